"""What Chinese notes say of a person or a school behind its name and a colon: what it holds, who it is, what it did."""

import re
from dataclasses import replace

from notecards.cards import Kind
from notecards.extract.about.labels import label
from notecards.extract.about.owners import names_in
from notecards.extract.clauses.wording import worded
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.in_place import chinese
from notecards.extract.in_place.persons import is_person, is_school
from notecards.extract.languages.han import simplified
from notecards.extract.patterns import pattern
from notecards.extract.rules.asked_in_place import fact_of, worded_in
from notecards.tokens import Tokens, cut, masked, plain


def of_person(here: Here, term: Tokens, idea: Tokens, confidence: float) -> Found | None:
    """ "马克思：宗教是人民的鸦片": what a person or a school holds; else who it is, or what it did."""
    above = [plain(label(s.tokens)) for s in here.above]
    person, school = is_person(plain(term), above), is_school(plain(term))
    if _SOMEONE.match(simplified(plain(idea))) and 2 <= len(plain(term)) <= 12:
        return Found(Kind.QA, "definition", confidence, idea, worded_in(here, "who", term), asked=plain(term))
    if not (person or school):
        return None
    if person and _WHO.match(simplified(plain(idea))):
        return Found(Kind.QA, "definition", confidence, idea, worded_in(here, "who", term), asked=plain(term))
    several = len(names_in(simplified(plain(idea)), here.language)) > 1
    side = label(here.above[-1].tokens) if here.above else ()
    if not _OF_AUTHORS.search(simplified(plain(side))):
        side = ()
    if person and (several or (side and _WORK.fullmatch(plain(idea)))):
        form = "names" if not side else "facet many" if several else "facet"
        front = worded_in(here, form, term, facet=side)
        return Found(Kind.QA, "definition", confidence, idea, front, asked=plain(term))
    row = _after_dash(idea) if person else idea
    said = simplified(plain(row))
    for one in chinese.questions(masked(row)) if not chinese.is_compound(said.rstrip(" 。")) else ():
        fact = fact_of(here, row, one, term) if not one.lead[1] and one.before[0] == 0 and one.form in _HELD else None
        another = school and is_person(plain(row)[slice(*one.subject)], above)
        if fact and not one.elided and one.subject[0] == 0 and not another and not _WHO.match(said):
            held = worded(here.language.questions["holds"], subject=term, question=fact.front)
            fact = replace(fact, kind=Kind.QA, front=held)
        if fact:
            return replace(fact, rule="definition", confidence=confidence, asked=plain(term))
    if school:
        return None
    form = "who" if _WHO.match(said) else "deed" if _DEED.search(said) else "view"
    return Found(Kind.QA, "definition", confidence, idea, worded_in(here, form, term), asked=plain(term))


def _after_dash(idea: Tokens) -> Tokens:
    """ "种子说——世界由种子组成" without its name."""
    found = re.match(r"[^—，,。]{2,8}——+", masked(idea))
    return cut(idea, found.end()) if found else idea


_WHO = pattern(
    r"^[^，,；。]*(?:家|者|弟子|学生|门徒|人|之父|皇帝|国王|总统|首相|领袖|代表|将军|名将|将领|大臣|名臣|宰相|丞相|始祖|教皇)(?=$|[，,；。(（])"
)


_SOMEONE = pattern(
    r"^[^，,；。、]{0,12}(?:[科文艺史数物哲政思画音医革][学术想理乐命]{0,2}家|之父|学生|弟子|皇帝|国王|总统|首相|诗人|作家|学者|将领)(?=$|[，,；。(（])"
)
"""What says who a person is, whatever the name."""


_OF_AUTHORS = pattern("(?:典故|作品|著作|代表作|名著|名篇|名言|成就|贡献|发明|发现|弟子|学生|称号|画作|诗作|小说)$")
"""What a heading names that each person below it has."""


_WORK = pattern("《[^《》]+》[。.]?")
"""One book, which a side of its author names better than a deed: "作品" above "曹雪芹：《红楼梦》"."""


_DEED = pattern(r"^《|(?:证明|定律|发现|发明|实验|改革|变法|起义)$")


_HELD = frozenset("what how which where few much".split())
