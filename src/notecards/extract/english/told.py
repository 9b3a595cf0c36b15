"""Words that only the whole English sentence shows to be its verb: a past form without an object, a noun as often."""

from itertools import pairwise

from notecards.extract.english.pasts import IN_COMPOUNDS, PEOPLE, is_denied, is_plural
from notecards.extract.english.verbs import NOUN_ENDING, NOUN_LIKE
from notecards.extract.languages.english import ENGLISH
from notecards.extract.patterns import pattern
from notecards.extract.words import Word


def told_at_last(text: str, every: list[Word], start: int) -> int | None:
    """ "The new council followed ideals of the north": where no surer verb stands, a past form with a bare noun behind it.

    A full stop tells a sentence, which has a verb: "The treaty imposed reparations on the north." So does a date with a comma before it.
    """
    sentence = (text.endswith(".") or _DATED.match(text) is not None) and every[start].lower != "such"
    told = sentence and "(" not in text and len(every) - start > 3
    last = every[-1].lower
    if told and last in _NOT_UNDERGONE and is_plural(every[-2].lower) and every[-2].text.islower():
        return len(every) - 1  # "Some ten million soldiers died."
    for i in range(start + 1, len(every) - 1):
        word, before, following = every[i].lower, every[i - 1].lower, every[i + 1].lower
        if word not in ENGLISH.past or word in ENGLISH.plural_verbs or (word in IN_COMPOUNDS and not told):
            continue
        done = word in _NOT_UNDERGONE and (sentence or word in _DONE_BY_ITSELF)
        of_it = following in ENGLISH.prepositions - {"of", "by"} or (word, following) == ("died", "of")
        if done and (of_it or following in _CASES):
            return i if before not in ENGLISH.function and every[i].text.islower() else None
        loose = {before, following} & ENGLISH.function or before.endswith(("ly", "'s", "’s"))
        after = every[i + 2].lower if i + 2 < len(every) else ""
        acts = following in ENGLISH.verbs and not (following in NOUN_LIKE and after in ENGLISH.prepositions)
        if loose or following in ENGLISH.past or acts or i - start > 8:
            return None
        near = every[i].text.islower() and text[every[i - 1].end : every[i].start] == " "
        command = every[start].lower in ENGLISH.plural_verbs
        return i if near and not command and _is_sure_subject(every, start, i, sentence=sentence) else None
    return None


def _is_sure_subject(every: list[Word], start: int, at: int, *, sentence: bool) -> bool:
    """What a past form with a bare noun behind it may be said of: "the council", "Germany", "reformers of the north"."""
    subject, behind = every[start:at], every[at + 2 :]
    if any(word.lower in ENGLISH.articles for word in subject):
        return True
    names = all(word.text[:1].isupper() or word.text.isdigit() or word.lower in ENGLISH.function for word in subject)
    head = next((word for word, then in pairwise(subject) if then.lower in ENGLISH.prepositions), subject[-1])
    several = head.lower in PEOPLE or (head.lower.endswith("s") and is_plural(head.lower))
    # "S3 managed keys" does not
    goes_on = len(behind) > 2 and any(word.lower in ENGLISH.prepositions for word in behind[:3])
    states = all(word.text[:1].isupper() and word.text[1:].islower() for word in (*subject, *behind[-1:]))
    goes_on = goes_on or (len(behind) == 2 and states and behind[0].lower in ENGLISH.prepositions)
    bare = several and subject[0].text.islower() and len(subject) <= 2 and len(behind) >= 1
    # "railways lowered transport costs"
    whole = bare and not any(word.lower in ENGLISH.prepositions for word in behind)
    return (names or several) and (goes_on or sentence or whole)


_DATED = pattern(r"(?:In|On|By|From|Between|Around|Since|Until)\s[^,;:]{0,24}\d{3,4}(?:s|\s[^,;:]{1,12})?,\s")
_DONE_BY_ITSELF = frozenset(
    "sailed travelled traveled escaped withdrew lived died rose fell grew began sank fled arrived surrendered collapsed resigned".split()
)
_CASES = frozenset("because when after before until while".split())
_NOT_UNDERGONE = frozenset(
    "met died ended started arrived increased decreased doubled tripled collapsed expired resigned retired returned erupted surrendered abdicated emigrated fled began rose fell grew declined dropped peaked appeared disappeared broke sank marched sailed travelled traveled escaped withdrew retreated advanced fought settled landed migrated argued voted rebelled revolted campaigned suffered reacted responded replied objected resulted failed succeeded opened closed lived worked ruled moved spread".split()
)
"""Past forms that with a preposition behind them are what somebody did: "The assembly met in May"."""


def done_at_last(text: str, every: list[Word], start: int) -> int | None:
    """ "An offer lapses after a time.": a full stop tells a sentence, whose one possible verb is a noun as often."""
    if not text.endswith(".") or len(every) - start < 4:
        return None
    for i in range(start + 1, len(every) - 1):
        word, before, following = every[i].lower, every[i - 1].lower, every[i + 1].lower
        base = ENGLISH.noun_verbs.get(word) or (ENGLISH.verbs.get(word) if word in NOUN_LIKE else None)
        if before in ENGLISH.relatives or following in ENGLISH.relatives or before in ENGLISH.past:
            return None
        if base is None or base == word:
            continue
        owned = every[start].lower in ENGLISH.articles and i > start + 1
        loose = {before, following} & (ENGLISH.function - ENGLISH.prepositions - ENGLISH.articles) or following == "of"
        said = before not in ENGLISH.prepositions and not before.endswith(("ly", "ing", "'s", "’s")) and i - start <= 8
        sure = (owned or NOUN_ENDING.search(before)) and not is_plural(before) and text[every[i].end] == " "
        return i if said and sure and not loose and every[i].text.islower() else None
    return None


def teller(text: str, every: list[Word], start: int, found: int | None) -> int | None:
    """ "Locke [argued] people have rights": the verb that tells stands before the one of what is told, with no "that" between."""
    if found is None:
        return None
    for k in range(start + 1, min(found - 1, start + 7)):
        said = [word.lower for word in every[start:k]]
        tells = every[k].lower in _TELLS or (every[k].lower in _FINDS and bool(_WHO_FINDS & set(said)))
        before, following = every[k - 1].lower, every[k + 1].lower
        loose = (
            following in ENGLISH.prepositions
            or following in ENGLISH.openers
            or (following == "that" and following not in ENGLISH.articles)
        )
        if tells and not loose and (before not in ENGLISH.function or before in ("he", "she", "they", "it")):
            between = [word.lower for word in every[k + 1 : found]]
            return None if "," in text[every[k].end : every[found].start] or ENGLISH.relatives & set(between) else k
    return None


_TELLS = frozenset(
    "believed argued claimed suggested concluded decreed proposed insisted feared hoped thought said stated assumed".split()
)
_FINDS = frozenset("held ruled found".split())
_WHO_FINDS = frozenset(
    "court courts judge judges justice tribunal jury majority al study studies researchers parliament".split()
)
"""Whose finding or holding is a sentence; "land held by ..." is none."""


def outranks(every: list[Word], past: int, first: int) -> bool:
    """ "The assembly abolished the provinces of equal size": a past form with its object goes before a later base form."""
    if past >= first or every[past].lower not in ENGLISH.past:
        return False
    following = every[past + 1].lower
    sure = any(
        every[first].lower in forms
        for forms in (ENGLISH.copulas, ENGLISH.plural_copulas, ENGLISH.modals, ENGLISH.perfect, ENGLISH.verbs)
    )
    return (
        (following in ENGLISH.articles or following in ("their", "his", "her", "its"))
        and not sure
        and not is_denied(every, first)
    )
