"""Spanish labels that only tell a kind apart: "Tipo II" under "Tipos de hipersensibilidad", "Civiles" under "Clases de obligaciones"."""

import re

from notecards.extract.about.labels import bare, label
from notecards.extract.here import Here
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.romance.articles import gender_of_several, with_article
from notecards.extract.romance.labels import is_side
from notecards.extract.words import count, words
from notecards.tokens import Tokens, cut, masked, plain, text


def full_name(here: Here, term: Tokens) -> Tokens:
    """The label with what it is a kind of; as it stands where it is a name of its own, or nothing above says of what."""
    term = without_capitals(term, here.language)
    numbered = _NUMBERED.fullmatch(plain(term).strip())
    if not numbered:
        noun = _noun_of(here, plain(term).strip().lower())
        return text(f"{noun} {plain(term).strip().lower()}") if noun else term
    above = bare(label((here.parents or here.headings)[-1].tokens)) if here.parents or here.headings else ()
    of = _KINDS.search(masked(above)) if above else None
    if not of or of["kinds"].lower()[:4] != numbered["kind"].lower()[:4]:
        return term
    return (*term, *cut(above, of.start("of"), of.end("of")))


def without_capitals(term: Tokens, language: Language) -> Tokens:
    """ "REPRESENTANTES" in small letters; as it stands where it may be an abbreviation or a name."""
    whole = plain(term).strip()
    small, found = whole.lower(), words(whole)
    long = all(len(word.text) >= _SPELT_OUT or word.lower in language.function for word in found)
    noun = bool(found) and (with_article(small, language) or is_side(found[0].lower, language))
    return text(small[:1].upper() + small[1:]) if whole.isupper() and long and noun else term


_SPELT_OUT = 6
"""Letters of a word that is no abbreviation."""


def kinds_above(here: Here) -> str:
    """ "obligaciones" below "Clasificación de las obligaciones", whatever criterion stands between; empty where nothing is classed."""
    for statement in reversed((*here.headings[-1:], *here.parents)):
        named = plain(bare(label(statement.tokens))).strip(" :")
        found = _KINDS.fullmatch(named)
        if found:
            return found["noun"].lower() if count(found["noun"]) <= _LONGEST else ""
        if not (BY_WHAT.match(named) or _ADJECTIVE.fullmatch(words(named)[0].lower if words(named) else "")):
            return ""
    return ""


def _noun_of(here: Here, quality: str) -> str:
    """The noun that a quality tells apart, in its number: "la obligación" for "singular"; empty where they do not agree."""
    several = kinds_above(here) if _ADJECTIVE.fullmatch(quality) else ""
    first = words(several)[0].text if several else ""
    gender = _gender(first, here.language)
    if not gender or gender_of_several(f"{quality.removesuffix('s')}s", here.language):
        return ""
    ends = re.search(r"([oa])s?$", quality)
    if ends and (ends.group(1) == "a") != (gender == "f"):
        return ""
    if quality.endswith("s"):
        return {"m": "los ", "f": "las "}[gender] + several
    told = with_article(_one(first), here.language)
    return (told[0] if told else {"m": "el ", "f": "la "}[gender]) + _one(first) + several[len(first) :]


def _gender(noun: str, language: Language) -> str:
    """Of a plural, by its article."""
    article = with_article(noun, language) if noun.endswith("s") else None
    return gender_of_several(noun, language) or {"las ": "f", "los ": "m"}.get(article[0] if article else "", "")


def _one(noun: str) -> str:
    """ "obligaciones" -> "obligación", "bienes" -> "bien", "contratos" -> "contrato"."""
    if noun.endswith(("ciones", "siones")):
        return f"{noun[:-4]}ón"
    return noun[:-2] if re.search(r"[rlnd]es$", noun) else noun[:-1]


_NUMBERED = pattern(
    r"(?P<kind>tipo|fase|grado|estadio|clase|nivel|etapa|grupo|capa)\s(?:[IVX]{1,4}|\d{1,2}|[A-Da-d])", re.IGNORECASE
)
_KINDS = pattern(
    r"(?P<kinds>clasificación|tipos|fases|grados|estadios|clases|niveles|etapas|grupos|capas)(?P<of>\sde(?:l|\sla|\slos|\slas)?\s(?P<noun>[^,;:()]+))$",
    re.IGNORECASE,
)
_LONGEST = 3
"""Words of a noun that a quality follows."""
BY_WHAT = pattern(
    r"(?:(?:por|según)\s(?:el|la|los|las|su|sus)\s|en función del?\s|respecto del?\s|respecto a\s|(?:selon|d['’]après|suivant|par|quant à)\s?(?:les?\s|la\s|l['’]|leurs?\s|son\s|sa\s)|en fonction d|par rapport )",
    re.IGNORECASE,
)
"""How a criterion begins, by which kinds are told apart."""
_ADJECTIVE = pattern(
    r"[^\W\d_]{2,}(?:(?:[aáeéií]d|iv|os|ic|[áíó]ne|ari|ori|ern|tan|ect|ent|uest|xt|pur|plan|nul)[oa]|al(?:es)?|ar(?:es)?|il(?:es)?|(?:b|p)le|nte)s?|pur[oa]s?"
)
