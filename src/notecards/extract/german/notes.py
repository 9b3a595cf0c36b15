"""What German notes say in less than a sentence: a value, a year and what happened then, a deed and its means, a kind of thing."""

import re

from notecards.extract.clause import clause_of
from notecards.extract.german.clause import DETERMINERS, is_noun
from notecards.extract.languages.german import GERMAN
from notecards.extract.patterns import pattern
from notecards.extract.wording import Question, worded
from notecards.extract.words import count, words
from notecards.tokens import Tokens, cut, masked, plain, text

_UNIT = r"(?:\s?(?:%|‰|°C|[A-Za-zµ°Ωµ]{1,8}(?:/[\w²³]+)*(?!\w)))?"
_NUMBER = r"\d[\d.,]*(?:\s?(?:[-–]|bis)\s?\d[\d.,]*)?(?:\s(?:Mio\.?|Mrd\.?|Millionen|Milliarden|Tsd\.?))?"
_VALUE = pattern(
    rf"(?P<what>[A-ZÄÖÜ][\w/-]*(?:\s(?:der|des|von|im|in|pro|bei)\s[\w/-]+|\s[A-ZÄÖÜ][\w/-]*)?)\s(?P<value>(?:(?:[<>≤≥~≈]\s?=?|ca\.|etwa|rund|über|unter|bis zu|mindestens|höchstens|meist)\s?){_NUMBER}{_UNIT})(?:\s(?:pro|im|in der|am)\s\w+)?"
)


def value(row: Tokens, subject: Tokens) -> Question | None:
    """ "Prävalenz ca. 8 %", "HbA1c > 6,5 %" under the name of a disease: what is it there?"""
    found = _VALUE.fullmatch(masked(row).rstrip(" .;"))
    if not found or not subject or re.fullmatch(r"(?:1\d{3}|20\d\d)", found["value"]):
        return None
    front = worded(GERMAN.questions["cell"], subject=subject, header=cut(row, *found.span("what")))
    return Question(front, found.span("value"))


_HAPPENED = pattern(
    r"(?P<when>(?:(?:[Ii]m Jahre? |[Uu]m |[Aa]b )?(?:1\d{3}|20[01]\d)(?:\s?[-–/]\s?(?:1\d{3}|20[01]\d|\d\d))?|\d{1,2}\.\s?(?:\d{1,2}\.\s?|[A-ZÄÖÜ][a-zäöüß]+ )(?:1\d{3}|20[01]\d)))(?:\s[-–])?\s(?P<what>[^;:]+)"
)


def happened_then(row: Tokens) -> Question | None:
    """ "1888 Thronbesteigung Wilhelms II.", a time and what happened then, without a verb."""
    found = _HAPPENED.fullmatch(masked(row).rstrip(" ;"))
    said = words(found["what"]) if found else []
    if not found or not 1 <= len(said) <= 14 or clause_of(masked(row), GERMAN) is not None:
        return None
    named = is_noun(said[0]) or said[0].lower in DETERMINERS or (len(said) > 1 and is_noun(said[1]))
    counted = re.search(r"(?:en|er)$", said[0].text) is not None and len(said) < 3 and "." not in found["when"]
    if not named or counted or any(word.lower in GERMAN.verbs and word.text.islower() for word in said):
        return None
    when = found["when"]
    form = "happened" if re.fullmatch(r"[\d\s–/-]+", when) or when[:1].isalpha() else "happened on"
    return Question(worded(GERMAN.questions[form], subject=text(when[:1].lower() + when[1:])), found.span("what"))


_BY = pattern(
    r"(?:[a-zäöüß]+(?:e|er|es)\s)?(?P<deed>[A-ZÄÖÜ][\w-]+)(?:\s(?:der|des|von)\s(?:[a-zäöüß]+\s)?[A-ZÄÖÜ][\w-]+)?\s"
    r"(?:mittels|mithilfe|durch|mit|aus|gegen|vor|in|im|zur|zum|von|bei|an|nach|über|auf)\s(?P<end>[^,;:.()]+)"
)
_DEED = pattern(
    r"(?:ung|ion|nahme|gabe|bau|tausch|schutz|therapie|diagnostik|kampf|mangel|risiko|gefahr|nachweis|analyse|transport|verlust|gewinn|anstieg|abfall|flucht|kauf|zugriff|eingriff|angriff|wechsel|übergang|befall|beitrag|verzicht|zugang|anspruch)$",
    re.IGNORECASE,
)


def end_of_deed(said: str) -> tuple[int, int] | None:
    """ "Diagnostik mittels [Messung des Blutzuckers]": of a deed without a verb the end is its point."""
    found = _BY.fullmatch(said.rstrip(" .;"))
    if not found or not _DEED.search(found["deed"]) or clause_of(said, GERMAN) is not None:
        return None
    if not 1 <= count(found["end"]) <= 7 or count(said) < 3:
        return None
    return found.span("end")


_KIND = pattern(
    r"(?:(?:eine?|der|die|das)\s)?(?:(?:[a-zäöüß-]+(?:e|er|es)),?\s){1,3}(?:[A-ZÄÖÜ]?[\w-]*(?:erkrankung|krankheit|störung|infektion|entzündung|verfahren|prozess|vorgang|organ|hormon|enzym|protein|molekül|theorie|system|modell|form|stoff|methode|"
    r"technik|zelle|drüse|muskel|nerv|gefäß|vertrag|geschäft|recht|anspruch|gesetz|organisation|gesellschaft|unternehmen|partei|bewegung|bündnis|epoche|gattung|sprache|struktur|datentyp|algorithmus|protokoll|netz|speicher|gerät|maschine|"
    r"element|metall|gas|säure|base|verbindung|reaktion|kraft|größe|funktion|abbildung|zahl|menge|gruppe|philosoph|dichter|maler|politiker|physiker|könig|kaiser|staat|stadt|fluss|gebirge|insel|tier|pflanze|pilz|bakterium|virus|parasit))",
    re.IGNORECASE,
)


def names_a_kind(said: str) -> bool:
    """Whether a phrase is one of a kind of thing with what it is like: "chronische Stoffwechselerkrankung"."""
    return _KIND.fullmatch(said.rstrip(" .;")) is not None and plain(text(said))[:1].isalpha()
