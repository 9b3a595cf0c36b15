"""Who acts in German notes: nouns for people and what people form, what only people do, given names that look like attributes."""

import re

from notecards.extract.patterns import pattern

PEOPLE = pattern(
    r"(?:kanzler|minister|könig|kaiser|präsident|richter|bürger|arbeiter|lehrer|schüler|kläger|gläubiger|schuldner|käufer|mieter|betroffene|beamte|patient|arzt|ärzte|papst|bischof|fürst|herrscher|soldat|anwalt|"
    r"vorsitzende|täter|bewohner|nutzer|kunde|händler|vertreter|besitzer|eigentümer|wähler|abgeordnete|gegner|nachfolger|sprecher|führer|geber|nehmer|forscher|wissenschaftler|physiker|chemiker|mathematiker|historiker|"
    r"philosoph|biologe|psychologe|soziologe|ökonom|theologe|ingenieur|erfinder|entdecker|gründer|künstler|maler|dichter|schriftsteller|autor|verfasser|bauer|mönch|ritter|adlige|siedler|einwanderer|mensch|kind|frau|männer|"
    r"mutter|vater|eltern|verkäufer|vermieter|verwalter|leiter|direktor|chef|sekretär|diktator|general|marschall|feldherr|graf|herzog|zar|sultan|kalif|prophet|priester|anbieter|hersteller|verbraucher|konsument|produzent|"
    r"aktionär|gesellschafter|unternehmer|politiker|studierende|studenten|teilnehmer|spieler|entwickler|programmierer|sender|empfänger|angreifer)(?:n|en|s|es|in|innen)?$",
    re.IGNORECASE,
)
"""Nouns for people: they are asked with wer, wen, wem."""
BODIES = pattern(
    r"(?:(?:^|stadt|bundes|staats|gemeinde|aufsichts|betriebs|national|sicherheits|minister|verwaltungs|volks|kron|ältesten|gründungs|land|zentral|direktoriums)(?:rat|räte|räten)|senat|parlament|versammlung|gericht|gerichtshof|regierung|partei|parteien|volk|völker|staat|staaten|stadt|städten|dorf|dörfern|gilde|gilden|zunft|zünften|nation|nationen|(?<!be)reich|republik|dynastie|familie|familien|stämmen|kolonie|kolonien|behörde|behörden|amt|ministerium|kirche|verein|verband|verbände|unternehmen|firma|firmen|(?<!daten)bank|(?<!daten)banken|kommission|"
    r"(?:^|menschen|wähler|volks|bevölkerungs|widerstands|interessen|terror|rebellen|arbeits|berufs)gruppen?|kreisen|(?:bundes|reichs|land)tag|truppen|heer|armee|polizei|presse|orden|gewerkschaft|gewerkschaften|kabinett|koalition|(?:arbeiter|frauen|national|bürgerrechts|widerstands|unabhängigkeits|protest|jugend)bewegung|bundeswehr|wehrmacht|mächte|alliierten|bevölkerung|mehrheit|minderheit|adel|klerus|bürgertum|"
    r"gesellschaft|konzern|verwaltung|union|(?<!ver)bund|(?<!gelände)länder|gemeinde|gemeinden|volksvertretung|opposition|fraktion|römer|griechen|germanen|franken|perser|ägypter|osmanen|mongolen|spanier|portugiesen|engländer|briten|franzosen|"
    r"deutschen|russen|amerikaner|türken|wikinger|normannen|sowjetunion|hanse|stasi|^ezb|^eu|^uno|^usa|^nsdap|^spd|^kpd|^sed|^cdu)(?:s|es)?$",
    re.IGNORECASE,
)
"""What people form, and acts as they do."""
OFFICE = pattern(
    r"(?:kanzler|minister|könig|königin|kaiser|kaiserin|präsident|vorsitzender|vorsitzende|papst|bischof|fürst|kurfürst|herzog|zar|chef|führer|sekretär|direktor|leiter|nachfolger|regent|statthalter|bürgermeister|gouverneur|konsul|diktator|"
    r"oberbefehlshaber|professor|rektor|präsidentin|kanzlerin|ministerin|weltmeister|vizekanzler|kommissar|generalstabs|ratsvorsitzender|sprecher|abt|sultan|kalif)$",
    re.IGNORECASE,
)
"""What somebody may become: "wurde Reichskanzler"."""
DONE_BY_PEOPLE = frozenset(
    """entdeckt erfunden gegründet formuliert entwickelt geschrieben verfasst komponiert gemalt gewählt ernannt ermordet besiegt erobert eingeführt regiert beschlossen verabschiedet vorgeschlagen
    geleitet begründet veröffentlicht beschrieben benannt angewendet besetzt belagert bewiesen unterzeichnet erlassen abgelehnt kritisiert gestürzt gekrönt vertreten ausgerufen proklamiert aufgestellt gefordert
    angeführt einberufen gestürmt verweigert angeordnet ausgeführt angenommen gebilligt versprochen abgegeben berufen gespielt erbaut errichtet gebaut beauftragt verklagt verhaftet verurteilt hingerichtet entlassen verwaltet finanziert gekauft verkauft bezahlt unterrichtet beantragt bestellt
    eröffnet geschlossen geprüft bestimmt überfallen geplündert befreit verteidigt verfolgt vertrieben""".split()
)
"""Participles of what only people do: of whom it was done is asked with "von wem"."""


def whom(preposition: str, phrase: str, done: str) -> str:
    """ "an Friedrich Ebert abgegeben", "gegen den König": one asks for people with "wen" and "wem"; empty for things. done: the words of the verb."""
    if preposition == "an":
        return "wen" if _GIVES_TO.search(done) and not re.match(r"(?:dem|der)\s", phrase) else ""
    head = next((word for word in phrase.split() if word[:1].isupper()), "")
    return _WHOM.get(preposition, "") if PEOPLE.search(head.strip(",.")) else ""


_WHOM = {"für": "wen", "gegen": "wen", "durch": "wen", "um": "wen", "mit": "wem", "zu": "wem", "bei": "wem"}
_GIVES_TO = pattern(
    r"(?:(?:ab|über|weiter|aus)?ge(?:geben|schickt|liefert|zahlt|sandt|sendet)|(?:über|ver)(?:geben|macht|erbt|liehen|tragen|mietet|pachtet|schenkt|kauft|erben)|übergibt|übergab|verkaufte?n?|vererbte?n?)(?!\w)"
)
"""What is done with a thing that somebody gets."""
NAME = pattern(r"[A-ZÄÖÜ][\w.’'-]+(?:\s(?:von|van|de|di|da|der|zu|al|ibn))?(?:\s[A-ZÄÖÜ][\w.’'-]+)+$")
"""Two words with capitals and no article: "Iwan Pawlow", "Max von Laue"."""
GIVEN_NAMES = frozenset(
    """Adelaide Adele Alice Andre André Anne Annette Antoine Archimedes Aristide Aristides Arne Auguste Beatrice Bernice Blaise Bodo Brigitte Caroline Cäcilie Cervantes Charles Charlotte Christiane Christine Claude Clarice Dante
    Denise Descartes Desiree Dietlinde Dominique Dorothee Eike Elise Elke Emilie Emile Émile Etienne Étienne Eugene Euripides Friederike Gabriele Georges George Gilles Goethe Hanne Hannes Hans-Georges Heike Helene Henriette Hermes Hobbes
    Hippokrates Imke Irene Jacques Jane James Jeanne Jérôme Johannes Jules Julie Katharine Keynes Käthe Kleisthenes Laplace Liebe Locke Louise Luise Maike Margarete Marguerite Marie Maurice Meike Michelle Mike Miles Moses Nicole
    Nikolaes Odile Ole Perikles Philippe Pierre Platon René Rene Roosevelt Rosemarie Rune Salome Silke Simone Sokrates Sophie Sophokles Steve Stéphane Susanne Sylvie Tanne Themistokles Theodore Thales Therese Ulrike Uwe Voltaire Wayne
    Wiebke Xerxes Yves Yvonne Zoe Demosthenes Diogenes Herodes Joe Joyce Kate Lawrence Pete Terence Vance Clemence Florence Clarence Prince Wallace Horace Bruce Alexandre Alphonse Jerome Hephaistos Mercedes Agnes Ines Charles Giles
    Hades Achilles Herkules Ares Artaxerxes Ptolemaios Ulysses Los San Las New Great Mare Bole Hertie Nike Apple Google Adobe Oracle Deutsche""".split()
) - {"Liebe", "Deutsche", "Los"}
"""Names that end as attributes do: their capital is their own."""
