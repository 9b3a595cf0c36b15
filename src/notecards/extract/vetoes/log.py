"""Silent because it is about the note-taker or the note: what was done, is planned or felt, and who wrote what."""

import re
from functools import cache, lru_cache

from notecards.extract.about.labels import is_date
from notecards.extract.about.subjects import subject_of
from notecards.extract.by_language import NEVER, ByLanguage, empty, no
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.english.people import doer
from notecards.extract.here import Here
from notecards.extract.in_place import chinese
from notecards.extract.languages import Language
from notecards.extract.languages.english import ENGLISH
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place
from notecards.extract.vetoes.veto import Veto, languages_of, opening_of, text_of
from notecards.extract.words import QUOTES, REMEMBERED, count, holds, sentences, words
from notecards.tokens import Mark, masked, plain


def is_date_line(here: Here) -> Veto | None:
    if is_date(plain(here.statement.tokens)):
        return Veto("date", "only a date")
    return None


def metadata(here: Here) -> Veto | None:
    """`Source: ...`, `Autor: ...`, `标签：...`; and author | year | venue lines."""
    text = text_of(here)
    if _WRITTEN_BY[here.language].match(text) and here.statement.span.first <= 12:
        return Veto("metadata", "who wrote the note")
    if text.count(" | ") >= 1 and here.statement.place in (Place.PARAGRAPH, Place.QUOTE) and count(text) < 60:
        return Veto("metadata", "who, when and where of the source", below=True)
    found = _LABELLED.match(text) if holds(text, ":", "：") else None
    if found:
        name = found.group(1).casefold().strip()
        if (name in ("note", "nb") or name in here.language.remarks) and _states(text[found.end() :], here.language):
            return None
        if name in _COURSE and here.statement.span.first <= 10 and not here.statement.children:
            return Veto("metadata", f"“{found.group(1).strip()}” describes the note, not its subject")
        spoken = re.sub(
            r"^(?:today['’]s|my|this week['’]s)\s+|\s+to (?:the )?(?:work|code|repo|notebook|slides|video)$", "", name
        )
        if (spoken in _UPDATED or any(spoken in language.metadata for language in languages_of(here))) and not (
            here.statement.children and text.rstrip("*_ ").endswith((":", "："))
        ):
            return Veto("metadata", f"“{found.group(1).strip()}” describes the note, not its subject")
    return None


_WRITTEN_BY = ByLanguage(
    NEVER,
    de=pattern(
        r"\W*(?:angelegt|erstellt|geändert|aktualisiert|bearbeitet|zuletzt\s\w+|stand)(?:\sam)?:?\s[^.;:]{0,30}?\d{1,2}\.?\s?(?:\d{1,2}\.\s?|[A-Z]\w+\s)\d{2,4}\W*$",
        re.IGNORECASE,
    ),
    es=pattern(
        r"\W*(?:(?:apuntes|notas|documento|trabajo)\s)?(?:escrit|elaborad|realizad|redactad|cread|hech|preparad|traducid)[oa]s?\spor\W+(?-i:[A-ZÁÉÍÓÚÑ])[^,;:]{2,60}$",
        re.IGNORECASE,
    ),
)
"""Who wrote the note, at its head."""
_LABELLED = pattern(r"^[\W_]*([^\W\d_][^:：=/]{0,24}?)(?:\s/\s[^:：=]{1,60})?[\W_]*[:：]")
"""A label, which notes in two languages say twice: "Autor / Author: ..."."""
_UPDATED = frozenset(
    (
        "last updated",
        "last update",
        "last modified",
        "última actualización",
        "dernière mise à jour",
        "zuletzt geändert",
        "letzte änderung",
    )
)
_COURSE = frozenset(
    "class subject course module semester term teacher school university unit week lecture professor prof kurs fach dozent modul cours matière professeur asignatura curso materia profesor 课程 教师".split()
)
"""Labels at the head of a note that say for which course it was taken."""


def _states(said: str, language: Language) -> bool:
    """Whether a remark is a sentence with a subject of its own."""
    clause = clause_of(said.strip(), language) if count(said) >= 5 else None
    if clause is None or clause.subject[0] >= clause.subject[1]:
        return False
    first = words(said)[0].lower
    return (first not in language.pronouns or first in language.articles) and first not in language.instructions


def task(here: Here) -> Veto | None:
    if here.statement.task:
        return Veto("plan", "a task, not a fact", below=True)
    return None


def activity(here: Here) -> Veto | None:
    """ "Watched lecture 5", "Started the project": what was done, not what is so."""
    first = next(iter(words(opening_of(here))), None)
    if first is None:
        return None
    second = words(opening_of(here))[1:2]
    for language in languages_of(here):
        if (
            first.lower in language.activity
            and not (second and second[0].lower in language.copulas)
            and not _is_about(here)
            and not (first.lower in ("started", "began") and _OF_HISTORY.search(opening_of(here)))
            and not (first.lower == "found" and second and second[0].lower in _WHERE)
            and not _DOER[language](here)
        ):
            return Veto("activity", "what was done on a day is no knowledge")
    if _A_PART.match(opening_of(here)):
        return Veto("activity", "what was done on a day is no knowledge")
    if opening_of(here).rstrip(".!").rstrip().endswith(("finished", "done", "completed", "read")) and _IS_READ.search(
        opening_of(here)
    ):
        return Veto("activity", "what was done on a day is no knowledge")
    return None


_DOER = ByLanguage(empty, en=doer)
"""Who did it, where that is not the note-taker."""
_WHERE = frozenset("in at on within near between throughout along only mainly mostly inside outside under".split())
"""What is found there is no find of the writer's: "Found in tears"."""
_A_PART = pattern(r"^(?:(?:first|second|third|1st|2nd|3rd|another|last)\s+(?:half|part|pass|reading|lecture|look)\b)")
_IS_READ = pattern(
    r"\b(?:chapter|section|lecture|exercise|homework|kapitel|capítulo|chapitre)\b.{0,60}\b(?:finished|done|completed|read)\s*[.!]?$"
)


_OF_HISTORY = pattern(
    r"^\w+\sas\s|\b(?:in|around|about|from|on|by)\s(?:[a-z]+\s){0,2}(?:1\d{3}|20\d\d)s?\b", re.IGNORECASE
)
"""No day of the note-taker's: "started in Britain around 1760", "began as a dispute"."""


def _is_about(here: Here) -> bool:
    """ "Trained models are ...", "Read committed: ...": the word belongs to what the line is about."""
    whole = masked(here.statement.tokens)
    a, b = (sentences(whole) or [(0, len(whole))])[0]
    clause = clause_of(whole[a:b], here.language)
    second = words(whole)[1:2]
    if second and second[0].lower in here.language.function and second[0].lower not in here.language.copulas:
        return False
    if (
        clause is not None
        and clause.kind is not Verb.PAST
        and len(words(whole[a + clause.subject[0] : a + clause.subject[1]])) >= 2
    ):
        return True
    return bool(re.match(r"^[^:]{3,40}:\s", whole)) and bool(here.statement.tokens[0].marks & Mark.BOLD)


@lru_cache(maxsize=REMEMBERED)
def _first_piece(whole: str) -> str:
    """The text up to its first full stop or dash: what follows is judged by itself."""
    ends = [b for _, b in sentences(whole)[:1]] + [
        m.start() for m in re.finditer(r"\s[-–—]\s", whole) if count(whole[: m.start()]) >= 4
    ]
    return whole[: min(ends)] if ends else whole


def tainted(text: str, here: Here) -> bool:
    """Whether a later part of a statement is a plan or chatter, though its beginning is not."""
    if _first_person(text, here.language) or _TO_BE_DONE.search(text):
        return True
    low = text.casefold().replace("’", "'")
    phrases = [phrase for phrase in _unwanted(languages_of(here)) if phrase in low]
    return any(re.search(rf"{_before(phrase)}{re.escape(phrase)}(?!\w)", low) for phrase in phrases)


_KNOWLEDGE_TOO = ("need to", "want to", "going to", "to read", "à faire", "à lire", "penser à", "pendiente de")
"""Plans at the beginning or of the note-taker's own; elsewhere any sentence may hold them: "the need to cache results"."""


def _before(phrase: str) -> str:
    return r"(?:^\W*|\bi\s)" if phrase in _KNOWLEDGE_TOO else r"(?<![\w'])"


@cache
def _unwanted(languages: tuple[Language, ...]) -> tuple[str, ...]:
    """The phrases of plans and chatter that are long enough to be told inside a text."""
    plans = [p for one in languages for p in one.plans if (" " in p and p not in _SAID_TOO) or p in _TOLD_ALONE[one]]
    phrases = [*plans, *(p for one in languages for p in one.chatter)]
    return tuple(p.strip() for p in phrases if (len(p) > 3 or p.endswith(" ")) and not _is_a_word_of(p, languages))


_TOLD_ALONE = ByLanguage(frozenset[str](), en=frozenset(ENGLISH.plans))
"""Plans of which a single word is enough inside a text."""
_SAID_TOO = frozenset(("à faire", "à lire", "à relire", "leer el", "leer la", "wir zeigen", "wir betrachten"))
"""Inside a sentence they are no plans of the note-taker: "apprendre à lire"."""


def _is_a_word_of(phrase: str, languages: tuple[Language, ...]) -> bool:
    return phrase in _WORDS_TOO[languages[0]]


_WORDS_TOO = ByLanguage(frozenset[str](), es=frozenset({"todo"}), pt=frozenset({"todo"}))
"""What looks like a plan and is a word of the note's own language: "todo" is "all" in Spanish and Portuguese."""


_OPINION = pattern(
    r"^\W*(?:cool|nice|neat|interesting|awesome|great|fun|amazing|funny|interessant|spannend|schön|intéressant|interesante)\b(?!\s+(?:is|are|ist|sind)\b)",
    re.IGNORECASE,
)


def is_opinion(text: str) -> bool:
    """Whether a part of a statement only says that something pleases: "Cool connection with ..."."""
    return bool(_OPINION.match(text))


def plan(here: Here) -> Veto | None:
    if holds(text_of(here), "TODO", "FIXME") and _TO_BE_DONE.search(_first_piece(text_of(here))):
        return Veto("plan", "a plan, not a fact")
    if _TO_BE_LEARNT[here.language].match(here.bare_text):
        return Veto("plan", "what is to be learnt, not what is so")
    languages = [language for language in languages_of(here) if holds(opening_of(here), *language.plans)]
    opening = _first_piece(opening_of(here)) if languages else ""
    for language in languages:
        for phrase in language.plans:
            if phrase not in opening or _is_a_word_of(phrase, languages_of(here)):
                continue
            starts = opening.startswith(phrase)
            inside = len(phrase) > 6 and " " in phrase and re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", opening)
            if starts and phrase.rstrip(":s") in _AIMS and here.parents and subject_of(here):
                continue
            if starts and not (language.spaced and opening[len(phrase) : len(phrase) + 1].isalnum()):
                return Veto(
                    "plan",
                    "a plan, not a fact",
                    below=phrase in ("todo", "to do", "to-do", "goals:", "goal:", "plan:", "plans:", "ziele:", "待办"),
                )
            if inside and phrase not in _KNOWLEDGE_TOO:
                return Veto("plan", "a plan, not a fact")
    return None


_TO_BE_DONE = pattern(r"\b(?:TODO|FIXME)\b")
"""What opens a text, or stands in its only sentence; further on only its own sentence is silent."""
_TO_BE_LEARNT = ByLanguage(
    NEVER, zh=pattern(r"(?:实例化)?(?:了解|理解|掌握|熟悉|熟练掌握|学会)(?!到|了|为|的是|这)[^，。]{3,40}[。；;]?$")
)
"""Lines of a syllabus: "Understand the basic ideas of ..."."""
_AIMS = frozenset("goal ziel but objetivo".split())
"""Under the name of a thing they are its own, not the note-taker's."""


def chatter(here: Here) -> Veto | None:
    """First person, moods, asides, opinions on the resource."""
    whole = opening_of(here)
    if holds(whole, "mentioned", "recommended", "talked about", "suggested") and _SAID_BY_SOMEBODY.match(_mood(here)):
        return Veto("chatter", "what somebody mentioned, not what is so")
    if _first_person(text_of(here), here.language) and not _is_mostly_of_things(here):
        return Veto("chatter", "about the note-taker, not about the subject")
    if here.statement.place in _PROSE and _IS_ASIDE[here.language](_first_piece(here.bare_text)):
        return Veto("chatter", "about the note-taker or the text, not about the subject")
    for language in languages_of(here):
        for phrase, searched in _moods(language):
            if phrase == "ich" and _THE_EGO.search(text_of(here)):
                continue
            if phrase in whole and re.search(searched, _mood(here)):
                return Veto("chatter", "mood, opinion or aside")
    return None


def _is_chinese_aside(said: str) -> bool:
    return chinese.is_aside(said)


_IS_ASIDE = ByLanguage(no, zh=_is_chinese_aside)
_PROSE = (Place.PARAGRAPH, Place.BULLET, Place.STEP, Place.QUOTE)


_THE_EGO = pattern(r"(?:\b(?:das|dem|des|ein|vom|zum|im|und|oder)|,)\s\W?(?:\w+-)?Ich\b|\w-Ich\b|[„\"»“]Ich\s")
"""German: a noun, "das Ich", or somebody quoted; no word of the note-taker's about himself."""


def _mood(here: Here) -> str:
    """The first piece of a text, as phrases of chatter are looked for in it."""
    return " " + _first_piece(here.bare_text).casefold().replace("’", "'")


@cache
def _moods(language: Language) -> tuple[tuple[str, str], ...]:
    """Phrases of chatter, each with what it is searched with."""
    bare = [phrase.strip() for phrase in language.chatter]
    if not language.spaced:
        return tuple(zip(bare, map(re.escape, language.chatter), strict=True))
    return tuple((phrase, rf"(?<![\w']){re.escape(phrase)}(?!\w)") for phrase in bare)


_SAID_BY_SOMEBODY = pattern(r" \S+ (?:mentioned|recommended|talked about|suggested (?:to|that we|reading|watching))\b")


def _is_mostly_of_things(here: Here) -> bool:
    """Whether a paragraph speaks of its note-taker only in passing: a sentence in four, and not the first."""
    whole = text_of(here)
    told = [_first_person(whole[a:b], here.language) for a, b in sentences(whole)]
    return here.statement.place is Place.PARAGRAPH and not told[0] and sum(told) * 4 <= len(told)


def _first_person(raw: str, language: Language) -> bool:
    """ "I" as a word, outside quotation marks and not the numeral or a symbol."""
    if raw[:1] in QUOTES or "I" not in raw:
        return False
    return any(not _NUMBERED_I.search(raw, 0, found.start()) for found in _I_DO[language].finditer(raw))


_NUMBERED_I = pattern(
    r"(?:(?:[Tt]ype|[Cc]lass|[Ss]tage|[Pp]hase|[Gg]rade|[Pp]art|[Ll]evel|[Ff]actor|[Gg]roup|[Cc]omplex|[Cc]ategory|merase|[Aa]ngiotensin|War)|\S[^.!?]*\s[A-Z][a-z]+|"
    r"(?:^|[.!?]\s)(?:James|Charles|Henry|Elizabeth|William|Edward|Richard|Mary|Napoleon|Wilhelm|Nicholas|Alexander|Peter|Frederick|Francis|Franz|Joseph|Leopold|Otto|Darius|Xerxes|Suleiman|Selim|Ramses|Seti|Ptolemy|Ferdinand|"
    r"Maximilian|Justinian|Constantine|Theodosius|Pedro|Umberto|Gustav|Sigismund|Basil|Catherine|Artaxerxes|Mehmed|Abbas|Antiochus|Seleucus|Vespasian|Haakon|Carol|Boris|Zog|Agis|Amenhotep|Thutmose|Mentuhotep))$"
)
"""What a numeral stands behind: "type I", "Charles I", at the beginning of a sentence only where the name is a ruler's."""

_I_DO = ByLanguage(
    NEVER,
    **dict.fromkeys(
        ("en", ""),  # a note whose language is not told may be English
        pattern(
            r"(?:^|[\s(])I(?:'(?:m|ve|ll|d)|’(?:m|ve|ll|d))?\s+(?!(?:to|and|or|is|in|of|with|by|from|into|via|at|on|for|vs|does|has|converts|binds)\b)(?:[a-z]{2,})"
        ),
    ),
)


_OF_THE_COURSE = pattern(
    r"\b(?:(?:les|ces|mes) notes de cours|à l['’]examen|au partiel|(?:para|en|entra en) el examen|estos apuntes|(?:in|für) der klausur|für die klausur|klausurrelevant|diese (?:zusammenfassung|mitschrift)|(?:on|for|in) the (?:exam|midterm|final))\b"
)


_COURSE_WORDS = ("notes de cours", "exam", "partiel", "apuntes", "klausur", "zusammenfassung", "mitschrift", "midterm", "final")  # fmt: skip
_EXAM = pattern(
    r"(?:(?:in|for|on) (?:the )?)?(?:exam|exams|midterm|final exam|quiz|klausur|prüfung|examen|partiel)\s?(?::|->|→)\s"
)
_SHARE_OF_THE_EXAM = pattern(r"\b(?:exam|test|klausur|examen)\b.*\d+\s*%|\d+\s*%.*\bof the (?:exam|test)\b")
_NOTES_ON = pattern(r"(?:(?:my|own|lecture|class|reading)\s+)?notes? (?:on|from|about|for|of)\b")
_THIS_NOTE = pattern(
    r"\b(?:quotes? (?:from|refers?)|quoted text|double quotation marks|these notes|this note|my notes|bullet point|this (?:page|document|file|repo(?:sitory)?|section|chapter|post|article|deck))\b"
)


def notes_on_notes(here: Here) -> Veto | None:
    text = opening_of(here)
    if (holds(text, ":", "->", "→") and _EXAM.match(text)) or ("%" in text and _SHARE_OF_THE_EXAM.search(text)):
        return Veto("note-on-notes", "about the exam, not about its subject")
    if holds(text, *_COURSE_WORDS) and _OF_THE_COURSE.search(text):
        return Veto("note-on-notes", "about the notes or the exam, not about their subject")
    if "note" in text and count(text) < 20 and _NOTES_ON.match(text):
        return Veto("note-on-notes", "about the notes themselves")
    if holds(text, "quot", "notes", "bullet point", "this ") and count(text) < 45 and _THIS_NOTE.search(text):
        return Veto("note-on-notes", "about the notes themselves")
    return None
