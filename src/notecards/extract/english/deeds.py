"""Deeds behind an English label that no verb in the present opens: "Skinner: demonstrated that ...", "IL1, IL6: cause fever"."""

import re
from dataclasses import replace

from notecards.extract.about.labels import bare, is_generic
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Clause, Verb
from notecards.extract.clauses.questions import ask
from notecards.extract.clauses.wording import Question, small_first, worded
from notecards.extract.english.manners import BY_DOING
from notecards.extract.english.named import named
from notecards.extract.english.nouns import NOUNS_TOO, head, is_plural
from notecards.extract.english.participles import is_participle
from notecards.extract.english.people import is_a_persons
from notecards.extract.english.sides import is_facet
from notecards.extract.english.tables import ASKED_PREPOSITIONS
from notecards.extract.english.undergone import NEVER_PASSIVE
from notecards.extract.english.verbs import sure_bases
from notecards.extract.facts import content_words
from notecards.extract.here import Here
from notecards.extract.languages.english import BASES, ENGLISH, PAST
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, count, is_adverb, stands_in, words
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text


def begins_no_deed(opening: str, found: list[Word]) -> bool:
    """Whether a word that may be a verb begins a list or a noun phrase: "Threats: attacks, mistakes", "Loads: forces that act on it"."""
    if opening[found[0].end : found[0].end + 1] == ",":
        return True
    related = len(found) > 1 and found[1].lower in _RELATES
    return related and ENGLISH.verbs.get(found[0].lower) in NOUNS_TOO - {"state", "result"}


_RELATES = frozenset("that which who whose where".split())


def unfinished_deed(here: Here, term: Tokens, idea: Tokens) -> Question | None:
    """The question that a past, a base form or a participle behind a label answers."""
    inner = named(term, here.note)
    return (
        _lacks(here, term, idea)
        or _did(here, term, idea)
        or _all_do(here, term, idea)
        or _commanded(here, inner, idea)
        or _undergone(here, inner, idea)
    )


def _lacks(here: Here, term: Tokens, idea: Tokens) -> Question | None:
    """ "Prokaryotes: no nucleus": what do they lack?"""
    none = LACKS.match(masked(idea))
    if not none or is_facet(term) or clause_of(masked(idea), here.language):
        return None
    form = "do" if is_plural(head(words(plain(term)))) else "does"
    front = worded(here.language.questions[form], subject=named(term, here.note), verb=text("lack"))
    return Question(front, (none.end(), len(plain(idea).rstrip(" ."))))


LACKS = pattern(
    r"no\s(?!(?:[\w-]+\s){1,3}(?:necessary|possible|made|given|done|\w+ed)\b)(?!such\b|one\b|longer\b|more\b|matter\b|need\b|way\b|evidence\b|effect\b|change\b|difference\b)(?!.*\b(?:after|before|when|if|until|during|unless)\b)(?=[A-Za-z-]{3}(?:[^,;:]+|[^;:]+,? or [^,;:]+)$)",
    re.IGNORECASE,
)
""" "No nucleus", which a thing lacks."""


def _did(here: Here, term: Tokens, idea: Tokens) -> Question | None:
    """ "Skinner: demonstrated that ...", "Treaty of Tilsit: ended the war": what did the term do?"""
    found = words(masked(idea))
    if len(found) < 3 or found[0].lower not in PAST:
        return None
    if found[0].text[:1].isupper():
        if len(words(plain(term))) < 2 or not is_a_persons(term, here):
            return None
        idea = small_first(idea)
    if (found[1].lower not in here.language.articles and found[1].lower not in _OBJECT_OPENS) or is_facet(term):
        return None
    row = join((term, idea), " ")
    shift = len(plain(term)) + 1
    clause = Clause(
        Verb.PAST,
        0,
        (0, shift - 1),
        "",
        (shift, shift + found[0].end),
        (shift + found[0].end, len(plain(row).rstrip(" ."))),
    )
    question = ask(clause, row, term, here.note, here.language)
    return question and replace(question, answer=(question.answer[0] - shift, question.answer[1] - shift))


_OBJECT_OPENS = frozenset("that how his her its their many all most every each".split())


def _commanded(here: Here, term: Tokens, idea: Tokens) -> Question | None:
    """ "Limitation: prevent loss by not collecting ...": how to prevent loss."""
    text_of = masked(idea)
    found = words(text_of)
    if len(found) < 4 or found[0].lower not in BASES or found[0].lower in NOUNS_TOO:
        return None
    if is_plural(words(masked(term))[-1].text) and found[0].lower in _SAID_OF_SEVERAL:
        return _asked_whole(here, term, idea)
    means = BY_DOING.search(text_of)
    if not means or count(text_of[: means.start()]) > 8:
        return None
    said = text(text_of[:1].lower() + text_of[1 : means.start()].rstrip(" ,"))
    tokens = worded(here.language.questions["command how"], subject=term, verb=said)
    return Question(tokens, (means.start() + 1, len(text_of)))


def _asked_whole(here: Here, term: Tokens, idea: Tokens) -> Question | None:
    """What "Red cells carry oxygen" is asked, for a label and the deed behind it."""
    row = join((term, idea), " ")
    clause = clause_of(masked(row), here.language)
    question = ask(clause, row, term, here.note, here.language) if clause else None
    shift = len(plain(term)) + 1
    return question and replace(question, answer=(question.answer[0] - shift, question.answer[1] - shift))


_TAKE_PLACE = pattern(r"take place\b")
_SAID_OF_SEVERAL = frozenset(
    """include allow use provide contain require have refer consist enable help let support protect prevent reduce increase carry store control regulate produce
make give keep form transport transmit receive detect convert connect bind break remove hold act bring cause create determine represent describe separate send""".split()
)


def _all_do(here: Here, term: Tokens, idea: Tokens) -> Question | None:
    """ "IL1, IL6: cause fever", "Red cells: carry oxygen": several things, and what all of them do."""
    found = words(masked(idea))
    listed = _SEVERAL_NAMES.fullmatch(masked(term).strip())
    several = listed or (_are_things(here, term) and _is_a_verb(found))
    if len(found) < 2 or not several or begins_no_deed(masked(idea), found) or is_adverb(found[1].lower):
        return None
    if found[0].lower not in (BASES - NOUNS_TOO) | {"cause", "form"} or found[1].lower in here.language.prepositions:
        return None
    if "&" in plain(term) or not (found[0].text.islower() or re.search(r"\d", plain(term))):
        return None  # "Classify & store: ensure that ...": what is to be done
    subject = term if listed else named(term, here.note)
    if _TAKE_PLACE.match(masked(idea)):
        return _asked_whole(here, term, idea)
    front = worded(here.language.questions["do"], subject=subject, verb=text(found[0].lower))
    return Question(front, (found[1].start, len(plain(idea).rstrip(" ."))))


def _is_a_verb(found: list[Word]) -> bool:
    """Whether the first word is a base form and no noun: "carry", and "start" in "start clotting"."""
    sure = found[:1] and found[0].lower in sure_bases()
    return bool(sure or (len(found) > 1 and found[0].lower in BASES and found[1].lower.endswith("ing")))


def _are_things(here: Here, term: Tokens) -> bool:
    """Whether a label is the plural of a name, "Red cells", and neither a side ("Goals") nor a command ("Classify files")."""
    found = words(plain(term))
    if not found or not is_plural(head(found)) or is_facet(term) or is_generic(plain(term), here.language):
        return False
    return found[0].lower not in BASES - NOUNS_TOO


_SEVERAL_NAMES = pattern(r"[\w.'’+-]+(?:\s[\w.'’+-]+){0,2}(?:(?:,|\s&|,?\sand)\s[\w.'’+-]+(?:\s[\w.'’+-]+){0,2}){1,4}")


def _undergone(here: Here, term: Tokens, idea: Tokens) -> Question | None:
    """ "Upfront costs: replaced by a subscription": what are they replaced by?"""
    found = words(masked(idea))
    if len(found) > 2 and found[0].lower == "born":
        return _born(here, term, idea)
    if len(found) < 3 or not is_participle(found[0].lower):
        return None
    if found[0].lower not in PAST or found[1].lower not in ASKED_PREPOSITIONS or found[1].lower == "of":
        return None
    base = PAST[found[0].lower]
    several = is_plural(head(words(plain(term))))
    dated = _IN_A_YEAR.match(masked(idea)[found[0].end :])
    if base in NEVER_PASSIVE and found[1].lower != "by":
        return _came_to_pass(here, term, idea, base, dated=dated is not None)
    if dated:
        when = here.language.questions["when"]
        tokens = worded(when, aux=text("were" if several else "was"), subject=term, verb=text(found[0].lower))
        return Question(tokens, (found[0].end + dated.start("when"), found[0].end + dated.end("when")))
    aux = "are" if several else "is"
    does = " do" if found[1].lower == "to" and found[2].lower in BASES else ""
    verb = text(masked(idea)[: found[1].end].lower() + does)
    tokens = worded(here.language.questions["aux"], aux=text(aux), subject=term, verb=verb)
    return Question(tokens, (found[2].start, len(plain(idea))))


def _came_to_pass(here: Here, term: Tokens, idea: Tokens, base: str, *, dated: bool) -> Question:
    """ "Salt Revolt (1702): started in Holm": where did it start?"""
    found = words(masked(idea))
    subject, did = named(bare(term), here.note), text("did")
    if found[1].lower in ("in", "at") and found[2].text[:1].isupper() and not dated:
        front = worded(here.language.questions["where"], aux=did, subject=subject, verb=text(base))
        return Question(front, (found[1].start, len(plain(idea))))
    does = " do" if found[1].lower == "to" and found[2].lower in BASES else ""
    front = worded(here.language.questions["did"], subject=subject, verb=text(f"{base} {found[1].lower}{does}"))
    return Question(front, (found[2].start, len(plain(idea))))


def _born(here: Here, term: Tokens, idea: Tokens) -> Question | None:
    """ "Handel: born in Halle": where was Handel born?"""
    row = join((term, text(" was "), idea), "")
    clause = clause_of(masked(row), here.language)
    question = ask(clause, row, term, here.note, here.language) if clause else None
    shift = len(plain(term)) + len(" was ")
    if question is None or question.answer[0] < shift:
        return None
    return replace(question, answer=(question.answer[0] - shift, question.answer[1] - shift))


_IN_A_YEAR = pattern(
    r"\s(?:in|on|around|about)\s(?P<when>(?:[A-Z][a-z]+\s|\d{1,2}\s[A-Z][a-z]+\s)?\d{3,4}(?:\s?(?:BC|AD|BCE|CE))?)(?![\w%])"
)


def about_another(here: Here, term: Tokens, idea: Tokens) -> Question | None:
    """ "Storage: media are chosen by the classification of the data": a sentence with a subject of its own under the term."""
    whole = masked(idea)
    clause = clause_of(whole, here.language)
    if clause is None or clause.start or clause.subject[0] or not clause.subject[1] or _LEADS_TO.search(whole):
        return None
    if whole[slice(*clause.verb)].strip().lower() == "mean":
        return None  # "sample mean converges": a noun
    if "," in whole[: clause.subject[1]] or is_facet(term):
        return None
    if content_words(whole[: clause.subject[1]], here.language) == content_words(masked(term), here.language):
        question = ask(clause, idea, strip(cut(idea, *clause.subject)), here.note, here.language)
        return question if question and not question.vague and question.answer[0] else None
    subject = [word.lower for word in words(whole[: clause.subject[1]])]
    if not _is_sure_subject(subject, clause):
        return None
    question = ask(clause, idea, strip(cut(idea, *clause.subject)), here.note, here.language)
    if question is None or question.vague or question.answer[0] >= question.answer[1]:
        return None
    said = words(whole[slice(*question.answer)])
    if clause.kind is Verb.COPULA and len(said) == 1 and is_participle(said[0].lower):
        return None  # "Rollback: the changes are undone": what is done is the whole sentence
    told = clause.kind in (Verb.SINGULAR, Verb.PLURAL) and not _WISHES.match(whole, clause.verb[0])
    if told and _PROCESS.search(masked(term)) and count(whole) <= _WHOLE:
        during = join((text("in"), small_first(named(term, here.note))), " ")
        front = worded(here.language.questions["happens"], condition=during)
        return replace(question, tokens=front, answer=(0, len(plain(idea).rstrip(" ."))))
    asked = worded(here.language.questions["topic"], subject=term, question=small_first(question.tokens))
    return replace(question, tokens=asked)


_PROCESS = pattern(r"(?<=\w)(?:tion|sion|sis|cytosis|[a-z]\s(?:events|phase|stage|cycle|reaction|response|block))$")
"""What something happens in: "Exudation: fluid and proteins leave the vessel"."""
_WISHES = pattern(r"(?:want|need|try|aim|hope)s?\b")
_WHOLE = 14
"""Words of a sentence that tells what happens."""
_LEADS_TO = pattern(r"\s(?:->|=>|→|⇒)\s")
"""Then more than a sentence stands behind the label."""


def _is_sure_subject(subject: list[str], clause: Clause) -> bool:
    """Whether what stands before the verb is a subject and not the beginning of a noun phrase."""
    if not subject or len(subject) > 8 or any(word in ENGLISH.relatives or word == "but" for word in subject):
        return False
    if len(subject) > 1 and (
        subject[-1] in ENGLISH.pronouns or subject[-1] in {"someone", "people", "somebody", "anyone"}
    ):
        return False
    if subject[0] in ENGLISH.modals or is_adverb(subject[-1]) or subject[0].endswith("ing"):
        return False
    if subject[0] in ("it", "this", "they", "these", "that", "which", "any", "only"):
        return False
    if subject[0] in ("we", "you", "the", "one", "each", "every", "no", "all", "both") or clause.kind in (
        Verb.COPULA,
        Verb.MODAL,
    ):
        return True
    return (
        clause.kind is Verb.PLURAL and len(subject) <= 3 and not any(word in ENGLISH.prepositions for word in subject)
    )


def is_about_another(here: Here, idea: Tokens) -> bool:
    """Whether what follows the term speaks of something else: "Destroyed: data is permanently destroyed"."""
    clause = clause_of(masked(idea), here.language)
    if clause is None or clause.start or clause.subject[0] or not clause.subject[1]:
        return False
    if clause.kind not in (Verb.COPULA, Verb.MODAL) or "," in masked(idea)[: clause.subject[1]]:
        return False
    subject = [w.lower for w in words(masked(idea)[: clause.subject[1]])]
    bare = len(subject) <= 3 and not any(
        stands_in(word, here.language.prepositions, ("there", "that")) or (word in BASES and word not in NOUNS_TOO)
        for word in subject
    )
    return bare and _is_sure_subject(subject, clause)
