"""What a statement is about when its own line does not say: the label above it, the table header, the heading, the title."""

import re
from functools import lru_cache
from itertools import islice

from notecards.extract.clause import clause_of
from notecards.extract.dashes import dated
from notecards.extract.here import Here
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place, Statement
from notecards.extract.words import HAN, QUOTES, REMEMBERED, count, holds, is_without_signs, unbalanced, words
from notecards.tokens import Mark, Tokens, cut, masked, plain, strip, text, unmarked

LONGEST_LABEL = 12
"""Words: a longer text is no name for what stands below it."""

_NUMBERING = pattern(r"^\s*(?:(?:chapter|section|part|unit|lecture|week|day|kapitel|teil|tema|cap[ií]tulo|chapitre|lektion|vorlesung|le[cç]on|lección|séance|módulo|unidad|unité|bloque|thème)\s+)?"
                        r"(?:\d+(?:\.\d+)*\.?|[IVXLC]+\.(?!\s[A-Z]\.)|[a-zA-Z][.)](?!\s[A-Z]\.))(?:\s*[:.)–—-])?\s+|^\s*(?:phase|stage|approach|option|protocol|level|phase|stufe|étape|fase|etapa)\s#?\d{1,2}\s*[:.–—-]\s+(?=\S)", re.IGNORECASE)  # fmt: skip
_COUNTS = pattern(r"\s*[2-9]\s(?:[\w-]+\s){0,2}[a-z][\w-]*s\s(?:of|for|in)\s")
"""A label that says how many: "3 modes of behaviour"."""
_HAN_NUMBERING = pattern(
    r"^\s*(?:第\s?[一二三四五六七八九十百\d]+\s?[章节節讲講课課篇编回部分单元条]{1,2}(?=[\s:：、.]|\S{2})[\s:：、.]*|[一二三四五六七八九十]{1,3}[、.．]\s*|[(（][一二三四五六七八九十\d]{1,3}[)）]\s*|\d+(?:\.\d+)*[、．]\s*|[①-⑳]\s*)+"
)
_DATE = pattern(
    r"^\W*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\W+)?(?:\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?|\d{1,2}[-/. ]+\d{1,2}[-/. ]+\d{2,4}|"
    r"(?:\d{1,2}\.?\s+(?:de\s+)?)?(?:jan(?:uary?)?|feb(?:ruary?)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|märz|mai|juni|juli|enero|febrero|marzo|abril|mayo|junio|julio|"
    r"agosto|septiembre|octubre|noviembre|diciembre|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|dezembro)\.?"
    r"(?:\s+(?:de\s+)?\d{1,4}(?:st|nd|rd|th)?)?(?:\s?,?\s+\d{4})?|\d{4}\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?|\d{1,2}\s*月\s*\d{1,2}\s*日)\W*$",
    re.IGNORECASE,
)
_NAMING_QUESTION = pattern(
    r"^(?:what(?:'s| is| are| was| were)|who (?:is|was|were)|was (?:ist|sind)|qu['’]est-ce (?:que |qu['’])|que (?:es|son)|¿qué (?:es|son)|cos['’]è|o que é)\s*(?:(?:an?|the|ein|eine|der|die|"
    r"das|l['’]|le|la|les|un|une|el|los|las)\s+)?(.+?)\s*\?$",
    re.IGNORECASE,
)
_ATTRIBUTES = pattern(
    r"(?:\s+#[^\W\d][\w/-]*)+\s*$|\s*\{[#.][^{}]*\}\s*$|\s*\((?:S|p|pp|pág|págs|Seiten?|Kap)\.?\s?\d+[^()]*\)\s*$"
)
_ARROWS = frozenset((r"\rightarrow", r"\to", r"\Rightarrow", "→", "⇒", "->"))
_FIGURES = pattern(r"[\d./–-]+")
_PARENTHESIS = pattern(
    r"\s*[(（\[][^()（）\[\]]*[)）\]]\s*$|\s+[-–—]{1,2}\s+(?:(?:b|c|ca|d)\.?\s?)?\d{2,4}\b[\s\d–-]*(?:BCE|CE|BC|AD)?\s*$"
)
"""What a label has at its end besides its name: brackets, or the years of a life."""
_ENDS_OF_PARENTHESES = (*")）]-–0123456789", "CE", "BC", "AD")


_A_DAY = pattern(
    r"\d{1,2}\.\s(?:(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\w)|(?:Jan|Feb|Apr|Aug|Sept?|Okt|Nov|Dez)\.)"
)
"""A German day, whose number counts nothing: "21. März: Tag von Potsdam"."""
_A_YEAR = pattern(r"1[5-9]\d\d|20[0-2]\d")
"""A year before a label counts nothing: "1791 Constitution"."""
_STEP = pattern(r"^\W*(?:step|schritt|étape|paso|passo)\s\d+\b", re.IGNORECASE)


_NUMBERED = pattern(
    r"(?:section|question|part|problem|exercise|task|chapter|lecture|unit|module|week|day|page|aufgabe|frage|teil|abschnitt|übung|ejercicio|pregunta|exercice|partie|esercizio|parte)\.?\s(?:\d{1,3}|[A-Z]|[IVX]{1,4})[a-z]?\W*",
    re.IGNORECASE,
)


@lru_cache(maxsize=REMEMBERED)
def is_date(line: str) -> bool:
    """Whether a text is nothing but a day or month."""
    return bool(_DATE.match(line.strip()))


_COUNTED = pattern(r"\W*(?:[A-Z]|CH|WK|TP|TD|UE|HW|EX|UT|KW|SS|WS|VL|LE|LU|PT|SL|PS|CM|UD|CW|LO|TB|BV|AB)\d{1,3}\W*")
"""The number of a chapter, week or exercise; "MD5" and "RC4" are names."""


@lru_cache(maxsize=REMEMBERED)
def is_generic(name: str, language: Language) -> bool:
    """Whether a heading or label names no subject: "Notes", "Summary", "2021-04-05", "Chapter 3"."""
    if is_date(name):
        return True
    if _COUNTED.fullmatch(name) or _STEP.match(name) or _NUMBERED.fullmatch(name):
        return True
    return name.strip() in language.generic or all(
        word.lower in language.generic
        or word.lower in language.metadata
        or word.lower in ("to", "–")
        or _FIGURES.fullmatch(word.text)
        for word in words(name)
    )


_CUT_QUOTE = pattern(rf"“[^”]*[{HAN}][^”]*$|「[^」]*$|^[^“]*[{HAN}][^“]*”|^[^「]*」")
"""A quotation of which one mark was taken for a mark round the whole label."""


@lru_cache(maxsize=REMEMBERED)
def label(tokens: Tokens, *, asks: bool = False) -> Tokens:
    """A label without its colon, its quotation marks and its numbering; of "What is X?" the X, unless it is what asks."""
    row = strip(tokens, " \t\n\u00a0" + QUOTES)
    row = strip(row, " :：\u00a0" + QUOTES)
    pointed = _POINTED.match(masked(row))
    row = cut(row, pointed.end()) if pointed else row
    if holds(masked(row), *"“”「」") and _CUT_QUOTE.search(masked(row)):
        row = strip(tokens, " \t\n\u00a0:：")
    if masked(row).count('"') == 1:
        at = masked(row).index('"')
        row = (*cut(row, 0, at), *cut(row, at + 1))
    whole = masked(row)
    attributes = _ATTRIBUTES.search(whole) if "#" in whole or whole.rstrip().endswith(("}", ")")) else None
    row = cut(row, 0, attributes.start()) if attributes and attributes.start() else row
    if len(row) > 1 and row[0].text.strip() in _ARROWS:
        row = strip(row[1:])
    asked = None if asks else _NAMING_QUESTION.match(masked(row))
    if asked:
        row = cut(row, *asked.span(1))
    numbering = _NUMBERING.match(masked(row)) or _HAN_NUMBERING.match(masked(row))
    counted = (
        numbering
        and numbering.group().strip().isdigit()
        and re.match(r"[a-z]+ed\b", masked(row)[numbering.end() :]) is not None
    )
    if (
        numbering
        and not counted
        and not re.match(r"(?:BCE?|CE|AD)\b", masked(row)[numbering.end() :])
        and not _A_DAY.match(masked(row))
        and not _A_YEAR.fullmatch(numbering.group().strip())
        and numbering.end() < len(plain(row))
        and not is_date(plain(row))
        and not _COUNTS.match(masked(row))
    ):
        row = cut(row, numbering.end())
    return unmarked(strip(row, " -–—"))


def bare(tokens: Tokens) -> Tokens:
    """A label without the parenthesis at its end."""
    whole = masked(tokens)
    found = _PARENTHESIS.search(whole) if whole.rstrip().endswith(_ENDS_OF_PARENTHESES) else None
    return cut(tokens, 0, found.start()) if found and found.start() else tokens


@lru_cache(maxsize=REMEMBERED)
def name_of(statement: Statement, language: Language) -> Tokens:
    """The name under which the children of a statement are asked; empty where it has none."""
    row = statement.tokens
    if statement.nameless or masked(row).strip(" :*_").lower() in _STANDS_FOR:
        return ()
    if statement.place is Place.HEADING:
        return _before_subtitle(label(row), language)
    whole = masked(row)
    if _ONLY_POINTS.match(whole.rstrip(" *_")):
        return ()
    term = leading_term(statement)
    if term:
        return term
    if whole.rstrip(" *_" + QUOTES).endswith(("?", "？")):
        return label(row) if count(whole) <= LONGEST_LABEL + 4 else ()
    return name_spoken(label(row), language)


def _before_subtitle(named: Tokens, language: Language) -> Tokens:
    """French and Spanish: of "Les lysosomes : recyclage cellulaire" the lysosomes."""
    found = _SUBTITLED.match(masked(named)) if language.code in ("fr", "es") else None
    titled = found and count(found["name"]) <= 5 and not is_generic(found["name"], language)
    return cut(named, *found.span("name")) if found and titled else named


_SUBTITLED = pattern(r"(?P<name>(?:(?:Les?|La|El|Los|Las)\s|L['’])[^:?!]{3,50}?)\s?:\s+\S")
"""A heading that names a thing with its article, and says more behind a colon."""


def name_spoken(named: Tokens, language: Language) -> Tokens:
    """A label as a name; of "government labels include:" the subject, of "Includes:" nothing."""
    named = without_listing(named)
    clause = clause_of(masked(named), language) if language.spaced else None
    if clause is None:
        return named if 0 < count(plain(named)) <= LONGEST_LABEL else ()
    subject = strip(cut(named, *clause.subject))
    if unbalanced(masked(subject)) and not unbalanced(masked(named)):
        return bare(named)  # "der Speicher (2000 ergänzt)": the verb stands in brackets
    found = words(masked(subject))
    if (
        not found
        or len(found) > 8
        or (found[0].lower in language.pronouns and found[0].lower not in language.articles)
        or found[0].lower in ("here", "there")
    ):
        return ()
    return subject


_POINTED = pattern(r"(?:[-=]?>|→|⇒)\s+(?=\w)")
"""An arrow before a label: "-> Text of the oath"."""
_STANDS_FOR = frozenset("il elle ils elles ello ella ellos ellas él esto ceci cela".split())
"""A label that is one of these names nothing itself: "Elles :"."""
_TERM_ENDS = pattern(r":(?=\s|$|[“\"「])")
_HAN_TERM_ENDS = pattern(rf"[:：](?=\s|$|[“\"「])|：(?=\S)|(?<=[{HAN}）)]):(?=[{HAN}])")


def leading_term(statement: Statement) -> Tokens:
    """The bold or plain term in front of the colon of a "Term: takeaway" line; empty where there is none."""
    row = statement.tokens
    whole = masked(row)
    bold = leading_bold(row)
    if bold:
        return label(cut(row, 0, stopped_bold(row, bold) or bold))
    line = dated(row)
    if line and line.parts:
        return label(line.name)
    equal = _EQUAL.match(whole)
    if equal:
        return label(cut(row, 0, equal.end("term")))
    dash = _DASHED.match(whole)
    if dash and statement.place in (Place.BULLET, Place.STEP):
        return bare(label(cut(row, 0, dash.end("term"))))
    colon = (_TERM_ENDS if is_without_signs(whole) else _HAN_TERM_ENDS).search(whole)
    if colon and 0 < count(whole[: colon.start()]) <= 8 and not _SAYS_MORE.search(whole[: colon.start()]):
        return without_listing(bare(label(cut(row, 0, colon.start()))))
    return ()


_DASHED = pattern(
    r"(?P<term>[A-Z][\w'’/&.]*(?:-\w+)*(?:\s(?:\([A-Z]{2,6}\)|[\w'’/&.]+(?:-\w+)*)){0,4})\s[-–—]\s(?=[A-Za-z]\w*\s\w)"
)
"""What a dash explains: "PMO - Project Management Office"."""
_EQUAL = pattern(r"(?P<term>[^\W\d_][\w-]*(?:\s[\w-]+){0,2})\s=\s[a-zA-Z]{3}[^=+*/]*$")
"""What is said to be something: "Acetazolamide = carbonic anhydrase inhibitor"."""
_SAYS_MORE = pattern(r",\s(?:and|but)\s(?:still|also|then)\b|\w\s(?:is|are|was|were)\s\w+(?:\s\w+)*,\s", re.IGNORECASE)
"""A whole sentence before a colon: no name."""


def without_listing(named: Tokens, announces: "re.Pattern[str] | None" = None) -> Tokens:
    """Of "Key features include" the key features. announces: how the end of such a label looks, where it is not only a verb."""
    listing = (announces or _LISTING).search(masked(named))
    said = _WHICH.sub("", masked(named)[: listing.start()]) if listing else ""
    return strip(cut(named, 0, len(said))) if said.strip() else named


_WHICH = pattern(r",?\s(?:which|that)\s*$")


def leading_bold(tokens: Tokens) -> int:
    """Where the bold beginning of a row ends (0 without one)."""
    end = 0
    for token in tokens:
        if not token.marks & Mark.BOLD and plain((token,)).strip():
            break
        if token.marks & Mark.BOLD:
            end += len(plain((token,)))
        elif end == 0:
            return 0
        else:
            break
    return end


def stopped_bold(row: Tokens, bold: int) -> int:
    """Where the name ends that a full stop closes instead of a colon: "**Ribosomes.** They make proteins."; 0 where none does."""
    named = masked(row)[:bold].rstrip()
    name, following = named[:-1], masked(row)[bold:].lstrip()
    name = named if _INITIALS.search(named) else name
    return len(name) if named.endswith(".") and count(name) <= _NAMED_AT_MOST and _OPENS_ANEW.match(following) else 0


_NAMED_AT_MOST = 6
"""Words of a name before a full stop; more are a sentence."""
_INITIALS = pattern(r"(?:^|\s)[A-Z]\.\s?[A-Z]\.$")
_OPENS_ANEW = pattern(r"[\"“«(]?[^\W\d_a-zß-öø-ÿ]")
"""A capital, with which a sentence begins."""


def context_of(here: Here) -> tuple[tuple[Tokens, ...], tuple[int, ...]]:
    """The subject's line above a question, outermost first, and the lines it came from.

    The nearest headings that name something, then the labels the statement stands under; the title where there is neither.
    """
    parts = _named_headings(here)
    for parent in here.parents:
        named = _whole_label(parent) or name_of(parent, here.language)
        if named and not is_generic(plain(named), here.language) and not parent.task:
            parts.append((named, parent.span.first))
        elif here.language.code == "de" and _A_TIME.fullmatch(plain(label(parent.tokens))):
            parts.append((label(parent.tokens), parent.span.first))
    parts = parts or _read_before(here)
    parts = [*_titled(here, parts), *parts]
    if not here.parents:
        parts += introduced(here)
    return tuple(part for part, _ in parts[-4:]), tuple(line for _, line in parts[-4:])


_INTRODUCES = pattern(
    r"\b(?:(?:this|the|our) (?:paper|work|article|study|report)|we|the authors?|diese[rs]? (?:artikel|arbeit|aufsatz)|cet article|este (?:artículo|trabajo))\s+(?:introduces?|proposes?|presents?|describes?|"
    r"stellt|présente|propose|presenta|propone)\s+(?:(?:a|an|the|our|einen?|die|das|den|un|une|le|la|una|el)\s)?(?:(?:new|novel|neues?|neuen|nouveau|nouvelle|nuevo|nueva)\s)?(?P<named>[\w-]+(?:\s[\w-]+){0,3}?)(?=[.,:;(]|$|\s(?:which|that|for|to|a|an|in|vor|pour|para|que|qui)\b)",
    re.IGNORECASE,
)


_A_TIME = pattern(
    r"(?:(?:Anfang|Mitte|Ende)\s)?(?:\d{1,2}\.\s)?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Frühjahr|Sommer|Herbst|Winter)\s(?:1\d{3}|20[01]\d)"
)
"""A label over what happened then: "Juni 1932:"; a learner's own days are younger."""


def _whole_label(parent: Statement) -> Tokens:
    """ "Cloud computing provides:" says more on a front than its subject alone."""
    row, whole = parent.tokens, masked(parent.tokens).rstrip(" *_")
    opens = whole.endswith((":", "：")) and not parent.nameless and count(whole) <= LONGEST_LABEL
    verbal = opens and len(words(whole)) > 1 and not leading_term(parent) and re.search(r"\w\s+\w+\s*[:：]$", whole)
    return label(row) if verbal and not _LISTING.search(whole.rstrip(" :：")) else ()


_ONLY_POINTS = pattern(
    r"(?:diese|dies|sie|ce|ils|elles|estos|estas|éstos|éstas|questi|queste|estes)\s(?:sind|sont|son|sono|são|lauten)(?:\s\w+){0,3}\s?[:：]?$",
    re.IGNORECASE,
)
"""A label that says nothing but that a list follows."""
_LISTING = pattern(
    r"\b(?:such as|as follows|includes?|include|including|are|is|as|following|follows|sind|ist|folgende\w*|sont|suivante?s?|son|siguientes?)$",
    re.IGNORECASE,
)


@lru_cache(maxsize=REMEMBERED)
def _introduces(first: str) -> "re.Match[str] | None":
    return _INTRODUCES.search(first)


def introduced(here: Here) -> list[tuple[Tokens, int]]:
    """What the work under the nearest heading is about, where its first lines say "This paper introduces X"."""
    for heading in here.headings[-1:]:
        for first in islice((child for child in heading.children if child.tokens), 3):
            found = _introduces(masked(first.tokens))
            named = cut(first.tokens, *found.span("named")) if found else ()
            known = plain(label(heading.tokens)).casefold()
            if named and first != here.statement and plain(named).casefold() not in known:
                return [(unmarked(named), first.span.first)]
    return []


def _titled(here: Here, parts: list[tuple[Tokens, int]]) -> list[tuple[Tokens, int]]:
    """The note's title, where no first-level heading says what the note is about and the headings say little."""
    if len(parts) >= HEADINGS or (parts and any(heading.number == 1 for heading in here.headings)):
        return []
    named = here.note.title
    known = {plain(part).casefold() for part, _ in parts}
    if is_generic(named, here.language) or is_generic(named, here.note.language) or named.casefold() in known:
        return []
    return [(text(named), 0)] if 0 < count(named) <= LONGEST_LABEL else []


HEADINGS = 2
"""Headings on a front: the nearest alone ("How it works") often does not say of what."""


def _named_headings(here: Here) -> list[tuple[Tokens, int]]:
    """The nearest headings that name something, outermost first; a title in the line below one may stand for it."""
    parts: list[tuple[Tokens, int]] = []
    for heading in reversed(here.headings):
        named, line = label(heading.tokens), heading.span.first
        if not named or is_generic(plain(named), here.language):
            named = _named_source(heading)
            line = heading.children[0].span.first if named else line
        if named:
            parts.insert(0, (named, line))
        if len(parts) == HEADINGS:
            break
    return parts


def _read_before(here: Here) -> list[tuple[Tokens, int]]:
    """In a log, notes stand under "Notes:" after the line that names what was read: its linked title is their subject."""
    for elder in (*reversed(here.beside), *reversed(here.before)):
        linked = [
            t.text.strip("[] ")
            for t in elder.tokens
            if t.target and 1 <= count(t.text) <= 8 and not t.text.startswith("http")
        ]
        if linked:
            return [(text(linked[0]), elder.span.first)]
    return []


def _named_source(heading: Statement) -> Tokens:
    """The title in the first line below a heading that names nothing: `[title](url) | author | year`."""
    first = heading.children[:1]
    if not first or " | " not in masked(first[0].tokens):
        return ()
    title = next((t for t in first[0].tokens if t.text.strip()), None)
    return text(title.text) if title and title.target and count(title.text) <= LONGEST_LABEL else ()


_CONDITIONAL = frozenset(
    "if when whenever because although while unless wenn falls weil obwohl während si quand lorsque cuando porque aunque se".split()
)


def subject_of(here: Here) -> Tokens:
    """The nearest thing above a statement that can be its grammatical subject; empty where there is none."""
    for parent in reversed(here.parents):
        if here.language.code == "en" and (
            _lacks_a_subject(parent, here.language) or _is_a_side(parent) or LEANS_ON.match(masked(parent.tokens))
        ):
            continue
        named = name_of(parent, here.language)
        if named and words(masked(named))[:1] and words(masked(named))[0].lower in _CONDITIONAL:
            return ()
        if _SUMS_UP.match(masked(named)):
            return ()
        if named and not is_generic(plain(named), here.language):
            asks = masked(parent.tokens).rstrip().endswith(("?", "？"))
            alone = here.language.code == "en" and _QUALITY_ALONE.fullmatch(plain(named)) is not None
            if here.language.code == "en" and _BREAKS_OFF.search(masked(parent.tokens).rstrip(" :*_")):
                return ()  # "X defines Y as people who" over what they do
            whole = _without_year(_without_remark(_without_preface(bare(named), here.language)))
            return () if asks or alone else _side_of(whole, here.language)
        if not _lacks_a_subject(parent, here.language):
            return ()
    for heading in reversed(here.headings):
        named = bare(_before_subtitle(label(heading.tokens), here.language))
        said = plain(named).casefold()
        if here.language.code == "en" and (said in _SIDES_OF_A_THING or _EFFECT_ON.fullmatch(said)):
            continue
        if here.language.code == "en" and plain(named).casefold() in _SEEN_IN_PATIENTS:
            return ()
        if named and not is_generic(plain(named), here.language):
            return named if _is_thing(named, here.language) and not _SUMS_UP.match(masked(named)) else ()
    title = text(here.note.title)
    return title if not is_generic(here.note.title, here.language) and _is_thing(title, here.language) else ()


EXPLAINS = pattern(
    r"(?:(?:how|what|where|who|whom|why|whether)\s\w+\s\w|(?:things?|people|someone|something|anything|those|one)\s(?:that|who|which|you|we|one|with|of|in)\s|"
    r"(?!(?:including|depending|excluding|assuming|using|during|according|starting|beginning|meaning|being|having)\b)(?:not\s)?[a-z]{2,}ing\s(?!(?:of|is|are|and|or)\b)\w+|(?:due|owing) to\s|caused by\s|(?:un)?able to\s|(?:cannot|can(?:['’]t)?)\s\w+\s\w|(?:remember|forget|know|see|hear|feel|think|learn|do|have|get|make|take|become|lose|use|say|work|act|behave)\s\w+\s\w)"
)
"""A gloss that says what a thing is about, does or comes from: "how it looks", "wanting to be liked", "cannot learn new things"."""
LEANS_ON = pattern(
    r"(?:also )?(?:synonymous|similar|equal|equivalent|responsible|associated|opposed|analogous|related|linked|identical|comparable|susceptible|resistant|dependent|independent|proportional|sensitive|adjacent|subject)\s(?:with|for|to|from|on|of)\s[\w`\"“*]",
    re.IGNORECASE,
)
""" "Synonymous with common law" over what else is said of the same thing."""


def _is_a_side(parent: Statement) -> bool:
    """ "Problems" over "Justifies harm to minorities", "Effects on health": said of what stands above the label."""
    said = plain(label(parent.tokens)).casefold()
    return said in _SIDES_LISTED or _EFFECT_ON.fullmatch(said) is not None


_EFFECT_ON = pattern(
    r"(?:(?:harmful|negative|positive|adverse|environmental|health) )?(?:effects?|impacts?|influence) (?:on|upon) [\w\s-]{3,30}|(?:effects?|impacts?|sources?|causes?|uses?) of (?:the )?(?:pollutants?|substance|drug|disease|gas|element|compound)"
)
""" "Impact on environment" is no thing, but a side of the one above."""


_SIDES_LISTED = frozenset(
    "problems|problem|advantages|disadvantages|benefits|drawbacks|limitations|strengths|weaknesses|pros|cons|functions|function|features|properties|characteristics|facts|key facts|criticism|criticisms|objections|uses|role|roles|structure|mechanism|mechanism of action|moa|features|key features|main features|key points".split(
        "|"
    )
)
"""Labels whose bullets begin with what the thing above does or is."""
_SIDES_OF_A_THING = frozenset(
    "mechanism|mechanism of action|moa|function|functions|role|structure|epidemiology|pathophysiology|pathogenesis|diagnosis|dx|treatment|tx|management|mx|prognosis|etiology|aetiology|pharmacokinetics|metabolism|key facts|general facts".split(
        "|"
    )
)
"""Headings below the name of a thing: what stands under them is said of the thing."""
_SEEN_IN_PATIENTS = frozenset(
    "signs|symptoms|clinical signs|clinical features|presentation|clinical presentation|signs and symptoms|symptoms and signs|manifestations|clinical manifestations|risk factors|complications".split(
        "|"
    )
)
_BREAKS_OFF = pattern(r"\s(?:who|which|that|whose|when|if|to|by|of|for|in|with|and|or|as|because)$", re.IGNORECASE)


def _side_of(named: Tokens, language: Language) -> Tokens:
    """Of "Effects of the Freedom Train" the Freedom Train: what stands below is said of that."""
    side = _SIDE.match(masked(named)) if language.code == "en" else None
    return cut(named, side.end()) if side else named


_SIDE = pattern(
    r"(?:the )?(?:main |key |major )?(?:effects?|consequences?|results?|impacts?|successe?s?|failures?|significance|importance|advantages|disadvantages|benefits|drawbacks|characteristics|features|properties|functions?|role|uses|anatomy|structure|composition) of (?=\S)",
    re.IGNORECASE,
)
_SUMS_UP = pattern(r"(?:summary|overview|outline|list|examples?|introduction) (?:of|to)\b", re.IGNORECASE)
"""A label that is no thing of which something is said: "Summary of requirements"."""


def _lacks_a_subject(parent: Statement, language: Language) -> bool:
    """ "Has the lowest rate of all" over "Guarantees that ...": both are said of what stands above them."""
    clause = clause_of(masked(parent.tokens), language) if language.spaced else None
    return clause is not None and clause.subject[0] == clause.subject[1] == clause.verb[0]


_QUALITY_ALONE = pattern(
    r"[a-z]+(?:ical|ous|ful|ative|able|ible)|Political|Economic(?:al)?|Social|Cultural|Religious|Intellectual|Technological|Geographical|Legal|Artistic|Domestic|Foreign|Internal|External|Positive|Negative"
)
"""A label that is an adjective: "medical" under the name of a disease."""


def _without_preface(named: Tokens, language: Language) -> Tokens:
    """Of "per NIST SP 800-18, information system owner" the owner."""
    whole = masked(named)
    opening = whole.split(",")[0]
    opens = "," in whole and words(opening)[:1] and words(opening)[0].lower in language.prepositions | {"per"}
    return strip(cut(named, len(opening) + 1)) if opens else named


def _without_remark(named: Tokens) -> Tokens:
    """Of "Hong — Taiping Rebellion" the name before the dash."""
    dash = re.search(r"(?<=\w)\s[—–]\s(?=\w)", masked(named))
    return cut(named, 0, dash.start()) if dash else named


def _without_year(named: Tokens) -> Tokens:
    """Of "1928 Plutarco, president" the president."""
    years = re.match(r"(?:1\d|20)\d\d(?:\s?[-–]\s?\d{2,4})?\s(?=[A-ZÀ-Þ])", masked(named))
    return cut(named, years.end()) if years else named


def _is_thing(named: Tokens, language: Language) -> bool:
    """Whether a heading can be what "it" stands for: a few words, no verb, no "Intro to"."""
    found = [word.lower for word in words(masked(named))]
    small = language.prepositions | language.articles if language.code in ("fr", "es", "it", "pt") else frozenset()
    if (
        not 1 <= len([word for word in found if word not in small]) <= 4
        or (found[0] in language.generic and found[0] not in language.articles)
        or re.search(r"[:?&,？：]|(?<![^\W\d_])\d", plain(named))
    ):
        return False
    last = words(masked(named))[-1]
    if language.code == "de" and len(found) > 1 and last.text.islower() and not _LATIN.search(last.text):
        return False  # "Blutung stillen": what is done
    return not any(
        w in language.copulas
        or w in language.plural_copulas
        or w in language.interrogatives
        or w in ("intro", "to", "and", "all", "need")
        for w in found
    )


_LATIN = pattern(r"(?:us|um|is|ae|ica?|osa|aris|alis|ia|a|ans|ens)$")
"""How the second word of a Latin name ends: "Diabetes mellitus"."""
_ANNOUNCES = pattern(
    r"\b(?:following|as follows|these|this|below|here|several|includ\w+|are|is|things|ways|namely|such as|like|consists? of|when|if|that|to)$|\b(?:these|those|following|several|multiple|things|ways)\b",
    re.IGNORECASE,
)


def states_before_colon(here: Here) -> bool:
    """ "Jackson relied on his advisers to make policy:" states something before it announces what follows."""
    text = masked(here.statement.tokens).rstrip(" *_")
    if not text.endswith(":") or here.language.code != "en" or here.statement.place is Place.HEADING or count(text) < 5:
        return False
    said = text.rstrip(" :")
    clause = clause_of(said, here.language)
    if clause is not None and clause.subject[0] == clause.subject[1] and said.count(",") >= 2:
        return bool(re.match(r"(?:includes?|contains?|covers?|comprises?)\s", said, re.IGNORECASE))
    if (
        clause is None
        or _ANNOUNCES.search(said)
        or re.search(r"\b(?:\d+|two|three|four|five|six|seven)\s(?:[\w-]+\s)?\w+s$", said)
    ):
        return False
    return count(said) >= 7 and clause.subject[0] < clause.subject[1] and count(said[slice(*clause.rest)]) >= 3


def heading_states(row: Tokens, language: Language) -> bool:
    """English: "## Leverage is the use of debt in the capital structure": a heading that is a definition, and names no section."""
    whole = masked(row).strip(" *_")
    found = _DEFINES_ITSELF.match(whole) if language.code == "en" and not whole.endswith(("?", ":")) else None
    return found is not None and 7 <= count(whole) <= 40 and clause_of(found["term"], language) is None


_DEFINES_ITSELF = pattern(r"(?P<term>[\w'’-]+(?:\s[\w'’-]+){0,4})\s(?:is|are)\s(?:an?|the|one of)\s\w+\s")


def meaning(row: Tokens, language: Language) -> set[str]:
    """The words of a name that carry its meaning, without the article that is written to them."""
    small = language.function | language.articles
    return {re.sub(r"^[ld]['’]", "", word.lower) for word in words(plain(row)) if word.lower not in small}
