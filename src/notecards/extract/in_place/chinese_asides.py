"""Chinese sentences that speak of the note-taker, the course or the text itself, and lines that only point elsewhere."""

import re

from notecards.extract.in_place.chinese_verbs import without_quoted
from notecards.extract.languages.han import simplified
from notecards.extract.patterns import pattern
from notecards.extract.words import count

_FIRST_PERSON = pattern(
    "(?<![自本超忘大小真无非唯敌你物人彼主客故])我(?![国党方们校院省市县思执族]|军(?!训))|咱(?!们)|笔者|俺|您|请?随时告诉我"
)
"""The note-taker, not 自我 or 我国."""
_OF_THE_COURSE = pattern(
    r"[上下这本每]个?学期|[上下这本]一?节课|[上下这本]堂课|这门课|课上(?:讲|说|提|没)|老师(?:说|讲|提|没|让|强调)|考试(?:重点|[会不要常必]考|范围)|[必常不会]考点?(?=$|[，。！!；;])|期[中末]考|考研|考前|"
    r"停更|待更|更新到|填坑|挖坑|咕了|咕咕|摸鱼|划水|补一下|复习到|学到这|看到这|(?:以后|之后|回头|有空|改天|下次|再来)(?:再)?(?:看|补|写|学|更|整理|展开|研究|填)"
)
_MOOD = pattern(
    r"orz|\b(?:hh+|emm+|qwq|qaq|tat|xswl|yyds|lol)\b|233+|哈哈|嘿嘿|呜呜|[（(](?:笑|划掉|雾|大雾|逃|误)[)）]|笑死|离谱|好难啊?[。！!]?$|太难了|头大|(?:真的|好|有点|太|挺)(?:爽|烦|累|绕|懵|香)|懵了|晕了|搞不懂|没搞懂|没懂|看晕|不明觉厉|"
    r"[^，。]{2,}(?:吧|嘛|哈|啦|咯|哦|噢|呗|啊)[。.！!~～…]*$",
    re.IGNORECASE,
)
_OF_THE_TEXT = pattern(
    r"(?:(?:这|下|上)(?:面的?)?一?[几些个]?|前(?:面的?|一|几))(?:章节?|小?节)(?![节段约程法目气俗育点能律奏])|这(?:本书|篇文章|篇论文|个视频|份笔记|段话)|"
    r"(?<![日基])本(?:笔记|博客|文档)|(?:前|上|下|后)文(?:提|说|讲|会|将|中|已)|[前后上下]面(?:提到|说过|讲过|会讲|再讲|会说|的章节|的内容)"
)
"""Chapters and pages as the subject of a sentence: "下章是...", "这节很短"."""
_POINTS = pattern(
    r"(?:[^:：，。]{0,12}[:：]\s*)?(?:详见|参见|参阅|参看|另见|请见|见(?=第?\s?[\d一二三四五六七八九十]+\s?[章节页.]|[上下前后](?:[面文方章节图表]|$)|[图表附《「〔\[]|本[书章节文]))"
)
_PICTURE = pattern(
    r"(?:^|[\s，。])(?:图片?|图像|插图|配图|截图|封面|图文|题图)(?:均|都)?(?:来自|来源|源自|出自|转自|取自|引自)"
)
_LONGEST_POINTER = 24


def is_aside(text: str) -> bool:
    """Whether a sentence is the note-taker's: "下学期有这门课", "待我读完再展开", "下章讲到的平行通路"."""
    said = without_quoted(simplified(text))
    return any(shape.search(said) for shape in (_FIRST_PERSON, _OF_THE_COURSE, _MOOD)) or bool(
        _OF_THE_TEXT.search(said)
    )


def points_elsewhere(text: str) -> bool:
    """Whether a line only says where more stands, "但：详见下章", or where its picture comes from."""
    said = simplified(text).strip()
    return (count(said) <= _LONGEST_POINTER and bool(_POINTS.match(said))) or bool(_PICTURE.search(said))
