"""A sentence that a list completes ("The membrane consists of:"): asked as if the list stood in it."""

import re

from notecards.extract.clause import Clause, clause_of
from notecards.extract.english.tables import ADJECTIVE
from notecards.extract.here import Here, lowered
from notecards.extract.languages import Language
from notecards.extract.languages.english import BASES
from notecards.extract.patterns import pattern
from notecards.extract.questions import ask
from notecards.extract.referents import is_pronoun, subject_in
from notecards.extract.statements import Statement
from notecards.extract.subjects import bare, subject_of
from notecards.extract.wording import number, small_first, worded
from notecards.extract.words import sentences, words
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text

_STANDS_FOR_THE_LIST = {
    "en": "things",
    "de": "Dinge",
    "fr": "des choses",
    "es": "las cosas",
    "it": "le cose",
    "pt": "as coisas",
}
_EXISTS = pattern(
    r"^(?:(?:para ello|pour cela|dafür|hierfür|hierzu)\s)?(?:there (?:are|were) (?=(?:the|\d+|two|three|four|five|six|seven)\s)|(?:il y a|il y|il existe|on distingue|on compte|on a|on trouve|nous avons|on peut (?:distinguer|citer|observer)|hay|existen|se distinguen|tenemos|encontramos|distinguimos|podemos (?:distinguir|encontrar|observar)|es gibt|es existieren|wir haben|man unterscheidet|ci sono|esistono|abbiamo|possiamo distinguere|há|existem|temos|podemos (?:distinguir|encontrar))\s+(?:(?:estas|estos|estes|estas|ces|queste|questi)\s)?(?=\d|\w))",
    re.IGNORECASE,
)


def without_existence(label: Tokens) -> Tokens:
    """ "Il y a trois types de X" announces "trois types de X"."""
    german = _FOLLOWING.fullmatch(masked(label).rstrip(" :"))
    if german:
        return cut(label, *german.span("what"))
    found = _EXISTS.match(masked(label))
    return cut(label, found.end()) if found else label


def says_they_follow(here: Here) -> bool:
    """German "folgende": what is announced so is the list below."""
    whole = masked(here.statement.tokens)
    return here.language.code == "de" and len(sentences(whole)) == 1 and _FOLLOWS.search(whole) is not None


_FOLLOWS = pattern(r"(?<!\w)folgende[nr]?\s(?:\w+e[nr]?\s)?[A-ZÄÖÜ]", re.IGNORECASE)
_FOLLOWING = pattern(
    r"(?:(?:Es werden|Man unterscheidet|Es gibt|Es existieren|Unterschieden werden|Zu unterscheiden sind|Wir unterscheiden)\s(?:die\s)?(?:folgende[nr]?\s)?|(?:Die\s)?[Ff]olgende[nr]?\s(?:\w+\s(?:sind|gelten als|zählen als)\s)?)"
    r"(?P<what>(?:(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\d+)\s)?(?:\w+e[nr]?\s)?[A-ZÄÖÜ].*?)(?:\s(?:unterschieden|genannt|aufgelistet))?"
)
"""What a German list is announced with: "Es werden folgende zwei Typen unterschieden"."""


_VAGUELY_COUNTED = pattern(
    r"(?:varios|varias|diversos|diversas|diferentes|distintos|distintas|plusieurs|divers|diverses|différents|différentes|mehrere|verschiedene|diversi|diverse|vari|varie|vários|várias)\s(?=[^\W\d_]{3})",
    re.IGNORECASE,
)


def counted(label: Tokens, entries: int, language: Language) -> Tokens:
    """ "varios tipos de riego" over three of them: "tres tipos de riego"."""
    found = _VAGUELY_COUNTED.match(masked(label))
    return (*number(entries, language), *text(" "), *cut(label, found.end())) if found else label


def completed(here: Here) -> Tokens:
    """The question that the list below answers; empty where the sentence above it is whole, or cannot be asked."""
    language = here.language
    pieces = sentences(masked(here.statement.tokens))
    if language.code not in _STANDS_FOR_THE_LIST or not pieces or here.statement.place.value == "heading":
        return ()
    stub = strip(cut(here.statement.tokens, *pieces[-1]), " :\u00a0\t\n")
    if language.code == "de" and _TELLS_APART.fullmatch(masked(stub)):
        return text(language.questions["told apart"])
    following = _HAS_THESE.fullmatch(masked(stub)) if language.code == "de" else None
    if following:
        return _which(here, stub, following)
    last = words(masked(stub))[-1:]
    if not last or _EXISTS.match(masked(stub)):
        return ()
    if language.code == "fr":
        from notecards.extract.romance.tables import TONGUES

        if TONGUES["fr"].participle.match(last[0].lower):
            return ()  # "Elle est approchée :" goes on with anything
    if language.code == "en" and last[0].lower in _MODALS:
        return _what_one_does(here, stub)
    stands = _STANDS_FOR_THE_LIST[language.code]
    open_end = last[0].lower in language.prepositions - _PARTICLES
    if not open_end and not masked(here.statement.tokens).rstrip("*_ ").endswith(":"):
        return ()
    row = join((stub, text(stands.split(" ")[-1] if open_end else stands)), " ")
    clause = clause_of(masked(row), language)
    if clause is None or (language.code == "en" and not _may_be_completed(masked(row), clause, open_end=open_end)):
        return ()
    subject = subject_in(here, row, clause, subject_of(here))
    question = ask(clause, row, subject, here.note, language) if subject else None
    if question is None or not plain(row)[slice(*question.answer)].endswith(stands.split(" ")[-1]):
        return ()
    return question.tokens if len(words(plain(row)[slice(*question.answer)])) <= 3 else ()


_MODALS = frozenset("should must can may could will might".split())
_DOES = pattern(r"(?:only|do not|don['’]t|never|always|not)\s", re.IGNORECASE)


def _what_one_does(here: Here, stub: Tokens) -> Tokens:
    """ "To be safe you should:" over what to do: to be safe, what should you do?"""
    entries = [masked(child.tokens) for child in here.statement.children if child.tokens]
    opening = [words(_DOES.sub("", entry))[:1] for entry in entries]
    found = _ONE_DOES.fullmatch(masked(stub))
    counts = bool(found) and words(masked(stub))[0].lower in here.language.numbers
    if (
        not found
        or counts
        or not entries
        or 3 * sum(bool(w) and w[0].lower in BASES | {"be"} for w in opening) < 2 * len(entries)
    ):
        return ()
    before, subject = strip(cut(stub, *found.span("before")), " ,"), cut(stub, *found.span("subject"))
    named = plain(subject).lower() not in ("it", "they", "this", "these", "he", "she", "which", "that")
    if (
        not named
        or (not before and plain(subject).lower() in ("you", "we", "one"))
        or clause_of(masked(subject), here.language)
    ):
        return ()
    verb = text("be" if all(word and word[0].lower == "be" for word in opening) else "do")
    front = worded(
        here.language.questions["aux"], aux=text(found["aux"].lower()), subject=lowered(subject, here.note), verb=verb
    )
    return join((before, small_first(front)), ", ") if before else front


_ONE_DOES = pattern(
    r"(?P<before>(?:(?:to|when|if|before|after|for|in|during|while)\s[^,]{3,70}?(?:,\s|\s(?=(?:you|we|one)\s))|))(?P<subject>(?:[\w'’-]+\s){0,6}?[\w'’-]+)\s(?P<aux>should|must|can|may|could|will|might)",
    re.IGNORECASE,
)
_TELLS_APART = pattern(
    r"(?:Man|Wir) unterscheide[tn](?: zwischen| in)?|Es wird unterschieden(?: zwischen| in)?|Unterschieden wird(?: zwischen| in)?"
)
_HAS_THESE = pattern(
    r"(?P<head>[^,;:]+?)\sfolgende\s(?P<things>(?:[a-zäöüß]+e\s)?[A-ZÄÖÜ]\w+)(?:\s(?:von|in)\s\w+)?(?:\s\([^()]*\))?(?P<last>\sauf)?"
)


def _which(here: Here, stub: Tokens, following: re.Match[str]) -> Tokens:
    """ "Der Rat hat folgende Aufgaben": welche Aufgaben hat der Rat?"""
    head = strip(cut(stub, 0, following.end("head")))
    row = join((head, text(f"Dinge{following['last'] or ''}")), " ")
    clause = clause_of(masked(row), here.language)
    if clause is None or clause.start != clause.subject[0]:
        return ()
    subject = strip(cut(row, *clause.subject))
    if is_pronoun(subject, here.language):
        said = cut(here.statement.tokens, *sentences(masked(here.statement.tokens))[0])
        before = clause_of(masked(said), here.language)
        subject = strip(cut(said, *before.subject)) if before and before.start == before.subject[0] else ()
    if not subject or is_pronoun(subject, here.language):
        return ()
    question = ask(clause, row, subject, here.note, here.language)
    if question is None or not plain(question.tokens).startswith("Was "):
        return ()
    return join((text(f"Welche {following['things']}"), cut(question.tokens, 4)), " ")


def _may_be_completed(row: str, clause: Clause, *, open_end: bool) -> bool:
    """English: "Memories depend on", "The cloud provides"; not "Key features include", nor "Savings plan", which is no sentence."""
    said = [word.lower for word in words(row[slice(*clause.subject)])]
    verb = row[slice(*clause.verb)].split()[-1:]
    if not said or said[0] in ("we", "you", "it", "they", "this", "these") or words(row)[-2].lower == "as":
        return False
    if ADJECTIVE.match(said[-1]) and len(said) > 1:
        return False  # "an objective list of basic needs"
    because = words(row)[-2].lower == "because"
    return open_end or because or (row[slice(*clause.rest)].strip() == "things" and verb[0].lower() in _TAKES_A_LIST)


_PARTICLES = frozenset("over up down out off along".split())
"""Prepositions that are half of a verb: "took over" needs nothing behind it."""
_TAKES_A_LIST = frozenset(
    "provides provide contains contain shares share requires require needs need has have supports support uses use comprises comprise covers cover involves involve offers offer".split()
)
_POINTS_BELOW = pattern(
    r"(?:(?:diese|dies|sie)\s(?:sind|lauten|ist)(?:\s(?:wie folgt|die folgenden|folgende))?|(?:ce sont|elles sont|ils sont|les voici)(?:\s(?:les suivante?s?))?|(?:estos|estas|éstos|éstas) son(?:\s(?:los|las) siguientes)?|"
    r"(?:los|las) siguientes|(?:questi|queste) sono|(?:estes|estas) são)\W*",
    re.IGNORECASE,
)
"""A label that only points at the list: "Diese sind wie folgt:"."""


def counted_before(here: Here, length: int) -> Tokens:
    """ "X hat vier Prinzipien. Diese sind wie folgt:": "vier Prinzipien", which the sentence before the label counts."""
    if not _POINTS_BELOW.fullmatch(masked(here.statement.tokens).strip()) or not here.before:
        return ()
    said, language = here.before[-1].tokens, here.language
    every = words(masked(said))
    for i, word in enumerate(every[:-1]):
        if language.numbers.get(word.lower) == length or word.text == str(length):
            last = i + 1
            if language.code == "de":
                last = next((k for k in range(i + 1, min(i + 4, len(every))) if every[k].text[:1].isupper()), i)
            return strip(cut(said, word.start, every[last].end)) if last > i else ()
    return ()


_SEVERAL = {
    "de": pattern(r"[A-ZÄÖÜ]\w+(?:en|er|e|eln|s)$"),
    "fr": pattern(r"\w+[sx]$"),
    "es": pattern(r"\w+s$"),
    "pt": pattern(r"\w+s$"),
}


def is_plain_list(here: Here, entries: list[Statement]) -> bool:
    """Outside English: a label in the plural with its colon over two to five names, each a few words long."""
    language, label = here.language, masked(here.statement.tokens).rstrip("*_ ")
    if language.code not in _SEVERAL or not label.endswith(":") or not 2 <= len(entries) <= 5:
        return False
    found = words(label)
    heads = [
        word.text
        for word in found[:3]
        if word.lower not in language.prepositions and word.lower not in language.articles
    ]
    several = any(_SEVERAL[language.code].match(word) for word in heads[: 2 if language.code == "de" else 1])
    alone = len(found) == 1 and found[0].lower in language.aspects  # "Structure :" under the name of a thing
    several = several or (alone and bool(here.above))
    names = all(
        len(words(masked(bare(e.tokens)))) <= 10
        and not e.children
        and clause_of(masked(bare(e.tokens)), language) is None
        for e in entries
    )
    return several and names and len(found) <= 6 and clause_of(label, language) is None
