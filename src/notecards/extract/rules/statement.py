"""A sentence that states something: asked as a question where it has a subject and a verb that can be asked, else with a gap."""

import re
from dataclasses import replace

from notecards.cards import Gap, Kind
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.clause import Clause, Verb, clause_of
from notecards.extract.dashes import DATE
from notecards.extract.english.commands import is_command
from notecards.extract.english.set_phrases import VAGUE_OPENING
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.in_place import asks_in_place, chinese
from notecards.extract.languages.english import BASES
from notecards.extract.patterns import pattern
from notecards.extract.pieces import Piece, pieces
from notecards.extract.referents import (
    HE_OR_SHE,
    core,
    is_owned,
    is_person,
    is_pronoun,
    named_in_preface,
    points_back,
    restored,
    subject_in,
    told_before,
)
from notecards.extract.rules.asked import asked_of
from notecards.extract.rules.beside import with_second
from notecards.extract.rules.dated import dated
from notecards.extract.rules.found import NOTHING, Yield, given
from notecards.extract.rules.gapped import EXPLETIVE, with_gap
from notecards.extract.rules.in_place import sentences_in_place
from notecards.extract.rules.laws import said_by_law, said_by_theorem
from notecards.extract.rules.left_out import how_many_underwent, said_of_above, told_without_was
from notecards.extract.rules.no_statement import leans_on_another, states_nothing
from notecards.extract.rules.note_form import counts_in_a_place, end_hidden, note_form, verb_first
from notecards.extract.rules.openings import is_signpost, without_opening, without_question_word
from notecards.extract.rules.reasons import reason_below, why_so
from notecards.extract.rules.set_phrases import set_phrase
from notecards.extract.rules.sides import happened
from notecards.extract.rules.undergone import name_above, pair_above, undergone
from notecards.extract.statements import Place
from notecards.extract.subjects import bare, heading_states, label, leading_bold, states_before_colon, subject_of
from notecards.extract.vetoes import is_opinion, tainted
from notecards.extract.wording import definition_question, is_somebody, small_first, worded
from notecards.extract.words import QUOTES, count, sentences, words
from notecards.tokens import TokenKind, Tokens, cut, masked, plain, strip

NAME = "statement"
_QUOTATION = "quotation"
_QUESTION = "question"
LONGEST_SENTENCE = 60


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
    if asks_in_place(here.language):
        if _BARE_TERM.fullmatch(masked(tokens).strip()):
            return []
        return sentences_in_place(here, tokens, term) or _gap_in_place(here, tokens)
    found: list[Found] = []
    antecedent, own = term or (told_before(here) if _follows_another(here) else subject_of(here)), False
    tokens = without_question_word(tokens, here)
    asked: Tokens = ()
    before: Piece | None = None
    for piece in pieces(masked(tokens), here.language):
        raw = cut(tokens, piece.start, piece.end)
        asks = piece.start > 0 and masked(raw).rstrip().endswith(("?", "？"))
        if asked and not asks and not tainted(masked(raw), here):
            found.append(Found(Kind.QA, _QUESTION, 0.75, trimmed(first_idea(raw)), asked, asked=plain(asked)))
        if asked or asks:
            asked = _question_inside(raw, here) if asks else ()
            continue
        if (piece.start and tainted(masked(raw), here)) or is_opinion(masked(raw)) or is_signpost(masked(raw)):
            continue
        row = without_opening(trimmed(_without_arrow(raw)), here)
        if piece.elided or (piece.goes_on and own):
            if here.language.code == "en" and piece.elided and not (own or term) and not _is_bare(masked(tokens), here):
                continue  # "..., and gradually began to fall back": who, is not sure
            row = (
                restored(row, clause_of(masked(row), here.language), antecedent if own else (), elided=piece.elided)
                or row
            )
            row = _without_but(row) if here.language.code == "de" else row
        said = f"{_before(here)} {masked(tokens)[: piece.start]}"
        if piece.start and _is_loose(row, here):
            continue
        above = antecedent or (pair_above(here) if not own else ())
        left = (
            (said_of_above(here, row, above) if above and not own else None)
            or told_without_was(here, row)
            or how_many_underwent(here, row)
            or (_on_a_day(here, row) if piece.start else None)
        )
        if left:
            found.append(left)
            continue
        if piece.goes_on and own and is_command(here, row):
            continue  # "... called parvocellular cells - receive input from the retina": no command, and of whom is not said
        why = why_so(here, tokens, row, piece, before, antecedent)
        if why:
            found.append(why)
            if count(masked(row)) < _LONG_ENOUGH:
                before = piece
                continue
        fact, subject = of_sentence(here, row, antecedent, raw, said)
        fact = fact or _behind_its_antecedent(here, tokens, row, piece, before)
        before = piece
        when = dated(here, row)
        fact, second = with_second(here, row, fact)
        if fact and not _hides_one_of(fact, when):
            found.append(fact)
        found.extend([*when, *second])
        if undergone(here, masked(row)):
            before = None
            continue  # "Found in tears. Rich in iron": the text is still of what stands above
        if subject:
            antecedent, own = subject, True
        elif here.language.code == "de" and piece.goes_on and not piece.elided and (other := _own_subject(row, here)):
            antecedent, own = other, True  # "..., Hitler lehnt ab und fordert": it is he who does
        elif own and piece.goes_on and is_pronoun(row, here.language):
            antecedent = ()  # "..., this hurts A but improves B": what improves B is not known either
    return found


def _on_a_day(here: Here, row: Tokens) -> Found | None:
    """ "Nov 1938 - children expelled from schools" as a later sentence: what happened then?"""
    found = _DAY_FIRST.match(masked(row)) if here.language.code == "en" else None
    front = happened(here, strip(cut(row, 0, found.end("when")))) if found else ()
    back = strip(trimmed(first_idea(cut(row, found.end()))), " .") if found else ()
    return Found(Kind.QA, NAME, 0.66, back, front, asked=masked(row)) if front and count(plain(back)) >= 3 else None


_DAY_FIRST = pattern(rf"(?P<when>{DATE})\s?(?::|\s[-–—])\s", re.IGNORECASE)


def _is_to_be_done(text: str) -> bool:
    """ "Den Hahn schließen und die Pumpe starten": a German command in the infinitive."""
    last = words(text.rstrip(" .;!"))[-1:]
    return bool(last) and last[0].text.islower() and last[0].lower.endswith("n")


def _without_but(row: Tokens) -> Tokens:
    """ "Der Bund behält aber das Archiv": where it stands alone, the "aber" turns against nothing."""
    found = re.search(r"(?<=[a-zäöüß])\s(?:aber|jedoch)(?=\s)", masked(row))
    return (*cut(row, 0, found.start()), *cut(row, found.end())) if found else row


def _own_subject(row: Tokens, here: Here) -> Tokens:
    """What a sentence is about, though it gave no card; empty where that is a pronoun or not told."""
    clause = clause_of(masked(row), here.language)
    subject = trimmed(cut(row, *clause.subject)) if clause else ()
    return () if not subject or is_pronoun(subject, here.language) else core(subject)


def _without_arrow(raw: Tokens) -> Tokens:
    """A sentence without the arrow that led to it."""
    arrow = re.match(r"\s*(?:->|=>|→|⇒)\s+", masked(raw))
    return cut(raw, arrow.end()) if arrow else raw


_LONG_ENOUGH = 8
"""Words of a consequence that says more than why it is so."""


def _behind_its_antecedent(here: Here, tokens: Tokens, row: Tokens, piece: Piece, before: Piece | None) -> Found | None:
    """A sentence whose pronoun stands for all of the one before it, with a gap and that one in front: "X grows. This leads to [...]"."""
    clause = clause_of(masked(row), here.language)
    if before is None or piece.goes_on or clause is None:
        return None
    subject, told = cut(row, *clause.subject), trimmed(cut(tokens, before.start, before.end))
    if not is_pronoun(subject, here.language) or is_person(subject) or clause.subject[0] > clause.start:
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
    """Outside English, whether "elle" or "sie" may stand for what the line before is about and not for the heading."""
    if here.language.code == "en" or here.parents or not here.before or not here.before[-1].tokens:
        return False
    first = words(masked(here.before[-1].tokens))[:1]
    return bool(first) and first[0].lower in here.language.articles


def _is_loose(row: Tokens, here: Here) -> bool:
    """A later piece that is a mere circumstance: "in most cases of the kind"."""
    first = words(masked(row))[:1]
    opens = bool(first) and first[0].lower in here.language.prepositions
    correlated = bool(first) and first[0].lower == "je" and bool(re.search(r",\s(?:desto|umso)\s", masked(row)))
    counts = here.language.code == "en" and bool(re.match(r"(?:about|over|under)\s\d", masked(row), re.IGNORECASE))
    return (
        opens
        and not (correlated or counts)
        and ": " not in masked(row)
        and clause_of(masked(row), here.language) is None
    )


def _before(here: Here) -> str:
    """What the statement before says: "this approach" may stand for something in it."""
    elders = here.before if here.before else here.above[-1:]
    return masked(elders[-1].tokens) if elders else ""


_SOMEBODYS = pattern(r"(?:^|[，,])\s*[他她]")
"""Of whom a gap with a Chinese pronoun in it speaks stands somewhere else."""


def _gap_in_place(here: Here, tokens: Tokens) -> list[Found]:
    """Where nothing can be asked, the bold words, numbers and quoted names of a single sentence."""
    row = trimmed(tokens)
    if (
        len(sentences(masked(row))) > 1
        or not 4 <= count(masked(row)) <= LONGEST_SENTENCE
        or masked(row)[-1:] in "?？:："
    ):
        return []
    if here.language.code == "zh" and (_SOMEBODYS.search(masked(row)) or not chinese.states(masked(row))):
        return []
    if here.language.code == "zh" and chinese.asks_itself(masked(row)):
        return []
    fact = with_gap(here, row, None, NAME)
    return [fact] if fact else []


def of_sentence(
    here: Here, row: Tokens, antecedent: Tokens, raw: Tokens, said: str = ""
) -> tuple[Found | None, Tokens]:
    """The fact of one sentence, and the subject that a pronoun in the next one would stand for."""
    text = masked(row)
    deed = _said_of_what_is_above(here, text) if count(text) < 4 else None
    if not (2 if deed else 3) <= count(text) <= LONGEST_SENTENCE or text.rstrip().endswith(("?", "？", ":", "：")):
        return None, ()
    if here.language.code == "en" and (
        _BREAKS_OFF.search(text) or (here.statement.children and _GOES_ON_BELOW.search(text))
    ):
        return None, ()
    if leans_on_another(here, text):
        return None, ()
    rule = _QUOTATION if masked(raw).strip()[:1] in QUOTES else NAME
    special = set_phrase(here, row, said, antecedent, rule)
    if special:
        return special, ()
    alias = _ALIAS.match(text)
    if alias and antecedent and here.language.code == "en":
        front = worded(here.language.questions["alias"], subject=antecedent)
        back = strip(trimmed(cut(row, alias.end())), " .")
        return Found(Kind.QA, NAME, 0.74, back, front, asked=plain(antecedent)), antecedent
    clause = undergone(here, text) or clause_of(text, here.language) or _said_of_what_is_above(here, text)
    if clause is None:
        somebody = _somebody(here, row) or note_form(here, row)
        if somebody:
            return somebody, ()
    share = _SHARE.match(text) if here.parents and count(text) <= 8 else None
    number = None if share else _NUMBER.match(text)
    share = share or (number if number and (_lists_numbers(here, text) or counts_in_a_place(here, text)) else None)
    if clause is None and share:
        return Found(Kind.CLOZE, rule, 0.62, row, gaps=(Gap(0, share.end("share")),), asked=text), ()
    told = clause is not None and (text.endswith(".") or text[slice(*clause.rest)].lstrip()[:1].isupper())
    brief = clause is None or (clause.kind is Verb.PAST and not (told or words(text)[0].lower in HE_OR_SHE))
    brief = brief or text.istitle()
    if count(text) < 4 and brief and not deed:
        return None, ()
    if states_nothing(text):
        return None, ()
    if (
        clause is None
        and words(text)[0].lower in ("to", "how", "why", "when", "whether")
        and here.language.code == "en"
    ):
        return None, ()
    if clause is None and here.language.code == "de" and here.statement.place is Place.STEP and _is_to_be_done(text):
        return None, ()  # the list has it, and half of it is no question
    if clause is None:
        bold = leading_bold(row)
        phrase = count(text) <= 12 and not any(word.lower in here.language.past for word in words(text))
        named = bare(strip(row, " .")) if phrase and not is_command(here, row) else ()
        return with_gap(here, row, None, rule) or end_hidden(here, row), label(cut(row, 0, bold)) if bold else named
    subject = cut(row, *clause.subject)
    antecedent = named_in_preface(row, clause, here.language) or antecedent
    named = subject_in(here, row, clause, antecedent, said)
    if named and plain(named) == here.language.questions.get("authors"):
        what_follows = [word.lower for word in words(text[slice(*clause.rest)])[:1]]
        if clause.kind is Verb.SINGULAR or what_follows in (["this"], ["that"], ["it"], ["them"]):
            return None, ()
    ours = [word.lower for word in words(masked(subject))] in (["we"], ["you"]) and (
        clause.subject[0] <= clause.start or bool(VAGUE_OPENING.search(text[: clause.subject[0]]))
    )
    goes_on = clause.kind is Verb.MODAL and not clause.verb[0]  # "Founded in 1920", after its name
    named = named or (name_above(here) if goes_on else ())
    fact = asked_of(here, small_first(row) if goes_on else row, clause, named, rule) if named and not ours else None
    if fact is None and (
        not (is_pronoun(subject, here.language) or points_back(subject))
        or is_person(subject)
        or (
            clause.subject[0] > clause.start
            and plain(subject).lower() not in ("this", "that", "these", "those")
            and not _is_left_open(here, text, clause)
        )
        or EXPLETIVE.match(text)
        or _THERE.match(text)
    ):
        fact = with_gap(here, row, clause, rule)
    if fact is None and ours and _is_done_here(here, text, clause):
        fact = with_gap(here, row, clause, rule, anchored=True)
    if named and is_owned(subject) and here.language.code != "en":
        return fact, antecedent
    if here.language.code != "en" and _is_topic(antecedent, text[clause.start : clause.subject[0]]):
        return fact, antecedent
    return fact, core(named) if named and count(plain(named)) <= 12 else ()


def _is_left_open(here: Here, text: str, clause: Clause) -> bool:
    """German, behind a verb: a pronoun for something that the sentence does not name; "Wenn der Fluss steigt, tritt er ..." names it."""
    subject, opening = text[slice(*clause.subject)].strip(), text[: clause.subject[0]]
    return here.language.code == "de" and subject in ("sie", "er", "diese", "dieser", "dieses") and "," not in opening


def _is_done_here(here: Here, text: str, clause: Clause) -> bool:
    """ "We encrypt the vector ..." under "OFB mode": how it is done, told in the first person."""
    verb = text[slice(*clause.verb)].lower()
    under = len(here.headings) > 1 or bool(here.parents)
    ours = text[slice(*clause.subject)].strip().lower() == "we" and here.language.code == "en"
    return ours and under and clause.kind is Verb.PLURAL and verb in BASES and verb not in _SEEN


_SEEN = frozenset(
    "know see want need discuss learn say think start begin look find consider assume have get call define denote let try study cover focus mean read talk live like feel hope remember recall note write show prove".split()
)
"""What "we" do in a lecture or a text, and not in what it tells of."""


def _is_topic(antecedent: Tokens, opening: str) -> bool:
    """Whether a sentence opens with what its text is about: "Bei der Photosynthese wird ...": that is what "sie" is."""
    named, said = words(plain(antecedent))[-1:], {word.lower for word in words(opening)}
    return bool(named) and named[0].lower in said


def _somebody(here: Here, row: Tokens) -> Found | None:
    """ "George Kennan, American diplomat to Moscow": who is that?"""
    found = _APPOSED.fullmatch(masked(row).rstrip(" .")) if here.language.code == "en" else None
    if not found or not is_somebody(found["name"], found["what"]) or count(found["what"]) < 2:
        return None
    name = cut(row, *found.span("name"))
    front = definition_question(name, found["what"], here.language)
    return Found(Kind.DEFINITION, NAME, 0.72, trimmed(cut(row, *found.span("what"))), front, asked=found["name"])


_APPOSED = pattern(r"(?P<name>[A-Z][\w.’'-]*(?:\s(?:of|de|von|van|the|[A-Z][\w.’'-]*)){1,4}),\s(?P<what>[^,;:]{6,90})")


def _said_of_what_is_above(here: Here, text: str) -> Clause | None:
    """ "Plato disagreed with the sophists" under "Plato": what a name from above is followed by is a verb, and no participle."""
    if here.language.code == "de":
        return _its_deed(here, text)
    if here.language.code != "en":
        return None
    did = _DID.match(text)
    if (
        did
        and did["verb"].lower() in here.language.past
        and here.parents
        and _LIVED.search(masked(here.parents[-1].tokens))
    ):
        return Clause(Verb.PAST, 0, (0, 0), "", did.span("verb"), (did.end("verb"), len(text.rstrip(" .;!"))))
    low = text.lower()
    for above in (*reversed(here.parents), *reversed(here.headings)):
        named = plain(bare(label(above.tokens)))
        if not named or named.lower() not in low:
            continue
        found = re.match(rf"(?:the\s)?{re.escape(named)}\s(?P<verb>[a-z]+)\s(?!by\b)\S", text, re.IGNORECASE)
        if (
            found
            and found["verb"] in _DONE_TO
            and re.match(r"(?:in|for|to|as|from|with|on|at)\s", text[found.end("verb") + 1 :])
        ):
            continue  # "Tools used in crimes"
        if found and found["verb"] in here.language.past:
            end = len(text.rstrip(" .;!"))
            verb = found.span("verb")
            return Clause(Verb.PAST, 0, (0, verb[0]), "", verb, (verb[1], end))
    return verb_first(here, text)


def _its_deed(here: Here, text: str) -> Clause | None:
    """German: "beschleunigt Suchen" under "Index": a verb and its object, two words."""
    found = words(text)
    two = len(found) == 2 and text.rstrip(" .;!") == f"{found[0].text} {found[1].text}"
    acts = two and found[0].text.islower() and found[1].text[:1].isupper() and bool(subject_of(here))
    acts = acts and found[0].lower in here.language.verbs and found[0].lower.endswith("t")
    clause = clause_of(text, here.language) if acts else None
    return clause if clause and clause.kind is Verb.SINGULAR else None


_DONE_TO = frozenset(
    "used found made seen known needed required built placed located given taken caused produced".split()
)
_DID = pattern(r"(?P<verb>[A-Za-z][a-z]+)\s(?!(?:by|in|as|for|at|on|from|with|of|to)\b)[\w\"'‘“]")
_LIVED = pattern(r"\d{3,4}\s?[-–]\s?\d{2,4}")
"""The years of a life, which tell that a label is somebody's name."""
_BREAKS_OFF = pattern(r"\s(?:who|which|whose|those|that|as follows)\W*$", re.IGNORECASE)
_GOES_ON_BELOW = pattern(r"\s(?:by|of|with|for|from|into|like|such as|including|than|as|and|or)\W*$", re.IGNORECASE)
"""How a sentence ends that a list below it goes on with."""


_SHARE = pattern(r"(?P<share>(?:about |ca\.? |~ ?)?\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?\s?%)\s+(?=[^\W\d_]{2})")
"""How a part of a whole is listed: "25 % mixed pattern"."""
_NUMBER = pattern(
    r"\*?(?P<share>(?:about |ca\.? |over |~ ?|[$€£]\s?)?\d[\d.,]*(?:\s?(?:mn|bn|million|billion|thousand))?)\s+(?!in\s(?!aid|loans|damages|debts?|fines|taxes|revenue|reparations|cash|funding|funds))(?!(?:of|to|for|per|is|are|\d|main|major|key|types?|kinds?|ways?|steps?|things|points)\b)(?=(?:in\s)?[a-z]{3})"
)
"""How counted things are listed: "5 fused vertebrae"."""


def _lists_numbers(here: Here, text: str) -> bool:
    """Whether the bullets beside this one count things too, and the row is a short phrase."""
    beside = [masked(s.tokens).lstrip("*") for s in (*here.before, *here.after) if s.tokens]
    counted = sum(bool(re.match(r"\d+\s[a-z]", said)) for said in beside)
    bullet = here.statement.place is Place.BULLET and not here.statement.children
    return bullet and counted >= 2 and 3 <= count(text) <= 12


_ALIAS = pattern(
    r"^(?:(?:(?:this|it|they|these)\s)?(?:is|are)\s)?(?:(?:also|sometimes|often)\s(?:known|called|referred to)(?:\sas)?|aka|a\.k\.a\.?)\s+(?=[\w\"“])",
    re.IGNORECASE,
)


_THERE = pattern(
    r"^(?:there(?:['’]s| (?:is|are|was|were))|es (?:gibt|gab|kam|kommt|kamen|kommen|folgte?n?|entsteht|entstand|entstehen|entstanden|handelt|wird|werden|wurden?)|il y a|hay)\b",
    re.IGNORECASE,
)
