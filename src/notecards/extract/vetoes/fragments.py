"""Silent because it is no statement: a line that goes on from the one above it, a question without its sign."""

import re

from notecards.extract.by_language import NEVER, ByLanguage, no
from notecards.extract.here import Here
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place
from notecards.extract.vetoes.veto import Veto, opens_bold, text_of
from notecards.extract.words import count, words
from notecards.tokens import OPAQUE, masked


def _is_open(text: str, here: Here) -> bool:
    """ "La membrane est faite de": the sentence breaks off before what it says."""
    last = words(text)[-1:]
    return (
        bool(last)
        and _ENDS_NOTHING[here.language](last[0].lower, here.language)
        and text.endswith(last[0].text)
        and last[0].text.islower()
        and len(last[0].text) > 1
    )


def _is_small(word: str, language: Language) -> bool:
    return word in language.prepositions | language.articles and word != "bajo"  # "low" as often as "under"


_ENDS_NOTHING = ByLanguage(no, romance=_is_small)
"""Words that no sentence ends in. German verbs end in prepositions ("rief an"), English clauses do ("made of")."""


_PROOF = pattern(
    r"(?:proof|beweis|preuve|démonstration|demostración|prueba|dimostrazione|demonstração)\b"
    r"(?:\W*|\s?\([^)\n]{0,30}\)|[^:.\n]{0,16}?(?:\d|["
    + OPAQUE
    + r"]|theorem|lemma|propos|corol|satz|théor|teorem|inducti|induktion|récurrence|inducci|contradi|widerspruch|absurd|idea|sketch|skizze|idee|idée)[^:.\n]{0,24})[:.]",
    re.IGNORECASE,
)
"""A proof in mathematics; "Preuve du contrat :" is a side of the contract."""


def _goes_on_proving(here: Here) -> bool:
    """A later paragraph of a proof: between "Proof:" and whatever opens with a bold word, no heading between."""
    if here.statement.place not in (Place.PARAGRAPH, Place.MATH) or opens_bold(here.statement):
        return False
    for elder in reversed(here.before):
        if elder.place not in (Place.PARAGRAPH, Place.MATH):
            return False
        if _PROOF.match(masked(elder.tokens).lstrip("*_ ")):
            return count(masked(elder.tokens)) >= _A_LONG_PROOF
        if opens_bold(elder):
            return False
    return False


_A_LONG_PROOF = 6
"""Words: "Proof: similar to the last" is over where it ends."""


def fragment(here: Here) -> Veto | None:
    """A bullet under a line that ends with a comma, or that begins with a small word that only goes on: "sondern ...", "lo que ..."."""
    text = text_of(here)
    if _EXAMPLE[here.language].match(text):
        return Veto("fragment", "an example, not what it is an example of")
    if _PROOF.match(text) or _goes_on_proving(here):
        return Veto("fragment", "a proof, whose steps are followed and not learnt by heart", below=True)
    if text.count("|") >= 4:
        return Veto("fragment", "a table that was not read as one")
    if len(text) - len(" ".join(text.split())) >= 8 and re.search(r"\S\s{5,}\S.*\S\s{5,}\S", text, re.DOTALL):
        return Veto("fragment", "set with spaces, a drawing rather than a statement")
    if "ref{" in text and re.search(r"\\(?:page)?ref\{", text) and len(words(text)) < 12:
        return Veto("reference", "only points to a figure or table")
    if _is_open(text, here):
        return Veto("label", "a label over what follows")
    if not here.parents or here.statement.place not in (Place.BULLET, Place.PARAGRAPH):
        return None
    if not re.match(r"[^\W\d_]", text) or not text[0].islower():
        return None
    goes_on = masked(here.parents[-1].tokens).rstrip().endswith(",")
    if goes_on or words(text)[0].lower in here.language.continuers:
        return Veto("fragment", "it goes on from the line above it and states nothing by itself")
    return None


_NO_MORE = r"^\W*(?:exemples?|ejemplos?|ej|beispiele?|bsp|esempi?o?|exemplos?|ex|p\. ?ej|par ex|z\. ?b)[.+*_]*\s?:\s"
_EXAMPLE = ByLanguage(
    pattern(
        _NO_MORE + r"|^[^:]{1,40}:\s*(?:par exemple|por ejemplo|per esempio|por exemplo)\b",
        re.IGNORECASE,
    ),
    en=NEVER,
    de=pattern(_NO_MORE + r"|^\W*(?:z\.\s?b\.|zum beispiel|bspw\.|beispielsweise)\s", re.IGNORECASE),
)
"""An example that says so, or is nothing but that: "Beispiel: ...", "Fruit : par exemple ..."."""


def bare_question(here: Here) -> Veto | None:
    """ "Wie eine Krise entsteht": asked, or the name of a topic; either way nothing is stated."""
    found = words(text_of(here))
    if here.statement.place is Place.HEADING or len(found) < 3 or found[0].lower not in here.language.askers:
        return None
    if re.search(r"[?？:：]", text_of(here)) or here.statement.children:
        return None
    return Veto("open-question", "it opens with a question word and states nothing")
