"""How English asks what a term is: of one or several things, a person, a law, a deed, a purpose or a quality."""

import re

from notecards.extract.english.nouns import ACTS, ADVERBIAL, MASS, NOUNS_TOO, ROLE, STRICTLY_MASS, head, is_plural
from notecards.extract.languages.english import BASES, ENGLISH, PAST
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, is_adverb, stands_in, words


def definition_form(term: str, answer: str) -> str:
    """Singular, plural, or with an article that the definition's own article shows to be right."""
    if is_somebody(term, answer):
        return "definition who"
    if _spells(term, answer):
        return "stands for"
    if _SAYS_SOMETHING.search(term) and _WHAT_IT_SAYS.search(answer) and not _NAMES_IT.match(answer):
        return "says" if re.match(r"(?:the\s|[\w-]+(?:'s|’s|s'|s’)\s)", term, re.IGNORECASE) else "says the"
    if [word.lower for word in words(term)[:1]] in _NO_KINDS:
        return "bare"
    found = words(re.sub(r"\s*\([^)]*\)\s*$", "", term))
    last = head(found) if found else term
    plural = is_plural(last) and not re.search(r"\sv(?:s)?\.?\s", term)  # "Weeks v. United States" is one case
    first, following = (word.lower for word in _opening(answer)[:2])
    if found and first == "to" and following in BASES and found[0].lower in BASES and found[0].lower not in NOUNS_TOO:
        return "definition clause"  # "Encrypt: to make unreadable"
    if len(found) == 1 and first == "to" and term[:1].islower() and not (plural or term.endswith("ing")):
        return "definition clause"  # "revoke: to withdraw or take back": what does it mean?
    told = _told(term, found, answer, several=plural and not MASS.search(last.rstrip("s")))
    if told:
        return f"{told}s" if plural else told
    if first in _NO_KIND:
        return "bare"  # "Second-line drugs - for refractory pain": for what, not what they are
    if plural:
        return "definition plural"
    abstract = bool(MASS.search(last)) and (bool(STRICTLY_MASS.search(last)) or bool(_ABSTRACT.match(answer)))
    countable = (
        (first in ("a", "an", "any", "anything", "someone", "anyone") or _PERSON.match(answer))
        and term[:1].islower()
        and not abstract
    )
    if countable and found and found[0].lower not in ("the", "a", "an"):
        return "definition an" if term[0] in "aeiou" else "definition a"
    return "definition"


def has_its_article(term: str, answer: str) -> bool:
    """Whether the definition of a term shows its article, or none fits."""
    form = definition_form(term, answer)
    return not form.startswith("definition") or form in ("definition a", "definition an", "definition who")


def _opening(answer: str) -> list[Word]:
    """The first three words of an answer; empty words where it has fewer."""
    return [*words(answer)[:3], *[Word("", 0, 0)] * 3][:3]


def _told(term: str, found: list[Word], answer: str, *, several: bool) -> str:
    """The form of a question what a thing does, is for or is like; empty where the answer says what it is.

    found: the words of the term. several: whether it names several things, which may act."""
    first, following, third = (word.lower for word in _opening(answer))
    if _begins_with_a_deed(answer, first, following):
        named = found and found[0].text not in BASES
        acts = named and (several or ACTS.search(term) or _changes(first, term))
        return "definition act" if acts else "definition clause"
    if first == "short" and following == "for":
        return "definition short"
    if is_quality(answer) or _QUALITIES.match(answer) or _STATE.fullmatch(answer):
        return "definition like"
    if re.match(r"(?:so that|in order to)\s", answer) or (first == "to" and following in BASES):
        return "definition clause" if _DOING.search(term) else "definition purpose"
    if first == "not" and following in ("a", "an", "the"):
        return ""
    adverb = first in ADVERBIAL and (first not in _ADJECTIVES_TOO or not following or following in ENGLISH.function)
    qualifies = _QUALIFIES.fullmatch(following) and third not in ENGLISH.function | {""}
    names = following[:1].isalpha() and not stands_in(following, ENGLISH.function, BASES, PAST, ENGLISH.verbs)
    manner = is_adverb(first) and not (qualifies or (names and not _QUALIFIES.fullmatch(following)))
    return "definition clause" if manner or adverb or first in ("replaced", "used") else ""


_DOING = pattern(
    r"(?<!\w)(?!\w*(?:string|spring|ring|wing|king|thing|swing|bearing|building|ceiling|railing)$)\w{3,}ing$"
)
"""A term that is a doing: "prepending: to add in front" says what it is, and not what for."""


def _begins_with_a_deed(answer: str, first: str, following: str) -> bool:
    """Whether the base of a verb that is no noun opens an answer: "increase permeability", not "copy from the original"."""
    if first not in BASES or first in NOUNS_TOO or len(words(answer)) <= 2 or ROLE.match(answer):
        return False
    noun = following == "from" and first in ("order", "list", "result", "report", "copy", "claim", "demand", "view")
    return following not in ("of", "in", "between") and not noun


_ABSTRACT = pattern(
    r"(?:an?|the)\s(?:[\w-]+\s)?(?:technique|method|process|way|form|kind|type|approach|strategy|measure|practice|state|condition|disease|branch|field|system|property|phenomenon|ability|principle|act)\b",
    re.IGNORECASE,
)


_PERSON = pattern(
    r"the\s+(?:person|individual|party|entity|one|user|official|employee|organism|state|point|place|time|process)\s+(?:who|that|which|responsible|in|with|at|by)\b",
    re.IGNORECASE,
)


_ADJECTIVES_TOO = frozenset("late early fast slow long even well".split())


def is_quality(answer: str) -> bool:
    """Whether an answer says what a thing is like: "very high", "good when a list is long"."""
    return bool(_QUALITY.match(answer)) and not re.match(r"\S+\sand\s\S+\s[^\s,;.]", answer)


_QUALITY = pattern(
    r"(?:(?:very|quite|rather|more|less|too|extremely|relatively)\s)?(?:high|low|big|small|large|short|long|good|bad|simple|complex|expensive|cheap|strong|weak|slow|fast|hard|easy|difficult|useful|"
    r"better|worse|faster|slower|higher|lower|larger|smaller|similar|different|rare|common|flexible|stable)(?=$|\s(?:when|if|for|because|but|and|than|in|at|to|with|compared)\b|\s?[,;.(])",
    re.IGNORECASE,
)
"""What is said of a thing and does not say what it is."""


_QUALITIES = pattern(
    r"(?!(?:all|oral|trial|signal|animal|metal|mineral|chemical|material|crystal|canal|capital|hospital|journal|arrival|removal|survival|approval|withdrawal|sugar|pillar|collar|dollar|scholar|altar|nectar|tar|war|fabric|traffic|topic|music|logic|clinic|epidemic|arsenic|garlic|virus|nucleus|fetus|motive|olive|archive|incentive|adjective|narrative|table|cable|variable|vegetable|syllable|vehicle)\b)"
    r"(?:non-?)?[a-z-]+(?:[lc]ar|al|ic|ous|ive|able|ible|ful|less)(?:\s(?:and|but)\s[a-z-]+)?(?=,\s)"
)
"""Qualities with commas between: "polar, high boiling point"."""


_STATE = pattern(
    r"(?:un|in)?(?:limited|finite|definite|stable|certain|known|bounded|changing|variable|constant|fixed)(?:\s(?:but|and)\s.+)?"
)
"""How much or how long, in a word: "unlimited", "indefinite but not permanent"."""


def is_somebody(term: str, answer: str) -> bool:
    """Whether a name is a person's, by what is said of it: "a monk and professor in Wittenberg"."""
    found = [
        word
        for word in words(re.sub(r"\s*\([^)]*\)\s*$", "", term))
        if word.lower not in ("of", "the", "von", "de", "van")
    ]
    return 1 <= len(found) <= 5 and all(word.text[:1].isupper() for word in found) and bool(_SOMEBODY.match(answer))


_SOMEBODY = pattern(
    r"(?:(?:an?|the|one of the)\s)?(?:[\w'’-]+,?\s){0,4}?(?:abbess|abbot|abolitionist|activist|actor|actress|critic|admiral|anthropologist|apostle|architect|archbishop|artist|astronaut|astronomer|athlete|author|banker|baron|captain|cardinal|chief|colonel|count(?= of)|dancer|director|earl|entrepreneur|ethnologist|feminist|filmmaker|geneticist|geographer|immunologist|industrialist|logician|lord(?= of)|marshal|martyr|mayor|missionary|musician|neurologist|neuroscientist|pharmacologist|photographer|pilot|programmer|prosecutor|rabbi|saint|singer|slave|sociologist|spy|suffragette|virologist|zoologist|bacteriologist|biologist|bishop|botanist|chancellor|chemist|commander|composer|conqueror|"
    r"defender|dictator|diplomat|doctor|duke|economist|emperor|empress|engineer|engraver|essayist|explorer|founder|general|geologist|governor|historian|inventor|journalist|judge|justice|king|knight|lawyer|leader|"
    r"linguist|mathematician|merchant|minister|monarch|monk|naturalist|novelist|nun|nurse|opponent|painter|philosopher|physician|physicist|physiologist|pioneer|playwright|poet|politician|pope|preacher|president|priest|prince|princess|professor|"
    r"prophet|psychiatrist|psychologist|pupil|queen|reformer|revolutionary|scholar|scientist|sculptor|senator|sociologist|sophist|statesman|statistician|student of|successor|surgeon|theologian|thinker|writer)s?(?=\W*$|\s?[,;.(–—-]|\s(?:who|in|of|and|or|from|at|during|for|that|to|with|under|by|against|on|whose|called|named|born)\b)",
    re.IGNORECASE,
)


_NO_KIND = frozenset("for in on at by with from via after before during".split())


_NO_KINDS = [[word] for word in sorted(_NO_KIND)]


_QUALIFIES = pattern(r"\w{3,}(?:ed|ous|al|ic|ive|ble|ant|ent|wn|lt)")
"""After an adverb, before its noun: "genetically identical cells"."""


_SAYS_SOMETHING = pattern(
    r"(?<=\w\s)(?:theorem|lemma|laws?|rule|principle|test|criterion|inequality|axiom|postulate|hypothesis|conjecture|identity)$|^(?:law|principle) of\s(?!the\s)\w",
    re.IGNORECASE,
)


_NAMES_IT = pattern(r"(?:an?\s)?(?:[\w-]+\s)?[\w-]+\s(?:based|stating|saying)\s", re.IGNORECASE)
"""What a law is and not what it says: "fallacy based on the belief that ..."."""
_WHAT_IT_SAYS = pattern(
    r"^(?:if|when|whenever|as|every|any|for (?:all|every|any)|no|given)\s|\b(?:is|are|has|have|can|cannot|must|will|equals?|converges?|diverges?|exists?|depends?)\b|[<>≤≥→⇒⇔]|\\(?:leq?|geq?|to|iff|implies|Rightarrow)\b|[\w)}\s]=[\s\w({\\]"
)
"""A condition, a sentence or a relation: what a law says, and not what kind of thing it is."""


def _spells(term: str, answer: str) -> bool:
    """ "PMO", and "Project Management Office"."""
    said = [word for word in words(answer) if word.lower not in ENGLISH.function]
    initials = "".join(part[:1] for word in said for part in word.text.split("-"))
    return 2 <= len(term) <= 6 and term.isupper() and term.isalpha() and initials.casefold() == term.casefold()


def _changes(verb: str, term: str) -> bool:
    """Whether what a definition begins with is what the thing named does: "TNF-alpha: increase vascular permeability"."""
    return verb in _CHANGES and not re.search(r"(?:ing|tion|sion)s?$", term) and term.split()[0].lower() not in BASES


_CHANGES = frozenset(
    "increase decrease reduce lower raise inhibit stimulate suppress activate enhance promote prevent trigger induce accelerate dilate constrict relax contract regulate modulate".split()
)
"""What things do to others: one of these behind a name is an effect, not a meaning."""
