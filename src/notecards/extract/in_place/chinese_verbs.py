"""Where the verb of a Chinese clause stands: told by a word list and by what may stand beside a verb, never by a segmenter."""

import re
from functools import lru_cache
from typing import NamedTuple

from notecards.extract.in_place.chinese_words import ADVERB, Predicate, Words, alternatives, predicate_at
from notecards.extract.languages import chinese as zh
from notecards.extract.languages.chinese_nouns import NAMES_WITH_VERBS
from notecards.extract.patterns import pattern
from notecards.extract.words import HAN, REMEMBERED, depths
from notecards.tokens import OPAQUE

LONGEST_SUBJECT = 44
"""Signs before the verb; more is a clause of its own."""
TRAILING = " \t。．.！!；;，,、"


class Verb(NamedTuple):
    """A verb in its segment: where its adverbs begin, its own span, where what it acts on begins."""

    adverb: int
    start: int
    end: int
    word: str
    rest: int


_NAMES = Words(NAMES_WITH_VERBS)
_LONGEST_NAME = max(map(len, NAMES_WITH_VERBS))
_NOUN_ENDS = pattern(
    r"机(?![制构会理体能关动器率遇械密场要缘])|机会(?=[在将把对被从根])|力(?![量学图争求矩度场气行促推主])|剂(?!量)|药(?![物品理效用])|酶(?!活)|率|器(?!官|材|械|具)|者|观(?![察测看众念光赏望摩])|型(?!号)|期(?!望|间|待|限)|权(?!力|利|威|益)|员(?!工)|方(?![便案法向式程针面言形阵位圆])|人(?![的们类民员才口体群物格工权身数生性文家力事间选造为均])|兵(?!力|马|权|器|员|种|变|卒|营)|制(?=[和与、的，,。是在及以]|度.{2})|比(?=为|是|例|值)|压(?=升|降|增|减|为|是|和|与|的|正常|异常|主要)|[压量线图表税费品机站局法罪案](?=$|[^\u3400-\u9fff])"
)
"""The last sign of a name that begins with a verb: 抑制剂, 潜伏期, 收缩压."""
_ALONE = frozenset("水氧热电光血酸碱糖钙钠钾铁碘铜盐氢氮碳磷硫铅汞锌人它其谁零负正")
"""What a verb of two signs may act on though it is a single sign; any other single sign makes a name with the verb."""
_RELATIVE = pattern(rf"[^的，,]{{2,}}的[^的，,]{{1,10}}?{ADVERB}{{0,2}}(?:{alternatives(zh.CHANGES)})$")
"""After a verb at the beginning of a clause: "属于不同特征值的特征向量正交" says a state of the vectors."""
_THINGS_TOO = frozenset("经验 思想 教育 文化 经济 政治 社会 军事 外交 时间 语法 目标 任务 措施".split())
"""Sides of a thing that a verb may act on as well: "反对经验"."""
_NEEDS = pattern(f"[{HAN}]{{2,10}}?(?:需要|必须|应当|须经|须由|有[两三四五六七八九几])")
"""After a verb at the beginning: what is done is the subject, "发布法规需要签署"."""
_NAMING = frozenset("叫 叫做 叫作 称为 称作 名为".split())
_OF_DEEDS = frozenset("防止 避免 阻止 允许 禁止 导致 引起 造成 可能 支持 促使 要求 限制".split())
"""Verbs that another verb may follow; any other before 造成 and the like is its subject."""
_BEFORE_A_MODAL = pattern("[^，,的]{2,8}(?:可能|可以|能够|必须|应当|容易)对")
"""After a verb at the beginning: what is done is the subject, "服用铁剂可能对胃造成刺激"."""
_MODALS = frozenset("可以 可 能 能够 会 可能".split())
_RELATIVE_OF_MODAL = pattern(
    r"[^的，,]{2,}的[^的，,]{1,8}?(?:不能|可以|必须|应当|不得|能够|将会|就会|都会|更?容易|往往|更加|难以|无法)"
)
"""The same before what a thing can or must do: "已经分配的资源不能被抢占"."""
_BEFORE_ITS_OUTCOME = pattern("[^，,的]{2,8}(?:会有|会使|会导致|会引起|就会|则会|便会)")
"""The same before what comes of it: "超出正常范围会有抑制机制"."""
_SUBJECTS_FIRST = (_RELATIVE, _RELATIVE_OF_MODAL, _BEFORE_A_MODAL, _BEFORE_ITS_OUTCOME)
_OF_NOUNS = frozenset("支持 使用 需要 保证 应用 作为 变成 主张 提倡 反对 强调".split())
"""Verbs whose object may itself begin with a noun that is a verb as often: "支持同步传输"."""
_OF_CLAUSES = frozenset(
    "说明 表明 证明 发现 规定 强调 提出 主张 承认 宣布 宣告 相信 确定 显示 揭示 要求 解释 指定 坚持 得出 推出 推断 证实 指出 断言 预言 宣称 认定 判断 导出 反映 意味着 预示 暗示".split()
)
"""Verbs that a whole clause may follow; behind any other "隔离级别是" belongs to one name."""
_WITH_ANOTHER = pattern(rf"(?:{alternatives(zh.NOUNS_TOO)})(?:在|是|时|算法|法)")
"""Behind a verb, another that makes a name with it: "插入排序在..."."""
_DURING = pattern(r"(?:在|当|于)[^，,时]*$")
_ENDS_A_TIME = pattern(r"[^，,的]{0,12}?(?<![有同随何小临暂及平])时(?![间期代刻机效候区局事光针序分装常限差速钟尚]).")
_ENDS_A_CASE = pattern(
    "[^，,]*?的?(?:要求|条件|情况|前提|基础|过程|背景|作用|影响|帮助|领导|指导|推动)[下中上](?![的游级层])"
)
"""Behind a verb after 在: it stands in what says in which case, "在不产生误差的要求下"."""
_STATE_FIRST = pattern(
    "[常均宜]用|(?:过多|过少|不足|增多|减少|亢进|减退|过度|异常|紊乱)(?:会|可|则|时|引起|导致|造成|使)|(?:[以由按](?![上下内外])|经(?![上下内外济典验历常理纪过费脉络线营])|通过)(?!.*的[^的]{2,}$)"
)
"""Behind a verb that is a noun there: "分泌过多会引起...", "复制以半保留方式进行"."""
_WITHIN_A_TIME = pattern(
    r"[^，,的]{0,12}?(?<![有同随何小临暂及平])时(?:须|应|要|会|是|不|可|必|将|即|就|才|则|都|也|被|由)|(?:完毕|完成|成功|失败)(?:$|[，,后])"
)
"""Behind a verb that only says when: "取得财产时须为善意"; or what says that it was done."""
_STATE = pattern(rf"(?:{ADVERB}|[很更较最极]|非常)?(?:{alternatives(zh.CHANGES)})$")
_GOING_BY = tuple("按照 依照 根据 依据 遵照 参照 基于 鉴于 随着 沿着 关于 对于".split())
_NO_VERB_AFTER = (*"的之和与及、或对被以按于从向由没未无非所自而但可只总还不如何", "通过", "经由", "借助", *_GOING_BY)
_PLACES_TOO = ("场所", "处所", "住所", "研究所", "交易所", "派出所", "事务所", "目的")
_PART_OF_A_WORD = pattern(
    r"(?:康有为|[资能电光热水声货税财生病]源(?=自[由动主身])|[方层界表平侧正反页局场片全]面(?=对)|支持向量|显(?:示|著|然|现|露|微|卡|存|性|影|像|色|而|赫|得)|[明浅彰凸]显|[实试]验(?=证实|证明)|[退转出谦避受割忍禅礼推]让|让(?=[步利与渡位座给出予人])|权限|[期界极上下有]限|(?:[但可只总凡若倒算硬老不而更便先]|(?<!在)于|还(?=是(?!一[个种位名部])))是|(?<!主)(?<!重)要是|是(?:否|不是|非)|(?:所|没|(?<![^，,；;\s])只(?!有\d)|(?<=[不并])只|含|固|特|公|私|原|国|现|占|持|另)有|[导个集液物气固人身晶群球]体会|十二指肠|供大于求|供给[与和]|供过于求|有(?:髓|偿|机物|色金属|限公司|否|人(?![口类员数])|无|没有|关|效|机|限|时|些|的|序|向|界|理|害|毒|利|色|丝|氧|性|用|权|价|偿|线|期(?!限|待)|别)|(?:[导引所以一大极细精雅兴情韵标别]|不)致|致(?:力|敬|命|密|富|辞)|[指命县法政司号禁口密敕诏律责税条戒训谕勒]令|令(?:人|牌)|"
    r"[立当随迅旋亦]即|即(?:使|将|可|便|时|位|刻|兴|日)|[假]使|(?:大|行|天|出|驱|唆|诱|转运|节度|观察|安抚|布政|按察|团练|防御|公)使|使(?:用|命|者)|大会|(?:大会|人大|全国|选出的)代表|指(?:数|针|征|引|标|令|导|示|定|出|向|甲|明|称|望|挥|责|控|派|认)|统一(?:战线|资源|身份|建模|编码|标准|体)|损害(?:赔偿|事实|结果|后果|行为|程度)|(?:取得|消灭|追诉|诉讼)时效|就是说|[金家直隶附所亲归军眷下]属|属(?:性|名|实|地|下|种|国|相|员|意)|占(?:卜|比|位|优|星|地|线)|[侵霸抢攻独强]占|(?:发送|接收|请求|响应|调用|服务|监听)(?:端|方(?!便|法|式|案|程|向))|(?:手|食|拇|十)指|"
    r"(?:相|均|平|同|对|初|高|上|下|中)等(?!于)|代表(?:人|作|团|大会|性)|要求(?!.)|规定(?!.)|主张(?!.)|意思表示|共有(?![\d两一二三四五六七八九十])|说明书|表示(?:层|法)|"
    r"(?:控制|存储|传感|调节|解释|编译|处理|寄存|运算|过滤|选择|调度|加载|监听)(?:器|单元|系统|台|流|权|论|变量)|(?:使用|管理|学习|消费|生产|领导|执行|统治)者|(?:抑制|激活|拮抗|激动|阻断|阻滞|还原|氧化|缓解|兴奋)(?:剂|物|药)|"
    r"(?:合成|水解|转移|还原|连接|激活|裂解|分解|氧化)酶|传输(?:层|协议|介质|速率)|(?:增长|转化|利用|使用|占有|吸收)率|(?:影响|调节|转录|激活|反应)(?:因子|因素|力)|(?:连接|存储)(?:池|过程|引擎|词)|"
    r"(?:分泌|代谢|产生|排泄|分解|附着|合成|燃烧|混合)物|(?:保护|使用|占有|管理|请求|领导|统治|控制|抵消|开放)权|(?:计算|学习|统计|比较|表达|方程|生成|关系)(?:式|机|学)|(?:激活|映射|定义|生成|构造|损失)(?:函数|域)|"
    r"处理(?:机|器)|输入(?:层|端)|输出(?:层|端)|(?:调节|转运|结合|运输|黏附|粘附|识别|吸附|抑制|激活|分泌|储存|保护|介导)(?:蛋白|肽|细胞|受体|期|管|点|位点)|(?:执行|运行|反应)(?:时间|速率)|编码(?:区|链)|编程|(?:反应|感染|传播|表达|传导)(?:物|源|途径|系统|性)|生产(?:力|关系|要素|资料|者|方式|率|总值|国)|总(?:供给|需求)|(?<!不)完全竞争|侵略(?:者|势力|战争|军)|管理学|掌握之中|认识论|干扰素|反攻|登记)"
)
"""Words in which a sign of the verb list is no verb of its own."""
_FOR = pattern(
    r"(?:成|作|立|变|认|以|行|化|转|视|改|称|分|(?<![病原成起诱])因|极|更|尤|较|何|难|无|记|换|析|译|解|划|名|示|看|当|列|定|分类|归类)为|为(?:了|什么|何|主|止|准|例|基础)|人为(?:的|因素|造成|地)"
)
ENDS_IN_ADVERB = pattern(
    r"[失异正反平日]常|(?:[功智性技机职产效潜本势动热电光位械内核化]能|[主重需次]要|[社机工国议学协委集都体大行商教公东事]会|委员会|[优祖首原]先|[最前以之]后|[安完健]全|[公中国]共|平均|首都|[贸交]易|[条合契节公]约|[反效感供响对呼顺报适]应|人才|船只|[原规法否准守]则|[前以]后|同时|[方]便|[其]次)$"
)
_NOUN_FOLLOWS = pattern(
    "日期|性能|效率|效果|势力|范式|总局|工厂|公司|学院|大学|银行|集团|委员会|协会|工业|行业|产业|部门|车间|基地|项目|工程|计划|方案|报告|通路|途径|系统|机制|过程|因子|因素|反应(?!物)|作用|方式|方法|阶段|能力|速度|速率|程度|水平|活性|蛋白|功能|中心|部位|位点|结构|单位|单元|区域|环境|条件|对象|模型|算法|策略|模式|机构|机关|制度|措施|运动|政策|主义|革命|战争|关系|行为|责任|权利|总线|协议|介质|缓冲|设备|技术|理论|障碍|异常|不足|时间|次数|成本|开销|费用|顺序|序列|数量|范围|标准|原则|规则|人员|队列|市场|厂商|曲线|指数|类型|学派|学说|流派|报文"
)
_OPENS_A_SUBJECT = pattern(
    rf"(?:{_NOUN_FOLLOWS.pattern})(?:由(?!于)|从(?![事属犯业])|将(?!军|来)|[（(为]|才|[最较更很极强弱高低大小快慢好差]|是|在|被|于|可以|能够?|会(?!议|计)|应当?|必须|需要|不|属于|具有|包括|使得?|通过|也|都|均|就)|直至|直到|至今|期间|时期|年间|以来(?=[^，,])"
)
"""Behind a verb that makes a name with what follows, "镶嵌|模型由甲提出"; or that ends its clause: "减弱|直至消失"."""
_INSIDE = pattern('“[^”]*”|「[^」]*」|『[^』]*』|《[^》]*》|"[^"]*"')


OF_METHODS = zh.NOUNS_TOO - frozenset(
    "支持 使用 应用 需要 影响 保证 描述 控制 表明 说明 证明 体现 反映 要求 规定 主张 强调 认为 通过 变成 作为 组成 构成 形成 激活 抑制 结合 代表 否定 肯定 怀疑 关注".split()
)
"""Verbs that stand in names of methods: "固定分配局部置换"."""


def first_verb(text: str, start: int = 0, end: int | None = None) -> Verb | None:
    """The verb of a segment: the first that can be one, or a later one where the first stands in a relative clause."""
    stop = len(text.rstrip(TRAILING)) if end is None else end
    found = _candidates(text, start, stop)
    if not found:
        return None
    first = found[0]
    if (
        text[start] in "为给"
        and first.adverb > start
        and found[-1].adverb > first.rest
        and "的" not in text[first.rest : found[-1].adverb]
    ):
        return found[-1]  # "为秦统一六国奠定了基础"
    modal = next((verb for verb in found[1:] if text[verb.adverb : verb.start] in _MODALS), None)
    if modal and first.adverb == start and not {"的", "，"} & set(text[first.rest : stop]):
        return modal  # "提高利率可以减少投资": what is done is the subject
    for later in found[1:]:
        between = text[first.rest : later.adverb]
        if _is_forced(first, between, start):
            return later  # "迫使清政府签订条约": what is done by force
        if later.word in zh.PARTS and _ACCORDING.search(text[start : first.adverb]):
            return later  # "按传输距离可分为"
        if later.word == "是" and first.word in _TURNS_INTO and not {"，", ","} & set(between):
            return later  # "从A变为B是C": the change is what is spoken of
        if _is_done_by_those_who(first, later, between):
            return later
        relative = "的" in between and "是否" not in between and later.start - start <= LONGEST_SUBJECT
        if relative and (
            later.word in zh.DEFINING | _COMPARING
            or _is_counted(text, later)
            or (first.adverb == start and first.word not in zh.DEFINING | _LEADING_TO)
        ):
            return later
    return first


def _is_done_by_those_who(first: Verb, later: Verb, between: str) -> bool:
    """ "充满爱的家庭更容易形成同一性": what the first verb acts on belongs to whoever the later is said of."""
    of_clauses = first.word in _OF_CLAUSES | zh.DEFINING | _LEADING_TO
    return not of_clauses and later.adverb < later.start and _RELATIVE_TO_THE_WHO.search(between) is not None


_RELATIVE_TO_THE_WHO = pattern("^[^的，,]{1,8}的[^的、和与并而，,]{1,6}更?$")


def _is_forced(first: Verb, between: str, start: int) -> bool:
    """ "甲迫使清政府签订条约": whether a verb says only who brings another to do what the next tells."""
    told = len(between) > 1 or first.word == "下令"
    return first.word in FORCING and first.adverb > start and told and "的" not in between


FORCING = frozenset("迫使 强迫 逼迫 下令 责令 命令 勒令 协助 帮助 辅佐 鼓励 引导".split())
"""Verbs whose object goes on to do something, which is what is worth asking."""
_ACCORDING = pattern("(?:按照?|根据|依据|依照?)[^，,]{0,12}$")
_LEADING_TO = frozenset("导致 致使 促使 使得 使 令".split())
"""Verbs that open a clause about what the sentence said before, whatever verbs are in it."""
_TURNS_INTO = frozenset("变为 变成 化为 转化为 转换为 转变为 成为".split())
_COMPARING = frozenset("大于 小于 等于 高于 低于 多于 少于 早于 晚于 优于 位于 取决于 来自 来源于 起源于".split())
"""Verbs, besides those that define, that tell something of what stands before them however many verbs are in it."""


def _is_counted(text: str, verb: Verb) -> bool:
    """Whether 为 says how much, "期间为三年"."""
    return verb.word == "为" and re.match(rf"[\d{OPAQUE}一两二三四五六七八九十]", text[verb.rest :]) is not None


def without_adverbs(own: str) -> str:
    """What stands before a verb without the adverbs at its end; "行会" ends in none."""
    while (found := re.search(f"{ADVERB}$", own)) and found.start():
        if len(found.group()) == 1 and ENDS_IN_ADVERB.search(own):
            break
        own = own[: found.start()]
    return own


def verbs_of(text: str, start: int, end: int) -> list[Verb]:
    """The verbs of a segment that have something before them."""
    return [verb for verb in _candidates(text, start, end) if verb.adverb > start]


def last_verb(text: str, start: int, end: int) -> Verb | None:
    """The last verb of a segment that has something before it."""
    found = verbs_of(text, start, end)
    return found[-1] if found else None


def inner_depths(text: str) -> list[int]:
    """For each sign how many brackets or quotation marks are open round it."""
    depth = depths(text)
    for match in _INSIDE.finditer(text):
        for at in range(match.start() + 1, match.end() - 1):
            depth[at] += 1
    return depth


def without_quoted(text: str) -> str:
    """A text without what stands in quotation marks: what somebody else says."""
    return _INSIDE.sub("", text)


@lru_cache(maxsize=REMEMBERED)
def _candidates(text: str, start: int, end: int) -> tuple[Verb, ...]:
    found: list[Verb] = []
    depth = inner_depths(text)
    i = start
    while i < end and len(found) < 6:
        tried = (predicate_at(text, i, end, least) for least in (0, 1))
        match = next((m for m in tried if m and not depth[i] and _can_be_verb(text, start, end, m)), None)
        if match is None:
            i += 1
            continue
        found.append(Verb(i, match.verb_at, match.verb_end, match.verb, match.end))
        i = match.end
    return tuple(found)


_HALF = pattern("成[本分员果就熟绩都人年名语立]")
"""What begins with 成 and is no end of a verb: "减排成本"."""


def _can_be_verb(text: str, start: int, end: int, match: Predicate) -> bool:
    """Whether what stands before and behind a word of the list lets it be the verb of the segment."""
    before, rest = text[start : match.start].rstrip(), text[match.end : end]
    word, verb_at = match.verb, match.verb_at
    return (
        _may_follow(before, word, at_start=match.start == start)
        and _may_precede(rest, word)
        and not _is_part_of_a_word(text, start, end, match)
        and not (word in zh.NOUNS_TOO and before.endswith("在") and not before.endswith(("正在", "旨在", "意在")))
        and not (len(match.adverb) == 1 and ENDS_IN_ADVERB.search(text[start:verb_at]))
        and not (word in zh.NOUNS_TOO and not _acts(text, start, end, match))
        and not (match.start == start and any(shape.match(rest) for shape in _SUBJECTS_FIRST))
        and not (re.search("自[^，,己身由]+$", before) and re.match("[^，,]+起", rest))
        and not (_OUT_OF.search(before) and _IN_THE.match(rest))
        and not _BY_WAY_OF.search(before)
        and not (word in "=＝" and (not re.search(f"[{HAN}]", before) or re.match("[记设令取]", before)))
        and not (word == "即" and match.start == start)
        and not _runs_into_another(text, match)
        and not (word in zh.DOING and word not in _OF_CLAUSES | _OF_DEEDS and len(word) > 1 and _IN_A_NAME.match(rest))
        and not (word in zh.DOING and word not in _OF_CLAUSES | _OF_DEEDS and _OF_A_NAME.match(rest))
        and not (_DURING.search(before) and (_ENDS_A_TIME.match(rest) or _ENDS_A_CASE.match(rest)))
        and not (match.start == start and word in zh.DOING and _NEEDS.match(rest))
        and not (word in _NAMING and before.endswith(("一个", "一种")))
        and (word != "为" or _is_copula(text, start, end, match))
        and not _HALF.match(text, match.end - 1)
    )


_BY_WAY_OF = pattern(f"(?<![神已曾历途财佛正月])经(?:{ADVERB})*$")
"""Before a verb that only says by way of what something is done: "经依法|登记"."""
_OUT_OF = pattern("[从在由][^，,的]*$")
_IN_THE = pattern("中(?![间心和断央枢毒国华性止介立肯叶期层型])")
"""Behind a verb after 从: it is a noun there, "从实验中得出"."""
_IN_A_NAME = pattern(
    rf"[{HAN}A-Za-z]{{1,3}}?(?:{ADVERB})?(?:等于|大于|小于|高于|低于|多于|少于|不等于|不超过|超过|不少于|不足|达到|约\d|为\d|\s?[=＝]|取决于|位于|分布于|分布在|来自|源于|属于|约为|分别为|一般为|通常为|则(?![{HAN}]?$)|由[^，,的]{{2,}}(?:决定|组成|构成|控制|支配|引起))|[（(]"
)
"""Behind a verb of two signs that is part of a name: "心输出|量等于", "折射|角小于", "输出|信号则经"."""
_OF_A_NAME = pattern(
    rf"[^，,]*的[^的，,]{{2,8}}(?:各不相同|不同|相同|相等|不等|{ADVERB}(?:{alternatives(zh.CHANGES)}))$"
)
"""Behind a verb, a side of what it acts on and how that is: "不同突触传递|信息的难易程度不同"."""
_LONGER = zh.PLACES | zh.SOURCES | zh.DEFINING


def _runs_into_another(text: str, match: Predicate) -> bool:
    """Whether the last sign of a verb begins a longer one: "感觉区分布于" has 分布于, not 区分."""
    at = match.verb_end - 1
    return len(match.verb) == len("区分") and any(text[at : at + n] in _LONGER for n in (3, 4))


_NOUN_LIKE = pattern(
    "(?:[方导倾去定走转偏趋单双流纵横轴径]向|[饱总缓调温]和|参与|[自理缘事案情来]由|[许认]可|船只|[归返偿]还|几何|有无|是非|反而)$"
)
"""Nouns whose last sign alone would want another noun behind it."""


def _may_follow(before: str, word: str, *, at_start: bool) -> bool:
    """Nothing that wants a noun stands before a verb; "...的是X" is the one sentence in which 的 does."""
    cleft = word == "是" and before.endswith("的") and len(before) >= 3
    before = re.sub(rf"(?<=.)(?:{ADVERB})+$", "", before)
    return at_start or (
        (
            cleft
            or before.endswith(_PLACES_TOO)
            or _NOUN_LIKE.search(before)
            or not before.endswith((*_NO_VERB_AFTER, "或者", "以及"))
        )
        and len(before) <= LONGEST_SUBJECT
    )


def _may_precede(rest: str, word: str) -> bool:
    """What follows is something to act on: no particle, no state that the word would be the subject of."""
    if (
        not rest
        or re.match("时(?![间期代刻机效候区局事光针序分装常限差速钟尚])", rest)
        or re.match("[但而并且或的、与及，)）】」”之者性/／]|前后(?!者)|和(?![谐平气睦解蔼约])", rest)
        or re.match(
            "从而|以便|进而|[了过中]的|[中时前](?:$|应|可|要|需|会|先|必须|就|才|的)|上(?=被|都|也|的|具有|存在)|后(?![果代者端续期方来人世面台裔备勤半置缀验膜角叶部壁侧肢束支根进天院门街厅窗花]|序遍历)|一样(?!的)",
            rest,
        )
    ):
        return False
    things = frozenset() if word in zh.NOUNS_TOO else zh.SIDES if word == "发挥" else _THINGS_TOO
    side = rest.strip()
    if (side in zh.SIDES and side not in things) or re.match(r"(?:因素|系统|过程|期|阶段)$|阶段(?![^，,]*的)", rest):
        return False
    if (word not in zh.EFFECTS and word not in _OF_DEEDS and _STATE.match(rest)) or _ends_a_name(rest, word):
        return False
    if (
        word in zh.DOING
        and word not in _OF_DEEDS
        and re.match(
            "(?:造成|导致|引起|具有|使|成为|变为|变成|负责|属于|取决于|促成|促使|推动|引发|奠定|宣告|标志着|开创|加速|激化|暴露|揭开)(?![^，]*的$)",
            rest,
        )
    ):
        return False
    if word in zh.NOUNS_TOO and word not in _OF_CLAUSES and re.match("[不未没](?!同)|无法", rest):
        return False
    if word in zh.DOING and re.match(
        "不[可能宜应为]|应当?(?!用)|须|易|可(?![口怕靠爱观见逆卡乐持])|会(?![议计员场所社晤见谈合战师])|将会|[能可]使",
        rest,
    ):
        return False
    if word in zh.DOING | zh.PLACES and re.match(
        "[^，,的]{1,10}(?:之前|之后|以前|以后|后(?=[进转发停开变返触再才会可将即立就便])).", rest
    ):
        return False
    if word in zh.DOING and word not in _OF_CLAUSES and re.match("需要(?!的)|必须", rest):
        return False
    if word == "需要" and (predicate_at(rest) or re.match("[对将把由在先用以经向从与和]", rest)):
        return False  # asked with the verb behind it
    if word in zh.DOING | zh.PLACES and _happens_meanwhile(rest):
        return False
    if word in zh.DOING and _OPENS_A_SUBJECT.match(rest):
        return False
    if word in zh.NOUNS_TOO and _STATE_FIRST.match(rest):
        return False
    if word in zh.DOING and re.match("从(?![事属犯业])|去(?![除向路世年势留皮掉氧])", rest):
        return False
    if word == "首选" and rest.startswith(("用于", "适用于")):
        return False
    if word == "代表" and re.match("[受由被应须不]|必须|有权|可以|提议|选举", rest):
        return False
    with_another = word not in _OF_CLAUSES and _WITH_ANOTHER.match(rest)
    if word in zh.DOING and (with_another or _WITHIN_A_TIME.match(rest)):
        return False
    if word in zh.DOING and re.match(
        "还(?![原款])|[均皆](?![衡匀等值田])|正在|尚未|即将|都(?:[能会可要有不将应]|必须)|(?:不过|就|也|都|则|便|正|才)?是(?!否)",
        rest,
    ):
        return False
    if word in zh.DOING and word not in _OF_CLAUSES and re.match(f"[{HAN}]{{1,4}}(?:就|也|都|便)?是", rest):
        return False
    if word in zh.HAVING and re.match("[^，,]{2,12}(?<![作读学记编患或])者(?!的|$)|[^，,]*一样$", rest):
        return False
    if word == "有" and (able := re.match("责任|义务|能力|资格|机会|可能", rest)) and predicate_at(rest, able.end()):
        return False
    if word in zh.HAVING and re.match("[^，,]{2,10}的(?:可以?|应当?|必须|不得|不能)", rest):
        return False
    if word in zh.NOUNS_TOO and re.match(r"\d+\s?(?:日|天|年|个?月|周|小时)(?:$|[，,、以内])", rest):
        return False
    if word in zh.HAVING and (
        re.match("[^，,的]{1,5}地(?![址区方点理形位球面带图下质])", rest)
        or "才" in rest
        or rest.rstrip().endswith("的")
    ):
        return False
    return not (word in zh.CHANGES and (_goes_on_to_act(rest) or re.match("[，,]", rest)))


_WORKED_ON = OF_METHODS | frozenset("查询 写入 读取 读写 检索 访问 交易 摄入 输入 输出".split())


def _goes_on_to_act(rest: str) -> bool:
    """ "血压升高|导致X": behind a change stands another verb, and no name that begins with one, "降低|写入性能"."""
    acts = predicate_at(rest)
    if acts is None:
        return False
    named = acts.verb in _WORKED_ON and not acts.adverb
    return not (named and (not rest[acts.end :] or _NOUN_FOLLOWS.match(rest, acts.end)))


_COMES_ABOUT = pattern("(?:才|即|就|开始)?(?:生效|失效|成立|终止|消灭|开始|结束|完成|有效|无效)")


def _happens_meanwhile(rest: str) -> bool:
    """ "切割|磁感线时产生电动势": the verb stands in what says when."""
    found = re.match("[^，,的]{1,10}?(?<![同有随小临暂及平])时(?=.{3})", rest)
    return found is not None and bool(predicate_at(rest, found.end()) or _COMES_ABOUT.match(rest, found.end()))


def _ends_a_name(rest: str, word: str) -> bool:
    """Whether what follows makes a name with a verb of two signs: "支气管扩张剂", "收缩压≥140"."""
    if len(word) != len("收缩") or word not in zh.DOING or (word in _BRINGING and rest in _SINGLE_THINGS):
        return False
    alone = re.match(rf"(?![近约每第仅超共达逾一两三四五六七八九十][^{HAN}])[{HAN}](?=$|[^{HAN}/／])", rest)
    return bool(_NOUN_ENDS.match(rest)) or (alone is not None and alone.group() not in _ALONE)


def _is_part_of_a_word(text: str, start: int, end: int, match: Predicate) -> bool:
    verb_at, verb_end = match.verb_at, match.verb_end
    if _stands_in_a_name(text, start, end, verb_at, verb_end):
        return True
    near = _PART_OF_A_WORD.finditer(text, max(start, verb_at - 3), min(end, verb_end + 4))
    return any(
        found.start() < verb_end and found.end() > verb_at and not verb_at <= found.start() < found.end() <= verb_end
        for found in near
    )


def _stands_in_a_name(text: str, start: int, end: int, verb_at: int, verb_end: int) -> bool:
    """Whether a name of the list is longer than the verb in it: 扩散 in 自由扩散."""
    for at in range(max(start, verb_at - _LONGEST_NAME), verb_at + 1):
        for after in _NAMES.at(text, at, end):
            if after >= verb_end and after - at > verb_end - verb_at:
                return True
    return False


def _is_copula(text: str, start: int, end: int, match: Predicate) -> bool:
    """Whether 为 says what something is, or how much: "时效为三年", "...的未成年人为..."."""
    at = match.verb_at
    if re.search("[能会要想应可都]$|不[会能]?$", text[start:at]):
        return False  # "不能为一项定理申请专利": for what
    if any(found.start() <= at < found.end() for found in _FOR.finditer(text, max(start, at - 2), min(end, at + 3))):
        return False
    counted = re.match(rf"[-−–+±<>]?\s?[\d{OPAQUE}一两二三四五六七八九十]", text[match.end : end])
    if any(text[max(start, at - n) : at] in zh.SIDES for n in (2, 4)) and "以" not in text[start:at]:
        return True  # "典型症状为..."
    code = re.fullmatch(r"\d{1,4}", text[start : match.start].strip(), re.ASCII)
    return (match.start > start and bool(counted)) or code is not None or "的" in text[start : match.start]


_WHO_ACTS = pattern(
    "(?:细胞|病毒|细菌|杆菌|球菌|真菌|激素|神经元|神经|腺|酶|植物|动物|政府|法院|央行|银行|企业|厂商|公司|党|编译器|解释器|控制器|处理器|服务器|客户端|路由器|交换机|线程|进程|肝脏|肾脏|心脏|大脑|小肠|胃)$"
)
"""Who or what acts: behind it stands a verb though what it acts on is short, "浆细胞|分泌抗体"."""
_MOVED = pattern("(?:只?能|会|可以|必须|应当|[沿向从](?!而)|用(?!户|途|品|法))[^，,的]{0,14}$")
"""Before a verb that is a noun as often, what only a verb can follow: "只能从5'向3'方向|合成新链"."""
_SINGLE_THINGS = frozenset(
    "嵴 峰 谷 盐 酸 碱 水 氧 氨 醇 醛 酯 醚 酮 酚 烯 烃 糖 肽 酶 胶 膜 壳 核 芽 孔 沟 缝 瘤 疣 痂 脓 血 尿 汗 泪 胆 卵 籽 烟 雾 雨 雪 冰 霜 露 云 风 浪 潮 湖 岛 山 谷 川 光 热 电 磁 力 声 波 环 链 键 对 簇 团 群 网 结".split()
)
"""What may come about though its name is a single sign: "折叠形成嵴"."""
_BRINGING = frozenset("形成 生成 产生 释放".split())
_PREFIXES = frozenset("共 再 先 总 互 自 主 后 多".split())
"""Adverbs of one sign that as often make a name with the verb behind them."""


def _acts(text: str, start: int, end: int, match: Predicate) -> bool:
    """Whether a word that is a noun as often works as a verb: it has an adverb, or something long enough before and behind."""
    rest = text[match.end : end]
    if match.adverb in _PREFIXES and (next_one := predicate_at(rest)) and next_one.verb not in zh.NOUNS_TOO:
        return False  # "共释放负责觉醒周期"
    if match.adverb or match.tail:
        return True
    if (
        match.verb in OF_METHODS
        and match.start > start
        and rest[-2:] in zh.NOUNS_TOO
        and len(rest) <= len("局部置换")
        and rest not in NAMES_WITH_VERBS
    ):
        return False
    acts = None if match.verb in _OF_NOUNS else predicate_at(rest)
    if _NOUN_FOLLOWS.match(rest) or (acts and not acts.adverb):
        return False
    if rest in _SINGLE_THINGS and match.verb in _BRINGING:
        return True
    if match.start == start + 1 and re.match(f"[{HAN}]", text[start]):
        return False  # "慢查询日志记录..."
    if match.start == start:
        if re.match(f"[{HAN}]{{2,4}}(?:从(?![而事属])|由(?!于)|被(?!动)|把(?!握)|将(?![军来]))", rest):
            return False
        return (len(rest) >= 2 and "的" not in rest[:-1]) or len(rest) >= 4
    if (
        len(rest) >= len("抗体")
        and _WHO_ACTS.search(text[start : match.start])
        and not re.search(f"的.|^(?:{ADVERB}|良好|完善|成熟|正常|异常|活跃|旺盛)+$", rest)
    ):
        return True
    if match.verb == "呈" and re.search("[色状性形态样]$", rest):
        return True
    if len(rest) >= len("新链") and _MOVED.search(text[start : match.start]):
        return True
    plain_name = not re.search("[在于对把被由的]", text[start : match.start])
    told = plain_name and len(rest) == len("耕战") and predicate_at(text, end + 1) is not None
    return (len(rest) >= 2 and (told or not re.match(rf"[和与及、]|[{HAN}]{{1,2}}$", rest))) or (
        len(rest) >= 2 and text[match.start - 1].isascii()
    )
