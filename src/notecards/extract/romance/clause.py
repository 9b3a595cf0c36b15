"""Where subject, verb and rest of a French, Spanish, Italian or Portuguese sentence stand."""

import re
from typing import NamedTuple

from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.languages import Language
from notecards.extract.languages.language import words_of
from notecards.extract.patterns import pattern
from notecards.extract.romance.tongues import TONGUE
from notecards.extract.words import Word, words

Span = tuple[int, int]
_ITSELF = ByLanguage(frozenset[str](), romance=words_of("se"), fr=words_of("se s'"), it=words_of("si"))
_INFINITIVE = pattern(r"(?:[aei]r(?:e|se)?|[aei]rsi|oir|re)$")
_CLITICS = frozenset(
    "lui leur le la les l' en y lo los las les me te nous vous gli li ne n' ci vi lhe lhes o a os as".split()
)
_NO_CLITICS = ByLanguage(
    frozenset[str](),
    fr=words_of("o os as gli ci vi lhe lhes"),
    es=words_of("y en o a os as l' gli ci vi lhe lhes"),
    it=words_of("y en o a os as"),
    pt=words_of("y en gli ci vi"),
)
"""What is a small word of another kind in one of these languages."""
_ELIDED = pattern(r"^(?P<clitic>[snlmtj]['’])(?P<verb>.+)$")
NOUN_LIKE = frozenset(
    """avantage hausse baisse dépense avance annonce amende décharge nécrose sclérose hydrolyse demanda activa active adresse aide amorce attaque ayuda base boucle brise busca cache cambia carga carica casa cattura causa cause caza centre centro change
charge chasse chute cible cita classe code combine commande completa compra compte concreta conduite conferma conseille conta controllo contrôle copia
copie correcta corta courbe cours creuse critique croise cruza cuenta cura demande denuncia deriva derrota descarga directa disputa dispute divisa
dose double duda embauche entrave entrega escala espera estima exacta excuse exposé expresa falla falta ferme figure fija filtre fin finance fine
firma fixe flotte force forma forme fouille frappe fuga garde germe gira gobierno governo grave groupe guida guide guía habla honra incline integra
joue juge junta laisse libera libra libre lie liga limite limpia lit livre llama llena loge lotta lucha lutte madura manque marca marcha marche marque
masque medida mejora menace mesure mezcla mina misura monte montre mort motive muestra multa nomina norma nota note nuance obra oculta offre
opera paga part partage parte passe pausa pause pega peine pena permis perte pesa pinta place planta plante pointe porta porte pose pousse pratique
pregunta presse prime programme prospère prova prueba prête publica purga purge pèse pêche queima quema rase rebaja recherche reforma regla regola
remarque rencontre reserva resta reste ronda rueda règle récolte réforme réserve salva sauvegarde seca secreta siembra signe sobra sonde sorte
sospecha sposta stampa stato structure suite suma sèche taxe tente teste toca toma tombe touche tourne trace tranche transporte tratta travaille
triomphe triple trouve una usage uso valide varia vela venta vide vie visita visite voile vole vote voyage échange élève étale étude
aborde abusa accuse acusa adecua agita alarma alarme allonge alza ancla anota anuncia approche apuesta arrange balance baptise baña borde bout
brave brouille burla calma calme cansa censura censure chiffre claque clava coloca comenta conquista consulta contacta continua contraste
contrata cosecha cotiza coupe couronne cuelga data date decora desecha dibuja discurre distrae dresse découpe démonte embarque empile emporte
encara enferma engaña enlève enquête entraña equipa equivoca escucha essaie estrena evidencia excellent facture federa feint fond forge fraude
fuerza fundamenta glisse graba gratifie greffe gêne heurte hésite ilustra impacta impute insulte intente invita joint labra lamenta liquida lucra
manda manie margina massacre matricula mime mira mise modela mord moule mérite noie nutre offense opina ose peint perfore pesca pica pille pique
plaga pond pondère practica precipita predica preocupa presiona privilegia procura procure pugna rabaisse radica raie rallonge recarga recluta
reina relance relaye remata remedia replie reproche retire risque ronge rota rythme révolte saca scelle serre sitia solde souffle stoppe sujeta
surte taille talla tapa tarde tasa teint teinte torture traite tremble tresse tue tutela vacuna veille venge vibre violent vomit vomita épouse
épure équipe
anexa annexe borne compresse corona entre espace extrait fissure hipoteca idea instancia liquide légitime peuple sublime séquence ulcère vaga alerta orina complète présente célèbre despierta fréquente infecte lasse siembra media prima tensa sella soldada segmente module concorde referme ruine interne""".split()
)
"""Forms of verbs that are nouns or adjectives as often: taken for verbs only before an object, and where there is no other verb."""
_NO_PLURAL_VERB = pattern(
    r"(?:ment|souvent|argent|agent|patient|parent|content|différent|récent|présent|absent|équivalent|fréquent|évident|urgent|permanent|cent|vent|client|accent|moment)$"
    r"|^(?:también|según|sin|con|en|un|bien|quien|orden|origen|imagen|joven|examen|virgen|volumen|margen|gran|san|tan|nem|bem|sem|em|quem|também|homem|viagem|\w+gem|porém|ordem)$"
)
_PLURAL_VERB = ByLanguage(
    NEVER,
    fr=pattern(r"\w{2,}ent$"),
    es=pattern(r"\w{2,}(?:an|en|aron|ieron|aban|ían)$"),
    it=pattern(r"\w{2,}(?:ono|scono)$"),
    pt=pattern(r"\w{2,}(?:am|em|ram)$"),
)
_MADE_ENDS = r"ifica|[ae]liza|[eo]riza|imiza|[an]niza|ifie|[aeé]lise|[éo]rise|imise|[an]nise|ifican|izan|ificano|izzano|ificam|izam"
_MADE = ByLanguage(NEVER, romance=pattern(rf"(?:{_MADE_ENDS})$"), it=pattern(rf"(?:{_MADE_ENDS}|isce)$"))
_OPENING = pattern(r"(?:izan?|ifican?|izam)$")
_MADE_OPENING = ByLanguage(NEVER, es=_OPENING, pt=_OPENING)
"""Endings of a verb that opens its clause."""
_TOLD = ByLanguage(NEVER, es=pattern(r"[^c]ó$|(?<!síl)aba$"), it=pattern(r"(?<!per)ò$"))
"""Endings that only a verb in the past has."""
_IRREGULAR_PAST = ByLanguage(
    NEVER,
    es=pattern(
        r"(?:pusieron|jeron|tuvieron|hicieron|vinieron)$|^(?:(?:im|pro|dis|ex|com|su|o)puso|(?:ob|man|con|sos|de)tuvo|(?:pro|con|intro|re|tra|de|in)dujo|(?:pre|contra)dijo|hizo|deshizo|(?:inter|pre|con|pro)vino|(?:a|con|ex|dis)trajo|dio|tuvo|puso|dijo|trajo)$"
    ),
)
_PAST_PLURAL = ByLanguage(NEVER, es=pattern(r"(?:ían|aban|aron|ieron)$"))
_SINGULAR_ENDING = ByLanguage[tuple[str, ...]](
    (), fr=("e", "t", "d"), es=("a", "e", "ó"), it=("a", "e", "ce"), pt=("a", "e", "ou")
)
_PLURAL_ENDING = ByLanguage[tuple[str, ...]]((), romance=("s",), fr=("s", "x"), it=("i", "e"))


class Parts(NamedTuple):
    """Offsets of a sentence's parts. begin: of its first word. verb: with the "se" before it."""

    begin: int
    subject: Span
    verb: Span
    rest: Span
    finite: str
    negated: bool


def parts_of(text: str, every: list[Word], start: int, language: Language) -> Parts | None:
    """The main clause from word `start` on; None where it cannot be told."""
    at = _finite(text, every, start, language, sure=True)
    at = at if at is not None else _finite(text, every, start, language, sure=False)
    if at is None or (every[at].text.isupper() and not text.isupper() and len(every[at].text) > 1):
        return None  # "HISTORIA ECONÓMICA"
    elided = _ELIDED.match(every[at].lower)
    clitics = [elided["clitic"].replace("’", "'")] if elided else []
    first = at
    itself = _ITSELF[language]
    begins = start if at == start + 1 and _opens_with_itself(every, at, language) else start + 1
    leaning = _CLITICS - _NO_CLITICS[language] | itself | {"ne", "no", "non", "não"}
    while first > begins and every[first - 1].lower in leaning and every[first - 1].text != "A":
        if every[first - 1].lower in language.articles and not _is_clitic(every, first - 1, language):
            break
        first -= 1
        clitics.append(every[first].lower)
    finite = elided["verb"] if elided else every[at].lower
    negated = any(clitic in ("ne", "n'", "no", "non", "não") for clitic in clitics)
    if any(clitic not in itself | {"ne", "n'", "no", "non", "não"} for clitic in clitics):
        finite = ""
    said = text[every[start].start : every[first].start]
    if _begins_again(said, language) or _NOT_ONLY.search(said):
        return None
    end = len(text.rstrip(" .;!"))
    us = first == at > begins and every[at - 1].lower in _US[language]
    subject = (every[start].start, every[first - us].start)
    return Parts(
        every[0].start,
        subject,
        (every[first].start, every[at].end),
        (every[at].end, max(end, every[at].end)),
        finite,
        negated,
    )


_US = ByLanguage(frozenset[str](), es=words_of("nos"))
"""A pronoun before the verb that says no more than that it holds for the reader: "nos permite comparar"."""
_NOT_ONLY = pattern(r"(?<!\w)no (?:solo|sólo|solamente|únicamente)\s$", re.IGNORECASE)
"""Before a verb it tells that more is said than the verb: "no solo aplica la ley, sino que ..."."""


def _opens_with_itself(every: list[Word], at: int, language: Language) -> bool:
    """ "Se encuentra en el abdomen": what goes on with a preposition has its subject before it, not behind."""
    following = every[at + 1].lower if at + 1 < len(every) else ""
    elided = re.match(r"(?:d|dell|nell|sull|all|dall)['’]", following)
    before = every[at - 1].lower in _ITSELF[language]
    return before and (bool(elided) or following in language.prepositions | {"mediante", "tramite", "através"})


_DONE = pattern(r"(?:sido|stat[oaie]|\w{2,}[aiu][dt][oaie])$")
_DETERMINED = pattern(r"[lLdD]['’]|\d")


def is_loose(said: str, language: Language) -> bool:
    """Whether what stands before the verb is a heap of notes and no subject: long, without an article, with a comma."""
    found = [word.lower for word in words(said.strip())]
    if not found:
        return False
    opened = found[0] in language.function or bool(_DETERMINED.match(said.strip()))
    listed = any(word in ("et", "y", "e", "ed", "ou", "o") for word in found)
    return said.count(",") > 2 or (not opened and (("," in said and not listed) or len(found) > 4))


def _begins_again(said: str, language: Language) -> bool:
    """Whether a second subject stands in it: two lines that were read as one."""
    found = [word.lower for word in words(said.strip())]
    again = any(word in _SUBJECTS[language] for word in found[1:])
    return again and "que" not in found and "qui" not in found


_SUBJECTS = ByLanguage(frozenset[str](), fr=words_of("il elle ils elles on"))
"""Pronouns that are nothing but subjects."""


def _is_clitic(every: list[Word], i: int, language: Language) -> bool:
    """ "la loi le protège": an article right after a noun and before a verb is an object."""
    before = every[i - 1].lower if i else ""
    if i > 1 and before in _TAKES_AN_OBJECT[language] and before in language.verbs:
        return False  # "combine le produit et le prix"
    return bool(i) and (
        every[i - 1].lower not in language.function
        or every[i - 1].lower in ("esto", "eso", "ello", "questo", "isto", "isso")
    )


_TAKES_AN_OBJECT = ByLanguage(frozenset[str](), fr=NOUN_LIKE)
"""Forms like a noun's that an article shows to be verbs: it begins their object."""


def _finite(text: str, every: list[Word], start: int, language: Language, *, sure: bool) -> int | None:
    skipping, passed = False, start - 9
    for i in range(start, len(every)):
        word = every[i].lower
        gap = text[every[i - 1].end : every[i].start] if i else ""
        if i > start and (word in _OPENS_ANOTHER or (sure and word in language.conditions)):
            return None
        if re.search(r"[;:]", gap) and i > start:
            return None
        if "," in gap and skipping:
            skipping = False
        if "," in gap and i > start and i + 1 < len(every) and every[i + 1].lower in ("par", "por"):
            skipping = text.find(",", every[i].end) > 0  # "Le test, décrit par Binet, mesure ..."
            continue
        elided = _ELIDED.match(word)
        core = (
            elided["verb"]
            if elided and (elided["clitic"][0] in "snm" or (elided["clitic"][0] == "l" and i > start))
            else word
        )
        compared = word in ("que", "qu") and any(w.lower in _COMPARED for w in every[max(start, i - 2) : i])
        relative = not compared and (word in language.relatives or word.startswith(("qu'", "lorsqu'"))) and i > start
        if relative and (word not in ("comme", "come", "como", "si") or "," in gap):
            skipping = True
            continue
        if not _may_be(every, i, core, start, language, sure):
            continue
        beside = (i == passed + 1 and "," in gap) or (i == passed + 2 and every[i - 1].lower in _JOINS_VERBS)
        if skipping or beside:
            skipping, passed = False, i
            continue
        return i
    return None


_JOINS_VERBS = frozenset("y e et o ou".split())
"""Between verbs of one relative clause: "las células que sintetizan, almacenan y secretan proteínas"."""
_COMPARED = frozenset(
    "mayor menor mayores menores superior inferior más menos plus moins meilleur supérieur inférieur".split()
)
"""Behind one of these "que" compares and opens no clause."""


def _may_be(every: list[Word], i: int, core: str, start: int, language: Language, sure: bool) -> bool:
    """Whether word i, `core` without its elided clitic, can be the finite verb of the clause that begins at `start`."""
    before = every[i - 1].lower if i > start else ""
    auxiliary = core in language.modals | language.perfect or core in (*language.copulas, *language.plural_copulas)
    article = core != every[i].lower and every[i].lower[0] == "l"
    if article and (before in language.function or core in NOUN_LIKE):
        return False
    itself = before in _ITSELF[language] or (core != every[i].lower and every[i].lower[0] == "s")
    if itself and (i - 1 > start or _opens_with_itself(every, i, language)) and _is_done_to_itself(core, language):
        return True
    small = core in language.function and not auxiliary and not core.startswith("est")
    if small or (every[i].text[:1].isupper() and i > start) or core in _PREPOSITIONS[language]:
        return False
    if not (auxiliary or _is_known(core, i - start, language) or _looks_plural(every, i, core, before, language)):
        return False
    clitic = before in _ITSELF[language] or (core != every[i].lower and not article)
    if i > start and not clitic and _is_in_a_phrase(every, i, start, language):
        return False
    following = every[i + 1].lower if i + 1 < len(every) else ""
    if following == "ne" or following.startswith(("n'", "n’")):
        return False  # "Un anneau intègre ne possède ..."
    with_a_verb = following in _WITH_A_VERB or f"{core} {following}" in _WITH_ITS_PREPOSITION
    if core in NOUN_LIKE and not clitic and not (with_a_verb and (i > start or language.drops_subjects)):
        opens = i == start and following in _DETERMINERS[language]
        return not sure and (opens or (i > start and _has_object(every, i, start, language)))
    known = core not in NOUN_LIKE or with_a_verb
    return i > start or (_opens(every, core, start, language) and known)


_PREPOSITIONS = ByLanguage(frozenset[str](), romance=words_of("a"), fr=frozenset[str]())
"""A preposition in the form of a verb."""
_DETERMINERS = ByLanguage(frozenset[str](), fr=words_of("le la les un une"), es=words_of("el la los las un una"))
"""No noun without its article stands before one of these."""
_ABOUT = frozenset("environ unos unas aproximadamente près cerca".split())
_BECAUSE = frozenset("car parce porque pues".split())
_OPENS_ANOTHER = frozenset("car puisque donc porque pues".split())
"""Behind one of these stands another clause."""
_NO_VERBS = frozenset("paliza hortaliza nodriza tiza liza ceniza magnifica".split())
_WITH_A_VERB = frozenset("parte partie comment pourquoi cómo".split())
"""Behind one of these a form that is a noun as often is a verb: "forma parte"."""
_WITH_ITS_PREPOSITION = frozenset({"vela por"})
"""What is a verb before its preposition alone."""


def _opens(every: list[Word], core: str, start: int, language: Language) -> bool:
    """Whether a verb can open a sentence whose subject is left out; French does so in notes, and with a participle and its preposition only
    after "est": "Est utilisé par ..."."""
    if language.drops_subjects:
        behind = every[start + 1].lower if start + 1 < len(every) else ""
        return (
            _is_known(core, 0, language)
            or (core in language.perfect and bool(_DONE.match(behind)))
            or core in language.modals
            or core in (*language.copulas, *language.plural_copulas)
        )
    following = [word.lower for word in every[start + 1 : start + 3]]
    passive = core in ("est", "sont") and len(following) == 2 and following[1] in language.prepositions
    deed = following[1:] if following[:1] == ["se"] else following[:1]
    modal = core in language.modals and bool(deed) and bool(_INFINITIVE.search(deed[0]))
    return (
        modal
        or core in language.verbs
        or (core in language.plural_verbs and core.endswith("ent"))
        or (core == "ont" and following[:1] in (["un"], ["une"], ["des"], ["la"], ["le"], ["les"]))
        or (passive and following[0].endswith(("é", "és", "ée", "ées", "it", "ite", "is", "ise", "u", "ue")))
    )


def _is_done_to_itself(core: str, language: Language) -> bool:
    """Whether a word behind "se" ends like a verb: then it need not be known."""
    if core in language.function or len(core) <= 3 or _INFINITIVE.search(core):
        return False
    ends = core.endswith(_SINGULAR_ENDING[language]) or bool(_PLURAL_VERB[language].match(core))
    return ends or language.conjugates(core)


def _is_known(core: str, at: int, language: Language) -> bool:
    """Whether the tables have a form, or its ending makes a verb of it; `at`: words before it in its clause."""
    if language.conjugates(core):
        return True
    if at == 0:
        made = _MADE_OPENING[language].search(core) is not None and core not in _NO_VERBS
        return made or bool(_PAST_PLURAL[language].search(core))
    if _IRREGULAR_PAST[language].search(core):
        return True
    if len(core) > 4 and _TOLD[language].search(core):
        return True
    return bool(_MADE[language].search(core))


def _is_in_a_phrase(every: list[Word], i: int, start: int, language: Language) -> bool:
    """Whether the word before makes a noun of word i: a preposition, "ce", an article that is no clitic."""
    before = every[i - 1].lower
    if len(before) == 1 and every[i - 1].text in "BCDEFGHIKLMNPRSTUVXYZ":
        return False  # "La vitamine D favorise ..."
    if before in language.prepositions | (language.articles - _CLITICS) | language.demonstratives | _HIS[language]:
        return True
    return before in language.articles and not (i - 1 > start and _is_clitic(every, i - 1, language))


_HIS = ByLanguage(frozenset[str](), fr=words_of("son sa ses leurs"))
_CARRIES = ByLanguage(frozenset[str](), fr=words_of("transporte"))
_STAYS = ByLanguage(frozenset[str](), fr=words_of("reste"))
"""A verb before any word that is no small one: "reste stable"."""
_MAKES = ByLanguage(frozenset[str](), fr=words_of("laisse fait"))
"""With an infinitive behind it it is a verb."""
_TRIES = ByLanguage(frozenset[str](), fr=words_of("tente risque force décide"))
"""With "de" and an infinitive behind it it is a verb."""


def _has_object(every: list[Word], i: int, start: int, language: Language) -> bool:
    """Whether what follows a noun-like form can be its object."""
    if i + 1 >= len(every):
        return False
    before, word = every[i - 1].lower, every[i].lower
    i += 1 if i + 2 < len(every) and is_adverb(every[i + 1].lower, language) else 0
    after = every[i + 1].lower
    if word in _CARRIES[language] or (word in _STAYS[language] and after not in language.function):
        return True
    if word in _MAKES[language] and _INFINITIVE.search(after):
        return True
    determined = after in language.articles - {"de", "d", "du", "des", "d'"} or after in language.numbers
    third = every[i + 2].lower if i + 2 < len(every) else ""
    counted = after[:1].isdigit() or (after in ("à", "a") and third[:1].isdigit())  # "bout à 100 °C"
    determined = determined or counted
    if determined or re.match(r"l['’]", after) or (after in _ABOUT and third[:1].isdigit()):
        return True
    if (after in ("que", "qué") or re.match(r"qu['’]", after)) and i > start:
        return True
    if after in language.conditions | _BECAUSE and i - start > 1:
        return True
    if word in _TRIES[language] and (
        (after == "de" and re.search(r"(?:er|ir|re)$", third)) or re.match(r"d['’]\w+(?:er|ir|re)$", after)
    ):
        return True
    bare = TONGUE[language].bare_nouns and after not in language.function and before not in language.function
    return bare and every[start].lower in language.articles


def is_adverb(word: str, language: Language) -> bool:
    """Whether a word may stand between a verb and its object: "touche surtout les vignes"."""
    return _ADVERB[language].fullmatch(word) is not None


_ADVERB = ByLanguage(NEVER, fr=pattern(r"surtout|également|aussi|notamment|alors|donc|(?!(?:mo|com|élé)ment)\w+ment"))


def _looks_plural(every: list[Word], i: int, core: str, before: str, language: Language) -> bool:
    """A plural verb right after a plural noun or "se": "Les enzymes coupent ...", "las células captan ..."."""
    if not _PLURAL_VERB[language].match(core) or _NO_PLURAL_VERB.search(core) or len(core) < 4:
        return False
    if every[i].text[:1].isupper() or core in language.function:
        return False
    if before in _ITSELF[language]:
        return True
    noun = before in language.relatives or (
        before not in language.function and before.endswith(_PLURAL_ENDING[language])
    )
    return noun and i + 1 < len(every)
