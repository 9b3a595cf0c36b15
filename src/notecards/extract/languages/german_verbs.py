"""German verbs of study notes: third persons of the strong ones, infinitives of the weak ones."""

SINGULAR = """weiß geschieht befasst geht ging kommt kam steht stand lässt ließ läuft lief weist wies besteht bestand spricht sorgt schließt öffnet teilt bewegt trägt verändert ändert wirkt heißt stammt erklärt fordert gewährt verpflichtet erfüllt betrifft leitet erreicht verliert gewinnt bricht bindet dringt fließt wächst steigt sinkt fällt verhält verläuft dauert beschleunigt verlangsamt filtert baut stärkt schwächt ordnet zählt entspricht ergibt liefert kostet bezeichnet beschreibt bedeutet umfasst enthält bildet erzeugt ermöglicht erlaubt verhindert bewirkt verursacht produziert liefert speichert
steuert regelt reguliert kontrolliert überträgt transportiert katalysiert hemmt aktiviert schützt trennt verbindet begrenzt beeinflusst bestimmt misst zeigt
benötigt braucht verwendet nutzt verlangt erfordert garantiert gewährleistet sichert verbietet regiert besitzt hat erhöht senkt steigert verringert reduziert
ersetzt löst spaltet synthetisiert wandelt berechnet akzeptiert entscheidet simuliert liest schreibt definiert beginnt endet setzt führt gibt nimmt macht stellt
hält trägt legt bringt zerlegt kodiert codiert gilt unterscheidet prüft übernimmt dient besteht beruht basiert gehört entsteht liegt hängt folgt bezieht induziert
fördert unterstützt erhält empfängt sendet vergleicht verteilt filtert sammelt verarbeitet gründet gründete erfand entdeckte führte regelte schuf umgibt vergibt begibt trifft übertrifft widerspricht verspricht tritt vertritt betritt hilft wirft stirbt verdirbt verbirgt birgt schmilzt schwillt isst vergisst frisst sieht empfiehlt wäscht schlägt fährt erfährt lädt rät verrät berät unterhält gefällt zerfällt verlässt erlässt schläft bläst stößt verstößt fängt zerbricht unterbricht erschafft erbringt durchläuft übersieht übersteht unterzieht vernimmt befällt verfällt begräbt befiehlt entlädt entlässt erschrickt überfällt übergibt überlässt umgibt unterlässt unterläuft versieht verträgt verstreicht quillt gräbt
brennt entbindet ersinnt erwirbt ficht flicht fliegt gebietet gebärt gedeiht gelingt leiht lügt pfeift preist reibt reitet rennt riecht ringt rinnt ruft säuft schafft schallt schert schiebt schießt
schleicht schleift schreit schweigt schwimmt schwindet schwingt siedet singt sinnt sitzt springt stiehlt sticht stinkt streicht streitet trinkt trügt tut verschleißt verzeiht wirbt wiegt windet wringt
unterliegt unterschreibt unternimmt beschließt entschließt erschließt verschließt entzieht vollzieht widerfährt erweist beweist verschreibt bewirbt überbietet gesteht ergeht begeht entgeht bekommt
verkommt benimmt entnimmt überkommt erlischt betrügt überspringt beruft ersteigt besteigt erträgt beträgt zerschlägt erschlägt verleiht verzieht ermisst bemisst vermisst gerät errät erringt bezwingt
verschwindet entschwindet verschwimmt entwirft verwirft unterwirft bewirft erfindet umschlingt beleiht begleicht entweicht bleicht verbleicht erbleicht beschneidet verschneidet überschneidet
zerschneidet umgreift unterschreitet entgleitet überreitet bestiehlt vergilt schilt anschwillt verschmilzt erklimmt
behält verfängt verschläft hinterlässt entfällt missfällt verschlägt beschlägt belädt überlädt verlädt vergräbt untergräbt erwächst verwächst verbricht bespricht übertritt zertritt verhilft besieht ersieht verliest erliest besticht ersticht verrinnt besinnt verbringt durchbricht verklingt besingt überfliegt belügt erschießt begießt vergießt entflieht"""
PLURAL = """geschehen befassen gehen gingen kommen kamen stehen standen lassen ließen laufen liefen weisen wiesen sprechen enthalten sorgen schließen öffnen teilen bewegen verändern ändern wirken heißen stammen erklären fordern gewähren verpflichten erfüllen betreffen leiten erreichen verlieren gewinnen binden fließen wachsen steigen sinken fallen dauern beschleunigen bauen stärken schwächen ordnen zählen bezeichnen beschreiben bedeuten umfassen enthalten bilden erzeugen ermöglichen erlauben verhindern bewirken verursachen produzieren liefern speichern
steuern regeln regulieren kontrollieren übertragen transportieren katalysieren hemmen aktivieren schützen trennen verbinden begrenzen beeinflussen bestimmen messen
zeigen benötigen brauchen verwenden nutzen verlangen erfordern garantieren gewährleisten sichern verbieten besitzen haben erhöhen senken steigern verringern
reduzieren ersetzen lösen spalten synthetisieren wandeln berechnen akzeptieren entscheiden lesen schreiben definieren dienen bestehen beruhen basieren gehören
entstehen liegen hängen folgen beziehen fördern unterstützen erhalten empfangen senden vergleichen verteilen filtern sammeln verarbeiten umgeben treffen übertreffen widersprechen versprechen treten vertreten betreten helfen werfen sterben bergen verbergen essen fressen sehen schlagen fahren erfahren raten verraten beraten unterhalten gefallen zerfallen verlassen erlassen schlafen stoßen verstoßen fangen zerbrechen unterbrechen erschaffen bringen geben nehmen tragen halten lassen schließen"""

REGULAR = """abstrahieren adaptieren adjustieren affizieren aggregieren akzentuieren alarmieren alternieren analogisieren animieren anonymisieren antizipieren artikulieren aspirieren assistieren
autokorrelieren avancieren balancieren basteln bebrüten bedingen beerben befeuern beglaubigen begradigen begutachten behelligen beimpfen bemächtigen bemuttern bepflanzen beschriften
bevorraten bezichtigen bezuschussen chiffrieren dämmen datieren decodieren delegitimieren demontieren demotivieren derivatisieren designen desinformieren desorientieren destabilisieren
determinieren dialysieren diktieren dimensionieren diskreditieren dispergieren dissimilieren dotieren dozieren dramatisieren echauffieren edieren eloxieren emulieren entpolarisieren
entsalzen entspiegeln entzaubern erden etikettieren evozieren examinieren explizieren explodieren exponieren extrapolieren faszinieren favorisieren filetieren fingieren flankieren flektieren
floaten flocken flottieren fluktuieren föderieren formalisieren fotografieren galvanisieren gehorchen genotypisieren graduieren granulieren grundieren habilitieren halluzinieren handhaben
heterogenisieren hospitieren humanisieren hyperpolarisieren hypnotisieren ideologisieren illustrieren imaginieren imitieren immatrikulieren indoktrinieren indossieren infantilisieren
inkorporieren inkubieren innovieren instruieren instrumentalisieren intendieren intensivieren interpunktieren investigieren justieren kalibrieren karamellisieren karboxylieren katapultieren
kauterisieren kollektivieren konjugieren konkludieren kontaminieren kontieren kriminalisieren kuratieren laborieren lasern laktieren leasen legieren liquidieren lithographieren
marginalisieren massieren mediieren mikroskopieren militarisieren mineralisieren moralisieren multiplexen mystifizieren nitrifizieren denitrifizieren nuklieren oktroyieren optieren
panaschieren paraphrasieren perfundieren permutieren personalisieren personifizieren perzipieren photosynthetisieren pigmentieren planschen pointieren polemisieren politisieren portieren
prädestinieren prädisponieren präferieren präjudizieren präparieren präsentieren präzipitieren präzisieren promovieren prosperieren psychologisieren quantisieren raffinieren randomisieren
rationieren reabsorbieren reaktivieren redigieren reifizieren remunerieren renaturieren renormieren repolarisieren depolarisieren rehydrieren reservieren restituieren restringieren
revitalisieren rezipieren ritualisieren romantisieren rückkoppeln rückresorbieren saldieren säuern schattieren schminken schraffieren sekundieren separieren sequestrieren sezieren
signalisieren simplifizieren spendieren spreizen spulen stornieren stratifizieren stückeln studieren stunden stylen subjektivieren subskribieren supprimieren terrorisieren theoretisieren
toxifizieren tradieren transduzieren transkodieren transponieren triggern trimmen trivialisieren tunneln überdachen überreizen überspielen übersteuern umarmen umgrenzen umrunden untersagen
untertunneln usurpieren vakuumieren vaskularisieren verängstigen veranlagen verbalisieren verbürgen verbünden verchromen vererzen verfilmen verfilzen verflachen verfüttern vergegenwärtigen
vergesellschaften vergöttern verinnerlichen verkabeln verkanten verkitten verkohlen verkomplizieren verlauten verlinken verlöschen vermerken verniedlichen verpesten verpflanzen verregeln
versauern verschachteln verschatten verschiffen verschriftlichen verschwistern versilbern verstädtern verstetigen verstrahlen verteufeln verübeln verunmöglichen vervollkommnen verwanzen
verwurzeln verzahnen verzapfen verzollen vibrieren vitalisieren vorbestimmen vulkanisieren wellen zerbomben zerbröseln zerdrücken zerfurchen zergliedern zerhacken zerklüften zerrütten
zivilisieren zonieren zweckentfremden blähen blenden bröckeln brummen buhlen büßen dösen eifern federn filzen flirren fugen fußen gaukeln gerben gipfeln glücken graulen grüßen haken hamstern
hapern haschen häkeln hissen horchen hupen kacheln kalben kalken kämmen kantern kappen kargen kerben kesseln kitzeln klammern kleiden klirren knospen köcheln ködern kolben krachen kränken
kreißen krempeln kriegen kriseln kritzeln küren lallen längen läutern lobbyieren lochen löffeln lotsen mähen manövrieren marinieren mengen minen modeln motten mörteln munkeln nageln narben
nasalieren netzen nieten perlen pfählen pfeffern pfropfen polen polstern prangen proben protzen pudern pulen rädern raffen räuchern rebeln ringeln rotten rühmen sanden säugen schächten
schämen schauen schaufeln scheiteln schellen schelten scheuern schleimen schlemmen schlenkern schleppen schmarotzen schnallen schonen schreddern seihen sengen sensen siegeln simsen sintern
socken spicken spießen spitzen splitten spornen stanzen starren stauben stöhnen stottern tarieren telefonieren texten ticken tippen töpfern tosen traben trödeln türmen ufern ulken walken
walzen wappnen werkeln wundern zacken zahnen zechen zedieren zetteln zinsen zirpen zotteln zurren zwitschern
driften auseinanderdriften jitteren oxidieren korrodieren exprimieren versorgen erfolgen stürzen marschieren proklamieren emigrieren unterzeichnen ratifizieren kapitulieren annektieren kolonisieren missionieren industrialisieren privatisieren verstaatlichen enteignen
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
tunken
profitieren lehnen konsolidieren eliminieren reparieren kooptieren deduzieren induzieren reproduzieren konstituieren konstruieren rekonstruieren restaurieren renovieren sanieren saturieren
emanzipieren assoziieren tabuisieren idealisieren rationalisieren ökonomisieren kommerzialisieren monopolisieren kartellieren subsidiieren refinanzieren kapitalisieren amortisieren bilanzieren
passivieren extrahieren faktorisieren parametrisieren linearisieren diagonalisieren orthogonalisieren quadrieren potenzieren radizieren logarithmieren rekurrieren terminieren traversieren allokieren
deallokieren dereferenzieren instanzieren tracken loggen booten pingen streamen scannen clustern taggen mappen mocken deployen committen mergen hosten virtualisieren containerisieren orchestrieren
deserialisieren authentisieren sanitisieren pochen folgern unterscheiden fokussieren profilieren stigmatisieren traumatisieren habituieren konditionieren attribuieren internalisieren externalisieren
sublimieren regredieren intellektualisieren akkommodieren äquilibrieren enkodieren dekodieren memorieren zentrieren dezentrieren umstrukturieren restrukturieren diversifizieren desintegrieren
positionieren akquirieren honorieren prämieren tarifieren kalkulieren disponieren kommissionieren distribuieren fakturieren buchen diskontieren notieren spekulieren hedgen arbitrieren paraphieren
akkreditieren demissionieren koalieren opponieren votieren judizieren prozessieren suspendieren amnestieren begnadigen inhaftieren internieren exilieren expatriieren naturalisieren hydrieren
dehydrieren hydratisieren dehydratisieren halogenieren nitrieren sulfonieren verestern verseifen resublimieren dekantieren rektifizieren chromatographieren deprotonieren komplexieren chelatieren
isomerisieren racemisieren schwingen präzedieren interferieren refraktieren fluoreszieren phosphoreszieren lumineszieren magnetisieren entmagnetisieren elektrisieren bremsen gravitieren expandieren
evaporieren exozytieren endozytieren phagozytieren pinozytieren nekrotisieren dedifferenzieren invadieren inokulieren attenuieren opsonisieren agglutinieren lysieren hämolysieren koagulieren
thrombosieren embolisieren dilatieren konstringieren stenosieren obstruieren rupturieren prolabieren luxieren frakturieren dislozieren reponieren immobilisieren amputieren anästhesieren intubieren
extubieren beatmen reanimieren defibrillieren katheterisieren sondieren drainieren inhalieren applizieren infundieren transfundieren substituieren supplementieren dosieren exkretieren intoxikieren
unterjochen kolonialisieren christianisieren islamisieren germanisieren romanisieren latinisieren hellenisieren arisieren entnazifizieren denazifizieren demilitarisieren stationieren patrouillieren
entern bombardieren torpedieren paktieren intrigieren konspirieren exekutieren guillotinieren vergasen ghettoisieren brandschatzen kultivieren domestizieren verpachten belehnen huldigen salben
konsekrieren ordinieren exkommunizieren bannen konvertieren dünsten vereisen tauen versteinern fossilisieren verlanden versanden verkarsten subduzieren kollidieren eruptieren wiederholen bekunden
bekennen beteuern bezeugen bezweifeln beweisen relativieren nuancieren problematisieren thematisieren hinterfragen kontextualisieren historisieren dekonstruieren umgreifen umlaufen umranden umreißen
umzingeln unterliegen unterordnen unterminieren unterfüttern unterhöhlen untermalen überschätzen unterschreiten unterspülen unterstehen unterwerfen unterziehen übergreifen überhitzen überladen
überleiten überlisten übernachten überqueren überragen überreichen überrollen überschatten überschneiden überschreiben überschwemmen übersenden überspringen überstehen übertönen überwintern
überwuchern widerfahren widerstreben hinterlassen hinterlegen hintergehen missfallen missverstehen vollbringen vollziehen durchlaufen durchleben durchmischen durchschneiden durchspülen durchströmen
durchwandern zerbröckeln zerfasern zermahlen zerplatzen zerquetschen zersägen zerschlagen zerschmettern zerschneiden zerstückeln zertrennen zertrümmern betten blasen bleichen blicken blinken blitzen
bohren borgen branden braten brauen brausen brennen brodeln brüllen brüten bücken bügeln bündeln bürgen bürsten danken darben debattieren deckeln dekorieren desillusionieren detonieren dirigieren
drängeln drechseln dreschen drucken ducken duften dünken dürsten ebnen ekeln entbehren entbinden enteilen enterben entfallen entgehen entgleisen entgleiten entgrenzen enthaupten entheben enthemmen
enthüllen entlocken entlüften entmündigen entpuppen entreißen entrinnen entrüsten entsagen entschärfen entschlacken entschuldigen entsetzen entsperren entstauben entströmen entthronen entvölkern
entwachsen entwaffnen entweichen entwenden entwerfen entziehen entzweien erachten erblassen erblühen erbosen erdenken erdichten erdrosseln erdrücken ergründen erheischen erholen erigieren erkämpfen
erklimmen erklingen erlahmen erlernen erpressen erraten ersaufen erschallen erschaudern erschlagen erschleichen erschließen ersinnen erspähen erstaunen erstechen erstellen ertappen ertrinken erwachsen
erwählen erwerben erwürgen erzürnen fächern fädeln fahnden fasern fasten faulen feiern feilen feilschen feuern fiebern firmieren fischen flechten flehen flicken fliegen flimmern florieren fluchen
föhnen forcieren fragen freuen frisieren frohlocken frösteln fügen fundieren funkeln funken furchen gaffen gähnen garen gebären gebieten gebrauchen gedeihen gefährden gefrieren geißeln gelangen
gelieren geloben gelten genesen gerinnen gesellen gestehen gewichten glänzen glimmen gradieren grasen gravieren grollen grünen gruppieren gucken gurten hacken hadern hageln hallen halbieren hämmern
hangeln hantieren harmonieren harmonisieren harren hasten hauchen hausen hegen heucheln heulen hieven hinken hobeln hocken hofieren höhlen horten humpeln hüpfen huschen hüten immigrieren implizieren
imponieren improvisieren inserieren inspirieren insistieren inspizieren interessieren involvieren irren irritieren jammern jubeln jucken kanalisieren karikieren karren kartieren kehren kentern ketten
klaffen klatschen klauen klemmen klingeln klonen knabbern knacken knallen knebeln kneifen kneten knien knistern knoten koexistieren kollabieren kolorieren kombinieren kommandieren kommentieren
kondolieren konstatieren konsultieren kontaktieren konzentrieren konzipieren korrespondieren korrigieren korrodieren korrumpieren krabbeln kreieren kulminieren kürzen küssen laben lächeln lachen
lamentieren lauern laugen lauschen lavieren lechzen lecken leihen leugnen liebkosen liieren limitieren lispeln loben lohnen lüften lügen lullen machen managen manipulieren martern maskieren mästen
mechanisieren meditieren meißeln merken meutern mildern mimen misten mitteln möblieren modellieren moderieren mogeln montieren motorisieren mumifizieren münzen murmeln musizieren nähren naschen necken
nesteln nicken nieseln niesen nivellieren nominieren nörgeln nötigen oblegen obliegen ölen ordern orientieren paddeln paralysieren parken parodieren partizipieren passieren patentieren peilen peinigen
pellen pervertieren pfeifen pflanzen pflastern pflücken pflügen phantasieren philosophieren picken pinseln plätschern platzieren plombieren poltern porträtieren posieren prahlen praktizieren prangern
preisen preschen profanieren prognostizieren programmieren prophezeien prügeln prunken pulsieren quälen qualmen quittieren rächen rammen rangieren ranken rascheln rasen rasieren rauchen rauschen
realisieren recherchieren recken reden referieren registrieren reglementieren regnen rehabilitieren reiben reimen reisen reiten rekapitulieren reklamieren rennen rentieren reorganisieren repetieren
resümieren retardieren revanchieren riechen riegeln rieseln ringen rinnen riskieren ritzen röntgen röten rudern rufen ruinieren rumoren rupfen rütteln sacken salzen sättigen säubern säumen säuseln
schaben schaffen schallen schänden scharren schaukeln schäumen scheffeln schenken scheren scherzen schicken schieben schielen schießen schiffen schikanieren schimmern schimpfen schippen schlachten
schleichen schleifen schleudern schleusen schlottern schluchzen schlummern schlüpfen schlürfen schmachten schmecken schmeicheln schmeißen schmerzen schmettern schmieden schmiegen schmieren schmoren
schnappen schnarchen schnauben schneien schnitzen schnüffeln schnüren schockieren schrecken schreien schrubben schütteln schwächeln schwärmen schwatzen schweifen schweigen schwelen schwelgen schwellen
schwenken schwimmen schwinden sehnen sieden sinnen sinnieren sitzen skizzieren solidarisieren sonnen spähen spazieren speien spionieren spotten springen spritzen sprossen sprühen spucken stammeln
stapfen statuieren staunen stechen stehlen steinigen stemmen steppen stilisieren stolpern strampeln stranden sträuben straucheln streichen streifen streiten stricken strotzen strudeln stufen stülpen
suggerieren summen summieren sündigen symbolisieren sympathisieren systematisieren tagen takeln tangieren tanken tanzen tapezieren taugen taumeln täuschen taxieren tendieren tönen torkeln trachten
traktieren trampeln transferieren transformieren transpirieren trauen träumen trinken triumphieren trommeln trügen tummeln tünchen turnen tuscheln tyrannisieren üben urteilen vegetieren verabreden
verabreichen verabscheuen verabschieden verachten veralten veranschlagen veranstalten verantworten verarmen verästeln verätzen verbannen verbarrikadieren verbauen verbeißen verbeugen verbiegen
verbilligen verbitten verblassen verblenden verblüffen verblühen verbluten verbreitern verbrennen verbuchen verbüßen verdammen verdanken verdicken verdingen verdorren verdrehen verdreifachen
verdrießen verdummen verdunkeln verdursten veredeln verehren vereidigen vereinnahmen vereiteln verelenden verenden verewigen verfärben verfaulen verfechten verfeinern verfinstern verflechten
verfliegen verfrachten verfremden verführen vergären vergelten vergessen vergeuden vergewissern vergiften verglasen verglühen vergraben vergüten verhalten verharmlosen verhärten verhelfen verhungern
verhüten verirren verjagen verjüngen verketten verklären verklumpen verknappen verknoten verkommen verkümmern verladen verlaufen verlegen verleihen verlernen verleugnen verleumden verlocken verlosen
vermarkten vermessen vermieten vermissen vermodern vermummen vernebeln verneigen verpflegen verprügeln verpuffen verpuppen verrechnen verrenken verrohen verrosten verrotten verrücken verschanzen
verscheuchen verschicken verschimmeln verschlafen verschleiern verschleißen verschleppen verschleudern verschließen verschlucken verschmähen verschmieren verschnüren verschonen verschönern
verschränken verschreiben verschrotten verschütten verschweigen verschwimmen verschwinden verschwören versengen versinnbildlichen versinken versöhnen verspäten verspotten verspüren verstauchen
verstecken versteigern verstreichen verstreuen verstümmeln vertauschen vertäuen vertilgen vertrocknen vertrösten vertuschen verunglücken verunsichern vervielfachen verwachsen verwarnen verwässern
verwechseln verwehen verwerfen verwesen verwickeln verwildern verwinden verwirren verwischen verwöhnen verzaubern verzehnfachen verzehren verzeichnen verzeihen verziehen verzinken verzweifeln visieren
wackeln wägen wähnen währen wallen wanken waschen waten weben wechseln wedeln wehen weiden weinen weilen welken werben werken wetteifern wettern wetzen widerhallen widmen wiegen wiehern wildern
wimmeln wimmern winden winken winseln wirbeln wischen wittern wölben wogen wuchern würdigen würfeln würgen würzen wüten zagen zanken zapfen zappeln zaubern zausen zelebrieren zelten zerren zeugen
zieren zirkeln zischen zitieren zittern zollen zoomen zücken zucken zügeln züngeln zürnen zwängen zwinkern zwirnen
lasten fristen listen schuften schachten frachten läuten häuten weiten beten anbeten flöten sputen muten vergolden flattern heitern klappern ankern schlingern ersteigern bedauern kauern altern dämmern nummerieren bewässern veräußern wässern meistern"""

PAST = """wusste geschah wies wich lieh stahl sandte warb verdarb bewog genoss goss schloss erschloss verglich entwarf unterwarf vergab ergab entnahm rief berief gab nahm kam ging stand fand lag trat zog schloss schlug schrieb sprach starb stieg sank fiel hielt ließ lief bot verlor gewann begann band trug wuchs fuhr lud schuf hob flog floh sah schien schnitt schwieg traf trieb trank tat vergaß warf zwang erließ verließ beschloss verstand erfand empfand erhielt enthielt behielt verbot erschien verschwand überwand unterschrieb beschrieb übernahm unternahm vertrat betrat bezog vollzog entzog erhob verlieh vermied bewies erwarb vertrieb betrieb empfing entschied unterschied unterlag verblieb blieb schied brach zerbrach verbrach sprang sang litt stritt griff ergriff riss zerriss maß fraß aß las erwies entsprach versprach zerfiel entging
drang erfuhr erlag fing focht flocht fror gebot gebar gedieh gelang glich glitt grub hing hieß half klang kroch log mied misslang pfiff pries quoll riet rieb ritt roch rang rann soff sog scholl schor
schob schoss schlief schlich schliff schlang schmolz verschmolz schrie schritt schwoll schwamm schwand schwang schwor sann saß spross stach stank stieß strich trog verschliss verzieh wusch wog wand
wrang überstieg umschloss entschloss verschloss erzog unterband widerfuhr widerstand widerrief verwies überwies verschrieb verbarg besaß begab widersprach betraf übertraf entstand überstand verhielt
unterhielt entließ hinterließ befand unterbrach erlitt verfiel befiel überfiel missfiel gefiel entfiel umgab übergab erbrachte verging beging umging hinterging entkam bekam überkam verwarf bewarb
durchlief verlief entlief belief entschwand umwarb benahm vernahm erlosch verlosch erwog überwog betrog durchdrang entsprang übersprang erklomm schmiss verriss erstieg bestieg ertrug vertrug betrug
übertrug zerschlug erschlug verschlug beschlug entlieh verzog überzog errang erzwang bezwang verschlang umschlang verschwamm übertrieb umschrieb beglich entwich bestritt beschnitt überschnitt
zerschnitt begriff umgriff überschritt unterschritt entglitt befahl empfahl bestahl galt vergalt verschob verstieß zerstieß vergrub begrub umgrub erriet verriet beriet geriet genas belud entlud
überlud verlas überließ unterließ zerließ gestand entbot verband zertrat übertrat"""
PAST_WEAK = """brachte dachte kannte nannte brannte wusste erkannte ernannte verbrachte verbrannte
rannte entbrannte versandte entsandte wandte verwandte bekannte bedachte gedachte erdachte"""
STRONG = """befehlen befiehlt befahl | beginnen beginnt begann | beißen beißt biss | bergen birgt barg | biegen biegt bog | bieten bietet bot | binden bindet band | bitten bittet bat | blasen bläst blies |
bleiben bleibt blieb | braten brät briet | brechen bricht brach | brennen brennt brannte | bringen bringt brachte | denken denkt dachte | dreschen drischt drosch | dringen dringt drang | essen isst aß
| fahren fährt fuhr | fallen fällt fiel | fangen fängt fing | fechten ficht focht | finden findet fand | flechten flicht flocht | fliegen fliegt flog | fliehen flieht floh | fließen fließt floss |
fressen frisst fraß | frieren friert fror | gären gärt gor | geben gibt gab | gehen geht ging | gelten gilt galt | genesen genest genas | gießen gießt goss | gleichen gleicht glich | gleiten gleitet
glitt | graben gräbt grub | greifen greift griff | halten hält hielt | hängen hängt hing | hauen haut hieb | heben hebt hob | heißen heißt hieß | helfen hilft half | kennen kennt kannte | klingen
klingt klang | kommen kommt kam | kriechen kriecht kroch | laden lädt lud | lassen lässt ließ | laufen läuft lief | leiden leidet litt | leihen leiht lieh | lesen liest las | liegen liegt lag | lügen
lügt log | meiden meidet mied | messen misst maß | nehmen nimmt nahm | nennen nennt nannte | pfeifen pfeift pfiff | raten rät riet | reiben reibt rieb | reißen reißt riss | reiten reitet ritt | rennen
rennt rannte | riechen riecht roch | ringen ringt rang | rinnen rinnt rann | rufen ruft rief | saufen säuft soff | schaffen schafft schuf | scheiden scheidet schied | scheinen scheint schien |
schieben schiebt schob | schießen schießt schoss | schlafen schläft schlief | schlagen schlägt schlug | schleichen schleicht schlich | schleifen schleift schliff | schließen schließt schloss |
schlingen schlingt schlang | schmeißen schmeißt schmiss | schmelzen schmilzt schmolz | schneiden schneidet schnitt | schreiben schreibt schrieb | schreien schreit schrie | schreiten schreitet schritt
| schweigen schweigt schwieg | schwellen schwillt schwoll | schwimmen schwimmt schwamm | schwinden schwindet schwand | schwingen schwingt schwang | schwören schwört schwor | sehen sieht sah | senden
sendet sandte | singen singt sang | sinken sinkt sank | sinnen sinnt sann | sitzen sitzt saß | spinnen spinnt spann | sprechen spricht sprach | sprießen sprießt spross | springen springt sprang |
stechen sticht stach | stehen steht stand | stehlen stiehlt stahl | steigen steigt stieg | sterben stirbt starb | stoßen stößt stieß | streichen streicht strich | streiten streitet stritt | tragen
trägt trug | treffen trifft traf | treiben treibt trieb | treten tritt trat | trinken trinkt trank | trügen trügt trog | tun tut tat | wachsen wächst wuchs | waschen wäscht wusch | weichen weicht wich
| weisen weist wies | wenden wendet wandte | werben wirbt warb | werfen wirft warf | wiegen wiegt wog | winden windet wand | wissen weiß wusste | ziehen zieht zog | zwingen zwingt zwang"""
"""Infinitive, present and past of the strong verbs that prefixes are joined to."""
PREFIXES = "be ent er miss ver zer über unter um durch wider hinter".split()
