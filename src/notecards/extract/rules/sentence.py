"""What one sentence states: asked as a question where it has a subject and a verb that can be asked, else with a gap."""

import re

from notecards.cards import Gap, Kind
from notecards.extract.about.labels import bare, label, leading_bold
from notecards.extract.about.pronouns import is_person, is_pronoun, points_back
from notecards.extract.about.referents import core, named_in_preface, subject_in
from notecards.extract.about.subjects import subject_of
from notecards.extract.answers import trimmed
from notecards.extract.by_language import NEVER, ByLanguage, empty, no, nothing
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Clause, Verb
from notecards.extract.clauses.commands import is_command
from notecards.extract.clauses.wording import small_first, worded
from notecards.extract.english import pronouns as english_pronouns
from notecards.extract.english import statements as english
from notecards.extract.english.people import HE_OR_SHE
from notecards.extract.english.set_phrases import VAGUE_OPENING
from notecards.extract.facts import Found
from notecards.extract.german import statements as german
from notecards.extract.here import Here
from notecards.extract.languages.language import words_of
from notecards.extract.patterns import pattern
from notecards.extract.romance.owned import is_owned
from notecards.extract.romance.phrases_told import told_briefly
from notecards.extract.romance.pronouns import points_outside
from notecards.extract.rules.asked import asked_of
from notecards.extract.rules.gapped import EXPLETIVE, with_gap
from notecards.extract.rules.no_statement import leans_on_another, states_nothing
from notecards.extract.rules.note_form import counts_in_a_place, end_hidden, note_form
from notecards.extract.rules.set_phrases import set_phrase
from notecards.extract.rules.undergone import name_above, undergone
from notecards.extract.statements import Place
from notecards.extract.words import QUOTES, count, words
from notecards.tokens import OPAQUE, Tokens, cut, masked, plain, strip

NAME = "statement"
_QUOTATION = "quotation"
LONGEST_SENTENCE = 60


def of_sentence(
    here: Here, row: Tokens, antecedent: Tokens, raw: Tokens, said: str = ""
) -> tuple[Found | None, Tokens]:
    """The fact of one sentence, and the subject that a pronoun in the next one would stand for."""
    text, language = masked(row), here.language
    deed = _SAID_OF_ABOVE[language](here, text) if count(text) < 4 else None
    if not (2 if deed else 3) <= count(text) <= LONGEST_SENTENCE or text.rstrip().endswith(("?", "？", ":", "：")):
        return None, ()
    if _breaks_off(here, text) or _BREAKS_OFF[language].search(masked(raw)) or leans_on_another(here, text):
        return None, ()
    rule = _QUOTATION if masked(raw).strip()[:1] in QUOTES else NAME
    special = set_phrase(here, row, said, antecedent, rule)
    if special:
        return special, ()
    alias = _ALIAS[language].match(text) if antecedent else None
    if alias:
        front = worded(language.questions["alias"], subject=antecedent)
        back = strip(trimmed(cut(row, alias.end())), " .")
        return Found(Kind.QA, NAME, 0.74, back, front, asked=plain(antecedent)), antecedent
    clause = undergone(here, text) or clause_of(text, language) or _SAID_OF_ABOVE[language](here, text)
    if clause is None:
        return _of_phrase(here, row, rule)
    if (count(text) < 4 and not deed and _says_little(text, clause)) or states_nothing(text):
        return None, ()
    return _of_clause(here, row, clause, antecedent, said, rule)


_SAID_OF_ABOVE = ByLanguage(nothing, en=english.said_of_what_is_above, de=german.its_deed)


def _breaks_off(here: Here, text: str) -> bool:
    """Whether a sentence ends in the middle, or goes on in the list below it."""
    below = here.statement.children and _GOES_ON_BELOW[here.language].search(text)
    return bool(below or _BREAKS_OFF[here.language].search(text))


def _says_little(text: str, clause: Clause) -> bool:
    """Whether a clause of three words is a mere title, or a past form that may be a participle."""
    told = text.endswith(".") or text[slice(*clause.rest)].lstrip()[:1].isupper()
    return (clause.kind is Verb.PAST and not (told or words(text)[0].lower in HE_OR_SHE)) or text.istitle()


def _of_phrase(here: Here, row: Tokens, rule: str) -> tuple[Found | None, Tokens]:
    """What a row without a clause says, and the name in it that a pronoun would stand for."""
    text, language = masked(row), here.language
    noted = _SOMEBODY[language](here, row) or note_form(here, row)
    if noted:
        return noted, ()
    share = _SHARE.match(text) if here.parents and count(text) <= 8 else None
    number = None if share else _NUMBER.match(text)
    share = share or (number if number and (_lists_numbers(here, text) or counts_in_a_place(here, text)) else None)
    if share:
        return Found(Kind.CLOZE, rule, 0.62, row, gaps=(Gap(0, share.end("share")),), asked=text), ()
    if count(text) < 4 or states_nothing(text) or words(text)[0].lower in _OPENS_NO_STATEMENT[language]:
        return None, ()
    if here.statement.place is Place.STEP and _IS_TO_BE_DONE[language](text):
        return None, ()  # the list has it, and half of it is no question
    bold = leading_bold(row)
    phrase = count(text) <= 12 and not any(word.lower in language.past for word in words(text))
    named = (
        bare(strip(row, " .")) if phrase and not is_command(here, row) and not _IS_OF_ABOVE[language](here, row) else ()
    )
    return with_gap(here, row, None, rule) or end_hidden(here, row), label(cut(row, 0, bold)) if bold else named


def _tells_what_it_is(here: Here, row: Tokens) -> bool:
    """ "Plus petit écart mesurable." right under "Résolution": what follows is of the heading still."""
    opens = words(masked(row))[0].lower
    own = opens in here.language.articles or opens.startswith(("l'", "l’"))
    return not own and bool(subject_of(here))


_IS_OF_ABOVE = ByLanguage(no, romance=_tells_what_it_is)
_SOMEBODY = ByLanguage(nothing, en=english.somebody, es=told_briefly)
_OPENS_NO_STATEMENT = ByLanguage(frozenset[str](), en=words_of("to how why when whether"))
_IS_TO_BE_DONE = ByLanguage(no, de=german.is_to_be_done)


def _of_clause(
    here: Here, row: Tokens, clause: Clause, antecedent: Tokens, said: str, rule: str
) -> tuple[Found | None, Tokens]:
    """What a clause is asked, where its subject is known; else the sentence with a gap, where it stands for itself."""
    text, language = masked(row), here.language
    subject = cut(row, *clause.subject)
    antecedent = named_in_preface(row, clause, language) or antecedent
    named = subject_in(here, row, clause, antecedent, said)
    if named and plain(named) == language.questions.get("authors"):
        what_follows = [word.lower for word in words(text[slice(*clause.rest)])[:1]]
        if clause.kind is Verb.SINGULAR or what_follows in (["this"], ["that"], ["it"], ["them"]):
            return None, ()
    ours = [word.lower for word in words(masked(subject))] in (["we"], ["you"]) and (
        clause.subject[0] <= clause.start or bool(VAGUE_OPENING.search(text[: clause.subject[0]]))
    )
    goes_on = clause.kind is Verb.MODAL and not clause.verb[0]  # "Founded in 1920", after its name
    named = named or (name_above(here) if goes_on else ())
    outside = POINTS_OUTSIDE[language](text, clause)
    asks = named and not ours and not outside
    fact = asked_of(here, small_first(row) if goes_on else row, clause, named, rule) if asks else None
    if fact is None and not outside and _stands_for_itself(here, text, clause, subject):
        fact = with_gap(here, row, clause, rule)
    if fact is None and ours and _IS_DONE_HERE[language](here, text, clause):
        fact = with_gap(here, row, clause, rule, anchored=True)
    topic = language.gendered and _is_topic(antecedent, text[clause.start : clause.subject[0]])
    if topic or (named and _IS_OWNED[language](subject)):
        return fact, antecedent
    last = _NAMED_AT_LAST[language](row)
    return fact, last or (core(named) if named and count(plain(named)) <= 12 else ())


def _stands_for_itself(here: Here, text: str, clause: Clause, subject: Tokens) -> bool:
    """Whether a sentence says by itself what it is about: by its subject, a person, what stands before a pronoun, or not at all."""
    if not (is_pronoun(subject, here.language) or points_back(subject)) or is_person(subject):
        return True
    behind = clause.subject[0] > clause.start and plain(subject).lower() not in ("this", "that", "these", "those")
    if behind and not _IS_LEFT_OPEN[here.language](text, clause):
        return True
    return bool(EXPLETIVE.match(text) or _THERE.match(text))


POINTS_OUTSIDE = ByLanguage(no, es=points_outside)
"""Whether a sentence means by a demonstrative within it what another one names."""
_IS_DONE_HERE = ByLanguage(no, en=english.is_done_here)
_IS_LEFT_OPEN = ByLanguage(no, de=german.is_left_open)


_NAMED_AT_LAST = ByLanguage(empty, en=english_pronouns.named_at_last)
"""The name that a sentence gives to what it tells of."""
_IS_OWNED = ByLanguage(no, en=english_pronouns.is_owned, romance=is_owned)
"""Whether a subject belongs to what is told of, which stays so."""


def _is_topic(antecedent: Tokens, opening: str) -> bool:
    """Whether a sentence opens with what its text is about: "Bei der Photosynthese wird ...": that is what "sie" is."""
    named, said = words(plain(antecedent))[-1:], {word.lower for word in words(opening)}
    return bool(named) and named[0].lower in said


_BREAKS_OFF = ByLanguage(
    NEVER, en=pattern(rf"\s(?:who|which|whose|those|that|as follows)[^\w{OPAQUE}]*$|\w(?:\.{{3}}|…)\s*$", re.IGNORECASE)
)
_GOES_ON_BELOW = ByLanguage(
    NEVER,
    en=pattern(rf"\s(?:by|of|with|for|from|into|like|such as|including|than|as|and|or)[^\w{OPAQUE}]*$", re.IGNORECASE),
)
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


_ALIAS = ByLanguage(
    NEVER,
    en=pattern(
        r"^(?:(?:(?:this|it|they|these)\s)?(?:is|are)\s)?(?:(?:also|sometimes|often)\s(?:known|called|referred to)(?:\sas)?|aka|a\.k\.a\.?)\s+(?=[\w\"“'‘])",
        re.IGNORECASE,
    ),
)


_THERE = pattern(
    r"^(?:there(?:['’]s| (?:is|are|was|were))|es (?:gibt|gab|kam|kommt|kamen|kommen|folgte?n?|entsteht|entstand|entstehen|entstanden|handelt|wird|werden|wurden?)|il y a|hay)\b",
    re.IGNORECASE,
)
