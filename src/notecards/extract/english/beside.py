"""A second fact of an English sentence: why, when, what an aside says of its name; or a gap over what the question left aside."""

import re
from dataclasses import replace

from notecards.cards import Gap, Kind
from notecards.extract.about.labels import bare
from notecards.extract.about.pronouns import is_pronoun, points_back
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Clause, Verb
from notecards.extract.clauses.questions import ask
from notecards.extract.clauses.wording import capital, small_first
from notecards.extract.english.adjuncts import Told, said_of_a_marked_name
from notecards.extract.english.aliases import alias_in
from notecards.extract.english.answers import without_overrun
from notecards.extract.english.notes import verb_first
from notecards.extract.english.nouns import head, is_plural
from notecards.extract.english.passives_in_a_row import further_deeds
from notecards.extract.english.questions import English
from notecards.extract.english.relatives import relative_at, said_of_the_last
from notecards.extract.english.tables import HAS_AN_ASIDE, IN_APPOSITION
from notecards.extract.english.verbs import sure_bases
from notecards.extract.facts import Found, content, up_to
from notecards.extract.gaps import gap_beside
from notecards.extract.here import Here, lowered
from notecards.extract.languages.english import ENGLISH
from notecards.extract.patterns import pattern
from notecards.extract.rules.undergone import name_above, undergone
from notecards.extract.words import count, words
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text

_STATEMENT = "statement"


def with_second(here: Here, row: Tokens, fact: Found | None) -> tuple[Found | None, list[Found]]:
    """The fact of a sentence, shorter where another takes a part of it, and what else it says."""
    told = _told(here, row)
    result = told.what_came_of_it() if told else None
    result = result if result and not (fact and _hides(fact, plain(result.back))) else None
    main, why = told.reason_in_brackets() if told else (None, None)
    if main and why:
        return main, [why]
    several = further_deeds(here, row, _STATEMENT) if fact else None
    if fact and several and not any(gap.end > several[0] for gap in fact.gaps):
        return up_to(fact, masked(row)[several[0] :].rstrip(" .;!")), several[1]
    aimed = _aim(here, row, fact) if fact and fact.front else None
    if aimed:
        return aimed[0], [aimed[1], *([result] if result else [])]
    last = said_of_the_last(here, row)
    more = [
        result,
        told.who_did_it() if told else None,
        told.said_in_it() if told else None,
        said_of_a_marked_name(here, row) or last,
        told.left_of_it(fact) if told and fact and fact.front else None,
        told.other_object(fact) if told and fact and fact.front else None,
    ]
    found = [one for one in more if one]
    fact = _without_relative(row, fact) if fact and last else fact
    second = _dated(here, told.without_what_came_of_it(), fact) if told and fact and fact.front else None
    if second and fact and (year := _YEAR_BEHIND.search(plain(fact.back))):
        fact = replace(fact, back=cut(fact.back, 0, year.start()))
    elif second and fact and fact.front and (date := _dated_at_last(fact, second.back)):
        fact = replace(fact, back=cut(fact.back, 0, date.start()))
    second = second or (_left_aside(here, row, fact) if fact and fact.front and not found else None)
    said_aside = _said_aside(here, row)
    second = said_aside if said_aside and not (fact and fact.front == said_aside.front) else second
    second = second or _other_name(here, row) or _does_too(here, row)
    second = second or (_several_subjects(here, row) if (fact is None or fact.front) and not found else None)
    return fact, [*([second] if second else []), *found]


def with_its_subject(here: Here, row: Tokens, subject: Tokens) -> Tokens:
    """ "They were built in 1820" with what they are; "founded the league" with who did. As it is, where that is not sure."""
    clause = (clause_of(masked(row), here.language) or verb_first(here, masked(row))) if subject else None
    if clause is None or clause.start or clause.subject[0] or clause.negated:
        return row
    said = words(masked(row)[slice(*clause.subject)])
    if not said:
        return join((subject, small_first(row)), " ")
    alone = len(said) == 1 and said[0].lower in ("it", "they", "he", "she")
    return join((capital(subject), cut(row, said[0].end)), "") if alone else row


def _without_relative(row: Tokens, fact: Found) -> Found:
    """ "by a ruler called Batista [who was ...]": an answer without what is asked by itself."""
    at = plain(fact.back).rfind(plain(row)[relative_at(masked(row)) :].rstrip(" .")) if fact.front else -1
    return replace(fact, back=strip(cut(fact.back, 0, at), " ,")) if at > 0 else fact


def _told(here: Here, row: Tokens) -> Told | None:
    """The sentence in its parts, where it has a subject that stands alone."""
    clause = clause_of(masked(row), here.language)
    subject = trimmed(cut(row, *clause.subject)) if clause else ()
    if clause is None or not subject or is_pronoun(subject, here.language) or points_back(subject):
        return None
    return Told(here, row, clause, subject)


def _hides(fact: Found, said: str) -> bool:
    """Whether a gap hides what would be asked."""
    return any(
        said in plain(fact.back)[gap.start : gap.end] or plain(fact.back)[gap.start : gap.end] in said
        for gap in fact.gaps
    )


def _aim(here: Here, row: Tokens, fact: Found) -> tuple[Found, Found] | None:
    """ "Banks raise rates to curb inflation": what they raise, and why."""
    told, whole = _told(here, row), plain(row)
    asked = English(told.clause, row, told.subject, here.note).purpose() if told else None
    answer = trimmed(first_idea(cut(row, *asked.answer))) if asked else ()
    at = plain(fact.back).rfind(plain(answer)) if answer else -1
    if asked is None or count(plain(answer)) < 3 or at < 1 or whole.count(plain(answer)) != 1:
        return None
    main = replace(fact, back=trimmed(cut(fact.back, 0, at)))
    return main, Found(Kind.QA, _STATEMENT, 0.72, answer, asked.tokens, asked=plain(row)[: asked.answer[0]].strip())


def _dated(here: Here, row: Tokens, fact: Found) -> Found | None:
    """ "The USA entered the war in April 1917" beside what they entered: when they did."""
    year = _YEAR_BEHIND.search(masked(row))
    if year:
        behind = strip(cut(row, year.end("year") + 1), " .;")
        row = join((cut(row, 0, year.start()), text(" " if behind else ""), behind, text(f" in {year['year']}")), "")
    told = _told(here, row)
    asked = English(told.clause, row, told.subject, here.note).on_a_date() if told else None
    when = cut(row, *asked.answer) if asked else ()
    told_too = plain(when) in plain(fact.back) and not year and not _dated_at_last(fact, when)
    if asked is None or told_too or plain(fact.front).startswith("When "):
        return None
    return Found(Kind.QA, _STATEMENT, 0.72, when, asked.tokens, asked=plain(row))


def _dated_at_last(fact: Found, when: Tokens) -> "re.Match[str] | None":
    """ "the Academy in Athens [around 387 BC]": an answer that ends with the date and has more before it."""
    return re.search(rf"(?<=\w\w)\s(?:in|on|around)\s{re.escape(plain(when))}$", plain(fact.back))


_YEAR_BEHIND = pattern(r"\s\((?:in\s)?(?P<year>1\d{3}|20\d\d)\)(?=\W*$|\s(?:was|were)\s\w+ed\W*$)")
""" "beat the fleet at Hoorn (1573)"."""


def _other_name(here: Here, row: Tokens) -> Found | None:
    """ "The mantle (also known as the pallium) covers the body": what the mantle is also known as."""
    clause = clause_of(masked(row), here.language)
    return alias_in(here, cut(row, *clause.subject), _STATEMENT) if clause else None


def _does_too(here: Here, row: Tokens) -> Found | None:
    """ "Found in the blood and responds to germs" under a name: what it responds to."""
    name = bare(name_above(here)) if undergone(here, masked(row)) else ()
    found = _AND_DOES.search(masked(row)) if name and not is_plural(head(words(plain(name)))) else None
    if found is None or found["verb"] not in ENGLISH.verbs:
        return None
    said, verb = cut(row, found.start("verb")), len(found["verb"])
    clause = Clause(Verb.SINGULAR, 0, (0, 0), "", (0, verb), (verb, len(masked(said).rstrip(" .;!"))))
    asked = ask(clause, said, lowered(name, here.note), here.note, here.language)
    answer = without_overrun(trimmed(first_idea(cut(said, *asked.answer)))) if asked and not asked.vague else ()
    return Found(Kind.QA, _STATEMENT, 0.7, answer, asked.tokens, asked=plain(said)) if asked and answer else None


_AND_DOES = pattern(r"(?<![,;:])\sand\s(?P<verb>[a-z]+s)\s\S")


def _said_aside(here: Here, row: Tokens) -> Found | None:
    """ "Osmosis, the diffusion of water, occurs ...", "The charter, adopted in 1789, granted ...": what the aside says of the name."""
    clause = clause_of(masked(row), here.language)
    before = _OFTEN.sub("", masked(row)[: clause.verb[0]].rstrip()) if clause else ""
    if clause is None or clause.subject[0] or not before.endswith(","):
        return None
    subject = trimmed(cut(row, clause.subject[0], min(clause.subject[1], len(before))))
    what, done = IN_APPOSITION.fullmatch(masked(subject)), HAS_AN_ASIDE.fullmatch(masked(subject))
    found = what or done
    if not found or is_pronoun(cut(subject, *found.span("name")), here.language) or count(found["name"]) > 8:
        return None
    name, said = cut(subject, *found.span("name")), trimmed(cut(subject, found.end("name") + 2))
    if count(plain(said)) < 3 or (what and not _is_known_kind(found["name"], plain(said))):
        return None
    several = is_plural(head(words(plain(name))))
    past = clause.kind is Verb.PAST or clause.aux.lower() in ("was", "were", "had")
    aux = ("were" if several else "was") if past else ("are" if several else "is")
    whole = join((name, text(aux), said), " ")
    inner = clause_of(masked(whole), here.language)
    asked = ask(inner, whole, name, here.note, here.language) if inner else None
    answer = trimmed(first_idea(cut(whole, *asked.answer))) if asked else ()
    if asked is None or asked.vague or not answer or _POINTS.search(plain(answer)):
        return None
    kind = Kind.DEFINITION if asked.defining else Kind.QA
    return Found(kind, _STATEMENT, 0.72, answer, asked.tokens, asked=plain(said))


_OFTEN = pattern(r"(?<=,)\s(?:always|often|usually|never|also|still|generally|typically)$")


def _is_known_kind(name: str, said: str) -> bool:
    """Whether an aside with an article says what the name is, and does not go on a list: "Osmosis", "the diffusion of water"."""
    return " and " not in name and not re.match(
        r"(?:the|one of)\s(?:former|latter|other|others|first|second|rest)\b", said
    )


def _left_aside(here: Here, row: Tokens, fact: Found) -> Found | None:
    """ "Compact bone, found in the shaft, gives [support]" beside "Where is compact bone found?"."""
    clause = clause_of(masked(row), here.language)
    at = plain(row).find(plain(fact.back)) if fact.back else -1
    if plain(row) not in plain(here.statement.tokens):
        return None  # its subject was put in
    if re.match(r"What (?:[2-7]|two|three|four|five|six|seven) ", plain(fact.front)):
        return None  # how many they are stands in the question
    if " differ from " in plain(fact.front):
        return None
    if (
        clause
        and clause.kind is Verb.COPULA
        and (plain(fact.front).startswith("Why ") or _CONDITION.match(plain(fact.back)))
    ):
        return None  # "Why is X faster than Y?" says the rest, and so does "When is X valid?"
    if (
        clause is None
        or masked(row).lower().startswith("there ")
        or at < clause.subject[1]
        or not clause.subject[0] < clause.subject[1]
        or count(masked(row)) < 8
    ):
        return None
    gap = gap_beside(row, clause, (at, at + len(plain(fact.back))), here.note, here.language)
    return Found(Kind.CLOZE, _STATEMENT, 0.6, row, gaps=(gap,), asked=plain(row)) if gap else None


_CONDITION = pattern(r"(?:only\s)?(?:if|when|whenever|once|unless|(?:so|as) long as|provided)\s\S", re.IGNORECASE)


def _several_subjects(here: Here, row: Tokens) -> Found | None:
    """ "[Nitric oxide and superoxide] are produced in the phagosome": which things they are that something holds of."""
    whole = masked(row)
    clause = clause_of(whole, here.language)
    if clause is None or clause.negated or clause.subject[0] > 0 or clause.kind in (Verb.SINGULAR, Verb.PAST):
        return None
    named, said = whole[slice(*clause.subject)].rstrip(), whole[clause.verb[0] : clause.rest[1]]
    several = clause.kind is Verb.PLURAL or clause.aux.lower() not in ("is", "was", "has")
    if not several or not _NAMES.fullmatch(named) or _NO_NAME.search(named) or _POINTS.search(said):
        return None
    acts = clause.kind is Verb.PLURAL and said.split()[0].lower() in sure_bases()
    if not (acts or _PICKS_OUT.search(said)) or " part of " in said:
        return None  # "share a common ground" holds of many things
    held = sum(word.lower not in here.language.function for word in words(said))
    known = content(named, here.language) & frozenset().union(
        *(content(plain(above.tokens), here.language) for above in (*here.headings, *here.parents))
    )
    if held < 2 or (known and held > 4):
        return None
    return Found(Kind.CLOZE, _STATEMENT, 0.6, row, gaps=(Gap(0, len(named)),), asked=plain(row))


_NAME = r"(?:(?:the|a|an)\s)?(?:(?!(?:and|or|of|to|in|on|for|with|by|from|the|an?)\b)[\w'’-]+\s){0,2}(?!(?:and|or|of|to|in|on|for|with|by|from|the|an?)\b)[\w'’-]+"
_NAMES = pattern(rf"(?:both\s)?{_NAME}(?:,\s{_NAME})*(?:,?\sand\s|,?\sor\s|\s?[+&]\s?){_NAME}", re.IGNORECASE)
"""A list of names, of three words at most each."""
_PICKS_OUT = pattern(r"\bthe\b|\s[A-Z]|\d|\$|`")
"""Something definite, of which only these things are true."""
_POINTS = pattern(
    r"\b(?:it|its|they|their|them|this|that|these|those|other|others|such|same|each|one|both|we|you|i|he|she|his|her|which|who)\b",
    re.IGNORECASE,
)
_NO_NAME = pattern(rf"{_POINTS.pattern}|\d|\b\w+ing\b", re.IGNORECASE)
