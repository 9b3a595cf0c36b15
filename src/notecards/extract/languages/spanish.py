"""What is known of Spanish."""

from notecards.extract.languages import inflect
from notecards.extract.languages.language import Language, words_of

_SINGULAR = """cuenta acuerda concuerda discierne despliega pliega muerde siembra suelda interfiere adhiere compite reviste derrite concibe comprueba recuerda almuerza renueva remueve desenvuelve huele tuerce retuerce cuece empobrece luce abstrae oye antepone entretiene abstiene previene deviene bendice maldice cabe enfría confía desafía acentúa
atenúa gradúa efectúa insinúa aísla reúne arrepiente encierra entierra asienta riega satisfizo hubo corrigió rigió contradice desmiente niega cree piensa quiere parece merece huye atribuye entiende defiende enciende atiende quiebra absuelve corrige prefiere sugiere hiere digiere difiere ingiere juega retribuye instituye restituye obstruye diluye confluye recluye creyó supo quiso tradujo pidió siguió eligió sintió huyó leyó oyó vio convirtió invirtió está estaba obtiene sostiene mantiene detiene viene proviene interviene va da dice hace pone compone dispone sale sabe vale equivale cae trae atrae conduce reduce introduce induce nace crece ofrece aparece pertenece permanece conoce carece obedece mueve vuelve devuelve disuelve envuelve muere duerme pide consigue persigue rige dirige convierte invierte siente adquiere extiende desciende cierra comienza empieza gobierna calienta demuestra encuentra aprueba cuesta construye destruye contribuye influye fluye excluye concluye actúa sitúa evalúa continúa varía envía amplía murió nació vivió hizo dijo puso tuvo pudo vino dio condujo produjo trajo cayó construyó destruyó tenía era hacía acelera frena traduce elimina filtra respeta ordena elige nombra preside verifica examina dispone compromete nace desaparece comienza acaba dura cambia modifica calcula opone concede niega gana pierde refuerza debilita protege ocurre llega vive cubre bombea recoge distribuye lleva capta emite absorbe segrega rodea aprobó declaró reformó restauró perdió ganó llegó comenzó terminó duró cambió impulsó decretó otorgó concedió dirigió encabezó construyó publicó significa designa representa permite describe define contiene comprende incluye produce provoca causa implica garantiza asegura protege prohíbe exige requiere
necesita impone fija regula controla determina mide indica muestra utiliza usa almacena transporta transforma une separa reduce aumenta disminuye sustituye resuelve
crea forma constituye posee tiene supone favorece facilita afecta sigue evita impide limita obliga asigna expresa establece reconoce recibe da hace toma propone
explica consiste depende sirve corresponde pertenece resulta libera secreta transmite inhibe activa estimula convierte genera marca inicia termina pone provocó causó
fundó creó estableció abolió derrocó inició proclamó firmó gobernó conquistó expulsó introdujo promulgó acabó redujo supuso permitió obligó descubrió unió dividió
acierta alienta apuesta aprieta arrienda asciende atraviesa confiesa consiente conmueve contiende cuelga desmiente despierta desprende disiente duele encomienda esfuerza expone fuerza friega goza hierve interpone llueve
miente padece pretende prueba recomienda refiere reside restringe retrocede revierte rinde riñe rompe ruega sienta somete sobresale sobreviene sobrevive subyace suele suena sueña tiende tiembla tropieza vence vierte
viste vuela vuelca acuerda aduce advierte confiere contradice contrae contrapone convence conviene deduce depone deshace despide desobedece distrae divierte ejerce embellece encoge enloquece enriquece entristece entorpece
envejece esclarece escoge expide extrae fallece florece fortalece infiere infringe instruye intuye palidece perece predice predispone presupone prevalece prevé prevale promueve prosigue provee rechaza recurre rehace
rejuvenece reluce renace repone reproduce repite restablece resurge retiene revive revuelve satisface seduce sobrepone sonríe suscribe sustrae transfiere transcurre yace yuxtapone surge converge erige finge aflige sumerge
emerge dispuso expuso compuso impuso opuso propuso antepuso contrajo extrajo atrajo predijo contradijo dedujo indujo reprodujo sedujo anduvo obtuvo sostuvo mantuvo detuvo retuvo contuvo intervino previno convino provino
deshizo rehízo cupo midió sirvió repitió persiguió consiguió despidió impidió rindió vistió mintió prefirió refirió sugirió transfirió advirtió durmió decayó contribuyó distribuyó disminuyó excluyó incluyó influyó instituyó
sustituyó constituyó atribuyó concluyó poseyó proveyó
suelta rueda afluye negó pensó adquirió requirió fluyó demuele remienda apaciente amanece compadece enaltece enfurece ennoblece enmudece desvanece resplandece reaparece complace mece adormece agradece impele expele roe
ciñe tiñe engulle bulle zambulle unge destiñe gime concibió avergüenza sosiega repliega enmienda desalienta desaprueba resuena asiente pervierte subvierte controvierte trasciende"""
_PLURAL = """calientan despliegan siembran interfieren adhieren consiguen persiguen siguen compiten repiten impiden miden conciben aprueban prueban demuestran muestran renuevan huelen inducen sustituyen confluyen concluyen incluyen excluyen disminuyen detienen previenen sostienen contienen retienen proponen suponen disponen exponen imponen oponen descomponen caben
leen adquieren amplían evalúan aíslan reúnen duermen empiezan gobiernan cierran encierran asientan indujeron siguieron eligieron produjeron redujeron introdujeron condujeron mantuvieron obtuvieron impusieron propusieron prefirieron convirtieron pidieron niegan acentúan atenúan efectúan resuelven disuelven envuelven devuelven promueven
prevalecen favorecen fortalecen establecen desaparecen reconocen obedecen padecen ven prevén sienten digieren pierden tienden vierten recuerdan sugieren confieren transfieren creen piensan quieren merecen huyen atribuyen entienden defienden encienden atienden absuelven corrigen prefieren sugieren hieren digieren difieren ingieren juegan instituyen restituyen obstruyen diluyen están estaban obtienen mantienen vienen provienen van dicen ponen componen salen valen caen traen conducen reducen nacen crecen ofrecen aparecen pertenecen permanecen conocen carecen mueven vuelven mueren piden rigen eligen dirigen convierten extienden encuentran construyen destruyen contribuyen influyen fluyen actúan sitúan continúan varían envían murieron nacieron hicieron pusieron tuvieron vinieron dieron trajeron construyeron tenían hacían requieren sirven aceleran frenan traducen eliminan filtran respetan eligen disponen comienzan duran cambian modifican refuerzan debilitan cubren bombean recogen distribuyen llevan captan emiten absorben segregan rodean aprobaron declararon significan designan representan permiten describen definen contienen comprenden incluyen producen provocan causan implican garantizan aseguran protegen prohíben
exigen requieren necesitan regulan controlan determinan miden indican muestran utilizan usan almacenan transportan transforman unen separan reducen aumentan disminuyen
crean forman constituyen poseen tienen suponen favorecen facilitan afectan siguen evitan impiden limitan dan hacen toman consisten dependen sirven liberan transmiten
fundaron crearon establecieron conquistaron firmaron expulsaron provocaron causaron
aciertan alientan aprietan ascienden atraviesan confiesan consienten conmueven cuelgan despiertan disuelven duelen envuelven esfuerzan exponen fuerzan hierven imponen interponen invierten mienten niegan oponen pierden prueban
quiebran recomiendan recuerdan refieren resuelven revierten rinden ruegan sientan sienten sobresalen sobrevienen sostienen suelen suenan sueñan tienden tiemblan tropiezan vencen vierten visten vuelan vuelcan acuerdan aducen
advierten confieren contradicen contraen contraponen convencen convienen deducen deponen deshacen despiden descienden desaparecen devuelven distraen ejercen enriquecen envejecen equivalen esclarecen escogen establecen
excluyen expiden extraen fallecen florecen fortalecen infieren instruyen intervienen obedecen padecen parecen perecen persiguen predicen predisponen presuponen prevalecen prevén promueven proponen prosiguen proveen recurren
rehacen renacen reponen reproducen repiten restablecen retienen reviven satisfacen seducen sustraen transfieren yacen convergen surgen emergen dispusieron expusieron compusieron impusieron opusieron propusieron supusieron
contrajeron extrajeron dijeron condujeron introdujeron produjeron redujeron tradujeron obtuvieron sostuvieron mantuvieron intervinieron quisieron supieron pidieron sirvieron repitieron consiguieron impidieron sintieron
prefirieron convirtieron durmieron cayeron huyeron destruyeron contribuyeron leyeron creyeron
sueltan ruedan abstraen oyen cuentan devienen riegan sueldan reaparecen tiñen revisten pliegan arriendan concuerdan trascienden"""

_REGULAR = """velar supervisar juzgar sancionar derogar ratificar convocar interpretar tramitar asesorar abandonar diagnosticar cursar debutar agravar agredir aliviar anclar apelar arbitrar asaltar auditar caducar calcificar coexistir cohesionar colisionar emancipar embargar encadenar encubrir enmendar ensamblar escindir exculpar expirar extinguir fluctuar
impugnar incumplir indultar inhabilitar iterar parasitar protestar prorrogar pulsar ramificar recluir recurrir repoblar rescindir sublevar tributar vacunar vetar planificar desalojar reanudar encolar conmutar virtualizar
abarcar abastecer abrir abundar acabar aceptar acoger acompañar acortar activar acumular adaptar adherir administrar admitir adoptar advertir afirmar agotar agrupar aislar ajustar alargar albergar alcanzar
alejar alterar alternar amenazar ampliar anexionar animar anticipar añadir aparecer apartar aplastar apoyar aprovechar apuntar arder armar arrasar arreglar ascender asentar asesinar asimilar asociar aspirar
atar atender atribuir aumentar ausentar autorizar avanzar averiguar ayudar bajar barrer batir beber beneficiar bordear borrar brillar brotar calentar callar calmar canalizar cancelar cantar capturar cargar
casar cazar ceder celebrar centrar cerrar chocar circular citar coagular coincidir colapsar colgar colocar colorear combatir comer cometer compartir compensar competir componer comprar comprimir computar
concebir concentrar concluir condensar condenar condicionar conectar configurar confluir congelar conjugar conservar consolidar conspirar contagiar contaminar contestar contraer contrastar contratar contribuir
converger convivir coordinar corregir correr corroer corromper cortar crecer cristalizar criticar cruzar cuantificar cuestionar cuidar culminar culpar cultivar cumplir curar custodiar debatir decaer decidir
declinar decorar decrecer deducir defender deformar degenerar dejar delegar delimitar demandar democratizar demorar denominar denotar denunciar deportar depositar derramar desactivar desarrollar desatar
descansar descargar descartar descender descentralizar descomponer desconectar desear desembocar desempeñar desencadenar desintegrar despertar desplegar despolarizar destinar destituir destronar desviar
deteriorar devastar dictar diferenciar diferir dificultar difundir dilatar diluir diseñar disipar disminuir disociar disparar dispersar disputar distinguir distorsionar divergir divulgar doblar dotar duplicar
durar echar economizar editar educar ejemplificar elevar embarcar emerger empeorar empezar empujar encabezar encajar encarcelar encarecer encargar encauzar encender encerrar enfatizar enfocar enfrentar enfriar
engañar engendrar englobar enlazar enriquecer ensanchar ensayar entender enterrar entrar entregar enumerar enunciar envejecer erigir erosionar errar escapar escoger especializar especificar esperar esquivar
estabilizar estallar estancar estandarizar estirar estorbar estrechar estructurar evacuar evadir evaporar evocar exaltar exceder excitar excretar exhibir exigir exiliar eximir expandir expedir explorar explotar
exponer extender exterminar extraer fabricar facturar fallar fallecer falsificar fecundar fermentar fijar figurar filtrar finalizar flotar florecer formular fortalecer forzar fracasar fraccionar fragmentar
fusilar ganar gastar germinar gestionar girar golpear gozar grabar graduar guardar guiar hablar heredar herir hervir hidratar honrar hundir ignorar igualar iluminar ilustrar imaginar imitar implantar importar
imprimir inaugurar incitar inclinar incorporar incrementar incubar indemnizar independizar indexar inferir infectar inflamar infiltrar infringir inhalar inmovilizar inmunizar innovar insertar insistir inspirar
instaurar instruir insultar intensificar intentar intercambiar interceptar interesar interrogar interrumpir intervenir inundar invalidar investigar inyectar irradiar irrigar irritar jubilar juntar jurar
justificar legalizar legislar legitimar lesionar levantar ligar limpiar llamar llenar lograr lubricar luchar madurar maltratar mantener manipular masticar maximizar mejorar memorizar mencionar mezclar migrar
minar mitigar moderar modernizar modular mojar molestar mostrar motivar multiplicar mutar nacionalizar narrar navegar neutralizar normalizar notar notificar obstruir obtener ocasionar oficiar omitir oprimir
optar orientar originar oscilar otorgar oxigenar pactar padecer paralizar parar partir pegar pelear penar penetrar perder perdonar perecer perfeccionar permanecer permear permutar perseguir persistir persuadir
perturbar pesar pisar planear plantear plasmar poder polarizar polinizar ponderar posponer precipitar preceder precisar predominar preferir premiar prescribir preservar prestar pretender prevalecer prevenir
privar privatizar procesar procurar proliferar prolongar pronunciar propagar proporcionar proseguir prosperar proyectar puntuar purificar quebrar quemar quitar racionalizar radicar razonar reabsorber reafirmar
rebajar rebelar recaudar rechazar reciclar reclutar recoger recomendar recompensar reconquistar recortar recordar rectificar redactar reemplazar reflexionar reforzar refutar regar regenerar registrar
reglamentar regresar regular reinar reivindicar relacionar relatar rellenar remitir remplazar renovar renunciar reparar reponer reproducir requerir rescatar reservar residir resistir respaldar respetar
restablecer restaurar restringir retener retomar retrasar retroceder reunificar revelar revisar revocar rodar romper saber sabotear sacrificar salvar sanar saquear saturar secar secuestrar segmentar seleccionar
sembrar simbolizar simplificar simular soler solicitar solucionar soportar sospechar subdividir subrayar subsistir sugerir sujetar superponer suplir suprimir sustentar sustraer tapar tejer temer teñir titular
tolerar torcer trabar traicionar transcribir transcurrir transferir transitar transpirar trascender trazar trepar triunfar ubicar unificar urbanizar vaciar validar valorar vencer verter viajar vibrar violar
visitar volar votar
analizar adaptar asociar atraer alimentar apoyar aportar arrastrar asumir atravesar basar caracterizar circular combinar completar concentrar confirmar conservar considerar constar crecer cumplir decidir declarar desarrollar desconocer desplazar destacar detectar disponer dominar ejecutar ejercer elaborar emplear enseñar envolver equilibrar escribir estudiar evolucionar existir experimentar expresar extender fabricar fluir fomentar funcionar fusionar garantizar habitar hallar heredar identificar influir informar ingresar instalar integrar interactuar interpretar invertir justificar lanzar localizar mandar manifestar marcar matar migrar modelar montar multiplicar negociar observar ocupar ofrecer operar organizar participar pasar penetrar percibir perseguir poblar practicar precisar preparar presentar prevenir proceder programar promover proponer proporcionar publicar quedar reaccionar realizar reclamar recorrer recuperar reflejar regresar rendir repartir repetir representar residir respirar responder restar retirar reunir romper salir saltar señalar situar someter sostener subir suceder sufrir sumar superar surgir suspender tardar tender tirar tocar tolerar trabajar trasladar tratar unir usar variar vencer ver viajar vigilar acelerar frenar traducir eliminar filtrar respetar nombrar presidir verificar examinar acabar durar cambiar modificar calcular ganar reforzar debilitar proteger ocurrir llegar vivir cubrir bombear recoger
distribuir llevar captar emitir absorber segregar rodear aprobar declarar reformar restaurar comenzar terminar impulsar decretar otorgar dirigir encabezar publicar significar designar representar permitir
describir definir comprender incluir producir provocar causar implicar garantizar asegurar prohibir exigir necesitar fijar regular controlar determinar medir indicar utilizar usar almacenar transportar
transformar unir separar reducir aumentar disminuir sustituir resolver crear formar constituir poseer favorecer facilitar afectar evitar impedir limitar obligar asignar expresar establecer reconocer recibir
explicar consistir depender servir corresponder pertenecer resultar liberar secretar transmitir inhibir activar estimular convertir generar marcar iniciar fundar abolir derrocar proclamar firmar gobernar
conquistar expulsar introducir promulgar descubrir dividir sintetizar empaquetar sacar meter bloquear contraer relajar dilatar oxidar hidrolizar catalizar codificar copiar replicar degradar digerir filtrar
conducir conectar comunicar ordenar clasificar comparar evaluar estimar predecir aprender entrenar optimizar minimizar maximizar sumar restar multiplicar dividir equivaler verificar demostrar probar admitir
carecer heredar vender comprar pagar cobrar financiar invertir exportar importar consumir ahorrar gravar sancionar castigar juzgar dictar anular derogar ratificar votar elegir nombrar cesar dimitir disolver
convocar aprobar rechazar apoyar defender atacar invadir ocupar liberar perder vencer derrotar colonizar explotar cultivar habitar emigrar construir destruir inventar escribir pintar componer actuar reaccionar
emplear aplicar requerir contener mantener obtener sostener detener mostrar mover volver
abaratar abrazar abreviar abrigar absolver abusar acatar acaparar acceder aclamar acomodar acosar acreditar actualizar acudir acusar adecuar adelantar adelgazar adjudicar adjuntar admirar aferrar afianzar afligir aflojar
afrontar agilizar agitar aglutinar agradar agrandar aguantar alertar alinear alquilar alumbrar alzar amamantar ambicionar amortiguar amortizar amparar amputar anexar anidar aniquilar anotar anunciar apagar apaciguar aparentar
aplacar aplanar aplazar apoderar apreciar apresar aproximar archivar armonizar arrancar arrebatar arrestar arriesgar arrojar articular asemejar asesorar asistir asustar atenuar atestiguar auspiciar avalar balancear bañar
bautizar bifurcar blindar boicotear brindar burlar calificar caminar canjear cansar capacitar capitular carbonizar censurar centralizar cercar certificar cicatrizar cifrar circundar civilizar clavar coaccionar cocinar coger
colaborar comentar comercializar comparecer complementar complicar comportar comprobar conceptualizar concertar conciliar concretar concurrir confiar confinar confiscar conformar confrontar confundir congregar conllevar
conmemorar consolar constatar consultar consumar contactar contemplar continuar contrapesar contrarrestar conversar cooperar coronar corroborar cosechar cotizar criar dañar datar decantar decodificar dedicar deliberar
delinear demoler depreciar deprimir depurar derivar derribar derrochar derrumbar desafiar desanimar desarmar desarticular desbordar descifrar desconfiar descontar descuidar desechar desembarcar desequilibrar desertar
desestabilizar desestimar desfavorecer desgastar deshidratar desinfectar deslizar desmantelar desnaturalizar desorganizar despegar despejar desperdiciar desplomar despojar despreciar desterrar destilar detallar devaluar
devorar dialogar dibujar diezmar dignificar discriminar discurrir discutir disfrutar dispensar distanciar disuadir diversificar documentar domesticar donar dosificar drenar dudar eclipsar edificar efectuar electrificar
elogiar eludir emanar empalmar emprender emular enajenar encaminar encarar encarnar enclavar encomendar endeudar endurecer enfermar engordar engrosar enjuiciar enrollar entablar entorpecer entrañar entrelazar envenenar
equipar equiparar equivocar erradicar escalar escasear esclavizar esconder escuchar esparcir espesar esquematizar esterilizar estipular estrenar estropear evangelizar evidenciar exacerbar exagerar exceptuar exhalar exonerar
explicitar expropiar exteriorizar extirpar extrapolar facultar fagocitar faltar familiarizar fascinar federar fingir fiscalizar flexibilizar formalizar fosilizar franquear frecuentar frustrar fumar fundamentar fundir
generalizar glorificar gravitar habilitar habituar hibridar humanizar humedecer humillar idealizar idear ilegalizar impactar impartir imperar implementar imposibilitar impregnar impresionar improvisar imputar inactivar
incapacitar incautar incendiar incidir incrustar inculcar incumbir incurrir indagar individualizar industrializar inflar infligir infundir inmigrar insinuar inspeccionar instar instrumentalizar interaccionar intercalar
interceder interiorizar internacionalizar internar intimidar intoxicar invitar invocar ionizar irrumpir jerarquizar laborar labrar lamentar lastimar latir liberalizar liderar lidiar liquidar litigar lucrar magnificar manejar
marginar masacrar materializar matizar matricular mecanizar meditar menguar menospreciar mermar metabolizar militar mineralizar mirar modelizar moler monopolizar morder movilizar mutilar naturalizar nutrir objetar obrar
obsesionar obstaculizar obviar ocultar ofender oficializar olvidar opinar osar oscurecer ostentar pacificar paliar palpar patrocinar pender percatar perdurar perforar perpetrar perpetuar personificar pervivir pescar picar
plagar plantar politizar popularizar portar posibilitar posicionar postular potenciar preconizar predicar prefigurar preguntar preocupar prescindir presenciar presionar presumir priorizar privilegiar procrear profesar
profundizar prometer pronosticar propiciar propugnar proscribir protagonizar pugnar pulir puntualizar radicalizar ralentizar rasgar reabrir reactivar readaptar reajustar realzar reanimar rebasar recabar recaer recargar
recobrar recolectar reconciliar reconstituir recubrir redimir redirigir redondear reembolsar reestructurar reformular refrenar refrescar refrigerar refugiar regir regularizar rehabilitar rehusar reincorporar reiniciar
reinstaurar reintegrar reiterar relegar relevar rematar remediar rememorar remontar remover remunerar reorganizar repatriar repeler repercutir replegar reprimir reprobar reprochar repudiar resaltar resguardar resonar
responsabilizar resucitar resumir retornar retraer retransmitir revalorizar reventar revestir revitalizar revolucionar robar rotar sacralizar sacudir salvaguardar sedimentar sensibilizar sincronizar sistematizar sitiar
sobornar sobrecargar sobrepasar sobrevivir socavar socializar sofocar solidificar soltar solventar sorprender suavizar subordinar subsanar subvencionar subyugar sucumbir sufragar suministrar supervisar suplantar surtir
suscitar suscribir tallar tantear tasar testificar tipificar torturar traficar tragar tramitar tranquilizar transgredir transmutar traspasar trasplantar triplicar triturar truncar tutelar vagar vaporizar vaticinar venerar
ventilar vincular violentar visibilizar visualizar vomitar vulnerar zanjar desembolsar hospitalizar auscultar exudar metastatizar fibrosar necrosar ulcerar infartar dializar intubar anestesiar instanciar encapsular
buscar tensar hilar tejer soldar sellar ondular girar inervar paralelizar factorizar acotar hipotecar subrogar transigir devengar abordar acercar aclarar aliar alojar incentivar ingerir institucionalizar odiar orbitar progresar reposar retardar abonar acarrear achacar acidificar acometer aconsejar adoctrinar adueñar agregar alegar
allanar angular anteceder arraigar arrasar cautivar compilar concernir concienciar consagrar consensuar consignar contextualizar convalidar defraudar desacelerar desdoblar desglosar desligar despoblar difuminar dilucidar discrepar disgregar enganchar enlentecer extraditar fertilizar galvanizar homologar hospedar inscribir circunscribir involucrar
licitar lindar lixiviar magnetizar nivelar perjudicar pigmentar polimerizar prefijar readmitir reagrupar recapitular recrudecer redefinir redundar refinar reinsertar replantear requisar resecar reubicar revertir silenciar solapar supeditar usurpar vertebrar
abanderar abatir abdicar ablandar abominar abortar abotonar abrasar abultar aburrir acampar acariciar accionar acechar aceitar acentuar aclimatar acolchar acompasar acondicionar acordonar acorralar acostumbrar acoplar
acrecentar acuchillar adentrar aderezar adicionar adiestrar adivinar adobar adolecer adorar adornar adosar adscribir adulterar afanar afeitar aficionar afilar afiliar afinar aflorar afluir agarrar agasajar aglomerar
agobiar agolpar agonizar agremiar agriar agrietar aguardar agudizar agujerear ahogar ahondar ahorcar ahuecar ahuyentar airear ajusticiar alabar alborotar alcoholizar alegrar aletargar alfabetizar alicatar alienar
aligerar alisar alistar alucinar amainar amalgamar amansar amargar amasar ambientar amenizar americanizar ametrallar amplificar anegar angustiar anhelar anquilosar antagonizar antojar añorar apadrinar aparear aparejar
apasionar apelmazar apilar aplaudir apocopar apodar aporrear aprehender apremiar apresurar aprisionar apropiar apuntalar apurar arañar aromatizar arremeter arribar arrimar arrinconar arrodillar arropar arrugar arruinar
asediar aseverar asfaltar asfixiar asolar asomar asombrar atemorizar atentar aterrar aterrizar aterrorizar atesorar atomizar atormentar atracar atrapar atrasar atrofiar aturdir aullar aunar autenticar autentificar
autoabastecer autodefinir autodenominar autofinanciar autogestionar automatizar autorregular auxiliar avasallar avecinar aventajar aventurar averiar avisar avistar avivar ayunar azotar balbucear barajar bastar batallar
biodegradar blanquear bombardear bonificar bostezar boxear bramar bromear bucear burbujear cabalgar cachear calcinar calibrar camuflar canonizar capitalizar capitanear carcomer castellanizar catalogar catapultar
categorizar cauterizar cementar centellear centrifugar cepillar cerciorar chantajear chapar checar chequear chillar chirriar chupar cimentar cincelar circunvalar clamar clarificar claudicar clausurar climatizar clonar
cobijar coercer cofinanciar cohabitar cojear coleccionar colectivizar colindar columpiar comerciar compactar compartimentar compatibilizar compeler compendiar comulgar concatenar condimentar condonar confabular
confeccionar confortar congeniar congestionar conglomerar congraciar conjeturar conjurar connotar contabilizar contentar contraatacar contraindicar contrariar convidar coquetear correlacionar corretear cortejar costear
cotejar criminalizar cristianizar crucificar crujir cuadruplicar cuajar cualificar cundir curtir deambular decapitar decelerar decepcionar declamar decolorar defecar deforestar deglutir degustar delatar deleitar
deletrear delirar demarcar denigrar deparar depredar desabastecer desactualizar desaguar desahogar desahuciar desalinizar desamortizar desaprovechar desarraigar desatender desautorizar desayunar desbancar desbaratar
desbloquear descalificar descarboxilar descolonizar descolorar descomprimir descongelar descongestionar descontaminar descontextualizar descoordinar descremar desdeñar desencajar desencantar desenmascarar desenredar
desenvolver desesperar desfasar desfigurar desfilar desgarrar desgravar deshabitar desheredar deshilachar deshonrar desinflar desinhibir desinteresar desistir deslegitimar deslumbrar desmayar desmenuzar
desmitificar desmontar desmoralizar desmoronar desmotivar desnitrificar desnutrir desocupar desordenar desorientar desoxidar despedazar despenalizar despolitizar desposeer despotricar desprestigiar desproteger destapar
destrozar desunir desvalorizar desvelar desvincular desvirtuar detestar detonar dictaminar digitalizar dilapidar dimensionar dinamitar dinamizar diptongar dirimir disciplinar discordar disculpar diseccionar diseminar
disentir disertar disgustar disimular distar distender disturbar divagar divinizar divorciar doblegar dogmatizar ejercitar electrizar electrocutar electrolizar elidir embalar embalsamar embalsar embarazar
embaucar embotellar embridar embriagar emocionar empacar empañar emparejar emparentar empatar empeñar emplazar emulsionar enamorar encajonar encallar encantar encharcar enchufar encolerizar encriptar encuadernar
encuadrar endulzar enemistar enfadar engarzar enjabonar enlatar enmarcar enmascarar enojar enredar enroscar ensalzar ensuciar enterar entonar entrevistar entrometer entronizar entronar entubar entusiasmar envasar
enviar enzarzar epitomar equidistar escanear escarbar escenificar escrutar escudar escudriñar esculpir escupir escurrir esfumar esgrimir esmaltar especular espiar espolvorear esquilmar estacionar estatalizar
estereotipar estigmatizar estilizar estornudar estrangular estratificar estrellar estremecer estribar exasperar excavar exclamar excluir excomulgar excusar exfoliar exhortar exhumar exorcizar expatriar expeler expiar
explosionar exprimir extenuar externalizar extorsionar extrañar extraviar fabular falsear felicitar filmar flanquear flaquear flexionar focalizar formatear forrar fortificar fotocopiar fotografiar fotosintetizar
fraguar fraternizar frotar fructificar fumigar fustigar galopar gasificar gatear germanizar gesticular gimotear gotear graficar granizar granjear gritar guerrear guillotinar guisar gustar hacinar halagar hambrear
hechizar hibernar hidrogenar higienizar hilvanar hinchar hipnotizar hispanizar historiar homogeneizar horadar hornear horrorizar hostigar humear hurgar hurtar husmear ilusionar implorar incinerar incomodar
incomunicar incordiar incriminar inculpar indizar infestar influenciar informatizar infravalorar ingeniar injertar inmiscuir inmolar inmortalizar inocular inseminar insonorizar instigar instituir
insubordinar interconectar interpelar interpolar interrelacionar inutilizar inventariar involucionar islamizar izar jactar jadear juramentar ladear lapidar latinizar legar librar licenciar licuar linchar liofilizar
lisar llamear llorar llover lustrar luxar machacar madrugar malgastar malversar manar manufacturar maquillar marchitar masificar mecanografiar mendigar mestizar militarizar mimetizar mitificar moldear momificar
monetizar monitorizar monologar moralizar mortificar motorizar mugir municipalizar murmurar musicalizar musitar nasalizar naufragar nitrificar normativizar obcecar obsequiar obstinar occidentalizar ocluir ofuscar
olfatear ondear oradar ordeñar orinar ornamentar osificar ovular palpitar parafrasear parchear parir parpadear parquear particularizar pasmar pasteurizar patalear patinar pedalear peinar peligrar penalizar percutir
peregrinar perfundir perjurar permeabilizar pernoctar perseverar persignar personalizar pertrechar petrificar pinchar pisotear pleitear podrir polemizar porfiar postergar precaver preconcebir predestinar
predeterminar preestablecer prejuzgar premeditar prenunciar presagiar prevaricar prodigar profanar profetizar proletarizar promediar promocionar propulsar prorratear prostituir psicoanalizar publicitar pulular
pulverizar punir purgar quebrantar racionar radiografiar rasar rasguñar rearmar rebosar rebotar rebuscar recalcar recapacitar receptar recitar reclinar reconsiderar reconstruir reconvertir recopilar recrear recriminar
redescubrir redimensionar redistribuir reduplicar reeditar reeducar reelaborar reencarnar reencontrar reequilibrar reescribir reevaluar reexaminar referenciar reflotar reforestar refractar refundar refundir regañar
regatear reimplantar reimprimir reincidir reinterpretar reinventar relampaguear relativizar remangar remarcar remedar remodelar remojar remolcar renegociar rentabilizar reordenar reorientar repasar repelar reportar
repostar reptar repugnar resfriar resignar restituir retractar retratar retribuir retroalimentar reutilizar revalidar revender reverberar reverenciar ridiculizar rivalizar rizar rociar romanizar roncar rugir rumiar
saborear saciar saldar salivar salpicar saludar sanear sangrar santificar satirizar sazonar seccionar secuenciar secularizar secundar segar semejar sentenciar señalizar sepultar sermonear serpentear simpatizar
sindicalizar singularizar sintonizar sobrar sobrecoger sobreexplotar sobresaltar sobreseer sobrestimar sobrevolar solear solidarizar sollozar sonrojar soplar sorber sortear subarrendar subestimar sublimar succionar
sugestionar suicidar sulfatar tabular taladrar tambalear tapizar tatuar telefonear televisar temporizar teorizar tergiversar tintinear tipear tiranizar titubear tonificar torear torpedear toser totalizar
transbordar transcender transfigurar transfundir transliterar transparentar transponer transversalizar trasnochar traspirar trastornar traumatizar travestir tremolar trillar trinchar trucar tutear ultimar ulular
uniformar universalizar untar urdir urgir vacilar vadear vascularizar vegetar vengar veranear virar visar vislumbrar vivificar vocear zigzaguear zonificar zozobrar zurcir"""


def _conjugated() -> tuple[dict[str, str], dict[str, str]]:
    singular, plural = inflect.spanish(_REGULAR)
    return inflect.table(_SINGULAR.split(), singular), inflect.table(_PLURAL.split(), plural)


SPANISH = Language(
    code="es",
    accents="áéíóúüñ",
    drops_subjects=True,
    noun_first=True,
    gendered=True,
    function=words_of("""el la los las un una unos unas y o e u es son era eran fue fueron en de del al a con por para que se su sus lo le les no ni como más menos muy pero
si cuando donde este esta estos estas ese esa eso esto hay ser estar está están puede pueden debe deben entre sin sobre desde hasta también cada todo todos toda todas
porque ya ha han yo nosotros mi siguiente siguientes"""),
    copulas=words_of("es era fue significa designa"),
    plural_copulas=words_of("son eran fueron significan designan"),
    modals=words_of(
        "puede pueden debe deben debería deberían podría podrían suele suelen podía podían debía debían podrá podrán deberá deberán solía solían"
    ),
    perfect=words_of("ha han había"),
    conjugated=_conjugated,
    articles=words_of("el la los las un una unos unas lo"),
    prepositions=words_of(
        "de del a al en con por para sin sobre entre hacia desde hasta según durante tras ante bajo contra como"
    ),
    pronouns=words_of(
        "dichos dichas él ella ellos ellas ello esto esta este estos estas eso esa ese esos lo su sus se aquí allí yo nosotros"
    ),
    demonstratives=words_of("este esta estos estas ese esa esos esas ambos ambas tal tales dicho dicha dichos dichas"),
    facets=words_of("""definición objetivo objetivos finalidad función funciones papel causa causas efecto efectos consecuencia consecuencias resultado resultados ventaja ventajas desventaja desventajas inconvenientes limitación limitaciones problema problemas solución método fórmula
tratamiento diagnóstico pronóstico mecanismo estructura composición origen etiología clínica epidemiología fisiopatología significado síntoma síntomas signos ejemplo ejemplos propiedades características tipos pasos condiciones aplicaciones crítica historia complicaciones prevención"""),
    openers=words_of("""gracias frente respecto salvo excepto pese hacia bajo contra mediante hasta debido si cuando mientras porque aunque para por en con sin según desde durante tras ante entonces luego después antes además así pero y o como donde al a de
primero finalmente también generalmente normalmente entre"""),
    relatives=words_of("que quien quienes cual cuyo cuya donde si cuando como porque"),
    negations=words_of("no nunca jamás ningún ninguna sin ni nada"),
    causes=("porque", "debido a", "gracias a", "a causa de", "con el fin de", "mediante", "a través de", "para", "por"),
    coordinators=("y", "e", "pero", "mientras que"),
    interrogatives=words_of("qué cuál cuáles cómo cuándo dónde quién quiénes cuánto cuántos cuánta cuántas"),
    continuers=words_of("que quien quienes cuyo cuya donde pero sino aunque entonces luego y o porque mientras"),
    askers=words_of("qué cuál cuáles cómo cuándo dónde quién quiénes cuánto cuántos cuánta cuántas"),
    remarks=words_of("regla nota importante ojo atención recordar conclusión observación"),
    aspects=words_of(
        "objetivo función papel idea causa causas consecuencia consecuencias efecto efectos ventaja desventaja principio problema solución ejemplo resultado razón origen unidad fórmula finalidad estructura composición localización características síntomas tratamiento diagnóstico duración objetivos ventajas etiología fisiopatología epidemiología clínica complicación prevalencia incidencia indicación indicaciones contraindicación contraindicaciones ci fr posología requisito requisitos condición condiciones desventajas debilidad debilidades fortaleza fortalezas coste costo complejidad contexto límite límites limitaciones utilidad uso usos excepción excepciones etapas mecanismo frecuencia complicaciones pronóstico prevención riesgos crítica críticas valor tamaño sede capital población superficie influencia dificultad nombre particularidad importancia medición"
    ),
    conditions=words_of("si cuando"),
    numbers={
        "dos": 2,
        "tres": 3,
        "cuatro": 4,
        "cinco": 5,
        "seis": 6,
        "siete": 7,
        "ocho": 8,
        "nueve": 9,
        "diez": 10,
        "doble": 2,
        "triple": 3,
    },
    units=words_of(
        "% años año meses mes días día horas hora minutos segundos km m cm mm kg g mg l ml euros grados millones muertos habitantes siglos mmhg latidos lpm"
    ),
    metadata=words_of("""fuente fuentes autor autores autora fecha enlace enlaces url etiquetas tags nota notas referencia referencias bibliografía libro profesor profesora curso
página páginas estado ver imagen figura versión contacto asignatura aula examen"""),
    generic=words_of("""donde con siendo teoría introducción resumen notas ejemplo ejemplos definición definiciones conceptos generalidades varios capítulo sección parte tema semana causas consecuencias
características propiedades tipos preguntas y de la el los las del"""),
    activity=words_of("leí vi estudié empecé terminé repasé hice fui asistí aprendí intenté leído visto"),
    plans=tuple(
        "todo:|por hacer|pendiente de|repasar|leer el|leer la|mañana|no olvidar|objetivo:|objetivos:|tengo que|hay que leer|la próxima semana|buscar más".split(
            "|"
        )
    ),
    chatter=tuple("yo |mi |mis |me |creo que|espero|ojalá|qué aburrido|no entiendo|muy buena clase|jaja".split("|")),
    instructions=words_of(
        "explica explique explicar describe enumera nombra calcula demuestra ver véase compara comenta"
    ),
    references=("ver ", "véase", "cf."),
    questions={
        "sign": "¿Qué representa {}?",
        "definition": "¿Qué es {}?",
        "definition bare": "¿Qué significa «{}»?",
        "example": "{}: ¿cuál es un ejemplo?",
        "definition value": "{}: ¿qué valor?",
        "definition how long": "{}: ¿cuánto tiempo?",
        "happened": "¿Qué ocurrió en {}?",
        "happened on": "¿Qué ocurrió el {}?",
        "happened in": "¿Qué ocurrió en {}?",
        "bare": "¿{}?",
        "definition plural": "¿Qué son {}?",
        "definition clause": "¿Qué significa {}?",
        "copula": "¿Qué {aux} {}?",
        "which is": "¿Cuál {aux} {}?",
        "which are": "¿Cuáles {aux} {}?",
        "what": "¿Qué {verb} {}{rest}?",
        "done with": "¿Qué {verb} hacerse con {}{rest}?",
        "is done": "¿Qué se {verb}{rest}?",
        "is done then": "¿qué se {verb}{rest}?",
        "can do": "¿Qué {verb} hacer {}{rest}?",
        "which thing": "¿Qué {things} {verb} {}{rest}?",
        "which thing f": "¿Qué {things} {verb} {}{rest}?",
        "dated": "¿Cuándo tuvo lugar {}?",
        "dated several": "¿Cuándo tuvieron lugar {}?",
        "symbol": "¿A qué es igual {}?",
        "formula": "{}: ¿cuál es la fórmula?",
        "why": "¿Por qué {verb} {}{rest}?",
        "what for": "¿Para qué {verb} {}{rest}?",
        "how": "¿Cómo {verb} {}{rest}?",
        "when": "¿Cuándo {verb} {}{rest}?",
        "where": "¿Dónde {verb} {}{rest}?",
        "how many": "¿Cuántos {things} {verb} {}{rest}?",
        "how many f": "¿Cuántas {things} {verb} {}{rest}?",
        "how much": "¿Cuánto {verb} {}{rest}?",
        "how long": "¿Cuánto tiempo {verb} {}{rest}?",
        "how fast": "¿A qué velocidad {verb} {}{rest}?",
        "how hot": "¿A qué temperatura {verb} {}{rest}?",
        "between": "¿Entre qué {verb} {}{rest}?",
        "who": "¿Quién {rest}?",
        "whose work": "¿De quién es «{}»?",
        "what does": "¿Qué {rest}?",
        "who several": "¿Quiénes {rest}?",
        "who or what": "¿Quién o qué {verb} {}?",
        "under which": "¿En qué condiciones {verb} {}{rest}?",
        "whom person": "¿A quién {verb} {}{rest}?",
        "by person": "¿Por quién {verb} {}{rest}?",
        "whom": "¿A quién o a qué {verb} {}{rest}?",
        "where to": "¿Adónde {verb} {}{rest}?",
        "where from": "¿De dónde {verb} {}{rest}?",
        "how often": "¿Cuántas veces {verb} {}{rest}?",
        "of": "¿De qué {verb} {}{rest}?",
        "to": "¿A qué {verb} {}{rest}?",
        "onto": "¿Sobre qué {verb} {}{rest}?",
        "by": "¿Por quién o por qué cosa {verb} {}{rest}?",
        "against": "¿Contra qué {verb} {}{rest}?",
        "with": "¿Con qué {verb} {}{rest}?",
        "toward": "¿Hacia qué {verb} {}{rest}?",
        "in": "¿En qué {verb} {}{rest}?",
        "aim": "¿Para qué {verb} {}{rest}?",
        "condition": "¿Qué ocurre {}?",
        "said when": "¿Cuándo se dice {}?",
        "relative to": "¿Respecto a qué {verb} {}{rest}?",
        "in which": "¿En qué {things} {verb} {}{rest}?",
        "one what for": "¿Para qué {verb} {}?",
        "one why": "¿Por qué {verb} {}?",
        "one when": "¿Cuándo {verb} {}?",
        "one how": "¿Cómo {verb} {}?",
        "one where": "¿Dónde {verb} {}?",
        "one what": "¿qué {verb}?",
        "one calls": "¿Qué se {verb} {}?",
        "one calls to": "¿A qué se {verb} {}?",
        "falls to": "¿A quién {verb} {}?",
        "needed": "¿Qué es necesario {}?",
        "state": "¿Cómo está {}?",
        "states": "¿Cómo están {}?",
        "consists": "¿En qué consiste {}?",
        "during": "¿Qué ocurre en {}?",
        "says": "¿Qué dice {}?",
        "spoken of": "¿Cuándo se habla de {}?",
        "characterizes": "¿Qué caracteriza {}?",
        "happens with": "¿Qué ocurre con {}?",
        "what is for": "¿Para qué {aux} {}?",
        "whom is for": "¿Para qué o para quién {aux} {}?",
        "definition who": "¿Quién es {}?",
        "deed": "¿Qué hace {}?",
        "deeds": "¿Qué hacen {}?",
        "like": "¿Cómo es {}?",
        "likes": "¿Cómo son {}?",
        "happened then": "¿Qué ocurrió {}?",
        "alias": "¿Con qué otro nombre se conoce {}?",
        "why said": "¿Por qué «{}»?",
        "named so": "¿Cómo {verb} {} {what}?",
        "counted": "¿Cuáles son los {}?",
        "counted f": "¿Cuáles son las {}?",
        "steps some": "{}: ¿cuáles son los pasos {a} a {b} de {n}?",
        "steps": "{}: ¿cuáles son los {n} pasos, en orden?",
        "counted do": "¿Qué {}?",
        "counted do f": "¿Qué {}?",
        "which one": "{}: ¿cuál?",
        "which one f": "{}: ¿cuál?",
        "which of them": "{}: ¿cuáles?",
        "which of them f": "{}: ¿cuáles?",
        "difference": "¿Qué diferencia hay entre {} y {other}?",
        "list": "{}: ¿cuáles son los {n} puntos?",
        "list clause": "{}: ¿cuáles son? ({n})",
        "cell": "{}: ¿{header}?",
        "cell more": "{}: ¿qué más hay que saber?",
        "cell year": "{}: ¿en qué año?",
        "cell plain": "{}: ¿{header}?",
        "stands for": "¿Qué significa {}?",
        "points": "{} ({n} puntos)",
        "complexity": "¿Cuál es la complejidad de {}?",
        "complexity case": "¿Cuál es la complejidad en el {}?",
    },
)
