"""A sentence that a list completes ("The membrane consists of:"): asked as if the list stood in it."""

import re
from collections.abc import Callable

from notecards.extract.about.labels import bare, label
from notecards.extract.about.pronouns import is_pronoun, points_back
from notecards.extract.about.referents import subject_in
from notecards.extract.about.subjects import subject_of
from notecards.extract.answers import trimmed
from notecards.extract.by_language import NEVER, ByLanguage, empty, nothing
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Clause
from notecards.extract.clauses.questions import ask
from notecards.extract.clauses.wording import number
from notecards.extract.english import announced as english
from notecards.extract.german import announced as german
from notecards.extract.here import Here, lowered
from notecards.extract.languages import Language
from notecards.extract.languages.french import FRENCH
from notecards.extract.patterns import pattern
from notecards.extract.romance.facets import own_name
from notecards.extract.romance.tongues import TONGUE
from notecards.extract.statements import Statement
from notecards.extract.words import sentences, words
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text

_STANDS_FOR_THE_LIST = ByLanguage(
    "",
    en="things",
    de="Dinge",
    fr="des choses",
    es="las cosas",
    it="le cose",
    pt="as coisas",
)
_EXISTS = pattern(
    r"^(?:(?:para ello|pour cela|dafür|hierfür|hierzu)\s)?(?:there (?:are|were) (?=(?:the|\d+|two|three|four|five|six|seven)\s)|(?:il y a|il y|il existe|on distingue|on compte|on a|on trouve|nous avons|on peut (?:distinguer|citer|observer)|hay|existen|se distinguen|tenemos|encontramos|distinguimos|podemos (?:distinguir|encontrar|observar)|vamos a (?:definir|ver|estudiar|usar)|definimos|definiremos|veremos|nous (?:allons voir|verrons|définissons)|es gibt|es existieren|wir haben|man unterscheidet|ci sono|esistono|abbiamo|possiamo distinguere|há|existem|temos|podemos (?:distinguir|encontrar))\s+(?:(?:estas|estos|estes|estas|ces|queste|questi|(?:los|las) siguientes)\s)?(?=\d|\w))",
    re.IGNORECASE,
)


def without_existence(label: Tokens) -> Tokens:
    """ "Il y a trois types de X" announces "trois types de X"."""
    following = _FOLLOWING.fullmatch(masked(label).rstrip(" :"))
    if following:
        return cut(label, *following.span("what"))
    found = _EXISTS.match(masked(label))
    return cut(label, found.end()) if found else label


def says_they_follow(here: Here) -> bool:
    """German "folgende": what is announced so is the list below."""
    whole = masked(here.statement.tokens)
    return len(sentences(whole)) == 1 and _FOLLOWS[here.language].search(whole) is not None


_FOLLOWS = ByLanguage(NEVER, de=pattern(r"(?<!\w)folgende[nr]?\s(?:\w+e[nr]?\s)?[A-ZÄÖÜ]", re.IGNORECASE))
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
    stands = _STANDS_FOR_THE_LIST[language]
    if not stands or not pieces or here.statement.place.value == "heading":
        return ()
    stub = strip(cut(here.statement.tokens, *pieces[-1]), " :\u00a0\t\n")
    asked = _ASKED[language](here, stub)
    if asked is not None:
        return asked
    stub = _UP_TO_THE_ENTRIES[language](here, _WITHOUT_ARTICLE[language](stub))
    last = words(masked(stub))[-1:]
    if not last or _EXISTS.match(masked(stub)):
        return ()
    asked = _ASKED_BY_ITS_END[language](here, stub, last[0].lower)
    if asked is not None:
        return asked
    open_end = last[0].lower in language.prepositions - _PARTICLES
    if not open_end and not masked(here.statement.tokens).rstrip("*_ ").endswith(":"):
        return ()
    row = join((stub, text(stands.split(" ")[-1] if open_end else stands)), " ")
    clause = clause_of(masked(row), language)
    if clause is None or not _MAY_BE_COMPLETED[language](masked(row), clause, open_end=open_end):
        return ()
    told = _IN_FRONT[language](here) or _told_of_before(here, pieces[:-1])
    subject = subject_in(here, row, clause, told or subject_of(here))
    question = ask(clause, row, subject, here.note, language) if subject else None
    answer = plain(row)[slice(*question.answer)] if question else ""
    leans = open_end and len(words(answer)) == _LONGEST and words(answer)[0].lower not in language.prepositions
    if question and answer.endswith(stands.split(" ")[-1]) and len(words(answer)) <= _LONGEST and not leans:
        return question.tokens
    return _OPEN_AT_THE_END[language](stub, clause, lowered(subject, here.note))


def _told_of_before(here: Here, earlier: list[tuple[int, int]]) -> Tokens:
    """ "Parliament has two chambers. It is responsible for:": what the sentence before the last one is about; else nothing."""
    row = trimmed(cut(here.statement.tokens, *earlier[-1])) if earlier else ()
    clause = clause_of(masked(row), here.language) if row else None
    subject = trimmed(cut(row, *clause.subject)) if clause else ()
    return () if is_pronoun(subject, here.language) or points_back(subject) else lowered(subject, here.note)


_IN_FRONT = ByLanguage(empty, de=german.named_in_front, es=own_name)
"""The name that stands in front of such a sentence, which its pronoun is for."""
_LONGEST = 3
"""Words of what stands for the list; with an object before its preposition it is not all that is asked: "territorios a las cosas"."""


def _open_in_spanish(stub: Tokens, clause: Clause, subject: Tokens) -> Tokens:
    from notecards.extract.romance.lists import open_at_the_end

    return open_at_the_end(stub, clause, subject)


_OPEN_AT_THE_END = ByLanguage[Callable[[Tokens, Clause, Tokens], Tokens]](empty, es=_open_in_spanish)
"""A sentence whose last preposition the list completes, however far that stands from its verb."""


def _romance(here: Here, stub: Tokens) -> Tokens | None:
    from notecards.extract.romance.lists import asked

    return asked(here, stub)


def _as_it_is(stub: Tokens) -> Tokens:
    return stub


def _without_article(stub: Tokens) -> Tokens:
    """ "La cellule échange avec son milieu des", "Ils sont soit liés à": without the words that belong to the entries."""
    each = _EITHER.search(masked(stub))
    stub = (*cut(stub, 0, each.start()), *cut(stub, each.end() - 1)) if each else stub
    article = _LAST_ARTICLE.search(masked(stub))
    return cut(stub, 0, article.start()) if article else stub


def _stub_alone(here: Here, stub: Tokens) -> Tokens:
    return stub


def _with_preposition(here: Here, stub: Tokens) -> Tokens:
    from notecards.extract.romance.lists import with_preposition

    return with_preposition(here, stub)


_UP_TO_THE_ENTRIES = ByLanguage(_stub_alone, en=english.with_its_name, fr=_with_preposition)
"""A sentence with the word that all entries below it go on with."""
_EITHER = pattern(r"\ssoit\s(?=[^\W\d_])")
_LAST_ARTICLE = pattern(r"\s(?:des|les?|la|une?)$")
_WITHOUT_ARTICLE = ByLanguage(_as_it_is, fr=_without_article)
_ASKED = ByLanguage(nothing, de=german.asked, fr=_romance, es=_romance)
"""A form of sentence that only lists complete, in one language."""


def _behind_a_participle(here: Here, stub: Tokens, last: str) -> Tokens | None:
    """ "Elle est approchée :" goes on with anything. "Les anticorps s'unissent aux toxines pour :" is asked what for."""
    row = join((stub, text("agir")), " ") if last == "pour" else ()
    clause = clause_of(masked(row), FRENCH) if row else None
    if clause:
        subject = subject_in(here, row, clause, subject_of(here))
        question = ask(clause, row, subject, here.note, FRENCH) if subject else None
        aim = question is not None and plain(row)[slice(*question.answer)] == "pour agir"
        return question.tokens if question and aim else ()

    return () if TONGUE[FRENCH].participle.match(last) else None


_ASKED_BY_ITS_END = ByLanguage(nothing, en=english.what_one_does, fr=_behind_a_participle)
"""What the last word before the list tells; None where it tells nothing."""


def _always(row: str, clause: Clause, *, open_end: bool) -> bool:
    return True


_MAY_BE_COMPLETED = ByLanguage(_always, en=english.may_be_completed)
_PARTICLES = frozenset("over up down out off along".split())
"""Prepositions that are half of a verb: "took over" needs nothing behind it."""
_POINTS_BELOW = pattern(
    r"(?:(?:diese|dies|sie)\s(?:sind|lauten|ist)(?:\s(?:wie folgt|die folgenden|folgende))?|(?:ce sont|elles sont|ils sont|les voici)(?:\s(?:les suivante?s?))?|(?:estos|estas|éstos|éstas) son(?:\s(?:los|las) siguientes)?|"
    r"(?:los|las) siguientes|(?:questi|queste) sono|(?:estes|estas) são)\W*",
    re.IGNORECASE,
)
"""A label that only points at the list: "Diese sind wie folgt:"."""


def named_by_label(tokens: Tokens, language: Language) -> Tokens:
    """What the first sentence of a label names; of one that breaks off behind others the last, if that says of what."""
    every = sentences(masked(tokens)) or [(0, 0)]
    last = cut(tokens, *every[-1])
    if len(every) > 1 and _breaks_off(last, language):
        return () if is_pronoun(last, language) else bare(label(last))
    return bare(label(without_existence(cut(tokens, *every[0]))))


def _breaks_off(sentence: Tokens, language: Language) -> bool:
    """ "It is responsible for:" behind another sentence: the list goes on from it, whatever the one before it counts."""
    said = masked(sentence).rstrip("*_ ")
    last = words(said)[-1:]
    open_end = bool(last) and last[0].lower in language.prepositions - _PARTICLES
    return (
        said.endswith((":", "："))
        and (open_end or clause_of(said.rstrip(" :："), language) is not None)
        and not _POINTS_BELOW.search(said)
    )


def counted_before(here: Here, length: int) -> Tokens:
    """ "X hat vier Prinzipien. Diese sind wie folgt:": "vier Prinzipien", which the sentence before the label counts."""
    if not _POINTS_BELOW.fullmatch(masked(here.statement.tokens).strip()) or not here.before:
        return ()
    said, language = here.before[-1].tokens, here.language
    every = words(masked(said))
    for i, word in enumerate(every[:-1]):
        if language.numbers.get(word.lower) == length or word.text == str(length):
            last = i + 1
            if language.capital_nouns:
                last = next((k for k in range(i + 1, min(i + 4, len(every))) if every[k].text[:1].isupper()), i)
            return strip(cut(said, word.start, every[last].end)) if last > i else ()
    return ()


_SEVERAL = ByLanguage["re.Pattern[str] | None"](
    None,
    de=pattern(r"[A-ZÄÖÜ]\w+(?:en|er|e|eln|s)$"),
    fr=pattern(r"\w+[sx]$"),
    es=pattern(r"\w+s$"),
    pt=pattern(r"\w+s$"),
)
"""How a noun in the plural ends."""


def is_plain_list(here: Here, entries: list[Statement]) -> bool:
    """Outside English: a label in the plural with its colon over two to five names, each a few words long."""
    language, label = here.language, masked(here.statement.tokens).rstrip("*_ ")
    plural = _SEVERAL[language]
    if plural is None or not label.endswith(":") or not 2 <= len(entries) <= 5:
        return False
    found = words(label)
    heads = [
        word.text
        for word in found[:3]
        if word.lower not in language.prepositions and word.lower not in language.articles
    ]
    several = any(plural.match(word) for word in heads[: 1 if language.noun_first else 2])
    alone = len(found) == 1 and found[0].lower in language.aspects  # "Structure :" under the name of a thing
    several = several or (alone and bool(here.above))
    names = all(
        len(words(masked(bare(e.tokens)))) <= 10
        and not e.children
        and clause_of(masked(bare(e.tokens)), language) is None
        for e in entries
    )
    return several and names and len(found) <= 6 and clause_of(label, language) is None
