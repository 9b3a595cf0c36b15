"""Which word of a clause is its finite verb."""

import re
from functools import cache
from itertools import pairwise

from notecards.extract.languages import Language
from notecards.extract.languages.english import ENGLISH
from notecards.extract.main_clause import PARTICIPLE
from notecards.extract.pasts import (
    AFTER_A_VERB,
    DENIED,
    IN_COMPOUNDS,
    NEVER_PARTICIPLES,
    PEOPLE,
    before_adverbs,
    is_denied,
    is_finite_form,
    is_finite_past,
    is_plural,
    objects,
)
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, is_adverb


def finite(text: str, every: list[Word], start: int, language: Language) -> int | None:
    """Index of the finite verb of the main clause; words that are nouns as often are taken where there is no other."""
    first = _first_finite(text, every, start, language, strict=True)
    other = _first_finite(text, every, start, language, strict=False)
    found = other if first is None or (other is not None and _outranks(every, other, first, language)) else first
    if found is None and language.code == "en":
        found = _told_at_last(text, every, start, language) or _done_at_last(text, every, start, language)
    if first is not None and other is not None and other < first and every[first].lower in NOUN_LIKE:
        to = first + 1 < len(every) and every[first + 1].lower == "to"
        found = other if to and every[other].lower in NOUN_LIKE else found  # "ARP maps IP addresses to ..."
    told = _told(text, every, start, found, language)
    return found if told is None else told


def _told_at_last(text: str, every: list[Word], start: int, language: Language) -> int | None:
    """ "The new council followed ideals of the north": where no surer verb stands, a past form with a bare noun behind it.

    A full stop tells a sentence, which has a verb: "The treaty imposed reparations on the north." So does a date with a comma before it.
    """
    sentence = (text.endswith(".") or _DATED.match(text) is not None) and every[start].lower != "such"
    told = sentence and "(" not in text and len(every) - start > 3
    last = every[-1].lower
    if told and last in _NOT_UNDERGONE and is_plural(every[-2].lower, language) and every[-2].text.islower():
        return len(every) - 1  # "Some ten million soldiers died."
    for i in range(start + 1, len(every) - 1):
        word, before, following = every[i].lower, every[i - 1].lower, every[i + 1].lower
        if word not in language.past or word in language.plural_verbs or (word in IN_COMPOUNDS and not told):
            continue
        if (
            (sentence or word in _DONE_BY_ITSELF)
            and word in _NOT_UNDERGONE
            and following in language.prepositions - {"of", "by"}
        ):
            return i if before not in language.function and every[i].text.islower() else None
        loose = {before, following} & language.function or before.endswith(("ly", "'s", "’s"))
        after = every[i + 2].lower if i + 2 < len(every) else ""
        acts = following in language.verbs and not (following in NOUN_LIKE and after in language.prepositions)
        if loose or following in language.past or acts or i - start > 8:
            return None
        near = every[i].text.islower() and text[every[i - 1].end : every[i].start] == " "
        command = every[start].lower in language.plural_verbs
        return i if near and not command and _is_sure_subject(every, start, i, language, sentence=sentence) else None
    return None


def _done_at_last(text: str, every: list[Word], start: int, language: Language) -> int | None:
    """ "An offer lapses after a time.": a full stop tells a sentence, whose one possible verb is a noun as often."""
    if not text.endswith(".") or len(every) - start < 4:
        return None
    for i in range(start + 1, len(every) - 1):
        word, before, following = every[i].lower, every[i - 1].lower, every[i + 1].lower
        base = language.noun_verbs.get(word) or (language.verbs.get(word) if word in NOUN_LIKE else None)
        if before in language.relatives or following in language.relatives or before in language.past:
            return None
        if base is None or base == word:
            continue
        owned = every[start].lower in language.articles and i > start + 1
        loose = {before, following} & (
            language.function - language.prepositions - language.articles
        ) or following == "of"
        said = before not in language.prepositions and not before.endswith(("ly", "ing", "'s", "’s")) and i - start <= 8
        sure = (owned or _NOUN.search(before)) and not is_plural(before, language) and text[every[i].end] == " "
        return i if said and sure and not loose and every[i].text.islower() else None
    return None


_DATED = pattern(r"(?:In|On|By|From|Between|Around|Since|Until)\s[^,;:]{0,24}\d{3,4}(?:s|\s[^,;:]{1,12})?,\s")

_NOUN = pattern(r".(?:tion|sion|ment|ness|ity|ance|ence|ship|ure|age)$")

_DONE_BY_ITSELF = frozenset("lived died rose fell grew began sank fled arrived surrendered collapsed resigned".split())

_NOT_UNDERGONE = frozenset(
    "met died ended started arrived increased decreased doubled tripled collapsed expired resigned retired returned erupted surrendered abdicated emigrated fled began rose fell grew declined dropped peaked appeared disappeared broke sank marched failed succeeded opened closed lived worked ruled moved spread".split()
)
"""Past forms that with a preposition behind them are what somebody did: "The assembly met in May"."""


def _is_sure_subject(every: list[Word], start: int, at: int, language: Language, *, sentence: bool) -> bool:
    """What a past form with a bare noun behind it may be said of: "the council", "Germany", "reformers of the north"."""
    subject, behind = every[start:at], every[at + 2 :]
    if any(word.lower in language.articles for word in subject):
        return True
    names = all(word.text[:1].isupper() or word.text.isdigit() or word.lower in language.function for word in subject)
    head = next((word for word, then in pairwise(subject) if then.lower in language.prepositions), subject[-1])
    several = head.lower in PEOPLE or (head.lower.endswith("s") and is_plural(head.lower, language))
    goes_on = len(behind) > 2 and any(
        word.lower in language.prepositions for word in behind[:3]
    )  # "S3 managed keys" does not
    states = all(word.text[:1].isupper() and word.text[1:].islower() for word in (*subject, *behind[-1:]))
    goes_on = goes_on or (len(behind) == 2 and states and behind[0].lower in language.prepositions)
    bare = several and subject[0].text.islower() and len(subject) <= 2 and len(behind) >= 1
    whole = bare and not any(
        word.lower in language.prepositions for word in behind
    )  # "railways lowered transport costs"
    return (names or several) and (goes_on or sentence or whole)


def _told(text: str, every: list[Word], start: int, found: int | None, language: Language) -> int | None:
    """ "Locke [argued] people have rights": the verb that tells stands before the one of what is told, with no "that" between."""
    if language.code != "en" or found is None:
        return None
    for k in range(start + 1, min(found - 1, start + 7)):
        said = [word.lower for word in every[start:k]]
        tells = every[k].lower in _TELLS or (every[k].lower in _FINDS and bool(_WHO_FINDS & set(said)))
        before, following = every[k - 1].lower, every[k + 1].lower
        loose = (
            following in language.prepositions
            or following in language.openers
            or (following == "that" and following not in language.articles)
        )
        if tells and not loose and (before not in language.function or before in ("he", "she", "they", "it")):
            between = [word.lower for word in every[k + 1 : found]]
            return None if "," in text[every[k].end : every[found].start] or language.relatives & set(between) else k
    return None


_TELLS = frozenset(
    "believed argued claimed suggested concluded decreed proposed insisted feared hoped thought said stated assumed".split()
)

_FINDS = frozenset("held ruled found".split())

_WHO_FINDS = frozenset(
    "court courts judge judges justice tribunal jury majority al study studies researchers parliament".split()
)
"""Whose finding or holding is a sentence; "land held by ..." is none."""


def _outranks(every: list[Word], past: int, first: int, language: Language) -> bool:
    """ "The assembly abolished the provinces of equal size": a past form with its object goes before a later base form."""
    if language.code != "en" or past >= first or every[past].lower not in language.past:
        return False
    following = every[past + 1].lower
    sure = any(
        every[first].lower in forms
        for forms in (language.copulas, language.plural_copulas, language.modals, language.perfect, language.verbs)
    )
    return (
        (following in language.articles or following in ("their", "his", "her", "its"))
        and not sure
        and not is_denied(every, first, language)
    )


def _first_finite(text: str, every: list[Word], start: int, language: Language, *, strict: bool) -> int | None:
    opening = every[start].lower
    skipping = opening in language.interrogatives and opening in language.relatives
    verbal = _verbal(language)
    for i in range(start, len(every)):
        word = every[i].lower
        gap = text[every[i - 1].end : every[i].start] if i else ""
        if i > start and (";" in gap or ":" in gap):
            return None
        if word in language.relatives and i > start:
            before = every[i - 1].lower
            stands_for = language.code == "en" and word == "as" and (before in language.past or before in _STANDS_AS)
            skipping = skipping or not stands_for  # "an offer made as a joke is ..."
            continue
        if "(" in gap:
            skipping = True
        if ")" in gap or (skipping and "," in gap):
            skipping = False
        if gap == ", " and word in language.past and _follows_an_aside(text, every, start, i, language):
            return i
        if word not in verbal or not _may_be_finite(every, i, start, language, strict):
            continue
        if word in language.past and word not in language.only_past and gap.strip() == ",":
            continue
        if word in NOUN_LIKE and text[every[i].end : every[i].end + 1] in ",;:)":
            continue
        if (
            not skipping
            and language.code == "en"
            and word in NOUN_LIKE
            and every[i + 1 : i + 2]
            and every[i + 1].lower in ("and", "or")
        ):
            continue  # "security controls and compliance"
        if gap.strip() == "," and {word, every[i - 1].lower} <= language.plural_verbs.keys() and language.code == "en":
            continue  # "that allow us to encode, store, and recall"
        # "Lecture by the department, slides on the page": after a lone comma a noun goes on
        lone = gap.strip() == "," and text[every[start].start : every[i].start].count(",") == 1
        if lone and (word in NOUN_LIKE or (language.code == "en" and word in language.verbs and start == 0)):
            continue
        if skipping:
            skipping = is_denied(every, i, language)
            continue
        return i
    return None


def _follows_an_aside(text: str, every: list[Word], start: int, i: int, language: Language) -> bool:
    """ "The charter, adopted in August 1789, guaranteed liberty": two commas hold apart what else is said of the subject."""
    commas = [at for at, sign in enumerate(text[: every[i].start]) if sign == "," and at >= every[start].start]
    if (
        language.code != "en"
        or len(commas) != 2
        or not text.endswith(".")
        or every[start].lower not in language.articles
    ):
        return False
    opens = next((word.lower for word in every if word.start > commas[0]), "")
    following = every[i + 1].lower if i + 1 < len(every) else "by"
    return opens in language.past and following not in language.prepositions and every[i].text.islower()


_STANDS_AS = frozenset("known seen such well given taken drawn".split())

NOT_BEING = frozenset("isn't aren't wasn't weren't".split())


def is_emphatic(every: list[Word], i: int, language: Language) -> bool:
    """English "do" before the main verb: "some cells do have a wall"."""
    following = every[i + 1].lower if i + 1 < len(every) else ""
    return (
        language.code == "en"
        and every[i].lower in ("do", "does", "did")
        and (following in language.plural_verbs or following == "have")
    )


@cache
def _verbal(language: Language) -> frozenset[str]:
    """All words that may be a finite verb; most are not, and this is asked before anything else."""
    tables = (language.copulas, language.plural_copulas, language.modals, language.perfect, language.verbs)
    more = (language.past, language.noun_verbs, language.plural_verbs, DENIED, NOT_BEING, ("do", "does", "did"))
    return frozenset().union(*tables, *more)


_QUALITY_BEFORE = pattern(r"(?:ular|ical|ous|ive|able|ible|less|ful)$")
"""What a noun stands behind: "at some particular point"."""


def _may_be_finite(every: list[Word], i: int, start: int, language: Language, strict: bool) -> bool:
    word = every[i].lower
    name = language.code == "en" and i > start and every[i].text.istitle()
    if name and (every[i].text == "May" or every[i - 1].text[:1].isupper()):
        return False  # the month, the War Powers Act
    if is_emphatic(every, i, language) and i > start:
        return True
    if every[i].text == "IS" and (i == start or every[i - 1].lower in language.verbs) and len(every) > 1:
        return False  # the IS curve
    if is_denied(every, i, language) or (i > start and language.code == "en" and word in NOT_BEING):
        return True
    if (
        word in language.copulas
        or word in language.plural_copulas
        or word in language.modals
        or word in language.perfect
    ):
        following = every[i + 1].lower if i + 1 < len(every) else ""
        if language.code == "en" and word in ("will", "might", "can") and is_finite_form(following, language):
            return False  # "good will is ..."
        has = (
            language.code == "en"
            and word == "has"
            and (
                following in language.articles
                or following in ("no", "two", "three", "four")
                or (i == start and following not in language.function | {""} and not PARTICIPLE.match(following))
            )
        )
        return has or not (word in language.perfect and i == start)
    before = every[i - 1].lower if i > start else ""
    if is_adverb(before) and i > start + 1 and every[i - 2].lower == "to":
        return False
    lettered = language.code == "en" and i > start and every[i - 1].text == "A"  # a host called A
    lettered = lettered and (i > 1 or word in SURE_VERBS)
    article = before in language.articles and not lettered
    if article or before in language.prepositions or before == "to" or before.endswith("'s"):
        return False
    alone = (
        language.code == "en"
        and i == start + 1
        and ((word in language.verbs and word not in NOUN_LIKE) or word in NEVER_PARTICIPLES)
    )  # "this starts", "this resulted in"
    if before in language.demonstratives and not alone and not (before in language.relatives and i - 1 > start):
        return False
    if word in language.verbs and (
        not _is_command(every, start, language) or _is_sure_after_noun(every, i, start, language)
    ):
        return _is_verb_singular(every, i, start, language, strict)
    if word == "present" and every[i + 1 : i + 2] and every[i + 1].lower in language.prepositions - {"with"}:
        return False  # "features present in the patient"
    if word == "lower" and not (
        every[i + 1 : i + 2] and (every[i + 1].lower in language.articles or every[i + 1].lower in AFTER_A_VERB)
    ):
        return False
    if word in language.past and i > start:
        return is_finite_past(every, i, language, strict)
    if word in language.past and word not in language.plural_verbs and language.code == "en":
        # "Founded the order in 1534", said of whom it stands under
        acted_on = every[i + 1].lower if i + 1 < len(every) else ""
        return acted_on in language.articles or acted_on in {"his", "her", "their", "that"}
    if word in language.noun_verbs and i > start:
        return _is_noun_verb(every, start, i, language)
    if word in language.plural_verbs and not _is_command(every, start, language):
        several = bool(re.fullmatch(r"[A-Z][A-Z\d]+s", every[i - 1].text))
        joined = any(w.lower == "and" for w in every[start:i]) and before not in language.function
        joined = joined and not any(w.lower in language.past for w in every[start:i])
        joined = joined and not (language.code == "en" and _QUALITY_BEFORE.search(before))
        following = every[i + 1].lower if i + 1 < len(every) else ""
        several = several or _has_plural_head(every, start, i, following, language)
        opens = i == start + 1 and following in language.articles and before not in language.function
        return (
            i > start
            and (is_plural(before_adverbs(every, i), language) or several or joined or opens)
            and _object_may_follow(every, i, language)
        )
    return False


def _is_noun_verb(every: list[Word], start: int, i: int, language: Language) -> bool:
    """ "Projections from the retina cross the midline": a noun as often, but with its number right and an object behind it a verb."""
    following = every[i + 1].lower if i + 1 < len(every) else ""
    before = every[i - 1].lower
    if following == "from" and every[i].lower in ("stem", "stems"):
        return is_plural(before, language) == (every[i].lower == "stem") and before not in language.function
    if (
        following not in language.articles and following not in {"their", "its", "his", "her", "each", "every", "all"}
    ) or before in language.function:
        return False
    several = is_plural(before, language) or _has_plural_head(every, start, i, following, language)
    return several == (every[i].lower == language.noun_verbs[every[i].lower])


NOUN_LIKE = frozenset(
    """designs results controls uses processes updates needs costs returns changes increases decreases types samples models requests limits places points
steps tests labels records forms shares measures addresses questions answers orders reports plans supports benefits functions stores marks counts aims
lists links blocks groups scales maps queries targets loads exchanges releases issues studies heads views slides shifts traces risks tasks trades
ranges signals values concerns doubts fears debates talks states stresses states caches displays accesses""".split()
)

SURE_VERBS = (
    ENGLISH.verbs.keys()
    - ENGLISH.plural_verbs.keys()
    - NOUN_LIKE
    - frozenset(
        """attacks arrests stops works names ends acts plays leaves drives drops walks plants markets moves turns starts runs cuts breaks rises falls flows triggers
notes guides hosts houses causes covers crosses cycles damages deals demands differs drains estimates experiences exhibits filters focuses forces guarantees
heals hopes influences interests joins judges kills lands lapses leads lies looks losses masters matches means moves objects offers offsets origins outputs
pairs parts permits pictures plans praises presents projects pumps purchases ranks rates reaches reads remains reviews rewards roles roots routes rules
sections senses services sets shapes shows sides sounds sources spaces speeds spells spreads stages stands stems stories streams studies subjects supplies
surfaces swings switches tables tastes threads ties times tops touches tours trains transfers transports traps travels treats trials trusts twists visits
votes walls wars waters waves ways weights wishes witnesses wonders words writes yields""".split()
    )
)
"""Third persons that are no plural of a noun as well."""


def _is_command(every: list[Word], start: int, language: Language) -> bool:
    """ "Pick single data points": the sentence opens with a base form, so a later one is a noun."""
    first = every[start]
    following = every[start + 1].lower if start + 1 < len(every) else ""
    if language.code != "en" or first.lower not in language.plural_verbs or first.lower in _NOUNS_TOO:
        return False
    if _is_compound(every, start, language) or following in SURE_VERBS:
        return False
    third = every[start + 2].lower if start + 3 < len(every) else ""
    sure = third in language.verbs and every[start + 3].lower not in language.prepositions | language.function
    if sure and not following.endswith("s") and following not in language.function | language.prepositions:
        return False  # "Merge sort needs ..."
    if first.lower in _NUMBERED and re.fullmatch(r"\d.*|[A-HIVX]", (every[start + 1 : start + 2] or every)[0].text):
        return False
    return following != "of" and not (first.lower in _NOUNS_WITH and following in ("to", "in", "on", "for", "between"))


def _is_compound(every: list[Word], start: int, language: Language) -> bool:
    """ "Push factors cause people to move": a base form before a plural that has a verb of its own."""
    near = [word.lower for word in every[start : start + 4]]
    if len(near) < 4 or near[0] in _WITH_A_CLAUSE or not near[1].endswith("s") or not is_plural(near[1], language):
        return False
    return near[2] in language.plural_verbs and near[2] not in NOUN_LIKE and near[3] not in language.prepositions


_NUMBERED = frozenset(
    "type phase stage group level grade class step rank line block channel model order vitamin".split()
)
"""What a number names one of: "Type 1 diabetes", "Phase 2 trials"."""

_WITH_A_CLAUSE = frozenset(
    "ensure check verify note assume suppose let make help have remember recall show prove say see watch hope know think believe imagine demand require ask tell teach".split()
)

_NOUNS_WITH = frozenset(
    "trust interest delay contact appeal struggle damage attack stress force demand supply research study increase decrease change use need rise drop fall loss harm search shift return limit contrast transfer transition".split()
)
"""A base form that a preposition follows right away: "Damage to the right half causes ..." commands nothing."""


def _is_sure_after_noun(every: list[Word], i: int, start: int, language: Language) -> bool:
    """ "Output gate returns a ...", "Merge sort runs in ...": what looks like a command is part of a name."""
    following = every[i + 1].lower if i + 1 < len(every) else ""
    if i - start == 2 and following in language.prepositions and every[i].lower not in NOUN_LIKE:
        return every[i - 1].lower in language.plural_verbs or bool(_NOUN.search(every[i - 1].lower))
    return 2 <= i - start <= 3 and following in language.articles


def is_plain_command(every: list[Word], start: int, language: Language) -> bool:
    """ "Consider what a person might ...": all behind the base form is its object."""
    following = every[start + 1].lower if start + 1 < len(every) else ""
    opens = (
        following in language.articles
        or following in language.relatives
        or following in ("this", "these", "each", "all")
    )
    return _is_command(every, start, language) and opens


_NOUNS_TOO = frozenset(
    "process data support display access test work design control exchange sample label model state cache flow trade cost cluster network".split()
)


def _is_verb_singular(every: list[Word], i: int, start: int, language: Language, strict: bool) -> bool:
    """Whether an English-looking third person is no plural noun: what follows must be able to follow a verb."""
    if language.code != "en":
        return i > start or every[i].lower in language.verbs
    word = every[i].lower
    after = every[i + 1].lower if i + 1 < len(every) else ""
    if i == start and word in SURE_VERBS and after in language.plural_verbs:
        return True  # "Manages access to the disk"
    uses = word == "uses" and (after in _NOUNS_TOO or after in _USED)
    if (
        after in language.copulas
        or after in language.plural_copulas
        or after in language.modals
        or (
            after in language.plural_verbs
            and word not in _VERBS_ALONE
            and after not in _THINGS
            and not uses
            and not _follows_a_letter(every, i)
        )
    ):
        return False
    behind = every[i + 2].lower if i + 2 < len(every) else ""
    if i == start and after in language.past and after.endswith("ed") and behind in language.prepositions:
        return False  # "Conditions required for entry"
    if not after and i > start:
        return start > 0 and word in _ENDS_A_SENTENCE and every[i - 1].lower not in language.function
    if after == "of" and word not in _WITH_OF:
        return False
    if after in _OWN_PREPOSITIONS.get(word, ()):
        return True
    named = i == start + 1 and every[start].text.isupper() and len(every[start].text) > 1
    if word in NOUN_LIKE and named and after not in language.prepositions and after not in language.past:
        return True  # "TLB caches page table entries"
    if word in NOUN_LIKE and not strict:
        return after not in language.prepositions and after not in language.past
    if word in NOUN_LIKE:
        return (
            after in language.articles
            or uses
            or after in AFTER_A_VERB
            or (
                i == start
                and (after not in language.prepositions or after in _PARTICLES)
                and after not in language.past
            )
        )
    return True


def _follows_a_letter(every: list[Word], i: int) -> bool:
    """ "R creates link layer frames": behind a single letter, which is a name, stands a verb."""
    return i > 0 and len(every[i - 1].text) == 1 and every[i - 1].text.isupper()


_ENDS_A_SENTENCE = frozenset(
    "rises falls increases decreases stops fails dies grows changes begins ends disappears expands contracts shrinks improves worsens declines drops accelerates slows collapses melts boils freezes evaporates condenses breaks closes opens doubles halves occurs happens starts rebounds moves flows stalls crashes".split()
)
"""What the subject of a main clause does, with nothing behind it: "If X rises, demand falls"."""

_THINGS = frozenset(
    "sediment lactate water heat light sound waste dust smoke fuel oil salt food blood seed traffic trade power force pressure stress energy ice air soil cells".split()
)
"""Nouns that are verbs as well, and objects far more often: "drift moves sediment"."""

_USED = frozenset(
    "group batch block lock log hash page index stack queue feedback force heat light pattern mask filter".split()
)
"""With `_NOUNS_TOO`, what "uses" has for an object though it could be a verb: "uses group commit"."""

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


def _has_plural_head(every: list[Word], start: int, i: int, following: str, language: Language) -> bool:
    """ "Countermeasures to a threat [include] ...": the noun before the preposition is what the verb agrees with."""
    taken = objects(language)
    verb = every[i].lower
    if language.code != "en" or (following not in taken and verb not in _WITH_ANYTHING and verb not in sure_bases()):
        return False
    at = next((k for k in range(start + 1, i) if every[k].lower in language.prepositions), None)
    if at is not None and every[at].lower == "to" and every[at + 1].lower in language.plural_verbs:
        return False  # "Tests to help identify disease"
    if following == "to" and {f"{verb}s", f"{verb}es"} & NOUN_LIKE:
        return False  # "mappings of an address to a name"
    between = every[at:i] if at is not None else []
    if (
        following not in taken
        and verb not in _WITH_ANYTHING
        and (
            every[i - 1].lower in language.function
            or any(word.lower in language.relatives for word in between)
            or any(then.start - word.end > 1 for word, then in pairwise(every[start : i + 1]))
        )
    ):
        return False
    return at is not None and is_plural(every[at - 1].lower, language) and every[at - 1].lower not in language.relatives


@cache
def sure_bases() -> frozenset[str]:
    """Base forms that are neither nouns nor adjectives as well."""
    return frozenset(base for form, base in ENGLISH.verbs.items() if form in SURE_VERBS) - _ADJECTIVES


_ADJECTIVES = frozenset(
    "separate complete direct correct secure elaborate moderate duplicate appropriate approximate deliberate subordinate conjugate intimate aggregate mature slow dry clean clear narrow empty smooth own open lower equal live close long free light bound found left prone content firm pioneer mean own alternate animate articulate associate delegate designate degenerate consummate legitimate obscure perfect present precipitate incline exempt bare".split()
)

_WITH_ANYTHING = frozenset("include contain require provide have consist depend".split())


def _object_may_follow(every: list[Word], i: int, language: Language) -> bool:
    if language.code != "en":
        return True
    after = every[i + 1].lower if i + 1 < len(every) else ""
    finite = after in language.copulas or after in language.plural_copulas or after in language.modals
    return bool(after) and not finite
