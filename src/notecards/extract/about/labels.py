"""Labels and headings: the name in one without its numbering and signs, and which of them name nothing."""

import re
from functools import lru_cache

from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.clauses.clause import clause_of
from notecards.extract.dashes import dated
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place, Statement
from notecards.extract.words import HAN, QUOTES, REMEMBERED, count, holds, is_without_signs, unbalanced, words
from notecards.tokens import Mark, Tokens, cut, masked, plain, strip, unmarked

LONGEST_LABEL = 12
"""Words: a longer text is no name for what stands below it."""


@lru_cache(maxsize=REMEMBERED)
def is_date(line: str) -> bool:
    """Whether a text is nothing but a day or month."""
    return bool(_DATE.match(line.strip()))


_DATE = pattern(
    r"^\W*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\W+)?(?:\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?|\d{1,2}[-/. ]+\d{1,2}[-/. ]+\d{2,4}|"
    r"(?:\d{1,2}\.?\s+(?:de\s+)?)?(?:jan(?:uary?)?|feb(?:ruary?)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|märz|mai|juni|juli|enero|febrero|marzo|abril|mayo|junio|julio|"
    r"agosto|septiembre|octubre|noviembre|diciembre|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|dezembro)\.?"
    r"(?:\s+(?:de\s+)?\d{1,4}(?:st|nd|rd|th)?)?(?:\s?,?\s+\d{4})?|\d{4}\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?|\d{1,2}\s*月\s*\d{1,2}\s*日)\W*$",
    re.IGNORECASE,
)


@lru_cache(maxsize=REMEMBERED)
def is_generic(name: str, language: Language) -> bool:
    """Whether a heading or label names no subject: "Notes", "Summary", "2021-04-05", "Chapter 3"."""
    if is_date(name):
        return True
    if _COUNTED.fullmatch(name) or _STEP.match(name) or _NUMBERED.fullmatch(name):
        return True
    if _REMARK[language].fullmatch(name):
        return True
    return name.strip() in language.generic or all(
        word.lower in language.generic
        or word.lower in language.metadata
        or word.lower in ("to", "–")
        or _FIGURES.fullmatch(word.text)
        for word in words(name)
    )


_REMARK = ByLanguage(
    NEVER, es=pattern(r"(?:notas?|claves?|preguntas?|datos?) (?:de|del|para el) examen(?:\s\w+)?\W*", re.IGNORECASE)
)
"""A label over what an examiner asks."""
_COUNTED = pattern(r"\W*(?:[A-Z]|CH|WK|TP|TD|UE|HW|EX|UT|KW|SS|WS|VL|LE|LU|PT|SL|PS|CM|UD|CW|LO|TB|BV|AB)\d{1,3}\W*")
"""The number of a chapter, week or exercise; "MD5" and "RC4" are names."""
_STEP = pattern(r"^\W*(?:step|schritt|étape|paso|passo)\s\d+\b", re.IGNORECASE)
_NUMBERED = pattern(
    r"(?:section|question|part|problem|exercise|task|chapter|lecture|unit|module|week|day|page|aufgabe|frage|teil|abschnitt|übung|ejercicio|pregunta|exercice|partie|esercizio|parte)\.?\s(?:\d{1,3}|[A-Z]|[IVX]{1,4})[a-z]?\W*",
    re.IGNORECASE,
)
_FIGURES = pattern(r"[\d./–-]+")


@lru_cache(maxsize=REMEMBERED)
def label(tokens: Tokens, *, asks: bool = False) -> Tokens:
    """A label without its colon, its quotation marks and its numbering; of "What is X?" the X, unless it is what asks."""
    row = strip(tokens, " \t\n\u00a0" + QUOTES)
    row = strip(row, " :：\u00a0" + QUOTES)
    pointed = _POINTED.match(masked(row)) or _MARKED.match(masked(row))
    row = cut(row, pointed.end()) if pointed else row
    if holds(masked(row), *"„“”「」『』") and _CUT_QUOTE.search(masked(row)):
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
    return unmarked(strip(_without_numbering(row), " -–—"))


_POINTED = pattern(r"(?:[-=]?>|→|⇒|➝|➔|➜)\s+(?=\w)")
_MARKED = pattern(r"\[(?:[^\w\s\]]|[A-ZÀ-Þ])\]\s+(?=\w)")
"""A sign of the note-taker's own before a name: "[*] FPP", "[I] Microeconomía"."""
"""An arrow before a label: "-> Text of the oath"."""
_CUT_QUOTE = pattern(rf"„[^“”]*$|“[^”]*[{HAN}][^”]*$|「[^」]*$|『[^』]*$|^[^“]*[{HAN}][^“]*”|^[^「]*」|^[^『]*』")
"""A quotation of which one mark was taken for a mark round the whole label."""
_ATTRIBUTES = pattern(
    r"(?:\s+#[^\W\d][\w/-]*)+\s*$|\s*\{[#.][^{}]*\}\s*$|\s*\((?:S|p|pp|pág|págs|Seiten?|Kap)\.?\s?\d+[^()]*\)\s*$"
)
_ARROWS = frozenset((r"\rightarrow", r"\to", r"\Rightarrow", "→", "⇒", "->"))
_NAMING_QUESTION = pattern(
    r"^(?:what(?:'s| is| are| was| were)|who (?:is|was|were)|was (?:ist|sind)|qu['’]est-ce (?:que |qu['’])|que (?:es|son)|¿qué (?:es|son)|cos['’]è|o que é)\s*(?:(?:an?|the|ein|eine|der|die|"
    r"das|l['’]|le|la|les|un|une|el|los|las)\s+)?(.+?)\s*\?$",
    re.IGNORECASE,
)


def _without_numbering(row: Tokens) -> Tokens:
    """Of "3.2 Osmosis" the osmosis; a year, a day and a number that counts what follows stay."""
    whole = masked(row)
    numbering = _NUMBERING.match(whole) or _HAN_NUMBERING.match(whole)
    if not numbering or numbering.end() >= len(plain(row)):
        return row
    number, following = numbering.group().strip(), whole[numbering.end() :]
    if (
        (number.isdigit() and re.match(r"[a-z]+ed\b", following))
        or re.match(r"(?:BCE?|CE|AD)\b", following)
        or _A_DAY.match(whole)
        or _A_YEAR.fullmatch(number)
        or _YEARS.match(whole)
        or is_date(plain(row))
        or _VESSEL.match(whole)
        or _COUNTS.match(whole)
    ):
        return row
    return cut(row, numbering.end())


_NUMBERING = pattern(r"^\s*(?:(?:chapter|section|part|unit|lecture|week|day|kapitel|teil|tema|cap[ií]tulo|chapitre|lektion|vorlesung|le[cç]on|lección|séance|módulo|unidad|unité|bloque|thème)\s+)?"
                        r"(?:\d+(?:\.\d+)*\.?|[IVXLC]+\.(?!\s[A-Z]\.)|(?-i:[IVX]{1,5}(?=\s(?:(?:Les?|La|Des|Une?|El|Los|Las)\s|L['’])))|[a-zA-Z]-?[.)](?!\s[A-Z]\.))(?:\s*[:.)–—-])?\s+(?:[•◦▪▫●○■□]\s+)?|^\s*(?:phase|stage|approach|option|protocol|level|phase|stufe|étape|fase|etapa)\s#?\d{1,2}\s*[:.–—-]\s+(?=\S)", re.IGNORECASE)  # fmt: skip
_HAN_NUMBERING = pattern(
    r"^\s*(?:第\s?[一二三四五六七八九十百\d]+\s?[章节節讲講课課篇编回部分单元条]{1,2}(?=[\s:：、.]|\S{2})[\s:：、.]*|[一二三四五六七八九十]{1,3}[、.．]\s*|[(（][一二三四五六七八九十\d]{1,3}[)）]\s*|\d+(?:\.\d+)*[、．]\s*|\d{1,2}(?:\.\d{1,2})+(?=[\u4e00-\u9fff])(?![米克元倍版英厘毫公升千百十亿万年月日小时秒分度层代折级寸吨])|[①-⑳]\s*)+"
)
_VESSEL = pattern(
    r"[AVNM]\.\s[A-Za-z]?[a-z]*(?:alis|aris|ilis|otis|ea|eus|icus|ica|ius|ior|ens|ena|avia|ae|iceps|oideus)(?![a-z])"
)
"""A letter that stands for "arteria", "vena", "nervus" or "musculus": "A. carotis"."""
_COUNTS = pattern(r"\s*[2-9]\s(?:[\w-]+\s){0,2}[a-z][\w-]*s\s(?:of|for|in)\s")
"""A label that says how many: "3 modes of behaviour"."""
_A_DAY = pattern(
    r"\d{1,2}\.\s(?:(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\w)|(?:Jan|Feb|Apr|Aug|Sept?|Okt|Nov|Dez)\.)"
)
"""A German day, whose number counts nothing: "21. März: Tag von Potsdam"."""
_A_YEAR = pattern(r"1[5-9]\d\d|20[0-2]\d")
"""A year before a label counts nothing: "1791 Constitution"."""
_YEARS = pattern(r"1\d{3}\s?[-–—]\s?1\d{3}(?!\d)|\d{3,4}\s?[-–—]\s?20\d\d(?!\d)")
"""From one year to another."""


def bare(tokens: Tokens) -> Tokens:
    """A label without the parenthesis at its end."""
    whole = masked(tokens)
    found = _PARENTHESIS.search(whole) if whole.rstrip().endswith(_ENDS_OF_PARENTHESES) else None
    return cut(tokens, 0, found.start()) if found and found.start() else tokens


_PARENTHESIS = pattern(
    r"\s*[(（\[][^()（）\[\]]*[)）\]]\s*$|\s+[-–—]{1,2}\s+(?:(?:b|c|ca|d)\.?\s?)?\d{2,4}\b[\s\d–-]*(?:BCE|CE|BC|AD)?\s*$"
)
"""What a label has at its end besides its name: brackets, or the years of a life."""
_ENDS_OF_PARENTHESES = (*")）]-–0123456789", "CE", "BC", "AD")


@lru_cache(maxsize=REMEMBERED)
def name_of(statement: Statement, language: Language) -> Tokens:
    """The name under which the children of a statement are asked; empty where it has none."""
    row = statement.tokens
    breaks_off = _BREAKS_OFF[language].match(masked(row))
    if breaks_off:
        return label(cut(row, *breaks_off.span("name")))
    if statement.nameless or masked(row).strip(" :：*_").lower() in _STANDS_FOR:
        return ()
    if statement.place is Place.HEADING:
        return before_subtitle(label(row), language)
    whole = masked(row)
    if re.search(r"[?？]\s+\S", whole):
        return ()  # several questions name nothing
    if _ONLY_POINTS.match(whole.rstrip(" *_")):
        return ()
    before = taken_up(row, language)
    if before:
        return before
    term = leading_term(statement)
    if term:
        return term
    if whole.rstrip(" *_" + QUOTES).endswith(("?", "？")):
        return label(row) if count(whole) <= LONGEST_LABEL + 4 else ()
    return name_spoken(label(row), language)


_BREAKS_OFF = ByLanguage(
    NEVER,
    de=pattern(r"(?P<name>[A-ZÄÖÜ][^.:;]{2,50})\.\s(?:Sie|Er|Es)(?:\s[^.:;]*)?:\W*$"),
)
"""A sentence behind a name that goes on in what stands below: "Der Rat. Er:"."""
_STANDS_FOR = frozenset(
    "它 他 她 它们 他们 其 er sie es il elle ils elles ello ella ellos ellas él esto ceci cela".split()
)
"""A label that is one of these names nothing itself: "Elles :"."""
_ONLY_POINTS = pattern(
    r"(?:diese|dies|sie|ce|ils|elles|estos|estas|éstos|éstas|questi|queste|estes)\s(?:sind|sont|son|sono|são|lauten)(?:\s\w+){0,3}\s?[:：]?$",
    re.IGNORECASE,
)
"""A label that says nothing but that a list follows."""


def taken_up(row: Tokens, language: Language) -> Tokens:
    """Of "Court of justice. It consists of:" the court: what the sentence that breaks off is about; empty elsewhere."""
    found = _TAKEN_UP[language].match(masked(row))
    named = label(cut(row, *found.span("name"))) if found else ()
    clause = clause_of(masked(named), language) if named else None
    return strip(cut(named, *clause.subject)) if clause else bare(named)


def defines_first(row: Tokens, language: Language) -> bool:
    """ "Harbour court: the oldest court of the bay. It:", "Ebb: fall of the water" over its phases: whether a label says what a thing
    is before what stands below it is told."""
    found = _TAKEN_UP[language].match(masked(row)) or _DEFINED.fullmatch(masked(row).strip())
    if found is None or found["said"] is None:
        return False
    return not any(word.lower in language.numbers for word in words(found["said"])[:2])


_TAKEN_UP = ByLanguage(
    NEVER,
    en=pattern(
        r"(?P<name>[^.:;?!]{2,60}?)(?:\.|(?::|\s[-–—])\s(?P<said>[^:?!]{8,}?)[.;])\s+(?:It|They|He|She|Th(?:is|ese)\s[a-z]+)(?:\s[^.:]*)?:\W*$"
    ),
)
"""A name, with its definition or without, and behind it a sentence that breaks off with a pronoun."""
_DEFINED = pattern(
    r"[^.:;?!：。；？！]{2,60}?(?:\s?:\s|：|\s[-–—]\s)(?P<said>(?!\d)[^:?!：？！]{15,}[^:?!：？！\s]|(?!\d)[^:?!：？！a-z]{6,}[^:?!：？！\s])"
)
"""A name and what it is, and no colon at the end."""


def before_subtitle(named: Tokens, language: Language) -> Tokens:
    """Of "Les lysosomes : recyclage cellulaire" the lysosomes."""
    whole = masked(named)
    found = _SUBTITLED[language].match(whole) if ":" in whole else None
    titled = found and count(found["name"]) <= 5 and not is_generic(found["name"], language)
    return cut(named, *found.span("name")) if found and titled else named


_SUBTITLED = ByLanguage(
    NEVER,
    en=pattern(
        r"(?:(?:[\w-]+\s)?[\w-]*(?:ology|[Ll]aw|[Hh]istory|[Cc]hemistry|[Pp]hysics|[Ee]conomics|[Mm]aths?|[Mm]athematics|[Mm]edicine|[Ss]cience|[Pp]hilosophy|[Gg]eography|[Pp]ediatrics)(?:\s(?:\d+|[IVX]+))?|(?:[Cc]hapter|[Uu]nit|[Ww]eek|[Ll]ecture|[Mm]odule|[Ll]esson|[Ss]ession)\s\d+):\s(?P<name>[^:?!]{3,50})$"
    ),
    **dict.fromkeys(("fr", "es"), pattern(r"(?P<name>(?:(?:Les?|La|El|Los|Las)\s|L['’])[^:?!]{3,50}?)\s?:\s+\S")),
)
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


_TERM_ENDS = pattern(r":(?=\s|$|[“\"「])")
_HAN_TERM_ENDS = pattern(rf"[:：](?=\s|$|[“\"「])|：(?=\S)|(?<=[{HAN}）)]):(?=[{HAN}])")
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
    listing = (announces or LISTING).search(masked(named))
    said = _WHICH.sub("", masked(named)[: listing.start()]) if listing else ""
    cut_short = said.rstrip().endswith((" of the", " has the", " have the"))  # "Must prove any of the following"
    return strip(cut(named, 0, len(said))) if said.strip() and not cut_short else named


LISTING = pattern(
    r"\b(?:such as|as follows|(?:(?:any|one|each|all|some|at least one)(?: or more)? of )?the following|includes?|include|including|are|is|as|following|follows|sind|ist|folgende\w*|sont|suivante?s?|son|siguientes?)$",
    re.IGNORECASE,
)
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


def lacks_a_subject(parent: Statement, language: Language) -> bool:
    """ "Has the lowest rate of all" over "Guarantees that ...": both are said of what stands above them."""
    clause = clause_of(masked(parent.tokens), language) if language.spaced else None
    return clause is not None and clause.subject[0] == clause.subject[1] == clause.verb[0]


def meaning(row: Tokens, language: Language) -> set[str]:
    """The words of a name that carry its meaning, without the article that is written to them."""
    small = language.function | language.articles
    return {re.sub(r"^[ld]['’]", "", word.lower) for word in words(plain(row)) if word.lower not in small}
