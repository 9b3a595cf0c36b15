"""What German notes say in less than a sentence: a value, a year and what happened then, a deed and its means, a kind of thing."""

import re

from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import Question, small_first, worded
from notecards.extract.german.labels import is_side
from notecards.extract.german.noun_phrases import DETERMINERS, PREPOSITIONS, is_noun, noun_phrase
from notecards.extract.german.people import GIVEN_NAMES
from notecards.extract.german.tables import ADJECTIVE, PARTICIPLE, PLAIN_QUALITIES, TIME, YEAR
from notecards.extract.languages.german import GERMAN
from notecards.extract.patterns import pattern
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


_IN_A_CASE = pattern(
    r"(?:Ohne|Mit|Bei|Im|In|Nach|Vor)\s(?:[a-zäöüß]+\s)?[A-ZÄÖÜ][^,;:()]*?\s(?P<end>(?:durch|mittels|mithilfe)\s[^,;:.()]+)"
)


def end_of_deed(said: str) -> tuple[int, int] | None:
    """ "Diagnostik mittels [Messung des Blutzuckers]", "Ohne Einspruch [durch Urteil]": the end of what has no verb is its point."""
    in_a_case = _IN_A_CASE.fullmatch(said.rstrip(" .;"))
    if in_a_case and clause_of(said, GERMAN) is None and count(in_a_case["end"]) <= 7:
        return in_a_case.span("end")
    found = _BY.fullmatch(said.rstrip(" .;"))
    by = found is not None and re.search(r"\s(?:durch|mittels|mithilfe)\s", said[: found.start("end")]) is not None
    by = by and is_noun(words(said)[0]) and not re.match(r"(?:[Aa]nder\w*|[Ee]iner)seits", said)
    if not found or not (by or _DEED.search(found["deed"])) or clause_of(said, GERMAN) is not None:
        return None
    if not 1 <= count(found["end"]) <= 7 or count(said) < 3:
        return None
    return found.span("end")


_WITHIN = pattern(
    r"(?P<what>(?:(?:[a-zäöüß]+(?:e|er|es)|der|die|das)\s)?[A-ZÄÖÜ][\w-]+(?:\s(?:der|des|von)\s[A-ZÄÖÜ][\w-]+|\s[A-ZÄÖÜ][\w-]+s)?)\s(?:auf|in|im|durch|von|vom|aus|zu|zur|zum|mit|an|am|bei|unter|nach)\s(?:(?:der|die|das|den|dem|einem|einer|einen)\s)?"
    r"(?P<end>[^,;:.()]+?)\s(?P<done>[a-zäöüß]+)"
)


_AS_THE_MOST = pattern(
    r"(?P<what>[A-ZÄÖÜ][\w-]+(?:\s(?:der|des|von)\s[A-ZÄÖÜ][\w-]+)?)\sals\s(?:[a-zäöüß]+ste[rns]?|einzige[rns]?|wesentliche[rs]?|zentrale[rs]?)\s[A-ZÄÖÜ][\w-]+(?:\s(?:der|des|von|für|bei)\s[^,;:]+)?"
)


def as_the_most(said: str) -> tuple[int, int] | None:
    """ "[Atemdepression] als gefährlichste Nebenwirkung": which it is."""
    found = _AS_THE_MOST.fullmatch(said)
    return found.span("what") if found else None


def done_within(said: str) -> tuple[int, int] | None:
    """ "Heer auf [100.000 Mann] begrenzt": a passive without its auxiliary."""
    found = _WITHIN.fullmatch(said)
    done = found is not None and PARTICIPLE.match(found["done"]) is not None and found["done"] not in GERMAN.modals
    if not found or not done or not 1 <= count(found["end"]) <= 5 or count(said) < 4:
        return None
    return found.span("end") if is_noun(words(found["end"])[-1]) else None


_KIND = pattern(
    r"(?:(?:eine?|der|die|das)\s)?(?:(?:[a-zäöüß-]+(?:e|er|es)),?\s){1,3}(?:[A-ZÄÖÜ]?[\w-]*(?:erkrankung|krankheit|störung|infektion|entzündung|verfahren|prozess|vorgang|organ|hormon|enzym|protein|molekül|theorie|system|modell|form|stoff|methode|"
    r"ressource|fähigkeit|eigenschaft|zustand|effekt|phänomen|reaktion|ansatz|konzept|instrument|mittel|maß|kennzahl|einheit|bereich|schicht|substanz|flüssigkeit|gemisch|polymer|faktor|merkmal|verhalten|prinzip|strategie|maßnahme|"
    r"abgabe|steuer|leistung|urkunde|klage|rechtsgeschäft|willenserklärung|behörde|instanz|verordnung|werk|roman|drama|gedicht|epos|schrift|bauwerk|stil|strömung|schule|disziplin|wissenschaft|lehre|richtung|ideologie|herrschaftsform|staatsform|"
    r"technik|zelle|drüse|muskel|nerv|gefäß|vertrag|geschäft|recht|anspruch|gesetz|organisation|gesellschaft|unternehmen|partei|bewegung|bündnis|epoche|gattung|sprache|struktur|datentyp|algorithmus|protokoll|netz|speicher|gerät|maschine|"
    r"element|metall|gas|säure|base|verbindung|reaktion|kraft|größe|funktion|abbildung|zahl|menge|gruppe|philosoph|dichter|maler|politiker|physiker|könig|kaiser|staat|stadt|fluss|gebirge|insel|tier|pflanze|pilz|bakterium|virus|parasit))",
    re.IGNORECASE,
)


_OF_A_KIND = pattern(
    r"(?:(?:eine?|der|die|das)\s)?(?:[a-zäöüß-]+(?:e|er|es)\s)?[\w-]*(?:kaskade|system|netzwerk|folge|menge|sammlung|bündel|gruppe|summe|verhältnis|quotient|anteil|fähigkeit|aufnahme|abgabe|umwandlung|zusammenschluss|teilgebiet|lehre|form|art|zustand|prozess|verlust|mangel|entzündung|erkrankung|"
    r"störung|theorie|verfahren|methode|maß|einheit|übergang|aufbau|abbau|ausbreitung|verteilung|bewegung|wanderung|teilung|vereinigung|verschmelzung|trennung|zerlegung|darstellung|abbildung|zuordnung|bestand|gesamtheit|vertrag|recht|anspruch|gefühl|neigung|bereitschaft|streben|wissenschaft)\s"
    r"(?:aus|von|vom|zur|zum|zu|für|mit|des|der|zwischen|an|am|gegen|eines|einer)\s[^.;:]{3,80}",
    re.IGNORECASE,
)


def names_a_kind(said: str) -> bool:
    """Whether a phrase is one of a kind of thing with what it is like: "chronische Stoffwechselerkrankung"."""
    whole = said.rstrip(" .;")
    return (_KIND.fullmatch(whole) is not None or _OF_A_KIND.fullmatch(whole) is not None) and plain(text(said))[
        :1
    ].isalpha()


_QUALITY = r"[a-zäöüß]{2,}[a-zäöüß-]{2,}"
_QUALITIES = pattern(
    rf"(?P<all>(?:(?:sehr|wenig|relativ|meist|nicht)\s)?{_QUALITY}(?:(?:,\s|\s(?:und|oder|&|aber)\s|,\s(?:aber|nicht)\s)(?:(?:sehr|wenig|relativ|meist|nicht)\s)?{_QUALITY}){{1,5}})(?:\s\([^()]*\))?"
)


def only_qualities(row: Tokens, subject: Tokens, *, several: bool) -> Question | None:
    """ "unspezifisch, schnell (Minuten bis Stunden)" under "Angeborene Immunität": how is it?"""
    found = _QUALITIES.fullmatch(masked(row).rstrip(" .;"))
    named = words(plain(subject))
    if not found or not 1 <= len(named) <= 4 or not is_noun(named[-1]) or is_side(named[0].text):
        return None
    said = [word.lower for word in words(found["all"]) if word.lower not in _BETWEEN]
    known = [
        word
        for word in said
        if ADJECTIVE.match(word) or word in PLAIN_QUALITIES | _MORE_QUALITIES or PARTICIPLE.match(word)
    ]
    loose = any(word in GERMAN.verbs or word in GERMAN.function or word in PREPOSITIONS for word in said)
    if loose or 2 * len(known) < len(said) or len(said) < 2:
        return None
    parts: dict[str, Tokens] = {"verb": text("sind" if several else "ist"), "subject": inside(subject), "rest": ()}
    return Question(worded(GERMAN.questions["how"], **parts), (0, len(masked(row).rstrip(" .;"))))


def inside(name: Tokens) -> Tokens:
    """ "Angeborene Immunität" as it stands inside a sentence."""
    found = words(plain(name))
    attribute = len(found) > 1 and re.fullmatch(r"[A-ZÄÖÜ][a-zäöüß]+(?:e|es|er)", found[0].text) is not None
    small = attribute and is_noun(found[1]) and found[0].text not in GIVEN_NAMES and not found[1].text.endswith("s")
    return small_first(name) if small else name


_BETWEEN = frozenset("und oder aber nicht sehr wenig relativ meist".split())
_MORE_QUALITIES = frozenset(
    "schnell langsam stark schwach dünn dick hell dunkel alt neu jung teuer billig günstig direkt indirekt passiv aktiv positiv negativ bewusst unbewusst explizit implizit genau ungenau fair unfair dezent zentral dezentral lokal global formal informell legal illegal stumm laut leise bitter süß sauer salzig spröde zäh elastisch plastisch porös transparent opak parallel seriell synchron asynchron simpel komplex robust flexibel mobil stationär akut chronisch benigne maligne".split()
)
_REGULATED = pattern(
    r"(?P<what>[\w-]+(?:\s[\w-]+){0,5}?),?\s\(?(?P<law>(?:§§?\s?\d+[a-z]?|Art\.\s?\d+[a-z]?)(?:\s(?:Abs\.?\s?\d+|[IVX]+|S\.\s?\d|Nr\.\s?\d+|ff?\.?))*(?:\s?[-–]\s?\d+)?(?:\s(?:BGB|HGB|StGB|GG|ZPO|StPO|AktG|GmbHG|VwGO|VwVfG|InsO|EStG|UWG|KSchG|[A-ZÄÖÜ][A-Za-zÄÖÜ]{1,6}G))?)\)?"
)


def regulated(row: Tokens) -> Question | None:
    """ "Irreführungsverbot §18 II": where is it regulated?"""
    found = _REGULATED.fullmatch(masked(row).rstrip(" .;"))
    said = words(found["what"]) if found else []
    if not found or not said or not is_noun(said[-1]) or not (len(said[0].text) > 3 or len(said) > 1):
        return None
    if said[0].lower in DETERMINERS | PREPOSITIONS or clause_of(masked(row), GERMAN) is not None:
        return None
    front = worded(
        GERMAN.questions["where"], verb=text("ist"), subject=cut(row, *found.span("what")), rest=text(" geregelt")
    )
    return Question(front, found.span("law"))


_ONLY = r"(?:(?:nur|meist|meistens|oft|häufig|vor allem|v\.\s?a\.|hauptsächlich|überwiegend|vorwiegend|typischerweise|v\.a\.)\s)?"
_PHRASE = pattern(
    rf"{_ONLY}(?P<kind>am|im|in|beim|bei|für|aus|mit|zur|zum|gegen|auf|zwischen|wegen|aufgrund|durch|mithilfe|mittels|unter|neben|hinter|entlang)\s(?P<rest>[^,;:.()]+)",
    re.IGNORECASE,
)
_ONLY_A_TIME = pattern(
    r"(?:(?:ca\.|etwa|um|ab|seit|bis|von|circa)\s){0,2}(?:1\d{3}|20[01]\d)(?:\s?(?:[-–]|bis)\s?(?:ca\.\s)?\d{2,4})(?:\s[vn]\.\s?Chr\.?)?|(?:(?:ca\.|etwa|um)\s)?\d{2,4}(?:\s?[-–]\s?\d{2,4})?\s[vn]\.\s?Chr\.?|\d{1,2}\.(?:\s?[-–]\s?\d{1,2}\.)?\s(?:Jh\.?|Jahrhundert)"
)
_ASKS = {
    **dict.fromkeys(("am", "im", "in", "auf", "zwischen", "neben", "hinter", "entlang"), "Wo"),
    **dict.fromkeys(("bei", "beim"), "Wobei"),
    **dict.fromkeys(("zur", "zum"), "Wozu"),
    **dict.fromkeys(("wegen", "aufgrund"), "Warum"),
    **dict.fromkeys(("durch", "mithilfe", "mittels"), "Wodurch"),
    "für": "Wofür",
    "aus": "Woraus",
    "mit": "Womit",
    "gegen": "Wogegen",
}


def only_a_phrase(row: Tokens, subject: Tokens) -> Question | None:
    """ "am Amtsgericht" under "Handelsregister": where? "für Kinder": for whom or what?"""
    whole = masked(row).rstrip(" .;")
    if _ONLY_A_TIME.fullmatch(whole) and 1 <= count(plain(subject)) <= 4 and not is_side(words(plain(subject))[0].text):
        return Question(worded(GERMAN.questions["asked of"], subject=subject, asks=text("Wann")), (0, len(whole)))
    found, named = _PHRASE.fullmatch(whole), words(plain(subject))
    asks = _ASKS.get(found["kind"].lower(), "") if found else ""
    if not found or not asks or not 1 <= len(named) <= 4 or not is_noun(named[-1]) or is_side(named[0].text):
        return None
    said = words(whole)
    at = next(k for k, word in enumerate(said) if word.start >= found.start("rest"))
    if noun_phrase(whole, said, at) < len(said) or clause_of(plain(subject), GERMAN) is not None:
        return None
    if len(named) == 1 and named[0].lower in GERMAN.aspects | GERMAN.facets | GERMAN.generic:
        return None
    timed = TIME.search(whole) is not None or YEAR.search(whole) is not None
    if timed and asks != "Wo":
        return None
    if (
        asks == "Wo"
        and not timed
        and (
            found["kind"].lower() == "in"
            and re.match(r"(?:Form|Bezug|Verbindung|Kombination|Abhängigkeit|Zusammenarbeit)", found["rest"])
        )
    ):
        return None
    front = worded(GERMAN.questions["asked of"], subject=subject, asks=text("Wann" if timed else asks))
    return Question(front, (0, len(whole)))
