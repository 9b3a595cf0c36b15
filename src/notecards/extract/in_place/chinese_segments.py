"""The segments of a Chinese sentence: where commas hold clauses apart, and where a clause only goes on behind one."""

import re

from notecards.extract.in_place.chinese_circumstances import brought, circumstance, quantity
from notecards.extract.in_place.chinese_dates import DATED
from notecards.extract.in_place.chinese_ends import measured, often, verb_last
from notecards.extract.in_place.chinese_means import by_means, into
from notecards.extract.in_place.chinese_names import ENDED, predicate_first
from notecards.extract.in_place.chinese_states import change
from notecards.extract.in_place.chinese_verbs import Verb, first_verb, inner_depths
from notecards.extract.in_place.chinese_words import ADVERBS, SURE_DEEDS, Words
from notecards.extract.in_place.question import Span, narrow
from notecards.extract.languages import chinese as zh
from notecards.extract.patterns import pattern
from notecards.extract.words import HAN

_CONNECTIVES = pattern(
    r"^(?:与此同时|此后|从此|自此|后来|不久(?=[他她它其])|其后|后(?=[因被由经改迁于])|由是|不仅如此|除此之外|事实上|实际上|实质上|本质上|否则|由此推论|由此可见|由此|并且|而且|同时|并(?![发行联购列非集网存肩轨])|且(?!慢)|而(?!立)|但是|但(?!丁)|然而|不过|因此|所以|因而|从而|进而|故(?![障事意乡宫人居])|于是|其中|此外|另外|也就是说|也就是|即|换言之|总之|例如|比如|如(?![何果下此同若])|(?:一般|通常|普遍|目前|现在|学界|人们)(?:都|普遍)?认为|一般来说|通常|则|那么|就(?![业诊医任职])|便(?![利秘民])|使其|最终|最后|首先|其次|然后|随后|接着|再(?![生现贴分结灌次])|也|还(?![原款])|又)"
)
_OF_ITS_OWN = pattern(
    r"^(?:可|也可|还可|常)?(?:用|以|经|由|被|对|将|把)[^，]{2,}|(?:禁用|慎用|忌用|首选|多见|少见|罕见|常见|有效|无效|明显|为主|居多|失败|成功)$"
)
"""Segments that tell something else than the clause before them, though none of their words is in the list of verbs."""
_STATES_ITSELF = pattern(
    r".{2,}(?:(?<!而)不(?![是同等足良同平可])|随之|称[其之]|要(?!求|素|点)|应(?!用|激|答|力|变)|应当|必须|可以|无法|能够|也|却|都|已|正|仍|依然|每|逐渐|日益|开始|不再|随即).{2,}"
)
_PURPOSE = pattern("以[便免防]|用以|借以|用来")
_WITH = pattern(
    "以[^，,]+?为(?:主|特征|特点|基础|中心|核心|目的|目标|标志|原则|依据|标准|代表|[^，,了]{0,2}(?:表现|症状))"
)
"""How a segment begins that says what is most of a thing: "以干咳为主"."""
_SOUGHT = Words(zh.DEEDS | zh.EFFECTS)
NAMING = frozenset(
    "称为 称作 叫做 叫作 叫 被称为 又称 也称 亦称 简称 俗称 史称 又称为 又叫 也叫 全称 定都 意为".split()
)
"""Verbs behind which a name stands, and nothing that a comma would hold together."""
CAUSING = frozenset("导致 造成 引起 引发 诱发 使 使得 致使 促使 令".split())


def is_purpose(text: str, start: int = 0, end: int | None = None) -> bool:
    """Whether a segment begins by saying what the one before is for: "以提高产量"."""
    if _PURPOSE.match(text, start, len(text) if end is None else end):
        return True
    if not text.startswith("以", start) or _WITH.match(text, start):
        return False
    acts = (start + 1, *ADVERBS.at(text, start + 1, end))
    return any(text[found : found + 1] != "性" for at in acts for found in _SOUGHT.at(text, at, end))


def split(text: str, between: str) -> list[Span]:
    depth = inner_depths(text)
    ends = [m for m in re.finditer(between, text) if not depth[m.start()]]
    starts = [0, *(m.end() for m in ends)]
    spans = [narrow(text, a, b) for a, b in zip(starts, [*(m.start() for m in ends), len(text)], strict=True)]
    return [(a, b) for a, b in spans if a < b]


_NAMELY = pattern("(?:尤其|特别)是(?!在|当|对)")


def is_namely(text: str, start: int, end: int) -> bool:
    """Whether a segment only says which of what was just named: "尤其是脊髓后角和下丘脑"."""
    found = _NAMELY.match(text, start, end)
    return found is not None and first_verb(text, found.end(), end) is None


def with_asides(text: str, parts: list[Span]) -> list[Span]:
    """Segments, those made one that "通过A，尤其是B，来C" and "通过A，来C" hold apart."""
    result: list[Span] = []
    for start, end in parts:
        aside = bool(result) and is_namely(text, *result[-1])
        opens = result[-2] if aside and len(result) > 1 else result[-1] if result else None
        if (
            opens
            and re.match("来(?![自源历])", text[start:end])
            and re.search("通过|借助|利用|[以用]", text[slice(*opens)])
        ):
            result[-2 if aside else -1 :] = [(opens[0], end)]
        else:
            result.append((start, end))
    return result


def joined(text: str, start: int, end: int) -> list[Span]:
    """A segment, or the two that 并 joins: "清除病原体并形成保护"."""
    depth = inner_depths(text)
    for joint in re.finditer("并(?:且)?|从而|进而|然后|随后|接着", text[start:end]):
        at, after = start + joint.start(), start + joint.end()
        first, second = first_verb(text, start, at), first_verb(text, after, end)
        if depth[at] or first is None or second is None:
            continue
        if second.adverb == after and second.start >= after and at - first.rest >= 2 and end - second.rest >= 2:
            return [(start, at), (at, end)]
    return [(start, end)]


def after_connective(text: str, start: int, end: int) -> int:
    """Where a segment begins after "并且", "因此" and the like."""
    joint = _CONNECTIVES.match(text[start:end])
    verb = first_verb(text, start, end) if joint else None
    holds = joint is not None and joint.group().endswith("认为")
    is_verb = joint and verb and not holds and verb.adverb == start and joint.end() > verb.start - start
    return narrow(text, start + joint.end() if joint and not is_verb else start, end)[0]


_ALSO = pattern("(?:而且|并且|并|同时|还|也|更)+")


def _says_more(text: str, segment: Span, verb: Verb) -> bool:
    """ "不仅存放A，而且存放B": the same verb once more, behind a word that adds."""
    more = _ALSO.match(text, *segment)
    again = first_verb(text, more.end(), segment[1]) if more else None
    return again is not None and again.word == verb.word and again.adverb == more.end()  # type: ignore[union-attr]


_AND_SO_ON = pattern("[^，,的]{1,12}等")
"""The end of a list that commas hold apart."""
_TELLING = frozenset("认为 主张 指出 意味着 表明 说明 证明".split())
_MEANING = frozenset("是指 指的是 意指".split())
_LONGEST_MEANING = 48
"""Signs of a definition that is told in several clauses: "是指先做A，B随后减弱"."""


def goes_on(text: str, segment: Span, verb: Verb) -> bool:
    """Whether a segment only lengthens what the verb of the one before acts on, or tells a further effect of a cause."""
    if is_namely(text, *segment):
        return False
    if _says_more(text, segment, verb):
        return True
    if quantity(text, *segment) or circumstance(text, *segment) or brought(text, *segment):
        return False
    if re.fullmatch(
        f"[{HAN}]{{2,8}}(?<![工操动合制写著当看称叫创耕运发])作[^用为者业品出物废弊答风].{{1,12}}",
        text[slice(*segment)],
    ):
        return False
    following = first_verb(text, *segment)
    acts = following is not None and following.adverb == segment[0]
    if verb.word == "是" and text[: segment[0]].rstrip(" ，,").endswith("的") and not acts:
        if following is not None and following.word == "是":
            return False  # "A是甲的，B是乙的"
        return bool(re.search("的[^的]{0,14}$", text[slice(*segment)])) and not change(text, *segment, None)
    said = text[slice(*segment)]
    if re.match("来(?![自源历回])", said):
        return True
    if (date := DATED.match(said)) and not re.match("[的至到-]", said[date.end() :]):
        return False
    if re.match("既(?![定然成而])|有权|无权|应当|必须|可以|不得|至今|尚未|从未|未能|仍未|不仅|不但", said):
        return False
    if re.match(
        "[他她]|它(?!们?的)|[这那此]|[前后两二]者|其中|反之|相反|(?:通过|透过|经由|借助|借由|为了|以便|由于|因为|随着|给(?!水)|往(?!往)|朝(?![代廷贡])|除(?![法数]))",
        said,
    ):
        return False
    if following is None and re.match(f"[{HAN}]{{1,2}}着(?![陆重手眼丝色床装])", said):
        return False  # "打着旗号": how it is done
    if verb.word in _TELLING and re.match("只要|只有|如果|若|当|除非|虽然|即使|由于|因为", text[verb.rest :]):
        return True
    if verb.word in _TELLING and re.match("然后|而后|再(?![次度])|从而|进而|才|就", said):
        return True
    if (said.startswith("或") and verb.word in zh.DEFINING) or (following is None and _AND_SO_ON.fullmatch(said)):
        return True
    if verb.word in _MEANING and segment[1] - verb.rest <= _LONGEST_MEANING:
        return not (following and following.word in zh.DEFINING | {"为"}) and not _CONNECTIVES.match(said)
    if verb.word == "是" and text[: segment[0]].rstrip(" ，,").endswith("的") and re.search("的[^的]{2,8}$", said):
        return True
    if (
        DATED.fullmatch(said.lstrip("于在"))
        or re.match(r"\d+\s?[%％]|其(?![中他余实])", said)
        or re.match("(?:一般|通常|往往|随即|进一步|后来|最终|最后|又)[^的]{3,}$", said)
        or re.fullmatch(".{1,4}(?:时|期间|时期)", said)
    ):
        return False
    if by_means(text, *segment) or into(text, *segment) or _OF_ITS_OWN.search(said):
        return False
    if is_purpose(said) or verb_last(text, *segment) or measured(text, *segment) or often(text, *segment):
        return False
    if following is None and (_STATES_ITSELF.match(said) or ENDED.search(said)):
        return False
    if verb.word in NAMING or verb.word == "为" or (acts and following and following.word not in zh.DOING | zh.EFFECTS):
        return False
    if acts and verb.word in zh.HAVING and re.match("一[个种物]", text[verb.rest :]):
        return True
    if following is None and verb.word in zh.DOING and re.fullmatch(f"[{HAN}]{{4}}", said):
        return False  # "各抒己见"
    if (
        following is None
        and len(said) <= len("发病急")
        and re.search("[急缓慢快差好轻重高低大小强弱长短多少深浅厚薄硬软]$", said)
    ):
        return False
    if following is None and len(said) <= len("多对多") and len(text[verb.rest : segment[0]]) <= len("多对多，") * 3:
        return not (change(text, *segment, None) or ENDED.search(said) or re.match("[不无未]", said))
    if (
        following is None
        and verb.word in zh.DOING | zh.PLACES | zh.SOURCES | zh.DEFINING
        and any(SURE_DEEDS.at(said, 0))
    ):
        return False
    if following is None and verb.word in zh.DOING | zh.PLACES | zh.SOURCES:
        listed = re.match("以及|[及和与或]", said) or "、" in said or re.search("的[^的]{1,8}$", said)
        return bool(listed) and not _CONNECTIVES.match(said) and not change(text, *segment, None)
    if following is None:
        joint = _CONNECTIVES.match(text[slice(*segment)]) or text[slice(*segment)].endswith(("有关", "无关", "相关"))
        return not joint and verb.word not in zh.HAVING and not change(text, *segment, None)
    effects = verb.word in CAUSING or (verb.word in zh.DEFINING and predicate_first(text[verb.rest : segment[0]]))
    return effects and acts
