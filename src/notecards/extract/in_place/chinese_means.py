"""Chinese clauses that say by whom, by what means or into what: "A由B合成", "A通过B得到C", "A把B解析为C"."""

import re
from itertools import zip_longest

from notecards.extract.in_place.chinese_dates import DATE, DATED
from notecards.extract.in_place.chinese_numbers import how_many
from notecards.extract.in_place.chinese_pronouns import ITSELF, POINTS_BACK
from notecards.extract.in_place.chinese_verbs import (
    LONGEST_SUBJECT,
    first_verb,
    inner_depths,
    last_verb,
    verbs_of,
    without_adverbs,
)
from notecards.extract.in_place.chinese_words import ADVERB, DEEDS, NO_ROLE, alternatives
from notecards.extract.in_place.question import NOWHERE, InPlace, Span, narrow
from notecards.extract.languages import chinese as zh
from notecards.extract.languages.chinese_compounds import TOWARDS
from notecards.extract.patterns import pattern
from notecards.extract.words import HAN

_BY = pattern(
    rf"(?<![自缘经事路除])(?<![^定原公引管推代]理)由(?![于此])|通过|透过|经由|借助|利用|凭借|被{NO_ROLE}(?!动|子|面|膜|褥|称|誉|迫|定义|记|选举权|告|害|申请|执行人)|以(?![上下前后内外])(?=[^，,]{{1,}}?(?<![认作成行称因极分以])为(?![了止例何什])[^，,]{{1,}})"
)
_TWO_SIGNS = alternatives(frozenset(verb for verb in zh.DEEDS if len(verb) == 2))
_DONE = pattern(
    rf"(?:而|所|来)?(?:构成|释放|支配|扩张|降解|重?吸收|组合|供给|供血|发起|主持|排出|代谢|驱动|组成|"
    rf"[{HAN}]{{2}}(?=而成)|而成|(?:{_TWO_SIGNS})(?![{HAN}]{{2}}而成))+(?:[和或、并](?:{_TWO_SIGNS}))?(?:的|了)?$"
)
_BROUGHT_ABOUT = pattern(
    r"(?<=.{2})(?<!选举)(?<!推选)(?:产生|引起|造成|导致|引发|诱发|形成|决定|支配|控制|主导)(?:的|了)?$"
)
"""A last verb before which another is a noun: "由持续性侵蚀造成"."""
_MADE = pattern("合成|产生|分泌|释放|生成|编码")
_PREPOSITIONS = frozenset("对 把 将 使 让 给 从 在 向 与 和".split())


def _reach(text: str, begin: int) -> int:
    """How far before a verb what it is said of may begin; the letters of foreign words count little."""
    return LONGEST_SUBJECT + len("".join(re.findall(r"[A-Za-z ]{3,}", text[begin : begin + 2 * LONGEST_SUBJECT])))


def by_means(text: str, begin: int, end: int) -> InPlace | None:
    """ "X由Y合成", "X通过Y得到Z", "X被Y分解", "X以Y为主": the Y."""
    depth = inner_depths(text)
    near = _BY.finditer(text, begin, min(end, begin + _reach(text, begin)))
    found = next((one for one in near if not depth[one.start()]), None)
    if not found or _is_no_means(text, begin, end, found):
        return None
    stop = _end_of_means(text, found.end(), end, found.group())
    if stop <= found.end() or not text[stop:end].strip():
        return None
    own = re.sub(rf"[于在]?(?:{DATE.pattern})$", "", without_adverbs(text[begin : found.start()]))
    own = "" if re.fullmatch(ADVERB, own) else own
    if _is_what_it_is(text, own, found, (stop, end)):
        return None
    stop = _before_how(text, found, stop)
    means = text[found.end() : stop].strip()
    own = own[:-1] if found.group() == "以" and own.endswith("是") else own
    turned = _TURNED.match(text[stop:end]) if found.group() == "由" else None
    if turned and not POINTS_BACK.match(own) and len(own) > 1 and len(means) <= len("自由资本主义阶段"):
        whole = (begin, stop + turned.end())
        form = "where" if turned["where"] else "what"
        return InPlace(form, whole, (whole[1], end), subject=narrow(text, begin, begin + len(own)))
    if (POINTS_BACK.match(own) and own not in ITSELF) or own.endswith("的") or _says_no_means(found.group(), means):
        return None
    if re.match("为[^，,]+?的", text[stop:end]):
        return None
    return InPlace(
        "what",
        (begin, found.end()),
        narrow(text, found.end(), stop - bool(re.search("(?<=.{2})(?<![自由以])[来去]$", text[found.end() : stop]))),
        (stop + (text[stop] in "，,"), end),
        subject=narrow(text, begin, begin + len(own)),
    )


def _is_no_means(text: str, begin: int, end: int, found: "re.Match[str]") -> bool:
    """Whether a word that marks means is a verb of its own there, or another verb stands before it."""
    if found.group() in ("利用", "借助"):
        acts = first_verb(text, found.end(), end)
        if "的" in text[found.end() : acts.adverb if acts else end]:
            return True
    known = (zh.VERBS - zh.NOUNS_TOO) | _PREPOSITIONS
    return last_verb(text, begin, found.start()) is not None or text[begin : found.start()] in known


def _is_what_it_is(text: str, own: str, found: "re.Match[str]", after: Span) -> bool:
    """Whether a clause says what something is, made by whomever: "是由A制定的，反映B的规范", "由A开发的一种语言"."""
    said = text[slice(*after)]
    if found.group() == "被" and re.match("(?:[都均皆]?是|为)(?!了)", said):
        return True
    told = said.endswith("的") and after[1] == len(text)
    told = told or (found.group() in ("通过", "借助") and not re.search("的[^的]{2,}$", said))
    if own.endswith("是") and found.group() != "以" and not told:
        return True
    return not own and found.start() == 0 and found.group() == "由" and re.search("的[^的]{2,}$", said) is not None


def _before_how(text: str, found: "re.Match[str]", stop: int) -> int:
    """Where the means end before by what further, when, where or how something is done."""
    start = found.end()
    both = re.search("(?<=.{2})(?:通过|借助)", text[start:stop]) if found.group() == "由" else None
    stop = start + both.start() if both else stop
    dated = _THEN_OR_THERE.search(text[start:stop])
    stop = start + dated.start() if dated else stop
    return start + len(_MANNER.sub("", text[start:stop]))


_THEN_OR_THERE = pattern(
    rf"(?<=.{{2}})(?:[于在]?\s?(?:{DATE.pattern})\s?|在[^，,的]{{1,8}}|向(?!量|导)[^，,的]{{2,10}}|在[^，,]{{2,14}}[时中后])$"
)
_MANNER = pattern("(?<=.{2})(?:直接|间接|共同|综合|分别|依法|自动|主动|[^，,的]{2}地)$")


def _says_no_means(by: str, means: str) -> bool:
    """Whether what follows such a word points elsewhere, is cut short, or is only how."""
    if POINTS_BACK.match(means) or means.endswith(("和", "与", "及", "并")) or _ONLY_HOW.fullmatch(means):
        return True
    return (by == "被" and re.search("[了着过]", means) is not None) or (
        by == "由" and re.search("[到至]", means) is not None
    )


_ONLY_HOW = pattern("大量|广泛|完全|迅速|全部|部分|明显|显著|逐渐|进一步|不断|普遍")
_TURNED = pattern(
    "(?:逐渐|逐步|开始)?(?:转为|转变为|转化为|转入|转向|变为|变成|变到|过渡到|演变为|演变成|发展为|发展到|改为|升为|降为|升至|降至|升到|降到|增至|减至|增加到|减少到|提高到|"
    "(?P<where>[运送搬流走迁传移爬飞游]到|[运送搬流走迁传移]至|转移到|转移至|移动到|扩散到|输送到|运输到|迁移到|传播到))(?=.{2})"
)
"""Behind "由A" what comes of it, and not who does it: "由运行态转为就绪态"."""


def _next_deed(text: str, start: int, end: int) -> int | None:
    """Where what is done by some means begins: "抑制转换酶减少血管紧张素生成" at its second verb."""
    verbs = verbs_of(text, start, end)
    for verb, later in zip_longest(verbs, verbs[1:]):
        noun = verb.word in zh.NOUNS_TOO and text[verb.end] not in "出了到"
        relative = later is not None and "的" in text[verb.rest : later.adverb]
        if not relative and not noun:
            return verb.adverb
    return None


_LEADS_TO = pattern("(?<=.{3})(?:而(?![且是非言])|来(?=[^自源历])|从而|进而)(?=.{2})")
"""Between what is done and what it brings about: "通过抑制合成而杀菌"."""


def _end_of_means(text: str, start: int, end: int, by: str) -> int:
    aside = re.search("[，,](?=\\s*来)", text[start:end])
    if aside:
        return start + aside.start()
    brought = _BROUGHT_ABOUT.search(text, start, end) if by == "由" else None
    if brought and text[brought.start() - 2 : brought.start()] in zh.NOUNS_TOO:
        return brought.start()
    made_of = next((m for m in _MADE.finditer(text, start, end) if any(DEEDS.at(text, m.end(), end))), None)
    if made_of and made_of.start() > start:
        return made_of.start()
    if by == "以":
        made = re.search("(?<![认作成行称因极分以])为(?![了止例何什])", text[start:end])
        return start + made.start() if made else 0
    acting = first_verb(text, start, end) if by in ("通过", "透过", "经由", "借助", "利用") else None
    led = _LEADS_TO.search(text, start, end) if acting and acting.adverb == start else None
    if led:
        return led.start()
    first = _next_deed(text, start, end) if by in ("通过", "透过", "经由", "借助", "利用", "凭借") else None
    if first:
        lets = re.search("(?<=.{2})(?<![退转出谦避受割])让(?![步利与渡])", text[start:first])
        return start + lets.start() if lets else first
    way = re.search("等?(?:方式|手段|途径|方法|形式)(?=[^的，,等])", text[start:end])
    if way:
        return start + way.end()
    done = _DONE.search(text, start, end)
    acts = last_verb(text, start, end) if by in ("通过", "透过", "经由", "借助", "利用", "凭借") else None
    if done and acts and acts.adverb - start > 1 and acts.rest <= done.start():
        return acts.adverb  # "通过A调节|货币供给"
    if done and done.start() > start:
        at = done.start()
        while (
            by in ("通过", "借助", "经由")
            and end - at > 2 + 1
            and text[at : at + 2] in zh.NOUNS_TOO
            and _DONE.match(text, at + 2, end)
        ):
            at += 2  # "通过性接触传播"
        return at
    boundary = re.search("(?<=.{2})(?:来(?=[^自源历])|从而|让|(?<![行驱促假天])使(?!用|命|者))", text[start:end])
    end = start + boundary.start() if boundary else end
    first = _next_deed(text, start, end)
    last = last_verb(text, start, end)
    return first if first else last.adverb if last else end if boundary else 0


def into(text: str, begin: int, end: int) -> InPlace | None:
    """ "X把A解析为B": into what."""
    found = re.match(
        rf"(?P<who>[^，,]*?)(?P<take>把|(?<![大名主部要])将(?![领军士来近要会]))(?P<what>[^，,]{{2,}}?)(?P<turn>(?:(?!的)[{HAN}]){{1,3}}(?:为|成(?![果就功员本绩])|(?<!由[高低大小浅深多少易难轻重早晚])到|至|入|回|向|给(?!水)))(?P<into>[^，,]{{1,}}?)(?P<then>(?<=.{{2}})(?:以?后?再(?![生现次造])|之后|然后)[^，,]{{2,}})?$",
        text[begin:end],
    )
    if not found or "的" in found["turn"] or found["who"].endswith("是") or POINTS_BACK.match(found["who"]):
        return None
    who = re.sub(rf"(?:没有|没|{ADVERB})+$", "", found["who"])
    subject = NOWHERE if who in zh.VERBS or DATED.fullmatch(who) else (begin, begin + len(who))
    moved = found["turn"][-1] in "到至入回向" and re.search("从(?![事属])", found["what"])
    one = InPlace(
        "where" if moved or found["turn"] in TOWARDS else "what",
        (begin, begin + found.end("turn")),
        (begin + found.start("into"), begin + found.end("into")),
        (begin + found.start("then"), begin + found.end("then")) if found["then"] else NOWHERE,
        subject=subject,
    )
    counted = how_many(text, one)
    few = counted and (
        counted.form == "which of" or found["turn"].endswith(("分为", "分成")) or "分为" in text[begin : one.before[1]]
    )
    return counted if few else one


_MADE_BY = pattern(
    r"(?P<who>[^，,由被的]{2,16}?)(?:首次|最早|最先|首先|共同|率先|于[^，,]{2,8})?(?P<deed>(?:创建|创制|创立|创办|创作|建立|发明|发现|提出|编写|撰写|编纂|编撰|设计|发起|主持|领导|颁布|制定|首创|开创|研制|主编|修建|建造)(?:的)?)"
)


def made_by(text: str, begin: int, end: int) -> InPlace | None:
    """ "A提出" of what stands above: by whom."""
    found = _MADE_BY.fullmatch(text, begin, end)
    if (
        not found
        or POINTS_BACK.match(found["who"])
        or first_verb(text, *found.span("who"))
        or DATED.match(found["who"])
    ):
        return None
    dated = re.search(rf"(?<=.{{2}})[于在]?(?:{DATE.pattern})$", found["who"])
    who = (found.start("who"), found.start("who") + dated.start()) if dated else found.span("who")
    return InPlace("made by", NOWHERE, who, found.span("deed"), sure=0.7)
