"""What a sentence opens with and does not state: "note that", "thus", "it is ... which", "Why:"; and sentences that lead through a text."""

import re

from notecards.extract.answers import trimmed
from notecards.extract.clause import clause_of
from notecards.extract.here import Here
from notecards.extract.patterns import pattern
from notecards.extract.words import count, holds
from notecards.tokens import Tokens, cut, join, masked


def is_signpost(text: str) -> bool:
    """Whether a sentence says where a text goes: "in the next section we look at ..."."""
    return bool(_SIGNPOST.search(text))


def without_opening(row: Tokens, here: Here) -> Tokens:
    """A sentence from where it begins to state something."""
    return _without_connector(_without_cleft(_without_note_that(row), here), here)


def _without_note_that(row: Tokens) -> Tokens:
    """ "Note that X is ..." states that X is ...."""
    found = re.match(
        r"^(?:note|remember|recall|nb)\s+(?:that\s+)?(?=\w+\s+\w+\s+\w)|^(?:nb|note):\s+|^\([^()]{2,40}\)\s+(?=[A-Z])|^in other words,?\s+|^(?:and\s)?it turns out (?:that\s)?(?=\w)",
        masked(row),
        re.IGNORECASE,
    )
    return trimmed(cut(row, found.end())) if found else row


_CLEFT = pattern(
    r"^it(?:['’]s|\s+is|\s+was)\s+(?:really|only|precisely|exactly|mainly)?\s*(?=(?:the|this|our|a|an)\s)(?P<what>.{5,80}?)\s(?P<link>which|that|who)\s+(?=\w+s\b|\w+ed\b)",
    re.IGNORECASE,
)


def _without_cleft(row: Tokens, here: Here) -> Tokens:
    """ "It is the separate state which allows X" states that the separate state allows X."""
    found = _CLEFT.match(masked(row)) if here.language.code == "en" else None
    return join((cut(row, *found.span("what")), cut(row, found.end())), " ") if found else row


_SIGNPOST = pattern(
    r"\bwe\s(?:have\s|had\s|will\s|shall\s|briefly\s|now\s|then\s|first\s|also\s|can\s|already\s)*(?:discuss(?:ed)?|introduced?|looked?|talk(?:ed)?|mention(?:ed)?|consider(?:ed)?|turn|covered?|picture|recall|cover)\b"
    r"|\bas we (?:saw|have seen|will see)\b|\b(?:in|from) the (?:last|previous|next|following|above) (?:section|chapter|lecture|post|part|video)\b|^to (?:answer|understand|see) (?:this|that)\b|\blet(?:['’]s| us)\s",
    re.IGNORECASE,
)
"""A writer who leads readers through a text: where it goes, not what is so."""
_CONNECTOR = pattern(
    r"^(?:(?:and|but|so|thus|therefore|hence|consequently|however|moreover|furthermore|also|really|actually|basically|once again|again|in fact|indeed|of course|as a result|as the name (?:suggests?|implies|says)|as (?:mentioned|said|noted) (?:above|before)),\s+"
    r"|but\s+(?!that\b|not\b)|and\s+(?=(?:the|an?|this|these|it|they|each|every)\s)|so\s+(?=(?:the|an?|if|when|it|they|most|in|this)\s))",
    re.IGNORECASE,
)


def _without_connector(row: Tokens, here: Here) -> Tokens:
    """ "Thus, the rate falls" states that the rate falls."""
    found = _CONNECTOR.match(masked(row)) if here.language.code == "en" else None
    return cut(row, found.end()) if found and count(masked(row)[found.end() :]) >= 4 else row


def without_question_word(tokens: Tokens, here: Here) -> Tokens:
    """ "Why: alignment had to be known" states what follows the colon."""
    whole = masked(tokens)
    found = re.match(r"^\W*(\w+)(\s\w+)?\W*[:：]\s+", whole) if holds(whole, ":", "：") else None
    if not found:
        return tokens
    asks = not found.group(2) and found.group(1).casefold() in here.language.interrogatives
    asks = asks or (not found.group(2) and found.group(1).casefold() in here.language.remarks)
    remark = bool(found.group(2)) and clause_of(masked(tokens)[found.end() :], here.language) is not None
    return cut(tokens, found.end()) if asks or remark else tokens
