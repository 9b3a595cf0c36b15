"""English nouns: whether one is a plural, which of a name's words is its head, what else may be a verb."""

import re

from notecards.extract.patterns import pattern
from notecards.extract.words import Word, words
from notecards.tokens import Tokens, plain


def is_plural(word: str) -> bool:
    """Whether an English noun looks like a plural: "gates", "RNNs", but not "IaaS", "analytics", "bias", "class"."""
    if word.lower() in _PLURALS or _SEVERAL_MEN.fullmatch(word):
        return True
    return (
        bool(_PLURAL.search(word))
        and len(word) > 3
        and word.lower() not in _NO_PLURALS
        and not word.endswith(("ics", "ss"))
    )


_PLURALS = frozenset(
    "metrics topics characteristics antibiotics fabrics clinics epidemics analgesics diuretics heuristics tactics basics plastics demographics relics generics antiseptics critics differentials people children men women criteria phenomena bacteria mitochondria mice feet teeth nuclei stimuli fungi stomata larvae pupae vertebrae algae alveoli villi bacilli cocci strata phyla genera protozoa spermatozoa".split()
)


_SEVERAL_MEN = pattern(
    r"(?!speci|abdo|regi|sta|acu|hy)[a-z]{3,}(?<!w)(?:men|women)|(?:anti[a-z]+|[a-z]*(?:an?esthet|olyt|psychot))ics",
    re.IGNORECASE,
)
"""Plurals without an s of their own: "craftsmen", "anaesthetics"."""


_NO_PLURALS = frozenset(
    "diabetes rabies measles mumps bias alias atlas gas canvas pancreas chaos cosmos ethos pathos lens aquinas thomas nicholas lucas charles james hobbes socrates descartes parmenides thucydides archimedes diogenes hippocrates sophocles pericles demosthenes pythagoras".split()
)


_PLURAL = pattern(r"(?<![sui])s$")


def head(found: list[Word]) -> str:
    """The noun that a name turns on: "law" in "law of large numbers", "gates" in "output gates"."""
    first = 1 if found[0].lower not in ("some", "all", "most", "many", "any", "several", "both", "one") else len(found)
    at = next((i for i, word in enumerate(found) if i >= first and word.lower in _AFTER_THE_HEAD), len(found))
    return found[at - 1].text


_AFTER_THE_HEAD = frozenset("of for in to on with at by from between against which that who".split())


NOUNS_TOO = frozenset(
    "process set measure name group way state act form offer contract use change result test design model sample need force direct open part place key cause store".split()
)


ACTS = pattern(
    r"(?-i:^[A-Z]{2,}s?$)|(?:banks?|agency|legislature|executive|judiciary|parliament|government|congress|senate|cabinet|president|king|queen|emperor|membranes?|pumps?|agency|agencies|nations|council|commission|court|committee|ministry|systems?|layers?|modules?|protocols?|glands?|organs?|cells?|enzymes?|neurons?|nerves?|muscles?|receptors?|acts?|programs?|programmes?|treaty|amendment|plan|corps|administration|bill|office|department|bureau|association|union|\w{3,}(?:ers?|ors?))$",
    re.IGNORECASE,
)
"""Names of what does things: a bank, a layer, a scheduler."""


ADVERBIAL = frozenset(
    "late early often fast slow soon long and or but when while if because so even not no-longer again away back together apart up down out off well then there as".split()
)


ROLE = pattern(
    r"(?:the )?(?:[\w-]+\s){0,2}(?P<role>sites?|cent(?:er|re)s?|sources?|seats?|powerhouses?|homes?|basis|building blocks?|birthplace|founders?|fathers?|mothers?|leaders?|capital|symbol|cradle|backbone|currency) of (?=\S)",
    re.IGNORECASE,
)
"""What a thing is to another: "Control center of the cell", "Site of transcription"."""


STRICTLY_MASS = pattern(
    r"(?:evidence|advice|equipment|tissue|blood|ing|ity|ness|ism|ics|work|ware|data|logy|dom|ship|sis|cy|gy|ry|th|land|power|memory|attention|energy|light|water|air|time|money|trade|law|speech|demand|supply|inflation|growth|behaviou?r|love|fear|food|soil|music|art|context|culture)$",
    re.IGNORECASE,
)
"""Nouns that are hardly ever counted: "evidence", "attention"."""
MASS = pattern(
    r"(?:evidence|advice|equipment|tissue|blood|ing|ion|ity|ness|ism|ment|ance|ence|ure|age|logy|ics|work|ware|data|th|dom|ship|sis|cy|gy|ry|ty|(?<!eng)(?<!mach)ine|ase|ose|gen|ium|oxide|acid|phy|ia)$",
    re.IGNORECASE,
)
"""Endings of nouns that are seldom counted: "inflation", "thymine"."""


def does_things(parent: Tokens) -> bool:
    """Whether a name is that of several things which act, or of a body: "Kupffer cells", "The legislature"."""
    return bool(_AGENTS.fullmatch(head(words(plain(parent))).lower()))


_AGENTS = pattern(
    r"(?:\w*(?:zides|tidines|dipines|pams|olols|prils|sartans|statins|cillins|cyclines|azoles|floxacins|opioids|triptans|gliptins|glitazones|cells|cytes|phils|phages|blasts|clasts|somes|plasts|mers|zymes|ases|kines|kinins|ferons|bodies|toxins|gens|porters)|proteins|hormones|receptors|neurons|nerves|glands|muscles|bacteria|viruses|fungi|plants|animals|organisms|peptides|mitochondria|ribosomes|"
    r"chromosomes|vacuoles|vessels|arteries|veins|capillaries|arterioles|venules|valves|barriers|channels|pumps|vesicles|microbes|pathogens|parasites|platelets|ligaments|tendons|bones|joints|kidneys|lungs|leaves|roots|stems|flowers|fish|birds|mammals|insects|reptiles|amphibians|"
    r"governments|courts|unions|parties|members|countries|states|banks|firms|companies|cities|colonies|people|women|men|nobles|peasants|merchants|(?:work|farm|consum|produc|sell|buy|lead|rul|sold|settl|teach|philosoph|think|wait|own)ers|investors|"
    r"judiciary|legislature|executive|parliament|congress|senate|government|cabinet|council|committee|commission|presidents?|judges|ministers|surfactants?|buffers|catalysts|inhibitors|agonists|antagonists|diuretics|steroids|antibiotics|vaccines|metals|acids|bases|alkalis|"
    r"electrons|protons|neutrons|routers|switches|hubs|firewalls|compilers|interpreters|servers|clients|processes|threads|interneurons|vitamins|minerals|lipids|carbohydrates|enzymes|microglia|astrocytes|cilia|villi|alveoli|stomata|larvae|algae|organelles|reactions)",
)
