"""The wordings of the question tables, filled in, and how a term is asked for."""

import re
from dataclasses import dataclass, replace
from functools import cache

from notecards.extract.languages import Language
from notecards.extract.languages.english import BASES, ENGLISH, PAST
from notecards.extract.languages.romance_nouns import article_of
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, is_adverb, stands_in, words
from notecards.tokens import Tokens, join, plain, text


@dataclass(frozen=True, slots=True)
class Question:
    """A question and where in the clause's text its answer stands.

    defining: whether it asks what the subject is. vague: whether it asks for the whole predicate ("What does X do?").
    """

    tokens: Tokens
    answer: tuple[int, int]
    defining: bool = False
    vague: bool = False


@cache
def _pieces(template: str) -> list[str]:
    """The words of a wording and its gaps, in turn."""
    return re.split(r"(\{\w*\})", template)


def worded(template: str, **parts: Tokens) -> Tokens:
    """A wording of the question tables with its gaps filled: `{}` by `subject`, `{name}` by the part of that name."""
    rows: list[Tokens] = []
    for piece in _pieces(template):
        is_gap = piece.startswith("{")
        rows.append(parts.get(piece[1:-1] or "subject", ()) if is_gap else text(piece))
    return join((row for row in rows if row), "")


def number(n: int, language: Language) -> Tokens:
    """A number as it is written in running text: in words where the language's table has one."""
    known = next((word for word, value in language.numbers.items() if value == n), "")
    return text(known if known and language.spaced else str(n))


def small_first(row: Tokens) -> Tokens:
    """A question as it goes on after something else."""
    return (replace(row[0], text=row[0].text[:1].lower() + row[0].text[1:]), *row[1:])


def capital(row: Tokens) -> Tokens:
    """A row as it begins a sentence."""
    return (replace(row[0], text=row[0].text[:1].upper() + row[0].text[1:]), *row[1:])


def skipped(whole: str, span: tuple[int, int]) -> tuple[int, int]:
    start, end = span
    piece = whole[start:end]
    return start + len(piece) - len(piece.lstrip(" ,")), start + len(piece.rstrip(" .;。"))


_NO_PLURALS = frozenset(
    "bias alias atlas gas canvas pancreas chaos cosmos ethos pathos lens aquinas thomas nicholas lucas charles james hobbes socrates descartes parmenides thucydides archimedes diogenes hippocrates sophocles pericles demosthenes pythagoras".split()
)
_PLURAL = pattern(r"(?<![sui])s$")
_MASS = pattern(
    r"(?:evidence|advice|equipment|tissue|blood|ing|ion|ity|ness|ism|ment|ance|ence|ure|age|logy|ics|work|ware|data|th|dom|ship|sis|cy|gy|ry|ty)$",
    re.IGNORECASE,
)


def definition_question(term: Tokens, answer: str, language: Language) -> Tokens:
    """What a term is: "What is an asset?", "Was ist {}?"; the term alone where the language is not sure."""
    if not language.questions:
        return term
    if language.code == "en":
        return worded(language.questions[_english_form(plain(term), answer)], subject=term)
    first = (words(plain(term))[:1] or [Word("", 0, 0)])[0].lower
    if re.match(r"l['’]", first):
        return worded(language.questions["definition"], subject=small_first(term))
    if language.code in _ARTICLES and first in _SEVERAL_NAMED[language.code]:
        return worded(language.questions["definition plural"], subject=term)
    named = with_article(plain(term), language)
    if named:
        form = "definition plural" if named[1] else "definition"
        return worded(language.questions[form], subject=(*text(named[0]), *small_first(term)))
    if "definition bare" in language.questions and first not in language.articles:
        return worded(language.questions["definition bare"], subject=term)
    return worded(language.questions["definition"], subject=term)


_ARTICLES = {
    "fr": ((r"(?:tions|sions|ments|ismes|tés|ences)$", "les "), (r"(?:tion|sion|té|logie|thèse|lyse|nèse|ette|[eo]sse|ière|ille|ence|ance|tude|ture|phie|thie|[éa]mie|urie|algie|rragie|ctomie)$", "la "), (r"(?:ment|isme|age|teur|cyte|ème|[od]ome|eau|oir|plaste|[sz]ome|gène|oxyde|mètre|graphe)$", "le ")),
    "es": (
        (r"^(?:días|mapas|planetas|cometas|poetas|virus)$|(?:istas|[sndi]omas|ntomas|[clst]emas|quemas|blemas|gramas|igmas|asmas|ogmas|narcas)$", "los "), (r"^(?:manos|fotos|motos)$", "las "), (r"^(?:páncreas|atlas|caos|cosmos)$", "el "),
        (r"(?:ciones|siones|dades|tades|as)$", "las "), (r"(?:os|[tds]ores|ajes|[^iz]ones)$", "los "),
        (r"(?:[cs]i[oó]n|[gnlx]ión|stión|dad|tad|tud|umbre|ncia|logía|grafía|patía|tomía|emia|algia|uria|itis|[aeip]sis|xis|osis|[^c]ina|tasa|pasa|[td]ura|[td]era|anza|eza|icie|brana|orma|teria|nomía|metría|sofía|mona|rona)$", "la "),
        (r"(?:miento|aje|ismo|sistema|dor|tor|[clm]ato|leto|bjeto|ujeto|fecto|pecto|culo|cleo|[^lg]oma|blema|grama|[^zcsi]ón|plasto|cito|terio|torio|eno|geno|itmo|odo)$", "el "),
    ),
    "it": ((r"(?:zioni|sioni)$", "le "), (r"(?:zione|sione|tà|tù|logia|enza|anza)$", "la "), (r"(?:mento|ismo|ore)$", "il ")),
    "pt": ((r"(?:ções|dades|as)$", "as "), (r"os$", "os "), (r"(?:ção|são|dade|logia|ência|ância)$", "a "), (r"(?:mento|ismo|dor|tor)$", "o ")),
}  # fmt: skip
_SEVERAL_NAMED = {"fr": ("les",), "es": ("los", "las"), "it": ("i", "gli"), "pt": ("os", "as")}
"""Articles that only a plural has."""
_SEVERAL = frozenset("les las los le as os".split())


def with_article(term: str, language: Language) -> tuple[str, bool] | None:
    """The definite article of a Romance noun by its ending, and whether it is a plural; None where the ending does not tell."""
    found = words(term)
    if (
        not found
        or language.code not in _ARTICLES
        or found[0].lower in language.articles
        or not found[0].text[1:].islower()
        or "'" in found[0].lower
    ):
        return None
    known = article_of(found[0].lower, language.code)
    if known and _agrees_in_gender(found, known, language):
        return known, known.strip() in _SEVERAL and (language.code != "fr" or known == "les ")
    article = next(
        (
            sign
            for ending, sign in _ARTICLES[language.code]
            if re.search(ending, found[0].lower) and len(found[0].text) > 4
        ),
        None,
    )
    if article in ("la ", "le ") and language.code == "fr" and re.match(r"[aeiouéèêh]", found[0].lower):
        article = None if found[0].lower.startswith("h") else "l’"
    if article is None:
        return None
    return article, article.strip() in _SEVERAL and (language.code != "fr" or article == "les ")


def _agrees_in_gender(found: list[Word], article: str, language: Language) -> bool:
    """Whether nothing behind a noun of the table speaks against its article: "objet et cause" are two, "componente conexa" is feminine."""
    if any(word.lower in ("et", "ou", "y", "e", "o", "vs") for word in found[1:3]):
        return False
    second = found[1].lower if len(found) > 1 else ""
    gendered = language.code == "es" and second.endswith(("o", "a", "os", "as")) and second not in language.function
    if not gendered or article == "l’" or found[0].lower in _FEMININE_WITH_EL:
        return True
    return ("a" in second[-2:]) == ("a" in article.strip()[1:])


_FEMININE_WITH_EL = frozenset("agua alma área arma aula hambre ala".split())


_PLURALS = frozenset(
    "metrics topics characteristics antibiotics fabrics clinics epidemics analgesics diuretics heuristics tactics basics plastics demographics relics generics antiseptics critics differentials people children men women criteria phenomena bacteria mitochondria mice feet teeth nuclei stimuli fungi".split()
)


_SEVERAL_MEN = pattern(r"(?!speci|abdo|regi|sta|acu|hy)[a-z]{3,}(?<!w)(?:men|women)", re.IGNORECASE)


def is_plural(word: str) -> bool:
    """Whether an English noun looks like a plural: "gates", "RNNs", but not "IaaS", "analytics", "bias", "class"."""
    if word.lower() in _PLURALS or _SEVERAL_MEN.fullmatch(word):
        return True
    return (
        bool(_PLURAL.search(word))
        and len(word) > 3
        and word.lower() not in _NO_PLURALS
        and not word.endswith(("ics", "ss"))
    )


NOUNS_TOO = frozenset(
    "process set measure name group way state act form offer contract use change result test design model sample need force direct open part place key cause store".split()
)


_STRICTLY_MASS = pattern(
    r"(?:evidence|advice|equipment|tissue|blood|ing|ity|ness|ism|ics|work|ware|data|logy|dom|ship|sis|cy|gy|ry|th)$",
    re.IGNORECASE,
)
_ABSTRACT = pattern(
    r"an?\s(?:[\w-]+\s)?(?:technique|method|process|way|form|kind|type|approach|strategy|measure|practice|state|condition|disease|branch|field|system|property|phenomenon|ability|principle|act)\b",
    re.IGNORECASE,
)
ADVERBIAL = frozenset(
    "late early often fast slow soon long and or but when while if because so even not no-longer again away back together apart up down out off well then there as".split()
)
_PERSON = pattern(
    r"the\s+(?:person|individual|party|entity|one|user|official|employee|organism|state|point|place|time|process)\s+(?:who|that|which|responsible|in|with|at|by)\b",
    re.IGNORECASE,
)


def head(found: list[Word]) -> str:
    """The noun that a name turns on: "law" in "law of large numbers", "gates" in "output gates"."""
    first = 1 if found[0].lower not in ("some", "all", "most", "many", "any", "several", "both", "one") else len(found)
    at = next((i for i, word in enumerate(found) if i >= first and word.lower in _AFTER_THE_HEAD), len(found))
    return found[at - 1].text


ACTS = pattern(
    r"(?-i:^[A-Z]{2,}s?$)|(?:banks?|agency|legislature|executive|judiciary|parliament|government|congress|senate|cabinet|president|king|queen|emperor|membranes?|pumps?|agency|agencies|nations|council|commission|court|committee|ministry|systems?|layers?|modules?|protocols?|glands?|organs?|cells?|enzymes?|neurons?|nerves?|muscles?|receptors?|acts?|programs?|programmes?|treaty|amendment|plan|corps|administration|bill|office|department|bureau|association|union|\w{3,}(?:ers?|ors?))$",
    re.IGNORECASE,
)
"""Names of what does things: a bank, a layer, a scheduler."""
_ADJECTIVES_TOO = frozenset("late early fast slow long even well".split())
_QUALITY = pattern(
    r"(?:(?:very|quite|rather|more|less|too|extremely|relatively)\s)?(?:high|low|big|small|large|short|long|good|bad|simple|complex|expensive|cheap|strong|weak|slow|fast|hard|easy|difficult|useful|"
    r"better|worse|faster|slower|higher|lower|larger|smaller|similar|different|rare|common|flexible|stable)(?=$|\s(?:when|if|for|because|but|and|than|in|at|to|with|compared)\b|\s?[,;.(])",
    re.IGNORECASE,
)
"""What is said of a thing and does not say what it is."""


_QUALITIES = pattern(
    r"(?!(?:all|oral|trial|signal|animal|metal|mineral|chemical|material|crystal|canal|capital|hospital|journal|arrival|removal|survival|approval|withdrawal|sugar|pillar|collar|dollar|scholar|altar|nectar|tar|war|fabric|traffic|topic|music|logic|clinic|epidemic|arsenic|garlic|virus|nucleus|fetus|motive|olive|archive|incentive|adjective|narrative|table|cable|variable|vegetable|syllable|vehicle)\b)"
    r"(?:non-?)?[a-z-]+(?:[lc]ar|al|ic|ous|ive|able|ible|ful|less)(?:\s(?:and|but)\s[a-z-]+)?(?=,\s)"
)
"""Qualities with commas between: "polar, high boiling point"."""


_STATE = pattern(
    r"(?:un|in)?(?:limited|finite|definite|stable|certain|known|bounded|changing|variable|constant|fixed)(?:\s(?:but|and)\s.+)?"
)
"""How much or how long, in a word: "unlimited", "indefinite but not permanent"."""


def is_quality(answer: str) -> bool:
    """Whether an answer says what a thing is like: "very high", "good when a list is long"."""
    return bool(_QUALITY.match(answer)) and not re.match(r"\S+\sand\s\S+\s[^\s,;.]", answer)


_AFTER_THE_HEAD = frozenset("of for in to on with at by from between which that who".split())


_SOMEBODY = pattern(
    r"(?:(?:an?|the|one of the)\s)?(?:[\w'’-]+,?\s){0,4}?(?:abbess|abbot|abolitionist|activist|actor|actress|critic|admiral|anthropologist|apostle|architect|archbishop|artist|astronaut|astronomer|athlete|author|banker|baron|captain|cardinal|chief|colonel|count(?= of)|dancer|director|earl|entrepreneur|ethnologist|feminist|filmmaker|geneticist|geographer|immunologist|industrialist|logician|lord(?= of)|marshal|martyr|mayor|missionary|musician|neurologist|neuroscientist|pharmacologist|photographer|pilot|programmer|prosecutor|rabbi|saint|singer|slave|sociologist|spy|suffragette|virologist|zoologist|bacteriologist|biologist|bishop|botanist|chancellor|chemist|commander|composer|conqueror|"
    r"defender|dictator|diplomat|doctor|duke|economist|emperor|empress|engineer|engraver|essayist|explorer|founder|general|geologist|governor|historian|inventor|journalist|judge|king|knight|lawyer|leader|"
    r"linguist|mathematician|merchant|minister|monarch|monk|naturalist|novelist|nun|nurse|opponent|painter|philosopher|physician|physicist|physiologist|pioneer|playwright|poet|politician|pope|preacher|president|priest|prince|princess|professor|"
    r"prophet|psychiatrist|psychologist|pupil|queen|reformer|revolutionary|scholar|scientist|sculptor|senator|sociologist|sophist|statesman|statistician|student of|successor|surgeon|theologian|thinker|writer)s?(?=\W*$|\s?[,;.(–—-]|\s(?:who|in|of|and|or|from|at|during|for|that|to|with|under|by|against|on|whose|called|named|born)\b)",
    re.IGNORECASE,
)


def is_somebody(term: str, answer: str) -> bool:
    """Whether a name is a person's, by what is said of it: "a monk and professor in Wittenberg"."""
    found = [
        word
        for word in words(re.sub(r"\s*\([^)]*\)\s*$", "", term))
        if word.lower not in ("of", "the", "von", "de", "van")
    ]
    return 1 <= len(found) <= 5 and all(word.text[:1].isupper() for word in found) and bool(_SOMEBODY.match(answer))


_NO_KIND = frozenset("for in on at by with from via after before during".split())
_NO_KINDS = [[word] for word in sorted(_NO_KIND)]
_QUALIFIES = pattern(r"\w{3,}(?:ed|ous|al|ic|ive|ble|ant|ent|wn|lt)")
"""After an adverb, before its noun: "genetically identical cells"."""


_SAYS_SOMETHING = pattern(
    r"(?<=\w\s)(?:theorem|lemma|laws?|rule|principle|test|criterion|inequality|axiom|postulate|hypothesis|conjecture|identity)$",
    re.IGNORECASE,
)
_WHAT_IT_SAYS = pattern(
    r"^(?:if|when|whenever|every|any|for (?:all|every|any)|no|given)\s|\b(?:is|are|has|have|can|cannot|must|will|equals?|converges?|diverges?|exists?|depends?)\b|[<>≤≥→⇒⇔]|\\(?:leq?|geq?|to|iff|implies|Rightarrow)\b|[\w)}\s]=[\s\w({\\]"
)
"""A condition, a sentence or a relation: what a law says, and not what kind of thing it is."""


def _spells(term: str, answer: str) -> bool:
    """ "PMO", and "Project Management Office"."""
    said = [word for word in words(answer) if word.lower not in ENGLISH.function]
    initials = "".join(part[:1] for word in said for part in word.text.split("-"))
    return 2 <= len(term) <= 6 and term.isupper() and term.isalpha() and initials.casefold() == term.casefold()


_CHANGES = frozenset(
    "increase decrease reduce lower raise inhibit stimulate suppress activate enhance promote prevent trigger induce accelerate dilate constrict relax contract regulate modulate".split()
)
"""What things do to others: one of these behind a name is an effect, not a meaning."""


def _changes(verb: str, term: str) -> bool:
    """Whether what a definition begins with is what the thing named does: "TNF-alpha: increase vascular permeability"."""
    return verb in _CHANGES and not re.search(r"(?:ing|tion|sion)s?$", term) and term.split()[0].lower() not in BASES


def _english_form(term: str, answer: str) -> str:
    """Singular, plural, or with an article that the definition's own article shows to be right."""
    if is_somebody(term, answer):
        return "definition who"
    if _spells(term, answer):
        return "stands for"
    if _SAYS_SOMETHING.search(term) and _WHAT_IT_SAYS.search(answer):
        return "says" if re.match(r"(?:the\s|[\w-]+(?:'s|’s|s'|s’)\s)", term, re.IGNORECASE) else "says the"
    if [word.lower for word in words(term)[:1]] in _NO_KINDS:
        return "bare"
    found = words(re.sub(r"\s*\([^)]*\)\s*$", "", term))
    last = head(found) if found else term
    first = (words(answer)[:1] or [Word("", 0, 0)])[0].lower
    plural = is_plural(last) and not re.search(r"\sv(?:s)?\.?\s", term)  # "Weeks v. United States" is one case
    following, third = ((words(answer)[k : k + 1] or [Word("", 0, 0)])[0].lower for k in (1, 2))
    if (
        first in BASES
        and first not in NOUNS_TOO
        and len(words(answer)) > 2
        and following not in ("of", "in", "between")
        and not (
            following == "from" and first in ("order", "list", "result", "report", "copy", "claim", "demand", "view")
        )
    ):
        if (
            found
            and found[0].text not in BASES
            and (ACTS.search(term) or _changes(first, term) or (plural and not _MASS.search(last.rstrip("s"))))
        ):
            return "definition acts" if plural else "definition act"
        return "definition clauses" if plural else "definition clause"
    if is_quality(answer) or _QUALITIES.match(answer) or _STATE.fullmatch(answer):
        return "definition likes" if plural else "definition like"
    if found and first == "to" and following in BASES and found[0].lower in BASES and found[0].lower not in NOUNS_TOO:
        return "definition clause"  # "Encrypt: to make unreadable"
    if re.match(r"(?:so that|in order to)\s", answer) or (first == "to" and following in BASES):
        return "definition purposes" if plural else "definition purpose"
    if first == "not" and following in ("a", "an", "the"):
        return "definition plural" if plural else "definition"
    adverb = first in ADVERBIAL and (first not in _ADJECTIVES_TOO or not following or following in ENGLISH.function)
    qualifies = _QUALIFIES.fullmatch(following) and third not in ENGLISH.function | {""}
    names = following[:1].isalpha() and not stands_in(following, ENGLISH.function, BASES, PAST, ENGLISH.verbs)
    manner = is_adverb(first) and not (qualifies or (names and not _QUALIFIES.fullmatch(following)))
    if manner or adverb or first in ("replaced", "used"):
        return "definition clauses" if plural else "definition clause"
    if first in _NO_KIND:
        return "bare"  # "Second-line drugs - for refractory pain": for what, not what they are
    if plural:
        return "definition plural"
    abstract = bool(_MASS.search(last)) and (bool(_STRICTLY_MASS.search(last)) or bool(_ABSTRACT.match(answer)))
    countable = (
        (first in ("a", "an", "any", "anything", "someone", "anyone") or _PERSON.match(answer))
        and term[:1].islower()
        and not abstract
    )
    if countable and found and found[0].lower not in ("the", "a", "an"):
        return "definition an" if term[0] in "aeiou" else "definition a"
    return "definition"
