"""In languages that ask in place: a term and what follows its colon."""

import re

from notecards.cards import Kind
from notecards.extract.about.owners import is_facet, names_in, owner, without_gloss
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.clauses.wording import definition_question
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.in_place import reading
from notecards.extract.in_place.chinese_labels import ChineseLabels
from notecards.extract.in_place.japanese_labels import JapaneseLabels
from notecards.extract.in_place.labelled import is_remark, is_speech, labelled
from notecards.extract.in_place.labels import MOST, NAMES_A_SIDE, Labels
from notecards.extract.languages.han import simplified
from notecards.extract.patterns import pattern
from notecards.extract.rules.asked_in_place import without_etc, worded_in
from notecards.extract.rules.labelled_sides import names_a_side, of_side
from notecards.extract.words import HAN, sentences
from notecards.tokens import OPAQUE, TokenKind, Tokens, cut, join, masked, plain, strip

_THEOREM = pattern(r"^(?:定理|定义|推论|引理|命题|性质|公理|法则|公式)\s*[\d.]*\s*[（(](?P<name>[^（）()]{2,})[)）]$")
_TOLD_TO = pattern("(?:列举|例举|举例|简述|写出|说出)(?=.{4})|(?:什么是|何谓|何为)(?=.{2})")
"""What a label tells the reader to do: "列举宋朝的两项经济作物"."""
_SYMBOLS = pattern(rf"{OPAQUE}+\s*[{HAN}]{{2,}}")
"""A formula's symbol and what it stands for: no definition of the term before it."""
_COPULA = pattern(
    r"^(?:是指|指的是|就是|指(?![令针数标示导甲纹定挥明引出向望南征])|即(?![使将便时可位刻])|是)(?=[^\d是标数])"
)
_VERDICT = pattern(r"首选|次选|禁用|慎用|必需|可选|最?常用|无效|有效|最?常见|多见|少见|罕见|重点|略|见下|同上|重要")
"""What is said of a thing by a single word and does not say what it is."""
_RANK = ByLanguage(NEVER, zh=pattern("最?(?:常见|严重|多见|少见|重要)[，,]"))
"""How a text begins that ranks a thing among others and does not say what it is."""
_LABELS = ByLanguage(Labels(), zh=ChineseLabels(), ja=JapaneseLabels())
"""What a language knows of labels beyond what all share."""


def defined(here: Here, term: Tokens, rest: Tokens, confidence: float) -> Found | None:
    """The card that a term and what follows its colon give."""
    own = _LABELS[here.language]
    term = own.without_date(without_gloss(term))
    theorem = _THEOREM.match(reading(masked(term), here.language))
    term = cut(term, *theorem.span("name")) if theorem else term
    row = _before_its_name(_before_next_label(_after_question(trimmed(rest))), term)
    idea = trimmed(first_idea(row))
    claimed = own.claimed(here, term, idea, confidence)
    if claimed or own.names_nothing(term):
        return claimed
    told = _TOLD_TO.match(reading(masked(term), here.language))
    term = cut(term, told.end()) if told else term
    if not idea or is_speech(plain(term)) or is_remark(plain(term)):
        return None
    if re.search(" (?:例如|比如|如)$|这[样种些]|如下|以下|下列|上述", reading(masked(term), here.language)):
        return None
    idea = own.without_foreign_word(idea)
    above = owner(here)
    if above and not _NUMERALS.match(masked(row)) and names_a_side(here, own, term):
        return of_side(here, own, above, term, row, confidence)
    found = _enumerated(here, term, row, confidence) or own.dated(here, term, idea, confidence)
    if found:
        return found
    nested = labelled(idea)
    if nested and not re.search("[。的]", plain(nested[0])):
        return defined(here, *nested, confidence - 0.05)
    if own.defines_later(term, row, idea):
        return None
    found = own.told(here, term, row, idea, confidence)
    if found is None and NAMES_A_SIDE.search(reading(plain(term), here.language)):
        names = names_in(plain(idea), here.language)
        several = 1 < len(names) <= MOST and "names count" in here.language.questions
        front = worded_in(here, "names count" if several else "what is", term, len(names))
        return Found(Kind.QA, "definition", confidence, idea, front, asked=plain(term))
    return found or _listed(here, term, idea, confidence) or _meaning(here, term, idea, confidence)


def _before_next_label(row: Tokens) -> Tokens:
    """ "弃真；第二类错误：取伪" without the second label and what is said of it."""
    found = re.match(r"[^；;：:]+(?=[；;]\s*[^；;：:，,。]{2,10}[：:])", masked(row))
    return cut(row, 0, found.end()) if found else row


def _before_its_name(row: Tokens, term: Tokens) -> Tokens:
    """What is said of a term up to where the term is said again: "把A排成一列，称为A的排列" below "排列"."""
    name = re.sub(r"\s*[（(].*", "", masked(term)).strip()
    for found in _CALLED.finditer(masked(row)):
        called = found["name"].rstrip()
        if name and (called.endswith(name) or (len(called) > 2 and name.endswith(called))):
            symbol = (found["it"] or "").strip(f" {OPAQUE}") == "" and OPAQUE in (found["it"] or "")
            apart = found.group()[0] in "，,"
            said = cut(row, 0, found.end("it") if symbol and not apart else found.start())
            taken = _WHAT_IS_SO_CALLED.search(masked(said))
            said = cut(said, *taken.span("it")) if taken and not apart else said
            again = _OF_IT_AGAIN.search(masked(said))
            return cut(said, 0, again.start()) if again else said
    return row


_WHAT_IS_SO_CALLED = pattern("[，,][^，,]{0,12}[把将](?P<it>[^，,把将]{2,})$")
"""Behind its reasons, what is called by a name: "……，因此通常把细胞外液|称为内环境"."""
_OF_IT_AGAIN = pattern("[，,]\\s*(?:则|就|那么)?(?:该|此|这|其)(?![^，,]*[的之]和)[^，,]{0,10}$")
"""What is left before the name of a thing that its condition is told of: "若元素均为零，则该矩阵|称为零矩阵"."""
_CALLED = pattern(
    r"(?:[，,]\s*(?:则|就)?|(?<=[^，,]{4})被?)(?:称(?P<it>[^，,]{0,40}?)(?:为|作|是)|称之为|叫做|(?<=[，,])\s*那么[^，,。]{0,16}?就是)(?P<name>[^，,。．]*)"
)


def _after_question(row: Tokens) -> Tokens:
    """What follows a question that a text opens with, if anything does."""
    first = (sentences(masked(row)) or [(0, 0)])[0]
    asks = masked(row)[slice(*first)].rstrip().endswith(("?", "？"))
    return trimmed(cut(row, first[1])) if asks else row


def _enumerated(here: Here, term: Tokens, row: Tokens, confidence: float) -> Found | None:
    """ "原因：①...；②..." in one line: all of them as one list."""
    whole = masked(row)
    marks = list(_NUMERALS.finditer(whole)) if _NUMERALS.match(whole) else []
    counted = None if marks else _LABELS[here.language].counted(here, term, row, confidence)
    if counted:
        return counted
    if not 2 <= len(marks) <= MOST or "points" not in here.language.questions:
        return None
    ends = [*(mark.start() for mark in marks[1:]), len(whole)]
    rows = [strip(cut(row, mark.end(), end), " ；;，,。") for mark, end in zip(marks, ends, strict=True)]
    if not all(rows):
        return None
    above = owner(here)
    if above and is_facet(plain(term), here.language):
        front = worded_in(here, "facet count", above, len(rows), facet=term)
    else:
        of_side = NAMES_A_SIDE.search(reading(plain(term), here.language)) and "names count" in here.language.questions
        front = worded_in(here, "names count" if of_side else "points", term, len(rows))
    return Found(Kind.STEPS, "definition", confidence, join(rows, "\n"), front, asked=plain(term))


_NUMERALS = pattern(r"[①-⑳]|[（(][1-9１-９一二三四五六七][)）]")


def _listed(here: Here, term: Tokens, idea: Tokens, confidence: float) -> Found | None:
    """ "激活物：ADP、TXA2": how many there are and which; what follows the list after a comma is left out."""
    own = _LABELS[here.language]
    if own.is_one_thing(idea):
        return None
    idea = own.before_the_comma(here, idea)
    names = own.names_in(here, idea)
    if not 1 < len(names) <= MOST or plain(term).casefold() in plain(idea).casefold() or own.is_deed(term):
        return None
    form = "names" if "等" in names[-1][-3:] else "names count"
    front = worded_in(here, form, join((part for part in (own.divided(here, term), term) if part), ""), len(names))
    idea = without_etc(idea, here.language)
    return Found(Kind.QA, "definition", confidence - 0.04, idea, front, asked=plain(term))


def _meaning(here: Here, term: Tokens, idea: Tokens, confidence: float) -> Found | None:
    said = plain(idea)
    if (
        _SYMBOLS.match(masked(idea))
        and not re.search("[的有]", masked(idea))
        and idea[0].kind is TokenKind.MATH
        and len(idea) > 1
    ):
        return None
    too_many = len(names_in(said, here.language)) > MOST
    if too_many or (len(said) < 2 and not re.search(r"[\dA-Z]", said)):
        return None
    if _RANK[here.language].match(said) or _VERDICT.fullmatch(said.rstrip(" 。")):
        return None
    own = _LABELS[here.language]
    front = own.otherwise_asked(here, term, idea)
    if front is None:
        return None
    if front:
        return Found(Kind.QA, "definition", confidence, idea, front, asked=plain(term))
    front = definition_question(term, said, here.language)
    if own.asks_only_what_it_is(term):
        front = worded_in(here, "what is", term)
    return Found(Kind.DEFINITION, "definition", confidence, without_copula(idea), front, asked=plain(term))


def without_copula(idea: Tokens) -> Tokens:
    """ "是指..." after a term says "..."."""
    found = _COPULA.match(simplified(masked(idea)))
    return cut(idea, found.end()) if found and len(plain(idea)) > found.end() + 1 else idea
