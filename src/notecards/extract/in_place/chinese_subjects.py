"""Chinese subjects: persons and what is asked about them, pronouns behind a date, names that nothing is said of."""

import re

from notecards.extract.here import Here
from notecards.extract.in_place import NOWHERE, InPlace, chinese
from notecards.extract.in_place.persons import is_person
from notecards.extract.in_place.subjects import PRONOUN, Subjects, labels_above
from notecards.extract.languages.han import simplified
from notecards.extract.patterns import pattern
from notecards.extract.words import HAN
from notecards.tokens import Tokens, cut, join, masked, plain


class ChineseSubjects(Subjects):
    """A name is known for a person's, and a clause for no name."""

    def says_who(self, row: Tokens, one: InPlace, back: Tokens) -> bool:
        # "哈维是英国医生"
        said = simplified(plain(row))
        return (
            one.form == "what"
            and one.defining
            and one.lead == NOWHERE
            and one.subject[0] == one.before[0]
            and said[one.subject[1] : one.before[1]].strip() == "是"
            and is_person(_YEARS.sub("", said[slice(*one.subject)]), [])
            and bool(_SOMEBODY.search(simplified(plain(back))))
        )

    def asks_for_somebody(self, before: Tokens, back: Tokens, after: str) -> bool:
        said, name = simplified(plain(before)), simplified(plain(back))
        if said.endswith(("由", "被")) and name.endswith("等人"):
            return True
        by = said.endswith(("由", "被"))
        if said.endswith("由") and _OF_SOMEBODY.match(simplified(after)) and _MAY_BE_NAMED.fullmatch(name):
            return True
        somebody = is_person(name, []) or _OFFICE.fullmatch(name) is not None
        return (by or said.endswith("的是") or (not after and _OF_MEN.search(said) is not None)) and somebody

    def behind_a_date(self, here: Here, row: Tokens, one: InPlace, antecedent: Tokens) -> Tokens | None:
        subject = plain(row)[slice(*one.subject)]
        pronoun = PRONOUN.match(subject)
        if not pronoun or one.lead != NOWHERE or one.before[0] >= one.subject[0]:
            return None
        dated = chinese.is_date(simplified(masked(row)[one.before[0] : one.subject[0]]))
        if not dated or pronoun.end() < len(subject) or not is_person(plain(antecedent), labels_above(here)):
            return ()
        parts = (cut(row, one.before[0], one.subject[0]), antecedent, cut(row, one.subject[1], one.before[1]))
        return join(parts, "")

    def cannot_act(self, above: Tokens) -> bool:
        # "索引失效的情况", "甲与乙"
        said = simplified(plain(above)).strip()
        return bool(_SUMS_UP.search(said)) or chinese.asks_itself(said)

    def is_no_thing(self, above: Tokens) -> bool:
        # "吉伦特派掌权", "对外", a motto with a comma in it
        said = simplified(plain(above))
        return chinese.states(said) or bool(re.search("[，,]", said) or _TIMES.search(said))


_YEARS = pattern(r"[（(][^）)]*[）)]$")
"""The years of a life behind a name."""
_SUMS_UP = pattern(
    "(?:情况|情形|兴衰|起落|历程|演变|区别|联系|关系|步骤|流程|过程|条件|问题|题目?|例[子题]|示例|案例|比较|对比|分类|种类|类型|方式|方法|措施|途径|要点|说明|知识|总论|各论|分析|小结|总结|练习)$|"
    "^[这该本此][^，,]|(?<=.{2})是$|[:：]|[^，,]{2,} ?(?:与|和|及|vs) ?[^，,]{2,}|如何|怎[样么]|^为何"
)
"""A heading that is no thing of which a verb could be said."""
_OF_SOMEBODY = pattern(
    "(?:首先|最早|最先|率先|正式)*(?:提出|发明|发现|创立|创建|创作|撰写|编写|编纂|著|主编|谱写|执导)"
)
"""What is done by somebody, whatever the name."""
_MAY_BE_NAMED = pattern(
    f"(?![{HAN}]*(?:国|党|院|会|局|部|处|所|司|校|社|厂|团|队|家|军|派|政府|大学|学者|机构|组织|集团)$)[{HAN}·、和与]{{2,12}}"
)
_OFFICE = pattern(
    "皇帝|国王|天子|总统|首相|丞相|宰相|总理|主席|皇太后|教皇|法老|大臣|将军|太守|知府|知县|县令|国会议员|法官|检察官"
)
_OF_MEN = pattern("(?:打败|击败|战胜|大败|任用|重用|任命|推翻|废黜|刺杀|拥立|师从|辅佐|联合|追随)了?$")
"""Verbs behind which stands somebody, where a person's name does."""
_SOMEBODY = pattern(r"(?:家|者|人|王|帝|之父|领袖|总统|首相|诗人|学生|弟子|将军|教授|导师|奠基人)$")
_TIMES = pattern(r"(?:掌权|专政|执政|统治|时期|时代|阶段|期间|以后|之后|以前|之前|对内|对外|方面|内政|外交|过程)$")
