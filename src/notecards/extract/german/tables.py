"""What German questions need to know: prepositions with their question words, verbs with their prepositions, times, endings."""

from notecards.extract.languages.german import GERMAN
from notecards.extract.patterns import pattern

LONGEST = 26
"""Words of a question; a longer one is a sentence with a hole."""
Span = tuple[int, int]
TAIL = pattern(r",\s+(?P<word>[^\W\d_]+)(?:\s(?P<then>[^\W\d_]+))?")
OWN_WORD = {
    "aus": "out of", "für": "for", "auf": "onto", "von": "from", "vom": "from", "mit": "with", "durch": "through", "über": "about", "vor": "before",
    "gegen": "against", "an": "at", "am": "at", "zu": "to", "zum": "to", "zur": "to", "nach": "after", "in": "in", "im": "in", "mithilfe": "with",
    "zwischen": "between", "mittels": "with", "anhand": "with", "bei": "during", "beim": "during", "unter": "under what", "um": "round",
}  # fmt: skip
FIXED = (
    (r"^besteh|^bestand", "aus in im"),
    (r"^verpflicht|^zwing|^zwang|^berechtig|^ermächtig|^befähig", "zu zum zur"),
    (r"^dien|^führ|^gehör|^zähl|^neig|^trug|^trägt|^tragen|^eigne", "zu zum zur"),
    (r"^beruh|^basier|^fuß|^stütz|^reagier|^wirk|^bezieh|^bezog|^acht|^verzicht|^konzentrier|^weis|^verweis|^zeig|^deut|^greif|^stoß|^zielt|^richt", "auf"),
    (r"^geht$|^gehen$|^ging", "auf"),
    (r"^häng|^hing|^handel|^zeug|^geht|^gehen|^ging", "von vom"),
    (r"^entsteh|^entstand|^folg|^resultier|^ergib|^ergeb|^setz|^entwickel", "aus"),
    (r"^wirk", "gegen"),
    (r"^(?:sieht|sehen|sah|sahen)$", "in im"),
    (r"^wirk", "an bei"),
    (r"^profitier|^ernähr|^abweich|^weicht|^trenn|^befrei", "von vom"),
    (r"^scheiter|^sterb|^stirb|^starb|^erkrank|^zerbr|^gewöhn|^litt", "an"),
    (r"^h[äi]e?lt$|^halten$|^hielten$", "an"),
    (r"^steht?$|^stehen$|^stand(?:en)?$", "zu zum zur"),
    (r"^sieg|^dominier|^kommunizier", "über"),
    (r"^arbeit|^verfahr|^verfähr", "nach"),
    (r"^gilt|^gelt|^galt|^stimm|^plädier|^interessier", "für"),
    (r"^verbünd|^interagier|^versorg|^konkurrier|^rechne|^verschmelz|^verschmilz|^fusionier|^verbind|^verband", "mit"),
    (r"^vertrau|^spezialisier|^hinweis|^übertr|^last|^lauer|^poch|^abziel", "auf"),
    (r"^fäll|^fall|^fiel", "unter"),
    (r"^protestier|^demonstrier|^streik|^rebellier|^klag|^hilf|^helf|^immun", "gegen"),
    (r"^teil|^glieder|^unterteil|^zerf|^verwandel|^verzweig|^spalte", "in"),
    (r"^kümmer|^bemüh", "um"),
    (r"^einig|^beschränk|^verlass|^verließ|^hoff|^wart|^stieß|^traf|^triff|^treff|^berief|^beruf", "auf"),
    (r"^herrsch|^bericht|^wach", "über"),
    (r"^erinner|^grenz|^glaub|^mangel", "an"),
    (r"^richtet|^richten", "nach"),
    (r"^haft", "mit"),
    (r"^sorg|^steh|^eigne|^haft|^kämpf", "für"),
    (r"^erfolg", "durch mit mittels anhand"),
    (r"^unterscheid", "in im von vom durch"),
    (r"^verfüg|^inform|^entscheid|^entschied", "über"),
    (r"^erlisch|^erlosch", "mit durch"),
    (r"^beschäftig|^befass|^beginn|^begann|^ende|^reagier", "mit"),
    (r"^schütz|^warn", "vor"),
    (r"^leid", "unter an"),
    (r"^streb|^such|^verlang", "nach"),
    (r"^wandel|^änder|^veränder", "mit"),
    (r"^richte|^verstöß|^verstoß|^kämpf|^wehr", "gegen"),
    (r"^nehm|^nimmt|^arbeit|^beteilig|^bind", "an"),
    (r"^unterscheid|^vermittel|^wechsel|^pendel|^schwank|^wähl", "zwischen"),
    (r"^appellier|^einwirk|^verteil|^wart|^fokussier|^ausricht|^trifft|^hinarbeit|^antwort", "auf"),
    (r"^zweifel|^scheiter|^hinder|^orientier|^knüpf|^erstick", "an"),
    (r"^hinweg|^nachdenk|^spekulier|^debattier|^diskutier|^sprech|^sprich|^sprach|^urteil|^streit|^stritt", "über"),
    (r"^werb|^wirb|^warb|^ring|^kreis|^streit|^stritt|^konkurrier", "um"),
    (r"^riech|^schmeck|^fahnd|^forsch|^frag|^ruf|^sehn", "nach"),
    (r"^fürcht|^flieh|^flüchte|^bewahr|^versteck", "vor"),
    (r"^korrelier|^kooperier|^kollidier|^beginn|^operier|^handel|^übereinstimm|^experimentier|^identifizier|^kombinier", "mit"),
    (r"^erhol|^lös|^unterscheid|^distanzier|^absetz|^ableit|^ausgeh|^lass", "von vom"),
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
    r"^(?:reif|beginn|begann|gedeih|überwinter|residier|keim|zirkulier|schweb|siedel|rast|kreis|patrouillier|tagt|tagte|wuchert|entspring|entsprang|nist|brüt|arbeit|wach|steht|stehen|stand|gilt|gelt|galt|entsteh|entstand|erfolg|gescheh|geschieh|passier|herrsch|komm|kam|tret|tritt|trat|lieg|lag|befind|befand|find|fand|leb|wohn|sitz|verl[äa]uf|läuf|lief|spiel|münd|wächs|wachs)"
)
PLACES = frozenset(
    "in im an am auf zwischen unter über vor hinter neben bei beim innerhalb außerhalb oberhalb unterhalb beidseits beiderseits jenseits diesseits seitlich nördlich südlich westlich östlich nordöstlich nordwestlich südöstlich südwestlich ventral dorsal medial lateral kranial kaudal proximal distal entlang nahe inmitten gegenüber rund".split()
)
UNDER_SOMEBODY = pattern(
    r"unter (?:der|dem|seiner|ihrer|seinem|ihrem)\s(?:Leitung|Führung|Herrschaft|Aufsicht|Regierung|Vorsitz|Einfluss|Druck|Schutz|Namen|Titel|Begriff|Voraussetzung|Bedingung)(?!\w)"
)
"""What is no place: "unter der Leitung des Kanzlers"."""
PASSIVE = frozenset("wird werden wurde wurden".split())
BE = frozenset("ist sind war waren".split())
PARTICIPLE = pattern(
    r"^(?:\w*ge\w+(?:t|en)|(?:\w*(?:be|emp|er|ver|zer|ent|über|unter|um|wider|voll|durch)\w{2,}|\w+ier)(?:t|en))$"
)
ADJECTIVE = pattern(
    r"^(?:\w+(?:ig|lich|isch|bar|sam|haft|los|voll|reich|arm|frei|fähig|pflichtig|wert|ell|al|ent|ant|iv|los|sicher|treu|atomar|linear|är|ös)|reich|arm|frei|proportional|analog|gleich|isomorph|äquivalent|bekannt|verwandt|identisch)$"
)
_DEGREE = r"(?:(?:sehr|wenig|relativ|meist|weitgehend|leicht|schwer|gut|schlecht|möglichst)\s)"
QUALITIES = pattern(
    rf"{_DEGREE}?[a-zäöüß]{{4,}}(?:(?:,\s(?:aber\s|jedoch\s)?|\s(?:und|oder|sowie|aber)\s)(?:nicht\s)?{_DEGREE}?[a-zäöüß]{{4,}})+(?:\s\([^()]*\))?|[a-zäöüß]{{4,}}\s\([^()]*\)"
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
    r"(?:sitz|saß|häng|hing|steht$|stehen$|stand$|standen$|zähl|überwieg|dominier|steig|stieg|sink|sank|nimmt zu|leb|wohn|tagt|regier|reg[ie]*rt|entsteh|entstand|besteh|bestand|gilt$|gelten|galt|herrsch|lieg|lag|wächst|wuchs|fließt|floss|fehlt|befindet sich)"
)
MUST = frozenset("muss müssen soll sollen sollte sollten darf dürfen".split())
ASKS_FOR_MORE = frozenset(
    "Zustimmung Wende Übergang Zugehörigkeit Hinwendung Aufstieg Beitritt Schwankungen Veränderungen Änderungen Unterschiede Anstieg Zunahme Abnahme Rückgang Attentat Anschlag Überfall Sturm Reaktion Antwort Hinweis Wirkung Auswirkungen Anstoß Anpassung Bindung Rückgriff Rückkehr Vorstoß Aufruf Aufforderung Anteil Mangel Interesse Bedarf Beteiligung Teilnahme Kritik Zugang Anspruch Recht Einfluss Angriff Zugriff Beitrag Verzicht Überschuss".split()
)
"""Nouns that a preposition belongs to: "Anteil an der Fläche"."""
GOVERNS = pattern(
    r"(?:abhängig|unabhängig|verantwortlich|zuständig|bekannt|notwendig|nötig|wichtig|entscheidend|geeignet|reich|arm|frei|fähig|gleich|ähnlich|\w+bunden|beteiligt|angewiesen|umgeben|geprägt|betroffen|verpflichtet|gerichtet|begrenzt|beschränkt|besetzt|bedeckt|ausgekleidet|überzogen|umhüllt|umschlossen|gefüllt|ausgestattet|versehen|durchzogen|durchsetzt|verwandt|vergleichbar|verträglich|identisch|empfindlich|resistent|immun|löslich|befugt|berechtigt|gekennzeichnet|charakterisiert|bestimmt|verankert|verknüpft|gekoppelt|befestigt|aufgebaut|zusammengesetzt)$"
)
"""Adjectives and participles that a preposition belongs to."""
COUNTED_LIST = pattern(
    r"(?P<things>(?:zwei|drei|vier|fünf|sechs|sieben|\d)\s(?:[a-zäöüß]+e\s)?[A-ZÄÖÜ][\w-]+)\s?(?:\([^()]*\))?:\s(?P<list>[^:;]+)$"
)
PARTICLES = frozenset(
    """wider durch ab an auf aus bei ein her hin los mit nach statt vor weg zu zurück zusammen dar fest um unter teil bereit frei voraus hervor hinein heraus hinzu bevor
zustande zugrunde entgegen wieder nieder fort dazu gegenüber sicher klar heran auseinander entlang
weiter herab herbei hinaus hinweg hinab herum herunter hinunter hoch voran vorbei fern kund preis übrig überein umher offen still rückgängig davon daran herauf""".split()
)
YEAR = pattern(
    r"(?:(?:im Jahre?|in den Jahren|um|seit|ab dem|ab|von|am|im)\s)?(?:\d{1,2}\.\s(?:[A-ZJ]\w+|\d{1,2}\.)\s|(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\s)?"
    r"(?P<year>1\d{3}|20\d\d|(?<=Jahr )\d{3}|(?<=Jahre )\d{3}|\d{1,3}(?=\s[vn]\. ?Chr))(?:\sbis\s\d{4}(?!\d)|(?:\s?[–/-]\s?\d{2,4})?(?:\s[vn]\. ?Chr\.?)?(?![\w%.,]*\d|\s?%|\s(?!(?:Das|Die|Der|Den|Ein|Eine)\s)[A-Z]\w*(?:e|en|er|ern|n|s)(?!\w)))"
)
AFTER_A_TIME = pattern(
    r"(?<!\w)(?:spätestens\s|frühestens\s)?(?:nach|binnen|innerhalb von|nach Ablauf von)\s(?:etwa\s|ca\.\s|rund\s)?(?:einem|einer|ein paar|wenigen|einigen|mehreren|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\d+(?:\s?[-–]\s?\d+)?)\s(?:Sekunden?|Minuten?|Stunden?|Tag(?:en)?|Wochen?|Monat(?:en)?|Jahr(?:en)?)(?!\w)"
)
NUMBER = pattern(
    r"(?P<n>(?:etwa |ca\. |rund |über |mindestens |höchstens |genau |ungefähr |bis zu )?(?:\d[\d.,]*k?|(?:n|m|k|N)(?:\s?[-+*·]\s?\d)?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?: Million(?:en)?| Milliarden?)?)\s"
    r"(?P<things>(?:[a-zäöüß][\w-]*(?:e|en)\s){0,2}[A-ZÄÖÜ][\w-]*)"
)
NAMING = frozenset("genannt bezeichnet aufgeschrieben geschrieben notiert abgekürzt dargestellt".split())
WHICH = {"den": "which m", "einen": "which m", "die": "which f", "eine": "which f", "das": "which n", "ein": "which n"}
ASPECTS = frozenset(
    """Wert Aufgabe Funktion Größe Länge Form Ziel Zweck Vorteil Nachteil Einheit Dauer Masse Ladung Formel Bedeutung Rolle Wirkung Eigenschaft Temperatur Einfluss
Laufzeit Komplexität Wellenlänge Frequenz Spannung Geschwindigkeit Reichweite Halbwertszeit Lebensdauer Siedepunkt Schmelzpunkt Konzentration Oberfläche Volumen Gewicht Dicke Tiefe Wirkungsgrad Auflösung Kapazität
Einwohnerzahl Laufzeitkomplexität Zeitkomplexität Höhe Breite Dichte Durchmesser Anteil Umfang Folge Fläche Gestalt Struktur""".split()
)
TIME = pattern(
    r"(?<!\w)(?:Tage?n?|Wochen?|Monate?n?|Jahre?n?|Stunden?|Minuten?|Sekunden?|Mal|Jahrhunderts?|(?:Mon|Diens|Donners|Frei|Sams|Sonn|Feier|Werk|Arbeits|Geburts|Jahres)tage?s?|\w*wochen?|Morgen|Abend|Nacht|\w*(?:zeit|alter|epoche|phase|periode|ära|krieg|kindheit|jugend|winter|sommer|frühling|frühjahr|herbst)|Frühjahr|Frühling|Sommer|Herbst|Winter|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Antike|Renaissance|Neuzeit)$"
)
WITH_DATIVE = pattern(
    r"(?:folg|gehör|entspr|ähnel|gleich|glich|unterlieg|unterlag|schad|helf|hilf|half|dank|droh|fehl|genüg|widerspr)"
)
"""Verbs whose object no "was" asks for."""
UPON = pattern(
    r"(?:Nach|Vor|Während|Seit|Mit(?=\s\w+\s(?:Beginn|Ende|Tod|Eintritt|Ausbruch|Untergang|Geburt|Vollendung|Ablauf|Eingang|Inkrafttreten|Wegfall|Abschluss|Zugang|Zustellung)))\s(?:de[rmn]|dessen|deren|seine[rmn]|ihre[rmn]|eine[rmn])\s(?![A-ZÄÖÜ]{2,}|\w*(?:gesetz|buch|recht|verfassung|ordnung)(?:es|s)?\b|Auffassung|Autor|Philosoph|Kriteri|Art\b|Weise\b|Gesetz|Definition|Satz\b|Regel|Ansicht|Meinung|Theorie|Formel|Angaben|Prinzip|Vorbild|Muster|Verordnung|Lehre|Methode|Hilfe|Zeit\b)"
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
    r"auf Grund\s.+|(?:\w+\s)?(?:verschiedene|mehrere|viele|einige|unterschiedliche|diverse|gewisse|zahlreiche)[nrs]?\s(?:\w+e[nr]?\s)?\w+"
)
"""An answer that only says that there are some."""
SET_PHRASES = pattern(
    r"(?:auf (?:\w+ )?(?:Arten|Art und Weise|Weise|Ebenen?)|zu (?:jede[mr]|einem|diesem|keinem) (?:Zeit|Zeitpunkt)|zur (?:Laufzeit|Compilezeit|Zeit)|zum Zeitpunkt|zu (?:Beginn|Recht|Hause)|in (?:Verbindung|Beziehung|Konflikt|Konkurrenz|Kontakt|Einklang|Abhängigkeit)|im (?:Zusammenhang|Mittelpunkt|Vordergrund|Zentrum|Widerspruch|Verdacht|Einklang|Dienste?)|unter (?:Druck|Strafe|Spannung)|in der (?:Regel|Praxis|Folge|Lage)|im (?:Allgemeinen|Prinzip|Grunde|Wesentlichen|Gegensatz|Vergleich|Durchschnitt|Mittel|Einzelnen|Normalfall|Idealfall|Zweifel|Nachhinein|Voraus|Zuge|Falle?|Rahmen|Sinne)|"
    r"auf diese Weise|zum (?:Beispiel|Teil|Einsatz|Ausdruck|Vorschein)|zur (?:Folge|Verfügung|Anwendung|Hälfte)|unter (?:Umständen|anderem|Anderem)|vor allem|in (?:Frage|Kauf|Kraft|Bezug|Anspruch)|nach und nach|von (?:Natur|Haus|Grund) (?:aus|auf)|von Anfang an|von (?:Gesetzes|Amts|Rechts|Berufs) wegen|auf Grund|mit der Zeit|mit Ausnahme)(?!\w)"
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
    "gibt gilt existiert folgt entsteht entstehen kommt kam bedarf geht handelt bilden bildet kann muss darf besteht bestehen existieren heißt".split()
)
OBJECT = frozenset(
    "mehr weniger ein eine einen die das den alle mehrere viele einige zwei drei vier fünf sechs sieben acht neun zehn verschiedene sämtliche jede jeden jedes beide keinerlei bestimmte".split()
)


def is_finite(word: str) -> bool:
    return word in GERMAN.verbs or word in GERMAN.modals or word in BE


INTO = pattern(
    r"^(?:(?:um|ein|auf|unter)ge\w+|um(?:ge)?wandelt|unterteilt|zerlegt|zersetzt|geteilt|gespalten|gegliedert|verwandelt|überführt|übersetzt|umgesetzt)$"
)
SEVERAL_DO = frozenset("sind waren werden wurden haben hatten können müssen sollen dürfen wollen sollten".split())
"""Auxiliaries of several."""
OPENING_CASE = {
    "wenn": "when",
    "falls": "when",
    "sobald": "when",
    "sofern": "when",
    "nachdem": "when",
    "bevor": "when",
    "solange": "how long",
    "weil": "why",
    "da": "why",
}
"""What a subordinate clause that opens a sentence answers."""
BY_WORD = {
    "solange": "how long",
    "bis": "how long",
    "sofern": "when",
    "nachdem": "when",
    "bevor": "when",
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
    "daraus": "out of",
    "darüber": "about",
    "darum": "round",
    "dadurch": "through",
    "damit": "with",
    "davon": "from",
    "dafür": "for",
    "dagegen": "against",
    "daran": "at",
    "darauf": "onto",
    "darin": "in",
    "dazu": "to",
}
ENDS = frozenset(
    """weil da um damit wenn falls sobald solange sofern obgleich nachdem weshalb weswegen woraufhin wonach wovon woran worauf wozu indem sodass so dass ob obwohl während wobei wodurch womit woraus worin wofür was wie wo der die das dem den denen dessen deren welche
welcher welches welchem sondern aber und oder also bis bevor nachdem als nämlich ohne sowie denn jedoch gdw wieviel wieviele wer wen wem worauf wovon warum wann es er sie man dadurch so""".split()
)
BEFORE_AN_OBJECT = frozenset(
    "auch ebenfalls erstmals täglich jährlich monatlich ständig dauerhaft zunächst zuerst schließlich meist meistens oft häufig nur immer stets direkt indirekt gleichzeitig weitgehend vollständig teilweise regelmäßig".split()
)
"""Adverbs between a verb and its object."""

TO_INFINITIVE = pattern(r"\szu\s\w+n$|\s\w{2,}zu\w+n$")
AN_INFINITIVE = pattern(
    r"(?P<whom>[^,;:()]*?),\s(?P<what>[^,;:]*?(?:\szu\s[a-zäöüß]+n|\s[a-zäöüß]{2,}zu[a-zäöüß]+n))(?=[,.]|$)"
)
"""Whom or what a verb has with it, and behind the comma an infinitive."""
AIMS_AT = pattern(r"(?<!\w)(?:dazu|darauf|darin|davon|daran|dafür|dagegen|damit)(?=\s|$)(?!\s(?:ist|wird|kann))")
"""What an infinitive with "zu" behind the comma completes: "neigen dazu, ... zu unterschätzen"."""
UNTIL = pattern(
    r"bis (?:zum |zu |ins )?(?:Jahr )?(?P<year>(?:\d{1,2}\. \w+ )?\d{3,4}(?: [vn]\. ?Chr\.)?|(?:\d{1,2}\. )Jahrhundert)(?![\w%])"
)
_SPAN = r"(?:(?:etwa|ca\.|rund|mindestens|höchstens|bis zu|über|knapp|maximal|nur|meist|durchschnittlich|im Schnitt)\s)?(?:\d[\d.,]*(?:\s?(?:bis|[-–])\s?\d[\d.,]*)?|eine?n?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|einige|mehrere|wenige)(?:\sbis\s\w+)?\s(?:Sekunden?|Minuten?|Stunden?|Tage?|Wochen?|Monate?|Jahre?|ms)"
LASTS = pattern(_SPAN)
DURING = frozenset("dauert dauern dauerte dauerten hält währte währt".split())
HOW_WARM = pattern(
    r"bei\s(?P<n>(?:etwa |ca\. |rund |über |unter )?[-–−]?\s?\d[\d.,]*(?:\s?(?:bis|[-–])\s?\d[\d.,]*)?\s?(?:°\s?C|Grad(?: Celsius)?|Kelvin|°))(?!\w)"
)
FROM_TO = pattern(r"(?:von|vom|aus)\s(?P<a>[^,;:()]{2,50}?)\s(?:zum?|zur|nach|in|ins|an|ans)\s[^,;:()]{2,50}")
MOVES = pattern(
    r"^(?:fließ|floss|wander|ström|beweg|geh|ging|zieh|zog|reich|führ|gelang|diffundier|verläuf|läuf|erstreck|wechsel|flog|flieg)"
)
_UNIT = r"(?:Liter|Milliliter|ml|l|Gramm|Kilogramm|kg|g|mg|Tonnen|Prozent|%|Meter|Kilometer|km|Zentimeter|cm|mm|Euro|Dollar|€|Watt|kWh|Joule|kJ|kcal|Kalorien|Volt|Newton|Bit|Byte|Bytes|Megabyte|MB|GB|Hektar|Quadratmeter|Quadratkilometer|Grad)"
AMOUNT = pattern(
    rf"(?P<often>(?:(?:bei(?:m|\s\w+)\s[A-ZÄÖÜ]\w+|täglich|jährlich|stündlich|pro (?:Tag|Jahr|Minute|Stunde|Sekunde)|im (?:Jahr|Mittel|Durchschnitt)|durchschnittlich|insgesamt)\s)?)"
    rf"(?P<n>(?:etwa |ca\. |rund |über |mindestens |höchstens |genau |ungefähr |bis zu |nur |knapp )?(?:zwischen \d[\d.,]* und )?\d[\d.,]*(?:\s?(?:bis|[-–])\s?\d[\d.,]*)?(?: Millionen?| Milliarden?)?\s?{_UNIT})(?:\s(?P<things>[A-ZÄÖÜ][\w-]+))?"
    r"(?P<last>(?:\s(?:täglich|jährlich|pro (?:Tag|Jahr|Minute|Stunde|Sekunde)|am Tag|im Jahr)|\s(?:durch|in|aus|von|für|nach)\s(?:(?:den|die|das|dem|der)\s)?[A-ZÄÖÜ][\w-]+)?)"
)
"""A measured amount as the whole of what is said."""

WHERE_TO = pattern(
    r"^(?:gelang|wander|zieh|zog|flüchte|flieh|floh|ström|fließ|floss|münd|kehr|reis|emigrier|marschier|dring|drang|diffundier|einwander|führ|begib|begeb|steig)"
)
"""Verbs of going somewhere, of which "in den" and "nach" say where to."""
SENT = frozenset(
    "verbannt gebracht transportiert verlegt überführt geleitet geschickt gesandt deportiert exportiert abgegeben befördert verschleppt gepumpt eingeleitet ausgeschüttet freigesetzt abgeschoben verschoben sezerniert geladen gelegt eingefüllt importiert injiziert".split()
)
"""Participles of what is brought somewhere."""
INTO_OR_TO = pattern(
    r"(?:in (?:den|die|das)|ins|(?<!je )nach(?!\s(?:dem|der|den|einem|einer)\s)|zum?|zur|ans|auf (?:den|die|das)|über (?:den|die|das))\s(?=\S)"
)
WANTS = pattern(
    r"(?:versuch|plan|beabsichtig|beschl|hoff|forder|erlaub|verspr|droh|weiger|behaupt|empf|verbiet|verbot|ermöglich|gestatte|untersag|befahl|befiehl|befehl|schlägt|schlug|verlang|bemüh|raten|rät|riet|verdächtig|beginnt|begann|hilft|half|erleichter|erschwer|vermeid|gebiet|zieht|bedeut|heißt|verpflicht|wünsch|glaub|lern)"
)
"""Verbs whose object may be an infinitive with "zu"."""
BRINGS_TO = pattern(
    r"(?:überred|überzeug|zwing|zwang|veranlass|beauftrag|ermächtig|befähig|berechtig|verleite|ermutig|motivier|dräng|nötig|auffordern|fordert)"
)
"""Verbs whose infinitive says what somebody is brought to."""
ONE = {"gelten": "gilt", "wachsen": "wächst"}
"""Verbs whose form for one no ending tells."""
LIGHT = pattern(
    r"(?:an die (?:Macht|Regierung|Spitze|Öffentlichkeit|Reihe|Oberfläche|Front)|auf den (?:Thron|Markt)|ans Licht|ins (?:Leben|Amt)|ums Leben|zu (?:Fall|Ende|Hilfe|Stande)|zur (?:Welt|Macht|Sprache|Explosion|Entfaltung)|zum (?:Tragen|Vorschein|Erfolg|Durchbruch)|in (?:Erscheinung|Vergessenheit|Umlauf|Rechnung|Führung)|in (?:Verzug|Kraft|Frage|Gang|Betracht|Anspruch|Kontakt|Konflikt|Bewegung|Vergessenheit|Brand|Not|Schwierigkeiten|Bedrängnis|Gefahr|Haft|Betrieb|Umlauf|Mode|Verruf|Abhängigkeit)|außer Kraft|unter Druck|ins (?:Stocken|Wanken|Ungleichgewicht)|aus dem Gleichgewicht|zum (?:Ausdruck|Stillstand|Erliegen|Abschluss|Einsatz)|zur (?:Verfügung|Anwendung|Geltung|Ruhe)|an (?:Macht|Stimmen|Einfluss|Bedeutung|Ansehen|Boden|Wert|Gewicht|Größe|Zulauf|Zustimmung|Kraft))(?!\w)"
)
"""What makes one verb with a verb: "gerät in Verzug"."""
ERA = pattern(
    r"(?:(?:[Ii]m|(?:[Aa]nfang|[Ee]nde|[Mm]itte|[Aa]m Anfang|[Aa]m Ende|[Gg]egen Ende|[Zz]u Beginn|[Ii]n der Mitte|[Ss]eit Beginn|[Aa]b Mitte) des|[Ss]eit dem|[Aa]b dem|[Bb]is zum) (?:frühen |späten |ausgehenden )?(?:\d{1,2}\.(?: und \d{1,2}\.)? Jahrhunderts?|Jahrhunderts?)(?: [vn]\. ?Chr\.?)?|[Ii]n den \d{2,4}er[- ]Jahren|"
    r"[Ii]m (?:(?:frühen |späten |hohen )?Mittelalter|Hochmittelalter|Spätmittelalter|Frühmittelalter|Ersten Weltkrieg|Zweiten Weltkrieg|Altertum|Kalten Krieg|Kaiserreich|Barock|Absolutismus)|[Ii]n der (?:Antike|Renaissance|Romantik|Neuzeit|Frühen Neuzeit|Steinzeit|Bronzezeit|Eisenzeit|Jungsteinzeit|Altsteinzeit|Nachkriegszeit|Zwischenkriegszeit))(?!\w)"
)
"""A time that no year tells."""
UPON_A_TIME = pattern(
    r"(?:Erst|Schon|Bereits|Spätestens|Frühestens)?\s?(?:[Nn]ach|[Bb]innen|[Ii]nnerhalb von|[Aa]b)\s(?:etwa\s|ca\.\s|rund\s)?(?:einem|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\d+(?:\s?[-–]\s?\d+)?)\s(?:Sekunden?|Minuten?|Stunden?|Tag(?:en)?|Wochen?|Monat(?:en)?|Jahr(?:en)?)$"
)
GIVES = pattern(
    r"(?:gib|gab|geb|verleih|verlieh|liefer|biet|bot|schenk|gewähr|erlaub|ermöglich|erteil|verschaff|entzieh|entzog|raub|zeig|send|schick|bring|brach|erklär|übergib|übergab|überlass|überließ|stell|zahl|schuld|leist|gestatt|verbiet|verbot|nahm|nimmt|nehm|verkauf|vermiet|widm|zufüg|reich|sicher|garantier|versag|verweiger|vermittel|lehr|spend|räum|bescher|auferleg|erspar)"
)
"""Verbs with somebody that a thing is given to."""
GIVEN = pattern(
    r"(?:geben|leihen|liefern|bieten|schenken|gewähren|erlauben|ermöglichen|erteilen|verschaffen|entziehen|zeigen|senden|schicken|bringen|erklären|überlassen|zahlen|leisten|verbieten|nehmen|verkaufen|vermieten|widmen|sichern|garantieren|verweigern|vermitteln|lehren|gegeben|verliehen|geliefert|geboten|gewährt|erteilt|entzogen|erklärt|geleistet|überlassen)$"
)

WHICH_OF = pattern(
    r"(?P<preposition>aus|zwischen|mit|nach|auf|in) (?P<things>(?:zwei|drei|vier|fünf|sechs|sieben|\d)\s(?:[a-zäöüß]+en?\s)?[A-ZÄÖÜ][\w-]+)(?P<last>[^:;,.]{0,40})?:\s(?P<list>[^:;]+)$"
)
"""A counted list behind a preposition: "besteht aus drei Teilen: a, b und c"."""

PLAIN_QUALITIES = frozenset(
    "gut schlecht stark schwach alt neu reich arm sauer konstant stabil aufrecht rot blau grün gelb schwarz weiß warm kalt feucht trocken sauber offen geschlossen wach gesund krank hart weich flüssig fest locker glatt gering niedrig hoch klein groß kurz lang rein sichtbar haltbar".split()
)
"""Adjectives that no ending tells."""
CLAIMS = pattern(r"(?:behaupt|mein|glaub|sag|fordert|vertrat|vertritt|argumentier|beton|schreib|schrieb|erklär)")
REPORTED = pattern(
    r",\s(?P<what>(?:der|die|das|ein|eine|jeder|alle|[A-ZÄÖÜ])[^;:]*?\s(?:sei|seien|habe|hätten|könne|könnten|müsse|müssten|werde|würden|solle|sollten|dürfe|gebe|entstehe|komme|bestehe)(?:\s[^;:]*)?)$"
)
"""What somebody says is so, in the subjunctive."""
PLACED_SO = pattern(
    r"(?:sich\s)?(?:in|bei|unter|mit|auf|gegenüber|im)\s(?:[a-zäöüß]+\s){0,2}[A-ZÄÖÜ][\w-]+\s(?P<how>(?:sehr\s|eher\s)?[a-zäöüß]{3,})"
)
"""A place and how something is there: "sich in Säuren rot"."""
BUT = pattern(r",\s(?:[a-zäöü]+(?:t|te|en)\s(?:aber|jedoch)|wobei|wodurch|weshalb|weswegen|woraufhin|wohingegen)\s")
"""A second verb of the same subject, or what is said of the whole: "..., verlangsamt aber das Schreiben", "..., wodurch es schmilzt"."""
ANOTHER = pattern(
    r",\s(?:(?:der|die|das|ein|eine)\s[A-ZÄÖÜ][\w-]+\s(?:(?:nur|dagegen|hingegen|jedoch|aber|nicht)\s)?(?:eine?n?|der|die|das|den|keine?n?|alle|mehrere)\s(?:[a-zäöüß]+e[nrs]?\s)?[A-ZÄÖÜ][\w-]+(?:\s(?:der|des|von)\s\w+)?"
    r"|(?:der|die|das|ein|eine)\s[A-ZÄÖÜ][\w-]+(?:\s(?:der|des|eines|einer|von|im|in|bei)\s[A-ZÄÖÜ]?\w+)?\s(?:nur|dagegen|hingegen|jedoch|aber|erst|meist)\s[^,;:]{3,60}"
    r"|[A-ZÄÖÜ][\w-]+\s(?:dagegen|hingegen|jedoch)\s[^,;:]{3,60}"
    r"|(?:(?:der|die|das)\s)?[A-ZÄÖÜ][\w-]+\s(?:dagegen\s|hingegen\s|nur\s|erst\s)?(?:im|in|am|auf|bei|aus|mit|durch|zum|zur)\s(?:(?:der|dem|den|einem|einer)\s)?[A-ZÄÖÜ][\w-]+(?:\s\d+)?"
    r"|(?:aber\s|jedoch\s)?(?:schnell|langsam|teuer|billig|fehleranfällig|aufwendig|aufwändig|instabil|stabil|riskant|einfach|ungenau|genau|[a-zäöüß]{3,}(?:lich|ig|isch|bar|sam|los))"
    r"|[A-ZÄÖÜ][\w-]+\s(?:die|das|den|eine?n?)\s(?:[a-zäöüß]+e[nrs]?\s)?[A-ZÄÖÜ][\w-]+"
    r"|[A-ZÄÖÜ][\w-]+\s(?:(?:dagegen|hingegen)\s)?(?:die|der|das|den|eine?n?)\s[a-zäöüß]+en?"
    r"|[^,;:]{2,40}\s(?:(?:dagegen|hingegen|jedoch|aber)\s)?nicht)\W*$"
)
"""What is said of another thing without its verb: "..., ein Multicast nur eine Gruppe"."""
DOES_TOO = pattern(r"(?!ge)[a-zäöüß]{3,}t\s[A-ZÄÖÜ]\w+$")
"""A second verb with its object at the end: "... und formt Täler"."""
