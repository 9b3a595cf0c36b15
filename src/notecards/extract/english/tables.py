"""Words and shapes that English questions turn on."""

import re

from notecards.extract.patterns import pattern

ADJECTIVE = pattern(r"(?:il|in|un)?(?:literate|separate|appropriate|accurate|adequate|immediate|moderate|delicate|private|elaborate|legitimate|desperate|fortunate|passionate|intermediate|animate|approximate|deliberate|nate|ornate)$|(?!(?:category|theory|memory|history|territory|factory|directory|inventory|laboratory|library|summary|boundary|dictionary|secretary|traffic|topic|logic|fabric|critic|metric|plant|servant|"
                    r"merchant|parent|agent|patient|student|client|event|accident|incident|president|continent|component|gradient|ingredient|archive|objective|incentive|perspective|olive|table|cable|variable)$).+(?:able|ible|uble|ful|ous|ive|ical|ial|nal|(?<!m)ent|ant|ic|less|ary|ory|ed|suited)$|^(?:good|bad|right|wrong|able|equal|similar|due|prone|exempt|close|subject|proportional|"
                        r"costly|likely|friendly|deadly|key|valid|true|useful|better|worse|free|safe|ready|aware|crucial|vital|critical|central|common|analogous|open|related|easy|hard|fast|slow)$")  # fmt: skip
ASKED_PREPOSITIONS = frozenset(
    "to on in of for from with by into as at over through between about against upon across within under toward towards".split()
)
LONG_PREPOSITION = pattern(
    r"(?P<words>along with|depending (?:up)?on|in terms of|on the basis of|in favou?r of|by means of|with respect to|in spite of|(?:up|back|out|off|away|over|on)\s(?:to|with|from|against))\s\w"
)
DEGREES = frozenset("very most more less also not only too so quite in large part well best either".split())
EACH_THE = pattern(r"(?P<where>\w+\s(?:each|every)\s(?!of\b)(?:[\w-]+\s){0,2}?[\w-]+)\s(?=(?:the|an?|its|their)\s)")
"""In "associates with each page the time of its use" the place stands before the object."""
NEVER_AN_OBJECT = frozenset(
    "above below beneath beyond without despite unlike per via since than until unless beyond except regardless together instead among amongst amid".split()
)
"""A phrase that opens with one of these says how or when."""
IDIOMS = frozenset("sense place part care advantage sure use time effect".split())
NO_PREDICATE = frozenset(
    "always never usually worth enough away back out down off not no being also often there more less only too so as hence thus therefore".split()
)
"""What begins with one of these after "is" does not say what something is."""
LETS_DO = frozenset("help let make".split())
"""What they act on does something: "helps users find data"."""
OBJECTS = frozenset("us you them one users people".split())
PART_OF = pattern(
    r"(?:an?|the)\s(?:[\w-]+\s)?(?:role|part|step|look|place|advantage|effort|attempt|sense|effect|purpose|aim|goal)\s(?:in|of|at|to|for)\b",
    re.IGNORECASE,
)
"""What is played, taken or made in "plays an important role in X" is not the point; X is."""
TURNS = frozenset(
    "supply supplied supplies provide provided provides equip equips equipped endow endows endowed commit commits committed expose exposes exposed confine confines confined link links linked connect connects connected compare compares compared entrust entrusts entrusted devote devotes devoted split divide divided break broken convert converted transform transformed turn turned reduce reduced mix mixed seed decompose partition translate translated multiply combine replace base based map maps mapped project projects projected".split()
)
TURNED = pattern(
    r"(?P<what>(?:(?:the|an?|its|their|his|her|each|every)\s(?:[\w-]+\s){1,2}?|everything\s|it\s|[a-z][\w-]+\s(?:[\w-]+\s)?(?:and\s(?:[\w-]+\s){1,2}?)?(?=(?:into|onto)\b)|(?:the\s)?(?:(?-i:[A-Z])[\w-]+\s){1,3}|(?:[a-z-]+\s)?[a-z]+s\s(?=(?:with|to)\s)|(?:an?|the)\s(?:[\w-]+\s){1,2}of\s(?:[\w-]+\s){1,2}?(?=(?:into|onto)\b))(?:into|onto|with|modulo|on|to(?!\s(?:make|get|do|be|have|allow|help|give|find|avoid|reduce|increase|keep|produce|form|create|prevent)\b)))\s(?=\w|\ufffc)",
    re.IGNORECASE,
)
"""What is split, mixed or turned is known by its short name; into what, or with what, is the point."""
SEES = frozenset(
    "see saw sees view views viewed regard regards regarded describe describes described define defines defined treat treats treated perceive perceives perceived".split()
)
SEEN_AS = pattern(r"(?P<what>(?!(?:that|how|what|it|this|them)\b)(?:[\w'’-]+\s){1,5}as)\s(?=(?:an?|the)\s\w)")
"""What is seen as something, as what is the point: "Durkheim saw suicide as a social fact"."""
PREVENTS = frozenset(
    "prevent discourage stop keep deter protect prohibit ban exempt dissuade distinguish separate".split()
)
PREVENTED = pattern(
    r"(?P<whom>(?:(?:the|its|their|all|many|most)\s)?(?!(?:the|it|them|him|that)\b)(?:[\w'’-]+\s){1,3}?from)\s(?=(?P<doing>(?:\w+ly\s)?\w+ing\s)?\w)"
)
"""Who is kept from what: "discourages landlords from building"."""
GIVES = frozenset("give grant offer lend deny cost guarantee promise teach owe award assign allocate".split())
GIVEN = pattern(
    r"(?P<whom>(?:the|its|their|his|her|all|every|each|many|most)\s(?:[\w'’-]+\s)??(?!(?:an?|the)\s)[\w'’-]+|[A-Z][\w-]+|[a-z]+s)\s(?=(?:an?|the|more|less|no|equal|full|free|greater|better|some|its|their)\s)"
)
"""To whom something is given, before what it is: "gave the regime a pretext"."""
MAKES_DO = frozenset(
    "lead led force forced cause caused allow allowed enable enabled encourage encouraged persuade persuaded urge urged order ordered compel compelled oblige obliged motivate motivated push pushed ask asked tell told invite invited permit permitted teach taught convince convinced inspire inspired prompt prompted trigger triggers triggered stimulate stimulates stimulated signal signals".split()
)
"""What they act on does something: "forces the king to sign"."""
MADE_TO_DO = pattern(
    r"(?P<whom>(?:(?:the|its|their|his|her|an?|all|many)\s)?(?!(?:to|in|by|for|it|them|him|that|these|this)\b)(?:[\w'’-]+\s){1,3}?to)\s(?=(?P<verb>[a-z]+)\s)",
    re.IGNORECASE,
)
LET_DO = pattern(
    r"(?P<whom>(?:the|its|their|an?|each|every|all|any|many)\s(?:[\w'’-]+\s){0,2}?[\w'’-]+|(?:[\w'’-]+\s)?[\w'’-]+s)\s(?P<verb>(?!of\b)[a-z]+)\b"
)
"""Whom something lets do what: "lets each process use more memory"."""
FASTER = pattern(
    r"(?:(?:much|far|even)\s)?(?:faster|slower|longer|further|farther|earlier|later|deeper|higher|quicker|better|worse|(?:more|less)\s\w+ly|(?:north|south|east|west|up|down|in|out|back|for|home)wards?|north|south|east|west|upstream|downstream|(?:right|left|up|down)(?=\s(?:when|if|because|as|by)\b|$))(?:\s(?:in|on|at|than|into|to|from|through|with|for|when|across|over|and)\b|\W*$)"
)
"""How or where to, and nothing that is acted on: "travels faster in water", "flows north into the sea"."""
ONE_OF_THEM = pattern(
    r"(?:an?|the|one of the|one of)\s(?:most\s)?(?:key|core|central|important|essential|integral|fundamental|major|crucial|vital|main|significant)\s(?:\w+\s)?(?:aspect|part|element|component|concept|teaching|topic|tenet|factor|practice|feature|role|issue)s?(?:\s(?:of|in|for|to)\s(?:the\s)?\w+(?:\s\w+){0,2})?"
)
"""That something matters is not what it is: "a key aspect of the practice"."""
NO_WAY = pattern(
    r"(?:the\s)?(?:all|both|every|each|opposite|different|many|various|same)\sdirections?\b|(?P<one>[\w-]+) to (?P=one)\b|one \w+ to (?:the next|another)\b|(?:a lot|much|very little)(?:\s(?:on|about|to|for|in)\b|$)",
    re.IGNORECASE,
)
"""In which direction, or from one to another: no thing."""
ASIDE = pattern(
    r",\s(?:with|without|in|as|at|by|after|on|under|however|therefore|for instance|for example)\b[^,;:]{0,40},\s(?=\w)"
)
"""What stands between two commas behind a verb: "became, with little change, the rule"."""
HOLDS_LITTLE = frozenset(
    "play played take taken took make made have had has give given gave get got bring brought serve served put hold held produce produced".split()
)
"""Verbs that say little without their object: "takes the place of", "has an effect on"."""
NAMES_A_REASON = pattern(
    r"(?:the|its|their|one|another|a|main)\s(?:\w+\s)?(?:reason|cause|purpose|goal|aim|idea|advantage|drawback|disadvantage|downside|benefit|difference|problem|point|result|rule|trick|solution|difficulty|challenge|task|key)\b",
    re.IGNORECASE,
)
"""What such a subject is may begin with any word: "the reason for scaling is for large values ..."."""
NAMES_A_DEED = pattern(
    r"\b(?:act|action|activity|approach|crime|error|habit|job|method|mistake|offen[cs]e|practice|role|step|strategy|task|technique|way|work)\b",
    re.IGNORECASE,
)
"""What such a subject is may be named by a gerund: "the crime was defrauding an innkeeper"."""
LOOSE_SUBJECT = pattern(
    r"^(?:nobody|no one|everybody|everyone|nothing|somebody|someone|anybody|anyone)$|^[^,]*,\sand\s[^,]*$|\b(?:b/c|d/t|2/2|w/o?|s/p)\s|\b(?:an?|the)\s\w+\s(?:consumers|producers|buyers|sellers|firms|people|individuals|workers|investors|we|you|they|students|users)$|^(?:key|important|common|best|worst|main|still|also|then|thus|just)$|^(?:the|an?)\s[\w-]+\s(?:the|an?)\s[\w-]+$|^the (?:items?|things?|ones?|rest|same)$|^(?:(?:one|another|any)\s)?such\s(?!as\b)|\s(?:do|does|did)\sth(?:is|at)\b|\sto$|\b(?!used\b|designed\b|needed\b|required\b|applied\b|intended\b)(?<!were\s)(?<!was\s)(?<!are\s)(?<!is\s)(?<!be\s)(?<!been\s)[a-z]{3,}ed\sto\s(?!the\b|an?\b|its\b|their\b|each\b)[a-z]+\s|\s(?:the|an?)$|^(?:into|onto|via)\b|\b(?<!each )(?<!which )(?<!no )ones?$|^(?!.*\b(?:and|or|&)\b)(?:[^,$]*,){2,}[^,$]*[^,$\s]$|^(?!the\b)(?:[\w-]+\s)?[\w-]*lived$|^even\s|\sthere$|\be\.?g\.|\s--?(?:\s|$)|\s(?:other|such|some|many|various|several|different)$|^(?!(?:executive|detective|objective|incentive|motive|derivative|additive|sedative|laxative|perspective|archive|olive|trial|signal|journal|terminal|tutorial|credential|canal|urinal|cardinal|music|logic|topic|metric|republic|arithmetic|antibiotic|panic|picnic|fabric|traffic|garlic|critic|arsenic|rhetoric|deal|seal|meal|veal|appeal|ideal)$)[a-z]+(?:eal|ial|nal|ous|ic|ive)$|,\ssuch as\b|^(?:because|since|whenever|if|although|though|only|whether|how|why)\b|,\s(?:where|but|so|and so)\b|^(?:around|at|in|on|by|during|after|before|within|across|among|between|from|with)\b[^,]*,|,\s(?:they|it|he|she|we|you|this)\b|\b(?:whenever|because)\b|^[^,]*,(?!.*(?:,|\b(?:and|or|&)\b)).*\b(?:with|which|who|when|where|while)\b[^,]*$|\s(?:and|or)(?:\salso)?$|,?\sbut\slater$|^the (?:more|less|(?!other\b)\w+er) the\b|^the (?:higher|lower|larger|smaller|longer|shorter|greater|fewer|better|worse|more|less)$|^the (?:way|extent|degree|moment) (?:an?|the|we|you|they|it|people)\b|^(?:perfect|good|great|best|suitable|useful) for\b|^(?:perhaps|maybe|possibly)\b(?!\sthe\s(?:most|best|first|main|\w+est)\b)|^\w+ing\b(?:[^,]*,){3}|\siff\s|^(?:examples?|others?|pros|cons|advantages|disadvantages|benefits|drawbacks)$",
    re.IGNORECASE,
)
"""A subject that holds half of another clause ("residence, with nothing more", "staying whenever we"), or names nothing alone
("Examples", "Pros")."""
COMPARES = pattern(
    r"(?:an?\s(?:bit|little|lot)\s|much\s|far\s|slightly\s|even\s|no\s)?(?:(?:more|less|fewer)\b[^,;]*|\w+er|worse)\sthan\b",
    re.IGNORECASE,
)
"""What is more than another says how much, not what: "a bit bigger than what is sold abroad"."""
MOST_SOMEWHERE = pattern(
    r"(?P<how>(?:most|least)\s\w+|(?!(?:inter|for|hon|mod|earn|conqu|requ|gu|prot|harv|t|w|r|b)est\b)[a-z]{3,}est)\s(?P<where>(?:near|in|at|on|between|around|among|within|under|above|below|during)\s[^,;:]+?)(?=$|\.|,|;|\s(?:and|but)\s\w+s\b)"
)
"""Where something is most so: "biodiversity is highest near the equator"."""
PREDICATES = frozenset(
    "uniform correct incorrect wrong fake real true false empty finite infinite unique whole ready alive dead strict broad deep wide narrow weak strong hot cold warm dry wet thin thick old new young late early random exact precise sparse dense discrete polar nonpolar circular linear planar moot void null blind deaf neutral rare scarce dilute opaque mute obsolete immune intact futile brittle fertile mobile volatile fragile hostile sterile agile ductile idle humble noble subtle feeble".split()
)
"""Adjectives without an ending that shows it."""
CUT_IN_TWO = pattern(r"[^,(]*,(?!.*\b(?:and|or|&|vs)\b)[^,()]*[^,()\s]\s*")
"""One comma between a subject's beginning and its verb: half of it is something else ("Langston Hughes, concerns ...")."""
ASKS_ABOUT_THIS = pattern(
    r"\s(?:this|that|these|those)\?$|\s(?:under|in|of|to|by|with|from|for|on|at|after|before) (?:it|them)\?$",
    re.IGNORECASE,
)
SOME_TIME = pattern(
    r"(?:Later|Soon|Afterwards|Meanwhile|Previously|Recently|Initially|Finally|Eventually|Originally|Usually|Typically|Generally|Currently|Sometimes|Often|Today)\s(?=(?:the|an?|its|their|each|every|all|both)\s)"
)
"""An adverb that opens a sentence, with no comma behind it."""
WITH_ITS_OBJECT = pattern(
    r"(?:(?:track|advantage|care|hold|note|sight|control|charge|account) of|(?:rise|attention) to|part in|at the (?:cost|expense|price) of|(?:in|into|in to) (?:direct |close )?contact with|into (?:account|consideration)|in possession of|to terms with|the (?:way|door) (?:for|to)|(?:precedence|priority|authority|jurisdiction|control|power) over|(?:direct |indirect |equal |easy )?access to|(?:an? |the )?(?:\w+ )?(?:effect|impact|influence|pressure|emphasis|limits?|ban|claim) on|responsibility for|birth to)\s(?=\S)|(?:in (?:place|shape|check|balance|motion|position|order)|to (?:an end|a halt|a close|light|life|power|trial)|into (?:force|effect|being|use)|under control|at bay) (?:by|with|through)|it (?:very |more |much |too )?\w+ (?:for [^,;]{2,50}? )?to (?=\w+ \S)"
)
"""What makes one verb with "keep", "take", "give", "pay": "keeps track of requests" is asked with it."""
NO_THING = pattern(
    r"(?:once|first|last)\W*|(?:everywhere|anywhere|elsewhere|anytime)\b.*|(?:together|apart)\W*|(?:around|away|back|a lot|something else|anything|other things|each other|one another)\W*"
)
"""Where or when, and no answer to "what"."""
NO_ANSWER = pattern(
    r"(?:the trick|the job|a lot)$|[-–—]\s|an end\b|war\b(?! (?:on|against|with|between|crimes)\b)|(?:them|or|and|(?:him|her|it|us|me)$|(?:these|this|those) (?:to|for|in|as|with))\b",
    re.IGNORECASE,
)
"""What an answer never begins with: half of it would stand in the question ("in or to the presence of")."""
IS_DONE_TO = pattern(r"\b(?:found|meant|supposed|said|thought|known|believed|expected|intended|designed) to\?$")
"""An infinitive follows, whatever its first word."""
SOMEWHERE = pattern(r"\b(?:anywhere|everywhere|somewhere)\b")
STAYS = pattern(
    r".*\b(?:stay|remain|look|seem|feel|sound)(?: at| in)?(?:\?|\s(?:if|when|even|because|unless|until|while)\b.*)"
)
"""Asked of a verb that a single adjective follows, "what" is the wrong word."""
SEEMS_TO_BE = pattern(r"\b(?:seem|appear|happen) to be\?$")
"""What seems to be is what something is, not what it is doing: "seemed to be working"."""
TOO_BARE = pattern(
    r"What (?:is|are|was|were) (?:the|an?|one|another) (?:(?:main|key|only|basic|big|biggest|notable|other|important|major|real|whole|overall) )?(?:goal|aim|purpose|assumption|exception|benefit|benefits|advantage|disadvantage|difference|drawback|downside|catch|trick|task|effect|outcome|rationale|motivation|intuition|result|results|point|problem|question|answer|solution|reason|key|issue|focus|topic|thing)\?|What (?:do|does|did) (?:the|an?|one) (?:notable )?(?:exception|advantage|result|point|goal|problem) do\?|What (?:is|are|was|were) (?:[a-z]+ed|the (?:most|least) \w+)\?|What do (?:people|humans|students|users|most people|many people|things) (?:want|need|have|like|do|think|believe|get)\?|What (?:do|can|will|must|should|could|did) (?:we|you) (?:\w+ly |also )?(?:have|get|use|need|see|find|want|obtain|call|define|write|say)\?"
)
"""Nothing but a participle, or what "we" do: it could be asked of anything."""
A_SENTENCE_BEFORE = pattern(
    r"(?:in|on|at|for|with)\s(?!.*\b(?:that|which|who|whom|whose|where|when|why|how|what|if)\b).*\b(?:don['’]t|doesn['’]t|didn['’]t|(?:do|does|did|is|are|was|were|has|have|can|could|will) not|cannot)\s",
    re.IGNORECASE,
)
"""In front of the subject: "In most systems we don't have the hardware, the closest thing is ..."."""
AND_ANOTHER = pattern(r"\s*(?P<joined>and|or)\s+(?P<verb>[a-z]+)(?P<after>.*)$", re.DOTALL)
FIRST_OF_TWO = pattern(r"\b(?:both|between|either)\s(?:(?!(?:and|or)\b)[\w'’-]+\s?){1,4}$", re.IGNORECASE)
"""What the second of two stands behind: "at both input [and] output ports"."""
ROLE = pattern(
    r"an?\s(?:key|main|major|common|central|important|primary|necessary|good|possible|typical|crucial|best)\s\w+\s(?:of|for|in|to|when)\s",
    re.IGNORECASE,
)
THE_ONLY = pattern(
    r"the same\s(?!at\b|in\b|for\b|on\b|everywhere\b)(?!.*\bas\b)|the (?:last|first|only|second|third|same|next|latter|former|others?|opposite|reverse)(?:\s?[,;.]|\s(?:to|in|of|for|as)\b|$)",
    re.IGNORECASE,
)
"""Which of a row something is, and of which row is not said: "Germany was the last, signing in November"."""
THE_MORE = pattern(
    r"(?P<first>the (?:\w+er|more|less|worse|better)\b[^,]*, )the (?:\w+er|more|less|worse|better)\b", re.IGNORECASE
)
"""Two halves that go together: neither is a subject."""
IN_APPOSITION = pattern(r"(?P<name>[^,()]{2,60}), (?:an?|the|one of)\s[^,]+,?\s*", re.IGNORECASE)
"""A subject with an aside that says what it is: asked what it is, the aside would be half of the answer."""
HAS_AN_ASIDE = pattern(
    r"(?P<name>[^,()]{2,80}), (?P<aside>(?:\w+ed|made|built|found|held|led|written|drawn|known|born|set|run|sent|given|taken|won|lost|begun)\s[^,]+),?\s*",
    re.IGNORECASE,
)
"""A subject with an aside that says what was done to it: "the charter, adopted in 1789, ..."."""
SET_BESIDE = pattern(
    r"(?P<name>[^,()]{2,80}), (?:whose|who|which|where|rather than|instead of|unlike|like|such as|along with|together with|as opposed to|in contrast to)\s[^,]+,?\s*",
    re.IGNORECASE,
)
"""A subject with what it is set beside: "fiscal policy, unlike monetary policy, ..."."""
SIDES_OF = pattern(
    r"(?:limitations?|advantages?|disadvantages?|benefits?|drawbacks?|features?|properties|characteristics|strengths|weaknesses|criticisms?|problems|functions?|effects?|roles?|goals?|aims?|purposes?)\s(?:of|with)\s(?:the\s)?(?P<of>\w.{1,50})",
    re.IGNORECASE,
)
"""A heading that names a side: what stands below is said of the thing."""
A_LAW = pattern(
    r"\b(?:law|theorem|principle|rule|theory|hypothesis|postulate|axiom|lemma)(?:\sof\s\w+)?$", re.IGNORECASE
)
LISTS = pattern(
    r"(?P<n>two|three|four|five|six|seven|[2-7])\s(?P<things>[a-z][^:;,()]{2,50}?)\s?[:—–]\s(?P<list>[^:;]+(?:,|\sand\s)[^:;]+)$",
    re.IGNORECASE,
)
"""How many things and which: "four muscles: supraspinatus, ..."."""
LISTS_ITS_PARTS = pattern(r"(?P<name>[^,()]{2,60})\s\([^()]*,[^()]*\)\s*")
"""A subject with its parts in brackets, which a question can leave out: "the handshake (SYN, SYN-ACK, ACK)"."""
ALSO_CALLED = pattern(
    r"(?P<name>[^,()]{2,60}), (?:also |sometimes |often |commonly )?(?:called|known as|named|termed|abbreviated)\s[^,]+,?\s*",
    re.IGNORECASE,
)
"""A subject with its other name between commas."""
UNIQUE = pattern(
    r"(?:the|our|its|their)\s(?:(?:primary|main|fundamental|basic|key|central|principal|chief|leading|first|second|last|only|most\s\w+|least\s\w+|\w+est)\s)+(?:[\w-]+\s){0,3}?[\w-]+\s(?:of|for|in|to|that|behind)\s\w",
    re.IGNORECASE,
)
"""What only one thing is: "the fundamental building block of the nervous system". It asks for the thing."""
A_TIME = pattern(
    r"(?:about |over |up to |at least |at most |around |exactly |only |more than |less than )?(?:\d[\d.,]*(?:\s?(?:-|–|to)\s?\d+)?|a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|many)\s(?:\w+\s)?"
    r"(?:milliseconds|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|ms|s|h)",
    re.IGNORECASE,
)
LASTS = frozenset("last persist endure work".split())
A_WHILE = pattern(rf"(?:{A_TIME.pattern}|an?\s(?:very\s)?(?:long|short)\s(?:time|while))\b", re.IGNORECASE)
CIRCUMSTANCE = pattern(
    r"\s(?=(?:during|when|whenever|if|until|unless|before|after|at (?:each|every)|in order to|so that)\s)",
    re.IGNORECASE,
)
MAKES_USE = frozenset("use used employ employed apply applied adopt adopted".split())
USED = pattern(
    r"(?P<what>(?:[\w'’\ufffc/+-]+\s){0,3}?[\w'’\ufffc/+-]+)\s(?P<where>(?:for|over|instead of|rather than|as|during)\s(?!which\b|that\b|this\b|order\b|the form\b|it\b|they\b)[^,]+)",
    re.IGNORECASE,
)
"""What is used, and for what, with what or in place of what: the second belongs to the question."""
PURPOSE = pattern(r"\sto\s(\w+)\s", re.IGNORECASE)
INTRANSITIVE = frozenset(
    "diverge converge differ vary act fall rise occur happen exist arrive go come die live lie sit stand appear disappear emerge arise vanish collapse sleep behave sink sag".split()
)
NAMING = frozenset("call name term dub".split())
"""What follows them is two things, what is named and its name."""
FOR_A_PURPOSE = frozenset(
    "use used require required need needed take employ employed leverage apply applied combine combined create created build built".split()
)
WITH_AN_INFINITIVE = frozenset(
    "intent intention ability right power duty attempt way need decision effort right failure tendency desire chance opportunity willingness capacity time".split()
)
WITH_TO_DO = frozenset(
    "begin start continue fail want try attempt refuse decide learn hope plan agree tend seem manage prepare promise threaten strive struggle intend vow choose".split()
)
NOUNS_BEFORE_TO = frozenset("control measure step test design result process way".split())
"""No verbs where an infinitive follows: "client-side measures to avoid limits", "controls to enforce policies"."""
TOUGH = frozenset("hard easy difficult challenging simple tricky expensive costly cheap impossible".split())
"""With an infinitive they speak of who does it: "parameters are hard to tune"."""
SEVERAL = frozenset("all many most several both some few these those".split())
HAS = frozenset("have use require need reach provide offer".split())
MEASURED = pattern(
    r"(?:an?|the)\s(?P<what>[\w-]+(?:\s[\w-]+){0,4}?(?:\s\([^()]{1,20}\))?)\sof\s(?P<number>(?:about |up to |over |at least |at most |less than |more than )?[$€£]?\d[\d.,]*[^,;()]{0,30})$"
)
TAKES_A_GERUND = frozenset("start begin keep stop continue finish avoid quit".split())
TO_DO = frozenset("able unable willing unwilling reluctant likely unlikely ready free eager".split())
"""An infinitive follows their "to", whatever else the next word may be."""
TO_A_THING = frozenset("due similar equal subject proportional close analogous related".split())
"""A noun follows their "to", though it may look like a verb: "due to lack of trust"."""
SOURCE = pattern(
    r"(?:(?:the|some|many|most|recent|other|several|empirical|more)\s)*(?:evidence|research|studies|study|findings?|results?|data|people|scholars|experts|scientists|researchers|critics|historians|others|some|many|it|experiments?|surveys?|authors?)(?:\salso)?",
    re.IGNORECASE,
)
"""Who says something and need not be named."""
REPORTING = frozenset(
    "mean refer occur say state show suggest argue claim imply think believe denote conclude propose insist decree fear assume".split()
)
RELATIVES = frozenset("that which who whose where when".split())
OBJECT_PRONOUNS = frozenset("it them him us".split())
TAKES_AS = frozenset(
    "manifest act serve function work emerge seen known considered regarded viewed defined described classified treated interpreted represented recognized recognised perceived expressed modelled modeled categorized labelled".split()
)
"""Verbs whose "as" opens what is asked for: "can be seen as"."""
TAKES_TO = frozenset("refer relate lead apply belong correspond amount respond contribute adhere".split())
ADJECTIVES_TOO = frozenset("lower open slow clean free light close long empty dry direct".split())
OPENS_A_NAME = ADJECTIVES_TOO | frozenset("complete separate equal live narrow secure mature".split())
"""Base forms that stand before a noun as often: "Complete control over data"."""
THIS = frozenset("it this".split())
QUALITIES = frozenset(
    """abandoned abbreviated accelerated accepted acclaimed accumulated accused acquired activated adapted added adjusted administered adopted advanced
affected aged aligned alleged allied altered amended amplified annotated applied approved armed arranged assembled assisted associated assumed
attached augmented authorised authorized automated averaged baked balanced banned based biased blocked boiled bonded bounded branched broadcasted
broken calcified calculated canned captured centralised centralized certified changed charged chartered checked civilised civilized classified cleaned
closed coated coded coined collected colonised colonized coloured combined compiled complicated compressed compromised computed computerised
computerized concentrated concerned condensed conditioned confirmed connected conquered considered constrained contaminated continued contracted
controlled converted convicted coordinated corrected correlated coupled covered cracked cultivated cultured cured curved customised customized cut
damaged decayed decentralised decentralized declared decoded decomposed decreased dedicated deepened defined deformed degraded dehydrated delayed
denatured deoxygenated depleted deposited depressed derived deserted designated desired detailed detained detected determined developed devoted
diagnosed differentiated diffused digested digitised digitized diluted diminished directed disabled disciplined discounted diseased dispersed
displaced disputed dissolved distilled distorted distributed disturbed diversified divided documented domesticated dominated donated doubled dried
educated elaborated elected electrified elevated elongated embedded emerged employed emulsified encoded encrypted enforced engineered engraved
enhanced enlarged enlightened enriched enslaved established estimated evacuated exaggerated excited excluded executed exhausted exiled expanded
expected experienced expired exploited exported exposed extended extracted failed falsified farmed fatigued favoured feared fermented fertilised
fertilized filtered finished fitted fixed flavoured flawed flooded focused folded forced forged formed fortified fractured fragmented frightened
frustrated fused generalised generalized generated gifted glazed graded grilled guaranteed guided handicapped hardened harvested heated heightened
hidden highlighted hired hydrated hydrogenated idealised idealized identified illustrated impaired implied imported improved included increased
indebted indicated industrialised industrialized infected inflamed inflated informed inherited inhibited injured innovated inscribed installed
insulated insured integrated intended intensified interested intermarried interrupted inverted invested involved irrigated isolated joined justified
knitted labeled labelled lacquered landed layered learned leased licensed limited linked listed localised localized located locked loved lowered
magnified maintained managed manufactured mapped marked married masked matched measured mechanised mechanized methylated migrated milled minced mined
mixed modified motivated motorised motorized mounted moved mutated muted myelinated named needed nested noted nuanced numbered observed obsessed
occupied offended opposed oppressed ordered organised organized oxidised oxidized oxygenated packaged packed paid painted paired paralysed paralyzed
perceived perfected perforated permitted persecuted personalised personalized phosphorylated pickled planned planted pleased pointed poisoned
polarised polarized polished polluted populated powdered powered preferred prepared prescribed preserved pressurised pressurized presumed printed
privileged processed produced projected prolonged promised proposed protected proven published purchased purified qualified quantised quantized raised
reclaimed recorded recovered recycled reduced refined reformed refrigerated regulated reinforced rejected related relaxed released removed renewed
repeated replaced reported reproduced required reserved resolved respected restored restricted retained retired revised roasted rooted ruined salted
satisfied saturated saved scaled scanned scattered scheduled sealed secured selected separated settled shaped shared shattered shortened signed
simplified skilled skinned slaughtered smoked smuggled snapped sorted specialised specialized specified stained standardised standardized stated
sterilised sterilized stored stratified strengthened stressed striped structured stuffed subsidised subsidized sugared suited supervised supposed
surrounded suspected sustained swollen tailored tamed tanned targeted tested threatened tied timed tinned tired trained transferred transformed
translated transplanted trapped treated trusted typed unified united unoccupied updated urbanised urbanized used vaccinated valued varied veiled
walled wanted warmed wasted weakened weighted widened wounded woven wrapped written""".split()
)
"""Participles that stand before a noun as adjectives do: "fruits and dried fish", "peasants and armed forces"."""
SETS_APART = pattern(r"\b(?:that|which|who)\s[^,]+$")
""" "a set that holds 0 and is closed": without a comma both belong to the relative clause."""
TOLD_TO = frozenset(
    "use avoid prefer give check monitor consider start stop ask note remember see treat take measure look try keep choose write make add read learn think go do have be get set let need want put call run test store wash apply mix administer consult replace update install configure".split()
)
"""What a reader is told to do as often as the things above do it."""
