"""Which word of an English clause is its finite verb."""

from functools import cache

from notecards.extract.english.imperatives import is_command, is_sure_after_noun
from notecards.extract.english.openings import PARTICIPLE
from notecards.extract.english.pasts import (
    AFTER_A_VERB,
    DENIED,
    NEVER_PARTICIPLES,
    UNCHANGED,
    is_denied,
    is_finite_form,
    is_finite_past,
    is_plural,
)
from notecards.extract.english.present import is_base_form, is_noun_verb, is_third_person
from notecards.extract.english.told import done_at_last, outranks, teller, told_at_last
from notecards.extract.english.verbs import NOUN_LIKE, SURE_VERBS, sure_bases
from notecards.extract.languages.english import ENGLISH
from notecards.extract.words import Word, is_adverb


def finite(text: str, every: list[Word], start: int) -> int | None:
    """Index of the finite verb of the main clause; words that are nouns as often are taken where there is no other."""
    if start + 2 < len(every) and every[start].lower in ("it", "he", "she") and _is_third(every[start + 1].text):
        return start + 1
    first = _first_finite(text, every, start, strict=True)
    other = _first_finite(text, every, start, strict=False)
    found = other if first is None or (other is not None and outranks(every, other, first)) else first
    if found is None:
        found = told_at_last(text, every, start) or done_at_last(text, every, start)
    if first is not None and other is not None and other < first and every[first].lower in NOUN_LIKE:
        to = first + 1 < len(every) and every[first + 1].lower == "to"
        found = other if to and every[other].lower in NOUN_LIKE else found  # "ARP maps IP addresses to ..."
    tells = teller(text, every, start, found)
    return _surer(text, every, start, found) if tells is None else tells


def _is_third(word: str) -> bool:
    """ "It [packs] them": no noun stands right behind such a pronoun."""
    return word.islower() and word.endswith("s") and len(word) > 3 and word not in ENGLISH.function


def _surer(text: str, every: list[Word], start: int, found: int | None) -> int | None:
    """ "Working [conditions] in the mills [were] terrible": a noun as often gives way to a later verb of its number that is none."""
    if found is None or found + 2 >= len(every) or every[found].lower in _AUXILIARIES - {"mean"}:
        return found
    word, following = every[found].lower, every[found + 1].lower
    if _ends_the_subject(text, every, start, found):
        return found + 1
    if word in _sure() or word in ENGLISH.past:
        return found
    several = word in ENGLISH.verbs or word == ENGLISH.noun_verbs.get(word, word) + "s"
    apart = text[every[found].end] == ","
    for j in range(found + 1, len(every) - 1):
        then = every[j].lower
        loose = then in ENGLISH.relatives or then in ENGLISH.coordinators or then in ENGLISH.pronouns
        if loose or (text[every[j - 1].end : every[j].start] != " " and not apart):
            return found
        agrees = every[j].text.islower() and then in ENGLISH.modals | (_OF_SEVERAL if several else _OF_ONE)
        direct = j == found + 1 and not several and then in SURE_VERBS
        # "the claims process settles disputes"
        direct |= j == found + 2 and several and then in SURE_VERBS and not is_plural(following)
        base = every[j].text.islower() and (then in ENGLISH.plural_verbs or ENGLISH.noun_verbs.get(then) == then)
        behind = apart and several and base and text[every[j].start - 2] == ","
        if direct or behind or (agrees and following in ENGLISH.prepositions):
            return j
    return found


def _ends_the_subject(text: str, every: list[Word], start: int, found: int) -> bool:
    """ "Two [sets] have ...", "A model of [supply] shows ...": right behind the verb stands no finite one, so this was a noun."""
    then, near = every[found + 1], text[every[found].end : every[found + 1].start] == " "
    if not near or not then.text.islower() or found == start or is_emphatic(every, found):
        return False
    after = every[found + 2].lower if found + 2 < len(every) else ""
    third = then.lower in SURE_VERBS or (then.lower in ENGLISH.verbs and after in _OPENS_WHAT_IS_SHOWN)
    return then.lower in _OF_SEVERAL | _OF_ONE or (every[found].lower in ENGLISH.plural_verbs and third)


_OPENS_WHAT_IS_SHOWN = frozenset("the a an how what why whether".split())


@cache
def _sure() -> frozenset[str]:
    """Verbs that give way to none behind them; "the sample mean" is no verb."""
    return frozenset(SURE_VERBS | _AUXILIARIES | sure_bases()) - {"mean"}


_OF_SEVERAL = frozenset("are were have".split())
_OF_ONE = frozenset("is was has".split())


def _first_finite(text: str, every: list[Word], start: int, *, strict: bool) -> int | None:
    opening = every[start].lower
    skipping = opening in ENGLISH.interrogatives and opening in ENGLISH.relatives
    for i in range(start, len(every)):
        word = every[i].lower
        gap = text[every[i - 1].end : every[i].start] if i else ""
        if i > start and (";" in gap or ":" in gap):
            return None
        if word in ENGLISH.relatives and i > start:
            before = every[i - 1].lower
            stands_for = word == "as" and (before in ENGLISH.past or before in _STANDS_AS)
            stands_for |= word == "that" and every[i + 1 : i + 2] != [] and every[i + 1].lower == "of"
            skipping = (
                skipping or not stands_for
            )  # "an offer made as a joke is ...", "a type like that of the host is ..."
            continue
        own = skipping and i > start + 1 and every[i - 1].lower in _RELATIVE_SUBJECT and _is_verb_of_its_own(every, i)
        if own and word not in _AUXILIARIES and not is_denied(every, i):
            skipping = False  # "the gene that [codes] for insulin lies on ...": the verb of the relative clause
            continue
        if "(" in gap:
            skipping = True
        if ")" in gap or (skipping and "," in gap):
            skipping = False
        if gap == ", " and word in ENGLISH.past and _follows_an_aside(text, every, start, i):
            return i
        if word not in _VERBAL or not _may_be_finite(every, i, start, strict=strict):
            continue
        if word in ENGLISH.past and word not in ENGLISH.only_past and gap.strip() == ",":
            continue
        if word in NOUN_LIKE and text[every[i].end : every[i].end + 1] in ",;:)":
            continue
        if not skipping and word in NOUN_LIKE and every[i + 1 : i + 2] and every[i + 1].lower in ("and", "or"):
            continue  # "security controls and compliance"
        if gap.strip() == "," and {word, every[i - 1].lower} <= ENGLISH.plural_verbs.keys():
            continue  # "that allow us to encode, store, and recall"
        # "Lecture by the department, slides on the page": after a lone comma a noun goes on
        lone = gap.strip() == "," and text[every[start].start : every[i].start].count(",") == 1
        if lone and (word in NOUN_LIKE or (word in ENGLISH.verbs and start == 0)):
            continue
        if skipping:
            skipping = is_denied(every, i)
            continue
        return i
    return None


def _is_verb_of_its_own(every: list[Word], i: int) -> bool:
    """Whether a word right behind "that" or "who" that is a noun as often is the verb of their clause: "a gene that codes for ...",
    "plants that store water ..."."""
    word, following = every[i].lower, every[i + 1].lower if i + 1 < len(every) else ""
    if is_plural(every[i - 2].lower) and word not in ENGLISH.function | ENGLISH.articles:
        acts = following not in ENGLISH.verbs and following not in ENGLISH.past and not is_plural(word)
        return (acts and following not in ENGLISH.modals) or every[i - 1].lower == "who"
    return word.endswith("s") and following in ("for", "to", "with", "from", "as")


def _follows_an_aside(text: str, every: list[Word], start: int, i: int) -> bool:
    """ "The charter, adopted in August 1789, guaranteed liberty": two commas hold apart what else is said of the subject."""
    commas = [at for at, sign in enumerate(text[: every[i].start]) if sign == "," and at >= every[start].start]
    if len(commas) != 2 or not text.endswith(".") or every[start].lower not in ENGLISH.articles:
        return False
    if any(word.lower in _RELATIVE for word in every if commas[0] < word.start <= commas[0] + 2):
        return every[i].text.islower()  # "The army, which had lost half its men, retreated to ..."
    opens = next((word.lower for word in every if word.start > commas[0]), "")
    following = every[i + 1].lower if i + 1 < len(every) else "by"
    return opens in ENGLISH.past and following not in ENGLISH.prepositions and every[i].text.islower()


_QUANTIFIERS = frozenset(ENGLISH.numbers) | frozenset(
    "all most many some several few other both certain various different".split()
)
_RELATIVE_SUBJECT = frozenset("that which who".split())
_RELATIVE = frozenset("which who whose where".split())
_STANDS_AS = frozenset("known seen such well given taken drawn".split())
NOT_BEING = frozenset("isn't aren't wasn't weren't".split())


def is_emphatic(every: list[Word], i: int) -> bool:
    """English "do" before the main verb: "some cells do have a wall"."""
    following = every[i + 1].lower if i + 1 < len(every) else ""
    return every[i].lower in ("do", "does", "did") and (following in ENGLISH.plural_verbs or following == "have")


_AUXILIARIES = ENGLISH.modals | ENGLISH.perfect | {*ENGLISH.copulas, *ENGLISH.plural_copulas}
_VERBAL = _AUXILIARIES.union(
    *(ENGLISH.verbs, ENGLISH.plural_verbs, ENGLISH.noun_verbs, ENGLISH.past),
    *(DENIED, NOT_BEING, ("do", "does", "did")),
)
"""All words that may be a finite verb; most are not, and this is asked before anything else."""


def _may_be_finite(every: list[Word], i: int, start: int, *, strict: bool) -> bool:
    """Whether a word of `_VERBAL` is a finite verb where it stands."""
    word = every[i].lower
    name = i > start and every[i].text.istitle()
    if name and (every[i].text == "May" or every[i - 1].text[:1].isupper()):
        return False  # the month, the War Powers Act
    if is_emphatic(every, i) and i > start:
        return True
    if every[i].text == "IS" and (i == start or every[i - 1].lower in ENGLISH.verbs) and len(every) > 1:
        return False  # the IS curve
    if is_denied(every, i) or (i > start and word in NOT_BEING):
        return True
    if word in _AUXILIARIES:
        return _is_finite_auxiliary(every, i, start)
    if _is_in_a_phrase(every, i, start):
        return False
    following = every[i + 1].lower if i + 1 < len(every) else ""
    if word in ENGLISH.verbs and (not is_command(every, start) or is_sure_after_noun(every, i, start)):
        return is_third_person(every, i, start, strict=strict)
    if word == "present" and following in ENGLISH.prepositions - {"with"}:
        return False  # "features present in the patient"
    if word == "lower" and following not in ENGLISH.articles and following not in AFTER_A_VERB:
        return False
    if word in UNCHANGED and i > start and not is_plural(every[i - 1].lower) and following in _INTO:
        return True  # "The revolt spread to the south": no base form behind one thing
    if word in ENGLISH.past and i > start:
        return is_finite_past(every, i, strict=strict)
    if word in ENGLISH.past and word not in ENGLISH.plural_verbs:
        # "Founded the order in 1534", said of whom it stands under
        return following in ENGLISH.articles or following in {"his", "her", "their", "that"}
    if i == start:
        return False
    if word in ENGLISH.noun_verbs:
        return is_noun_verb(every, start, i)
    return word in ENGLISH.plural_verbs and not is_command(every, start) and is_base_form(every, start, i)


_INTO = ENGLISH.articles | frozenset("to into across through over from".split())


def _is_finite_auxiliary(every: list[Word], i: int, start: int) -> bool:
    """Whether a form of "be", "have" or a modal is the verb; "has" may open a phrase said of a term, other forms of "have" may not."""
    word, following = every[i].lower, every[i + 1].lower if i + 1 < len(every) else ""
    if word in ("will", "might", "can") and is_finite_form(following):
        return False  # "good will is ..."
    if i == start and word == "means" and following in ENGLISH.prepositions:
        return False  # "Means through which ..."
    has_something = (
        following in ENGLISH.articles
        or following in ("no", "two", "three", "four")
        or (i == start and following not in ENGLISH.function | {""} and not PARTICIPLE.match(following))
    )
    return (word == "has" and has_something) or not (word in ENGLISH.perfect and i == start)


def _is_in_a_phrase(every: list[Word], i: int, start: int) -> bool:
    """Whether the word before makes a noun or an infinitive of it: "the scale", "to scale", "this change"."""
    if i == start:
        return False
    word, before = every[i].lower, every[i - 1].lower
    if is_adverb(before) and i > start + 1 and every[i - 2].lower == "to":
        return True
    lettered = every[i - 1].text == "A" and (i > 1 or word in SURE_VERBS)  # a host called A
    article = before in ENGLISH.articles and not lettered
    if article or before in ENGLISH.prepositions or before == "to" or before.endswith("'s"):
        return True
    if before in _QUANTIFIERS and word.endswith("s") and word not in SURE_VERBS:
        return i == start + 1 or every[i - 2].lower in ENGLISH.prepositions  # "Most claims fail", "the set of all sets"
    # "this starts", "this resulted in"
    alone = i == start + 1 and ((word in ENGLISH.verbs and word not in NOUN_LIKE) or word in NEVER_PARTICIPLES)
    refers = before in ENGLISH.relatives and i - 1 > start
    return before in ENGLISH.demonstratives and not alone and not refers
