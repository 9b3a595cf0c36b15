"""What is known of Italian and Portuguese: enough for terms, definitions and lists."""

from notecards.extract.languages import inflect
from notecards.extract.languages.language import Language, words_of

_ITALIAN = """significa indica designa rappresenta permette descrive definisce contiene comprende include produce provoca causa implica garantisce protegge vieta richiede impone
regola controlla determina misura mostra utilizza usa trasforma unisce separa riduce aumenta diminuisce crea forma costituisce possiede favorisce"""
_PORTUGUESE = """significa indica designa representa permite descreve define contém compreende inclui produz provoca causa implica garante protege proíbe exige requer impõe regula
controla determina mede mostra utiliza usa transforma une separa reduz aumenta diminui cria forma constitui possui favorece"""

_ITALIAN_REGULAR = """accelerare rallentare eliminare filtrare rispettare nominare verificare esaminare cambiare modificare calcolare rafforzare indebolire proteggere durare fissare regolare controllare determinare misurare
indicare mostrare utilizzare usare trasportare trasformare unire separare aumentare sostituire risolvere creare formare costituire favorire facilitare evitare impedire limitare obbligare assegnare esprimere
stabilire riconoscere ricevere spiegare consistere dipendere servire corrispondere liberare trasmettere inibire attivare stimolare convertire generare fondare abolire proclamare firmare governare conquistare
espellere dividere sintetizzare bloccare codificare copiare collegare ordinare classificare confrontare vendere comprare pagare consumare"""
_PORTUGUESE_REGULAR = """acelerar eliminar filtrar respeitar nomear verificar examinar mudar modificar calcular reforçar enfraquecer proteger durar fixar regular controlar determinar medir indicar mostrar utilizar usar transportar
transformar unir separar reduzir aumentar diminuir substituir resolver criar formar constituir favorecer facilitar afetar evitar impedir limitar obrigar atribuir expressar estabelecer reconhecer receber
explicar consistir depender servir corresponder pertencer resultar liberar transmitir inibir ativar estimular converter gerar marcar iniciar fundar abolir proclamar assinar governar conquistar expulsar dividir
sintetizar bloquear codificar copiar conectar ordenar classificar comparar vender comprar pagar consumir armazenar produzir"""

ITALIAN = Language(
    code="it",
    function=words_of("""il lo la i gli le un uno una e o è sono era erano in di del della dei delle dello a al alla ai alle da dal dalla con su sul sulla per tra fra che chi
si non più meno molto ma se come quando dove questo questa questi queste quello ci ne suo sua suoi anche ogni può possono deve devono nel nella nei nelle"""),
    copulas=words_of("è era significa indica"),
    plural_copulas=words_of("sono erano indicano"),
    modals=words_of("può possono deve devono"),
    verbs=inflect.table(_ITALIAN.split(), inflect.italian(_ITALIAN_REGULAR)[0]),
    plural_verbs=inflect.table(inflect.italian(_ITALIAN_REGULAR)[1]),
    articles=words_of("il lo la i gli le un uno una l l'"),
    prepositions=words_of("di del della dei delle a al alla da dal in nel nella con su per tra fra"),
    pronouns=words_of("esso essa essi questo questa questi queste ciò lui lei loro qui lì si ci"),
    demonstratives=words_of("questo questa questi queste tale tali"),
    openers=words_of("se quando mentre poiché perché dopo prima durante per con in su secondo quindi allora poi inoltre ma e o"),
    relatives=words_of("che chi cui quale dove se quando come perché"),
    negations=words_of("non mai nessun nessuna senza né"),
    causes=("perché", "grazie a", "a causa di", "mediante", "tramite"),
    coordinators=("e", "ma", "mentre"),
    interrogatives=words_of("cosa quale quali come quando dove chi perché quanto quanti"),
    numbers={"due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7},
    metadata=words_of("fonte fonti autore autori data link tag note riferimenti libro docente corso pagina vedi immagine figura"),
    generic=words_of("introduzione sommario note esempio esempi definizione definizioni capitolo sezione parte settimana e di"),
    activity=words_of("letto visto studiato iniziato finito ripassato fatto"),
    plans=("todo", "da fare", "da leggere", "da ripassare", "domani", "non dimenticare", "obiettivi:"),
    chatter=("io ", "mio ", "mia ", "purtroppo", "spero", "non ho capito"),
    instructions=words_of("spiega descrivi elenca calcola dimostra vedi"),
    references=("vedi ", "cfr."),
    questions={
        "definition": "Che cos’è {}?",
        "definition plural": "Che cosa sono {}?",
        "definition clause": "Che cosa significa {}?",
        "does": "Che cosa {verb} {}?",
        "copula": "Che cosa {aux} {}?",
        "steps": "{}: quali sono i {n} passi, in ordine?",
        "list": "{}: quali ({n})?",
        "cell": "{}: {header}?",
        "cell plain": "{}: {header}?",
        "points": "{} ({n} punti)",
    },
)  # fmt: skip

PORTUGUESE = Language(
    code="pt",
    function=words_of("""o a os as um uma uns umas e ou é são era eram em no na nos nas de do da dos das ao aos à às com por para pelo pela que se não mais menos muito mas
quando onde como este esta isto esse essa isso seu sua seus suas também cada pode podem deve devem entre sem sobre foi ser"""),
    copulas=words_of("é era foi significa designa"),
    plural_copulas=words_of("são eram foram significam designam"),
    modals=words_of("pode podem deve devem"),
    verbs=inflect.table(_PORTUGUESE.split(), inflect.portuguese(_PORTUGUESE_REGULAR)[0]),
    plural_verbs=inflect.table(inflect.portuguese(_PORTUGUESE_REGULAR)[1]),
    articles=words_of("o a os as um uma uns umas"),
    prepositions=words_of("de do da dos das em no na ao à com por para pelo pela sem sobre entre"),
    pronouns=words_of("ele ela eles elas isto isso este esta esse essa seu sua aqui ali se"),
    demonstratives=words_of("este esta estes estas esse essa tal tais"),
    openers=words_of("se quando enquanto porque embora para por em com sem segundo durante após antes depois então além mas e ou como"),
    relatives=words_of("que quem qual cujo cuja onde se quando como porque"),
    negations=words_of("não nunca nenhum nenhuma sem nem"),
    causes=("porque", "devido a", "graças a", "por causa de", "mediante", "através de"),
    coordinators=("e", "mas", "enquanto"),
    interrogatives=words_of("que qual quais como quando onde quem quanto quantos"),
    numbers={"dois": 2, "duas": 2, "três": 3, "quatro": 4, "cinco": 5, "seis": 6, "sete": 7},
    metadata=words_of("fonte fontes autor autores data link tags nota notas referência referências livro professor curso página ver imagem figura"),
    generic=words_of("introdução resumo notas exemplo exemplos definição definições capítulo seção parte semana e de"),
    activity=words_of("li vi estudei comecei terminei revi fiz"),
    plans=("todo", "por fazer", "a fazer", "amanhã", "não esquecer", "objetivos:", "rever"),
    chatter=("eu ", "meu ", "minha ", "infelizmente", "espero", "não entendi"),
    instructions=words_of("explique descreva liste calcule demonstre ver"),
    references=("ver ", "veja ", "cf."),
    questions={
        "definition": "O que é {}?",
        "definition plural": "O que são {}?",
        "definition clause": "O que significa {}?",
        "does": "O que {verb} {}?",
        "copula": "O que {aux} {}?",
        "steps": "{}: quais são os {n} passos, em ordem?",
        "list": "{}: quais ({n})?",
        "cell": "{}: {header}?",
        "cell plain": "{}: {header}?",
        "points": "{} ({n} pontos)",
    },
)  # fmt: skip
