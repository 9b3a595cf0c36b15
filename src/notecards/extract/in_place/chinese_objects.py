"""What stands after a Chinese verb, asked for as the verb asks for it."""

import re

from notecards.extract.in_place.chinese_dates import DATED
from notecards.extract.in_place.chinese_numbers import how_many, share_or_multiple
from notecards.extract.in_place.chinese_pronouns import POINTS_BACK
from notecards.extract.in_place.chinese_verbs import Verb, first_verb
from notecards.extract.in_place.chinese_words import ADVERB
from notecards.extract.in_place.question import NOWHERE, InPlace, Span
from notecards.extract.languages import chinese as zh
from notecards.extract.languages.chinese_compounds import TOWARDS
from notecards.extract.patterns import pattern
from notecards.extract.words import HAN


def of_verb(text: str, begin: int, own: Span, verb: Verb, answer: Span) -> InPlace | None:
    """The question of what stands after a verb. own: the subject."""
    return (
        _upon(text, begin, verb, answer)
        or _by_what(text, begin, own, verb, answer)
        or _what(text, begin, own, verb, answer)
    )


def _upon(text: str, begin: int, verb: Verb, answer: Span) -> InPlace | None:
    """ "法院对事实进行审查", "A对B有重要影响": what it is done to, which is more to know than what is done."""
    found = _UPON.fullmatch(text, begin, verb.adverb)
    if not found or POINTS_BACK.match(found["what"]) or not _says_that_it_is_done(text, verb, answer):
        return None
    before = (begin, found.start("what"))
    return InPlace("what", before, found.span("what"), (verb.adverb, answer[1]), subject=found.span("who"), sure=0.72)


def _says_that_it_is_done(text: str, verb: Verb, answer: Span) -> bool:
    """Whether a verb and its object only say that something is done, or has an effect, and not which."""
    if verb.word in _DOING_SOMETHING:
        return answer[1] - answer[0] <= len("实质审查")
    return verb.word in _BRINGING and _SOME_EFFECT.fullmatch(text, *answer) is not None


_DOING_SOMETHING = frozenset("进行 加以 予以".split())
"""Verbs that leave it to their object to say what is done."""
_BRINGING = frozenset("有 具有 起 起着 起到 产生 发挥 造成 带来".split())
_SOME_EFFECT = pattern(
    "(?:[着了]|非常|十分|极其|极为|很|更|较|一定|重要|主要|重大|巨大|积极|消极|深远|深刻|直接|关键|决定性|显著|明显|广泛|较大|很大)*的?(?:作用|影响|意义)"
)
_UPON = pattern("(?P<who>[^，,]{2,20}?)对于?(?![数称象偶角照立])(?P<what>[^，,]{2,24})")


def _by_what(text: str, begin: int, own: Span, verb: Verb, answer: Span) -> InPlace | None:
    """ "X以长的手段代替Y": by what, where that is more to know than the Y."""
    found = _WITH_MEANS.match(text[begin : verb.adverb].rstrip())
    if not found or verb.word not in zh.DOING or found.end("means") - found.start("means") <= answer[1] - answer[0]:
        return None
    if POINTS_BACK.match(found["means"]):
        return None
    stop = begin + len(found["means"].rstrip("来去")) + found.start("means")
    before, means = (begin, begin + found.end("by")), (begin + found.start("means"), stop)
    who = re.sub(rf"{ADVERB}+$", "", text[begin : begin + found.start("by")])
    return InPlace("what", before, means, (stop, answer[1]), subject=(begin, begin + len(who)))


_WITH_MEANS = pattern(
    r"(?:[^，,]{2,16}?)?(?P<by>按照(?!顺序)|依照|根据|以(?!太|色列)|用(?!户|途|品|法|例|地|电|水|药|量|人|料)|凭|靠)(?P<means>[^，,]{2,})$"
)


def _what(text: str, begin: int, own: Span, verb: Verb, answer: Span) -> InPlace | None:
    said = text[slice(*answer)]
    acting = _acting_object(text, begin, own, verb, answer)
    if acting or (verb.word in _DOING_SOMETHING and said in zh.NOUNS_TOO):
        return acting
    placed = verb.word in zh.PLACES or verb.word in zh.SOURCES
    date = DATED.match(said) if placed else None
    if date and said[date.end() :][:1] != "的":
        return None  # asked as a date
    used = _used_object(text, begin, own, verb, answer)
    if used:
        return used
    if verb.word in zh.DOING and verb.word not in _STAYING and said.startswith("在"):
        return None
    if said[:1] in ("在", "于") and DATED.match(said[1:]):
        return None  # asked as a date
    dated_source = date and verb.word in zh.SOURCES
    turned = (verb.adverb, verb.end) if verb.word in zh.DOING else NOWHERE
    one = InPlace("what", (begin, len(text[: verb.rest].rstrip())), answer, subject=own, verb=turned)
    return (
        _directed(text, verb, one)
        or (_of_being(text, verb, one) if verb.word == "是" else None)
        or (_effect(text, verb, one) if verb.word in zh.EFFECTS else None)
        or (None if dated_source or verb.word in ("是指", "指", "指的是") else how_many(text, one))
        or _by_its_verb(text, verb, one)
    )


def _acting_object(text: str, begin: int, own: Span, verb: Verb, answer: Span) -> InPlace | None:
    """ "设立市舶司管理海外贸易", "任用管仲为相", "会盟诸侯于践土": what or whom, with what is said of it behind."""
    said = text[slice(*answer)]
    acts = first_verb(text, *answer) if verb.word in _SETTING_UP else None
    if acts and acts.adverb - answer[0] > 1 and "的" not in said:
        set_up = (answer[0], acts.adverb)
        return InPlace("what", (begin, verb.rest), set_up, (acts.adverb, answer[1]), subject=own)
    appointed = _APPOINTED.fullmatch(said) if verb.word in _APPOINTING else None
    if appointed:
        whom = (answer[0], answer[0] + appointed.end("who"))
        return InPlace("by whom", (begin, verb.rest), whom, (whom[1], answer[1]), subject=own)
    further = _FURTHER.search(said) if verb.word in zh.DOING or verb.word == "作为" else None
    if further:
        met = (answer[0], answer[0] + further.start())
        return InPlace("what", (begin, verb.rest), met, (met[1], answer[1]), subject=own)
    held = _AT_LAST.search(said) if verb.word in zh.DOING else None
    if held and not DATED.match(said[held.start() + 1 :]):
        met = (answer[0], answer[0] + held.start())
        return InPlace("what", (begin, verb.rest), met, (met[1], answer[1]), subject=own)
    return None


_SETTING_UP = frozenset("设立 设置 建立 成立 任命 派遣".split())
"""Verbs whose object goes on to do something: "设立市舶司管理海外贸易"."""
_APPOINTING = frozenset("任用 重用 任命 推举 推选 拥立 册封 册立 委任 起用 选举 聘请 扶植".split())
_APPOINTED = pattern(f"(?P<who>[{HAN}·、]{{2,12}}?)(?:为|做|担任|出任)[^，,的]{{1,12}}")
"""Whom somebody makes what: "任用管仲为相"."""
_FURTHER = pattern(
    "(?<=.{2})(?<![的和与、])(?:(?:发|送|交|传|递|返回|发送|传递|提交|转交|输送|运送)(?:给|到|往)[^，,的]{2,10}|作为[^，,]{2,14}|以[^，,的]{2,8}的?形式[^，,]{2,10}|由[^，,的]{2,8}(?:直辖|管辖|负责|统领|掌管|领导|主持)|(?<=.{2})(?:加工|修饰|贮存|休眠|休整|避难)|(?<=.{3})(?:淘汰|删除|替换))$"
)
"""What is done further with what stands behind a verb: "把密钥|发给服务端", "建立议会|作为立法机关"."""
_AT_LAST = pattern("(?<=.{2})(?<![对关由位属基等大小高低多少处用至终自始限源来])于[^，,的于]{2,6}$")
"""Where something is done to what stands before: "会盟诸侯于践土"."""


def _used_object(text: str, begin: int, own: Span, verb: Verb, answer: Span) -> InPlace | None:
    """ "检验淀粉用碘水", "结合农村组成": with what, or what is made of it."""
    said = text[slice(*answer)]
    tool = _TOOL.match(said) if verb.word in zh.DOING else None
    if tool and not first_verb(said[tool.end() :]):
        whole = (begin, answer[0] + tool.end())
        return InPlace("what", whole, (whole[1], answer[1]), subject=whole)
    made = _MADE_OF.search(said) if verb.word in _TAKING else None
    if made:
        taken = (answer[0], answer[0] + made.start())
        one = InPlace("what", (begin, verb.rest), taken, subject=own)
        counted = how_many(text, one)
        one = counted if counted and counted.answer == taken else one
        return one._replace(after=(taken[1], answer[1]))
    return None


_TAKING = frozenset("结合 使用 利用 采用 依靠 运用 提供 通过 借助 凭借".split())
_MADE_OF = pattern(
    "(?<=.{2})(?:来(?![自源历临])(?:[^，,]{3,})|来?(?:组成|构成|形成|制成|合成|建成|制作|制造|(?:(?:对(?![数象称])|向(?!量))[^，,]+?)?进行[^，,的]{2,4}))$"
)
"""What is done with what stands behind such a verb: "结合周围农村组成"."""
_TOOL = pattern(
    "[^，,]{1,12}?(?<![作使利运应采费功民军商家农通专公共日常合适实])用(?![户途品法例地电水药量人料语于来以作为到过了的起尽进])(?=[^，,]{2,}$)"
)
"""Before what something is done with: "检验淀粉用碘水"."""
_STAYING = frozenset(
    "出现 发生 保存 存放 储存 存储 聚集 富集 沉积 沉淀 运行 传播 扩散 应用 表达 合成 吸收 爆发 召开 举行 举办 成立 发现 建立 登陆".split()
)
"""Verbs that 在 may follow to say where; behind any other it begins a clause: "允许在一端插入"."""


def _directed(text: str, verb: Verb, one: InPlace) -> InPlace | None:
    """ "转运至前膜", "储存在肝脏": where to, or where."""
    said, start = text[slice(*one.answer)], one.answer[0]
    if verb.word not in zh.DOING or not _DIRECTED.match(said):
        return None
    before, answer = (one.before[0], start + 1), (start + 1, one.answer[1])
    return one._replace(form=_where(said), before=before, answer=answer, verb=NOWHERE)


_DIRECTED = pattern(
    "(?:[在于]|给(?!水|予)|成(?![本分员果就熟绩都人年名语立为])|为(?![了主])|到(?!达)|至(?![少今多于])|入(?![侵口学射围狱门睡党]|院)|往(?![往来年日])|回(?![归收避复顾路应流馈报声答忆调])).{2}"
)
"""What a verb may bring its object to: "转运|至前膜", "储存|在肝脏"."""


def _where(said: str) -> str:
    """How is asked what stands behind the 在 or 到 of a verb."""
    return "moment" if _A_TIME.search(said[1:]) else "where" if said[0] in "在至入往回" else "what"


_A_TIME = pattern(
    r"(?:时期|时代|年间|年代|世纪|期间|[前中后早晚]期|末年|初年|[夏商周秦汉晋隋唐宋元明清]朝|[两东西南北]?(?:夏|商|周|秦|汉|晋|宋|隋|唐|元|明|清)(?:初|末|代)?|战国|春秋|三国|五代|民国)$|"
    r"[前后](?:大?约|第)?\s?[\d一二两三四五六七八九十]+[^，,]{0,3}$|[前后](?:大?约|第)?\s?\d|\d\s?(?:小时|天|周|个?月|分钟|秒)(?:左右|内|前|后)?$"
)


def _of_being(text: str, verb: Verb, one: InPlace) -> InPlace | None:
    """ "X是为了Y", "X是Y引起的", "X的作者是Y", "X才是Y": for what, by what, who."""
    said, name, (start, end) = text[slice(*one.answer)], text[slice(*one.subject)], one.answer
    known = one.subject[0] < one.subject[1]
    if known and said.startswith("为了") and not _AIM.search(name) and not re.search("的[^的]{2,}$", said):
        for_what = start + len("为了")
        return one._replace(before=(one.before[0], for_what), answer=(for_what, end), defining=False)
    formed = _IN_A_FORM.fullmatch(said) if known else None
    if formed:
        means = (start + formed.start("means"), start + formed.end("means"))
        return InPlace("what", (one.before[0], means[0]), means, (means[1], end), subject=one.subject)
    brought = _BROUGHT_BY.fullmatch(said) if known else None
    if brought:
        by = (start, start + brought.end("by"))
        return one._replace(answer=by, after=(by[1], end))
    if _OF_PERSONS.search(name):
        return one._replace(form="who", before=one.subject)
    if known and text[verb.adverb : verb.start] == "才":
        return one._replace(form="agent", before=NOWHERE, after=(verb.adverb, end), answer=one.subject)
    return None


_IN_A_FORM = pattern("以(?P<means>[^，,]{2,}?)的?(?:形式|方式)(?:存在|进行|传播|储存|存储|表示|出现|实现|传递)的?")
"""Behind 是: "数据是以二进制的形式存在"."""
_AIM = pattern("目的|目标|意图|用意|原因|任务|意义")
"""What is for something is asked for as such, not why."""
_BROUGHT_BY = pattern(
    "(?P<by>(?![由被从在为])[^，,的]{2,16}?)(?:所?(?:引起|造成|导致|引发|诱发|决定|提出|发明|发现|创立|创建|建立|制定|设计|撰写|编写|主持|领导|产生|形成|分泌|合成|控制|支配))的"
)
"""Behind 是: "富营养化是氮、磷过量引起的"."""
_OF_PERSONS = pattern(
    "(?:作者|发明[人者]|发现者|提出者|创始人|创立者|奠基[人者]|领导者|主持人|开国皇帝|将领|领袖|代表人物|领导人|统帅|国王|总统|首相|宰相|丞相|主席|导师|首任[^的]{2,6})$"
)


def _effect(text: str, verb: Verb, one: InPlace) -> InPlace:
    """ "X使Y升高": what effect it has."""
    if _DENIED.search(text[verb.adverb : verb.start]):
        return one._replace(verb=NOWHERE)
    return one._replace(form="effect", before=one.subject, answer=(verb.adverb, one.answer[1]), sure=0.7)


_DENIED = pattern("[不未无没难]")
"""An effect that a thing does not have is asked by its verb: "苯不能使什么..."."""


def _by_its_verb(text: str, verb: Verb, one: InPlace) -> InPlace | None:
    """What, where, when, which: as the verb asks."""
    said, own = text[slice(*one.answer)], one.subject
    if verb.word in "=＝" and re.search("认为|主张|指出", text[slice(*own)]):
        return None
    if verb.word in "=＝":
        return one._replace(form="definition", before=own, defining=True)
    if verb.word == "为":
        form = "shows" if text[slice(*own)].strip().isdecimal() else "what is"
        return one._replace(form=form, before=own, defining=True)
    timely = verb.word in zh.PLACES or verb.word in zh.SOURCES
    if verb.word in _UNTIL:
        return one._replace(form="moment", verb=NOWHERE)
    if timely and verb.word.endswith(("于", "在")) and _A_TIME.search(said):
        return one._replace(form="moment", verb=NOWHERE)
    if verb.word in zh.PLACES or verb.word in TOWARDS:
        return one._replace(form="where", verb=NOWHERE if verb.word in zh.PLACES else one.verb)
    if verb.word in ("依次为", "分别为"):
        return one._replace(form="which")
    if verb.word in zh.PARTS or (verb.word in zh.HAVING and "、" in said and not re.match("一[个种]", said)):
        return one._replace(form="which" if re.search("[、和]", said) else "what")
    if verb.word in zh.HAVING:
        return one._replace(sure=0.68 if len(said) >= 4 else 0.5)
    figure = share_or_multiple(text, one)
    if figure:
        return figure
    if verb.word in zh.DEFINING:
        kind = "how" if said.endswith("的") and verb.word == "是" else "what"
        return one._replace(form=kind, defining=kind == "what")
    return one


_UNTIL = frozenset("延续到 延续至 持续到 持续至 维持到 推迟到 提前到 沿用到 沿用至 流传到 流传至 绵延至 存续至".split())
"""Verbs that say until when."""
