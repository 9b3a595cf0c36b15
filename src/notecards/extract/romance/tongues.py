"""What differs between French, Spanish, Italian and Portuguese: each tongue with its prepositions, verbs and signs, and its ways of writing."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.languages import Language
from notecards.extract.patterns import pattern


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language's tables. bases: preposition as written -> the form it is asked with. fixed: form -> verbs (with their "se") that take it.
    places: verbs that are asked with where. reasons, means, aims: signs of a cause, a means, a purpose. bare_nouns: whether a noun may stand without an article, as an object or behind a form of "be":
    "produce energía", "son células". participle_first: whether a question has the participle with its auxiliary, before the subject.
    aims_of_modals: whether a modal verb is asked what for. pronouns_answer: whether an answer may begin with a pronoun."""

    be: frozenset[str] = frozenset()
    bases: Mapping[str, str] = field(default_factory=dict)
    fixed: Mapping[str, frozenset[str]] = field(default_factory=dict)
    places: re.Pattern[str] = NEVER
    where: frozenset[str] = frozenset()
    participle: re.Pattern[str] = NEVER
    reasons: re.Pattern[str] = NEVER
    means: re.Pattern[str] = NEVER
    aims: re.Pattern[str] = NEVER
    conditions: re.Pattern[str] = NEVER
    having: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    points: frozenset[str] = frozenset()
    fillers: frozenset[str] = frozenset()
    bare_nouns: bool = False
    participle_first: bool = False
    aims_of_modals: bool = True
    pronouns_answer: bool = False


def _bases(**forms: str) -> dict[str, str]:
    return {word: form.replace("_", " ") for form, words in forms.items() for word in words.split()}


def _fixed(**forms: str) -> dict[str, frozenset[str]]:
    return {form: frozenset(verb.replace("_", " ") for verb in verbs.split()) for form, verbs in forms.items()}


TONGUE = ByLanguage(
    Tongue(),
    fr=Tongue(
        be=frozenset("est sont était étaient fut furent".split()),
        bases=_bases(of="de d' du des d", to="à au aux", onto="sur", by="par", against="contre", with_="avec", into="en", toward="vers", in_="dans", between="entre"),
        fixed=_fixed(
            of="dépend dépendent dépendait provient proviennent résulte résultent découle découlent se_compose se_composent dispose disposent souffre souffrent relève relèvent traite traitent naît naissent vient viennent témoigne bénéficie bénéficient jouit jouissent diffère diffèrent se_distingue se_nourrit se_nourrissent dérive dérivent s'occupe s'occupent s'accompagne s'accompagnent se_charge se_chargent se_sert se_servent profite profitent manque manquent émane émanent fait_partie font_partie s'inspire s'inspirent se_détache se_dote se_dotent se_rapproche se_rapprochent s'éloigne s'éloignent s'affranchit s'empare s'emparent hérite héritent s'entoure s'entourent se_dégage se_déduit se_déduisent se_différencie se_différencient se_distinguent s'inspirent",
            to="s'impose s'imposent a_droit ont_droit a_accès ont_accès a_recours ont_recours sert servent appartient appartiennent correspond correspondent consiste consistent mener conduit conduisent aboutit aboutissent participe participent contribue contribuent s'oppose s'opposent s'applique s'appliquent mène mènent équivaut obéit obéissent répond répondent vise visent tend tendent résiste résistent s'attaque s'attaquent s'adresse s'adressent se_rapporte se_rapportent se_réfère accède accèdent adhère adhèrent assiste assistent renonce renoncent recourt recourent se_limite se_limitent se_réduit se_réduisent se_heurte se_heurtent s'attache s'adapte s'adaptent s'étend aide aident donne_lieu donnent_lieu donne_naissance donnent_naissance met_fin mettent_fin fait_appel font_appel fait_référence laisse_place s'engage s'engagent concourt concourent s'oblige se_met se_mettent cherche cherchent réussit réussissent parvient parviennent aspire aspirent oblige obligent s'intéresse s'intéressent se_consacre se_consacrent se_prête se_prêtent s'expose s'exposent s'ajoute s'ajoutent se_rattache se_rattachent se_livre se_livrent s'identifie s'identifient s'associe s'associent se_substitue se_substituent se_confronte veille veillent succède succèdent nuit nuisent remédie remédient échappe échappent survit survivent se_soumet se_soumettent se_fie se_joint se_joignent prend_part prennent_part",
            onto="statue statuent met_l'accent mettent_l'accent repose reposent agit agissent porte portent s'appuie s'appuient influe se_fonde se_fondent débouche débouchent s'exerce s'exercent se_base se_basent se_concentre se_concentrent insiste insistent mise misent règne règnent se_focalise veille",
            against="lutte luttent protège protègent s'élève",
            into="consiste consistent se_transforme se_transforment se_divise se_divisent se_décompose se_décomposent s'exprime se_mesure se_mesurent se_décline se_déclinent se_traduit se_traduisent se_change se_changent se_convertit se_convertissent se_scinde se_scindent se_sépare se_séparent se_ramifie se_ramifient se_subdivise se_subdivisent se_répartit se_répartissent",
            in_="s'inscrit s'inscrivent intervient interviennent réside résident s'intègre s'intègrent se_lance se_lancent s'implique s'impliquent s'investit s'investissent se_spécialise se_spécialisent pénètre pénètrent se_jette se_jettent",
            between="oscille oscillent varie varient distingue distinguent choisit choisissent hésite se_partage se_partagent se_répartit",
            toward="se_dirige se_dirigent évolue évoluent migre migrent tend tendent converge convergent",
        ),
        places=pattern(r"^(?:figure(?:nt)?|se forme(?:nt)?|se produi(?:t|sent)|se développe(?:nt)?|s'accumule(?:nt)?|se dépose(?:nt)?|se fixe(?:nt)?|s'effectue(?:nt)?|se fait|se font|apparaî(?:t|ssent)|pousse(?:nt)?|s'insère(?:nt)?|se loge(?:nt)?|se réunit|siégeait|se trouve(?:nt)?|se situe(?:nt)?|se concentre(?:nt)?|se déroule(?:nt)?|vi(?:t|vent)|se localise(?:nt)?|siège(?:nt)?|a lieu|ont lieu|circule(?:nt)?|s'étend(?:ent)?|naî(?:t|ssent)|naquit|habite(?:nt)?|se tient|se tiennent|se cultive(?:nt)?|éclate(?:nt)?|se rencontre(?:nt)?|se conserve(?:nt)?|travaille(?:nt)?)$"),
        where=frozenset("dans en sur à au aux entre sous chez".split()),
        participle=pattern(r"^(?!(?:très|après|près|côté|degré)$)\w{2,}(?:[éiu]e?s?|ise?s?|ite?s?|erte?s?|eint[es]*)$"),
        reasons=pattern(r",?\s(?P<sign>(?:parce que|parce qu['’]|car(?=\s)|puisque|puisqu['’]|en raison de|en raison d['’]|en raison des|en raison du|à cause de|à cause d['’]|à cause du|à cause des)\s?)"),
        means=pattern(r",?\s(?P<sign>(?:grâce (?:à|au|aux)|au moyen d[e'’]s?|par l['’]intermédiaire d[e'’]s?|en (?!avant|pendant|fonction)\w+ant)(?:\s|(?<=['’])))"),
        aims=pattern(r",?\s(?P<sign>(?:pour|afin de|afin d['’]|pour que|afin que)\s?(?<!pour(?=quoi))(?=\w+(?:er|ir|re)\b|qu))"),
        conditions=pattern(r"(?<!même)(?<!meme)(?<!comme),?\s(?P<sign>(?:si et seulement si\s|ssi\s|si\s|s['’]ils?\s|lorsque\s|lorsqu['’]|quand\s|tant que\s|tant qu['’]|dès que\s|dès qu['’]|jusqu['’]à ce qu(?:e\s|['’])))(?!bien)"),
        having=frozenset("causa causent cause provoqua provoque compta emploie emploient rassemble rassemblent réunit mobilise mobilisa reçoit reçoivent élit tue tua tué causé provoqué compté employé mobilisé rassemblé fait font fit occupe occupent a ont contient contiennent comporte comportent possède possèdent compte comptent comprend comprennent regroupe produit".split()),
        indefinite=frozenset("le la les l un une des deux trois quatre cinq plusieurs toute tout tous toutes certains certaines chaque différents différentes".split()),
        points=frozenset("suivant suivante suivants suivantes".split()),
        fillers=frozenset("alors or par_contre par_conséquent en_conséquence à_l'inverse inversement d'une_part d'autre_part d'ailleurs dès_lors de_ce_fait en_fait néanmoins en_revanche par_exemple de_même en_particulier par_ailleurs au_contraire pourtant au_fait en_conclusion cependant ainsi donc enfin ensuite puis toutefois en_effet en_résumé en_général de_plus en_outre finalement d'abord".split()),
    ),
    es=Tongue(
        be=frozenset("es son era eran fue fueron está están estaba estaban".split()),
        bases=_bases(of="de del", to="a al", onto="sobre", by="por", against="contra", with_="con", in_="en", toward="hacia", aim="para", means="mediante", between="entre"),
        fixed=_fixed(
            of="depende dependen dependía consta constan se_compone se_componen proviene provienen procede proceden resulta resultan deriva derivan carece carecen dispone disponen trata tratan nace nacen surge surgen se_encarga se_encargan se_diferencia se_distingue goza gozan forma_parte forman_parte responde responden se_ocupa se_ocupan se_alimenta se_alimentan se_nutre se_nutren se_sirve se_sirven se_vale emana emanan se_desprende se_desprenden parte parten viene vienen se_abastece se_apodera se_apoderan se_aleja se_alejan se_libera se_liberan se_separa se_separan se_deriva se_derivan se_deduce se_deducen se_obtiene se_obtienen se_extrae se_distinguen se_diferencian disfruta disfrutan huye huyen abusa abusan prescinde adolece adolecen se_componía se_dota",
            to="se_impone se_imponen tiene_derecho tienen_derecho tiene_acceso tienen_acceso se_extiende se_extienden se_extendió se_traslada se_dirige se_dirigen se_debe se_deben pertenece pertenecen corresponde corresponden conduce conducen contribuye contribuyen equivale equivalen se_opone se_oponen se_aplica se_aplican se_refiere se_refieren ayuda ayudan tiende tienden responde responden obedece se_dedica se_dedican se_dedicaban afecta afectan se_adapta se_adaptan se_enfrenta se_enfrentan se_limita se_limitan se_reduce se_reducen se_suma se_suman se_une se_unen se_adhiere se_adhieren accede acceden recurre recurren renuncia renuncian asiste asisten aspira aspiran da_lugar dan_lugar da_origen dan_origen da_paso dan_paso pone_fin puso_fin pusieron_fin dio_lugar dieron_lugar ponen_fin hace_referencia hacen_referencia se_compromete se_comprometen se_obliga se_obligan se_niega se_niegan se_asemeja se_asemejan se_expone se_exponen se_ajusta se_ajustan se_acerca se_acercan se_somete se_someten se_acoge se_acogen se_incorpora se_incorporan se_asocia se_asocian sucede suceden se_atribuye se_atribuyen accedió contribuyó",
            onto="actúa actúan influye influyen recae recaen versa versan funciona funcionan opera operan corre corren se_ejecuta se_ejecutan se_apoya se_apoyan se_construye se_asienta se_asientan",
            between="distingue distinguen oscila oscilan varía varían fluctúa fluctúan media median diferencia diferencian elige eligen se_reparte se_reparten se_distribuye",
            against="lucha luchan protege protegen",
            in_="consiste consisten se_basa se_basan se_convierte se_convierten se_transforma se_transforman se_divide se_dividen se_expresa se_mide influye interviene participa participan se_dividía se_dividían se_ramifica se_ramifican se_subdivide se_subdividen se_clasifica se_clasifican se_agrupa se_agrupan se_organiza se_organizan se_centra se_centran se_apoya se_apoyan se_fundamenta se_fundamentan se_inspira se_inspiran se_traduce se_traducen se_integra se_integran desemboca desembocan radica radican reside residen estriba se_concreta se_distribuye se_distribuyen se_manifiesta se_manifiestan se_incluye se_incluyen se_sustenta se_sustentan se_refleja se_reflejan se_descompone se_descomponen incide inciden repercute repercuten se_especializa se_especializan culmina culminan se_alterna se_alternan se_involucra se_involucran se_implica se_implican se_ve se_ven se_interesa",
            aim="sirve sirven se_usa se_usan se_utiliza se_utilizan se_emplea se_emplean",
            with_="reacciona reaccionan interactúa interactúan comparte se_combina se_combinan se_mezcla se_mezclan limita limitan acaba colabora se_relaciona se_relacionan cuenta cuentan",
        ),
        places=pattern(r"^(?:se encuentran?|se localizan?|se sitúan?|se ubican?|viven?|vivían?|ocurren?|se establecieron|se estableció|habitan?|se producen?|se forman?|se desarrollan?|se depositan?|se acumulan?|se fijan?|se originan?|se inician?|se almacenan?|se guardan?|se cultivan?|se fabrican?|se sintetizan?|se secretan?|se segregan?|se conservan?|se construyen?|se fundó|se reúne|se firmó|se celebró|se insertan?|se alojan?|se celebran?|se hallan?|nacen?|crecen?|aparecen?|se reúnen?|están?|se concentran?|se realizan?)$"),
        where=frozenset("en entre sobre bajo".split()),
        participle=pattern(r"^(?:\w{2,}[aií]d[oa]s?|\w*(?:hech|escrit|vist|puest|cubiert|abiert|muert|dich|rot)[oa]s?)$"),
        reasons=pattern(r",?\s(?P<sign>(?:porque|ya que|debido a|debido al|a causa de|puesto que)\s)"),
        means=pattern(r",?\s(?P<sign>(?:mediante|gracias a|gracias al|a través de|a través del|por medio de)\s|(?<!\bestá\s)(?<!\bestán\s)(?<!\bestaba\s)(?<!\bestar\s)(?<!\bsigue\s)(?<!\bsiguen\s)(?<!\bva\s)(?<!\bvan\s)(?=(?!cuando\s)(?:no\s)?\w+(?:ando|iendo)\s))"),
        aims=pattern(r",?\s(?P<sign>(?:para|a fin de|con el fin de)\s(?=\w+(?:ar|er|ir)(?:se)?\b|que))"),
        conditions=pattern(r"(?<!incluso)(?<!como)(?<!aun),?\s(?P<sign>(?:si y s[oó]lo si|si|cuando|mientras(?! que)|siempre que|hasta que|al(?=\s(?!(?:primer|tercer|militar|titular|poder|lugar|hogar|mar)\s)[^\W\d_]{2,}(?:ar|er|ir)(?:se)?\s))\s)"),
        having=frozenset("causa causó causaron provocó provoca dejó reunió reúne emplea cobró costó movilizó abarca recibe recibió elige tuvo alberga tiene tienen contiene contienen posee poseen comprende comprenden incluye incluyen cuenta".split()),
        indefinite=frozenset("el la los las un una unos unas dos tres cuatro cinco varios varias todo toda todos todas cada diferentes diversos".split()),
        points=frozenset("siguiente siguientes".split()),
        fillers=frozenset("además así entonces luego finalmente también primero sin_embargo por_tanto por_lo_tanto en_general no_obstante asimismo en_cambio por_ejemplo en_particular en_consecuencia del_mismo_modo de_igual_modo de_la_misma_manera de_este_modo por_el_contrario por_otro_lado por_otra_parte o_bien".split()),
        bare_nouns=True,
        participle_first=True,
    ),
    it=Tongue(
        be=frozenset("è sono era erano fu furono".split()),
        bases=_bases(of="di del della dello dei delle degli dell'", to="a al alla allo ai alle agli all'", onto="su sul sulla sui sulle", by="da dal dalla dai dalle dallo dagli dall'", against="contro", with_="con", in_="in nel nella nei nelle nello nell'"),
        fixed=_fixed(
            from_="dipende dipendono deriva derivano proviene provengono nasce nascono",
            of="si_compone si_compongono consta constano dispone dispongono tratta soffre fa_parte fanno_parte si_occupa si_occupano si_nutre si_nutrono",
            to="serve servono appartiene appartengono corrisponde corrispondono porta portano contribuisce contribuiscono equivale si_applica si_oppone si_adatta si_riferisce si_riferiscono si_limita partecipa partecipano dà_luogo danno_luogo dà_origine danno_origine pone_fine",
            onto="si_basa si_basano agisce agiscono si_fonda si_fondano si_concentra si_concentrano influisce influiscono",
            in_="consiste consistono si_trasforma si_trasformano si_divide si_dividono si_misura si_misurano si_ramifica si_ramificano si_suddivide si_suddividono risiede risiedono",
        ),
        places=pattern(r"^(?:si trova(?:no)?|si colloca(?:no)?|vive|vivono|avviene|avvengono|si svolge|si svolgono)$"),
        where=frozenset("in nel nella nei nelle su sul sulla tra fra sotto".split()),
        participle=pattern(r"^(?:\w{2,}[aiu]t[oaie]|\w*(?:compost|prodott|fatt|dett|scritt|divis|ridott|espress|unit)[oaie])$"),
        reasons=pattern(r",?\s(?P<sign>(?:perché|poiché|a causa di|a causa del|a causa della)\s)"),
        means=pattern(r",?\s(?P<sign>(?:grazie a|grazie al|grazie alla|tramite|mediante|attraverso)\s)"),
        aims=pattern(r",?\s(?P<sign>(?:per|al fine di)\s(?=\w+(?:are|ere|ire|rsi)\b))"),
        conditions=pattern(r",?\s(?P<sign>(?:se|quando)\s)"),
        indefinite=frozenset("il lo la i gli le un uno una due tre quattro cinque tutti tutte ogni diversi diverse".split()),
        points=frozenset("seguente seguenti".split()),
        fillers=frozenset("inoltre quindi infine poi tuttavia".split()),
        bare_nouns=True,
        participle_first=True,
        aims_of_modals=False,
    ),
    pt=Tongue(
        be=frozenset("é são era eram foi foram está estão".split()),
        bases=_bases(of="de do da dos das", to="a ao à aos às", onto="sobre", by="por pelo pela pelos pelas", against="contra", with_="com", in_="em no na nos nas", aim="para"),
        fixed=_fixed(
            of="depende dependem consta constam provém provêm resulta resultam deriva derivam carece carecem dispõe dispõem trata nasce nascem se_compõe faz_parte fazem_parte se_ocupa se_ocupam se_alimenta se_alimentam",
            to="pertence pertencem corresponde correspondem conduz conduzem equivale equivalem se_aplica se_opõe se_adapta se_adaptam se_refere se_referem dá_lugar dão_lugar dá_origem dão_origem põe_fim",
            onto="age agem atua atuam",
            in_="consiste consistem se_baseia se_baseiam se_transforma se_transformam se_divide se_dividem se_ramifica se_ramificam se_subdivide se_subdividem reside residem",
            aim="serve servem",
        ),
        places=pattern(r"^(?:se encontram?|fica|ficam|vivem?|ocorrem?|se localizam?|está|estão|se situam?)$"),
        where=frozenset("em no na nos nas entre sobre sob".split()),
        participle=pattern(r"^(?:\w{2,}[aií]d[oa]s?|\w*(?:feit|escrit|compost|post|cobert|abert)[oa]s?)$"),
        reasons=pattern(r",?\s(?P<sign>(?:porque|pois|já que|devido a|devido ao|devido à|por causa d[eoa]s?)\s)"),
        means=pattern(r",?\s(?P<sign>(?:graças a|graças ao|graças à|através d[eoa]s?|por meio d[eoa]s?|mediante)\s)"),
        aims=pattern(r",?\s(?P<sign>(?:para|a fim de)\s(?=\w+(?:ar|er|ir|or)\b|que))"),
        conditions=pattern(r",?\s(?P<sign>(?:se|quando)\s)"),
        indefinite=frozenset("o a os as um uma uns umas dois duas três quatro cinco vários várias todo toda todos todas cada".split()),
        points=frozenset("seguinte seguintes".split()),
        fillers=frozenset("além_disso então finalmente também porém".split()),
        bare_nouns=True,
        pronouns_answer=True,
    ),
)  # fmt: skip


def french_and_spanish(both: re.Pattern[str]) -> ByLanguage[re.Pattern[str]]:
    """A pattern in the words of both languages, of a construct that is not looked for in Italian and Portuguese."""
    return ByLanguage(NEVER, fr=both, es=both)


IS = ByLanguage(("", ""), fr=("est", "sont"), es=("es", "son"), it=("è", "sono"), pt=("é", "são"))
WAS = ByLanguage(("", ""), fr=("fut", "furent"), es=("fue", "fueron"), it=("fu", "furono"), pt=("foi", "foram"))
"""The form of "be" that one thing has, and that of several."""
VOWEL = pattern(r"[aeiouyàâéèêëîïôûœæ]", re.IGNORECASE)
ELIDES = ByLanguage(NEVER, fr=VOWEL)
"""How a word begins before which an article, "de" or "que" loses its vowel, where that is so for any word."""


def before_noun(article: str, noun: str, language: Language) -> str:
    """A definite article as it is written before this noun: "la " before "énergie" is "l’"."""
    return "l’" if article in ("la ", "le ") and ELIDES[language].match(noun) else article


def of_gender(form: str, feminine: object, language: Language) -> str:
    """The form of a question for a noun of this gender: "quelle", "cuántas"; the common one where the question word shows no gender."""
    return f"{form} f" if feminine and f"{form} f" in language.questions else form
