"""What the label of a list says: that it names several things, how many, in which order, or on which condition."""

import re

from notecards.extract.answers import trimmed
from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import small_first, worded
from notecards.extract.here import Here
from notecards.extract.languages import Language
from notecards.extract.languages.english import BASES
from notecards.extract.lists.entries import entries_of
from notecards.extract.patterns import pattern
from notecards.extract.romance.labels import form_of_several
from notecards.extract.words import words
from notecards.tokens import Tokens, cut, masked, plain, text

CONDITIONS = pattern(
    r"\b(?:if|iff|when|showing that|such that|so that|(?<=[a-z] )that|(?<=[a-z] )which|wenn|falls|si|cuando|quand|se)\s*[:：]$",
    re.IGNORECASE,
)
"""How a label ends whose bullets are conditions: "V is a vector space if:"."""


FACET = pattern(
    r"^(?:the |key |main |common |typical |major |important )*(?:approaches|requirements|reasons|causes|symptoms|signs|effects|functions|components|principles|criteria|challenges|limitations|assumptions|conditions|elements|factors|consequences|complications|"
    r"tasks|powers|rights|risk factors|treatments|strategies|methods|techniques|use cases|examples of use|roles|responsibilities|duties|parts|phases|stages|drawbacks|strengths|weaknesses|mechanisms|tools|layers|levels|categories|ursachen|gründe|folgen|symptome|funktionen|bestandteile|ziele|"
    r"aufgaben|voraussetzungen|causes|conséquences|symptômes|fonctions|objectifs|conditions|rôles|causas|consecuencias|síntomas|funciones|objetivos|requisitos|原因|症状|功能|作用|properties|features|advantages|disadvantages|pros|cons|benefits|characteristics|types|kinds|steps|uses|applications|eigenschaften|merkmale|vorteile|nachteile|arten|schritte|propriétés|"
    r"caractéristiques|avantages|inconvénients|types|étapes|tx|rx|mx|dx|ddx|treatment|management|investigations|differentials|drugs|side effects|propiedades|características|ventajas|desventajas|tipos|pasos|特点|优点|缺点|步骤)$",
    re.IGNORECASE,
)
"""A side of a thing, in the plural: what stands above says of what."""


SEQUENCE = pattern(
    r"\b(?:steps?|stages?|phases?|procedure|algorithm|process|cycle|how|schritte?|phasen?|ablauf|étapes?|pasos?|fases?|etapas?|passi)\b|步|阶段|階段|流程|求法|解法|算法|演算法|程序|过程|過程|(?<!第)[一二三四五六七八九十]次",
    re.IGNORECASE,
)
"""What is said of entries whose order counts."""


LISTS = pattern(
    r"(?:\b(?:includes?|including|are|such as|following|consists? of|comprises?|contains?|covers?|sind|umfass(?:t|en)|enthält|enthalten|folgende\w*|gehören|sont|suivante?s?|comprend|comprennent|inclut|incluent|contient|"
    r"son|siguientes?|incluyen?|comprende|contiene|sono|seguenti|são|seguintes|incluem?)|包括|包含|如下|分为|有|(?<=[^\W\d_]{2})是)\W*$",
    re.IGNORECASE,
)
"""How a label ends that says what its bullets are: "Common uses include:"."""

RELATES = pattern(r"\s(?:=|->|=>|→|⇒)\s")
"""A sign that says of an entry what it is or leads to."""


def says_how_many(tokens: Tokens, here: Here, length: int) -> bool:
    """Whether the label itself says how many there are: "(3 steps)", "five characteristics"."""
    found = words(plain(tokens))
    if here.language.spaced is False:
        counted = "|".join([str(length), *(sign for sign, value in here.language.numbers.items() if value == length)])
        return bool(
            re.search(rf"(?<![\d.十百第])(?:{counted})\s?[个個大种種类類条條点點项項步层層次部つ要]", plain(tokens))
        )
    places = [k for k, w in enumerate(found) if here.language.numbers.get(w.lower) == length or w.text == str(length)]
    return any(not k or not _ORDINAL_AFTER.fullmatch(found[k - 1].text) for k in places)


_ORDINAL_AFTER = pattern(
    r"stage|part|chapter|section|level|type|step|unit|lecture|week|day|question|phase|figure|table|version|kapitel|teil|stufe|phase|abschnitt|tema|parte|partie|étape|niveau",
    re.IGNORECASE,
)
"""What a number behind one of these says is which one: "Stage Two"."""


def is_a_sequence(here: Here) -> bool:
    """Whether the order is what counts: the label says so, or most entries are commands."""
    if SEQUENCE.search(plain(here.statement.tokens)):
        return True
    entries = entries_of(here.statement)
    commands = sum(
        bool(found) and found[0].lower in _COMMANDS[here.language]
        for e in entries
        for found in [words(masked(trimmed(e.tokens)))]
    )
    return commands > len(entries) / 2


_COMMANDS = ByLanguage(frozenset[str](), en=BASES)
"""Forms that a command begins with."""


def _without_a_second_number(named: Tokens) -> Tokens:
    """ "trois (3) conditions": the figure in brackets says the number once more."""
    twice = re.match(r"\w+(\s\(\d\))\s", masked(named))
    return (*cut(named, 0, twice.start(1)), *cut(named, twice.end(1))) if twice else named


def counted_front(named: Tokens, language: Language) -> Tokens:
    """ "Drei Formen der Inferenz", "tres excepciones": asked with its own number where the language has a wording for that."""
    named = _without_a_second_number(named)
    found = words(plain(named))
    first = found[0].lower if found else ""
    if "counted" not in language.questions or len(found) < 2 or not (first in language.numbers or first.isdecimal()):
        return ()
    form = _FORM_OF_COUNTED[language](found[1].lower, language)
    clause = clause_of(masked(named), language) if form else None
    if clause and not clause.subject[0]:
        form = form.replace("counted", "counted do")  # "Trois raisons expliquent ..."
    if form.endswith(" f") and first == "dois":
        named = (*text("duas"), *cut(named, found[0].end))
    return worded(language.questions[form], subject=small_first(named)) if form in language.questions else ()


def _without_gender(noun: str, language: Language) -> str:
    return "counted"


_FORM_OF_COUNTED = ByLanguage(_without_gender, fr=form_of_several, es=form_of_several, pt=form_of_several)
"""The form of the question that a counted noun takes; empty where its gender is not sure."""


_SEVERAL = ByLanguage(
    NEVER,
    es=pattern(
        r"(?!(?:virus|atlas|país|mes|dios|interés|estrés|\w+[aeiít]sis|tras|más|menos|tres|dos|seis|es|sus|bases? d)\b)[a-zá-ú]{3,}s$"
    ),
    fr=pattern(
        r"(?!(?:cas|temps|corps|sens|accès|procès|progrès|excès|abus|jus|pays|mois|fois|repas|bras|dos|prix|choix|voix|croix|flux|paix|plus|sous|sans|dans|trois|deux|six|dix|après|depuis|très|\w+us|\w+eux|ses|leurs|nos|vos|ces|mes)\b)[a-zà-ÿœ]{3,}[sx]$"
    ),
    pt=pattern(
        r"(?!(?:vírus|atlas|mais|menos|três|dois|duas|seis|mês|país|lápis|ônibus|\w+[aeiít]se|seus|suas|atrás)\b)[a-zà-ú]{3,}s$"
    ),
    de=pattern(
        r"[\w-]*(?:arten|merkmale|eigenschaften|ursachen|gründe|folgen|ziele|aufgaben|funktionen|bestandteile|elemente|prinzipien|grundsätze|voraussetzungen|bedingungen|kriterien|vorteile|nachteile|instrumente|organe|rechte|pflichten|probleme|"
        r"maßnahmen|methoden|stufen|ebenen|faktoren|akteure|schichten|komponenten|kategorien|klassen|formen|typen|phasen|symptome|komplikationen|therapien|mechanismen|quellen|gruppen|bereiche|parteien|reformen|beteiligte|konflikte|werte|regeln|theorien|modelle|systeme|gesetze|techniken|strategien|ansätze|grundlagen|aspekte|begriffe|einheiten|größen|reaktionen|bindungen|zellen|hormone|enzyme|vitamine|"
        r"krankheiten|erkrankungen|störungen|verträge|ansprüche|stile|rollen|prozesse|schritte|stadien|perioden|epochen|kriege|revolutionen|länder|staaten|städte|risiken|chancen|motive|triebe|bedürfnisse|emotionen|fehler|verzerrungen|operatoren|strukturen|"
        r"algorithmen|protokolle|zustände|übergänge|befehle|sprachen|muster|variablen|konstanten|axiome|strömungen|gattungen|werke|dimensionen|indikatoren|kennzahlen|märkte|produkte|güter|steuern|konten|forderungen|kräfte|energien|felder|wellen|strahlen|teilchen|"
        r"stoffe|säuren|basen|salze|metalle|gase|isotope|auswirkungen|wirkungen|anwendungen|aufgabenbereiche|operationen|strafen|sanktionen|theoreme|sätze|lehren|tugenden|thesen|argumente|positionen|behandlungen|untersuchungen|befunde|medikamente|zeichen|anzeichen|"
        r"gefahren|nebenwirkungen|indikationen|gründer|vertreter|gegner|epochen|ereignisse|entwicklungen|veränderungen|maßstäbe|grenzen|schwächen|stärken|rechtsformen|unternehmensformen|kostenarten|schnittstellen|dienste|angriffe|rechner|geräte|speicherarten)$"
    ),
)
"""Nouns in the plural, as a label begins with them."""


def names_several(named: Tokens, language: Language) -> bool:
    """ "Atributos de la persona", "Glandes salivaires", "Ursachen der Krise": a label of a few words that turns on a plural."""
    found = words(plain(named))
    if not 1 <= len(found) <= 8 or re.search(r"[:,;?=/&]|\d", plain(named)):
        return False
    first = found[1:] if found[0].lower in language.articles and len(found) > 1 else found
    if (
        first[0].lower in language.function
        or first[0].lower in language.pronouns
        or first[0].lower in language.prepositions
    ):
        return False
    if language.capital_nouns and len(first) > 1 and first[0].lower.endswith("e") and first[1].text[:1].isupper():
        first = first[1:]  # "Wichtige Merkmale"
    return bool(_SEVERAL[language].match(first[0].lower)) and clause_of(masked(named), language) is None
