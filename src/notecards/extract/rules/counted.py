"""A label that counts what follows it, or names several things: "Four stages: a, b, c and d", "Symptoms: fever, chills, cough"."""

import re
from collections.abc import Callable

from notecards.cards import Kind
from notecards.extract.by_language import ByLanguage, no
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import capital, number, small_first, worded
from notecards.extract.english.named import named
from notecards.extract.english.nouns import is_plural
from notecards.extract.english.sides import owner_of
from notecards.extract.facts import Found
from notecards.extract.here import Here, Note, lowered
from notecards.extract.lists.announced import without_existence
from notecards.extract.lists.list_labels import counted_front, names_several
from notecards.extract.patterns import pattern
from notecards.extract.rules.asked_lists import BY_A_NAME
from notecards.extract.rules.sides import facet_of
from notecards.extract.words import count, unbalanced, words
from notecards.tokens import Tokens, join, masked, plain, text

NAME = "definition"


def counted_list(here: Here, term: Tokens, idea: Tokens, confidence: float) -> Found | None:
    """ "Four stages: a, b, c and d": a label that counts what follows it asks for them all."""
    language = here.language
    every = words(masked(term))
    said = {
        language.numbers.get(w.lower, int(w.text) if len(w.text) == 1 and w.text.isdecimal() else 0)
        for w in (every[:-1] if len(every) == 2 and every[-1].text.isdecimal() else every)  # "Type 2" is one of them
    } - {0}
    said = set() if plain(term).strip().isdecimal() else said
    whole = masked(idea).rstrip(" .")
    parts = re.split(r",\s+(?:(?:and|or|und|oder|et|ou|y|o|e)\s)?|\s(?:and|or|und|oder|et|ou|y|o|e)\s", whole)
    names = len(parts) >= 3 and _NAMES_SEVERAL[language](here, term, parts)
    joined = re.findall(r",|\s(?:and|or)\s", whole)
    names = (
        names
        and not any(joint != "," for joint in joined[:-1] if joined[-2:] != [",", joint])
        and not _EXAMPLES_OF.search(whole)
        and all(count(part) <= 3 and not unbalanced(part) and clause_of(part, language) is None for part in parts)
    )
    if (
        not (len(parts) in said or names)
        or not 2 <= len(parts) <= 7
        or not all(1 <= count(part) <= 6 for part in parts)
    ):
        return None
    rows = [text(part.strip()) for part in parts]
    if names and facet_of(here, term):
        side, n = small_first(term), number(len(parts), language)
        asked = worded(
            language.questions["facet list"], n=n, facet=side, subject=_NAMED[language](owner_of(here), here.note)
        )
        return Found(Kind.STEPS, NAME, confidence, join(rows, "\n"), asked, asked=plain(term))
    form = "list of" if names and len(parts) not in said else "list"
    small = form == "list of" and plain(term)[1:].islower()
    subject = small_first(lowered(term, here.note)) if small else term
    announced = without_existence(term)
    front = counted_front(announced, language)
    subject = capital(announced) if announced != term else subject
    if names:
        front = counted_front((*number(len(parts), language), *text(" "), *term), language) or front
    if not front and form == "list":
        front = BY_A_NAME[language](here, subject, len(parts), ordered=False)
    front = front or worded(language.questions.get(form, "{} ({n})"), subject=subject, n=number(len(parts), language))
    return Found(Kind.STEPS, NAME, confidence, join(rows, "\n"), front, asked=plain(term))


_NAMED = ByLanguage[Callable[[Tokens, Note], Tokens]](lowered, en=named)
"""What a list is a side of, as a question names it."""
_EXAMPLES_OF = pattern(r"^(?:things|such|e\.g|for example|like)\b|\betc\b|\.\.\.|…", re.IGNORECASE)


def _english_several(here: Here, term: Tokens, parts: list[str]) -> bool:
    """ "States", "common symptoms": one or two words, the last a plural."""
    said = masked(term)
    found = words(said)
    letters = said == said.strip() and said.replace(" ", "").isalpha()
    return 1 <= len(found) <= 2 and is_plural(found[-1].text) and letters


def _german_several(here: Here, term: Tokens, parts: list[str]) -> bool:
    """ "Merkmale der Zelle", and nothing but nouns behind it."""
    if not names_several(term, here.language) or here.statement.children:
        return False
    return all(re.match(r"[A-ZÄÖÜ]", part) and count(part) <= 3 for part in parts)


_NAMES_SEVERAL = ByLanguage(no, en=_english_several, de=_german_several)
"""Whether a label names several things, and what stands behind it may be them."""
