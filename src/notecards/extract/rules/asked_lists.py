"""How a list is asked for: by its question, its number, the thing it is a side of, or its label and how many there are."""

import re

from notecards.extract.answers import first_idea, trimmed
from notecards.extract.clause import Verb, clause_of
from notecards.extract.english.circumstances import Circumstances
from notecards.extract.here import Here, lowered
from notecards.extract.in_place import asks_in_place
from notecards.extract.languages import Language
from notecards.extract.languages.english import BASES
from notecards.extract.owners import is_facet, owner
from notecards.extract.patterns import pattern
from notecards.extract.romance.tables import FEMININE_PLURALS
from notecards.extract.statements import Place, Statement
from notecards.extract.subjects import context_of, label
from notecards.extract.terms import split
from notecards.extract.wording import is_plural, number, small_first, worded
from notecards.extract.words import count, sentences, words
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text, unmarked

CONDITIONS = pattern(
    r"\b(?:if|iff|when|showing that|such that|so that|(?<=[a-z] )that|(?<=[a-z] )which|wenn|falls|si|cuando|quand|se)\s*[:：]$",
    re.IGNORECASE,
)
"""How a label ends whose bullets are conditions: "V is a vector space if:"."""


FACET = pattern(
    r"^(?:the |key |main |common |typical |major |important )*(?:approaches|requirements|reasons|causes|symptoms|signs|effects|functions|components|principles|criteria|challenges|limitations|assumptions|conditions|elements|factors|consequences|complications|"
    r"risk factors|treatments|strategies|methods|techniques|use cases|examples of use|roles|responsibilities|duties|parts|phases|stages|drawbacks|strengths|weaknesses|mechanisms|tools|layers|levels|categories|ursachen|gründe|folgen|symptome|funktionen|bestandteile|ziele|"
    r"aufgaben|voraussetzungen|causes|conséquences|symptômes|fonctions|objectifs|conditions|rôles|causas|consecuencias|síntomas|funciones|objetivos|requisitos|原因|症状|功能|作用|properties|features|advantages|disadvantages|pros|cons|benefits|characteristics|types|kinds|steps|uses|applications|eigenschaften|merkmale|vorteile|nachteile|arten|schritte|propriétés|"
    r"caractéristiques|avantages|inconvénients|types|étapes|tx|rx|mx|dx|ddx|treatment|management|investigations|differentials|drugs|side effects|propiedades|características|ventajas|desventajas|tipos|pasos|特点|优点|缺点|步骤)$",
    re.IGNORECASE,
)


SEQUENCE = pattern(
    r"\b(?:steps?|stages?|phases?|procedure|algorithm|process|cycle|how|schritte?|phasen?|ablauf|étapes?|pasos?|fases?|etapas?|passi)\b|步|阶段|階段|流程|求法|解法|算法|演算法|程序|过程|過程|[一二三四五六七八九十]次",
    re.IGNORECASE,
)


def front_of_list(here: Here, named: Tokens, length: int, ordered: bool) -> Tokens:
    language = here.language
    tables = language.questions
    n = number(length, language)
    if plain(named).endswith(("?", "？")) or CONDITIONS.search(plain(named) + ":"):
        named = (*named, *text(" …")) if plain(named).endswith((" that", " which")) else named
        return worded(tables.get("points", "{} ({n})"), subject=named, n=n)
    if language.code == "en" and re.match(
        r"^(?:the\s+)?(?:\d+|two|three|four|five|six|seven)\s", plain(named), re.IGNORECASE
    ):
        loose = _IS_BECAUSE.search(masked(named))
        named = cut(named, 0, loose.start()) if loose else named
        clause = clause_of(masked(named), language) if not loose else None
        if clause and clause.kind is Verb.COPULA:
            named = strip(cut(named, *clause.subject))  # "The three states are at rest, in transit, and in use"
        elif clause and clause.subject[0] == 0 and not _ends_in_a_pronoun(cut(named, *clause.subject), language):
            return worded(tables["steps doing"], subject=small_first(_without_the(named)))
        ours = _OURS.search(masked(named))
        named = cut(named, 0, ours.start()) if ours else named
        article = text("" if plain(named).lower().startswith("the ") else "the ")
        return worded(tables["steps one"], subject=(*article, *small_first(named)))
    above = plain(label((here.parents or here.headings)[-1].tokens)) if here.parents or here.headings else ""
    if language.code == "en" and not ordered and _EXAMPLES_ABOVE.match(above) and count(plain(named)) <= 4:
        return worded(tables["list of"], n=n, subject=(*text("examples of "), *lowered(named, here.note)))
    of_one = _KIND_OF.match(masked(named)) if language.code == "en" else None
    if of_one:
        named = (*text(f"{of_one['kind'].lower()}s of "), *cut(named, of_one.end()))
    owner = _owner(here, named)
    if owner:
        return worded(tables["facet list"], subject=lowered(owner, here.note), facet=text(plain(named).lower()), n=n)
    if language.code == "en" and _is_plural_name(named, here, ordered=ordered):
        named = _without_the(named)
        common = _IN_SMALL.fullmatch(_OF_WHAT.split(plain(named))[0]) is not None
        return worded(tables["list of"], subject=small_first(lowered(named, here.note)) if common else named, n=n)
    several = (not ordered or not _is_a_sequence(here)) and names_several(named, language)
    noun = named if language.code == "de" else small_first(named)
    counted = counted_front((*n, *text(" "), *noun) if several else named, language)
    if counted:
        return counted
    if asks_in_place(language):
        return _in_place(here, named, length, ordered)
    asked = _what_it_needs(here, named)
    if asked:
        return asked
    form = "steps" if ordered and _is_a_sequence(here) else "list"
    form = "list clause" if form == "list" and language.code == "de" and clause_of(masked(named), language) else form
    things = _things(here, named) if form == "list" and language.code == "en" else ""
    if things:
        return worded(tables["list of things"], subject=named, n=n, things=text(things))
    return worded(tables.get(form, "{} ({n})"), subject=named, n=n)


def _things(here: Here, named: Tokens) -> str:
    """What the entries are: "goals" of "all of them have the following goals", "triggers" of "metabolic" under "medical triggers"."""
    said = plain(named)
    counted = _THINGS.search(said)
    if re.search(r"[:=→]|\s[-–—]\s", said):
        return ""  # "Tidal current - the flow between two waters": a definition
    if counted:
        return counted["things"].lower() if counted["things"] and is_plural(counted["things"]) else ""
    above = label(here.parents[-1].tokens) if here.parents else ()
    row = named if clause_of(masked(named), here.language) else above if count(plain(above)) <= 4 else ()
    turned = _SOME_ON.match(plain(row)) if row else None
    if turned and is_plural(turned["things"]):
        return turned["things"]  # "Active attacks on ciphers": attacks
    last = words(plain(row))[-1:]
    ends = last and last[0].text.islower() and plain(row).rstrip(" :").endswith(last[0].text)
    return last[0].text if ends and is_plural(last[0].text) and last[0].lower != "follows" else ""


_THINGS = pattern(
    r"\b(?:following|additional|different|certain|several|various|these|[2-7]|two|three|four|five|six|seven)\s(?:[\w-]+,?\s){0,2}?(?P<things>[a-z]{3,}s)\b(?!\sof\s(?:the|a|an|its|their)\b)|^(?P<first>[A-Z]?[a-z]{3,}s)\s(?:that|of|to|for|who|which|in)\b",
    re.IGNORECASE,
)
"""The noun that a label counts, or begins with and need not be named again."""


def _in_place(here: Here, named: Tokens, length: int, ordered: bool) -> Tokens:
    """A list in a language that asks in place: of the thing whose side or number its label names."""
    name, above, tables = plain(named), owner(here), here.language.questions
    counts, sequence = says_how_many(named, here, length), _is_a_sequence(here)
    of_it = is_facet(name, here.language) or (counts and re.match(r"[\d两兩二三四五六七]", name) is not None)
    if here.language.code == "zh" and of_it and above and plain(above) not in name:
        named = join((above, text("的"), named), "")
    form = "in order" if counts and sequence and ordered else "what is" if counts and not sequence else "list"
    form = "steps" if ordered and sequence and (not counts or form not in tables) else form
    return worded(tables.get(form, "{} ({n})"), subject=named, n=number(length, here.language))


def entries_of(statement: Statement) -> list[Statement]:
    """The bullets or steps right below a statement; below a heading, lines that are names and nothing else."""
    below = [c for c in statement.children if c.tokens]
    if statement.place is Place.HEADING and len(below) > 1 and all(_is_a_bare_name(c) for c in below):
        return below
    kinds = (Place.STEP,) if any(c.place is Place.STEP for c in statement.children) else (Place.BULLET,)
    entries = [c for c in statement.children if c.place in kinds and c.tokens]
    return [] if entries and all(_leads_within(e) for e in entries) else entries


def _leads_within(entry: Statement) -> bool:
    """A line of a table of contents: nothing but a link to a heading."""
    return all(token.target.startswith("#") for token in entry.tokens if token.text.strip())


def _is_a_bare_name(line: Statement) -> bool:
    said = masked(line.tokens).strip()
    return line.place is Place.PARAGRAPH and not line.children and 1 <= count(said) <= 4 and said[-1:].isalnum()


def says_how_many(tokens: Tokens, here: Here, length: int) -> bool:
    """Whether the label itself says how many there are: "(3 steps)", "five characteristics"."""
    found = words(plain(tokens))
    if here.language.spaced is False:
        counted = "|".join([str(length), *(sign for sign, value in here.language.numbers.items() if value == length)])
        return bool(
            re.search(rf"(?<![\d.十百第])(?:{counted})\s?[个個大种種类類条條点點项項步层層次部つ要]", plain(tokens))
        )
    places = [k for k, w in enumerate(found) if here.language.numbers.get(w.lower) == length or w.text == str(length)]
    return any(not k or not _ORDINAL_AFTER.fullmatch(found[k - 1].text) for k in places)


_ORDINAL_AFTER = pattern(
    r"stage|part|chapter|section|level|type|step|unit|lecture|week|day|question|phase|figure|table|version|kapitel|teil|stufe|phase|abschnitt|tema|parte|partie|étape|niveau",
    re.IGNORECASE,
)
"""What a number behind one of these says is which one: "Stage Two"."""


def _is_a_sequence(here: Here) -> bool:
    """Whether the order is what counts: the label says so, or most entries are commands."""
    if SEQUENCE.search(plain(here.statement.tokens)):
        return True
    entries = entries_of(here.statement)
    commands = sum(
        bool(found) and found[0].lower in BASES for e in entries for found in [words(masked(trimmed(e.tokens)))]
    )
    return here.language.code == "en" and commands > len(entries) / 2


_SOME_ON = pattern(
    r"[A-Z]?[a-z-]+(?:ive|al|ic|ous|able|ible|ary)\s(?P<things>[a-z]{3,}s)\s(?:on|of|for|against|in|to|with)\s"
)
""" "Active attacks on ciphers": a quality, and the noun it belongs to."""
_IS_BECAUSE = pattern(
    r"\s(?:are|is)(?:\s(?:because|that|when|to|if))?(?:\s(?:you|they|it|he|she|we|one))?(?:\s(?:can|may|must|should|will))?$"
)
""" "Three reasons why you should help are because you can": what the list is of ends before its verb."""
_EXAMPLES_ABOVE = pattern(r"examples?\b", re.IGNORECASE)
_KIND_OF = pattern(
    r"(?:the )?(?P<kind>type|kind|form|level|stage|part|source|cause|sign|symptom|layer|phase) of (?!the\b|an?\b)(?=[a-zA-Z])",
    re.IGNORECASE,
)
""" "Type of memory" over several types."""
_OF_WHAT = pattern(r"\s(?:of|for|to|in|between|against|behind|within|with|from)\s|\s(?=\()")
"""Where the head of a name ends: "Reasons for leaving", "Similarities (law and custom)"."""


def _is_plural_name(named: Tokens, here: Here, *, ordered: bool) -> bool:
    """ "Common use cases", "Reasons for leaving": a few words, the last before any "of" a plural, with no sign or other small word."""
    said = plain(_without_the(named))
    turns = _OF_WHAT.search(said)
    head, of, owner = (said[: turns.start()], turns.group(), said[turns.end() :]) if turns else (said, "", "")
    found = words(head)
    return (
        1 <= len(found) <= 5
        and is_plural(found[-1].text)
        and (_COMMON.fullmatch(found[-1].text) is not None or (len(found) == 1 and not of))
        and count(owner) <= (5 if of == " of " else 10)
        and not re.search(r"[:,;?–—]|\bvs\b|\bversus\b|['’]s?\s", said)
        and (re.fullmatch(r"[^()]*(?:\s\([^()]*\))?", said) is not None)
        and not (ordered and SEQUENCE.search(said))
        and all(w.lower not in here.language.function for w in found)
        and (clause_of(masked(named), here.language) is None or (of == " of " and FACET.match(head) is not None))
    )


_IN_SMALL = pattern(r"[A-Z]?[^A-Z]*")
"""A label in small letters but for its first: it becomes small within a question; "Best Practices" stays."""
_COMMON = pattern(r"[A-Z]?[a-z]{2,}s|[a-z]+")
"""No short form: "Methods", "phenomena", but not "IaaS"."""


_OURS = pattern(
    r"\s(?:that\s|which\s)?we(?:['’]ll|\s(?:will|shall|are\sgoing\sto|cover|discuss|study|consider|look\sat))\b.*$",
    re.IGNORECASE,
)
"""What a writer does with the things counted: "two kinds of yarn we will meet"."""
_COUNTED = pattern(r"(?:\d|two|three|four|five|six|seven)\s(?:[\w-]+\s){0,2}[\w-]+s", re.IGNORECASE)


def _what_it_needs(here: Here, named: Tokens) -> Tokens:
    """ "Deadlock needs four conditions": what four conditions does deadlock need?"""
    language = here.language
    clause = clause_of(masked(named), language) if language.code == "en" else None
    if clause is None or clause.start or clause.kind not in (Verb.SINGULAR, Verb.PLURAL, Verb.PAST):
        return ()
    start, end = clause.rest
    what = strip(cut(named, start, end))
    base = Circumstances.note_base(masked(named)[slice(*clause.verb)].lower())
    subject = strip(cut(named, *clause.subject))
    if base is None or not subject or not _COUNTED.fullmatch(plain(what)):
        return ()
    form = {Verb.SINGULAR: "what does", Verb.PLURAL: "what do"}.get(clause.kind, "what did")
    return worded(language.questions[form], what=what, subject=lowered(subject, here.note), verb=text(base))


def _without_a_second_number(named: Tokens) -> Tokens:
    """ "trois (3) conditions": the figure in brackets says the number once more."""
    twice = re.match(r"\w+(\s\(\d\))\s", masked(named))
    return (*cut(named, 0, twice.start(1)), *cut(named, twice.end(1))) if twice else named


def counted_front(named: Tokens, language: Language) -> Tokens:
    """ "Drei Formen der Inferenz", "tres excepciones": asked with its own number where the language has a wording for that."""
    named = _without_a_second_number(named)
    found = words(plain(named))
    first = found[0].lower if found else ""
    if "counted" not in language.questions or len(found) < 2 or not (first in language.numbers or first.isdecimal()):
        return ()
    form = "counted"
    if language.code in FEMININE_PLURALS:
        feminine, masculine = (ending.search(found[1].lower) for ending in FEMININE_PLURALS[language.code])
        if not feminine and not masculine:
            return ()
        form = "counted f" if feminine else "counted"
    return worded(language.questions[form], subject=small_first(named))


_SEVERAL = {
    "es": pattern(
        r"(?!(?:virus|atlas|país|mes|dios|interés|estrés|\w+[aeiít]sis|tras|más|menos|tres|dos|seis|es|sus|bases? d)\b)[a-zá-ú]{3,}s$"
    ),
    "fr": pattern(
        r"(?!(?:cas|temps|corps|sens|accès|procès|progrès|excès|abus|jus|pays|mois|fois|repas|bras|dos|prix|choix|voix|croix|flux|paix|plus|sous|sans|dans|trois|deux|six|dix|après|depuis|très|\w+us|\w+eux|ses|leurs|nos|vos|ces|mes)\b)[a-zà-ÿœ]{3,}[sx]$"
    ),
    "de": pattern(
        r"[\w-]*(?:arten|merkmale|eigenschaften|ursachen|gründe|folgen|ziele|aufgaben|funktionen|bestandteile|elemente|prinzipien|grundsätze|voraussetzungen|bedingungen|kriterien|vorteile|nachteile|instrumente|organe|rechte|pflichten|probleme|"
        r"maßnahmen|methoden|stufen|ebenen|faktoren|akteure|schichten|komponenten|kategorien|klassen|formen|typen|phasen|symptome|komplikationen|therapien|mechanismen|quellen|gruppen|bereiche|parteien|reformen|beteiligte|konflikte|werte|regeln|theorien|modelle|systeme|gesetze|techniken|strategien|ansätze|grundlagen|aspekte|begriffe|einheiten|größen|reaktionen|bindungen|zellen|hormone|enzyme|vitamine|"
        r"krankheiten|erkrankungen|störungen|verträge|ansprüche|stile|rollen|prozesse|schritte|stadien|perioden|epochen|kriege|revolutionen|länder|staaten|städte|risiken|chancen|motive|triebe|bedürfnisse|emotionen|fehler|verzerrungen|operatoren|strukturen|"
        r"algorithmen|protokolle|zustände|übergänge|befehle|sprachen|muster|variablen|konstanten|axiome|strömungen|gattungen|werke|dimensionen|indikatoren|kennzahlen|märkte|produkte|güter|steuern|konten|forderungen|kräfte|energien|felder|wellen|strahlen|teilchen|"
        r"stoffe|säuren|basen|salze|metalle|gase|isotope|auswirkungen|wirkungen|anwendungen|aufgabenbereiche|operationen|strafen|sanktionen|theoreme|sätze|lehren|tugenden|thesen|argumente|positionen|behandlungen|untersuchungen|befunde|medikamente|zeichen|anzeichen|"
        r"gefahren|nebenwirkungen|indikationen|gründer|vertreter|gegner|epochen|ereignisse|entwicklungen|veränderungen|maßstäbe|grenzen|schwächen|stärken|rechtsformen|unternehmensformen|kostenarten|schnittstellen|dienste|angriffe|rechner|geräte|speicherarten)$"
    ),
}
"""Nouns in the plural, as a label begins with them."""


def names_several(named: Tokens, language: Language) -> bool:
    """ "Atributos de la persona", "Glandes salivaires", "Ursachen der Krise": a label of a few words that turns on a plural."""
    found = words(plain(named))
    if language.code not in _SEVERAL or not 1 <= len(found) <= 8 or re.search(r"[:,;?=/&]|\d", plain(named)):
        return False
    first = found[1:] if found[0].lower in language.articles and len(found) > 1 else found
    if (
        first[0].lower in language.function
        or first[0].lower in language.pronouns
        or first[0].lower in language.prepositions
    ):
        return False
    if language.code == "de" and len(first) > 1 and first[0].lower.endswith("e") and first[1].text[:1].isupper():
        first = first[1:]  # "Wichtige Merkmale"
    return bool(_SEVERAL[language.code].match(first[0].lower)) and clause_of(masked(named), language) is None


def _owner(here: Here, named: Tokens) -> Tokens:
    """The thing above whose "Use cases" or "Advantages" a label lists; empty where the label is no such side of a thing."""
    if here.language.code != "en" or not FACET.match(plain(named)) or not is_plural(words(plain(named))[-1].text):
        return ()
    above = context_of(here)[0]
    return above[-1] if above and count(plain(above[-1])) <= 6 and not _is_a_clause(above[-1], here) else ()


def facet_of_owner(here: Here, named: Tokens) -> Tokens:
    """How a plural side of the thing above is asked for where it is not said how many there are; empty where it is no such side."""
    owner = _owner(here, named)
    form = here.language.questions.get("facet plural", "")
    return worded(form, subject=lowered(owner, here.note), facet=text(plain(named).lower())) if owner and form else ()


def _without_the(named: Tokens) -> Tokens:
    return cut(named, 4) if plain(named).lower().startswith("the ") else named


def _ends_in_a_pronoun(subject: Tokens, language: Language) -> bool:
    """ "The two things we can do": a relative clause, not a statement."""
    return words(plain(subject))[-1].lower in language.pronouns


def _is_a_clause(named: Tokens, here: Here) -> bool:
    first = words(plain(named))[:1]
    return clause_of(masked(named), here.language) is not None or (
        bool(first) and first[0].lower in here.language.interrogatives
    )


def short(entry: Statement) -> Tokens:
    """The name of an entry that has one, else its first idea."""
    parts = split(entry.tokens)
    if parts and count(plain(parts[0])) <= 8:
        return unmarked(parts[0])
    pieces = sentences(masked(entry.tokens))
    if len(pieces) > 1 and count(masked(entry.tokens)[slice(*pieces[0])]) <= 3:
        return unmarked(trimmed(cut(entry.tokens, *pieces[0])))
    return unmarked(trimmed(first_idea(trimmed(entry.tokens))))
