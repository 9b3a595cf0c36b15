"""Whether a Chinese segment goes on with what the verb before it acts on, or says something of its own."""

import re
from typing import NamedTuple

from notecards.extract.in_place.chinese_circumstances import brought, circumstance, quantity
from notecards.extract.in_place.chinese_dates import DATED
from notecards.extract.in_place.chinese_ends import measured, often, verb_last
from notecards.extract.in_place.chinese_means import by_means, into
from notecards.extract.in_place.chinese_names import ENDED, predicate_first
from notecards.extract.in_place.chinese_segments import CAUSING, CONNECTIVES, NAMING, is_namely, is_purpose
from notecards.extract.in_place.chinese_states import change
from notecards.extract.in_place.chinese_verbs import Verb, first_verb
from notecards.extract.in_place.chinese_words import SURE_DEEDS
from notecards.extract.in_place.question import Span
from notecards.extract.languages import chinese as zh
from notecards.extract.patterns import pattern
from notecards.extract.words import HAN


class _Beside(NamedTuple):
    """A segment and the clause before it. following: the verb of the segment. verb: that of the clause."""

    text: str
    segment: Span
    verb: Verb
    following: Verb | None

    @property
    def said(self) -> str:
        return self.text[slice(*self.segment)]

    @property
    def told(self) -> str:
        """What stands behind the verb of the clause."""
        return self.text[self.verb.rest : self.segment[0]]

    @property
    def acts(self) -> bool:
        """Whether the segment begins with its verb."""
        return self.following is not None and self.following.adverb == self.segment[0]

    @property
    def changes(self) -> bool:
        """Whether the segment says what becomes of a thing."""
        return change(self.text, *self.segment, None) is not None


def goes_on(text: str, segment: Span, verb: Verb) -> bool:
    """Whether a segment only lengthens what the verb of the one before acts on, or tells a further effect of a cause."""
    one = _Beside(text, segment, verb, first_verb(text, *segment))
    for decides in (_as_addition, _behind_an_adjective, _by_its_opening, _by_what_was_told, _by_its_form, _by_length):
        found = decides(one)
        if found is not None:
            return found
    if one.following is None:
        return _without_verb(one)
    effects = verb.word in CAUSING or (verb.word in zh.DEFINING and predicate_first(one.told))
    return effects and one.acts


def _as_addition(one: _Beside) -> bool | None:
    """ "尤其是A" and what only says where or how much do not; "而且存放B" does."""
    if is_namely(one.text, *one.segment):
        return False
    if _says_more(one):
        return True
    placed = (shape(one.text, *one.segment) for shape in (quantity, circumstance, brought))
    return False if any(placed) or _SERVES_AS.fullmatch(one.said) else None


_SERVES_AS = pattern(f"[{HAN}]{{2,8}}(?<![工操动合制写著当看称叫创耕运发])作[^用为者业品出物废弊答风].{{1,12}}")


def _says_more(one: _Beside) -> bool:
    """ "不仅存放A，而且存放B": the same verb once more, behind a word that adds."""
    more = _ALSO.match(one.text, *one.segment)
    again = first_verb(one.text, more.end(), one.segment[1]) if more else None
    return again is not None and again.word == one.verb.word and again.adverb == more.end()  # type: ignore[union-attr]


_ALSO = pattern("(?:而且|并且|并|同时|还|也|更)+")


def _behind_an_adjective(one: _Beside) -> bool | None:
    """ "A是平滑的，|有界的": one more of the same sort."""
    if one.verb.word != "是" or not one.told.rstrip(" ，,").endswith("的") or one.acts:
        return None
    if one.following is not None and one.following.word == "是":
        return False  # "A是甲的，B是乙的"
    return bool(re.search("的[^的]{0,14}$", one.said)) and not one.changes


def _by_its_opening(one: _Beside) -> bool | None:
    """A date, a duty, a pronoun or a preposition begins what is said for itself."""
    if re.match("来(?![自源历回])", one.said):
        return True
    date = DATED.match(one.said)
    if (date and not re.match("[的至到-]", one.said[date.end() :])) or _BEGINS_ANEW.match(one.said):
        return False
    return False if one.following is None and _HOW.match(one.said) else None


_BEGINS_ANEW = pattern(
    "既(?![定然成而])|有权|无权|应当|必须|[也还]?可以|不得|至今|尚未|从未|未能|仍未|不仅|不但|"
    "[他她]|它(?!们?的)|[这那此]|[前后两二]者|其中|反之|相反|(?:通过|透过|经由|借助|借由|为了|以便|由于|因为|随着|给(?!水)|往(?!往)|朝(?![代廷贡])|除(?![法数]))"
)
_HOW = pattern(f"[{HAN}]{{1,2}}着(?![陆重手眼丝色床装])")
"""How something is done: "打着旗号"."""


def _by_what_was_told(one: _Beside) -> bool | None:
    """ "认为只要A，B", "是指先做A，随后做B", "甲，乙等": what the verb before tells is not at its end."""
    if one.verb.word in _TELLING and (_CASE.match(one.told) or _NEXT.match(one.said)):
        return True
    if (one.said.startswith("或") and one.verb.word in zh.DEFINING) or (
        one.following is None and _AND_SO_ON.fullmatch(one.said)
    ):
        return True
    if one.verb.word in _MEANING and one.segment[1] - one.verb.rest <= _LONGEST_MEANING:
        defines = one.following is not None and one.following.word in zh.DEFINING | zh.PLACES | zh.SOURCES | {"为"}
        return not defines and not CONNECTIVES.match(one.said)
    adjective = one.verb.word == "是" and one.told.rstrip(" ，,").endswith("的")
    return True if adjective and re.search("的[^的]{2,8}$", one.said) else None


_TELLING = frozenset("认为 主张 指出 意味着 表明 说明 证明".split())
_CASE = pattern("只要|只有|如果|若|当|除非|虽然|即使|由于|因为")
_NEXT = pattern("然后|而后|再(?![次度])|从而|进而|才|就")
_AND_SO_ON = pattern("[^，,的]{1,12}等")
"""The end of a list that commas hold apart."""
_MEANING = frozenset("是指 指的是 意指".split())
_LONGEST_MEANING = 48
"""Signs of a definition that is told in several clauses: "是指先做A，B随后减弱"."""


def _by_its_form(one: _Beside) -> bool | None:
    """Segments of a form of their own, or behind a verb that names, do not go on."""
    shapes = (by_means, into, verb_last, measured, often)
    if DATED.fullmatch(one.said.lstrip("于在")) or _SAYS_WHEN.match(one.said) or _OF_ITS_OWN.search(one.said):
        return False
    if is_purpose(one.said) or any(shape(one.text, *one.segment) for shape in shapes):
        return False
    if one.following is None and (_STATES_ITSELF.match(one.said) or ENDED.search(one.said)):
        return False
    does_other = one.acts and one.following is not None and one.following.word not in zh.DOING | zh.EFFECTS
    if one.verb.word in NAMING or one.verb.word == "为" or does_other:
        return False
    return True if one.acts and one.verb.word in zh.HAVING and re.match("一[个种物]", one.told) else None


_SAYS_WHEN = pattern(
    r"\d+\s?[%％]|其(?![中他余实])|(?:一般|通常|往往|随即|进一步|后来|最终|最后|又)[^的]{3,}$|.{1,4}(?:时|期间|时期)$"
)
_OF_ITS_OWN = pattern(
    r"^(?:可|也可|还可|常)?(?:用|以|经|由|被|对|将|把)[^，]{2,}|(?:禁用|慎用|忌用|首选|多见|少见|罕见|常见|有效|无效|明显|为主|居多|失败|成功)$"
)
"""Segments that tell something else than the clause before them, though none of their words is in the list of verbs."""
_STATES_ITSELF = pattern(
    r".{2,}(?:(?<!而)不(?![是同等足良同平可])|随之|称[其之]|要(?!求|素|点)|应(?!用|激|答|力|变)|应当|必须|可以|无法|能够|也|却|都|很早|(?<!成)就(?![业诊医任职地近])|已|正|仍|依然|每|逐渐|日益|开始|不再|随即).{2,}"
)


def _by_length(one: _Beside) -> bool | None:
    """ "各抒己见", "发病急" say something; "多对多" behind names as short goes on."""
    if one.following is not None:
        return None
    if one.verb.word in zh.DOING and re.fullmatch(f"[{HAN}]{{4}}", one.said):
        return False
    if len(one.said) <= len("发病急") and _QUALITY.search(one.said):
        return False
    if len(one.said) <= len("多对多") and len(one.told) <= len("多对多，") * 3:
        return not (one.changes or ENDED.search(one.said) or re.match("[不无未]", one.said))
    return None


_QUALITY = pattern("[急缓慢快差好轻重高低大小强弱长短多少深浅厚薄硬软]$")


def _without_verb(one: _Beside) -> bool:
    """Whether a longer segment without a verb is a further thing that the verb before acts on."""
    acts_or_places = one.verb.word in zh.DOING | zh.PLACES | zh.SOURCES
    if (acts_or_places or one.verb.word in zh.DEFINING) and any(SURE_DEEDS.at(one.said, 0)):
        return False
    if acts_or_places:
        listed = re.match("以及|[及和与或]", one.said) or "、" in one.said or re.search("的[^的]{1,8}$", one.said)
        return bool(listed) and not CONNECTIVES.match(one.said) and not one.changes
    joint = CONNECTIVES.match(one.said) or one.said.endswith(("有关", "无关", "相关"))
    return not joint and one.verb.word not in zh.HAVING and not one.changes
