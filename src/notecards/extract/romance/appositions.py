"""What is said of a noun right behind it: "... crée la NEP, une politique de retour au marché", "... par les stomates (pores des feuilles)"."""

import re

from notecards.cards import Kind
from notecards.extract.answers import trimmed
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Clause
from notecards.extract.clauses.wording import definition_question, worded
from notecards.extract.facts import Found
from notecards.extract.here import DEFINITE, Here, lowered
from notecards.extract.languages import Language
from notecards.extract.languages.language import words_of
from notecards.extract.patterns import pattern
from notecards.extract.romance.articles import with_article
from notecards.extract.romance.clause import NOUN_LIKE
from notecards.extract.romance.persons import PERSONS
from notecards.extract.romance.tongues import TONGUE
from notecards.extract.words import count, words
from notecards.tokens import Tokens, cut, is_bold, masked, plain, strip, text

_STATEMENT = "statement"


def without_appositions(here: Here, row: Tokens) -> tuple[Tokens, list[Found]]:
    """A sentence without what it says of a noun behind it, and what that is: "Qu’est-ce que la NEP ?" """
    told: list[Found] = []
    for sign in (_IN_BRACKETS, _BEHIND_A_COMMA):
        for found in reversed(list(sign.finditer(masked(row).rstrip(" .;!")))):
            rest, fact = _apart(here, row, found)
            row, told = rest, [fact, *told] if fact else told
    return row, told


_IN_BRACKETS = pattern(r"\s\((?:=\s?)?(?P<what>[^()]{10,120})\)")
_BEHIND_A_COMMA = pattern(r",\s(?P<what>[^,;:()]{10,120}?)(?:(?P<on>,)(?=\s[^\W\d_]{2,})|$)")


def _apart(here: Here, row: Tokens, found: "re.Match[str]") -> tuple[Tokens, Found | None]:
    """A sentence without one apposition, and what that says; the sentence as it is where it is none."""
    language, what, bracket = here.language, found["what"], "(" in found.group()
    before, inside = cut(row, 0, found.start()), not bracket and found["on"] is not None
    named = before if inside else _named(before, language)
    if not named or not _tells_what(what, named, language, bracket=bracket):
        return row, None
    rest = (*before, *cut(row, found.end()))
    clause = clause_of(masked(rest), language)
    if inside and (subject := _subject(here, before, masked(rest), clause)):
        named, rest = subject, rest if clause else row  # "Le hâle, un vent du nord, sèche ...": that is no known verb
    elif inside or clause is None:
        return row, None
    back = trimmed(cut(row, *found.span("what")))
    return rest, Found(Kind.DEFINITION, _STATEMENT, 0.7, back, _asked(named, what, language), asked=masked(row))


def _subject(here: Here, before: Tokens, rest: str, clause: Clause | None) -> Tokens:
    """What a phrase between commas is said of, if it is the subject of the sentence and stands first in it."""
    if clause and rest[: clause.subject[1]].rstrip() != masked(before).rstrip():
        return ()
    subject = strip(cut(before, clause.subject[0] if clause else 0))
    known = _NOUN.fullmatch(masked(subject)) if clause is None else _OPENS_NOUN.match(masked(subject))
    return lowered(subject, here.note) if known else ()


_OPENS_NOUN = pattern(r"(?:(?:les?|la|el|los|las)\s|l['’])|(?-i:[A-ZÀ-Ý])\w", re.IGNORECASE)


def _named(before: Tokens, language: Language) -> Tokens:
    """The noun at the end of what stands before, with its article: "une bulle spéculative", "la NEP"; or a name."""
    whole = masked(before)
    found = _TITLE.search(whole) or _NOUN.search(whole)
    inner = words(found["noun"])[1:] if found else []
    acts = any(w.text.islower() and language.conjugates(w.lower) and w.lower not in NOUN_LIKE for w in inner)
    if not found or acts:
        name = _NAME.search(whole)
        return cut(before, name.start("name")) if name else ()
    left = _OF_ANOTHER.search(whole[: found.end("article")])
    if re.search(r",\s*$", whole[: found.start("article")]) or (left and not language.conjugates(left["noun"].lower())):
        return ()  # it goes on with a list, or belongs to another noun
    article = found["article"].lower().strip()
    noun = cut(before, found.start("noun"))
    known = DEFINITE[language].get(article, "l’" if article in ("l'", "l’") else f"{article} ")
    if words(plain(noun))[0].lower in _SOME:
        return ()
    return (*text(known), *noun)


_LITTLE = r"(?!(?:de|d|du|des|del|la|las|los|les?|el|un|une|una|et|y|e|ou|o|u|à|a|aux?|al|en|dans|sur|par|por|pour|para|con|avec|que|qui|se|ne|no|est|es|son|sont|plus|más|très|muy)(?![\w])|[ldsnLDSN]['’]|qu['’])"
_NOUN = pattern(
    rf"(?:^|(?<=[\s«])|(?<=d['’]))(?P<article>(?:[Ll]es?|[Ll]a|[Uu]ne?|des|du|aux?|[Ee]l|[Ll]os|[Ll]as|[Uu]na|del|al)\s|[Ll]['’])(?P<noun>{_LITTLE}[^\W_][\w'’-]*(?:\s{_LITTLE}[^\W_][\w'’-]*){{0,3}})$"
)
_TITLE = pattern(
    r"(?:^|(?<=\s)|(?<=d['’]))(?P<article>(?:les?|la|du|des|aux?|el|los|las|del|al)\s|l['’])(?P<noun>[A-ZÀ-Ý][\w'’-]+(?:\s(?:(?:de|du|des|del)\s(?:(?:la|los|las|les)\s)?|d['’]|de l['’])[\w’'-]+){1,2})$"
)
"""A name of several nouns: "la Déclaration des droits de l'homme"."""
_OF_ANOTHER = pattern(
    r"(?P<noun>[^\W\d_]+)\s(?:du|des|del|d['’][^\s]+|(?:de|d)\s?(?:la|los|las|el|une?|una?|l['’]))\s?$"
)
_NAME = pattern(
    r"(?<![.!?:])(?<!\sde)(?<!\sd['’])(?<!\sdel)(?:^|\s)(?P<name>[A-ZÀ-Ý][\w'’-]+(?:\s(?:(?:de|du|des|del|la|le|los)\s|d['’])?[A-ZÀ-Ý][\w'’-]*){0,3})$"
)
_SOME = words_of(
    "plupart mayoría uns unes autre autres otro otra otros otras même mismo misma deux dos trois tres cual cuales"
)


def _tells_what(what: str, named: Tokens, language: Language, *, bracket: bool) -> bool:
    """Whether a phrase says what a thing is: a kind of thing, and what sets it apart."""
    found, sure = _KIND.match(what), bracket or is_bold(named[-1:])
    if not found or count(what) < 3 or re.search(r"\d{4}", what):
        return False
    noun, article = found["noun"].lower(), (found["article"] or "").strip().lower()
    clause = clause_of(what, language)
    tells = _SHARE.match(what) or (clause is not None and clause.verb[0] and not _THAT.search(what[: clause.verb[0]]))
    if tells or noun in _OF_TIME | language.function or (not sure and _TWO.search(what.partition(" qu")[0])):
        return False
    own, name = words(plain(named))[0].lower, plain(named).split()[-1][:1].isupper()
    if article in _ONE:
        return own not in _SEVERAL and (sure or name or own not in _ONE or bool(_THAT.search(what)))
    apart = bool(_SETS_APART.match(what, found.end()))
    if article:
        return name and apart
    several = own in _SEVERAL
    verbs = language.plural_verbs if several else language.verbs
    if noun in verbs and not (bracket and noun in NOUN_LIKE):
        return False  # "el ARN, forma parte de ..."
    return apart and _is_noun(noun, language, several=several, sure=sure)


def _is_noun(word: str, language: Language, *, several: bool, sure: bool) -> bool:
    """Whether a word without an article is a noun for one thing, or for several. sure: whether it may be one no table knows."""
    known = with_article(word, language)
    quality = _QUALITY.search(word) or TONGUE[language].participle.match(word) or word in _QUALITIES
    return known[1] == several if known else sure and not quality and several == (word[-1] in "sx")


_QUALITY = pattern(r"(?:[ai]bles?|euse?s?|eux|ives?|ifs?|ants?|antes?|os[oa]s?|iv[oa]s?)$")
_QUALITIES = words_of(
    "proche plein haut large long digne fier libre voisin contraire riche pauvre lejos cerca alto lleno rico"
)
_KIND = pattern(
    r"(?:(?P<article>(?:une?|una|les?|la|el|los|las)\s|l['’]))?(?P<noun>[a-zà-ÿ]{3,})(?!['’\w])", re.IGNORECASE
)
_SETS_APART = pattern(
    r"(?:\s[^\W\d_]{4,}){0,2}?\s(?:(?:de|du|des|del|sans|sin|qui|que|dont|où|donde|à|destinée?s?|permettant|servant|capaz|capaces|capables?)\s|d['’]|[^\W\d_]+(?:ée?s?|[ai]d[oa]s?)\s(?:à|de|en|par|por|a|con|pour|para|dans)\s)"
)
_TWO = pattern(r"\s(?:et|ou|y|e|o|u|ni)\s(?:(?:les?|la|une?|des|du|d|el|los|las|un|una|unos|unas|de)\s|[ld]['’])")
"""Two things that a word joins: the end of a list."""
_THAT = pattern(r"\s(?:qui|que|qu['’]|dont|où|donde)")
_ONE = frozenset("un une una".split())
_SEVERAL = frozenset("les los las".split())
_SHARE = pattern(r"una?e?\s(?:partie|parte|série|serie|sorte|especie|espèce)\sd")
_OF_TIME = words_of(
    "an année jour mois siècle fois heure semaine moment début fin milieu grâce face suite faute moitié peu autre sorte cause fonction puis año día mes siglo vez hora semana momento principio fines mediados gracias mitad poco otra otro causa función menos ejemplo exemple cas caso tout toda todo dernière dernier último última"
)
"""Nouns that say when or how, and not what a thing is."""


def _asked(named: Tokens, what: str, language: Language) -> Tokens:
    """ "Qui est Matteotti ?", "Qu’est-ce que la NEP ?" """
    kind = _KIND.match(what)
    if kind and kind["noun"].lower() in PERSONS[language]:
        return worded(language.questions["definition who"], subject=named)
    return definition_question(named, what, language)
