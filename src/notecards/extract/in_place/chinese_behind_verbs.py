"""What may stand behind a Chinese verb for it to be one."""

import re

from notecards.extract.in_place.chinese_words import ADVERB, alternatives, predicate_at
from notecards.extract.languages import chinese as zh
from notecards.extract.patterns import pattern
from notecards.extract.words import HAN

OF_METHODS = zh.NOUNS_TOO - frozenset(
    "支持 使用 应用 需要 影响 保证 描述 控制 表明 说明 证明 体现 反映 要求 规定 主张 强调 认为 通过 变成 作为 组成 构成 形成 激活 抑制 结合 代表 否定 肯定 怀疑 关注".split()
)
"""Verbs that stand in names of methods: "固定分配局部置换"."""
OF_CLAUSES = frozenset(
    "决定 说明 表明 证明 发现 规定 强调 提出 主张 承认 宣布 宣告 相信 确定 显示 揭示 要求 解释 指定 坚持 得出 推出 推断 证实 指出 断言 预言 宣称 认定 判断 导出 反映 意味着 预示 暗示".split()
)
"""Verbs that a whole clause may follow; behind any other "隔离级别是" belongs to one name."""
OF_DEEDS = frozenset("防止 避免 阻止 允许 禁止 导致 引起 造成 可能 支持 促使 要求 限制".split())
"""Verbs that another verb may follow; any other before 造成 and the like is its subject."""
SINGLE_THINGS = frozenset(
    "嵴 峰 谷 盐 酸 碱 水 氧 氨 醇 醛 酯 醚 酮 酚 烯 烃 糖 肽 酶 胶 膜 壳 核 芽 孔 沟 缝 瘤 疣 痂 脓 血 尿 汗 泪 胆 卵 籽 烟 雾 雨 雪 冰 霜 露 云 风 浪 潮 湖 岛 山 谷 川 光 热 电 磁 力 声 波 环 链 键 对 簇 团 群 网 结".split()
)
"""What may come about though its name is a single sign: "折叠形成嵴"."""
BRINGING = frozenset("形成 生成 产生 释放".split())
NOUN_FOLLOWS = pattern(
    "日期|性能|效率|效果|势力|范式|总局|工厂|公司|学院|大学|银行|集团|委员会|协会|工业|行业|产业|部门|车间|基地|项目|工程|计划|方案|报告|通路|途径|系统|机制|过程|因子|因素|反应(?!物)|作用|方式|方法|阶段|能力|速度|速率|程度|水平|活性|蛋白|功能|中心|部位|位点|结构|单位|单元|区域|环境|条件|对象|模型|算法|策略|模式|机构|机关|制度|措施|运动|政策|主义|革命|战争|关系|行为|责任|权利|总线|协议|介质|缓冲|设备|技术|理论|障碍|异常|不足|时间|次数|成本|开销|费用|顺序|序列|数量|范围|标准|原则|规则|人员|队列|市场|厂商|曲线|指数|类型|学派|学说|流派|报文"
)


def may_precede(rest: str, word: str) -> bool:
    """What follows is something to act on: no particle, no state that the word would be the subject of."""
    barred = (_is_no_object, _names_a_side, _is_of_the_deed, _is_of_the_noun, _is_had, _goes_with_a_word)
    return bool(rest) and not any(shape(rest, word) for shape in barred)


def _is_no_object(rest: str, word: str) -> bool:
    """Whether what follows goes on to another clause, or is a particle."""
    changed = word in zh.CHANGES and (_goes_on_to_act(rest) or rest[0] in "，,")
    return changed or _NO_OBJECT.match(rest) is not None


_NO_OBJECT = pattern(
    "时(?![间期代刻机效候区局事光针序分装常限差速钟尚])|[但而并且或的、与及，)）】」”之者性/／]|前后(?!者)|和(?![谐平气睦解蔼约])|"
    "从而|以便|进而|[了过中]的|[中时前](?:$|应|可|要|需|会|先|必须|就|才|的)|上(?=被|都|也|的|具有|存在)|后(?![果代者端续期方来人世面台裔备勤半置缀验膜角叶部壁侧肢束支根进天院门街厅窗花]|序遍历)|一样(?!的)"
)


def _names_a_side(rest: str, word: str) -> bool:
    """Whether a verb makes a name with what follows, or is the subject of a state: "影响因素", "供给增加"."""
    things = frozenset() if word in zh.NOUNS_TOO else zh.SIDES if word == "发挥" else _THINGS_TOO
    side = _IN_BRACKETS.sub("", rest).strip()
    if (side in zh.SIDES and side not in things) or _PARTS_OF_A_COURSE.match(rest):
        return True
    if word in _COURSES and _STATE_OF_A_SIDE.match(rest):
        return True
    return (word not in zh.EFFECTS | OF_DEEDS and _STATE.match(rest) is not None) or _ends_a_name(rest, word)


_IN_BRACKETS = pattern("[（(][^（）()]*[）)]$")
_PARTS_OF_A_COURSE = pattern("(?:因素|系统|过程|[前中后早晚末初]?期|阶段)$|阶段(?![^，,]*的)")


def _is_of_the_deed(rest: str, word: str) -> bool:
    """Whether a deed and what follows are the subject of another verb, or only say when: "提高利率会", "切割磁感线时"."""
    if word not in zh.DOING | zh.PLACES:
        return False
    if _BEFORE_OR_AFTER.match(rest) or _happens_meanwhile(rest):
        return True
    if word not in zh.DOING:
        return False
    if _SUBJECT_OF_ANOTHER.match(rest) or _OPENS_A_SUBJECT.match(rest) or _WITHIN_A_TIME.match(rest):
        return True
    if word not in OF_DEEDS and (_LEADS_TO.match(rest) or (word not in OF_CLAUSES and _BRINGS_ABOUT.match(rest))):
        return True
    return word not in OF_CLAUSES and (_WITH_ANOTHER.match(rest) or _NEEDS_OR_IS.match(rest)) is not None


_BEFORE_OR_AFTER = pattern("[^，,的]{1,10}(?:之前|之后|以前|以后|后(?=[进转发停开变返触再才会可将即立就便])).")
_SUBJECT_OF_ANOTHER = pattern(
    "时间内|不[可能宜应为]|应当?(?!用)|须|易|可(?![口怕靠爱观见逆卡乐持])|会(?![议计员场所社晤见谈合战师])|将会|[能可]使|"
    "从(?![事属犯业])|去(?![除向路世年势留皮掉氧])|"
    "还(?![原款])|[均皆](?![衡匀等值田])|正在|尚未|即将|都(?:[能会可要有不将应]|必须)|(?:不过|就|也|都|则|便|正|才)?是(?!否)"
)
_LEADS_TO = pattern(
    "(?:造成|导致|引起|具有|使|成为|变为|变成|负责|属于|取决于|促成|促使|推动|引发|奠定|宣告|标志着|开创|加速|激化|暴露|揭开)(?![^，]*的$)"
)
_BRINGS_ABOUT = pattern("[^，,的]{1,8}?(?<!所)(?:会|可能?|将|易|常)?(?:导致|引起|造成)(?![^，,]*的)")
"""Behind a verb that only makes the name of a cause: "排列|位置导致构象改变"."""
_NEEDS_OR_IS = pattern(f"需要(?!的)|必须|[{HAN}]{{1,4}}(?:就|也|都|便)?是")


def _is_of_the_noun(rest: str, word: str) -> bool:
    """Whether a word that is a noun as often is one: "复制以半保留方式进行"."""
    if word not in zh.NOUNS_TOO:
        return False
    denied = word not in OF_CLAUSES and _DENIED.match(rest) is not None
    return denied or _STATE_FIRST.match(rest) is not None or _SO_LONG.match(rest) is not None


_DENIED = pattern("[不未没](?!同)|无法")
_SO_LONG = pattern(r"\d+\s?(?:日|天|年|个?月|周|小时)(?:$|[，,、以内])")


def _is_had(rest: str, word: str) -> bool:
    """Whether what a thing has does something itself, or says how or who: "有过错的应当"."""
    return word in zh.HAVING and (_HAS_NO_THING.match(rest) is not None or "才" in rest or rest.rstrip().endswith("的"))


_HAS_NO_THING = pattern(
    "[^，,]{2,12}(?<![作读学记编患或])者(?!的|$)|[^，,]*一样$|[^，,]{2,12}的[^，,的]{1,6}(?:都|均|已|被|将)|[^，,]{2,10}的(?:可以?|应当?|必须|不得|不能)|"
    "[^，,的]{1,5}地(?![址区方点理形位球面带图下质])"
)


def _goes_with_a_word(rest: str, word: str) -> bool:
    """What single verbs do not act on."""
    if word == "需要":
        return predicate_at(rest) is not None or re.match("[对将把由在先用以经向从与和]", rest) is not None
    if word == "首选":
        return rest.startswith(("用于", "适用于"))
    if word == "代表":
        return re.match("[受由被应须不]|必须|有权|可以|提议|选举", rest) is not None
    able = re.match("责任|义务|能力|资格|机会|可能|必要|办法", rest) if word in ("有", "没有") else None
    return able is not None and predicate_at(rest, able.end()) is not None


_NOUN_ENDS = pattern(
    r"机(?![制构会理体能关动器率遇械密场要缘])|机会(?=[在将把对被从根])|力(?![量学图争求矩度场气行促推主])|剂(?!量)|药(?![物品理效用])|酶(?!活)|率|器(?!官|材|械|具)|者|观(?![察测看众念光赏望摩])|型(?!号)|期(?!望|间|待|限)|权(?!力|利|威|益)|员(?!工)|方(?![便案法向式程针面言形阵位圆])|人(?![的们类民员才口体群物格工权身数生性文家力事间选造为均])|家(?![庭族长人具电里乡务属畜禽用园国])|师(?![生资傅])|兵(?!力|马|权|器|员|种|变|卒|营)|制(?=[和与、的，,。是在及以]|度.{2})|比(?=为|是|例|值)|压(?=升|降|增|减|为|是|和|与|的|正常|异常|主要)|[压量线图表税费品机站局法罪案](?=$|[^\u3400-\u9fff])"
)
"""The last sign of a name that begins with a verb: 抑制剂, 潜伏期, 收缩压."""
_ALONE = frozenset("水氧热电光血酸碱糖钙钠钾铁碘铜盐氢氮碳磷硫铅汞锌人它其谁零负正")
"""What a verb of two signs may act on though it is a single sign; any other single sign makes a name with the verb."""
_THINGS_TOO = frozenset("经验 思想 教育 文化 经济 政治 社会 军事 外交 时间 语法 目标 任务 措施".split())
"""Sides of a thing that a verb may act on as well: "反对经验"."""
_WITH_ANOTHER = pattern(rf"(?:{alternatives(zh.NOUNS_TOO)})(?:在|是|时|算法|法)")
"""Behind a verb, another that makes a name with it: "插入排序在..."."""
_STATE_FIRST = pattern(
    "[常均宜]用|(?:过多|过少|不足|增多|减少|亢进|减退|过度|异常|紊乱)(?:会|可|则|时|引起|导致|造成|使)|(?:[以由按](?![上下内外])|经(?![上下内外济典验历常理纪过费脉络线营])|通过)(?!.*的[^的]{2,}$)"
)
"""Behind a verb that is a noun there: "分泌过多会引起...", "复制以半保留方式进行"."""
_WITHIN_A_TIME = pattern(
    r"[^，,的]{0,12}?(?<![有同随何小临暂及平])时(?:须|应|要|会|是|不|可|必|将|即|就|才|则|都|也|被|由)|(?:完毕|完成|成功|失败)(?:$|[，,后])"
)
"""Behind a verb that only says when: "取得财产时须为善意"; or what says that it was done."""
_STATE = pattern(rf"(?:{ADVERB}|[很更较最极]|非常)?(?:{alternatives(zh.CHANGES)})$")
_COURSES = frozenset("收缩 舒张 分泌 供给 供应 销售 生产 合成 分解 代谢 吸收 输出 输入 释放 表达 传导 运输".split())
_STATE_OF_A_SIDE = pattern(rf"[{HAN}]{{2}}(?:{ADVERB}|[很更较])?(?:{alternatives(zh.CHANGES)})(?=$|[，,])")
"""Behind a course, a side of it and how that is: "收缩|功能受损", "销售|收入不变"."""
_OPENS_A_SUBJECT = pattern(
    rf"(?:{NOUN_FOLLOWS.pattern})(?:由(?!于)|从(?![事属犯业])|将(?!军|来)|[（(为]|才|[最较更很极强弱高低大小快慢好差]|是|在|被|于|可以|能够?|会(?!议|计)|应当?|必须|需要|不|属于|具有|包括|使得?|通过|也|都|均|就)|直至|直到|至今|期间|时期|年间|以来(?=[^，,])"
)
"""Behind a verb that makes a name with what follows, "镶嵌|模型由甲提出"; or that ends its clause: "减弱|直至消失"."""
_WORKED_ON = OF_METHODS | frozenset("查询 写入 读取 读写 检索 访问 交易 摄入 输入 输出".split())


def _goes_on_to_act(rest: str) -> bool:
    """ "血压升高|导致X": behind a change stands another verb, and no name that begins with one, "降低|写入性能"."""
    acts = predicate_at(rest)
    if acts is None:
        return False
    named = acts.verb in _WORKED_ON and not acts.adverb
    return not (named and (not rest[acts.end :] or NOUN_FOLLOWS.match(rest, acts.end)))


_COMES_ABOUT = pattern("(?:才|即|就|开始)?(?:生效|失效|成立|终止|消灭|开始|结束|完成|有效|无效)")


def _happens_meanwhile(rest: str) -> bool:
    """ "切割|磁感线时产生电动势": the verb stands in what says when."""
    found = re.match("[^，,的]{1,10}?(?<![同有随小临暂及平])时(?=.{3})", rest)
    return found is not None and bool(predicate_at(rest, found.end()) or _COMES_ABOUT.match(rest, found.end()))


def _ends_a_name(rest: str, word: str) -> bool:
    """Whether what follows makes a name with a verb of two signs: "支气管扩张剂", "收缩压≥140"."""
    if len(word) != len("收缩") or word not in zh.DOING or (word in BRINGING and rest in SINGLE_THINGS):
        return False
    alone = re.match(rf"(?![近约每第仅超共达逾一两三四五六七八九十][^{HAN}])[{HAN}](?=$|[^{HAN}/／])", rest)
    return bool(_NOUN_ENDS.match(rest)) or (alone is not None and alone.group() not in _ALONE)
