"""A label and a deed: how "Term: does something", "Term: made by something" and "Term: others do something" are asked."""

import re
from dataclasses import replace

from notecards.extract.clause import Clause, Verb, clause_of, is_participle
from notecards.extract.english.manners import BY_DOING
from notecards.extract.english.tables import ASKED_PREPOSITIONS
from notecards.extract.facts import content_words
from notecards.extract.german.clause import opens_with_a_verb
from notecards.extract.german.labels import is_side
from notecards.extract.here import Here, lowered
from notecards.extract.languages import Language
from notecards.extract.languages.english import BASES, ENGLISH, PAST
from notecards.extract.patterns import pattern
from notecards.extract.questions import ask
from notecards.extract.romance.clause import NOUN_LIKE, ROMANCE
from notecards.extract.subjects import bare
from notecards.extract.wording import NOUNS_TOO, Question, head, is_plural, small_first, with_article, worded
from notecards.extract.words import Word, count, is_adverb, stands_in, words
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text


def deed(here: Here, term: Tokens, idea: Tokens, *, law: bool) -> Question | None:
    """The question that what stands behind a label answers where it begins with a verb, or, unless the label names a law, is a sentence
    about another thing."""
    aside = _ASIDE.search(masked(term)) if here.language.code == "en" else None
    term = bare(term) if aside and aside["verb"].lower() in here.language.verbs else term
    inner = lowered(term, here.note)
    said = (
        (whole_deed(here, inner, idea) if _does_several(here, idea) else None)
        or _verbal(here, inner, idea)
        or _did(here, term, idea)
        or _all_do(here, term, idea)
        or _commanded(here, inner, idea)
        or _undergone(here, inner, idea)
    )
    return said or (None if law else _about_another(here, term, idea))


def _verbal(here: Here, term: Tokens, idea: Tokens) -> Question | None:
    """ "Bias term: allows you to shift ...": the term is the subject of the verb."""
    whole = masked(idea)
    found = words(whole)
    if (
        not found
        or not (
            found[0].lower in here.language.verbs
            or found[0].lower in here.language.modals
            or (here.language.code == "de" and found[0].lower in (*here.language.copulas, *here.language.perfect))
        )
        or (
            here.language.code == "de"
            and found[0].text[:1].isupper()
            and not opens_with_a_verb(whole, found, here.language)
        )
    ):
        return None
    if here.language.code == "de" and _AN_ATTRIBUTE.match(whole):
        return None  # "beteiligte echte Personen": an adjective
    if here.language.code == "en" and whole[found[0].end : found[0].end + 1] == ",":
        return None  # "Threats: attacks, mistakes"
    if (
        here.language.code == "en"
        and found[1:2]
        and found[1].lower in _RELATES
        and ENGLISH.verbs.get(found[0].lower) in NOUNS_TOO - {"state", "result"}
    ):
        return None  # "Loads: forces that act on the wall"
    idea = small_first(idea) if here.language.code == "de" else idea
    clause = clause_of(masked(idea), here.language)
    if clause is None or clause.subject[0] != clause.subject[1]:
        return None
    question = ask(clause, idea, quoted(here, term), here.note, here.language)
    return question if question and question.answer[0] < question.answer[1] else None


_AN_ATTRIBUTE = pattern(r"[a-zäöüß]+te\s(?:[a-zäöüß]+e\s)?[A-ZÄÖÜ][\w-]+(?:$|,|\s(?:der|des|von|und|mit|für|in|aus)\s)")


def quoted(here: Here, term: Tokens) -> Tokens:
    """French and Spanish: a common noun whose article is not known, in quotation marks: "Que fait « Volant » ?"."""
    found, language = words(plain(term)), here.language
    if language.code not in ("fr", "es") or len(found) != 1 or not found[0].text[1:].islower():
        return term
    from notecards.extract.romance.phrases import articled

    known = (
        found[0].text in here.note.inner
        or with_article(plain(term), language)
        or articled(term, language, here.note) != term
    )
    if known or len(plain(term)) < len("Volant") - 1:
        return term
    before, after = ("« ", " »") if language.code == "fr" else ("«", "»")
    return (*text(before), *term, *text(after))


_ASIDE = pattern(r"\s\((?P<verb>[a-z]+)\s[^()]+\)$")
""" "Hydroxycarbamide (raises HbF)": another fact of the term, and no part of its name."""
_RELATES = frozenset("that which who whose where".split())


def _did(here: Here, term: Tokens, idea: Tokens) -> Question | None:
    """ "Skinner: demonstrated that ...", "Treaty of Tilsit: ended the war": what did the term do?"""
    found = words(masked(idea))
    if here.language.code != "en" or len(found) < 3 or found[0].lower not in PAST or found[0].text[:1].isupper():
        return None
    if (found[1].lower not in here.language.articles and found[1].lower not in _OBJECT_OPENS) or plain(
        term
    ).casefold() in here.language.facets:
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
    if here.language.code != "en" or len(found) < 4 or found[0].lower not in BASES or found[0].lower in NOUNS_TOO:
        return None
    if is_plural(words(masked(term))[-1].text) and found[0].lower in _SAID_OF_SEVERAL:
        row = join((term, idea), " ")
        clause = clause_of(masked(row), here.language)
        question = ask(clause, row, term, here.note, here.language) if clause else None
        shift = len(plain(term)) + 1
        return question and replace(question, answer=(question.answer[0] - shift, question.answer[1] - shift))
    means = BY_DOING.search(text_of)
    if not means or count(text_of[: means.start()]) > 8:
        return None
    said = text(text_of[:1].lower() + text_of[1 : means.start()].rstrip(" ,"))
    tokens = worded(here.language.questions["command how"], subject=term, verb=said)
    return Question(tokens, (means.start() + 1, len(text_of)))


def _all_do(here: Here, term: Tokens, idea: Tokens) -> Question | None:
    """ "IL1, IL6: cause fever": several names, and what all of them do."""
    found = words(masked(idea))
    if here.language.code != "en" or len(found) < 2 or not _SEVERAL_NAMES.fullmatch(masked(term).strip()):
        return None
    if found[0].lower not in (BASES - NOUNS_TOO) | {"cause", "form"} or found[1].lower in here.language.prepositions:
        return None
    if "&" in plain(term) or not (found[0].text.islower() or re.search(r"\d", plain(term))):
        return None  # "Classify & store: ensure that ...": what is to be done
    front = worded(here.language.questions["do"], subject=term, verb=text(found[0].lower))
    return Question(front, (found[1].start, len(plain(idea).rstrip(" ."))))


def _undergone(here: Here, term: Tokens, idea: Tokens) -> Question | None:
    """ "Upfront costs: replaced by a subscription": what are they replaced by?"""
    found = words(masked(idea))
    if here.language.code == "en" and len(found) > 2 and found[0].lower == "born":
        return _born(here, term, idea)
    if here.language.code != "en" or len(found) < 3 or not is_participle(found[0].lower):
        return None
    if found[0].lower not in PAST or found[1].lower not in ASKED_PREPOSITIONS or found[1].lower == "of":
        return None
    base = PAST[found[0].lower]
    if base in _DOES_TO_NOTHING:
        did = worded(here.language.questions["did"], subject=term, verb=text(f"{base} {found[1].lower}"))
        return Question(did, (found[2].start, len(plain(idea))))
    several = is_plural(head(words(plain(term))))
    dated = _IN_A_YEAR.match(masked(idea)[found[0].end :])
    if dated:
        when = here.language.questions["when"]
        tokens = worded(when, aux=text("were" if several else "was"), subject=term, verb=text(found[0].lower))
        return Question(tokens, (found[0].end + dated.start("when"), found[0].end + dated.end("when")))
    aux = "are" if several else "is"
    does = " do" if found[1].lower == "to" and found[2].lower in BASES else ""
    verb = text(masked(idea)[: found[1].end].lower() + does)
    tokens = worded(here.language.questions["aux"], aux=text(aux), subject=term, verb=verb)
    return Question(tokens, (found[2].start, len(plain(idea))))


def _born(here: Here, term: Tokens, idea: Tokens) -> Question | None:
    """ "Handel: born in Halle": where was Handel born?"""
    row = join((term, text(" was "), idea), "")
    clause = clause_of(masked(row), here.language)
    question = ask(clause, row, term, here.note, here.language) if clause else None
    shift = len(plain(term)) + len(" was ")
    if question is None or question.answer[0] < shift:
        return None
    return replace(question, answer=(question.answer[0] - shift, question.answer[1] - shift))


_DOES_TO_NOTHING = frozenset(
    "work fight argue campaign serve act believe belong participate live travel rebel protest vote compete collaborate cooperate belong contribute rely insist depend struggle".split()
)
"""Verbs that have no passive: "worked for the cause" is what somebody did."""
_IN_A_YEAR = pattern(
    r"\s(?:in|on|around|about)\s(?P<when>(?:[A-Z][a-z]+\s|\d{1,2}\s[A-Z][a-z]+\s)?\d{3,4}(?:\s?(?:BC|AD|BCE|CE))?)(?![\w%])"
)


def _several_do(here: Here, term: Tokens, idea: Tokens) -> tuple[Tokens, Question] | None:
    """ "Betablocker: verbessern die Prognose" with its subject, and how that is asked."""
    found, language = words(masked(idea)), here.language
    if language.code == "en" or len(found) < 3 or count(plain(term)) > 4:
        return None
    if language.code == "de" and is_side(words(plain(term))[0].text):
        return None  # "Wirkung: senken den Druck": what the thing above does
    if language.code == "de" and found[0].text[:1].isupper() and _MAY_BE_SEVERAL.search(plain(term)):
        idea = small_first(idea)  # "Lysosomen: Enthalten Enzyme"
        found = words(masked(idea))
    if language.code in ROMANCE and found[0].lower in language.plural_verbs:
        idea = small_first(idea)  # "**Ribosomas.** Realizan la síntesis"
        found = words(masked(idea))
    if not found[0].text.islower():
        return None
    plural = found[0].lower in language.plural_verbs and found[0].lower not in language.verbs
    like = language.code in ROMANCE and found[0].lower in NOUN_LIKE and found[0].lower in language.verbs
    plural = plural or (like and (found[1].lower in language.articles or found[1].lower.startswith(("l'", "l’"))))
    noun = language.code == "de" and found[1].text[:1].isupper()
    elided = like and found[1].lower.startswith("l'")
    if not plural or not (
        noun or elided or found[1].lower in language.articles or found[1].lower in language.prepositions
    ):
        return None
    if like:
        from notecards.extract.romance.phrases import articled

        term = articled(term, language, here.note)
    if language.code == "es" and not like and words(masked(term))[0].lower not in language.articles:
        named = with_article(plain(term), language)
        term = (*text(named[0]), *small_first(term)) if named and named[1] else term
    if language.code == "fr" and not like and words(masked(term))[0].lower not in language.articles:
        term = (*text("les "), *(small_first(term) if plain(term)[1:2].islower() else term))
    said = join((term, idea), " ")
    clause = clause_of(masked(said), language)
    question = (
        ask(clause, said, term, here.note, language) if clause and clause.subject[1] <= len(plain(term)) + 1 else None
    )
    return (said, question) if question else None


def _said_of_it(here: Here, term: Tokens, idea: Tokens) -> tuple[Tokens, Question] | None:
    """French and Spanish: "Glía: Se encuentran entre las neuronas", "Leucocitos: Son menos numerosos que ...": the sentence with its
    subject, and how that is asked."""
    language, found = here.language, words(masked(idea))
    if language.code not in ("fr", "es") or len(found) < 3 or not 1 <= count(plain(term)) <= 6:
        return None
    from notecards.extract.romance.phrases import articled
    from notecards.extract.romance.tables import COMPARING

    first, second = found[0].lower, found[1].lower
    itself = first == "se" or bool(re.match(r"s['’]\w", first))
    finite = language.verbs.keys() | language.plural_verbs.keys()
    copula = first in (*language.copulas, *language.plural_copulas)
    sure = first in finite and first not in NOUN_LIKE and found[0].text[:1].isupper()
    if not (itself or (copula and second in COMPARING) or sure):
        return None
    subject = articled(term, language, here.note)
    named = with_article(plain(term), language)
    subject = (*text(named[0]), *small_first(term)) if subject == term and named else subject
    said = join((subject, small_first(idea)), " ")
    clause = clause_of(masked(said), language)
    whole = clause and not clause.start and clause.subject[0] == 0 and clause.subject[1] == len(plain(subject)) + 1
    question = ask(clause, said, subject, here.note, language) if clause and whole and not clause.negated else None
    return (said, question) if question and not question.defining else None


_MAY_BE_SEVERAL = pattern(r"(?<!ung)(?<!heit)(?<!keit)(?<!ion)(?:en|er|e)$")


def _does_several(here: Here, idea: Tokens) -> bool:
    """ "modifica, clasifica y empaqueta proteínas": several verbs, a comma between them."""
    each = re.split(r",\s(?:(?:et|y|e)\s)?", masked(idea))
    if here.language.code not in ("fr", "es") or len(each) < 2:
        return False
    second = (words(each[1])[:1] or [Word("", 0, 0)])[0].lower
    return second not in NOUN_LIKE and stands_in(second, here.language.verbs, here.language.plural_verbs)


def whole_deed(here: Here, term: Tokens, idea: Tokens) -> Question | None:
    """French and Spanish: "Mastocytes : libèrent histamine": what do they do? Asked so where the verb's own question fits not."""
    language, found = here.language, words(masked(idea))
    if language.code not in ("fr", "es") or len(found) < 2 or not 1 <= count(plain(term)) <= 6:
        return None
    verb, following = found[0].lower, found[1].lower
    several = verb in language.plural_verbs and verb not in language.verbs
    auxiliary = language.modals | language.perfect | {*language.copulas, *language.plural_copulas}
    some = {"de", "d'", "du"} if verb in _BEARS else {"de", "d'", "du", "des"}
    object_follows = following in language.articles - some or bool(re.match(r"l['’]", following))
    becomes = following == "a" and found[2:3] and found[2].lower in ("ser", "estar")
    if verb in auxiliary or becomes or not (several or verb in language.verbs):
        return None
    if (verb in NOUN_LIKE or _NOUN_OR_PARTICIPLE.fullmatch(verb)) and not object_follows:
        return None
    from notecards.extract.romance.phrases import articled
    from notecards.extract.romance.tables import ADJECTIVE

    opening = words(plain(term))[0].lower
    alone = len(words(plain(term))) == 1 and ADJECTIVE.search(opening)
    if alone or (opening not in NOUN_LIKE and stands_in(opening, language.verbs, language.plural_verbs)):
        return None  # "Transporta sustancias: lleva oxígeno": of whom stands above
    subject = articled(term, language, here.note)
    first = words(plain(subject))[0]
    if first.lower not in language.articles and not re.match(r"l['’]", first.lower):
        named = with_article(plain(term), language)
        if named and named[1] == several:
            subject = (*text(named[0]), *small_first(term))
        elif several and language.code == "fr" and first.text[1:].islower() and first.text.endswith(("s", "x")):
            subject = (*text("les "), *small_first(term))
        else:
            subject = join(
                (text("« " if language.code == "fr" else "«"), term, text(" »" if language.code == "fr" else "»")), ""
            )
    elif several != (first.lower in ("les", "los", "las", "unos", "unas", "des")):
        return None
    front = worded(language.questions["deeds" if several else "deed"], subject=subject)
    return Question(front, (0, len(plain(idea))), vague=True)


_BEARS = frozenset("porte transporte active offre brise".split())
"""Before "des" they are verbs rather than nouns: "porte des ribosomes"."""
_NOUN_OR_PARTICIPLE = pattern(
    r"(?:\w*(?:duit|fait|crit|trait|dit)|sort|sent|vit|suit|mis|pris|fut|sert|part|permis|promis|compris|ouvert|offert)"
)


def done_to(here: Here, term: Tokens, idea: Tokens) -> tuple[Tokens, Question] | None:
    """Outside English: "Glucagon: in den Alphazellen gebildet" with its subject and verb, and how that is asked."""
    does = _several_do(here, term, idea) or _said_of_it(here, term, idea)
    if does:
        return does
    if here.language.code == "de":
        from notecards.extract.german.forms import undergone

        return undergone(idea, term, here.note)
    if here.language.code not in ROMANCE:
        return None
    from notecards.extract.romance.forms import is_quality_alone
    from notecards.extract.romance.forms import undergone as undergone_romance

    if is_quality_alone(plain(term), here.language):
        return None  # "Especial: elegido para ...": of which thing stands above
    return undergone_romance(idea, term, here.language, here.note)


_SEVERAL_NAMES = pattern(r"[\w.'’+-]+(?:\s[\w.'’+-]+){0,2}(?:(?:,|\s&|,?\sand)\s[\w.'’+-]+(?:\s[\w.'’+-]+){0,2}){1,4}")
_SAID_OF_SEVERAL = frozenset(
    """include allow use provide contain require have refer consist enable help let support protect prevent reduce increase carry store control regulate produce
make give keep form transport transmit receive detect convert connect bind break remove hold act bring cause create determine represent describe separate send""".split()
)


def _about_another(here: Here, term: Tokens, idea: Tokens) -> Question | None:
    """ "Storage: media are chosen by the classification of the data": a sentence with a subject of its own under the term."""
    whole = masked(idea)
    clause = clause_of(whole, here.language) if here.language.code == "en" else None
    if clause is None or clause.start or clause.subject[0] or not clause.subject[1] or _LEADS_TO.search(whole):
        return None
    if whole[slice(*clause.verb)].strip().lower() == "mean":
        return None  # "sample mean converges": a noun
    if "," in whole[: clause.subject[1]] or plain(term).casefold() in here.language.facets:
        return None
    if content_words(whole[: clause.subject[1]], here.language) == content_words(masked(term), here.language):
        question = ask(clause, idea, strip(cut(idea, *clause.subject)), here.note, here.language)
        return question if question and not question.vague and question.answer[0] else None
    subject = [word.lower for word in words(whole[: clause.subject[1]])]
    if not _is_sure_subject(subject, clause, here.language):
        return None
    question = ask(clause, idea, strip(cut(idea, *clause.subject)), here.note, here.language)
    if question is None or question.vague or question.answer[0] >= question.answer[1]:
        return None
    asked = worded(here.language.questions["topic"], subject=term, question=small_first(question.tokens))
    return replace(question, tokens=asked)


_LEADS_TO = pattern(r"\s(?:->|=>|→|⇒)\s")
"""Then more than a sentence stands behind the label."""


def _is_sure_subject(subject: list[str], clause: Clause, language: Language) -> bool:
    """Whether what stands before the verb is a subject and not the beginning of a noun phrase."""
    if not subject or len(subject) > 8 or any(word in language.relatives or word == "but" for word in subject):
        return False
    if len(subject) > 1 and (
        subject[-1] in language.pronouns or subject[-1] in {"someone", "people", "somebody", "anyone"}
    ):
        return False
    if subject[0] in language.modals or is_adverb(subject[-1]) or subject[0].endswith("ing"):
        return False
    if subject[0] in ("it", "this", "they", "these", "that", "which", "any", "only"):
        return False
    if subject[0] in ("we", "you", "the", "one", "each", "every", "no", "all", "both") or clause.kind in (
        Verb.COPULA,
        Verb.MODAL,
    ):
        return True
    return (
        clause.kind is Verb.PLURAL and len(subject) <= 3 and not any(word in language.prepositions for word in subject)
    )


def is_about_another(here: Here, idea: Tokens) -> bool:
    """Whether what follows the term speaks of something else: "Destroyed: data is permanently destroyed"."""
    clause = clause_of(masked(idea), here.language) if here.language.code == "en" else None
    if clause is None or clause.start or clause.subject[0] or not clause.subject[1]:
        return False
    if clause.kind not in (Verb.COPULA, Verb.MODAL) or "," in masked(idea)[: clause.subject[1]]:
        return False
    subject = [w.lower for w in words(masked(idea)[: clause.subject[1]])]
    bare = len(subject) <= 3 and not any(
        stands_in(word, here.language.prepositions, ("there", "that")) or (word in BASES and word not in NOUNS_TOO)
        for word in subject
    )
    return bare and _is_sure_subject(subject, clause, here.language)
