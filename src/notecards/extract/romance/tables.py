"""Patterns and sets of words that questions in French, Spanish, Italian and Portuguese share: verbs, adverbs, times, amounts, places."""

import re

from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.patterns import pattern

LONGEST = 26
"""Words of a question; a longer one is a sentence with a hole."""
Span = tuple[int, int]
_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|dezembro"
YEAR = pattern(
    rf"(?<!\w)(?:(?:en|em|nel|in|desde|dès|depuis|jusqu['’]en|à partir de)\s(?:{_MONTHS})\s(?:de\s|del\s)?|(?:dans la nuit|au cours) du\s[^,;:.]{{3,24}}?\s|(?:dès|depuis|desde|à partir de|a partir de|jusqu['’]en|hasta)\s)(?:1\d{{3}}|20\d\d)(?![\w%]|[.,]\d)|(?<!\w)(?:en el año|en l['’]an|nell['’]anno|no ano)\s\d{{2,3}}(?!\w|\s?%|[.,]\d)(?:\s(?:av\. J\.-C\.?|[aAdD]\. ?[cC]\.?|(?:antes|después) de Cristo|(?:avant|après) J\.-C\.?))?|"
    r"(?<!\w)(?:depuis|dès|dans|durant|pendant|desde|en|durante)\s(?:les années|los años)\s(?:(?:1[5-9]|20)?\d0|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|trente|soixante)(?!\w)|(?<!\w)(?:entre|de|desde)\s(?:1\d{3}|20\d\d)\s(?:y|et|à|a|hasta|jusqu['’]en)\s(?:1\d{3}|20\d\d)(?![\w%])|(?<!\w)(?:(?:le|el|il)\s\d{1,2}(?:er)?\s(?:de\s)?[^\W\d]+\s(?:de\s)?|(?:en|nel|em|in|hacia|vers|el año|l['’]an)\s)(?:(?:el|o)\s(?:(?:año|ano)\s)?)?(?P<year>1\d{3}|20\d\d|\d{2,3}(?=\s(?:av|[aA]\.)))(?![\w%]|[.,]\d)(?:\s(?:av\. J\.-C\.?|(?:avant|après) (?:J\.-C\.?|Jésus-Christ)|(?:antes|después) de Cristo|[aA]\. ?[cC]\.?))?"
    r"|(?<!\w)(?:(?:au|vers le|dès le|à la fin du|au début du)\s[IVX]+e\ssiècle|(?:en|hacia|desde|a finales del|a principios del|no|nel)\s?(?:el\s)?(?:siglo|século|secolo)\s[IVX]+(?:\s[oy]\s[IVX]+)?)(?!\w)"
    r"(?:\s(?:(?:av|ap)\. J\.-C\.?|(?:avant|après) (?:J\.-C\.?|Jésus-Christ)|[aAdD]\. ?[cC]\.?|(?:antes|después) de Cristo))?"
)
NUMBER = pattern(
    r"(?P<n>(?:environ |plus de |moins de |près de |más de |menos de |cerca de |unos |unas )?(?:\d[\d.,]*(?:\s\d{3})*|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cent|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta|cien|un(?=\s(?:million|milliard|millier)s?\s)|une\s(?:diz|vingt|trent|cent)aine)(?:\s(?:millions?|milliards?|milliers?|millones|mil))?)"
    r"(?:\sde\s|\sd['’]|\s)(?P<things>[^\W\d_][\w’'-]+(?:\s[^\W\d_][\w-]+)?)"
)
_COUNTED = r"(?:un|une|una|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|cent|mille|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|cien|mil)"
_AMOUNT = (
    r"(?:(?:environ|plus de|moins de|près de|jusqu['’]à|en moyenne|más de|menos de|cerca de|alrededor de|hasta|unos|unas|aproximadamente|entre)\s)?"
    r"(?:\d[\d.,]*(?:\s\d{3})*(?:\s?(?:à|a|et|y|-|–)\s?\d[\d.,]*)?|"
    rf"{_COUNTED}(?:\s(?:à|a|et|y)\s{_COUNTED})?)"
)
MEASURED = pattern(
    rf"{_AMOUNT}(?:\s(?:millions?|milliards?|millones|millón|mil))?\s?(?:de\s)?(?P<unit>fois|veces|ans?|années?|mois|jours?|heures?|minutes?|secondes?|semaines?|siècles?|años?|mes(?:es)?|días?|horas?|minutos?|segundos?|semanas?|siglos?|ms|[kcmµn]?m[²³]?|[kmµ]?g|tonnes?|toneladas?|m?l|litres?|litros?|kilos?|kilómetros|metros|mètres|kilomètres|centímetros|centimètres|euros?|dólares|dollars|pesetas|francs?|grados|degrés|%|°C?|[kKM]?[WVAJNΩ]|kcal|cal|Pa|Hz|mol|bits?|octets?|bytes?|[kKMG][bo])(?![\w/·²³])"
)
"""How much, with its unit."""
SPEED = pattern(
    rf"(?:a|à)\s(?:(?:una velocidad|une vitesse|la vitesse|la velocidad) de\s)?{_AMOUNT}\s?(?:k?m/(?:s|h)|(?:kilómetros|kilomètres|metros|mètres) (?:por|par) (?:segundo|seconde|hora|heure))"
)
HEAT = pattern(
    r"(?:a|à)\s(?:(?:unos|una temperatura de|une température de|environ|alrededor de)\s)?-?\d[\d.,]*\s?(?:°\s?[CFK]?|grados|degrés|K)(?:\s(?:centígrados|Celsius))?(?!\w)"
)
WHILE = pattern(
    r"^(?:en|dans|durante|pendant|à|au|a|al)\s(?:(?:le|la|les|l['’]|un|une|el|los|las|una|plena?|pleine?)\s?)?(?:\w+\s)?(?:guerr[ae]|plazo|délai|momento?|moment|époque|época|edad|âge|infancia|enfance|adolescen\w+|jeunesse|juventud|vejez|vieillesse|période|período|periodo|fase|phase|étape|etapa|règne|reinado|siècle|siglo|invierno|verano|primavera|otoño|hiver|été|printemps|automne|"
    rf"nuit|noche|matin|mañana|día|jour|crise|crisis|posguerra|après-guerre|década|décennie|semana|semaine|trimestre|sístole|diástole|systole|diastole|mitos[ei]s?|méiose|meiosis|interphase|interfase|prophase|profase|métaphase|metafase|anaphase|anafase|télophase|telofase|gestación|grossesse|embarazo|ayunas|jeûne|reposo|repos|effort|esfuerzo|{_MONTHS})(?!\w)"
)
"""What comes like a place and is a time: "en la infancia"."""
OFTEN = pattern(r"fois|veces")
LASTS = pattern(
    r"(?:ans?|années?|mois|jours?|heures?|minutes?|secondes?|semaines?|siècles?|años?|mes(?:es)?|días?|horas?|minutos?|segundos?|semanas?|siglos?)$"
)
PER = pattern(
    r"(?:par|por|al|à la|cada|chaque|en moyenne|de media|como máximo|au maximum|de (?:longo|largo|long|large|diámetro|altura|haut|diamètre))(?!\w)"
)
"""What may follow a unit and belongs to it: "70 fois par minute"."""
TO_DO = pattern(r"\s*(?:a|à)\s(?:[^\W\d_]+(?:ar|er|ir|re)(?:se)?|se\s[^\W\d_]+(?:er|ir|re))\s")
IN_A_MANNER = pattern(
    r"de (?:façon|manière|forma|manera|modo)\s[^\W\d_]+(?:\s(?:et|y)\s[^\W\d_]+)?(?:\s(?:al?|à|aux?)\s[^,;:]+)?"
)
IN_A_SET_WAY = pattern(
    r"(?:en (?:su|leur|son) propr?[ei]o? (?:nombre|nom)|a (?:mano|máquina|menudo|diario|ciegas|medias|tiempo|distancia|presión|voluntad|priori|posteriori|gran escala|pequeña escala|(?:corto|medio|largo) plazo|la vez|la par|partes iguales|grandes rasgos|nivel (?:mundial|nacional|local))|al (?:azar|mismo tiempo|contado|unísono|menos|máximo|mínimo)|"
    r"de (?:oficio|inmediato|golpe|nuevo|hecho|derecho|media|memoria|forma conjunta|acuerdo)|en línea recta|en un (?:solo )?sentido|en una sola dirección|en ambos sentidos|en (?:urgencia|serie|paralelo|línea|general|particular|parte|total|conjunto|masa|común|exceso|promedio|tiempo real|vigor|marcha|cadena|secreto|público|equilibrio|reposo|movimiento)|por (?:escrito|separado|completo|igual|término medio|mayoría|turnos|lo general|defecto|sí mism[oa]s?)|"
    r"à (?:gauche|droite)(?!\sd)|à (?:plusieurs reprises|maintes reprises|la main|la fois|distance|(?:court|moyen|long) terme|vie|perpétuité|l['’]unanimité|l['’]infini|volonté|parts égales|grande échelle|nouveau|priori|tour de rôle)|au (?:hasard|moins|plus|maximum|minimum|total|comptant)|en ligne droite|d['’]office|d['’]urgence|d['’]abord|de (?:nouveau|moitié|droit|fait|plein droit|force)|"
    r"(?:en|dans) un seul sens|dans les deux sens|en (?:urgence|entier|totalité|partie|général|particulier|permanence|continu|ligne|série|parallèle|moyenne|masse|commun|excès|temps réel|vigueur|cours|cachette|secret|public|équilibre|repos|mouvement|effet|outre)|par (?:écrit|défaut|cœur|hasard|an|jour|mois))(?!\w)"
)
"""A preposition and its word that say together how: "a mano", "d'office"."""
UNITS = frozenset(
    "ans jours heures minutes secondes mois km m cm mm kg g mg l ml euros degrés millions milliards años días horas minutos segundos meses millones grados euros por pour".split()
)
NEW_LINE = pattern(
    r"(?<=[^\W\d_])\s(?=(?:Las|Los|El|La|Les|Le|Une|Elle|Elles|Ils|Il|Se|Gli|As|Os|Ces|Cette|Esta|Este)\s[a-zà-ÿ])"
)
"""A capital article in the middle: lines without a full stop that were read as one."""
RESULTING = (
    r"(?:(?:libér|relâch|consomm|entraîn|provoqu|caus|permett|conduis|aboutiss|men|amen|rend|oblig|oblige|forç|empêch|évit|favoris|rédui|réduis|diminu|augment|déclench|génér|produis|engendr|suscit|accélér|ralentiss|renforç|affaibliss|accentu|aggrav|détruis|cré|fais|laiss|stimul|inhib|bloqu|facilit|limit|transform|plonge|mettant fin|donnant (?:lieu|naissance))ant"
    r"|(?:provoc|caus|gener|cre|oblig|llev|aument|ocasion|origin|desencaden|facilit|aceler|logr|dej|evit|transform|hac|lev|ger|cri|bloque|estimul|aliment|cambi)(?:ando|iendo)|(?:permit|impid|produc|reduc|disminuy|favorec|contribuy|destruy|convirt|supon|pon|pus|hac)iendo|dando (?:lugar|origen|paso)"
    r"|(?:port|provoc|caus|gener|cre|aument|determin|favor|permett|produc|riduc|obblig|induc|blocc)(?:ando|endo))"
)
"""Participles of what a whole sentence brings about: "..., entraînant la faillite", "..., provocando la crisis"."""
RELATIVE = pattern(
    rf",\s(?:ainsi\s|así\s)?{RESULTING}\s|"
    r"\sdonc\s(?=(?:les?|la|l['’])\s?\w)|,\s+(?:m[êe]me si|bien que|bien qu['’]|incluso si|(?:por|así) (?:lo que|lo tanto|tanto|eso|ello|que)|de (?:modo|manera|forma) que|c['’]est pourquoi|d['’]où|de sorte que|si bien que|(?:a|en|con|de|por|para) (?:el|la|los|las|lo) (?:que|cual|cuales)|(?:al|del) (?:que|cual)|auquel|auxquels|duquel|desquels|à laquelle|à lequel|(?:dans|avec|par|pour|sur|sous) (?:lequel|laquelle|lesquels|lesquelles)|qui|que|dont|où|mais|tandis|alors|donc|ce qui|lequel|laquelle|lesquels|quien|quienes|cual|la cual|el cual|lo que|lo cual|pero|mientras|donde|sino|aunque|che|ma|mentre|mas|enquanto|o que|so|et|y|e|puis|luego)\b|\s[-–—→]\s|\s->\s|[;:(]"
)
BACK = frozenset("cela ceci ça cette celle-ci celui-ci ello esto eso questo ciò isso isto su sus ses leurs".split())
ROLE = pattern(r"(?:un|une|el|o|um)\s(?:rôle|papel|ruolo)\s(?:[\w-]+\s)?(?=(?:dans|en|in|nel|nella|no|na)\s)")
MADE_OF = ("form", "constitu", "compuest", "compos", "integrad", "costitu")
TIME = pattern(
    r"\d{3,4}|siècle|siglo|secolo|século|\b(?:jours?|ans|años?|días?|minutes|heures|minutos|horas|giorni|anni|dias|anos)\b"
)
INTRANSITIVE = pattern(
    r"^(?:exist|esist|surg|aparec|appara|appare|ocurr|ocorr|na[iî]|nac[eió]|nasc|mor|muer|meur|viv|llega|arriv|vien|vin(?:o|ieron|t|rent)$|cre[cs]|croî|croiss|sembl|parec|fonctionn|funcion|suffi|bast|falt|manqu|suced|entr(?:e|a|ent|an|ano|ó)$|sal(?:e|en|ió|ieron|gono)$|"
    r"permanec|qued|part(?:e|ent)$|sort|rest(?:e|ent|a|an|ano)$|demeur|cae|caen|va$|van$|vont$)"
)
ADVERB = pattern(
    r"(?:(?!(?:com|mo)ment\s)\w+ment|\w+mente|surtout|sobre todo|parfois|souvent|aussi|toujours|également|siempre|también|además|spesso|anche|sempre|também|frecuentemente|a menudo|en (?:principe|général|pratique)|le plus souvent|la plupart du temps)\s"
)
EXPLETIVE = frozenset("faut s'agit existe convient semble suffit importe reste arrive".split())
NOBODY = frozenset("on nous vous je tu uno noi nosotros nosotras nós a gente".split())
IS_ADJECTIVE = pattern(
    r"(?:est|était)\s(?:\w+\sque?|(?!\w+(?:é|i|u|it|is|ert)\s(?<!interdit\s)(?<!permis\s)(?<!recommandé\s)(?<!conseillé\s)(?<!exigé\s)(?<!demandé\s))\w+\sd[e'’])"
)
"""French: "il est possible de ...", which is said of nothing, unlike "il est entouré de ..."."""
SAID_OF_NOTHING = pattern(
    r"(?:est|était)\s(?:im)?(?:possible|nécessaire|importante?|essentiel|inutile|utile|interdit|obligatoire|préférable|recommandé|conseillé|permis|dangereux|rare|fréquent|courant|d['’]usage)\s(?:de\s|d['’])(?:ne\s|l[ea]s?\s|y\s|en\s|se\s)*[^\W\d_]{2,}(?:er|ir|re)(?!\w)"
)
"""The same where another subject was put in place of "il"."""
SET_ADVERB = pattern(
    r"(?<!\w)(?:par (?:la suite(?!\w)|conséquent|ailleurs|contre|exemple|(?:seconde|minute|heure|jour|semaine|mois|an|personne|habitant)s?(?!\w))|à mesure qu(?:e(?!\w)|['’])|au fur et|en (?:compte|œuvre|oeuvre|place|cause|charge|avant|évidence|valeur|revanche|cuenta|marcha|práctica|consideración)(?!\w)|à (?:jour|profit|l['’]avance|contribution|point)(?!\w))"
)
"""A preposition and its word that no question word stands for: "pris en compte", "par la suite"."""
OBLIGED = frozenset("tiene tienen tenía tenían tem têm tinha ha han há".split())
"""Followed by "que" and an infinitive they are modal verbs."""
ONE_OF_SEVERAL = pattern(r"n(?=\s|$)")
"""What makes a Spanish modal a plural: "deben", "tienen que"."""
TIMED = frozenset(
    "dure durent dura durait mesure mesurent pèse pèsent coûte coûtent dura duran duró mide miden medía pesa pesan cuesta cuestan vale valen ocupa ocupan alcanza alcanzan recorre recorren tarda tardan atteint atteignent parcourt parcourent".split()
)
ADJECTIVE = pattern(r"(?:[ai]ble|ant[eio]|ent[ei]|iv[oaie]|os[oai]|al|ic[oaih]e?|or|ar|il|gual|capaz|parte)s?e?s?$")
PRESENT = frozenset("est sont es son è sono é são".split())
SITUATED = tuple(
    "situ present présent ausent absent localis localiz ubicad loc enracin plac colocad utilis utiliz employ emplead produi produc stock almacen guardad sécrét segreg secret synthéti sintetiz fabriqu fabric trouv encontrad détect détenu découver descubiert enterr install instalad concentr dépos deposit insér insert log aloj incub cultiv célébr celebr fondé fundad construi emprisonn encarcel recueilli recogid conserv enregistr registrad inscrit inscrit exécut ejecutad".split()
)
BY = frozenset("por par da dal dalla dai pelo pela pelos pelas".split())
COMPARING = frozenset("más menos plus moins più meno mais".split())
CORRELATED = frozenset("cuanto cuanta cuantos cuantas plus moins quanto quanta quanti quante".split())
"""With one of these a sentence sets two amounts against each other: "Cuanto mayor es X, mayor es Y"."""
SUBJECT = pattern(
    r"(?P<article>el|la|los|las|le|les|l['’]|il|lo|i|gli|o|a|os|as)(?:\s|(?<=['’]))(?P<noun>[^\W\d_]+)(?P<rest>.*)$"
)
RELATIONAL = pattern(
    r"(?:caus[ae]|objeti[vf][oe]?|obiettivo|objectif|finalidad[e]?|finalité|but|meta|result(?:ado|at)|risultato|cons[eé]quen[ct][ei][ae]?|consecuencia|conseguenza|ef(?:fet|ecto|eito)|effetto|vent(?:aja|ajas)|avantage|vantaggio|"
    r"desventaja|inconvénient|svantaggio|problem[ae]|problème|soluci[oó]n|solution|soluzione|solução|fonction|función|funzione|função|r[oô]le|papel|ruolo|rol|capitale?|traitement|tratamiento|trattamento|tratamento|"
    r"complejidad|complexité|temperatura|température|velocidad|vitesse|densidad|densité|masa|masse|umbral|seuil|plazo|délai|coste|coût|tasa|taux|frecuencia|fréquence|probabilidad|probabilité|período|période|intervalo|intervalle|porcentaje|pourcentage|profundidad|profondeur|altura|hauteur|longitud|longueur|superficie|población|population|mortalidad|mortalité|prevalencia|prévalence|incidencia|incidence|"
    r"s[ií]ntoma|sympt[oô]me|sintomo|unité|unidade?|unità|formule|f[oó]rmula|valeur|valore?|durée|duración|durata|duração|taille|tamaño|dimensione|tamanho|origen|origine|origem|siège|sede|diferencia|différence|differenza|diferença|"
    r"órgano|organe|œuvre|oeuvre|obra|opera|ouvrage|auteur|autor|autore|fondateur|fundador|fondatore|chef|jefe|capo|lema|devise|fundamento|fondement|fondamento|base|clave|clef|clé|chiave|chave|id[eé]e?a?|instrument[oe]?|strumento|motor|moteur|motore|esencia|essence|essenza|essência|núcleo|noyau|motif|motivo|raison|razón|ragione|razão|prix|precio|prezzo|principe|principio|princípio)(?:es|s|i)?$"
)
"""Nouns of which one asks which they are."""
DEFINED = pattern(
    r"fun|fon|val|f[oó]r|princ|unit|unid|[oó]rg|raz|rai|rag|pre|pri|compl|temp|vel|vit|dens|mas|umb|seu|plaz|dél|cos|coû|tas|tau|fr[ée]c|fréq|prob|per|pér|int|porc|pour|prof|alt|hau|long|sup|pob|pop|mor|prev|prév|inc"
)
"""Some of them are things too, where nothing says of what: "la función es una relación"."""
INFINITIVE = pattern(r"\w{2,}(?:ar|er|ir|are|ere|ire|re)(?:se|si)?$")
FEMININE = pattern(
    r"(?:complexité|température|vitesse|densité|masse|fréquence|probabilité|période|profondeur|hauteur|longueur|superficie|population|mortalité|prévalence|incidence|cause|œuvre|oeuvre|devise|finalité|conséquence|solution|fonction|capitale|unité|base|clef|clé|idée|essence|formule|valeur|durée|taille|origine|différence|raison)s?$"
)
SUPERLATIVE = frozenset(
    """más menos mejor peor mayor menor principal principales primer primera primero único única plus moins meilleur meilleure majeur majeure principaux principales première premier seul seule unique più meno
    migliore peggiore maggiore minore principale principali primo prima unico unica mais melhor pior maior primeiro primeira principais""".split()
)
OF = pattern(r"(?:de|del|d['’].*|du|des|di|della|dell['’].*|dello|dei|do|da|dos|das)$")
ALLOWING = frozenset(
    "interdit interdisent évite évitent propose proposent permet permettent permettait risque risquent tente tentent décide décident entreprend entreprennent entreprit choisit choisissent accepte acceptent refuse refusent essaie essaient promet promettent".split()
) | {
    "a permis",
    "ont permis",
    "a décidé",
    "ont décidé",
}
MOVED = pattern(
    r"(?:parti|venu|revenu|all[é]|arrivé|né|mort|entré|sorti|tombé|resté|and?at|venut|arrivat|nat|mort|uscit|entrat)[eosai]{0,2}s?$"
)
"""Participles of what came or went: behind them a place and a manner look alike."""
BEEN = frozenset("été sido stato stata stati state".split())
DONE = pattern(
    r"(?!(?:lieu|peu|mieux|aussi|ainsi|parmi|demi|celui|lui|milieu|jeu|feu|degré|côté|liberté|autorité|qualité|priorité|intérêt|droit)$)[^\W\d_]{2,}(?:é|i|u|is|it|ert|eint|[aií]do|cho|erto|[aiu]to|tto|sto|eito)$"
)
"""A participle behind "have"; it looks like some nouns, which an article or nothing stands before."""
ALLOWED_TO = pattern(r"(?:de\s|d['’])(?=\w+(?:er|ir|re)\b)")
"""French: "permet d'éviter X" asks what it permits to do."""
RISES = pattern(
    r"^(?:aument|disminu|sub[ei]|baja|mejor|empeor|empiez|comienz|termin|acaba$|cambi|increment|diminu|pior|começ|cresc|sal[eg]|scend|cal[ao]|miglior|peggior|cominci|inizi|fini)"
)
"""What does so, and what makes others do so."""
AS = pattern(r"(?:como|come|comme)\s(?!si\s|se\s|s['’])")
ACTING = frozenset(
    "actúa actúan funciona funcionan sirve agit agissent fonctionne fonctionnent sert servent agisce funziona age atua".split()
)
BY_VOTE = pattern(
    r"(?:par|por|per)\s(?:référendum|referéndum|referendum|vote|votación|décret|decreto|ordonnance|consensus|consenso|acclamation|aclamación)(?!\w)|(?:au|à la|à l['’]|a|por)\s?(?:suffrage|majorité|unanimité|scrutin|mayoría|sufragio|maggioranza|suffragio|maioria)"
)
TWO_DEEDS = pattern(
    r"\s(?:et|y|e|ed|ou|o)\s\w{2,}(?:er|ir|re|ar|are|ere|ire)\s(?:l['’]|les?|la|un|une|des|du|el|los|las|una?|il|lo|gli|o|a|os|as|à|al?)"
)
"""A modal verb with two infinitives that have an object each."""
HAS = frozenset("a ont avait avaient ha hanno tem têm".split())
NEED = pattern(r"(?:besoin|bisogno)\s(?=(?:de|du|des|di|del|della|dei)\s|d['’])")
ALONG = pattern(
    r"(?!(?:alrededor de|autour d(?:e|['’]))\s?(?:\d|un (?:millón|tercio|cuarto|million|milliard)|une? (?:\w+aine|docena)|la mitad|mil\b|cien))(?:(?:en |al )?(?:encima|debajo|delante|detrás|cerca|enfrente) d|junto al?\s|frente al?\s|al (?:norte|sur|este|oeste|lado) d|a la (?:izquierda|derecha) d|près d|à côté d|en face d|au (?:nord|sud) d|à l['’](?:est|ouest|avant|arrière) d|à (?:gauche|droite) d|devant (?:les?|la|l['’])|derrière (?:les?|la|l['’])|au niveau \w|al nivel \w|a nivel \w|au-dessus d|au-dessous d|en dessous d|à l['’]intérieur d|à l['’]extérieur d|autour d|au sein d|au centre d|au sommet d|au fond d|à la surface d|en dehors d|por encima d|por debajo d|dentro d|fuera d|alrededor d|en el interior d|al lado d|le long d|a lo largo d|ao longo d|lungo (?:il|la|lo|l)\b)"
)
INSIDE = pattern(r"(?:dans (?:les?|la|l['’])|en (?:el|la|los|las)\s|n(?:el|ella|ei|elle|ello)\s|n[oa]s?\s)")
OWING_TO = pattern(
    r"(?:grâce (?:à|au|aux)|en raison d|à cause d|du fait d|faute d|gracias al?|debido al?|a causa d|por culpa d|grazie al?|graças (?:a|ao|à)|devido (?:a|ao|à)|por causa d)",
    re.IGNORECASE,
)
"""What opens a sentence like this says why the rest is so."""
SIDE = pattern(
    r"(?:(?:pour|comme|como|por|come|per|el|la|o|a|le)\s|l['’])(?P<side>but|particularité|capacité|propriété|avantage|faculté|pouvoir|droit|obligation|devoir|particularidad|propiedad|ventaja|objectif|objet|effet|rôle|principe|fonction|mission|finalité|conséquence|cause|origine|source|vocation|objetivo|objeto|fin|efecto|deber|poder|derecho|papel|propósito|"
    r"finalidad|función|misión|obligación|facultad|potestad|capacidad|tarea|consecuencia|causa|origen|fuente|obiettivo|scopo|fine|effetto|funzione|missione|dever|direito|efeito|função|missão|obrigação)(?:\s(?:de\s|di\s|d['’])|\s?:\s|\s)(?=\w)"
)
"""The aim, duty or effect that something has: "a pour but de", "tiene el deber de"."""
SIDE_FEMININE = pattern(
    r"(?:fonction|mission|finalité|conséquence|cause|origine|source|vocation|particularité|capacité|propriété|faculté|obligation)$"
)
VALUED = pattern(
    r"(?P<article>une?|una?)\s(?P<side>[^\W\d_]{2,}(?:\s(?:moyenne?|maximale?|maximum|minimale?|minimum|totale?|initiale?|médi[oa]|máxim[oa]|mínim[oa]|total|inicial|atomique|atómic[oa]|molaire|molar))?)\s(?:de\s|d['’]|égale? à\s|igual a\s)(?=(?:[^\W\d_]+\s){0,2}?(?:\d|O\(|[-+<>≥≤~≈$]))"
)
"""A side that has a value: "une durée de 3 ans"."""
WAY = pattern(
    r"(?:par|por|per)\s(?:voie|vía|via|contact|contacto|contatto|inhalation|inhalación|ingestion|ingestión)(?!\w)"
)
"""The way by which something passes is asked by how."""
TWO_MANNERS = pattern(r"\w+a\s[ye]\s\w+mente(?!\w)")
AMOUNT = pattern(
    r"(?:de|d['’]|di)\s?(?=\d|(?:once|doce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|noventa|cien|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|unos|unas|environ|aproximadamente|entre)\s|une?\s|una?\s|deux\s|trois\s|quatre\s|cinq\s|six\s|sept\s|huit\s|dix\s|dos\s|tres\s|cuatro\s|cinco\s|seis\s|siete\s|ocho\s|diez\s|due\s|tre\s|cinque\s|dois\s|duas\s|três\s)"
)
"""What "est de" says is how much."""
_DEGREE = r"(?:(?:muy|bastante|poco|más|menos|tan|algo|casi|quasi|presque|totalmente|parcialmente|très|assez|peu|plus|moins|molto|poco|più|meno|abbastanza|muito|pouco|mais|[^\W\d_]+ment|[^\W\d_]+mente)\s)?"
_QUALITY = rf"{_DEGREE}(?!(?:el|la|los|las|un|una|le|les|une|des|de|del|du|il|lo|gli|i|o|a|os|as|um|uma|que|qui)\s)[^\W\d_]{{3,}}"
PLAIN_QUALITY = pattern(
    r"(?:alt|baj|larg|cort|anch|estrech|rápid|lent|dur|bland|frí|ric|oscur|grues|fin|dens|nuev|antigu|buen|mal|complej|lis|rugos|escas|vast|estric|amplí?|profund|plan|raras?|rar)[oa]s?$|(?:libre|grande|pequeñ[oa]|caliente|pobre|joven|difícil|fácil|fuerte|débil|leve|grave|suave|simple|mayor|menor)(?:e?s)?$|"
    r"(?:haute?|basse?|grande?|petite?|longue?|courte?|large|étroite?|rapide|lente?|forte?|faible|dure?|froide?|chaude?|riche|pauvre|claire?|épaisse?|fine?|dense|jeune|vieux|vieille|bonne?|mauvaise?|facile|difficile|simple|complexe|lisse|rugueu(?:x|se)|élevée?|rare|stricte?|vaste|profonde?|plate?|souple)s?$"
)
QUALITIES = pattern(
    rf"(?P<all>{_QUALITY}(?P<more>(?:(?:,\s|,?\s(?:y|e|et|mais|pero|ma|mas|ou|o|ni)\s){_QUALITY})*))(?P<inside>\s?\([^()]*\))?"
)
"""Adjectives alone, each with its degree: "finas, muy largas y poco elásticas", "abundantes (3000 por mm³)"."""
MORE_THAN = pattern(
    r"(?:más|menos|plus|moins|più|meno|mais)\s(?!(?:de|d|di)\b)[^\W\d_]{3,}\s(?:que\s|qu['’]|di\s|del\w*\s|do que\s)[^,;:]+$"
)
GOVERNS = pattern(
    r"(?:relati(?:f|ve|v[oa])|propre|propi[oa]|proprio|spécifique|específic[oa]|specifico|responsable|responsabile|rich?e|ric[oa]|pauvre|pobre|povero|présente?|presente|absente?|ausente|dépendante?|dependiente|indépendante?|independiente|capable|capaz|capace|susceptible|"
    r"nécessaire|necesari[oa]|necessari[oa]|utile|útil|conforme|sensible|sensibile|(?:in)?soluble|miscible|(?:im)?perméable|proportionnelle?|proporcional|perpendiculaire|perpendicular|orthogonale?|ortogonal|parallèle|paralel[oa]|(?:in)?compatible|équivalente?|equivalente|résistante?|resistente|proche|cercan[oa]|semblable|semejante|supérieure?|superior|inférieure?|inferior|égale?|igual|antérieure?|anterior|postérieure?|posterior|commune?|común|opposée?|opuest[oa]|favorable|propens[oa]|encargad[oa]|indispensable|essentielle?|esencial)e?s?$"
)
"""Adjectives that a preposition belongs to: "riche en", "responsable de"."""
PERIPHRASTIC = pattern(r"(?:acab|sig|segu|contin|va$|van$|iba|vien|ven[ií]|llev|termin)")
"""Verbs with which a gerund is one verb: "sigue creciendo"."""
WITH_A_QUALITY = pattern(
    r"(?:avec|con)\s(?:(?:plus|moins|más|menos|mucha?|beaucoup|grand|grande|gran)\s(?:de\s)?)?(?:vigueur|force|rapidité|facilité|difficulté|prudence|précision|lenteur|succès|violence|courage|soin|efficacité|régularité|fermeté|brutalité|rapidez|facilidad|dificultad|lentitud|precisión|éxito|violencia|cuidado|fuerza|eficacia|regularidad|cautela|firmeza|dureza|frecuencia)"
)
"""A noun that says in which manner: "avec vigueur"."""
BY_MEANS = pattern(
    r"(?:en recommandée?\s?|par (?:courrier|lettre)(?!\w)|à la demande d|à l['’]initiative d|suivant\s|secondo\s|segundo\s|selon\s|según\s|à l['’]aide d|au moyen d|par l['’]intermédiaire d|à partir d|sous (?:la )?forme d|en fonction d|a través d|por medio d|a partir d|en función d|con (?:la )?ayuda d|en forma d|a partire d|per mezzo d)"
)
"""Phrases that say how, whatever preposition they begin with."""
SEAT = pattern(
    r"(?:su|sus|son|sa|leur|la sua|il suo|sua|seu) (?:sede|siège|origen|origine|capital|capitale|origem) (?=(?:en|à|au|dans|a|in|em)\s)"
)
WHOSE = frozenset("su sus son sa ses leur leurs".split())
"""What opens with one of these is what the one asked of has of its own."""
OWN = pattern(r"propi[oa]s?$|propres?$|propri[oae]?$|próprio?s?a?s?$")
HAS_AS_A_SIDE = pattern(
    r"^(?:(?:un|une|le|la|des|les|una|il|lo|gli)\s|l['’]|un['’])(?:[\w-]+\s)?(?:rôle|portée|importance|effets?|impact|air|intérêt|sens|valeur|influence|fois|même|ruolo|importanza|effetto|valore)(?!\w)"
)
"""What one has in this way says little by itself: "a une grande portée"."""
COUNTED_LIST = pattern(
    r"(?P<things>(?:dos|tres|cuatro|cinco|seis|siete|deux|trois|quatre|cinq|sept|due|tre|quattro|cinque|sei|dois|duas|três|quatro|\d)\s[^\W\d_]+s?(?:\s[^\W\d_]+)?)\s?(?:\([^()]*\))?:\s(?P<list>[^:;]+)$"
)
UNDER_WHICH = pattern(
    r"(?:en (?:presencia|ausencia|situaciones|condiciones|caso|casos)\s(?:de\s|del\s|[^\W\d_]+)|en (?:présence|absence|cas|situation|conditions)\s(?:d|[^\W\d_]+)|dans (?:des|les) (?:conditions|situations)\s|a la luz d|en la oscuridad|à la lumière|à l['’]obscurité|à (?:haute|basse|faible|forte) (?:température|pression|dose)|a (?:alta|baja) (?:temperatura|presión|dosis))"
)
"""What begins like this says under which conditions."""
AT_AN_END = pattern(
    r"(?:al (?:final|principio|comienzo|inicio)|à la fin|au début)\s(?:de\s(?:la\s|l['’]|los\s|las\s)?|del\s|du\s|des\s|d['’])(?:palabra|frase|mot|phrase|cadena|lista|liste|verso?|texto?e?|línea|ligne|archivo|fichier|chaîne|tubo|tube|nombre|nom|verbe|verbo|mensaje|message|programa|programme|oración|pila|cola|file)"
)
"""Where in a thing that has no time."""
DURING = pattern(
    r"(?:dès (?:la|le|les|sa|son|ses|l['’])|jusqu['’](?:à|au)|au cours d|pendant\s|durant\s|lors d|au moment d|à la fin d|au début d|après (?:la|le|les|l['’])|avant (?:la|le|les|l['’])|durante\s|a los \w+ (?:días|meses|años)|al cabo de|dentro de (?:\d|un|dos|tres)|au bout d|al final de|al principio de|al comienzo de|en el momento de|después de|antes de|tras (?:el|la|los|las)|dopo (?:il|la|l['’])|prima d|no decorrer d|depois d|antes d)"
)
"""What begins like this and is all that follows a verb says when."""
LIGHT = pattern(
    r"(?:da|dan|dio|dieron|dà|danno|dá|dão|donne|donnent|donna|met|mettent|mit|mirent|tiene|tienen|tuvo|tuvieron|puso|pusieron|hizo|hicieron|a|ont|pone|ponen|põe|fait|font|hace|hacen|forma|forman|fa|fanno|faz|fazem|laisse)\s"
    r"(?P<noun>lugar|origen|paso|luogo|origine|origem|lieu|naissance|fin|fine|fim|appel|référence|partie|referencia|parte|place|l['’]accent(?= sur)|derecho(?= a)|acceso|droit(?= (?:à|au|aux))|accès|recours|(?:un )?terme(?= (?:à|aux?)))\s"
)
"""A verb and a noun that take a preposition together: "da lugar a", "fait partie de"."""
LATIN_QUALITY = pattern(r"(?:aire|oire|ique|ain|aine|el|elle|eux|euse|if|ct|cte|gal|rel)s?$")


PLURAL_GENDERS = ByLanguage(
    (NEVER, NEVER),
    es=(
        pattern(
            r"(?:as|ciones|siones|dades|tades|tudes|fases|clases|bases|leyes|partes|redes|fuentes|claves|series|veces|razones)$"
        ),
        pattern(r"(?:os|ores|ajes|ales|eres|iones|ones|ases|pes|jes|mes|nes|ses|des|bes|ques)$"),
    ),
    pt=(
        pattern(
            r"(?:(?<!em)(?<!om)(?<!am)(?<!ist)as|ções|sões|dades|agens|fases|bases|leis|partes|redes|fontes|chaves|vezes)$"
        ),
        pattern(r"(?:os|ores|ais|éis|óis|mes|ntes|emas|omas|amas|istas|ões)$"),
    ),
    fr=(
        pattern(
            r"(?:tions|sions|tés|ences|ances|ettes|ies|ures|ades|istiques|niques|atiques|causes|formes|étapes|phases|parties|espèces|branches|classes|zones|lignes|lois|règles|formules|clauses|fautes|sources|sortes|parts|couches|méthodes|familles|voies|valeurs|erreurs|couleurs|douleurs|"
            r"tumeurs|glandes|artères|cellules|hormones|enzymes|idées|données|façons|manières|façades|raisons|questions|variables|grandes|principales)$"
        ),
        pattern(
            r"(?:temps|ments|ages|ismes|eurs|oirs|ils|ts|aux|cas|ès|types|genres|modes|[èeê]mes|cipes|tères|ordres|membres|cycles|signes|groupes|stades|degrés|actes|codes|traités|axes|domaines|régimes|muscles|organes|contrats|grands|principaux|buts|sens)$"
        ),
    ),
)
"""Endings of plural nouns that are feminine, and of those that are not; where neither fits, the gender is not known."""


_PAST = {
    "issaient": ("issent",), "issait": ("it",), "aient": ("ent",), "ait": ("e", "", "t"), "aban": ("an",), "aba": ("a",), "ían": ("en",), "ía": ("e",), "aron": ("an",), "ieron": ("en",), "yó": ("ye",), "ió": ("e",), "ó": ("a",),
    "ir": ("it",), "enir": ("ient",), "er": ("e",), "ener": ("ène",), "re": ("", "t"), "avano": ("ano",), "evano": ("ono",), "ava": ("a",), "eva": ("e",), "ou": ("a",), "iam": ("em",), "ia": ("e",), "avam": ("am",),
}  # fmt: skip
"""Endings of the past, and those of the present that the tables have."""


def of_participle(done: str) -> frozenset[str]:
    """A participle with the forms of the present that it may belong to: "contribué", "contribue"."""
    ends = {"é": "e", "i": "it", "u": "", "ado": "a", "ido": "e", "ato": "a", "uto": "e", "ito": "e"}
    return frozenset({done, *(done[: -len(end)] + one for end, one in ends.items() if done.endswith(end))})


def presents(verb: str) -> frozenset[str]:
    """A finite verb or an infinitive with the forms of its present that it may belong to: "dépendait", "aboutir"."""
    found = {verb}
    for ending, present in _PAST.items():
        if verb.endswith(ending) and len(verb) - len(ending) > 2:
            found |= {verb[: -len(ending)] + end for end in present}
    return frozenset(found)


A_NOUN_EQUALS = pattern(
    r"(?P<term>[^\W\d_][\w'’-]*(?:\s[\w'’-]+){0,5})\s=\s(?P<rest>(?:(?:une?|el|la|le|los|las|les|una)\s|l['’])?[^\W\d_]{3,}(?:\s[\w'’-]+){0,3}?\s(?:de|du|des|del|qui|que|où|donde|par|por|pour|para|à|aux?|con|avec|sans|sin|entre|en)\s[^=+*<>]{6,}|(?:(?:une?|el|la|le|los|las|les|una)\s|l['’])?[^\W\d_]{3,}(?:\s[^\W\d_]+)?\s[dq][e’']\s?[^=+*<>]{6,})"
)
"""A name, "=" and a noun with what tells it apart."""
