"""Names of persons, and of schools, in Chinese: what stands behind one and a colon is what they hold or did, not what they are."""

from collections.abc import Iterable

from notecards.extract.languages.han import simplified
from notecards.extract.languages.language import words_of
from notecards.extract.patterns import pattern
from notecards.extract.words import HAN

_SOUNDS = (
    "阿埃艾安昂奥巴芭柏拜贝比彼毕宾波玻伯勃博布查达丹戴德狄迪蒂笛杜顿多厄恩尔法凡菲费芬冯弗伏佛福傅盖冈戈哥格葛贡瓜哈海汉豪荷贺赫黑亨洪胡霍惠基吉济加伽"
    "嘉贾杰捷津卡凯坎康柯科克肯孔库夸奎昆拉莱赖兰朗劳勒雷黎李里丽利莉列林琳龙隆卢鲁路伦罗洛吕马玛迈麦曼芒毛梅门蒙孟弥米密蜜缅缪摩莫默谬穆拿娜纳奈内妮尼涅"
    "宁牛纽农努诺欧帕潘庞佩彭皮珀普蒲齐奇契乔钦琼丘屈热荣茹儒芮瑞若萨塞赛桑森沙莎珊尚舍圣施士什史叔朔司斯丝思苏梭索塔泰坦汤唐陶忒特滕提图托陀瓦万旺威韦"
    "维魏温翁沃乌武伍西希席夏肖谢辛欣休修许雪逊雅亚延扬尧耶叶伊易英尤约泽扎詹哲珍芝卓兹佐薇娅黛鸠苹班邦茨岑廷姆瑟喀敦廉绍瑙果本"
)
"""Signs that foreign names are written with for their sound."""
_FOREIGN = pattern(rf"[{_SOUNDS}]{{3,9}}|[{HAN}]{{1,8}}(?:·[{HAN}]{{1,8}})+")
_KNOWN = words_of(
    """康德 尼采 休谟 洛克 卢梭 牛顿 培根 边沁 密尔 穆勒 孔德 萨特 福柯 韦伯 列宁 但丁 歌德 荷马 杜威 皮浪 芝诺 拉康 荣格 波普 斯密 马尔萨斯 费马 高斯 欧拉 黎曼 居里 哥白尼 孟德尔 伽利略 爱因斯坦 凯恩斯 华盛顿 林肯 丘吉尔
罗斯福 洪堡 涂尔干 胡塞尔 法拉第 海德格尔 苏格拉底 弗洛伊德 皮亚杰 斯金纳 巴甫洛夫 华生 冯特 罗杰斯 孔子 孟子 老子 庄子 荀子 墨子 列子 管子 韩非 韩非子 秦始皇 王阳明 王守仁 朱熹 董仲舒 程颢 程颐 陆九渊 顾炎武 黄宗羲 王夫之 李贽 周敦颐
张载 司马迁 王充 康有为 梁启超 孙中山 严复 洪秀全 魏源 林则徐 商鞅 屈原 汉武帝 唐太宗 宋太祖 司马光 王安石 范仲淹 赵匡胤 朱元璋 岳飞 文天祥 李世民 武则天 曹操 刘备 诸葛亮 张骞 班超 郑和 戚继光 康熙 雍正 乾隆 曾国藩 李鸿章 左宗棠 张之洞 慈禧 谭嗣同 袁世凯 蒋介石 毛泽东 周恩来 邓小平
陈独秀 李大钊 胡适 鲁迅 蔡元培 李白 杜甫 白居易 苏轼 陶渊明 王羲之 张仲景 华佗 李时珍 祖冲之 沈括 毕升 毕昇 蔡伦 张衡 郭守敬 徐光启 宋应星"""
)
_PLACES = words_of(
    """斯巴达 法兰西 西班牙 意大利 奥地利 加拿大 墨西哥 伊拉克 土耳其 威尼斯 马其顿 迦太基 巴比伦 西西里 法西斯 苏维埃 布尔什维克 伊斯兰 阿拉伯 托拉斯 卡特尔 巴尔干 西伯利亚 亚历山大里亚 奥斯曼 日耳曼 拉丁 莫斯科 阿尔卑斯
巴黎 罗马 雅典 希腊 哥伦比亚 阿富汗 尼加拉瓜 加勒比 以色列 耶路撒冷"""
)
_DRUG = pattern(r"(?:普利|洛尔|替尼|他汀|沙坦|西林|西泮|卡因|拉唑|沙星|霉素|尼龙|海|河|湾|岛|洲|城|山|法|里)$")
_SURNAME = pattern(
    rf"(?:欧阳|司马|诸葛|上官|公孙|[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华魏陶姜谢邹章苏潘葛范彭鲁韦马方俞任袁柳鲍史唐费薛雷贺倪汤罗郝安常傅康顾孟黄穆萧尹姚邵汪毛戴宋庞纪屈项祝董梁杜阮江颜郭梅林徐邱骆夏蔡田胡霍万柯卢莫丁邓洪左崔龚程陆荀段侯刘詹龙叶黎白赖谭关柏嬴])[{HAN}]{{1,2}}"
)
_OF_PERSONS = pattern(
    r"(?:人物|[思哲科文艺教政革数物心医][想学术育治命理]{1,3}家|诗人|词人|作家|作者|画家|学者|皇帝|君主|帝王|改革家|诸子|代表人)$"
)
_SCHOOL = pattern(r"[^的，]{1,10}(?:学派|主义者)|[儒道法墨名兵农杂]家")


def is_person(name: str, above: Iterable[str]) -> bool:
    """Whether a name is a person's: a known one, one of foreign sounds, or a Chinese name in a section of persons. above: labels above it."""
    said = simplified(name).strip('“”" ').split(" ")[-1]
    if said in _KNOWN:
        return True
    if _FOREIGN.fullmatch(said):
        return said not in _PLACES and not _DRUG.search(said)
    return bool(_SURNAME.fullmatch(said)) and any(_OF_PERSONS.search(simplified(label)) for label in above)


def is_school(name: str) -> bool:
    """Whether a name is that of people who hold something together."""
    return bool(_SCHOOL.fullmatch(simplified(name)))
