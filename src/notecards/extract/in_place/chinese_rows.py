"""Rows of Chinese text: names with a space or a dash behind them, titles, questions of their own, what a subject is made of."""

import re

from notecards.cards import Kind
from notecards.extract.about.labels import bare, label, leading_bold
from notecards.extract.about.owners import is_facet
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.in_place import InPlace, chinese
from notecards.extract.in_place.chinese_bare_names import bare_named
from notecards.extract.in_place.chinese_datelines import dateline
from notecards.extract.in_place.chinese_nouns import is_alone
from notecards.extract.in_place.chinese_reversed import replaces, reversed_question
from notecards.extract.in_place.persons import is_person
from notecards.extract.in_place.rows import UNKNOWN, Rows, sentences_of
from notecards.extract.languages.han import simplified
from notecards.extract.patterns import pattern
from notecards.extract.rules.asked_in_place import worded_in
from notecards.extract.rules.labelled import defined
from notecards.extract.statements import Place
from notecards.extract.words import HAN, count
from notecards.tokens import Tokens, cut, masked, plain, strip


class ChineseRows(Rows):
    """Rows may be read by the verbs in them, and persons are known by their names."""

    tells_beside = True

    def named(self, tokens: Tokens) -> tuple[Tokens, Tokens] | None:
        if not bare_named(tokens):
            return None
        bold, first = leading_bold(tokens), (sentences_of(masked(tokens)) or [(0, 0)])[0]
        return bare(label(cut(tokens, 0, bold))), cut(tokens, first[1])

    def dateline(self, here: Here, row: Tokens) -> list[Found]:
        return dateline(here, row)

    def is_aside(self, row: Tokens) -> bool:
        return chinese.is_aside(masked(row))

    def asks(self, row: Tokens) -> bool:
        # what needs nothing said before it, and is not answered by yes or no
        said = simplified(masked(row)).strip()
        if not said.endswith(("?", "？")) or count(said) < 5:
            return False
        return chinese.asks_itself(said) and not _YES_OR_NO.search(said) and not UNKNOWN.match(said)

    def spaced(self, here: Here, row: Tokens) -> tuple[Tokens, Tokens] | None:
        # where all bullets of a list are written so
        found = _SPACED.match(masked(row))
        if (
            found is None
            or here.statement.place not in (Place.BULLET, Place.STEP)
            or not chinese.is_name(found["term"])
        ):
            return None
        beside = [masked(s.tokens) for s in (*here.before, *here.after) if s.tokens]
        alike = sum(_SPACED.match(one.lstrip()) is not None for one in beside)
        return (cut(row, *found.span("term")), cut(row, found.end())) if alike and alike == len(beside) else None

    def dashed(self, here: Here, row: Tokens) -> Found | None:
        # "最重要的思维方式——反思": a description and what it is, or a name and what is said of it
        found = _DASHED.match(simplified(masked(row)))
        if found is None or chinese.has_verb(found["term"]):
            return None
        term, said = cut(row, *found.span("term")), cut(row, *found.span("said"))
        if "的" not in found["term"]:
            return defined(here, term, said, 0.66)
        if not chinese.is_name(found["said"].rstrip(" 。")) or count(found["said"]) > count(found["term"]):
            return None
        return Found(
            Kind.QA, "statement", 0.68, strip(said, " 。"), worded_in(here, "what is", term), asked=plain(term)
        )

    def is_title(self, row: Tokens) -> bool:
        # "埃及艺术。..." at the head of a paragraph
        said = simplified(masked(row)).rstrip()
        if not said.endswith("。") or re.search(r"[，,；;\d由被把将为时]", said):
            return False
        return count(said) <= 12 and not chinese.states(said.rstrip("。")) and chinese.is_name(said.rstrip("。"))

    def is_one_of_those_above(self, here: Here, row: Tokens) -> bool:
        # "信息传递角色" below "管理者的角色", or beside another that is a name: "骨折愈合评价", "原发性肿瘤评价"
        named = _MAY_BE_A_NAME.fullmatch(simplified(masked(row)).rstrip())
        if not named or not here.above:
            return False
        over = simplified(plain(bare(label(here.above[-1].tokens))))
        over = "" if named.group().endswith(over) else over  # "由A组成的B构成C" below C
        beside = (simplified(masked(s.tokens)).strip() for s in (*here.before, *here.after) if s.tokens)
        alike = (one for one in beside if one.endswith(named["kind"]) and _MAY_BE_A_NAME.fullmatch(one))
        return over.endswith(named["kind"]) or any(map(chinese.is_name, alike))

    def ends_elsewhere(self, row: Tokens) -> bool:
        return chinese.ends_elsewhere(masked(row))

    def is_about_more(self, row: Tokens, one: InPlace) -> bool:
        # "起病急，X线表现为A": what follows is said of the illness
        return len(re.findall("[，,、]", masked(row)[: one.subject[0]])) > 1

    def thing_in_subject(self, here: Here, row: Tokens, one: InPlace) -> Tokens:
        subject, start = plain(row)[slice(*one.subject)], one.subject[0]
        side = re.search("(?<=.{2})的(?=[^的]{2,6}$)", subject)
        if side and is_facet(subject[side.end() :], here.language):
            return cut(row, start, start + side.start())
        placed = re.search("(?<=.{2})在[^，,的在]{1,8}$", subject)
        if placed and count(subject[: placed.start()]) <= 10:
            return strip(cut(row, start, start + placed.start()))
        return ()

    def says_little(self, answer: str) -> bool:
        return chinese.is_bare_verb(answer)

    def may_act(self, who: str, deed: str) -> bool:
        return chinese.may_act(who) and len(deed) > len("召开会议")

    def is_somebody(self, name: str) -> bool:
        return is_person(name, [])

    def reversed_question(self, row: Tokens, one: InPlace) -> tuple[InPlace, bool] | None:
        said = simplified(masked(row))
        other = reversed_question(said, one)
        return (other, replaces(said, other)) if other else None

    def is_a_case(self, node: str) -> bool:
        return chinese.is_a_case(node)

    def sets_apart(self, said: str) -> bool:
        return bool(_SET_APART.search(said)) and chinese.is_name(said)

    def is_what_the_heading_is(self, here: Here, said: str) -> bool:
        # "离开胞体的长突起与靶细胞形成的连接" below 轴突
        alone = is_alone(said) and not here.after
        may_be = here.statement.place is Place.BULLET or (alone and here.statement.place is Place.PARAGRAPH)
        first = may_be and not here.parents and not any(s.tokens for s in here.before)
        named = simplified(plain(bare(label(here.headings[-1].tokens)))).lstrip(".0123456789") if here.headings else ""
        if not first or here.headings[-1].number == 1 or not _MAY_BE_DEFINED.fullmatch(named):
            return False
        if is_facet(named, here.language) or not chinese.is_name(named) or named in said or is_person(named, []):
            return False
        if re.search("[指是：:]", said) or _SOMEBODY_AT_LAST.search(said):
            return False
        kind = alone or _A_KIND.match(said) or (_NOUN_AT_LAST.search(said) and not _PREDICATES.match(said))
        if _DEVICE_AT_LAST.match(said) and chinese.is_action(said):
            return True
        alike = (
            _CLASS_AT_LAST.search(said) and not re.search("[了是指]|存在", said) and not chinese.predicate_first(said)
        )
        return bool(alike or (kind and not chinese.questions(said)))


_MAY_BE_A_NAME = pattern(f"[^。，,；;：:？?了着过是被把将使让]+(?P<kind>[{HAN}]{{2}})")
_MAY_BE_DEFINED = pattern(f"(?!.*(?:的|[两二三四五六七八九][个种类大]|[与和及]))[{HAN}A-Za-z]{{2,10}}(?:[（(].*)?")
_A_KIND = pattern("一(?:些|[种类个条组套])[^，,]{2,8}[，,](?:在?[这其])")
"""How a text begins that says of what kind a thing is: "一些分支，在这些分支上..."."""
_NOUN_AT_LAST = pattern("^[^。；;]{4,}的[^的，,、；;。]{2,6}$")
_CLASS_AT_LAST = pattern(
    "的[^的，,、；;。]{0,4}(?:现象|过程|区域|部位|行为|总称|统称|总和|能力|程度|比值|状态|时期|学科|科学|疾病|综合征|部件|结构|群落|集合|方法|手段|技术)$"
)
"""How a text ends that names the kind of a thing, even where a whole clause sets it apart."""
_DEVICE_AT_LAST = pattern(
    "[^，,、；;。的了]{6,}(?<!不同)(?<!多种)(?<!重要)(?<!特殊)(?<!复杂)的[^的，,、；;。]{0,4}(?:设备|装置|仪器|器官|学科|科学|软件|场所|机构|中枢|存储器|激素|腺体)$"
)
"""A verb with what it acts on, before a noun of what does so: "连接不同网络的设备"."""
_SOMEBODY_AT_LAST = pattern("(?:领袖|(?<!国)家|[^记或患]者|(?<!机器)人|人物|皇帝|国王|将军|大臣)$")
"""How a text ends that says who somebody is."""
_PREDICATES = pattern(
    "[不无有没未只仅可能会应需取依由为对在当如若与和同被把将从按经用以是于即]|[使令让]|属于|来自|位于|多为"
)
"""How a text begins that says something of the name above it."""
_SPACED = pattern(f"(?P<term>[{HAN}A-Za-z]{{2,8}})[ \u3000](?=[{HAN}].{{4,}})")
_YES_OR_NO = pattern(r"[吗嗎么麼呢]\s*[?？]$(?<!什么[?？])(?<!什麼[?？])|是否|有没有|能不能")
_DASHED = pattern(r"(?P<term>[^—，。：:；、《“「（(]{2,24})——+(?P<said>[^—：:]{1,60})$")
_SET_APART = pattern(r"^[^，,、；;]{4,}的[^的，,、；;]{2,8}$")
