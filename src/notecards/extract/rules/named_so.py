"""What somebody calls a thing in words of his own: "Darwin calls selection "the preservation of variations"."""

from notecards.cards import Kind
from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.clauses.wording import small_first, worded
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.patterns import pattern
from notecards.extract.words import words
from notecards.tokens import Tokens, cut, masked, plain, text


def named_so(here: Here, row: Tokens, rule: str) -> Found | None:
    """The question for the name or description that stands in quotation marks."""
    found = _NAMES_IT[here.language].fullmatch(masked(row).rstrip(" ."))
    opens = words(found["who"])[:1] if found else []
    if not found or not opens or opens[0].lower in here.language.pronouns - here.language.articles:
        return None
    form, aux, verb = _FORMS.get(found["verb"], ("named so", "", found["verb"]))
    form += " vowel" if f"{form} vowel" in here.language.questions and found["who"][0].lower() in _VOWELS else ""
    who, what = cut(row, *found.span("who")), cut(row, *found.span("what"))
    who = small_first(who) if opens[0].lower in here.language.articles else who
    front = worded(here.language.questions[form], subject=who, what=what, verb=text(verb), aux=text(aux))
    return Found(Kind.QA, rule, 0.78, cut(row, *found.span("so")), front, asked=plain(row))


_VOWELS = frozenset("aeiouéèêâîôû")
_WHO, _WHAT = '(?P<who>[^,;:"“”„«»]{2,50}?)', '(?P<what>[^,;:"“”„«»]{2,60}?)'
_SO = '(?: as| als| comme| como)?\\s?["“”„«»]\\s?(?P<so>[^"“”„«»]{4,160}?)[,.]?\\s?["“”«»]'
_NAMES_IT = ByLanguage(
    NEVER,
    en=pattern(rf"{_WHO}(?<!\b(?:is|be))(?<!\b(?:are|was|has))(?<!\b(?:were|been|have))\s(?P<verb>(?:call|term|describe|define)(?:e?d|s)?)\s{_WHAT}{_SO}"),
    de=pattern(rf"{_WHO}\s(?P<verb>(?:nenn|nannt|bezeichne|beschreib|beschrieb|definier)(?:en|te?n?|e)?)\s{_WHAT}{_SO}"),
    fr=pattern(rf"{_WHO}\s(?P<verb>(?:appell?|nomm)(?:e|ent|a|ait|èrent|aient)|défini(?:t|ssent|ssait)|décri(?:t|vent|vait))\s{_WHAT}{_SO}"),
    es=pattern(rf"{_WHO}\s(?P<verb>(?:llam|denomin|defin|describ)(?:a|e|ó|aba|ía|ió)n?)\s{_WHAT}{_SO}"),
)  # fmt: skip
_FORMS = {
    f"{verb}{'d' if end == 'ed' and verb[-1] == 'e' else end}": (form, aux, verb)
    for verb, form in {"call": "named so", "term": "named so", "describe": "told so", "define": "told so"}.items()
    for end, aux in {"": "do", "s": "does", "ed": "did"}.items()
}
"""English verbs as they are asked: the wording, the auxiliary and the form behind it."""
