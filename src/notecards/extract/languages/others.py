"""What is known of Italian and Portuguese: enough for terms, definitions and lists."""

from notecards.extract.languages import inflect
from notecards.extract.languages.language import Language, words_of

_ITALIAN = """avviene dipende serve deriva nasce vive agisce cresce finisce fornisce nutre contribuisce unisce reagisce pompa respira fa dà va viene diventa porta dice scrive fu morì nacque significa indica designa rappresenta permette descrive definisce contiene comprende include produce provoca causa implica garantisce protegge vieta richiede impone
regola controlla determina misura mostra utilizza usa trasforma unisce separa riduce aumenta diminuisce crea forma costituisce possiede favorisce"""
_PORTUGUESE = """fica ocorre vive cresce nasce fornece oferece pertence depende deriva serve bombeia oxida age atua está faz dá vai vem torna leva diz tem põe reage absorve significa indica designa representa permite descreve define contém compreende inclui produz provoca causa implica garante protege proíbe exige requer impõe regula
controla determina mede mostra utiliza usa transforma une separa reduz aumenta diminui cria forma constitui possui favorece"""

_ITALIAN_REGULAR = """abbassare abitare accettare accogliere accompagnare accumulare acquistare adattare aderire adottare affermare affrontare agevolare aggiungere aiutare alimentare allargare allungare alterare ammettere ampliare
analizzare annullare applicare apprendere appartenere approvare aprire arrestare assicurare assimilare assorbire assumere attaccare attrarre attraversare attribuire autorizzare avvolgere bloccare bruciare
cambiare causare cedere celebrare cercare chiedere chiudere circondare circolare citare colpire combattere combinare commettere compiere comportare comprimere comunicare concedere concentrare concludere
condizionare condurre confermare confinare conoscere consentire conservare considerare constare contrarre contribuire controllare convertire coprire correggere correre costringere costruire crescere curare
decidere declinare decomporre definire degradare deliberare demolire denominare depositare derivare descrivere designare deteriorare determinare detenere diffondere digerire diluire diminuire dimostrare
dipendere dirigere discutere disporre dissociare distinguere distribuire distruggere diventare dominare durare eleggere elevare emanare emettere entrare equivalere ereditare esaminare escludere esercitare
esigere esistere espandere esplodere esporre esprimere estendere estrarre evolvere fallire facilitare fecondare filtrare finanziare finire firmare fornire funzionare generare gestire giudicare governare guidare
identificare illustrare immagazzinare impiegare implicare importare imporre incorporare incrementare indebolire indurre influenzare informare iniziare inserire installare integrare interagire interrompere
intervenire introdurre invadere inventare inviare isolare istituire lavorare legare leggere limitare localizzare lottare mandare mantenere mettere migliorare minacciare moltiplicare morire muovere nascere
navigare neutralizzare nutrire occupare offrire operare opporre organizzare orientare osservare ottenere ossidare partecipare partire passare penetrare perdere permettere pesare portare possedere praticare
precedere predire preferire prendere preparare presentare preservare prestare prevedere prevenire procedere promuovere proporre provenire provocare pubblicare punire raccogliere raddoppiare raffreddare
raggiungere reagire realizzare regnare rendere reprimere resistere respingere respirare restare restituire riassorbire richiamare ridurre riempire riflettere riformare rifiutare rilasciare rimanere rimuovere
rinforzare riparare ripetere riprodurre risalire riscaldare riservare rispondere ritornare riunire rivelare rompere ruotare salire salvare scambiare scegliere scendere scomporre sconfiggere scoprire scorrere
scrivere secernere seguire selezionare semplificare servire sfruttare sintetizzare situare soddisfare soffrire sopportare sopravvivere sorgere sospendere sostenere sottrarre spendere spingere spostare
stabilizzare stampare subire succedere suddividere suonare superare svolgere tagliare temere tendere tenere tornare tradurre trarre trascrivere trattare trattenere uccidere unificare uscire valere valutare
variare vedere vendere venire vietare vincere violare visitare vivere votare
accelerare rallentare eliminare filtrare rispettare nominare verificare esaminare cambiare modificare calcolare rafforzare indebolire proteggere durare fissare regolare controllare determinare misurare
indicare mostrare utilizzare usare trasportare trasformare unire separare aumentare sostituire risolvere creare formare costituire favorire facilitare evitare impedire limitare obbligare assegnare esprimere
stabilire riconoscere ricevere spiegare consistere dipendere servire corrispondere liberare trasmettere inibire attivare stimolare convertire generare fondare abolire proclamare firmare governare conquistare
espellere dividere sintetizzare bloccare codificare copiare collegare ordinare classificare confrontare vendere comprare pagare consumare"""
_PORTUGUESE_REGULAR = """abranger abrir absorver abolir aceitar acompanhar acontecer acumular adaptar aderir administrar admitir adotar afirmar agir agrupar ajudar alcançar alimentar alterar ampliar analisar anular aparecer aplicar
apoiar aprender apresentar aprovar armazenar assegurar assimilar assinar assumir atacar atender atingir atravessar atrair atribuir autorizar avaliar avançar bloquear buscar cair capturar carregar ceder celebrar
chegar circular citar cobrir colaborar colonizar combater combinar começar comandar compartilhar compensar completar compor compreender comprimir comunicar conceder concentrar concluir condensar conduzir
confirmar conhecer conservar considerar construir contaminar conter continuar contrair contribuir controlar converter coordenar correr corrigir crescer cumprir curar declarar decompor decretar deduzir defender
definir degradar deixar delegar demonstrar denominar depositar derrotar derrubar descobrir desempenhar desenvolver designar destruir determinar diferenciar digerir diluir dirigir dispersar dissolver distinguir
distribuir dominar durar editar elaborar eleger elevar emitir empregar encontrar encorajar enfrentar entrar envolver enviar equilibrar equivaler escolher escrever estabilizar estender estimar estudar evoluir
exceder excluir executar exercer exibir existir expandir expelir explicar explorar expor exportar exprimir extrair fabricar fechar fertilizar filtrar financiar flutuar formular fornecer fortalecer funcionar
garantir gastar gerir girar habitar herdar identificar ignorar iluminar ilustrar implementar importar impor incentivar incluir incorporar induzir influenciar informar ingerir inserir instalar instituir integrar
interagir interferir interpretar interromper introduzir invadir inventar inverter investir isolar julgar justificar lançar lutar manter manifestar matar melhorar misturar modular morrer mover multiplicar nascer
navegar negar negociar neutralizar observar obter ocorrer ocupar oferecer operar opor organizar orientar oxidar pagar participar passar penetrar perder permanecer perturbar pesar planejar possuir praticar
precipitar predominar preferir preparar prescrever preservar prever processar procurar produzir promover propagar propor proporcionar provar publicar punir quebrar queimar reagir realizar recolher reconhecer
recuperar refletir reformar registrar reger reinar rejeitar relacionar remover render renovar reparar repetir representar reproduzir requerer reservar residir resistir resolver respeitar respirar responder
restringir retirar reunir revelar revogar romper saber salvar secretar seguir selecionar significar simplificar sintetizar sofrer solucionar somar subir substituir suceder surgir suspender sustentar tender
terminar tirar tornar traduzir transcrever transferir tratar unificar utilizar validar valer variar vencer viajar violar visitar viver votar
acelerar eliminar filtrar respeitar nomear verificar examinar mudar modificar calcular reforçar enfraquecer proteger durar fixar regular controlar determinar medir indicar mostrar utilizar usar transportar
transformar unir separar reduzir aumentar diminuir substituir resolver criar formar constituir favorecer facilitar afetar evitar impedir limitar obrigar atribuir expressar estabelecer reconhecer receber
explicar consistir depender servir corresponder pertencer resultar liberar transmitir inibir ativar estimular converter gerar marcar iniciar fundar abolir proclamar assinar governar conquistar expulsar dividir
sintetizar bloquear codificar copiar conectar ordenar classificar comparar vender comprar pagar consumir armazenar produzir"""


def _italian() -> tuple[dict[str, str], dict[str, str]]:
    singular, plural = inflect.italian(_ITALIAN_REGULAR)
    return inflect.table(_ITALIAN.split(), singular), inflect.table(plural)


ITALIAN = Language(
    code="it",
    accents="àèéìíîòóùú",
    drops_subjects=True,
    noun_first=True,
    gendered=True,
    function=words_of("""il lo la i gli le un uno una e o è sono era erano in di del della dei delle dello a al alla ai alle da dal dalla con su sul sulla per tra fra che chi
si non più meno molto ma se come quando dove questo questa questi queste quello ci ne suo sua suoi anche ogni può possono deve devono nel nella nei nelle"""),
    copulas=words_of("è era fu significa indica"),
    plural_copulas=words_of("sono erano furono indicano"),
    modals=words_of("può possono deve devono"),
    conjugated=_italian,
    articles=words_of("il lo la i gli le un uno una l l'"),
    prepositions=words_of("di del della dei delle a al alla da dal in nel nella con su per tra fra"),
    pronouns=words_of("esso essa essi questo questa questi queste ciò lui lei loro qui lì si ci"),
    demonstratives=words_of("questo questa questi queste tale tali"),
    openers=words_of("grazie se quando mentre poiché perché dopo prima durante per con in su secondo quindi allora poi inoltre ma e o"),
    relatives=words_of("che chi cui quale dove se quando come perché"),
    negations=words_of("non mai nessun nessuna senza né"),
    causes=("perché", "grazie a", "a causa di", "mediante", "tramite"),
    coordinators=("e", "ma", "mentre"),
    interrogatives=words_of("cosa quale quali come quando dove chi perché quanto quanti"),
    continuers=words_of("che cui dove ma quindi allora e o perché mentre invece"),
    askers=words_of("quale quali quanto quanti quanta quante"),
    remarks=words_of("nota importante attenzione osservazione ricorda conclusione"),
    numbers={"due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7},
    metadata=words_of("fonte fonti autore autori data link tag note riferimenti libro docente corso pagina vedi immagine figura"),
    generic=words_of("dove con introduzione sommario note esempio esempi definizione definizioni capitolo sezione parte settimana e di"),
    activity=words_of("letto visto studiato iniziato finito ripassato fatto"),
    plans=("todo", "da fare", "da leggere", "da ripassare", "domani", "non dimenticare", "obiettivi:"),
    chatter=("io ", "mio ", "mia ", "purtroppo", "spero", "non ho capito"),
    instructions=words_of("spiega descrivi elenca calcola dimostra vedi"),
    references=("vedi ", "cfr."),
    aspects=words_of("""scopo obiettivo obiettivi funzione ruolo causa cause conseguenza conseguenze effetto effetti vantaggio vantaggi svantaggio svantaggi principio problema soluzione esempio risultato
origine unità formula struttura composizione sintomi trattamento diagnosi durata caratteristiche costo complessità meccanismo limiti eccezioni prognosi prevenzione complicazioni uso"""),
    conditions=words_of("se quando"),
    questions={
        "sign": "Che cosa indica {}?",
        "definition": "Che cos’è {}?",
        "definition plural": "Che cosa sono {}?",
        "definition clause": "Che cosa significa {}?",
        "copula": "Che cosa {aux} {}?",
        "which is": "Qual {aux} {}?",
        "which are": "Quali {aux} {}?",
        "what": "Che cosa {verb} {}{rest}?",
        "can do": "Che cosa {verb} fare {}{rest}?",
        "why": "Perché {} {verb}{rest}?",
        "what for": "A quale scopo {verb} {}{rest}?",
        "how": "Come {verb} {}{rest}?",
        "when": "Quando {verb} {}{rest}?",
        "where": "Dove {verb} {}{rest}?",
        "of": "Di che cosa {verb} {}{rest}?",
        "to": "A che cosa {verb} {}{rest}?",
        "onto": "Su che cosa {verb} {}{rest}?",
        "by": "Da chi o da che cosa {verb} {}{rest}?",
        "from": "Da che cosa {verb} {}{rest}?",
        "against": "Contro che cosa {verb} {}{rest}?",
        "with": "Con che cosa {verb} {}{rest}?",
        "in": "In che cosa {verb} {}{rest}?",
        "condition": "Che cosa succede {}?",
        "one calls": "Che cosa si {verb} {}?",
        "needed": "Che cosa è necessario {}?",
        "state": "Com’è {}?",
        "states": "Come sono {}?",
        "bare": "{}?",
        "which thing": "Che {things} {verb} {}{rest}?",
        "alias": "Come si chiama anche {}?",
        "why said": "Perché «{}»?",
        "steps": "{}: quali sono i {n} passi, in ordine?",
        "list": "{}: quali sono i {n} punti?",
        "cell": "{}: {header}?",
        "cell plain": "{}: {header}?",
        "points": "{} ({n} punti)",
    },
)  # fmt: skip


def _portuguese() -> tuple[dict[str, str], dict[str, str]]:
    singular, plural = inflect.portuguese(_PORTUGUESE_REGULAR)
    return inflect.table(_PORTUGUESE.split(), singular), inflect.table(plural)


PORTUGUESE = Language(
    code="pt",
    accents="áâãàçéêíóôõúü",
    drops_subjects=True,
    noun_first=True,
    gendered=True,
    function=words_of("""o a os as um uma uns umas e ou é são era eram em no na nos nas de do da dos das ao aos à às com por para pelo pela que se não mais menos muito mas
quando onde como este esta isto esse essa isso seu sua seus suas também cada pode podem deve devem entre sem sobre foi ser"""),
    copulas=words_of("é era foi significa designa"),
    plural_copulas=words_of("são eram foram significam designam"),
    modals=words_of("pode podem deve devem"),
    conjugated=_portuguese,
    articles=words_of("o a os as um uma uns umas"),
    prepositions=words_of("de do da dos das em no na ao à com por para pelo pela sem sobre entre"),
    pronouns=words_of("ele ela eles elas isto isso este esta esse essa seu sua aqui ali se"),
    demonstratives=words_of("este esta estes estas esse essa tal tais"),
    openers=words_of("graças devido se quando enquanto porque embora para por em com sem segundo durante após antes depois então além mas e ou como"),
    relatives=words_of("que quem qual cujo cuja onde se quando como porque"),
    negations=words_of("não nunca nenhum nenhuma sem nem"),
    causes=("porque", "devido a", "graças a", "por causa de", "mediante", "através de"),
    coordinators=("e", "mas", "enquanto"),
    interrogatives=words_of("que qual quais como quando onde quem quanto quantos"),
    continuers=words_of("que cujo cuja onde mas então e ou porque enquanto"),
    askers=words_of("qual quais quanto quantos quanta quantas"),
    remarks=words_of("nota importante atenção observação obs lembre conclusão"),
    numbers={"dois": 2, "duas": 2, "três": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7},
    metadata=words_of("fonte fontes autor autores data link tags nota notas referência referências livro professor curso página ver imagem figura"),
    generic=words_of("onde com introdução resumo notas exemplo exemplos definição definições capítulo seção parte semana e de"),
    activity=words_of("li vi estudei comecei terminei revi fiz"),
    plans=("todo:", "por fazer", "a fazer", "amanhã", "não esquecer", "objetivos:", "rever"),
    chatter=("eu ", "meu ", "minha ", "infelizmente", "espero", "não entendi"),
    instructions=words_of("explique descreva liste calcule demonstre ver"),
    references=("ver ", "veja ", "cf."),
    aspects=words_of("""objetivo objetivos função papel causa causas consequência consequências efeito efeitos vantagem vantagens desvantagem desvantagens princípio problema solução exemplo resultado
origem unidade fórmula estrutura composição sintomas tratamento diagnóstico duração características custo complexidade mecanismo limites exceções prognóstico prevenção complicações uso"""),
    conditions=words_of("se quando"),
    questions={
        "sign": "O que representa {}?",
        "definition": "O que é {}?",
        "definition plural": "O que são {}?",
        "definition clause": "O que significa {}?",
        "copula": "O que {aux} {}?",
        "which is": "Qual {aux} {}?",
        "which are": "Quais {aux} {}?",
        "what": "O que {verb} {}{rest}?",
        "can do": "O que {verb} fazer {}{rest}?",
        "why": "Por que {} {verb}{rest}?",
        "what for": "Para que {verb} {}{rest}?",
        "how": "Como {} {verb}{rest}?",
        "when": "Quando {} {verb}{rest}?",
        "where": "Onde {verb} {}{rest}?",
        "of": "De que {verb} {}{rest}?",
        "to": "A que {verb} {}{rest}?",
        "onto": "Sobre o que {verb} {}{rest}?",
        "by": "Por quem ou pelo que {verb} {}{rest}?",
        "against": "Contra o que {verb} {}{rest}?",
        "with": "Com que {verb} {}{rest}?",
        "in": "Em que {verb} {}{rest}?",
        "aim": "Para que {verb} {}{rest}?",
        "condition": "O que acontece {}?",
        "one calls": "O que se chama {}?",
        "needed": "O que é preciso {}?",
        "state": "Como está {}?",
        "states": "Como estão {}?",
        "bare": "{}?",
        "which thing": "Que {things} {verb} {}{rest}?",
        "alias": "Como também se chama {}?",
        "why said": "Por que «{}»?",
        "steps": "{}: quais são os {n} passos, em ordem?",
        "list": "{}: quais são os {n} pontos?",
        "cell": "{}: {header}?",
        "cell plain": "{}: {header}?",
        "points": "{} ({n} pontos)",
    },
)  # fmt: skip
