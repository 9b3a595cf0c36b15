"""Where the main clause may begin behind an opening phrase that no comma ends: "In humans | the heart has four chambers"."""

from collections.abc import Iterator

from notecards.extract.clauses.main_clause import YEAR
from notecards.extract.english.nouns import is_plural
from notecards.extract.english.present import GOES
from notecards.extract.english.tables import ADJECTIVE
from notecards.extract.english.verbs import SURE_VERBS
from notecards.extract.languages.english import ENGLISH
from notecards.extract.words import Word, is_adverb

_LONGEST, _SHORTEST = 12, 5
"""Words of an opening phrase; of a sentence with an opening clause."""


def opens_with_phrase(every: list[Word]) -> bool:
    """Whether a preposition opens a sentence and a noun follows it."""
    if len(every) < 4:
        return False
    first, following = every[0].lower, every[1].lower
    return (first, following) in _TWO or (first in _PREPOSITIONS and following not in _OTHERWISE)


def opens_with_clause(every: list[Word]) -> bool:
    """Whether a conjunction opens a sentence: "When the king died | his son took the throne"."""
    return len(every) > _SHORTEST and every[0].lower in _CONJUNCTIONS and every[1].lower not in _OTHERWISE


def begins_behind_clause(text: str, every: list[Word]) -> Iterator[int]:
    """Indices of the words that the subject may begin with behind a clause with a verb, the last first: its object stands before."""
    after = range(min(len(every) - 2, _LONGEST + 2), 2, -1)
    if any(every[i].lower in ENGLISH.relatives.union(ENGLISH.coordinators) for i in range(1, len(every))):
        return
    for i in after:
        whole = text[every[i - 1].end : every[i].start] == " " and _ends_phrase(every, i) and _is_determined(every, i)
        if whole and any(word.lower in _VERBAL for word in every[2:i]):
            yield i


def begins(text: str, every: list[Word]) -> Iterator[int]:
    """Indices of the words that the subject may begin with, the likeliest first."""
    after = range(2, min(len(every) - 1, _LONGEST))
    whole = [i for i in after if text[every[i - 1].end : every[i].start] == " " and _ends_phrase(every, i)]
    if any(every[i].lower in ENGLISH.relatives for i in after):
        return  # "In the year when the war ended the king died"
    for test in (_is_determined, _is_behind_a_year, _is_behind_a_plural, _is_a_name, _is_behind_a_state):
        yield from (i for i in whole if test(every, i))


def _ends_phrase(every: list[Word], i: int) -> bool:
    """Whether a noun or a year stands before a word, and the word does not go on with the phrase."""
    before, word = every[i - 1].lower, every[i].lower
    gerund = i == 2 and before.endswith("ing") and before not in ("spring", "morning", "evening")
    return before not in _LOOSE and word not in _GOES_ON and not gerund and not is_adverb(before)


def _is_determined(every: list[Word], i: int) -> bool:
    """ "After his death | the empire", "In spring | they"."""
    return every[i].lower in _DETERMINERS | ENGLISH.articles | _SUBJECTS


def _is_behind_a_year(every: list[Word], i: int) -> bool:
    """ "By 1914 | Germany"; "between 1845 and 1852" is one phrase."""
    return YEAR.fullmatch(every[i - 1].text) is not None


def _is_behind_a_plural(every: list[Word], i: int) -> bool:
    """ "At high temperatures | enzymes denature": two plurals make no name."""
    return every[i - 1].text.islower() and is_plural(every[i - 1].text) and every[i].text[:1].isalpha()


def _is_a_name(every: list[Word], i: int) -> bool:
    """ "Before the revolution | France"."""
    before = every[i - 1]
    return before.text.islower() and every[i].text[:1].isupper() and not ADJECTIVE.match(before.lower)


def _is_behind_a_state(every: list[Word], i: int) -> bool:
    """ "During photosynthesis | plants", "Without oxygen | fats": one word that hardly stands before a noun, and several things."""
    known = every[i - 1].lower.endswith(("sis", "tion", "sion", "ism")) or every[i - 1].lower in _STATES
    return i == 2 and known and is_plural(every[i].text)


_PREPOSITIONS = (ENGLISH.openers & ENGLISH.prepositions) - {"to"} | frozenset(
    "throughout despite amid beyond besides given".split()
)
_OTHERWISE = (
    ENGLISH.relatives
    | ENGLISH.pronouns - frozenset("its their his her this that these those".split())
    | frozenset("order fact so far case".split())
)
_TWO = frozenset(
    tuple(two.split())
    for two in "due to|owing to|thanks to|because of|according to|prior to|contrary to|apart from|instead of|as a|like all|like most|like other".split(
        "|"
    )
)
_DETERMINERS = frozenset(
    "its their his her our most many all some several each every both no this these those few much".split()
)
_SUBJECTS = frozenset("it they he she we you there".split())
_GOES_ON = frozenset(
    {*ENGLISH.prepositions, *ENGLISH.coordinators, *ENGLISH.copulas, *ENGLISH.plural_copulas, *ENGLISH.modals, "'s"}
)
_LOOSE = frozenset({*ENGLISH.prepositions, *ENGLISH.coordinators, *ENGLISH.articles, *ENGLISH.modals}) | _DETERMINERS
_CONJUNCTIONS = frozenset("when whenever if once because although though since as before after while".split())
_VERBAL = frozenset({*ENGLISH.past, *ENGLISH.copulas, *ENGLISH.plural_copulas, *GOES}) | SURE_VERBS
_STATES = frozenset(
    "oxygen water light heat winter summer spring autumn wartime peacetime mitosis average general theory practice birth night age stress anger youth".split()
)
