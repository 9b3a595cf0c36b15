"""Where subject, verb and rest of a German sentence stand: the verb comes second, whatever comes first."""

import re
from itertools import pairwise
from typing import NamedTuple

from notecards.extract.german.noun_phrases import (
    ADJECTIVE,
    ADVERBS,
    DETERMINERS,
    PREDICATE,
    PREPOSITIONS,
    RELATIVE,
    SUBORDINATE,
    is_noun,
    noun_phrase,
)
from notecards.extract.german.tables import HAVING, PASSIVE, YEAR
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, depths, words

Span = tuple[int, int]
_NOT_NOMINATIVE = frozenset("anders ähnlich den dem einen einem des diesen diesem jedem jeden keinen keinem".split())


class Parts(NamedTuple):
    """Offsets of a sentence's parts. subject: behind the verb where something else opens the sentence."""

    subject: Span
    verb: Span
    rest: Span


def parts_of(text: str, every: list[Word], language: Language) -> Parts | None:
    """The main clause of a masked German sentence whose parentheses are blanked; None where it cannot be told."""
    named = _naming(text)
    if named or not every:
        return named
    end = len(text.rstrip(" .;!"))
    during = every[0].lower == "während" and "," not in text  # "Während der Teilung ..."
    if (every[0].lower in SUBORDINATE and not during and not _IF_POSSIBLE.match(text)) or every[0].lower == "um":
        at = _after_subordinate(text, every, language)
        return _inverted(text, every, at, end) if at is not None else None
    turned = _behind_a_turned_verb(text, every, language)
    if turned:
        return _inverted(text, every, turned, end)
    skipped = 2 if _IF_POSSIBLE.match(text) else 0
    at = _finite(text, every[skipped:], language)
    if skipped and at is not None:
        return _inverted(text, every, at + skipped, end)
    if at == 0 and every[0].lower.endswith("te") and len(every) > 2 and is_noun(every[1]):
        second = _finite(text, every[1:], language)  # "entwickelte Staaten bieten ..."
        at = second + 1 if second else at
    if at == 1 and every[0].lower in _HOW and every[1].lower.endswith("te") and len(every) > 3 and is_noun(every[2]):
        second = _finite(text, every[2:], language)  # "Stark verschmutzte Wunden sollten ..."
        at = second + 2 if second else at
    if at == 0 and text[every[0].end : every[0].end + 1] == ":":
        return None
    if at is None or at == 0:
        return Parts((every[0].start,) * 2, (every[0].start, every[0].end), (every[0].end, end)) if at == 0 else None
    if _is_infinitive_phrase(every, at, language) or _ends_in_a_passive(text, every, at):
        return None
    spoken_to = at + 1 < len(every) and every[at + 1].text in ("Sie", "wir", "man", "ich", "er")
    if _is_subject(text, every[:at]) and not spoken_to:
        return Parts((every[0].start, every[at].start), (every[at].start, every[at].end), (every[at].end, end))
    return _inverted(text, every, at, end)


_PLACED = r"(?:Bis|Seit|Vor|Nach|Zu|In|Im|Bei|Beim|Für|Am|Auf|Zwischen|Unter|Neben)\s"
_NAMING = (
    pattern(
        rf"^(?P<term>(?:{_PLACED}[^,]+?|Früher|Damals|Heute|Ursprünglich|Anfangs)),?\s(?P<verb>gibt es|gab es|existiert|existierte)\s(?P<rest>.+)$"
    ),
    pattern(
        r"^Es\s(?P<verb>gibt|gab)\s(?P<rest>(?:insgesamt\s|genau\s|etwa\s)?(?:abzählbar viele|überabzählbar viele|unendlich viele|endlich viele|\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn))"
        r"\s(?P<term>.+)$"
    ),
    pattern(r"^(?:Als|Unter)\s(?P<rest>.+?)\s(?:bezeichnet|versteht|definiert)\sman\s(?P<term>.+)$"),
    pattern(r"^Bei\s(?P<term>.+?)\s(?P<verb>handelt)\ses\ssich\sum\s(?P<rest>.+)$"),
    pattern(r"^(?P<term>.+?)\s(?P<verb>nennt|bezeichnet)\sman\s(?:auch\s|kurz\s|oft\s)?(?:als\s)?(?P<rest>.+)$"),
    pattern(r"^Man\s(?P<verb>nennt|bezeichnet)\s(?P<term>[^,]+?)\s(?:auch\s)?als\s(?P<rest>.+)$"),
)


def _naming(text: str) -> Parts | None:
    """Sentences that give a name: "Als X bezeichnet man Y", "Bei X handelt es sich um Y", "X nennt man Y"."""
    body = text.rstrip(" .;!")
    for naming in _NAMING:
        found = naming.match(body)
        at = 1 if found and found.groupdict().get("verb") else 0
        named = found["rest" if at == 0 else "term"] if found else ""
        if found and len(words(found["term"])) <= 30 - 16 * at and ("," not in named or _SET_APART.fullmatch(named)):
            subject, rest = found.span("rest" if at == 0 else "term"), found.span("term" if at == 0 else "rest")
            subject = (subject[0], subject[1] - named.endswith(","))
            verb = found.span("verb") if at else (found.end("rest") + 1, found.start("term") - 5)
            return Parts(subject, verb, rest)
    return None


_SET_APART = pattern(r"[^,]+,\s(?:\w{2,5}\s)?(?:der|die|das|denen|deren|dessen|welche[rsnm]?)\s[^,]+,")
"""A noun with its relative clause: "Die Gefäße, die Blut zum Herzen führen,"."""


def _after_subordinate(text: str, every: list[Word], language: Language) -> int | None:
    """Index of the main verb after "Wenn ..., (dann)"."""
    for i in range(2, len(every)):
        if "," not in text[every[i - 1].end : every[i].start]:
            continue
        k = i + 1 if every[i].lower in ("dann", "so") and i + 1 < len(every) else i
        if every[k].text[0].islower() and _is_verb(every, k, language):
            return k
    return _behind_a_verb(text, every, language)


def _behind_a_verb(text: str, every: list[Word], language: Language) -> int | None:
    """Index of a main verb that no comma holds apart: "Wenn die Frist abläuft [gilt] ...", "Um zu siegen [braucht] man ..."."""
    for i in range(3, len(every)):
        if text[every[i - 1].end : every[i].start] != " " or not every[i].text[0].islower():
            continue
        aimed = every[i - 2].lower == "zu" or re.search(r"\wzu\w+n$", every[i - 1].lower)
        ends = aimed if every[0].lower == "um" else _is_verb(every, i - 1, language)
        last = i + 1 == len(every) or not _is_verb(every, i + 1, language) or not every[i + 1].text[0].islower()
        if ends and last and every[i - 1].text[0].islower() and _is_verb(every, i, language):
            return i
    return None


def opens_with_a_verb(text: str, found: list[Word], language: Language) -> bool:
    """ "Senkt den Blutzucker", "Wird im Tal abgelagert": a verb whose subject stands above, and no noun, though it begins with a capital."""
    if len(found) < 3 or text[found[0].end : found[1].start] != " " or "?" in text:
        return False
    first, following = found[0].lower, found[1]
    pairs = pairwise(found[1:])
    if any(
        text[a.end : b.start] == ", " and (_is_verb([b], 0, language) or b.lower in ("so", "dann")) for a, b in pairs
    ):
        return first in language.verbs and following.lower in _ACCUSATIVE  # "Sinkt der Druck, steigt das Wasser"
    if _is_a_condition(text, found, language):
        return False
    small = following.text[0].islower()
    if first in language.modals and found[-1].text.islower() and found[-1].lower.endswith("n"):
        return following.lower not in _NOMINATIVE  # "Können Viren töten"
    if first in _AUXILIARIES:
        return (small and following.lower not in _NOMINATIVE) or YEAR.fullmatch(following.text) is not None
    if first not in language.verbs or not first.endswith("t") or first in _NOUNS_IN_T:
        return False
    attribute = small and ADJECTIVE.match(following.lower) is not None and is_noun(found[2])
    object_ = is_noun(following) and found[2].text[0].islower()
    of_its_own = following.lower in PREPOSITIONS | ADVERBS | _ACCUSATIVE | {"die", "das", "ein", "eine", "sich"}
    return of_its_own or attribute or object_ or following.lower in language.numbers or following.text[0].isdigit()


def _is_a_condition(text: str, found: list[Word], language: Language) -> bool:
    """ "Wartet ein Thread auf Daten [blockiert] der Prozess": a second verb behind a nominative, which no comma holds apart."""
    if found[0].lower not in language.verbs or found[1].lower not in (
        "der",
        "ein",
        "die",
        "das",
        "eine",
        "kein",
        "man",
    ):
        return False
    if "," in text:
        return False
    return any(
        word.text.islower()
        and word.lower in language.verbs
        and word.lower.endswith("t")
        and text[found[k - 1].end : word.start] in (" ", ") ")
        and is_noun(found[k - 1])
        and k + 1 < len(found)
        for k, word in enumerate(found[3:], 3)
    )


_AUXILIARIES = frozenset(
    "wird ist kann muss darf soll hat wurde war werden sind können müssen dürfen sollen haben wurden waren".split()
)
_NOMINATIVE = frozenset(
    "der die das dieser diese dieses diesem diesen er sie es man jeder jede jedes wir ich kein".split()
)
_ACCUSATIVE = frozenset("den einen dem einem keine keinen alle".split())
_NOUNS_IN_T = frozenset(
    """macht recht gebot verbot angebot bericht unterricht fahrt schrift schlacht gewalt gehalt inhalt erhalt verlust rat tat schnitt tritt schritt ritt bedarf
gift kraft zeit welt wert wort ort art rest test text markt fracht acht last lust""".split()
)
_HOW = frozenset(
    "stark schwach leicht schwer frisch neu hoch tief gut schlecht falsch richtig fest frei rein lang kurz voll halb grob fein dicht dünn eng weit früh spät".split()
)


def _behind_a_turned_verb(text: str, every: list[Word], language: Language) -> int:
    """ "Steigt der Preis, [sinkt] die Nachfrage": the verb behind a condition without "wenn", whose own has the capital of the sentence; 0 without one."""
    if len(every) < 5 or every[0].lower in _NOUNS_IN_T or not _is_verb(every, 0, language):
        return 0
    placed = every[0].lower in _AUXILIARIES and every[1].lower in ("in", "im", "bei")
    if not (every[1].lower in DETERMINERS | _PRONOUNS or is_noun(every[1]) or placed):
        return 0
    pauses = (k for k in range(3, len(every) - 1) if text[every[k - 1].end : every[k].start] == ", ")
    verbs = (k + (every[k].lower in ("so", "dann")) for k in pauses)
    return next((k for k in verbs if every[k].text.islower() and _is_verb(every, k, language)), 0)


_IF_POSSIBLE = pattern(r"(?:Wenn|Falls|Sofern)\s(?:möglich|nötig|notwendig|erforderlich|vorhanden)\s")


def _is_verb(every: list[Word], k: int, language: Language) -> bool:
    word = every[k].lower
    return word in language.modals | language.perfect or any(
        word in table for table in (language.copulas, language.plural_copulas, language.verbs, language.plural_verbs)
    )


def _finite(text: str, every: list[Word], language: Language) -> int | None:
    """Index of the second constituent, the finite verb: a word of the tables, or one that looks like it right after a noun."""
    skipping, depth = False, depths(text)
    for i, word in enumerate(every):
        if depth[word.start]:
            continue
        gap = text[every[i - 1].end : word.start] if i else ""
        if re.search(r"[;:]", gap):
            return None
        if "," in gap:
            ahead = {w.lower for w in every[i : i + 2]}
            skipping = word.lower in RELATIVE or bool(ahead & RELATIVE and word.lower in language.prepositions)
        if skipping or not word.text[0].islower():
            continue
        before = every[i - 1].lower if i else ""
        if before in language.articles - {"das", "die", "der"} or before in language.prepositions:
            continue
        if word.lower == "sondern" or _is_an_adjective(every, i, language) or _says_how_able(every, i, language):
            continue
        if _is_verb(every, i, language) and (i or _opens(every, language)):
            return i
        if i and gap == " " and _looks_finite(every, i, language):
            return i
    return None


def _says_how_able(every: list[Word], i: int, language: Language) -> bool:
    """ "Verträge [beschränkt] Geschäftsfähiger sind unwirksam": it belongs to the noun, and the verb follows that."""
    if not i or i + 2 >= len(every) or not is_noun(every[i - 1]) or not every[i + 1].text.endswith(("er", "en")):
        return False
    finite = (
        every[i + 2].lower in (*language.copulas, *language.plural_copulas) or every[i + 2].lower in language.modals
    )
    return every[i].lower.endswith("t") and is_noun(every[i + 1]) and finite


def _opens(every: list[Word], language: Language) -> bool:
    """Whether a line begins with a verb that is said of what stands above it: "verhindert Fäulnis", "wurden im Norden gegründet"."""
    first = every[0].lower
    auxiliary = first in language.modals | language.perfect or first in (*language.copulas, *language.plural_copulas)
    return first in language.verbs or (len(every) > 2 and (auxiliary or first in language.plural_verbs))


def _is_an_adjective(every: list[Word], i: int, language: Language) -> bool:
    """ "jeder endlich [erzeugte] Raum": a past tense stands behind a noun or pronoun."""
    if not i or i + 1 >= len(every) or not every[i].lower.endswith("te") or not is_noun(every[i + 1]):
        return False
    before = every[i - 1]
    if re.fullmatch(r"1\d{3}|20\d\d", before.text):
        return False  # "1665 entdeckte Hooke die Zelle"
    return before.lower in DETERMINERS or (not is_noun(before) and before.lower not in language.pronouns)


def _looks_finite(every: list[Word], i: int, language: Language) -> bool:
    """ "Der Rat tagt ...", "Die Zellen wandern in ...": right after a noun, in the ending of a verb."""
    word, before = every[i].lower, every[i - 1]
    small = word in language.function or word in ADVERBS or word in language.prepositions | PREPOSITIONS or "-" in word
    joined = _JOINED.match(word)
    small = small or bool(_PARTICIPLE_ONLY.match(word)) or (joined is not None and joined["verb"] in language.verbs)
    if small or not is_noun(before) or len(word) < 4 or (i == 1 and before.lower in PREPOSITIONS):
        return False
    following = every[i + 1] if i + 1 < len(every) else None
    if word.endswith("t") and not word.startswith("ge"):
        return following is None or following.text[0].islower() or following.text[0].isdigit() or is_noun(following)
    if (
        word.endswith("te")
        and following is not None
        and (following.lower in language.function or following.text[0].isdigit())
    ):
        return True
    plural = word.endswith(("en", "ten", "eln", "ern")) and not word.startswith("ge")
    return (
        plural
        and following is not None
        and (following.lower in language.function or following.lower in ADVERBS or following.text[0].isdigit())
    )


_JOINED = pattern(
    r"(?:ab|an|auf|aus|bei|dar|ein|fest|her|hin|los|mit|nach|statt|teil|vor|weg|wieder|zu|zurück|zusammen)(?P<verb>\w{4,})$"
)
"""A finite verb with its particle in one word ends a subordinate clause: "... vornimmt"."""
_PARTICIPLE_ONLY = pattern(
    r"(?:ab|an|auf|aus|bei|ein|fest|her|hin|los|mit|nach|vor|weg|zu|zurück|zusammen|um|unter|über|dar)ge\w{2,}(?:t|en)$"
)
"""A verb with its particle before "ge" is no finite form: "angeordnet"."""


def _is_infinitive_phrase(every: list[Word], at: int, language: Language) -> bool:
    """ "Zeit bis zum Fehler maximieren": a verb that ends a line, behind a noun without an article, is what is to be done."""
    last = at == len(every) - 1 and every[at].lower in language.plural_verbs and every[at].lower not in language.verbs
    return last and len(every) > 2 and every[at].lower.endswith("n") and every[0].lower not in DETERMINERS | _PRONOUNS


def _ends_in_a_passive(text: str, every: list[Word], at: int) -> bool:
    """ "die Werte so gewählt werden, dass ...": half a sentence, whose participle is no finite verb."""
    done = at if every[at].lower not in PASSIVE else at - 1
    ends = done + 1 < len(every) and every[done + 1].lower in PASSIVE
    participle = every[done].text.islower() and _PARTICIPLE.match(every[done].lower) is not None
    return ends and participle and text[every[done + 1].end :].lstrip()[:1] in ("", ",", ".", ";")


_PARTICIPLE = pattern(r"\w*(?:t|en)$")


def _is_subject(text: str, found: list[Word]) -> bool:
    """Whether the first constituent can be a nominative: no adverb, no preposition, no other case."""
    first = found[0]
    if first.lower in _NOT_NOMINATIVE or first.lower in ADVERBS or first.lower in PREPOSITIONS:
        return False
    if (
        found[-1].lower in PREPOSITIONS | DETERMINERS | _PRONOUNS | {"und", "oder"}
        and len(found) > 1
        and not found[-1].text.isupper()
    ):
        return False
    if len(found) == 1:
        return (is_noun(first) and not PREDICATE.search(first.lower)) or first.lower in _PRONOUNS
    if first.lower in DETERMINERS:
        return any(is_noun(word) for word in found[1:])
    if PREDICATE.search(first.lower) and not any(is_noun(word) for word in found[1:]):
        return False  # "Diagnostisch wegweisend ist das EKG"
    opened = first.lower in DETERMINERS or is_noun(first) or bool(ADJECTIVE.match(first.lower))
    return opened and any(
        is_noun(word) for word in (found if first.text[0].islower() or is_noun(found[0]) else found[1:])
    )


_PRONOUNS = frozenset("es sie er dies diese dieser dieses das man wir ich".split())


def _inverted(text: str, every: list[Word], at: int, end: int) -> Parts | None:
    """The subject behind the verb: "In einer DTM sind [die Nachfolger einer Konfiguration] eindeutig"."""
    first = at + 1
    itself = first < len(every) and every[first].lower == "sich"  # "Mit dem Schwur erklärte sich der Stand zum Rat"
    first += itself
    linked = first + 1 < len(every) and every[first].lower in _LINKING
    first += linked
    if first >= len(every) or every[first].lower in _NOT_NOMINATIVE or text[every[at].end : every[at + 1].start] != " ":
        return None
    if itself and not (every[first].lower in DETERMINERS or is_noun(every[first])):
        return None
    pronoun = first < len(every) and every[first].lower in ("sie", "er", "es", "wir", "man")
    after = first + 1 if pronoun else noun_phrase(text, every, first)
    if after == first:
        return None
    if _holds_an_object(text, every, first, after, end):
        after -= 1
    after = _before_what_it_has(text, every, at, first, after)
    after = _before_what_it_is(every, at, first, after)
    after = _before_who_does_it(every, at, first, after)
    numbered = _NUMBERED.match(text, every[after - 1].start)
    subject = (every[first].start, numbered.end() if numbered else every[after - 1].end)
    return Parts(subject, (every[at].start, every[at + itself].end), (subject[1], max(subject[1], end)))


_NUMBERED = pattern(r"[IVX]+\.(?=\s)(?:\svon\s[A-ZÄÖÜ]\w+)?")
"""The number of a ruler, and whose ruler it is: "Wilhelm I. von Preußen"."""
_LINKING = frozenset(
    "entweder sowohl auch zudem außerdem dann dabei jedoch allerdings also somit daher ebenfalls wiederum nun nämlich aber zuerst zunächst meist meistens oft häufig heute sofort stets immer hier dort danach anschließend schließlich".split()
)


def _before_who_does_it(every: list[Word], at: int, first: int, after: int) -> int:
    """ "Meist wird [das Geld] vom Staat verwaltet": behind the noun and before the participle who does it."""
    closing = every[after] if after < len(every) else None
    if every[at].lower not in PASSIVE or closing is None or not _PARTICIPLE.match(closing.lower):
        return after
    agent = next((k for k in range(first + 1, after) if every[k].lower in ("von", "vom")), 0)
    told = agent and (every[agent].lower == "vom" or every[agent + 1].lower in ("der", "dem", "den", "einem", "einer"))
    return agent if told else after


def _before_what_it_is(every: list[Word], at: int, first: int, after: int) -> int:
    """ "Für Kant ist [die Aufklärung] der Ausgang des Menschen aus ...": no genitive, where nothing else says what it is."""
    if (
        every[at].lower not in ("ist", "war")
        or not is_noun(every[-1])
        or every[first].lower not in ("die", "das", "der")
    ):
        return after
    second = next((k for k in range(first + 2, after) if every[k].lower == "der" and is_noun(every[k - 1])), 0)
    named = after < len(every) and every[after].lower in ("ein", "eine", "das", "die", "der", "kein", "keine")
    loose = any(word.lower in ("mit", "in", "im", "bei", "zu", "zum") for word in every[after : after + 1])
    said = any(PREDICATE.search(word.lower) or word.lower in ("gleich", "proportional") for word in every[after:])
    return second if second and not named and not loose and not said else after


def _before_what_it_has(text: str, every: list[Word], at: int, first: int, after: int) -> int:
    """ "Für die Ernte braucht [der Hof] Helfer und Wagen": of two nouns that end a clause the second is what the verb has."""
    has = HAVING.match(every[at].lower) and after == len(every)
    two = TWO_NOUNS.match(text, every[first].start) if has else None
    return next(k for k in range(first, after) if every[k].start == two.start("second")) if two else after


TWO_NOUNS = pattern(
    r"(?:(?:der|die|das|eine?|jede[rs]?|kein)\s(?:[a-zäöüß]+\s)?)?[A-ZÄÖÜ][\w-]+\s(?P<second>[A-ZÄÖÜ](?!\w{0,2}(?:\W|$))[\w-]+)"
)
"""A noun and right behind it a second: what has, and what it has, or one and its name."""
_SEVERAL = pattern(r"\w{2}(?:en|er|e|s)$")


def _holds_an_object(text: str, every: list[Word], first: int, after: int, end: int) -> bool:
    """ "Daher kann [der Staat] Auflagen erstellen": of two nouns before the verb that ends a clause the second is its object."""
    bare = after - first == 2 and is_noun(every[first]) and every[first - 1].lower.endswith("n")
    if bare and _SEVERAL.search(every[first].text) and text[every[after - 1].end :][:1] in ("", ",", "."):
        return True  # "Bei Säugern haben [Venen] Klappen"
    two = after - first > 2 and is_noun(every[after - 2]) and every[first].lower in DETERMINERS
    closing = every[after] if after < len(every) else None
    ends = closing is not None and closing.text.islower() and (closing.end >= end or text[closing.end] == ",")
    return two and ends and closing is not None and closing.lower.endswith("n")
