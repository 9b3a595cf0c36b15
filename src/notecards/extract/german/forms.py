"""German sentences without a subject or without a verb: commands, participles alone, a phrase and its reason."""

import re

from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import Question, small_first, worded
from notecards.extract.german.amounts import one_does
from notecards.extract.german.articles import article_of
from notecards.extract.german.noun_phrases import DETERMINERS, PREPOSITIONS, is_noun, noun_phrase
from notecards.extract.german.people import DONE_BY_PEOPLE
from notecards.extract.german.questions import MANY_THINGS, German
from notecards.extract.german.tables import (
    ADJECTIVE,
    ARISES,
    BACK,
    BE,
    CAME_ABOUT,
    GOVERNS,
    OBJECT,
    PARTICIPLE,
    PARTICLES,
    PASSIVE,
    POINTING,
    is_finite,
)
from notecards.extract.here import Note
from notecards.extract.languages.german import GERMAN
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, count, words
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text

MOST = 12
"""Words that a command may hide."""


def command_gap(whole: str) -> tuple[int, int] | None:
    """ "Verdränge die [Seite, die am längsten im Speicher ist]": what a command acts on, up to the end of its sentence."""
    found = words(whole)
    if len(found) < 4 or not _is_imperative(found) or re.search(r"[;:]\s", whole):
        return None
    given = noun_phrase(whole, found, 1) if found[1].lower in ("dem", "einem") else 1
    k = given if given < len(found) - 1 and found[given].lower in OBJECT else 1
    while k < len(found) - 1 and (found[k].lower in GERMAN.articles or found[k].lower in PREPOSITIONS):
        k += 1
    end = found[-1].end
    if found[-1].lower in PARTICLES and len(found) - k > 2:
        end = found[-2].end
    return (found[k].start, end) if 1 <= count(whole[found[k].start : end]) <= MOST else None


def _is_imperative(found: list[Word]) -> bool:
    """ "Entferne die Seite", "Gib den Zeiger zurück": a verb's stem with a capital, and what can be its object."""
    first, following = found[0], found[1]
    if (
        not first.text[:1].isupper()
        or not first.text[1:].islower()
        or first.lower in GERMAN.function | PREPOSITIONS | DETERMINERS
    ):
        return False
    stem = first.lower
    if stem in GERMAN.verbs:
        return False  # a past tense, or an adjective before its noun
    known = (
        f"{stem}n" in GERMAN.plural_verbs
        or f"{stem}t" in GERMAN.verbs
        or (stem.endswith("e") and _LIKE_A_VERB.match(stem))
    )
    objects = following.lower in OBJECT | {"dem"} or is_noun(following)
    return bool(known) and (objects if stem.endswith("e") else following.lower in OBJECT)


_LIKE_A_VERB = pattern(
    r"(?:ver|ent|zer|be|er|über|unter|wieder)\w{3,}e$|\w{2,}iere$|(?:lagere|schiebe|setze|lege|gehe|nehme|füge|ziehe|hole|schreibe|wähle|prüfe|suche)$"
)


def undergone(row: Tokens, antecedent: Tokens, note: Note) -> tuple[Tokens, Question] | None:
    """ "In der Leber gebildet", said of a thing: where is it formed? The row with its subject and verb, and the question of that."""
    whole = masked(row).split(", ")[0].rstrip(" .;!")
    found = words(whole)
    manner = _VERY_DONE.match(whole)
    if manner:  # "Eng verbunden mit der Ordnung"
        row = join((cut(row, manner.end(), len(whole)), small_first(strip(cut(row, 0, manner.end())))), " ")
        whole = masked(row)
        found = words(whole)
    a_noun = re.match(r"(?!Ge)[A-ZÄÖÜ](?!\w*ge)\w+(?:en|lust|akt|itt)\s", whole)  # "Umschwenken von ...": a noun
    done = (
        len(found) > 2
        and not a_noun
        and not _ONLY_FINITE.match(found[0].lower)
        and PARTICIPLE.match(found[0].lower)
        and (found[1].lower in ("von", "vom", "durch") or _is_past(whole, found))
    )
    done = done or (len(found) > 2 and GOVERNS.match(found[0].lower) and found[1].lower in PREPOSITIONS)
    if done:  # "Ermittelt vom Amt"
        row = join((cut(row, found[1].start, len(whole)), text(found[0].lower)), " ")
        whole = masked(row)
        found = words(whole)
    if len(found) < 3 or re.search(r"[,;:]|z\.\s?B", whole) or (not done and clause_of(whole, GERMAN) is not None):
        return None
    if any(word.lower in GERMAN.copulas or word.lower in GERMAN.modals for word in found):
        return None
    last, named = found[-1], words(plain(antecedent))
    governs = GOVERNS.match(last.lower) is not None
    if not last.text.islower() or not (governs or PARTICIPLE.match(last.lower)):
        return None
    if found[0].lower not in PREPOSITIONS | _BEFORE and not (done and found[0].text.isdigit()):
        return None
    if not named or count(plain(antecedent)) > 5 or not is_noun(named[-1]):
        return None
    governs = governs or CAME_ABOUT.match(last.lower) is not None
    if len(named) == 1 and ADJECTIVE.match(named[0].lower):
        return None  # "Intravenös: in die Vene verabreicht"
    in_en = _SEVERAL_BY_FORM.search(named[-1].text) and not article_of(named[-1].text, note)
    several: object = in_en or SEVERAL.search(named[-1].text) or MANY_THINGS.search(named[-1].text)
    several = several or (done and CAME_ABOUT.match(last.lower))  # "entstanden durch ..."
    verb = ("sind" if governs else "werden") if several else "ist" if governs else "wird"
    if not governs and _YEAR.search(whole):
        verb = "wurden" if several else "wurde"
    said = join((antecedent, text(verb), small_first(cut(row, 0, len(whole)))), " ")
    clause = clause_of(masked(said), GERMAN)
    asked = German(clause, said, antecedent, note).question() if clause else None
    return (said, asked) if asked else None


def _is_past(whole: str, found: list[Word]) -> bool:
    """ "Gegründet 1848 in Frankfurt", "Geschrieben um 1600": what people did once."""
    told = found[1].lower in PREPOSITIONS or found[1].text.isdigit()
    return told and found[0].lower in DONE_BY_PEOPLE and _YEAR.search(whole) is not None


_YEAR = pattern(r"^(?!.*\bseit\s).*?(?<!\d)(?:(?:1\d{3}|20\d\d)(?![\d-])|\d{1,2}\.\sJahrhundert)", re.IGNORECASE)
"""When something was done; what is done "seit 1848" goes on."""
_ONLY_FINITE = pattern(
    r"(?:ent|be|er|ver|unter|wider|zer)(?:steht|geht|hält|gibt|lischt|nimmt|läuft|spricht|liert|trägt|fällt|sinkt|zieht|bricht|wirbt|scheint|liegt|fährt|tritt)$|ge(?:ht|hört|winnt|nießt|schieht|lingt|nügt|langt|rät|bührt|staltet|fährdet|währt|bietet|langt)$"
)
"""A present tense that looks like a participle: "entsteht durch Gebrauch"."""
_SEVERAL_BY_FORM = pattern(r"en$|[äöü][a-zß]*(?:e|er)$")
"""How nouns end that are several, if no article is known of them: "Lawinen", "Sandbänke"."""
_VERY_DONE = pattern(
    r"(?:[Ee]ng|[Ss]tark|[Ff]est|[Dd]irekt|[Mm]eist|[Nn]icht|[Ww]eitgehend|[Oo]ft) (?:\w+bunden|abhängig|unabhängig|beteiligt|angewiesen|geprägt|beeinflusst|verwandt|verknüpft|betroffen) (?=(?:mit|von|vom|an|am|auf|durch)\s)"
)


def by_means(row: Tokens, antecedent: Tokens) -> Question | None:
    """ "Durch Polizei und Gerichte" under "Innere Sicherheit": wodurch?"""
    whole = masked(row).rstrip(" .;!")
    found = words(whole)
    named = words(plain(antecedent))
    if len(found) < 2 or found[0].lower not in _MEANS or not 1 <= len(named) <= 4 or not is_noun(named[-1]):
        return None
    if clause_of(plain(antecedent), GERMAN) is not None or noun_phrase(whole, found, 1) < len(found):
        return None
    return Question(worded(GERMAN.questions["means"], subject=antecedent), (0, len(whole)))


_MEANS = frozenset("durch mithilfe mittels".split())
_TOLD_TO_DO = pattern(
    r"(?P<case>(?:Um\s[^,;:]{4,80}?\s(?:zu\s\w+n|\w+zu\w+n)|(?:Wenn|Falls|Sobald)\s[^,;:]{6,90})),\s(?P<do>[a-zäöü]+(?:en|ern|eln)\sSie\s[^;:]{4,})"
)


def told_to_do(row: Tokens) -> Question | None:
    """ "Um die Tür zu öffnen, drücken Sie den Hebel": was soll man tun, um sie zu öffnen?"""
    found = _TOLD_TO_DO.fullmatch(masked(row).rstrip(" .;!"))
    if not found or {word.lower for word in words(found["case"])} & (BACK - {"sie"}):
        return None
    condition = small_first(strip(cut(row, *found.span("case"))))
    return Question(worded(GERMAN.questions["to be done"], condition=condition), found.span("do"))


_SURELY_DONE = frozenset("vermeiden meiden unterlassen beachten".split())
_A_TASK = pattern(
    r"(?:lesen|lernen|wiederholen|schreiben|machen|kaufen|schauen|sehen|üben|fragen|besprechen|erledigen|klären|ergänzen|bearbeiten|hinzufügen|holen|buchen|gehen|kommen|einreichen|abgeben|vorbereiten|anfangen|finden|suchen|zeigen|üben|rechnen|berechnen|bestimmen|sein|haben|werden|können|müssen|sollen|dürfen|wollen|lassen sich)$"
)
"""What somebody means to do, and verbs that are no command at the end of a line."""
_WHERE_TO = frozenset(
    "in ins im auf an ans am unter über hinter vor neben nach aus von vom zu zum zur gegen bei beim durch".split()
)


def to_be_done(row: Tokens) -> Question | None:
    """ "Fremdkörper in der Wunde lassen", "Den Arm vorsichtig stützen": what is to be done with it; "Hitze vermeiden": what to avoid."""
    whole = masked(row).rstrip(" .;!")
    found = words(whole)
    if found[:1] and found[0].lower in GERMAN.pronouns | BACK | {"sich"} - DETERMINERS:
        return None
    if not 2 <= len(found) <= 16 or re.search(r"[,;:=→?/]|->", whole) or not found[-1].text.islower():
        return None
    verb = found[-1].lower
    if not verb.endswith("n") or verb not in GERMAN.plural_verbs or _A_TASK.search(verb) or verb in GERMAN.verbs:
        return None
    k = noun_phrase(whole, found, 0)
    if not 0 < k < len(found) or k > 5 or clause_of(whole, GERMAN) is not None:
        return None
    thing, between = strip(cut(row, 0, found[k - 1].end)), found[k:-1]
    if any(word.lower in GERMAN.verbs or word.lower in GERMAN.modals | {"zu"} for word in between):
        return None
    if not between:
        asked = worded(GERMAN.questions["to do what"], verb=text(verb))
        return Question(asked, (0, found[k - 1].end)) if verb in _SURELY_DONE else None
    known = found[0].lower in ("den", "die", "das") or between[0].lower in _WHERE_TO
    adverb = between[0].text.islower() and between[0].lower not in PREPOSITIONS
    if not known and not adverb:
        return None
    return Question(worded(GERMAN.questions["to do"], subject=thing), (found[k].start, len(whole)))


_CALLED = pattern(
    r"(?:(?:[Ss]ie|[Ee]r|[Ee]s)\s)?(?:(?:[Ww]ird|[Ww]erden)\s)?(?:[Aa]uch|[Oo]ft|[Mm]anchmal|[Hh]äufig)\s(?P<as>als\s)?(?P<name>[^,;:]+?)\s(?P<done>genannt|bezeichnet|bekannt)"
)


def also_called(row: Tokens, antecedent: Tokens) -> Question | None:
    """ "Auch Sehnerv genannt", said of a thing: wie wird sie auch genannt?"""
    found = _CALLED.fullmatch(masked(row).rstrip(" .;!"))
    if (
        not found
        or not antecedent
        or not 1 <= count(found["name"]) <= 6
        or (found["as"] is None) != (found["done"] == "genannt")
    ):
        return None
    return Question(worded(GERMAN.questions["alias"], subject=antecedent), found.span("name"))


_ES = pattern(
    r"Es\s(?P<verb>ist|sind|wird|werden|wurde|wurden|muss|müssen|kann|können|darf|dürfen|soll|sollen|(?:folg|entsteh|herrsch|besteh|existier|fehl|tret|komm)(?:t|en|te|ten)|tritt|entstand|entstanden|bestand|bestanden)\s"
    r"(?P<adverb>(?:trotzdem|dennoch|dann|zunächst|meist|immer|dabei|jedoch|also|daher|zuerst|sofort|stets)\s)?(?P<what>[^,;:]+)(?P<tail>,\s(?:wenn|falls|sobald|weil|da|damit|um|indem)\s[^;:]+)?"
)


def without_es(row: Tokens, note: Note) -> tuple[Tokens, Question] | None:
    """ "Es wurde ein Rat durch die Bürger gewählt" as "Ein Rat wurde durch die Bürger gewählt", and the question of that."""
    whole = masked(row).rstrip(" .;!")
    found = _ES.match(whole)
    said = words(found["what"]) if found else []
    k = noun_phrase(found["what"], said, 0) if found else 0
    told = k < len(said) or (found is not None and found["tail"] is not None)
    if not found or not k or not told or found.end() < len(whole) or said[0].lower in BACK:
        return None
    start = found.start("what")
    subject = strip(cut(row, start, start + said[k - 1].end))
    adverb = (text(found["adverb"].strip()),) if found["adverb"] else ()
    rest = strip(cut(row, start + said[k - 1].end, len(whole)))
    straight = join((subject, text(found["verb"]), *adverb), " ")
    straight = (*straight, *(rest if plain(rest).startswith(",") else (*text(" "), *rest)))
    clause = clause_of(masked(straight), GERMAN)
    asked = German(clause, straight, subject, note).question() if clause else None
    return (straight, asked) if asked else None


_MAY_BE = pattern(
    r"(?P<opening>[A-ZÄÖÜ][^,;:]{3,60}?)\skann\ses\s(?:\w+\s)?(?:sein|vorkommen|passieren|geschehen),\s(?P<that>dass\s[^;:]+)"
)


def may_be(row: Tokens) -> Question | None:
    """ "Nach einem Sturz kann es sein, dass der Arm taub ist": was kann nach einem Sturz der Fall sein?"""
    found = _MAY_BE.fullmatch(masked(row).rstrip(" .;!"))
    opening = words(found["opening"]) if found else []
    if not found or opening[0].lower not in PREPOSITIONS or opening[1].lower in BACK:
        return None
    front = worded(GERMAN.questions["may be"], subject=small_first(strip(cut(row, *found.span("opening")))))
    return Question(front, found.span("that"))


_IT_IS_DONE = pattern(
    r"Es\s(?P<verb>muss|soll|sollte|kann|darf|wird|wurde)\s(?P<rest>[^,;:]{0,60}?(?:ge\w+t|ge\w+en|\w+iert|(?:be|er|ver|ent|unter|über)\w+(?:t|en))(?:\swerden)?),\s(?P<what>(?:ob|dass|wie|wer|was|wann|welche[rsnm]?)\s[^;:]{8,})"
)


def is_done(row: Tokens) -> Question | None:
    """ "Es muss geprüft werden, ob das Tor hält", "Durch Pfähle wird verhindert, dass ...": what must be checked, what is prevented by them?"""
    whole = masked(row).rstrip(" .;!")
    found = _IT_IS_DONE.fullmatch(whole) or _BY_IT_IS_DONE.fullmatch(whole)
    if not found or {word.lower for word in words(found["rest"])} & (BACK | POINTING):
        return None
    opening = found.groupdict().get("opening") or ""
    if {word.lower for word in words(opening)} & (BACK | POINTING):
        return None
    rest = strip(cut(row, *found.span("rest")))
    rest = join((small_first(cut(row, *found.span("opening"))), rest), " ") if opening else rest
    front = worded(GERMAN.questions["what is so"], verb=text(found["verb"]), rest=rest)
    return Question(front, found.span("what"))


_BY_IT_IS_DONE = pattern(
    r"(?P<opening>(?:Durch|Mit|Bei|In|Im|Beim|Mithilfe|Zur|Zum)\s[^,;:]{3,60}?)\s(?P<verb>wird|wurde|kann|soll|muss)\s(?P<rest>[^,;:]{0,40}?(?:ge\w+t|ge\w+en|\w+iert|(?:be|er|ver|ent|unter|über|fest|sicher)\w+(?:t|en))(?:\swerden)?),\s(?P<what>(?:ob|dass|wie|wer|was|wann|welche[rsnm]?)\s[^;:]{8,})"
)


_IN_A_CASE = pattern(r"(?P<case>Bei\s[^,;:]{3,50}?)\s(?P<do>(?!zu\s)[^,;:]{2,70}\w(?:en|ern|eln))")


def in_a_case(row: Tokens) -> Question | None:
    """ "Bei Glatteis sofort Sand streuen": was ist bei Glatteis zu tun?"""
    whole = masked(row).rstrip(" .;!")
    found, said = _IN_A_CASE.fullmatch(whole), words(whole)
    k = noun_phrase(whole, said, 1) if found else 0
    last = said[-1] if said else None
    if not 1 < k < len(said) or last is None or clause_of(whole, GERMAN) is not None or _A_TASK.search(last.lower):
        return None
    known = last.text.islower() and last.lower in GERMAN.plural_verbs and last.lower not in GERMAN.verbs
    between = said[k:-1]
    loose = any(word.lower in GERMAN.verbs or word.lower in GERMAN.modals | {"zu"} for word in between)
    if not known or loose or {word.lower for word in said[1:k]} & (BACK | {"der"}) or len(said) > 14:
        return None
    front = worded(GERMAN.questions["to do in"], subject=small_first(cut(row, 0, said[k - 1].end)))
    return Question(front, (said[k].start, len(whole)))


_IT_CAME_TO = pattern(
    r"(?P<opening>[A-ZÄÖÜ][^,;:]{3,60}?)\s(?P<verb>kam|kommt)\ses\s(?P<rest>[^,;:]{0,60}?)\s?(?P<to>(?:zu|zum|zur)\s[^,;:]+)"
)
_BELONG = pattern(
    r"(?P<to>(?:Zu|Zum|Zur)\s[^,;:]{3,60}?)\s(?P<verb>gehör|zähl)(?:en|t|ten|te)\s(?P<also>auch\s)?(?P<what>[^;:]+)"
)


_SO_MANY = pattern(
    r"(?:Heute\s|Weltweit\s)?(?P<verb>gibt es|gab es)\s(?P<place>(?:in|im|auf|bei)\s[^,;:]{3,40}?)\s(?P<n>(?:rund |etwa |ca\. |über )?(?:\d[\d.,]*|zwei|drei|vier|fünf)(?: Millionen)?)\s(?P<things>[A-ZÄÖÜ][\w-]+)"
)
_THERE_ARE = pattern(
    r"(?:Es gibt|Man unterscheidet|Man kennt)\s(?P<things>(?:zwei|drei|vier|fünf|sechs|sieben|\d)\s[^:;,.]{3,70}?):\s(?P<list>[^:;]{5,})"
)


def others_first(row: Tokens) -> Question | None:
    """ "1848 kam es in Wien zu Aufständen": wozu kam es dort? "Zu den Symptomen gehören X und Y": was gehört dazu?"""
    whole = masked(row).rstrip(" .;!")
    came = _IT_CAME_TO.fullmatch(whole)
    if came and words(came["opening"])[0].lower not in BACK | POINTING:
        opening = small_first(strip(cut(row, *came.span("opening"))))
        rest = join([part for part in (opening, strip(cut(row, *came.span("rest")))) if part], " ")
        return Question(worded(GERMAN.questions["came to"], verb=text(came["verb"]), subject=rest), came.span("to"))
    many = _SO_MANY.fullmatch(whole)
    if many and words(many["place"])[1].lower not in BACK:
        place = small_first(cut(row, *many.span("place")))
        parts = {"things": text(many["things"]), "verb": text(many["verb"]), "subject": place}
        return Question(worded(GERMAN.questions["how many"], **parts), many.span("n"))
    counted = _THERE_ARE.fullmatch(whole)
    if counted and re.search(r",|\s(?:und|oder)\s", counted["list"]):
        front = worded(GERMAN.questions["counted"], subject=cut(row, *counted.span("things")))
        return Question(front, counted.span("list"))
    belong = _BELONG.fullmatch(whole)
    if not belong or words(belong["to"])[1].lower in BACK:
        return None
    if not belong["also"] and not re.search(r",|\sund\s", belong["what"]):
        return None
    verb = belong["verb"] + "t"
    to = (*text(belong["also"] or ""), *small_first(cut(row, *belong.span("to"))))
    return Question(worded(GERMAN.questions["belongs"], verb=text(verb), subject=to), belong.span("what"))


_OPENED = pattern(
    r"(?:In|Im|Bei|Beim|Aus|Durch|Nach|Während|Mit|Am|An|Auf|Zwischen|Unter|Über|Zur|Zum|Vom|Von|Vor|Dort)\s"
)


def what_arises(row: Tokens) -> Question | None:
    """ "Bei der Teilung entstehen aus einer Zelle zwei neue Zellen": was entsteht bei ihr aus einer Zelle?"""
    whole = masked(row).rstrip(" .;!")
    said = words(whole)
    if not _OPENED.match(whole) or re.search(r"[,;:()]", whole) or len(said) > 24 or said[1].lower in BACK:
        return None
    at = noun_phrase(whole, said, 1)
    verb = said[at].lower if 1 < at < len(said) else ""
    one = verb if verb in PASSIVE else one_does(verb) if ARISES.match(verb) else ""
    k = at + 1
    while one and k < len(said) and said[k].lower in PREPOSITIONS:
        k, before = noun_phrase(whole, said, k + 1), k
        if k == before + 1:
            return None
    after = noun_phrase(whole, said, k) if k < len(said) else k
    closing = said[after:]
    passive = verb in PASSIVE
    done = len(closing) == 1 and PARTICIPLE.match(closing[0].lower) if passive else not closing
    if (
        not one
        or k == at + 1
        or after == k
        or not done
        or said[k].lower in BACK | {"den", "dem", "einem", "einen", "der"}
    ):
        return None
    parts = [small_first(cut(row, 0, said[at - 1].end)), cut(row, said[at + 1].start, said[k - 1].end)]
    parts += [cut(row, closing[0].start, closing[0].end)] if closing else []
    one = {"werden": "wird", "wurden": "wurde"}.get(one, one)
    front = worded(GERMAN.questions["what is so"], verb=text(one), rest=join(parts, " "))
    return Question(front, (said[k].start, said[after - 1].end))


def whoever(row: Tokens) -> Question | None:
    """ "Fahrlässig handelt, wer die Sorgfalt außer Acht lässt": wer handelt fahrlässig?"""
    whole = masked(row).rstrip(" .;!")
    if re.search(r"\s(?:deren|dessen|sie oder er|er oder sie)\s", whole):
        return None
    before = re.match(r"(?P<who>Wer\s[^,;:]{6,90}), (?:(?:der|dem|den)\s)?(?P<verb>\w+)\s(?P<what>[^;:]{4,})$", whole)
    if before and (is_finite(before["verb"]) or before["verb"] in GERMAN.verbs):
        what: dict[str, Tokens] = {"verb": text(before["verb"]), "subject": cut(row, *before.span("what")), "rest": ()}
        return Question(worded(GERMAN.questions["whoever"], **what), before.span("who"))
    found = re.match(r"(?P<what>[^,;:]{4,90}), (?P<who>wer\s[^;:]{8,})$", whole)
    said = words(found["what"]) if found else []
    at = next(
        (k for k, word in enumerate(said[1:], 1) if word.lower in GERMAN.verbs or word.lower in BE | GERMAN.modals), 0
    )
    if not found or not at or said[0].lower in BACK | {"der", "die", "das"}:
        return None
    first = (
        small_first(strip(cut(row, 0, said[at].start)))
        if not _is_a_noun_of_its_own(said)
        else strip(cut(row, 0, said[at].start))
    )
    rest = strip(cut(row, said[at].end, found.end("what")))
    parts = {"verb": text(said[at].lower), "subject": first, "rest": (*text(" "), *rest) if rest else ()}
    return Question(worded(GERMAN.questions["whoever"], **parts), found.span("who"))


def _is_a_noun_of_its_own(said: list[Word]) -> bool:
    """Whether the capital of a first word is its own: it is neither a preposition nor an adjective."""
    return said[0].lower not in PREPOSITIONS and not ADJECTIVE.match(said[0].lower)


_FRAME = pattern(
    r"(?:(?:Allgemein|Grundsätzlich|Generell|Außerdem|Zudem|Auch|Also|Somit|Daraus|Dabei|Wichtig|Zu beachten|Bekannt|Es|Das|Dies)\s)?(?:gilt|folgt|ist|bedeutet|heißt)(?:\s(?:auch|also|somit|bekannt|wichtig))?(?P<where>\s(?:in|im|bei|beim|für)\s[^,]{3,60})?,"
    r"\sdass\s(?P<clause>[^,;:]+?)(?=[,;:]|$)",
    re.IGNORECASE,
)


def in_main_order(row: Tokens, note: Note) -> tuple[Tokens, Question] | None:
    """ "Es gilt, dass der Rat die Regeln durch Beschluss ändert" as the sentence that it frames, and the question of that."""
    whole = masked(row).rstrip(" .;!")
    found = _FRAME.match(whole)
    if not found:
        return None
    said = words(found["clause"])
    after = noun_phrase(found["clause"], said, 0)
    last = said[-1].lower
    finite = last in GERMAN.verbs or last in GERMAN.plural_verbs or last in GERMAN.modals or last in BE
    finite = finite or (said[-1].text.islower() and last.endswith(("t", "te")))
    if not finite or not 0 < after < len(said) - 1 or said[0].lower in BACK:
        return None
    start = found.start("clause")
    subject = strip(cut(row, start, start + said[after - 1].end))
    rest = strip(cut(row, start + said[after - 1].end, start + said[-1].start))
    where = (strip(cut(row, *found.span("where"))),) if found["where"] else ()
    straight = join((subject, text(last), *where, rest), " ")
    clause = clause_of(masked(straight), GERMAN)
    asked = German(clause, straight, subject, note).question() if clause else None
    return (straight, asked) if asked else None


_BEFORE = frozenset(
    "beispielsweise u z.b meist meistens oft häufig vor hauptsächlich vorwiegend überwiegend vermehrt nur v".split()
)
SEVERAL = pattern(r"(?:ungen|ionen|ien|heiten|keiten|täten|zellen|stoffe|rechte|gesetze|verfahren)$", re.IGNORECASE)
"""Endings of plurals."""


_DONE_FIRST = pattern(
    r"(?P<done>[A-ZÄÖÜ][a-zäöüß]+(?:t|en))\s(?P<verb>wurde|wurden|wird|werden|ist|sind)\s(?P<who>sie|er|es|(?:der|die|das)\s[A-ZÄÖÜ][\w-]+)\s(?P<rest>[^;:]{3,})"
)

_NOUN_IN_T = pattern(r"(?:icht|ust|alt|urt|iet|ost|akt|arkt|unft|aft|eit|rat|bot|ritt|itt)$")
"""Endings of nouns that look like what was done: "Infarkt", "Verlust"."""


def done_first(row: Tokens, antecedent: Tokens, note: Note) -> tuple[Tokens, Question] | None:
    """ "Entdeckt wurde er 1898 von Golgi" as "Der Apparat wurde 1898 von Golgi entdeckt", and the question of that."""
    found = _DONE_FIRST.fullmatch(masked(row).rstrip(" .;!"))
    if not found or not PARTICIPLE.match(found["done"].lower()) or _NOUN_IN_T.search(found["done"]):
        return None
    pronoun = found["who"] in ("sie", "er", "es")
    subject = antecedent if pronoun else cut(row, *found.span("who"))
    if not subject or count(plain(subject)) > 8:
        return None
    rest = strip(cut(row, *found.span("rest")))
    straight = join((subject, text(found["verb"]), rest, text(found["done"].lower())), " ")
    clause = clause_of(masked(straight), GERMAN)
    asked = German(clause, straight, subject, note).question() if clause else None
    return (straight, asked) if asked else None


_WHILE = pattern(r",\swährend\s(?P<clause>[^,;:]+)$")


def meanwhile(row: Tokens, note: Note) -> tuple[Tokens, Question, int] | None:
    """What "..., während der Rest im Tal abläuft" says of the rest: as a sentence, its question, and where it begins in the row."""
    whole = masked(row).rstrip(" .;!")
    found = _WHILE.search(whole)
    said = words(found["clause"]) if found else []
    after = noun_phrase(found["clause"], said, 0) if found else 0
    if not found or not 0 < after < len(said) - 1 or not said[-1].text.islower() or said[0].lower in BACK:
        return None
    last, start = said[-1].lower, found.start("clause")
    parts = SEPARABLE.match(last)
    finite = last in GERMAN.verbs or last in GERMAN.plural_verbs or last in BE
    if not finite and not (parts and (parts["verb"] in GERMAN.verbs or parts["verb"] in GERMAN.plural_verbs)):
        return None
    subject = strip(cut(row, start, start + said[after - 1].end))
    rest = strip(cut(row, start + said[after - 1].end, start + said[-1].start))
    verb, particle = (text(parts["verb"]), (text(parts["particle"]),)) if parts and not finite else (text(last), ())
    straight = join((subject, verb, rest, *particle), " ")
    clause = clause_of(masked(straight), GERMAN)
    asked = German(clause, straight, subject, note).question() if clause else None
    return (straight, asked, found.start()) if asked else None


SEPARABLE = pattern(
    r"(?P<particle>ab|an|auf|aus|bei|ein|fest|her|hin|los|mit|nach|statt|teil|vor|weg|wieder|zu|zurück|zusammen|um|hervor|dar)(?P<verb>[a-zäöüß]{3,})$"
)
"""A verb with its particle in one word, as it ends a subordinate clause."""
