"""Words and names in which a sign of the verb list is no verb of its own."""

from notecards.extract.in_place.chinese_words import Predicate, Words
from notecards.extract.languages.chinese_nouns import NAMES_WITH_VERBS
from notecards.extract.patterns import pattern

_NAMES = Words(NAMES_WITH_VERBS)
_LONGEST_NAME = max(map(len, NAMES_WITH_VERBS))
_PART_OF_A_WORD = pattern(
    r"(?:康有为|法治(?=理)|[资能电光热水声货税财生病]源(?=自[由动主身])|[方层界表平侧正反页局场片全]面(?=对)|支持向量|[需要请]求(?=和)|显(?:示|著|然|现|露|微|卡|存|性|影|像|色|而|赫|得)|[明浅彰凸]显|[实试]验(?=证实|证明)|[退转出谦避受割忍禅礼推]让|让(?=[步利与渡位座给出予人])|权限|[期界极上下有]限|(?:[但可只总凡若倒算硬老不而更便先]|(?<!在)于|还(?=是(?!一[个种位名部])))是|(?<!主)(?<!重)要是|是(?:否|不是|非)|(?:所|没|(?<![^，,；;\s])只(?!有\d)|(?<=[不并])只|含|固|特|公|私|原|国|现|占|(?<!维)持|另)有|[导个集液物气固人身晶群球全]体会|十二指肠|供大于求|供给[与和]|供过于求|有(?:髓|偿|机物|色金属|限公司|否|人(?![口类员数])|无|没有|关|效|机|限|时|些|的|序|向|界|理|害|毒|利|色|丝|氧|性|用|权|价|偿|线|期(?!限|待)|别)|(?:[导引所以一大极细精雅兴情韵标别]|不)致|致(?:力|敬|命|密|富|辞)|[指命县法政司号禁口密敕诏律责税条戒训谕勒]令|令(?:人|牌)|"
    r"[立当随迅旋亦]即|即(?:使|将|可|便|时|位|刻|兴|日)|[假]使|(?:大|行|天|出|驱|唆|诱|转运|节度|观察|安抚|布政|按察|团练|防御|公)使|使(?:用|命|者)|大会|(?:大会|人大|全国|选出的)代表|指(?:数|针|征|引|标|令|导|示|定|出|向|甲|明|称|望|挥|责|控|派|认|南[针车])|统一(?:战线|资源|身份|建模|编码|标准|体)|损害(?:赔偿|事实|结果|后果|行为|程度)|(?:取得|消灭|追诉|诉讼)时效|就是说|[金家直隶附所亲归军眷下]属|属(?:性|名|实|地|下|种|国|相|员|意)|占(?:卜|比|位|优|星|地|线)|[侵霸抢攻独强]占|(?:发送|接收|请求|响应|调用|服务|监听)(?:端|方(?!便|法|式|案|程|向))|(?:手|食|拇|十)指|"
    r"(?:相|均|平|同|对|初|高|上|下|中)等(?!于)|代表(?:人|作|团|大会|性)|要求(?!.)|规定(?!.)|主张(?!.)|意思表示|共有(?![\d两一二三四五六七八九十])|说明书|表示(?:层|法)|"
    r"(?:控制|存储|传感|调节|解释|编译|处理|寄存|运算|过滤|选择|调度|加载|监听)(?:器|单元|系统|台|流|权|论|变量)|(?:使用|管理|学习|消费|生产|领导|执行|统治)者|(?:抑制|激活|拮抗|激动|阻断|阻滞|还原|氧化|缓解|兴奋)(?:剂|物|药)|"
    r"(?:合成|水解|转移|还原|连接|激活|裂解|分解|氧化)酶|传输(?:层|协议|介质|速率)|(?:增长|转化|利用|使用|占有|吸收)率|(?:影响|调节|转录|激活|反应)(?:因子|因素|力)|(?:连接|存储)(?:池|过程|引擎|词)|"
    r"(?:分泌|代谢|产生|排泄|分解|附着|合成|燃烧|混合)物|(?:保护|使用|占有|管理|请求|领导|统治|控制|抵消|开放)权|(?:计算|学习|统计|比较|表达|方程|生成|关系)(?:式|机|学)|(?:激活|映射|定义|生成|构造|损失)(?:函数|域)|"
    r"处理(?:机|器)|输入(?:层|端)|输出(?:层|端)|(?:调节|转运|结合|运输|黏附|粘附|识别|吸附|抑制|激活|分泌|储存|保护|介导)(?:蛋白|肽|细胞|受体|期|管|点|位点)|(?:执行|运行|反应)(?:时间|速率)|编码(?:区|链)|编程|(?:感受)(?:野|器|性)|支配(?:区|权|模式|方式)|(?:反应|感染|传播|表达|传导)(?:物|源|途径|系统|性)|生产(?:力|关系|要素|资料|者|方式|率|总值|国)|总(?:供给|需求)|(?<!不)完全竞争|侵略(?:者|势力|战争|军)|管理学|掌握之中|认识论|干扰素|反攻|登记)"
)
"""Words in which a sign of the verb list is no verb of its own."""


def is_part_of_a_word(text: str, start: int, end: int, match: Predicate) -> bool:
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
