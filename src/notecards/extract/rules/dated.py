"""What happened when, said in passing: "the fall of the wall (9 November 1989)", outside English."""

import re
from collections.abc import Callable, Iterable

from notecards.cards import Kind
from notecards.extract.by_language import NEVER, ByLanguage, empty
from notecards.extract.clauses.wording import small_first, worded
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.patterns import pattern
from notecards.extract.romance.phrases import articled
from notecards.extract.words import count, words
from notecards.tokens import Tokens, cut, masked, plain

_YEAR = pattern(r"1\d{3}|20\d\d")
_DAY = r"(?:(?:en|le|el|am|im|in)\s)?(?:\d{1,2}(?:er|\.|º)?\s(?:de\s)?)?(?:[^\W\d_]{3,10}\s(?:de\s)?)?(?:1\d{3}|20\d\d)(?:\s?[-–]\s?(?:1\d{3}|20\d\d|\d\d))?"
_WHEN = rf"\s\((?P<when>{_DAY})\)"


def _event(articles: str, events: str) -> "re.Pattern[str]":
    """An event with its article, and the day or year of it in brackets; alone on its line it needs neither article nor brackets."""
    return pattern(
        rf"^(?P<bare>(?i:{events})(?:\s[^,;:.()\d]{{2,50}}?)?)\s(?:\((?P<on>{_DAY})\)|(?:en\s)?(?P<year>(?:1\d{{3}}|20\d\d)))\.?$|"
        rf"(?<!\w)(?P<what>(?P<article>{articles})(?:[^\W\d_][\w-]*\s){{0,1}}?(?:{events})(?:\s[^,;:.()]{{2,50}}?)?){_WHEN}"
    )


_DATED = ByLanguage(
    NEVER,
    fr=_event(
        r"(?:[Ll]a|[Ll]e|[Ll]es)\s|[Ll]['’]",
        r"chute|réunification|bataille|traité|guerre|révolution|crise|mort|fin|création|fondation|prise|conférence|accords?|élections?|coup d['’]État|proclamation|indépendance|abolition|massacre|siège|découverte|invention|signature|réforme|séparation|abdication|exécution|construction|exposition|adoption|révolte|grève|attentat|invasion|capitulation|armistice|débarquement|concile|édit|constitution|charte",
    ),
    es=_event(
        r"(?:[EeLl]l|[Ll]a|[Ll]os|[Ll]as)\s",
        r"caída|reunificación|batalla|tratado|guerra|revolución|crisis|muerte|fin|creación|fundación|toma|conferencia|acuerdos?|elecciones|golpe de Estado|proclamación|independencia|abolición|masacre|sitio|descubrimiento|conquista|firma|reforma|separación|abdicación|ejecución|construcción|adopción|revuelta|huelga|atentado|invasión|capitulación|armisticio|desembarco|concilio|edicto|constitución|expulsión|paz",
    ),
    de=_event(
        r"(?:Der|Die|Das|die|das)\s",
        r"Fall|Wiedervereinigung|Schlacht|Vertrag|Krieg|Revolution|Krise|Tod|Ende|Gründung|Eroberung|Konferenz|Wahl|Putsch|Unabhängigkeit|Abschaffung|Entdeckung|Erfindung|Reform|Abdankung|Bau|Aufstand|Streik|Attentat|Überfall|Kapitulation|Waffenstillstand|Landung|Konzil|Edikt|Verfassung|Friede|Reichsgründung|Mauerfall|Märzrevolution|Novemberrevolution|Machtergreifung|Reichstagsbrand",
    ),
)  # fmt: skip


def dated(here: Here, row: Tokens) -> list[Found]:
    """When each event was that a sentence gives a date of."""
    found: list[Found] = []
    for match in _DATED[here.language].finditer(masked(row)) if _YEAR.search(masked(row)) else ():
        if match["bare"]:
            return [*found, *_ON_ITS_LINE[here.language](here, row, match)]
        what = cut(row, *match.span("what"))
        if count(plain(what)) > 8 or _SAYS_MORE.search(plain(what)):
            continue
        several = match["article"].strip().lower() in ("les", "los", "las")
        front = worded(here.language.questions["dated several" if several else "dated"], subject=small_first(what))
        found.append(Found(Kind.QA, "statement", 0.74, cut(row, *match.span("when")), front, asked=plain(what)))
    return found


def _event_alone(here: Here, row: Tokens, match: "re.Match[str]") -> list[Found]:
    """ "Tratado de Versalles (1919)" as a line of its own: when was it?"""
    named = articled(cut(row, *match.span("bare")), here.language, here.note)
    if not 2 <= count(plain(named)) <= 8 or words(plain(named))[0].lower not in here.language.articles | {"l"}:
        return []
    several = plain(named).lower().startswith(("les ", "los ", "las "))
    front = worded(here.language.questions["dated several" if several else "dated"], subject=named)
    return [
        Found(
            Kind.QA,
            "statement",
            0.74,
            cut(row, *match.span("on" if match["on"] else "year")),
            front,
            asked=match["bare"],
        )
    ]


_ON_ITS_LINE: ByLanguage[Callable[[Here, Tokens, re.Match[str]], Iterable[Found]]] = ByLanguage(
    empty, romance=_event_alone
)
_SAYS_MORE = pattern(
    r"\s(?:qui|que|où|dont|et|est|fut|a|ont|y|es|fue|und|ist|war|wurde|hat|führte|entraîne|provoque)\s"
)
"""Then more than a name stands before the bracket."""
