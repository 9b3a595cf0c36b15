"""The article of an English term that its note never writes with one: "the Flynn effect", "a lysosome"; none where it may do without."""

import re

from notecards.extract.english.nouns import MASS, STRICTLY_MASS, head, is_plural
from notecards.extract.languages.english import BASES, ENGLISH
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, stands_in, words


def unwritten_article(term: str, answer: str, small: frozenset[str], names: frozenset[str]) -> str:
    """ "the ", "a ", "an " or nothing.

    answer: what defines the term; empty where nothing does. small: words that the note writes small. names: capitalised words inside its lines.
    """
    name = _YEAR.sub("", _BRACKETS.sub("", term))
    found = words(name)
    if (
        not found
        or _STANDS_ALONE.search(name)
        or (len(found) == 1 and "-" in name)
        or found[0].lower in ENGLISH.function | ENGLISH.prepositions
    ):
        return ""
    if any(word.lower in ENGLISH.articles for word in found) and not _OF_IT.match(name):
        return ""  # "changing the field list": no name
    last = head(found)
    if is_plural(last) or _NO_NOUN.search(last) or last != found[-1].text:
        return "the " if last != found[-1].text and _OF_IT.match(name) else ""
    if _shares_its_noun(last.lower(), answer):
        return _indefinite(name)
    if _is_the_only_one(name, found):
        return "the "
    proper = len(found) == 1 and last[:1].isupper() and last in names
    return _indefinite(name) if not proper and _is_one_of_many(found, last.lower(), answer, small) else ""


def _indefinite(name: str) -> str:
    if _SPELT.match(name):
        return "an " if name[0] in "AEFHILMNORSX" else "a "  # "an SA node", "a UV lamp"
    return "an " if name[:1].lower() in "aeio" or _AN_U.match(name) else "a "


def _shares_its_noun(last: str, answer: str) -> bool:
    """ "Labeled graph" and "a graph in which ...": the definition writes the article of the noun that both turn on."""
    kind = _KIND.match(answer)
    return kind is not None and kind["article"] is not None and words(kind["kind"])[-1].lower == last


def _is_the_only_one(name: str, found: list[Word]) -> bool:
    """A part of the body, an effect, a treaty: what has such a name has no second."""
    several = len(found) > 1
    if is_part(name) or (several and (_SINGULAR.search(name) or _HAPPENED.fullmatch(name))):
        return True
    return (
        several
        and all(w.text[:1].isupper() or w.lower in ENGLISH.function for w in found)
        and bool(_EVENT.search(name))
    )


def is_part(name: str) -> bool:
    """Whether a name is that of a part of the body or the cell: "the heart", of which it has one."""
    return _PART.search(name) is not None


def _is_one_of_many(found: list[Word], last: str, answer: str, small: frozenset[str]) -> bool:
    """Whether a term is a noun that is counted: by the plural that the note writes, its form, or the kind of thing that it is."""
    if STRICTLY_MASS.search(last):
        return False
    plurals = {f"{last}s", f"{last}es", f"{last[:-1]}ies"} - ENGLISH.verbs.keys()
    counted = bool(plurals & small)
    kind = _KIND.match(answer)
    kind = None if kind and not kind["article"] and stands_in(words(answer)[0].lower, BASES, ENGLISH.verbs) else kind
    what = words(kind["kind"])[-1].lower if kind else ""
    if len(found) > 1 and _COUNTED_HEADS.fullmatch(last):
        return True
    if len(found) > 1:
        return counted and kind is not None and kind["article"] is not None and what not in _NAMED_KINDS
    if (counted and not MASS.search(last)) or _COUNTED.search(last) or (kind is not None and _is_agent(last)):
        return True
    if kind is None or MASS.search(last) or kind["bare"]:
        return False
    set_apart = len(answer) > kind.end()  # "Rousseau: social contract" does not say what he is
    return (what in _COUNTED_KINDS and set_apart) or (kind["article"] is not None and what not in _NAMED_KINDS)


def _is_agent(last: str) -> bool:
    """ "compiler", "router": what does what a verb says."""
    stems = {last[:-2], last[:-1], last[:-3]} if last.endswith("er") and len(last) > 5 else set[str]()
    return bool(stems & BASES) and last not in _NO_AGENTS


_BRACKETS = pattern(r"\s*\([^()]*\)\s*$")
_YEAR = pattern(r"\s(?:(?:of|in)\s)?(?:1\d|20)\d\d$")
_STANDS_ALONE = pattern(r"['’]s?\s|[^\w\s'’-]|\d|\b[A-Z]{2,}s?$|\b[a-z]*[A-Z][a-z]+[A-Z]\w*$")
"""A name with a possessive, a sign, a number or letters that stand for words."""
_NO_NOUN = pattern(r"(?:ed|ly)$")
_AN_U = pattern(r"u(?!ni|s[eua]|ti|ra|re)", re.IGNORECASE)
_SPELT = pattern(r"[A-Z]{2,}\b")
_OF_IT = pattern(
    r"(?:guild|league|union|bank|kingdom|society|order|church|bureau|department|ministry|board|company|congress|army|articles|law|principle|theory|rule|doctrine|treaty|battle|siege|peace|bill|declaration|age|rate|degree|coefficient|level|point|cost|price|center|centre|speed|house|council|court|statute|edict|act|fallacy|axiom|standard|burden|house|kingdom|republic|gulf|bay|cape|isthmus|straits?)\sof\s",
    re.IGNORECASE,
)
"""What such a noun is of makes it one: "law of segregation"."""
_SINGULAR = pattern(
    r"(?:(?<!side )(?<!main )(?<!random )(?<!fixed )(?<!adverse )\beffect|phenomenon|paradox|\bhypothesis|paradigm|theorem|lemma|conjecture|postulate|doctrine|(?<!clock )(?<!duty )(?<!limit )(?<!machine )\bcycle|(?<!mob )(?<!self )(?<!home )(?<!majority )(?<!business )(?<!colonial )(?<!direct )\brule|principle|(?<!identity )(?<!midlife )crisis|massacre|rebellion|scandal|(?:\w+) sector|"
    r"(?:nervous|immune|limbic|digestive|reproductive|respiratory|circulatory|excretory|urinary|endocrine|lymphatic|skeletal|muscular|vascular|cardiovascular|integumentary|renal|solar|metric|feudal|caste|spoils) system)$",
    re.IGNORECASE,
)
_PART = pattern(
    r"^(?:human )?(?:heart|liver|stomach|brain|skin|skull|bladder|gallbladder|colon|tongue|pelvis|pituitary|thyroid)$|\b(?:cortex|lobe|gyrus|hippocampus|amygdala|\w*thalamus|cerebell?um|cerebrum|medulla|retina|cornea|cochlea|aorta|pancreas|dermis|epidermis|trachea|larynx|pharynx|esophagus|diaphragm|cytoplasm|cytosol|cytoskeleton|nucleus|nucleolus|golgi (?:apparatus|body|complex)|(?:cell|plasma|nuclear) membrane|endoplasmic reticulum|cell wall|brainstem|brain stem|spinal cord|placenta|uterus|spleen|(?:left|right) (?:atrium|ventricle|side|half|hemisphere)|(?:upper|lower|inner|outer|top|bottom) (?:half|layer|surface|wall))$",
    re.IGNORECASE,
)
_EVENT = pattern(
    r"(?<!\bProxy )(?<!\bTotal )(?<!\bTrade )(?<!\bPeace )\b(?:War|Wars|Revolution|Treaty|Accord|Declaration|Compromise|Convention|Agreement|Pact|Protocol|Empire|Dynasty|Massacre|Rebellion|Revolt|Uprising|Conference|Armistice|Proclamation|Crusade|Reformation|Ordinance|Edict|Putsch|Purge|Affair|"
    r"Depression|Famine|Curtain|Clause|Valley|River|Sea|Ocean|Desert|Canal|Strait|Peninsula|Act|Amendment|Deal|Doctrine|Era|Age|Period|Republic|Kingdom|Union|Party|League|Movement|Renaissance|Enlightenment|Awakening|Plan|Purchase|Trail|Front|Court|Raid|Strike|Spring|Mutiny|Boycott|Airlift|Offensive|Blockade|Crisis|Coup|Charter|Oath|Entente|Alliance|Authority|Administration|Corps|Commission|Agency|Association|Committee|Council|Scandal|Incident|Panic|Crash|Senate|Congress of \w+)$"
)
"""What a name in capitals ends in that is one event, law, body or place: "the Monroe Doctrine"."""
_HAPPENED = pattern(
    r"[A-Z]\w+\s(?:[a-z]+\s)?(?:alliance|curtain|airlift|blockade|putsch|uprising|revolt|rebellion|famine|armistice|coup|mutiny|purge|supreme court)"
)
""" "Berlin airlift", "Grand alliance": no second has that name."""
_KIND = pattern(
    r"(?P<bare>(?:an?\s)?(?:kind|type|form|piece|way|lack|mix|mixture|state|process|method|technique|ability|measure|practice|condition)\b)?(?P<article>an?\s)?(?P<kind>(?:[A-Za-z-]+,?\s){0,4}?[A-Za-z-]+)(?=$|[,.;:(]|\s(?:of|that|which|who|whose|for|in|to|with|without|used|where|on|at|by|from|when|between|made|across|over|under|around|near|inside|and|or|[a-z]+(?:ing|ed))\b)",
    re.IGNORECASE,
)
"""The noun that a definition turns on."""
_COUNTED = pattern(
    r"(?:[a-z]{3}cyte|[a-z]{3}some|[a-z]{3}blast|[a-z]{3}phage|[a-z]{3}plast|cule|icle|vacuole|iole|(?:an|cath|ctr|\bn)ode|[a-z]{3}gram|ometer|oscope|[ct]tor|[a-z]{2}ector|actor|anti[a-z]+(?:ic|al)|analgesic|diuretic|vaccine|neuron|plaintiff|defendant|[a-z]{3}system|[a-z]{2,}ist|[a-z]{4}eer)$",
    re.IGNORECASE,
)
"""How the names of counted things end: "lysosome", "antibiotic"."""
_COUNTED_HEADS = pattern(
    r"matrix|graph|function|number|tree|table|list|key|machine|vector|equation|polynomial|variable|operator|cell|muscle|bone|joint|gene|contract|tort|network|server|file|node|loop|pointer|array|stack|queue|class|object|interface|thread|register|instruction|packet|router|switch|database|query|transaction|"
    r"attack|sample|distribution|firm|company|crime|statute|warrant|promise|virus|vaccine|antibody|bomb|ship|colony|state|sequence|interval|triangle|angle|circle|integral|derivative|space|subspace|ring|field|compiler|interpreter|"
    r"relation|set|mistake|curve|bond|group|wave|circuit|channel|receptor|lens|chain|clause|tax|tariff|quota|subsidy|deficit|surplus|"
    r"monopoly|oligopoly|cartel|impulse|trial|claim|threat"
)
"""Nouns of which there are many: a name of several words that turns on one of these takes an article."""
_COUNTED_KINDS = frozenset(
    "cell device instrument machine person someone party individual point line word bone vessel organelle vehicle organism animal loop tube container room building document contract promise graph matrix wall post one".split()
)
_NAMED_KINDS = frozenset(
    """platform language tool framework library service system software program database company organization organisation city country town river planet tribe people island state province region colony ship novel book poem play film god
goddess website app application protocol format standard project product engine editor server hormone protein enzyme drug medication medicine gas liquid metal element mineral compound chemical substance acid polymer sugar vitamin
neurotransmitter material fiber fibre fabric wood rock stone pigment dye oil fat root plant herb flower fruit grass spice grain crop food drink disease disorder syndrome infection virus bacterium cancer inflammation game sport dance science style subject discipline genre field branch philosophy religion
theory approach strategy idea belief concept process method technique practice state condition phenomenon ability property principle act quality feeling emotion measure movement ideology doctrine view reaction change increase decrease loss rise fall""".split()
)
"""Kinds whose members have a name of their own, or are no things: "Docker: a platform", "Insulin: a hormone"."""
_NO_AGENTS = frozenset("docker tinder twitter flutter former latter manner better weather together lower upper".split())
