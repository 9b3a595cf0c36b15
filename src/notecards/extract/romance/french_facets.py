"""A French label that names a side of a thing, and not of which: under "Fonctions principales :" the verbs are said of the thing."""

import re

from notecards.extract.about.labels import bare, label, meaning
from notecards.extract.clauses.clause import clause_of
from notecards.extract.here import Here
from notecards.extract.languages.french import FRENCH
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place, Statement
from notecards.extract.words import count, sentences, words
from notecards.tokens import Tokens, cut, masked, plain, strip


def is_facet(named: str) -> bool:
    """ "Fonctions principales", "Avantages et inconvénients": whether a label says no more than that."""
    return _FACET.fullmatch(named) is not None


def names_a_side(named: str) -> bool:
    """The same, or "Avantages du nucléaire"."""
    return is_facet(named) or A_SIDE_OF.match(named) is not None


def leads_on(parent: Statement) -> bool:
    """Whether what stands under a label is said of what stands above it."""
    return is_facet(plain(bare(label(parent.tokens))).strip(" .:"))


def told_of(here: Here) -> Tokens:
    """Whose side a label names, or the one that a bullet stands under: "le préfet" of the sentence right before it; empty where
    the heading tells that."""
    if here.parents:
        under = len(here.parents) == 1 and leads_on(here.parents[-1])
        before = here.beside if under else ()
    else:
        before = here.before if leads_on(here.statement) else ()
    if not before or before[-1].place is not Place.PARAGRAPH or not before[-1].tokens:
        return ()
    row = before[-1].tokens
    first = (sentences(masked(row)) or [(0, 0)])[0]
    said = cut(row, *first)
    clause = clause_of(masked(said), FRENCH)
    subject = strip(cut(said, *clause.subject)) if clause and not clause.subject[0] else ()
    opening = [word.lower for word in words(masked(subject))[:1]]
    named = meaning(label(here.headings[-1].tokens), FRENCH) if here.headings else set()
    if not opening or count(plain(subject)) > _LONGEST or named & meaning(said, FRENCH):
        return ()
    loose = opening[0] in (FRENCH.pronouns - FRENCH.articles) | FRENCH.demonstratives | _ANY
    return () if loose or re.search(r"[,:;()]", masked(subject)) else subject


_LONGEST = 5
_ANY = frozenset("un une des chaque tout toute tous toutes on".split())
_SIDE = (
    r"(?:fonctions?|rôles?|missions?|tâches?|pouvoirs?|compétences?|attributions?|prérogatives|activités?|actions?|devoirs?|obligations?|responsabilités?|"
    r"caractéristiques?|propriétés?|particularités?|qualités|défauts|effets?|avantages?|inconvénients?|atouts?|limites?|points (?:forts|faibles)|forces|faiblesses)"
)
A_SIDE_OF = pattern(
    rf"(?:les\s|l['’])?(?:{_SIDE}|causes?|conséquences?|symptômes?|signes?|raisons?)(?:\sprincipa(?:le?s?|ux))?\s(?:de\s(?:la\s|l['’])?|du\s|des\s|d['’])(?=\w)",
    re.IGNORECASE,
)
"""Such a label that says of what: "Avantages du nucléaire"."""
_FACET = pattern(
    rf"(?:les\s|l['’]|ses\s|principa(?:les|ux)\s|grande?s\s|autres\s){{0,2}}{_SIDE}(?:\set\s{_SIDE})?"
    r"(?:\s(?:principa(?:le?s?|ux)|général(?:es|s)?|généraux|essentiel(?:le)?s|important(?:e)?s|secondaires|clés?|biologiques?|physiologiques?|indésirables|majeure?s|communes|spécifiques))*",
    re.IGNORECASE,
)
"""A side of which verbs without a subject are told."""
