"""English: the other name of a thing, in brackets behind the first: "Aqueous humour (also called eye water)"."""

import re

from notecards.cards import Kind
from notecards.extract.answers import trimmed
from notecards.extract.clauses.wording import worded
from notecards.extract.english.definitions import definition_form
from notecards.extract.english.named import with_article
from notecards.extract.facts import Found
from notecards.extract.here import Here, lowered
from notecards.extract.patterns import pattern
from notecards.extract.words import count
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text


def alias_in(here: Here, name: Tokens, rule: str, said: str = "") -> Found | None:
    """What the thing is also called; None where its name tells no other. said: what defines it."""
    found = _ALIAS.match(masked(name))
    if found is None or count(found["name"]) > 6:
        return None
    first, other = strip(trimmed(cut(name, *found.span("name")))), trimmed(cut(name, *found.span("other")))
    inner = lowered(first, here.note)
    article = _ARTICLES.get(definition_form(plain(inner), said)) if said else None
    subject = join((text(article), inner), "") if article else with_article(inner, here.note, said)
    front = worded(here.language.questions["alias"], subject=subject)
    return Found(Kind.QA, rule, 0.72, strip(other, ' "“”'), front, asked=plain(first))


_ARTICLES = {"definition a": "a ", "definition an": "an "}
_ALIAS = pattern(
    r"(?P<name>[^()]{2,60}?)\s\((?:a\.?k\.?a\.?|also(?:[:,]|(?=\s(?!an?\b|the\b|in\b|for\b|used\b|see\b|known\b|called\b|named\b|referred\b|termed\b)))|(?:also|sometimes|often|formerly)\s(?:known|called|named|referred to|termed)(?:\sas)?)[:,]?\s(?P<other>[^();:]{2,60})\)",
    re.IGNORECASE,
)
