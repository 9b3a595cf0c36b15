"""One Chinese clause asked: what, where, how many, by what means, when, into what, and what becomes of a thing."""

import re

from notecards.extract.in_place.chinese_verbs import ENDS_IN_ADVERB, TRAILING, Verb, first_verb, last_verb
from notecards.extract.in_place.chinese_words import ADVERB, alternatives
from notecards.extract.in_place.question import NOWHERE, InPlace, Span
from notecards.extract.languages import chinese as zh
from notecards.extract.languages.chinese_compounds import TOWARDS
from notecards.extract.patterns import pattern
from notecards.extract.words import HAN
from notecards.tokens import OPAQUE

POINTS_BACK = pattern(
    r"^(?:这|那|此|该|上述|以上|以下|如下|下列|下面|上面|[两二三四五]者|前者|后者|另?一(?:方面?|支|派|类|边|部分|个|种|)$|其他|其它|其余|有的|(?:有些|一些|某些)(?![^，,]{5})|我(?![国军党])|你|他|她|大家|人们都|它|其|自己|本文|本书|本章|本节|什么|哪|谁|怎|如何|为什么|剩下的|或(?!许)|因为|由于|如果|若|当(?![年时地代事局])|虽然|尽管|不管|无论|即使|只要|只有|除非|除了|为了|例|比如|例如|注(?!意力|意缺|[射重入册释定视目解])|图(?![像灵论形谱案腾书])|表\d|见(?![解效证习诸于]))"
)
_ANSWER_POINTS_BACK = pattern(r"上述|下述|以下|如下|^(?:此|该|这|那|它|同上)|同上$")
ASKS = pattern(r"什么|谁(?!知)|哪(?!怕)|怎么|多少|几[个种类]")
"""What a sentence that itself asks, or tells of a question, has in it: nothing that stands beside one can be asked."""
ITSELF = frozenset("它 其 它们 他 她 他们 她们".split())
"""Pronouns for what was spoken of before; 他 only for a person."""
_PRONOUN_OF = pattern(r"[其它他她](?!们(?!的)|他|余|中|实).{2,10}$")
NUMERAL = (
    r"(?:[-−–+±<>＜＞≤≥]?\s?\d[\d.,]*(?:\s?(?:(?:[%％℃°]|[万亿千百])?\s?(?:±|[-–—~～至到:：∶])\s?\d[\d.,]*))*(?:\s?[万亿千百](?![米克瓦赫帕伏焦卡]))?(?:多|余)?(?:°\d+[′'](?:\d+[″\"])?)?|[两二三四五六七八九十百千]+|"
    + OPAQUE
    + "+)"
)
MEASURE = "句斤吨亩桶箱瓶滴匹辆艘束批串幅株棵朵个种类层步条项部分次年月日天周度位倍章节点段级阶枚块台只对组套页行列代名人座元岁本篇卷封门所家届期幕场轮根颗粒支片圈字维进跳"
_COUNTED = pattern(
    rf"^(?P<about>约|大约|大概|近|超过|至少|至多|最多|不超过|不少于)?\s?(?P<number>{NUMERAL})\s?(?P<measure>(?!分子|分钟|大[于小]|进[位制]|字[节符]|位[置移]|行[为业星政]|代[码理谢]|年[级代]|度量|节[点拍])[{MEASURE}大]|%|％|[A-Za-zµμ°℃/]+\d?|小时|分钟|公里|千米|厘米|毫米|毫升|公斤|字节|比特|世纪)?"
)
DATE = pattern(
    r"(?:大?约\s?)?(?:(?:公元前?\s?|前)?\d{1,4}\s?[-—–~～至到]\s?)?(?:公元前?\s?|前)?\d{1,4}(?:多|余)?\s?年(?:\d{1,2}\s?月)?(?:\d{1,2}\s?日)?(?:[春夏秋冬初底末]|年[初底末])?(?:左右|前后|[前后])?|(?:(?:公元前?\s?|前)?\d{1,2}\s?[-—–~～至到]\s?)?(?:公元前?\s?|前)?\d{1,2}\s?世纪(?:\d{2}(?:[-—–~到至]\d{2})?年代|初|中叶|末|前期|后期|中期)?(?:左右|前后)?"
)
ENDINGS = "成立|爆发|召开|开始|结束|灭亡|诞生|去世|逝世|出生|退位|失败|胜利|发生|形成|解体|独立|登基|即位|就职|投降|覆灭|瓦解|崩溃|兴起|衰落|建立|完成|统一|开幕|停战|登陆|遇害|覆没|惨败|大败|战败|战死|身亡|衰微|衰亡|解散|破产|失传|失守|被俘|自杀|问世|通车|竣工|建成|落成|投产|投入使用|生效|废止|面世|开通|破裂|决裂|触发|终结"
"""Verbs at the end of a clause, without an object."""
_DATED_DEED = pattern(
    rf"\s*[，,]?\s*(?:才|已|便|就|正式|首次|逐渐)*(?:开始使用|使用增多|(?:被|遭到?)[^，,]{{2,12}}|{ENDINGS})"
)
_LASTS = pattern(r"(?:大?约\s?)?\d{1,2}\s?年(?:左右|[前后])?")
"""How long, not when: "20年后"."""
_YEAR = pattern(r"(?:公元前?\s?|前)?\d+\s?年")
_CHANGE = pattern(
    rf"^(?P<of>.+?)\s*(?:会|将|可能|可以|可)?(?P<said>(?:无|未见|不)?(?:较|更|很|最|过|太|非常|相对|绝对|极|变|{ADVERB}){{0,3}}(?:{alternatives(zh.CHANGES)}))了?$"
)
_JOINT = pattern(r"[，,\s]*(?:则|那么|就|便|但是|但|而且|并且|并|也|还|才)?\s*$")
_SO = pattern(r"^(?:则|那么|就|便)\s*")
PREPOSITIONAL = pattern(
    r"(?:为(?!人)|以(?!太|色列|前|后|上|下|内|外)|对(?!数|称|象|偶|角|流|照|立|手|外|内|抗|策|比)|向(?!量|心|日|导)|在(?!线|职|野|校)|给(?!水)|"
    r"用(?!户|品|途|法|益|人|电|水|例|量|药|地|工|语)|随(?![机着之即后同便意])|与(?!门|非|会)|同(?!系|素|样|族|胞|伴|名|质|等|学|位|源|步|时|构|事|志|盟|义|比|化|类|一|型|情|业)|从(?!句|属|犯|业)|按(?!键|钮|摩|份)|凭)(?![的是])[^，,]+$"
)
"""What stands before a verb whose subject is left out: "为暗反应" in "为暗反应提供能量"."""
_SETTING_UP = frozenset("设立 设置 建立 成立 任命 派遣".split())
"""Verbs whose object goes on to do something: "设立市舶司管理海外贸易"."""
_APPOINTING = frozenset("任用 重用 任命 推举 推选 拥立 册封 册立 委任 起用 选举 聘请 扶植".split())
_APPOINTED = pattern(f"(?P<who>[{HAN}·]{{2,8}}?)(?:为|做|担任|出任)[^，,的]{{1,12}}")
"""Whom somebody makes what: "任用管仲为相"."""
_AT_LAST = pattern("(?<=.{2})(?<![对关由位属基等大小高低多少处用至终自始限源来])于[^，,的于]{2,6}$")
"""Where something is done to what stands before: "会盟诸侯于践土"."""
_LEADING = frozenset("带领 率领 引导 动员 号召 鼓励 帮助".split())
"""Verbs whose object goes on to do something, so that neither alone answers what: "带领族人走出沙漠"."""
_GONE = pattern(
    "(?P<whom>[^，,的到]{2,10}?)(?P<go>(?:转移|迁移|迁徙|撤退|逃亡|逃|撤|退|走|返|回|来|前进|行进|进军)(?:到|至|往|向))(?P<where>[^，,]{2,})"
)
"""Whom somebody leads, and where: "带领族人迁移到北山"."""
_TAKING = frozenset("结合 使用 利用 采用 依靠 运用".split())
_MADE_OF = pattern(
    "(?<=.{2})(?:来?(?:组成|构成|形成|制成|合成|建成|制作|制造|(?:(?:对(?![数象称])|向(?!量))[^，,]+?)?进行[^，,的]{2,4}))$"
)
"""What is done with what stands behind such a verb: "结合周围农村组成"."""
_TOOL = pattern(
    "[^，,]{1,12}?(?<![作使利运应采费功民军商家农通专公共日常合适实])用(?![户途品法例地电水药量人料语于来以作为到过了的起尽])(?=[^，,]{2,}$)"
)
"""Before what something is done with: "检验淀粉用碘水"."""
_NO_SUBJECTS = frozenset("分 皆 均 都 共 各 又 也 亦 另 再 即 可 现 原 后 先 常 多 少 尤 更 还".split())
_AIM = pattern("目的|目标|意图|用意|原因|任务|意义")
"""What is for something is asked for as such, not why."""
_STAYING = frozenset(
    "出现 发生 保存 存放 储存 存储 聚集 富集 沉积 沉淀 运行 传播 扩散 应用 表达 合成 吸收 爆发 召开 举行 举办 成立 发现 建立 登陆".split()
)
"""Verbs that 在 may follow to say where; behind any other it begins a clause: "允许在一端插入"."""
_LIGHT = frozenset("得到 受到 获得 取得".split())
"""Verbs that may only say that what follows was done: "得到进一步传播"."""
_RUNS_ON = pattern(r"依然|仍然|已经|虽然|.{4,}着$")
"""What no name has in it: a clause that goes on after an apposition."""
_ENDS_A_WORD = pattern(
    r"(?:软弱|薄弱|虚弱|微弱|衰弱|脆弱|广大|强大|伟大|重大|巨大|庞大|宏大|壮大|弱小|渺小|狭小|众多|繁多|诸多|不少|漫长|首长|校长|班长|特长|专长|擅长|身高|崇高|最高|孤高|缓慢|愉快|富强|坚强|顽强|自强|列强|图强|长短|大小|多少|快慢|高低|强弱)$"
)
"""Words whose last sign alone would be a state of what the rest names."""
_HANDS_ON = pattern(
    r"(?<![放])把(?![握手柄])|(?<![大名主部要即])将(?![领军士来近要会])|^(?:或许|也许|大概|恐怕|似乎|已经|已知|正在|尚未|没有)"
)
"""What stands before a verb that is not said of a thing alone: "把网络层传来的分组封装", "让人们"."""
NO_ONE = pattern(
    rf"^(?![^了]*的)[{HAN}]{{1,3}}(?<![除为终罢末])了(?![解不却断结])[^的]*$|(?<![过失])去$|^(?:的|了|着(?![陆重手眼丝色床装]))"
)
"""What is no subject but a verb outside the word list, or begins inside a word: "爬上了一座", "勒令去"."""
_WITH_MEANS = pattern(
    r"(?:[^，,]{2,16}?)?(?P<by>以(?!太|色列)|用(?!户|途|品|法|例|地|电|水|药|量|人|料)|凭|靠)(?P<means>[^，,]{2,})$"
)
_DUTY = pattern(r"(?P<who>[^，,的]{0,20}?)(?P<duty>应当|应该|必须|可以|不得|不要|不应该|不应)(?P<what>.{3,})$")
_CLEFT = pattern(r"从|(?:[由在]|通过|因为|由于)(?!.*的[^的]{2,}$)")


DATED = pattern(rf"(?:{DATE.pattern}|每[年月日天周届次]|\d{{1,3}}岁[时后起]?)[，,\s]*")
"""A date or how often, and nothing else."""


def narrow(text: str, a: int, b: int) -> Span:
    """A span without the spaces at its ends."""
    piece = text[a:b]
    return a + len(piece) - len(piece.lstrip()), a + len(piece.rstrip())


def asked(text: str, begin: int, own: Span, verb: Verb, end: int) -> InPlace | None:
    """The question of a clause whose subject is `own` and that begins at `begin`; None where it points to something said elsewhere."""
    subject = re.sub(rf"^(?:[于在]?{DATE.pattern})\s*", "", text[slice(*own)]) or text[slice(*own)]
    points = POINTS_BACK.match(subject) and subject not in ITSELF and not _PRONOUN_OF.match(subject)
    if re.search("(?<![原由从未将，,])来$", subject) and not re.search("[用以靠凭]|通过", subject):
        return None
    if (
        points
        or re.fullmatch(r"[\d.]+\s?[%％](?:以[上下]|左右)?", subject)
        or re.search("[一两几某各][个种条项名位只批座件份]$", subject)
        or re.match("[由把将为]|被(?![动告子])|以(?!太|色列)", subject)
        or _HANDS_ON.search(subject)
    ):
        return None
    if re.search("(?:通过|透过|借助|利用)[^的]+$", subject):
        return None
    if len(subject) > 1 and re.search("(?:[其或和与及每]|或者|以及)$", subject):
        return None
    if subject in _NO_SUBJECTS or (len(subject) == 1 and re.match(f"[{HAN}]", subject) and verb.word in ("为", "分")):
        return None
    answer = narrow(text, verb.rest, end)
    so = re.search(r"(?<=.{2})(?<!所)致(?![病死密力癌使敏畸])", text[slice(*answer)])
    answer = (answer[0], answer[0] + so.start()) if so else answer
    colon = re.match(r"[:：]\s*", text[slice(*answer)])
    answer = (answer[0] + colon.end(), answer[1]) if colon else answer
    answer = (
        (answer[0] + 1, answer[1]) if verb.word == "是" and re.match("个(?![人体性别])", text[answer[0] :]) else answer
    )
    led = text[slice(*answer)]
    acts = first_verb(text, *answer) if verb.word in _LEADING else None
    gone = _GONE.fullmatch(text, *answer) if verb.word in _LEADING else None
    if gone and not POINTS_BACK.match(gone["where"]):
        return InPlace("where", (begin, gone.end("go")), gone.span("where"), subject=own)
    if acts or (verb.word in _LEADING and len(led) > len("起义农民") and not re.search("[的、]", led)):
        return None
    aside = re.search(r"[，,]\s*(?:这|该|此|它(?!们?的))", text[slice(*answer)])
    if aside and text[answer[0] + aside.end() :][:1] in "种类样些":
        return None
    answer = (answer[0], answer[0] + aside.start()) if aside else answer
    own_part = re.match("(?:它们?的|其(?!他|它|余|中|实))(?=.{2})", text[slice(*answer)])
    answer = (answer[0] + own_part.end(), answer[1]) if own_part else answer
    if answer[0] >= answer[1] or _ANSWER_POINTS_BACK.search(text[slice(*answer)]):
        return None
    if verb.word == "是" and _CLEFT.match(text[slice(*answer)]):
        return None
    if verb.word in zh.HAVING and re.match(r"[一两几\d]个?[不没]", text[slice(*answer)]):
        return None
    if verb.word in _LIGHT and re.match(ADVERB, text[slice(*answer)]):
        at = re.search("[在于]", text[slice(*own)])
        who = (own[0], own[0] + at.start() if at else own[1])
        whole = (who[1], answer[1])
        return InPlace("agent", NOWHERE, who, whole, subject=whole) if who[1] - who[0] > 1 else None
    if (
        verb.word in ("没有", "没")
        and (acts := first_verb(text, *answer))
        and "的" not in text[answer[0] : acts.adverb]
    ):
        return None
    if re.search("是(?:最|较|更)", text[slice(*answer)]):
        return None
    counts_several = re.match(r"\d", text[slice(*answer)]) and "、" in text[slice(*answer)]
    if verb.word in zh.HAVING and counts_several:
        return None
    if verb.word == "即" and _RUNS_ON.search(text[slice(*answer)]):
        return None
    if verb.word in zh.DOING and re.search("(?<![、和])(?:失败|成功|胜利)$", text[slice(*answer)]):
        return None
    return (
        _upon(text, begin, verb, answer)
        or _by_what(text, begin, own, verb, answer)
        or _what(text, begin, own, verb, answer)
    )


_UPON = pattern("(?P<who>[^，,]{2,20}?)对(?![数称象偶角照立])(?P<what>[^，,]{2,24})")


def _upon(text: str, begin: int, verb: Verb, answer: Span) -> InPlace | None:
    """ "法院对事实进行审查": what it is done to, which is more to know than what is done."""
    found = _UPON.fullmatch(text, begin, verb.adverb) if verb.word in ("进行", "加以", "予以") else None
    if not found or answer[1] - answer[0] > len("实质审查") or POINTS_BACK.match(found["what"]):
        return None
    before = (begin, found.start("what"))
    return InPlace("what", before, found.span("what"), (verb.adverb, answer[1]), subject=found.span("who"), sure=0.72)


def _by_what(text: str, begin: int, own: Span, verb: Verb, answer: Span) -> InPlace | None:
    """ "X以长的手段代替Y": by what, where that is more to know than the Y."""
    found = _WITH_MEANS.match(text[begin : verb.adverb].rstrip())
    if not found or verb.word not in zh.DOING or found.end("means") - found.start("means") <= answer[1] - answer[0]:
        return None
    stop = begin + len(found["means"].rstrip("来去")) + found.start("means")
    before, means = (begin, begin + found.end("by")), (begin + found.start("means"), stop)
    who = re.sub(rf"{ADVERB}+$", "", text[begin : begin + found.start("by")])
    return InPlace("what", before, means, (stop, answer[1]), subject=(begin, begin + len(who)))


_DENIED = pattern("[不未无没难]")
"""An effect that a thing does not have is asked by its verb: "苯不能使什么..."."""
_DIRECTED = pattern(
    "(?:[在于]|给(?!水|予)|成(?![本分员果就熟绩都人年名语立为])|为(?![了主])|到(?!达)|至(?![少今多于])|入(?![侵口学射围狱门睡党]|院)|往(?![往来年日])|回(?![归收避复顾路应流馈报声答忆])).{2}"
)
"""What a verb may bring its object to: "转运|至前膜", "储存|在肝脏"."""


_A_TIME = pattern(
    r"(?:时期|时代|年间|年代|世纪|期间|[前中后早晚]期|末年|初年|[夏商周秦汉晋隋唐宋元明清]朝|[两东西南北]?(?:夏|商|周|秦|汉|晋|宋|隋|唐|元|明|清)(?:初|末|代)?|战国|春秋|三国|五代|民国)$|"
    r"[前后](?:大?约|第)?\s?[\d一二两三四五六七八九十]+[^，,]{0,3}$|[前后](?:大?约|第)?\s?\d|\d\s?(?:小时|天|周|个?月|分钟|秒)(?:左右|内|前|后)?$"
)


_BROUGHT_BY = pattern(
    "(?P<by>(?![由被从在为])[^，,的]{2,16}?)(?:所?(?:引起|造成|导致|引发|诱发|决定|提出|发明|发现|创立|创建|建立|制定|设计|撰写|编写|主持|领导|产生|形成|分泌|合成|控制|支配))的"
)
"""Behind 是: "富营养化是氮、磷过量引起的"."""


def _where(said: str) -> str:
    """How is asked what stands behind the 在 or 到 of a verb."""
    return "moment" if _A_TIME.search(said[1:]) else "where" if said[0] in "在至入往回" else "what"


def _what(text: str, begin: int, own: Span, verb: Verb, answer: Span) -> InPlace | None:
    """What stands after the verb, asked for as the verb asks for it."""
    said = text[slice(*answer)]
    acts = first_verb(text, *answer) if verb.word in _SETTING_UP else None
    if acts and acts.adverb - answer[0] > 1 and "的" not in said:
        set_up = (answer[0], acts.adverb)
        return InPlace("what", (begin, verb.rest), set_up, (acts.adverb, answer[1]), subject=own)
    appointed = _APPOINTED.fullmatch(said) if verb.word in _APPOINTING else None
    if appointed:
        whom = (answer[0], answer[0] + appointed.end("who"))
        return InPlace("by whom", (begin, verb.rest), whom, (whom[1], answer[1]), subject=own)
    held = _AT_LAST.search(said) if verb.word in zh.DOING else None
    if held and not DATED.match(said[held.start() + 1 :]):
        met = (answer[0], answer[0] + held.start())
        return InPlace("what", (begin, verb.rest), met, (met[1], answer[1]), subject=own)
    placed = verb.word in zh.PLACES or verb.word in zh.SOURCES
    date = DATED.match(said) if placed else None
    if date and said[date.end() :][:1] != "的":
        return None  # asked as a date
    tool = _TOOL.match(said) if verb.word in zh.DOING else None
    if tool and not first_verb(said[tool.end() :]):
        whole = (begin, answer[0] + tool.end())
        return InPlace("what", whole, (whole[1], answer[1]), subject=whole)
    made = _MADE_OF.search(said) if verb.word in _TAKING else None
    if made:
        taken = (answer[0], answer[0] + made.start())
        return InPlace("what", (begin, verb.rest), taken, (taken[1], answer[1]), subject=own)
    turned = (verb.adverb, verb.end) if verb.word in zh.DOING else (0, 0)
    one = InPlace("what", (begin, len(text[: verb.rest].rstrip())), answer, subject=own, verb=turned)
    if verb.word in zh.DOING and verb.word not in _STAYING and said.startswith("在"):
        return None
    if said[:1] in ("在", "于") and DATED.match(said[1:]):
        return None  # asked as a date
    if verb.word in zh.DOING and _DIRECTED.match(said):
        marked = (begin, answer[0] + 1)
        return one._replace(
            form=_where(said),
            before=marked,
            answer=(answer[0] + 1, answer[1]),
            verb=NOWHERE,
        )
    if (
        verb.word == "是"
        and said.startswith("为了")
        and own[0] < own[1]
        and not _AIM.search(text[slice(*own)])
        and not re.search("的[^的]{2,}$", said)
    ):
        for_what = answer[0] + len("为了")
        return one._replace(before=(begin, for_what), answer=(for_what, answer[1]), defining=False)
    brought = _BROUGHT_BY.fullmatch(said) if verb.word == "是" and own[0] < own[1] else None
    if brought:
        by = (answer[0], answer[0] + brought.end("by"))
        return one._replace(answer=by, after=(by[1], answer[1]))
    if verb.word == "是" and _OF_PERSONS.search(text[slice(*own)]):
        return one._replace(form="who", before=own)
    if verb.word in zh.EFFECTS and _DENIED.search(text[verb.adverb : verb.start]):
        return one._replace(verb=NOWHERE)
    if verb.word in zh.EFFECTS:
        return one._replace(form="effect", before=own, answer=(verb.adverb, answer[1]), sure=0.7)
    if verb.word == "是" and text[verb.adverb : verb.start] == "才" and own[0] < own[1]:
        return one._replace(form="agent", before=NOWHERE, after=(verb.adverb, answer[1]), answer=own)
    counted = (
        None if (date and verb.word in zh.SOURCES) or verb.word in ("是指", "指", "指的是") else how_many(text, one)
    )
    if counted:
        return counted
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
        return one._replace(form="where", verb=NOWHERE if verb.word in zh.PLACES else turned)
    if verb.word in ("依次为", "分别为"):
        return one._replace(form="which")
    if verb.word in zh.PARTS or (verb.word in zh.HAVING and "、" in said and not re.match("一[个种]", said)):
        return one._replace(form="which" if re.search("[、和]", said) else "what")
    if verb.word in zh.HAVING:
        return one._replace(sure=0.68 if len(said) >= 4 else 0.5)
    times = re.match(rf"[^，,]{{1,12}}的\s?(?={NUMERAL}\s?倍(?:多|左右|以上)?$)", said)
    share = re.match(
        r"[^，,]{1,16}的\s?(?=(?:约|大约)?\s?(?:\d[\d./]*|[百千]?分之[一二三四五六七八九十\d]+|[一二三四五六七八九]分之[一二三四])\s?[%％]?(?:左右|以上|以下)?$)",
        said,
    )
    if share:
        whose = (answer[0] + share.end(), answer[1])
        return one._replace(form="much", before=(begin, whose[0]), answer=whose)
    if times:
        many = (answer[0] + times.end(), answer[1])
        return one._replace(
            form="much",
            before=(begin, many[0]),
            answer=many,
            after=(text.index("倍", many[0]), text.index("倍", many[0]) + 1),
        )
    if verb.word in zh.DEFINING:
        kind = "how" if said.endswith("的") and verb.word == "是" else "what"
        return one._replace(form=kind, defining=kind == "what")
    return one


_UNTIL = frozenset("延续到 延续至 持续到 持续至 维持到 推迟到 提前到 沿用到 沿用至 流传到 流传至 绵延至 存续至".split())
"""Verbs that say until when."""


def how_many(text: str, one: InPlace) -> InPlace | None:
    """ "分为七层": how many; "分为三类：A、B、C": which three."""
    a, b = one.answer
    counted = _COUNTED.match(text[a:b])
    if counted and text[slice(*one.before)].endswith(("分为", "分成", "分", "包括", "包含")) and counted["measure"]:
        counted = counted if re.match(f"[{HAN}]", counted["measure"]) else None  # "分为1NF，2NF" names them
    if not counted or (not counted["measure"] and not counted["number"][0].isdigit()):
        return None
    if counted["number"] in ("百", "千", "万"):
        return None
    if counted["measure"] == "岁" and text[a + counted.end() : b].strip():
        return None
    pause = re.search("[，,]", text[a + counted.end() : b])
    if pause and not re.search("[:：]", text[a:b]):
        b = a + counted.end() + pause.start()
    rest = text[a + counted.end() : b]
    listed = re.match(rf"[{HAN}]{{0,6}}[:：]\s*(?=.)", rest)
    if listed and counted["number"][0] in "两二三四五六七八九十0123456789":
        colon = a + counted.end() + listed.end()
        head = len(text[:colon].rstrip(" :："))
        return one._replace(form="which of", after=(a, head), answer=(colon, b))
    if len(rest) > 8 or re.search(r"[，,、:：]", rest) or (counted["about"] == "近" and "的" in rest):
        return None
    bound = re.match("以[上下内]|左右|之间|不等", rest)
    if bound:
        return one._replace(
            form="much",
            answer=(a, a + counted.end() + bound.end()),
            after=(a + counted.end() + bound.end(), b),
            defining=False,
        )
    few = counted["number"][0] in "两二三四五六七八九十" and counted["measure"]
    bare = not rest and re.match(f"[{HAN}]", counted["measure"] or "")
    after = (a + counted.start("measure") if few or bare else a + counted.end(), b)
    return one._replace(form="few" if few else "much", answer=(a, a + counted.end()), after=after, defining=False)


_OF_PERSONS = pattern(
    "(?:作者|发明[人者]|发现者|提出者|创始人|创立者|奠基[人者]|领导者|主持人|开国皇帝|将领|领袖|代表人物|领导人|统帅|国王|总统|首相|宰相|丞相|主席|导师|首任[^的]{2,6})$"
)
_AT_A_PLACE = pattern(
    r"(?P<who>[^，,在]{2,28}?)(?:主要|一般|通常|大多|都|均|也)?(?:在|(?<![对关由位属基等大小高低多少处用至终自始])于)(?P<place>[^，,的]{2,16}?)(?:中(?=定))?(?P<done>(?:进行|定义|发生|合成|完成|实现|产生|形成|召开|举行|爆发|成立|登陆|执行|运行|定居|出生|去世|逝世|病逝|登基|即位|称帝|建国|签订|签署|出土|常见|多见|少见|出现|可见|普遍存在|大量存在|存在))$"
)
_NO_PLACE = pattern(
    r"(?:期|年|时|代|前|后|过程中?|基础上|情况下|条件下|方面|之间|之中|[月日]|世纪|作用下|[之以][上下内外])$|^(?:这|那|此|其|该|一定)"
)


def at_a_place(text: str, begin: int, end: int) -> InPlace | None:
    """ "X在Y上进行": where."""
    found = _AT_A_PLACE.fullmatch(text, begin, end)
    if not found or POINTS_BACK.match(found["who"]) or _NO_PLACE.search(found["place"]):
        return None
    who = found.span("who")
    if last_verb(text, *who) or _NO_PLACE.search(found["who"]) or found["who"].endswith(("除", "除了", "除外")):
        return None
    return InPlace("where done", (begin, found.start("place")), found.span("place"), found.span("done"), subject=who)


def is_dated_deed(text: str, begin: int, end: int) -> bool:
    """Whether a segment is a date and what came about then: "1世纪失传"."""
    date = DATE.match(text, begin, end)
    return date is not None and _DATED_DEED.fullmatch(text, date.end(), end) is not None


def when(text: str, begin: int, end: int) -> list[InPlace]:
    """ "1912年X", "X于1912年Y": in which year."""
    date = DATE.search(text, begin, end)
    if (
        not date
        or (end - begin - len(date.group()) < 5 and not is_dated_deed(text, begin, end))
        or _LASTS.fullmatch(date.group())
        or not re.search("年|世纪", date.group())
    ):
        return []
    if text[begin : date.start()].endswith("从") and re.search(r"[-—–~～至到]", date.group()):
        return []
    if date.start() > begin and text[date.start() - 1] not in "于在从到至自（(":
        return []
    if re.match(r"的|以来|间|代|之间|[-—–~至到]|起义|革命|战争|运动|宪法", text[date.end() : end]) or text[
        begin : date.start()
    ].endswith(("（", "(")):
        return []
    acts = first_verb(text, date.end(), end)
    at = date.end() + len(text[date.end() : end]) - len(text[date.end() : end].lstrip("，, "))
    acting = (
        text[at : at + 1] in ("由", "被") or is_dated_deed(text, begin, end) or (acts is not None and acts.adverb == at)
    )
    opens = first_verb(text, begin, end)
    placed = opens is not None and opens.adverb == begin and opens.rest == date.start()
    elided = placed or (not text[begin : date.start()].rstrip("于在，, ") and acting)
    if (
        elided
        and acts
        and (acts.word in zh.PLACES or acts.word in zh.SOURCES or acts.word in zh.DOING)
        and re.search("于.*的[^的]{1,4}$", text[acts.start : end])
    ):
        return []  # a thing and when it came about: "1900年出现于欧洲的画派"
    form = "year" if _YEAR.fullmatch(date.group()) else "moment"
    if text[begin : date.start()].rstrip("于在").endswith(("，", ",")) and not text[date.end() : end].strip("，, "):
        return []
    event = text[begin : date.start()].rstrip("于在，, ")
    if event and re.match("[，,]", text[date.end() : end]):
        end = date.end()
    if end - begin > _LONGEST_DATED and (pause := re.search("(?<=.{6})[，,]", text[date.end() : end])):
        end = date.end() + pause.start()
    rest = date.end() + len(text[date.end() : end]) - len(text[date.end() : end].lstrip("，, "))
    if re.match("[他她它这那此该从自]|其(?![他余实])|由于|随着|因(?!此)", text[rest:end]):
        return []
    comes_about = elided and acts is not None and acts.word in ("爆发", "发生", "出现", "兴起", "涌现")
    subject = NOWHERE if elided and not comes_about else (begin, end)
    return [InPlace(form, (begin, date.start()), date.span(), (rest, end), subject=subject, sure=0.74)]


_LONGEST_DATED = 40
"""Signs of what happened, all of which is said before it is asked when; of more only the first clause."""
_CAUSED = pattern(
    r"(?P<who>[^，,因]{0,20}?)因(?![此素子果式数而特人]|为)(?P<cause>[^，,]{2,24}?)(?P<done>而(?!言|且|是|不)[^，,]{2,14})"
)


def caused(text: str, begin: int, end: int) -> InPlace | None:
    """ "X因Y而Z": from what."""
    found = _CAUSED.fullmatch(text, begin, end)
    if not found or POINTS_BACK.match(found["who"]) or last_verb(text, begin, found.end("who")):
        return None
    subject = found.span("who") if found["who"] else NOWHERE
    before = (begin, found.start("cause"))
    return InPlace("what", before, found.span("cause"), found.span("done"), subject=subject, sure=0.72)


def dated_end(text: str, begin: int, verb: Verb, end: int) -> InPlace | None:
    """ "结束于763年" behind a clause that has the subject: in which year."""
    date = DATED.fullmatch(text, verb.rest, end)
    if not date or (verb.word not in zh.PLACES and verb.word not in zh.SOURCES):
        return None
    form = "year" if _YEAR.fullmatch(date.group().strip()) else "moment"
    return InPlace(form, (begin, verb.rest), date.span(), sure=0.74)


def change(text: str, begin: int, end: int, opening: int | None) -> InPlace | None:
    """ "流速增加": what becomes of a thing; of one that is alone it is asked how it is."""
    found = _CHANGE.match(text[begin:end])
    if (
        not found
        or len(found["of"]) > 16
        or re.search(r"[的，,或和与及]$|甚至$|可能.+", found["of"])
        or (POINTS_BACK.match(found["of"]) and opening is None)
    ):
        return None
    cut_in_two = len(found["said"]) == 1 and _ENDS_A_WORD.search(found["of"] + found["said"])
    if re.match("[与和跟同在从]|.*向[^量]$|.*而", found["of"]) or cut_in_two:
        return None
    if opening is None and re.search("^(?:进行|间断|持续|选择|特异)性$|^[不未](?![同等定饱动成规稳完可])", found["of"]):
        return None
    if opening is not None and DATED.match(found["of"]):
        return None
    if "、" in found["of"] or found["of"].startswith("即"):
        return None
    first = found["of"] + found["said"][0]
    late = len(found["said"]) > 1 and (first.endswith("后") or ENDS_IN_ADVERB.search(first) is not None)
    said_at = begin + found.start("said") + late  # "成年后|逐渐下降", "机械能|守恒"
    so = _SO.match(found["of"])
    of = (begin + (so.end() if so else 0), said_at if late else begin + found.end("of"))
    if of[1] - of[0] < 2:
        return None
    if opening is None and found["said"] in ("缺乏", "不足"):
        return InPlace("what", (said_at, end), of, sure=0.66)
    before = (opening if opening is not None else of[0], of[1])
    if opening is None and re.match(
        "[^，,的]{2,12}?(?<![同有随何小临暂及平])时(?![间期代刻机效候区局事光针序分装常限差速钟]).{2}", text[slice(*of)]
    ):
        return InPlace("becomes", before, (said_at, end), subject=of, sure=0.66)
    if opening is None and text[of[0]] == "对" and "作用" in text[slice(*of)]:
        return InPlace("state", before, (said_at, end), subject=NOWHERE, sure=0.6)
    related = re.search(r"与|和|同", text[slice(*of)]) and re.search(r"相等|相同|不等|不同|无关", found["said"])
    form = "becomes" if opening is not None else "relation" if related else "state"
    return InPlace(
        form,
        before,
        (said_at, end),
        subject=of,
        sure=0.72 if opening is not None or related else 0.56,
    )


def outcome(text: str, opening: int, begin: int, end: int) -> InPlace:
    """ "如果A，B": what then."""
    so = _SO.match(text[begin:end])
    before = (opening, len(_JOINT.sub("", text[:begin])))
    return InPlace("outcome", before, (begin + (so.end() if so else 0), end), subject=before, sure=0.7)


def duty(text: str, begin: int, end: int) -> InPlace | None:
    """ "累犯应当从重处罚": what is to be done, may be done, or must not."""
    found = _DUTY.match(text[begin:end])
    if not found or POINTS_BACK.match(found["who"]):
        return None
    before, answer = (begin, begin + found.start("what")), (begin + found.start("what"), end)
    form = "forbidden" if found["duty"].startswith("不") else "duty"
    return InPlace(form, before, answer, subject=(begin, begin + found.end("who")), sure=0.66)


def relation(text: str) -> InPlace | None:
    """The question of a phrase that says how two things stand to each other: "A与B相等"."""
    found = change(text, 0, len(text.rstrip(TRAILING)), None)
    return found if found and found.form == "relation" else None


def is_state(text: str) -> bool:
    """Whether a phrase says how a thing is: "流速增加"."""
    return bool(_CHANGE.match(text.rstrip(TRAILING))) or text.endswith(("时", "了"))
