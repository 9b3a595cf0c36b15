"""Where the gap in a German sentence begins and ends, and which words make none."""

import re
from collections.abc import Iterator
from dataclasses import replace

from notecards.extract.clauses.phrase import Choice
from notecards.extract.german.tables import PARTICIPLE, PARTICLES
from notecards.extract.patterns import pattern
from notecards.extract.words import words


def phrases(whole: str, start: int, choice: Choice) -> Iterator[Choice]:
    """The phrase behind the finite verb without the particle that ends its clause, or with the participle and all before it.

    start: where the phrase begins with its preposition or article.
    """
    found = words(whole[choice.start : choice.end])
    if choice.start > start and found:
        last = found[-1]
        if last.lower in PARTICLES and last.start:
            before = whole[choice.start : choice.start + last.start].rstrip()
            yield Choice(choice.start, choice.start + len(before), 0.78)
            return
        if (last.text.islower() and PARTICIPLE.match(last.lower)) or last.lower in _CLOSING:
            choice = replace(choice, start=start)
    yield choice


_CLOSING = frozenset("werden worden sein haben".split())


def is_unfit(whole: str, hidden: str, choice: Choice) -> bool:
    """A lone word written small, a pronoun, or what only points at the words that follow."""
    found = words(hidden)
    if len(found) == 1 and found[0].text.islower() and choice.score < 0.78:
        return True
    if found and found[0].text in _PRONOUNS and choice.score < 0.9:
        return True
    return _FOLLOWING.search(hidden) is not None


_PRONOUNS = frozenset("ihnen ihm ihn".split())
_FOLLOWING = pattern(r"(?<!\w)folgende[rsnm]?(?!\w)", re.IGNORECASE)
