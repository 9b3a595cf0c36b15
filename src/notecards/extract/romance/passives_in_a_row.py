"""Several things done to one: "La bile est produite par le foie, stockée dans la vésicule et libérée dans le duodénum"."""

from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.clauses.questions import ask
from notecards.extract.clauses.wording import Question
from notecards.extract.here import Here, lowered
from notecards.extract.patterns import pattern
from notecards.extract.romance.tongues import TONGUE
from notecards.extract.words import words
from notecards.tokens import Tokens, cut, join, masked, plain, strip


def further_deeds(here: Here, row: Tokens) -> tuple[int, list[tuple[Tokens, Question]]] | None:
    """Where behind the first participle the second one begins, with its comma or "and", and each later one as a sentence with its
    question."""
    language, whole = here.language, masked(row).rstrip(" .;!")
    clause = clause_of(whole, language)
    if clause is None or clause.kind is not Verb.COPULA or clause.negated or clause.subject[0] >= clause.subject[1]:
        return None
    shape = TONGUE[language].participle
    subject = strip(cut(row, *clause.subject))
    opening = words(whole[slice(*clause.rest)])[:1]
    pronoun = words(plain(subject))[0].lower in language.pronouns - language.articles
    if pronoun or not opening or not shape.match(opening[0].lower):
        return None
    joints = [one for one in _JOINT.finditer(whole, clause.rest[0]) if _is_alike(opening[0].lower, one["done"].lower())]
    joints = [one for one in joints if shape.match(one["done"].lower())]
    if not joints or not _AND.search(joints[-1].group()):
        return None  # "représenté par le préfet, nommé par l'État": of the prefect
    between = words(whole[clause.rest[0] + opening[0].end : joints[0].start()])
    if not between or any(shape.match(word.lower) for word in between):
        return None  # "polarisées et transportées vers ...", "dirigé par un préfet nommé par le roi et assisté par ..."
    asked = []
    for one, end in zip(joints, [*(two.start() for two in joints[1:]), len(whole)], strict=True):
        said = join(
            (lowered(subject, here.note), cut(row, *clause.verb), strip(cut(row, one.start("done"), end), " ,")), " "
        )
        again = clause_of(masked(said), language)
        question = ask(again, said, lowered(subject, here.note), here.note, language) if again else None
        if question is None:
            return None
        asked.append((said, question))
    return joints[0].start(), asked


def _is_alike(first: str, other: str) -> bool:
    """Whether two participles are of the same number and gender, as far as their last letters tell."""
    ends = [word.rstrip("s")[-1:] for word in (first, other)]
    return first.endswith("s") == other.endswith("s") and (ends[0] == ends[1] or not set(ends) & set("aeo"))


_AND = pattern(r"\s(?:et|y|e)\s")
_JOINT = pattern(
    r"(?:,\s(?:(?:puis|ensuite|enfin|luego|et|y|e)\s)?|\s(?:et|y|e)\s(?:(?:puis|ensuite|enfin|luego)\s)?)(?P<done>[^\W\d_]{3,})\s(?=(?:par|dans|en|à|aux?|sur|vers|sous|avec|por|con|a|al|sobre|hacia|de|du|des|del|da|dal|in|nel|nella|pelo|pela|no|na)\s|d['’])"
)
"""A comma or "and" before a later participle and its preposition."""
