"""French and Spanish labels of which more is told than what they mean: a phase, a law, a person, a figure, a thing without a verb."""

import re
from collections.abc import Callable

from notecards.cards import Kind
from notecards.extract.about.labels import bare, label
from notecards.extract.answers import LONGEST, trimmed
from notecards.extract.by_language import NEVER, ByLanguage, nothing
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import behind_its_article, small_first, worded
from notecards.extract.facts import Found
from notecards.extract.here import Here, lowered
from notecards.extract.languages import Language
from notecards.extract.languages.language import words_of
from notecards.extract.languages.spanish import SPANISH
from notecards.extract.patterns import pattern
from notecards.extract.romance.articles import NOUNS, PLURAL_ARTICLES, with_article
from notecards.extract.romance.labels import form_of_several, is_side
from notecards.extract.romance.persons import PERSONS
from notecards.extract.romance.phrases import articled
from notecards.extract.romance.states import is_quality_alone
from notecards.extract.romance.tongues import IS, of_gender
from notecards.extract.words import Word, count, stands_in, words
from notecards.tokens import OPAQUE, Tokens, cut, masked, plain, strip, text


def framed(here: Here, term: Tokens, idea: Tokens) -> Tokens:
    """How such a label is asked; empty where it is defined, or where its article is not sure."""
    if is_person(here, term, idea):
        return worded(here.language.questions["definition who"], subject=term)
    found = words(plain(term))
    role = _role(here, found, idea)
    if role:
        return worded(here.language.questions["definition who"], subject=(*text(role), *small_first(term)))
    if _A_FIGURE.match(plain(idea)) and known(here, term):
        return which(known(here, term), here.language)
    if _FORMULA.match(masked(idea)) and len(plain(term)) >= _A_WORD and count(plain(term)) <= 6:
        return worded(here.language.questions["formula"], subject=term)
    if found and _WHEN[here.language].fullmatch(masked(idea)):
        return worded(here.language.questions["spoken of"], subject=_SPOKEN_OF[here.language](small_first(term)))
    subject = known(here, term)
    quality = here.language.questions.get("definition quality", "")
    if quality and not subject and is_quality_alone(plain(term), here.language):
        return worded(quality, subject=small_first(term)) if _is_a_sentence(masked(idea), here.language) else ()
    if not found or not subject:
        return ()
    form = _told_as(here, found, masked(idea))
    if form == "like":
        several = words(plain(subject))[0].lower in PLURAL_ARTICLES[here.language]
        form = "likes" if several else form
    if form == "which":
        measured = _IS_A_MEASURE[here.language].search(plain(lowered(term, here.note)))
        valued = () if measured else worded(here.language.questions["definition value"], subject=term)
        return valued or which(subject, here.language)
    if form == "characterizes":
        subject = (*text("al "), *cut(subject, 3)) if plain(subject).startswith("el ") else (*text("a "), *subject)
    if form in ("what is for", "whom is for"):
        several = words(plain(subject))[0].lower in PLURAL_ARTICLES[here.language]
        return worded(here.language.questions[form], subject=subject, aux=text(IS[here.language][several]))
    return worded(here.language.questions[form], subject=subject) if form else ()


_IS_A_MEASURE = ByLanguage(
    pattern(""),
    fr=pattern(
        r"^(?:les?\s|la\s|l['’])?(?:[^\W\d_]*(?:té|eur|[ae]nce|émie|urie|tion|sion|age|tude|ée|[pg]ie|ement)|volume|poids|débit|nombre|âge|dose|ph|potentiel|rendement|force|charge|surface|aire|rayon|diamètre|périmètre|seuil|ind(?:ex|ice)|score|rythme|pouls|point|somme|solde|note|demi|constante|budget|prix|coût|salaire|pib|effectif|total|part|taux|rapport|date|temps|délai|terme|masse|taille|vitesse|distance|norme|niveau|limite|minimum|maximum|condition|remise|record|angle|module|portée|champ|spectre)s?(?!\w)",
        re.IGNORECASE,
    ),
)
"""How a label begins that is told by a value: "Température : 37 °C", unlike "Foie : 1,5 kg"."""


def _role(here: Here, term: list[Word], idea: Tokens) -> str:
    """ "Líder: Práxedes Sagasta": the article of a role behind which a person's name stands; empty for another label."""
    named = _A_NAME.fullmatch(plain(idea).strip(" .")) and all(
        w.text[:1].isupper() or w.lower in _IN_NAMES for w in words(plain(idea))
    )
    if not named or not _IS_A_ROLE[here.language] or not 1 <= len(term) <= 3:
        return ""
    feminine = re.search(r"(?:ora|triz|[ei]nta|reina|esa)$", term[0].lower)
    return ("la " if feminine else "el ") if term[0].lower in PERSONS[here.language] | _ROLES else ""


_IS_A_ROLE = ByLanguage(False, es=True)
_ROLES = words_of("artífice impulsor impulsora jefe jefa secretario secretaria candidato ganador ganadora presidenta")
_A_WORD = 6
"""Letters of a label that is no sign of a formula."""
_A_FIGURE = pattern(r"`[<>≤≥≈~±]?\s?-?\d[^`=]*`\.?$")
"""A value in the signs of code: "`290 mOsm/L`"."""
_FORMULA = pattern(rf"{OPAQUE}+[ .]*$")
_WHEN = ByLanguage(
    NEVER,
    fr=pattern(r"(?:quand|lorsqu(?:e\s|['’])|si\s|s['’]il)[^,;]{12,}", re.IGNORECASE),
    es=pattern(r"cuando\s(?:(?!,\s(?:el|la|l[oa]s|una?|se)\s).)+", re.IGNORECASE),
)
"""A case, and nothing that follows from it: "quand une entreprise fixe son prix"."""


def spoken_of(subject: Tokens) -> Tokens:
    """ "le monopole" -> "de monopole", "l'oligopole" -> "d'oligopole"."""
    noun = re.sub(r"^(?:les?\s|la\s|l['’])", "", plain(subject), flags=re.IGNORECASE)
    return text(f"d’{noun}" if re.match(r"[aeiouyhéèêâîô]", noun, re.IGNORECASE) else f"de {noun}")


def _without_article(term: Tokens) -> Tokens:
    """ "el monopolio" -> "monopolio"."""
    first = words(plain(term))[0]
    return cut(term, first.end + 1) if first.lower in _DEFINITE else term


_SPOKEN_OF = ByLanguage(_without_article, fr=spoken_of)


def known(here: Here, term: Tokens) -> Tokens:
    """A label with its definite article; empty where that is not sure."""
    inner = lowered(term, here.note)
    first = next((word.lower for word in words(plain(inner))), "")
    if first in _DEFINITE or re.match(r"l['’]", first):
        return small_first(inner)
    told = with_article(plain(inner), here.language)
    if told:
        return (*text(told[0]), *behind_its_article(inner, here.language))
    row = articled(inner, here.language, here.note)
    return row if row is not inner and len(plain(row)) > len(plain(inner)) else ()


_BEFORE_A_NOUN = words_of("le la les l un une el los las una premier première second seconde deuxième troisième")
_DEFINITE = frozenset("le la les el los las".split())


def _told_as(here: Here, term: list[Word], idea: str) -> str | None:
    """The form of the question by what the label is and what stands behind it; empty for a definition."""
    language = here.language
    behind = _CASE_BEFORE[language].sub("", idea, count=1)
    whole = _is_a_sentence(behind, language) or _PART_OF[language].match(behind) is not None
    if _is_a_phase(here, term) and (whole or _DONE[language].match(idea)):
        return "during"
    if _LAW.match(term[0].lower) and (whole or _GIVEN_THAT.match(idea)):
        return "says"
    if (_QUALITIES.match(idea) and not whole) or _IS_NOT.match(idea):
        return "like"
    if _FIGURE.match(idea) and not whole and count(idea) <= 12:
        return "which"
    head = next((word.lower for word in term if word.lower not in _BEFORE_A_NOUN), "")
    if whole and _IS_DONE[language].search(re.sub(r"^l['’]", "", head)):
        return "consists"
    stated = _STATED[language](behind)
    return "which" if stated and is_side(term[0].lower, language) and not _OF_ITS_OWN.match(idea) else stated


_CASE_BEFORE = ByLanguage(
    NEVER,
    es=pattern(r"(?:en|tras|luego de|después de|durante|según|al|con|sin|mediante)\s[^,;:.]{3,60},\s", re.IGNORECASE),
)
"""What opens a sentence before its subject: "luego de un plazo, la deuda desaparece"."""
_PART_OF = ByLanguage(
    NEVER,
    es=pattern(
        r"(?:(?:alrededor|cerca|más|menos) del?|casi|aproximadamente) (?:el )?\d[^,;:.]*\s(?:son|es|se)\s|tod[oa]s? l[oa]s? [^,;:.]* (?:es|son) [^\W\d_]+d[oa]s?\s|[^\W\d_]+ y [^\W\d_]+ (?:pasan|quedan|se)\s",
        re.IGNORECASE,
    ),
)
"""A sentence whose subject is a share or two nouns without an article."""


def _is_a_sentence(idea: str, language: Language) -> bool:
    """ "les chromosomes se condensent", "se forman dos núcleos": a subject of its own, or a verb before it."""
    found = words(idea)
    if len(found) < 2:
        return False
    if found[0].lower in ("no", "ne") and stands_in(found[1].lower, language.verbs, ("hay", "existe")):
        return True
    if found[0].lower == "se" and language.conjugates(found[1].lower):
        return True
    clause = clause_of(idea, language)
    if clause is None or clause.subject[0] >= clause.subject[1] or clause.start or clause.subject[0]:
        return False
    subject = words(idea[slice(*clause.subject)])
    opens = subject[0].lower in language.articles | language.numbers.keys() or bool(_ELIDED.match(subject[0].lower))
    opens = opens or subject[0].lower.endswith("s")
    return opens and not any(word.lower in language.relatives | {"a", "à"} for word in subject)


_ELIDED = pattern(r"l['’]\w")


def _stated(idea: str) -> str:
    """ "Su cumplimiento no depende de nada", "no tiene fin": what marks the thing; what another sentence tells happens with it."""
    if _MARKS_IT.match(idea):
        return "characterizes"
    if _THERE_IS.match(idea):
        return "consists"
    if _FOR.match(idea) and clause_of(idea, SPANISH) is None:
        return "what is for" if _TO_DO.match(idea) else "whom is for"
    whole = _OPENS_A_SENTENCE.match(idea) and _is_a_sentence(idea, SPANISH)
    return "happens with" if whole or _PART_OF[SPANISH].match(idea) else ""


_OF_ITS_OWN = pattern(r"sus?\s", re.IGNORECASE)
_MARKS_IT = pattern(r"(?:sus?\s[^,;:.]+?\s[^,;:.]+\s|no\s(?!se\s)[^\W\d_]+\s)", re.IGNORECASE)
_THERE_IS = pattern(r"(?:para tod[oa]\s[^,;.]{1,20}\s)?existen?\s", re.IGNORECASE)
_FOR = pattern(r"para\s(?!.*\s(?:se|hay)\s)", re.IGNORECASE)
_TO_DO = pattern(r"para\s[^\W\d_]+[aei]r(?:l[aeo]s?|se)?\s", re.IGNORECASE)
_OPENS_A_SENTENCE = pattern(r"(?:el|la|l[oa]s|una?|un[oa]s|se)\s(?![^;]*\.\s)", re.IGNORECASE)
_STATED = ByLanguage[Callable[[str], str | None]](nothing, es=_stated)
"""How a label is asked behind which a sentence stands that does not define it."""


def _is_a_phase(here: Here, term: list[Word]) -> bool:
    """ "Profase", "Fase lútea", and what stands below "Étapes de la filtration"."""
    if _PHASE.search(term[0].lower):
        return True
    above = (here.parents or here.headings)[-1:]
    named = words(plain(bare(label(above[0].tokens)))) if above else []
    return any(_PHASES.fullmatch(word.lower) for word in named[:2])


_PHASE = pattern(r"(?:^(?:phase|étape|fase|etapa)|\w(?:phase|fase))$")
_PHASES = pattern(r"phases|étapes|fases|etapas")
_DONE = ByLanguage(
    NEVER,
    fr=pattern(r"[^\W\d_]{3,}(?:tion|sion|ment|age)s?\s(?:de|du|des|d['’])", re.IGNORECASE),
    es=pattern(r"[^\W\d_]{3,}(?:ción|sión|ciones|siones|mientos?)\s(?:de|del)\s", re.IGNORECASE),
)
"""How a deed begins that is told as a noun: "séparation des chromatides"."""
_LAW = pattern(
    r"(?:théorème|lemme|article|arrêt|loi|principe|règle|postulat|axiome|hypothèse|paradoxe|corollaire|critère|teorema|lema|ley|principio|regla|postulado|axioma|hipótesis|paradoja|corolario|criterio|artículo|cláusula|enmienda)$"
)
_QUALITY = r"[^\W\d_]{3,}(?:ale?|aux|i[fv]e?|iv[oa]|eux|euse|os[oa]|able|ible|i[cq](?:o|a|ue)|aire|ant|ante|ent|ente)s?"
_QUALITIES = pattern(rf"{_QUALITY},\s(?:{_QUALITY}|(?:[^,;]+,\s)*[<>≤≥≈]?\s?\d[^,;]*)(?:,[^;:]*)?$", re.IGNORECASE)
"""Adjectives in a row, or an adjective and a figure: "rétrosternale, constrictive, > 20 min"."""
_IS_NOT = pattern(r"no (?:es|son)\s(?!(?:una?|el|la|los|las|l[oa]s? que)\s)")
_GIVEN_THAT = pattern(
    r"(?:si|s['’]il|soit|soient|pour tout|sea|sean|para todo|toute?|todo|toda)(?:\s|$)", re.IGNORECASE
)
_FIGURE = pattern(
    r"(?:[<>≤≥≈~±]\s?)?(?:(?:environ|moins de|plus de|jusqu['’]à|entre|de|unos|unas|aproximadamente|menos de|más de|hasta|casi)\s)?[-−]?\d",
    re.IGNORECASE,
)
_IS_DONE = ByLanguage(
    NEVER,
    fr=pattern(
        r"(?<!^fonc)(?<!^no)(?<!^rela)(?<!^équa)(?<!^frac)(?<!^sec)(?:tion|sion|ment|isme|crise|obligation|blocus|siège|guerre|bataille|réforme|grève|révolte"
        r"|^offre|^preuve|^étape|^rencontre|^contrôle|^pouvoir|^décalage|^méthode|^stratégie|^responsabilité|^obligation)$"
    ),
    es=pattern(r"(?<!^fun)(?<!^no)(?<!^rela)(?<!^ecua)(?<!^frac)(?<!^sec)(?:ción|sión|miento|ismo|crisis)$"),
)
"""Nouns of which a sentence tells what it comes to: "Dación en pago: el acreedor acepta una cosa distinta"."""


def which(subject: Tokens, language: Language) -> Tokens:
    """ "Fréquence cardiaque normale : 60 à 100": which is it? The gender stands in the article, or in the end of a noun behind "l’"."""
    first = next(word.lower for word in words(plain(subject)))
    several = first in PLURAL_ARTICLES[language]
    noun = (
        re.sub(r"^l['’]", "", first) if not several else next((word.lower for word in words(plain(subject))[1:2]), "")
    )
    gender = "f" if first == "la" else "m" if first == "le" else _gender_of(noun, language, several=several)
    if not gender and language.gendered and "which is f" in language.questions:
        return ()
    form = of_gender("which are" if several else "which is", gender == "f", language)
    return worded(language.questions[form], subject=subject, aux=text(IS[language][several]))


def _gender_of(noun: str, language: Language, *, several: bool) -> str:
    """The gender of a noun that its article does not tell: "l’usage", "les maladies"; empty where it is not known."""
    if several:
        return {"counted f": "f", "counted": "m"}.get(form_of_several(noun, language), "")
    masculine, feminine = NOUNS[language]
    return "f" if noun in feminine or _GENDER_BEHIND_L.search(noun) else "m" if noun in masculine else ""


_GENDER_BEHIND_L = pattern(r"(?:tion|sion|té|ence|ance|tude|ture|phie|thie|[éa]mie|urie|algie)$")


def is_person(here: Here, term: Tokens, idea: Tokens) -> bool:
    """ "Sagasta: líder del Partido Liberal": a name, and behind it what kind of person bears it."""
    said, found, persons = words(masked(idea)), words(plain(term)), PERSONS[here.language]
    if not 1 <= len(found) <= 4 or not said or not _A_NAME.fullmatch(plain(term)):
        return False
    k = 1 if said[0].lower in _BEFORE_A_PERSON and len(said) > 1 else 0
    bearing = [word for word in found if word.lower not in _IN_NAMES]
    if said[k].lower not in persons or not bearing:
        return False
    if any(not word.text[:1].isupper() or word.lower in persons | _TITLES for word in bearing):
        return False
    told = with_article(plain(term), here.language) if len(bearing) == 1 else None
    return (told is None or told[1]) and (len(bearing) > 1 or bearing[0].lower not in here.note.lower)


_A_NAME = pattern(r"[^\W\d_]+(?:['’. -]+[^\W\d_]+)*\.?")
_BEFORE_A_PERSON = words_of("un une le la premier première grand grande el una primer primera gran último dernier")
_IN_NAMES = words_of("de del la las los von van da di du des le d y")
_TITLES = words_of(
    "zar tsar káiser kaiser sultán sultan califa calife faraón pharaon cónsul consul visir vizir emir émir papa pape rey roi reina reine presidente président ministro ministre monarca monarque dictador dictateur tribuno tribun cacique jefe chef alcalde maire shogun samurái delfín dauphin regente régent primer premier"
)


def said_by_theorem(here: Here, tokens: Tokens) -> Found | None:
    """ "Théorème (limite monotone) : toute suite ...": what the theorem of that name says."""
    name, said = here.statement.called, trimmed(tokens)
    if not words(plain(name)) or not _SHORTEST_LAW <= count(plain(said)) <= LONGEST:
        return None
    subject = (*text("le théorème « "), *name, *text(" »"))
    front = worded(here.language.questions["says"], subject=subject)
    return Found(Kind.QA, "statement", 0.8, strip(said, " ."), front, asked=plain(name))


_SHORTEST_LAW = 4
"""Words that a theorem says at least."""
