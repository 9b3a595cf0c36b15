"""Which denials English asks with their "not": "What does inference not perform?"."""

from notecards.extract.clauses.clause_parts import Clause, Verb
from notecards.extract.english.tables import ADJECTIVE, ASKED_PREPOSITIONS
from notecards.extract.languages.english import ENGLISH
from notecards.extract.words import words


def is_asked_denied(clause: Clause, whole: str) -> bool:
    """ "does not perform a backward pass", "may not argue", "is not liable for": English asks it with its "not"."""
    aux, rest = clause.aux.lower(), words(whole[slice(*clause.rest)])
    said = [word.lower for word in words(whole[slice(*clause.verb)])]
    if clause.kind is Verb.MODAL and aux in ENGLISH.modals and len(said) == 2 - (aux == "cannot") and rest:
        return clause.subject[0] < clause.subject[1] and said[-1] not in ("be", "have", "yet")
    if clause.kind is Verb.COPULA and rest[:1] and rest[0].lower == "not":
        return (
            len(rest) > 3
            and rest[2].lower in ASKED_PREPOSITIONS
            and rest[2].lower != "to"
            and bool(ADJECTIVE.match(rest[1].lower))
        )
    if [word.lower for word in rest[:2]] == ["not", "only"]:
        return True
    if rest[1:] and rest[0].lower == "no" and clause.kind in (Verb.SINGULAR, Verb.PLURAL, Verb.PAST):
        told = " that " in whole[slice(*clause.subject)]
        return rest[1].lower not in _SAYS_LITTLE and clause.subject[0] < clause.subject[1] and not told
    does = aux in ("do", "does", "did", "don't", "doesn't", "didn't", "don’t", "doesn’t", "didn’t")
    loose = not rest or rest[0].lower in (
        "any",
        "much",
        "only",
        "as",
        "because",
        "if",
        "when",
        "until",
        "unless",
        "with",
    )
    named = clause.subject[0] < clause.subject[1] or aux in _DENIED
    named = named and not (clause.subject[0] >= clause.subject[1] and {w.lower for w in rest} & {"we", "you"})
    return does and (len(rest) > 1 or any(len(w.text) > 4 for w in rest)) and not loose and named


_SAYS_LITTLE = frozenset(
    "longer more less fewer one matter doubt sense way idea other effect difference need mention say use attempt reference claim distinction room faster slower better worse higher lower larger smaller greater older younger further bigger stronger".split()
)
"""What "has no" says little of: "makes no difference"."""
_DENIED = frozenset("does did do doesn't didn't don't doesn’t didn’t don’t".split())
