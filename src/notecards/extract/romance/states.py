"""What a thing is like or what was done to it, told under its name without a verb: "Produit par le foie", "Rapide, presque complète"."""

import re

from notecards.extract.by_language import NEVER, ByLanguage, no
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import Question, small_first, worded
from notecards.extract.here import Note
from notecards.extract.languages import Language
from notecards.extract.languages.language import words_of
from notecards.extract.patterns import pattern
from notecards.extract.romance.articles import with_article
from notecards.extract.romance.deed_first import BORN
from notecards.extract.romance.phrases import articled
from notecards.extract.romance.questions import Romance
from notecards.extract.romance.tables import ADJECTIVE, BY, GOVERNS, MADE_OF, MOVED, OF, QUALITIES, SITUATED
from notecards.extract.romance.tongues import IS, TONGUE, WAS, before_noun
from notecards.extract.words import Word, count, words
from notecards.tokens import Tokens, cut, join, masked, plain, text


def undergone(row: Tokens, antecedent: Tokens, language: Language, note: Note) -> tuple[Tokens, Question] | None:
    """ "Produit par le foie", said of a thing: by what? The row with its subject and verb, and the question of that."""
    whole, _, behind = masked(row).partition(", ")
    whole, second = whole.rstrip(" .;!"), clause_of(behind, language) if behind else None
    if second and second.subject[0] < second.subject[1]:
        return None  # "Debido a la crisis, los precios bajan"
    found = words(whole)
    if len(found) < 3 or not 1 <= count(plain(antecedent)) <= 5 or re.search(r"[;:]", whole):
        return None
    if not _opens_with_a_participle(found, language):
        return None
    done = found[_past_adverb(found, language)].lower
    several = done.endswith(_PLURAL_ENDS[language]) and not _SINGULAR_IN_E[language].search(done)
    article = words(plain(antecedent))[0].lower
    if article in language.articles and several != (article in _OF_SEVERAL):
        return None
    known = _NEEDS_ITS_ARTICLE[language] and with_article(plain(antecedent), language)
    if known and known[0] == "la " and not done.endswith(("e", "es")):
        return None  # "Souvent dicté par ..." under "Résolution"
    antecedent = articled(_with_its_article(antecedent, done, language), language, note)
    opening = words(plain(antecedent))[0]
    if opening.lower in language.articles:  # it knows better than a participle without its accent
        if _AGREES[language] and several != (opening.lower in _OF_SEVERAL):
            return None  # "Realizado por ..." is not said of "las anécdotas"
        several = opening.lower in _OF_SEVERAL
    elif several and opening.text[1:].islower() and not opening.text.endswith(("s", "x", *_PLURAL_ENDS[language])):
        return None  # "Ajustadas a la inflación" of one thing
    lasts = _PLACED.search(whole) or done.startswith((*SITUATED, *MADE_OF, *_IN_A_STATE))
    placed = _STANDS[language] if lasts else ()
    verb = (WAS[language] if _PAST.match(whole) and not MOVED.match(done) else placed or IS[language])[several]
    said = join((antecedent, text(verb), small_first(cut(row, 0, len(whole)))), " ")
    clause = clause_of(masked(said), language)
    asked = Romance(clause, said, antecedent, note, language).question() if clause else None
    return (said, asked) if asked else None


_PAST = pattern(
    r"(?!.*\b(?:depuis|desde|dal)\s).*?(?<!\w)(?:(?:1\d{3}|20\d\d)(?!\w)|[IVX]+e\ssiècle|(?:siglo|secolo|século)\s[IVX]+\b)"
)
"""When something was done; what is done "depuis 1848" goes on."""
_AGREES = ByLanguage(False, es=True)
"""Whether a participle always shows whether it is said of several things."""


def _opens_with_a_participle(found: list[Word], language: Language) -> bool:
    """Whether a line begins with what was done, or with an adjective, and its preposition."""
    at = _past_adverb(found, language)
    if at + 2 > len(found):
        return False
    done, following = found[at].lower, found[at + 1].lower
    if done in language.verbs and following not in BY:
        return False
    if not (_is_participle(done, language) or GOVERNS.match(done) or BORN.fullmatch(done)):
        return False
    if following not in language.prepositions - _LIKE or done in _NOUNS:
        return False
    # "Estado de ...", "Arrêté du ..."
    return not OF.match(following) or bool(done.startswith((*MADE_OF, *_WITH_OF)) or GOVERNS.match(done))


def _past_adverb(found: list[Word], language: Language) -> int:
    """ "Souvent dictée par ...": which word is the participle."""
    return 1 if found[0].lower in _HOW_OFTEN[language] else 0


_HOW_OFTEN = ByLanguage(
    frozenset[str](),
    fr=words_of("souvent parfois généralement principalement essentiellement surtout habituellement aussi également"),
    es=words_of("generalmente principalmente normalmente habitualmente frecuentemente también"),
    it=words_of("spesso generalmente principalmente normalmente anche"),
    pt=words_of("geralmente principalmente normalmente frequentemente também"),
)
"""Adverbs that may stand before what was done to a thing."""
_WITH_OF = tuple(
    "chargé doté muni pourvu dépourvu entouré issu accompagné précédé couvert recouvert rempli privé inspiré équipé bordé garni encargad dotad provist rodead derivad precedid acompañad cubiert privad inspirad equipad separad procedent dotat munit circondat derivat precedut accompagnat copert ricopert privat incaricat carregad cercad acompanhad cobert".split()
)
"""Participles that "de" belongs to: "chargé de rendre la justice"."""


_LIKE = frozenset("como comme come".split())
_NOUNS = frozenset(
    "nacido nacida nato nata nascido nascida estado stato état arrivée entrée montée prise mise venue tenue atteinte marché".split()
)
"""Nouns in the form of a participle."""
_OF_SEVERAL = frozenset("les los las gli i os as".split())


def qualified(term: Tokens, idea: str, language: Language, note: Note) -> Tokens:
    """What a thing is like of which nothing but qualities is told: "Absorption : rapide, presque complète"; empty where that is not sure."""
    known = _known_qualities(idea, language)
    if not known:
        return ()
    known_article = with_article(plain(term), language)
    subject = (*text(known_article[0]), *small_first(term)) if known_article else articled(term, language, note)
    if subject is term and not known[0].rstrip("s").endswith(("que", "ble", "aire", "oire", "ista")):
        subject = _with_its_article(term, known[0], language)
    first = words(plain(subject))[0].lower
    if first not in language.articles and not re.match(r"l['’]", first):
        return ()
    several = first in ("les", "los", "las")
    if several != known[0].endswith(("s", "x")) and not known[0].endswith("eux"):
        return ()
    return worded(language.questions["likes" if several else "like"], subject=subject)


def _known_qualities(idea: str, language: Language) -> list[str]:
    """ "rapide, presque complète", "muy reactivos con el agua": the adjectives; none where something else may stand among them."""
    like = _IS_LIKE[language].match(idea)
    quality = like[like.lastgroup or 0].lower() if like else ""
    if like and (like["graded"] or not with_article(quality, language)):
        return [quality]
    said = QUALITIES.fullmatch(idea.strip(" ."))
    each = [word.lower for word in words(idea) if word.lower not in language.function]
    shape = TONGUE[language].participle
    known = [word for word in each if _QUALITY.search(word) or shape.match(word)]
    if not said or not each or len(known) < len(each) - len(_DEGREES & set(each)):
        return []
    one = said["all"] == each[-1] and _QUALITY.search(each[-1]) and each[-1].islower()
    return known if len(known) > 1 or one else []


_AN_ADJECTIVE = r"[^\W\d_]+(?:[ai]ble|[aeiu]nte|iv[oa]|os[oa]|al|ic[oa]|ista|ar|[íá]til|[áóí]gil|[aeií]d[oa]|ur[oa]|[er][en]t[oa]|ern[oa]|ens[oa])(?:e?s)?(?!\w)"
_IS_LIKE = ByLanguage(
    NEVER,
    es=pattern(
        rf"(?:es\s|son\s)?(?:(?:muy|poco|más|menos|bastante|totalmente)\s(?P<graded>{_AN_ADJECTIVE})(?!\sde\s)"
        rf"|(?P<leaning>[^\W\d_]+(?:[ai]ble|[ae]nte|iv[oa])s?)\s(?:al?|con)\s|(?P<joined>{_AN_ADJECTIVE})\s[yo]\s{_AN_ADJECTIVE}\.?$)",
        re.IGNORECASE,
    ),
)
"""How an idea begins that tells what a thing is like: "muy reactivos", "permeable al agua", "frágil y transparente"."""
_QUALITY = pattern(
    r"(?:[ai]ble|ique|ive|if|ivo|iva|eux|euse|oso|osa|aire|oire|ario|aria|ente|ante|lent|lente|nte|al|ale|elle|el|ico|ica|pide|ple|rme|ído|ida|fort|forte|faible|lento|lenta|corto|corta|court|courte|longue|largo|larga|débil|fuerte|rare|rara|raro|leve|escas[oa])s?$|(?:aux|ants?|ents?)$"
)
_DEGREES = frozenset(
    "muy bastante poco más menos tan algo totalmente casi très assez peu plus moins quasi presque souvent".split()
)


_PLACED = pattern(r"^\w+d[oa]s?\s(?:en|entre|sobre|bajo|em|sob)\s")
_IN_A_STATE = tuple(
    "basad fundad orientad dirigid destinad ligad relacionad vinculad dividid organizad ajustad sujet asociad separad unid rodead cubiert".split()
)
"""Participles of a state that lasts: "está basada en"."""


def is_quality_alone(term: str, language: Language) -> bool:
    """Whether a label is one adjective or participle: "Especial", "Fallida"."""
    found = words(term)
    one = len(found) == 1 and found[0].text[1:].islower()
    return one and bool(ADJECTIVE.search(found[0].lower) or TONGUE[language].participle.match(found[0].lower))


def _is_participle(word: str, language: Language) -> bool:
    return bool(TONGUE[language].participle.match(word)) and not _IS_NOUN_TOO[language](word, language)


def _is_of_no_verb(word: str, language: Language) -> bool:
    """ "capacité": a word in the ending of a French participle that belongs to no known verb."""
    accented, short = re.match(r"(?P<stem>\w+)é(?:e?s?)$", word), re.match(r"(?P<stem>\w+i)e?s?$", word)
    if accented:
        return f"{accented['stem']}e" not in language.verbs
    return short is not None and f"{short['stem']}t" not in language.verbs


_IS_NOUN_TOO = ByLanguage(no, fr=_is_of_no_verb)
"""Whether a word in the ending of a participle is none."""


def _with_its_article(named: Tokens, agreeing: str, language: Language) -> Tokens:
    """A small noun without an article gets the one that the participle said of it shows."""
    first = words(plain(named))[0]
    if not first.text.islower() or first.lower in language.articles or "'" in first.lower or "’" in first.text:
        return named
    article = next((sign for ending, sign in _BY_ENDING[language] if agreeing.endswith(ending)), "")
    if article in ("les ", "los ", "las ", "os ", "as ") and not first.text.endswith(("s", "x")):
        return named
    return (*text(before_noun(article, first.lower, language)), *named) if article else named


_NEEDS_ITS_ARTICLE = ByLanguage(False, fr=True)
"""Whether what was done to a feminine thing ends in its vowel, whatever precedes."""
_STANDS = ByLanguage[tuple[str, ...]]((), es=("está", "están"), pt=("está", "estão"))
"""The form of "be" of a place or state, of one thing and of several."""
_PLURAL_ENDS = ByLanguage[tuple[str, ...]]((), romance=("s",), it=("i", "e"))
_SINGULAR_IN_E = ByLanguage(NEVER, it=pattern(r"(?:ile|ente|ace|ore)$"))
"""Adjectives of one thing in spite of their ending."""
_STATES = {
    "es": r"alt[oa]s?|baj[oa]s?|elevad[oa]s?|disminuid[oa]s?|aumentad[oa]s?|reducid[oa]s?|normal(?:es)?|ausentes?|positiv[oa]s?|negativ[oa]s?|prolongad[oa]s?|acortad[oa]s?|conservad[oa]s?|aceler[ao]d[oa]s?",
    "fr": r"hautes?|hauts?|bas|basses?|élevée?s?|diminuée?s?|augmentée?s?|réduite?s?|abaissée?s?|effondrée?s?|normale?s?|normaux|absente?s?|positi(?:f|ve)s?|négati(?:f|ve)s?|allongée?s?|conservée?s?",
    "it": r"alt[oaie]|bass[oaie]|elevat[oaie]|diminuit[oaie]|aumentat[oaie]|ridott[oaie]|normal[ei]|assent[ei]|positiv[oaie]|negativ[oaie]|prolungat[oaie]|conservat[oaie]",
    "pt": r"alt[oa]s?|baix[oa]s?|elevad[oa]s?|diminuíd[oa]s?|aumentad[oa]s?|reduzid[oa]s?|norma(?:l|is)|ausentes?|positiv[oa]s?|negativ[oa]s?|prolongad[oa]s?|conservad[oa]s?",
}  # fmt: skip
_STATE = ByLanguage(
    NEVER,
    **{
        code: pattern(
            rf"^(?:(?:el|la|l[oa]s) cual(?:es)? (?:tienen?|presentan?) )?(?P<what>(?!(?:el|la|l[oa]s) cual)[^\W\d_][^,;:.()→⇒]{{2,60}}?)\s(?P<state>(?:(?:muy|très|molto|muito)\s)?(?:{states}))(?:\s\([^()]*\))?[.\s]*$",
            re.IGNORECASE,
        )
        for code, states in _STATES.items()
    },
)
_BY_ENDING = ByLanguage[tuple[tuple[str, str], ...]](
    (),
    es=(("os", "los "), ("as", "las "), ("o", "el "), ("a", "la ")),
    pt=(("os", "os "), ("as", "as "), ("o", "o "), ("a", "a ")),
    it=(("o", "il "), ("a", "la ")),
    fr=(("ées", "les "), ("és", "les "), ("ée", "la "), ("asse", "la "), ("aute", "la "), ("uite", "la "), ("uites", "les "), ("its", "les "), ("us", "les "), ("ue", "la "), ("ues", "les "), ("u", "le "), ("ive", "la "), ("é", "le "), ("it", "le "), ("if", "le ")),
)  # fmt: skip
"""Endings of what is said of a noun, and the noun's article."""


def state_of(row: Tokens, language: Language) -> Question | None:
    """ "Porcentaje de reticulocitos bajo" under the name of an illness: how is it?"""
    whole = masked(row)
    found = _STATE[language].match(whole)
    whole = whole[found.start("what") :] if found else whole  # "la cual tiene pendiente negativa"
    first = words(whole)[:1]
    if not found or clause_of(whole, language) is not None or first[0].lower in language.function - language.articles:
        return None
    what, article = cut(row, *found.span("what")), _article(whole, found["state"], language)
    if not article and found["state"].endswith("s") and not first[0].lower.endswith(("s", "x")):
        return None  # "hepatotóxico a dosis altas"
    if not article and first[0].lower not in language.articles:
        return Question(worded(language.questions["bare"], subject=what), found.span("state"))
    several = (article.strip() or first[0].lower) in ("los", "las", "les", "os", "as", "gli", "i", "le ")
    subject = (*text(article), *small_first(what))
    return Question(worded(language.questions["states" if several else "state"], subject=subject), found.span("state"))


def _article(whole: str, state: str, language: Language) -> str:
    first = words(whole)[0]
    if first.lower in language.articles or not first.text[1:].islower():
        return ""
    article = next((sign for ending, sign in _BY_ENDING[language] if state.lower().endswith(ending)), "")
    if article in ("el ", "la ", "le ") and first.lower.endswith("s"):
        return ""  # "Niveles de LDH bajo"
    if article in ("los ", "las ", "les ") and not first.lower.endswith(("s", "x")):
        return ""  # "hepatotóxico a dosis altas"
    return before_noun(article, first.lower, language)
