"""The article that an English note itself writes before a noun, where a terse line leaves it out."""

from collections import Counter
from collections.abc import Iterable

from notecards.extract.english.verbs import SURE_VERBS
from notecards.extract.languages.english import ENGLISH
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, is_adverb, words


def written_articles(texts: Iterable[str]) -> dict[str, str]:
    """Noun phrase in small letters -> the article that stands before it elsewhere in these texts: "forget gate" -> "the ".

    None where the note uses the noun without one as often, as it does of a substance or an abstraction: "by gradient descent".
    """
    definite, indefinite, bare = Counter[str](), Counter[str](), Counter[str]()
    for said in texts:
        found = words(said)
        for i, word in enumerate(found[:-1]):
            if word.lower == "the":
                definite.update(_known_by_it(said, found, i + 1))
            elif word.lower in ("a", "an"):
                indefinite.update(_whole(said, found, i + 1))
            elif word.lower in _BEFORE_A_NOUN and _is_beside(said, found, i + 1):
                bare.update(_whole(said, found, i + 1))
    named = {
        phrase
        for phrase in definite | indefinite
        if definite[phrase] + indefinite[phrase] > 2 * bare[phrase] and not _MASS.search(phrase)
    }
    return {
        phrase: "the " if definite[phrase] >= indefinite[phrase] else "an " if phrase[:1] in "aeiou" else "a "
        for phrase in named
    }


def _known_by_it(said: str, found: list[Word], start: int) -> list[str]:
    """The phrase behind a "the" that makes it known; in "the water in the cell" it is what follows that does."""
    end = _end(said, found, start)
    following = found[end].lower if _is_beside(said, found, end) else ""
    if following == "of":
        begin = end + 2 if end + 1 < len(found) and found[end + 1].lower == "the" else end + 1
        owner = _whole(said, found, begin)
        between = " ".join(word.lower for word in found[start:begin])
        return [f"{between} {owner[0]}"] if end > start and owner else []
    one = end - start == 1
    loose = following in ENGLISH.relatives or (one and following in ENGLISH.prepositions)
    return [] if loose else _whole(said, found, start)


def _whole(said: str, found: list[Word], start: int) -> list[str]:
    """The noun phrase that begins with a word, in small letters; none where it may go on."""
    end = _end(said, found, start)
    if not 0 < end - start <= _LONGEST:
        return []
    beside = _is_beside(said, found, end)
    following = found[end].lower if beside else ""
    goes_on = end - start == 1 and following in ENGLISH.verbs and following not in SURE_VERBS  # "the OIDC claims"
    goes_on = goes_on or (not beside and _OPENS.match(said, found[end - 1].end) is not None)
    return [] if goes_on else [" ".join(word.lower for word in found[start:end])]


def _end(said: str, found: list[Word], start: int) -> int:
    """The place of the verb, the small word or what else ends the noun phrase that begins with a word."""
    end = start
    while end < len(found) and not _ends_a_phrase(found[end], first=end == start):
        if end > start and not _is_beside(said, found, end):
            break
        end += 1
    return end


def _is_beside(said: str, found: list[Word], at: int) -> bool:
    """Whether nothing but a blank stands between a word and the one before it."""
    return 0 < at < len(found) and said[found[at - 1].end : found[at].start] == " "


def _ends_a_phrase(word: Word, *, first: bool) -> bool:
    small = word.lower in ENGLISH.function or word.lower in ENGLISH.prepositions or word.lower in ENGLISH.relatives
    acts = word.lower in ENGLISH.verbs or word.lower in ENGLISH.past or is_adverb(word.lower)
    return small or (acts and not first and word.text.islower())


_LONGEST = 4
_BEFORE_A_NOUN = ENGLISH.prepositions.union(
    "when if while whenever because and or but that where whether since until".split()
) - {"like", "unlike", "as", "per", "out", "off", "up", "down"}  # fmt: skip
_OPENS = pattern(r"\s?[\"“‘'`(\[$#/*]")
"""A sign behind a noun with which its phrase goes on: "the HuggingFace "sentiment" pipeline"."""
_MASS = pattern(
    r"(?:ism|ness|osis|itis|emia|lysis|phase|ics|ing|ware|memory|attention|access|data|information|knowledge|evidence|water|blood|"
    r"air|energy|oxygen|glucose|insulin|light|money|trade|land|labou?r|time|research|history)$|[.\d]\w*$"
)
"""Nouns that stand alone whatever a note writes."""
