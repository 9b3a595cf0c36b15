"""What a sentence is about, in words that stand alone: its own subject, or what its pronoun stands for."""

import re

from notecards.extract.answers import trimmed
from notecards.extract.clause import Clause, Verb, clause_of
from notecards.extract.english.verbs import NOUN_LIKE
from notecards.extract.here import Here
from notecards.extract.languages import Language
from notecards.extract.languages.english import BASES
from notecards.extract.patterns import pattern
from notecards.extract.romance.clause import ROMANCE
from notecards.extract.statements import Place, Statement
from notecards.extract.subjects import bare, introduced, is_generic, label, subject_of
from notecards.extract.wording import NOUNS_TOO, is_plural, small_first, with_article
from notecards.extract.words import Word, count, is_adverb, sentences, words
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text

LONGEST_SUBJECT = 18
"""Words: a longer subject is no longer one thing that a question can name."""

_STANDS_FOR_A_THING = frozenset("it they es sie er il elle ils elles 它 它们 ello ella ellos ellas".split())
_PLURAL_PRONOUNS = frozenset("they these".split())
_PERSONS = frozenset("we you wir nous nosotros man on".split())
_POINTS_ELSEWHERE = frozenset(
    "first second third last latter former other another next rest others following option reason way example remainder".split()
)
_PARTS = frozenset("part one kind type step side half portion piece".split())
"""After "this" they stand for what was named before, whatever it is a part of."""
_POINTS_BACK = frozenset("this that it these those them".split())
_SPECIFIED = pattern(r"^\S+\s+\S+.*\s(?:of|between|in|for|von|zwischen|de|entre)\s\S+", re.IGNORECASE)
_ONE_OF = pattern(r"^(?:one of\b|those (?:with|without|who|of|from)\s)", re.IGNORECASE)
_WORK = pattern(
    r"^(?:this|the present|diese[rs]?|ce|cet|cette|est[ea])\s+(?:paper|article|book|study|report|survey|thesis|artikel|aufsatz|buch|arbeit|studie|livre|étude|artículo|libro|estudio|trabajo)$",
    re.IGNORECASE,
)
_ASPECT = pattern(
    r"^(?:the\s+)?(?:(?:main|key|primary|basic|central|whole)\s+)?(?:purpose|goal|idea|aim|role|job|task|function|point|benefit|advantage|use)\s+of\s+",
    re.IGNORECASE,
)


def subject_in(here: Here, row: Tokens, clause: Clause, antecedent: Tokens, said: str = "") -> Tokens:
    """The grammatical subject of a clause in words that stand alone; empty where nothing in reach can be meant.

    antecedent: what "it" would stand for. said: what the same text said before the clause.
    """
    subject = _without_ellipsis(trimmed(cut(row, *clause.subject)))
    found = words(masked(subject))
    if len(found) > 1 and found[0].lower == "then" and here.language.code == "en":
        subject = cut(subject, found[1].start)
        found = words(masked(subject))
    if not found:
        below = here.statement.place is not Place.PARAGRAPH or _opens_its_section(here, row, clause)
        small = here.language.code in ("en", "de") and masked(row)[:1].islower()
        below = below or (small and clause.kind is Verb.SINGULAR)
        below = below or _leaves_its_subject_out(here, row, clause)
        listed = here.statement.place is Place.BULLET and here.language.code in ROMANCE
        antecedent = antecedent or (subject_of(here) if listed else ())
        if clause.kind is Verb.PAST and here.language.code == "en" and antecedent == subject_of(here):
            behind = words(masked(row)[slice(*clause.rest)])[:1]
            passed = masked(row)[slice(*clause.verb)].lower() in CAME_TO_PASS
            passed = passed and bool(behind) and behind[0].lower in here.language.prepositions
            if below and passed and not _EVENT.search(plain(antecedent)):
                return antecedent
            if below and (passed or _is_act_or_body(antecedent)):
                opened = words(masked(antecedent))[0].lower in here.language.articles
                return antecedent if opened else join((text("the"), antecedent), " ")
            who = doer(here)
            if who:
                return who if clause.subject[1] <= clause.start and below else ()
            named = plain(here.parents[-1].tokens) if here.parents else ""
            sure = len(words(masked(antecedent))) > 1 or _YEARS.search(named)
            below = below and _is_a_persons(antecedent, here) and bool(sure)
        opened = clause.subject[1] <= clause.start or _opens_with_a_phrase(here, row, clause)
        return antecedent if opened and below else ()
    aside = (
        _ASIDE.search(masked(subject))
        if here.language.code == "de" and found[0].lower in here.language.demonstratives
        else None
    )
    if aside:
        subject = cut(subject, 0, aside.start())
        found = words(masked(subject))
    first = found[0].lower
    if _WORK.match(masked(subject)):
        return _title(here)
    if first in _POSSESSIVE and antecedent and here.language.code in ROMANCE:
        from notecards.extract.romance.phrases import articled

        return _owned(subject, found, articled(antecedent, here.language, here.note), here.language)
    one_of_several = first == "one" and len(found) > 2 and found[1].lower != "of" and clause.kind is Verb.COPULA
    if is_pronoun(subject, here.language) and not one_of_several:
        found = found[:1] if len(found) == 2 and found[1].lower in ("also", "often", "then", "thus") else found
        if len(found) == 1 and first in ("they", "we") and here.language.code == "en" and introduced(here):
            return text(here.language.questions["authors"])
        if found[0].text == "Sie" and clause.subject[0] > clause.start:
            return ()  # who is spoken to
        if here.language.code == "de" and "," in masked(row)[clause.start : clause.subject[0]]:
            return ()  # "Wenn eine Person fällt, muss sie ...": what the clause in front speaks of
        if len(found) == 1 and first in _STANDS_FOR_A_THING:
            if _is_told_of_another(here, antecedent):
                return ()
            if agrees(first, antecedent):
                return antecedent
            owner = _owner(antecedent, here.language)
            return owner if agrees(first, owner) else ()
        if len(found) == 1 and first in HE_OR_SHE and here.language.code == "en":
            return _person(here, antecedent, first)
        if first in _PERSONS:
            return subject if len(found) <= 2 and antecedent else ()
        if len(found) == 2:
            thing = _named_before(found[1].text, said, here.language) or _of_its_kind(here, found)
            thing = thing or (_with_its_owner(found, said, here.language) if here.language.code in ROMANCE else ())
            if here.language.code in ROMANCE and re.search(rf"{_IS_A}{re.escape(found[1].lower)}(?!\w)", said.lower()):
                return antecedent
            several = here.language.code in ROMANCE and first in ("ces", "estos", "estas")
            return thing or _named_above(here, found, said if several else "")
        if len(found) == 1 and first in ("this", "these") and _is_entity_verb(row, clause):
            return antecedent
        if len(found) == 1 and first in ("this", "these") and _defines_what_is_above(here, row, clause, said):
            return antecedent
        if len(found) > 1 and found[1].lower in _PARTS and here.language.code == "en":
            return antecedent if first in here.language.demonstratives else ()
        specified = _SPECIFIED.search(masked(subject)) and here.language.code == "en"
        if not _ONE_OF.match(masked(subject)) and not specified:
            return _named_above(here, found, said)
    if found[-1].lower in here.language.coordinators or _goes_on_with_a_verb(found, said, here.language):
        return ()
    if len(found) <= 3 and found[-1].lower in _POINTS_ELSEWHERE:
        return ()
    if points_back(subject) or (found[0].lower.endswith("ing") and any(word.lower == "your" for word in found)):
        return ()
    if not masked(subject)[-1:].isalpha() and _NUMBER.fullmatch(masked(subject)):
        return ()
    if all(is_adverb(word.lower) or word.lower in here.language.function for word in found):
        return ()
    return subject if count(plain(subject)) <= LONGEST_SUBJECT else ()


_NUMBER = pattern(r"(?:(?:only|about|over|nur|etwa|seulement|environ|sólo|solo)\s)?[\d.,]+\s?%?\s*", re.IGNORECASE)


_ASIDE = pattern(r",\s(?:wie|die|der|das|den|dem|deren|dessen|welche[rsnm]?|in|mit|bei)\s[^,]+,?\s*$")
_POSSESSIVE = frozenset("son sa ses leur leurs su sus".split())
_SPANISH_GENDERS = (
    (pattern(r"^(?:capital|sede|base|clase|clave|fuente|ley|raíz|red)$|(?<!m)a$(?<!día)"), "la "),
    (pattern(r"^(?:origen|fin|papel|nombre|valor|poder|líder|rey|autor)$|o$|ma$"), "el "),
)


def is_owned(subject: Tokens) -> bool:
    """ "Su capital", "Son rôle": what is told of stays the owner."""
    found = words(masked(subject))
    return len(found) > 1 and found[0].lower in _POSSESSIVE


def _owned(subject: Tokens, found: list[Word], antecedent: Tokens, language: Language) -> Tokens:
    """ "Su finalidad", "Sa capitale" of a thing: "la finalidad del contrato"; empty where the article of the noun is not sure."""
    if (
        not 2 <= len(found) <= 4
        or not 1 <= count(plain(antecedent)) <= 5
        or any(word.lower in _POSSESSIVE for word in words(plain(antecedent)))
    ):
        return ()
    owned, noun = cut(subject, found[1].start), found[1].lower
    if language.code == "fr":
        elided = found[0].lower == "son" and re.match(r"[aeiouyéèêhœ]", noun)
        article = (
            "l’" if elided else {"son": "le ", "sa": "la ", "ses": "les ", "leurs": "les "}.get(found[0].lower, "")
        )
        named = with_article(noun, language) if found[0].lower == "leur" else None
        article = named[0] if named else article
    else:
        named = with_article(noun, language)
        article = named[0] if named else next((sign for ending, sign in _SPANISH_GENDERS if ending.search(noun)), "")
        article = article if (article in ("los ", "las ")) == (found[0].lower == "sus") else ""
    owner = words(plain(antecedent))[0].lower
    if found[0].lower in ("leur", "leurs") and owner not in language.function and not re.match("l['’]", owner):
        owner, antecedent = "les", (*text("les "), *small_first(antecedent))
    small = {"le": "du ", "les": "des ", "el": "del "}.get(owner, "")
    rest = cut(antecedent, len(owner) + 1) if small else antecedent
    vowel = language.code == "fr" and not small and re.match(r"[AEIOUÉÈÊaeiouéèê]", plain(rest))
    of = small or ("d’" if vowel else "de ")
    if plain(rest)[:1].isupper() and (
        re.match(r"L['’]", plain(rest))
        or owner in language.function
        or owner in ("chaque", "cada", "ogni", "tout", "toute")
    ):
        rest = join((text(plain(rest)[:1].lower()), cut(rest, 1)), "")
    return (*text(article), *owned, *text(f" {of}"), *rest) if article else ()


CAME_TO_PASS = frozenset(
    "started began ended lasted occurred happened arose emerged originated collapsed broke erupted".split()
)
"""What an event did: "Started in Britain around 1760" under its name."""
_EVENT = pattern(
    r"\b(?:revolution|war|crisis|depression|renaissance|reformation|empire|revolt|rebellion|uprising|massacre|treaty|movement|dynasty|republic|plague|famine|strike|riots?|battle|siege|era|age)$",
    re.IGNORECASE,
)
"""Names of events that an article stands before."""


def _is_told_of_another(here: Here, antecedent: Tokens) -> bool:
    """English bullets: "It is supplied by ..." under "Anatomy", where the bullet before told of the biceps: of which is not sure."""
    elder = here.before[-1] if here.before and here.statement.place is Place.BULLET else None
    if elder is None or here.language.code != "en" or elder.children or antecedent != subject_of(here):
        return False
    clause = clause_of(masked(elder.tokens), here.language)
    subject = masked(elder.tokens)[slice(*clause.subject)] if clause else ""
    opens = words(subject)[:1]
    named = _meaning(antecedent, here.language)
    return (
        bool(opens) and opens[0].lower in here.language.articles and not named & _meaning(elder.tokens, here.language)
    )


def told_before(here: Here) -> Tokens:
    """What the line before is about, where that is what the heading names too: "L'osier est un saule." and then "Il pousse ..."."""
    row = here.before[-1].tokens if here.before and not here.parents and here.language.code in ROMANCE else ()
    if not row:
        return ()
    first = (sentences(masked(row)) or [(0, 0)])[0]
    clause = clause_of(masked(row)[slice(*first)], here.language)
    subject = strip(cut(row, first[0] + clause.subject[0], first[0] + clause.subject[1])) if clause else ()
    named = _meaning(subject_of(here), here.language)
    return subject if 1 <= count(plain(subject)) <= 5 and named & _meaning(subject, here.language) else ()


def _meaning(row: Tokens, language: Language) -> set[str]:
    """The words of a name that carry its meaning, without the article that is written to them."""
    small = language.function | language.articles
    return {re.sub(r"^[ld]['’]", "", word.lower) for word in words(plain(row)) if word.lower not in small}


_YEARS = pattern(r"\d{3,4}\s?[-–]\s?\d{2,4}")


def _opens_its_section(here: Here, row: Tokens, clause: Clause) -> bool:
    """ "Es una tarifa ..." right under the heading "Impuesto": languages that leave the subject out mean the heading, and so does the
    English of notes ("Encrypts blocks. Can leak ..." under "ECB")."""
    first = not here.parents and not any(s.tokens for s in here.before)
    if here.language.code == "en":
        first = first or (not here.parents and all(is_a_short_line(s) for s in here.before) and _is_first(here, row))
        return first and clause.kind in (Verb.SINGULAR, Verb.MODAL)
    first = first and _is_first(here, row) and here.language.code in ROMANCE
    if clause.kind is Verb.COPULA:
        return here.language.code != "fr" and first
    itself = masked(row)[slice(*clause.verb)].lower().startswith(("se ", "s'", "s’", "si "))
    return first and not itself and here.statement.place is Place.PARAGRAPH


def is_a_short_line(statement: Statement) -> bool:
    """A line that somebody wrote by itself: what stands below it is no text that goes on from it."""
    one = statement.place is Place.PARAGRAPH and statement.span.first == statement.span.last
    return one and not statement.children and count(masked(statement.tokens)) <= _SHORT


_SHORT = 12


def _is_first(here: Here, row: Tokens) -> bool:
    """Whether a sentence is the first of its statement."""
    return here.text.startswith(masked(row)[:16])


def _leaves_its_subject_out(here: Here, row: Tokens, clause: Clause) -> bool:
    """ "La Revolución empezó en 1789. Acabó con ...": a later sentence goes on about the subject of the one before it."""
    names = clause.kind is Verb.COPULA and _NAMES.match(masked(row)[slice(*clause.rest)])
    later = not _is_first(here, row) or bool(told_before(here))
    return here.language.code in ("es", "it", "pt") and later and not names


def _opens_with_a_phrase(here: Here, row: Tokens, clause: Clause) -> bool:
    """ "Al ser finos, permiten ...": a phrase without a subject of its own before the comma, and none behind it."""
    opening = masked(row)[clause.start : clause.subject[1]]
    found = words(opening)
    if here.language.code in ROMANCE and len(found) == 1 and found[0].lower.endswith(("mente", "ement")):
        return True
    if (
        here.language.code not in ROMANCE
        or not found
        or (found[0].lower not in here.language.prepositions and found[0].lower != "al")
    ):
        return False
    return opening.rstrip().endswith(",") and len(found) <= 9 and clause_of(opening, here.language) is None


_NAMES = pattern(r"\s*(?:el|la|los|las|lo|il|lo|i|gli|le|o|a|os|as|ciò|aquilo)\s")
"""After "es" it says what the thing just told of is called: "Es la llamada restauración"."""


HE_OR_SHE = frozenset(("he", "she"))


def _person(here: Here, antecedent: Tokens, pronoun: str) -> Tokens:
    """Who "he" or "she" is: the person the text has just named, else the one whose heading it stands under; nobody where these are two."""
    above = next(
        (named for named in _named_above_all(here) if _is_a_persons(named, here) and _is_known(named, here)), ()
    )
    if not _is_a_persons(antecedent, here):
        return above if antecedent == subject_of(here) and not _speaks_of_another(here, above, pronoun) else ()
    if not above:
        return antecedent
    same = _shares_a_name(antecedent, above) and (
        antecedent != subject_of(here) or not _speaks_of_another(here, above, pronoun)
    )
    return above if same else ()


def _speaks_of_another(here: Here, person: Tokens, pronoun: str) -> bool:
    """Whether what was said just before, or "she" where this says "he", brings somebody else in."""
    opened = [words(masked(s.tokens))[:1] for s in here.before if s.tokens]
    if any(found[0].lower in HE_OR_SHE - {pronoun} for found in opened if found):
        return True
    last = sentences(masked(here.before[-1].tokens))[-1:] if here.before and here.before[-1].tokens else []
    row = cut(here.before[-1].tokens, *last[0]) if last else ()
    clause = clause_of(masked(row), here.language) if row else None
    subject = cut(row, *clause.subject) if clause else ()
    if not subject or (words(masked(subject))[:1] and words(masked(subject))[0].lower in HE_OR_SHE):
        return False
    return not _shares_a_name(subject, person) and any(w.text[:1].isupper() for w in words(masked(subject))[1:])


def _shares_a_name(one: Tokens, other: Tokens) -> bool:
    known = {word.lower for word in words(masked(other))} - _IN_NAMES
    return any(word.lower in known for word in words(masked(one)))


def _named_above_all(here: Here) -> list[Tokens]:
    """The labels and headings above a statement, the nearest first."""
    return [bare(label(s.tokens)) for s in (*reversed(here.parents), *reversed(here.headings))]


_NO_PERSON = pattern(
    r"(?:ism|tion|sion|ment|ing|ity|ics|ship|ance|ence|ency|logy|ure|ness|phy|war|act|law|age|era|empire|revolution|theory)s?$",
    re.IGNORECASE,
)


_DOES = pattern(
    r"\b(?:Act|Treaty|Proclamation|Edict|Congress|Constitution|Amendment|Court|Party|League|Union|Company|Commission|Committee|Council|Parliament|Doctrine|Society|Church|Empire|Army|Agreement|Conference|Convention|Decree|Compromise|Dynasty|Republic|Declaration|Charter|Statute|Bill|Protocol|Accords?)\b"
)
"""What names of acts and bodies hold: they end wars and open schools as somebody does."""


def _is_act_or_body(named: Tokens) -> bool:
    found = [word for word in words(masked(named)) if word.lower not in _IN_NAMES]
    capitals = len(found) > 1 and all(not word.text[:1].islower() for word in found)
    return capitals and _DOES.search(masked(named)) is not None


def may_act(here: Here) -> bool:
    """Whether what a bullet stands under is the name of somebody, of an act or of a body, which did what its past form says."""
    named = subject_of(here)
    somebody = len(words(masked(named))) > 1 and _is_a_persons(named, here)
    return somebody or _is_act_or_body(named) or bool(doer(here))


def _is_a_persons(named: Tokens, here: Here) -> bool:
    """Whether a text can be somebody's name: one to five words with capitals, none of which the note writes small."""
    found = [word for word in words(masked(named)) if word.lower not in _IN_NAMES]
    return 1 <= len(found) <= 5 and all(
        word.text[:1].isupper()
        and word.lower not in here.note.lower | here.language.facets | here.language.generic
        and (not _NO_PERSON.search(word.text) or re.match(r"\w['’][A-Z]", word.text))
        for word in found
    )


def doer(here: Here) -> Tokens:
    """Who did what stands below "Jackson's first term", or below "Economic policies" of the heading "Andrew Jackson"."""
    for named in _named_above_all(here):
        owner = _OWNER.match(masked(named))
        who = cut(named, *owner.span("who")) if owner else named
        found = words(masked(who))
        if not owner and (not found or _NO_DOER.search(found[-1].text) or is_plural(found[-1].text)):
            continue
        known = bool(found) and (len(found) > 1 or owner) and found[-1].text in here.note.inner
        return who if known and _is_a_persons(who, here) else ()
    return ()


_OWNER = pattern(r"(?P<who>[A-Z][\w.]+(?:\s[A-Z][\w.]+){0,3})['’]s?\s(?=\w)")
_NO_DOER = pattern(
    r"(?:policy|crisis|legacy|background|design|removal|power|career|life|reform|belief|action|impact|rise|fall|death|presidency|reign|rule|work|economy|tion|ment)$",
    re.IGNORECASE,
)
"""What a label names that is a side of somebody's doings and did nothing itself."""


def _is_known(named: Tokens, here: Here) -> bool:
    """ "Perspective" alone above a text is hardly somebody; "Luther" is, where the note writes it in the middle of a line too."""
    found = words(masked(named))
    return len(found) > 1 or found[0].text in here.note.inner


_IN_NAMES = frozenset("the of von van de la le di da del and".split())


_OF_A_THING = frozenset("starts begins includes consists contains comprises covers".split())
"""Verbs of which a thing is the subject, and not all that was said: "this starts with an inventory"."""


def _is_entity_verb(row: Tokens, clause: Clause) -> bool:
    return masked(row)[slice(*clause.verb)].lower() in _OF_A_THING


def _defines_what_is_above(here: Here, row: Tokens, clause: Clause, said: str) -> bool:
    """ "This was a law that ..." as the first words under "Civil Constitution of the Clergy"."""
    first = not any(s.tokens for s in here.before) and masked(here.statement.tokens).lstrip().startswith(
        masked(row)[:12]
    )
    kind = re.match(r"\s*(?:mostly\s|basically\s|simply\s)?(?:an?|the|one of)\s", masked(row)[clause.rest[0] :])
    return first and clause.kind is Verb.COPULA and kind is not None and bool(here.parents or here.headings)


def named_in_preface(row: Tokens, clause: Clause, language: Language) -> Tokens:
    """ "While BERT is an older model, it is still used": what the clause in front is about is what "it" stands for."""
    before = masked(row)[clause.start : clause.subject[0]]
    opening = words(before)[:1]
    if language.code != "en" or not opening or opening[0].lower not in _CONJUNCTIONS:
        return ()
    start = clause.start + opening[0].end
    inner = clause_of(before[opening[0].end :], language)
    if inner is None or is_pronoun(cut(row, start + inner.subject[0], start + inner.subject[1]), language):
        return ()
    return trimmed(cut(row, start + inner.subject[0], start + inner.subject[1]))


_CONJUNCTIONS = frozenset("while although though since because as".split())


def _goes_on_with_a_verb(subject: list[Word], said: str, language: Language) -> bool:
    """ "... help to identify threats and implement controls to ...": the single word is no subject but a second verb."""
    before = words(said)[-1:]
    joined = bool(before) and before[0].lower in language.coordinators
    return joined and len(subject) == 1 and subject[0].lower in BASES


def is_pronoun(subject: Tokens, language: Language) -> bool:
    """Whether a subject opens with a word that stands for something said before."""
    found = words(masked(subject))
    return bool(found) and found[0].lower in language.pronouns and found[0].lower not in language.articles


def is_person(subject: Tokens) -> bool:
    """ "you", "we": whoever reads or writes; it needs nothing said before."""
    found = words(masked(subject))
    return len(found) == 1 and found[0].lower in _PERSONS


def points_back(subject: Tokens) -> bool:
    """Whether a subject ends in a word that stands for something said before: "rules like these"."""
    found = words(masked(subject))
    return bool(found) and found[-1].text in _POINTS_BACK


def agrees(pronoun: str, antecedent: Tokens) -> bool:
    """English "it" and "they" tell one thing from several; elsewhere "elle" and "er" tell genders by the article."""
    if not antecedent:
        return False
    article = words(masked(antecedent))[:1]
    if article and article[0].lower in _OF_ANOTHER_GENDER.get(pronoun, ()):
        return False
    if pronoun == "er" and not (article and (article[0].lower in ("der", "ein") or _MAY_BE_HE.search(article[0].text))):
        return False
    joined = any(word.lower in ("et", "y", "und", "ed") for word in words(masked(antecedent)))
    if pronoun in ("il", "elle", "er", "es", "ella") and joined:
        return False
    if pronoun not in ("it", "this", *_PLURAL_PRONOUNS):
        return True
    found = words(masked(antecedent))
    several = bool(found) and (is_plural(found[-1].text) or any(word.lower == "and" for word in found))
    return several == (pronoun in _PLURAL_PRONOUNS)


_MAY_BE_HE = pattern(
    r"^[A-ZÄÖÜ]\w+(?<!ung)(?<!heit)(?<!keit)(?<!ion)(?<!schaft)(?<!tät)(?<!chen)(?<!um)(?<!ment)(?<![en])$"
)
"""A German noun alone that "er" may stand for."""
_OF_ANOTHER_GENDER = {
    "il": ("la", "une", "les"), "elle": ("le", "un", "les"), "ils": ("le", "la", "un", "une"), "elles": ("le", "la", "un", "une"),
    "ella": ("el", "un", "los", "las"), "ellos": ("el", "la", "un", "una"), "ellas": ("el", "la", "los", "un", "una"),
    "er": ("die", "das", "eine"), "sie": ("der", "das", "ein"), "es": ("der", "die", "eine"),
}  # fmt: skip
"""Articles of what a pronoun cannot stand for."""


def core(subject: Tokens) -> Tokens:
    """What a later "it" stands for: the thing, not "the purpose of" the thing."""
    aspect = _ASPECT.match(masked(subject))
    return cut(subject, aspect.end()) if aspect else subject


def restored(row: Tokens, clause: Clause | None, antecedent: Tokens, *, elided: bool) -> Tokens:
    """A later clause of a sentence with the subject it shares put back, or with its pronoun replaced; empty where that is not sure."""
    if not antecedent:
        return ()
    if elided:
        adverb = _ADVERBS_AT_END.search(masked(antecedent))
        return join((cut(antecedent, 0, adverb.start()) if adverb else antecedent, row), " ")
    if clause is None or clause.start != clause.subject[0] or clause.subject[0] != 0:
        return ()
    if _STANDS_FOR_NOTHING.match(masked(row)):
        return ()
    found = words(masked(row)[slice(*clause.subject)])
    apart = plain(row)[found[0].end : found[0].end + 1] == " " if found else False
    if len(found) == 1 and apart and found[0].lower in _STANDS_FOR_A_THING and agrees(found[0].lower, antecedent):
        return join((antecedent, strip(cut(row, found[0].end))), " ")
    return ()


_ADVERBS_AT_END = pattern(
    r"(?<=\w)(?:\s(?:generally|usually|typically|normally|often|only|also|still|now|then|always|mostly|mainly))+$"
)
"""Of "the remedy generally only applies ... and is ..." they belong to the first verb."""
_STANDS_FOR_NOTHING = pattern(r"es\s(?:wurden?|wird|werden|gibt|gab|kam|kommt|gilt|galt|bedarf)\s", re.IGNORECASE)
"""German: "es wurde ein Rat gebildet", "es gibt": nothing said before is meant."""


_IS_A = r"(?:est|sont|était|es|son|era|fue|è|sono|é|são)\s(?:(?:un|une|des|una|unos|unas|el|la|le|les|los|las|o|um|uma|il|lo)\s|l['’])(?:[^\W\d_]+\s)?"
"""What stands between a thing and the kind of thing it is: "ce phénomène" after "X est un phénomène" is X."""
_OWNED = pattern(
    r"(?:le|la|les|l['’]|el|los|las)\s?[^\W\d_]+(?:\s[^\W\d_]+)?\s(?P<of>du|des|de la|de l['’]|de los|de las|del)\s?(?P<who>[^\W\d_]+(?:\s[^\W\d_]+){0,2})",
    re.IGNORECASE,
)
_OWNERS_ARTICLE = {"du": "le ", "des": "les ", "del": "el "}


def _owner(antecedent: Tokens, language: Language) -> Tokens:
    """ "Il" after "la finalité du droit" is the right: the other noun that its article fits; empty where there is none."""
    found = _OWNED.fullmatch(plain(antecedent).strip()) if language.code in ROMANCE else None
    if not found:
        return ()
    of = found["of"].lower()
    return text(_OWNERS_ARTICLE.get(of, of[3:] + ("" if of[-1] in "'’" else " ")) + found["who"])


def _named_before(noun: str, said: str, language: Language) -> Tokens:
    """ "This model" after "introduces the transformer model": the phrase that names it."""
    found = re.findall(rf"(?<!\w)((?:the\s+)?(?:[\w-]+\s+){{1,3}}{re.escape(noun)})(?!\w)", said, re.IGNORECASE)
    if not found:
        return ()
    named = found[-1]
    every = words(named)
    leading = _SMALL if language.code == "en" else language.function | language.prepositions
    small = [word.end for word in every[:-1] if word.lower in leading and word.lower != "the"]
    named = named[small[-1] :].strip() if small else named
    while words(named) and words(named)[0].lower in BASES and words(named)[0].lower not in NOUNS_TOO:
        named = named[words(named)[0].end :].strip()
    points = words(named)[:1] and words(named)[0].lower in language.demonstratives - {"the"}
    if points or len(words(named)) - named.lower().startswith("the ") <= 1:
        return ()
    if language.code == "en" and any(
        w.lower in language.plural_verbs and w.lower not in NOUN_LIKE and w.lower not in NOUNS_TOO
        for w in words(named)[:-1]
    ):
        return ()  # "people want things"
    introduced = re.search(rf"\ban?\s+{re.escape(named)}", said) and language.code == "en"
    return text(f"the {named}" if introduced else named)


def _with_its_owner(found: list[Word], said: str, language: Language) -> Tokens:
    """ "Ce calcul" after "le calcul de la valeur": what was said of, with what it belongs to."""
    article = _THE[language.code].get(found[0].lower, "")
    every = re.finditer(rf"(?<!\w){re.escape(found[1].lower)}\s(?P<of>{_OF_WHOM})", said, re.IGNORECASE)
    before = [one for one in every if not any(w.lower in _POSSESSIVE for w in words(one["of"]))]
    if not article or not before:
        return ()
    elided = language.code == "fr" and re.match(r"[aeiouéèêh]", found[1].lower) and article != "les"
    return () if elided else text(f"{article} {found[1].lower} {before[-1]['of']}")


_OF_WHOM = r"(?:d['’]|(?:de|du|des|del|di|della|dei|do|da)\s)(?:(?:la|le|les|los|las|el|un|une|una)\s|l['’])?[^\W\d_]{3,}(?![\w'’])"
_THE = {
    "en": {"this": "the", "these": "the"},
    "de": {"dieser": "der", "diese": "die", "dieses": "das"},
    "fr": {"ce": "le", "cet": "le", "cette": "la", "ces": "les"},
    "es": {"este": "el", "esta": "la", "estos": "los", "estas": "las"},
    "it": {"questo": "il", "questa": "la", "queste": "le"},
    "pt": {"este": "o", "esta": "a", "estes": "os", "estas": "as"},
}
_ANY = frozenset(
    "two three four five first second third last other same new different following above same zwei drei dos tres deux trois".split()
)


def _named_above(here: Here, found: list[Word], said: str) -> Tokens:
    """ "These boards" under "Kanban board": the boards, where the labels above (or what was just said) have the noun."""
    article = _THE.get(here.language.code, {}).get(found[0].lower)
    noun, between = found[-1].lower, [word.lower for word in found[1:-1]]
    if here.language.code in ROMANCE and len(found) > 2:  # the noun stands before its adjective
        noun, between = found[1].lower, [word.lower for word in found[2:]]
    if article is None or len(noun) < 5 or not 2 <= len(found) <= 5 or set(between) & (_ANY | here.language.function):
        return ()
    elided = here.language.code == "fr" and re.match(r"[aeiouyéèêh]", found[1].lower) and article != "les"
    if noun in _POINTS_ELSEWHERE | _PARTS or (elided and found[1].lower.startswith("h")):
        return ()
    above = " ".join([plain(s.tokens) for s in (*here.headings, *here.parents)] + [said]).lower()
    if not any(word.lower.startswith(noun[: len(noun) - 1]) for word in words(above)):
        return ()
    return text(f"{'l’' if elided else f'{article} '}{' '.join(word.text for word in found[1:])}")


def _of_its_kind(here: Here, found: list[Word]) -> Tokens:
    """ "Ce système" under "Le mode coopératif", "diese Ordnung" under "Ordnungen" and "Ordoliberalismus": what stands right above."""
    noun, named = found[1].lower, subject_of(here)
    if found[0].lower not in here.language.demonstratives or not named or count(plain(named)) > 6 or len(noun) < 4:
        return ()
    if here.language.code == "en" and is_plural(noun) != is_plural(words(plain(named))[-1].text):
        return ()
    stem = noun[: len(noun) - 1]
    kinds = any(word.lower.startswith(stem) for heading in here.headings[:-1] for word in words(plain(heading.tokens)))
    own = any(word.lower.startswith(stem) for word in words(plain(named)))
    return named if not own and (kinds or _KINDS.match(noun)) else ()


_KINDS = pattern(
    r"(?:theory|doctrine|theorem|principle|method|algorithm|technique|approach|procedure|model|strategy|philosophy|treaty|disease|disorder|syndrome|"
    r"drug|medication|medicine|enzyme|hormone|protein|molecule|organ|tissue|muscle|device|protocol|scheme|cipher|therapy)s?$|(?:système|méthode|algorithme|procédé|technique|mécanisme|modèle|procédure|stratégie|approche|sistema|método|algoritmo|técnica|mecanismo|modelo|procedimiento|estrategia|enfoque|metodo|tecnica|meccanismo|"
    r"modello|procedura|strategia|estratégia|procedimento|verfahren|methode|algorithmus|technik|mechanismus|modell|strategie|ansatz|system|prozess|processus|proceso|processo)$"
)
"""What a heading may be the name of: "this method" is then what stands above."""
_SMALL = frozenset(
    "more other several many some further such a an of in on at by for with from to and or as is are was were uses use introduces this that these those has have called each every its their".split()
)


def _title(here: Here) -> Tokens:
    """The work that "this paper" is: the nearest heading that names something, else the title of the note."""
    for heading in here.headings[:1]:
        named = label(heading.tokens)
        if named and not is_generic(plain(named), here.language):
            return join((text("“"), named, text("”")), "")
    return ()


def _without_ellipsis(subject: Tokens) -> Tokens:
    at = masked(subject).find(" …")
    while at >= 0:
        subject = (*cut(subject, 0, at), *cut(subject, at + 2))
        at = masked(subject).find(" …")
    return strip(subject)
