"""What somebody calls a thing in words of his own: "Darwin calls selection "the preservation of variations"."""

from notecards.cards import Kind
from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.clauses.wording import small_first, worded
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.languages.french import FRENCH
from notecards.extract.patterns import pattern
from notecards.extract.words import words
from notecards.tokens import Tokens, cut, masked, plain, text


def named_so(here: Here, row: Tokens, rule: str) -> Found | None:
    """The question for the name or description that stands in quotation marks."""
    found = _NAMES_IT[here.language].fullmatch(masked(row).rstrip(" ."))
    opens = words(found["who"])[:1] if found else []
    if not found or not opens or opens[0].lower in here.language.pronouns - here.language.articles:
        return None
    verb = found["verb"]
    form, aux, base = _FORMS.get(verb.lower(), ("named so", "", verb))
    who = cut(row, *found.span("who"))
    who = small_first(who) if opens[0].lower in here.language.articles else who
    front = worded(
        _WORDING[here.language](here.language.questions[form], who),
        subject=who,
        what=cut(row, *found.span("what")),
        verb=text(base),
        aux=text(aux),
    )
    return Found(Kind.QA, rule, 0.78, cut(row, *found.span("so")), front, asked=plain(row))


def _as_it_is(template: str, who: Tokens) -> str:
    return template


def _elided(template: str, who: Tokens) -> str:
    from notecards.extract.romance.phrases import elided  # only a French note needs it

    return elided(template, FRENCH, who, ())


_WORDING = ByLanguage(_as_it_is, fr=_elided)
_WHO, _WHAT = '(?P<who>[^,;:"“”„«»]{2,50}?)', '(?P<what>[^,;:"“”„«»]{2,60}?)'
_SO = '\\s?["“”„«»]\\s?(?P<so>[^"“”„«»]{4,160}?)[,.]?\\s?["“”«»]'
_NAMES_IT = ByLanguage(
    NEVER,
    en=pattern(
        rf"{_WHO}(?<!\b(?:is|be))(?<!\b(?:are|was|has))(?<!\b(?:were|been|have))\s(?P<verb>calls?|called|terms|termed|describes?|described|defines?|defined)\s{_WHAT}(?:\sas)?{_SO}"
    ),
    de=pattern(
        rf"{_WHO}\s(?P<verb>nennt|nannte|nennen|nannten|bezeichnete?|bezeichne(?:n|ten)|beschreib(?:t|en)|beschrieb(?:en)?|definierte?|definier(?:en|ten))\s{_WHAT}(?:\sals)?{_SO}"
    ),
    fr=pattern(
        rf"{_WHO}\s(?P<verb>appell(?:e|ent)|appel(?:a|ait|èrent|aient)|nomm(?:e|ent|a|ait)|défini(?:t|ssent|ssait)|décri(?:t|vent|vait))\s{_WHAT}(?:\scomme)?{_SO}"
    ),
    es=pattern(
        rf"{_WHO}\s(?P<verb>llam(?:a|an|ó|aba|aron)|denomin(?:a|an|ó|aba|aron)|defin(?:e|en|ió|ía|ieron)|describ(?:e|en|ió|ía|ieron))\s{_WHAT}(?:\scomo)?{_SO}"
    ),
)
_FORMS = {
    "calls": ("named so", "does", "call"), "call": ("named so", "do", "call"), "called": ("named so", "did", "call"),
    "terms": ("named so", "does", "term"), "termed": ("named so", "did", "term"),
    "describes": ("told so", "does", "describe"), "describe": ("told so", "do", "describe"), "described": ("told so", "did", "describe"),
    "defines": ("told so", "does", "define"), "define": ("told so", "do", "define"), "defined": ("told so", "did", "define"),
}  # fmt: skip
"""English verbs as they are asked: the wording, the auxiliary and the form behind it."""
