"""The definite articles of Romance nouns: by a table of nouns, or by what their ending tells."""

import re

from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.languages import Language
from notecards.extract.languages.language import words_of
from notecards.extract.languages.romance_nouns import (
    ASPIRATED,
    FRENCH_FEMININE,
    FRENCH_MASCULINE,
    SPANISH_FEMININE,
    SPANISH_MASCULINE,
)
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, words


def with_article(term: str, language: Language) -> tuple[str, bool] | None:
    """The definite article of a Romance noun, and whether it is a plural; None where neither a table nor the ending tells."""
    found = words(term)
    if (
        not found
        or not _ENDINGS[language]
        or found[0].lower in language.articles | PLACES[language]
        or not found[0].text[1:].islower()
        or "'" in found[0].lower
        or _A_PERSON[language].match(term)
    ):
        return None
    noun = found[0].lower
    article: str | None = _KNOWN[language](noun)
    if not article or not _agrees_in_gender(found, article, language):
        article = _by_ending(noun, language) if len(noun) > _SHORTEST else None
        article = article or _by_letter(term, language)
    return (article, article.strip() in _OF_PLURALS[language]) if article else None


_A_PERSON = ByLanguage(NEVER, es=pattern(r"\w+(?<!i)ón\s[A-ZÁÉÍÓÚÑ]\w"))
"""A first name in the ending of a noun: "Napoleón Bonaparte"."""


def _by_letter(term: str, language: Language) -> str | None:
    """ "Tribuno de la plebe": what belongs to a common noun shows that it is one, and its last letter its article."""
    found = _BELONGING[language].match(term.lower() if term[1:].islower() else term)
    return _BY_LETTER[found["end"]] if found else None


_BELONGING = ByLanguage(
    NEVER,
    es=pattern(
        r"[^\W\d_]{2,}(?<!m)(?<!ist)(?<![aií]d)(?P<end>[oa]s?)\sde(?:l|\sla|\slos|\slas)?\s(?!san\s)[a-zá-ú]{3,}"
    ),
)
_BY_LETTER = {"o": "el ", "a": "la ", "os": "los ", "as": "las "}


def _by_ending(noun: str, language: Language) -> str | None:
    article = next((sign for ending, sign in _ENDINGS[language] if re.search(ending, noun)), None)
    if not article:
        return None
    return _BEFORE[language](article, noun)


PLACES = ByLanguage(
    frozenset[str](),
    es=words_of("""francia italia alemania rusia prusia austria galicia murcia valencia colombia grecia bolivia suecia australia croacia serbia bosnia hungría turquía siria libia asia bulgaria rumanía polonia escocia lombardía
    andalucía castilla sevilla maría lucía garcía sofía julia virginia victoria gloria florencia venecia babilonia mesopotamia fenicia macedonia persia armenia argelia nigeria etiopía tanzania kenia indonesia malasia
    georgia california letonia estonia eslovenia eslovaquia finlandia irlanda islandia suiza holanda bélgica alejandría antioquía cartago atenas"""),
)
"""Names in the endings of nouns, which stand without an article."""
_SHORTEST = 4
"""Letters of a noun whose ending tells nothing."""
_ENDINGS = ByLanguage[tuple[tuple[str, str], ...]](
    (),
    fr=((r"^(?:plage|page|image|cage|rage|nage)$", "la "), (r"^(?:génie|incendie|messie|sosie|parapluie|amphibie|zombie|magazine|augure|iodure|.*(?:fin|éfin|[ré]un|établ|chois|fourn|rempl|faibl|suiv)ie)$", ""), (r"(?:tions|sions|ments|ismes|tés|ences)$", "les "), (r"(?:tion|sion|té|logie|thèse|lyse|nèse|ette|[eo]sse|ière|ille|ence|ance|tude|ture|phie|thie|[éa]mie|urie|algie|rragie|ctomie|phase|kinase|[pt]ase|[ldé]rase|ylase|idase|rrhée|pnée|scopie|[bcdfghlmnprstx]ie|rrhose|cytose|culose|clérose|[bcdfglmnprstvxz]ine|[sdvlg]ure)$", "la "), (r"(?:ment|isme|age|teur|cyte|peptide|nucléo[st]ide|[io]cide|zyme|tron|photon|gramme|scope|drome|phore|gone|phage|torat|[od]ome|eau|oir|plaste|[sz]ome|type|gène|oxyde|mètre|graphe)$", "le ")),
    es=(
        (r"^(?:(?:pro?p|ser|suc|med|sab|rub|limp|agr|nec|tib|ampl|prev|obv|ag)ia|(?:fr|vac|tard|sombr|jud|pol|gu|v|esp|vig|tranv|d)ía)$|(?:[^bml]aria|[^it]oria|toria)$", ""),
        (r"^(?:días|mapas|planetas|cometas|poetas|virus)$|(?:istas|[sndi]omas|ntomas|[clst]emas|quemas|blemas|gramas|igmas|asmas|ogmas|narcas)$", "los "), (r"^(?:manos|fotos|motos)$", "las "), (r"^(?:páncreas|atlas|caos|cosmos)$", "el "),
        (r"(?:ciones|siones|dades|tades|as)$", "las "), (r"(?:os|[tds]ores|ajes|[^iz]ones)$", "los "),
        (r"(?:[cs]i[oó]n|[gnlx]ión|stión|dad|tad|tud|umbre|ncia|logía|grafía|patía|tomía|emia|algia|uria|itis|[aeip]sis|xis|osis|[^c]ina|tasa|pasa|[td]ura|[td]era|anza|eza|icie|brana|orma|teria|nomía|metría|sofía|mona|rona|ía|ia|fase|(?:lip|mil|ct|tin|mer|te)asa|(?:luc|fruct|lact|malt|rib|lul|car)osa|[iu]cula|élula|[áaé][lp][vs]ula|édula|[^c]illa|[dgj]ez|orrea|[ps]nea|chura)$", "la "),
        (r"(?:miento|aje|ismo|sistema|dor|tor|[clm]ato|leto|bjeto|ujeto|fecto|pecto|culo|cleo|[^lg]oma|blema|grama|[^zcsi]ón|plasto|cito|terio|torio|eno|geno|itmo|odo|[^c]ol|fármaco|ivo|ulo)$", "el "),
    ),
    it=(
        (r"(?:zioni|sioni)$", "le "),
        (r"(?:zione|sione|gione|tà|tù|logia|enza|anza|ina|osi|isi|asi|itudine|aggine|tura|sura|ezza|ella|etta|ica|fia|mia|rea|ria|zia|gia|lula|vola|ula)$", "la "),
        (r"(?:mento|ismo|[^i]ore|ema|oma|amma|ale|olo|ulo|etto|ente|ario|orio|ono|ato|uto|ivo|odo|isco|uolo|eno|aggio)$", "il "),
    ),
    pt=((r"(?:ções|dades|as)$", "as "), (r"os$", "os "), (r"(?:ção|são|dade|logia|ência|ância)$", "a "), (r"(?:mento|ismo|dor|tor)$", "o ")),
)  # fmt: skip
"""How a noun ends, and the article that such nouns have; first the words that only end like them, which have none."""


def _as_it_is(article: str, noun: str) -> str | None:
    return article


def _french_before(article: str, noun: str) -> str | None:
    """ "la " before "énergie" is "l’"; not sure before an "h"."""
    if article not in ("la ", "le ") or not re.match(r"[aeiouéèêh]", noun):
        return article
    return None if noun.startswith("h") else "l’"


def _italian_before(article: str, noun: str) -> str | None:
    """ "il " before "assone" is "l’", before "stomaco" "lo "."""
    if article in ("il ", "la ") and re.match(r"[aeiou]", noun):
        return "l’"
    return "lo " if article == "il " and re.match(r"s[^aeiou]|z|gn|ps|pn|x", noun) else article


_BEFORE = ByLanguage(_as_it_is, fr=_french_before, it=_italian_before)
"""An article as it is written before its noun; None where that is not sure."""
_OF_PLURALS = ByLanguage(
    frozenset[str](),
    fr=frozenset(("les",)),
    es=frozenset(("los", "las")),
    it=frozenset(("le",)),
    pt=frozenset(("os", "as")),
)
"""Which of the articles that an ending tells are a plural's."""
PLURAL_ARTICLES = ByLanguage(
    frozenset[str](),
    fr=frozenset(("les",)),
    es=frozenset(("los", "las")),
    it=frozenset(("i", "gli")),
    pt=frozenset(("os", "as")),
)
"""Articles that only a plural has."""


def _unknown(noun: str) -> str:
    return ""


def _french(noun: str) -> str:
    """ "cellule" -> "la ", "arbres" -> "les ", "eau" -> "l’"."""
    for nouns, article in ((FRENCH_MASCULINE, "le "), (FRENCH_FEMININE, "la ")):
        if noun in nouns:
            return "l’" if noun[0] in "aeiouyàâéèêëîïôœh" and noun not in ASPIRATED else article
        if noun[-1:] in "sx" and noun[:-1] in nouns:
            return "les "
    return ""


def _spanish(noun: str) -> str:
    """ "célula" -> "la ", "planes" -> "los ", "áreas" -> "las " though "área" -> "el "."""
    if noun[:-1] in _FEMININE_WITH_EL and noun.endswith("s"):
        return "las "
    for nouns, article, plural in ((SPANISH_MASCULINE, "el ", "los "), (SPANISH_FEMININE, "la ", "las ")):
        if noun in nouns:
            return article
        one = f"{noun[:-3]}z" if noun.endswith("ces") else noun[:-2] if noun.endswith("es") else ""
        if noun[-1:] in "sx" and (noun[:-1] in nouns or one in nouns):
            return plural
    composed = _COMPOSED.match(noun)
    return _spanish(noun[composed.end() :]) if composed else ""


_COMPOSED = pattern(
    r"(?:cuasi|micro|macro|sub|super|inter|intra|anti|auto|bio|geo|hiper|hipo|multi|neo|semi|sobre|tele|trans|ultra|foto|electro|termo|hidro|neuro|mono|poli|contra|extra|infra|pseudo|seudo|ciber|nano)(?=\w{5})"
)
"""What a noun may be composed with, whose gender it keeps: "cuasicontrato"."""


def is_common_noun(noun: str, language: Language) -> bool:
    """Whether a small word is a noun of the table or has the ending of one, so that its capital is that of its line."""
    return bool(_KNOWN[language](noun)) or _OF_NO_NAME[language].search(noun) is not None


_OF_NO_NAME = ByLanguage(
    NEVER,
    es=pattern(r"(?:logía|nomía|grafía|metría|ción|sión|dad|tad|miento|ismo|encia|ciones|siones|dades|mientos|ismos)$"),
)


def gender_of_several(noun: str, language: Language) -> str:
    """ "vices" -> "m", "capas" -> "f": the gender of a plural by the table of nouns; empty where it is not known."""
    masculine, feminine = NOUNS[language]
    for singular in (noun[:-1], noun[:-2]) if noun[-1:] in "sx" else ():
        if singular in masculine or singular in feminine:
            return "f" if singular in feminine | _FEMININE_WITH_EL else "m"
    return ""


NOUNS = ByLanguage(
    (frozenset[str](), frozenset[str]()),
    fr=(FRENCH_MASCULINE, FRENCH_FEMININE),
    es=(SPANISH_MASCULINE, SPANISH_FEMININE),
)
_KNOWN = ByLanguage(_unknown, fr=_french, es=_spanish)
"""The article of a noun of the tables, with the blank behind it; empty where it is not known."""


def _agrees_in_gender(found: list[Word], article: str, language: Language) -> bool:
    """Whether nothing behind a noun of the table speaks against its article: "objet et cause" are two, "componente conexa" is feminine."""
    if any(word.lower in ("et", "ou", "y", "e", "o", "vs") for word in found[1:3]):
        return False
    second = found[1].lower if len(found) > 1 else ""
    gendered = _ENDS_IN_GENDER[language].search(second) and second not in language.function
    if not gendered or article == "l’" or found[0].lower in _FEMININE_WITH_EL:
        return True
    return ("a" in second[-2:]) == ("a" in article.strip()[1:])


_ENDS_IN_GENDER = ByLanguage(NEVER, es=pattern(r"(?:[oa]|[oa]s)$"))
_FEMININE_WITH_EL = frozenset("agua alma área arma aula hambre ala".split())
