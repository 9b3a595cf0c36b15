"""In languages that ask in place: a term and what follows its colon."""

import re
from dataclasses import replace

from notecards.cards import Kind
from notecards.extract.answers import LONGEST, first_idea, trimmed
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.in_place import chinese, questions, reading
from notecards.extract.in_place.persons import is_person, is_school
from notecards.extract.languages.han import simplified
from notecards.extract.owners import (
    COLON,
    LABEL_VERBS,
    is_facet,
    is_remark,
    is_speech,
    labelled,
    names_in,
    owner,
    without_gloss,
)
from notecards.extract.patterns import pattern
from notecards.extract.rules.asked_in_place import fact_of, worded_in
from notecards.extract.statements import Place
from notecards.extract.subjects import bare, label, leading_bold
from notecards.extract.wording import definition_question, worded
from notecards.extract.words import HAN, count, sentences
from notecards.tokens import OPAQUE, TokenKind, Tokens, cut, join, masked, plain, strip, text

MOST = 7
"""Names on one card."""
_THEOREM = pattern(r"^(?:定理|定义|推论|引理|命题|性质|公理|法则|公式)\s*[\d.]*\s*[（(](?P<name>[^（）()]{2,})[)）]$")
_COPULA = pattern(
    r"^(?:是指|指的是|就是|指(?![令针数标示导甲纹定挥明引出向望南征])|即(?![使将便时可位刻])|是)(?=[^\d是标数])"
)
_TAIL = pattern(
    r"的(?:[^的]{0,2})(?:特点|特征|原因|意义|目的|优点|缺点|措施|表现|区别|方法|条件|作用|功能|结果|任务|思想|原理|观点|步骤|概念|公式|核心|本质|实质|内涵|场所|来源|前提|标志)$|"
    r"の(?:差|違い|特徴|目的|役割|原因|利点|欠点)$|의 (?:차이점?|특징|역할|목적|장점|단점)$"
)
_HOLDS = pattern(r"主张|怀疑|追求|反对|注重|重视|关注|提倡|否定|肯定|崇尚|强调|宣扬|倡导|批判|推崇|坚持|相信|讲求")
_SYMBOLS = pattern(rf"{OPAQUE}+\s*[{HAN}]{{2,}}")
"""A formula's symbol and what it stands for: no definition of the term before it."""
_RANK = pattern("最?(?:常见|严重|多见|少见|重要)[，,]")
"""How a text begins that ranks a thing among others and does not say what it is."""
_VERDICT = pattern(r"首选|次选|禁用|慎用|必需|可选|常用|无效|有效|最?常见|多见|少见|罕见|重点|略|见下|同上|重要")
"""What is said of a thing by a single word and does not say what it is."""
_KINDS_OF_SIDE = pattern(
    r"(?:积极|消极|直接|间接|根本|主要|次要|政治|经济|军事|文化|思想|外交|社会|行政|财政|地方|中央|国内|国际|客观|主观|内部|外部|有利|不利|近期|远期|短期|长期)(?:上|方面|的)?"
)
"""Labels that say which of the sides above them they are: "积极" under the effects of a reform."""
_METHOD = pattern(
    "(?:算法|演算法|方法|机制|策略|模型|协议|技术|原则|制度|理论|学说|假说|原理|定律|效应|疗法|系统|结构|运动|政策|主义)$"
)
"""How a name ends that may have verbs in it: what stands behind its colon is said of it."""
_UPON = pattern("对[^的]{1,6}的影响")
"""A label whose points say on what: "对机体的影响"."""
_HAS_ONE = pattern("[^，,]{1,16}?有(?P<one>一[个种项条])(?P<what>[^，,]{2,10})")
"""A label that says that there is one, which stands behind the colon: "管程有一个特性"."""
_THERE_ARE = pattern(r"(?:主要|一般|通常|共)?(?:有|分为|分成)[两三四五六七\d]")
_ONE_SIDE = pattern(r"(?:概念|定义|含义|内涵|本质|实质|核心|机制|机理|原理|处理|过程)$")
"""Sides of which a thing has one."""
_WHOSE = pattern(
    r"(?:提出|发明|发现|创立|建立|领导|发起)者$|(?:创始|奠基|发起|主持)人$|^(?:作者|人物)$|皇帝$|君主$|领袖$|统帅$"
)
_PHASE = pattern("期$|期间$|阶段$|[术饭餐睡产]前$|[术饭餐睡产病]后$|^(?:轻|中|重|急|慢)(?:度|性|症)?$|年期$|患者$")
"""A label that says when or in whom, below a side of a thing: "急性期" below a treatment."""
_COMPARED = pattern(r"(?:大于|小于|等于|高于|低于|超过|不足|≥|≤|>|<|＞|＜)")
"""How a label begins that says in which case: "大于1" below an elasticity."""
_COUNTS = pattern(r"[两二三四五六七八九十\d]\s?[^，,]{1,8}$")
_TOLD_TO = pattern("(?:列举|例举|举例|简述|写出|说出)(?=.{4})")
"""What a label tells the reader to do: "列举宋朝的两项经济作物"."""
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
_SECTORS = pattern(
    r"(?:发展|概况|状况|情况|变化|表现|措施|政策|内容|贡献|影响|意义|利弊得失|利弊|得失|成就|成果)[？?。]?$"
)
"""Labels below which others say where or in what respect: "农业" below "经济的发展"."""
_RESPECT = pattern(
    "[农工商手渔牧林服务信息产金融]{1,3}业|政治|经济|文化|军事|思想|外交|社会|科技|教育|宗教|法律|民族|财政|交通|艺术|文学|利|弊|优|劣"
)
_MEASURED = pattern(r"(?:面积|范围|值|量|度|率|压|水位|时间|年龄|体重|标准|分级|分期|分度|剂量|次数|比例|人数)$")
_EXAMINED = pattern("(?:检查|检验|化验|血象|生化|血常规|尿常规|心电图|脑脊液)$")
_FOUND = pattern(
    "(?:明显|轻度|显著|常|可|多|均)?(?:升高|降低|增高|减少|增多|减低|下降|阳性|阴性|正常|异常|延长|缩短|抬高|压低)"
)
"""What an examination finds of a thing, and no definition of it."""
_FIGURE = pattern(r"[<>≥≤＜＞约]?\s?\d")
_OPEN = pattern(r"(?:包括|(?<!的)包含|分为|分成|可分为|主要有|共有|有|是|(?<![行作认以因成])为|如下|即)$")


def defined(here: Here, term: Tokens, rest: Tokens, confidence: float) -> Found | None:
    """The card that a term and what follows its colon give."""
    term = without_gloss(term)
    named = _DATED_NAME.match(masked(term)) if here.language.code == "zh" else None
    term = cut(term, named.end()) if named else term
    theorem = _THEOREM.match(reading(masked(term), here.language))
    term = cut(term, *theorem.span("name")) if theorem else term
    row = _before_its_name(_before_next_label(_after_question(trimmed(rest))), term)
    idea = trimmed(first_idea(row))
    claims = _CLAIMS.fullmatch(reading(masked(term), here.language)) if here.language.code == "zh" else None
    if claims and (claims["of"] or claims["again"] or is_person(claims["who"], [])):
        front = worded_in(here, "what", cut(term, claims.start("who")), after=())
        return Found(Kind.QA, "definition", confidence, idea, front, asked=plain(term))
    if here.language.code == "zh" and _NO_TERM.match(reading(masked(term), here.language)):
        return None
    told = _TOLD_TO.match(reading(masked(term), here.language))
    term = cut(term, told.end()) if told else term
    if not idea or is_speech(plain(term)) or is_remark(plain(term)):
        return None
    if re.search(" (?:例如|比如|如)$|这[样种些]|如下|以下|下列|上述", reading(masked(term), here.language)):
        return None
    gloss = _GLOSS.match(masked(idea))
    idea = cut(idea, gloss.end()) if gloss and here.language.code == "zh" else idea
    above = owner(here)
    if above and not _NUMERALS.match(masked(row)) and _names_a_side(here, term):
        return _facet(here, above, term, row, confidence)
    counted = _enumerated(here, term, row, confidence)
    if counted:
        return counted
    dated = _dated(here, term, idea, confidence) if here.language.code == "zh" else None
    if dated:
        return dated
    nested = labelled(idea)
    if nested and "。" not in plain(nested[0]):
        return defined(here, *nested, confidence - 0.05)
    again = here.language.code == "zh" and count(plain(term)) > 1 and _says_it_again(plain(row), plain(term))
    if again and not plain(idea).startswith(plain(term)):
        return None
    if again and (said := _said_again(here, term, idea, confidence)):
        return said
    found = _of_chinese(here, term, row, idea, confidence) if here.language.code == "zh" else None
    found = found or (_done_by(here, term, idea, confidence) if here.language.code == "ja" else None)
    if found is None and _TAIL.search(reading(plain(term), here.language)):
        names = names_in(plain(idea), here.language)
        several = 1 < len(names) <= MOST and "names count" in here.language.questions
        front = worded_in(here, "names count" if several else "what is", term, len(names))
        return Found(Kind.QA, "definition", confidence, idea, front, asked=plain(term))
    return found or _listed(here, term, idea, confidence) or _meaning(here, term, idea, confidence)


_DATED_NAME = pattern(r"(?:公元前?|前)?\d{1,4}(?:\s?[-—–~～至到]\s?\d{1,4})?\s?年\s+(?=\S{2})")
_YEAR = pattern(r"(?:公元前?|前)?\s?\d{1,4}\s?年")
_LONGEST_EVENT = 30
"""Signs of what happened that are all said before it is asked when; of more only the first clause."""


def _dated(here: Here, term: Tokens, idea: Tokens, confidence: float) -> Found | None:
    """ "1791年：议会通过宪法": when that was."""
    if not chinese.is_date(masked(term)) or not re.search("年|世[纪紀]", masked(term)):
        return None
    pause = re.search("[，,]", masked(idea))
    event = cut(idea, 0, pause.start()) if pause and count(plain(idea)) > _LONGEST_EVENT else idea
    form = "year" if _YEAR.fullmatch(masked(term).strip()) else "moment"
    who = owner(here) if chinese.predicate_first(masked(event)) else ()
    front = worded(
        here.language.questions[form], subject=join((who, text("：")), "") if who else (), after=strip(event, " 。")
    )
    return Found(Kind.QA, "definition", confidence, term, front, asked=plain(event))


def _says_it_again(row: str, term: str) -> bool:
    """Whether what follows a term, or a later sentence of it, begins with the term: "持久性：持久性保证..."."""
    return bool(re.search(rf"(?:^|。)\s*{re.escape(term)}(?![的:：])", row))


def _said_again(here: Here, term: Tokens, idea: Tokens, confidence: float) -> Found | None:
    facts = (fact_of(here, idea, one, term) for one in chinese.questions(masked(idea)))
    return next((replace(fact, rule="definition", confidence=confidence) for fact in facts if fact), None)


def _done_by(here: Here, term: Tokens, idea: Tokens, confidence: float) -> Found | None:
    """ "ルソー：社会契約論を著した": what the term does or did."""
    for one in questions(masked(idea), here.language):
        fact = fact_of(here, idea, one, term) if one.elided and one.form == "of topic" else None
        if fact:
            return replace(fact, rule="definition", confidence=confidence)
    return None


def _before_next_label(row: Tokens) -> Tokens:
    """ "弃真；第二类错误：取伪" without the second label and what is said of it."""
    found = re.match(r"[^；;：:]+(?=[；;]\s*[^；;：:，,。]{2,10}[：:])", masked(row))
    return cut(row, 0, found.end()) if found else row


_CALLED = pattern(
    r"(?:[，,]\s*(?:则|就)?|(?<=[^，,]{4}))(?:称(?P<it>[^，,]{0,40}?)(?:为|作|是)|称之为|叫做)(?P<name>[^，,。．]*)"
)


def _before_its_name(row: Tokens, term: Tokens) -> Tokens:
    """What is said of a term up to where the term is said again: "把A排成一列，称为A的排列" below "排列"."""
    name = masked(term).strip()
    for found in _CALLED.finditer(masked(row)):
        if name and found["name"].rstrip().endswith(name):
            symbol = (found["it"] or "").strip(f" {OPAQUE}") == "" and OPAQUE in (found["it"] or "")
            return cut(row, 0, found.end("it") if symbol else found.start())
    return row


def _after_question(row: Tokens) -> Tokens:
    """What follows a question that a text opens with, if anything does."""
    first = (sentences(masked(row)) or [(0, 0)])[0]
    asks = masked(row)[slice(*first)].rstrip().endswith(("?", "？"))
    return trimmed(cut(row, first[1])) if asks else row


_NUMERALS = pattern(r"[①-⑳]|[（(][1-9１-９一二三四五六七][)）]")


def _enumerated(here: Here, term: Tokens, row: Tokens, confidence: float) -> Found | None:
    """ "原因：①...；②..." in one line: all of them as one list."""
    whole = masked(row)
    marks = list(_NUMERALS.finditer(whole)) if _NUMERALS.match(whole) else []
    counted = None if marks else _counted_names(here, term, row, confidence)
    if counted:
        return counted
    if not 2 <= len(marks) <= MOST or "points" not in here.language.questions:
        return None
    ends = [*(mark.start() for mark in marks[1:]), len(whole)]
    rows = [strip(cut(row, mark.end(), end), " ；;，,。") for mark, end in zip(marks, ends, strict=True)]
    if not all(rows):
        return None
    above = owner(here)
    if above and is_facet(plain(term), here.language):
        front = worded_in(here, "facet count", above, len(rows), facet=term)
    else:
        of_side = _TAIL.search(reading(plain(term), here.language)) and "names count" in here.language.questions
        front = worded_in(here, "names count" if of_side else "points", term, len(rows))
    return Found(Kind.STEPS, "definition", confidence, join(rows, "\n"), front, asked=plain(term))


_HOW_MANY = pattern(r"[两二三四五六七2-7]\s?[个大种类项条点层步阶][^，,]{1,8}$")


def _counted_names(here: Here, term: Tokens, row: Tokens, confidence: float) -> Found | None:
    """ "三个阶段：A；B；C": as many names as the label says."""
    said = _HOW_MANY.search(reading(plain(term), here.language)) if here.language.code == "zh" else None
    cuts = [m.span() for m in re.finditer("[；;]", masked(row).rstrip("；;。 "))]
    if said is None or not cuts:
        return None
    starts, stops = [0, *(b for _, b in cuts)], [*(a for a, _ in cuts), len(masked(row).rstrip("；;。 "))]
    names = [strip(cut(row, a, b)) for a, b in zip(starts, stops, strict=True)]
    many = int(said.group()[0]) if said.group()[0].isdigit() else here.language.numbers.get(said.group()[0], 0)
    if len(names) != many or not all(1 <= count(plain(name)) <= 10 for name in names):
        return None
    whose = owner(here) if said.start() == 0 else ()
    front = worded_in(here, "what is", join((part for part in (whose, text("的") if whose else (), term) if part), ""))
    return Found(Kind.STEPS, "definition", confidence, join(names, "\n"), front, asked=plain(term))


def _names_a_side(here: Here, term: Tokens) -> bool:
    """Whether a label names a side of what stands above it, by itself or with the side that it stands under."""
    if here.language.code == "zh" and is_person(plain(term), []):
        return False
    if is_facet(plain(term), here.language) and not _is_a_glossary(here):
        return True
    if (
        here.language.code == "zh"
        and len(plain(term)) > len(name := plain(owner(here))) > 1
        and plain(term).endswith(name)
    ):
        return False  # "僵尸进程" below "进程" is one of them
    if here.language.code == "zh" and len(plain(term)) > 1 and plain(term) in plain(owner(here)):
        return False  # one of two that the heading names
    return _is_kind_of_side(here, term) or _beside_a_facet(here)


def _is_kind_of_side(here: Here, term: Tokens) -> bool:
    """ "积极" under "影响"."""
    kind = _KINDS_OF_SIDE.fullmatch(reading(plain(term), here.language)) if here.parents else None
    return kind is not None and is_facet(plain(_side_above(here)[1]), here.language)


def _side_above(here: Here) -> tuple[Tokens, Tokens]:
    """Whose side the label above names, if it says so, and which: the measures of a reform, or measures alone."""
    named = label(here.parents[-1].tokens)
    of = masked(named).rfind("的")
    return (cut(named, 0, of), cut(named, of + 1)) if of > 0 else ((), named)


def _in_a_case(here: Here, term: Tokens, idea: Tokens) -> tuple[str, Tokens] | None:
    """The form and the subject of a label that is a code or a case of what stands above it, or that says whether something is so."""
    name, parent = reading(plain(term), here.language), label(here.parents[-1].tokens) if here.parents else ()
    if re.match("是否|有否|有无|能否|可否", reading(plain(idea), here.language)) and not _TAIL.search(name):
        return "shows", term
    if parent and name.isdecimal():
        return "shows", join((parent, term), "")
    if re.search("从[^从]{1,4}到[^到]{1,4}$", name) and not _OPEN.search(name):
        return "in order", term
    upon = _UPON.fullmatch(reading(plain(parent), here.language)) if parent else None
    if upon and owner(here):
        return "upon", term
    if parent and re.search("(?:上|方面)$", name):
        return "cell plain", parent
    if parent and _PHASE.search(name) and is_facet(plain(parent), here.language) and owner(here):
        return "cell plain", join((owner(here), text("的"), parent), "")
    above = parent or (label(here.above[-1].tokens) if here.above else ())
    kind = reading(masked(above), here.language)
    said = reading(masked(idea), here.language)
    if _FIGURE.match(said) and _MEASURED.search(kind) and count(name) <= 6:
        whose = owner(here) if is_facet(plain(above), here.language) else ()
        return "cell plain", join((part for part in (whose, above) if part), "")
    if _EXAMINED.search(kind) and _FOUND.match(said):
        whose = owner(here) if is_facet(plain(above), here.language) else ()
        return "cell plain", join((part for part in (whose, above) if part), "")
    if parent and _SECTORS.search(kind) and _RESPECT.fullmatch(name):
        return "cell plain", strip(parent, " ？?。")
    if parent and _COMPARED.match(name):
        return "outcome", join((parent, term), "")
    return None


_WHO = pattern(
    r"^[^，,；。]*(?:家|者|弟子|学生|门徒|人|之父|皇帝|国王|总统|首相|领袖|代表|将军|大臣|始祖|教皇)(?=$|[，,；。(（])"
)
_SOMEONE = pattern(
    r"^[^，,；。、]{0,12}(?:[科文艺史数物哲政思画音医革][学术想理乐命]{0,2}家|之父|学生|弟子|皇帝|国王|总统|首相|诗人|作家|学者|将领)(?=$|[，,；。(（])"
)
"""What says who a person is, whatever the name."""
_DEED = pattern(r"^《|(?:证明|定律|发现|发明|实验|改革|变法|起义)$")
_HELD = frozenset("what how which where few much".split())


def _of_person(here: Here, term: Tokens, idea: Tokens, confidence: float) -> Found | None:
    """ "马克思：宗教是人民的鸦片": what a person or a school holds; else who it is, or what it did."""
    above = [plain(label(s.tokens)) for s in here.above]
    person, school = is_person(plain(term), above), is_school(plain(term))
    if _SOMEONE.match(reading(plain(idea), here.language)) and 2 <= count(plain(term)) <= 6:
        return Found(Kind.QA, "definition", confidence, idea, worded_in(here, "who", term), asked=plain(term))
    if not (person or school):
        return None
    if person and _WHO.match(reading(plain(idea), here.language)):
        return Found(Kind.QA, "definition", confidence, idea, worded_in(here, "who", term), asked=plain(term))
    row = _after_dash(idea) if person else idea
    said = reading(plain(row), here.language)
    for one in chinese.questions(masked(row)) if not chinese.is_compound(said.rstrip(" 。")) else ():
        fact = fact_of(here, row, one, term) if not one.lead[1] and one.before[0] == 0 and one.form in _HELD else None
        another = school and is_person(plain(row)[slice(*one.subject)], above)
        if fact and not one.elided and one.subject[0] == 0 and not another and not _WHO.match(said):
            held = worded(here.language.questions["holds"], subject=term, question=fact.front)
            fact = replace(fact, kind=Kind.QA, front=held)
        if fact:
            return replace(fact, rule="definition", confidence=confidence, asked=plain(term))
    if school:
        return None
    form = "who" if _WHO.match(said) else "deed" if _DEED.search(said) else "view"
    return Found(Kind.QA, "definition", confidence, idea, worded_in(here, form, term), asked=plain(term))


def _after_dash(idea: Tokens) -> Tokens:
    """ "种子说——世界由种子组成" without its name."""
    found = re.match(r"[^—，,。]{2,8}——+", masked(idea))
    return cut(idea, found.end()) if found else idea


def _of_chinese(here: Here, term: Tokens, row: Tokens, idea: Tokens, confidence: float) -> Found | None:
    case = _in_a_case(here, term, idea)
    if case:
        front = worded_in(here, case[0], case[1], of=owner(here), header=term)
        return Found(Kind.QA, "definition", confidence, idea, front, asked=plain(term))
    found = _of_person(here, term, idea, confidence) or _clause_before_colon(here, term, row, confidence)
    maker = chinese.made_by(reading(masked(idea), here.language))
    found = found or (fact_of(here, idea, maker, term) if maker else None) or _acting(here, term, idea, confidence)
    return replace(found, rule="definition") if found else None


def _is_whole_list(here: Here, idea: Tokens, end: int) -> bool:
    """Whether names stand before a comma, and what follows it says nothing of them as of a subject."""
    rest = reading(masked(idea)[end:], here.language)
    names = len(names_in(plain(cut(idea, 0, end)), here.language)) > 1
    return names and not _GOES_ON.match(rest) and not chinese.predicate_first(rest[1:])


_GOES_ON = pattern("[，,]\\s*(?:[对使为是在被将把由与从向]|都|均|分别|可|会|能)")
"""What follows a list that is no list but the subject of a sentence."""


def _listed(here: Here, term: Tokens, idea: Tokens, confidence: float) -> Found | None:
    """ "激活物：ADP、TXA2": how many there are and which; what follows the list after a comma is left out."""
    head = re.match(r"[^，,]*、[^，,]*(?=[，,])", masked(idea))
    if here.language.code == "zh" and head and _is_whole_list(here, idea, head.end()):
        idea = cut(idea, 0, head.end())
    things = _things(reading(plain(idea), here.language)) if here.language.code == "zh" else []
    names = things or names_in(plain(idea), here.language)
    if not 1 < len(names) <= MOST or plain(term).casefold() in plain(idea).casefold():
        return None
    if here.language.code == "zh" and _does(reading(plain(term), here.language)):
        return None
    form = "names" if "等" in names[-1][-3:] else "names count"
    by = owner(here) if here.language.code == "zh" and re.match("按.+分类?$", plain(term)) else ()
    front = worded_in(here, form, join((part for part in (by, term) if part), ""), len(names))
    return Found(Kind.QA, "definition", confidence - 0.04, idea, front, asked=plain(term))


def _meaning(here: Here, term: Tokens, idea: Tokens, confidence: float) -> Found | None:
    said = plain(idea)
    if (
        _SYMBOLS.match(masked(idea))
        and not re.search("[的有]", masked(idea))
        and idea[0].kind is TokenKind.MATH
        and len(idea) > 1
    ):
        return None
    too_many = len(names_in(said, here.language)) > MOST
    if here.language.code == "zh" and _RANK.match(said):
        return None
    if too_many or (len(said) < 2 and not re.search(r"[\dA-Z]", said)) or _VERDICT.fullmatch(said.rstrip(" 。")):
        return None
    if len(plain(term)) == 1 and here.parents and here.language.code == "zh":
        above = label(here.parents[-1].tokens)
        front = worded_in(here, "cell plain", above, header=term)
        return Found(Kind.QA, "definition", confidence, idea, front, asked=plain(term))
    if here.language.code == "zh" and len(plain(term)) > len("支持多种") and _does(reading(plain(term), here.language)):
        if not _ENDS_SOUGHT.match(reading(plain(term), here.language)):
            return None
        return Found(Kind.QA, "definition", confidence, idea, worded_in(here, "how to", term), asked=plain(term))
    if here.language.code == "zh" and _IS_A_CLAUSE.search(reading(plain(term), here.language)):
        return None
    if here.language.code == "zh" and chinese.is_how(masked(idea)):
        return Found(Kind.QA, "definition", confidence, idea, worded_in(here, "kind", term), asked=plain(term))
    told = _told_of(here, term, idea) if here.language.code == "zh" else ()
    if told:
        return Found(Kind.QA, "definition", confidence, idea, told, asked=plain(term))
    front = definition_question(term, said, here.language)
    if here.language.code == "zh" and _OF_SOMETHING.search(plain(term)):
        front = worded_in(here, "what is", term)
    return Found(Kind.DEFINITION, "definition", confidence, without_copula(idea), front, asked=plain(term))


_TELLING = frozenset(
    "不良反应 副作用 并发症 临床表现 表现 症状 影响 原因 主要原因 根本原因 病因 诱因 背景 历史背景 治疗 作用 药理作用 作用机制 机制 发病机制 特点 主要特点 特征 意义 历史意义 措施 危害 后果 结果 优点 缺点".split()
)
"""Sides of a thing under which a label and its sentence tell something of the thing, and do not say what the label means."""


def _told_of(here: Here, term: Tokens, idea: Tokens) -> Tokens:
    """ "胃反应：该药刺激胃" under the side effects of a drug: asked as that side of it."""
    side = bare(label(here.above[-1].tokens)) if here.above else ()
    whose = owner(here)
    if reading(plain(side), here.language) not in _TELLING or not whose:
        return ()
    own = chinese.has_verb(masked(idea)) and not chinese.predicate_first(masked(idea))
    return worded_in(here, "cell plain", join((whose, text("的"), side), ""), header=term) if own else ()


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
        or _METHOD.search(name)
        or "的" in name
    )


def _beside_a_facet(here: Here) -> bool:
    """Whether a label stands among labels that name sides of what is above them: it names one too."""
    place = here.statement.place
    if place not in (Place.BULLET, Place.PARAGRAPH) or (not here.parents and not _is_short_and_plain(here)):
        return False
    labels = [COLON.match(masked(s.tokens)) for s in (*here.before, *here.after) if s.place is place]
    found = [is_facet(one["term"].strip(), here.language) for one in labels if one]
    return any(found) and (place is Place.BULLET or len(found) == len(labels)) and not _is_a_glossary(here)


def _is_a_glossary(here: Here) -> bool:
    """Whether a heading announces terms: a name of a side among them is a term too."""
    named = here.headings[-1].tokens if here.headings and not here.parents else ()
    return bool(_TERMS.search(reading(masked(named), here.language).strip()))


_TERMS = pattern("(?:名词|术语|概念|词汇|用语|名词解释)$")


def _is_short_and_plain(here: Here) -> bool:
    """Right below a heading a longer or bold term is rather a thing than a side of one."""
    found = COLON.match(masked(here.statement.tokens))
    return found is not None and len(found["term"].strip()) <= 4 and not leading_bold(here.statement.tokens)


_ANNOUNCES = pattern("可以|可分|分为|分成|包括|如下|理解$|入手$|考虑$")
"""A line above that is a sentence, of which nothing can be a side."""
_DEFINITIONS = frozenset("定义 概念 含义".split())
_BOTH_SIDES = frozenset("优缺点 利弊 利与弊 利弊得失 功过 异同 优劣 得失 影响".split())
"""Sides below which each half is named: "优点" below "索引的优缺点"."""
_CUT_DEFINITION = pattern("[，,].*的[^的，,]{2,14}[。.]?$")


def _facet(here: Here, above: Tokens, term: Tokens, row: Tokens, confidence: float) -> Found | None:
    """A side of what stands above: all of it where that is not too long, else its first idea."""
    complete = count(masked(row)) <= LONGEST and not re.search(r"[。！？!?]\s*\S", masked(row))
    said = row if complete else trimmed(first_idea(row))
    if not complete and plain(term) in _DEFINITIONS and _CUT_DEFINITION.search(masked(row)):
        return None
    if here.language.code == "zh" and _ANNOUNCES.search(reading(plain(above), here.language)):
        front = worded_in(here, "cell plain", above, header=term)
        return Found(Kind.QA, "definition", confidence, said, front, asked=plain(term))
    shown = plain(said)
    several = shown.count("、") > 1 and not (here.language.code == "zh" and chinese.predicate_first(shown))
    many = len(names_in(shown, here.language)) > 1 or "；" in shown.rstrip("；") or several
    if _is_kind_of_side(here, term):
        whose, side = _side_above(here)
        above, term = whose or above, join((term, side), "")
    elif here.parents:
        whose, side = _side_above(here)
        two_sides = reading(plain(side), here.language) in _BOTH_SIDES
        above = whose if whose and (two_sides or plain(term).endswith(plain(side))) else above
    name = reading(plain(term), here.language)
    if count(plain(above)) > 1 and plain(term).startswith(plain(above)):
        return Found(Kind.QA, "definition", confidence, said, worded_in(here, "what is", term), asked=plain(term))
    form = "facet many" if many and complete and not _ONE_SIDE.search(name) else "facet"
    form = "facet who" if _WHOSE.search(name) and "facet who" in here.language.questions else form
    if name.startswith("与") and here.language.code == "zh":
        front = worded_in(here, "what is", join((above, term), ""))
    else:
        front = worded_in(here, form, above, facet=term)
    return Found(Kind.QA, "definition", confidence, said, front, asked=plain(term))


def without_copula(idea: Tokens) -> Tokens:
    """ "是指..." after a term says "..."."""
    found = _COPULA.match(simplified(masked(idea)))
    return cut(idea, found.end()) if found and len(plain(idea)) > found.end() + 1 else idea


def _acting(here: Here, term: Tokens, idea: Tokens, confidence: float) -> Found | None:
    """ "TFPI：可抑制FXa": what the term does; "促进凝血：FV、纤维蛋白原": what does so."""
    said = reading(masked(idea), here.language)
    if _TAIL.search(reading(plain(term), here.language)) or _HOW_MANY.search(reading(plain(term), here.language)):
        return None
    names = names_in(plain(idea), here.language)
    if (
        LABEL_VERBS.match(reading(masked(term), here.language))
        and not chinese.predicate_first(said)
        and len(names) <= MOST
    ):
        form = "acting" if len(names) > 1 else "acting one"
        return Found(
            Kind.QA, "definition", confidence, idea, worded_in(here, form, term, len(names)), asked=plain(term)
        )
    caused = re.match("[由以自从按](?![己身由然动主治下上内外句属犯业时])", said) and next(
        (one for one in chinese.questions(said) if one.elided), None
    )
    if caused and caused.before[0] == 0:
        fact = fact_of(here, idea, caused, term)
        return replace(fact, confidence=confidence) if fact else None
    if (
        not chinese.predicate_first(said)
        or _things(said)
        or _is_kind_of(reading(plain(term), here.language), said.rstrip(" 。."))
    ):
        return None
    heads = [said[a:b] for a, b in chinese.parts_of(said)]
    if len(heads) > 1 and sum(map(chinese.is_action, heads)) > 1:
        form = "claims" if _HOLDS.match(said) else "acts"
        return Found(Kind.QA, "definition", confidence, idea, worded_in(here, form, term), asked=plain(term))
    asks = re.search("何|是否|哪|如何|怎", reading(plain(term), here.language))
    for one in chinese.questions(said):
        if one.elided and one.before[0] == 0:
            fact = fact_of(here, idea, one, (*term, *text("：")) if asks else term)
            return replace(fact, confidence=confidence) if fact else None
    return None


_KINDS = frozenset(
    "过程 方法 行为 现象 物质 制度 规则 规范 系统 技术 算法 结构 能力 关系 权利 组织 活动 状态 机制 器官 细胞 装置 设备 程序 语言 协议 模型 函数 运动 集合 性质 变化".split()
)


_KIND_OF_THING = pattern(
    r"(?:激素|药|药物|表|树|图|病|疾病|酶|蛋白质?|分子|元素|化合物|器|仪|人|者|国家|政权|团体|条约|法律|文件|著作|学科|科学|理论|学说|思潮|建筑|工程|战役|事件|河流|地形|气候|植物|动物|生物|腺体|血管|神经|基因|词|文体|方程|矩阵|变量|参数|指标|比率|数据|命令|语句|关键字|类|接口|组件|框架|工具|平台|服务器|网络|信号|电路|元件|税|股票|债券|市场|货币|公司|企业)$"
)
"""Nouns that say what kind of thing something is: "降低血糖的激素"."""


def _is_kind_of(term: str, said: str) -> bool:
    """Whether what follows is no predicate but a name: "规定...的规则"."""
    found = re.search(r"的([^的，。]{2,6})$", said)
    return found is not None and (
        _KIND_OF_THING.search(found.group(1)) is not None
        or found.group(1)[-2:] in _KINDS
        or term.endswith(found.group(1)[-1:])
    )


_BILINGUAL = pattern(rf"[A-Za-z][A-Za-z0-9 /.&-]*[ （(]+[{HAN}]{{2,12}}[)）]?")
"""A foreign name and its translation, whatever verbs are in it: "Address Register 存储地址寄存器"."""
_DEVICES = pattern(
    r"(?:[A-Za-z][\w .+#/-]*|[^，,。的]{1,10}(?:程序|器|电路|阵列|单元|系统|装置|设备|线|层|机|仪|表|件|膜|酶|池|栈|块|函数|算法|程序|细胞|基因|蛋白|权|税|法|物|剂|素|盐|酸|症|病|[盘板刀具笔针管瓶杯炉灯镜架箱柜车船枪炮弹阀泵]))(?:[（(][^）)]*[）)])?(?:等)?"
)


def _things(said: str) -> list[str]:
    """The names of a list whose first begins with a verb that is a noun as often, "存储阵列、地址译码器", or that commas hold apart."""
    marks = "[、]|和(?=[^、]+$)" if "、" in said else "[，,]"
    parts = [part.strip() for part in re.split(marks, said.rstrip(" 。.…")) if part.strip()]
    if not (2 if "、" in said else 3) <= len(parts) <= MOST or any(map(chinese.predicate_first, parts[1:])):
        return []
    led = count(parts[0]) <= 4 and chinese.may_be_compound(parts[0])
    if chinese.predicate_first(parts[0]) and not led:
        return []
    if "、" in said and not led:
        return []
    return parts if all(_DEVICES.fullmatch(part) for part in parts) else []


def _clause_before_colon(here: Here, term: Tokens, rest: Tokens, confidence: float) -> Found | None:
    """ "X包括：A、B", "X有三个：A、B、C", "A与B相等：$a=b$": the colon stands inside a sentence."""
    first = (sentences(masked(rest)) or [(0, 0)])[0]
    rest = cut(rest, *first)
    name = reading(masked(term), here.language)
    if _BILINGUAL.fullmatch(name):
        return None
    opened = _OPEN.search(name)
    if _METHOD.search(name) and (chinese.predicate_first(masked(rest)) or chinese.holds_a_noun(name)):
        return None
    single = _HAS_ONE.fullmatch(name)
    if single:
        a, b = single.span("what")
        front = worded(
            here.language.questions["what"], subject=cut(term, 0, single.start("one")), after=cut(term, a, b)
        )
        return Found(Kind.QA, "definition", confidence - 0.04, trimmed(first_idea(trimmed(rest))), front, asked=name)
    if opened and len(name) > opened.end() - opened.start() + 1:
        row = join((term, rest), "")
    elif (chinese.has_verb(name) and (not chinese.predicate_first(name) or _THERE_ARE.match(name))) or chinese.related(
        name
    ):
        row = join((term, text("："), rest), "") if _COUNTS.search(name) or chinese.related(name) else term
    else:
        return None
    related = chinese.related(name)
    asked = (
        [related._replace(answer=(related.answer[0], len(plain(row))))] if related else chinese.questions(masked(row))
    )
    for one in asked:
        fact = fact_of(here, row, one, owner(here))
        if fact:
            return replace(fact, confidence=confidence - 0.04)
    return None
