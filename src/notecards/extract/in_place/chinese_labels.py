"""Chinese labels: what a name before a colon is, and how what follows it is asked."""

import re
from dataclasses import replace

from notecards.cards import Kind
from notecards.extract.about.labels import bare, label
from notecards.extract.about.owners import owner
from notecards.extract.clauses.wording import worded
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.in_place import chinese
from notecards.extract.in_place.chinese_lists import before_the_comma, counted_names, things
from notecards.extract.in_place.chinese_told import METHOD, told_of_term
from notecards.extract.in_place.labels import Labels
from notecards.extract.in_place.persons import is_person
from notecards.extract.languages.chinese import FACETS, SIDES
from notecards.extract.languages.han import simplified
from notecards.extract.lists.list_labels import SEQUENCE
from notecards.extract.patterns import pattern
from notecards.extract.rules.asked_in_place import fact_of, worded_in
from notecards.extract.words import HAN, count, unbalanced
from notecards.tokens import OPAQUE, Tokens, cut, join, masked, plain, strip, text


class ChineseLabels(Labels):
    """A label may be a date, a person, a deed or a whole clause."""

    def without_date(self, term: Tokens) -> Tokens:
        named = _DATED_NAME.match(masked(term)) or _BROUGHT_FORWARD.match(simplified(masked(term)))
        return cut(term, named.end()) if named else term

    def claimed(self, here: Here, term: Tokens, idea: Tokens, confidence: float) -> Found | None:
        claims = _CLAIMS.fullmatch(simplified(masked(term)))
        if not claims or not (claims["of"] or claims["again"] or is_person(claims["who"], [])):
            return None
        front = worded_in(here, "what", cut(term, claims.start("who")), after=())
        return Found(Kind.QA, "definition", confidence, idea, front, asked=plain(term))

    def names_nothing(self, term: Tokens) -> bool:
        return _NO_TERM.match(simplified(masked(term))) is not None or unbalanced(plain(term))

    def without_foreign_word(self, idea: Tokens) -> Tokens:
        gloss = _GLOSS.match(masked(idea))
        return cut(idea, gloss.end()) if gloss else idea

    def dated(self, here: Here, term: Tokens, idea: Tokens, confidence: float) -> Found | None:
        return _dated(here, term, idea, confidence)

    def defines_later(self, term: Tokens, row: Tokens, idea: Tokens) -> bool:
        return _says_it_again(plain(row), plain(term)) and not plain(idea).startswith(plain(term))

    def told(self, here: Here, term: Tokens, row: Tokens, idea: Tokens, confidence: float) -> Found | None:
        again = _said_again(here, term, idea, confidence) if _says_it_again(plain(row), plain(term)) else None
        return again or told_of_term(here, term, row, idea, confidence)

    def counted(self, here: Here, term: Tokens, row: Tokens, confidence: float) -> Found | None:
        return counted_names(here, term, row, confidence)

    def before_the_comma(self, here: Here, idea: Tokens) -> Tokens:
        return before_the_comma(here, idea)

    def names_in(self, here: Here, idea: Tokens) -> list[str]:
        if _FORMULAS.fullmatch(masked(idea)):
            return re.split("[、，,]", masked(idea))
        return things(simplified(plain(idea))) or super().names_in(here, idea)

    def is_one_thing(self, idea: Tokens) -> bool:
        said = simplified(plain(idea)).rstrip(" 。")
        return _ONE_THING.fullmatch(said) is not None or _QUALITIES.fullmatch(said) is not None

    def is_deed(self, term: Tokens) -> bool:
        return _does(simplified(plain(term)))

    def divided(self, here: Here, term: Tokens) -> Tokens:
        return owner(here) if re.match("按.+分类?$", plain(term)) else ()

    def otherwise_asked(self, here: Here, term: Tokens, idea: Tokens) -> Tokens | None:
        name = simplified(plain(term))
        if len(name) == 1 and here.parents and not re.search("[:：]", masked(here.parents[-1].tokens).rstrip(" :：*")):
            return worded_in(here, "cell plain", label(here.parents[-1].tokens), header=term)
        if _ONE_OF_SEVERAL.fullmatch(name):
            over = label(here.above[-1].tokens) if here.above else ()
            same = simplified(plain(over)).endswith(name[:2])  # "定义1" below "管理的定义"
            return worded_in(here, "what is", join((over, cut(term, len("定义"))), "")) if same else None
        divided = _DIVIDED.fullmatch(name)
        if divided and owner(here):
            what = join((text("些"), cut(term, *divided.span("what"))), "")
            return worded_in(here, "which of", join((owner(here), cut(term, 0, divided.start("what"))), ""), after=what)
        if len(name) > len("支持多种") and _does(name):
            return worded_in(here, "how to", term) if _ENDS_SOUGHT.match(name) else None
        if (
            _NUMBERED.fullmatch(name)
            or _IS_A_CLAUSE.search(name)
            or chinese.has_done(name)
            or _NO_DEFINITION.fullmatch(simplified(masked(idea)).rstrip(" 。"))
        ):
            return None
        if _IN_FIGURES.fullmatch(name):
            return worded_in(here, "what is", join((owner(here), term), "")) if owner(here) else None
        lasts, much = _LASTS.match(simplified(plain(idea))), _MUCH.match(simplified(plain(idea)))
        if lasts or much:
            return worded_in(here, "often" if lasts else "much", (*term, *text("是")), after=())
        if _FOREIGN.fullmatch(name) and _TRANSLATION.match(plain(idea)):
            return worded_in(here, "translated", term) if chinese.is_name(masked(idea)) else ()
        if _TOO_MUCH.search(name) and _BRINGS.match(simplified(masked(idea))):
            return worded_in(here, "effect", term)
        if _TWO.search(name) and "前者" in plain(idea) and "后者" in simplified(plain(idea)):
            return worded_in(here, "unlike", term)
        unlike = _UNLIKE.fullmatch(name)
        if unlike:
            return _differing(here, cut(term, *unlike.span("what")))
        said = simplified(masked(idea))
        if _COMES_TO_PASS.search(name):
            whose = (*owner(here), *text("的")) if len(name) == len("灭亡") and owner(here) else ()
            return worded_in(here, "kind", (*whose, *term))
        if chinese.is_how(said) or _THAT_IT_IS.fullmatch(said) or _QUALITIES.fullmatch(said.rstrip(" 。")):
            return worded_in(here, "kind", term)
        staged = (
            here.parents
            and re.fullmatch(".{1,6}(?:期|阶段)", name)
            and SEQUENCE.search(masked(here.parents[-1].tokens))
        )
        if staged and not said.rstrip(" 。").endswith(("期", "阶段", "的过程")):
            return worded_in(here, "happened", term)
        return _told_of(here, term, idea) or (worded_in(here, "kind", term) if _FEATURES.match(said) else ())

    def asks_only_what_it_is(self, term: Tokens) -> bool:
        name = simplified(plain(term))
        return _OF_SOMETHING.search(name) is not None or (len(name) > len("半衰期") and name[-2:] in FACETS)

    def names_somebody(self, term: Tokens) -> bool:
        return is_person(plain(term), [])

    def is_one_of_a_number(self, here: Here, term: Tokens) -> bool:
        over = simplified(plain(bare(label(here.above[-1].tokens)))) if here.above else ""
        return _COUNTED.search(over) is not None and simplified(plain(term)) not in SIDES

    def is_one_of_those_above(self, here: Here, term: Tokens) -> bool:
        name, above = plain(term), plain(owner(here))
        if _A_LAW.search(simplified(name)):
            return True
        if len(name) > 2 and any(name[i : i + 2] in above for i in range(len(name) - 1)):
            return True  # "防卫过当" below "正当防卫"
        kind = len(name) > len(above) > 1 and name.endswith(above)  # "僵尸进程" below "进程"
        return kind or (len(name) > 1 and name in above)  # one of two that the heading names

    def opens_with_verb(self, said: str) -> bool:
        return chinese.predicate_first(said)


_COMES_TO_PASS = pattern("(?:灭亡|覆灭|瓦解|崩溃|兴起|衰落|衰微|解体|演变|变迁|起源|由来|诞生|没落|迁都)$")
"""A label that names what came to pass: behind it stands how, "商的灭亡"."""
_COUNTED = pattern(
    "[两二三四五六七八九十2-9]\\s?[个大种类项条点][^，,]{1,8}(?<!方面)(?<!角度)(?<!维度)(?<!部分)(?<!环节)$"
)
"""A label over as many terms as it says: "四个必要条件"."""
_A_LAW = pattern("[^的]{2}(?:定理|定律|引理|推论|准则|法则|算法|协议|不等式)$")
"""How a name ends that no thing above has as its side."""
_DATED_NAME = pattern(r"(?:公元前?|前)?\d{1,4}(?:\s?[-—–~～至到]\s?\d{1,4})?\s?年\s+(?=\S{2})")
_BROUGHT_FORWARD = pattern(
    "(?:[^，,]*[此上中后])?[^，,]{0,12}(?:提出|建立|引入|创立|发展出)了(?=[^，,了]{2,12}(?:理论|学说|假说|模型|概念|定律|原则|方法|算法)$)"
)
"""What a label says before the name that the text behind it tells of: "在此基础上又提出了|近中性理论"."""
_NO_DEFINITION = pattern("[^，,]*(?:多种|不同)的?(?:不同的?)?(?:理解|定义|说法|看法|观点|解释)")
_IN_FIGURES = pattern(r"[\d\s\-–—~～至到<>≤≥＜＞]*\d|(?:大于|小于|超过|低于|高于)\s?\d+")
"""A label that is a number or a range of them."""
_LASTS = pattern(
    r"(?:大?约|近|不超过|不少于|至少|最长)?\s?[\d一二两三四五六七八九十百半][\d一二三四五六七八九十百.~～\-–]*\s?(?:个?(?:多)?(?:年|月|日|天|周|小时|分钟|秒)|个工作日)(?=$|[，,。；（(])"
)
"""What follows a label and says how long: "三年，自知道之日起计算"."""
_MUCH = pattern(
    r"(?:大?约|近|[<>≤≥＜＞])?\s?\d[\d.,~～\-–—]*\s?(?:[%％℃‰°]|[万亿]?(?:人|元|吨|米|公里|千米|厘米|毫米|升|毫升|克|千克|毫克|字节|比特|个|次|倍|种|条|块)|[A-Za-zμΩ/]{1,6}\d?)?(?=$|[，,。；（(])"
)
"""What follows a label and says how much."""
_FOREIGN = pattern("[A-Za-z]?[a-z]{3,}(?:[ -][A-Za-z]?[a-z]+){0,2}")
_TRANSLATION = pattern(f"(?:(?!的)[{HAN}]){{2,6}}(?:$|[。；])")
_THAT_IT_IS = pattern(f"[{HAN}]{{2,10}}(?<!目)的。?")
"""What says how a thing is and names no kind of thing: "相对静止的"."""
_FEATURES = pattern(
    f"(?:[{HAN}]{{2,6}}(?:性|度|率|力|含量)?(?:很|较|极)?[高低强弱大小快慢好差]|[不无有含富][{HAN}]{{1,6}})[，,](?![^。]*的[^的，,。]{{2,}}。?$)"
)
"""How a text begins that tells features of a thing: "通透性高，含孔蛋白"."""
_CLAIMS = pattern(
    "(?P<of>其(?:弟子|学生|门徒|徒弟|老师|后继者))?(?P<who>[^其，,的][^，,的]+?)(?P<again>[又再也]?)(?:否定|肯定|反对|批判|怀疑)"
)
"""A label that says what somebody does with what follows, and no name: "某人再否定"."""
_NO_TERM = pattern(
    r"其(?![他它余实中])|是否|无法|不能|由[^，,]*(?:组成|构成)$|.*\d\s?[%％]$|不需|不支持|[仅只]支持|(?:支持|提供|具有|采用|使用|需要|包含)(?:多[种个]|各种|各类|所有|任何|不同的)"
)
"""How a label begins that names no thing: another's, or what a thing does."""
_GLOSS = pattern(r"[A-Za-z][A-Za-z -]{2,30}[，,]\s*(?=[" + HAN + "])")
"""A foreign word for the term, before what is said of it."""


def _dated(here: Here, term: Tokens, idea: Tokens, confidence: float) -> Found | None:
    """ "1791年：议会通过宪法": when that was."""
    if not chinese.is_date(masked(term)) or not re.search("年|世[纪紀]", masked(term)):
        return None
    pause = re.search("[，,]", masked(idea))
    tells_of_it = pause and _OF_EVENT.match(simplified(masked(idea))[pause.end() :])
    event = cut(idea, 0, pause.start()) if pause and (tells_of_it or count(plain(idea)) > _LONGEST_EVENT) else idea
    form = "year" if _YEAR.fullmatch(masked(term).strip()) else "moment"
    who = owner(here) if chinese.predicate_first(masked(event)) else ()
    form = form if who else f"{form} of"
    front = worded(
        here.language.questions[form], subject=join((who, text("：")), "") if who else (), after=strip(event, " 。")
    )
    return Found(Kind.QA, "definition", confidence, term, front, asked=plain(event))


_YEAR = pattern(r"(?:公元前?|前)?\s?\d{1,4}\s?年")
_OF_EVENT = pattern("这?(?:也|亦)?(?:是|标志|成为|为(?!了)|史称|意味)")
"""What is said of what happened, and did not happen itself."""
_LONGEST_EVENT = 30
"""Signs of what happened that are all said before it is asked when; of more only the first clause."""


def _says_it_again(row: str, term: str) -> bool:
    """Whether what follows a term, or a later sentence of it, begins with the term: "持久性：持久性保证..."."""
    return count(term) > 1 and bool(re.search(rf"(?:^|。)\s*{re.escape(term)}(?![的:：])", row))


def _said_again(here: Here, term: Tokens, idea: Tokens, confidence: float) -> Found | None:
    asked = (one for one in chinese.questions(masked(idea)) if one.form not in ("state", "becomes"))
    facts = (fact_of(here, idea, one, term) for one in asked)
    return next((replace(fact, rule="definition", confidence=confidence) for fact in facts if fact), None)


def _told_of(here: Here, term: Tokens, idea: Tokens) -> Tokens:
    """ "胃反应：该药刺激胃" under the side effects of a drug: asked as that side of it."""
    side = bare(label(here.above[-1].tokens)) if here.above else ()
    whose, name = owner(here), simplified(plain(side))
    if (factors := _FACTORS_OF.fullmatch(name)) and not _SAYS_WHAT_IT_IS.match(simplified(masked(idea))):
        return worded_in(here, "factor", cut(side, *factors.span("what")), header=term)
    if name not in _TELLING or not whose or _SAYS_WHAT_IT_IS.match(simplified(masked(idea))):
        return ()
    if name in _FACTORS:
        return worded_in(here, "factor", whose, header=term)
    own = chinese.has_verb(masked(idea)) and not chinese.predicate_first(masked(idea))
    return worded_in(here, "told", join((whose, text("的"), side), ""), header=term) if own or name in _SEEN else ()


_SAYS_WHAT_IT_IS = pattern("是?指|[^，,]*一[种类]|即")
_ONE_THING = pattern("[^、]{4,}的[^的、]{1,5}(?:、[^的、]+)+|[^、]+(?:、[^、的]+?)+等[^、，。等]{2,6}")
"""Several names that one description is of, "沿河床滚动的沙、砾石和卵石", or examples of one: "黏土、粉砂等细小颗粒"."""
_QUALITIES = pattern(f"(?:[{HAN}]{{1,2}}[急浅深大小高低多少快慢硬软重轻厚薄宽窄强弱长短缓][、，]?){{2,4}}")
"""How a thing is, quality by quality: "水浅、流急"."""
_DIVIDED = pattern("(?:可以?|一般|主要|大致)*(?:划?分为|分成)(?P<what>[^，,的\\d一两二三四五六七八九十几][^，,]{1,8})")
"""A label that says of what stands above it into what it is divided: "可分为不同的区域"."""
_FACTORS_OF = pattern("(?:[^，,]*影响)(?P<what>[^，,的]{2,12})的(?:主要|各种)?因素")
_FACTORS = frozenset("影响因素 因素".split())
"""What these name acts on what stands above them."""
_SEEN = frozenset(
    "不良反应 副作用 并发症 临床表现 表现 症状 主要表现 典型表现 体征 病因 诱因 治疗 诊断 检查 辅助检查 预防 护理措施".split()
)
"""Sides of an illness: what is said below them of each point is how it is there, and not what it means."""


_TOO_MUCH = pattern("(?:不足|缺乏|过多|过少|过量|增多|减少|升高|降低|下降|上升|缺失)$")
_BRINGS = pattern("[^，,、]{0,6}?(?:可|可能|易|会|将|常)?(?:导致|引起|造成|引发|诱发|使)")
_TWO = pattern(r"[^，,的]{2,}\s?(?:vs\.?|VS|与|和)\s?[^，,的]{2,}")
_UNLIKE = pattern("(?P<what>[^，,的不]{2,8})(?:有所)?不同")
"""A label that says in what two things differ: behind its colon stands how."""


def _differing(here: Here, what: Tokens) -> Tokens | None:
    """ "目的不同" below "甲与乙的区别": in what way the aims of both differ."""
    over = bare(label(here.above[-1].tokens)) if here.above else ()
    side = _DIFFERENCE.search(simplified(masked(over)))
    both = cut(over, 0, side.start()) if side and side.start() else owner(here) if side else ()
    return worded_in(here, "differ", both, header=what) if both else None


_DIFFERENCE = pattern("的?(?:主要)?(?:区别|差异|不同点?|异同|比较|对比)$")
_TELLING = frozenset(
    "影响因素 因素 体征 主要表现 典型表现 诊断 检查 辅助检查 预防 护理措施 不良反应 副作用 并发症 临床表现 表现 症状 影响 原因 主要原因 根本原因 病因 诱因 背景 历史背景 治疗 作用 药理作用 作用机制 机制 发病机制 特点 主要特点 特征 意义 历史意义 措施 危害 后果 结果 优点 缺点".split()
)
"""Sides of a thing under which a label and its sentence tell something of the thing, and do not say what the label means."""
_IS_A_CLAUSE = pattern("(?<=[^的]{2})(?:可能(?!性)|可以|必须|应当|不能|能够|不得|不会|将会)(?=[^的]{2})(?!.*的[^的]*$)")
"""A label that says something and names nothing: "甲可能犯两类错误"."""
_OF_SOMETHING = pattern("[^的]{2,}的[^的]{1,8}$")
_ENDS_SOUGHT = pattern("避开|避免|防止|预防|解决|实现|保证|提高|处理|消除|判断|计算|证明")
"""What a label seeks to do: behind its colon stands how."""


def _does(name: str) -> bool:
    """Whether a label is a predicate, and no name with a verb in it."""
    return chinese.is_action(name) and not (
        (len(name) <= len("支持向量") and chinese.may_be_compound(name))
        or chinese.holds_a_noun(name)
        or METHOD.search(name)
        or "的" in name
    )


_FORMULAS = pattern(rf"{OPAQUE}+(?:\s?[、，,]\s?{OPAQUE}+)+")
_ONE_OF_SEVERAL = pattern(
    r"(?:定义|定理|性质|命题|结论|原则|观点|阶段|步骤|方法|假设|类型|角度)\s?[\d一二三四五六七八九十]"
)
_NUMBERED = pattern(r"(?:案例|例子?|示例|情[形况]|场景|[例习试]?题|方案)\s?[\d一二三四五六七八九十]+")
"""A label that only counts: "情况1"."""
