"""What a Chinese clause takes along from those before it: a subject, a condition, a cause, or all that was said."""

import re

from notecards.extract.in_place.chinese_dates import DATED
from notecards.extract.in_place.chinese_deeds import begins_a_deed, is_deed
from notecards.extract.in_place.chinese_names import is_facet
from notecards.extract.in_place.chinese_openings import names_nobody
from notecards.extract.in_place.chinese_pronouns import ITSELF, POINTS_BACK
from notecards.extract.in_place.chinese_segments import CAUSING, NAMING, joined, split, with_asides
from notecards.extract.in_place.chinese_verbs import Verb, first_verb, without_adverbs
from notecards.extract.in_place.persons import is_person
from notecards.extract.in_place.question import NOWHERE, InPlace, Span
from notecards.extract.languages import chinese as zh
from notecards.extract.patterns import pattern
from notecards.extract.words import HAN

WHOLE = (0, -1)
"""Stands for the subject of a clause that follows from all its sentence said before."""
LONGEST_LEAD = 44
"""Signs of a sentence that are said again before what follows from them."""
_MOST_PAUSES = 2
"""Commas between deeds that are said again."""
THESE = pattern(r"[这那此该他她]|上述|以上|它|其(?!中|他|余)")
"""What points to something said before."""


class Carried:
    """What of a sentence has been said when a clause is asked.

    segments: where its parts between commas stand. opening: where a condition or adverbial began that the next clause stands
    under. condition: whether it is a condition. subject: of the last clause that had one. event: the last clause without an
    object ("X成立"). said: the verb of the last clause that had one. lost: whether what a later clause leaves out may be another
    thing than its subject. start: where the first clause begins behind "与此同时" and the like. follows: whether the clause is
    said to follow from what stands before it. among: whether it is said of some of that, "其中".
    """

    def __init__(self, text: str) -> None:
        self.text = text
        parts = with_asides(text, split(text, r"[，；;]|,(?!\d)"))
        self.segments = [part for segment in parts for part in joined(text, *segment)]
        self.opening: int | None = None
        self.condition = False
        self.subject: Span = NOWHERE
        self.event: Span = NOWHERE
        self.said = ""
        self.lost = False
        self.follows = False
        self.among = False
        self.start = len(text)

    def placed(self, one: InPlace, verb: Verb) -> InPlace | None:
        """A question whose clause follows from what the sentence said before, stands under what opened it, or shares a subject."""
        subject = self.event if self.event != NOWHERE and verb.word in _OF_EVENTS else self._whose_side(one, verb)
        subject = WHOLE if verb.word == "史称" and self.said in zh.DOING else subject
        start = self.start
        or_else = self.text[max(start, verb.adverb - 2) : verb.adverb] == "否则"
        whose = self._whose(one, verb)
        if whose != NOWHERE:
            return one._replace(lead=whose)
        if self.among and self.opening is None and (one.elided or is_facet(self.text[slice(*one.subject)])):
            said = (self.start, one.before[0])
            fits = said[1] - said[0] <= LONGEST_LEAD and not THESE.match(self.text[said[0] :])
            return one._replace(lead=said, subject=said) if fits else None
        caused = verb.word in CAUSING and one.before[0] > self.segments[0][1]
        follows = verb.word in _MARKING or self.follows or subject == WHOLE or or_else or caused
        if (self.opening is None or verb.word in _MARKING) and one.elided and follows:
            if verb.adverb - start > LONGEST_LEAD or THESE.match(self.text[start:]):
                return None
            said = (start, one.before[0])
            if self._is_a_chain(said) or self.text[start] in "将把" or _AND_SO.search(self.text[slice(*said)]):
                return None
            return one._replace(lead=said, subject=said)
        return self.shared(one, subject)

    def _is_a_chain(self, said: Span) -> bool:
        """Whether deed after deed of somebody, since a date or without a name, would be said again."""
        text = self.text[slice(*said)]
        acts = first_verb(text)
        led = DATED.match(text) is not None or (acts is not None and acts.adverb == 0)
        return led and len(re.findall("[，,]", text)) > _MOST_PAUSES

    def with_what_is_meant(self, one: InPlace | None, begin: int) -> InPlace | None:
        """A question with the clause that its demonstrative points to: "甲发现了A，人们根据这一现象发明了什么？"."""
        if one is None or not _THIS.search(self.text, begin, one.before[1]):
            return one
        fits = (
            self.start < begin
            and one.before[1] - self.start <= LONGEST_LEAD
            and not THESE.match(self.text[self.start :])
        )
        return one._replace(before=(self.start, one.before[1]), lead=NOWHERE) if fits else None

    def shared(self, one: InPlace, subject: Span) -> InPlace | None:
        """The same with what opens the sentence, or with the subject of the clause before."""
        if one.elided and (self.lost or re.search("这[个些种]", self.text[slice(*one.before)])):
            return None
        if self.is_long(one.before[0]):
            return None if one.elided else one
        if self.points_back():
            return None
        if self.opening is not None:
            return self._under_opening(one)
        known = subject[0] < subject[1] <= one.before[0]
        if known and one.elided and (_THAT.match(self.text, *subject) or _is_unknown(self.text, subject)):
            return None
        if known and self.text[: one.before[1]].endswith("称之为"):
            return one._replace(lead=subject, subject=subject)
        if known and is_facet(self.text[slice(*one.subject)]) and re.search("[都均]$", self.text[: one.before[1] - 1]):
            whole = (self.start, one.before[0])  # "A做B，C做D，目的都是E"
            return one._replace(lead=whole, subject=whole)
        told = self.start < one.before[0] and (known or subject == WHOLE)
        whole_deed = told and self.text[slice(*one.subject)] in _OF_DEEDS
        if whole_deed and one.before[0] - self.start <= LONGEST_LEAD:
            return one._replace(before=(self.start, one.before[1]), subject=(self.start, one.before[0]))
        if known and one.before[0] == one.subject[0] and (pronoun := _PRONOUN.match(self.text, *one.subject)):
            return self._for_pronoun(one, subject, pronoun)
        own = self.text[slice(*one.subject)]
        whose = self._thing_measured(one, subject) if known else NOWHERE
        if whose == NOWHERE and known and (one.elided or (is_facet(own) and own not in _DOMAINS)):
            whose = subject
        whose = self._part_beside(own, subject) if whose == NOWHERE and known else whose
        return one if whose == NOWHERE else one._replace(lead=whose, subject=whose)

    def _part_beside(self, own: str, subject: Span) -> Span:
        """ "动作电位的上升支由A引起，下降支由B引起": the thing, with its 的, that both are parts of."""
        before = self.text[slice(*subject)]
        at = before.rfind("的")
        part = before[at + 1 :]
        alike = at > 1 and len(part) == len(own) > 2 and part[-1] == own[-1] and part != own
        return (subject[0], subject[0] + at + 1) if alike else NOWHERE

    def _under_opening(self, one: InPlace) -> InPlace | None:
        """A question with the condition, the place or the time that opens its sentence."""
        assert self.opening is not None
        if not self.condition and one.elided and self._opens_with_deeds(one.before[0]):
            return one
        if one.elided and one.form != "effect":
            opener = self.text[self.opening : one.before[0]].strip(" ，,")
            if names_nobody(opener):
                return None
            if _WHERE_OR_WHEN.match(opener) and all(map(is_deed, re.split("[，,]", opener)[1:])):
                return one._replace(before=(self.opening, one.before[1]))
        if one.elided and one.form == "effect":
            opened = (self.opening, self.opening + len(self.text[self.opening : one.before[0]].rstrip("，, ")))
            if "存在" in self.text[slice(*opened)]:
                return None  # "存在A，使得B" says which A there is
            return one._replace(before=opened, subject=opened)
        if one.before[0] >= one.before[1]:
            return one
        if not self.condition and not one.elided and not is_facet(self.text[slice(*one.subject)]):
            first, *others = re.split("[，,]", self.text[self.opening : one.before[0]].strip(" ，,"))
            if DATED.fullmatch(first):
                pass
            elif others and _SETTING.match(first):
                return one._replace(lead=(self.opening, self.opening + len(first) + 1))
            elif begins_a_deed(first) or others:
                return one  # "设立太学，儒学成为A": what else was done is no part of the question
        whole = (self.opening, one.before[1])
        hangs = one.elided or is_facet(self.text[slice(*one.subject)])
        return one._replace(before=whole, subject=whole if hangs else one.subject)

    def _for_pronoun(self, one: InPlace, subject: Span, pronoun: "re.Match[str]") -> InPlace | None:
        """A question with what its pronoun stands for, the subject of the clause before."""
        fits = _may_stand_for(pronoun.group(), self.text[slice(*subject)])
        if not fits or self.text[subject[1] - 1] in "中里上内" or _THAT.match(self.text, *subject):
            return None
        return one._replace(lead=subject, subject=subject, before=(pronoun.end(), one.before[1]))

    def _thing_measured(self, one: InPlace, subject: Span) -> Span:
        """The thing of whose side, which begins a clause, figures tell: what the subject before it names."""
        if one.before[0] != one.subject[0] or not _SIDE_MEASURED.fullmatch(self.text, *one.subject):
            return NOWHERE
        of = _OF_A_MEASURE.search(self.text, *subject)
        if of:
            return subject[0], of.end("of")
        if one.form not in ("much", "few") or _SIDE_MEASURED.fullmatch(self.text, *subject):
            return NOWHERE
        side = self.side()
        return (subject[0], side[0]) if side else subject

    def _whose_side(self, one: InPlace, verb: Verb) -> Span:
        """ "《石头记》的作者是A，原名B": what a clause without a subject is about, the book; "X的产物是A，释放B": the X."""
        side = self.side()
        if not one.elided or side is None:
            return self.subject
        person = re.search("[者人家]$|作者|人物", self.text[slice(*side)])
        names = verb.word in NAMING or verb.word in ("原名", "又名", "别名", "本名")
        return (self.subject[0], side[0]) if names or (not person and verb.word in zh.DOING) else self.subject

    def side(self) -> Span | None:
        """Where the subject, "X的产物", names a side of another thing, with its 的."""
        a, b = self.subject
        found = re.search("(?<=.{2})的(?=[^的]{2,6}$)", self.text[a:b]) if a < b else None
        return (a + found.start(), b) if found and is_facet(self.text[a + found.end() : b]) else None

    def _whose(self, one: InPlace, verb: Verb) -> Span:
        """ "二项分布的期望为A，方差为B": the part of the subject before, with its 的, that a bare name after it belongs to."""
        before, own = self.text[slice(*self.subject)], self.text[slice(*one.subject)]
        if self.said == verb.word and self.opening is None and (head := _head_shared(before, own)):
            return (self.subject[0], self.subject[0] + head)
        if self.said == verb.word and self.opening is None and (head := _measured_in(before, own)):
            return (self.subject[0], self.subject[0] + head)
        same = {self.said, verb.word} <= {"为", "是", "等于"} and self.opening is None
        at = before.rfind("的")
        short = 2 <= len(own) <= 4 and "的" not in own and one.before[0] == one.subject[0] > self.subject[0]
        return (self.subject[0], self.subject[0] + at + 1) if same and at > 1 and short else NOWHERE

    def _opens_with_deeds(self, end: int) -> bool:
        """Whether what opens the sentence is said of what stands above it: "无连接", "废井田，开阡陌"."""
        opened = self.text[self.opening : end].strip(" ，,")
        parts = re.split("[，,]", opened)
        return bool(_DENIES.match(opened)) or all(
            len(part) <= len("废除井田") and not _WHEN.search(part) for part in parts
        )

    def is_long(self, begin: int) -> bool:
        """Whether what opened the sentence is no condition and too much to be said again."""
        return self.opening is not None and not self.condition and begin - self.opening > _LONGEST_OPENING

    def points_back(self) -> bool:
        """Whether what opened the sentence, and is no condition, names its subject by a pronoun."""
        return self.opening is not None and not self.condition and bool(THESE.match(self.text[self.opening :]))

    def lose(self) -> None:
        """What stands before the verb names nobody: what follows cannot be said of it."""
        self.lost, self.subject, self.opening, self.condition = True, NOWHERE, None, False

    def close(self, subject: Span) -> None:
        """A clause has ended: the next may be said of its subject."""
        self.lost = self.lost and subject in (NOWHERE, self.subject)
        if subject[0] < subject[1]:
            own = _LINKED.sub("", without_adverbs(self.text[slice(*subject)]))
            subject = (subject[0], subject[0] + len(own))
        self.subject, self.opening, self.condition = subject, None, False


_THIS = pattern("[这该此][一种个类项次]")
"""What points to something that the clause before names."""
_LINKED = pattern("(?<=.{2})(?:(?<![草平高中还复])原|(?<![规原法准守细])则|却|(?<![立随])即)$")
"""What stands between a subject and its verb and goes with neither."""
_SETTING = pattern("[在从自随对](?![于对]).{2,10}$|.{2,10}[中下里内时上后前]$")
"""What opens a sentence by saying where, when or in which case."""
_WHERE_OR_WHEN = pattern(
    rf"(?:{DATED.pattern})$|(?:政治|经济|军事|文化|思想|外交|社会|制度|法律|财政)上[^，,]*|对[内外]$|(?:按照?|依照?|根据|依据)[^，,]+|(?:从(?!句|属|犯|业)|自(?![己身由然动主治发觉信我])|在(?!线|职|野|校)|随(?![机着])|将(?!军|来|领)|把(?!握|手))[^，,]+"
)
"""What opens a clause whose subject stands above: "公元前 900年"."""
_LONGEST_OPENING = 24
"""Signs before a clause, no condition, that are still said on its front."""
_DENIES = pattern("[无不没未非]")
"""How a segment begins that says something of what stands above the sentence: "无连接，不保证送达"."""
_WHEN = pattern(r"[期代年月初末中后前时间上下里内外际世]$|^[第当自从在]")
_THAT = pattern("(?:这|那|此|该|我们)$")
_AND_SO = pattern("[，,；;](?:而且|并且|同时|此外)$")
_OF_DEEDS = frozenset("原因 主要原因 根本原因 直接原因 目的 根本目的 主要目的 结果 后果".split())
"""Sides of what the clause before them tells, not of its subject."""
_DOMAINS = frozenset("社会 经济 政治 文化 军事 思想 教育".split())
"""Sides of a country that as often are things of their own: "工厂制取代手工场，社会分裂为两个阶级"."""
_PRONOUN = pattern("[它他她]们?")
_OF_EVENTS = frozenset("史称 被称为 称为 也称 标志着 意味着 表明 说明 揭开 奠定 使 使得 促使 导致 推动 宣告".split())
_MARKING = frozenset("标志着 意味着 揭开 宣告".split())
"""What an event does, not who took part in it."""
_SIDE_MEASURED = pattern(
    f"[{HAN}]{{0,2}}(?:时间|速度|速率|温度|浓度|长度|宽度|高度|深度|厚度|密度|面积|体积|数量|效率|寿命|周期|频率|强度|压力|含量|比例|容量|质量|直径|半径|人口|产量|大小|方向)"
)
"""A side of a thing that figures tell: "保持时间不超过1分钟" behind a clause about the thing."""
_OF_A_MEASURE = pattern(f"(?P<of>的)(?:{_SIDE_MEASURED.pattern})$")
"""How a subject ends that is such a side: "加速度的方向" before "大小与合外力成正比"."""


def _head_shared(before: str, own: str) -> int:
    """ "神经元Na+平衡电位" before "K+平衡电位": how many signs of the first belong to both."""
    found = _SHARED_HEAD.fullmatch(before)
    alike = found and re.fullmatch(rf"[A-Za-z][A-Za-z\d+\-−⁺⁻^]*{re.escape(found['tail'])}", own)
    return found.end("head") if found and alike else 0


def _measured_in(before: str, own: str) -> int:
    """ "正常成人收缩压" before "舒张压": how many signs of the first say whose both are."""
    head = (
        before[: -len(own)] if len(own) > len("压力") and before[-1:] == own[-1:] and before[-len(own) :] != own else ""
    )
    return len(head) if _WHOSE.search(head) else 0


_WHOSE = pattern("(?:人|者|性|儿|国|期|动物|植物)$")
_SHARED_HEAD = pattern(r"(?P<head>.*[^A-Za-z\d+\-−⁺⁻^])(?P<own>[A-Za-z][A-Za-z\d+\-−⁺⁻^]*)(?P<tail>[^A-Za-z]{2,})")


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
