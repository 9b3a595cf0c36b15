"""Where the answer to a question about a French or Spanish sentence ends: before a reference, what is said by the way, a second deed."""

import re

from notecards.extract.answers import LONGEST
from notecards.extract.clauses.clause_parts import Clause
from notecards.extract.clauses.wording import Question
from notecards.extract.languages.spanish import SPANISH
from notecards.extract.patterns import pattern
from notecards.extract.romance.clause import NOUN_LIKE
from notecards.extract.words import count
from notecards.tokens import Tokens, cut, masked, strip


def told_or_listed(back: Tokens, row: Tokens, question: Question, clause: Clause) -> Tokens:
    """A French answer without the bracket that sends the reader elsewhere, "à un refus (cf. chapitre 3)", and with the things that
    it counts: "en deux étages : la cave et le grenier"."""
    listed = _LISTED.match(masked(row), question.answer[1]) if _COUNTS.search(masked(back)) else None
    if listed:
        return cut(row, question.answer[0], listed.end())
    found = _REFERENCE.search(masked(back))
    return strip(cut(back, 0, found.start()), " ,;") if found and found.start() else back


_COUNTS = pattern(r"(?<!\w)(?:deux|trois|quatre|cinq|six|[2-6])\s[^\W\d_]+[sx](?:\s[^\W\d_]+)?$")
_LISTED = pattern(r"\s?:\s(?:[^,;:.]+,\s)*[^,;:.]+\s(?:et|ou)\s[^,;:.]+")
_REFERENCE = pattern(
    r"\s\(\s?(?:cf\.?|voir)\s[^()]*\)\W*$|,\s(?:(?:les?|la|une?)\s|l['’])[^,;:]{2,40}?\s(?:en revanche|par contre|au contraire|quant à (?:lui|elle|eux|elles))[\s,].*$",
    re.IGNORECASE,
)
"""What belongs to no answer: where one may read on, or what another thing does, with its verb left out."""


def without_examples(whole: str, start: int, end: int) -> tuple[int, int]:
    """A definition that is too long, without what it adds behind "tales como" or "así como"."""
    added = _ADDED.search(whole, start, end) if count(whole[start:end]) > LONGEST else None
    return start, added.start() if added else end


_ADDED = pattern(r",\s(?:tales como|así como|como por ejemplo|tels? que|ainsi que|tais como|assim como)\s")


def cut_answer(back: Tokens, row: Tokens, question: Question, clause: Clause) -> Tokens:
    """An answer without the relative clause, contrast or further deed that follows its point behind a comma."""
    whole = masked(back)
    least = _DEFINITION if question.defining else _POINT
    for found in _GOES_ON.finditer(whole):
        deed = found["deed"]
        if found["circumstance"] and question.defining:
            continue
        if deed and (deed.lower() in NOUN_LIKE or not SPANISH.conjugates(deed.lower())):
            continue
        if whole[: found.start()].count('"') % 2 or _HANGS.search(whole[: found.start()]):
            continue
        if count(whole[: found.start()]) >= least and whole[: found.start()].count("(") == whole[: found.start()].count(
            ")"
        ):
            return strip(cut(back, 0, found.start()), " ,;")
    return () if _HANGS.search(whole) else back


_HANGS = pattern(r"\s(?:que|cuando|si|donde),\s[^,]*$")
"""A relative clause that waits for its verb behind what is put into it: "un modelo que, a través de supuestos"."""
_POINT, _DEFINITION = 2, 5
"""Words that an answer has at least; what defines may need what follows a comma."""
_GOES_ON = pattern(
    r",\s(?:(?:de|en|con|por|a|para|sobre)\s)?(?:(?:el|la|los|las)\s)?(?:que|cual|cuales|quien|quienes)\s"
    r"|,\s(?:del|al)\s(?:que|cual)\s|,\s(?:donde|cuy[oa]s?|mientras que|aunque|pero|sino que|si bien|en cambio|sin embargo|pues|a menudo|por ejemplo|como por ejemplo|es decir|o sea|esto es|en otras palabras)(?!\w)"
    r"|(?P<circumstance>\s(?:durante|tras|mediante|gracias al?|debido al?|a través de|después de|antes de|a diferencia de)\s)"
    r"|(?:,|\sy)\s(?:y\s)?(?:se\s)?(?P<deed>[^\W\d_]+)\s(?=(?:el|la|los|las|un|una|al?|en|por|con|de|[^\W\d_]{4,}s(?!\w)))",
    re.IGNORECASE,
)


def tells_enough(front: str, hidden: str, *, asked: bool) -> bool:
    """Whether a Spanish card asks for more than a bare infinitive ("El plazo puede [variar]") or the end of "por parte de", by a
    question whose verb was read aright."""
    if asked:
        return _MISREAD.search(front) is None
    return _HIDES_NO_FACT.match(hidden) is None


_MISREAD = pattern(r"(?<!\w)(?:de que|una vez)\?$")
_HIDES_NO_FACT = pattern(r"(?:[^\W\d_]+[aei]r(?:l[aeo]s?|se)?|parte del?\s.*)$")
