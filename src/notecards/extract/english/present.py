"""Whether an English present form is a verb where it stands: "scales", "scale", "changes" are nouns as often."""

import re
from itertools import pairwise

from notecards.extract.english.imperatives import NOUNS_TOO
from notecards.extract.english.participles import PARTICLES
from notecards.extract.english.pasts import AFTER_A_VERB, BETWEEN, before_adverbs, is_plural, objects
from notecards.extract.english.verbs import NOUN_LIKE, SURE_VERBS, sure_bases
from notecards.extract.languages.english import ENGLISH
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, stands_in


def is_third_before_noun(found: list[Word]) -> bool:
    """ "stores the sugar", "stores glycogen", "breaks down toxins": right before an article or a bare noun a form in -s is a verb."""
    if len(found) > 2 and found[1].lower in PARTICLES:
        found = [found[0], *found[2:]]
    if len(found) < 2 or found[0].lower in _PLURALS_BEFORE_NOUNS or not found[0].text.islower():
        return False
    verb, following, then = found[0].lower, found[1].lower, found[2].lower if len(found) > 2 else ""
    third = verb.endswith("s") and (verb in ENGLISH.verbs or ENGLISH.noun_verbs.get(verb, verb) != verb)
    if third and (following in ENGLISH.articles or following in _OPENS_AN_OBJECT):
        return True
    loose = stands_in(following, ENGLISH.function, ENGLISH.prepositions, ENGLISH.past, ENGLISH.modals)
    does = following in ENGLISH.plural_verbs and (then in ENGLISH.articles or then in _OPENS_AN_OBJECT)
    return (
        third
        and not loose
        and not does
        and not following.endswith("ing")
        and found[1].text[:1].isalpha()
        and following not in SURE_VERBS
    )


def is_third_person(every: list[Word], i: int, start: int, *, strict: bool) -> bool:
    """Whether a third person is no plural noun: what follows must be able to follow a verb."""
    word = every[i].lower
    after = every[i + 1].lower if i + 1 < len(every) else ""
    if i == start and word in SURE_VERBS and after in ENGLISH.plural_verbs:
        return True  # "Manages access to the disk"
    uses = word == "uses" and (after in NOUNS_TOO or after in _USED)
    if (
        after in ENGLISH.copulas
        or after in ENGLISH.plural_copulas
        or after in ENGLISH.modals
        or (
            after in ENGLISH.plural_verbs
            and word not in _VERBS_ALONE
            and after not in _THINGS
            and not uses
            and not _follows_a_letter(every, i)
        )
    ):
        return False
    behind = every[i + 2].lower if i + 2 < len(every) else ""
    of_which = after in ENGLISH.prepositions and behind in ("which", "whom")
    if i == start and (of_which or (after in BETWEEN and behind in ENGLISH.past)):
        return False  # "Means through which ...", "Commissions also worked against ..."
    noun = i == start or (i == start + 1 and word in NOUN_LIKE and every[start].text[:1].isupper())
    if noun and after in ENGLISH.past and after.endswith("ed") and behind in ENGLISH.prepositions:
        return False  # "Conditions required for entry", "Capital transfers related to losses"
    if not after and i > start:
        return start > 0 and word in GOES and every[i - 1].lower not in ENGLISH.function
    if after == "of" and word not in _WITH_OF:
        return False
    if after in _OWN_PREPOSITIONS.get(word, ()):
        return True
    named = i == start + 1 and every[start].text.isupper() and len(every[start].text) > 1
    if word in NOUN_LIKE and named and after not in ENGLISH.prepositions and after not in ENGLISH.past:
        return True  # "TLB caches page table entries"
    if word in NOUN_LIKE and not strict:
        return after not in ENGLISH.prepositions and after not in ENGLISH.past
    if word in NOUN_LIKE:
        return (
            after in ENGLISH.articles
            or uses
            or after in AFTER_A_VERB
            or (i == start and (after not in ENGLISH.prepositions or after in _PARTICLES) and after not in ENGLISH.past)
        )
    return True


def _follows_a_letter(every: list[Word], i: int) -> bool:
    """ "R creates link layer frames": behind a single letter, which is a name, stands a verb."""
    return i > 0 and len(every[i - 1].text) == 1 and every[i - 1].text.isupper()


GOES = frozenset(
    "rises falls increases decreases stops fails dies grows changes begins ends disappears expands contracts shrinks improves worsens declines drops accelerates slows collapses melts boils freezes evaporates condenses breaks closes opens doubles halves occurs happens starts rebounds moves flows stalls crashes applies holds suffices lapses expires terminates".split()
)
"""What the subject of a main clause does, with nothing behind it: "If X rises, demand falls"."""
_THINGS = frozenset(
    "sediment lactate water heat light sound waste dust smoke fuel oil salt food blood seed traffic trade power force pressure stress energy ice air soil cells".split()
)
"""Nouns that are verbs as well, and objects far more often: "drift moves sediment"."""
_USED = frozenset(
    "group batch block lock log hash page index stack queue feedback force heat light pattern mask filter".split()
)
"""With `NOUNS_TOO`, what "uses" has for an object though it could be a verb: "uses group commit"."""
_VERBS_ALONE = frozenset(
    "wants seeks refuses adopts becomes opposes expects begins gives sends wishes fails tries decides agrees denies rejects accepts argues claims believes knows thinks makes holds helps lets causes requires involves prevents provides includes produces reduces contains allows enables improves lacks ensures avoids increases decreases keeps takes gives gets brings puts loses".split()
)
"""Hardly ever plural nouns: what follows them is their object, though it could be a verb."""
_WITH_OF = frozenset("consists thinks disposes speaks conceives makes gets".split())
_OWN_PREPOSITIONS = {
    "results": ("in", "from"),
    "states": ("that",),
    "increases": ("with", "by", "as", "from"),
    "decreases": ("with", "by", "as", "from"),
    "changes": ("with", "over", "from"),
    "returns": ("to",),
    "exchanges": ("with",),
    "shifts": ("from", "to", "toward", "towards"),
    "traces": ("back", "to"),
}
_PARTICLES = frozenset("up down off out over back away through".split())
"""What a verb may have behind it where it has no preposition: "scales down"."""


def is_noun_verb(every: list[Word], start: int, i: int) -> bool:
    """ "Projections from the retina cross the midline": a noun as often, but with its number right and an object behind it a verb."""
    following = every[i + 1].lower if i + 1 < len(every) else ""
    before = every[i - 1].lower
    if following == "from" and every[i].lower in ("stem", "stems"):
        return is_plural(before) == (every[i].lower == "stem") and before not in ENGLISH.function
    if (
        following not in ENGLISH.articles and following not in {"their", "its", "his", "her", "each", "every", "all"}
    ) or before in ENGLISH.function:
        return False
    several = is_plural(before) or _has_plural_head(every, start, i, following)
    return several == (every[i].lower == ENGLISH.noun_verbs[every[i].lower])


def _has_plural_head(every: list[Word], start: int, i: int, following: str) -> bool:
    """ "Countermeasures to a threat [include] ...": the noun before the preposition is what the verb agrees with."""
    taken = objects()
    verb = every[i].lower
    if following not in taken and verb not in _WITH_ANYTHING and verb not in sure_bases():
        return False
    at = next((k for k in range(start + 1, i) if every[k].lower in ENGLISH.prepositions), None)
    if _QUALITY_BEFORE.search(every[i - 1].lower):
        return False  # "threats of physical harm to a person"
    if at is not None and every[at].lower == "to" and every[at + 1].lower in ENGLISH.plural_verbs:
        return False  # "Tests to help identify disease"
    if following == "to" and {f"{verb}s", f"{verb}es"} & NOUN_LIKE:
        return False  # "mappings of an address to a name"
    between = every[at:i] if at is not None else []
    if (
        following not in taken
        and verb not in _WITH_ANYTHING
        and (
            every[i - 1].lower in ENGLISH.function
            or any(word.lower in ENGLISH.relatives for word in between)
            or any(then.start - word.end > 1 for word, then in pairwise(every[start : i + 1]))
        )
    ):
        return False
    return at is not None and is_plural(every[at - 1].lower) and every[at - 1].lower not in ENGLISH.relatives


_WITH_ANYTHING = frozenset("include contain require provide have consist depend".split())


def is_base_form(every: list[Word], start: int, i: int) -> bool:
    """ "Layers share a bus", "A and B share a bus": a base form with a plural before it and something behind it."""
    before, following = every[i - 1].lower, every[i + 1].lower if i + 1 < len(every) else ""
    if not following or following in (*ENGLISH.copulas, *ENGLISH.plural_copulas, *ENGLISH.modals):
        return False
    if following == "of" and every[i].lower in NOUNS_TOO | {"balance"}:
        return False  # "in the U.S. balance of payments"
    if is_plural(before_adverbs(every, i)) or re.fullmatch(r"[A-Z][A-Z\d]+s", every[i - 1].text):
        return True
    subject = [word.lower for word in every[start:i]]
    joined = "and" in subject and before not in ENGLISH.function and not any(w in ENGLISH.past for w in subject)
    if joined and not _QUALITY_BEFORE.search(before):
        return True
    told = any(is_plural(noun) and then in ("that", "who", "which") for noun, then in pairwise(subject))
    if (
        told
        and before not in ENGLISH.modals | ENGLISH.pronouns
        and (every[i].lower in sure_bases() or following in ENGLISH.articles or following in _OPENS_AN_OBJECT)
    ):
        return True  # "Workers who strike lose their pay"
    opens = i == start + 1 and following in ENGLISH.articles and before not in ENGLISH.function
    return opens or _has_plural_head(every, start, i, following)


_QUALITY_BEFORE = pattern(r"(?:ular|ical|ous|ive|able|ible|less|ful)$")
"""What a noun stands behind: "at some particular point"."""
_PLURALS_BEFORE_NOUNS = frozenset(
    "sports sales arms customs goods systems operations works rights needs results parts means jobs benefits trades savings awards events news others news towns"
    " sciences studies services communications logistics relations materials resources settings options drugs".split()
)
"""Plurals that do stand before a noun: "sales tax"."""
_OPENS_AN_OBJECT = frozenset("its their his her no all each every both that how what whether".split())
"""What the object of a verb may begin with, and no noun has behind it."""
