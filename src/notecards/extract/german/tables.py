"""What German questions need to know: prepositions with their question words, verbs with their prepositions, times, endings."""

import re

from notecards.extract.languages.german import GERMAN
from notecards.extract.patterns import pattern

LONGEST = 26
"""Words of a question; a longer one is a sentence with a hole."""
Span = tuple[int, int]
TAIL = pattern(r",\s+(?P<word>[^\W\d_]+)(?:\s(?P<then>[^\W\d_]+))?")
OWN_WORD = {
    "aus": "out of", "für": "for", "auf": "onto", "von": "from", "vom": "from", "mit": "with", "durch": "through", "über": "about", "vor": "before",
    "gegen": "against", "an": "at", "am": "at", "zu": "to", "zum": "to", "zur": "to", "nach": "after", "in": "in", "im": "in", "mithilfe": "with",
    "mittels": "with", "anhand": "with", "bei": "during", "beim": "during", "unter": "under what", "um": "round",
}  # fmt: skip
FIXED = (
    (r"^besteh|^bestand", "aus in im"),
    (r"^verpflicht|^zwing|^zwang|^berechtig|^ermächtig|^befähig", "zu zum zur"),
    (r"^dien|^führ|^gehör|^zähl|^neig|^trug|^trägt|^tragen|^eigne", "zu zum zur"),
    (r"^beruh|^basier|^fuß|^stütz|^reagier|^wirk|^bezieh|^bezog|^acht|^verzicht|^konzentrier|^weis|^verweis|^zeig|^deut|^greif|^stoß|^zielt|^richt", "auf"),
    (r"^geht$|^gehen$|^ging", "auf"),
    (r"^häng|^hing|^handel|^zeug|^geht|^gehen|^ging", "von vom"),
    (r"^entsteh|^entstand|^folg|^resultier|^ergib|^ergeb|^setz|^entwickel", "aus"),
    (r"^wirk", "an bei"),
    (r"^teil|^glieder|^unterteil|^zerf|^verwandel|^verzweig|^spalte", "in"),
    (r"^kümmer|^bemüh", "um"),
    (r"^einig|^beschränk|^verlass|^verließ|^hoff|^wart|^stieß|^traf|^triff|^treff|^berief|^beruf", "auf"),
    (r"^herrsch|^bericht|^wach", "über"),
    (r"^erinner|^grenz|^glaub|^mangel", "an"),
    (r"^richtet|^richten", "nach"),
    (r"^sorg|^steh|^eigne|^haft|^kämpf", "für"),
    (r"^erfolg", "durch mit mittels anhand"),
    (r"^unterscheid", "in im von vom durch"),
    (r"^verfüg|^inform|^entscheid", "über"),
    (r"^beschäftig|^befass|^beginn|^begann|^ende|^reagier", "mit"),
    (r"^schütz|^warn", "vor"),
    (r"^leid", "unter an"),
    (r"^streb|^such|^verlang", "nach"),
    (r"^wandel|^änder|^veränder", "mit"),
    (r"^richte|^verstöß|^verstoß|^kämpf|^wehr", "gegen"),
    (r"^nehm|^nimmt|^arbeit|^beteilig|^bind", "an"),
)  # fmt: skip
"""Beginnings of finite verbs and the prepositions they are asked with."""
CLAIM = pattern(
    r"(?:(?:einen|keinen|das|ein|großen|starken)\s)?(?:Monopol|Anspruch|Anrecht|Recht|Einfluss|Zugriff|Auswirkungen)\sauf\s"
)
"""What one has "auf" something: asked by worauf."""
DONE_WITH = {
    "an": frozenset("verloren gewonnen teilgenommen gestorben gelitten gearbeitet festgehalten".split()),
    "zu zum zur": frozenset("geführt beigetragen gezwungen".split()),
    "auf": frozenset("reagiert verzichtet gewirkt bestanden".split()),
    "gegen": frozenset("gekämpft verstoßen protestiert".split()),
    "von": frozenset("profitiert abgehangen".split()),
    "für": frozenset("gesorgt gekämpft gestimmt".split()),
}
"""Prepositions and the participles that they belong to: "hat zu Unruhen geführt"."""
PLACED = pattern(
    r"^(?:komm|kam|tret|tritt|trat|lieg|lag|befind|befand|find|fand|leb|wohn|sitz|verl[äa]uf|läuf|lief|spiel|münd|wächs|wachs)"
)
PLACES = frozenset(
    "in im an am auf zwischen unter über vor hinter neben bei beim innerhalb außerhalb oberhalb unterhalb".split()
)
PASSIVE = frozenset("wird werden wurde wurden".split())
BE = frozenset("ist sind war waren".split())
PARTICIPLE = pattern(
    r"^(?:\w*ge\w+(?:t|en)|(?:\w*(?:be|er|ver|zer|ent|über|unter|um|wider|voll|durch)\w{2,}|\w+ier)(?:t|en))$"
)
ADJECTIVE = pattern(
    r"^(?:\w+(?:ig|lich|isch|bar|sam|haft|los|voll|reich|arm|frei|fähig|pflichtig|wert|ell|al|ent|ant|iv|los)|reich|arm|frei|proportional|analog|gleich|isomorph|äquivalent|bekannt|verwandt|identisch)$"
)
QUALITIES = pattern(
    r"(?:(?:sehr|wenig|relativ|meist|weitgehend)\s)?[a-zäöüß]{4,}(?:(?:,\s(?:aber\s|jedoch\s)?|\s(?:und|oder|sowie|aber)\s)(?:(?:sehr|wenig|nicht|relativ|meist|weitgehend)\s)?[a-zäöüß]{4,})+(?:\s\([^()]*\))?|[a-zäöüß]{4,}\s\([^()]*\)"
)
"""Adjectives alone: "dünnwandig und sehr dehnbar"."""
NO_MANNER = pattern(
    r"(?:falls|mals|weise|seits|dings|mal)$|^(?:jähr|täg|monat|wöchent|stünd|wahrschein|eigent|end|schließ|letzt|tatsäch|natür|grundsätz|gewöhn|ausschließ|hauptsäch|zusätz|mög|ursprüng|anfäng|plötz|wirk|gelegent)lich$|^(?:notwendig|möglich|wichtig|nötig|erst|mehr|viel|wenig)"
)
"""How often, how surely: no manner in which a thing is done."""
CAME_ABOUT = pattern(
    r"(?:ent|er|be|ver|auf|ab|zu|ein|aus)?(?:standen|wachsen|gewachsen|storben|gestorben|kommen|gekommen|gangen|gegangen|blieben|geblieben|worden|geworden|stiegen|gestiegen|sunken|gesunken|fallen|gefallen|getreten|schwunden|schienen|erschienen|wichen)$"
)
"""Participles of what nobody does to a thing."""
HOW_OFTEN = pattern(
    r"(?<!\w)(?:alle (?:zwei|drei|vier|fünf|sechs|sieben|acht|zehn|\d+) (?:Sekunden|Minuten|Stunden|Tage|Wochen|Monate|Jahre)|(?:einmal|zweimal|dreimal) (?:im|pro|in der|am) (?:Tag|Woche|Monat|Jahr))(?!\w)"
)
SEAT = pattern(r"(?:seinen|ihren) (?:Sitz|Ursprung|Hauptsitz) (?=(?:in|im|am|auf)\s)")
ARISES = pattern(
    r"(?:entsteh|entstand|besteh|bestand|gilt$|gelten|galt|herrsch|lieg|lag|wächst|wuchs|fließt|floss|fehlt|befindet sich)"
)
MUST = frozenset("muss müssen soll sollen sollte sollten darf dürfen".split())
ASKS_FOR_MORE = frozenset(
    "Anteil Mangel Interesse Bedarf Beteiligung Teilnahme Kritik Zugang Anspruch Recht Einfluss Angriff Zugriff Beitrag Verzicht Überschuss".split()
)
"""Nouns that a preposition belongs to: "Anteil an der Fläche"."""
GOVERNS = pattern(
    r"(?:abhängig|unabhängig|verantwortlich|zuständig|bekannt|notwendig|nötig|wichtig|entscheidend|geeignet|reich|arm|frei|fähig|gleich|ähnlich|\w+bunden|beteiligt|angewiesen|umgeben|geprägt|betroffen|verpflichtet|gerichtet|begrenzt|beschränkt)$"
)
"""Adjectives and participles that a preposition belongs to."""
COUNTED_LIST = pattern(
    r"(?P<things>(?:zwei|drei|vier|fünf|sechs|sieben|\d)\s(?:[a-zäöüß]+e\s)?[A-ZÄÖÜ][\w-]+)\s?(?:\([^()]*\))?:\s(?P<list>[^:;]+)$"
)
PARTICLES = frozenset(
    """ab an auf aus bei ein her hin los mit nach statt vor weg zu zurück zusammen dar fest um unter teil bereit frei voraus hervor hinein heraus hinzu bevor
zustande zugrunde entgegen wieder nieder fort dazu gegenüber sicher klar heran auseinander entlang
weiter herab herbei hinaus hinweg hinab herum herunter hinunter hoch voran vorbei fern kund preis übrig überein umher offen still rückgängig davon daran herauf""".split()
)
YEAR = pattern(
    r"(?:(?:im Jahre?|in den Jahren|um|seit|ab|von|am|im)\s)?(?:\d{1,2}\.\s(?:[A-ZJ]\w+|\d{1,2}\.)\s|(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\s)?"
    r"(?P<year>1\d{3}|20\d\d|\d{3}(?=\s[vn]\. ?Chr))(?:\s?[–-]\s?\d{2,4}|\sbis\s\d{4})?(?:\s[vn]\. ?Chr\.)?(?![\w%.,]*\d|\s?%|\s(?!(?:Das|Die|Der|Den|Ein|Eine)\s)[A-Z])"
)
AFTER_A_TIME = pattern(
    r"(?<!\w)(?:spätestens\s|frühestens\s)?(?:nach|binnen|innerhalb von|nach Ablauf von)\s(?:etwa\s|ca\.\s|rund\s)?(?:einem|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\d+(?:\s?[-–]\s?\d+)?)\s(?:Sekunden?|Minuten?|Stunden?|Tag(?:en)?|Wochen?|Monat(?:en)?|Jahr(?:en)?)(?!\w)"
)
NUMBER = pattern(
    r"(?P<n>(?:etwa |ca\. |rund |über |mindestens |höchstens |genau |ungefähr |bis zu )?(?:\d[\d.,]*k?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?: Million(?:en)?| Milliarden?)?)\s"
    r"(?P<things>(?:[a-zäöüß][\w-]*(?:e|en)\s){0,2}[A-ZÄÖÜ][\w-]*)"
)
NAMING = frozenset("genannt bezeichnet aufgeschrieben geschrieben notiert abgekürzt dargestellt".split())
WHICH = {"den": "which m", "einen": "which m", "die": "which f", "eine": "which f", "das": "which n", "ein": "which n"}
ASPECTS = frozenset(
    """Wert Aufgabe Funktion Größe Länge Form Ziel Zweck Vorteil Nachteil Einheit Dauer Masse Ladung Formel Bedeutung Rolle Wirkung Eigenschaft Temperatur Einfluss
Höhe Breite Dichte Durchmesser Anteil Umfang Folge Fläche Gestalt Struktur""".split()
)
TIME = pattern(
    r"(?<!\w)(?:Tage?n?|Wochen?|Monate?n?|Jahre?n?|Stunden?|Minuten?|Sekunden?|Mal|Jahrhunderts?|(?:Mon|Diens|Donners|Frei|Sams|Sonn|Feier|Werk|Arbeits|Geburts|Jahres)tage?s?|\w*wochen?|Morgen|Abend|Nacht|\w*(?:zeit|alter|epoche|phase|periode|ära|krieg|kindheit|jugend|winter|sommer|frühling|herbst)|Antike|Renaissance|Neuzeit)$"
)
WITH_DATIVE = pattern(
    r"(?:folg|gehör|entspr|ähnel|gleich|glich|unterlieg|unterlag|schad|helf|hilf|half|dank|droh|fehl|genüg|widerspr)"
)
"""Verbs whose object no "was" asks for."""
UPON = pattern(
    r"(?:Nach|Vor|Während|Seit|Mit)\s(?:de[rmn]|dessen|deren|seine[rmn]|ihre[rmn]|eine[rmn])\s(?![A-ZÄÖÜ]{2,}|\w*(?:gesetz|buch|recht|verfassung|ordnung)(?:es|s)?\b|Auffassung|Autor|Philosoph|Kriteri|Art\b|Weise\b|Gesetz|Definition|Satz\b|Regel|Ansicht|Meinung|Theorie|Formel|Angaben|Prinzip|Vorbild|Muster|Verordnung|Lehre|Methode|Hilfe|Zeit\b)"
)
"""What opens a sentence like this says when, or after what, something happened."""
UNITS = frozenset(
    "Prozent Grad Meter Kilometer Zentimeter Millimeter Gramm Kilogramm Liter Sekunden Minuten Stunden Euro Dollar Volt Watt Jahr km m cm mm kg g l".split()
)
HAVING = pattern(
    r"^(?:hat|haben|hatte|hatten|besitz|besaß|enth[äa]lt|umfass|zähl|benötig|brauch|bild|erhält|liefer|kenn|unterscheid|nutz|verwend|gib|gab|durchläuf)"
)
IDIOMS = frozenset(
    "an die Macht|in Kraft|außer Kraft|in Frage|zur Welt|ums Leben|zum Einsatz|zur Anwendung|zur Hälfte|zum Teil|zu Beginn|zur Zeit|zum Beispiel|zu Recht|zu Unrecht|zum Schluss|zustande".split(
        "|"
    )
)
"""They belong to the verb: nobody asks what somebody came to."""
VAGUE = pattern(
    r"(?:\w+\s)?(?:verschiedene|mehrere|viele|einige|unterschiedliche|diverse|gewisse|zahlreiche)[nrs]?\s(?:\w+e[nr]?\s)?\w+"
)
"""An answer that only says that there are some."""
SET_PHRASES = pattern(
    r"(?:in der (?:Regel|Praxis|Folge|Lage)|im (?:Allgemeinen|Prinzip|Grunde|Wesentlichen|Gegensatz|Vergleich|Durchschnitt|Mittel|Einzelnen|Normalfall|Idealfall|Zweifel|Nachhinein|Voraus|Zuge|Falle?|Rahmen|Sinne)|"
    r"auf diese Weise|zum (?:Beispiel|Teil|Einsatz|Ausdruck|Vorschein)|zur (?:Folge|Verfügung|Anwendung|Hälfte)|unter (?:Umständen|anderem|Anderem)|vor allem|in (?:Frage|Kauf|Kraft|Bezug|Anspruch)|nach und nach|von Natur aus|von Anfang an|mit der Zeit|mit Ausnahme)(?!\w)"
)
"""Phrases that say no place, cause or means."""
BACK = frozenset(
    "es sie ihn ihm ihr ihnen dies diese dieser dieses diesen diesem dazu davon damit dafür dadurch daraus dabei daher hierzu er sein seine seinen ihre ihren ihrer solche solchen".split()
)
FILLERS = frozenset(
    "außerdem zudem ferner weiterhin schließlich umgekehrt also somit daher deshalb deswegen folglich nun grundsätzlich jedoch allerdings insbesondere auch ebenfalls dann so dabei hierbei".split()
)
POINTING = frozenset(
    "dabei hierdurch darunter hierunter daraufhin hieraus dadurch damit dazu danach hier dort hierbei hierfür hierzu darüber darin daraus davon darauf dafür dagegen demnach trotzdem dennoch stattdessen seitdem anschließend sonst andernfalls".split()
)
EXPLETIVE = frozenset(
    "gibt gilt existiert folgt entsteht entstehen kommt bedarf geht handelt bilden bildet kann muss darf besteht bestehen existieren heißt".split()
)
OBJECT = frozenset(
    "mehr weniger ein eine einen die das den alle mehrere viele einige zwei drei vier fünf sechs sieben acht neun zehn verschiedene sämtliche jede jeden jedes beide keinerlei bestimmte".split()
)


def is_finite(word: str) -> bool:
    return word in GERMAN.verbs or word in GERMAN.modals or word in BE


INTO = pattern(
    r"^(?:(?:um|ein|auf|unter)ge\w+|um(?:ge)?wandelt|unterteilt|zerlegt|zersetzt|geteilt|gespalten|gegliedert|verwandelt|überführt|übersetzt|umgesetzt)$"
)
ARTICLES = (
    (r"\w{3}(?:ung|heit|keit|schaft|ion|tät|enz|anz)$", "die "),
    (r"\w{3}(?:ment|chen|tum)$", "das "),
    (r"\w{3}(?:ismus|ent|ant|ist|eur|kanzler|minister|rat|tag|vertrag|plan)$", "der "),
)
BY_WORD = {
    "weil": "why",
    "da": "why",
    "um": "to",
    "damit": "to",
    "wenn": "when",
    "falls": "when",
    "sobald": "when",
    "indem": "how",
    "gdw": "when",
}
THAT = {
    "dadurch": "through",
    "daran": "at",
    "darauf": "onto",
    "darin": "in",
    "dazu": "to",
    "deshalb": "why",
    "daher": "why",
}
ENDS = frozenset(
    """weil da um damit wenn falls sobald indem sodass so dass ob obwohl während wobei wodurch womit woraus worin wofür was wie wo der die das dem den dessen deren welche
welcher welches welchem sondern aber und oder also bis bevor nachdem als nämlich ohne sowie denn jedoch gdw wieviel wieviele wer wen wem worauf wovon warum wann es er sie man dadurch so""".split()
)
PERSON = pattern(
    r"(?:kanzler|minister|könig|kaiser|präsident|richter|bürger|arbeiter|lehrer|schüler|kläger|gläubiger|schuldner|käufer|mieter|betroffene|beamte|patient|arzt|papst|bischof|fürst|herrscher|soldat|anwalt|"
    r"vorsitzende|täter|bewohner|nutzer|kunde|händler|vertreter|besitzer|eigentümer|wähler|abgeordnete|gegner|nachfolger|sprecher|führer)(?:n|en|s)?$",
    re.IGNORECASE,
)
"""Nouns that are asked with wen."""
BEFORE_AN_OBJECT = frozenset(
    "erstmals täglich jährlich monatlich ständig dauerhaft zunächst zuerst schließlich meist meistens oft häufig nur immer stets direkt indirekt gleichzeitig weitgehend vollständig teilweise regelmäßig".split()
)
"""Adverbs between a verb and its object."""
