"""French and Spanish labels: which side of a thing they name ("Fonction : ..."), and where a second deed stands behind one."""

import re
from collections.abc import Mapping

from notecards.extract.by_language import ByLanguage
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.pieces import pieces
from notecards.extract.clauses.wording import small_first, worded
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern
from notecards.extract.romance.articles import gender_of_several, with_article
from notecards.extract.romance.tables import ADJECTIVE, LATIN_QUALITY, PLURAL_GENDERS
from notecards.extract.romance.tongues import IS, before_noun, of_gender
from notecards.extract.words import Word, count, words
from notecards.tokens import Tokens, cut, masked, plain, text

_SIDES = ByLanguage[Mapping[str, str]](
    {},
    fr={
        **dict.fromkeys(
            """but objectif rôle avantage inconvénient principe problème exemple résultat traitement diagnostic pronostic mécanisme effet coût lieu début délai fondement contenu contexte intérêt domaine siège rythme symbole auteur chef
            régime critère caractère protocole outil moyen acteur élément facteur symptôme signe risque nom pigment produit réactif substrat débit objet champ danger défaut examen usage seuil motif support déroulement vecteur réservoir
            agent rendement format port constituant organe""".split(), "m"),
        **dict.fromkeys(
            """fonction idée cause conséquence solution raison définition origine unité formule structure composition localisation durée étiologie complication prévalence incidence indication contre-indication posologie condition faiblesse
            complexité limite utilité utilisation exception étape fréquence prévention critique taille capitale population superficie influence difficulté particularité importance équation sanction vitesse nature date fin caractéristique
            différence distinction théorie portée température propriété physiopathologie épidémiologie clinique devise monnaie langue religion application exigence preuve masse densité""".split(), "f"),
    },
    es={
        **dict.fromkeys(
            """objetivo papel efecto principio problema ejemplo resultado origen síntoma tratamiento diagnóstico requisito coste costo contexto límite uso mecanismo pronóstico riesgo valor tamaño nombre inicio fin final lugar plazo autor símbolo
            régimen elemento factor signo protocolo método instrumento órgano medio fundamento contenido inconveniente criterio peligro defecto motivo reactivo sustrato producto agente vector rendimiento formato puerto periodo período
            precedente antecedente""".split(), "m"),
        **dict.fromkeys(
            """función finalidad causa consecuencia ventaja desventaja idea solución razón unidad fórmula estructura composición localización característica etiología fisiopatología epidemiología clínica complicación prevalencia incidencia
            indicación contraindicación posología condición debilidad fortaleza complejidad limitación utilidad excepción etapa frecuencia prevención crítica sede capital población superficie influencia dificultad particularidad
            diferencia distinción importancia medición velocidad naturaleza fecha duración temperatura sanción definición propiedad fuente ecuación aplicación moneda lengua religión exigencia prueba masa densidad""".split(), "f"),
    },
    pt={
        **dict.fromkeys(
            """objetivo papel efeito princípio problema exemplo resultado sintoma tratamento diagnóstico requisito custo contexto limite uso mecanismo prognóstico risco valor tamanho nome início fim lugar prazo autor símbolo elemento fator sinal protocolo
            método instrumento órgão meio fundamento conteúdo inconveniente critério perigo defeito motivo reagente substrato produto agente vetor período antecedente""".split(), "m"),
        **dict.fromkeys(
            """função finalidade causa consequência vantagem desvantagem ideia solução razão origem unidade fórmula estrutura composição localização característica etiologia fisiopatologia epidemiologia complicação prevalência incidência indicação
            contraindicação posologia condição complexidade limitação utilidade exceção etapa frequência prevenção crítica sede capital população superfície influência dificuldade particularidade diferença distinção importância velocidade natureza
            data duração temperatura sanção definição propriedade fonte equação aplicação moeda língua religião exigência prova massa densidade""".split(), "f"),
    },
)  # fmt: skip
"""Nouns that name a side of a thing, with their gender."""
_SETS = ByLanguage[Mapping[str, str]](
    {},
    fr={
        **dict.fromkeys("type genre groupe composant niveau mode stade degré".split(), "m"),
        **dict.fromkeys("phase partie forme classe catégorie couche branche espèce sorte modalité voie variante".split(), "f"),
    },
    es={
        **dict.fromkeys("tipo género grupo componente nivel modo estadio grado".split(), "m"),
        **dict.fromkeys("fase parte forma clase categoría capa rama especie modalidad vía variante".split(), "f"),
    },
    pt={
        **dict.fromkeys("tipo gênero género grupo componente nível modo estágio grau".split(), "m"),
        **dict.fromkeys("fase parte forma classe categoria camada espécie modalidade via variante".split(), "f"),
    },
)  # fmt: skip
"""Nouns that in the plural ask for the members of a set."""
_GOES_ON = frozenset("de du des d' del entre do da dos das".split())
_CONTRASTS = frozenset("différence distinction diferencia distinción".split())
"""Of these a sentence tells which they are."""
_ARTICLES = ByLanguage[Mapping[str, tuple[str, str]]](
    {},
    fr={"m": ("le ", "les "), "f": ("la ", "les ")},
    es={"m": ("el ", "los "), "f": ("la ", "las ")},
    pt={"m": ("o ", "os "), "f": ("a ", "as ")},
)
"""The article of one thing and of several, by the gender of the noun."""
_THING = ByLanguage(("", ""), fr=("La chose ", "Les choses "), es=("La cosa ", "Las cosas "))
"""A subject for a deed that has none."""


def _singulars(noun: str) -> tuple[str, ...]:
    """What a plural may be the plural of: "funciones", "efectos", "limites"."""
    if noun.endswith(("ões", "ães")):
        return (f"{noun[:-3]}ão",)
    if noun.endswith(("gens", "uns")):
        return (f"{noun[:-2]}m",)
    short = noun[:-2]
    accented = {"cion": "ción", "zon": "zón", "men": "men", "sion": "sión"}
    spanish = next((short[: -len(end)] + told for end, told in accented.items() if short.endswith(end)), short)
    return noun[:-1], short, spanish


def is_side(noun: str, language: Language) -> bool:
    """ "función", "requisitos": whether a noun names a side of a thing, one or several."""
    table = {**_SIDES[language], **_SETS[language]}
    return noun in table or any(one in table for one in _singulars(noun))


def article_of_side(noun: str, language: Language) -> tuple[str, bool] | None:
    """ "origem" -> "a ": the article of a noun that names a side, and whether it is a plural; None for another noun."""
    table = {**_SIDES[language], **_SETS[language]}
    one = noun if noun in table else next((one for one in _singulars(noun) if one in table), "")
    return (_ARTICLES[language][table[one]][one != noun], one != noun) if one else None


def side_asked(term: Tokens, idea: str, language: Language, whose: Tokens = ()) -> Tokens:
    """ "Conséquences de la guerre : ..." asks which they are: "Quelles sont les conséquences de la guerre ?"; empty for another label.

    whose: "de la guerre", where that stands above a label that does not say it.
    """
    found, said, table = words(plain(term)), words(idea), _SIDES[language]
    if not table or not found or not said or len(found) > 9 or re.search(r"[,;()=/]", plain(term)):
        return ()
    if len(found) > 1 and found[0].lower in ("le", "la", "les", "el", "los", "las", "o", "a", "os", "as"):
        return side_asked(cut(term, found[1].start), idea, language, whose)  # "La devise de la ville est : ..."
    noun = found[0].lower
    several = noun not in table and noun.endswith(("s", "x"))
    table = {**table, **_SETS[language]} if several and not _is_told(idea, language) else table
    if noun in _MEASURES and _RECKONED.match(idea):
        return ()  # "Densité : nombre d'habitants par km²" defines it
    known = noun if noun in table else next((one for one in _singulars(noun) if one in table), "") if several else ""
    second = found[1].lower if len(found) > 1 else ""
    row_of_names = several and "," in idea and second not in language.function and second.endswith(("s", "x"))
    of = (
        not second
        or row_of_names
        or second in _GOES_ON
        or second.startswith(("d'", "d’"))
        or bool(_WHICH_ONE.match(second))
    )
    opening = said[0].lower
    copulas = (*language.copulas, *language.plural_copulas)
    does = language.conjugates(opening)
    relative = any(word.lower in ("que", "qui") for word in found[1:3])
    if not known and not does and _lists_three(idea) and 1 <= len(found) <= (8 if relative else 4):
        return _of_several(term, noun, language)
    if not known or not of or opening in copulas or opening in _NO_ANSWER:
        return ()
    if noun not in language.aspects | _CONTRASTS and (
        opening in language.articles or opening in ("ce", "lo", "aquello", "celui", "todo", "tout")
    ):
        return ()
    gender = table[known]
    form = of_gender("which are" if several else "which is", gender == "f", language)
    subject = (*text(before_noun(_ARTICLES[language][gender][several], noun, language)), *_inside(term))
    said_already = {word.lower for word in found} & {word.lower for word in words(plain(whose))} - language.function
    subject = (*subject, *whose) if _is_of_something(found) and not said_already else subject
    return worded(language.questions[form], subject=subject, aux=text(IS[language][several]))


def _is_of_something(found: list[Word]) -> bool:
    """Whether a side does not say by itself whose it is: "Complications", "Complications fréquentes", "Facteurs de risque"."""
    second = found[1].lower if len(found) > 1 else ""
    bound = len(found) == 3 and second in ("de", "d'") and found[2].text.isalpha() and found[2].text.islower()
    return (
        not second
        or bound
        or (len(found) == 2 and bool(any(shape.search(second) for shape in (ADJECTIVE, LATIN_QUALITY, _WHICH_ONE))))
    )


def side_gender(noun: str, language: Language) -> str:
    """ "limites" -> "f": the gender of a noun for one or several sides; empty for another noun."""
    sides = _SIDES[language]
    return next((sides[one] for one in (noun, *_singulars(noun)) if one in sides), "")


def names_a_side(named: Tokens, language: Language) -> bool:
    """Whether a label names one or several sides and not of what: "Signes cliniques"."""
    found = words(plain(named))
    sides = _SIDES[language].keys() | _TOLD_OF
    first = {found[0].lower, *_singulars(found[0].lower)} if found else set()
    return bool(first & sides) and _is_of_something(found)


def _is_told(idea: str, language: Language) -> bool:
    """Whether a sentence stands behind a label, not its members."""
    clause = clause_of(idea, language)
    return clause is not None and clause.subject[0] < clause.subject[1]


_MEASURES = frozenset(
    "densité masse température vitesse fréquence prévalence incidence taille population superficie débit rendement densidad masa temperatura velocidad frecuencia prevalencia incidencia tamaño población rendimiento duración durée valeur valor".split()
)
_RECKONED = pattern(
    r"(?:nombre|rapport|quotient|quantité|grandeur|mesure|proportion|pourcentage|produit|somme|número|relación|cociente|cantidad|magnitud|medida|proporción|porcentaje|producto|suma|razón|ratio)\s(?:de|d['’]|entre|du|des|del|total|en|physique|física)",
    re.IGNORECASE,
)
_ITEM = r"(?!(?:más|menos|muy|poco|que|qui|donde|où|onde|con|com|sin|sem|en|em|por|para|avec|sans|dans|pour|par|entre)\s)[^\W\d_][^,;:.()]{1,48}(?:\s\([^()]{1,40}\))?"
_THREE = pattern(rf"{_ITEM}(?:,\s{_ITEM}){{1,8}}(?:,\s|,?\s(?:y|e|o|et|ou)\s){_ITEM}\.?", re.IGNORECASE)


def _inside(term: Tokens) -> Tokens:
    """A label as it reads inside a question, also one that is all capitals: "LUGAR"."""
    whole = plain(term)
    return text(whole.lower()) if whole.isupper() and count(whole) == 1 and len(whole) > 4 else small_first(term)


def _lists_three(idea: str) -> bool:
    """Whether nothing but three to ten names of at most six words stands behind a label."""
    items = re.split(r",\s|\s(?:y|e|o|et|ou)\s", idea.strip(" ."))
    return _THREE.fullmatch(idea.strip()) is not None and all(1 <= count(item) <= 6 for item in items)


def form_of_several(noun: str, language: Language) -> str:
    """ "tres excepciones", "trois critères": whether a counted plural is asked for in the feminine; empty where its ending does not tell."""
    named = {**_SETS[language], **_SIDES[language]}
    side = next((named[one] for one in _singulars(noun) if one in named), "")
    known = side or gender_of_several(noun, language)
    known = known or _GENDER_OF.get((with_article(noun, language) or ("",))[0].strip(), "")
    feminine, masculine = (not known and ending.search(noun) for ending in PLURAL_GENDERS[language])
    return "counted f" if feminine or known == "f" else "counted" if masculine or known else ""


_GENDER_OF = {"los": "m", "las": "f"}
"""What an article tells that a noun's ending has: "los síntomas"."""


def _of_several(term: Tokens, noun: str, language: Language) -> Tokens:
    """ "Materiales: hierro, plomo y cobre": which are they? Where the noun's ending tells its gender."""
    feminine, masculine = (ending.search(noun) for ending in PLURAL_GENDERS[language])
    if not noun.endswith(("s", "x")) or not (feminine or masculine) or not plain(term)[1:2].islower():
        return ()
    form = of_gender("which are", feminine, language)
    subject = (*text(_ARTICLES[language]["f" if feminine else "m"][True]), *_inside(term))
    return worded(language.questions[form], subject=subject, aux=text(IS[language][True]))


_TOLD_OF = frozenset(
    """traitement traitements examen examens bilan signe signes symptôme symptômes clinique cause causes étiologie étiologies complication complications effet effets conséquence conséquences facteur facteurs diagnostic avantage avantages
    inconvénient inconvénients indication indications contre-indication contre-indications exemple exemples prévention épidémiologie pronostic surveillance biologie imagerie tratamiento tratamientos prueba pruebas signo signos síntoma síntomas
    clínica causa etiología etiologías complicación complicaciones efecto efectos consecuencia consecuencias factor factores diagnóstico ventaja ventajas desventaja desventajas inconveniente inconvenientes indicación indicaciones contraindicación
    contraindicaciones ejemplo ejemplos prevención epidemiología pronóstico seguimiento analítica imagen""".split()
)
"""Sides under which a label names no thing that is defined there: "BNP : > 400" under "Examens"."""


def is_told_of(above: Tokens, idea: str, language: Language) -> bool:
    """Whether what stands behind a label under such a side is a value or names, and no definition with its article."""
    found, said = words(plain(above)), words(idea)
    if not found or not said or found[0].lower not in _TOLD_OF or len(found) > 5:
        return False
    return said[0].lower not in {*language.articles, *language.copulas, *language.plural_copulas} - {"de", "d", "des"}


def is_told_in_general(subject: Tokens) -> bool:
    """ "Le traitement", "Les symptômes": a side with its article, and not of what."""
    found = words(plain(subject))
    elided = len(found) == 1 and re.match(r"[lL]['’]", found[0].text)
    noun = found[0].lower[2:] if elided else found[1].lower if len(found) == 2 else ""
    return noun in _TOLD_OF and (bool(elided) or found[0].lower in ("le", "la", "les", "el", "los", "las"))


_NO_ANSWER = frozenset("se su sus son sa ses leur leurs il elle ils elles no ne".split())
"""What begins with one of these is a sentence about the label."""
_WHICH_ONE = pattern(
    r"(?:principa(?:l|le|ux|les)|fundamental(?:es)?|fondament\w+|général[es]*|general(?:es)?|secondaires?|secundari[oa]s?|possibles?|posibles?|immédiat\w*|inmediat\w+|moyenne?s?|maxima(?:le|ux|les)|maximum|minima(?:le|les)|minimum|temporelle|spatiale|global[e]?|totale?s?|normale?s?|initiale?s?|finale?s?|exacte?s?|fréquente?s?|clinique|médi[oa]s?|máxim[oa]s?|mínim[oa]s?|temporal|espacial|global|total(?:es)?|norma(?:l|les)|inicial(?:es)?|final(?:es)?|exact[oa]s?|frecuentes?|clínic[oa]s?|histórique|historique|históric[oa]|polític[oa]s?|politiques?|sociales?|sociaux|económic[oa]s?|économiques?)$"
)
"""Adjectives with which a noun names a side still."""


def second_deed(idea: Tokens, language: Language) -> int:
    """Where behind a label a second verb begins: "aísla el axón y acelera el impulso"; 0 where there is none."""
    opening = next((word.lower for word in words(masked(idea))), "")
    several = opening in language.plural_verbs and opening not in language.verbs
    named = _THING[language][several]
    if not named or not (several or opening in language.verbs):
        return 0
    whole = named + plain(small_first(idea))
    parts = pieces(whole, language)
    listed = len(parts) > 1 and "," in whole[: parts[0].end]  # "surveille, nourrit et déplace": asked whole
    short = len(parts) > 1 and count(whole[parts[1].start :]) < _LEAST_DEED
    return parts[1].start - len(named) if len(parts) > 1 and parts[1].elided and not (listed or short) else 0


_LEAST_DEED = 3
"""Words of a deed that gives a card of its own."""
