"""What stands before a Chinese verb, or opens a sentence, and names nobody that it could be said of; conditions."""

import re

from notecards.extract.in_place.chinese_dates import DATED
from notecards.extract.in_place.chinese_deeds import begins_a_deed, ends_in_a_deed, is_used
from notecards.extract.in_place.chinese_verbs import Verb
from notecards.extract.in_place.chinese_words import ADVERB
from notecards.extract.languages import chinese as zh
from notecards.extract.patterns import pattern
from notecards.extract.words import HAN

PREPOSITIONAL = pattern(
    r"(?:为(?!人)|以(?!太|色列|前|后|上|下|内|外)|对(?!数|称|象|偶|角|流|照|立|手|外|内|抗|策|比)|向(?!量|心|日|导)|在(?!线|职|野|校)|给(?!水)|"
    r"用(?!户|品|途|法|益|人|电|水|例|量|药|地|工|语)|随(?![机着之即后同便意])|与(?!门|非|会)|同(?!属|系|素|样|族|胞|伴|名|质|等|学|位|源|步|时|构|事|志|盟|义|比|化|类|一|型|情|业)|从(?!句|属|犯|业|众)|按(?!键|钮|摩|份)|凭)(?![的是])[^，,]+$"
)
"""What stands before a verb whose subject is left out: "为暗反应" in "为暗反应提供能量"."""
NO_ONE = pattern(
    rf"^(?![^了]*的)[{HAN}]{{1,3}}(?<![除为终罢末])了(?![解不却断结])[^的]*$|(?<![过失])去$|^(?:在|而|才|所有|固然|虽然|尽管)$|^(?:的|了|着(?![陆重手眼丝色床装]))"
)
"""What is no subject but a verb outside the word list, or begins inside a word: "爬上了一座", "勒令去"."""
IF = pattern(r"^(?:如果|假如|假设|倘若|若(?!干)|只要|一旦|当(?!代|今|地))(?=.{2,})|.{2}(?:时|时候|的情况下)$")
"""In which case something holds."""


def is_no_subject(own: str, verb: Verb) -> bool:
    """Whether what stands before a verb only says when, by what or for whom: "1912年", "为暗反应"; or asks with it: "关心的是"."""
    if verb.word in ("为", "是") and own.endswith(("期间", "时效")):
        return False
    if _REIGN.fullmatch(own):
        return False  # "唐太宗时扩充国学": in whose time is all that is said of who does it
    if _NO_SUBJECT.match(own) or DATED.fullmatch(own) or _AFTERWARDS.fullmatch(own) or is_used(own):
        return True
    if re.fullmatch("[^，,的]{2,12}时", own) and begins_a_deed(own):
        return True
    if _FROM_TO.fullmatch(own) or (verb.word == "是" and _WITHOUT_HEAD.fullmatch(own)):
        return True
    if SET_APART.fullmatch(own) or not PREPOSITIONAL.match(own) or verb.word in zh.DEFINING | {"为"}:
        return False
    return verb.word not in zh.HAVING or own.startswith("对")


SET_APART = pattern("[对为][^，,]*?(?:有[^，,的]{1,8}|优先[^，,的]{2}|敏感)的[^的，,]{2,10}")
"""A noun, with what sets it apart before it: "对同色有反应的细胞"."""
_NO_SUBJECT = pattern("从(?!句|属|犯|业|众)|经(?![济典验历常理纪过度费脉络期线])|按(?!键|钮|摩|份)|.{1,4}(?:并|并且)$")
_AFTERWARDS = pattern(
    r".{2,}(?:之后|以后|之前|以前|(?<![前落战皇太王此])后|期间|同时)|(?:[幼早晚少青中童]年|[次同当翌]年|年轻时|战后)(?:[随从在于与和同经受][^，,]{0,8})?|[^，,的]{2,4}时|(?:早|晚|后|初|中|急性|慢性|缓解|发作)期|术[前中后]|饭[前后]|夜间|平时"
)
"""When something is done, with no word of who does it: "全部存储后"."""
_REIGN = pattern("[^，,的]{1,6}[帝宗祖王皇朝]时")
_FROM_TO = pattern("[从自由][^，,的]{1,4}[到向至][^，,的]{1,4}")
"""In which order: "自西向东"."""
_WITHOUT_HEAD = pattern(rf"(?!剩)(?:{ADVERB})?(?:(?!的)[{HAN}]){{2,4}}的")
"""A side of what stands above, told without a noun: "关心的是"."""


def names_nobody(opened: str) -> bool:
    """Whether what opened a sentence is a clause with a subject of its own, or has none."""
    parts = re.split("[，,]", opened)
    return any(_NOBODY.match(part) or ends_in_a_deed(part) or NO_ONE.search(part) for part in parts)


_NOBODY = pattern("(?:如果|假如|若|当)(?:为|是)|另一(?![个种位名支方派次人])")
"""What opens a clause and names nobody that it could be said of, or another than who it is said of."""
