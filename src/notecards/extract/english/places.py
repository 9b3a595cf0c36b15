"""How an English clause is asked for its place."""

import re

from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.clauses.wording import Question, skipped
from notecards.extract.english.phrases import Phrases
from notecards.extract.english.tables import WITH_ITS_OBJECT
from notecards.extract.english.times import FIGURE, LIES, STANDS
from notecards.extract.patterns import pattern
from notecards.extract.words import count


class Places(Phrases):
    """The forms that ask where, or when what merely is there is so; each is None where the clause has none of its kind."""

    def _where(self) -> Question | None:
        """ "Marrow is found in the long bones", "Power resides where people believe it": where is marrow found, does power reside?"""
        start, end = skipped(self._whole, self.clause.rest)
        if re.match(r"where\s(?!else\b)\w+\s\w", self._whole[start:end]) and self.clause.kind is not Verb.COPULA:
            aux, verb = self._support()
            return self._asked("where", verb, (start, end), aux=aux) if verb in LIES else None
        phrase = self._whole[slice(*self.clause.verb)].lower()
        occurs = _TAKES_PLACE.match(self._whole[start:end]) if self.note_base(phrase) == "take" else None
        if occurs:
            aux, verb = self._support()
            form = "where" if occurs["where"] else "when"
            return self._asked(form, f"{verb} place", (start + occurs.end("place"), end), aux=aux)
        way = _FROM_TO.match(self._whole[start:end]) if self.note_base(phrase) in _FLOWS else None
        if way:
            aux, verb = self._support()
            return self._asked("where", verb, (start, start + way.end("way")), aux=aux)
        around = _SURELY_A_PLACE.match(self._whole[start:end]) if self.clause.kind is Verb.COPULA else None
        if around and count(self._whole[start:end]) <= 8 and not self.clause.negated:
            return self._asked("where is", "", (start, end))
        moved = _MOVED.match(self._whole[start:end]) if self.note_base(phrase) in _MOVES else None
        if moved:
            aux, verb = self._support()
            toward = moved["sign"] if moved["sign"] in ("to", "from") else ""
            at = start + moved.start("place" if toward else "sign")
            return self._asked("where", f"{verb} {toward}".strip(), (at, start + moved.end()), aux=aux)
        each = _AT_EACH.match(self._whole[start:end]) if self._is_undergone() else None
        if each:
            begin = start + (each.start("each") if each["time"] else 0)
            return self._asked("when" if each["time"] else "where", phrase, (begin, start + each.end()))
        if WITH_ITS_OBJECT.match(self._whole[start:end]):
            return None  # "is kept in shape by histones"
        place = _PLACE.match(self._whole[start:end]) if phrase.split()[-1:] else None
        passive = self._is_undergone()
        timed = _DURING.match(self._whole[start:end])
        if (self.note_base(phrase) in LIES | STANDS and (place or timed)) or (
            timed and re.search(r"\bbe \w+$", phrase)
        ):
            return self._lies(start, end)
        if not place or not passive or phrase.split()[-1] not in _HAS_A_PLACE:
            return None
        if phrase.split()[-1] in _IN_A_TOWN and not re.match(r"(?:in|at)\s(?:the\s)?[A-Z]", self._whole[start:end]):
            return None
        said = self._whole[start:end]
        more = _AND_MORE.search(said)
        return self._asked("where", phrase, (start, start + more.start() if more else end))

    def _is_undergone(self) -> bool:
        return self.clause.aux.lower() in ("is", "are", "was", "were", "can", "may") and self.clause.kind is Verb.MODAL

    def _lies(self, start: int, end: int) -> Question | None:
        """ "The pancreas lies behind the stomach", "Attachment forms in the first year": where, when?"""
        said = self._whole[start:end]
        pause = re.search(r",\s|\s(?:but|because|as|since|so|while|where|which|that|when|if)\s", said)
        said = said[: pause.start()] if pause else said
        if FIGURE.search(_YEARS.sub("", said)) or not 2 <= count(said) <= 10 or _NO_PLACE.search(said):
            return None
        aux, verb = self._support()
        form = "when" if _A_PERIOD.search(said) or _DURING.match(said) else "where"
        return self._asked(form, verb, (start, start + len(said)), aux=aux)


_SURELY_A_PLACE = pattern(
    r"(?:around|inside|outside|behind|beneath|underneath|beside|next to|opposite|in front of|on top of|in the (?:middle|centre|center|north|south|east|west) of|on the (?:outside|inside|surface|left|right|top|bottom|edge|side) of|at the (?:top|bottom|front|back|end|edge|base|tip|centre|center) of) (?:the |an? |its |their |each )?(?!\d)[^,;:]+$"
)
"""Where something is, whatever it is."""
_AT_EACH = pattern(
    r"(?:only\s)?(?:at|in|on) (?P<each>every|each|all|any)\s(?:(?P<time>(?:\w+\s)?(?:steps?|iterations?|epochs?|moments?|times?|rounds?|turns?|years?|days?|weeks?|months?|hours?|cycles?|updates?|phases?|stages?))|(?:[\w-]+\s)?[\w-]+)(?=$|\.|,)",
    re.IGNORECASE,
)
"""When or where something is done again and again: "at every time step", "in each layer"."""
_AND_MORE = pattern(
    r",?\s(?:and|but)\s(?:\w+ly\s)?(?:act|acts|is|are|has|have|can|serve|serves|help|helps|allow|allows|play|plays)\s"
)
"""What it does there besides."""
_HAS_A_PLACE = frozenset(
    "found located situated housed stored made produced formed synthesized synthesised manufactured buried held kept created secreted absorbed deposited born based headquartered introduced founded established invented discovered built held signed fought launched published executed assassinated crowned buried defeated".split()
)
_FLOWS = frozenset("flow travel migrate diffuse stretch drain".split())
_FROM_TO = pattern(
    r"(?P<way>from\s(?!\d)[^,;:]{2,40}?\sto\s(?!\d)[^,;:]+?)(?=$|\.|,|;|\s(?:until|when|and|but|because|so|which|through|via|by)\s)"
)
_MOVES = frozenset(
    "flee escape travel sail return move retreat march arrive land settle migrate emigrate withdraw go come spread".split()
)
_MOVED = pattern(
    r"(?P<sign>to|from|in|at|into)\s(?P<place>(?:the\s)?(?!January|February|March|April|May\b|June|July|August|September|October|November|December|Monday|Sunday|Christmas|Easter)[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*){0,3})(?=$|[.,;]|\s(?:in|on|after|with|and|when|where|because|by|during|as|for)\s)"
)
"""Where somebody or something went that has a name."""
_IN_A_TOWN = frozenset(
    "based introduced founded established invented discovered built held signed fought launched published executed assassinated crowned buried defeated".split()
)
"""Of these a place is one that has a name."""
_PLACE = pattern(
    r"(?:mainly |mostly |only |primarily |usually |typically )?(?:in between|in|on|at|between|under|near|along|within|inside|outside|behind|above|below|around|throughout)\s(?!(?:the form|random\b|first\b|least\b|most\b|once\b|will\b|order|response|which|this|that|these|case|general|turn|\d{3,4}|terms|accordance|a way|such a way|two|three|pairs|large|small|the same way)\b)\w",
    re.IGNORECASE,
)
_TAKES_PLACE = pattern(
    r"(?P<place>place\s)(?:(?P<where>(?:only |mainly |mostly )?(?:in|inside|outside|within|at|on)\s(?:the\s|an?\s)?(?!\d|way\b|order\b|form\b|stages?\b|steps?\b|phases?\b|time\b|same\b|night\b|two\b|three\b|four\b|several\b|presence\b|absence\b|January|February|March|April|May\b|June|July|August|September|October|November|December)[\w-])"
    r"|(?=(?:during|after|before|when|once|while)\s\w))"
)
_DURING = pattern(r"(?:during|after|before|at (?:night|birth|dawn|dusk|puberty))\b", re.IGNORECASE)
_YEARS = pattern(r"\b[12]\d{3}s?\b")
_A_PERIOD = pattern(
    r"^in (?:the )?(?:(?:early|late|mid)\s)?[12]\d{3}s?$|\b(?:years?|months?|weeks?|days?|hours?|minutes?|centur(?:y|ies)|decades?|mornings?|evenings?|nights?|spring|summer|autumn|winter|childhood|adolescence|infancy|adulthood|puberty|pregnancy|trimester|stages?|phases?|periods?|era|prophase|metaphase|anaphase|telophase|interphase|antiquity|wartime)\b",
    re.IGNORECASE,
)
_NO_PLACE = pattern(
    r"\b(?:numbers?|size|price|value|length|response|shape|amount|response|frequency|severity|size|line|relation|turn|love|debt|danger|favou?r|charge|power|common|question|doubt|need|trouble|peace|silence|fear|it|them|this|that|its|their)$",
    re.IGNORECASE,
)
"""In which something rises, falls or is: no place."""
