"""English: the other name of a thing, in brackets behind the first: "Aqueous humour (also called eye water)"."""

import re

from notecards.cards import Kind
from notecards.extract.answers import trimmed
from notecards.extract.clauses.wording import worded
from notecards.extract.english.named import with_article
from notecards.extract.facts import Found
from notecards.extract.here import Here, lowered
from notecards.extract.patterns import pattern
from notecards.extract.words import count
from notecards.tokens import Tokens, cut, masked, plain, strip


def alias_in(here: Here, name: Tokens, rule: str, said: str = "") -> Found | None:
    """What the thing is also called; None where its name tells no other. said: what defines it."""
    found = _ALIAS.match(masked(name))
    if found is None or count(found["name"]) > 6:
        return None
    first, other = strip(trimmed(cut(name, *found.span("name")))), trimmed(cut(name, *found.span("other")))
    front = worded(here.language.questions["alias"], subject=with_article(lowered(first, here.note), here.note, said))
    return Found(Kind.QA, rule, 0.72, strip(other, ' "“”'), front, asked=plain(first))


_ALIAS = pattern(
    r"(?P<name>[^()]{2,60}?)\s\((?:a\.?k\.?a\.?|(?:also|sometimes|often|formerly)\s(?:known|called|named|referred to|termed)(?:\sas)?)[:,]?\s(?P<other>[^();:]{2,60})\)",
    re.IGNORECASE,
)
