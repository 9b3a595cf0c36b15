"""What is known of German."""

from notecards.extract.languages import inflect
from notecards.extract.languages.language import Language, words_of

_SINGULAR = """geschieht befasst geht ging kommt kam steht stand lässt ließ läuft lief weist wies besteht bestand spricht sorgt schließt öffnet teilt bewegt trägt verändert ändert wirkt heißt stammt erklärt fordert gewährt verpflichtet erfüllt betrifft leitet erreicht verliert gewinnt bricht bindet dringt fließt wächst steigt sinkt fällt verhält verläuft dauert beschleunigt verlangsamt filtert baut stärkt schwächt ordnet zählt entspricht ergibt liefert kostet bezeichnet beschreibt bedeutet umfasst enthält bildet erzeugt ermöglicht erlaubt verhindert bewirkt verursacht produziert liefert speichert
steuert regelt reguliert kontrolliert überträgt transportiert katalysiert hemmt aktiviert schützt trennt verbindet begrenzt beeinflusst bestimmt misst zeigt
benötigt braucht verwendet nutzt verlangt erfordert garantiert gewährleistet sichert verbietet regiert besitzt hat erhöht senkt steigert verringert reduziert
ersetzt löst spaltet synthetisiert wandelt berechnet akzeptiert entscheidet simuliert liest schreibt definiert beginnt endet setzt führt gibt nimmt macht stellt
hält trägt legt bringt zerlegt kodiert codiert gilt unterscheidet prüft übernimmt dient besteht beruht basiert gehört entsteht liegt hängt folgt bezieht induziert
fördert unterstützt erhält empfängt sendet vergleicht verteilt filtert sammelt verarbeitet gründet gründete erfand entdeckte führte regelte schuf umgibt vergibt begibt trifft übertrifft widerspricht verspricht tritt vertritt betritt hilft wirft stirbt verdirbt verbirgt birgt schmilzt schwillt isst vergisst frisst sieht empfiehlt wäscht schlägt fährt erfährt lädt rät verrät berät unterhält gefällt zerfällt verlässt erlässt schläft bläst stößt verstößt fängt zerbricht unterbricht erschafft erbringt durchläuft übersieht übersteht unterzieht vernimmt befällt verfällt begräbt befiehlt entlädt entlässt erschrickt überfällt übergibt überlässt umgibt unterlässt unterläuft versieht verträgt verstreicht quillt gräbt"""
_PLURAL = """geschehen befassen gehen gingen kommen kamen stehen standen lassen ließen laufen liefen weisen wiesen sprechen enthalten sorgen schließen öffnen teilen bewegen verändern ändern wirken heißen stammen erklären fordern gewähren verpflichten erfüllen betreffen leiten erreichen verlieren gewinnen binden fließen wachsen steigen sinken fallen dauern beschleunigen bauen stärken schwächen ordnen zählen bezeichnen beschreiben bedeuten umfassen enthalten bilden erzeugen ermöglichen erlauben verhindern bewirken verursachen produzieren liefern speichern
steuern regeln regulieren kontrollieren übertragen transportieren katalysieren hemmen aktivieren schützen trennen verbinden begrenzen beeinflussen bestimmen messen
zeigen benötigen brauchen verwenden nutzen verlangen erfordern garantieren gewährleisten sichern verbieten besitzen haben erhöhen senken steigern verringern
reduzieren ersetzen lösen spalten synthetisieren wandeln berechnen akzeptieren entscheiden lesen schreiben definieren dienen bestehen beruhen basieren gehören
entstehen liegen hängen folgen beziehen fördern unterstützen erhalten empfangen senden vergleichen verteilen filtern sammeln verarbeiten umgeben treffen übertreffen widersprechen versprechen treten vertreten betreten helfen werfen sterben bergen verbergen essen fressen sehen schlagen fahren erfahren raten verraten beraten unterhalten gefallen zerfallen verlassen erlassen schlafen stoßen verstoßen fangen zerbrechen unterbrechen erschaffen bringen geben nehmen tragen halten lassen schließen"""

_REGULAR = """versorgen erfolgen stürzen marschieren proklamieren emigrieren unterzeichnen ratifizieren kapitulieren annektieren kolonisieren missionieren industrialisieren privatisieren verstaatlichen enteignen
streiken demonstrieren protestieren eskalieren mobilisieren belagern plündern krönen heiraten erben entmachten ermorden töten verhaften deportieren verfolgen unterdrücken rekrutieren finanzieren therapieren
injizieren regenerieren proliferieren hydrolysieren phosphorylieren stabilisieren legitimieren repräsentieren delegieren kandidieren sanktionieren beantragen bewilligen genehmigen erteilen vollstrecken pfänden
mindern mahnen bevollmächtigen steuern regeln regulieren kontrollieren übertragen katalysieren hemmen aktivieren schützen trennen begrenzen beeinflussen zeigen benötigen brauchen verwenden nutzen verlangen erfordern garantieren
gewährleisten sichern erhöhen senken steigern verringern reduzieren ersetzen lösen spalten synthetisieren wandeln berechnen akzeptieren simulieren definieren dienen beruhen basieren gehören folgen
fördern unterstützen verteilen filtern sammeln verarbeiten gründen führen stellen legen setzen bilden erzeugen ermöglichen erlauben verhindern bewirken verursachen produzieren liefern speichern sorgen öffnen
teilen bewegen verändern ändern wirken stammen erklären fordern gewähren verpflichten erfüllen leiten erreichen dauern beschleunigen bauen stärken schwächen ordnen zählen umfassen verknüpfen koppeln regieren
herrschen entwickeln entdecken veröffentlichen wählen bestätigen ernennen prüfen testen markieren kennzeichnen zerlegen kodieren codieren sortieren suchen speisen pumpen atmen ernähren vermehren besiedeln lagern
färben messen heilen lindern behandeln dämpfen erweitern verengen entspannen kontrahieren erregen reizen lockern lähmen zerstören vernichten erobern besetzen besiegen einigen reformieren verkünden verurteilen
bestrafen kündigen haften vermuten begründen rechtfertigen verjähren übertragen verkaufen kaufen mieten pachten schulden leisten zahlen bezahlen sparen investieren exportieren importieren produzieren konsumieren
verbrauchen kosten verdienen wachsen stagnieren schrumpfen rechnen approximieren konvergieren divergieren interpolieren minimieren maximieren optimieren lernen trainieren klassifizieren erkennen speichern laden
senden holen verschlüsseln entschlüsseln authentifizieren routen adressieren puffern takten schalten löschen kopieren teilen mischen verbinden verdrängen blockieren binden spiegeln brechen beugen streuen reflektieren
verbessern verschlechtern vermindern verstärken verdünnen verdichten verkürzen verlängern verlangsamen lenken streben bieten achten handeln verwalten gestalten beteiligen äußern drehen drücken saugen kleben hindern ahnden strafen rügen klagen verzichten vereinbaren verhandeln siegen scheitern flüchten fliehen wandern siedeln
roden säen ernten züchten impfen infizieren diagnostizieren operieren bluten schwitzen frieren husten verdauen schlucken kauen transkribieren translatieren mutieren replizieren diffundieren filtrieren sezernieren
resorbieren subtrahieren addieren dividieren multiplizieren integrieren differenzieren enden beginnen starten stoppen warten pausieren planen überprüfen vererben kapseln instanziieren deklarieren initialisieren
iterieren indizieren sperren synchronisieren kommunizieren interagieren kooperieren konkurrieren dominieren prägen beherrschen unterteilen gliedern spielen besagen betonen behaupten kritisieren befürworten
überwachen schwanken pendeln oszillieren rotieren kippen strömen bewahren retten dulden tolerieren tauschen besteuern subventionieren fusionieren isolieren reinigen destillieren
absorbieren emittieren strahlen leuchten heizen kühlen schmelzen verdampfen kondensieren oxidieren reagieren reifen keimen blühen bestäuben befruchten jagen fressen legen leben existieren fehlen genügen reichen
beruhigen stützen entlasten decken bedecken stören erläutern verdeutlichen beschädigen belasten entzünden pressen lokalisieren fixieren modifizieren modulieren strukturieren kategorisieren
identifizieren motivieren informieren kompensieren korrelieren manifestieren variieren zirkulieren degenerieren metabolisieren inhibieren stimulieren inaktivieren sensibilisieren formulieren formieren
interpretieren analysieren diskutieren etablieren installieren implementieren evaluieren validieren verifizieren generieren konfigurieren projizieren selektieren adsorbieren denaturieren assimilieren
akkumulieren polarisieren innervieren komprimieren ermitteln vermitteln behindern erleichtern erschweren vereinfachen verallgemeinern befähigen berechtigen beauftragen beantworten bearbeiten bewerten
bewirtschaften beeinträchtigen begünstigen begleiten begegnen beobachten berücksichtigen beseitigen besorgen betreuen betreiben bevorzugen bewachen bewältigen bezwecken entfalten entfernen
entgiften entmutigen entschädigen entsorgen entwässern entleeren entwerten erarbeiten erfassen erforschen ergänzen erhitzen erinnern erlangen erleiden erleben erneuern eröffnen errichten erschüttern
erwarten erwähnen erwecken erwirtschaften erzielen erzwingen verankern veranlassen veranschaulichen verbleiben verbreiten verdecken verdoppeln verdunsten vereinen vereinheitlichen vereinigen verfassen
verfügen vergrößern verharren verhängen verkleinern verkörpern verlagern verleiten verletzen vermeiden meiden vernachlässigen vernetzen verordnen verrichten versammeln verschärfen verschieben
verschwenden verschaffen verstopfen versuchen verteidigen vertiefen vertrauen vertreiben verüben vervielfältigen verwandeln verwirklichen verwunden verzögern verzweigen überleben überdecken überlagern
überzeugen überschreiten übersteigen überwinden überwiegen unterbinden untersuchen unterstellen umhüllen umschließen durchbluten durchqueren widerlegen fühlen spüren glauben meinen hoffen fürchten
wünschen lehren arbeiten wohnen sagen berichten schildern melden warnen drohen mangeln schaden nützen pflegen wecken stillen stapeln häufen füllen rühren kochen trocknen spülen dehnen strecken krümmen
biegen falten wickeln rollen rutschen schweben tauchen kreisen tropfen stauen grenzen münden ragen stecken ruhen denken bebauen bewohnen bevölkern locken lauten ähneln passen stimmen nähern eignen
richten wenden kümmern bemühen weigern ereignen zersetzen treiben ziehen greifen ergreifen begreifen reißen schneiden leiden scheiden schreiten gleichen zwingen finden empfinden befinden bleiben
scheinen erscheinen weichen genießen gießen heben erheben beheben vergehen verstehen kennen nennen
koordinieren organisieren zentralisieren dezentralisieren liberalisieren modernisieren radikalisieren demokratisieren nationalisieren sozialisieren
säkularisieren urbanisieren globalisieren standardisieren spezialisieren spezifizieren konkretisieren charakterisieren priorisieren minimalisieren
normieren normalisieren digitalisieren automatisieren visualisieren materialisieren ionisieren polymerisieren kristallisieren sedimentieren erodieren
zementieren fermentieren sterilisieren desinfizieren immunisieren infiltrieren penetrieren perforieren resezieren transplantieren implantieren
punktieren palpieren auskultieren sedieren narkotisieren komplizieren chronifizieren metastasieren remittieren rezidivieren persistieren resistieren
segregieren rekombinieren exprimieren annotieren sequenzieren amplifizieren hybridisieren decarboxylieren acetylieren methylieren glykosylieren
dephosphorylieren protonieren dissoziieren neutralisieren titrieren pipettieren zentrifugieren evakuieren deponieren recyceln kompostieren emulgieren
pasteurisieren konservieren konfrontieren kontrastieren argumentieren appellieren plädieren postulieren hypothetisieren falsifizieren quantifizieren
qualifizieren klassieren indexieren referenzieren serialisieren parsen kompilieren debuggen rendern hashen cachen signieren zertifizieren autorisieren
protokollieren archivieren migrieren skalieren partitionieren fragmentieren segmentieren komponieren instrumentieren inszenieren publizieren zensieren
propagieren agitieren sabotieren boykottieren intervenieren okkupieren kollaborieren rebellieren revoltieren putschen desertieren abdizieren
residieren amtieren präsidieren fungieren agieren funktionieren resultieren rivalisieren provozieren deeskalieren resignieren kompromittieren
diskriminieren privilegieren respektieren ignorieren negieren dementieren subsumieren kodifizieren novellieren revidieren kassieren vernehmen verhören
verpfänden verzinsen vermachen verwirken verwahren verweigern verfallen verfehlen verfestigen verflüssigen verformen verfälschen verherrlichen
verheimlichen verhüllen verkalken verkleben verklagen verknöchern verkrampfen verkraften vermengen vermischen vermögen vernarben verneinen veröden
verpacken verpassen verraten verreisen verriegeln versagen versalzen verschlingen verschmelzen verschmutzen verschulden versehen versenken versetzen
versichern versickern versiegen versiegeln versklaven verspannen versperren verstauen versteifen verstellen versteuern verstummen vertagen verteuern
vertonen vertragen verunreinigen vervollständigen verwehren verweilen verweisen verwelken verwerten verwittern verwundern verwüsten verzerren
verzieren beachten beanspruchen beanstanden bedeuten bedienen bedrohen bedürfen beeilen beenden befahren befallen befehlen befestigen befeuchten
befolgen befördern befreien befriedigen begehren begeistern begraben begrüßen behaften beharren behausen behüten beinhalten bejahen bekämpfen bekehren
beklagen bekleiden bekräftigen belegen beleuchten beliefern belohnen belüften bemängeln bemerken bemessen benachteiligen benennen benoten berauben
bereichern bereinigen bereiten bereisen berichtigen berühren beschaffen beschäftigen beschatten bescheinigen beschichten beschießen beschönigen
beschuldigen beschweren besichtigen besiegeln besolden bestatten bestellen bestimmen bestrahlen bestreiten besuchen betiteln betrachten entarten
entblößen entfachen entflammen entfremden entführen entgegnen entkalken entkommen entkoppeln entkräften entladen entlarven entlassen entleihen
entlohnen entrichten entsenden entsinnen entspringen entstammen entstellen enttäuschen entwirren entwurzeln entziffern erahnen erbeuten erbitten
erblicken erblinden erbringen erdulden ereilen erflehen erfragen erfrieren erfrischen ergeben erhärten erheitern erhellen erkalten erkaufen erkranken
erkunden erkundigen erleuchten erliegen erlöschen ermahnen ermächtigen ermäßigen ermessen ermüden ermuntern ermutigen erniedrigen erörtern erproben
erquicken errechnen erretten erschaffen erschlaffen erschöpfen erschrecken ersehnen ersparen erstarken erstarren erstatten ersticken erstreben
erstrecken ersuchen ertasten ertönen ertragen ertränken erübrigen erwachen erwägen erwärmen erweichen erwidern erzählen erziehen zerfallen zerfließen
zerkleinern zermürben zerreiben zerreißen zersplittern zerspringen zerstäuben zerstreuen zerteilen missachten missbrauchen missbilligen misslingen
misstrauen widersetzen widerspiegeln widerstehen widerrufen überblicken überbrücken überdauern übereignen überfallen überfluten überfordern überführen
übergeben überholen überhöhen überlassen überlasten überliefern übermitteln überraschen überreden übersetzen überspannen überstimmen überströmen
übertreiben überwältigen überweisen überziehen umfahren umgeben umgehen umklammern umkreisen umrahmen umringen umschreiben umspannen umspülen
unterbieten unterfordern untergliedern untergraben unterlassen unterlaufen untermauern unterrichten unterschätzen unterstreichen unterwandern
unterweisen durchbohren durchdringen durchforsten durchleuchten durchsetzen durchsuchen durchtrennen durchziehen vollenden vollführen wagen wachen
wahren walten wälzen wärmen wehren weihen werten wetten wirtschaften wühlen wurzeln zähmen zaudern zehren zeichnen zielen zögern züchtigen zünden
zupfen zweifeln dampfen deuten donnern dörren drängen drosseln düngen eichen eilen eitern ehren fassen fälschen fangen fegen fesseln festigen filmen
flammen fluten foltern formen forschen fräsen füttern gären gestatten gewöhnen glätten gleiten glühen graben hassen härten hauen hebeln heften hetzen
hüllen hungern jäten kapern kämpfen keltern kitten klappen klären klettern klingen klopfen knicken knüpfen kratzen kreuzen kriechen kuppeln lackieren
landen leeren leimen lodern löten mahlen malen mauern melken morden mustern nagen nähen nahen neigen nisten opfern orten packen paaren pilgern plagen
platzen prallen predigen prellen quellen quetschen rahmen räumen rasten rauben reihen rodeln rösten rosten rücken rüsten sägen schälen schärfen
schätzen scheuen schichten schimmeln schirmen schlichten schlingen schmücken schmuggeln schöpfen schottern schrauben schulen schürfen schüren schütten
schweißen schwören segeln segnen sichten sickern sondern spannen spenden spinnen sprengen sprießen sprudeln spuken stampfen stauchen sticken stiften
stocken stopfen straffen stürmen stutzen sühnen tadeln taktieren tarnen tasten taufen teeren tilgen toben tränken trauern trösten trotzen trüben
tunken"""

_PAST = """geschah wies wich lieh stahl sandte warb verdarb bewog genoss goss schloss erschloss verglich entwarf unterwarf vergab ergab entnahm rief berief gab nahm kam ging stand fand lag trat zog schloss schlug schrieb sprach starb stieg sank fiel hielt ließ lief bot verlor gewann begann band trug wuchs fuhr lud schuf hob flog floh sah schien schnitt schwieg traf trieb trank tat vergaß warf zwang erließ verließ beschloss verstand erfand empfand erhielt enthielt behielt verbot erschien verschwand überwand unterschrieb beschrieb übernahm unternahm vertrat betrat bezog vollzog entzog erhob verlieh vermied bewies erwarb vertrieb betrieb empfing entschied unterschied unterlag verblieb blieb schied brach zerbrach verbrach sprang sang litt stritt griff ergriff riss zerriss maß fraß aß las erwies entsprach versprach zerfiel entging"""
_PAST_WEAK = """brachte dachte kannte nannte brannte wusste erkannte ernannte verbrachte verbrannte"""

_SINGULAR_FORMS, _PLURAL_FORMS = inflect.german(_REGULAR)

GERMAN = Language(
    code="de",
    function=words_of("""der die das den dem des ein eine einen einem einer eines und oder ist sind war waren wird werden wurde wurden im in ins von vom zu zum zur
mit auf für bei beim als auch nicht nur es sie er man dass ob um an am aus nach über unter vor durch gegen ohne bis sich wie wenn weil da aber denn so sehr mehr
kein keine hat haben kann können muss müssen soll sollen darf diese dieser dieses diesem diesen jede jeder jedes alle wir ich du ihr sein ihre seine folgende folgenden folgendes"""),
    copulas=words_of("ist war heißt bedeutet bezeichnet"),
    plural_copulas=words_of("sind waren heißen bedeuten bezeichnen"),
    modals=words_of(
        "kann können muss müssen soll sollen darf dürfen wird werden wurde wurden sollte sollten musste mussten konnte konnten durfte durften wollte wollten will wollen"
    ),
    perfect=words_of("hat haben"),
    verbs=inflect.table(_SINGULAR.split(), _PAST.split(), _PAST_WEAK.split(), _SINGULAR_FORMS),
    plural_verbs=inflect.table(
        _PLURAL.split(),
        [f"{form}en" for form in _PAST.split()],
        [f"{form}n" for form in _PAST_WEAK.split()],
        _PLURAL_FORMS,
    ),
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
    coordinators=("und", "aber", "jedoch"),
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
    ),
    conditions=words_of("wenn falls sobald"),
    numbers={"zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10},
    units=words_of(
        "% prozent jahre jahren jahr monate monaten tage tagen tag stunden minuten sekunden ms km m cm mm nm µm kg g mg l ml atp mol grad millionen milliarden volt mv"
    ),
    metadata=words_of("""quelle quellen autor autoren datum link links url schlagwörter tags notiz notizen literatur buch dozent dozentin vorlesung kurs raum seite seiten status
siehe bild abbildung abb version kontakt material materialien folien termin prüfung klausur hausaufgabe hausaufgaben"""),
    generic=words_of("""einleitung einführung überblick zusammenfassung notizen beispiel beispiele definition definitionen grundlagen allgemein allgemeines sonstiges begriffe
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
        "ziel:",
        "ziele:",
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
        "erkläre erläutere erläutern beschreibe nenne nennen berechne zeige beweise siehe vgl diskutiere begründe"
    ),
    references=("siehe ", "vgl.", "s. ", "abb."),
    questions={
        "definition": "Was ist {}?",
        "definition bare": "Was bedeutet „{}“?",
        "happened": "Was geschah {}?",
        "happened on": "Was geschah am {}?",
        "happened in": "Was geschah im {}?",
        "bare": "{}?",
        "definition plural": "Was sind {}?",
        "definition clause": "Was bedeutet {}?",
        "copula": "Was {aux} {}{rest}?",
        "what": "Was {verb} {}{rest}?",
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
        "dated": "Wann war {}?",
        "dated several": "Wann waren {}?",
        "formula": "{}: Wie lautet die Formel?",
        "why": "Warum {verb} {}{rest}?",
        "when": "Wann {verb} {}{rest}?",
        "how often": "Wie oft {verb} {}{rest}?",
        "since": "Seit wann {verb} {}{rest}?",
        "where": "Wo {verb} {}{rest}?",
        "which": "Welche {things} {verb} {}{rest}?",
        "which m": "Welchen {things} {verb} {}{rest}?",
        "which f": "Welche {things} {verb} {}{rest}?",
        "which n": "Welches {things} {verb} {}{rest}?",
        "exists": "Was {verb} {}?",
        "how many exist": "Wie viele {} gibt es?",
        "condition": "Was folgt, {}?",
        "whoever": "Wer {verb} {}{rest}?",
        "one what for": "Wozu {verb} man {}?",
        "to do in": "Was ist {} zu tun?",
        "means": "{}: Wodurch?",
        "may be": "Was kann {} der Fall sein?",
        "came to": "Wozu {verb} es {}?",
        "belongs": "Was {verb} {}?",
        "must do": "Was {verb} {} tun?",
        "must happen to": "Was {verb} mit {} geschehen?",
        "to be done": "Was soll man tun, {condition}?",
        "to do": "{}: Was ist zu tun?",
        "to do what": "Was soll man {verb}?",
        "happens to": "Was geschieht mit {}?",
        "happened to": "Was geschah mit {}?",
        "alias": "Wie wird {} auch genannt?",
        "why said": "Warum „{}“?",
        "how many": "Wie viele {things} {verb} {}{rest}?",
        "of how many": "Aus wie vielen {things} {verb} {}{rest}?",
        "into how many": "In wie viele {things} {verb} {}{rest}?",
        "by whom": "Von wem oder was {verb} {}{rest}?",
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
        "steps some": "{}: Welche sind die Schritte {a} bis {b} von {n}?",
        "steps": "{}: Welche {n} Schritte, der Reihe nach?",
        "list": "{}: Welche {n}?",
        "cell": "{}: {header}?",
        "cell plain": "{}: {header}?",
        "stands for": "Wofür steht {}?",
        "points": "{} ({n} Punkte)",
    },
)
