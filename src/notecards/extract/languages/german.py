"""What is known of German."""

from notecards.extract.languages import inflect
from notecards.extract.languages.german_sides import SIDES
from notecards.extract.languages.german_verbs import PAST, PAST_WEAK, PLURAL, PREFIXES, REGULAR, SINGULAR, STRONG
from notecards.extract.languages.language import Language, words_of


def _conjugated() -> tuple[dict[str, str], dict[str, str]]:
    weak, weak_plural = inflect.german(REGULAR)
    strong, strong_plural = inflect.german_strong(STRONG, PREFIXES)
    past, past_weak = PAST.split(), PAST_WEAK.split()
    pasts = [f"{form}en" for form in past], [f"{form}n" for form in past_weak]
    singular = inflect.table(SINGULAR.split(), past, past_weak, weak, strong)
    return singular, inflect.table(PLURAL.split(), *pasts, weak_plural, strong_plural)


GERMAN = Language(
    code="de",
    accents="äöüß",
    capital_nouns=True,
    gendered=True,
    function=words_of("""der die das den dem des ein eine einen einem einer eines und oder ist sind war waren wird werden wurde wurden im in ins von vom zu zum zur
mit auf für bei beim als auch nicht nur es sie er man dass ob um an am aus nach über unter vor durch gegen ohne bis sich wie wenn weil da aber denn so sehr mehr
kein keine hat haben kann können muss müssen soll sollen darf diese dieser dieses diesem diesen jede jeder jedes alle wir ich du ihr sein ihre seine folgende folgenden folgendes"""),
    copulas=words_of("ist war heißt bedeutet bezeichnet"),
    plural_copulas=words_of("sind waren heißen bedeuten bezeichnen"),
    modals=words_of(
        "kann können muss müssen soll sollen darf dürfen wird werden wurde wurden sollte sollten musste mussten konnte konnten durfte durften wollte wollten will wollen"
    ),
    perfect=words_of("hat haben hatte hatten"),
    conjugated=_conjugated,
    articles=words_of("der die das den dem des ein eine einen einem einer eines"),
    prepositions=words_of("""von vom zu zum zur mit auf für bei beim in im ins an am aus nach über unter vor durch gegen ohne bis um zwischen während wegen je pro
innerhalb außerhalb als"""),
    pronouns=words_of(
        """es sie er dies diese dieser dieses diesem diesen das man wir ich du ihr ihre sein seine hier dort da dabei damit dazu davon dadurch daher
dafür daraus darin darauf daran danach hierfür hierzu hierbei jemand"""
    ),
    demonstratives=words_of("diese dieser dieses diesem diesen solche solcher beide"),
    facets=words_of("""definition begriff ziel ziele zweck aufgabe aufgaben funktion funktionen rolle ursache ursachen wirkung wirkungen folge folgen ergebnis ergebnisse vorteil vorteile nachteil nachteile problem probleme lösung methode methoden verfahren formel
therapie behandlung diagnose diagnostik prognose mechanismus struktur aufbau ort lage herkunft bedeutung symptom symptome anzeichen beispiel beispiele eigenschaften merkmale arten typen voraussetzungen anwendung anwendungen kritik entstehung entwicklung geschichte ablauf komplikationen prävention"""),
    openers=words_of("""wenn falls weil da während nachdem bevor obwohl sobald solange bei in im durch mit nach vor für aus auf an am zur zum um ohne dabei dann danach
zuerst zunächst außerdem daher deshalb also somit hier dadurch damit und aber oder oft meist meistens jedoch seit ab eg z.b d.h ist"""),
    relatives=words_of(
        "dass welche welcher welches wenn weil ob wie wo was wer deren dessen während obwohl die das der"
    ),
    negations=words_of("nicht kein keine keinen nie niemals ohne weder kaum"),
    causes=("aufgrund", "wegen", "weil", "durch", "mithilfe", "mittels", "damit", "um"),
    coordinators=("und", "aber", "jedoch", "doch"),
    interrogatives=words_of(
        "was warum wieso weshalb wie wann wo wer wen wem welche welcher welches welchen woraus wodurch wofür wozu worin worauf ist sind hat kann"
    ),
    continuers=words_of(
        "welche welcher welches während wobei dabei sondern allerdings aber sonst damit sodass weil denn und oder außer dessen deren wodurch womit"
    ),
    askers=words_of(
        "wie warum wieso weshalb wann wo welche welcher welches welchen woraus wodurch wofür wozu worin worauf womit wovon worüber woran"
    ),
    remarks=words_of("bemerkung hinweis achtung merke anmerkung beachte wichtig notiz merksatz fazit"),
    aspects=words_of(
        "idee ziel zweck funktion aufgabe folge folgen ursache ursachen vorteil nachteil problem lösung prinzip grund gründe beispiel ergebnis wirkung bedeutung voraussetzung einheit formel symbol aufbau struktur bestandteile bestandteil vorkommen ort lage dauer verlauf ablauf nutzen ätiologie pathogenese pathophysiologie epidemiologie klinik komplikation komplikationen diagnostik prognose prophylaxe prävention indikation indikationen kontraindikation kontraindikationen ki nebenwirkung nebenwirkungen nw dosierung prävalenz inzidenz risikofaktoren wirkmechanismus labor differentialdiagnose dd rechtsfolge rechtsfolgen tatbestand voraussetzungen anspruchsgrundlage merkmal merkmale vorteile nachteile stärke stärken schwäche schwächen probleme lösungen beispiele kennzeichen hintergrund anlass auslöser inhalt zeitraum entstehung rolle grenzen kritik komplexität laufzeit aufwand hauptaufgabe hauptaufgaben eigenschaft eigenschaften symptome therapie diagnose ziele risiken mittel instrument instrumente maßnahme maßnahmen massnahmen akteure ursprung sitz mitglieder gegenmaßnahmen konsequenz konsequenzen auswirkung auswirkungen besonderheit besonderheiten material verbreitung gegenteil synonym synonyme vertreter begründer kritikpunkt kritikpunkte motiv motive kernproblem grundsatz theorie befund these thesen hauptthese evidenz kernaussage hauptaussage aussage vorgehen vorgehensweise abgrenzung unterschied unterschiede gemeinsamkeit gemeinsamkeiten häufigkeit zusammensetzung resultat zielgruppe einsatz anwendungsbereich anwendungsgebiet rechtsgrundlage rechtsnatur schutzbereich verjährung frist innervation blutversorgung versorgung ansatz symptomatik leitsymptom leitsymptome letalität erreger übertragung übertragungsweg inkubationszeit meldepflicht impfung erstbeschreibung zeichen basis ausnahme ausnahmen bedingung bedingungen gründe kosten finanzierung zuständigkeit ergebnisse ausgang beginn ende"
    )
    | SIDES,
    conditions=words_of("wenn falls sobald"),
    numbers={"zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10},
    units=words_of(
        "% prozent jahre jahren jahr monate monaten tage tagen tag stunden minuten sekunden ms km m cm mm nm µm kg g mg l ml atp mol grad millionen milliarden volt mv"
    ),
    metadata=words_of("""quelle quellen autor autoren datum link links url schlagwörter tags notiz notizen literatur buch dozent dozentin vorlesung kurs raum seite seiten status
siehe bild abbildung abb version kontakt material materialien folien termin prüfung klausur hausaufgabe hausaufgaben"""),
    generic=words_of("""wobei mit einleitung einführung überblick zusammenfassung notizen beispiel beispiele definition definitionen grundlagen allgemein allgemeines sonstiges begriffe
kapitel abschnitt vorlesung teil woche tag merkmale eigenschaften arten aufgaben fragen wichtig wichtiges varianten dabei und der die das von"""),
    activity=words_of(
        "gelesen geschaut gesehen gelernt wiederholt angefangen begonnen fertig beendet gemacht getroffen besucht geübt gehört gearbeitet versucht"
    ),
    plans=(
        "todo",
        "to do",
        "noch lesen",
        "nachlesen",
        "nachschlagen",
        "morgen",
        "wiederholen bis",
        "muss noch",
        "müssen noch",
        "nicht vergessen",
        "noch mal ansehen",
        "nochmal ansehen",
        "bis zur klausur",
        "will noch",
        "plan:",
        "später ansehen",
        "nächste woche",
        "sei",
        "seien",
        "wir geben",
        "wir zeigen",
        "wir betrachten",
        "wir konstruieren",
        "wir nehmen an",
        "angenommen",
    ),
    chatter=(
        "ich ",
        "mich ",
        "mein ",
        "meine ",
        "mir ",
        "leider",
        "puh",
        "hoffentlich",
        "keine ahnung",
        "verstehe ich nicht",
        "tolle vorlesung",
        "langweilig",
        "sehr gut erklärt",
    ),
    instructions=words_of(
        "erkläre erklären erläutere erläutern beschreibe beschreiben nenne nennen benenne zähle recherchiere vergleiche analysiere bewerte untersuche berechne zeige beweise siehe vgl diskutiere begründe"
    ),
    references=("siehe ", "vgl.", "s. ", "abb."),
    questions={
        "sign": "Was bezeichnet {}?",
        "definition": "Was ist {}?",
        "definition bare": "Was bedeutet „{}“?",
        "happened": "Was geschah {}?",
        "happened on": "Was geschah am {}?",
        "happened in": "Was geschah im {}?",
        "bare": "{}?",
        "definition plural": "Was sind {}?",
        "definition meant": "Was ist mit „{}“ gemeint?",
        "definition value": "Welcher Wert gilt für „{}“?",
        "example": "{}: Was ist ein Beispiel?",
        "definition how long": "{}: Wie lange?",
        "definition list": "Was gehört zu „{}“?",
        "written": "{}: Wie schreibt man das?",
        "cell plural": "{}: Was sind die {header}?",
        "spoken of": "Wann spricht man von „{}“?",
        "definition clause": "Was bedeutet {}?",
        "copula": "Was {aux} {}{rest}?",
        "what": "Was {verb} {}{rest}?",
        "whom of": "{preposition} {whom} {verb} {}{rest}?",
        "to whom": "Wem {verb} {}{rest}?",
        "whom": "Wen {verb} {}{rest}?",
        "what is so": "Was {verb} {rest}?",
        "as": "Was {verb} man als {}?",
        "under": "Was {verb} man unter {}?",
        "one calls": "Was {verb} man {}?",
        "where from": "Woher {verb} {}{rest}?",
        "how much": "Wie viel {verb} {}{rest}?",
        "during": "Wobei {verb} {}{rest}?",
        "one names": "Wie {verb} man {}?",
        "deal": "Worum handelt es sich bei {}?",
        "how": "Wie {verb} {}{rest}?",
        "difference": "Was ist der Unterschied zwischen {} und {other}?",
        "which things": "Welche {n} {things} gibt es?",
        "named so": "Wie {verb} {} {what}?",
        "list things": "{}: Welche {n} {things}?",
        "things of": "Welche {n} {things} gehören zu „{}“?",
        "parts of": "Welche {n} {things} hat {}?",
        "dated": "Wann war {}?",
        "dated several": "Wann waren {}?",
        "dated name": "{}: Wann war das?",
        "symbol": "Was ist {}?",
        "formula": "{}: Wie lautet die Formel?",
        "why": "Warum {verb} {}{rest}?",
        "when": "Wann {verb} {}{rest}?",
        "how often": "Wie oft {verb} {}{rest}?",
        "until": "Bis wann {verb} {}{rest}?",
        "how long": "Wie lange {verb} {}{rest}?",
        "how warm": "Bei welcher Temperatur {verb} {}{rest}?",
        "how much of": "Wie viel {things} {verb} {}{rest}?",
        "from where to where": "Von wo nach wo {verb} {}{rest}?",
        "where to": "Wohin {verb} {}{rest}?",
        "since": "Seit wann {verb} {}{rest}?",
        "where": "Wo {verb} {}{rest}?",
        "which of": "{preposition} {which} {things} {verb} {}{rest}?",
        "told apart": "Was unterscheidet man?",
        "which": "Welche {things} {verb} {}{rest}?",
        "which m": "Welchen {things} {verb} {}{rest}?",
        "which f": "Welche {things} {verb} {}{rest}?",
        "which n": "Welches {things} {verb} {}{rest}?",
        "exists": "Was {verb} {}?",
        "how many exist": "Wie viele {} gibt es?",
        "condition": "Was folgt, {}?",
        "in a case": "Was gilt {}?",
        "whoever": "Wer {verb} {}{rest}?",
        "one what for": "Wozu {verb} man {}?",
        "to do in": "Was ist {} zu tun?",
        "asked of": "{}: {asks}?",
        "means": "{}: Wodurch?",
        "may be": "Was kann {} der Fall sein?",
        "came to": "Wozu {verb} es {}?",
        "came to if": "Wozu {verb} es, {}?",
        "belongs": "Was {verb} {}?",
        "may do": "Was {verb} {} tun, {condition}?",
        "does": "Was macht {}?",
        "must do": "Was {verb} {} tun?",
        "must happen to": "Was {verb} mit {} geschehen?",
        "to be done": "Was soll man tun, {condition}?",
        "to do": "{}: Was ist zu tun?",
        "to do what": "Was soll man {verb}?",
        "happens in": "Was geschieht in {}?",
        "happens during": "Was geschieht bei {}?",
        "happens to": "Was geschieht mit {}?",
        "happened to": "Was geschah mit {}?",
        "alias": "Wie wird {} auch genannt?",
        "why said": "{}: Warum?",
        "how many": "Wie viele {things} {verb} {}{rest}?",
        "how many percent": "Wie viel Prozent {things} {verb} {}{rest}?",
        "between": "Zwischen was {verb} {}{rest}?",
        "of how many": "Aus wie vielen {things} {verb} {}{rest}?",
        "into how many": "In wie viele {things} {verb} {}{rest}?",
        "by whom": "Von wem {verb} {}{rest}?",
        "as what": "Als was {verb} {}{rest}?",
        "into": "In was {verb} {}{rest}?",
        "in": "Worin {verb} {}{rest}?",
        "out of": "Woraus {verb} {}{rest}?",
        "through": "Wodurch {verb} {}{rest}?",
        "with": "Womit {verb} {}{rest}?",
        "from": "Wovon {verb} {}{rest}?",
        "for": "Wofür {verb} {}{rest}?",
        "to": "Wozu {verb} {}{rest}?",
        "onto": "Worauf {verb} {}{rest}?",
        "at": "Woran {verb} {}{rest}?",
        "about": "Worüber {verb} {}{rest}?",
        "before": "Wovor {verb} {}{rest}?",
        "against": "Wogegen {verb} {}{rest}?",
        "after": "Wonach {verb} {}{rest}?",
        "round": "Worum {verb} {}{rest}?",
        "under what": "Worunter {verb} {}{rest}?",
        "counted": "Welche {} gibt es?",
        "such as": "Welche {} gibt es zum Beispiel?",
        "steps some": "{}: Welche sind die Schritte {a} bis {b} von {n}?",
        "steps": "{}: Welche {n} Schritte, der Reihe nach?",
        "list clause": "{}: Welche {n}?",
        "list": "Welche {n} Punkte gehören zu „{}“?",
        "cell": "{}: {header}?",
        "cell count": "{}: Wie viele {header}?",
        "cell more": "{}: Was ist noch zu merken?",
        "cell year": "{}: In welchem Jahr?",
        "cell plain": "{}: {header}?",
        "stands for": "Wofür steht {}?",
        "points": "{} ({n} Punkte)",
    },
)
