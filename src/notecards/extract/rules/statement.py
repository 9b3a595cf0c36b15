"""A sentence that states something: asked as a question where it has a subject and a verb that can be asked, else with a gap."""

import re
from dataclasses import replace

from notecards.cards import Gap, Kind
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.clause import Clause, Verb, clause_of
from notecards.extract.english.commands import gap_of_command, is_command
from notecards.extract.facts import Found, content_words, says_most
from notecards.extract.gaps import SURE, gaps_of
from notecards.extract.here import Here
from notecards.extract.in_place import asks_in_place, chinese
from notecards.extract.pieces import pieces
from notecards.extract.questions import ask
from notecards.extract.referents import core, is_person, is_pronoun, named_in_preface, points_back, restored, subject_in
from notecards.extract.rules.found import NOTHING, Yield, given
from notecards.extract.rules.in_place import sentences_in_place
from notecards.extract.statements import Place
from notecards.extract.subjects import bare, states_before_colon, subject_of
from notecards.extract.vetoes import is_opinion, tainted
from notecards.extract.wording import worded
from notecards.extract.words import QUOTES, count, sentences, words
from notecards.tokens import Mark, Tokens, cut, join, masked, plain, strip
from notecards.tokens import text as as_tokens

NAME = "statement"
_QUOTATION = "quotation"
_QUESTION = "question"
LONGEST_SENTENCE = 60


def statement(here: Here) -> Yield:
    """Every sentence of a paragraph, bullet, quotation or cell, each by itself."""
    if here.statement.place in (Place.HEADING, Place.TABLE, Place.ROW, Place.TERM, Place.CALLOUT):
        return NOTHING
    tokens = here.statement.tokens
    if states_before_colon(here):
        tokens = cut(tokens, 0, len(_ANNOUNCING.sub("", masked(tokens).rstrip(" :：*_"))))
    return given(here, sentences_of(here, tokens, ()))


_ANNOUNCING = re.compile(r",?\s(?:which|that|and these|these|they)\s(?:is|are|were|include)$", re.IGNORECASE)
"""How a sentence ends that a list goes on from: "... three models, which are:"."""


def sentences_of(here: Here, tokens: Tokens, term: Tokens) -> list[Found]:
    """What each piece of a row gives. term: what "it" means in it, if that is known."""
    if asks_in_place(here.language):
        return sentences_in_place(here, tokens, term) or _gap_in_place(here, tokens)
    found: list[Found] = []
    antecedent, own = term or (() if _follows_another(here) else subject_of(here)), False
    tokens = _without_question_word(tokens, here)
    asked: Tokens = ()
    for piece in pieces(masked(tokens), here.language):
        raw = cut(tokens, piece.start, piece.end)
        asks = piece.start > 0 and masked(raw).rstrip().endswith(("?", "？"))
        if asked and not asks and not tainted(masked(raw), here):
            found.append(Found(Kind.QA, _QUESTION, 0.75, trimmed(first_idea(raw)), asked, asked=plain(asked)))
        if asked or asks:
            asked = _question_inside(raw, here) if asks else ()
            continue
        if (piece.start and tainted(masked(raw), here)) or is_opinion(masked(raw)) or _SIGNPOST.search(masked(raw)):
            continue
        row = _without_connector(_without_cleft(_without_note_that(trimmed(raw)), here), here)
        if piece.elided or (piece.goes_on and own):
            row = (
                restored(row, clause_of(masked(row), here.language), antecedent if own else (), elided=piece.elided)
                or row
            )
        said = f"{_before(here)} {masked(tokens)[: piece.start]}"
        if piece.start and _is_loose(row, here):
            continue
        fact, subject = of_sentence(here, row, antecedent, raw, said)
        if fact:
            found.append(fact)
        if subject:
            antecedent, own = subject, True
    return found


def _question_inside(raw: Tokens, here: Here) -> Tokens:
    """A question in the middle of a text, which what follows it answers; empty where it asks for yes or no, or for something said before."""
    found = [word.lower for word in words(masked(raw))]
    closed = (here.language.modals, here.language.copulas, here.language.plural_copulas)
    points = here.language.pronouns - here.language.articles - here.language.interrogatives - here.language.relatives
    if len(found) < 4 or any(found[0] in some for some in closed) or any(word in points for word in found):
        return ()
    opens = found[0] in here.language.interrogatives or masked(raw).lstrip().startswith("¿")
    return trimmed(raw) if opens else ()


def _follows_another(here: Here) -> bool:
    """Outside English, whether "elle" or "sie" may stand for what the line before is about and not for the heading."""
    if here.language.code == "en" or here.parents or not here.before or not here.before[-1].tokens:
        return False
    first = words(masked(here.before[-1].tokens))[:1]
    return bool(first) and first[0].lower in here.language.articles


def _is_loose(row: Tokens, here: Here) -> bool:
    """A later piece that is a mere circumstance: "in most cases of the kind"."""
    first = words(masked(row))[:1]
    opens = bool(first) and first[0].lower in here.language.prepositions
    return opens and clause_of(masked(row), here.language) is None


def _before(here: Here) -> str:
    """What the statement before says: "this approach" may stand for something in it."""
    elders = here.before if here.before else here.above[-1:]
    return masked(elders[-1].tokens) if elders else ""


def _gap_in_place(here: Here, tokens: Tokens) -> list[Found]:
    """Where nothing can be asked, the bold words, numbers and quoted names of a single sentence."""
    row = trimmed(tokens)
    if (
        len(sentences(masked(row))) > 1
        or not 4 <= count(masked(row)) <= LONGEST_SENTENCE
        or masked(row)[-1:] in "?？:："
    ):
        return []
    if here.language.code == "zh" and not chinese.states(masked(row)):
        return []
    fact = _with_gap(here, row, None, NAME)
    return [fact] if fact else []


def _without_note_that(row: Tokens) -> Tokens:
    """ "Note that X is ..." states that X is ...."""
    found = re.match(
        r"^(?:note|remember|recall|nb)\s+(?:that\s+)?(?=\w+\s+\w+\s+\w)|^(?:nb|note):\s+|^\([^()]{2,40}\)\s+(?=[A-Z])|^in other words,?\s+",
        masked(row),
        re.IGNORECASE,
    )
    return trimmed(cut(row, found.end())) if found else row


_CLEFT = re.compile(
    r"^it(?:['’]s|\s+is|\s+was)\s+(?:really|only|precisely|exactly|mainly)?\s*(?=(?:the|this|our|a|an)\s)(?P<what>.{5,80}?)\s(?P<link>which|that|who)\s+(?=\w+s\b|\w+ed\b)",
    re.IGNORECASE,
)


def _without_cleft(row: Tokens, here: Here) -> Tokens:
    """ "It is the separate state which allows X" states that the separate state allows X."""
    found = _CLEFT.match(masked(row)) if here.language.code == "en" else None
    return join((cut(row, *found.span("what")), cut(row, found.end())), " ") if found else row


_SIGNPOST = re.compile(
    r"\bwe\s(?:have\s|had\s|will\s|shall\s|briefly\s|now\s|then\s|first\s|also\s|can\s|already\s)*(?:discuss(?:ed)?|introduced?|looked?|talk(?:ed)?|mention(?:ed)?|consider(?:ed)?|turn|covered?|picture|recall|cover)\b"
    r"|\bas we (?:saw|have seen|will see)\b|\b(?:in|from) the (?:last|previous|next|following|above) (?:section|chapter|lecture|post|part|video)\b|^to (?:answer|understand|see) (?:this|that)\b|\blet(?:['’]s| us)\s",
    re.IGNORECASE,
)
"""A writer who leads readers through a text: where it goes, not what is so."""
_CONNECTOR = re.compile(
    r"^(?:(?:and|but|so|thus|therefore|hence|consequently|however|moreover|furthermore|also|really|actually|basically|once again|again|in fact|indeed|of course|as a result|as the name (?:suggests?|implies|says)|as (?:mentioned|said|noted) (?:above|before)),\s+"
    r"|but\s+(?!that\b|not\b)|so\s+(?=(?:the|an?|if|when|it|they|most|in|this)\s))",
    re.IGNORECASE,
)


def _without_connector(row: Tokens, here: Here) -> Tokens:
    """ "Thus, the rate falls" states that the rate falls."""
    found = _CONNECTOR.match(masked(row)) if here.language.code == "en" else None
    return cut(row, found.end()) if found and count(masked(row)[found.end() :]) >= 4 else row


def _without_question_word(tokens: Tokens, here: Here) -> Tokens:
    """ "Why: alignment had to be known" states what follows the colon."""
    found = re.match(r"^\W*(\w+)(\s\w+)?\W*[:：]\s+", masked(tokens))
    if not found:
        return tokens
    asks = not found.group(2) and found.group(1).casefold() in here.language.interrogatives
    asks = asks or (not found.group(2) and found.group(1).casefold() in here.language.remarks)
    remark = bool(found.group(2)) and clause_of(masked(tokens)[found.end() :], here.language) is not None
    return cut(tokens, found.end()) if asks or remark else tokens


def of_sentence(
    here: Here, row: Tokens, antecedent: Tokens, raw: Tokens, said: str = ""
) -> tuple[Found | None, Tokens]:
    """The fact of one sentence, and the subject that a pronoun in the next one would stand for."""
    text = masked(row)
    if not 3 <= count(text) <= LONGEST_SENTENCE or text.rstrip().endswith(("?", "？", ":", "：")):
        return None, ()
    rule = _QUOTATION if masked(raw).strip()[:1] in QUOTES else NAME
    special = _important(here, row, rule) or _what_it_is(here, row, rule) or _done_by(here, row, said, rule)
    if special:
        return special, ()
    alias = _ALIAS.match(text)
    if alias and antecedent and here.language.code == "en":
        front = worded(here.language.questions["alias"], subject=antecedent)
        back = trimmed(cut(row, alias.end()))
        return Found(Kind.QA, NAME, 0.74, back, front, asked=plain(antecedent)), antecedent
    clause = clause_of(text, here.language)
    if count(text) < 4 and (clause is None or clause.kind is Verb.PAST or text.istitle()):
        return None, ()
    if (
        _HYPOTHESIS.match(text)
        or _ANNOUNCES_MANY.match(text)
        or _POINTS_TO_A_PAGE.match(text)
        or _ONLY_WHEN.match(text)
    ):
        return None, ()
    if (
        clause is None
        and words(text)[0].lower in ("to", "how", "why", "when", "whether")
        and here.language.code == "en"
    ):
        return None, ()
    if clause is None:
        named = bare(strip(row, " .")) if count(text) <= 12 and not is_command(here, row) else ()
        return _with_gap(here, row, None, rule), named
    subject = cut(row, *clause.subject)
    antecedent = named_in_preface(row, clause, here.language) or antecedent
    named = subject_in(here, row, clause, antecedent, said)
    if named and plain(named) == here.language.questions.get("authors"):
        what_follows = [word.lower for word in words(text[slice(*clause.rest)])[:1]]
        if clause.kind is Verb.SINGULAR or what_follows in (["this"], ["that"], ["it"], ["them"]):
            return None, ()
    ours = [word.lower for word in words(masked(subject))] in (["we"], ["you"]) and (
        clause.subject[0] <= clause.start or bool(_VAGUE_OPENING.search(text[: clause.subject[0]]))
    )
    fact = _asked(here, row, clause, named, rule) if named and not ours else None
    if fact is None and (
        not (is_pronoun(subject, here.language) or points_back(subject))
        or is_person(subject)
        or (clause.subject[0] > clause.start and plain(subject).lower() not in ("this", "that", "these", "those"))
        or _EXPLETIVE.match(text)
        or _THERE.match(text)
    ):
        fact = _with_gap(here, row, clause, rule)
    return fact, core(named) if named and count(plain(named)) <= 12 else ()


def _important(here: Here, row: Tokens, rule: str) -> Found | None:
    """ "It is important to keep a log, to find errors later": why is it important to keep a log?"""
    found = _IMPORTANT.match(masked(row).rstrip(" .;!")) if here.language.code == "en" else None
    if not found or count(found["do"]) < 2 or count(found["why"]) < 3 or _VAGUE_OPENING.search(found["do"]):
        return None
    front = worded(
        here.language.questions["why important"],
        subject=as_tokens(found["how"].lower()),
        verb=cut(row, *found.span("do")),
    )
    return Found(Kind.QA, rule, 0.74, cut(row, *found.span("why")), front, asked=plain(row))


_IMPORTANT = re.compile(
    r"^(?:it(?:['’]s|\s(?:is|was))\s)?(?P<how>(?:very\s)?(?:important|necessary|essential|useful|crucial|vital|critical))\sto\s(?P<do>[^,;:]+?),?\s(?P<why>(?:to|in order to|so that|because|since|so)\s[^;:]+)$",
    re.IGNORECASE,
)


def _done_by(here: Here, row: Tokens, said: str, rule: str) -> Found | None:
    """ "They use X. This is done by Y": how is X done?"""
    used = _USES.search(said.rstrip(" .")) if here.language.code == "en" else None
    found = _THIS_IS_DONE.match(masked(row)) if used else None
    if not used or not found:
        return None
    what = as_tokens(used["what"])
    front = worded(here.language.questions["how"], aux=as_tokens("is"), subject=what, verb=as_tokens(found["done"]))
    return Found(Kind.QA, rule, 0.72, strip(trimmed(cut(row, found.end("done"))), " ."), front, asked=plain(row))


_USES = re.compile(
    r"\b(?:uses?|used|employs?|appl(?:y|ies|ied)|performs?)\s(?P<what>(?:an?\s|the\s)?[\w-]+(?:\s[\w-]+){0,3})$",
    re.IGNORECASE,
)
_THIS_IS_DONE = re.compile(
    r"^(?:this|that)\sis\s(?P<done>done|achieved|implemented|computed|performed)\s(?=(?:by|through|via|using)\s\w)",
    re.IGNORECASE,
)


def _what_it_is(here: Here, row: Tokens, rule: str) -> Found | None:
    """ "What we see is largely [computed from memory]"."""
    found = _WHAT_IS.match(masked(row).rstrip(' .;!"”')) if here.language.code == "en" else None
    if not found or not 2 <= count(found["it"]) <= 12:
        return None
    return Found(Kind.CLOZE, rule, 0.62, row, gaps=(Gap(*found.span("it")),), asked=plain(row))


_WHAT_IS = re.compile(
    r"^what\s(?:we|you|they|people|\w+s|matters?|makes?|happens?|counts?|the\s\w+)\b[^,;:?]{0,40}?\s(?:is|are|was|were)\s(?:that\s|\w+ly\s)?(?!not\b)(?P<it>[^?]+)$",
    re.IGNORECASE,
)


_ALIAS = re.compile(
    r"^(?:(?:is|are)\s)?(?:also|sometimes|often)\s(?:known|called|referred to)(?:\sas)?\s+(?=\w)", re.IGNORECASE
)
_HYPOTHESIS = re.compile(r"^(?:let|suppose|assume|imagine|ex\.|e\.?g\.?|i\.?e\.?)[\s,:]", re.IGNORECASE)
"""What follows is set up or shown by example, not stated."""
_ANNOUNCES_MANY = re.compile(
    r"^there (?:are|is) (?:multiple|many|several|various|different|some|a few|lots|a number)\b|^\w+ing\s(?:\w+\s)?your\b|^(?:with|by|in|for|after|from|because of|despite|given|to do) (?:this|that|these|those|it|them|so),",
    re.IGNORECASE,
)
_POINTS_TO_A_PAGE = re.compile(
    r"^(?:see\s(?:also\s)?(?:the|page|figure|section|chapter|slide|appendix)\b|(?:page|figure|fig\.|table|chapter|slide|see)\s\d|(?:the|la|die|das|l[ae])?\s?(?:figure|abbildung|figura|graphique)\b)",
    re.IGNORECASE,
)
_ONLY_WHEN = re.compile(
    r"^(?:(?:\d+|early|late|mid|from|through|to|until|till|in|and|the|of|summer|autumn|fall|winter|spring|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)(?:[\s.,/–-]+|$))+$",
    re.IGNORECASE,
)
"""A time and nothing that happened in it: "August through September 1982"."""
_THERE = re.compile(r"^(?:there(?:['’]s| (?:is|are|was|were))|es gibt|il y a|hay)\b", re.IGNORECASE)
_EXPLETIVE = re.compile(
    r"^it(?:['’]s|\s+(?:is|was|would be|can be))\s+(?:\w+ly\s+)?(?!not\b)\w+\s+(?:to|that|for)\b", re.IGNORECASE
)


def _asked(here: Here, row: Tokens, clause: Clause, subject: Tokens, rule: str) -> Found | None:
    question = ask(clause, row, subject, here.note, here.language)
    if question is None or _is_split_wrongly(row, question.answer, here):
        return None
    opening = words(masked(row)[slice(*question.answer)])[:1]
    if opening and opening[0].lower in _HOW_MUCH:
        return None
    if question.vague and gaps_of(row, clause, here.note, here.language)[1] >= _BETTER_GAP:
        return None
    back = _without_overrun(trimmed(first_idea(cut(row, *question.answer))), here)
    if not back or (count(plain(back)) < 2 and not _is_rich(back)) or _says_it_already(question.tokens, back, here):
        return None
    kind = Kind.DEFINITION if question.defining else Kind.QA
    asked = plain(row)[: question.answer[0]].strip() or plain(subject)
    return Found(kind, rule, 0.78, back, question.tokens, asked=asked)


_OVERRUN = re.compile(
    r",?\s(?:and\s)?(?:hence|therefore|thus|thereby)\s\w|,\s(?:which|who)\s(?:is|are|was|were|has|have|had)\s|,\s(?:leading to|resulting in|causing|which (?:means|leads to|results in))\s|,\sand\s(?:those|they|it|he|she|we|this|that)\s\w|,?\s(?:which|that)\s(?:is|are|include)$|\s(?:as follows)$",
    re.IGNORECASE,
)


def _without_overrun(back: Tokens, here: Here) -> Tokens:
    """An answer up to where its sentence goes on to something else: ", leading to ...", "and hence ..."."""
    if here.language.code != "en":
        return back
    whole = masked(back)
    ends = (found.start() for found in _OVERRUN.finditer(whole))
    end = next((at for at in ends if count(whole[:at]) >= 1), None)
    return back if end is None else cut(back, 0, len(whole[:end].rstrip(" ,")))


def _says_it_already(front: Tokens, back: Tokens, here: Here) -> bool:
    """Whether the question gives its answer away: then a gap asks better."""
    asked, answer = (content_words(plain(row), here.language) for row in (front, back))
    return here.language.spaced and says_most(asked, answer)


_VAGUE_OPENING = re.compile(r"\b(?:that|this|it|them|these|those)\b", re.IGNORECASE)
_HOW_MUCH = frozenset("mucho muy muchísimo beaucoup très énormément sehr viel molto muito lots".split())
"""An answer that begins with one of these says how much, not what."""


def _is_split_wrongly(row: Tokens, answer: tuple[int, int], here: Here) -> bool:
    """An answer never begins with a finite "is": then a noun before it was read as a verb."""
    first = words(masked(row)[slice(*answer)])[:1]
    return bool(first) and first[0].lower in (*here.language.copulas, *here.language.plural_copulas)


_BETTER_GAP = 0.72
"""A gap this good is asked rather than a vague "What does it do?"."""


def _is_rich(row: Tokens) -> bool:
    text = plain(row)
    return any(sign.isdigit() for sign in text) or "$" in text or (count(text) >= 1 and len(text) >= 3)


def _with_gap(here: Here, row: Tokens, clause: Clause | None, rule: str) -> Found | None:
    """The sentence with its point hidden; a command ("Take a small step ...") hides what it acts on."""
    back = clause is not None and _points_back(row, clause, here)
    expletive = bool(_EXPLETIVE.match(masked(row)))
    clause = _inner(row, clause, here)
    if clause is None and _lacks_its_subject(row, here):
        return None
    gaps, score = gap_of_command(here, row) if clause is None else ((), 0.0)
    if not gaps:
        gaps, score = gaps_of(row, None if expletive else clause, here.note, here.language)
        if clause is None and is_command(here, row) and score < SURE:
            return None
    if not gaps or (back and not all(_is_bold(row, gap) for gap in gaps)):
        return None
    if here.language.spaced and count(masked(row)) < 6 and score < 0.75 and not _is_bold(row, gaps[0]):
        return None
    confidence = 0.35 + 0.4 * score - (0.06 if clause is None else 0.0) + (0.04 if here.parents else 0.0)
    return Found(
        Kind.CLOZE,
        "bold" if any(_is_bold(row, gap) for gap in gaps) else rule,
        confidence,
        row,
        gaps=gaps,
        asked=plain(row),
    )


def _lacks_its_subject(row: Tokens, here: Here) -> bool:
    """ "Agreed to pull out": who did so stands in a line before."""
    found = [word.lower for word in words(masked(row))]
    found = (
        found[1:]
        if found and found[0] in ("only", "also", "then", "never", "later", "finally", "eventually")
        else found
    )
    past = (
        here.language.code == "en"
        and bool(found)
        and found[0] in here.language.past
        and found[0].endswith(("ed", "ade"))
    )
    return past and not subject_of(here)


def _inner(row: Tokens, clause: Clause | None, here: Here) -> Clause | None:
    """Of "Evidence suggests that X does Y" the clause that says something: X does Y."""
    whole = masked(row)
    that = re.match(r"\s*that\s+", whole[slice(*clause.rest)]) if clause else None
    if clause is None or that is None or here.language.code != "en":
        return clause
    start = clause.rest[0] + that.end()
    inner = clause_of(whole[start:], here.language)
    if inner is None or inner.subject[0] >= inner.subject[1]:
        return clause
    moved = [(a + start, b + start) for a, b in (inner.subject, inner.verb, inner.rest)]
    return replace(inner, start=clause.start, subject=moved[0], verb=moved[1], rest=moved[2])


def _points_back(row: Tokens, clause: Clause, here: Here) -> bool:
    """ "BERT uses this to ...": what the verb acts on stands somewhere else."""
    rest = words(masked(row)[slice(*clause.rest)])[:2]
    if len(rest) == 2 and rest[0].lower == "that" and rest[1].lower in here.language.articles:
        return False  # "suggests that the brain ...": a conjunction
    if _MAKES_IT.match(masked(row)[slice(*clause.rest)]):
        return False
    demonstrative = bool(rest) and rest[0].lower in here.language.demonstratives | {"it"}
    return demonstrative and (len(rest) == 1 or rest[1].lower in here.language.function)


_MAKES_IT = re.compile(r"\s*it\s(?:[\w-]+\s){1,5}?to\s", re.IGNORECASE)
"""In "makes it costly to leave" the pronoun stands for what follows."""


def _is_bold(row: Tokens, gap: Gap) -> bool:
    inside = [token for token in cut(row, gap.start, gap.end) if plain((token,)).strip()]
    return all(token.marks & (Mark.BOLD | Mark.HIGHLIGHT) for token in inside)
