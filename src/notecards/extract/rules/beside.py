"""A second fact of a sentence: in English a gap over what the question left aside, elsewhere a question about a relative clause."""

import re
from dataclasses import replace

from notecards.cards import Gap, Kind
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.clause import Clause, Verb, clause_of
from notecards.extract.english.answers import without_overrun
from notecards.extract.english.questions import English
from notecards.extract.english.tables import HAS_AN_ASIDE, IN_APPOSITION
from notecards.extract.facts import Found, content
from notecards.extract.gaps import gap_beside
from notecards.extract.here import Here, lowered
from notecards.extract.languages.english import ENGLISH
from notecards.extract.patterns import pattern
from notecards.extract.questions import ask
from notecards.extract.referents import is_pronoun, points_back
from notecards.extract.romance.clause import ROMANCE
from notecards.extract.rules.undergone import name_above, undergone
from notecards.extract.subjects import bare
from notecards.extract.wording import Question, head, is_plural
from notecards.extract.words import count, holds, words
from notecards.tokens import Tokens, cut, join, masked, plain
from notecards.tokens import text as as_tokens


def with_second(here: Here, row: Tokens, fact: Found | None) -> tuple[Found | None, list[Found]]:
    """The fact of a sentence, shorter where the second one takes a part of it, and that second one where there is one."""
    if here.language.code == "en":
        aimed = _aim(here, row, fact) if fact and fact.front else None
        if aimed:
            return aimed[0], [aimed[1]]
        second = _dated(here, row, fact) or _left_aside(here, row, fact) if fact and fact.front else None
        said_aside = _said_aside(here, row)
        second = said_aside if said_aside and not (fact and fact.front == said_aside.front) else second
        second = second or _does_too(here, row)
        second = second or (_several_subjects(here, row) if fact is None or fact.front else None)
        return fact, [second] if second else []
    ours = masked(row).startswith(("Wir ", "wir ", "Ich "))
    result = _RESULT.search(masked(row).rstrip(" .;!")) if here.language.code == "de" and not ours else None
    apart = result and fact and not any(gap.end > result.start("what") for gap in fact.gaps)
    if result and fact and apart and 4 <= count(result["what"]) <= _MOST_HIDDEN:
        follows = Found(Kind.CLOZE, _STATEMENT, 0.62, row, gaps=(Gap(*result.span("what")),), asked=plain(row))
        return _without_clause(fact, masked(row)[result.start() :].rstrip(" .;!")), [follows]
    german = here.language.code == "de"
    said = None if german and fact and fact.kind is Kind.DEFINITION else _said_of_a_noun(here, row)
    said = said or _meanwhile(here, row)
    if here.language.code in ("fr", "es") and said is None:
        return _told_beside(here, row, fact)
    if said is None:
        main = _said_besides_why(here, row, fact) if fact and here.language.code == "de" else None
        main = main or (_beside_when(here, row, fact) if fact and here.language.code == "de" else None)
        return fact, [main] if main else []
    return _without_clause(fact, said[1]) if fact else None, [said[0]]


_RESULT = pattern(r",\s(?:sodass|so dass|wodurch|womit|weshalb|weswegen|woraufhin)\s(?P<what>[^,;:()]+)$")
"""What follows from the rest of a German sentence."""
_RESULTS = pattern(r",\s(?:ce qui|lo que|lo cual)\s(?P<what>[^,;:()]+)$")
"""What follows from the rest of a French or Spanish sentence."""
_MOST_HIDDEN = 14


def _aim(here: Here, row: Tokens, fact: Found) -> tuple[Found, Found] | None:
    """ "Banks raise rates to curb inflation": what they raise, and why."""
    clause, whole = clause_of(masked(row), here.language), plain(row)
    subject = trimmed(cut(row, *clause.subject)) if clause else ()
    if clause is None or not subject or is_pronoun(subject, here.language) or points_back(subject):
        return None
    asked = English(clause, row, subject, here.note).purpose()
    answer = trimmed(first_idea(cut(row, *asked.answer))) if asked else ()
    at = plain(fact.back).rfind(plain(answer)) if answer else -1
    if asked is None or count(plain(answer)) < 3 or at < 1 or whole.count(plain(answer)) != 1:
        return None
    main = replace(fact, back=trimmed(cut(fact.back, 0, at)))
    return main, Found(Kind.QA, _STATEMENT, 0.72, answer, asked.tokens, asked=plain(row)[: asked.answer[0]].strip())


def _dated(here: Here, row: Tokens, fact: Found) -> Found | None:
    """ "The USA entered the war in April 1917" beside what they entered: when they did."""
    clause = clause_of(masked(row), here.language)
    subject = trimmed(cut(row, *clause.subject)) if clause else ()
    if clause is None or not subject or is_pronoun(subject, here.language) or points_back(subject):
        return None
    asked = English(clause, row, subject, here.note).on_a_date()
    when = cut(row, *asked.answer) if asked else ()
    if asked is None or plain(when) in plain(fact.back) or plain(fact.front).startswith("When "):
        return None
    return Found(Kind.QA, _STATEMENT, 0.72, when, asked.tokens, asked=plain(row))


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
    if count(plain(said)) < 3 or (what and not is_known_kind(found["name"], plain(said))):
        return None
    several = is_plural(head(words(plain(name))))
    past = clause.kind is Verb.PAST or clause.aux.lower() in ("was", "were", "had")
    aux = ("were" if several else "was") if past else ("are" if several else "is")
    whole = join((name, as_tokens(aux), said), " ")
    inner = clause_of(masked(whole), here.language)
    asked = ask(inner, whole, name, here.note, here.language) if inner else None
    answer = trimmed(first_idea(cut(whole, *asked.answer))) if asked else ()
    if asked is None or asked.vague or not answer or _POINTS.search(plain(answer)):
        return None
    kind = Kind.DEFINITION if asked.defining else Kind.QA
    return Found(kind, _STATEMENT, 0.72, answer, asked.tokens, asked=plain(said))


_OFTEN = pattern(r"(?<=,)\s(?:always|often|usually|never|also|still|generally|typically)$")


def is_known_kind(name: str, said: str) -> bool:
    """Whether an aside with an article says what the name is, and does not go on a list: "Osmosis", "the diffusion of water"."""
    return " and " not in name and not re.match(
        r"(?:the|one of)\s(?:former|latter|other|others|first|second|rest)\b", said
    )


def _told_beside(here: Here, row: Tokens, fact: Found | None) -> tuple[Found | None, list[Found]]:
    """French and Spanish: what a name in the sentence is, what follows from it, and what is so where why was asked."""
    from notecards.extract.romance.asides import apposed, done_by, follows_from, said_besides_why

    after = _RESULTS.search(masked(row).rstrip(" .;!"))
    if (
        after
        and fact
        and 3 <= count(after["what"]) <= _MOST_HIDDEN
        and not any(g.end > after.start() for g in fact.gaps)
    ):
        consequence = Found(Kind.CLOZE, _STATEMENT, 0.62, row, gaps=(Gap(*after.span("what")),), asked=plain(row))
        return _without_clause(fact, masked(row)[after.start() :].rstrip(" .;!")), [consequence]
    maker = done_by(row, here.language, here.note)
    if maker:
        who = trimmed(cut(row, *maker[1]))
        return fact, [Found(Kind.QA, _STATEMENT, 0.7, who, maker[0], asked=masked(row))]
    named = apposed(row, here.language, here.note)
    back = trimmed(first_idea(cut(row, *named[1]))) if named else ()
    if named and back and (fact is None or plain(fact.back) != plain(back)):
        what = Found(Kind.DEFINITION, _STATEMENT, 0.7, back, named[0], asked=masked(row))
        return _without_clause(fact, f", {masked(cut(row, *named[1]))}") if fact else None, [what]
    follows = follows_from(row, here.language, here.note)
    if follows:
        reason = trimmed(cut(row, *follows[1]))
        return fact, [Found(Kind.QA, _STATEMENT, 0.68, reason, follows[0], asked=masked(row))]
    main = said_besides_why(row, plain(fact.back), here.language, here.note) if fact and fact.front else None
    answer = trimmed(first_idea(cut(main[0], *main[1].answer))) if main else ()
    if main is None or count(plain(answer)) < 2:
        return fact, []
    return fact, [Found(Kind.QA, _STATEMENT, 0.68, answer, main[1].tokens, asked=plain(main[0]))]


def _left_aside(here: Here, row: Tokens, fact: Found) -> Found | None:
    """ "Compact bone, found in the shaft, gives [support]" beside "Where is compact bone found?"."""
    clause = clause_of(masked(row), here.language)
    at = plain(row).find(plain(fact.back)) if fact.back else -1
    if re.match(r"What (?:[2-7]|two|three|four|five|six|seven) ", plain(fact.front)):
        return None  # how many they are stands in the question
    if " differ from " in plain(fact.front):
        return None
    if clause and clause.kind is Verb.COPULA and plain(fact.front).startswith("Why "):
        return None  # "Why is X faster than Y?" says the rest
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


_STATEMENT = "statement"


def _several_subjects(here: Here, row: Tokens) -> Found | None:
    """ "[Nitric oxide and superoxide] are produced in the phagosome": which things they are that something holds of."""
    text = masked(row)
    clause = clause_of(text, here.language)
    if clause is None or clause.negated or clause.subject[0] > 0 or clause.kind in (Verb.SINGULAR, Verb.PAST):
        return None
    named, said = text[slice(*clause.subject)].rstrip(), text[clause.verb[0] : clause.rest[1]]
    several = clause.kind is Verb.PLURAL or clause.aux.lower() not in ("is", "was", "has")
    if not several or not _NAMES.fullmatch(named) or _NO_NAME.search(named) or _POINTS.search(said):
        return None
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
_POINTS = pattern(
    r"\b(?:it|its|they|their|them|this|that|these|those|other|others|such|same|each|one|both|we|you|i|he|she|his|her|which|who)\b",
    re.IGNORECASE,
)
_NO_NAME = pattern(rf"{_POINTS.pattern}|\d|\b\w+ing\b", re.IGNORECASE)


def _beside_when(here: Here, row: Tokens, fact: Found) -> Found | None:
    """German: "1929 gewann der Rat durch den Streit Ansehen" says when, and by what."""
    from notecards.extract.german.questions import German

    clause = clause_of(masked(row), here.language)
    subject = trimmed(cut(row, *clause.subject)) if clause else ()
    at = masked(row).find(plain(fact.back)) if fact.front else -1
    if clause is None or at < 0 or not subject or is_pronoun(subject, here.language) or points_back(subject):
        return None
    first = Question(fact.front, (at, at + len(plain(fact.back))))
    asked = German(clause, row, subject, here.note).second(first)
    answer = trimmed(first_idea(cut(row, *asked.answer))) if asked else ()
    if asked is None or not answer or _POINTS_BACK.search(plain(asked.tokens)):
        return None
    return Found(Kind.QA, _STATEMENT, 0.7, answer, asked.tokens, asked=f"{plain(row)} ›")


def _said_besides_why(here: Here, row: Tokens, fact: Found) -> Found | None:
    """German: "Der Rat schließt das Tor, weil der Fluss steigt" also says what the rat closes, where why it does so was asked."""
    whole, back = masked(row).rstrip(" .;!"), plain(fact.back).rstrip(" .;!")
    at = whole.rfind(back) if back else -1
    if not fact.front or at < 0 or not _WHY.match(back) or whole[at + len(back) :].strip(" .;!"):
        return None
    main = cut(row, 0, len(whole[:at].rstrip(" ,")))
    clause = clause_of(masked(main), here.language)
    subject = trimmed(cut(main, *clause.subject)) if clause else ()
    if clause is None or not subject or is_pronoun(subject, here.language) or points_back(subject):
        return None
    asked = ask(clause, main, subject, here.note, here.language)
    answer = trimmed(first_idea(cut(main, *asked.answer))) if asked else ()
    if asked is None or count(plain(answer)) < 2 or _POINTS_BACK.search(plain(asked.tokens)):
        return None
    kind = Kind.DEFINITION if asked.defining else Kind.QA
    return Found(kind, _STATEMENT, 0.7, answer, asked.tokens, asked=masked(main))


_POINTS_BACK = pattern(r"(?<!\w)(?:dies|jen|solch)e[rsnm]?(?!\w)")
_WHY = pattern(r"(?:weil|da|damit|um|indem)\s")
"""Without its condition a sentence says something else, without its reason it does not."""


def _said_of_a_noun(here: Here, row: Tokens) -> tuple[Found, str] | None:
    """The fact of a relative clause, and the clause with its comma as it stands in the row."""
    if here.language.code not in ("de", *ROMANCE):
        return None
    from notecards.extract.german import relatives as german
    from notecards.extract.romance import relatives as romance

    if here.language.code == "de":
        asked = german.said_of_a_noun(row, here.note)
    else:
        asked = romance.said_of_a_noun(row, here.language, here.note)
    if asked is None:
        return None
    straight, question, at = asked
    back = trimmed(first_idea(cut(straight, *question.answer)))
    if count(plain(back)) < 2:
        return None
    kind = Kind.DEFINITION if question.defining else Kind.QA
    return Found(kind, _STATEMENT, 0.7, back, question.tokens, asked=plain(straight)), masked(row)[at:].rstrip(" .;!")


def _meanwhile(here: Here, row: Tokens) -> tuple[Found, str] | None:
    """German: "..., während der Rest im Tal abläuft" says where the rest does."""
    if here.language.code != "de" or not holds(masked(row), ", während "):
        return None
    from notecards.extract.german.forms import meanwhile

    asked = meanwhile(row, here.note)
    if asked is None:
        return None
    straight, question, at = asked
    back = trimmed(first_idea(cut(straight, *question.answer)))
    found = Found(Kind.QA, _STATEMENT, 0.7, back, question.tokens, asked=plain(straight))
    return found, masked(row)[at:].rstrip(" .;!")


def _without_clause(fact: Found, clause: str) -> Found:
    """The fact of the sentence with the relative clause cut from the end of its answer."""
    whole = plain(fact.back).rstrip(" .;!")
    at = len(whole) - len(clause)
    shorter = not fact.gaps and clause.startswith(",") and whole.endswith(clause) and count(whole[:at]) >= 1
    return replace(fact, back=cut(fact.back, 0, at)) if shorter else fact
