"""One Chinese clause asked: whether its subject and what stands after its verb can be asked for; where, from what, what to do."""

import re

from notecards.extract.in_place.chinese_dates import DATE
from notecards.extract.in_place.chinese_objects import of_verb
from notecards.extract.in_place.chinese_openings import SET_APART
from notecards.extract.in_place.chinese_pronouns import ANSWER_POINTS_BACK, ITSELF, POINTS_BACK, PRONOUN_OF
from notecards.extract.in_place.chinese_verbs import DEPENDING, Verb, first_verb, inner_depths, last_verb
from notecards.extract.in_place.chinese_words import ADVERB
from notecards.extract.in_place.question import NOWHERE, InPlace, Span, narrow
from notecards.extract.languages import chinese as zh
from notecards.extract.patterns import pattern
from notecards.extract.words import HAN


def asked(text: str, begin: int, own: Span, verb: Verb, end: int) -> InPlace | None:
    """The question of a clause whose subject is `own` and that begins at `begin`; None where it points to something said elsewhere."""
    subject = re.sub(rf"^(?:[于在]?{DATE.pattern})\s*", "", text[slice(*own)]) or text[slice(*own)]
    if _is_no_subject(subject, verb):
        return None
    answer = _opened(text, verb, narrow(text, verb.rest, end))
    gone = _GONE.fullmatch(text, *answer) if verb.word in _LEADING else None
    if gone and not POINTS_BACK.match(gone["where"]):
        return InPlace("where", (begin, gone.end("go")), gone.span("where"), subject=own)
    if verb.word in _LEADING and _acts(text, answer):
        return None
    if verb.word in _ASKING and verb.start > verb.adverb and _asked_of_another(text, answer):
        return InPlace("duty", (begin, verb.start), (verb.start, end), subject=own, sure=0.7)
    answer = _without_aside(text, answer)
    if _is_no_answer(text, verb, answer):
        return None
    if verb.word in _LIGHT and re.match(ADVERB, text[slice(*answer)]):
        at = re.search("[在于]", text[slice(*own)])
        who = (own[0], own[0] + at.start() if at else own[1])
        whole = (who[1], answer[1])
        return InPlace("agent", NOWHERE, who, whole, subject=whole) if who[1] - who[0] > 1 else None
    return None if _says_too_little(text, verb, answer) else of_verb(text, begin, own, verb, answer)


def _is_no_subject(subject: str, verb: Verb) -> bool:
    """Whether what stands before a verb points elsewhere, counts, belongs to another clause, or is cut inside a word."""
    if POINTS_BACK.match(subject) and subject not in ITSELF and not PRONOUN_OF.match(subject):
        return True
    if re.search("(?<![原由从未将，,])来$", subject) and not re.search("[用以靠凭]|通过", subject):
        return True
    if re.fullmatch(r"[\d.]+\s?[%％](?:以[上下]|左右)?", subject) or re.search(
        "[一两几某各][个种条项名位只批座件份]$", subject
    ):
        return True
    if SET_APART.fullmatch(subject):
        return False
    if re.match("[由把将为]|派(?![别系遣出生])|被(?![动告子])|以(?!太|色列)", subject) or _HANDS_ON.search(subject):
        return True
    if re.search("(?:通过|透过|借助|利用)[^的]+$|为了$", subject):
        return True
    if len(subject) > 1 and re.search("(?:[其或和与及每]|或者|以及)$", subject):
        return True
    one_sign = len(subject) == 1 and re.match(f"[{HAN}]", subject) is not None
    if _MANNER.fullmatch(subject) and verb.word in zh.DOING:
        return True  # "递归地|排序"
    if subject in zh.DEEDS - zh.NOUNS_TOO:
        return True  # "确定是否..."
    return subject in _NO_SUBJECTS or (one_sign and verb.word in ("为", "分"))


_MANNER = pattern("[^，,的]{2,4}地(?<![土陆内产盆湿基草场领阵民圣墓耕工本外当旧腹禁营驻属林荒高坡绿]地)")
_HANDS_ON = pattern(
    r"(?<![放])把(?![握手柄])|(?<![大名主部要即])将(?![领军士来近要会])|设法$|^(?:或许|也许|大概|恐怕|似乎|已经|已知|正在|尚未|没有)"
)
"""What stands before a verb that is not said of a thing alone: "把网络层传来的分组封装", "让人们"."""
_NO_SUBJECTS = frozenset("分 皆 均 都 共 各 又 也 亦 另 再 即 可 现 原 后 先 常 多 少 尤 更 还".split())


def _opened(text: str, verb: Verb, answer: Span) -> Span:
    """An answer up to what it leads to, without the colon or measure word that it begins with."""
    so = _SO.search(text[slice(*answer)])
    answer = (answer[0], answer[0] + so.start()) if so else answer
    colon = re.match(r"[:：]\s*", text[slice(*answer)])
    answer = (answer[0] + colon.end(), answer[1]) if colon else answer
    measured = verb.word == "是" and re.match("个(?![人体性别])", text[answer[0] :])
    return (answer[0] + 1, answer[1]) if measured else answer


_SO = pattern("(?<=.{2})(?:[，,]\\s*[导招引]致|(?<![所一导招引以不大极细精别标景兴雅])致)(?![病死密力癌使敏畸])")
"""What an answer leads to: "血管收缩致血压升高", "暴乱，招致干涉"."""


def _acts(text: str, answer: Span) -> bool:
    """Whether who is led goes on to do something: "带领族人走出沙漠"."""
    led = text[slice(*answer)]
    return first_verb(text, *answer) is not None or (len(led) > len("起义农民") and not re.search("[的、]", led))


def _asked_of_another(text: str, answer: Span) -> bool:
    """Whether what is asked for is what another does: "请求法院予以撤销"."""
    acts = _GRANTS.search(text, *answer)
    return acts is not None and acts.start() - answer[0] >= len("法院")


_ASKING = frozenset("请求 要求 申请 催告 通知".split())
_GRANTS = pattern(
    "予以|(?<=[院关裁方人门位构])(?:裁定|判令|判决|撤销|变更|确认|采取|承担|返还|停止|赔偿|履行|支付|减少)"
)
_LEADING = frozenset("带领 率领 引导 动员 号召 鼓励 帮助".split())
"""Verbs whose object goes on to do something, so that neither alone answers what: "带领族人走出沙漠"."""
_GONE = pattern(
    "(?P<whom>[^，,的到]{2,10}?)(?P<go>(?:转移|迁移|迁徙|撤退|逃亡|逃|撤|退|走|返|回|来|前进|行进|进军)(?:到|至|往|向))(?P<where>[^，,]{2,})"
)
"""Whom somebody leads, and where: "带领族人迁移到北山"."""


def _without_aside(text: str, answer: Span) -> Span:
    """An answer without what is said of it further on, and without the pronoun before it; empty where it is a kind of something."""
    aside = re.search(r"[，,]\s*(?:这|该|此|它(?!们?的))", text[slice(*answer)])
    if aside and text[answer[0] + aside.end() :][:1] in "种类样些":
        return NOWHERE
    answer = (answer[0], answer[0] + aside.start()) if aside else answer
    own_part = re.match("(?:它们?的|其(?!他|它|余|中|实))(?=.{2})", text[slice(*answer)])
    return (answer[0] + own_part.end(), answer[1]) if own_part else answer


def _is_no_answer(text: str, verb: Verb, answer: Span) -> bool:
    """Whether nothing stands after a verb, or what is said elsewhere, or how or why something is."""
    said = text[slice(*answer)]
    if verb.word in DEPENDING and said.startswith(("它在", "它的", "其")):
        return False  # of what the clause is said of
    if answer[0] >= answer[1] or ANSWER_POINTS_BACK.search(said):
        return True
    if verb.word == "是" and (_CLEFT.match(said) or text[verb.start - 1 : verb.end] == "正是"):
        return True
    if verb.word in zh.DOING and re.search("(?<!目)的$", said):
        return True  # "犯抢劫罪的": who does so, of whom more is said
    return verb.word in zh.HAVING and re.match(r"[一两几\d]个?[不没]", said) is not None


_CLEFT = pattern(r"从|(?:[由在]|通过|因为|由于)(?!.*的[^的]{2,}$)")
_LIGHT = frozenset("得到 受到 获得 取得".split())
"""Verbs that may only say that what follows was done: "得到进一步传播"."""


def _says_too_little(text: str, verb: Verb, answer: Span) -> bool:
    """Whether an answer is a deed that is denied, a comparison, several figures, a clause of its own, or a mere success."""
    said = text[slice(*answer)]
    acts = first_verb(text, *answer) if verb.word in ("没有", "没") else None
    denied = verb.word in ("没有", "没") and re.match(f"被|{ADVERB}", said) is not None
    if denied or (acts and "的" not in text[answer[0] : acts.adverb]) or re.search("是(?:最|较|更)", said):
        return True
    if verb.word in zh.HAVING and re.search("的(?:并?不)?是", said):
        return True  # "有决定性意义的是A"
    if verb.word in zh.HAVING and re.match(r"\d", said) and "、" in said:
        return True
    if verb.word == "即" and _RUNS_ON.search(said):
        return True
    return verb.word in zh.DOING and re.search("(?<![、和])(?:失败|成功|胜利)$", said) is not None


_RUNS_ON = pattern(r"依然|仍然|已经|虽然|.{4,}着$")
"""What no name has in it: a clause that goes on after an apposition."""


def at_a_place(text: str, begin: int, end: int) -> InPlace | None:
    """ "X在Y上进行": where."""
    found = _AT_A_PLACE.fullmatch(text, begin, end)
    if not found or POINTS_BACK.match(found["who"]) or _NO_PLACE.search(found["place"]):
        return None
    who = found.span("who")
    if last_verb(text, *who) or _NO_PLACE.search(found["who"]) or _IS_NOBODY.search(found["who"]):
        return None
    who = (begin, begin) if _ADVERBS_ALONE.fullmatch(found["who"]) else who
    return InPlace("where done", (begin, found.start("place")), found.span("place"), found.span("done"), subject=who)


_AT_A_PLACE = pattern(
    r"(?P<who>[^，,在]{2,28}?)(?:主要|一般|通常|大多|都|均|也)?(?:在|(?<![对关由位属基等大小高低多少处用至终自始])于)(?P<place>[^，,的]{2,16}?)(?:中(?=定))?(?P<done>(?:进行|定义|发生|合成|完成|实现|产生|形成|召开|举行|爆发|成立|登陆|执行|运行|定居|出生|去世|逝世|病逝|登基|即位|称帝|建国|签订|签署|出土|常见|多见|少见|出现|可见|普遍存在|大量存在|存在))$"
)
_IS_NOBODY, _ADVERBS_ALONE = pattern("除[了外]?$|^所有$"), pattern(f"(?:{ADVERB})+")
_NO_PLACE = pattern(
    r"(?:期|年|时|代|前|后|过程中?|基础上|情况下|条件下|方面|之间|之中|[月日]|世纪|作用下|[之以][上下内外])$|^(?:这|那|此|其|该|一定)"
)


def caused(text: str, begin: int, end: int) -> InPlace | None:
    """ "X因Y而Z": from what."""
    found = _CAUSED.fullmatch(text, begin, end)
    if not found or POINTS_BACK.match(found["who"]) or last_verb(text, begin, found.end("who")):
        return None
    subject = found.span("who") if found["who"] else NOWHERE
    before = (begin, found.start("cause"))
    return InPlace("what", before, found.span("cause"), found.span("done"), subject=subject, sure=0.72)


_CAUSED = pattern(
    r"(?P<who>[^，,因]{0,20}?)因(?![此素子果式数而特人]|为)(?P<cause>[^，,]{2,24}?)(?P<done>而(?!言|且|是|不)[^，,]{2,14})"
)


def duty(text: str, begin: int, end: int) -> InPlace | None:
    """ "累犯应当从重处罚": what is to be done, may be done, or must not."""
    found = _DUTY.match(text[begin:end])
    if not found or POINTS_BACK.match(found["who"]) or inner_depths(text)[begin + found.start("duty")]:
        return None
    if found["who"].endswith(("在", "对", "从", "以", "于", "由", "与", "和")):
        return None
    before, answer = (begin, begin + found.start("what")), (begin + found.start("what"), end)
    form = "forbidden" if found["duty"].startswith("不") else "duty"
    return InPlace(form, before, answer, subject=(begin, begin + found.end("who")), sure=0.66)


_DUTY = pattern(r"(?P<who>[^，,的]{0,20}?)(?P<duty>应当|应该|必须|可以|不得|不要|不应该|不应)(?P<what>.{3,})$")
