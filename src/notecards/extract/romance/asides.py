"""What a French or Spanish sentence says beside its main fact: what a name in it is, and what follows from it."""

import re

from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import small_first, worded
from notecards.extract.here import Note, lowered
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.romance.passives import active_of
from notecards.extract.romance.persons import names_somebody
from notecards.extract.romance.questions import Romance
from notecards.extract.romance.tongues import IS, WAS, french_and_spanish
from notecards.extract.words import count, words
from notecards.tokens import Tokens, cut, masked, plain, strip, text

_ELIDES = ByLanguage(NEVER, fr=pattern(r"[aeiouyéèêhAEIOUÉ]"))
"""How a noun may begin that the article stands before without its vowel."""
_DONE_BY = french_and_spanish(
    pattern(
        r"(?P<name>(?:(?:les?|la|el|los|las)\s|l['’])[^,;:()]{2,60}?),\s(?P<done>[^\W\d_]{3,}(?:ée?s?|ie?s?|ue?s?|ite?s?|ise?s?|[aií]d[oa]s?|erte?s?|scrit[oa]s?|puest[oa]s?))\s(?P<when>[^,;:()]{3,50}?\s)?(?P<by>(?:par|por)\s(?:(?:les?|la|une?|el|los|las|un|una)\s|l['’]|(?-i:[A-ZÀ-Ý]))[^,;:()]{2,60}?)(?=,|\s(?:en|le|el)\s\d|\.|$)",
        re.IGNORECASE,
    )
)


def done_by(row: Tokens, language: Language, note: Note) -> tuple[Tokens, tuple[int, int]] | None:
    """ "Le musée, fondé en 1882 par le roi, ...": by whom was it founded? The question, and where the answer stands."""
    found = _DONE_BY[language].match(masked(row))
    if not found or not 1 <= count(found["name"]) <= 7 or clause_of(found["name"], language):
        return None  # "L'État est représenté par le préfet, nommé par ..."
    past = (found["when"] and re.search(r"\d{3,4}", found["when"])) or re.match(
        r"(?:fond|fund|cré|cre[aó]|constru|écrit|escrit|inaugur|peint|pintad|compos|compuest|publi)", found["done"]
    )
    several = words(found["name"])[0].lower in ("les", "los", "las")
    aux = (WAS if past else IS)[language][several]
    if _AGREES[language] and several != found["done"].endswith("s"):
        return None
    name = cut(row, *found.span("name"))
    name = small_first(name) if _ELIDED.match(plain(name)) else lowered(name, note)
    somebody = "by person" in language.questions and names_somebody(found["by"], language)
    passive = f"{aux} {found['done'].lower()}"
    active = active_of(passive, language) if not several and "who or what" in language.questions else ""
    if active and not somebody:
        by = found.start("by") + len("por ")
        return worded(language.questions["who or what"], verb=text(active), subject=name), (by, found.end("by"))
    form = "by person" if somebody else "by"
    return worded(language.questions[form], verb=text(passive), subject=name), found.span("by")


_ELIDED = pattern(r"L['’]")
_AGREES = ByLanguage(False, fr=True)
"""Whether a participle in another number than the name before it is said of something else."""
SO = french_and_spanish(
    pattern(
        r"^(?P<cause>[^;:]{10,}?),?\s(?P<so>por es[oa](?: razón)?|por ello|por lo que|por (?:lo )?tanto|así que|de modo que|de manera que|donc|c['’]est pourquoi|de sorte qu(?:e\s|['’])|si bien qu(?:e\s|['’]))\s?(?P<then>[^;:]+)$",
        re.IGNORECASE,
    )
)
_SOMEBODY = frozenset("lo ello cela elle elles eux lui él ella ellos ellas".split())
"""Of whom the consequence speaks with one of these, its question does not say."""
_HE = frozenset("il elle ils elles".split())


def follows_from(row: Tokens, language: Language, note: Note) -> tuple[Tokens, tuple[int, int]] | None:
    """ "Les gaz nobles sont stables, donc ils réagissent peu": why do they react little? And where the reason stands."""
    whole = masked(row).rstrip(" .;!")
    found = SO[language].match(whole)
    if not found or not 4 <= count(found["cause"]) <= 25 or count(found["then"]) > 14:
        return None
    first, then = clause_of(found["cause"], language), strip(cut(row, *found.span("then")))
    second = clause_of(masked(then), language)
    if (
        first is None
        or second is None
        or not second.aux
        or first.subject[0]
        or first.subject[1] == 0
        or second.subject[0]
    ):
        return None
    named, own = strip(cut(row, *first.subject)), strip(cut(then, *second.subject))
    opening = [word.lower for word in words(plain(own))]
    if (
        words(plain(named))[0].lower in language.pronouns - language.articles
        or words(plain(named))[0].lower in language.demonstratives
    ):
        return None
    if not opening or (len(opening) == 1 and opening[0] in _HE):
        subject = named
    elif opening[0] in language.articles - {"de"} or re.match(r"l['’]", opening[0]):
        subject = own
    else:
        return None
    asked = Romance(second, then, subject, note, language).why()
    points = {word.lower for word in words(masked(then)[slice(*second.rest)])} & (language.demonstratives | _SOMEBODY)
    return (asked.tokens, found.span("cause")) if asked and not points else None
