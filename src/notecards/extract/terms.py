"""A term in front of a sign: where it ends, how sure that is, and what is no term."""

import re
from collections.abc import Sequence

from notecards.extract.about.labels import label, leading_bold, stopped_bold
from notecards.extract.answers import trimmed
from notecards.extract.by_language import NEVER, ByLanguage, no, nothing
from notecards.extract.clauses.clause import clause_of
from notecards.extract.english import terms as english
from notecards.extract.in_place.chinese_bare_names import HAN_NAME, said_beside
from notecards.extract.languages import Language
from notecards.extract.languages.german import GERMAN
from notecards.extract.lists.announced import without_existence
from notecards.extract.patterns import pattern
from notecards.extract.romance import terms as romance
from notecards.extract.words import QUOTES, Word, count, holds, stands_in, unbalanced, words
from notecards.tokens import Mark, TokenKind, Tokens, cut, masked, plain, strip, text, unmarked

_AFTER_BOLD = pattern(
    r"^\s*(\([^()]*\)|（[^（）]*）|(?:(?:of|for|in|vs\.?|versus|and|or|von|de|du|des|del|und|et|y|ou|oder|o)\s|d['’])[^:：.,;=]{1,40}(?=\s?[:=]\s))?\s*(?P<sign>::|[:：=]|[-–—]{1,3}(?=\s))\s*"
)


_PLAIN = pattern(
    r"^(?P<term>[^\W\d_]{2,6}\.(?=:)|\d{1,2}\.\s?\d{1,2}\.\s?\d{4}(?=:)|(?:\d{1,2}\.\s(?=[A-ZÄ]))?[^:：.!?;；。！？]{1,80}?)\s?(?:(?:::|:)(?=\s|[\"“「„«*]|[\u3400-\u9fff])|：(?=.))\s*"
)


_DASH = pattern(r"^(?P<term>(?:[A-Z]\.\s)?[^:：.!?;；,–—]{1,50}?)\s+(?:[-–—]{1,3}|=)\s+")


def goes_on(rest: Tokens, language: Language) -> bool:
    """Whether a phrase only goes on from the words before it: "of the cell", "and its parts"."""
    if _IS_A_KIND[language].match(masked(rest)):
        return False
    return _GOES_ON[language](words(masked(rest))[0], language)


def _has_no_article(opening: Word, language: Language) -> bool:
    return opening.lower not in language.articles


def _is_no_noun(opening: Word, language: Language) -> bool:
    """German writes nouns with a capital."""
    return not (opening.lower.startswith("ein") or opening.text[:1].isupper())


def _leans_on_what_was_said(opening: Word, language: Language) -> bool:
    """Whether a phrase opens with a small word or a verb."""
    known = (language.verbs, language.plural_verbs, language.past, language.coordinators)
    first = opening.lower
    return (first in language.function and first not in language.articles) or stands_in(first, *known)


_GOES_ON = ByLanguage(
    _has_no_article,
    de=_is_no_noun,
    romance=_leans_on_what_was_said,
    zh=_leans_on_what_was_said,
    ja=_leans_on_what_was_said,
    ko=_leans_on_what_was_said,
)


_IS_A_KIND = ByLanguage(
    NEVER,
    en=pattern(
        r"(?!(?:and|or|of|in|on|to|for|with|by|at|from|as|than|is|are|was|were|can|may|will|that|which|who|used|called|only|also)\s)(?:[a-z][\w-]*\s){1,3}?(?:(?:that|which|who|whose|where)\s\w|(?:of|for|against|between|to)\s\w)"
    ),
)
"""How a phrase begins that says which kind of thing something is: "decision that binds later courts"."""


def is_telling(rest: str) -> bool:
    """Whether a single word answers: an abbreviation or a number."""
    return bool(re.search(r"\d|[A-Z]{2}|\$", rest))


def names_one_thing(term: Tokens, rest: Tokens, language: Language) -> bool:
    """Whether one word says what a symbol stands for, or what follows from a condition; German writes such words with a capital."""
    said, opening = words(masked(rest)), words(masked(term))[:1]
    if len(said) != 1 or len(said[0].text) < 4 or not opening:
        return False
    symbol = any(token.kind in (TokenKind.MATH, TokenKind.CODE) for token in term[:1])
    short = bool(_ABBREVIATED.fullmatch(plain(term).strip())) and len(said[0].text) >= 8
    return symbol or short or (opening[0].lower in language.conditions and len(words(masked(term))) > 2)


def is_condition(term: str, language: Language) -> bool:
    """Whether a term says when or which, not what: "normal", "below 40 %", "par la demande", "A vs. B"."""
    found = words(term)
    if not found:
        return False
    first = found[0].lower
    if re.search(r"\b(?:[Vv]s|versus)\b|\w\s?[<>≤≥]\s?\d", term):
        return True
    if (first in language.prepositions and first not in language.articles) or re.match(
        r"[<>≤≥]|\d(?!\d*(?:st|nd|rd|th)\b)", term.strip()
    ):
        return True
    return (
        first in language.modals
        or (first in language.negations and len(found) > 2)
        or (first in _QUALIFIED and not re.match(r"\w+\s(?:to|of)\b", term))
        or _SAYS_WHICH[language](found, term)
    )


_SAYS_WHICH = ByLanguage(no, en=english.says_which)
_CONNECTIVES = frozenset(
    "then where thus hence so let given proof assume suppose e.g i.e namely otherwise else sonst andernfalls ansonsten sinon autrement altrimenti".split()
)
"""Single words that lead on to what follows and name nothing."""
_QUALIFIED = frozenset("cannot can't some most many other otherwise usually sometimes".split())


_ABBREVIATED = pattern(r"(?=[^A-Z]*[A-Z][^A-Z\d]*[A-Z\d])[A-Za-z\d]{2,6}")
_SHORT_FORM = pattern(r"[A-Z]{2,}")


def expanded(term: Tokens, rest: Tokens) -> tuple[Tokens, Tokens]:
    """ "RAM: Random Access Memory - volatile memory ..." asks for RAM (Random Access Memory)."""
    whole = masked(rest)
    pause = re.search(r"\s[-–—]\s|[:,]\s", whole)
    short = plain(term)
    if not pause or not _SHORT_FORM.fullmatch(short) or count(whole[pause.end() :]) < 3:
        return term, rest
    initials = "".join(word.text[0].upper() for word in words(whole[: pause.start()].replace("-", " ")))
    if not _is_within(short, initials) or not 2 <= len(initials) <= len(short) + 2:
        return term, rest
    long = strip(cut(rest, 0, pause.start()))
    return (*term, *text(" ("), *long, *text(")")), cut(rest, pause.end())


def _is_within(short: str, initials: str) -> bool:
    """Whether the letters stand among the initials in their order, all but two of them at most."""
    at, met = 0, 0
    for letter in short:
        found = initials.find(letter, at)
        if found >= 0:
            at, met = found + 1, met + 1
    return met >= 2 and met >= len(initials) - 1


def split(tokens: Tokens) -> tuple[Tokens, Tokens, float] | None:
    """Term, what is said of it, and how sure the split is."""
    row = _inside_quotes(tokens)
    whole = masked(row)
    bold = _bold_names(row)
    found = _PLAIN.match(whole) if bold and not whole[bold:].strip(" .") else None
    if found and whole[found.end() : bold].strip():
        return label(cut(row, 0, found.end("term"))), unmarked(strip(cut(row, found.end()))), 0.93
    equal = _EQUATION.match(whole) if bold and not whole[bold:].strip(" .") else None
    if equal:
        return label(cut(row, 0, equal.end("term"))), unmarked(strip(cut(row, equal.end()))), 0.82
    if bold:
        inside = re.search(r"[:：]\s*$", whole[:bold])
        sign = _AFTER_BOLD.match(whole[bold:])
        if inside:
            return label(cut(row, 0, bold)), strip(cut(row, bold)), 0.93
        stopped = stopped_bold(row, bold)
        if stopped:
            return label(cut(row, 0, stopped)), strip(cut(row, bold)), _STOPPED
        if sign:
            term = cut(row, 0, bold + (sign.end(1) if sign.group(1) else 0))
            return label(term), cut(row, bold + sign.end()), 0.93 if sign["sign"] in (":", "：", "::") else 0.82
        return _after_bare_bold(row, bold)
    found = _PLAIN.match(whole) if holds(whole, ":", "：") else None
    if found and not unbalanced(found["term"]):
        return label(cut(row, 0, found.end("term"))), cut(row, found.end()), 0.8
    meant = _MEANT.match(whole) if holds(whole, "meaning", "which means") else None
    if meant:
        return label(cut(row, 0, meant.end("term"))), cut(row, meant.end()), 0.82
    years = _YEARS.match(whole)
    if years:
        return cut(row, 0, years.end("years")), cut(row, years.end()), 0.62
    dash = _DASH.match(whole) if holds(whole, "-", "–", "—", "=") else None
    ranges = dash and dash["term"][-1:].isdigit() and whole[dash.end() : dash.end() + 1].isdigit()
    equals = dash is not None and "=" in whole[dash.end("term") : dash.end()]
    most = (
        5
        if not equals or (dash and _ROMANCE_PHRASE.match(whole, dash.end()))
        else 4
        if dash and _RECKONS.search(whole, dash.end())
        else 2
    )
    if dash and not ranges and not unbalanced(dash["term"]) and count(dash["term"]) <= most:
        return label(cut(row, 0, dash.end("term"))), cut(row, dash.end()), 0.62
    return None


def _bold_names(row: Tokens) -> int:
    """Where the bold beginning of a row ends; of "**IL8**, **CXCL8**: recruit ..." with all its names."""
    bold = leading_bold(row)
    named = _SEVERAL_NAMES.match(masked(row), bold) if bold else None
    if not named:
        return bold
    spans, at = [], 0
    for token in row:
        spans.append((at, bool(token.marks & Mark.BOLD)))
        at += len(plain((token,)))
    within = [is_bold for start, is_bold in spans if start < named.end()]
    return named.end() if sum(within) > 1 else bold


_SEVERAL_NAMES = pattern(r"(?:\s?(?:,|/|&|,?\sand)\s?[\w.'’+-]+(?:\s[\w.'’+-]+)?){1,4}(?=\*{0,2}:)")
_MEANT = pattern(r"(?P<term>[^:.!?;,–—=]{2,50}?),?\s(?:meaning|which means)\s(?=[\"“])")
""" "stare decisis, meaning "let the decision stand""."""
_RECKONS = pattern(r"[^\W\d_]{3,}\s?[/×÷*]\s?[^\W\d_]{3,}")
"""Words that are multiplied or divided: what a formula in words looks like."""
_ROMANCE_PHRASE = pattern(
    r"(?:[^\W\d_]+\s){1,4}(?:de|du|des|del|para|pour|que|qui|entre|dans|en)\s[^\W\d_]{2,}|(?:[^\W\d_]+\s){1,3}d['’]\w{3,}"
)
"""What stands behind a sign of equality that defines and does not reckon, in French and Spanish."""
_YEARS = pattern(r"(?P<years>\d{3,4}\s?[-–]\s?\d{3,4})\s(?:[-–]\s)?(?=[^\W\d_])")
"""From one year to another: "1924 - 1928 Plutarco president"."""


def split_at_comma(tokens: Tokens, beside: Sequence[Tokens], language: Language) -> tuple[Tokens, Tokens] | None:
    """ "Estable, almacenamiento que sobrevive a los fallos", where all bullets of a list have that form: a name and what it is."""
    if not beside:
        return None
    parts = [_named(row, language) for row in (tokens, *beside)]
    return parts[0] if all(parts) else None


def _named(row: Tokens, language: Language) -> tuple[Tokens, Tokens] | None:
    glossed = _GLOSSED[language].fullmatch(masked(row).strip())
    if glossed and count(glossed["term"]) <= 5 and clause_of(glossed["term"], language) is None:
        return cut(row, *glossed.span("term")), cut(row, *glossed.span("what"))
    found = _COMMA[language].match(masked(row))
    rest = masked(row)[found.end() :] if found else ""
    if not found or count(re.split(r"[,;.]", rest)[0]) < 3 or count(found["term"]) > 4:
        return None
    first = words(rest)[0].lower
    goes_on = (
        (first in language.relatives or first in language.interrogatives) and first not in language.articles
    ) or _OPENS_ANOTHER.match(rest)
    if goes_on or first in _RELATIVE_ARTICLES[language] or clause_of(found["term"], language):
        return None
    if words(found["term"])[0].lower in language.prepositions:
        return None  # "Sin embargo, la oferta es fija": a sentence and what opens it
    return cut(row, *found.span("term")), cut(row, found.end())


_BEFORE_A_COMMA = pattern(r"(?P<term>[A-ZÀ-ÖØ-Þ][^:;,.()–—?!]{2,45}(?:\s\([^()]{1,12}\))?),\s+(?=[a-zà-öø-ÿ])")
_BEFORE_A_GLOSS = pattern(
    r"(?P<term>[A-ZÀ-ÖØ-Þ][^:;,.()–—?!]{2,45})\s\((?!(?:z\. ?b|p\. ?ej|par ex|ex|ej|voir|ver|siehe|cf|o|ou|oder|y|et|und|también|aussi|auch)\b)(?P<what>[a-zà-öø-ÿ][\w'’-]*\s[^()=,:;]{3,100})\)\.?"
)
_COMMA = ByLanguage(NEVER, de=_BEFORE_A_COMMA, romance=_BEFORE_A_COMMA)
"""A name, and behind a comma what it is."""
_GLOSSED = ByLanguage(NEVER, de=_BEFORE_A_GLOSS, romance=_BEFORE_A_GLOSS)
"""A name, and in brackets what it is."""
_RELATIVE_ARTICLES = ByLanguage(frozenset[str](), de=GERMAN.articles)
"""Articles that behind a comma are relative pronouns: "das Kind, das spielt"."""
_OPENS_ANOTHER = pattern(
    r"(?:et|ou|mais|y|e|o|u|ni|pero|und|oder|aber|ed|ma|mas|also|z\. ?b|wie|como|comme|come|donc|así|sowie)\b|(?:par|por|per|zum) (?:ex|ej|es|bei)",
    re.IGNORECASE,
)
_EQUATION = pattern(r"(?P<term>[^\s=<>≤≥]{1,12}(?:\s[^\s=<>≤≥]{1,12}){0,2})\s=\s(?=[^=]{5,}$)")
"""A whole bold line with one sign of equality: "**E(X) = P1 X1 + P2 X2**"."""
_STOPPED = 0.9
"""How sure it is that a bold name with a full stop has behind it what is said of it."""
BARE = 0.7
"""How sure it is that a bold term without a sign is defined by the phrase behind it."""


def _after_bare_bold(row: Tokens, bold: int) -> tuple[Tokens, Tokens, float] | None:
    """ "**Porin** protein that forms channels"."""
    term, rest = label(cut(row, 0, bold)), strip(cut(row, bold))
    if HAN_NAME.fullmatch(masked(term)):
        beside = said_beside(row, bold)
        return (term, beside, BARE + 0.02) if beside else None
    said = masked(rest)
    apart = masked(row)[bold : bold + 1].isspace() or masked(row)[bold - 1 : bold].isspace()
    if not apart or count(said) < 3 or not plain(term)[:1].isupper() or count(plain(term)) > 4:
        return None
    if _BEGINS_ANEW.match(said) or _takes_up(plain(term), said):
        stands_for = _STANDS_FOR_THE_NAME.match(said)
        return term, cut(rest, stands_for.end()) if stands_for else rest, BARE + 0.05
    return (term, rest, BARE) if said[:1].islower() else None


_BEGINS_ANEW = pattern(
    r"(?:An?|The|It|They|These|Any|All|Each|Every|When|If|Der|Die|Das|Ein|Eine|Le|La|Les|L['’]|Un|Une|El|Los|Las|Una)(?:\s|(?<=['’]))"
)
"""A sentence begins behind a bold name that no sign closes."""
_STANDS_FOR_THE_NAME = pattern(r"(?:It|They|These)\s(?=[a-z])")


def _takes_up(term: str, said: str) -> bool:
    """ "**Inelastic demand** Demand hardly reacts ...": a sentence that begins with the noun of the name."""
    first, last = words(said)[0], words(term)[-1]
    return first.text[:1].isupper() and first.lower.rstrip("s") == last.lower.rstrip("s") and len(words(term)) > 1


def _inside_quotes(tokens: Tokens) -> Tokens:
    """`"Embedding: transform indexes into a vector"` is split inside its quotation marks."""
    whole = masked(tokens).strip()
    if whole[:1] in QUOTES and whole.rstrip(".")[-1:] in QUOTES and whole.count('"') in (0, 2):
        inner = trimmed(tokens)
        return inner if _PLAIN.match(masked(inner)) else tokens
    return tokens


def says_something(term: Tokens, language: Language) -> bool:
    """Whether what stands before the colon is a sentence by itself: then the colon only goes on from it."""
    if _ANNOUNCES[language](term):
        return False
    clause = clause_of(masked(term), language) if language.spaced else None
    said = re.sub(r"\([^()]*\)", "", masked(term)[slice(*clause.rest)]) if clause else ""
    return clause is not None and clause.subject[0] < clause.subject[1] and bool(said.strip())


def _says_there_is(term: Tokens) -> bool:
    """ "Il y a trois types": what the list below completes."""
    return without_existence(term) != term


_ANNOUNCES = ByLanguage(no, de=_says_there_is, romance=_says_there_is)


def is_term(term: Tokens, language: Language) -> bool:
    """A name of at most nine words that is no sentence, pronoun, question word or connective."""
    whole = masked(term)
    found = words(whole)
    if not found or not 1 <= count(plain(term)) <= 9 or whole[:1] in QUOTES or whole.endswith(("?", "？")):
        return False
    if re.search(r"\w\s*[⇒→➔➜⟶]\s*\w", whole):
        return False
    first = found[0].lower
    if first in language.conditions and len(found) > 2:
        return "," not in whole
    if len(found) == 1 and (
        first in language.function
        or first in language.interrogatives
        or first in language.remarks
        or first in _CONNECTIVES
        or first in ("recall", "remember")
    ):
        return False
    if _REMARKS[language].match(whole) or _NO_NAME[language](found, whole, language):
        return False
    if all(word.lower in language.remarks for word in found):
        return False  # "NOTA IMPORTANTE"
    if (first in language.pronouns and first not in language.articles and first != "one") or first in _OPENS_A_NOTE:
        return False
    if not language.spaced:
        return True
    if any(word.lower in language.perfect for word in found[1:]):
        return False
    done = _NAMES_WHAT_IS_DONE[language](found)
    return _lacks_an_auxiliary(found, language) if done is None else done


_REMARKS = ByLanguage(
    NEVER,
    fr=pattern(
        r"(?:[àa]\s(?:retenir|noter|savoir|apprendre|connaître)|mais|donc)(?!\w)|(?:entrée en matière|(?:phrase d['’])?accroche|ouverture|problématique)\W*$",
        re.IGNORECASE,
    ),
    es=romance.REMARK,
)
"""How a label begins that calls what follows it a remark, or joins it to what was said: "À retenir", "Mais en réalité"."""


_OPENS_A_NOTE = frozenset(
    "e.g eg i.e ie note example examples ex nb cf only just tip z.b ejemplo exemple beispiel".split()
)
"""How an example, a remark or a reference begins."""


def _lacks_an_auxiliary(found: list[Word], language: Language) -> bool:
    auxiliaries = (*language.copulas, *language.plural_copulas, *language.modals)
    return not any(word.lower in auxiliaries and word.text != "May" for word in found[1:])


_NO_NAME = ByLanguage(no, en=english.is_no_name, romance=romance.says_what_is_done)
_NAMES_WHAT_IS_DONE = ByLanguage(nothing, en=english.names_what_is_done)
