"""French and Spanish people: what a person is said to be, and whether a phrase names somebody rather than something."""

import re

from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.languages import Language
from notecards.extract.languages.language import words_of
from notecards.extract.patterns import pattern
from notecards.extract.romance.articles import PLACES, with_article
from notecards.extract.words import Word, words

PERSONS = ByLanguage(
    frozenset[str](),
    fr=words_of("""successeur prédécesseur auteur autrice vainqueur découvreur créateur créatrice commandant roi reine empereur impératrice général maréchal amiral philosophe savant physicien physicienne chimiste mathématicien mathématicienne biologiste médecin peintre sculpteur architecte compositeur écrivain écrivaine poète
romancier romancière dramaturge musicien historien économiste sociologue psychologue psychanalyste linguiste juriste théologien homme femme chef leader dirigeant président révolutionnaire dictateur explorateur navigateur orateur
tribun député ministre avocat fondateur fondatrice inventeur théoricien informaticien ingénieur astronome naturaliste botaniste pape cardinal prince princesse journaliste penseur syndicaliste résistant"""),
    es=words_of("""sucesor sucesora predecesor predecesora vencedor vencedora ganador ganadora rey reina emperador emperatriz general almirante filósofo filósofa científico científica físico física químico matemático matemática biólogo médico pintor pintora escultor arquitecto compositor escritor escritora poeta novelista
dramaturgo músico historiador economista sociólogo psicólogo psicoanalista lingüista jurista teólogo líder dirigente presidente revolucionario dictador explorador navegante conquistador orador diputado ministro político militar
abogado fundador fundadora inventor teórico informático ingeniero astrónomo naturalista botánico papa cardenal príncipe princesa periodista pensador sindicalista caudillo hombre mujer persona redactor redactora director directora autor autora creador creadora descubridor comandante coronel capitán obispo sacerdote"""),
)  # fmt: skip
"""What a person is said to be."""
_OFFICES = ByLanguage(
    frozenset[str](),
    fr=words_of("""parlement gouvernement président assemblée sénat ministre ministres juge juges tribunal peuple citoyens citoyen électeurs préfet maire conseil législateur administration bailleur locataire créancier débiteur vendeur
    acheteur acquéreur employeur salarié médecin patient chirurgien utilisateur programmeur client noblesse clergé bourgeoisie allemands anglais français romains grecs jacobins girondins députés nobles paysans ouvriers pape cour état moine moines vassal vassaux serf serfs seigneur homme hommes individu individus esclave esclaves prêtre prêtres évêque évêques soldat soldats armée parti entreprise entreprises police banque église commission comité ligue"""),
    es=words_of("""parlamento gobierno presidente congreso senado cortes ministro ministros juez jueces tribunal pueblo ciudadanos ciudadano electores alcalde consejo legislador administración acreedor deudor vendedor comprador
    empleador trabajador trabajadores médico paciente cirujano usuario programador cliente nobleza clero burguesía alemanes ingleses franceses romanos griegos liberales conservadores carlistas diputados nobles campesinos obreros papa estado"""),
)  # fmt: skip
"""Offices and groups that act as people do."""
_WHOM = ByLanguage(
    NEVER,
    fr=pattern(r"(?:par|à|aux?)\s(?:(?:les?|la|une?|des)\s|l['’])?(?P<who>[^\W\d_]+)"),
    es=pattern(r"(?:por|al?)\s(?:(?:el|la|los|las|l)\s)?(?P<who>[^\W\d_]+)"),
)


def names_somebody(said: str, language: Language) -> bool:
    """ "a Alfonso XII", "par le Parlement": whether a preposition and a name or an office follow each other; not a place."""
    found = _WHOM[language].match(said)
    if not found or not words(found["who"]):
        return False
    who = found["who"]
    if who.lower() in PERSONS[language] | _OFFICES[language] or _WITH_FULL_NAME[language].match(said):
        return True
    bare = not re.search(r"\s(?:el|la|los|las|les?)\s|l['’]", found.group())
    return bare and who[:1].isupper() and who[1:].islower() and who.lower() not in PLACES[language]


_WITH_FULL_NAME = ByLanguage(
    NEVER,
    fr=pattern(r"par\s(?:(?:les?|la)\s|l['’])(?:[^\W\d_]+\s){1,3}?[A-ZÀ-Ý][^\W\d_]+\s[A-ZÀ-Ý][^\W\d_]+"),
)
"""Somebody's kind and both names: "par le républicain radical Paul Déroulède"."""


def names_something(said: str, language: Language) -> bool:
    """ "par des redevances", "par le repliement": whether a preposition and a noun for no person follow each other."""
    found = _WHOM[language].match(said)
    noun = found["who"] if found else ""
    person = noun.lower() in PERSONS[language] | _OFFICES[language] or _ACTS.search(noun)
    if person or not noun.islower():
        return False
    return any(with_article(one, language) is not None for one in (noun, noun.rstrip("sx")))


_ACTS = pattern(r"(?:eurs?|euses?|rices?|iens?|iennes?|istes?|ants?|ois|ais|iers?|ières?|ard|ards)$")
"""How a noun for somebody may end."""


def begins_with_somebody(whole: str, found: list[Word]) -> bool:
    """ "président du Conseil", "juge à Paris": who somebody is, though the word may be a verb."""
    return len(found) > 1 and found[0].lower in _BEARERS and found[1].lower in _OF_WHAT


_BEARERS = words_of("président juge préfet guide ministre ordonnateur")
_OF_WHAT = words_of("de du des d' à au aux del en")
