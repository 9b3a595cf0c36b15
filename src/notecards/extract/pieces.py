"""Where one text states several things: its sentences, and the clauses of one that semicolons, dashes and conjunctions hold apart."""

import re
from functools import cache
from typing import NamedTuple

from notecards.extract.clause import BETWEEN_DASHES, Clause, Verb, clause_of
from notecards.extract.english.tables import QUALITIES
from notecards.extract.finite import NOUN_LIKE, SURE_VERBS, sure_bases
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.romance.clause import NOUN_LIKE as ROMANCE_NOUNS
from notecards.extract.romance.clause import ROMANCE
from notecards.extract.wording import is_plural
from notecards.extract.words import Word, count, depths, holds, sentences, words
from notecards.tokens import OPAQUE

SHORTEST = 3
"""Words: what is shorter is no statement of its own."""
_WITH_OBJECT = 2
"""Words: the least a second verb and its object have."""


class Piece(NamedTuple):
    """A part of a text by its offsets. goes_on: it stands in the same sentence as the piece before it. elided: it shares the
    subject of that piece and begins with its verb."""

    start: int
    end: int
    goes_on: bool = False
    elided: bool = False


def pieces(text: str, language: Language) -> list[Piece]:
    """The parts of a masked text that state something each, in order."""
    found: list[Piece] = []
    for a, b in sentences(text):
        first = True
        for start, end in _at_semicolons(text, a, b):
            for piece in _clauses(text, start, end, language):
                found.append(piece._replace(goes_on=piece.goes_on or not first))
                first = False
    return found


def _at_semicolons(text: str, a: int, b: int) -> list[tuple[int, int]]:
    result, start, depth = [], a, depths(text[a:b])
    aside = BETWEEN_DASHES.search(text, a, b) if holds(text, " - ", " – ", " — ") else None
    for match in _STOPS.finditer(text[a:b]):
        at = a + match.start()
        if aside and aside.start() <= at < aside.end():
            continue
        if (
            not depth[match.start()]
            and count(text[start:at]) >= (2 if match.group()[0] in ";；" else SHORTEST + 1)
            and count(text[a + match.end() : b]) >= SHORTEST
        ):
            result.append((start, at))
            start = a + match.end()
    return [*result, (start, b)]


_OF_A_SIGN = (
    rf"(?:where|wobei|wo|où|donde|dove|onde),?\s+(?=[{OPAQUE}]+\s+(?:is|are|denotes?|represents?|ist|est|es|è|é)\b)"
)
_STOPS = pattern(
    r"[;；]\s+|\s[-–—]\s+(?=[a-z])|(?<=\w)\s?:\s+(?=(?:il|elle|ils|elles|er|sie|él|ella|ellos|ellas)\s[a-zà-ÿ])|,?\s"
    + _OF_A_SIGN
)
"""Signs that hold two statements of a sentence apart; a colon only before a pronoun of its own; "where" before a letter's meaning."""
_OPENS_SIGNS = pattern(_OF_A_SIGN, re.IGNORECASE)


def _clauses(text: str, a: int, b: int, language: Language) -> list[Piece]:
    """A sentence cut where a conjunction or a mere comma joins a second main clause to the first."""
    depth = depths(text[a:b])
    start = a
    found = [Piece(a, b)]
    for match in _joints(text[a:b], language):
        at, after = a + match.start(), a + match.end()
        least = _WITH_OBJECT if found[-1].elided and language.code in ("fr", "es") else SHORTEST
        if depth[match.start()] or count(text[start:at]) < least or count(text[after:b]) < _WITH_OBJECT:
            continue
        if _ONLY_IF.match(text[after:b]):
            continue
        joined = _second(text[start:at], text[after:b], match.group(), language)
        if joined is None:
            continue
        found[-1] = found[-1]._replace(end=at)
        found.append(Piece(after, b, True, joined))
        start = after
    return found


_ONLY_IF = pattern(
    r"(?:seulement si|s[oó]lo si|solo se|somente se|s[oó] se|only (?:if|when|as long as|because))\b", re.IGNORECASE
)
"""The second half of "if and only if"."""


def _joints(text: str, language: Language) -> "list[re.Match[str]]":
    """Places where a second clause may begin: a comma, a conjunction, or both."""
    if not language.spaced or not language.coordinators:
        return []
    return list(_joint(language).finditer(text))


@cache
def _joint(language: Language) -> "re.Pattern[str]":
    joining = (*language.coordinators, *_SETS_AGAINST) if language.code == "en" else language.coordinators
    alternatives = "|".join(map(re.escape, sorted(joining, key=len, reverse=True)))
    if language.code == "en":
        alternatives = rf"{_SO_THEN}|{alternatives}"
    return re.compile(rf"(?:,\s+|\s+(?=(?:{alternatives})\s))(?P<word>(?:{alternatives})\s+)?", re.IGNORECASE)


_SO_THEN = r"(?:and\s)?so(?!\s+(?:that|far|as|much|many|long|is|are|do|does|did|can)\b)"
_SETS_AGAINST = ("while", "whereas", "however", "thus", "therefore", "hence")
"""English conjunctions of a contrast, and adverbs of one or of what follows: what they open is a statement of its own."""


def _second(before: str, after: str, joint: str, language: Language) -> bool | None:
    """Whether what follows a joint shares the subject of what precedes it; None where it is no main clause."""
    before = _OPENS_SIGNS.sub("", before, count=1)
    first = clause_of(before, language)
    if joint.strip(", ").lower() in ("so", "and so") and not joint.startswith(","):
        return None  # "is masked so the next word stays hidden": for what it is done
    if first is None or _is_open(before, joint, language):
        return None
    does_more = (
        language.code == "en"
        and first.kind is Verb.SINGULAR
        and not any(word.lower in language.relatives for word in words(before)[1:])
        and _does(words(after)[:2], before[slice(*first.verb)])
    )
    if language.code in ("fr", "es") and not joint.strip(", ") and _adds_a_deed(before, after, first, language):
        return True
    if first.subject[0] >= first.subject[1] and language.code in ROMANCE:
        bare = joint.strip(", ").lower() in _ADDING and first.subject[1] == 0
        if bare and _goes_on(words(after), first, language) and not _has_relative(before, language):
            return True
        if not joint.strip(", ") or first.subject[1]:
            return None
    elif first.subject[0] >= first.subject[1]:
        more = does_more and "," in joint
        more = more or (
            language.code == "en"
            and _begins_with_verb(before, after, first, joint, language, said_of_another=False)
            and bool(joint.strip(", "))
        )
        return True if more and first.subject[1] == 0 else None
    head = words(after)[:1]
    if (
        language.code == "en"
        and first.aux.lower() in ("has", "have", "had")
        and not before[first.rest[0] :].strip(" ,")
    ):
        return None  # "had tried but failed": the object of both stands behind the second
    if head and language.code == "en" and head[0].lower in _ALSO and joint.strip(", ").lower() in _ADDING:
        head = words(after)[1:2]
    if (
        not head
        or head[0].lower in language.relatives
        or head[0].lower in language.prepositions
        or (head[0].lower in language.openers and head[0].lower not in language.articles)
    ):
        return None
    with_word = bool(joint.strip(", "))
    if language.code == "de" and with_word and head[0].text[:1].isupper() and head[0].lower in _NOUNS_TOO:
        return None  # "ist Wissen und Wollen der Tat"
    if language.code == "de" and not with_word and _adds_a_verb(before, after, first, language):
        return True
    infinitive = re.match(r"\s*to\s(\w+)", before[first.rest[0] :])
    infinitive = infinitive if infinitive and infinitive[1].lower() in language.plural_verbs else None
    if with_word and head[0].lower in language.plural_verbs and infinitive:
        return None  # "need to find and ensure": a second infinitive
    if language.code == "de" and with_word and _within_another(before, language):
        return None
    if with_word and _OPENS_A_CASE.search(before) and clause_of(_OPENS_A_CASE.split(before)[-1], language) is None:
        return None  # "cuando la válvula mitral y tricúspide se abren"
    told = before.rpartition(" that ")[2] if language.code == "en" and " that " in before else ""
    if told and joint.strip(", ").lower() in _ADDING and clause_of(told, language) is None and count(told) < 4:
        return None  # "showed that place and speed cannot both be known"
    another = _has_relative(before, language)
    another = another and (language.code != "de" or "," in before)  # "das" is an article too
    if (with_word or does_more) and _begins_with_verb(before, after, first, joint, language, said_of_another=another):
        return True
    second = clause_of(after, language)
    if second is None and language.code == "en" and joint.strip(", ").lower() in _SO:
        second = clause_of(f"{after.rstrip(' .;!')} because of that", language)  # "so the reaction stops"
    if second is None or second.subject[0] != 0 or second.start != 0 or second.subject[1] == 0:
        return None
    said = after[: second.subject[1]]
    if (
        language.code == "de"
        and first.kind in (Verb.MODAL, Verb.PERFECT)
        and not after[slice(*second.rest)].strip(" .;!")
    ):
        return None  # "wurde von Brutus und Cassius ermordet"
    if after[slice(*second.verb)].lower() in NOUN_LIKE and re.match(r"\s*to\s", after[second.rest[0] :]):
        return None  # "a mix of short and long processes to keep both busy"
    if language.code == "en" and with_word and _is_half_a_compound(after, second, said):
        return None
    if language.code == "en" and not with_word and _names_a_sibling(before, first, said):
        return False
    if language.code == "en" and not with_word and _is_spliced(before, after, first, second, said):
        return False
    named = joint.strip(", ").lower() == "but" and count(said) == 1 and said.strip().lower() not in _NO_NAMES
    return False if named or _is_subject(said, second, with_word, language) else None


def _is_half_a_compound(after: str, second: Clause, said: str) -> bool:
    """ "the sequence of community and ecosystem changes following ...": a noun as often, behind another noun and with no object."""
    verb, then = after[slice(*second.verb)].lower(), words(after[slice(*second.rest)])[:1]
    loose = bool(then) and then[0].lower not in ("the", "a", "an", "its", "their", "his", "her", "to", "that")
    return verb in NOUN_LIKE and count(said) == 1 and said.strip().islower() and loose


def _is_spliced(before: str, after: str, first: Clause, second: Clause, said: str) -> bool:
    """ "People infer conclusions, premises imply conclusions": behind a mere comma a plural and a word that is a verb and nothing else."""
    verb, then = after[slice(*second.verb)].lower(), words(after[slice(*second.rest)])[:1]
    found = words(said)
    one = before.count(",") == 0 and first.kind is Verb.PLURAL and second.kind is Verb.PLURAL
    sure = verb in sure_bases() and bool(then) and then[0].lower not in ("and", "or", "of")
    return one and sure and 1 <= len(found) <= 2 and is_plural(found[-1].text) and found[0].text.islower()


def _names_a_sibling(before: str, first: Clause, said: str) -> bool:
    """ "Lead variables are ..., free variables are ...": behind a mere comma the same noun again, of another kind."""
    one, other = words(before[slice(*first.subject)]), words(said)
    same = bool(one) and 1 < len(other) <= 3 and other[-1].lower == one[-1].lower
    return same and other[0].lower != one[0].lower and "," not in said


def _adds_a_deed(before: str, after: str, first: Clause, language: Language) -> bool:
    """ "Le gouvernement dissout la ligue, [rétablit le scrutin] et ...": behind a mere comma a second verb with its object."""
    found = words(after)[:2]
    if len(found) < 2 or first.subject[0] >= first.subject[1] or not before[first.rest[0] :].strip(" ,"):
        return False
    verb, following = found[0].lower, found[1].lower
    table = {Verb.SINGULAR: language.verbs, Verb.PLURAL: language.plural_verbs}.get(first.kind, {})
    sure = verb not in ROMANCE_NOUNS or following in _BEFORE_NOUNS or following.startswith(("l'", "l’"))
    acts = verb in table and found[0].text.islower() and sure
    determined = following in language.articles - {"de", "d"} or following.startswith(("l'", "l’"))
    bare = language.code == "es" and following.endswith("s") and following not in language.function
    return acts and (determined or bare) and not _has_relative(before, language)


_BEFORE_NOUNS = frozenset("le la les un une el los las una".split())
"""No noun stands right before one of these: "règle le débit" is a deed."""
_SO = ("so", "and so", "thus", "therefore", "hence")


_NOUNS_TOO = frozenset(
    "wollen können müssen sollen dürfen haben sein werden wissen denken fühlen handeln leben sterben lernen lesen schreiben rechnen verstehen erinnern vergessen sehen hören sprechen essen trinken verhalten unterlassen".split()
)
"""German infinitives that are nouns where they have a capital."""


def _has_relative(before: str, language: Language) -> bool:
    return any(word.lower in language.relatives for word in words(before)[1:])


def _does(found: list[Word], first: str) -> bool:
    """ "..., gives them a market": behind a mere comma only a word that is no noun is a second verb. first: the one before it."""
    verb = found[0].lower if found else ""
    return verb in SURE_VERBS and len(found) > 1 and verb != first.lower() and found[1].lower not in ("it", "them")


_OPENS_A_CASE = pattern(r"\s(?:cuando|si|lorsque|quand|quando|porque|aunque)\s", re.IGNORECASE)


def _within_another(before: str, language: Language) -> bool:
    """German: whether what stands before a conjunction ends in a subordinate clause, which then goes on behind it."""
    opens = language.relatives | language.interrogatives | _SUBORDINATE
    for part in reversed(before.split(",")[1:]):
        found = words(part)
        last = found[-1] if found else None
        closed = (
            last is not None
            and last.text.islower()
            and (last.lower in language.verbs or last.lower in language.plural_verbs)
        )
        articles = last is not None and found[0].lower in language.articles and last.text[:1].isupper()
        if not found or closed or articles:
            return False  # a subordinate clause ends in its verb
        if found[0].lower in opens or (
            found[0].lower in language.prepositions and found[1:2] and found[1].lower in opens
        ):
            return True
    return False


def _adds_a_verb(before: str, after: str, first: Clause, language: Language) -> bool:
    """German: "Der Rat verliert die Wahl, [behält] aber sein Amt": behind a mere comma a second verb of the same subject."""
    found = words(after)
    verb = found[0].lower
    one = verb in language.verbs or verb in _GERMAN_ONE
    several = verb in language.plural_verbs and verb not in language.verbs
    kinds = (Verb.SINGULAR, Verb.COPULA, Verb.MODAL) if one else (Verb.PLURAL, Verb.COPULA) if several else ()
    told = first.start == first.subject[0] and first.kind in kinds and before[first.rest[0] :].strip()
    inner = re.search(
        r",\s(?:\w+\s)?(?:der|die|das|den|dem|deren|dessen|welche[rsnm]?|wo\w*|was|wie|dass|ob|wenn|weil|da|um|falls|sobald|als|bis|nachdem|indem|obwohl|während|damit)\s",
        before,
    )
    return (
        bool(told)
        and inner is None
        and found[0].text.islower()
        and len(found) >= SHORTEST
        and found[1].lower not in language.modals
    )


_SUBORDINATE = frozenset("da falls sobald indem damit sodass bevor nachdem solange bis sofern".split())
_GERMAN_ONE = frozenset("ist war wird wurde hat hatte kann muss soll darf".split())


def _is_subject(said: str, clause: Clause, with_word: bool, language: Language) -> bool:
    """Whether the words before the second verb can be its subject and not the end of a list."""
    found = words(said)
    subject = [word.lower for word in found]
    longest = 14 if subject and subject[0] in language.articles else 7
    if not subject or len(subject) > longest or "," in said or re.search(r"[\"“‘]|(?<!\w)'", said):
        return False
    if language.code == "en" and (subject[0] in language.plural_verbs or subject[0].endswith("ing")):
        return False
    if language.code in ROMANCE and subject[-1] in _JOINING:
        return False  # "iguales en forma y | tamaño y poseen ..."
    if len(subject) == 1 and set(subject[0]) == {OPAQUE}:
        return clause.kind is Verb.COPULA  # "$a$ is the rate, $b$ is the offset"
    pronoun = subject[0] in language.pronouns or subject[0] in language.demonstratives
    if pronoun or subject[0] in language.articles or (language.code == "en" and subject[0] == "every"):
        return True
    if language.code == "de" and not with_word:
        attribute = len(subject) == 2 and subject[0].endswith(("e", "en")) and found[1].text[:1].isupper()
        return attribute or (len(subject) <= 2 and all(word.text[:1].isupper() for word in found))
    plural = clause.kind is Verb.PLURAL or clause.aux.lower() in language.plural_copulas
    agrees = language.code != "en" or plural == is_plural(found[-1].text) or clause.kind is Verb.MODAL
    return with_word and len(subject) <= 4 and agrees


_OPENS_ELIDED = pattern(
    r"\s*(?:s['’]ils?|lorsqu['’]|puisqu['’]|quoiqu['’]|dès que?|dès qu['’])(?:\s|\w)", re.IGNORECASE
)


def _is_open(before: str, joint: str, language: Language) -> bool:
    """Whether the first part cannot stand alone: it begins with "if" or "while", ends in a preposition, or has its own aside at the end."""
    found = words(before)
    first, last = found[0].lower, found[-1].lower
    aside = words(before.rsplit(",", 1)[1])[:1] if "," in before and not joint.strip(", ") else []
    return (
        (first in language.relatives and first not in language.articles)
        or (first in _CONDITIONS and bool(joint.strip(", ")) and "," not in before)
        or bool(language.code in ROMANCE and _OPENS_ELIDED.match(before))
        or bool(
            re.search(
                r"\b(?:that|dass|que)\s+(?:if|when|wenn|si)\b|\b(?:if|when|that)\s(?:for|in|at|by|on|with|due|because|even|without|despite|although|while|since|after|before|during|under|unlike|given|unless|once|from|according)\s[^,]*$",
                before,
            )
        )
        or (last in language.prepositions and not (language.code == "de" and last in _PARTICLES and "," in joint))
        or last in language.articles
        or any(word.lower in (*language.coordinators, *language.prepositions, *language.openers) for word in aside)
    )


_CONDITIONS = frozenset("if when whenever once unless although though because".split())
"""What opens a clause that a second may go on with before the main one begins: "If A is lost, but B is found, ..."."""
_PARTICLES = frozenset("an auf aus vor zu mit nach bei um durch über unter".split())
"""German prepositions that are half of a verb as often: "bietet den Posten an, ..."."""


def _begins_with_verb(
    before: str, after: str, first: Clause, joint: str, language: Language, *, said_of_another: bool
) -> bool:
    """ "... but incur high costs", "..., and enables": a finite verb in the number of the one before it, and something after it.

    said_of_another: whether a relative clause before it may own the verb ("a gate that is open and is large").
    """
    found = words(after)
    manner = re.fullmatch(r"\s*\w+ly", before[first.rest[0] :])  # "converge smoothly and avoid local minima": one fact
    if not manner and _is_second_deed(found, first, joint, language, said_of_another=said_of_another):
        return True
    german = language.code == "de" and found[1:] and found[1].text[:1].isupper()
    if len(found) < (_WITH_OBJECT if language.code in ROMANCE or german else SHORTEST):
        return False
    if language.code == "en" and found[0].lower in _ALSO and len(found) > 3:
        found = found[1:]
    verb, following = found[0].lower, found[1].lower
    if verb in language.modals:
        return first.aux.lower() != verb or (language.code == "en" and len(found) > 3)
    if (
        language.code == "en"
        and verb in (*language.copulas, *language.plural_copulas)
        and following not in language.relatives
    ):
        return joint.strip(", ").lower() in ("and", "but") and not said_of_another
    if language.code == "en" and verb in ("has", "have") and (following in language.articles or following in _OBJECTS):
        return first.kind is (Verb.SINGULAR if verb == "has" else Verb.PLURAL)
    bare = joint.strip(", ").lower() in _ADDING and not joint.startswith(",")
    told = first.kind is Verb.PAST or first.aux.lower() in ("was", "were", "had")
    if language.code == "en" and told and (verb in language.past or verb in _UNCHANGED) and not said_of_another:
        if following in ("them", "him", "her", "it"):
            return False  # "moved the nobles to court and made them serve": one fact
        named = found[1].text[:1].isupper() or found[1].text[:1].isdigit()
        object_follows = following in language.articles or following in _OBJECTS or following == "to" or named
        surely = verb in language.only_past or verb in _SELDOM_ADJECTIVES
        return object_follows or (surely and (first.kind is Verb.PAST or verb not in _PARTICIPLES_TOO))
    if (
        bare
        and language.code == "en"
        and (verb not in NOUN_LIKE or following in language.articles or following in _OBJECTS)
        and (following in language.articles or following in language.prepositions or following in _OBJECTS)
    ):
        noun = (following in language.articles or following in _OBJECTS) and language.noun_verbs.get(verb, verb) != verb
        if noun or (verb in language.verbs and verb not in language.plural_verbs):
            return first.kind is Verb.SINGULAR
        return verb in language.plural_verbs and first.kind is Verb.PLURAL
    if language.code in ROMANCE and not before[first.rest[0] :].strip(" ,"):
        return False  # "sanciona y promulga las leyes": the object of both stands behind the second
    if bare and language.code != "en":
        return not said_of_another and _goes_on(
            found, first, language, behind_adverb=bool(_ENDS_IN_ADVERB.search(before))
        )
    if bare or following in (*language.copulas, *language.modals):
        return False
    if language.code != "en":
        return verb in language.verbs and found[0].text[:1].islower()
    if verb in language.verbs and verb not in language.plural_verbs:
        return first.kind in (Verb.SINGULAR, Verb.COPULA) or first.aux.lower() in ("is", "has")
    adding = joint.strip(", ").lower() in _ADDING
    return verb in language.plural_verbs and not adding and (first.kind is Verb.PLURAL or first.aux.lower() == "are")


def _is_second_deed(found: list[Word], first: Clause, joint: str, language: Language, *, said_of_another: bool) -> bool:
    """English: "... and produces bile", "... and imposed reparations": a word that is no noun, in the form of the verb before it."""
    if language.code != "en" or joint.strip(", ").lower() != "and" or said_of_another or len(found) < _WITH_OBJECT:
        return False
    verb, following = found[0].lower, found[1].lower
    if following in ("them", "him", "her", "it", "and", "or"):
        return False
    counts = following in language.numbers or following[:1].isdigit()
    kind, aux = first.kind, first.aux.lower()
    if kind in (Verb.COPULA, Verb.MODAL):
        kind = {"is": Verb.SINGULAR, "has": Verb.SINGULAR, "are": Verb.PLURAL, "have": Verb.PLURAL}.get(aux, kind)
    if kind is Verb.SINGULAR:
        return verb not in _GETS and (verb in SURE_VERBS or (counts and verb in language.verbs))
    if kind is Verb.PLURAL:
        named = len(following) > 1 and found[1].text.isupper()
        base = verb in language.plural_verbs or language.noun_verbs.get(verb) == verb
        return verb in sure_bases() or (base and (counts or named))
    return kind is Verb.PAST and verb in language.past and verb.endswith("ed") and verb not in QUALITIES


_GETS = frozenset("gets goes becomes remains stays appears".split())
"""What stands behind them is how something is or gets: no object that is asked for."""


_ENDS_IN_ADVERB = pattern(r"\w{3,}ment?e?\s*$")


def _goes_on(found: list[Word], first: Clause, language: Language, *, behind_adverb: bool = False) -> bool:
    """Outside English: "... und bildet den Harn", "... et produit une hormone": a sure verb in the number of the first, with its object."""
    if language.code in ("es", "pt") and found and found[0].lower in _ONLY:
        found = found[1:]
    if len(found) < _WITH_OBJECT:
        return False
    verb, following = found[0].lower, found[1].lower
    itself = language.code in ROMANCE and (verb in ("se", "si") or re.match(r"s['’]", verb))
    if itself:
        verb = following if verb in ("se", "si") else verb[2:]
        return (
            len(found) > _WITH_OBJECT
            and verb in (language.verbs.keys() | language.plural_verbs.keys()) - language.function
        )
    if language.code in ("fr", "es") and verb in (*language.copulas, *language.plural_copulas, "está", "están"):
        several = verb in (*language.plural_copulas, "están")
        return len(found) > _WITH_OBJECT and first.kind in ((Verb.PLURAL,) if several else (Verb.SINGULAR, Verb.COPULA))
    if not found[0].text[:1].islower() or verb in language.function:
        return False
    articles = language.articles - {"de", "d", "d'", "du", "des", "del", "di"}
    determined = following in articles or following in language.numbers or bool(re.match(r"l['’]\w", following))
    determined = determined or (language.code in ROMANCE and following in _WHOSE)
    determined = determined or (following in language.prepositions and verb not in ROMANCE_NOUNS)
    one = verb in language.verbs and verb not in language.plural_verbs
    if language.code == "de" and verb.endswith("t") and len(verb) > 4 and not verb.startswith("ge"):
        one = one or verb not in language.plural_verbs
    several = verb in language.plural_verbs and verb not in language.verbs
    surely = verb not in ROMANCE_NOUNS - {"libera"} or behind_adverb or (one and following.endswith("s"))
    if language.code in ("es", "it", "pt") and following not in language.function and surely:
        determined = determined or ((one or several) and not _PARTICIPLE.search(verb))
    noun = next((word for word in found[1:3] if word.text[:1].isupper()), None)
    quality = found[1].lower.endswith(("e", "en", "es", "er")) or noun is found[1]
    determined = determined or (language.code == "de" and noun is not None and quality)
    kinds = (Verb.SINGULAR, Verb.PLURAL, Verb.COPULA) if one else (Verb.PLURAL,) if several else ()
    determined = determined or (language.code == "de" and following == "dass")
    undergone = language.code == "de" and first.aux.lower() in (("wird", "wurde") if one else ("werden", "wurden"))
    return determined and (first.kind in kinds or (undergone and (one or several)))


_ONLY = frozenset("solo sólo solamente también además siempre nunca".split())
_WHOSE = frozenset("su sus son sa ses leur leurs".split())
_PARTICIPLE = pattern(r"[aiu][dt][oaie]s?$")
_OBJECTS = frozenset("its their his her no all each every both that how what whether".split())
"""What the object of an English verb may begin with, and no noun has behind it."""
_ALSO = frozenset("also still often usually later then finally eventually soon thus".split())
_UNCHANGED = frozenset("set put cut let hit spread cast split shut".split())
"""Verbs whose past is their base form."""
_PARTICIPLES_TOO = frozenset(
    "led fought taught sought won lost supported invited forced allowed ordered required established created founded introduced abolished reformed promoted adopted appointed issued caused moved used followed".split()
)
"""After "was" they may be a second participle: "was built and used"."""
_SELDOM_ADJECTIVES = frozenset(
    "started continued established created founded required moved used introduced helped served followed ordered allowed forced invited supported led won lost attempted tried failed ruled reigned joined returned ended abolished reformed promoted adopted appointed issued caused became".split()
)
"""Past forms that hardly ever stand before a noun as "dried" does in "fruits and dried fish"."""
_NO_NAMES = frozenset("only also rather instead still never just not simply".split())
_JOINING = frozenset("et ou y e o u".split())
_ADDING = frozenset("and und et y e".split())
