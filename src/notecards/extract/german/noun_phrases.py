"""Where a German noun phrase ends, by the words that begin and end it."""

import re

from notecards.extract.patterns import pattern
from notecards.extract.words import Word
from notecards.tokens import OPAQUE

SUBORDINATE = frozenset(
    "wenn falls sobald weil da obwohl während nachdem bevor solange indem sodass dass ob je sofern soweit".split()
)
RELATIVE = (
    frozenset(
        "der die das dem den dessen deren denen welche welcher welches welchem welchen wo wobei wodurch womit woraus worin wofür was wie".split()
    )
    | SUBORDINATE
)
ADVERBS = frozenset(
    """hierdurch darunter hierunter daraufhin hieraus darum dorthin dadurch währenddessen mittlerweile zwischenzeitlich mitunter letztlich letztendlich vermutlich
wahrscheinlich möglicherweise vielleicht tatsächlich eigentlich offenbar natürlich selbstverständlich glücklicherweise leider fortan seither bislang vorerst hauptsächlich überwiegend
größtenteils zumeist mindestens höchstens wenigstens zumindest andererseits umgekehrt meist meistens oft häufig heute damals später früher zuerst zunächst dann danach daher deshalb deswegen somit also folglich dabei dadurch damit
sofort dazu hier dort hierbei hierfür hierzu außerdem zudem ferner weiterhin schließlich jedoch allerdings trotzdem dennoch nun jetzt bald manchmal selten normalerweise
typischerweise üblicherweise grundsätzlich allgemein generell insgesamt insbesondere besonders erst nur auch sogar gleichzeitig anschließend zuletzt ebenso ebenfalls
so sonst andernfalls aktuell ursprünglich formal anschaulich intuitiv praktisch theoretisch gegebenenfalls beispielsweise darüber darin daraus davon darauf dafür
dagegen hingegen infolgedessen demnach wiederum teilweise weitgehend vielmehr nämlich nie niemals immer wieder einerseits andererseits erstens zweitens drittens
vorher nachher seitdem bisher inzwischen stattdessen fast nicht selbst sehr stets dort links rechts oben unten vorne hinten genau gerade bereits schon noch etwa
eher ca einst zuletzt allein zusammen zwar eben wohl ja doch mal sowohl entweder weder falls wenn""".split()
)
DETERMINERS = frozenset(
    """der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jeder jede jedes jeden alle aller allen beide beiden mehrere
mehreren mehrerer viele vielen vieler einige einigen einiger wenige zwei drei vier fünf sechs sieben acht neun zehn kein keine keinen unser unsere unseren unserem unserer ihre ihr ihren ihrem ihrer sein seine seinen
seinem seiner mehr weniger andere anderen anderer verschiedene verschiedenen verschiedener bestimmte bestimmten sämtliche""".split()
)
PREPOSITIONS = frozenset(
    """von vom zu zum zur mit auf für bei beim in im ins an am ans aus nach über unter vor durch gegen ohne bis um zwischen während wegen je pro innerhalb außerhalb oberhalb unterhalb
als seit ab trotz mittels mithilfe aufgrund infolge dank hinter neben gegenüber entlang laut gemäß anhand statt anstatt""".split()
)
_GENITIVE = frozenset("des der eines einer aller dieser mehrerer zweier beider vieler".split())
ADJECTIVE = pattern(r"[^\W\d_][\w-]+(?:e|er|es|en|em)$|^\d[\d.,]*$")
"""An adjective with its ending, or a number."""
OPEN_ATTRIBUTE = pattern(
    r"(?<!\w)(?:der|die|das|den|dem|des|eine[rnms]?|jede[rnms]?|keine[rnms]?)\s(?:[a-zäöüß]+\s)?[a-zäöüß]+(?:e|en|er|es|em)$"
)
"""An article and an adjective that wait for their noun: "die schnelle und [überraschende Bewegung]"."""
PREDICATE = pattern(r"(?<!kön)(?<!hon)(?<!käf)(?<!ess)(?<!pfenn)(?<!\bf)(?<!\bt)(?<!nach)(?:ig|lich|isch|bar|sam)$")
"""One such word before the verb is what is said, not of what: "Zuständig ist das Gericht"."""


def is_noun(word: Word) -> bool:
    """German writes its nouns with a capital; formulas stand for nouns."""
    return any(sign.isupper() or sign == OPAQUE for sign in word.text)


def noun_phrase(text: str, every: list[Word], i: int) -> int:
    """Index after the noun phrase that begins at word i; i itself where none does."""
    law = _REFERENCE.match(text, every[i].start) if i < len(every) else None
    if law:
        return next((j for j in range(i, len(every)) if every[j].start >= law.end()), len(every))
    k = i + 1 if i < len(every) and every[i].lower in _AT_LEAST else i
    while k < len(every) and every[k].lower in DETERMINERS and k - i < 3:
        k += 1
    while k < len(every) and not is_noun(every[k]):
        most = every[k].lower == "am" and k > i and k + 2 < len(every) and every[k + 1].lower.endswith("sten")
        if most or (every[k].lower == "nicht" and k > i and _is_attribute(text, every, k + 1)):
            k += 2 if most else 1  # "die am längsten nicht benutzte Seite"
            continue
        if (
            k > i
            and every[k].lower in ADVERBS - _NO_ATTRIBUTES
            and _is_attribute(text, every, k + 1)
            and text[every[k].end] == " "
        ):
            k += 1  # "den aktuell laufenden Thread"
            continue
        joins = every[k].lower in ("und", "oder") and k > i and k + 1 < len(every) and _is_attribute(text, every, k + 1)
        if not joins and not _is_attribute(text, every, k):
            break
        k += 1
    if k >= len(every) or not is_noun(every[k]):
        return i
    k += 1
    while (
        k < len(every)
        and is_noun(every[k])
        and text[every[k - 1].end : every[k].start] in (" ", ' "', " „", '" ', "“ ")
    ):
        k += 1
    if k < len(every) and _is_a_number_of_it(text, every, k):
        k += 1
    return _extended(text, every, k)


def _is_a_number_of_it(text: str, every: list[Word], k: int) -> bool:
    """ "auf Schicht [2]": a number behind its noun, and no count of what follows."""
    counts = k + 1 < len(every) and (is_noun(every[k + 1]) or text[every[k].end] != " ")
    return (
        text[every[k - 1].end : every[k].start] == " "
        and re.fullmatch(r"\d{1,2}", every[k].text) is not None
        and not counts
    )


def _is_attribute(text: str, every: list[Word], k: int) -> bool:
    if k + 1 >= len(every):
        return False
    word = every[k].lower
    if word in PREPOSITIONS or (word in ADVERBS and word not in _DEGREES):
        return False
    gap = text[every[k].end : every[k + 1].start]
    following = every[k + 1]
    how = PREDICATE.search(word) is not None and gap == " " and k + 2 < len(every) and is_noun(every[k + 2])
    how = (
        how and following.text[0].islower() and bool(ADJECTIVE.match(following.lower))
    )  # "genetisch identische Zellen"
    return gap in (" ", ", ", ' "', " „") and (bool(ADJECTIVE.match(word)) or word in _DEGREES or how)


_NO_ATTRIBUTES = frozenset("und oder sowohl als nicht auch nur so zu nun dann hier dort da ja doch".split())
_AT_LEAST = frozenset("mindestens höchstens etwa rund fast nahezu".split())
_DEGREES = frozenset("sehr nur genau rein ganz besonders".split())


def _extended(text: str, every: list[Word], k: int) -> int:
    """A genitive, "von ...", or "und ..." that goes on from a noun phrase."""
    while k < len(every):
        gap = text[every[k - 1].end : every[k].start]
        word = every[k].lower
        if _is_joined(gap, every[k]):
            k += 1
            continue
        law = _REFERENCE.match(text, every[k - 1].end + 1)
        if law and gap.strip() in ("", "§", "§§"):
            k = next((j for j in range(k, len(every)) if every[j].start >= law.end()), len(every))
            continue
        if gap == " (":
            after = _past_bracket(text, every, k)
        elif gap.strip(' "“”„-') and gap != ", ":
            return k
        elif (word in _GENITIVE or _is_of_several(every, k)) and gap != ", ":
            after = noun_phrase(text, every, k)
        elif word in ("von", "vom", "pro", "und", "oder", "sowie", "bzw", "mal", "plus", "minus") and gap != ", ":
            after = noun_phrase(text, every, k + 1)
            after = k if after == k + 1 else after
        elif gap == ", " and _is_list(text, every, k):
            after = noun_phrase(text, every, k)
        else:
            return k
        if after == k:
            return k
        k = after
    return k


def _is_joined(gap: str, word: Word) -> bool:
    """Whether a word only goes on from a noun: "Na⁺/K⁺-Kanäle"."""
    signs = bool(gap) and not re.search(r"[\s,;:()\"“”„.]", gap)
    return (signs or gap in ("/ ", " / ")) and is_noun(word)


_REFERENCE = pattern(
    r"(?:Art\.|Artikel|§§?)\s?\d+[a-z]?(?:\s\(\d+\)|,?\s(?:Abs|S|Satz|Nr)\.?\s\d+)*(?:\s[A-ZÄÖÜ]{1,3}[A-Za-z]*G[BO]?)?(?!\w)"
)
"""A place in a law: "Art. 28 (1) GG"."""


def _past_bracket(text: str, every: list[Word], k: int) -> int:
    """Index after a second noun behind a bracket: "in Gehirn (oben) und [Rückenmark]"; k itself where none follows."""
    j = next((i for i in range(k, len(every)) if ")" in text[every[i].end : every[i].end + 1]), len(every)) + 1
    goes_on = j < len(every) and every[j].lower in ("und", "oder", "sowie")
    after = noun_phrase(text, every, j + 1) if goes_on else k
    return after if goes_on and after > j + 1 and text[every[j - 1].end : every[j].start] == ") " else k


def _is_of_several(every: list[Word], k: int) -> bool:
    """ "Dauer [einzelner] Stufen", "Rechte [fremder] Bürger": a genitive that only its adjective shows."""
    word = every[k].lower
    plain = word not in ADVERBS | PREPOSITIONS | DETERMINERS | RELATIVE and word not in ("oder", "aber", "mehr")
    return plain and len(word) > 4 and word.endswith("er") and k + 1 < len(every) and is_noun(every[k + 1])


def _is_list(text: str, every: list[Word], k: int) -> bool:
    """Whether a comma only parts the entries of a list that ends in "und"."""
    following = [word.lower for word in every[k : k + 6]]
    return ("und" in following or "oder" in following or "sowie" in following) and following[0] not in RELATIVE
