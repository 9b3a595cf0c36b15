"""Whether a form that may be a participle is what somebody did: "Jackson vetoed the bill", not "data collected by hand"."""

from functools import cache

from notecards.extract.languages.english import ENGLISH
from notecards.extract.words import Word, is_adverb, stands_in

IN_COMPOUNDS = frozenset(
    "infected derived coated gated activated fed grown born filled lined matched adjusted weighted ranked ordered sorted indexed protected shared focused centered centred oriented trained supervised threaded dried treated tested approved certified regulated sanctioned enforced imposed appointed elected occupied dominated ruled backed educated raised structured saturated limited triggered stimulated inhibited catalyzed mounted embedded connected attached injected enriched depleted wired powered operated bonded bearing priced based driven aided controlled led related oriented supported called named given made taken held owned run sponsored backed funded built specified defined mediated induced associated dependent linked bound coded guided assisted designed produced caused filled shaped sized colored coloured used known seen found left set put cut managed hosted sold".split()
)
"""Past forms that make an adjective of the noun before them: "a rule based system"."""

DENIED = frozenset("doesn't don't didn't can't won't couldn't wouldn't shouldn't".split())


def is_denied(every: list[Word], i: int) -> bool:
    """English "does not", "didn't", "can't" before the main verb."""
    word, following = every[i].lower, every[i + 1].lower if i + 1 < len(every) else ""
    return word in DENIED or (word in ("do", "does", "did") and following == "not")


def is_finite_form(word: str) -> bool:
    """A third person, which no "will" has behind it."""
    return word in ("is", "was", "has") or (word in ENGLISH.verbs and word not in ENGLISH.plural_verbs)


WITH_INFINITIVE = frozenset(
    "start begin try want need decide hope fail continue attempt agree refuse seek manage help come go serve tend aim strive struggle promise threaten vow prefer pledge choose conspire hesitate join".split()
)

_GOES_TO = frozenset(
    "return flee emigrate migrate travel respond react adapt belong resort succumb surrender contribute retreat object come go rise fall".split()
)
"""Verbs whose "to" is no infinitive's and that hardly have a participle: "Lenin returned to Russia"."""


def is_finite_past(every: list[Word], i: int, *, strict: bool) -> bool:
    """ "Jackson vetoed the bill", not "data collected by hand": a form that may be a participle needs an object behind it and no
    surer verb in the sentence."""
    before, word = before_adverbs(every, i), every[i].lower
    following = every[i + 1] if i + 1 < len(every) else None
    if following is not None and _is_surely_past(every, i, following.lower):
        return True
    if (before in ENGLISH.function and before not in ENGLISH.pronouns) or following is None or following.lower == "by":
        return False
    if word == "used" and following.lower in ("to", "for", "as", "in"):
        return False
    if word in ENGLISH.only_past:
        return True
    if (i == 1 and (is_adverb(before) or before in _STANDS_BEFORE_A_PARTICIPLE)) or (
        (following.lower == "to" or (following.lower == "not" and every[i + 2 : i + 3] and every[i + 2].lower == "to"))
        and ENGLISH.past[word] not in WITH_INFINITIVE | _GOES_TO
    ):
        return False
    taken = following.lower in objects() or following.lower in _OBJECTS
    taken = taken or (following.lower == "not" and ENGLISH.past[word] in WITH_INFINITIVE)
    taken = taken or (following.lower in ("to", "from") and ENGLISH.past[word] in _GOES_TO)
    taken = taken or (following.lower in ENGLISH.numbers)
    after = every[i + 2].lower if i + 2 < len(every) else ""
    counted = stands_in(after, ENGLISH.articles, ENGLISH.numbers) or after[:1].isdigit()
    taken = taken or (following.lower in ("about", "over", "nearly", "almost", "roughly") and counted)
    if word == "used":
        taken = taken or not (
            stands_in(following.lower, ENGLISH.function, ENGLISH.prepositions, ENGLISH.verbs, ENGLISH.plural_verbs)
            or is_adverb(following.lower)
            or following.lower in ("here", "today", "together", "interchangeably")
        )
    acts = i == 1 and len(every) > i + 4 and word not in IN_COMPOUNDS
    named = acts and word.endswith("ed") and not is_plural(before) and before not in ENGLISH.function
    named = named and following.text.islower() and following.lower not in ENGLISH.function | ENGLISH.prepositions
    people = before in PEOPLE and following.lower not in ENGLISH.function and (after in ENGLISH.prepositions or acts)
    return not strict and (taken or people or named or following.text[:1].isupper() or following.text[:1].isdigit())


def _is_surely_past(every: list[Word], i: int, following: str) -> bool:
    """ "She enhanced ...", "Frederick believed that ...": a pronoun has no participle behind it, and a participle no "that"."""
    pronoun = before_adverbs(every, i) in ("he", "she", "they", "we", "i", "it") and i <= 2
    said = following == "that" and every[i].lower in _SAID
    phrasal = f"{every[i].lower} {following}" in _PHRASAL and not (
        every[i + 2 : i + 3] and every[i + 2].lower == "of" and following == "up"
    )
    acts = every[i].lower in NEVER_PARTICIPLES and following not in ("by", "to") and every[i - 1].lower[-2:] != "ly"
    return (pronoun and following != "by") or said or (acts and i <= 5) or (phrasal and i <= 9)


NEVER_PARTICIPLES = frozenset(
    "served acted lasted resulted originated evolved participated competed believed existed emerged collapsed died arrived remained depended consisted belonged relied insisted happened occurred prevailed flourished prospered reigned triumphed perished proved forced led".split()
)
"""Past forms that are hardly ever participles: what stands before them is their subject."""

_PHRASAL = frozenset(
    "made up|backed out|backed down|broke out|broke away|took over|took part|took place|gave up|gave in|gave way|gave rise|brought about|pulled out|settled into|settled down|grew into|stepped down|died out|ran out|turned out|went on|went to|came to|came from|came into|fell to|fell into|rose up|fought back|set off|set out|stood for".split(
        "|"
    )
)
"""Past forms with a particle that makes them no participles: "Italy backed out of the pact"."""

_SAID = frozenset(
    "found showed believed argued claimed stated thought suggested proposed concluded discovered demonstrated assumed noted realized realised feared hoped insisted taught wrote".split()
)

PEOPLE = frozenset(
    "women men people children workers peasants soldiers nobles citizens farmers scientists students colonists slaves nations states countries powers armies troops they we".split()
)
"""Who acts rather than is acted on: "Women demanded bread for their families"."""

AFTER_A_VERB = frozenset(
    "to it them its their how what most some half all each every no far more fewer less many only both us you two three".split()
)


@cache
def objects() -> frozenset[str]:
    """Words with which the object of an English verb begins."""
    return ENGLISH.articles | ENGLISH.demonstratives | AFTER_A_VERB


_STANDS_BEFORE_A_PARTICIPLE = frozenset(
    "now still only once later often also then local total initial final normal formal legal special social national"
    " involving including using having containing requiring producing causing allowing making".split()
)
"""What is no subject in front of a form that may be a participle: "now restricted to fraud", "local folded structure"."""
_OBJECTS = frozenset("to that his her itself him them".split())

_PLURAL_WORDS = frozenset(
    "three both we you they people data children both men women criteria phenomena bacteria mitochondria fungi nuclei stimuli algae larvae cilia flagella protozoa feet teeth cattle i mice media".split()
)


def is_plural(before: str) -> bool:
    return (
        before in _PLURAL_WORDS
        or (before.endswith("s") and not before.endswith(("ss", "us", "is")))
        or before.endswith(("brae", "ulae", "llae", "nae"))
        or is_adverb(before)
    )


UNCHANGED = frozenset("spread set put cut hit split burst cast".split())
"""Base forms that are their own past."""
BETWEEN = frozenset("also often always never sometimes still then thus".split())
"""Adverbs that stand between a subject and its verb."""


def before_adverbs(every: list[Word], i: int) -> str:
    """The word that a plural verb agrees with in "they also share"."""
    while i > 1 and every[i - 1].text[:1].isdigit():
        i -= 1  # "Layers 1 and 2 contain"
    while i > 1 and every[i - 1].lower in BETWEEN:
        i -= 1
    return every[i - 1].lower if i else ""
