"""What opens a Chinese sentence before the clause that is asked: in which case, what for, what the thing above is, which of all."""

import re
from collections.abc import Iterator

from notecards.extract.in_place.chinese_carried import LONGEST_LEAD, THESE, WHOLE, Carried
from notecards.extract.in_place.chinese_deeds import is_in_order_to
from notecards.extract.in_place.chinese_means import into
from notecards.extract.in_place.chinese_names import has_verb, predicate_first
from notecards.extract.in_place.chinese_openings import IF, PREPOSITIONAL
from notecards.extract.in_place.chinese_segments import is_purpose
from notecards.extract.in_place.chinese_states import change
from notecards.extract.in_place.question import NOWHERE, InPlace
from notecards.extract.languages import chinese as zh
from notecards.extract.patterns import pattern


class Opened(Carried):
    """A sentence whose segments may open what follows them. at: the segment that comes next."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.at = 0

    def is_last(self) -> bool:
        return self.at >= len(self.segments)

    def is_what_it_is(self, start: int, end: int) -> bool:
        """Whether a segment says what the thing above is that the next tells of: "为削弱王侯而采取的措施，解决了A"."""
        named = NOUN_AT_LAST.search(self.text, start, end) and is_in_order_to(self.text, start, end)
        return bool(named) and not self.is_last() and predicate_first(self.text[slice(*self.segments[self.at])])

    def namely(self, start: int, end: int) -> Iterator[InPlace]:
        """ "A投射至许多脑区，尤其是B": which above all, where what stands before is short."""
        if self.at < 2 or self.lost:
            return
        said = (self.segments[self.at - 2][0], start)
        shared = self.start < said[0] and predicate_first(self.text[slice(*said)])
        lead = self.subject if shared and self.subject not in (NOWHERE, WHOLE) else NOWHERE
        said = (self.start, start) if shared and lead == NOWHERE else said
        if 0 < start - said[0] <= LONGEST_LEAD and not THESE.match(self.text[said[0] :]):
            answer = (start + len("尤其是"), end)
            yield InPlace(
                "what", (said[0], answer[0]), answer, subject=said if lead == NOWHERE else lead, lead=lead, sure=0.64
            )

    def explained(self, start: int, end: int) -> InPlace | None:
        """ "甲提出了“A”，即B": what the name that ends the segment before means."""
        named = _QUOTED.search(self.text, *self.segments[self.at - 2]) if self.at > 1 else None
        opens = _THAT_IS.match(self.text, start, end) if named else None
        if not named or not opens or end - opens.end() < _SHORTEST_MEANING:
            return None
        last = self.at
        while last < len(self.segments) and predicate_first(self.text[slice(*self.segments[last])]):
            last += 1
        self.at, end = last, self.segments[last - 1][1]
        whole = (named.start(), end)
        return InPlace("what is", named.span(), (opens.end(), end), subject=whole, defining=True, sure=0.72)

    def arisen(self, start: int, end: int) -> InPlace | None:
        """ "甲发明了赛璐珞，塑料工业由此诞生": what came of what the sentence said before."""
        found = _ARISEN.fullmatch(self.text, start, end) if self.at > 1 else None
        if not found or start - self.start > LONGEST_LEAD or THESE.match(self.text[self.start :]):
            return None
        return InPlace(
            "what", (self.start, start), found.span("what"), found.span("so"), subject=(self.start, start), sure=0.72
        )

    def purpose(self, start: int, end: int) -> InPlace | None:
        """ "为了X，A做B", "A做B，以X": why."""
        sought = is_in_order_to(self.text, start, end) and not NOUN_AT_LAST.search(self.text[start:end])
        who = (start, start)
        if sought and not self.is_last() and self.opening is None:
            named = _WHO_SEEKS.match(self.text, start, end)
            who = named.span("who") if named and not has_verb(named["who"]) else who
            said = (self.segments[self.at][0], len(self.text))
        elif is_purpose(self.text, start, end) and self.at > 1:
            before = self.segments[self.at - 2]
            said = (self.start if start - self.start <= _LONGEST_DEED else before[0], before[1])
        else:
            return None
        said_text = self.text[slice(*said)]
        if not has_verb(said_text) and self.text.startswith("用来", start):
            return None
        unclear = THESE.match(said_text) or TURNS.match(said_text) or said_text.startswith("只")
        if len(said_text) > _LONGEST_DEED or unclear:
            return None
        told = (
            (self.said == "为" or self.said in _OF_ITSELF)
            and self.subject[0] < self.subject[1]
            and self.text[start:].startswith(("用来", "用以"))
        )
        if told:
            used = (start, start + len("用来"))
            side = self.side()
            whose = (self.subject[0], side[0]) if side else self.subject
            return InPlace("forbidden", used, (used[1], end), subject=whose, lead=whose, sure=0.7)
        if who[0] < who[1]:
            return InPlace("why", said, (who[1], end), subject=who, lead=who, sure=0.7)
        subject = NOWHERE if predicate_first(said_text) else said
        return InPlace("why", said, (start, end), subject=subject, sure=0.7)

    def is_condition(self, start: int, end: int) -> bool:
        """Whether a segment says when or in which case the next holds."""
        said, following = self.text[start:end], self.text[slice(*self.segments[self.at])]
        if _THEN.match(following) and not THESE.match(said):
            return True
        changed = CHANGED.match(said) and not predicate_first(following) and not PREPOSITIONAL.match(following)
        another = self.at == len(self.segments) - 1 and change(self.text, *self.segments[self.at], None)
        turned = into(self.text, start, end) is not None and not another
        acts = self.subject != NOWHERE or (said[0] == "对" and has_verb(said))
        if acts and re.match("[对把将给]", said) and not IF.search(said):
            return False  # what the thing above or before does, and to what
        pointed = THESE.match(said) and said.endswith("的")
        return bool((_IS_CONDITION.search(said) and not turned and not pointed) or changed)

    def is_led_to(self, start: int) -> bool:
        """Whether a segment behind a condition is one more: "如果A是甲，B是乙，则C"."""
        last = self.segments[-1][0]
        return _THEN.match(self.text, last) is not None and start < last and not _THEN.match(self.text, start)


_QUOTED = pattern("[“「『][^“”「」『』，,]{2,14}[”」』]$")
_THAT_IS = pattern("(?:也就是说|也就是|亦即|即(?![使便将])|指的是|是指)[，,]?\\s*")
_SHORTEST_MEANING = 5
_ARISEN = pattern(
    "(?P<what>[^，,]{2,16}?)(?P<so>(?:由此|从此|因此|因而|便|就此|随之)+(?:诞生|产生|形成|兴起|出现|建立|确立|开始|结束|灭亡|衰落|瓦解|破产|覆灭|崩溃))"
)
_THEN = pattern("则(?![规原法准])|那么")
TURNS = pattern(r"(?:但是|但|然而|不过|而)")
NOUN_AT_LAST = pattern("的[^的，,]{2,14}(?<![有无相]关)$")
_WHO_SEEKS = pattern("(?P<who>[^，,的]{2,10}?)(?<![称作变成认视因行分化定列评改译转是])为(?!了?什么)")
"""Who does something for what follows: "北宋为防止割据"."""
_LONGEST_DEED = 40
"""Signs of what is done for something, when it is asked why."""
_OF_ITSELF = zh.DEFINING | zh.HAVING | zh.PARTS | zh.PLACES | frozenset("视为 看作 当作".split())
"""Verbs that tell what a thing is: behind them stands what the thing itself is used for."""
_IS_CONDITION = pattern(
    IF.pattern
    + r"|^基于.{2,}的[^的]{2,8}$|^(?:交换(?!机)|将|把|对(?!抗|应|称|照|于)|取|令|设|给|某)(?=.{2,})|.{2}(?:之后|以后|后)$|^[^是]{4,}的$|^[^是]{4,}(?<![患或作读学记编])者$"
)
CHANGED = pattern(r"(?:升高|降低|增大|减小|增加|减少|提高|加入|改变|缩小|扩大|延长|缩短|加热|通入|撤去)[^，的了]{1,8}$")
"""What is done to a thing, before a segment that says what becomes of another: "升高温度，平衡向吸热方向移动"."""
