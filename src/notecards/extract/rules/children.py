"""Parent and children: what stands under a name is said of it; the first child that names a kind of thing defines it."""

import re

from notecards.cards import Kind
from notecards.extract.answers import LONGEST, first_idea, trimmed
from notecards.extract.clause import Verb, clause_of
from notecards.extract.facts import Found
from notecards.extract.finite import SURE_VERBS
from notecards.extract.german.clause import opens_with_a_verb
from notecards.extract.german.labels import is_side, sets_apart
from notecards.extract.german.notes import happened_then, names_a_kind, only_a_phrase, only_qualities, regulated, value
from notecards.extract.german.questions import MANY_THINGS
from notecards.extract.here import Here, lowered
from notecards.extract.in_place import asks_in_place
from notecards.extract.languages import Language
from notecards.extract.languages.english import BASES, PAST
from notecards.extract.patterns import pattern
from notecards.extract.romance.clause import ROMANCE
from notecards.extract.romance.tables import INFINITIVE
from notecards.extract.rules.found import NOTHING, Yield, given
from notecards.extract.rules.glosses import SET_APART, glossed, list_of, names_in
from notecards.extract.rules.in_place import child_in_place
from notecards.extract.rules.kinds import kind_of
from notecards.extract.rules.left_out import said_of_above
from notecards.extract.rules.note_form import complaints_of, note_form, verb_first
from notecards.extract.rules.statement import sentences_of
from notecards.extract.rules.undergone import undergone
from notecards.extract.statements import Place, Statement
from notecards.extract.subjects import EXPLAINS, bare, label, leading_bold, subject_of
from notecards.extract.terms import split
from notecards.extract.wording import definition_question, head, is_plural, small_first, with_article, worded
from notecards.extract.words import Word, count, is_adverb, sentences, stands_in, words
from notecards.tokens import Tokens, cut, masked, plain, strip
from notecards.tokens import text as words_as_text

NAME = "children"


def children(here: Here) -> Yield:
    """A child that is no sentence: a definition of its parent, or a phrase of which the end is asked."""
    found = _of_parent(here)
    entry = None if found.candidates else _of_glossary(here, trimmed(here.statement.tokens))
    return given(here, [entry]) if entry else found


def _of_parent(here: Here) -> Yield:
    """The rule on a child, its siblings left aside."""
    if here.statement.place is Place.STEP and here.language.code == "de":
        return glossed(here, trimmed(here.statement.tokens))
    if here.statement.place not in (Place.BULLET, Place.PARAGRAPH, Place.QUOTE, Place.CELL):
        return NOTHING
    if asks_in_place(here.language):
        return given(here, child_in_place(here))
    parent = subject_of(here)
    row = trimmed(here.statement.tokens)
    if here.language.code == "de" and opens_with_a_verb(masked(row), words(masked(row)), here.language):
        return NOTHING  # "Enthält ..." under a name: asked as a sentence
    if here.language.code == "de" and parent and _is_undergone(here, row, parent):
        return NOTHING
    told = _whole_told(here, row)
    if told:
        return given(here, [told])
    in_brackets = glossed(here, row)
    if in_brackets.candidates:
        return in_brackets
    whose = _whose_definition(here) if here.language.code != "de" and here.headings else ()
    first = cut(row, *(sentences(masked(row)) or [(0, 0)])[0])
    if whose and 3 <= count(masked(first)) <= 40 and clause_of(masked(first), here.language) is None:
        idea = trimmed(first_idea(first))
        front = definition_question(lowered(whose, here.note), plain(idea), here.language)
        found = Found(Kind.DEFINITION, NAME, 0.74, idea, front, asked=plain(whose))
        return given(here, [found, *sentences_of(here, cut(row, len(plain(first))), whose)]) if idea else NOTHING
    if here.language.code == "de":
        brief = _briefly(here, row, parent)
        if brief:
            return given(here, [brief])
    expanded = _expansion(here, row)
    if expanded.candidates:
        return expanded
    listed = _listed(here, row, parent) if parent else NOTHING
    if listed.candidates:
        return listed
    short = note_form(here, row) if len(sentences(masked(row))) == 1 else None
    if short:
        return given(here, [short])
    kind = here.language.code == "en" and _ENDS_IN_A_KIND.fullmatch(masked(row).rstrip(" ."))
    if not parent or not (2 if kind else 3) <= count(plain(row)) <= 40:
        return NOTHING
    whole, row = row, cut(row, *(sentences(masked(row)) or [(0, 0)])[0])
    if count(plain(row)) < (2 if kind else 3):
        return NOTHING
    aim = _consists(here, row, parent)
    if aim:
        return given(here, [aim])
    if _WHEN.match(masked(row)) and "," not in masked(row) and _stands_first(here) and not _names_a_side(here):
        idea = trimmed(first_idea(row))
        front = worded(here.language.questions["definition"], subject=lowered(parent, here.note))
        return given(here, [Found(Kind.DEFINITION, NAME, 0.66, idea, front, asked=plain(parent))])
    left = said_of_above(here, row, parent)
    if left:
        return given(here, [left]) if len(sentences(masked(whole))) < 2 else NOTHING
    if verb_first(here, masked(row)) or undergone(here, masked(row)) or clause_of(masked(row), here.language):
        return NOTHING
    if _defines(here, row):
        idea = trimmed(first_idea(row))
        front = definition_question(lowered(parent, here.note), plain(idea), here.language)
        found = Found(Kind.DEFINITION, NAME, 0.72, idea, front, asked=plain(parent))
        later = sentences_of(here, cut(whole, len(plain(row))), parent) if len(whole) else []
        return given(here, [found, *later])
    return NOTHING


def _whole_told(here: Here, row: Tokens) -> Found | None:
    """ "Memory traces fade with time" as all that stands under "Decay", one of several reasons: what decay is."""
    alone = here.statement.place is Place.BULLET and not here.statement.children and not (here.before or here.after)
    if here.language.code != "en" or not alone or len(here.parents) < 2 or not 3 <= count(plain(row)) <= 14:
        return None
    named = bare(_name_above(here))
    clause = clause_of(masked(row), here.language)
    if clause is None or clause.start or clause.subject[0] >= clause.subject[1] or len(sentences(masked(row))) > 1:
        return None
    own = {word.lower for word in words(masked(row))}
    shared = any(word.lower in own for word in words(plain(named)))
    kinds = _names_several(here.parents[-2]) and not _names_a_side(here) and count(plain(named)) <= 3
    opening = words(masked(row))[0].lower
    if (
        shared
        or not kinds
        or clause_of(plain(named), here.language)
        or opening in here.language.pronouns - here.language.articles
    ):
        return None
    if is_plural(head(words(plain(named)))) or not plain(named)[:1].isupper():
        return None
    front = definition_question(lowered(named, here.note), "", here.language)
    return Found(Kind.DEFINITION, NAME, 0.66, strip(row, " ."), front, asked=plain(named))


def _of_glossary(here: Here, row: Tokens) -> Found | None:
    """In a list of names each of which has a line or two below it, the first line says what the name means: "Sole source" over "If a
    resource is the only one in the world"."""
    if here.language.code != "en" or here.statement.place is not Place.BULLET or here.statement.children:
        return None
    if any(s.tokens for s in here.before) or not here.parents or len(here.above) < 2:
        return None
    parent, beside = here.parents[-1], here.above[-2].children
    entries = [s for s in beside if s.place is parent.place and s.tokens]
    alike = [s for s in entries if _heads_an_entry(here, s)]
    beside_it = sum(s not in alike and split(s.tokens) is not None for s in entries)
    if len(entries) < 3 or len(alike) < 2 or parent not in alike or 3 * (len(alike) + beside_it) < 2 * len(entries):
        return None
    said = masked(row)
    found = words(said)
    first = cut(row, *(sentences(said) or [(0, 0)])[0])
    if not 4 <= count(plain(first)) <= LONGEST or _SAYS_LESS.match(said) or said.rstrip().endswith(("?", ":")):
        return None
    named = bare(label(parent.tokens))
    means = found[0].lower in _OPENS_A_CASE
    one = is_plural(head(words(plain(named)))) and not (means or is_plural(found[0].text) or is_plural(head(found)))
    if plain(named).casefold() in here.language.facets or names_in(here, row) or one:
        return None
    if _TALKS.search(said) or not (means or clause_of(masked(first), here.language) is None):
        return None
    deed = found[0].lower in BASES and not re.search(r"(?:ion|ing|ment)$", plain(named))
    if verb_first(here, said) or undergone(here, said) or deed:
        return None
    idea = trimmed(first_idea(first))
    form = "definition clause" if means else ""
    subject = lowered(kind_of(here, named), here.note)
    front = (
        worded(here.language.questions[form], subject=subject)
        if form
        else definition_question(subject, plain(idea), here.language)
    )
    return Found(Kind.DEFINITION, NAME, 0.64, idea, front, asked=plain(named)) if count(plain(idea)) > 2 else None


def _heads_an_entry(here: Here, line: Statement) -> bool:
    """Whether a line is a name with one to three lines below it."""
    said = masked(line.tokens).strip()
    leaves = [child for child in line.children if child.tokens]
    return (
        1 <= count(said) <= 5
        and 1 <= len(leaves) <= 3
        and not re.search(r"[:;.=,→?]", said)
        and clause_of(said, here.language) is None
    )


_OPENS_A_CASE = frozenset("if when whenever you how someone somebody something where one".split())
_TALKS = pattern(r"\b(?:I|me|my|we|our|here|todo|tbd)\b")
_SAYS_LESS = pattern(
    r"(?:e\.?g\.?|i\.?e\.?|ex|examples?|aka|a\.k\.a\.?|also|see|note|not|no|but|and|or|so|it|they|this|these|that|usually|often|used|only)\b",
    re.IGNORECASE,
)
"""What opens a line that tells of a name less than what it is."""


def _consists(here: Here, row: Tokens, parent: Tokens) -> Found | None:
    """French and Spanish: "Interdire toute copie" as the one thing told to do under "Droit au respect": what does that consist in?"""
    language = here.language
    if language.code not in ("fr", "es") or here.statement.place is not Place.BULLET or not _stands_first(here):
        return None
    if (
        not _is_infinitive(row, language)
        or any(_is_infinitive(s.tokens, language) for s in here.after)
        or here.statement.children
    ):
        return None
    named = words(masked(parent))
    if (
        _names_a_side(here)
        or named[0].text.endswith(("s", "x"))
        or _is_infinitive(parent, language)
        or clause_of(masked(parent), language)
    ):
        return None
    from notecards.extract.romance.phrases import articled

    subject = articled(lowered(parent, here.note), language, here.note)
    known = with_article(plain(parent), language)
    subject = (*words_as_text(known[0]), *small_first(parent)) if known else subject
    first = words(plain(subject))[0].lower
    if first not in language.articles and not re.match(r"l['’]", first):
        return None
    front = worded(language.questions["consists"], subject=subject)
    return Found(Kind.QA, NAME, 0.66, trimmed(first_idea(row)), front, asked=plain(parent))


def _is_infinitive(row: Tokens, language: Language) -> bool:
    """Whether a text begins with the infinitive of a known verb."""
    first = (words(masked(row))[:1] or [Word("", 0, 0)])[0].lower
    stem = first[:-2]
    finite = ("e", "it", "a", "") if language.code == "fr" else ("a", "e", "ió", "ó")
    return bool(INFINITIVE.fullmatch(first)) and any(
        stands_in(stem + ending, language.verbs, language.plural_verbs) for ending in finite
    )


def _is_undergone(here: Here, row: Tokens, parent: Tokens) -> bool:
    """German: "In der Leber gebildet", "Eng verbunden mit der Ordnung" is asked as a sentence."""
    from notecards.extract.german.forms import undergone

    return undergone(row, lowered(parent, here.note), here.note) is not None


def _listed(here: Here, row: Tokens, parent: Tokens) -> Yield:
    """ "dyspnoea, orthopnoea, crackles" under "Left-sided": three names, asked as one list."""
    names = names_in(here, row)
    complaints = complaints_of(here, names, parent)
    if complaints or not here.parents:
        return given(here, [complaints] if complaints else [])
    joined = {word.lower for name in names for word in words(masked(name))} & here.language.prepositions
    return list_of(here, parent, names) if names and not joined else NOTHING


def _briefly(here: Here, row: Tokens, parent: Tokens) -> Found | None:
    """What a German bullet says in less than a sentence: a value, what happened in a year, the kind of thing that its name is."""
    if here.statement.place is not Place.BULLET or here.statement.children or len(sentences(masked(row))) > 1:
        return None
    whose = _whose_definition(here)
    if whose and count(masked(row)) >= 3 and clause_of(masked(row), here.language) is None:
        front = definition_question(lowered(whose, here.note), plain(row), here.language)
        return Found(Kind.DEFINITION, NAME, 0.74, trimmed(first_idea(row)), front, asked=plain(whose))
    asked = value(row, parent) or (happened_then(row) if here.headings else None)
    asked = asked or regulated(row) or only_a_phrase(row, parent)
    asked = asked or only_qualities(
        row, lowered(parent, here.note), several=MANY_THINGS.search(plain(parent)) is not None
    )
    if asked:
        return Found(Kind.QA, NAME, 0.66, cut(row, *asked.answer), asked.tokens, asked=masked(row))
    whole_note = not here.parents and bool(here.headings) and here.headings[-1].number == 1
    named = plain(_name_above(here))
    if parent and _is_an_only_child(here) and count(masked(row)) >= 2 and clause_of(masked(row), here.language) is None:
        front = definition_question(lowered(parent, here.note), plain(row), here.language)
        return Found(Kind.DEFINITION, NAME, 0.64, row, front, asked=plain(parent))
    if parent and _stands_first(here) and not whole_note and not is_side(named) and names_a_kind(masked(row)):
        front = definition_question(lowered(parent, here.note), plain(row), here.language)
        return Found(Kind.DEFINITION, NAME, 0.66, row, front, asked=plain(parent))
    return None


def _whose_definition(here: Here) -> Tokens:
    """The thing over a heading "Definition" whose first line this is; empty elsewhere."""
    last = here.headings[-1] if here.headings and not here.parents else None
    first = last is not None and _stands_first(here)
    defines = first and last is not None and _DEFINING.fullmatch(masked(last.tokens).strip()) is not None
    return bare(label(here.headings[-2].tokens)) if defines and len(here.headings) > 1 else ()


_DEFINING = pattern(
    r"(?:\d+(?:\.\d+)*\.?\s)?(?:Definition(?:en)?|Begriff|Begriffsbestimmung|Begriffsdefinition|Was ist das\??|Definición|Concepto|Definición y concepto|Définition|Notion|Definizione|Definição|What is it\??|Meaning)\W*",
    re.IGNORECASE,
)


def _is_an_only_child(here: Here) -> bool:
    """Whether a bold name has this one line below it: "alles außer Prokura" under "**Handlungsvollmacht**"."""
    parent = here.parents[-1] if here.parents else None
    bold = leading_bold(parent.tokens) if parent else 0
    alone = parent is not None and len(parent.children) == 1 and parent.place is Place.BULLET
    said = masked(parent.tokens) if parent else ""
    name = said[:bold].strip(" *:") if bold else ""
    follows = re.fullmatch(r"[\s:*]*(?:§§?\s?\d[\d\s–-]*)?", said[bold:]) is not None
    return alone and follows and 1 <= count(name) <= 4 and not is_side(name)


def _expansion(here: Here, row: Tokens) -> Yield:
    """ "Light Detection and Ranging" under "LIDAR" or in a note of that name says what the letters stand for."""
    found = [word for word in words(masked(row)) if word.lower not in here.language.function]
    initials = "".join(part[:1] for word in found for part in word.text.split("-")).casefold()
    short = plain(bare(label(here.above[-1].tokens))) if here.above else here.note.title
    same = short.casefold() == initials and short.isalnum() and len(short) > 2
    same = same or _spells_out(here, short)
    if not same or "stands for" not in here.language.questions:
        return NOTHING
    front = worded(here.language.questions["stands for"], subject=words_as_text(short))
    return given(here, [Found(Kind.QA, NAME, 0.8, row, front, asked=short)])


def _spells_out(here: Here, short: str) -> bool:
    """ "frame manager" in quotation marks under "FMAN": the letters stand in it in their order."""
    whole = masked(here.statement.tokens).strip(" .")
    letters = short.strip(" .").casefold()
    quoted = _IN_QUOTES.fullmatch(whole)
    if not quoted or not 2 < len(letters) <= 6 or not letters.isalpha() or not (short.isupper() or short[:1] == "."):
        return False
    at = 0
    said = quoted[1].casefold()
    for letter in letters:
        at = said.find(letter, at) + 1
        if not at:
            return False
    return said[0] == letters[0] and " " in said


def _says_a_name(here: Here, elder: Statement) -> bool:
    """Whether what stands first under a name says only what else it is called, or what its letters stand for."""
    said, above = masked(elder.tokens).strip(" ."), plain(_name_above(here)).strip(" .")
    short = above.isupper() or masked(here.above[-1].tokens).strip().startswith(".") if here.above else False
    return bool(_ALSO.match(said) or (short and len(above) <= 6 and _IN_QUOTES.fullmatch(said)))


_IN_QUOTES = pattern(r"[\"“]([^\"“”]{5,60})[\"”]")
_ALSO = pattern(r"(?:aka|a\.k\.a\.?|also (?:known as|called))\b", re.IGNORECASE)


def _names_several(parent: Statement) -> bool:
    """ "Ways out (3):", "Applications:": the children are some of them, none says what they are."""
    opening = re.split(r"\s(?:of|for|to|in|with|von|de|des|del)\s|\(", plain(label(parent.tokens)))[0]
    found = words(opening)
    found = [word for word in found[:1] + found[-1:] if is_plural(word.text)][:1] or found
    return (
        bool(found)
        and is_plural(found[-1].text)
        and found[-1].text[:-1].islower() | found[-1].text[:1].isupper()
        and not found[-1].text[:-1].isupper()
    )


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
_ENDS_IN_A_KIND = pattern(
    r"(?:an?\s)?(?:[\w/-]+\s){1,4}(?:system|framework|standard|language|protocol|method|algorithm|technique|process|disease|disorder|syndrome|enzyme|hormone|protein|neurotransmitter|vitamin|drug|antibiotic|bacterium|virus|theory|model|tool|library|device|format|database|operator|movement|philosophy|ideology|treaty|network|architecture|condition|infection|tumou?r|notation|"
    r"antagonist|agonist|inhibitor|blocker|diuretic|steroid|corticosteroid|opioid|analgesic|anaesthetic|anesthetic|sedative|stimulant|laxative|antidepressant|antipsychotic|anticonvulsant|anticoagulant|antiemetic|antifungal|antiviral|vaccine|toxin|antibody|cytokine|peptide|"
    r"polysaccharide|disaccharide|monosaccharide|carbohydrate|lipid|nucleotide|polymer|alkane|alkene|catalyst|isotope|particle|mineral|gland|organelle|receptor|pathogen|parasite|fungus|organism|predator|reflex|"
    r"compiler|interpreter|scheduler|datatype|data structure|data type|cipher|filesystem|kernel|module|layer|command|utility|interface|pattern|paradigm|server|"
    r"tariff|tax|subsidy|currency|index|institution|organi[sz]ation|agency|alliance|pact|law|doctrine|principle|tort|offence|remedy|statute|party|dynasty|empire|republic|revolt|genre|dialect|religion|sect)"
)
"""A few words that end in a kind of thing: "VHDL-based verification framework"."""
_INDEFINITE = pattern(r"^(?:eine?|une?|una?|uno|uma?)\s+[\w-]+\s+(?:\S+\s+)+", re.IGNORECASE)


_WHEN = pattern(r"when\s(?:an?|the|one|someone|somebody|something|two|several|people|you)\s", re.IGNORECASE)
"""How a thing that happens is defined: "Higher-order conditioning" over "When a signal works as if ..."."""


def _name_above(here: Here) -> Tokens:
    """The label or heading right above a child."""
    above = here.parents[-1:] or here.headings[-1:]
    return label(above[0].tokens) if above else ()


def _names_a_side(here: Here) -> bool:
    """Whether what stands right above is a side of a thing and no thing: "Therapie", "Causes"."""
    return plain(bare(_name_above(here))).casefold().strip() in here.language.facets


def _stands_first(here: Here) -> bool:
    return not any(s.tokens for s in here.before) and 1 <= count(plain(bare(_name_above(here)))) <= 4


def _may_define(here: Here, row: Tokens) -> bool:
    """Outside English: a label of a few words, and a child that opens with an indefinite article or sets a kind apart."""
    named = masked(_name_above(here))
    if not 1 <= count(named) <= 4 or re.search(r"[,.;?]", named) or _names_a_side(here):
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
    named = words(masked(_name_above(here)))
    if here.language.code != "en" or not here.parents or not _stands_first(here) or _names_a_side(here):
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
    named = words(masked(_name_above(here)))
    if not found or not 1 <= len(named) <= 3 or here.statement.children:
        return False
    others = [s for s in (*here.before, *here.after) if s.tokens and _SETS_A_KIND_APART.match(masked(s.tokens))]
    return not others and is_plural(found["kind"]) == is_plural(head(named))


_SETS_A_KIND_APART = pattern(
    r"(?:an?\s)?(?:(?!the\b)[a-z-]+\s){0,3}(?P<kind>[a-z]{4,})\s(?:that|which|who)\s[a-z]", re.IGNORECASE
)


def _defines(here: Here, row: Tokens) -> bool:
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
    if here.language.code == "en" and _names_a_side(here):
        return False  # "Clinical and by exclusion" under "Diagnosis"
    if any(s.tokens and not _says_a_name(here, s) for s in here.before) and not _surely_defines(here, row):
        return False
    if here.language.code == "de" and here.parents and _is_defined(here.parents[-1]):
        return False
    if here.parents and (_names_several(here.parents[-1]) or _states(here.parents[-1], here)):
        return False
    if not here.parents and here.headings and _NAMES_SIDES.search(plain(label(here.headings[-1].tokens))):
        return False
    text = masked(row)
    if here.language.code == "en" and not here.parents and _is_one_of_them(here, text):
        return False
    named = plain(bare(_name_above(here))).casefold()
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
    if re.match(r"to\s|\d{3,4}s?\b|.*\bvs\b", named) or named.endswith((".", "…")):
        return False  # "To end the strike ..."
    if is_adverb(first) and second in here.language.prepositions:
        return False  # "primarily for phones"
    if first in BASES and not (first in _NOUNS_TOO or second == "of"):
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
            or (here.language.code == "en" and _ENDS_IN_A_KIND.fullmatch(text.rstrip(" .")))
            or _says_who(here, text)
            or (here.language.code != "en" and _KIND_SET_APART.match(text))
        )
        and first not in here.language.openers
        and (first not in here.language.pronouns or first in here.language.articles)
    )
