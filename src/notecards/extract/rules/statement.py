"""A text that states something, read sentence by sentence."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from notecards.cards import Gap, Kind
from notecards.extract.about.pronouns import is_person, is_pronoun
from notecards.extract.about.referents import restored, told_before
from notecards.extract.about.subjects import heading_states, states_before_colon, subject_of
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.by_language import NEVER, ByLanguage, empty, nothing
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.commands import is_command
from notecards.extract.clauses.pieces import Piece, pieces
from notecards.extract.dashes import DATE
from notecards.extract.english import statements as english
from notecards.extract.english.named_below import named_below
from notecards.extract.english.processes import happens_in
from notecards.extract.facts import Found
from notecards.extract.german import statements as german
from notecards.extract.here import Here
from notecards.extract.in_place import asks_in_place, chinese
from notecards.extract.patterns import pattern
from notecards.extract.romance.appositions import without_appositions
from notecards.extract.romance.pronouns import MAY_BE_OF_THE_CASE
from notecards.extract.rules.beside import besides, with_second
from notecards.extract.rules.dated import dated
from notecards.extract.rules.found import NOTHING, Yield, given
from notecards.extract.rules.gapped import with_gap
from notecards.extract.rules.in_place import sentences_in_place
from notecards.extract.rules.laws import said_by_law, said_by_theorem
from notecards.extract.rules.left_out import how_many_underwent, said_of_above, told_without_was
from notecards.extract.rules.openings import is_signpost, without_opening, without_question_word
from notecards.extract.rules.reasons import reason_below, why_so
from notecards.extract.rules.sentence import LONGEST_SENTENCE, NAME, POINTS_OUTSIDE, of_sentence
from notecards.extract.rules.sides import happened
from notecards.extract.rules.undergone import pair_above, undergone
from notecards.extract.statements import Place
from notecards.extract.vetoes import is_opinion, tainted
from notecards.extract.words import count, sentences, words
from notecards.tokens import TokenKind, Tokens, cut, join, masked, plain, strip, text

_QUESTION = "question"


def statement(here: Here) -> Yield:
    """Every sentence of a paragraph, bullet, quotation or cell, each by itself."""
    if here.statement.place in (Place.TABLE, Place.ROW, Place.TERM, Place.CALLOUT):
        return NOTHING
    if here.statement.place is Place.HEADING and not heading_states(here.statement.tokens, here.language):
        return NOTHING
    tokens = _behind_pictures(here.statement.tokens)
    reason = reason_below(here)
    if reason:
        return given(here, [reason])
    if states_before_colon(here):
        tokens = cut(tokens, 0, len(_ANNOUNCING.sub("", masked(tokens).rstrip(" :：*_"))))
    theorem = said_by_theorem(here, tokens)
    if theorem:
        return given(here, [theorem])
    found = sentences_of(here, tokens, ())
    law = None if found else said_by_law(here, tokens)
    return given(here, [law] if law else found)


def _behind_pictures(tokens: Tokens) -> Tokens:
    """A text without the pictures on the lines before it."""
    at = next((i for i, t in enumerate(tokens) if t.kind is not TokenKind.IMAGE and plain((t,)).strip()), 0)
    broken = any(t.kind is TokenKind.BREAK for t in tokens[:at]) or plain(tokens[:at]).endswith("\n")
    return tokens[at:] if at and broken else tokens


_ANNOUNCING = pattern(r",?\s(?:which|that|and these|these|they)\s(?:is|are|were|include)$", re.IGNORECASE)
"""How a sentence ends that a list goes on from: "... three models, which are:"."""


def sentences_of(here: Here, tokens: Tokens, term: Tokens) -> list[Found]:
    """What each piece of a row gives. term: what "it" means in it, if that is known."""
    if not asks_in_place(here.language):
        antecedent = term or (told_before(here) if _follows_another(here) else subject_of(here))
        return _Reading(here, without_question_word(tokens, here), bool(term), antecedent).read()
    if _BARE_TERM.fullmatch(masked(tokens).strip()):
        return []
    return sentences_in_place(here, tokens, term) or _gap_in_place(here, tokens)


@dataclass
class _Reading:
    """A text that is read piece by piece.

    known: whether its rule told what it is about. antecedent: what a pronoun stands for. own: whether the text itself has named that.
    asked: a question that the next piece answers. before: the piece before. term: what it was about at first.
    """

    here: Here
    tokens: Tokens
    known: bool
    antecedent: Tokens
    own: bool = False
    asked: Tokens = ()
    before: Piece | None = None
    found: list[Found] = field(default_factory=list)
    term: str = field(init=False)

    def __post_init__(self) -> None:
        self.term = plain(self.antecedent)

    def read(self) -> list[Found]:
        processes = _PROCESSES[self.here.language](self.here, self.tokens)
        self.found.extend(processes.values())
        for piece in pieces(masked(self.tokens), self.here.language):
            if any(a <= piece.start < b for a, b in processes):
                self.before = None
                continue
            raw = cut(self.tokens, piece.start, piece.end)
            raw = self._ended(piece, raw)
            row = None if self._is_of_a_question(piece, raw) or self._leads_on(piece, raw) else self._whole(piece, raw)
            if row is not None and not self._is_told_briefly(piece, row):
                told = set()
                for said in _APART[self.here.language](self.here, row):
                    self._told(piece, raw, said)
                    told.add(plain(self.antecedent))
                self.antecedent = self.antecedent if len(told) == 1 else ()  # of two "sie" may mean either
        return self.found

    def _ended(self, piece: Piece, raw: Tokens) -> Tokens:
        """A piece with the full stop of its sentence, where that tells that it has a verb: "Lenin returned in 1917 | and ..."."""
        said, whole = masked(raw), masked(self.tokens)
        stops = (
            whole.rstrip().endswith(".") and piece.end < len(whole.rstrip()) and not said.rstrip().endswith((".", ":"))
        )
        untold = stops and clause_of(said, self.here.language) is None
        return join((raw, text(".")), "") if untold and clause_of(f"{said}.", self.here.language) else raw

    def _is_of_a_question(self, piece: Piece, raw: Tokens) -> bool:
        """Whether a piece asks something, or answers what the one before it asks."""
        asks = piece.start > 0 and masked(raw).rstrip().endswith(("?", "？"))
        if self.asked and not asks and not tainted(masked(raw), self.here):
            back = trimmed(first_idea(raw))
            self.found.append(Found(Kind.QA, _QUESTION, 0.75, back, self.asked, asked=plain(self.asked)))
        if not self.asked and not asks:
            return False
        self.asked = _question_inside(raw, self.here) if asks else ()
        return True

    def _leads_on(self, piece: Piece, raw: Tokens) -> bool:
        said = masked(raw)
        return bool(piece.start and tainted(said, self.here)) or is_opinion(said) or is_signpost(said)

    def _whole(self, piece: Piece, raw: Tokens) -> Tokens | None:
        """A piece with the subject that it leaves out; None where that is not sure, or the piece is no sentence."""
        here = self.here
        row = without_opening(trimmed(_without_arrow(raw)), here)
        if piece.elided or (piece.goes_on and self.own):
            unsure = _MUST_NAME_ITS_SUBJECT[here.language] and piece.elided and not (self.own or self.known)
            if unsure and not _is_bare(masked(self.tokens), here):
                return None  # "..., and gradually began to fall back": who, is not sure
            if piece.elided and self._was_said_of_anybody():
                return None
            clause = clause_of(masked(row), here.language)
            sure = self.own and not _MAY_BE_ANOTHER[here.language].search(masked(self.tokens)[: piece.start])
            row = restored(row, clause, self.antecedent if sure else (), elided=piece.elided) or row
            row = _ALONE[here.language](row)
        if self._may_be_said_of_either(piece, row):
            return None
        return None if piece.start and _is_loose(row, here) else row

    def _may_be_said_of_either(self, piece: Piece, row: Tokens) -> bool:
        """ "Fermentación: ... El piruvato se reduce. Ocurre en el músculo": of the term, or of what was told last?"""
        if not self.known or plain(self.antecedent) in ("", self.term) or piece.goes_on:
            return False
        clause = clause_of(masked(row), self.here.language)
        left_out = clause is not None and not masked(row)[slice(*clause.subject)].strip()
        return left_out and self.here.language.drops_subjects

    def _was_said_of_anybody(self) -> bool:
        """ "To refute it, one assumes the opposite and derives ...": the second verb is nobody's that was named before."""
        told = masked(cut(self.tokens, self.before.start, self.before.end)) if self.before else ""
        clause = clause_of(told, self.here.language) if told else None
        return clause is not None and told[slice(*clause.subject)].strip().lower() in _ANYBODY

    def _is_told_briefly(self, piece: Piece, row: Tokens) -> bool:
        """Whether nothing more is asked of a piece: its subject is left out, it is a command, or it says why something is so."""
        here = self.here
        above = () if self.own else self.antecedent or pair_above(here)
        left = (
            (said_of_above(here, row, above) if above else None)
            or told_without_was(here, row)
            or how_many_underwent(here, row)
            or (_on_a_day(here, row) if piece.start else None)
        )
        if left:
            self.found.append(left)
            return True
        if piece.goes_on and self.own and is_command(here, row):
            return True  # "... called parvocellular cells - receive input from the retina": no command, and of whom is not said
        why = why_so(here, self.tokens, row, piece, self.before, self.antecedent)
        if why is None:
            return False
        self.found.append(why)
        if count(masked(row)) >= _LONG_ENOUGH:
            return False
        self.before = piece
        return True

    def _told(self, piece: Piece, raw: Tokens, row: Tokens) -> None:
        """What a sentence says, what else it says, and of whom the next one is."""
        here = self.here
        said = f"{_before(here)} {masked(self.tokens)[: piece.start]}"
        row, apposed = _APPOSED[here.language](here, row)
        fact, subject = of_sentence(here, row, self.antecedent, raw, said)
        if fact is None or self._is_asked(fact):
            fact = _behind_its_antecedent(here, self.tokens, row, piece, self.before)
        self.before = piece
        when, others = dated(here, row), besides(here, row, fact, subject)
        fact, second = with_second(here, row, fact, subject)
        if fact and not _hides_one_of(fact, when):
            self.found.append(fact)
        self.found.extend([*when, *apposed, *second, *others])
        if undergone(here, masked(row)):
            self.before = None  # "Found in tears. Rich in iron": the text is still of what stands above
        elif subject:
            self.antecedent, self.own = subject, True
        elif piece.goes_on and not piece.elided and (other := _OWN_SUBJECT[here.language](row)):
            self.antecedent, self.own = other, True  # "..., Hitler lehnt ab und fordert": it is he who does
        elif self.own and piece.goes_on and is_pronoun(row, here.language):
            self.antecedent = ()  # "..., this hurts A but improves B": what improves B is not known either

    def _is_asked(self, fact: Found) -> bool:
        """Whether an earlier sentence is asked by the same words: "X is a drug. It is an inhibitor"."""
        return bool(fact.front) and any(plain(other.front) == plain(fact.front) for other in self.found)


def _of_processes(here: Here, tokens: Tokens) -> dict[tuple[int, int], Found]:
    """The sentences that say what happens in a process they name, by where they stand."""
    told = {(a, b): happens_in(here, cut(tokens, a, b)) for a, b in sentences(masked(tokens))}
    return {at: one for at, one in told.items() if one}


_PROCESSES = ByLanguage[Callable[[Here, Tokens], dict[tuple[int, int], Found]]](
    lambda here, tokens: {}, en=_of_processes
)
_ANYBODY = frozenset("one you we people man on".split())
_MUST_NAME_ITS_SUBJECT = ByLanguage(False, en=True)
"""Whether a clause without a subject is told only where its text has named one."""


_MAY_BE_ANOTHER = ByLanguage(NEVER, romance=MAY_BE_OF_THE_CASE)
"""What stands before a pronoun that need not stand for the subject of its sentence."""


def _as_it_is(row: Tokens) -> Tokens:
    return row


def _as_one(here: Here, row: Tokens) -> tuple[Tokens, ...]:
    return (row,)


_APART = ByLanguage(_as_one, de=german.apart)
"""The sentences that one with several participles or infinitives stands for."""
_ALONE = ByLanguage(_as_it_is, de=german.without_but)
"""A later clause as it reads without the one before it."""


def _nothing_apposed(here: Here, row: Tokens) -> tuple[Tokens, list[Found]]:
    return row, []


_APPOSED = ByLanguage(_nothing_apposed, fr=without_appositions, es=without_appositions)
"""A sentence without what stands behind a noun to say what it is, and that as facts of their own."""
_OWN_SUBJECT = ByLanguage(empty, en=english.own_subject, de=german.own_subject)
"""What a clause that gave no card is about, and the next one therefore."""


def _on_a_day(here: Here, row: Tokens) -> Found | None:
    """ "Nov 1938 - children expelled from schools" as a later sentence: what happened then?"""
    found = _DAY_FIRST[here.language].match(masked(row))
    front = happened(here, strip(cut(row, 0, found.end("when")))) if found else ()
    back = strip(trimmed(first_idea(cut(row, found.end()))), " .") if found else ()
    return Found(Kind.QA, NAME, 0.66, back, front, asked=masked(row)) if front and count(plain(back)) >= 3 else None


_DAY_FIRST = ByLanguage(NEVER, en=pattern(rf"(?P<when>{DATE})\s?(?::|\s[-–—])\s", re.IGNORECASE))


def _without_arrow(raw: Tokens) -> Tokens:
    """A sentence without the arrow that led to it."""
    arrow = re.match(r"\s*(?:->|=>|→|⇒|[-–•](?=\s+[A-ZÀ-Þ]))\s+", masked(raw))
    return cut(raw, arrow.end()) if arrow else raw


_LONG_ENOUGH = 8
"""Words of a consequence that says more than why it is so."""


def _behind_its_antecedent(here: Here, tokens: Tokens, row: Tokens, piece: Piece, before: Piece | None) -> Found | None:
    """A sentence whose pronoun stands for all of the one before it, with a gap and that one in front: "X grows. This leads to [...]"."""
    clause = clause_of(masked(row), here.language)
    if before is None and piece.start == 0:
        return _NAMED_BELOW[here.language](here, row)
    if before is None or piece.goes_on or clause is None:
        return None
    subject, told = cut(row, *clause.subject), trimmed(cut(tokens, before.start, before.end))
    stands_for = is_pronoun(subject, here.language) and not is_person(subject)
    leans = clause.subject[0] <= clause.start if stands_for else bool(_IN_THIS_CASE[here.language].match(masked(row)))
    outside = not leans and POINTS_OUTSIDE[here.language](masked(row), clause)
    if not (leans or outside) or (outside and count(masked(told)) + count(masked(row)) > _TWO_SENTENCES):
        return None
    opening = words(masked(told))[:1]
    if not opening or not 4 <= count(masked(told)) <= 25 or is_pronoun(told, here.language):
        return None
    fact = with_gap(here, row, clause, NAME, anchored=True)
    both = trimmed(cut(tokens, before.start, piece.end))
    at = plain(both).rfind(plain(row))
    if fact is None or not fact.gaps or at < len(plain(told)):
        return None
    return replace(fact, back=both, gaps=tuple(Gap(at + g.start, at + g.end) for g in fact.gaps))


_TWO_SENTENCES = 32
"""Words of two sentences on one card, where the second has a subject of its own."""
_IN_THIS_CASE = ByLanguage(
    NEVER, en=pattern(r"in (?:this|that|such an?|these|such) (?:cases?|situations?|events?),\s", re.IGNORECASE)
)
_NAMED_BELOW = ByLanguage(nothing, en=named_below)
"""A name that a line gives to what the line above it tells."""


def _is_bare(text: str, here: Here) -> bool:
    """Whether a sentence begins with its verb, so that all its parts are said of what stands above it."""
    clause = clause_of(text, here.language)
    return clause is None or clause.subject[0] == clause.subject[1]


def _hides_one_of(fact: Found, others: list[Found]) -> bool:
    """Whether a gap hides what one of the others asks for."""
    hidden = [plain(fact.back)[gap.start : gap.end].strip() for gap in fact.gaps]
    return any(plain(other.back).strip() in hidden for other in others)


_BARE_TERM = pattern(r"[^\s，。、：:；;（）()]{2,10}\s?[（(][A-Za-z][A-Za-z .,-]*[）)]")
"""A term and its English name: "加密密钥（Encryption Key）" states nothing."""


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
    """Whether "elle" or "sie" may stand for what the line before is about and not for the heading."""
    if not here.language.gendered or here.parents or not here.before or not here.before[-1].tokens:
        return False
    first = words(masked(here.before[-1].tokens))[:1]
    return bool(first) and first[0].lower in here.language.articles


def _is_loose(row: Tokens, here: Here) -> bool:
    """A later piece that is a mere circumstance: "in most cases of the kind"."""
    first = words(masked(row))[:1]
    opens = bool(first) and first[0].lower in here.language.prepositions
    correlated = bool(first) and first[0].lower == "je" and bool(re.search(r",\s(?:desto|umso)\s", masked(row)))
    counts = bool(_ABOUT_SO_MANY[here.language].match(masked(row)))
    return (
        opens
        and not (correlated or counts)
        and ": " not in masked(row)
        and clause_of(masked(row), here.language) is None
    )


_ABOUT_SO_MANY = ByLanguage(NEVER, en=pattern(r"(?:about|over|under)\s\d", re.IGNORECASE))


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
    if not _STANDS_ALONE[here.language](masked(row)):
        return []
    fact = with_gap(here, row, None, NAME)
    return [fact] if fact else []


def _any(text: str) -> bool:
    return True


def _chinese(text: str) -> bool:
    return chinese.stands_alone(text)


_STANDS_ALONE = ByLanguage(_any, zh=_chinese)
