"""The gender of German nouns by the word they end in: every compound has that of its last part."""

HEADS = {
    "der": """gerichtshof rechnungshof wächter panzer saal vogt graf lotse wagen garten helfer wandler minister abend adapter adel affekt agent akt akzent algorithmus alkohol alltag anfang angriff anhänger anlass anspruch anteil antrag apparat arbeiter arm artikel arzt ast atlas
aufbau aufstand auftrag aufwand ausdruck ausschuss ausweis autor ballast bau bauch baum bazillus bedarf beginn begriff beistand beitrag beleg bereich bericht bescheid
beschluss besitz besitzer bestandteil beweis bezirk bischof block blocker boden bogen bote brauch brief browser bruch buffer bund bundesrat bundestag bus busch bürger
cache chip cluster code compiler computer damm darm dienst diktator direktor dirigent diskurs dolch dom druck durchmesser effekt eigentümer einbruch einfluss eingang
eingriff eintritt einwand embryo empfänger entwurf erfolg erlass ertrag erwerb erzähler fachbegriff faden faktor fall fehler feldzug fels film filter fluss fonds forscher
fortschritt frieden fund fuß fötus gang garten gast geber gebrauch gedanke gegenstand gegner geist generator genuss geschmack gewinn glanz globus gläubiger gott graben
grad graph grenzwert griff grund grundsatz hafen haken handel hang haushalt heap hebel heilige helm hemmer herd herrscher hippocampus hof huf humus husten händler hügel
index indikator infarkt infekt inhalt interpreter irrtum kaiser kampf kanal kamerad kanzler kapitalismus kapitän kasten kasus katalysator kauf kegel keim kelvin kern kessel
kiefer kläger knochen knoten kodex koeffizient kommentar kompost kompromiss kondensator konflikt kongress konsens konsum konsument kontext kontinent kontrakt kontrast
kopf kran kranz kreis kreislauf krieg kubus kurs kuss käufer körper lauf lebenslauf lehrer lehrsatz leiter leitsatz leser lohn magen magnet mangel mantel markt
marsch maßstab mechanismus mensch mieter minister mittelpunkt modus mord motor mund muskel nachteil nachweis nagel nebel nehmer nenner nerv nervus norden operator orden
organismus orkan ort osten ozean pakt palast papst park parser pass patient pfad pfeil pilz plan planet platz pol port preis produzent professor progress prozess
prozessor präsident puffer puls punkt putsch quotient radiokarbon radius rahmen rand rang rat raum reaktor rechner rechtsstaat reflex regent regler reichstag reim reiz
rest rezeptor rhythmus richter riese ring ritter roman router ruf rücken saft samen sand sarg satz schacht schaden schall schalter scheduler schein scheitel schenkel
schild schlafanzug schlag schluss schlüssel schmerz schnitt schock schreiber schritt schub schuldner schutz schwamm schwanz schüler sektor senat senator sender sensor
server siedepunkt sieg sinn sitz socket sohn souverän speicher spiegel sport staat stab stack stamm stand stapel status staub steller stern stich stiel stil stoff
stollen stoß strahl strand strang streik streit strich strom student schwur sturm sturz suchbaum sympathikus tag takt tanz tarif tatbestand tausch teil teilbaum tempel tensor
term test text thalamus thread thron ton topf trakt transistor transport traum treiber trend treuhänder trick trieb tropfen träger tumor turm typ täter umfang umsatz
umstand unfall unterschied urlaub ursprung urwald uterus vagus vektor verband verbrauch verbund verdacht verein vergleich verkehr verkäufer verlag verlauf verlust versuch
verteiler vertrag vertreter verwalter verzug vogel vorgang vorrat vorsatz vorteil vorwand vorwurf vulkan völkerbund wahn wall wandel wandler wechsel weg weltkrieg
wert westen wettbewerb widerspruch widerstand wille wind winkel winter wirt wohlstand wunsch wurf wähler zahn zeiger zelltod zoll zufall zug zusammenhang zustand zwang
zweck zweifel zweig zyklus zylinder zähler überblick überfall übergang""".split(),
    "die": """abgabe absicht achse ader agenda aktie allianz amnestie amygdala analyse anfrage angst anlage annahme anode ansicht antithese antwort anämie aorta arbeit armee art
arterie aufgabe aufnahme aufsicht ausgabe aussage auswahl bahn bank basis batterie bedeutung befugnis behörde beschwerde besorgnis bilanz bindung blase blockade braut
breite bremse brust brücke börse chance charta cloud datei dauer debatte demokratie depesche diagnose diktatur diode distanz dosis drüse dynastie ebene ehe eizelle
elektrode elite energie epidermis episode epoche erde erkenntnis erlaubnis ernte ersparnis fabrik fahne fahrt falle familie farbe faser fassade feder fehde figur
finsternis firma flagge flotte flucht fläche folge form formel fotosynthese fracht frage frau freude frist front frucht funktion fäulnis gabe galle garantie gattung
gebärmutter gebühr gefahr gegenwart gemeinde genese geschichte gesellschaft gestalt gewalt gewerkschaft gilde glykolyse gonade grenze großstadt grube gruppe größe haft
haltung hand handlung hanse hauptstadt haut hefe helix hierarchie hilfe hochzeit hydrolyse hyphe hypophyse hypothek hypothese höhe höhle hülle idee induktion industrie
inflation insel instanz iris jugend justiz kammer kante kapsel karte kasse kaste katastrophe kategorie kathode kenntnis kette kippe kirche klage klappe klasse klausel
klausur klinik knospe koalition kohle kolonie konferenz konstante kontrolle kornea kraft krankheit kreuzung krise krisis krone kugel kultur kunst kurve kälte küste lage
last laune leber lehre leistung leitung leukämie liga linie linse liste literatur logik lunge lust lyse länge macht mahnung marke maschine maske masse matrix matrize
mauer medizin meinung meiose membran menge messe methode miete milz mine minute mitose mitte mode moral munition mutter nachfrage nacht nahrung narbe nase nation natur
nekrose niederlage niere norm note notverordnung nullstelle nummer oper ordnung osmose oxidation partei pause periode person pest pflanze pflicht phase philosophie
photosynthese physik pille platte plazenta police politik polizei post potenz praxis presse probe prothese prüfsumme prüfung psyche psychose pumpe qualität quelle quote
rasse rate reaktion rechnung rede referenz reform regel regierung reihe reise reliquie republik resistenz ressource restauration retina revolte revolution richtlinie
rinde rolle ruhe rückgabe sache sage sanktion schale scheibe scheide schicht schlacht schlacke schlange schleife schleimhaut schnecke schneide schnittstelle schrift
schuld schule schwelle seele seite sektion sekunde sepsis seuche sicht sitte skala sorgfalt spalte spannung sparte sperre spitze spore sprache spur staude stelle steuer
stiftung stimme strafe straße strecke struktur studie stufe stunde substanz suche summe synapse synode synthese säge säule sünde tabelle tafel taktik tasche tat tatsache
taufe technik temperatur theke theorie these thrombose tiefe tochter trachea treppe treue truppe tugend tundra tür uhr union universität unschuld urkunde ursache utopie
vakuole variable variante vene verfassung verordnung versammlung vielfalt vorlage vorschrift waage wache waffe wahl wand wange ware weise welle welt wende werft wertung
wiege wiese wildnis wirbelsäule wirtschaft wissenschaft wolke wolle wunde wurzel wärme würde wüste zahl zeile zeit zelle zensur ziffer zone zunft zunge zygote übung""".split(),
    "das": """abitur abkommen album alter amt angebot archiv areal argument arsenal atom attentat attest auge axiom axon bad bauteil becken bedürfnis bein beispiel bild blatt buch
bundesland byte bündnis cerebellum chromosom concordat dach darlehen datum denkmal diagramm dilemma ding dogma dokument drama dreieck edikt ei eigentum einkommen eis
eisen elektron element elend ende endergebnis endometrium endothel ensemble enzym epithel ereignis ergebnis ersatzteil erz examen exil experiment fach fahrzeug faktum
fass feld fenster fest fett fieber flugzeug foto fragment ganglion gas gebet gebiet gebilde gebirge gebot gebäude gedicht gedächtnis gefäß gefühl gegenteil geheimnis
gehirn gehäuse geld gelenk gemisch gen genom gericht gerät geschlecht geschäft gesetz gesicht gespräch gestein getreide gewebe gewehr gewerbe gewicht gewissen gewölbe
gitter gleichgewicht gleichnis glied glück grab großhirn grundgesetz grundrecht gut guthaben haar handbuch haus heer herz hirn holz hormon horn huhn imperium individuum
indiz insekt inserat institut instrument integral interesse intervall ion jahr jahrhundert joch jubiläum kabinett kaiserreich kapital kapitel kennzeichen kind kleid
kleinhirn klima kloster kollektiv kolloid konto konzept konzil kraut kreuz kriterium königreich lager lamm leben leck lehen leiden lemma licht lied ligament limit lob
loch lysosom magazin manifest material maximum maß medium meer mehl merkmal metall milieu militär mineral minimum mitglied mitochondrium mittel mittelhirn modell modul
molekül monopol mosaik motiv museum muster nest netz netzwerk neuron neutron niveau nomen objekt ohr opfer organ organell original oxid paar paket parlament patent
pendel perikard pferd pigment plasma plateau pollenkorn polynom potential potenzial prinzip prisma privileg problem produkt profil programm projekt protein protokoll
proton prozent publikum pulver quadrat quantil quantum quartal quorum rad radikal recht rechtsgeschäft referat referendum regime register relikt rezept ribosom risiko
ritual rohr rätsel salz schema schicksal schiff schisma schloss schwert segment sekret semikolon signal skelett skrotum spektrum sperma spiel spital sprichwort spurengas
stadium stammhirn statut sternum stigma stipendium stratum stroma subjekt substrat symbol symptom syndrom system talent team tempo testament theater thema theorem tier
tor toxin trauma ultimatum universum unrecht unternehmen urteil vakuum vehikel verb verbot verbrechen verfahren verhalten verhältnis vermögen versprechen verzeichnis
vieleck virus vitamin volk volumen vorbild vorrecht vorzeichen wachstum wappen wasser werk werkzeug wesen wetter wissen wort wunder zeichen zeitalter zentrum zertifikat
zeug ziel zimmer zinsniveau zitat äquivalent öl""".split(),
}
"""Articles, and what nouns with them end in."""
SHORT = {
    "rad": "das",
    "rat": "der",
    "tag": "der",
    "bau": "der",
    "weg": "der",
    "typ": "der",
    "zug": "der",
    "uhr": "die",
    "amt": "das",
}
"""Heads of three letters that hardly end another word by chance."""
ENDINGS = {
    "die": r"(?<=\w{3})(?:ung|heit|keit|schaft|ion|tät|enz|anz|ik|ie|itis|ose|ase|ämie|ur|age|ade(?<!nomade)|ei|erin)$",
    "das": r"(?<=\w{2})(?:ment|(?<![ao])chen(?<!kuchen)(?<!buchen)(?<!flächen)|lein|tum(?<!reichtum)(?<!irrtum)|(?<!natri)(?<!kali)(?<!calci)(?<!kalzi)(?<!lithi)(?<!heli)(?<!magnesi)(?<!alumini)um(?<![rbsh]aum)|som|(?:zin|ph|rk|uk|lan)om|plasma|gramm|skop|nis)$",
    "der": r"(?<=\w{3})(?:ismus|ist|eur|ling|[aioukp]tor|ant|ent|zyt|loge|soph|kanzler|minister|plan)$",
}
"""Endings that tell the article of a noun in the singular."""
