"""Which part of a text is an answer: elisions and outer quotation marks go, and it ends where its first idea ends."""

import re
from functools import lru_cache

from notecards.extract.patterns import pattern
from notecards.extract.words import HAN, QUOTES, REMEMBERED, count, depths, sentences
from notecards.tokens import TokenKind, Tokens, cut, masked, plain, strip, text

LONGEST = 25
"""Words that one answer may hide (CARDS.md: atomic)."""

_ELISION = pattern(r"[(\[（［【]\s*(?:\.\.\.|…{1,2})\s*[)\]）］】]")
_INSERT = pattern(
    r"\\?\[\((?P<said>.*?)\)\\?\]|(?<=[^\W\d_]\s)\\?\[(?P<aside>[^\W\d_]{2,}\s[^\[\]()]{2,80}?)\\?\](?=\s)|(?<=\w)[［\[](?P<han>[^\W\d_a-zA-Z][^\[\]［］（）]{1,30})[］\]]"
)
"""What the note-taker adds: "[(the cell)]", "the cycle [which needs no light] fixes"."""
_EDGE = " \t\n\u00a0,;:–—"


_ENUMERATOR = pattern(rf"^\(?(?:[ivx]{{1,4}}|[a-h]|\d)\)\s+(?=\w)|^\d{{1,2}}[.．、]\s?(?=[A-Za-z]{{0,12}}[{HAN}])")
_EMPTY_QUOTES = pattern(r"\"\s*\"|“\s*”|«\s*»|„\s*“")


@lru_cache(maxsize=REMEMBERED)
def trimmed(tokens: Tokens) -> Tokens:
    """Outer quotation marks, outer "(...)", enumerators "(ii)" and stray signs taken off; an inner elision becomes "…", an insert
    `[(x)]` "(x)"."""
    row = _without_inserts(_without_elisions(_without_pictures(tokens)))
    for beside in (_TRAILS, _PAGE, _ASKS_ASIDE, _ANNOUNCES):
        aside = beside.search(masked(row))
        row = cut(row, 0, aside.start()) if aside and aside.start() else row
    for cited in reversed(list(_CITED.finditer(masked(row)))):
        row = (*cut(row, 0, cited.start()), *cut(row, cited.end()))
    emptied = _EMPTY_QUOTES.search(masked(row))
    row = (*cut(row, 0, emptied.start()), *cut(row, emptied.end())) if emptied else row
    enumerator = _ENUMERATOR.match(masked(row))
    row = cut(row, enumerator.end()) if enumerator else row
    while True:
        inner = _unquoted(strip(row, _EDGE))
        if inner == row:
            return row
        row = inner


_TRAILS = pattern(r"(?<=\w)\s?\.{2,}\s*$")
"""Stops that trail off."""
_PAGE = pattern(
    r"(?<=[\wß).“\"])\s(?:S\.? \d{2,3}(?:\s?(?:ff?\.?|[-–]\s?\d+))?|\((?:vgl\. |siehe |s\. )?S\. ?\d{1,3}[^()]*\))[\s.]*$"
)
"""Where a German book says it: "reift im Thymus S 142"."""
_ASKS_ASIDE = pattern(r"\s\((?:question:\s|(?:see|cf\.?)\s[^()]*\blater\b)?[^()]*\?\)\W*$", re.IGNORECASE)
"""A question that the writer puts to himself behind what he knows: "antibodies against the heart (is this the same mechanism?)"."""
_ANNOUNCES = pattern(
    r",?\s(?:e\.g|i\.e|eg|ie|such as|for example|for instance|including|like|namely|z\. ?B|par exemple|por ejemplo|(?:und\s)?es gilt|und gilt|so ?dass gilt)[.:,]?\s*$"
)
"""What announces examples or a formula that stand on other lines."""
_CITED = pattern(r"(?<=[a-z)][.,;])\[\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\]")
"""The numbers of sources behind a sentence: "is rare.[12,14-16]"."""


def _without_pictures(row: Tokens) -> Tokens:
    """A picture on a line of its own below a text shows more than that text says, and is none of its words."""
    kept = row
    while kept and (kept[-1].kind in (TokenKind.IMAGE, TokenKind.BREAK) or not plain(kept[-1:]).strip()):
        kept = kept[:-1]
    below = kept and row[len(kept) : len(kept) + 1] and any(t.kind is TokenKind.BREAK for t in row[len(kept) :])
    first = next((t.kind for t in row[len(kept) :] if t.kind in (TokenKind.IMAGE, TokenKind.BREAK)), None)
    return kept if below and first is TokenKind.BREAK else row


def _without_elisions(row: Tokens) -> Tokens:
    whole = masked(row)
    for match in reversed(list(_ELISION.finditer(whole))):
        before, after = (
            whole[: match.start()].strip(_EDGE + QUOTES + "."),
            whole[match.end() :].strip(_EDGE + QUOTES + "."),
        )
        left, right = cut(row, 0, match.start()), cut(row, match.end())
        inner = bool(before and after) and not re.search(r"[.!?][\"”»“]?\s*$|[\"“„«]\s*$", whole[: match.start()])
        apart = "" if re.match(f"[{HAN}]", plain(right)) else " …"
        row = (
            (*strip(left), *text(apart), *(_spaced(strip(right)) if apart else strip(right)))
            if inner
            else (*left, *(strip(right) if not left or plain(left).endswith((" ", *QUOTES)) else right))
        )
        whole = masked(row)
    return row


def _spaced(row: Tokens) -> Tokens:
    """A row that goes on after an elision: a space before a word, none before a sign."""
    return row if masked(row)[:1] in (",", ".", ";", ":", "") else (*text(" "), *row)


def _without_inserts(row: Tokens) -> Tokens:
    for match in reversed(list(_INSERT.finditer(masked(row)))):
        opening, closing = "（）" if match["han"] else "()"
        inner = cut(row, *match.span(str(match.lastgroup)))
        row = (*cut(row, 0, match.start()), *text(opening), *inner, *text(closing), *cut(row, match.end()))
    return row


_PAIRS = {'"': '"', "'": "'", "‘": "’", "“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』"}


def _unquoted(row: Tokens) -> Tokens:
    """The row without one pair of quotation marks round the whole of it, a full stop after them allowed."""
    whole = masked(row)
    body = whole.rstrip(" .,;")
    if len(body) < 2 or body[0] not in _PAIRS:
        return _unpaired(row, whole)
    closing = _PAIRS[body[0]]
    inside = body[1:-1]
    if body[-1] in closing and not any(sign in inside for sign in {body[0], *closing}):
        return cut(row, 1, len(body) - 1)
    return _unpaired(row, whole)


def _unpaired(row: Tokens, whole: str) -> Tokens:
    """A quotation mark whose partner was cut away goes too."""
    if whole.count('"') == 1:
        at = whole.index('"')
        return (*cut(row, 0, at), *cut(row, at + 1)) if at else cut(row, 1)
    pairs = [('"', '"'), ("“", "”"), ("«", "»"), ("「", "」")]
    if "„" in whole:  # German closes with the sign that opens an English quotation
        pairs[1] = ("„", "“" if "“" in whole else "”")
    for opening, closing in pairs:
        if (opening == closing and whole.count(opening) == 1) or (
            opening != closing and whole.count(opening) != whole.count(closing)
        ):
            if whole.startswith((opening, closing)):
                return cut(row, 1)
            if whole.rstrip(" .,;").endswith((opening, closing)):
                return cut(row, 0, len(whole.rstrip(" .,;")) - 1)
    return row


_CLAUSE_ENDS = (
    pattern(r"[;；]|(?<=\w):(?=\s)"),
    pattern(
        r"[。！？](?=.)|[.!?。！？][\"”»]?(?=\s|$)(?<!e\.g\.)(?<!i\.e\.)| …(?=\s\w+s\b)(?!\s(?:as|is|this|its|has)\b)"
    ),
    pattern(r"\s[-–—]{1,2}\s"),
    pattern(r",?\s\((?=[^)]{12,}\)\s*$)"),
    pattern(
        r",\s(?=(?:which|provided|assuming|given that|unless|so|but|while|whereas|although|since|because|where|wobei|weil|da|car|mais|qui|que|dont|où|lequel|laquelle|donde|cuy[oa]s?|quien|el cual|la cual|al que|pero|porque|lo que|e\.g|such as|including|for example|like|z\. ?B|wie|comme|como|dans le but|afin)\b)|，(?=但|而|因此|所以|例如|即)"
    ),
    pattern(r",\s(?=(?:and|und|et|y|or|oder|ou|o)\s)|，"),
    pattern(r",?\s(?=(?:and|but|und|et|y) (?:not|nicht|non|pas|no) (?:because|since|weil|parce|porque)\b)"),
    pattern(r",\s(?=(?:(?:\w+ly\s)?\w{3,}ing\s\w+|instead of|rather than|in order to)\b)"),
    pattern(
        r"(?<!\sle)(?<!\sun)(?<!\sau)\s(?=(?:but|because|whereas|while|although|aber|weil|während|mais|tandis que|parce que|pero|porque|mientras)\s)"
    ),
)


_CONTRAST = pattern(
    r",\s(?=(?:y|et)\s(?:el|la|los|las|les?)\s[^,.;:]{3,40},\s(?:un|el|l)|so\s(?!that\b|as\b|on\b|(?:kann|können|ist|sind|wird|werden|darf|muss|müssen|haben|gilt|gelten|haftet|nimmt|besitzt|existiert|heißt|folgt|gibt|liegt|\w{3,}t\s(?:der|das|er|sie|es|ein|eine|man|sich))\b)|(?:while|whereas|but(?!\sonly\b)|wobei|während|aber(?!\snicht,\s)|tandis qu|alors qu|mais|donc|c['’]est pourquoi|de sorte qu|si bien qu|mientras que|pero|por lo que|por lo tanto|por tanto|por eso|por ello|así que|de modo que|de manera que)(?:\b|(?<=qu)e))"
)


_NOT_THIS_BUT = pattern(r"[^,;]*(?:\bnot\b|n['’]t\b)[^,;]*,\sbut\s(?:only|rather|instead|just)\b", re.IGNORECASE)
"""A denial and what is so instead are one answer: "we don't see the world, but only feel it"."""
_ANNOUNCED = pattern(r"(?:(?:things|items|the following|several|all)\b[\w ]{0,20})[:：]\s+", re.IGNORECASE)


_COUNTED_LIST = pattern(
    r"(?:the |(?:en|de|por|par|dans)\s|d['’]|(?:une?|una|el|la|le)\s[^\W\d_]+\s(?:de\s|d['’]))?(?:two|three|four|five|six|seven|zwei|drei|vier|fünf|sechs|sieben|deux|trois|quatre|cinq|six|sept|dos|tres|cuatro|cinco|seis|siete|\d)\s(?:[^\W\d_]+\s){0,3}[^\W\d_]+\s?:\s[^:;]{3,120}$",
    re.IGNORECASE,
)
"""How many, and then which: "three columns: to do, doing, done" is one answer."""


_SHORT = 4
"""Words of a contrast that is one idea."""


@lru_cache(maxsize=REMEMBERED)
def first_idea(tokens: Tokens) -> Tokens:
    """The first idea of a text: up to the first semicolon or full stop; where that is too long still, up to a lesser pause.

    Empty where no pause keeps it under `LONGEST` words: then it is no answer.
    """
    announced = _ANNOUNCED.match(masked(tokens))
    row = cut(tokens, announced.end()) if announced else tokens
    if _HAD_HE.match(masked(row)):
        return row if count(plain(row)) <= LONGEST else ()
    listed = _COUNTED_LIST.match(masked(row))
    for end, least in ((_CLAUSE_ENDS[1 if listed else 0], 2), (_CLAUSE_ENDS[1], 2), (_CONTRAST, 1)):
        whole = _NOT_THIS_BUT.match(masked(row)) or count(plain(row)) <= _SHORT  # "present, but not dominant"
        if end is not _CONTRAST or not whole:
            row = _until(row, end, least)
    label = _NEXT_LABEL.search(masked(row)) if plain(tokens)[len(plain(row)) :].startswith(":") else None
    row = cut(row, 0, label.start()) if label else row
    for pause in _CLAUSE_ENDS[2:]:
        if count(plain(row)) <= LONGEST:
            break
        row = _until(row, pause, 4)
    return row if count(plain(row)) <= LONGEST else ()


_NEXT_LABEL = pattern(r"[.!?]\s+[^\W\d_]+$")
"""A label that opens the next sentence: "System-based. Examples: locks"."""
_HAD_HE = pattern(r"(?:that\s)?(?:had|should|were)\s(?:he|she|it|they|the|an?|[A-Z]\w+)\s")
"""A case without its "if": "had he declared it, he would have been overthrown"."""


def _is_short(whole: str, stop: "re.Match[str]") -> bool:
    """Whether a full stop that ends no sentence belongs to an abbreviation or a number, not to a careless small beginning."""
    before = re.search(r"\w+$", whole[: stop.start()])
    following = whole[stop.end() :].lstrip()[:1]
    return not following.islower() or (before is not None and len(before.group()) <= 5)


def _until(tokens: Tokens, pause: "re.Pattern[str]", least: int) -> Tokens:
    """The row up to the last pause that keeps it short enough, or the first; a pause inside brackets is none."""
    whole = masked(tokens)
    depth = depths(whole)
    stops = {end for _, end in sentences(whole)} if pause is _CLAUSE_ENDS[1] else set()
    for match in pause.finditer(whole):
        at = match.start()
        if (
            whole[at] == "."
            and stops
            and not any(abs(end - match.end()) <= 1 for end in stops)
            and _is_short(whole, match)
        ):
            continue
        if pause is _COORDINATES and (_is_last_of_a_list(whole, match) or _ONLY_OPENS.search(whole, 0, at)):
            continue
        if not depth[at] and count(whole[:at]) >= least:
            return cut(tokens, 0, at)
    return tokens


_COORDINATES = _CLAUSE_ENDS[5]
_ONLY_OPENS = pattern(
    "(?:[在于从当][^，、]{2,}(?:[时中后下里内]|期间|过程中|基础上|出发|方面)|(?:^|，)(?:如果|若|假如)[^，]+)$"
)
"""Behind what a clause only opens with: "在与环境相互作用的过程中"."""
_MEMBER = 4
"""Words of a thing in a list."""


def _is_last_of_a_list(whole: str, pause: "re.Match[str]") -> bool:
    """ "in the community, office, or hospital": the last of three stands behind the pause, and nothing new."""
    before, behind = whole[: pause.start()].split(", "), re.split(r"[,;.]", whole[pause.end() :])[0]
    return len(before) > 1 and count(before[-1]) <= _MEMBER and count(behind) <= _MEMBER + 1
