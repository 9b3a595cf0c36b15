"""Chinese sentences: their clauses one by one."""

import re
from collections.abc import Iterator

from notecards.extract.in_place.chinese_carried import LONGEST_LEAD, THESE, WHOLE
from notecards.extract.in_place.chinese_circumstances import (
    along,
    brought,
    by_how_much,
    circumstance,
    lasting,
    meeting,
    quantity,
)
from notecards.extract.in_place.chinese_clauses import asked, at_a_place, caused, duty
from notecards.extract.in_place.chinese_dates import DATED, dated_end, is_dated_deed, when
from notecards.extract.in_place.chinese_deeds import begins_a_deed, is_anothers_deed
from notecards.extract.in_place.chinese_ends import ground_laid, in_some_form, lacking, measured, often, verb_last
from notecards.extract.in_place.chinese_framed import able, cleft, framed
from notecards.extract.in_place.chinese_going_on import goes_on
from notecards.extract.in_place.chinese_means import by_means, into, made_by
from notecards.extract.in_place.chinese_names import ENDED, has_verb, is_facet, predicate_first
from notecards.extract.in_place.chinese_opened import CHANGED, NOUN_AT_LAST, TURNS, Opened
from notecards.extract.in_place.chinese_openings import IF, NO_ONE, is_no_subject, names_nobody
from notecards.extract.in_place.chinese_pronouns import POINTS_BACK
from notecards.extract.in_place.chinese_segments import after_connective, is_namely
from notecards.extract.in_place.chinese_states import change, outcome
from notecards.extract.in_place.chinese_verbs import FORCING, Verb, first_verb
from notecards.extract.in_place.chinese_words import ADVERB, ADVERBS, alternatives
from notecards.extract.in_place.question import NOWHERE, InPlace, Span, narrow
from notecards.extract.languages import chinese as zh
from notecards.extract.patterns import pattern
from notecards.extract.words import HAN


class Sentence(Opened):
    """One pass over the segments of a sentence."""

    def asked(self) -> Iterator[InPlace]:
        """The questions of every segment, in order."""
        while self.at < len(self.segments):
            start, end = self.segments[self.at]
            self.at += 1
            if _EXCEPT.fullmatch(self.text, start, end):
                continue
            if is_namely(self.text, start, end):
                yield from self.namely(start, end)
                continue
            if self.at == 1 and self.is_what_it_is(start, end):
                continue
            said = self.explained(start, end) or self.arisen(start, end)
            if said:
                yield said
                continue
            purpose = self.purpose(start, end)
            if purpose:
                yield purpose
                continue
            if after_connective(self.text, start, end) >= end:
                self.follows = self.at > 1 and self.text[start:end] in _ALONE
                continue
            if self.condition and self.is_led_to(start):
                continue
            if self.opening is None and not self.is_last() and self.is_condition(start, end):
                self.opening, self.condition = after_connective(self.text, start, end), True
                self.start = min(self.start, self.opening)
                continue
            yield from self._segment(start, end)

    def _segment(self, start: int, end: int) -> Iterator[InPlace]:
        begin = self._begun(start, end)
        if begin is None:
            return
        special = _special(self.text, begin, end)
        if special and special.elided and self.said in _MAKING and self.text[begin] == "由":
            self.lost = True  # of what was done or of who did it: "修建金字塔，由祭司设计"
        special = special or self._barred(begin, end)
        about = not self.is_last() and _ABOUT.fullmatch(self.text, begin, end)
        verb = None if special or about else first_verb(self.text, begin, end)
        changed = None if special or verb else change(self.text, begin, end, self.opening)
        if special:
            yield from self._dated(begin, end)
            shared = self.shared(special, self.subject)
            if shared:
                yield shared
            self.close(self.subject if special.elided else special.subject)
        elif verb:
            yield from self._verbal(begin, end, verb)
        elif ended := (
            verb_last(self.text, begin, end)
            or measured(self.text, begin, end)
            or quantity(self.text, begin, end)
            or framed(self.text, begin, end)
            or able(self.text, begin, end)
        ):
            if ended.form != "moment":
                yield from self._dated(begin, end)
            shared = self.shared(ended, self.subject)
            if shared:
                yield shared
            opened = (self.opening, self.condition) if ended.form == "forbidden" else (None, False)
            self.close(self.subject if ended.elided else ended.subject)
            self.opening, self.condition = opened
        elif changed and self.opening is not None and DATED.fullmatch(self.text[self.opening : begin].strip(" ，,")):
            yield from self._dated(begin, end)
            self.close(WHOLE)
        elif changed and self._leads_to_another(begin, end):
            self.opening = begin if self.opening is None else self.opening
            self.condition = True
        elif changed and not self.is_long(begin) and not self.points_back():
            if self.opening is not None and not self.condition and changed.answer[1] - changed.answer[0] == 1:
                return
            alone = self.is_last() or changed.form not in ("state", "what")
            if alone or change(self.text, *self.segments[self.at], None):
                yield changed
            self.close(WHOLE)
        else:
            yield from self._without_verb(start, begin, end)
        self._leave_example(start, begin)

    def _leads_to_another(self, begin: int, end: int) -> bool:
        """ "价格上升，需求减少": a change that another follows, which it is the case of."""
        if self.is_last() or not _MOVES.search(self.text, begin, end) or end - begin > _SHORT_CHANGE:
            return False
        following = self.segments[self.at]
        return _MOVES.search(self.text, *following) is not None and change(self.text, *following, None) is not None

    def _begun(self, start: int, end: int) -> int | None:
        """Where the clause of a segment begins behind its connective, and what the connective says of it; None where it names nobody."""
        begin = after_connective(self.text, start, end)
        if begin > start and self.text[begin] == "的":
            named = _AFTER_ANOTHER.match(self.text, begin, end)
            acts = first_verb(self.text, named.end(), end) if named else None
            if not named or not acts or acts.adverb - named.end() < len("张三"):
                self.lose()
                return None
            begin, self.opening = named.start("who"), None
        if self.at == 1 and re.match("例如|比如", self.text[start:begin]):
            self.lost = True  # what stands above is no example of itself
        self.start = min(self.start, begin)
        self.among = self.at > 1 and self.text.startswith("其中", start)
        carried = self.follows and self.text[slice(*self.segments[self.at - 2])] in _ALONE
        self.follows = (bool(_FOLLOWS.match(self.text[start:begin])) and self.at > 1) or carried
        if not self.condition and TURNS.match(self.text[start:begin]):
            self.opening = None
        return begin

    def _barred(self, begin: int, end: int) -> InPlace | None:
        """ "X可降低死亡率，但急性期禁用": when not."""
        found = BARRED.fullmatch(self.text, begin, end) if self.subject[0] < self.subject[1] and not self.lost else None
        if not found or POINTS_BACK.match(found["who"]) or has_verb(found["who"]):
            return None
        side = self.side()
        whose = (self.subject[0], side[0]) if side else NOWHERE  # "ACEI的副作用是A，B者禁用": the ACEI
        return InPlace(
            "barred", (begin, begin), found.span("who"), found.span("verb"), subject=whose, lead=whose, sure=0.68
        )

    def _leave_example(self, start: int, begin: int) -> None:
        """ "如A叫作B": nothing that follows is said of the A."""
        if re.match("例如|比如|如", self.text[start:begin]):
            self.lose()

    def _dated(self, begin: int, end: int) -> list[InPlace]:
        dated = when(self.text, begin if self.opening is None else self.opening, end)
        known = self.opening is None and self.subject[0] < self.subject[1] <= begin and not self.lost
        return [one._replace(lead=self.subject, subject=self.subject) if known and one.elided else one for one in dated]

    def _without_verb(self, start: int, begin: int, end: int) -> Iterator[InPlace]:
        """A clause without an object, or what opens or only prolongs a clause."""
        if self.opening is None and self.subject[0] < self.subject[1] and is_anothers_deed(self.text, begin, end):
            self.lost = True
        by = made_by(self.text, begin, end) if self.at == 1 else None
        by = None if by and self.text[slice(*by.after)] in _OF_CLAUSES and not self.is_last() else by
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
            own = re.split("[在于]", self.text[begin : ended.start()])[0]
            self.subject = narrow(self.text, begin, end if own.endswith("的") else begin + len(own))
            self.opening = self.opening if self.condition else None
            return
        placed = None if self.condition or self.is_last() else _WHO_IN_A_PLACE.fullmatch(self.text, begin, end)
        if placed and not has_verb(placed["who"]) and predicate_first(self.text[slice(*self.segments[self.at])]):
            self.opening, self.subject = None, placed.span("who")
            return
        if self.condition and _DUTY.match(self.text, begin, end):
            end = self._through_duties(end)
        if self.opening is not None and self.is_last():
            yield from when(self.text, self.opening, end)
            opened = self.text[self.opening : begin].rstrip(" ，,")
            case = opened.split("，")[0]
            so = (
                self.condition
                and not _AGE.search(case)
                and (IF.search(case) or opened.endswith(("的", "者")) or CHANGED.match(case))
            )
            if so or (_DUTY.match(self.text[begin:end]) and not _DUTY.search(opened)):
                yield outcome(self.text, self.opening, begin, end)
        elif self.opening is None and self.subject == NOWHERE:
            demands = _DUTY.search(self.text, begin, end) is not None
            end = self._through_duties(end) if demands else end
            required = duty(self.text, begin, end) if self.is_last() else None
            if required and (not required.elided or start == self.segments[0][0]):
                yield required
            self.opening = begin

    def _through_duties(self, end: int) -> int:
        """Where the last of several duties ends: "应当负责，但是应当减轻处罚"."""
        while not self.is_last() and _DUTY_TOO.match(self.text[slice(*self.segments[self.at])]):
            end = self.segments[self.at][1]
            self.at += 1
        return end

    def _verbal(self, begin: int, end: int, verb: Verb) -> Iterator[InPlace]:
        if verb.word in ("是", "指", "是指", "指的是"):
            end = self._to_its_noun(verb.rest, end)
        told = verb.word == "是" and _TOLD_IN_DEEDS.search(self.text, begin, verb.adverb) and self._goes_on_in_deeds()
        if told or _COUNTED_BELOW.match(self.text, verb.rest, end):
            end, self.at = self.segments[-1][1], len(self.segments)
        while not self.is_last() and goes_on(self.text, self.segments[self.at], verb):
            end = self.segments[self.at][1]
            self.at += 1
        own = narrow(self.text, begin, verb.adverb)
        manner = _MANNER.search(self.text[slice(*own)])
        own = (own[0], own[0] + manner.start()) if manner else own
        self._take_opening_as_subject(begin, own, verb)
        if verb.word not in zh.DEFINING or verb.word in _BECOMING:
            yield from self._dated(begin, end)
        late = self.text[verb.adverb : verb.start] == "后" and begins_a_deed(self.text[slice(*own)])
        if late or is_no_subject(self.text[slice(*own)], verb):
            own = (begin, begin)
        if self._names_nobody(begin, own):
            self.lose()
            return
        if own[0] == own[1] and self._is_anothers(begin, verb):
            return
        if own[0] == own[1] and self._is_ruled(begin, end):
            yield outcome(self.text, self.opening or 0, begin, self._through_duties(end))
            self.close(WHOLE)
            return
        passive = not self.is_last() and self.text[self.segments[self.at][0]] == "被"
        begin, own = self._with_this(begin, own)
        one = None if verb.word == "作为" and passive else asked(self.text, begin, own, verb, end)
        one = one or (dated_end(self.text, begin, verb, end) if own[0] == own[1] else None)
        if one:
            placed = self.with_what_is_meant(self.placed(one, verb), begin)
            if placed:
                yield placed
        elided = self.subject if self.opening is None else WHOLE
        self.said = verb.word
        held = _NOT_THE_WHO.search(self.text[slice(*own)])
        own = (own[0], own[0] + held.start()) if held else own
        side = self.subject[0] < self.subject[1] and (is_facet(self.text[slice(*own)]) or verb.word == "称之为")
        self.close(own if own[0] < own[1] and not side else elided)
        if (
            one
            and verb.word in zh.HAVING
            and _A_PLACE.search(self.text[slice(*own)])
            and "、" not in self.text[slice(*one.answer)]
        ):
            self.subject = one.answer  # "膜上有通道，在电位到达时开放": the channel
        if self.text[own[1] - 1 : own[1]] == "的" and own[0] < own[1]:
            self.lose()  # "A采用的是B，设立C": whose deed the second is, is not said

    def _names_nobody(self, begin: int, own: Span) -> bool:
        """Whether what stands before a verb, or opens its sentence, is no subject but a clause of another."""
        return bool(NO_ONE.search(self.text[slice(*own)])) or (own[0] == own[1] and names_nobody(self._opened(begin)))

    def _opened(self, begin: int) -> str:
        """What opened the sentence, up to a clause."""
        return self.text[self.opening : begin].strip(" ，,") if self.opening is not None else ""

    def _is_anothers(self, begin: int, verb: Verb) -> bool:
        """Whether a verb without a subject may tell of another thing than the clause before it is about."""
        before = self.text[begin - 1 : begin]
        if verb.word == "是" and (DATED.fullmatch(self._opened(begin)) or self.said == "是" or before == "而"):
            return True
        if before not in "，,":
            return False
        if verb.word in zh.PARTS | _OF_CASES and self.said in zh.DOING:
            return True  # of what was done, and not of who did it: "颁布了许多法令，包括..."
        if self.said in _SETTING_UP and verb.word in _IN_OFFICE:
            return True  # of the office that was set up: "设立刺史，监察地方官员"
        made = self.said in _MAKING - zh.HAVING - zh.PARTS
        return made and verb.word in _NAMED  # of what was made as likely as of who made it

    def _goes_on_in_deeds(self) -> bool:
        following = "" if self.is_last() else self.text[slice(*self.segments[self.at])]
        return predicate_first(following) or re.match("[将把]|然后|再|并", following) is not None

    def _is_ruled(self, begin: int, end: int) -> bool:
        """Whether a rule says what becomes of the case before it: "造成损害的，应当减轻处罚"."""
        said = self.condition and self._opened(begin).endswith(("的", "者"))
        return bool(said and _DUTY.match(self.text, begin, end))

    def _with_this(self, begin: int, own: Span) -> tuple[int, Span]:
        """Where a clause about what the sentence said before begins: "A支持B，这取决于C"."""
        known = self.subject[0] < self.subject[1] and self.opening is None
        short = own[0] - self.start <= LONGEST_LEAD and not THESE.match(self.text[self.start :])
        if self.text[slice(*own)] in _THIS and known and short and self.start < own[0]:
            return self.start, (self.start, own[1])
        return begin, own

    def _to_its_noun(self, start: int, end: int) -> int:
        """Where a definition ends whose attributes fill several segments: "是指具有法人资格，能够独立行使职权的单位"."""
        told = NOUN_AT_LAST.search(self.text[start:end]) and "为了" not in self.text[start:end]
        if told or self._is_followed_by_a_place():
            return end
        at = self.at
        for number in range(self.at, len(self.segments)):
            a, b = self.segments[number]
            begin = after_connective(self.text, a, b)
            if TURNS.match(self.text, a):
                break
            verb = first_verb(self.text, begin, b)
            if not (verb and verb.adverb == begin) and not _ATTRIBUTIVE.match(self.text[begin:b]):
                break
            if NOUN_AT_LAST.search(self.text[a:b]):
                at = number + 1
        if at > self.at:
            self.at = at
            return self.segments[at - 1][1]
        return end

    def _is_followed_by_a_place(self) -> bool:
        """Whether the next segment says where the thing is that was just named: "X是指A，位于B"."""
        verb = None if self.is_last() else first_verb(self.text, *self.segments[self.at])
        return verb is not None and verb.adverb == self.segments[self.at][0] and verb.word in zh.PLACES | zh.SOURCES

    def _take_opening_as_subject(self, begin: int, own: Span, verb: Verb) -> None:
        """ "X，是Y": what opened the sentence is its subject."""
        if self.opening is None or self.condition or own[0] < own[1]:
            return
        opened = self.text[self.opening : begin].rstrip(" ，,")
        if verb.word not in zh.DEFINING and (not _BARE_NAME.fullmatch(opened) or _does_something(opened)):
            return
        begun = _BEGINS_A_PREDICATE.search(opened)
        opened = opened[: begun.start()] if begun else opened
        named = not THESE.match(opened) and not DATED.fullmatch(opened) and "是" not in opened
        if "，" not in opened and not has_verb(opened) and named:
            self.subject = narrow(self.text, self.opening, self.opening + len(opened))
            self.opening = None


def _special(text: str, begin: int, end: int) -> InPlace | None:
    """The question of a segment of a fixed form: by what, into what, where, from what, how long, how often, in which case."""
    return (
        ground_laid(text, begin, end)
        or in_some_form(text, begin, end)
        or cleft(text, begin, end)
        or lacking(text, begin, end)
        or brought(text, begin, end)
        or by_means(text, begin, end)
        or into(text, begin, end)
        or at_a_place(text, begin, end)
        or caused(text, begin, end)
        or lasting(text, begin, end)
        or along(text, begin, end)
        or meeting(text, begin, end)
        or by_how_much(text, begin, end)
        or circumstance(text, begin, end)
        or often(text, begin, end)
    )


_MOVES = pattern(
    "(?:增加|减少|上升|下降|增大|减小|升高|降低|提高|上涨|下跌|扩大|缩小|增多|变大|变小|变长|变短|不变|加快|减慢)$"
)
_SHORT_CHANGE = 12
"""Signs of a change that is said again before what it leads to."""
_WHO_IN_A_PLACE = pattern("(?P<who>[^，,在]{2,14})(?<![所存现正实潜内外])在[^，,在]{2,14}(?<![时后前年期代])")
"""A segment that only says who does what the next tells, and where."""
_FOLLOWS = pattern(r"(?:则|那么|因此|所以|因而|从而|故|于是|由此推论|由此可见)")
_ABOUT = pattern("(?:对于|关于|至于)[^，,]+的[^，,的]{2,}|在[^，,]{3,}(?:[中下里内]|期间)")
"""A segment that says only of what the next tells, or where: "对于处于中线的神经元", "在管理国家的活动中"."""
_DUTY_TOO = pattern(r"(?:但是|但|并且|并|也)?(?:应当|应该|必须|可以|不得)")


def _does_something(opened: str) -> bool:
    """Whether there is a verb in what opens a sentence, or an adverb before one that the list lacks."""
    if has_verb(opened) or names_nobody(opened):
        return True
    return any(end - at > 1 for at in range(2, len(opened)) for end in ADVERBS.at(opened, at))


_BARE_NAME = pattern(
    rf"(?!.*的)(?!(?:首先|其次|另外|此外|同样|总之|同时|因此|所以|反之|一般|通常|结果|最终|后来|当时|随后|初期|早期|中期|晚期|后期|战后|根据|通过|除了|关于|至于|例如|比如)|[对从在以按据由随与和经])[{HAN}A-Za-z]{{2,6}}(?<![上下中里内外时前后间者的年月日度性期])"
)
"""A name before a comma and nothing else: what follows is said of it."""
_BEGINS_A_PREDICATE = pattern(r"(?<=.{2})(?:日益|逐渐|逐步|不断|已经|虽然|正在|依然|仍然|曾经|终于|渐渐|一直|随之)")
"""Adverbs that no name ends in: what stands before one is the subject."""
_AFTER_ANOTHER = pattern(
    rf"的(?:一[位名个])?(?P<who>[^的，,]{{0,6}}?(?:王|帝|君|首领|领袖|将军|大臣|学者|家|师))(?![族庭室国朝位在于从把将被对向]|{ADVERB})(?=[^的，,]{{2}})"
)
"""What stands behind "其后" when it belongs to a name: "其后的国王乌尔南姆"; who has no name is nobody in particular."""
_MANNER = pattern(rf"(?<=.{{2}}){ADVERB}+[^，,的]{{0,6}}地$")
"""How something is done, between a subject and its verb: "能同等程度地"."""
_EXCEPT = pattern("除(?![法数]).{3,}外|但.{3,}除外")
"""What a rule does not hold for."""
_ATTRIBUTIVE = pattern(rf"{ADVERB}*(?:根据|按照|依照|依据|为|以|在|对|由(?!于)|从|向|用|与|经|[作做]出|独立)(?=.{{3}})")
_NOT_THE_WHO = pattern(
    rf"(?<=.{{2}})(?<![所存现正实潜内外好])在[^，,的在]{{1,12}}$|(?<=.{{2}})[{HAN}]{{2}}并$|(?<=.{{2}})[内里]$|(?<=.{{2}})(?:{alternatives(FORCING)})[^，,的]{{0,8}}$|(?<=.{{2}})(?:[一两二三四五六七八九十多数]次|每)$|(?<=.{{2}})在《[^》]*》.*$|(?<=.{{2}})(?:认为|主张|指出|强调)|(?<=.{{2}})(?:必须|应当|可以|不得|需要?|能够)(?:[与对向把将由为给在从])[^，,]+$|(?<=.{{2}})(?:按照?(?![钮键摩])|依照|根据)[^，,]+$|[于在]?(?:{DATED.pattern}){ADVERB}*$|(?<=.{{2}})(?:以(?![太色前后上下内外及])|(?<![采使利运应作引])用(?!户|途|品|法)|通过|借助|凭借)[^，,]+$"
)
"""What the subject of a clause does not take along to the next: "甲认为", "甲于1863年"."""
_TOLD_IN_DEEDS = pattern("(?:思想|原理|做法|步骤|流程|思路)$")
"""Sides of a method that are told deed by deed to the end of the sentence."""
_A_PLACE = pattern("(?<=.{2})(?<![之以])[上中下内里]$")
_COUNTED_BELOW = pattern(r"[^，,：:]{0,4}[两二三四五六七八九\d]\s?[个种类条项大点][^，,：:]{1,12}[：:]")
"""An object that announces so many: "得出了两个法则：A，B"."""
_OF_THINGS = pattern("(?:投入使用|问世|面世|通车|竣工|建成|落成|投产|开通|生效|废止)$")
_MAKING = (
    zh.HAVING
    | zh.PARTS
    | frozenset(
        "重建 发展出 修建 建造 兴建 修筑 创建 创立 创办 建立 设立 设置 发明 研制 制造 制作 制定 编写 编纂 编撰 撰写 颁布 发布 提出 出版 开发 推出 出现 采用 使用 引入 生产".split()
    )
)
"""Verbs behind whose object "由Z设计" tells of the object."""
_SETTING_UP = frozenset("设立 设置 建立 成立 创立 创建 任命 委任 派遣 派出 增设".split())
_IN_OFFICE = frozenset("监察 负责 掌管 管理 统领 管辖 处理 主管 统率 审理 守卫 镇守 监督 控制 协助 辅佐".split())
_BECOMING = frozenset("标志着 史称 成为 变成 变为 转变为 改称 改名为".split())
"""Verbs that define and tell an event as well: when is worth asking."""
_OF_CLAUSES = frozenset("发现 提出 主张".split())
"""Verbs that a whole clause may follow, even behind a comma."""
_OF_CASES = frozenset("多见于 常见于 见于 好发于".split())
_THIS = frozenset("这 此 这一点 此举 这也 这就".split())
_AGE = pattern("(?:[夏商周秦汉晋隋唐宋元明清朝代国初末]|时期|战)时$")
"""A time in history, no case in which something holds: "两宋时"."""
_ALONE = frozenset("由此推论 由此可见 因此 所以 因而 从而 故 于是 由此".split())
BARRED = pattern(r"(?P<who>[^，,]{2,20}?)(?P<verb>禁用|慎用|忌用)")
_DUTY = pattern(r"(?:应当|应|必须|不得|不再|不予|不能|可以|可|处|有权|无权|免除|从轻|减轻).{2}")
_NAMED = frozenset("成为 被称为 被誉为 称为 史称".split())
"""Verbs that give a thing a name or a rank."""
