"""Which words of a Romance sentence are no gap, and where one begins."""

import re
from collections.abc import Sequence
from dataclasses import replace

from notecards.cards import Gap
from notecards.extract.clauses.clause_parts import Clause, Verb
from notecards.extract.clauses.phrase import Choice, past_denial, past_small_words
from notecards.extract.languages import Language
from notecards.extract.languages.french import FRENCH
from notecards.extract.languages.spanish import SPANISH
from notecards.extract.patterns import pattern
from notecards.extract.romance.clause import NOUN_LIKE
from notecards.extract.romance.tables import INFINITIVE, LIGHT, OF, PRESENT, SAID_OF_NOTHING, SET_ADVERB
from notecards.extract.words import words
from notecards.tokens import Tokens, masked


def is_unfit(whole: str, hidden: str, choice: Choice) -> bool:
    """Whether a gap goes on into another clause, lies within an idiom, or says no more than the words before it."""
    if choice.score >= _A_CLAUSE:
        return False
    found = [word.lower for word in words(hidden)]
    before = words(whole[: choice.start])
    idiom = bool(before) and (before[-1].lower, found[0]) in _IDIOMS
    doing = bool(before) and before[-1].lower == "en" and found[0].endswith("ant")
    if doing or _SAYS_LITTLE.fullmatch(hidden) or hidden.count("«") != hidden.count("»"):
        return True
    who = _THOSE_WHO.match(hidden)
    again = who is not None and any(word.lower[:_STEM] == who["does"][:_STEM].lower() for word in before)
    again = again or found[-1] in ("que", "qui", "cuyo", "cuya")
    return idiom or again or _WITHOUT.search(hidden) is not None or _holds_the_verb(whole, found, choice)


_SAYS_LITTLE = pattern(
    r"(?:une?\s)?(?:(?:double|grand|gran|important)\s)?(?:rôle|papel|ruolo)(?:\s[^\W\d_]+)?|i\.?e\.?|ssi", re.IGNORECASE
)


def is_unfit_in_french(whole: str, hidden: str, choice: Choice) -> bool:
    """The same, where "et" joins a second clause, "dans une [cour et le vent s'engouffre]", and where nothing is told but that a thing
    was done: "peuvent être [cumulées]"."""
    if _DONE.fullmatch(hidden) and _IS.search(whole[: choice.start]) and choice.score < _A_CLAUSE:
        return True
    if any(found.start() < choice.start < found.end() for found in SET_ADVERB.finditer(whole)):
        return True  # "se séparent par [la suite]"
    if choice.score < _A_CLAUSE and (joined := _AND.search(hidden)):
        behind = [word.lower for word in words(hidden[joined.end() :])]
        does = [FRENCH.conjugates(word) or word in PRESENT for word in behind[:3]]
        if does and (
            (does[0] and behind[0] not in NOUN_LIKE) or (behind[0] in ("le", "la", "les") and does[2:] == [True])
        ):
            return True
    return is_unfit(whole, hidden, choice)


_AND = pattern(r"\set\s")
_DONE = pattern(r"(?!n[ée]e?s?$)[^\W\d_]{4,}ée?s?")
_IS = pattern(r"(?<!\w)(?:être|est|sont|été|était|étaient)\s$")


def is_unfit_in_spanish(whole: str, hidden: str, choice: Choice) -> bool:
    """The same, where "se" always leans on a finite verb: "cuando arranca un [sistema se crean procesos]"."""
    found = [word.lower for word in words(hidden)]
    again = any(word == "se" and found[i - 1] not in _JOINS | {"no", "ya"} for i, word in enumerate(found) if i)
    second = any(
        one == "y" and SPANISH.conjugates(two) and two not in NOUN_LIKE and (three in SPANISH.articles or three == "al")
        for one, two, three in zip(found, found[1:], found[2:], strict=False)
    )
    if second and choice.score < _A_CLAUSE:
        return True
    if _SOMETHING_BELOW.fullmatch(hidden.strip(" .:")):
        return True
    return (again and choice.score < _A_CLAUSE) or is_unfit(whole, hidden, choice)


_SOMETHING_BELOW = pattern(
    r"(?:(?:el|la|las|los|una?|alguna|uno) )?(?:de (?:las|los) )?(?:siguientes? )?(?:expresi[oó]n|ecuaci[oó]n|fórmula|relaci[oó]n|condici[oó]n|forma|manera|propiedad|modo|punto|caso)(?:es|s)?(?: siguientes?)?",
    re.IGNORECASE,
)
"""What stands below a sentence and is not told in it: "por la expresión"."""
_IDIOMS = frozenset(
    tuple(pair.split("|"))
    for pair in "de|acuerdo d'|accord en|cuenta en|compte a|cabo de|manifiesto à|partir à|dire à|cause au|sein au|cours en|raison en|oeuvre".split()
)
_THOSE_WHO = pattern(r"(?:quien|quienes|(?:ceux|celui|celle|celles) qui|aquell?[oa]?s? que) (?P<does>[^\W\d_]{4,})")
_STEM = 4
_WITHOUT = pattern(r"\w\s(?:sin que|para que|antes de que|sans que?|sans qu['’]|pour qu[e'’]|avant qu[e'’])\s?\w")


def _holds_the_verb(whole: str, found: list[str], choice: Choice) -> bool:
    """ "un contrat conclu par un [mineur est nul]": whether a gap begins before the verb of its sentence and holds it."""
    at = next((i for i, word in enumerate(found) if word in PRESENT), 0)
    opened = words(whole[: choice.start])[-1:]
    return at > 0 and not any(word in _JOINS for word in found[:at]) and not (opened and opened[0].lower in _JOINS)


_A_CLAUSE = 0.78
"""How good a gap is that may be a whole clause: "If A, then [B]"."""
_JOINS = frozenset(
    "qui que qu' dont où si quand lorsque car parce puisque quien cuando donde porque cual cuales che cui quando dove perché se onde cuja cujo cuyo cuya et y e mais pero = tel tal".split()
)
"""Words behind which a verb is that of a clause of its own."""


def past_what_leans(whole: str, begin: int, end: int, clause: Clause, language: Language) -> int:
    """ "se heurtent alors rapidement à de [fortes résistances]": a gap begins behind adverbs, and behind a second verb that they stand before."""
    begin = past_denial(whole, begin, end, clause, language)
    done = _UNDERGOES.match(whole, begin, end) if clause.kind in _WITH_A_PARTICIPLE else None
    begin = past_small_words(whole, done.end(), end, language) if done else begin
    being = _BEING.match(whole, begin, end) if clause.kind is Verb.MODAL else None
    begin = being.end() if being else begin
    done = _DONE_BY.match(whole, begin, end) if _may_be_done(whole, clause) else None
    begin = done.end() if done else begin
    kept = _HAS_DONE.match(whole, clause.verb[0], end)
    begin = kept.end() if kept and kept.end() > begin else begin
    light = LIGHT.match(f"{whole[slice(*clause.verb)]} {whole[begin:end]}".lower())
    begin = past_small_words(whole, begin + len(light["noun"]) + 1, end, language) if light else begin
    pointing = _POINTING.match(whole, begin, end)
    begin = past_small_words(whole, pointing.end(), end, language) if pointing else begin
    leaning = _ADVERBS.match(whole, begin, end)
    at = leaning.end() if leaning else begin
    does = _DOES.match(whole, at, end) if leaning else None
    return past_small_words(whole, does.end() if does else at, end, language) if leaning else begin


def with_its_article(whole: str, choice: Choice) -> Choice:
    """ "forman [un grupo]": the article would tell the gender of what is hidden, and a number stays with what it counts."""
    attached = _ATTACHED.match(whole, choice.end)
    choice = replace(choice, end=attached.end()) if attached else choice
    before = _LEADS_IN.search(whole[: choice.start]) if choice.score < _A_CLAUSE else None
    before = before or _RANGE.search(whole[: choice.start])
    return replace(choice, start=before.start()) if before else choice


_ATTACHED = pattern(r"\([^()]*\)")
"""What belongs to the word before it: "O(log n)"."""
_LEADS_IN = pattern(r"(?<!\w)(?:el|la|los|las|lo|un|una|unos|unas|al|o|os|as|um|uma|ao|aos|les?|une)\s$", re.IGNORECASE)
_RANGE = pattern(
    r"(?<!\w)(?:entre\s(?:\d[\d.,]*|[^\W\d_]{2,8})\s(?:et|y)|de\s(?:\d{1,3}\s[àa]|[^\W\d_]{2,8}\sà))\s$", re.IGNORECASE
)
"""The first end of a range, which its second stays with: "de 2 à [5 ans]"."""
_HAS_DONE = pattern(
    r"(?:tiene|tienen|tenía|tenían)\s[^\W\d_]{3,}[aií]d[oa]s?\s(?=(?:el|la|los|las|una?)\s)", re.IGNORECASE
)
""" "tiene asignado [un plazo]"."""
_POINTING = pattern(r"(?:est[aeo]s?|dich[oa]s?|aquell[oa]s?)\s[^\W\d_]+\s(?=(?:para|en|por|con|a|como)\s)")
"""What was named before stands before the point."""
_WITH_A_PARTICIPLE = (Verb.COPULA, Verb.PERFECT, Verb.MODAL)
_STANDS = pattern(r"est(?:á|án|aba|aban)", re.IGNORECASE)


def _may_be_done(whole: str, clause: Clause) -> bool:
    """Whether a participle behind the verb may be one with it: "está", "ha sido", "puede ser"."""
    return clause.kind in _WITH_A_PARTICIPLE or _STANDS.fullmatch(whole, *clause.verb) is not None


_DONE_BY = pattern(r"(?:(?:sido|ser)\s)?[^\W\d_]{2,}[aií]d[oa]s?\s(?:por|en|con|mediante|sobre)\s(?=[^\W_])")
_ADVERBS = pattern(
    r"(?:(?:alors|donc|ainsi|désormais|encore|déjà|puis|ensuite|entonces|ya|aún|todavía|luego|después|pronto|allora|quindi|então|peu à peu|poco a poco|(?!(?:com|mo)ment\s|(?:le|un|des|du|au)\s)[^\W\d_]{3,}(?:[éaiuet]mment|[^mn]ement|[lrs]ment|iment|ément|mente))\s)+"
)
_BEING = pattern(r"être\s(?=[^\W\d_])")
_UNDERGOES = pattern(
    r"(?:(?:été|être)\s)?(?!(?:très|après|près|côté|degré|plus|lieu|peu|aussi|ainsi|demi|parmi)\s)[^\W\d_]{3,}(?:[éiu]e?s?|ise?s?|ite?s?|erte?s?|eint[es]*)\s(?=(?:les?|la|une?|des|du|par|pour|en|dans|à|au|aux|sur|de|comme)\s|[ld]['’]|(?<=appelée\s)|(?<=appelé\s)|(?<=nommée\s)|(?<=nommé\s))"
)
"""A French participle behind its auxiliary: "ont ralenti [l'exode]", "peut être engagée pour [faute]"."""
_DOES = pattern(r"[^\W\d_]{2,}(?:er|ir|ar|oir|[dtu]re)\s(?=[^\W\d_])")


def is_stressed(whole: str, choice: Choice, clause: Clause | None, language: Language) -> bool:
    """A single word that is stressed and says little without what follows it: a verb ("ne peut [céder] son droit"), what
    is said of the subject before its phrase ("est [attaché] à la personne")."""
    found = words(whole[choice.start : choice.end])
    small = language.modals | language.negations | _CAUSING | {"ne"}
    if found and all(word.lower in small for word in found):
        return True
    if len(found) != 1 or not found[0].text.islower():
        return False
    if clause and clause.verb[0] <= choice.start and choice.end <= clause.verb[1]:
        return True
    if re.match(r"\s*=", whole[choice.end :]):
        return True  # "un pouls [rapide] = un signe": what it means stands behind
    before = [word.lower for word in words(whole[: choice.start])[-1:]]
    behind = words(whole[choice.end :])[:1]
    if not before or not behind or re.match(r"\s*[,;:.)]", whole[choice.end :]):
        return False
    if 0.7 < choice.score < 0.9 and OF.match(behind[0].lower):
        return True  # a word in italics: "une [clause] de renonciation"
    governs = behind[0].lower in language.prepositions or bool(_ELIDED.match(behind[0].lower))
    if governs and before[0] in {*language.copulas, *language.plural_copulas}:
        return True
    does = before[0] in language.modals | language.negations | _CAUSING
    return does and bool(INFINITIVE.fullmatch(found[0].lower))


_ELIDED = pattern(r"[dl]['’]\w")
_CAUSING = frozenset("pas jamais ni plus faire laisser hacer dejar fare".split())
"""Words beside the modals that an infinitive belongs to."""


def to_its_end(whole: str, end: int, stop: int) -> int:
    """ "négociés, formés et exécutés de bonne [foi]": a word or two that end the sentence belong to the last of a list."""
    left = _LAST_WORDS.fullmatch(whole, end, stop)
    return left.end("words") if left else end


_LAST_WORDS = pattern(r"(?P<words>(?:\s[^\W\d_]+){1,2})[\s.;!]*")


def acts_on_it(row: Tokens, clause: Clause | None, gaps: Sequence[Gap], score: float, *, anchored: bool) -> bool:
    """ "L'URSS le refuse et l'interdit": what the verb acts on stands in another sentence."""
    said = masked(row)[slice(*clause.verb)] if clause else ""
    return not anchored and bool(_ON_IT.match(said))


def leaves_open(row: Tokens, clause: Clause | None, gaps: Sequence[Gap], score: float, *, anchored: bool) -> bool:
    """The same in French, where a sentence without its subject ("Offre un accès aux ...") leaves open too of what it is told, and
    the end of a phrase without a verb ("Perte de repères dans la [nuit]") is its point only where it says by what."""
    if clause is None and score < _A_FIGURE and not _BY_WHAT.search(masked(row)[: gaps[0].start]):
        return True
    nobody = clause is not None and not masked(row)[: clause.verb[0]].strip() and not anchored
    if clause and SAID_OF_NOTHING.match(masked(row), clause.verb[0]):
        nobody = nobody or masked(row)[slice(*clause.subject)].strip().lower() != "il"
    return nobody or acts_on_it(row, clause, gaps, score, anchored=anchored)


_A_FIGURE = 0.72
"""How good a gap is that is told by more than its place."""
_BY_WHAT = pattern(r"(?<!\w)par\s(?:(?:les?|la|une?)\s|l['’])?$", re.IGNORECASE)
_ON_IT = pattern(r"(?:ne\s|non\s)?(?:(?:le|la|les|lui|leur|lo|li|gli)\s|l['’])", re.IGNORECASE)
"""An object before its verb that is no noun."""
