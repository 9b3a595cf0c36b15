"""What a Chinese answer tells of its question: how, how many or whom it asks, and how far the answer goes."""

from notecards.extract.in_place.chinese_words import predicate_at
from notecards.extract.in_place.persons import is_person
from notecards.extract.in_place.question import InPlace, Span
from notecards.extract.patterns import pattern


def one_deed(whole: str, one: InPlace) -> InPlace:
    """ "检查语法并生成代码": of two deeds that 并 joins the answer holds what the first acts on."""
    joint = None if one.defining or one.after[1] else _JOINT.search(whole, *one.answer)
    if joint is None or one.form != "what":
        return one
    apart = "的" not in whole[joint.end() : one.answer[1]] or predicate_at(whole, joint.end()) is not None
    return one._replace(answer=(one.answer[0], joint.start())) if apart else one


_JOINT = pattern(
    "(?<=[^，,、]{2})(?:和(?=(?:作出|做出|造成|导致|产生|形成|建立|得到|获得|失去|遭受|减少|增加|提高|降低|促进|推动|防止|避免)了?[^，,的]{2})|并(?![发行联购列非网存肩轨集]))(?=[^，,]{4,}$)"
)


def as_it_is_asked(whole: str, one: InPlace) -> InPlace:
    """ "细胞排列紧密": how, not what; "由两个细胞围成": by how many."""
    if one.form == "where" and (to := _REACHED.match(whole, *one.answer)):
        return one._replace(before=(one.before[0], to.end()), answer=(to.end(), one.answer[1]))
    somebody = _somebody(whole, one)
    if somebody:
        return one._replace(
            form="by whom", answer=somebody, after=one.after if one.after[1] else (somebody[1], one.answer[1])
        )
    counted = _COUNTED.fullmatch(whole, *one.answer) if one.form == "what" else None
    if counted and one.after[1]:
        return one._replace(form="few", answer=counted.span("n"), after=(counted.end("n"), one.after[1]))
    so = one.form == "what" and not one.defining and not one.after[1] and _SO.fullmatch(whole, *one.answer)
    return one._replace(form="state") if so and not _KEEPS.search(whole, *one.before) else one


def _somebody(whole: str, one: InPlace) -> Span | None:
    """ "邀请张三赴会": where the person stands whom a verb names that goes on to do something."""
    start, end = one.answer
    if one.form != "what" or not _TO_SOMEBODY.search(whole, *one.before):
        return None
    ends = (
        at
        for at in range(start + 2, min(end, start + 4) + 1)
        if at == end or (not one.after[1] and _does_something(whole, at))
    )
    return next(((start, at) for at in ends if is_person(whole[start:at], _ANYBODY)), None)


def _does_something(whole: str, at: int) -> bool:
    return whole[at] in "为赴到去任来" or predicate_at(whole, at) is not None


_ANYBODY = ("思想家",)
_TO_SOMEBODY = pattern("(?:邀请|任用|任命|重用|起用|派遣|委派|聘请|拥立|推举|提拔)了?$")
_REACHED = pattern("[到至于在](?=[^，,]{1,})")
_COUNTED = pattern(r"(?P<n>[两二三四五六七八九十\d]+)[个种类条项层根块位名]")
_SO = pattern(
    "[不较很更最]?(?:紧密|疏松|整齐|均匀|规则|缓慢|迅速|密集|稀疏|分散|集中|复杂|简单|困难|频繁|发达|旺盛|薄弱|丰富|贫乏|有序|混乱)"
)
_KEEPS = pattern("(?:保持|维持|趋于|趋向|走向|追求|变得|认为|显得)$")
