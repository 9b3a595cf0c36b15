"""French and Spanish lists that a sentence within a label announces, or that a label tells apart by a criterion."""

import re
from dataclasses import replace

from notecards.extract.about.labels import bare
from notecards.extract.about.pronouns import is_pronoun
from notecards.extract.about.subjects import subject_of
from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Clause
from notecards.extract.clauses.wording import capital, number, small_first, worded
from notecards.extract.here import Here
from notecards.extract.languages import Language
from notecards.extract.languages.language import words_of
from notecards.extract.languages.spanish import SPANISH
from notecards.extract.lists.entries import entries_of, short
from notecards.extract.lists.list_labels import counted_front, is_a_sequence, names_several
from notecards.extract.patterns import pattern
from notecards.extract.romance.facets import are_deeds, asked_of_its_own, own_name
from notecards.extract.romance.frames import known
from notecards.extract.romance.french_facets import is_facet
from notecards.extract.romance.kinds import BY_WHAT, kinds_above, without_capitals
from notecards.extract.romance.labels import form_of_several, is_side, side_asked
from notecards.extract.romance.sides import whose
from notecards.extract.statements import Place, Statement
from notecards.extract.words import count, sentences, words
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text, unmarked


def asked(here: Here, stub: Tokens) -> Tokens | None:
    """ "Les vices du consentement sont :" names what it lists: no predicate is asked for. "Le foie a un double rôle :" asks which."""
    does = asked_of_its_own(stub, own_name(here), here.note) if here.language.drops_subjects else ()
    if does:
        return does
    language, twofold = here.language, _TWOFOLD.search(masked(stub))
    clause = clause_of(masked(stub), language) if twofold else None
    if twofold and clause and not is_pronoun(cut(stub, *clause.subject), language):
        form = "which one f" if twofold["a"] in ("une", "una") else "which one"
        return worded(language.questions[form], subject=stub)
    some = _SOME_ARE.fullmatch(masked(stub))
    if some:
        return worded(
            language.questions["which are"], subject=small_first(cut(stub, 0, some.end("some"))), aux=text("son")
        )
    return () if named_by(stub, language) else None


_SOME_ARE = pattern(r"(?P<some>algun[oa]s\s(?:de\s(?:l[oa]s|est[oa]s|sus)\s)?[^,;:.]{4,80}?)\sson", re.IGNORECASE)
""" "Algunos de los métodos que existen son": not how many."""


def open_at_the_end(stub: Tokens, clause: Clause, subject: Tokens) -> Tokens:
    """ "La ley obliga al patrono a:", "El gasto varía en función de:": to what, depending on what? Empty for a sentence that is no such."""
    whole = masked(stub)
    beside = _WHICH_IS.search(whole)
    if beside:
        asked = worded("¿{to} qué {verb}?", to=text(beside["to"]), verb=text(beside["verb"]))
        return asked_of(cut(stub, 0, beside.start()), asked, SPANISH)
    if subject and _TO_BE.search(whole, clause.verb[0]):
        return worded(SPANISH.questions["how"], verb=small_first(cut(stub, clause.verb[0])), subject=subject)
    end = _OPEN_END.search(whole, clause.verb[1])
    between = words(whole[clause.verb[1] : end.start()]) if end else []
    if not end or not subject or len(between) > _LONGEST_BETWEEN or any(w.lower in _NOT_BETWEEN for w in between):
        return ()
    verb = small_first(cut(stub, clause.verb[0], end.start()))
    return worded("¿{to} qué {verb} {}?", subject=subject, to=text(capital(text(end["to"]))[0].text), verb=verb)


_TO_BE = pattern(r"\s(?:ser|estar)$")
_LONGEST_BETWEEN = 4
_NOT_BETWEEN = words_of(
    "que como cuando si donde y o pero sino porque por para con de del en sin sobre entre desde hasta según mediante"
)
"""What shows that the last preposition belongs to a noun: "por resolución de"."""
_TO = (
    r"(?P<to>(?:en (?:función|respuesta|relación|forma|términos|presencia|contra|torno)|a (?:partir|través|favor|cargo)|por medio|"
    r"de acuerdo|con (?:base|arreglo|respecto)|junto|gracias|frente|mediante)\s(?:a|de|en|con)|a|en|entre|sobre|hacia)$"
)
_OPEN_END = pattern(rf"\s{_TO}")
_WHICH_IS = pattern(r",\s(?:lo cual|lo que)\s(?P<verb>[^,;:]{2,30}?)\s(?P<to>a|de|en|con)$")


def with_preposition(here: Here, stub: Tokens) -> Tokens:
    """ "Les glucides servent :" over "à stabiliser ..." and "à stocker ...": with their "à"; empty where they go on in several ways."""
    every = [words(masked(c.tokens))[0].lower for c in here.statement.children if words(masked(c.tokens))]
    opens = [_PREPOSITIONS.get("d'" if re.match(r"d['’]", word) else word, "") for word in every]
    to_do = any(_OF_DOING.match(masked(c.tokens)) for c in here.statement.children)
    if not every or to_do or not any(opens) or words(masked(stub))[-1].lower in here.language.prepositions:
        return stub
    if len(set(opens)) == 1:
        return join((stub, text(opens[0])), " ")
    return () if set(opens) - {"", "de"} else stub


_OF_DOING = pattern(r"(?:de\s|d['’])[^\W\d_]+(?:er|ir|re)\s", re.IGNORECASE)
_PREPOSITIONS = {
    **dict.fromkeys(("à", "au", "aux"), "à"), **dict.fromkeys(("de", "du", "d'"), "de"),
    **{word: word for word in ("dans", "sur", "par", "contre", "en", "avec")},
}  # fmt: skip
"""Prepositions, with those that an article is part of as they stand before nouns without one."""


def named_by(stub: Tokens, language: Language) -> Tokens:
    """ "vices du consentement" of "Les vices du consentement sont"; empty where its gender is not known."""
    found = _SO_THEY_ARE.fullmatch(masked(stub).rstrip(" :"))
    several = found and names_several(cut(stub, *found.span("name")), language)
    return (
        cut(stub, *found.span("name"))
        if found and several and form_of_several(words(found["name"])[0].lower, language)
        else ()
    )


_SO_THEY_ARE = pattern(
    r"(?:les|los|las|ses|leurs|sus)\s(?:(?:deux|trois|quatre|cinq|six|sept|dos|tres|cuatro|cinco|seis|siete)\s)?(?P<name>[^,:;.]{4,60}?)\s(?:sont|son)(?:\s(?:les suivante?s?|l[oa]s siguientes))?",
    re.IGNORECASE,
)


def announced_within(here: Here, length: int) -> Tokens:
    """What the last of several sentences counts: "Son células largas. Tienen dos tipos de prolongaciones:"; of
    "Elementos: Son elementos del contrato:" the first label."""
    row = here.statement.tokens
    if here.statement.place is Place.HEADING:
        return ()
    again = _ONCE_MORE.match(masked(row).rstrip("*_ "))
    if again and names_several(cut(row, *again.span("name")), here.language):
        return unmarked(strip(cut(row, *again.span("name"))))
    last = sentences(masked(row))[-1:]
    they = named_by(strip(cut(row, *last[0]), " :"), here.language) if last else ()
    if they:
        return (*number(length, here.language), *text(" "), *small_first(they))
    found = _COUNTED_LAST.search(masked(row)[slice(*last[0])].rstrip("*_ ")) if last and last[0][0] else None
    told = found and (here.language.numbers.get(found["n"].lower()) == length or found["n"] == str(length))
    return cut(row, last[0][0] + found.start("n"), last[0][0] + found.end("what")) if found and told else ()


def asked_of(term: Tokens, front: Tokens, language: Language) -> Tokens:
    """A question with the thing before it that it is asked of: "Neuronas: ¿cuáles son ...?"."""
    opening = re.match(r"¿?.", front[0].text) if not language.capital_nouns else None
    head = replace(front[0], text=opening.group().lower() + front[0].text[opening.end() :]) if opening else front[0]
    return (*term, *text(_COLON[language]), head, *front[1:])


_IN_ORDER = ByLanguage("", es=", en orden", pt=", em ordem")
_COLON = ByLanguage(": ", fr=" : ")
_COUNTED_LAST = pattern(r"(?<!\w)(?P<n>\d|[^\W\d_]{3,6})\s(?P<what>[^\W\d_]{3,}[sx](?:\s[^\W\d_]+){0,4}?)\s?:$")


_ONCE_MORE = pattern(
    r"(?P<name>[^:.]{4,60}?)\s?:\s(?:son|sont|ce sont|estos son|éstos son)(?:\s[^:.]{3,60})?\s?:$", re.IGNORECASE
)


def side_over(here: Here, named: Tokens, length: int, *, ordered: bool) -> Tokens:
    """ "Traitement :" over three of them: "Quel est le traitement ? (trois points)". "Según el uso:" over the kinds of what is classed."""
    language = here.language
    classed = kinds_above(here) if BY_WHAT.match(plain(named)) else ""
    if classed:
        kinds = (*number(length, language), *text(f" tipos de {classed} "), *small_first(named))
        return worded(language.questions["counted"], subject=kinds)
    if ordered and is_a_sequence(here) and names_several(named, language) and "counted" in language.questions:
        counted = counted_front(
            (*number(length, language), *text(" "), *small_first(named), *text(_IN_ORDER[language])), language
        )
        return counted if _IN_ORDER[language] else ()
    if (ordered and is_a_sequence(here)) or names_several(named, language) or count(plain(named)) > 6:
        return ()
    asked_for = side_asked(named, "x y", language, whose(here))
    return worded(language.questions["points"], subject=asked_for, n=number(length, language)) if asked_for else ()


def without_article(named: Tokens) -> Tokens:
    """ "vices du consentement" of "Les vices du consentement"."""
    opens = _SEVERAL.match(plain(named))
    return cut(named, opens.end()) if opens else named


def spanish_label(named: Tokens) -> Tokens:
    """The same of a Spanish label, which may be all capitals: "FUNCIONES"."""
    return without_article(without_capitals(named, SPANISH))


_SEVERAL = pattern(r"(?:les|los|las)\s", re.IGNORECASE)


def names_sides(named: Tokens, language: Language) -> bool:
    """ "Ventajas de la energía solar": several sides of a thing."""
    said = words(plain(without_article(named)))
    return names_several(named, language) and is_side(said[0].lower, language)


def are_its_members(here: Here, named: Tokens) -> bool:
    """Whether what stands below a French label are so many of it: "Les conditions du mariage", "Les planètes" over their names; of
    "Les novices" over what is said of them, or "Les règles" over how they are, that is not sure."""
    said = [word.lower for word in words(plain(without_article(named)))]
    if "et" in said or not said or said[-1] in here.language.prepositions | {"soit"}:
        return False
    rows = [plain(short(entry)) for entry in entries_of(here.statement) or here.statement.children]
    return is_side(said[0], here.language) or is_facet(plain(named)) or all(_A_MEMBER.fullmatch(row) for row in rows)


_A_MEMBER = pattern(
    r"(?:(?:les?|la|une?)\s|l['’])?(?![^\W\d_]*(?:[eu]x|euse|ique|[ai]ble|if|ive|[aeo]l|elle|[éiu]es?|té|[ae]nce)(?!\w))[^\W\d_][^\s\d,;:]*(?:\s(?:de\s|du\s|d['’])?[^\s\d,;:]+)?",
    re.IGNORECASE,
)
"""A name of one or two words, and no quality."""


def named_once(named: Tokens, language: Language) -> Tokens:
    """ "Conditions de validité (art. 1128)" without the brackets, where what stands before them names several."""
    short = bare(named)
    return short if short != named and names_several(short, language) else named


def which_of_them(here: Here, named: Tokens, length: int) -> Tokens:
    """ "Un neurone est composé de trois parties" over them, "La taille comporte plusieurs étapes": which ones? Empty where gender or
    subject are not known."""
    language, some = here.language, _SOME[here.language].search(masked(named))
    if some:
        several = (*text(" "), *number(length, language))
        named = (*cut(named, 0, some.start()), *several, *cut(named, some.end()))
    counted = _COUNTED_AT_THE_END.search(masked(named))
    clause = clause_of(masked(named), language) if counted and counted["n"] in language.numbers else None
    form = form_of_several(counted["things"].lower(), language) if counted and clause else ""
    form = form or ("counted" if clause and not language.questions.get("which of them f") else "")
    asked_as = form.replace("counted", "which of them")
    if clause is None or asked_as not in language.questions:
        return ()
    opening = words(masked(named)[slice(*clause.subject)])
    if not opening or opening[0].lower in language.pronouns - language.articles:
        owner = known(here, subject_of(here))
        near = " ".join(plain(s.tokens) for s in (*here.before[-1:], here.statement))
        if owner and plain(owner).casefold() in near.casefold():
            named = capital(join((owner, small_first(cut(named, clause.verb[0]))), " "))
    return worded(language.questions[asked_as], subject=named)


_SOME = ByLanguage(
    NEVER,
    fr=pattern(r"\s(?:plusieurs|différente?s|divers(?:es)?|certaine?s|ces)(?=\s[^\W\d_]{3,}[sx](?:\s[^\W\d_]+){0,3}$)"),
)
_COUNTED_AT_THE_END = pattern(
    r"\s(?P<n>deux|trois|quatre|cinq|six|sept|huit|neuf|dix|dos|tres|cuatro|cinco|seis|siete|ocho|due|tre|quattro|sei|sette)\s(?:(?:grand|gran|petit|principal|nouve)\w*\s)?(?P<things>[^\W\d_]{3,}[sxie])(?:\s[^\W\d_]+){0,4}$"
)


_TWOFOLD = pattern(r"\s(?P<a>une?|una?)\s(?:double|triple|doble)\s[^\W\d_]{3,}(?:\s[^\W\d_]+){0,2}$")
"""A single noun that several stand below: "ont un double intérêt"."""


def of_its_owner(here: Here, named: Tokens, front: Tokens) -> Tokens:
    """ "Requisitos:" under "Contrato": the question with the thing that they are a side of; as it is where the label says of what."""
    small = here.language.articles | here.language.numbers.keys()
    found = [word for k, word in enumerate(words(plain(named))) if k > 1 or word.lower not in small]
    below = (here.parents or here.headings) and 1 <= len(found) <= _A_SIDE_ALONE and _ASKS.match(plain(front))
    owner = bare(subject_of(here)) if below else ()
    alone = len(found) == 1 or (len(found) == 2 and is_side(found[0].lower, here.language)) or _SET.match(plain(named))
    asked_for = {word.lower for word in words(plain(front))}
    owned = all(word.lower in asked_for or word.lower in small for word in words(plain(owner)))
    again = plain(named).casefold() in plain(owner).casefold() or owned
    if not owner or not alone or again or clause_of(masked(owner), here.language):
        return front
    return asked_of(owner, front, here.language)


_ASKS = pattern("¿|Qua(?:l|is) ")
_SET = pattern(
    r"(?:mecanismos? de acción|factores de riesgo|vías? de administración|criterios de (?:inclusión|exclusión|diagnóstico)|(?:ámbito|campo) de aplicación|(?:fecha|lugar) de [a-z]+|vida media)$",
    re.IGNORECASE,
)
"""Sides that have a name of several words."""
_A_SIDE_ALONE = 3
"""Words of a label that says of nothing whose side it is."""


def is_to_be_told(named: Tokens, rows: list[Tokens]) -> bool:
    """ "Artículo 1" over numbered sentences: each says something of its own, and the label names no list of them."""
    long = sum(count(plain(row)) for row in rows) > _A_NAME * len(rows)
    return long and len(words(plain(named))) <= _A_SIDE_ALONE and not names_several(named, SPANISH)


_A_NAME = 8
"""Words of an entry that is a name and no sentence."""


def is_a_criterion(here: Here, named: Tokens, entries: list[Statement]) -> bool:
    """ "Por la naturaleza:", "Selon leur forme :" over two or more names: the kinds by that criterion."""
    said = masked(here.statement.tokens).rstrip("*_ ")
    if not said.endswith(":") or not BY_WHAT.match(said) or count(said) > 10:
        return False
    return all(
        (1 <= count(plain(name)) <= 9 and clause_of(masked(name), here.language) is None)
        or (_TO_DO.match(masked(e.tokens)) and count(masked(e.tokens)) <= 16)
        or (_IS_NAMED.match(masked(e.tokens)) and count(masked(e.tokens)) <= 10)
        for e, name in ((e, short(e)) for e in entries)
    )


def is_a_criterion_or_facet(here: Here, named: Tokens, entries: list[Statement]) -> bool:
    """The same in Spanish, or "Funciones" over what a thing does."""
    return is_a_criterion(here, named, entries) or are_deeds(here, named, entries)


_TO_DO = pattern(r"[^\W\d_]{2,}(?:ar|er|ir|re)(?:se)?\s", re.IGNORECASE)


_IS_NAMED = pattern(
    r"[^\W\d_]{3,}(?:miento|ción|sión|dad|ment|tion|sion|té|age|eza|anza)\s(?:de|del|du|des|d['’])", re.IGNORECASE
)
"""How a deed begins that is told as a noun: "Cumplimiento de la prestación"."""
