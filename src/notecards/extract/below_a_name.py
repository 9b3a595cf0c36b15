"""What stands below a name: whether it says what the name means, as far as languages differ in it."""

import re

from notecards.extract.about.labels import bare, label
from notecards.extract.by_language import ByLanguage, no
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Clause, Verb
from notecards.extract.english.nouns import is_plural
from notecards.extract.here import Here
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.romance import french_facets
from notecards.extract.rules.glosses import SET_APART
from notecards.extract.statements import Place, Statement
from notecards.extract.words import count, words
from notecards.tokens import Tokens, masked, plain


class BelowAName:
    """How a language tells that a child defines what it stands under.

    lone_bullets: whether the only bullet below a heading may be such a child.
    """

    lone_bullets = False

    def says_what_is_done(self, here: Here, row: Tokens) -> bool:
        """Whether a child names a doing, which the name above stands for."""
        return False

    def is_a_notion(self, here: Here, said: str) -> bool:
        """Whether a line is a noun and what it is of, whatever verbs that holds."""
        return False

    def sets_apart(self, here: Here, said: str) -> bool:
        """Whether a paragraph right below a heading names a kind of thing and what sets it apart."""
        return bool(SET_APART.match(said))

    def relatives(self, language: Language) -> frozenset[str]:
        """The pronouns that begin a relative clause in such a paragraph."""
        return language.relatives

    def may_define(self, here: Here, row: Tokens) -> bool:
        """Whether a label and the first words of its child allow a definition: a short label, and an indefinite article or a kind set apart."""
        if not is_below_a_thing(here):
            return False
        tops = [s for s in here.note.tree if s.place is Place.HEADING and s.number == 1]
        whole_note = not here.parents and tops == [
            here.headings[-1]
        ]  # its title: the first bullet says something of it
        apart = not whole_note and KIND_SET_APART.match(masked(row))
        return bool(apart or _INDEFINITE.match(masked(row)))

    def surely_defines(self, here: Here, row: Tokens) -> bool:
        """Whether a bullet defines what it stands under though others stand before it."""
        return False

    def states(self, parent: Statement, here: Here) -> bool:
        """ "LGN axons project to layer 4" is a sentence: what stands under it does not say what an axon is."""
        clause = clause_with_subject(masked(label(parent.tokens)), here.language)
        return clause is not None and clause.kind is not Verb.COPULA

    def says_another_thing(self, here: Here, said: str) -> bool:
        """Whether a child is a thing of its own, a deed, or tells more of what is defined already."""
        return False

    def names_a_role(self, said: str) -> bool:
        """Whether a child says what the thing above is to another."""
        return False

    def tells_a_kind(self, here: Here, said: str) -> bool:
        """Whether a child says what kind of thing the name above is."""
        return bool(KIND_SET_APART.match(said))


def clause_with_subject(said: str, language: Language) -> Clause | None:
    """The clause that a text is, if its subject stands in it."""
    clause = clause_of(said, language)
    return clause if clause and clause.subject[0] < clause.subject[1] else None


def name_above(here: Here) -> Tokens:
    """The label or heading right above a child."""
    above = here.parents[-1:] or here.headings[-1:]
    return label(above[0].tokens) if above else ()


def is_below_a_thing(here: Here) -> bool:
    """Whether what stands right above is a short name of something, and no side of it."""
    named = masked(name_above(here))
    return 1 <= count(named) <= 4 and not re.search(r"[,.;?]", named) and not names_a_side(here)


def names_a_side(here: Here) -> bool:
    """Whether what stands right above is a side of a thing and no thing: "Therapie", "Causes de la grève"."""
    named = plain(bare(name_above(here))).casefold().strip()
    return named in here.language.facets or _NAMES_A_SIDE[here.language](named)


_NAMES_A_SIDE = ByLanguage(no, fr=french_facets.names_a_side)


def stands_first(here: Here) -> bool:
    """Whether a child is the first below a short label."""
    return not any(s.tokens for s in here.before) and 1 <= count(plain(bare(name_above(here)))) <= 4


def names_several(parent: Statement) -> bool:
    """ "Ways out (3):", "Applications:": the children are some of them, none says what they are."""
    opening = re.split(r"\s(?:of|for|to|in|with|von|de|des|del)\s|\(", plain(label(parent.tokens)))[0]
    found = words(opening)
    plural = next((word.text for word in found[:1] + found[-1:] if is_plural(word.text)), "")
    return (plural[:-1].islower() or plural[:1].isupper()) and not plural[:-1].isupper()


_INDEFINITE = pattern(r"^(?:eine?|une?|una?|uno|uma?)\s+[\w-]+\s+(?:\S+\s+)+", re.IGNORECASE)
KIND_SET_APART = pattern(
    r"(?:(?:der|die|das|la|le|el|los|las|les|il|lo|l['’])\s?)?(?:[^\W\d_][\w-]*\s){0,3}?(?:[^\W\d_][\w-]{3,},?\s(?:von|der|die|das|des|für|zum|zur|mit|qui|que|pour|para|en (?:el|la|los|las) que|utilizada?|utilisée?|che)|"
    r"(?:(?:sub|sous-)?(?:gru(?:p|pp)o|groupe|tipo|type|clase|classe)|forma|forme|variante|conjunto|ensemble|insieme|proceso|processus|processo|método|méthode|metodo|técnica|technique|rama|branche|ramo|estado|état|stato|trastorno|trouble|enfermedad|maladie|malattia|"
    r"inflamación|inflammation|capacidad|capacité|propiedad|propriété|ausencia|absence|pérdida|perte|aumento|augmentation|disminución|diminution)\s(?:de|des|du|d['’]\w+|di))\s\w"
    r"|[^\W\d_]{3,}\s(?:[\w'’-]+,?\s){1,4}?(?:(?:por|con|en|sobre|mediante|desde)\s(?:la|el|los|las)\s(?:que|cual(?:es)?)|(?:par|avec|dans|sur|pour)\s(?:laquelle|lequel|lesquel(?:le)?s)|(?<=,\s)(?:über|mit|in|aus|bei|für|an|auf|durch|von|zu)\s(?:die|der|das|dem|denen|den))\s\w",
    re.IGNORECASE,
)
"""Outside English: "Variante von FIFO", "Subgrupo de anemias en las que ...": a kind of thing and what sets it apart."""
