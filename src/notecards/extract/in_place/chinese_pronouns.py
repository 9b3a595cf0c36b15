"""Chinese words that point to something said elsewhere, or ask for it."""

from notecards.extract.patterns import pattern

POINTS_BACK = pattern(
    r"^(?:这|那|此|该|上述|以上|以下|如下|下列|下面|上面|[两二三四五]者|前者|后者|另?一(?:方面?|支|派|类|边|部分|个|种|)$|其他|其它|其余|有的|(?:有些|一些|某些)(?![^，,]{5})|我(?![国军党])|你|他|她|大家|人们都|它|其|自己|本文|本书|本章|本节|什么|哪|谁|怎|如何|为什么|剩下的|或(?!许)|因为|由于|如果|若|当(?![年时地代事局])|虽然|尽管|不管|无论|即使|只要|只有|除非|除了|为了|例|比如|例如|注(?!意力|意缺|[射重入册释定视目解])|图(?![像灵论形谱案腾书])|表\d|见(?![解效证习诸于]))"
)
ANSWER_POINTS_BACK = pattern(
    r"上述|下述|(?<![\d年月日天周元岁时分秒人倍个次级℃%％克米升度])以下|如下|^(?:此|该|这|那|它|同上)|同上$"
)
"""An answer that stands elsewhere."""
ASKS = pattern(r"什么|谁(?!知)|哪(?!怕)|怎么|多少|几[个种类]|怎样|为何")
"""What a sentence that itself asks, or tells of a question, has in it: nothing that stands beside one can be asked."""
ITSELF = frozenset("它 其 它们 他 她 他们 她们".split())
"""Pronouns for what was spoken of before; 他 only for a person."""
PRONOUN_OF = pattern(r"[其它他她](?!们(?!的)|他|余|中|实).{2,10}$")
"""A side of what was spoken of before: "其面积"."""
