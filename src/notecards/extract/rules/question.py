"""Question and answer: a question with its answer below it or beside it, and `Q:` / `A:`."""

import re

from notecards.cards import Kind
from notecards.extract.about.labels import label
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.by_language import NEVER, ByLanguage, no
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import number, worded
from notecards.extract.facts import Found
from notecards.extract.german.list_fronts import TOLD_TO_NAME
from notecards.extract.here import Here
from notecards.extract.lists.entries import short
from notecards.extract.patterns import pattern
from notecards.extract.rules.found import NOTHING, Yield, given
from notecards.extract.statements import Place, Statement
from notecards.extract.terms import split
from notecards.extract.words import QUOTES, count, holds, sentences, words
from notecards.problems import Span
from notecards.tokens import TokenKind, Tokens, cut, join, masked, plain, strip, text

NAME = "question"
_NO_QUESTION = ByLanguage(frozenset[str](), en=frozenset({"to"}))
"""Words that no question about the text opens with."""
_ABOUT_THIS = ByLanguage(
    NEVER,
    en=pattern(
        r"\b(?:this|that|these|those)\s?\?$|\bdo(?:es)? (?:this|that)\s\w+\s?\?$|\bdo(?:es)? this\s\w+", re.IGNORECASE
    ),
)
"""A question that does not say what it asks about."""
_ASKS_THE_READER = ByLanguage(
    pattern(
        r"\W*(?:\\\w+\W+)?(?:(?:avez|êtes|savez|connaissez|pouvez|voulez)-vous|(?:as|es|sais|connais|peux)-tu|(?:hast|kennst|weißt|willst) du|(?:haben|kennen|wissen|wollen) sie|(?:has|sabes|sabías|conoces|quieres)\s)",
        re.IGNORECASE,
    ),
    en=NEVER,
)
"""What one asks a reader about himself is answered by nothing that follows."""
_DOUBTS = ByLanguage(NEVER, zh=pattern("来着|來著|是不是"))
"""What the note-taker wonders: "X是不是在Y来着？"."""
_SET_AS_A_TASK = pattern(
    r"(?:problem|exercise|task|practice|example|worked example|aufgabe|beispiel|übung|exercice|exemple|ejercicio|ejemplo|problema)(?:\s\d+)?\s?[:.]\s",
    re.IGNORECASE,
)
"""A question to be worked on: what follows begins to work on it."""
_ANSWERS = pattern(
    r"(?:A|R|Answer|Antwort|Respuesta|Réponse|答)\s*\d{0,2}\s*[:：.]\s*|\s*(?:=>|->|→|⇒|[-–—]{1,2}(?=\s))\s*"
)
"""What stands before an answer and is no part of it."""


def question(here: Here) -> Yield:
    """A question, answered by what stands below it, beside it, or in the next paragraph."""
    row = here.statement.tokens
    if not holds(masked(row), "?", "？"):
        return _named_below(here) if _TOLD_TO_NAME[here.language].match(masked(row)) else NOTHING
    whole = masked(row).strip(" *_" + QUOTES)
    if _SET_AS_A_TASK.match(whole):
        return NOTHING
    mark = re.search(r"[?？][\"”»“」*_]*", masked(row))
    if not mark or not re.search(r"\w", whole) or _is_inside(masked(row), mark.start()):
        return NOTHING
    beside = trimmed(cut(row, mark.end()))
    asked = _asked(cut(row, 0, mark.end()), here)
    if not asked:
        return NOTHING
    if plain(beside).rstrip(" *_" + QUOTES).endswith(("?", "？")):
        return NOTHING
    if count(plain(beside)) >= 1 and not _is_task(beside, here):
        return _answered(here, asked, beside, here.statement.span, 0.85)
    return _below(here, asked, here.statement) if here.statement.children else _next(here, asked)


def _named_below(here: Here) -> Yield:
    """ "Nennen Sie die Reihenfolge" in bold over the lines that name it; bullets are left to the rule for lists."""
    below = [c for c in here.statement.children if c.tokens]
    asked = masked(here.statement.tokens)
    if not below or any(c.place is not Place.PARAGRAPH or count(plain(short(c))) > _LONGEST_NAMED for c in below):
        return NOTHING
    if holds(asked, ",", ";", " – ", " — ", " und was "):
        return NOTHING  # more is asked than the names
    return _below(here, strip(label(here.statement.tokens), " .:"), here.statement)


_LONGEST_NAMED = 12
_TOLD_TO_NAME = ByLanguage(NEVER, de=TOLD_TO_NAME)


def _is_task(row: Tokens, here: Here) -> bool:
    """ "Name four of them": it asks for more and answers nothing."""
    return any(word.lower in here.language.instructions for word in words(plain(row))[:1])


_ANNOUNCES = pattern(
    r"(?:(?:[Aa]\s)?[Ff]ew|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]everal|[Mm]any|[Ss]ome|\d)\s(?:\w+\s)?\w+s\s?:?|[Aa]nswers?:|[Aa]s follows:?"
)
"""What stands between a question and the list that answers it: "Few things:"."""


def _is_inside(row: str, mark: int) -> bool:
    """Whether something is stated before the question: then the sentences of the row are asked one by one."""
    start = next((a for a, b in sentences(row) if a <= mark < b), 0)
    return count(row[:start]) >= 3


def _asked(row: Tokens, here: Here) -> Tokens:
    """The question itself, without quotation marks; empty where it is a mere aside or asks for yes or no."""
    named = label(row, asks=True)
    inner = re.sub(r"^(?:Q|F|P|Question|Frage|Pregunta|问|問)\s*\d{0,2}\s*[:：.]\s*", "", masked(named))
    tokens = cut(named, len(masked(named)) - len(inner))
    end = len(plain(tokens).rstrip(" " + QUOTES))
    tokens = cut(tokens, 0, end)
    first = words(masked(tokens))[:1]
    if first and first[0].lower in _NO_QUESTION[here.language]:
        return ()
    if _ASKS_THE_READER[here.language].match(plain(tokens)) or _DOUBTS[here.language].search(plain(tokens)):
        return ()
    shown = any(token.kind is TokenKind.IMAGE for token in here.statement.tokens)
    if not shown and _ABOUT_THIS[here.language].search(plain(tokens)):
        return ()
    return tokens if 2 <= count(plain(tokens)) <= 30 or not here.language.spaced else ()


def _answered(
    here: Here, asked: Tokens, answer: Tokens, span: Span, confidence: float, used: tuple[Statement, ...] = ()
) -> Yield:
    mark = _ANSWERS.match(masked(answer))
    answer = strip(cut(answer, mark.end() if mark else 0))
    back = trimmed(first_idea(trimmed(answer)))
    if not back:
        return NOTHING
    return given(here, [Found(Kind.QA, NAME, confidence, back, asked, span=span, asked=plain(asked))], used)


def _below(here: Here, asked: Tokens, over: Statement) -> Yield:
    children = [
        c
        for c in over.children
        if c.tokens and c.place in (Place.BULLET, Place.STEP, Place.PARAGRAPH, Place.QUOTE, Place.CALLOUT)
    ]
    children = children[: next((i for i, c in enumerate(children) if i and _begins_another(c)), None)]
    entries = [c for c in children if c.place in (Place.BULLET, Place.STEP)]
    children = entries if len(entries) > 1 else children
    heads = here.statement.place is Place.HEADING
    if not children or (
        heads and not (_ANSWERED_BELOW[here.language](here, children) or _points(here, asked, children))
    ):
        return NOTHING
    span = Span(here.statement.span.first, children[-1].span.last)
    used = () if over is here.statement else (over,)
    if len(children) == 1:
        return _answered(here, asked, children[0].tokens, span, 0.85, (children[0],))
    if not 2 <= len(children) <= 7 or any(masked(c.tokens).rstrip().endswith(("?", "？")) for c in children):
        return NOTHING
    if words(plain(asked))[0].lower in (here.language.modals | {*here.language.copulas, *here.language.plural_copulas}):
        return NOTHING
    ordered = all(c.place is Place.STEP for c in children)
    answers = [short(c) or trimmed(c.tokens) for c in children]
    rows = [(*text(f"{i}. "), *row) if ordered else row for i, row in enumerate(answers, 1)]
    told = {str(len(rows)), plain(number(len(rows), here.language))} & {word.lower for word in words(plain(asked))}
    counted = "{}" if told else here.language.questions.get("points", "{} ({n})")
    front = worded(counted, subject=asked, n=number(len(rows), here.language))
    return given(here, [Found(Kind.STEPS, NAME, 0.82, join(rows, "\n"), front, span=span, asked=plain(asked))], used)


def _points(here: Here, asked: Tokens, below: list[Statement]) -> bool:
    """Whether a few short points and nothing else stand below a heading that asks why, how or which: they answer it together."""
    lengths = [count(masked(c.tokens)) for c in below if c.place in (Place.BULLET, Place.STEP) and not c.children]
    plainly = not any(split(c.tokens) or any(token.target for token in c.tokens) for c in below)
    alone = len(lengths) == len(below) == len([c for c in here.statement.children if c.tokens]) <= _POINTS
    brief = alone and all(1 < n <= _LONGEST_NAMED for n in lengths) and sum(lengths) <= _WORDS
    return brief and plainly and bool(_ASKS_FOR_POINTS[here.language].match(plain(asked).lstrip("¿ ")))


_POINTS, _WORDS = 7, 40  # below a heading, and in all of its points
_ASKS_FOR_POINTS = ByLanguage(
    NEVER,
    en=pattern(r"(?i:why|which|when|where|how (?!many|much|long|old|far|often|big)|what (?!(?:is|was) (?:an? |the )?[\w-]+(?: [\w-]+)?\?$))"),
    de=pattern(r"(?i:warum|wieso|weshalb|wodurch|wozu|wie (?!viel|lange|oft|heiß)|welche[rsmn]?\b|was (?:sind|waren|führte))"),
    fr=pattern(r"(?i:pourquoi|comment|quel(?:le)?s\b)"),
    es=pattern(r"(?i:por qué|cómo|cuáles|qué \w+s\b)"),
    zh=pattern(".*(?:为什么|为何|如何|怎样|哪些|為什麼|為何)"),
)  # fmt: skip


def _begins_another(entry: Statement) -> bool:
    """Whether a line below a question asks something itself, or is a label over what follows."""
    said = masked(entry.tokens).rstrip()
    return holds(said, "?", "？") or (
        bool(entry.children) and entry.place is Place.PARAGRAPH and said.endswith((":", "："))
    )


def _is_its_answer(here: Here, below: list[Statement]) -> bool:
    """Whether the one paragraph under a heading answers it and states nothing by itself: "because ...", a phrase."""
    said = _only_paragraph(below) if len(here.statement.children) == 1 else ""
    return bool(said) and _answers(said, phrase=clause_of(said, here.language) is None)


def _is_its_german_answer(here: Here, below: list[Statement]) -> bool:
    """The same in German, also over other headings; a sentence that names nothing said before is an answer too."""
    beside = [c for c in here.statement.children if c.place is not Place.HEADING]
    said = _only_paragraph(below) if len(beside) == 1 else ""
    opening = said.split(" ")[0].lower()
    return bool(said) and _answers(said, phrase=opening not in here.language.pronouns - here.language.articles)


def _only_paragraph(below: list[Statement]) -> str:
    alone = len(below) == 1 and below[0].place is Place.PARAGRAPH
    return masked(below[0].tokens).strip() if alone else ""


def _answers(said: str, *, phrase: bool) -> bool:
    brief = phrase and len(sentences(said)) == 1 and count(said) <= 20
    return count(said) > 1 and bool(_BECAUSE.match(said) or brief)


_ANSWERED_BELOW = ByLanguage(no, en=_is_its_answer, de=_is_its_german_answer)
_BECAUSE = pattern(r"(?:because|since|so that|due to|weil|damit|da)\s", re.IGNORECASE)


def _next(here: Here, asked: Tokens) -> Yield:
    """The paragraph after a question answers it, or the list that it announces."""
    following = here.after[:1]
    if following and len(following[0].children) > 1 and _ANNOUNCES.fullmatch(masked(following[0].tokens).strip()):
        return _below(here, asked, following[0])
    if (
        here.statement.place is not Place.PARAGRAPH
        or not following
        or following[0].place not in (Place.PARAGRAPH, Place.QUOTE)
    ):
        return NOTHING
    answer = following[0]
    if masked(answer.tokens).rstrip().endswith(("?", "？", ":")):
        return NOTHING
    span = Span(here.statement.span.first, answer.span.last)
    return _answered(here, asked, answer.tokens, span, 0.7, (answer,))
