"""In languages that ask in place: a question made of a row, with the subject that it needs, and the wordings of the table."""

import re

from notecards.cards import Kind
from notecards.extract.about.owners import is_facet
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.clauses.wording import number, worded
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.in_place import InPlace, reading
from notecards.extract.in_place.chinese_subjects import ChineseSubjects
from notecards.extract.in_place.persons import is_person
from notecards.extract.in_place.subjects import PRONOUN, Subjects, labels_above
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.words import HAN
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text

_SEVERAL = pattern(r"(?:人|族|派|党|军|者|民|队|阶级|士兵|们|家)(?:[（(][^）)]*[）)])?$")
"""How a name ends of those that 他们 may stand for."""
_KIN = pattern("其(?:长|次|幼)?[子孙父母弟兄妻女侄后](?!者|他|余|中)")
"""A relation of the person spoken of."""
_APART = pattern(
    r"(?:政治|经济|军事|文化|思想|外交|社会|制度|法律|财政)上[，,]|对[内外][，,]|对于|不要|不应|勿|切勿|不该|要(?!求)|(?:公元|前)?前?\s?\d[^，,]*[，,]|(?:公元前?|前)?\d{1,4}年(?:爆发|发生|出现|兴起|涌现)"
)
"""What does not go on from a name: what is demanded, or a date."""
_HISTORY = ByLanguage(
    NEVER, zh=pattern("(?<=.{2})的?(?:发展史|历史|简史|概况|简介|概述)$|(?<=.{2})的(?:功绩|生平|事迹|一生)$")
)
"""How a heading ends that is about what stands before: "北城历史"."""


_CUT_SHORT = pattern("[，,].*的[^的，,]{2,14}[。.]?$")
"""A definition that names its kind only at its end; without that end it says nothing."""


def fact_of(here: Here, row: Tokens, one: InPlace, antecedent: Tokens) -> Found | None:
    """The card of a question made of a row; None where its subject is left out and nothing above can be meant."""
    own = _SUBJECTS[here.language]
    history = _HISTORY[here.language].search(reading(masked(antecedent), here.language))
    before = _before(here, row, one, cut(antecedent, 0, history.start()) if history else antecedent)
    back = without_etc(trimmed(first_idea(trimmed(_without_gloss(cut(row, *one.answer))))), here.language)
    if one.defining and _CUT_SHORT.search(plain(row)[slice(*one.answer)]) and not _ends_alike(row, one, back):
        return None
    if not back or (not before and (one.elided or one.before[0] < one.before[1] or not one.after[1])):
        return None
    if own.says_who(row, one, back):
        one = one._replace(form="who", before=one.subject, defining=False)
        before = _before(here, row, one, antecedent)
    after = join((text(one.ending) if one.ending else (), cut(row, *one.after) if one.after[1] else ()), "")
    form = one.form
    if form == "what" and own.asks_for_somebody(before, back, plain(after)):
        form = "by whom"
    front = worded(here.language.questions[form], subject=before, after=after)
    kind = Kind.DEFINITION if one.defining else Kind.QA
    return Found(kind, "statement", one.sure, back, front, asked=plain(row)[slice(*one.before)].strip() or plain(front))


def _closed_up(row: Tokens, language: Language) -> Tokens:
    """A row without the blank that set bold text off from its verb: "**协议** 是规则"."""
    gaps = [found.span() for found in _SET_OFF[language].finditer(reading(masked(row), language))]
    ends = [0, *(b for _, b in gaps)]
    return join((cut(row, a, b) for a, b in zip(ends, [*(a for a, _ in gaps), len(masked(row))], strict=True)), "")


_SET_OFF = ByLanguage(
    NEVER,
    zh=pattern(
        rf"(?<=[{HAN}]) +(?=(?:[都也还则均就]|通常|一般|主要)?(?:是|为|指|的|即|由|在|与|和|可|能|会|用|将|把|被|通过|包括|包含|具有|等于|属于|称|又|也))"
    ),
)


_DOMAINS = frozenset("经济 政治 文化 社会 思想 教育 军事 外交".split())
"""Sides of a country and things of their own; as the subject of a sentence the latter."""
_FIELD = pattern("(?:[理化医法文史哲数药]学|物理|生物|地理|历史|综合|笔记|知识|基础|概论|总论|导论)$")
"""Headings over a field of knowledge: what has a boiling point is none of them."""
_IT = ByLanguage(NEVER, zh=pattern("[它其](?![他它余实中]|次)"))
"""How a clause begins, before the one that is asked, of which it is not known what it stands for."""
_MEASURED = ByLanguage(
    NEVER,
    zh=pattern(
        "(?:(?!的)[\u3400-\u9fff]{0,4})(?:距离|范围|速度|速率|效率|幅度|频率|张力|阻力|亲和力|成本|价格|温度|密度|浓度|强度|硬度|精度|准确率|灵敏度|复杂度|开销|难度|体积|质量|面积|数量|大小|风险|寿命)|端口号|默认端口"
    ),
)
"""Sides of what stands above them, when nothing else is said to have them: "速度慢"."""
_OF_A_SIDE = pattern("是|为|(?:远?[超大小高低多少长短][过于]?|取决于|[不]?等于)?")
"""What may stand between a side and the question about it."""
_OF: ByLanguage[Tokens] = ByLanguage((), zh=text("的"))
"""What stands between a thing and its side."""
_SUBJECTS = ByLanguage(Subjects(), zh=ChineseSubjects())
"""What a language knows of the subjects of its questions."""


def _ends_alike(row: Tokens, one: InPlace, back: Tokens) -> bool:
    """Whether an answer goes on to the noun at the end of what defines a thing."""
    return plain(row)[slice(*one.answer)].rstrip(" 。.").endswith(plain(back).rstrip(" 。.")[-4:])


def _before(here: Here, row: Tokens, one: InPlace, antecedent: Tokens) -> Tokens:
    """What stands before the question word, with a subject that stands alone; empty where there is none."""
    before = _closed_up(
        join((part for part in (cut(row, *one.lead), cut(row, *one.before)) if part), ""), here.language
    )
    subject = plain(row)[slice(*one.subject)]
    pronoun = PRONOUN.match(subject)
    own = _SUBJECTS[here.language]
    if one.lead[1] and not (pronoun and one.lead[0] == one.subject[0]):
        return before
    if pronoun and one.subject[0] in (one.lead[0] if one.lead[1] else one.before[0], one.before[0]):
        opens = one.lead[0] if one.lead[1] else one.before[0]
        if re.search("[，,]", masked(row)[:opens]) and pronoun.group() != "其":
            return ()
        kin = _KIN.match(reading(subject, here.language)) or pronoun.group() in "他她"
        if kin and not is_person(plain(antecedent), labels_above(here)):
            return ()
        several = pronoun.group() in ("他们", "她们", "他們", "她們")
        if several and not _SEVERAL.search(reading(plain(antecedent), here.language)):
            return ()
        of = text("的") if pronoun.group() == "其" and pronoun.end() < len(subject) else ()
        return join((antecedent, of, cut(before, pronoun.end())), "") if antecedent else ()
    if not one.lead[1] and not pronoun and _IT[here.language].match(reading(masked(before), here.language)):
        return ()
    behind = own.behind_a_date(here, row, one, antecedent)
    if behind is not None:
        return behind
    meant = (not one.defining and reading(subject, here.language) in _DOMAINS) or (
        one.defining and plain(before).endswith(("是指", "指的是", "指"))
    )
    side = not one.elided and before and _OF_A_SIDE.fullmatch(plain(before).strip().removeprefix(subject))
    if side and antecedent and is_measured(subject, here.language):
        return join((antecedent, text("的"), before), "")
    field = not one.elided and _FIELD.search(reading(plain(antecedent), here.language))
    if one.elided or (is_facet(subject, here.language) and not meant and not field):
        of = () if one.elided else _OF[here.language]
        apart = _APART.match(reading(masked(before), here.language)) or own.is_no_thing(antecedent)
        of = text("：") if one.elided and apart else of
        if one.elided and own.cannot_act(antecedent):
            return ()
        return join((part for part in (antecedent, of, before) if part), "") if antecedent else ()
    return before


def without_etc(names: Tokens, language: Language) -> Tokens:
    """A list of names without the word that it may go on: "A、B等"."""
    found = _ETC[language].search(reading(masked(names), language))
    return strip(cut(names, 0, found.start())) if found and re.search("[、和与及,]", masked(names)) else names


_ETC = ByLanguage(
    NEVER, zh=pattern("(?<=.{2})(?<![平相高同不优中初均劣特对])等[。.]?$"), ja=pattern("(?<=.{2})など。?$")
)


_LONGEST_NAME = 6
"""Signs behind a dash that name what stands before it: "最早的纸币——交子"."""


def _without_gloss(answer: Tokens) -> Tokens:
    """An answer up to the dash behind which it is explained."""
    dash = re.search("——", masked(answer))
    named = dash is not None and len(masked(answer)) - dash.end() <= _LONGEST_NAME
    return cut(answer, 0, dash.start()) if dash and dash.start() and not named else answer


def is_measured(subject: str, language: Language) -> bool:
    """Whether a subject is a side of what stands above, when nothing else is said to have it: "速度"."""
    return _MEASURED[language].fullmatch(reading(subject, language)) is not None


def is_pronoun(subject: str) -> bool:
    """Whether a subject begins with 它, 其 or 他."""
    return bool(PRONOUN.match(subject))


def worded_in(here: Here, form: str, subject: Tokens, n: int = 0, **parts: Tokens) -> Tokens:
    """A wording of the question table about a subject, with a number."""
    template = here.language.questions[form]
    if re.search(
        "的.", plain(parts.get("facet", ()))
    ):  # "失败的原因" is the cause of a thing's failure: one 的 is enough
        template = template.replace("的", "", 1)
    return worded(template, subject=subject, n=number(n, here.language), **parts)
