"""What is known of French."""

from notecards.extract.languages import inflect
from notecards.extract.languages.language import Language, words_of

_SINGULAR = """parvient prévient advient circonscrit médit démet aperçoit plaît déplaît comparaît transparaît dissout absout tressaille accueille convainc introduit inscrit entreprend entreprit convoque convoqua éclate éclata croit pense voit descend confond mord émet remet compromet conçoit boit parcourt accueille recueille dort survit suffit nuit distribue institue conclut interrompt acquiert conquiert requiert promeut crut vint tint sut mourut naquit corrompt accède lève lègue siège promulgue devient vient tient obtient maintient soutient retient intervient survient provient couvre ouvre découvre offre souffre meurt part sort sert sent vit suit poursuit croît perçoit reçoit dit lit écrit inscrit conduit construit détruit introduit déduit apparaît paraît connaît atteint rejoint contraint combat bat met transmet soumet admet promet commet sait veut vaut équivaut va fait a fut eut prit mit fit vécut écrivit reçut obtint devint accélère ralentit transmet traduit sécrète libère élimine filtre respecte ordonne élit nomme préside vérifie examine contrôle dispose engage répare naît disparaît commence finit dure change modifie mesure calcule relève comporte oppose lie délivre accorde refuse refusa signa proclama abolit gagne perd renforce affaiblit désigne signifie représente permet décrit définit contient comprend comporte regroupe produit provoque cause entraîne implique garantit assure protège
interdit exige nécessite impose fixe règle régit contrôle détermine mesure indique montre utilise stocke transporte transforme relie sépare réduit augmente diminue
remplace résout crée forme constitue possède suppose encourage favorise facilite affecte suit précède évite empêche limite oblige attribue assigne réalise
exprime consacre prévoit énonce affirme établit reconnaît prononce rend juge annule abroge reçoit donne fait prend met propose explique consiste dépend repose
vise sert correspond appartient résulte concerne prescrit sanctionne applique inclut exclut stipule fonde fonda créa instaura adopte vote
abat accourt accroît acquitte apprend reprend surprend contrevient convient détient redevient revient subvient entretient abstient débat rabat concourt encourt recourt secourt contredit prédit méconnaît coud craint plaint
étreint astreint enfreint restreint éteint peint teint feint déteint décroît défait satisfait distrait extrait soustrait enduit induit séduit reconduit reconstruit reproduit détend étend entend fend vend défend suspend répand
tord fond répond pond tond dément ment ressent pressent consent dessert endort relit proscrit transcrit souscrit revit revoit pourvoit entrevoit émeut meut prévaut vainc convainc rompt déçoit cueille assaille bout disjoint
enjoint joint adjoint renaît recouvre recourbe apprit comprit permit promit remit soumit transmit admit perdit rendit vendit répondit défendit étendit attendit descendit vainquit convainquit parut apparut connut reconnut
disparut survécut voulut dut lut élut conquit acquit courut parcourut revint parvint intervint maintint soutint retint contint détint ouvrit découvrit offrit souffrit couvrit suivit poursuivit servit sentit sortit partit
conduisit construisit détruisit produisit introduisit traduisit réduisit décrivit inscrivit prescrivit prévit fuit paie essaie balaie raie nettoie envoie renvoie emploie déploie broie noie côtoie octroie appuie essuie ennuie
appelle rappelle renouvelle révèle décèle recèle gèle jette rejette projette cisèle morcelle nivelle étincelle chancelle"""
_PLURAL = """retiennent parviennent surviennent préviennent promettent commettent paraissent comparaissent résolvent dissolvent absolvent courent bouillent dorment revêtent traduisent transmettent proviennent maintiennent croient pensent voient descendent confondent émettent remettent compromettent conçoivent boivent parcourent accueillent recueillent survivent suffisent nuisent distribuent instituent concluent interrompent acquièrent conquièrent requièrent promeuvent deviennent viennent tiennent obtiennent maintiennent soutiennent interviennent proviennent couvrent ouvrent découvrent offrent souffrent meurent partent sortent sentent vivent suivent poursuivent croissent perçoivent reçoivent disent lisent écrivent conduisent construisent détruisent introduisent apparaissent connaissent atteignent rejoignent combattent battent mettent soumettent admettent savent veulent valent vont naissent disparaissent accélèrent ralentissent transmettent traduisent sécrètent libèrent éliminent respectent élisent nomment vérifient examinent disposent engagent commencent durent changent modifient renforcent affaiblissent accordent désignent signifient représentent permettent décrivent définissent contiennent comprennent comportent regroupent produisent provoquent causent entraînent
impliquent garantissent assurent protègent interdisent exigent nécessitent imposent fixent règlent régissent contrôlent déterminent mesurent indiquent montrent
utilisent stockent transportent transforment relient séparent réduisent augmentent diminuent remplacent créent forment constituent possèdent supposent encouragent
favorisent facilitent affectent suivent évitent empêchent limitent donnent font prennent proposent expliquent consistent dépendent reposent visent servent concernent
abattent accourent accroissent apprennent reprennent surprennent entreprennent appartiennent contreviennent conviennent détiennent redeviennent reviennent subviennent entretiennent abstiennent débattent rabattent concourent
encourent recourent secourent contredisent prédisent méconnaissent reconnaissent cousent craignent plaignent étreignent astreignent contraignent enfreignent restreignent éteignent peignent teignent feignent décroissent défont
satisfont refont distraient extraient soustraient déduisent enduisent induisent séduisent reconduisent reconstruisent reproduisent détendent étendent entendent fendent rendent vendent défendent suspendent répandent perdent
tordent mordent fondent répondent correspondent pondent démentent mentent ressentent pressentent consentent desservent endorment excluent incluent relisent inscrivent prescrivent proscrivent transcrivent souscrivent revivent
prévoient revoient pourvoient entrevoient émeuvent meuvent équivalent prévalent vainquent convainquent rompent déçoivent cueillent assaillent joignent enjoignent adjoignent renaissent recouvrent poursuivirent prirent mirent
firent eurent furent virent vinrent devinrent tinrent obtinrent maintinrent parvinrent apprirent comprirent permirent promirent soumirent perdirent rendirent vendirent répondirent parurent apparurent connurent reconnurent
disparurent vécurent voulurent conquirent ouvrirent découvrirent offrirent souffrirent suivirent sortirent partirent conduisirent construisirent détruisirent produisirent introduisirent réduisirent écrivirent dirent paient
essaient balaient nettoient envoient renvoient emploient déploient broient noient côtoient octroient appuient essuient appellent rappellent renouvellent jettent rejettent projettent fuient excellent"""

_REGULAR = """arriver accentuer accompagner accumuler actionner additionner adhérer adjoindre administrer adresser affaiblir afficher affranchir agrandir aggraver agresser aider aimer ajouter ajuster alerter aligner alléger alterner
améliorer amener amorcer amortir amplifier ancrer animer anticiper apaiser appuyer approfondir approuver arbitrer arracher arroser assimiler assouplir attaquer atténuer attester augmenter authentifier avancer
balayer bâtir bénir blesser blinder boucler brasser briller briser broyer brûler cacher capturer captiver cerner chanter chasser chauffer chercher choquer chuter cibler cimenter coder coexister cohabiter
collecter coloniser colorer combler commémorer compiler compliquer comporter compresser compromettre conclure concevoir concilier concurrencer condenser confier confronter congeler conjuguer conseiller
consolider constater consulter contaminer contempler contester contourner contribuer convaincre converger convertir coopérer coordonner corriger courber creuser cristalliser critiquer croiser cumuler débloquer
déborder déboucher décaler décentraliser déchiffrer déclencher décoder décomposer décourager décréter dédier défier définir déformer dégénérer déguiser délivrer demeurer démarrer dénoncer déplacer déplorer
déployer dépolariser déprimer déranger désactiver désintégrer désirer dessiner destituer détacher détecter détériorer détourner détoxifier devancer dévier dicter différencier diffuser digérer dilater diminuer
dispenser disperser dissiper dissocier dissoudre distendre distinguer divulguer documenter donner doubler doter durcir ébaucher écarter échapper échouer éclairer économiser écraser édicter éditer éduquer égaler
élaborer électrifier embaucher émerger emmagasiner emmener émousser empêcher empirer employer empoisonner encadrer encourager endommager enfermer enfoncer engendrer enregistrer enrichir ensemencer enterrer
entamer entendre entourer entraver entreprendre entretenir énumérer envahir envelopper envisager épaissir épuiser équiper ériger éroder espérer essayer établir étaler étendre étirer étouffer étudier évacuer
éveiller éviter évoquer exagérer exalter excéder exciter exclure excréter exiger exiler exonérer expédier expirer exploser exposer exprimer expulser exterminer extraire façonner faiblir falsifier fasciner
féconder fédérer fermenter fermer fertiliser fidéliser figer figurer financer flatter fléchir fleurir flotter focaliser fomenter fonder forcer formaliser formater formuler fortifier fouiller fournir fragiliser
fragmenter frapper freiner fuir fusionner gaspiller geler généraliser germer gonfler grandir graver grossir guérir guider hiérarchiser homogénéiser honorer humidifier identifier ignorer illuminer imbiber imiter
immobiliser immuniser implanter imprégner imprimer improviser inaugurer incarner inciter incliner incomber incorporer indemniser induire infecter infiltrer infirmer inhaler initier innerver innover inonder
insérer insister insuffler intensifier interpeller interroger interrompre intervenir intoxiquer inventer investir irradier irriguer irriter jaillir jeter jouer jouir juxtaposer laisser latéraliser légaliser
légiférer léser libeller licencier lire loger louer lubrifier maîtriser majorer manger manipuler manquer marcher masquer mêler menacer mener mentionner migrer minéraliser minorer moderniser modifier moduler
moissonner monter morceler motiver mouiller mûrir muter naturaliser naviguer nécessiter neutraliser nier niveler noircir notifier nouer nuancer nuire numériser obéir objecter obscurcir obstruer officialiser
omettre opérer opprimer orchestrer organiser orienter osciller ôter oxygéner pallier paralyser parcourir partager parvenir pâlir patienter pénétrer percevoir perfectionner périr permuter perpétuer persécuter
persister personnaliser persuader phosphoryler photographier piéger pivoter plaider planifier plonger polariser polluer polymériser pondérer pousser pratiquer précéder prêcher prédire prédominer préférer
prélever prendre préserver prétendre prévaloir prévenir prier primer priver produire professer profiter programmer prohiber propager proportionner proscrire prospérer provenir puiser purifier quantifier
qualifier questionner raccorder racheter raconter raffiner rafraîchir raisonner rallier ramasser ranger raser rassurer rattacher ravager rayonner réabsorber réaffirmer recenser recharger réclamer récolter
recommencer récompenser recopier recouper recourir recouvrir recruter rectifier recueillir recycler redistribuer redouter réduire réfléchir réformer refroidir réfuter regagner régénérer régresser rejoindre
réjouir relater relativiser remarquer rembourser remédier remettre remplir remuer renaître renfermer renoncer renouveler renseigner rentrer renverser répandre repérer replier reporter reposer repousser
reprendre reproduire requérir réserver résider résilier résister résoudre respirer ressembler ressentir restaurer restreindre résumer resynchroniser retarder retenir retirer retracer rétrograder réussir
réutiliser revendiquer révéler révolutionner révoquer rivaliser sacrifier saigner saluer saturer sauter sauvegarder scinder sculpter secouer sécher séduire séjourner sélectionner semer servir sévir sillonner
simplifier simuler situer socialiser soigner solliciter sombrer sonder souder souligner souscrire soustraire spécialiser spéculer stagner standardiser statuer stériliser stipuler stresser suffire suggérer
superposer superviser suppléer supporter supprimer surestimer surgir surmonter surpasser survenir suspendre symboliser sympathiser systématiser tamponner tapisser tarir tendre tenter tester tisser tolérer
totaliser tracer trahir traîner trancher transcender transcrire transférer transformer transgresser transiter translater transpirer travailler traverser trier triompher tripler triompher tuer unifier
uniformiser urbaniser user vacciner vaincre valider valoriser varier végéter véhiculer ventiler verdir vérifier verrouiller vieillir vider violer virer viser visualiser vivifier voler vouloir voyager vulgariser
apprécier incomber attendre planter ordonnancer préempter accéder allouer protester lever diversifier égaliser réguler léguer consentir acquitter plafonner grimper relancer dévaluer guillotiner débattre promulguer drainer diagnostiquer
abaisser élever rouiller déclencher entourer traverser franchir remonter adapter associer attirer alimenter analyser annoncer arrêter articuler aspirer assembler autoriser bénéficier caractériser circuler combiner commander compléter concentrer confirmer conserver consommer constater correspondre créer débuter décider déclarer découler dégager délimiter déposer dériver développer diriger discuter diviser dominer échanger éclater effectuer englober enseigner envoyer éprouver équilibrer étudier évaporer examiner exercer exister explorer fabriquer filtrer fixer fonctionner fusionner générer habiter illustrer imaginer indexer influencer informer inspirer installer intégrer interagir intéresser interpréter inverser isoler justifier lancer localiser manifester marquer migrer modéliser monter mobiliser multiplier négocier normaliser observer occuper oublier parler participer passer percer perturber peser piloter placer porter précipiter préciser préparer présenter prévoir privilégier procéder progresser projeter prolonger prouver publier quitter raccourcir ramener rappeler recommander récupérer rédiger refléter regarder rencontrer rendre renvoyer répartir répéter répondre rester restituer retourner rétrécir rompre rouler signaler signer soulager spécifier stabiliser structurer subordonner succéder surveiller survivre taper tendre tirer tomber toucher tourner trouver unifier varier vérifier verser viser voter accélérer ralentir sécréter libérer éliminer filtrer respecter ordonner nommer présider vérifier examiner contrôler disposer engager réparer commencer finir durer changer modifier mesurer calculer
relever comporter opposer lier accorder refuser signer proclamer abolir gagner renforcer affaiblir désigner signifier représenter regrouper provoquer causer entraîner impliquer assurer protéger
exiger nécessiter imposer fixer régler régir déterminer indiquer montrer utiliser stocker transporter transformer relier séparer augmenter diminuer remplacer créer former constituer posséder supposer encourager
favoriser faciliter affecter éviter empêcher limiter obliger attribuer assigner réaliser exprimer consacrer énoncer affirmer établir juger annuler abroger donner proposer expliquer consister reposer viser
résulter sanctionner appliquer stipuler fonder instaurer adopter voter freiner stimuler accroître baisser hausser financer taxer subventionner importer exporter consommer épargner investir produire emprunter prêter
coûter dépenser compenser détruire dégrader hydrolyser catalyser coder copier répliquer digérer respirer pomper contracter relâcher dilater bloquer activer inhiber synthétiser oxyder absorber rejeter émettre capter
conduire connecter communiquer classer comparer évaluer estimer apprendre entraîner optimiser minimiser maximiser additionner multiplier diviser équivaloir démontrer prouver admettre hériter vendre acheter payer
punir juger condamner dicter ratifier élire cesser démissionner dissoudre convoquer rejeter soutenir défendre attaquer envahir occuper vaincre coloniser exploiter cultiver habiter émigrer construire inventer
écrire peindre composer agir réagir employer gouverner régner déléguer encapsuler instancier hériter connaître maintenir gérer envoyer recevoir stocker charger exécuter enregistrer traiter
séparer réunir rassembler distinguer illustrer caractériser évoluer varier dépasser atteindre fournir remplir choisir définir saisir subir agrandir nourrir garantir
aboutir abriter accaparer acheminer achever aborder aiguiser alarmer aliéner allonger amputer anéantir annexer appauvrir applaudir apporter apposer approcher approvisionner arranger asphyxier assécher asservir assiéger
assujettir assumer atrophier attarder avaler avertir avorter avouer axer bannir baptiser baser basculer border boycotter braver brouiller calmer canaliser censurer centraliser circonscrire claquer classifier clôturer coaguler
coïncider commenter complexifier compter comptabiliser concerter conditionner conférer configurer conforter conjurer conspirer contrarier contraster contrebalancer contrecarrer convoiter corroborer couler couper couronner
culminer dater débarquer débarrasser décapiter décéder décerner déchaîner décimer décliner décoller décoloniser déconseiller découper décrocher dédommager dédoubler défavoriser déférer défiler délaisser délibérer délocaliser
démanteler démobiliser démolir dénombrer dénommer déporter déposséder dépouiller déprécier déraciner déroger dérouler désagréger désavouer déserter désorganiser désobéir déstabiliser destiner détester détrôner dévaloriser
dévaster dévoiler dévorer différer diluer discerner discréditer discriminer disqualifier disséminer dissimuler dissuader doser dresser ébranler éclaircir écouler écouter effacer effondrer effrayer élargir élucider embarquer
embellir emboîter embrasser émanciper émaner emparer empiler emporter emprisonner encaisser encercler enchaîner encombrer endetter endiguer endurer enfanter engloutir enlever enquêter enrayer entasser entrer envier épanouir
éparpiller épouser épurer escompter espacer esquisser étayer étonner étrangler évincer excuser exempter exhorter expatrier expliciter extirper facturer faillir fluctuer foisonner forger fractionner frauder fréquenter
fructifier frustrer garder garnir gêner glisser glorifier graviter gravir greffer grouper guetter harceler hésiter heurter homologuer humilier hydrater idéaliser immigrer imputer incendier inculquer industrialiser inférer
infliger influer ingérer injecter insinuer insulter intenter intercaler intercepter interférer intimider invalider invoquer ioniser jurer légitimer liquider maigrir maltraiter manier massacrer matérialiser mécontenter mériter
métaboliser militer mimer miser mondialiser monopoliser munir nationaliser nettoyer obtempérer octroyer offenser opter oser outrepasser pacifier parrainer parsemer pencher perdurer perfuser perpétrer personnifier peupler
piller piquer plébisciter pointer positionner postuler préconiser prédestiner prédisposer préfigurer préjuger privatiser procurer proliférer rabaisser radicaliser rallonger ramifier rapporter rapprocher raréfier rationner
rationaliser rattraper raviver recentrer réconcilier reconstituer récuser redresser réévaluer refermer réfracter réfugier régulariser réhabiliter réinsérer réitérer relayer remanier remporter rémunérer renflouer rénover
réorganiser répercuter répertorier réprimer reprocher répudier requalifier résonner résorber resserrer restructurer retentir rétablir retomber rétroagir réunifier révolter riposter risquer ronger rythmer saboter ségréguer
sensibiliser séquencer serrer solder solidifier souffler souhaiter soulever soupçonner spolier stopper subdiviser submerger subsister substituer succomber supplanter surcharger surplomber survoler suspecter synchroniser
tailler tarder teinter témoigner ternir torturer trafiquer transposer trembler tresser tromper unir vasculariser venger vibrer visiter accuser affronter agglomérer agglutiner alourdir ambitionner aménager annihiler
appréhender assassiner assister avoisiner baigner balancer blanchir bombarder bondir bouleverser brandir calciner capitaliser capituler carboniser célébrer chiffrer cicatriser civiliser commercialiser comprimer concéder
conceptualiser confisquer consumer contextualiser corréler corroder cotiser décanter décharger déchirer déconnecter démonter dénigrer dénoter déréguler désinfecter déshydrater dépister dialoguer disséquer dynamiser
échelonner édifier éjecter éluder émulsionner enclencher encoder enflammer enraciner enrouler entériner exacerber expérimenter exproprier extrapoler fissurer fluidifier forer gratifier hypothéquer implémenter inciser
informatiser instrumentaliser internationaliser intituler libéraliser liquéfier lyser macérer marginaliser marier mécaniser mouler mutiler nidifier obturer ossifier pénaliser perforer phagocyter politiser ponctuer
poser présager présumer présupposer quérir radier rajeunir rapatrier ravitailler réactiver réadapter réajuster rebondir recomposer refouler rehausser revêtir rigidifier sceller scolariser sédimenter sublimer surévaluer
tempérer théoriser ulcérer usurper veiller vomir imbriquer décompenser hospitaliser ausculter palper exsuder transsuder ischémier nécroser métastaser amincir assainir enfouir ensevelir vrombir recouvrer diverger calibrer
étalonner itérer parser empaqueter décrémenter incrémenter paralléliser factoriser borner défrayer délester démentir gracier inculper incriminer perquisitionner débouter considérer céder allier appeler retrouver sauver altérer inquiéter obséder vénérer abréger agréger désagréger référer siéger léguer acidifier bifurquer cantonner catégoriser collaborer concorder converser
déconstruire démarquer dénaturer dérober désamorcer détailler estomper expier finaliser flamber habiliter harmoniser impacter imperméabiliser materner médiatiser modérer myéliniser pasteuriser potentialiser reconvertir réintégrer reléguer renier rentabiliser réquisitionner rétracter rétribuer saper segmenter
stratifier susciter tamiser tronquer viabiliser vitrifier abîmer tremper demander lutter rechercher fumer inférer déférer proliférer corréler conférer lacérer transférer préférer modeler démanteler
abandonner abuser accabler accepter accoler accommoder accoucher accoupler accrocher actualiser adjuger admirer adorer adosser adoucir affaisser affilier affiner affluer affoler agiter aiguiller allaiter amalgamer
amarrer amasser amenuiser amuser anesthésier annoter anoblir aplatir apparenter apprivoiser archiver aromatiser arpenter arrimer asséner assermenter assombrir atteler atterrir attraper auditer augurer autofinancer
autogérer automatiser avantager aventurer avérer aveugler aviser bâcler baliser biaiser bonifier bouger bourgeonner breveter bricoler brouter brunir brutaliser budgétiser camoufler canoniser
caoutchouter castrer cautionner certifier chanceler charrier châtier chavirer chérir chevaucher chômer chronométrer ciseler clarifier cliver cloisonner cocher
codifier coiffer coincer collectiviser colmater commercer commissionner communier commuter compartimenter concasser concocter concrétiser confiner congédier conjecturer connoter conscientiser consigner consoler
conteneuriser contresigner craqueler crayonner crever crisper culpabiliser débourser débrayer décalcifier décarboxyler déceler décélérer décentrer déclamer décolorer décomprimer décompter déconcentrer
décongeler décorer décortiquer décrypter défricher dégeler dégonfler dégrossir déjouer démasquer démembrer déménager démocratiser démoraliser démythifier dénouer dénuder dépanner départager dépayser dépêcher
dépénaliser dépeupler déplier dépoussiérer dépraver dérailler dérégler désapprouver désarmer désavantager désensibiliser désenclaver déséquilibrer désespérer désherber déshériter déshonorer désinhiber désintéresser
désolidariser désorienter désoxyder déstructurer désunir déterrer détromper déverser dévêtir dévouer diaboliser digitaliser dilapider dimensionner disculper disloquer distiller diviniser dogmatiser dompter
droguer dupliquer duper ébahir échantillonner écourter écrouler édulcorer effriter égarer égorger électrocuter élider éloigner emballer embourgeoiser embraser embrouiller emménager emmurer empiéter
empresser émuler encenser enchérir endoctriner endosser enfler enfuir engourdir engraisser enivrer enjamber enlacer enliser ennoblir enrober enrôler enthousiasmer entraider entremêler entreposer envenimer épeler épiler
épingler épouvanter éradiquer ergoter escalader espionner estropier éterniser évader évangéliser exaspérer exaucer excaver exceller excentrer excepter excommunier exhaler exhiber exhumer externaliser extorquer
extrader exulter fabuler familiariser féminiser fibriller ficeler fiscaliser flâner flexibiliser flirter foncer fossiliser foudroyer franciser frayer fredonner frictionner frissonner froisser frôler fuiter fustiger
gâcher gaver gazéifier germaniser gifler givrer globaliser goûter gratter grignoter guerroyer habiller habituer halluciner handicaper héberger hiberner hisser historiciser humaniser humecter
hurler hypnotiser idolâtrer ignifuger illusionner immatriculer immerger immiscer immoler impatienter implorer impressionner incinérer incruster incuber indigner individualiser infléchir
infuser inhumer injurier inoculer insonoriser institutionnaliser intellectualiser intercéder interconnecter intérioriser internaliser interposer introniser invectiver invétérer ironiser jalonner
jardiner jouxter judiciariser kidnapper labelliser labourer laïciser lamenter lapider larguer lasser lécher lésiner lester lifter lorgner louanger lyophiliser mâcher magnétiser magnifier malmener mandater
manigancer manufacturer maquiller marchander marteler martyriser mastiquer médicaliser méditer mendier mensualiser mépriser méthyler métisser meurtrir militariser miniaturiser mitiger moisir
molester monétiser monnayer moraliser mortifier motoriser museler mutualiser mystifier narguer narrer nasaliser navrer négliger nitrifier nominer noyauter numéroter objectiver oblitérer obnubiler occasionner
occidentaliser œuvrer officier offusquer ondoyer onduler opacifier oppresser oraliser ornementer orthographier ostraciser outiller ovationner pactiser paginer parachever paramétrer parapher
parasiter parcelliser pardonner parfumer parier parlementer particulariser partitionner passionner passiver patronner paupériser peler pensionner percuter péricliter périmer persévérer pétitionner pétrifier pétrir
piétiner pigmenter pister placarder plagier plastifier plisser plomber poinçonner polir populariser pourchasser pourrir préchauffer prédéterminer préexister
préfixer préméditer prémunir prénommer préoccuper prépayer préposer présélectionner problématiser procréer prodiguer profaner proférer prolétariser promener prôner pronostiquer propulser proroger prospecter prosterner
provisionner pulluler pulvériser putréfier quadriller quémander quêter raccommoder raccompagner raccrocher racoler radiodiffuser raffoler ragaillardir railler rajouter ramper rançonner ranimer
rasséréner raviser rayer réactualiser réaménager réanimer réarranger rebâtir rebeller reboiser rebuter recaler receler réchauffer réciter réconforter reconsidérer redéfinir redémarrer rediriger redonner redorer
redoubler réexaminer référencer réfréner réfrigérer régenter réglementer regorger regretter réimplanter réimprimer réincarner réinitialiser réinterpréter réinventer réinvestir relaxer reloger rémanier remarier
rembarquer remémorer remercier remodeler renchérir renommer renoter réorienter repenser repeupler replacer replonger repositionner réprimander réprouver républicaniser répugner réputer resplendir responsabiliser
ressusciter retailler rétorquer retoucher revaloriser réveiller réviser revitaliser ritualiser rôtir rougir ruminer sacraliser sanctifier sanctuariser sangloter satelliser satiriser saupoudrer savourer
scandaliser schématiser scintiller sectionner séculariser sécuriser sédentariser ségréger sembler séquestrer sermonner sexualiser sinuer skier solidariser solubiliser souiller soumissionner sous-estimer sous-traiter
soutirer spatialiser sponsoriser statufier stigmatiser stupéfier styliser subjuguer subroger suggestionner suicider suinter sulfater supplicier supplier surabonder surchauffer surexploiter surélever
surenchérir surgeler surimposer surinfecter surjouer surligner surmener surnommer sursauter syllaber symétriser syndiquer tabasser tabuler taillader talonner taquiner tarifer tâtonner tatouer télécharger
téléporter temporiser tenailler tergiverser terminer terrasser terroriser textualiser thésauriser tinter tirailler tituber titulariser tonifier torréfier torsader tortiller
tourmenter tournoyer tracter tranquilliser transborder transcoder transfigurer transfuser transhumer transiger translittérer transpercer transplanter traquer traumatiser travestir trébucher trépasser trianguler
tricoter triturer troquer trouer truquer tutoyer tyranniser vaciller vagabonder vampiriser vanter vaporiser vaquer vassaliser vasodilater vautrer végétaliser vêler vendanger verbaliser vernir versifier vexer
vicier victimiser vidanger vinifier virtualiser visser vitupérer vocaliser vociférer volatiliser vouer vouvoyer vulcaniser zébrer zigzaguer ruiner inviter mélanger attacher allumer reculer ménager interner agencer escorter hanter inspecter errer planer effleurer repasser démêler occulter accomplir assouvir emplir ravir nantir affermir aplanir endurcir attendrir éblouir évanouir"""


def _conjugated() -> tuple[dict[str, str], dict[str, str]]:
    singular, plural = inflect.french(_REGULAR)
    return inflect.table(_SINGULAR.split(), singular), inflect.table(_PLURAL.split(), plural)


FRENCH = Language(
    code="fr",
    accents="àâæçéèêëîïôœùûüÿ",
    noun_first=True,
    gendered=True,
    function=words_of("""le la les l un une des du de d et ou est sont était étaient dans par pour sur avec qui que qu ce cette ces cet se s au aux pas ne n il elle ils
elles on nous vous je tu à en y où dont mais donc car ni si plus moins très tout tous toute toutes leur leurs son sa ses être avoir a ont peut peuvent doit doivent
c entre sans sous comme lors afin aussi chaque même suivant suivante suivants suivantes"""),
    copulas=words_of("est était fut signifie désigne"),
    plural_copulas=words_of("sont étaient furent signifient désignent"),
    modals=words_of("peut peuvent doit doivent devrait devraient pourrait faut"),
    perfect=words_of("a ont avait"),
    conjugated=_conjugated,
    articles=words_of("le la les un une des du l l' d d' de"),
    prepositions=words_of(
        "de du des d à au aux en dans par pour sur avec sans sous entre vers chez contre lors afin selon depuis pendant avant après comme"
    ),
    pronouns=words_of(
        "il elle ils elles on ce cela ceci ça c c'est celui celle ceux cet cette ces je nous vous tu y en leur son sa ses ici là voici voilà celui-ci celle-ci d'autres d’autres"
    ),
    demonstratives=words_of("ce cet cette ces tel telle tels telles"),
    facets=words_of("""définition but buts objectif objectifs rôle rôles fonction fonctions cause causes effet effets conséquence conséquences résultat résultats avantage avantages inconvénient inconvénients limite limites problème problèmes solution méthode formule
traitement diagnostic pronostic mécanisme structure composition origine signification symptôme symptômes signes exemple exemples propriétés caractéristiques types étapes conditions applications critique historique histoire complications prévention"""),
    openers=words_of("""grâce suite face vu malgré hormis outre dès concernant selon quant lors hors sauf contrairement faute si quand lorsque lorsqu puisque comme bien quoique afin pour par dans en sur avec sans selon depuis pendant avant après lors alors donc ainsi enfin
ensuite puis mais et ou car or d'abord souvent parfois généralement cependant toutefois à au aux de du où"""),
    relatives=words_of("qui que qu dont où lequel laquelle lesquels si quand lorsque comme parce"),
    negations=words_of("ne n pas jamais aucun aucune sans ni rien"),
    causes=("parce que", "parce qu'", "grâce à", "à cause de", "afin de", "en raison de", "au moyen de", "par"),
    coordinators=("et", "&", "mais", "tandis que", "alors que"),
    interrogatives=words_of(
        "qu'est-ce que quoi pourquoi comment quand où qui quel quelle quels quelles combien est-ce"
    ),
    continuers=words_of(
        "qui que dont où mais sinon donc alors puis et ou car ainsi lequel laquelle lesquels lesquelles"
    ),
    askers=words_of("comment pourquoi combien quel quelle quels quelles quoi"),
    remarks=words_of("règle bilan retenir remarque attention nota important note conclusion nb rappel"),
    aspects=words_of(
        "but objectif fonction rôle idée cause causes conséquence conséquences effet effets avantage inconvénient principe problème solution exemple résultat raison définition origine unité formule structure composition localisation caractéristiques symptômes traitement diagnostic durée objectifs avantages étiologie étiologies physiopathologie épidémiologie clinique complication examens prévalence incidence indication indications contre-indication contre-indications ci fr posologie condition conditions inconvénients faiblesse faiblesses force forces coût coûts complexité contexte limite limites intérêt utilité utilisation usage exception exceptions étapes mécanisme fréquence complications pronostic prévention critique critiques valeur taille siège capitale population superficie influence difficulté nom surnom particularité importance"
    ),
    conditions=words_of("si lorsque quand"),
    numbers={
        "deux": 2,
        "trois": 3,
        "quatre": 4,
        "cinq": 5,
        "six": 6,
        "sept": 7,
        "huit": 8,
        "neuf": 9,
        "dix": 10,
        "double": 2,
        "triple": 3,
    },
    units=words_of(
        "% ans an années année mois jours jour heures heure minutes secondes km m cm mm kg g mg l ml euros degrés députés membres sénateurs juges voix articles"
    ),
    metadata=words_of("""source sources auteur auteurs date lien liens url tags mots-clés note notes référence références bibliographie livre professeur cours page pages statut
voir image figure version contact chargé td salle"""),
    generic=words_of("""où avec introduction aperçu résumé notes exemple exemples définition définitions généralités notions divers chapitre section partie semaine cours principes
caractéristiques propriétés types questions par et de la le les des du"""),
    activity=words_of(
        "lu relu regardé vu commencé terminé fini appris révisé travaillé essayé suivi assisté rencontré"
    ),
    plans=(
        "todo",
        "à faire",
        "à lire",
        "à relire",
        "à revoir",
        "à réviser",
        "demain",
        "ne pas oublier",
        "objectif :",
        "objectifs :",
        "il faut que je",
        "la semaine prochaine",
        "penser à",
    ),
    chatter=(
        "je ",
        "j'ai",
        "j'",
        "mon ",
        "ma ",
        "mes ",
        "malheureusement",
        "espérons",
        "bof",
        "super cours",
        "ennuyeux",
        "pas compris",
    ),
    instructions=words_of(
        "expliquez explique expliquer décrivez citez nommez calculez montrez démontrez voir cf comparez définissez discutez"
    ),
    references=("voir ", "cf.", "cf "),
    questions={
        "sign": "Que désigne {} ?",
        "definition": "Qu’est-ce que {} ?",
        "definition bare": "Que désigne « {} » ?",
        "example": "{} : quel est un exemple ?",
        "definition value": "{} : quelle valeur ?",
        "definition how long": "{} : combien de temps ?",
        "happened": "Que s’est-il passé en {} ?",
        "happened on": "Que s’est-il passé le {} ?",
        "happened in": "Que s’est-il passé en {} ?",
        "bare": "{} ?",
        "definition quality": "Que signifie « {} » ?",
        "definition plural": "Que sont {} ?",
        "definition clause": "Que signifie {} ?",
        "copula": "Que {aux} {} ?",
        "which is": "Quel {aux} {} ?",
        "which is f": "Quelle {aux} {} ?",
        "which are": "Quels {aux} {} ?",
        "which are f": "Quelles {aux} {} ?",
        "what": "Que {verb} {}{rest} ?",
        "is it that": "est-ce que",
        "can do": "Que {verb} faire {}{rest} ?",
        "consists": "En quoi consiste {} ?",
        "during": "Que se passe-t-il pendant {} ?",
        "says": "Que dit {} ?",
        "definition who": "Qui est {} ?",
        "which thing": "Quel {things} {verb} {}{rest} ?",
        "which thing f": "Quelle {things} {verb} {}{rest} ?",
        "dated": "Quand a eu lieu {} ?",
        "dated several": "Quand ont eu lieu {} ?",
        "symbol": "À quoi est égal {} ?",
        "formula": "{} : quelle est la formule ?",
        "why": "Pourquoi {verb} {}{rest} ?",
        "what for": "Dans quel but {verb} {}{rest} ?",
        "how": "Comment {verb} {}{rest} ?",
        "when": "Quand {verb} {}{rest} ?",
        "where": "Où {verb} {}{rest} ?",
        "how many": "Combien de {things} {verb} {}{rest} ?",
        "of how many": "De combien de {things} {verb} {}{rest} ?",
        "how much": "Combien {verb} {}{rest} ?",
        "how long": "Combien de temps {verb} {}{rest} ?",
        "how fast": "À quelle vitesse {verb} {}{rest} ?",
        "how hot": "À quelle température {verb} {}{rest} ?",
        "between": "Entre quoi {verb} {}{rest} ?",
        "under which": "Dans quelles conditions {verb} {}{rest} ?",
        "where from": "D’où {verb} {}{rest} ?",
        "which things": "Quels {things} {verb} {}{rest} ?",
        "which things f": "Quelles {things} {verb} {}{rest} ?",
        "how often": "Combien de fois {verb} {}{rest} ?",
        "of": "De quoi {verb} {}{rest} ?",
        "to": "À quoi {verb} {}{rest} ?",
        "onto": "Sur quoi {verb} {}{rest} ?",
        "by person": "Par qui {verb} {}{rest} ?",
        "by thing": "Par quoi {verb} {}{rest} ?",
        "by": "Par qui ou par quoi {verb} {}{rest} ?",
        "against": "Contre quoi {verb} {}{rest} ?",
        "with": "Avec quoi {verb} {}{rest} ?",
        "into": "En quoi {verb} {}{rest} ?",
        "toward": "Vers quoi {verb} {}{rest} ?",
        "in": "Dans quoi {verb} {}{rest} ?",
        "condition": "Que se passe-t-il {} ?",
        "said when": "Quand dit-on {} ?",
        "spoken of": "Quand parle-t-on {} ?",
        "relative to": "Par rapport à quoi {verb} {}{rest} ?",
        "in which": "En quels {things} {verb} {}{rest} ?",
        "in which f": "En quelles {things} {verb} {}{rest} ?",
        "one calls": "Qu’appelle-t-on {} ?",
        "one what for": "Dans quel but {verb} {} ?",
        "one why": "Pourquoi {verb} {} ?",
        "one when": "Quand {verb} {} ?",
        "one how": "Comment {verb} {} ?",
        "one where": "Où {verb} {} ?",
        "one what": "que {verb} ?",
        "what does": "Qu’est-ce qui {rest} ?",
        "who": "Qui {rest} ?",
        "falls to": "À qui {verb} {} ?",
        "needed": "Que faut-il {} ?",
        "state": "Comment est {} ?",
        "states": "Comment sont {} ?",
        "deed": "Que fait {} ?",
        "deeds": "Que font {} ?",
        "like": "Comment est {} ?",
        "likes": "Comment sont {} ?",
        "happened then": "Que s’est-il passé {} ?",
        "alias": "Comment appelle-t-on aussi {} ?",
        "why said": "Pourquoi « {} » ?",
        "named so": "Comment est-ce que {} {verb} {what} ?",
        "named so vowel": "Comment est-ce qu’{} {verb} {what} ?",
        "counted": "Quels sont les {} ?",
        "counted f": "Quelles sont les {} ?",
        "counted do": "Quels {} ?",
        "counted do f": "Quelles {} ?",
        "which one": "{} : lequel ?",
        "which one f": "{} : laquelle ?",
        "which of them": "{} : lesquels ?",
        "which of them f": "{} : lesquelles ?",
        "steps some": "{} : quelles sont les étapes {a} à {b} sur {n} ?",
        "steps": "{} : quelles sont les {n} étapes, dans l’ordre ?",
        "difference": "Quelle est la différence entre {} et {other} ?",
        "list": "{} : quels sont les {n} points ?",
        "cell": "{} : {header} ?",
        "cell more": "{} : que faut-il encore retenir ?",
        "cell year": "{} : en quelle année ?",
        "cell plain": "{} : {header} ?",
        "stands for": "Que signifie {} ?",
        "points": "{} ({n} points)",
    },
)
