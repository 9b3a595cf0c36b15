"""Whether a child says what the thing right above it is, and no more of it."""

import re

from notecards.extract.clause import Verb, clause_of
from notecards.extract.english.verbs import SURE_VERBS
from notecards.extract.german.labels import sets_apart
from notecards.extract.here import Here
from notecards.extract.languages.english import BASES, PAST
from notecards.extract.patterns import pattern
from notecards.extract.romance.clause import ROMANCE
from notecards.extract.rules.glosses import SET_APART
from notecards.extract.statements import Place, Statement
from notecards.extract.subjects import EXPLAINS, bare, label
from notecards.extract.terms import split
from notecards.extract.wording import head, is_plural
from notecards.extract.words import count, is_adverb, words
from notecards.tokens import Tokens, masked, plain

NAME = "children"


def _says_a_name(here: Here, elder: Statement) -> bool:
    """Whether what stands first under a name says only what else it is called, or what its letters stand for."""
    said, above = masked(elder.tokens).strip(" ."), plain(name_above(here)).strip(" .")
    short = above.isupper() or masked(here.above[-1].tokens).strip().startswith(".") if here.above else False
    return bool(_ALSO.match(said) or (short and len(above) <= 6 and IN_QUOTES.fullmatch(said)))


IN_QUOTES = pattern(r"[\"“]([^\"“”]{5,60})[\"”]")

_ALSO = pattern(r"(?:aka|a\.k\.a\.?|also (?:known as|called))\b", re.IGNORECASE)


def names_several(parent: Statement) -> bool:
    """ "Ways out (3):", "Applications:": the children are some of them, none says what they are."""
    opening = re.split(r"\s(?:of|for|to|in|with|von|de|des|del)\s|\(", plain(label(parent.tokens)))[0]
    found = words(opening)
    plural = next((word.text for word in found[:1] + found[-1:] if is_plural(word.text)), "")
    return (plural[:-1].islower() or plural[:1].isupper()) and not plural[:-1].isupper()


_KIND_OF_THING = pattern(
    r"^(?:(?:an?|the|any|ein|eine|un|une|una|uno)\s+)?(?:[\w-]+,?\s+){0,4}?[\w-]+\s+(?:containing|consisting|representing|describing|based|made|caused|that|which|who|whose|where|used|designed|within|to|for|of|by|after|before|between|b/w|btwn|without|der|die|das|qui|que|pour|para)\b",
    re.IGNORECASE,
)

_AGAIN = pattern(r"^re-?(?=[a-z]{3})")

_GLOSSED = pattern(r"\w\s\((?P<gloss>[^()]{8,110})\)\W*$")

_RELATION = pattern(
    r"(?:(?:an?|the)\s)?(?:[a-z-]+\s){0,2}(?:rise|fall|increase|decrease|change|drop|growth|decline|reduction|loss|lack|shift|gap|difference|relation|relationship|link|agreement|contract|struggle|conflict|trade-off|spread|movement|flow|transfer|exchange|response|"
    r"reaction|belief|trust|investment|spending|study|science|art|skill|bias|deviation|deficit|surplus|inflammation|infection|damage|swelling|bleeding|hole|break|opening|connection|joint|junction|boundary|border|balance|competition|bond|force|line|layer|point|region|area|space|zone|place|person|group|set|series|sequence)\s"
    r"(?:in|between|from|around|over|against|among|with|at|on|across|near|under)\s\w",
    re.IGNORECASE,
)
""" "sustained rise in general price level", "trade-off between inflation and unemployment"."""

ENDS_IN_A_KIND = pattern(
    r"(?:an?\s)?(?:[\w/-]+\s){1,4}(?:system|framework|standard|language|protocol|method|algorithm|technique|process|disease|disorder|syndrome|enzyme|hormone|protein|neurotransmitter|vitamin|drug|antibiotic|bacterium|virus|theory|model|tool|library|device|format|database|operator|movement|philosophy|ideology|treaty|network|architecture|condition|infection|tumou?r|notation|"
    r"antagonist|agonist|inhibitor|blocker|diuretic|steroid|corticosteroid|opioid|analgesic|anaesthetic|anesthetic|sedative|stimulant|laxative|antidepressant|antipsychotic|anticonvulsant|anticoagulant|antiemetic|antifungal|antiviral|vaccine|toxin|antibody|cytokine|peptide|"
    r"polysaccharide|disaccharide|monosaccharide|carbohydrate|lipid|nucleotide|polymer|alkane|alkene|catalyst|isotope|particle|mineral|gland|organelle|receptor|pathogen|parasite|fungus|organism|predator|reflex|"
    r"compiler|interpreter|scheduler|datatype|data structure|data type|cipher|filesystem|kernel|module|layer|command|utility|interface|pattern|paradigm|server|"
    r"tariff|tax|subsidy|currency|index|institution|organi[sz]ation|agency|alliance|pact|law|doctrine|principle|tort|offence|remedy|statute|party|dynasty|empire|republic|revolt|genre|dialect|religion|sect)"
)
"""A few words that end in a kind of thing: "VHDL-based verification framework"."""

_INDEFINITE = pattern(r"^(?:eine?|une?|una?|uno|uma?)\s+[\w-]+\s+(?:\S+\s+)+", re.IGNORECASE)


def name_above(here: Here) -> Tokens:
    """The label or heading right above a child."""
    above = here.parents[-1:] or here.headings[-1:]
    return label(above[0].tokens) if above else ()


def names_a_side(here: Here) -> bool:
    """Whether what stands right above is a side of a thing and no thing: "Therapie", "Causes"."""
    return plain(bare(name_above(here))).casefold().strip() in here.language.facets


def stands_first(here: Here) -> bool:
    return not any(s.tokens for s in here.before) and 1 <= count(plain(bare(name_above(here)))) <= 4


def _may_define(here: Here, row: Tokens) -> bool:
    """Outside English: a label of a few words, and a child that opens with an indefinite article or sets a kind apart."""
    named = masked(name_above(here))
    if not 1 <= count(named) <= 4 or re.search(r"[,.;?]", named) or names_a_side(here):
        return False
    if here.language.code == "de":
        from notecards.extract.german.forms import command_gap

        if command_gap(masked(row).rstrip(" .")):
            return False
    tops = [s for s in here.note.tree if s.place is Place.HEADING and s.number == 1]
    whole_note = not here.parents and tops == [here.headings[-1]]  # its title: the first bullet says something of it
    apart = not whole_note and _KIND_SET_APART.match(masked(row))
    return bool(apart or _INDEFINITE.match(masked(row)))


_KIND_SET_APART = pattern(
    r"(?:(?:der|die|das|la|le|el|los|las|les|il|lo|l['’])\s?)?(?:[^\W\d_][\w-]*\s){0,3}?(?:[^\W\d_][\w-]{3,},?\s(?:von|der|die|das|des|für|zum|zur|mit|qui|que|pour|para|en (?:el|la|los|las) que|utilizada?|utilisée?|che)|"
    r"(?:(?:sub|sous-)?(?:gru(?:p|pp)o|groupe|tipo|type|clase|classe)|forma|forme|variante|conjunto|ensemble|insieme|proceso|processus|processo|método|méthode|metodo|técnica|technique|rama|branche|ramo|estado|état|stato|trastorno|trouble|enfermedad|maladie|malattia|"
    r"inflamación|inflammation|capacidad|capacité|propiedad|propriété|ausencia|absence|pérdida|perte|aumento|augmentation|disminución|diminution)\s(?:de|des|du|d['’]\w+|di))\s\w",
    re.IGNORECASE,
)
"""Outside English: "Variante von FIFO", "Subgrupo de anemias en las que ...": a kind of thing and what sets it apart."""

_ANY_THAT = pattern(
    r"(?:tout|toute|todo|toda|ogni|ensemble|conjunto|insieme)\s[^\W\d_]+(?:\s[^\W\d_]+){1,}|[^\W\d_]{4,}\s[^\W\d_]{4,}\s(?:qui|que|à|aux?|de|du|des|pour|para|con|avec|par|por|en|entre|dans|a|al)\s\w",
    re.IGNORECASE,
)
"""Right below a heading: "Toute création littéraire", "Communication directe au public"."""

_LIVED = pattern(r"\d{3,4}\s?[-–]\s?\d{2,4}")

_WHO_OR_WHAT = pattern(
    r"(?:(?:an?|the)\s)?(?:[\w-]+,?\s){0,6}?[a-z][\w-]*\s(?:in|of|during|from|at|between|among|under|over|on|against|through|about|with|for|by|and\s[a-z]+\s(?:in|of|during|from|at|for|who)|who|which|that|created|led|written|made|used|held|signed|fought|built|born|known|founded|passed|published|\w{3,}ed(?!\s(?:with|that|to|about)\b))\b",
    re.IGNORECASE,
)
"""What stands under somebody's name, or the name of an event: "Journalist and politician during the revolution"."""


def _states(parent: Statement, here: Here) -> bool:
    """ "LGN axons project to layer 4" is a sentence: what stands under it does not say what an axon is."""
    said = masked(label(parent.tokens))
    clause = clause_of(said, here.language)
    if clause is None or clause.subject[0] >= clause.subject[1]:
        return False
    return clause.kind is not Verb.COPULA or (here.language.code == "en" and count(said[slice(*clause.rest)]) > 2)


def _says_who(here: Here, text: str) -> bool:
    """Whether a phrase tells who or what bears the name it stands under."""
    in_table = here.statement.place is Place.CELL or any(s.place in (Place.TABLE, Place.ROW) for s in here.above)
    if here.language.code != "en" or not here.parents or in_table:
        return False
    named = plain(here.parents[-1].tokens)
    known = {word.lower for word in words(named)}
    several = is_plural(head(words(text))) and not is_plural(head(words(named)))
    if plain(bare(label(here.parents[-1].tokens))).casefold() in text.casefold():
        return False  # a sentence about the one who is named
    return _is_a_name(named) and words(text)[0].lower not in known and not several and bool(_WHO_OR_WHAT.match(text))


def _is_a_name(label_text: str) -> bool:
    """One to six words with capitals, small ones between them allowed: "Society of Republican Women"."""
    found = words(label_text.strip(" :*_"))
    large = [word for word in found if word.text[:1].isupper()]
    return 1 <= len(found) <= 6 and len(large) > 1 and found[0].text[:1].isupper() and found[-1].text[:1].isupper()


_SHOWN = pattern(
    r"\b(?:example|beispiel|exemple|ejemplo|esempio|exemplo|exercise|aufgabe|exercice|ejercicio)", re.IGNORECASE
)

_NOUNS_TOO = frozenset("process set measure name group way state act form".split())

_NAMES_SIDES = pattern(
    r"\b(?:use cases|uses|applications|features|benefits|advantages|disadvantages|drawbacks|examples|types|kinds|steps|reasons|causes|effects|properties|problems|limitations)$",
    re.IGNORECASE,
)
"""A heading over several sides of a thing: none of the bullets below says what "Common Use Cases" are."""


def _opens_section(here: Here, *, lone: bool) -> bool:
    """The first paragraph under a short heading that names a thing: "Membrane" over "Thin layer of lipids that ...". lone: whether a
    bullet may be such a paragraph."""
    if (
        not (here.statement.place is Place.PARAGRAPH or (lone and here.statement.place is Place.BULLET))
        or here.parents
        or not here.headings
        or here.headings[-1].number == 1
    ):
        return False
    if any(s.tokens for s in here.before) or not 1 <= count(plain(label(here.headings[-1].tokens))) <= 4:
        return False
    first = words(masked(here.statement.tokens))[:1]
    if first and first[0].lower in ("one", "another", "some"):
        return False
    auxiliaries = {*here.language.modals, *here.language.copulas, *here.language.perfect}
    said = [word.lower for word in words(masked(here.statement.tokens))[:6]]
    opens = ("that", "which", "who") if here.language.code == "en" else here.language.relatives
    relative = next((i for i, word in enumerate(said) if word in opens or word.startswith("qu'")), len(said))
    if _SHOWN.search(plain(here.headings[-1].tokens)) or auxiliaries & set(said[:relative]):
        return False
    return (
        bool(first)
        and first[0].lower not in here.language.openers
        and first[0].lower not in here.language.prepositions
        and first[0].lower not in here.language.demonstratives
        and first[0].lower not in BASES
    )


def _says_what_is_done(here: Here, row: Tokens) -> bool:
    """ "Focusing awareness onto something" as the first bullet under "Attention", the next of another form: what it is."""
    named = words(masked(name_above(here)))
    if here.language.code != "en" or not here.parents or not stands_first(here) or names_a_side(here):
        return False
    following = [words(masked(s.tokens))[:1] for s in here.after[:1] if s.tokens]
    another = any(found and found[0].lower.endswith("ing") for found in following)
    doing = (len(named) < 2 and named[-1].lower.endswith("ing")) or is_plural(head(named))
    return bool(_DOING.match(masked(row))) and not another and not doing and not _states(here.parents[-1], here)


_DOING = pattern(
    r"(?!(?:during|being|according|including|using|nothing|something|everything|bring|king|ring|spring|string|swing|wing|morning|evening|meaning|timing)\b)[a-z]{3,}ing\s(?!(?:of|is|are|and|or|in|on|for|with|by|to)\b)\w+\s\w",
    re.IGNORECASE,
)


def _is_one_of_them(here: Here, said: str) -> bool:
    """ "Council of Advisers" beside others under the heading "Presidential Councils"."""
    heading = words(plain(label(here.headings[-1].tokens))) if here.headings else []
    bullet = here.statement.place is Place.BULLET and any(s.place is Place.BULLET for s in here.after[:1])
    return bullet and bool(heading) and is_plural(head(heading)) and not is_plural(head(words(said)))


def _is_defined(parent: Statement) -> bool:
    """ "Leitbild: Umsetzung der Vision": what it is stands on its own line."""
    parts = split(parent.tokens)
    return parts is not None and count(plain(parts[1])) >= 2


def _surely_defines(here: Here, row: Tokens) -> bool:
    """A bullet below others that says what the thing above is: "fatty substance that insulates the axon"."""
    found = _SETS_A_KIND_APART.match(masked(row)) if here.language.code == "en" and here.parents else None
    named = words(masked(name_above(here)))
    if not found or not 1 <= len(named) <= 3 or here.statement.children:
        return False
    others = [s for s in (*here.before, *here.after) if s.tokens and _SETS_A_KIND_APART.match(masked(s.tokens))]
    return not others and is_plural(found["kind"]) == is_plural(head(named))


_SETS_A_KIND_APART = pattern(
    r"(?:an?\s)?(?:(?!the\b)[a-z-]+\s){0,3}(?P<kind>[a-z]{4,})\s(?:that|which|who)\s[a-z]", re.IGNORECASE
)


def defines(here: Here, row: Tokens) -> bool:
    """The first child of a label, a noun phrase with something that sets it apart, and no command."""
    if _says_what_is_done(here, row):
        return True
    lone = here.language.code in ROMANCE and not any(s.tokens for s in here.after)
    if _opens_section(here, lone=lone):
        if here.language.code == "de" and sets_apart(masked(row)):
            return True
        return bool(SET_APART.match(masked(row)) or (here.language.code in ROMANCE and _ANY_THAT.match(masked(row))))
    if here.language.code != "en" and not _may_define(here, row):
        return False
    if here.language.code == "en" and names_a_side(here):
        return False  # "Clinical and by exclusion" under "Diagnosis"
    if any(s.tokens and not _says_a_name(here, s) for s in here.before) and not _surely_defines(here, row):
        return False
    if here.language.code == "de" and here.parents and _is_defined(here.parents[-1]):
        return False
    if here.parents and (names_several(here.parents[-1]) or _states(here.parents[-1], here)):
        return False
    if not here.parents and here.headings and _NAMES_SIDES.search(plain(label(here.headings[-1].tokens))):
        return False
    text = masked(row)
    if here.language.code == "en" and not here.parents and _is_one_of_them(here, text):
        return False
    named = plain(bare(name_above(here))).casefold()
    if named and re.match(rf"(?:the |an? )?{re.escape(named)}\b", text.casefold()):
        return False  # "The committee gained ..." under "Committee"
    if here.language.code == "en" and _AGAIN.sub("", words(text)[0].lower) in BASES - {words(text)[0].lower}:
        return False  # "Restart after updates"
    if re.match(r"A\s\w", text) and words(text)[1].text in SURE_VERBS:
        return False  # "A sends B a frame"
    first = words(text)[0].lower
    second = words(text)[1].lower if len(words(text)) > 1 else ""
    gloss = _GLOSSED.search(masked(here.parents[-1].tokens)) if here.parents else None
    if here.language.code == "en" and gloss and EXPLAINS.match(gloss["gloss"]):
        return False  # it is said already what the thing is
    if first[:1].isdigit() or (first in PAST and here.parents and _LIVED.search(masked(here.parents[-1].tokens))):
        return False  # "applied evolution to society" under somebody's name: a deed
    if here.language.code == "en" and first in PAST and second in (*here.language.prepositions, "as"):
        return False
    if re.match(r"to\s|(?:how|why|when|what|who|which|where)\s|\d{3,4}s?\b|.*\bvs\b", named) or named.endswith(
        (".", "…")
    ):
        return False  # "To end the strike ..."
    if is_adverb(first) and second in here.language.prepositions:
        return False  # "primarily for phones"
    if first in BASES and not (first in _NOUNS_TOO or second in ("of", "that", "which", "who", "where", "for")):
        return False
    names = re.match(r"(?:[\w-]+\s){0,3}(?P<head>[\w-]+),\s", text)
    if here.language.code == "en" and names and named.split()[-1:] == [names["head"].lower()]:
        return False  # "positional isomerism, changing ..." under "Structural isomerism": a kind of it
    if not here.parents and here.statement.place is not Place.BULLET:
        return False
    return (
        bool(
            _KIND_OF_THING.match(text)
            or (here.language.code == "en" and _RELATION.match(text))
            or (here.language.code == "en" and ENDS_IN_A_KIND.fullmatch(text.rstrip(" .")))
            or _says_who(here, text)
            or (here.language.code != "en" and _KIND_SET_APART.match(text))
        )
        and first not in here.language.openers
        and (first not in here.language.pronouns or first in here.language.articles)
    )
