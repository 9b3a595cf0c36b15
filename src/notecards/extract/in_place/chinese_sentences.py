"""Chinese sentences: their clauses one by one, with the subject, the condition or the cause that a clause takes from those before."""

import re
from collections.abc import Iterator

from notecards.extract.in_place.chinese_circumstances import (
    along,
    brought,
    by_how_much,
    circumstance,
    lasting,
    meeting,
    quantity,
)
from notecards.extract.in_place.chinese_clauses import (
    DATED,
    ITSELF,
    NO_ONE,
    POINTS_BACK,
    PREPOSITIONAL,
    asked,
    at_a_place,
    caused,
    change,
    dated_end,
    duty,
    is_dated_deed,
    narrow,
    outcome,
    when,
)
from notecards.extract.in_place.chinese_deeds import (
    begins_a_deed,
    ends_in_a_deed,
    is_anothers_deed,
    is_deed,
    is_in_order_to,
    is_used,
)
from notecards.extract.in_place.chinese_ends import measured, often, verb_last
from notecards.extract.in_place.chinese_means import by_means, into, made_by
from notecards.extract.in_place.chinese_names import ENDED, has_verb, is_facet, predicate_first
from notecards.extract.in_place.chinese_segments import (
    CAUSING,
    NAMING,
    after_connective,
    goes_on,
    is_namely,
    is_purpose,
    joined,
    split,
    with_asides,
)
from notecards.extract.in_place.chinese_verbs import Verb, first_verb
from notecards.extract.in_place.chinese_words import ADVERB
from notecards.extract.in_place.persons import is_person
from notecards.extract.in_place.question import NOWHERE, InPlace, Span
from notecards.extract.languages import chinese as zh
from notecards.extract.patterns import pattern
from notecards.extract.words import HAN

_NO_SUBJECT = pattern("从(?!句|属|犯|业)|经(?![济典验历常理纪过度费脉络期线])|按(?!键|钮|摩|份)|.{1,4}(?:并|并且)$")
_FOLLOWS = pattern(r"(?:则|那么|因此|所以|因而|从而|故|于是|由此推论|由此可见)")
_TURNS = pattern(r"(?:但是|但|然而|不过|而)")
_DUTY_TOO = pattern(r"(?:但是|但|并且|并|也)?(?:应当|应该|必须|可以|不得)")
_BEGINS_A_PREDICATE = pattern(r"(?<=.{2})(?:日益|逐渐|逐步|不断|已经|虽然|正在|依然|仍然|曾经|终于|渐渐|一直|随之)")
"""Adverbs that no name ends in: what stands before one is the subject."""
_AFTER_ANOTHER = pattern(
    rf"的(?:一[位名个])?(?P<who>[^的，,]{{0,6}}?(?:王|帝|君|首领|领袖|将军|大臣|学者|家|师))(?![族庭室国朝位在于从把将被对向]|{ADVERB})(?=[^的，,]{{2}})"
)
"""What stands behind "其后" when it belongs to a name: "其后的国王乌尔南姆"; who has no name is nobody in particular."""
_NOBODY = pattern("(?:如果|假如|若|当)(?:为|是)|另一(?![个种位名支方派次人])")
"""What opens a clause and names nobody that it could be said of, or another than who it is said of."""
_WHERE_OR_WHEN = pattern(
    rf"(?:{DATED.pattern})$|(?:从(?!句|属|犯|业)|自(?![己身由然动主治发觉信我])|在(?!线|职|野|校)|随(?![机着])|将(?!军|来|领)|把(?!握|手))[^，,]+"
)
"""What opens a clause whose subject stands above: "公元前 900年"."""
_LONGEST_OPENING = 24
"""Signs before a clause, no condition, that are still said on its front."""
_DENIES = pattern("[无不没未非]")
"""How a segment begins that says something of what stands above the sentence: "无连接，不保证送达"."""
_MANNER = pattern(rf"(?<=.{{2}}){ADVERB}+[^，,的]{{0,6}}地$")
"""How something is done, between a subject and its verb: "能同等程度地"."""
_WHEN = pattern(r"[期代年月初末中后前时间上下里内外际世]$|^[第当自从在]")
_THESE = pattern(r"[这那此该他她]|上述|以上|它|其(?!中|他|余)")
_THAT = pattern("(?:这|那|此|该|我们)$")
_AND_SO = pattern("[，,；;](?:而且|并且|同时|此外)$")
_LONGEST_LEAD = 44
"""Signs of a sentence that are said again before what follows from them."""
_EXCEPT = pattern("除(?![法数]).{3,}外")
"""What a rule does not hold for."""
_ATTRIBUTIVE = pattern(rf"{ADVERB}*(?:根据|按照|依照|依据|为|以|在|对|由|从|向|用|与|经|[作做]出|独立)(?=.{{3}})")
_NOUN_AT_LAST = pattern("的[^的，,]{2,14}(?<![有无相]关)$")
_AFTERWARDS = pattern(
    r".{2,}(?:之后|以后|之前|以前|(?<![前落战皇太王此])后|期间|同时)|(?:[幼早晚少青中童]年|[次同当翌]年|年轻时|战后)(?:[随从在于与和同经受][^，,]{0,8})?|[^，,的]{2,4}时|(?:早|晚|后|初|中|急性|慢性|缓解|发作)期|术[前中后]|饭[前后]|夜间|平时"
)
"""When something is done, with no word of who does it: "全部存储后"."""
_NOT_THE_WHO = pattern(
    rf"(?<=.{{2}})在[^，,的在]{{1,10}}(?:[中里上内下时]|[之以]?[前后])$|(?<=.{{2}})(?:[一两二三四五六七八九十多数]次|每)$|(?<=.{{2}})在《[^》]*》.*$|(?<=.{{2}})(?:认为|主张|指出|强调)|(?<=.{{2}})(?:必须|应当|可以|不得|需要?|能够)(?:[与对向把将由为给在从])[^，,]+$|[于在]?(?:{DATED.pattern}){ADVERB}*$|(?<=.{{2}})(?:以(?![太色前后上下内外及])|(?<![采使利运应作引])用(?!户|途|品|法)|通过|借助|凭借)[^，,]+$"
)
"""What the subject of a clause does not take along to the next: "甲认为", "甲于1863年"."""
_LONGEST_DEED = 40
"""Signs of what is done for something, when it is asked why."""
_OF_DEEDS = frozenset("原因 主要原因 根本原因 直接原因 目的 根本目的 主要目的 结果 后果".split())
"""Sides of what the clause before them tells, not of its subject."""
_DOMAINS = frozenset("社会 经济 政治 文化 军事 思想 教育".split())
"""Sides of a country that as often are things of their own: "工厂制取代手工场，社会分裂为两个阶级"."""
_OF_THINGS = pattern("(?:投入使用|问世|面世|通车|竣工|建成|落成|投产|开通|生效|废止)$")
_MAKING = (
    zh.HAVING
    | zh.PARTS
    | frozenset(
        "重建 发展出 修建 建造 兴建 修筑 创建 创立 创办 建立 设立 设置 发明 研制 制造 制作 制定 编写 编纂 编撰 撰写 颁布 发布 提出 出版 开发 推出 出现 采用 使用 引入 生产".split()
    )
)
"""Verbs behind whose object "由Z设计" tells of the object."""
_BECOMING = frozenset("史称 成为 变成 变为 转变为 改称 改名为".split())
"""Verbs that define and tell an event as well: when is worth asking."""
_OF_CLAUSES = frozenset("发现 提出 主张".split())
"""Verbs that a whole clause may follow, even behind a comma."""
_FROM_TO = pattern("[从自由][^，,的]{1,4}[到向至][^，,的]{1,4}")
"""In which order: "自西向东"."""
_PRONOUN = pattern("[它他她]们?")
_OF_CASES = frozenset("多见于 常见于 见于 好发于".split())
_THIS = frozenset("这 此 这一点 此举 这也 这就".split())
_WITHOUT_HEAD = pattern(rf"(?!剩)(?:{ADVERB})?[^的，,]{{2,4}}的")
"""A side of what stands above, told without a noun: "关心的是"."""
_AGE = pattern("(?:[夏商周秦汉晋隋唐宋元明清朝代国初末]|时期|战)时$")
"""A time in history, no case in which something holds: "两宋时"."""
_ALONE = frozenset("由此推论 由此可见 因此 所以 因而 从而 故 于是 由此".split())
IF = pattern(r"^(?:如果|假如|假设|倘若|若(?!干)|只要|一旦|当(?!代|今|地))(?=.{2,})|.{2}(?:时|时候|的情况下)$")
_IS_CONDITION = pattern(
    IF.pattern
    + r"|^(?:交换(?!机)|将|把|对(?!抗|应|称|照|于)|取|令|设|给|某)(?=.{2,})|.{2}(?:之后|以后|后)$|^[^是]{5,}的$"
)
_CHANGED = pattern(
    r"(?:升高|降低|增大|减小|增加|减少|提高|加入|改变|缩小|扩大|延长|缩短|加热|通入|撤去)[^，的了]{1,8}$"
)
"""What is done to a thing, before a segment that says what becomes of another: "升高温度，平衡向吸热方向移动"."""
_OF_EVENTS = frozenset("史称 被称为 称为 也称 标志着 意味着 表明 说明 揭开 奠定 使 使得 促使 导致 推动 宣告".split())
_MARKING = frozenset("标志着 意味着 揭开 宣告".split())
"""What an event does, not who took part in it."""


BARRED = pattern(r"(?P<who>[^，,]{2,20}?)(?P<verb>禁用|慎用|忌用)")
_DUTY = pattern(r"(?:应当|应|必须|不得|不能|可以|可|处|有权|无权|免除|从轻|减轻).{2}")
_WHOLE = (0, -1)
"""Stands for the subject of a clause that follows from all its sentence said before."""


class Sentence:
    """One pass over the segments of a sentence.

    opening: where a condition or adverbial began that the next clause stands under. condition: whether it is a condition.
    subject: of the last clause that had one. event: the last clause without an object ("X成立"). said: the verb of
    the last clause that had one. lost: whether what a later clause leaves out may be another thing than its subject. start: where the first clause begins behind "与此同时" and the like. follows: whether the clause is said to follow from what stands before it. among: whether it is said of some of that, "其中".
    """

    def __init__(self, text: str) -> None:
        self.text = text
        parts = with_asides(text, split(text, r"[，；;]|,(?!\d)"))
        self.segments = [part for segment in parts for part in joined(text, *segment)]
        self.at = 0
        self.opening: int | None = None
        self.condition = False
        self.subject: Span = NOWHERE
        self.event: Span = NOWHERE
        self.said = ""
        self.lost = False
        self.follows = False
        self.among = False
        self.start = len(text)

    def asked(self) -> Iterator[InPlace]:
        """The questions of every segment, in order."""
        while self.at < len(self.segments):
            start, end = self.segments[self.at]
            self.at += 1
            if _EXCEPT.fullmatch(self.text, start, end):
                continue
            if is_namely(self.text, start, end):
                yield from self._namely(start, end)
                continue
            purpose = self._purpose(start, end)
            if purpose:
                yield purpose
                continue
            if after_connective(self.text, start, end) >= end:
                self.follows = self.at > 1 and self.text[start:end] in _ALONE
                continue
            if self.opening is None and not self._is_last() and self._is_condition(start, end):
                self.opening, self.condition = after_connective(self.text, start, end), True
                self.start = min(self.start, self.opening)
                continue
            yield from self._segment(start, end)

    def _namely(self, start: int, end: int) -> Iterator[InPlace]:
        """ "A投射至许多脑区，尤其是B": which above all, where what stands before is short."""
        if self.at < 2 or self.lost:
            return
        said = (self.segments[self.at - 2][0], start)
        shared = self.start < said[0] and predicate_first(self.text[slice(*said)])
        lead = self.subject if shared and self.subject not in (NOWHERE, _WHOLE) else NOWHERE
        said = (self.start, start) if shared and lead == NOWHERE else said
        if 0 < start - said[0] <= _LONGEST_LEAD and not _THESE.match(self.text[said[0] :]):
            answer = (start + len("尤其是"), end)
            yield InPlace(
                "what", (said[0], answer[0]), answer, subject=said if lead == NOWHERE else lead, lead=lead, sure=0.64
            )

    def _purpose(self, start: int, end: int) -> InPlace | None:
        """ "为了X，A做B", "A做B，以X": why."""
        if is_in_order_to(self.text, start, end) and not self._is_last() and self.opening is None:
            said = (self.segments[self.at][0], len(self.text))
        elif is_purpose(self.text, start, end) and self.at > 1:
            before = self.segments[self.at - 2]
            said = (self.start if start - self.start <= _LONGEST_DEED else before[0], before[1])
        else:
            return None
        said_text = self.text[slice(*said)]
        if not has_verb(said_text) and self.text.startswith("用来", start):
            return None
        unclear = _THESE.match(said_text) or _TURNS.match(said_text) or said_text.startswith("只")
        if len(said_text) > _LONGEST_DEED or unclear:
            return None
        told = (
            self.said in ("是", "为")
            and self.subject[0] < self.subject[1]
            and self.text[start:].startswith(("用来", "用以"))
        )
        if told:
            used = (start, start + len("用来"))
            side = self._side()
            whose = (self.subject[0], side[0]) if side else self.subject
            return InPlace("forbidden", used, (used[1], end), subject=whose, lead=whose, sure=0.7)
        subject = NOWHERE if predicate_first(said_text) else said
        return InPlace("why", said, (start, end), subject=subject, sure=0.7)

    def _opens_with_deeds(self, end: int) -> bool:
        """Whether what opens the sentence is said of what stands above it: "无连接", "废井田，开阡陌"."""
        opened = self.text[self.opening : end].strip(" ，,")
        parts = re.split("[，,]", opened)
        return bool(_DENIES.match(opened)) or all(
            len(part) <= len("废除井田") and not _WHEN.search(part) for part in parts
        )

    def _is_condition(self, start: int, end: int) -> bool:
        """Whether a segment says when or in which case the next holds."""
        said, following = self.text[start:end], self.text[slice(*self.segments[self.at])]
        changed = _CHANGED.match(said) and not predicate_first(following) and not PREPOSITIONAL.match(following)
        turned = into(self.text, start, end) is not None
        acts = self.subject != NOWHERE or (said[0] == "对" and has_verb(said))
        if acts and re.match("[对把将给]", said) and not IF.search(said):
            return False  # what the thing above or before does, and to what
        pointed = _THESE.match(said) and said.endswith("的")
        return bool((_IS_CONDITION.search(said) and not turned and not pointed) or changed)

    def _is_long(self, begin: int) -> bool:
        """Whether what opened the sentence is no condition and too much to be said again."""
        return self.opening is not None and not self.condition and begin - self.opening > _LONGEST_OPENING

    def _points_back(self) -> bool:
        """Whether what opened the sentence, and is no condition, names its subject by a pronoun."""
        return self.opening is not None and not self.condition and bool(_THESE.match(self.text[self.opening :]))

    def _is_last(self) -> bool:
        return self.at >= len(self.segments)

    def _segment(self, start: int, end: int) -> Iterator[InPlace]:
        begin = after_connective(self.text, start, end)
        if begin > start and self.text[begin] == "的":
            named = _AFTER_ANOTHER.match(self.text, begin, end)
            acts = first_verb(self.text, named.end(), end) if named else None
            if not named or not acts or acts.adverb - named.end() < len("张三"):
                self._lose()
                return
            begin, self.opening = named.start("who"), None
        self.start = min(self.start, begin)
        self.among = self.at > 1 and self.text.startswith("其中", start)
        carried = self.follows and self.text[slice(*self.segments[self.at - 2])] in _ALONE
        self.follows = (bool(_FOLLOWS.match(self.text[start:begin])) and self.at > 1) or carried
        if not self.condition and _TURNS.match(self.text[start:begin]):
            self.opening = None
        special = (
            brought(self.text, begin, end)
            or by_means(self.text, begin, end)
            or into(self.text, begin, end)
            or at_a_place(self.text, begin, end)
            or caused(self.text, begin, end)
            or lasting(self.text, begin, end)
            or along(self.text, begin, end)
            or meeting(self.text, begin, end)
            or by_how_much(self.text, begin, end)
            or circumstance(self.text, begin, end)
            or often(self.text, begin, end)
        )
        if special and special.elided and self.said in _MAKING and self.text[begin] == "由":
            self.lost = True  # of what was done or of who did it: "修建金字塔，由祭司设计"
        special = special or self._barred(begin, end)
        verb = None if special else first_verb(self.text, begin, end)
        changed = None if special or verb else change(self.text, begin, end, self.opening)
        if special:
            yield from self._dated(begin, end)
            shared = self._shared(special, self.subject)
            if shared:
                yield shared
            self._close(self.subject if special.elided else special.subject)
        elif verb:
            yield from self._verbal(begin, end, verb)
        elif ended := (
            verb_last(self.text, begin, end) or measured(self.text, begin, end) or quantity(self.text, begin, end)
        ):
            yield from self._dated(begin, end)
            shared = self._shared(ended, self.subject)
            if shared:
                yield shared
            self._close(self.subject if ended.elided else ended.subject)
        elif changed and self.opening is not None and DATED.fullmatch(self.text[self.opening : begin].strip(" ，,")):
            yield from self._dated(begin, end)
            self._close(_WHOLE)
        elif changed and not self._is_long(begin) and not self._points_back():
            if self.opening is not None and not self.condition and changed.answer[1] - changed.answer[0] == 1:
                return
            alone = self._is_last() or changed.form not in ("state", "what")
            if alone or change(self.text, *self.segments[self.at], None):
                yield changed
            self._close(_WHOLE)
        else:
            yield from self._without_verb(start, begin, end)
        self._leave_example(start, begin)

    def _barred(self, begin: int, end: int) -> InPlace | None:
        """ "X可降低死亡率，但急性期禁用": when not."""
        found = BARRED.fullmatch(self.text, begin, end) if self.subject[0] < self.subject[1] and not self.lost else None
        if not found or POINTS_BACK.match(found["who"]) or has_verb(found["who"]):
            return None
        return InPlace("barred", (begin, begin), found.span("who"), found.span("verb"), sure=0.68)

    def _leave_example(self, start: int, begin: int) -> None:
        """ "如A叫作B": nothing that follows is said of the A."""
        if re.match("例如|比如|如", self.text[start:begin]):
            self._lose()

    def _lose(self) -> None:
        """What stands before the verb names nobody: what follows cannot be said of it."""
        self.lost, self.subject, self.opening, self.condition = True, NOWHERE, None, False

    def _close(self, subject: Span) -> None:
        self.lost = self.lost and subject in (NOWHERE, self.subject)
        self.subject, self.opening, self.condition = subject, None, False

    def _dated(self, begin: int, end: int) -> list[InPlace]:
        dated = when(self.text, begin if self.opening is None else self.opening, end)
        known = self.opening is None and self.subject[0] < self.subject[1] <= begin and not self.lost
        return [one._replace(lead=self.subject, subject=self.subject) if known and one.elided else one for one in dated]

    def _without_verb(self, start: int, begin: int, end: int) -> Iterator[InPlace]:
        """A clause without an object, or what opens or only prolongs a clause."""
        if self.opening is None and self.subject[0] < self.subject[1] and is_anothers_deed(self.text, begin, end):
            self.lost = True
        by = made_by(self.text, begin, end) if self.at == 1 else None
        by = None if by and self.text[slice(*by.after)] in _OF_CLAUSES and not self._is_last() else by
        if by:
            yield by
            return
        if self.opening is None and is_dated_deed(self.text, begin, end):
            if self.said in zh.DOING and _OF_THINGS.search(self.text, begin, end):
                return  # of what was made, not of who made it
            yield from self._dated(begin, end)
            return
        ended = ENDED.search(self.text, begin, end)
        if ended and ended.start() - begin >= 2:
            yield from self._dated(begin, end)
            self.event = (begin, end)
            self.subject = narrow(
                self.text, begin, begin + len(re.split("[在于]", self.text[begin : ended.start()])[0])
            )
            self.opening = self.opening if self.condition else None
            return
        if self.condition and _DUTY.match(self.text, begin, end):
            end = self._through_duties(end)
        if self.opening is not None and self._is_last():
            yield from when(self.text, self.opening, end)
            opened = self.text[self.opening : begin].rstrip(" ，,")
            case = opened.split("，")[0]
            so = (
                self.condition
                and not _AGE.search(case)
                and (IF.search(case) or opened.endswith("的") or _CHANGED.match(case))
            )
            if so or (_DUTY.match(self.text[begin:end]) and not _DUTY.search(opened)):
                yield outcome(self.text, self.opening, begin, end)
        elif self.opening is None and self.subject == NOWHERE:
            demands = _DUTY.search(self.text, begin, end) is not None
            end = self._through_duties(end) if demands else end
            required = duty(self.text, begin, end) if self._is_last() else None
            if required and (not required.elided or start == self.segments[0][0]):
                yield required
            self.opening = begin

    def _through_duties(self, end: int) -> int:
        """Where the last of several duties ends: "应当负责，但是应当减轻处罚"."""
        while not self._is_last() and _DUTY_TOO.match(self.text[slice(*self.segments[self.at])]):
            end = self.segments[self.at][1]
            self.at += 1
        return end

    def _verbal(self, begin: int, end: int, verb: Verb) -> Iterator[InPlace]:
        if verb.word in ("是", "指", "是指", "指的是"):
            end = self._to_its_noun(verb.rest, end)
        while not self._is_last() and goes_on(self.text, self.segments[self.at], verb):
            end = self.segments[self.at][1]
            self.at += 1
        own = narrow(self.text, begin, verb.adverb)
        manner = _MANNER.search(self.text[slice(*own)])
        own = (own[0], own[0] + manner.start()) if manner else own
        self._take_opening_as_subject(begin, own, verb)
        if verb.word not in zh.DEFINING or verb.word in _BECOMING:
            yield from self._dated(begin, end)
        late = self.text[verb.adverb : verb.start] == "后" and begins_a_deed(self.text[slice(*own)])
        if late or _is_no_subject(self.text[slice(*own)], verb):
            own = (begin, begin)
        opened = self.text[self.opening : begin].strip(" ，,") if self.opening is not None else ""
        if NO_ONE.search(self.text[slice(*own)]) or (own[0] == own[1] and _names_nobody(opened)):
            self._lose()
            return
        if own[0] == own[1] and verb.word == "是" and DATED.fullmatch(opened):
            return
        if own[0] == own[1] and verb.word == "是" and (self.said == "是" or self.text[begin - 1 : begin] == "而"):
            return
        if (
            own[0] == own[1]
            and verb.word in zh.PARTS | _OF_CASES
            and self.said in zh.DOING
            and self.text[begin - 1 : begin] in "，,"
        ):
            return  # of what was done, and not of who did it: "颁布了许多法令，包括..."
        made = self.said in _MAKING - zh.HAVING - zh.PARTS and self.text[begin - 1 : begin] in "，,"
        if own[0] == own[1] and made and verb.word in ("成为", "被称为", "被誉为", "称为", "史称"):
            return  # of what was made as likely as of who made it
        passive = not self._is_last() and self.text[self.segments[self.at][0]] == "被"
        begin, own = self._with_this(begin, own)
        one = None if verb.word == "作为" and passive else asked(self.text, begin, own, verb, end)
        one = one or (dated_end(self.text, begin, verb, end) if own[0] == own[1] else None)
        if one:
            placed = self._placed(one, verb)
            if placed:
                yield placed
        elided = self.subject if self.opening is None else _WHOLE
        self.said = verb.word
        held = _NOT_THE_WHO.search(self.text[slice(*own)])
        own = (own[0], own[0] + held.start()) if held else own
        side = self.subject[0] < self.subject[1] and (is_facet(self.text[slice(*own)]) or verb.word == "称之为")
        self._close(own if own[0] < own[1] and not side else elided)
        if self.text[own[1] - 1 : own[1]] == "的" and own[0] < own[1]:
            self._lose()  # "A采用的是B，设立C": whose deed the second is, is not said

    def _with_this(self, begin: int, own: Span) -> tuple[int, Span]:
        """Where a clause about what the sentence said before begins: "A支持B，这取决于C"."""
        known = self.subject[0] < self.subject[1] and self.opening is None
        short = own[0] - self.start <= _LONGEST_LEAD and not _THESE.match(self.text[self.start :])
        if self.text[slice(*own)] in _THIS and known and short and self.start < own[0]:
            return self.start, (self.start, own[1])
        return begin, own

    def _to_its_noun(self, start: int, end: int) -> int:
        """Where a definition ends whose attributes fill several segments: "是指具有法人资格，能够独立行使职权的单位"."""
        told = _NOUN_AT_LAST.search(self.text[start:end]) and "为了" not in self.text[start:end]
        if told or self._is_followed_by_a_place():
            return end
        at = self.at
        for number in range(self.at, len(self.segments)):
            a, b = self.segments[number]
            begin = after_connective(self.text, a, b)
            verb = first_verb(self.text, begin, b)
            if not (verb and verb.adverb == begin) and not _ATTRIBUTIVE.match(self.text[begin:b]):
                break
            if _NOUN_AT_LAST.search(self.text[a:b]):
                at = number + 1
        if at > self.at:
            self.at = at
            return self.segments[at - 1][1]
        return end

    def _is_followed_by_a_place(self) -> bool:
        """Whether the next segment says where the thing is that was just named: "X是指A，位于B"."""
        verb = None if self._is_last() else first_verb(self.text, *self.segments[self.at])
        return verb is not None and verb.adverb == self.segments[self.at][0] and verb.word in zh.PLACES | zh.SOURCES

    def _take_opening_as_subject(self, begin: int, own: Span, verb: Verb) -> None:
        """ "X，是Y": what opened the sentence is its subject."""
        if self.opening is None or self.condition or own[0] < own[1] or verb.word not in zh.DEFINING:
            return
        opened = self.text[self.opening : begin].rstrip(" ，,")
        begun = _BEGINS_A_PREDICATE.search(opened)
        opened = opened[: begun.start()] if begun else opened
        named = not _THESE.match(opened) and not DATED.fullmatch(opened) and "是" not in opened
        if "，" not in opened and not has_verb(opened) and named:
            self.subject = narrow(self.text, self.opening, self.opening + len(opened))
            self.opening = None

    def _placed(self, one: InPlace, verb: Verb) -> InPlace | None:
        """A question whose clause follows from what the sentence said before, stands under what opened it, or shares a subject."""
        subject = self.event if self.event != NOWHERE and verb.word in _OF_EVENTS else self._whose_side(one, verb)
        start = self.start
        or_else = self.text[max(start, verb.adverb - 2) : verb.adverb] == "否则"
        whose = self._whose(one, verb)
        if whose != NOWHERE:
            return one._replace(lead=whose)
        if self.among and self.opening is None and (one.elided or is_facet(self.text[slice(*one.subject)])):
            said = (self.start, one.before[0])
            fits = said[1] - said[0] <= _LONGEST_LEAD and not _THESE.match(self.text[said[0] :])
            return one._replace(lead=said, subject=said) if fits else None
        caused = verb.word in CAUSING and one.before[0] > self.segments[0][1]
        follows = verb.word in _MARKING or self.follows or subject == _WHOLE or or_else or caused
        if self.opening is None and one.elided and follows:
            if verb.adverb - start > _LONGEST_LEAD or _THESE.match(self.text[start:]):
                return None
            said = (start, one.before[0])
            if self.text[start] in "将把" or _AND_SO.search(self.text[slice(*said)]):
                return None
            return one._replace(lead=said, subject=said)
        return self._shared(one, subject)

    def _whose_side(self, one: InPlace, verb: Verb) -> Span:
        """ "《石头记》的作者是A，原名B": what a clause without a subject is about, the book; "X的产物是A，释放B": the X."""
        side = self._side()
        if not one.elided or side is None:
            return self.subject
        person = re.search("[者人家]$|作者|人物", self.text[slice(*side)])
        names = verb.word in NAMING or verb.word in ("原名", "又名", "别名", "本名")
        return (self.subject[0], side[0]) if names or (not person and verb.word in zh.DOING) else self.subject

    def _side(self) -> Span | None:
        """Where the subject, "X的产物", names a side of another thing, with its 的."""
        a, b = self.subject
        found = re.search("(?<=.{2})的(?=[^的]{2,6}$)", self.text[a:b]) if a < b else None
        return (a + found.start(), b) if found and is_facet(self.text[a + found.end() : b]) else None

    def _whose(self, one: InPlace, verb: Verb) -> Span:
        """ "二项分布的期望为A，方差为B": the part of the subject before, with its 的, that a bare name after it belongs to."""
        before, own = self.text[slice(*self.subject)], self.text[slice(*one.subject)]
        if self.said == verb.word and self.opening is None and (head := _head_shared(before, own)):
            return (self.subject[0], self.subject[0] + head)
        same = {self.said, verb.word} <= {"为", "是", "等于"} and self.opening is None
        at = before.rfind("的")
        short = 2 <= len(own) <= 4 and "的" not in own and one.before[0] == one.subject[0] > self.subject[0]
        return (self.subject[0], self.subject[0] + at + 1) if same and at > 1 and short else NOWHERE

    def _shared(self, one: InPlace, subject: Span) -> InPlace | None:
        """The same with what opens the sentence, or with the subject of the clause before."""
        if one.elided and (self.lost or re.search("这[个些种]", self.text[slice(*one.before)])):
            return None
        if self._is_long(one.before[0]):
            return None if one.elided else one
        if self._points_back():
            return None
        if self.opening is not None and not self.condition and one.elided and self._opens_with_deeds(one.before[0]):
            return one
        if self.opening is not None and one.elided and one.form != "effect":
            opener = self.text[self.opening : one.before[0]].strip(" ，,")
            if _names_nobody(opener):
                return None
            if _WHERE_OR_WHEN.match(opener) and all(map(is_deed, re.split("[，,]", opener)[1:])):
                return one._replace(before=(self.opening, one.before[1]))
        if self.opening is not None:
            whole = (self.opening, one.before[1])
            hangs = one.elided or is_facet(self.text[slice(*one.subject)])
            under = one._replace(before=whole, subject=whole if hangs else one.subject)
            if one.form == "effect" and one.elided:
                opened = (self.opening, self.opening + len(self.text[self.opening : one.before[0]].rstrip("，, ")))
                return one._replace(before=opened, subject=opened)
            return under if one.before[0] < one.before[1] else one
        known = subject[0] < subject[1] <= one.before[0]
        if known and one.elided and (_THAT.match(self.text, *subject) or _is_unknown(self.text, subject)):
            return None
        if known and self.text[: one.before[1]].endswith("称之为"):
            return one._replace(lead=subject, subject=subject)
        if known and is_facet(self.text[slice(*one.subject)]) and re.search("[都均]$", self.text[: one.before[1] - 1]):
            whole = (self.start, one.before[0])  # "A做B，C做D，目的都是E"
            return one._replace(lead=whole, subject=whole)
        told = self.start < one.before[0] and (known or subject == _WHOLE)
        whole_deed = told and self.text[slice(*one.subject)] in _OF_DEEDS
        if whole_deed and one.before[0] - self.start <= _LONGEST_LEAD:
            return one._replace(before=(self.start, one.before[1]), subject=(self.start, one.before[0]))
        pronoun = _PRONOUN.match(self.text, *one.subject) if one.before[0] == one.subject[0] else None
        if known and pronoun and not _may_stand_for(pronoun.group(), self.text[slice(*subject)]):
            return None
        if known and pronoun and (self.text[subject[1] - 1] in "中里上内" or _THAT.match(self.text, *subject)):
            return None
        if known and pronoun:
            before = (pronoun.end(), one.before[1])
            return one._replace(lead=subject, subject=subject, before=before)
        own = self.text[slice(*one.subject)]
        of = _OF_A_MEASURE.search(self.text, *subject) if known and one.before[0] == one.subject[0] else None
        if of and _SIDE_MEASURED.fullmatch(own):
            return one._replace(lead=(subject[0], of.end("of")), subject=(subject[0], of.end("of")))
        measured_too = one.form in ("much", "few") and one.before[0] == one.subject[0] and _SIDE_MEASURED.fullmatch(own)
        if known and measured_too and not _SIDE_MEASURED.fullmatch(self.text, *subject):
            side = self._side()
            whose = (subject[0], side[0]) if side else subject
            return one._replace(lead=whose, subject=whose)
        if known and (one.elided or (is_facet(own) and own not in _DOMAINS)):
            return one._replace(lead=subject, subject=subject)
        return one


_SIDE_MEASURED = pattern(
    f"[{HAN}]{{0,2}}(?:时间|速度|速率|温度|浓度|长度|宽度|高度|深度|厚度|密度|面积|体积|数量|效率|寿命|周期|频率|强度|压力|含量|比例|容量|质量|直径|半径|人口|产量|大小|方向)"
)
"""A side of a thing that figures tell: "保持时间不超过1分钟" behind a clause about the thing."""
_OF_A_MEASURE = pattern(f"(?P<of>的)(?:{_SIDE_MEASURED.pattern})$")
"""How a subject ends that is such a side: "加速度的方向" before "大小与合外力成正比"."""
_SHARED_HEAD = pattern(r"(?P<head>.*[^A-Za-z\d+\-−⁺⁻^])(?P<own>[A-Za-z][A-Za-z\d+\-−⁺⁻^]*)(?P<tail>[^A-Za-z]{2,})")


def _head_shared(before: str, own: str) -> int:
    """ "神经元Na+平衡电位" before "K+平衡电位": how many signs of the first belong to both."""
    found = _SHARED_HEAD.fullmatch(before)
    alike = found and re.fullmatch(rf"[A-Za-z][A-Za-z\d+\-−⁺⁻^]*{re.escape(found['tail'])}", own)
    return found.end("head") if found and alike else 0


def _may_stand_for(pronoun: str, subject: str) -> bool:
    """Whether a pronoun may mean the subject of the clause before: 他 a person, 他们 people."""
    if pronoun in ("他", "她"):
        return is_person(subject, ())
    return pronoun not in ("他们", "她们") or re.search("(?:人|族|派|党|军|者|民|队|阶级)$", subject) is not None


def _is_unknown(text: str, subject: Span) -> bool:
    """Whether a subject was named somewhere else: "前者", "这支部队"; a pronoun at the beginning stands for what is above."""
    said = text[slice(*subject)]
    if (said in ITSELF and (subject[0] == 0 or not said.endswith("们"))) or (subject[0] == 0 and said[0] in "其它他她"):
        return False
    return POINTS_BACK.match(said) is not None


def _names_nobody(opened: str) -> bool:
    """Whether what opened a sentence is a clause with a subject of its own, or has none."""
    parts = re.split("[，,]", opened)
    return any(_NOBODY.match(part) or ends_in_a_deed(part) or NO_ONE.search(part) for part in parts)


def _is_no_subject(own: str, verb: Verb) -> bool:
    """Whether what stands before a verb only says when, by what or for whom: "1912年", "为暗反应"; or asks with it: "关心的是"."""
    if verb.word in ("为", "是") and own.endswith(("期间", "时效")):
        return False
    if _NO_SUBJECT.match(own) or DATED.fullmatch(own) or _AFTERWARDS.fullmatch(own) or is_used(own):
        return True
    if _FROM_TO.fullmatch(own) or (verb.word == "是" and _WITHOUT_HEAD.fullmatch(own)):
        return True
    if not PREPOSITIONAL.match(own) or verb.word in zh.DEFINING | {"为"}:
        return False
    return verb.word not in zh.HAVING or own.startswith("对")
