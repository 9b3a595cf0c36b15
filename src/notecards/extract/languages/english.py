"""What is known of English."""

from notecards.extract.languages.language import Language, words_of
from notecards.extract.patterns import pattern

_BASE = """accept access achieve act activate adapt add address adjust affect aggregate aim align allocate allow analyze apply approximate arise
ask assert assess assign assist associate assume attach attack automate avoid balance become begin believe belong bind block bring build bypass
calculate call capture carry cause cease change check choose cite claim classify clean cluster collect combine come communicate compare compute
concern conclude condition connect conserve consider consist constitute constrain consume contain continue contribute control converge convert
convey copy correspond cost count cover create damage deal decide decline decompose decrease decrypt define degrade delay delegate delete
deliver demand demonstrate denote depend derive describe designate detect determine develop devise differ diffuse direct disable discharge discourage discover
display dissolve distinguish distribute divide dominate drive earn eliminate emerge emit employ empower enable encapsulate encode encourage encrypt
end enforce enhance enlarge ensure enter equal establish estimate evaluate examine exceed exchange exclude execute exhibit exist expand expect
experience explain explode expose express extend extract fail fall favor fill filter find fit fix flip flow focus follow forbid force forget
form format fuse gain generate get give go govern grant hope aim insist group grow guarantee guide handle happen help hide hinder hold host identify ignore illustrate
imply impose improve include incorporate increase incur indicate induce infer influence inform inherit inhibit initialize initiate insert inspect
install integrate intend interact interpret introduce invalidate invest involve isolate join keep kill know label lack last launch lead learn leave
leverage jump leap lie limit link list listen live load locate look lose lower maintain make manage manipulate map mark mask match matter maximize mean measure meet
merge migrate minimize mitigate model modify monitor motivate move multiply narrow need normalize note obtain occupy occur offer omit open operate optimize
oppose orchestrate order organize originate output overcome overfit override oversee overshoot owe own parallelize participate pass pay perform permit persist
place play point pool possess postulate predict prefer prepare prescribe present preserve prevent probe proceed process produce prohibit project
promote protect prove provide provision publish pull purchase pump push put qualify quantify raise randomize range reach react read realize receive recognize
recommend reconstruct record recover reduce refer refine reflect refresh regulate reject relate release relieve rely remain remember remind remove render
replace replicate report represent require rescale reserve reset reside resist resolve respect respond restore restrict result retain retrieve return reuse re-use reveal reverse
rise rotate route run sample satisfy save say scale scan schedule search secrete secure see seek seem select send separate serve set settle shape share shift
show shrink shut signal simplify simulate skip slow solve sort specify speed spend split spread stabilize stack start state stay step stop store
strengthen stretch struggle study subtract succeed suffer suggest suit summarize supply support suppress surround swap switch synthesize tackle take target
teach tell tend terminate test think tie tolerate trace track trade train transcribe transduce transfer transform translate transmit transport travel treat trigger
try pick drop roll house cut plan press print rank recall refine reward score sign slide speak spin stand stick strike tag throw touch trust twist type vote wrap tune turn understand underfit undergo unify unite update upgrade use utilize validate vanish vary verify violate visit wait want warn watch weaken weigh
work write yield
implement propose encompass comprise entail emphasize depict signify clarify justify deduce construct assemble compose categorize fetch append concatenate
standardize regularize boost accelerate alleviate suppose hypothesize anticipate decode embed broadcast propagate backpropagate circulate detach absorb refract
conduct oxidize precipitate evaporate condense freeze melt boil metabolize ferment photosynthesize catalyze hydrolyze phosphorylate mutate stimulate deactivate
halt resume pause suspend authorize authenticate compress calibrate fluctuate oscillate diverge saturate generalize specialize evolve withstand endure survive die
destroy harm threaten manifest degranulate polymerize deallocate penalize diversify decolonize unionize assimilate acculturate vow defend sustain underlie underpin abolish annex invade conquer overthrow ratify proclaim negotiate declare appoint elect depose
dilate constrict innervate drain perfuse metastasize depolarize repolarize deplete trap excrete hydrate germinate pollinate mature fold unfold
borrow lend invest depreciate appreciate subsidize revoke breach waive rescind enact infringe indemnify compensate
accumulate admit agree announce appear behave characterize cleave coincide collapse correlate counteract crystallize deserve disclose discriminate
dissociate dwell eject engage entitle equip exacerbate fertilize hamper impede inactivate indict infect ingest internalize invoke lubricate mimic neutralize
nullify observe occlude outperform overlap pertain plunge populate pose preclude presume procure reabsorb refuse regenerate retard startle stipulate
subdivide submit thrive transpose urge vibrate
collide decay radiate ionize magnetize interfere superpose polarize attract repel exert obey span annihilate commute
ruin abandon abdicate abduct accompany accomplish accuse acquire administer admire adopt advise affirm allege alter amend amplify anchor appease
approve argue arrange arrest assassinate assault assure attain avenge banish bargain beat betray blame bless breed bury cancel capitalize carve
celebrate censor champion circumvent climb colonize comfort commemorate commission compete complain complement complete complicate comply conceal
concede conceive concentrate condemn confer confess confine confirm confiscate conform confront confuse congregate conjugate connote conspire contend
contradict convene convict convince cooperate coordinate correct corrode crawl criticize crush cultivate curb dare deceive decentralize decorate
dedicate deem defy defer deflect deform degenerate deliberate deny deploy deprive derail descend despise destabilize deter deteriorate devote diagnose
dictate digest diminish disagree disappear discard discuss disguise dismantle dismiss disobey disperse displace dispose disrupt disseminate distort
distract disturb donate drag dread drown dry dwarf edit educate elaborate elevate elicit elongate embark embody embrace emigrate enclose encounter
endorse enjoy enlist enrich enroll enslave ensue epitomize erase erect erode erupt escalate evacuate evade evict evoke exaggerate excite exclaim
excuse exempt exhaust exonerate expel exploit explore extinguish fabricate facilitate fade fascinate fasten finish flatten flee flourish foresee
forgive formulate foster found fulfil fulfill furnish gather gauge glorify graduate grasp greet halve hang harden hatch heal hear hire hit hurt ignite
imagine imitate immigrate impair impeach imprison incite incline industrialize inflate inflict inject injure innovate inquire inspire institute
instruct insulate insure intensify intercept interrupt intervene intimidate invent inscribe invert invite irritate kidnap knit lay liberalize liberate
lighten loosen loot magnify marry massacre mediate memorize mention mobilize mock modernize modulate mourn narrate nationalize neglect nominate notify
nourish nurture oblige obscure obstruct offend offset oust outlaw outnumber outweigh overrule overtake overturn overwhelm paralyze penetrate perceive
persecute persuade pierce pioneer plead pollute portray postpone pour practise preach precede predate preside prevail prioritize privatize profess
prolong prosecute prosper provoke punish purify pursue quit ravage reassure rebuild recede recite reckon reconcile reconsider recruit rectify recycle
redeem redirect refute regain reinforce reinstate rejoice relax reload relocate renew renounce reopen reorganize repay repress reproduce resemble
resent reshape resign resonate retaliate retire reunite revise revive revolve rob rot rub sabotage scare scatter seize sell sew shake shatter shoot
shorten shuffle sink sit slash smash smooth smuggle soak soften solidify spawn speculate spoil squeeze stir strive subdue submerge subordinate succumb
sue summon supersede supervise supplement surpass surrender swear symbolize sympathize tame testify tighten topple transcend transplant treasure
tremble undermine undertake unleash unlock unveil uphold uproot usher vacate vaccinate veto wander weave widen wipe withdraw withhold worsen
lessen deepen sharpen lengthen shorten hasten dampen darken brighten fasten heighten thicken tighten toughen worsen soften stiffen ripen
diagonalize intersect permute enumerate iterate recurse parse compile dispatch throttle
abate acquiesce adhere afflict aggravate analyse apologise apprehend cope defame delineate desecrate detain devastate discern disclaim entrench equate
espouse exemplify forfeit imprint legalise legitimize negate oppress perforate posit presuppose quash quell reclaim reconquer reinvigorate relinquish remit
socialize stagnate stigmatize substantiate subsume ulcerate vilify yearn
abort acknowledge acquit adduct advertise annotate bite breathe buy chew collude combust decelerate decompress deflate denature dequeue deserialize
devalue differentiate diffract disconnect draw enqueue excise exhale habituate hibernate hyperpolarize infuse inhale monopolize orthogonalize preempt
quantize rasterize regress retransmit sensitize serialize subduct subscribe swallow tokenize transfuse wake
acclimatize accrue adjudicate agglutinate alliterate allude amortize amputate anesthetize arbitrate arraign aspirate attenuate auscultate baptize behead bequeath
besiege bleed bombard calcify cannulate canonize capitulate cauterize chelate coagulate codify commodify confound containerize corroborate covary debug decompensate
defibrillate deforest defragment dehydrate demobilize demodulate demote demultiplex demyelinate denitrify deport deregulate desegregate desertify disaggregate disarm
disenfranchise disinfect dissuade divest dramatize emancipate embolize empathize emulate enfranchise excommunicate externalize extrapolate falsify fixate foreclose
foreshadow fortify glaciate hospitalize immunize impute inaugurate incarcerate infiltrate inflect instantiate interleave interpolate intubate irrigate lactate leach
legislate liquidate litigate memoize menstruate metamorphose monetize multiplex myelinate nitrify operationalize ordain ossify outbid outcompete outsource ovulate
paginate palpate percolate percuss personify pillage potentiate prefetch promulgate punctuate rationalize raze rearm reboot refactor reforest rehearse rehydrate
repatriate repossess repudiate respire resuscitate satirize secede secularize securitize sedate segregate starve sterilize stratify subclass subjugate sublimate
subrogate synchronize titrate transpire undercut underwrite unmount urbanize usurp vectorize ventilate virtualize wilt
ablate absolve acetylate adjourn adore agitate anastomose arouse atone attest beatify bemoan beseech bestow betroth bewail bicker bifurcate bisect catheterize
centralize certify christianize circumnavigate collectivize computerize conceptualize contemplate contextualize crossbreed crucify curdle decimate decry defraud deify
democratize denounce dephosphorylate deplore depopulate desaturate desensitize dethrone dialyze digitize disband disinhibit distill distrust domesticate downregulate electrify
elope elucidate embezzle emulsify endow engrave engulf enjoin enlighten enthrone entreat eradicate evangelize exalt explicate expound exterminate extirpate extol extort
extradite extrude extubate factorise foment fumigate galvanize glean glucuronidate hemolyze historicize hoard homogenize hurl hybridize hydroxylate hyperventilate
hypoventilate idealize idolize illuminate implant implode implore improvise inbreed inhabit inoculate instigate intrude launder ligate lyse mechanize meditate methylate
mollify moralize motorize nebulize nickname notarize opsonize outflank outgrow outlast outlive outrun outshine overestimate overexpress overshadow overspend overvalue
oxygenate pacify pasteurize patronize phagocytose philosophize placate politicize ponder problematize proliferate pronate prorogue proselytize ransack reap rebut recombine
reconvene rehabilitate repent repopulate resect resettle restrain revalue revascularize revere revert robotize romanticize sediment seduce sermonize sift smuggle sow splice
sublet subpoena summate supinate surmise swindle tabulate thaw theorize thresh translocate ubiquitinate underestimate undervalue upregulate vascularize venerate vie wean
wed westernize whiten wield winnow
pre-empt overwrite rewrite co-exist re-enter re-evaluate
attend collaborate compel consolidate curtail deviate disintegrate divert envision investigate legalize necessitate predispose
predominate reappear redefine redistribute redraw replenish reschedule
reaffirm restart reunify rearrange reassign reassess reconnect rediscover reestablish reexamine reintroduce rename rethink rework reallocate recalculate recreate suffice tempt terrify visualize
creep seep ooze trickle gush pulsate throb shiver bellow mutter mumble harass belittle ridicule tease taunt flatter coax cajole lure entice woo gnaw nibble sip
choke retch belch sneeze wheeze excavate mow knead bake roast fry simmer brew smother weld unload haul heave hoist lug annul abrogate undo redo reiterate restate
rephrase paraphrase divulge uncover unearth straddle traverse elude shun eschew avert forestall thwart recur linger perish expire elapse soar ascend bloat dwindle
wane plummet propel shove nudge prod accommodate vouch dislike relish savor cherish adjoin abut truncate amass convolve dispense incise glycosylate renege
canvass engender beget decouple uncouple sever aerate contaminate taint emanate juxtapose liken recollect soothe envelop encase encircle mislead cling clutch abscond
glide hover tumble swirl sway adsorb catch hate drift
forward flex articulate evert dorsiflex plantarflex traverse envelop autoclave cauterise resorb exfoliate secrete innervate anchor perforate abut overlie underlie overlap
assort catalyze steal steer frighten impress
arrive graze wither
design break bid eat feed feel fight fly wear win dig mix"""

_IRREGULAR = {"go": "goes", "do": "does", "have": "has"}


def _singular(base: str) -> str:
    """The third person of a regular verb: rely -> relies, pass -> passes."""
    if base in _IRREGULAR:
        return _IRREGULAR[base]
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "x", "z", "ch", "sh")) else "s")


_VOWELS = frozenset("aeiou")


def _past(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ied"
    if base[-2:-1] in _VOWELS and base[-1] not in "aeiouwxy" and _VOWELS.isdisjoint(base[:-2]):
        return base + base[-1] + "ed"
    return base + "ed"


_IZE = pattern(r"(?<=[a-z]{3})ize$")
BASES = frozenset(
    spelt for base in words_of(_BASE) for spelt in ({base, _IZE.sub("ise", base)} if base.endswith("ize") else (base,))
)
_NOUNS_TOO = """advance aid anger appeal approach arm award ban base battle bomb bond boycott brand bribe burn campaign cast challenge chart charter chase coat coin
collapse command comment compound compromise contest contract contrast crack crash craft credit cross crown cure curve dam debate defeat deposit
desire dip dispute dock document draft draw dream dump echo embargo escape exile export fear feature finance fire float flood fly forge fracture frame
free fund gaze grab grind guard hammer hand harbor harvest head heat honor hunt insult issue journey judge kick land laugh lean level lift lobby lock
march master merit mine mold mount notice number outline pack paint pardon patrol petition picture pilot plague pledge plot plunder poison practice
praise pray profit question quote race raid rally rebel refuse regard register regret reign remark remedy repair repeal repeat reply request rescue
resort retreat revolt ride ring rock round rule rush sacrifice sail sanction scrap scratch scream seal sentence shelter shield shine ship shock shout
siege sing slaughter sleep slip smell spark sponsor spray spur stage stain stem strain strand stress strip surge survey suspect sweep swell swim swing
tear tilt toss tour tow triple triumph trim troop urge utter value venture view volunteer vow wage wake walk warm wash waste wave wear whisper wish
witness worship wound yell
ambush apprentice blackmail branch browse burst clone copyright counterfeit court curse defect desert divorce doubt exile farm father film fish frustrate graft grade grill
hail import intern jail knock lament license martyr mentor mother muster name object orphan parole patent picket plant plow plough quarantine quarrel reform rupture screen
sculpt shell sketch storm stitch suture tariff title torpedo trumpet tutor voyage
abuse bully cough decree dissent dose herald levy manifest mirror murder mutiny peak protest reason relapse riot safeguard scar spearhead taper trespass vomit
ally attribute bar benchmark blockade buffer cache clot discount fault fork fragment garrison hash hedge lease moderate mortgage parody partition
prime profile rhyme sack segment shed sprout stereotype tax toll tunnel uplift voice void weather weight combat alert power patch double post position
review program
bounce orbit leak spill drip ripple twitch hum click chirp whistle rear nurse seed mill clamp knot strap tether tug rate tally total cycle ground couple pair stock
loop bias pad chair cue sting slope curl bend bow flash flicker snap grip trick cheat border flank face front back sense seat square staff bolt drill promise love barter
glow sparkle snare
age answer benefit blow book brake bridge brush camp care charge clash clear close contact cook cool dance detail dress drink empty exit file fuel hinge hook interest
advocate attempt consent import reform repair repeal repeat reply rescue spell substitute sweep swell warrant
lapse light log mail mind miss nest overflow park query rent bloom part pile pin pop queue rain rest risk root rust sound spring stamp structure surface talk taste time trip worry"""
"""Base forms that are nouns as often: their past tense alone is a verb without doubt."""
PAST = {_past(base): base for base in (*BASES, *words_of(_NOUNS_TOO))}
PAST |= {
    "became": "become", "began": "begin", "brought": "bring", "built": "build", "chose": "choose", "gave": "give", "grew": "grow",
    "held": "hold", "kept": "keep", "led": "lead", "left": "leave", "lost": "lose", "made": "make", "met": "meet", "put": "put",
    "rose": "rise", "ran": "run", "saw": "see", "sent": "send", "showed": "show", "spread": "spread", "took": "take", "told": "tell",
    "won": "win", "wrote": "write", "fell": "fall", "found": "find", "fought": "fight", "forbade": "forbid", "got": "get",
    "planned": "plan", "controlled": "control", "occurred": "occur", "stopped": "stop", "compelled": "compel", "ceded": "cede",
    "froze": "freeze", "overthrew": "overthrow", "lent": "lend", "withstood": "withstand", "underlay": "underlie", "embedded": "embed", "repelled": "repel",
    "referred": "refer", "preferred": "prefer", "transferred": "transfer", "permitted": "permit", "committed": "commit", "submitted": "submit", "omitted": "omit",
    "admitted": "admit", "annexed": "annex", "knew": "know", "drove": "drive", "threw": "throw", "broke": "break", "came": "come", "went": "go", "bought": "buy",
    "caught": "catch", "fed": "feed", "felt": "feel", "laid": "lay", "paid": "pay", "said": "say", "sold": "sell", "stood": "stand", "understood": "understand",
    "swore": "swear", "tore": "tear", "bore": "bear", "wore": "wear", "sank": "sink", "sang": "sing", "drank": "drink", "ate": "eat", "undertook": "undertake",
    "meant": "mean", "drew": "draw", "stole": "steal", "hid": "hide", "shot": "shoot", "dealt": "deal", "heard": "hear", "overcame": "overcome",
    "overtook": "overtake", "forgot": "forget", "woke": "wake", "withdrew": "withdraw", "travelled": "travel", "fled": "flee",
    "propelled": "propel", "rebelled": "rebel", "let": "let", "swam": "swim", "swept": "sweep", "died": "die", "spent": "spend", "taught": "teach", "thought": "think", "sought": "seek", "spoke": "speak", "struck": "strike",
    "rebuilt": "rebuild", "rewrote": "rewrite", "rethought": "rethink", "undid": "undo", "redid": "redo", "misled": "mislead", "foresaw": "foresee",
    "outgrew": "outgrow", "oversaw": "oversee", "overrode": "override", "upheld": "uphold", "withheld": "withhold", "forgave": "forgive",
    "arose": "arise", "clung": "cling", "crept": "creep", "dug": "dig", "dwelt": "dwell", "hung": "hang", "shrank": "shrink", "spun": "spin",
    "strove": "strive", "wove": "weave", "bred": "breed", "bled": "bleed", "bit": "bite", "flew": "fly", "shook": "shake",
    "sat": "sit", "slid": "slide", "stuck": "stick", "underwent": "undergo", "repaid": "repay", "blew": "blow", "rode": "ride", "shone": "shine",
    "swung": "swing", "rang": "ring", "sprang": "spring", "stung": "sting", "slept": "sleep", "bent": "bend", "shed": "shed",
    "outran": "outrun", "leapt": "leap", "quit": "quit", "beat": "beat", "burst": "burst", "split": "split",
}  # fmt: skip
PAST |= {
    base + base[-1] + "ed": base
    for base in words_of("""underpin recur rebut signal infer annul remit emit transmit retransmit incur defer deter expel confer patrol fulfil regret
overlap kidnap worship travel cancel label model level total tunnel quarrel program format debug abut allot concur dispel excel acquit rebut""")
}  # fmt: skip

ONLY_PAST = words_of("""arose shrank underwent forgave foresaw undid redid outgrew oversaw overrode rewrote strove wove sprang flew shook blew rode became began chose gave grew rose ran saw took wrote fell forbade froze overthrew withstood underlay spoke knew drove threw broke came went
swore tore bore wore sank sang drank ate undertook led fought sought taught""")


def _conjugated() -> tuple[dict[str, str], dict[str, str]]:
    singular = {_singular(base): base for base in BASES} | {"lets": "let"}
    return singular, {base: base for base in BASES - {"found"}}  # it is the past of "find"


ENGLISH = Language(
    code="en",
    function=words_of("""the a an of to in on at by for with from and or but as is are was were be been being it its this that these those which who what
when where how why there their they them then than so such not no can could will would may might do does did has have had also into over per
via if while because since although though whereas between during without within about after before under above only very more most less
we you your our i he she his her one any all each every some other same both either neither must should shall just even much many few"""),
    copulas=words_of("is was means denotes s"),
    plural_copulas=words_of("are were mean denote re"),
    modals=words_of("can could may might must should shall will would cannot"),
    perfect=words_of("has have had"),
    conjugated=_conjugated,
    past=PAST,
    only_past=ONLY_PAST,
    noun_verbs={form: base for base in words_of(_NOUNS_TOO) - BASES for form in (base, _singular(base))},
    articles=words_of("the a an"),
    prepositions=words_of("""of to in on at by for with from into over via through between among against about under above across after before
during without within onto upon toward towards per like unlike as than around behind below beneath beside beyond outside inside along off out up down"""),
    pronouns=words_of("it they this that these those he she we you i its their his her there here them one"),
    demonstratives=words_of("this that these those such both the"),
    facets=words_of("""interactions drug-interactions 1st-line 2nd-line 3rd-line first-line second-line third-line equation overall-equation word-equation balanced-equation immediate-cause main-cause direct-cause underlying-cause long-term-cause long-term-causes short-term-cause short-term-causes composition symbol notation abbreviation chord-name chord-symbol usage evidence empirical-evidence mc-site mc-cause mc-type mc-symptom ioc toc dx ddx tx rx sx mgmt workup work-up investigation management investigations goal purpose aim objective idea key-idea definition function role cause causes effect effects result results advantage advantages disadvantage disadvantages benefit benefits pros cons strengths weaknesses pro con flaw flaws implication implications challenge challenges
drawback drawbacks limitation limitations problem solution method formula treatment diagnosis prognosis mechanism complexity structure location origin etymology meaning motivation
symptom symptoms sign signs main-idea intuition time-complexity space-complexity runtime holding outcome significance importance
moa mechanism-of-action ci contraindication contraindications indication indications dose dosage onset route half-life pathophysiology epidemiology prevalence incidence prevention
complications management side-effects adverse-effects risk-factors etiology aetiology clinical-features clinical-presentation
clinical-manifestations presentation manifestations
antidote reversal mx ix differentials ddx dd breeds steady-state therapeutic-level therapeutic-range inheritance transmission vector reservoir incubation-period incubation
screening prophylaxis metabolism excretion elimination absorption distribution bioavailability histology morphology genetics pathology pathogenesis course monitoring innervation
blood-supply insertion nerve-supply drainage ratio rationale reasoning remedy remedies defences defenses penalty leader leaders founder founders members capital port default criticism criticisms objection objections counterargument counterarguments cost costs side-effect
tools instruments types kinds stages phases levels layers branches duties powers aims objectives principles requirements hazards impacts limits assumptions predictions findings aim uses applications
motto slogan nickname facts issue held rule ruling court-ruling verdict dissent legacy aftermath consequence consequences ideology currency ruler inventor discoverer author trigger triggers casualties
fix impact countermeasure countermeasures mitigation timeline chronology coverage lecture-coverage thinkers themes location locations deficiency toxicity"""),
    openers=words_of("""if when while after before because since although though whereas once unless until as during by to in for with without
given following under between besides across unlike despite at on from among instead through within compared based using thus therefore hence however so then also finally first
second third next similarly instead otherwise furthermore moreover additionally conversely generally typically usually often sometimes and but or
here nevertheless nonetheless likewise currently today overall further specifically basically essentially e.g eg i.e"""),
    relatives=words_of(
        "that which who whom whose where when if whether how what why because while although since as until unless"
    ),
    negations=words_of("not never no cannot nor rarely seldom hardly n't without"),
    causes=(
        "because of",
        "because",
        "due to",
        "in order to",
        "so that",
        "as a result of",
        "thanks to",
        "by",
        "via",
        "through",
        "using",
        "for",
    ),
    coordinators=("and", "but", "whereas", "while", "however", "yet"),
    interrogatives=words_of(
        "what why how when where which who whom whose is are was were do does did can could should will would has have may"
    ),
    numbers={"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10},
    units=words_of("""% percent years year months month weeks week days day hours hour minutes minute seconds second ms km m cm mm nm µm kg g mg
µg l ml gb mb kb tb bits bit bytes byte hz khz mhz ghz °c °f k v mv kv w kw mol layers layer heads times examples tokens people million billion thousand
degrees dollars euros points steps nodes neurons parameters dimensions instances requests times-a-day"""),
    metadata=words_of("""attached attachment attachments powerpoint handout handouts credit credits source sources author authors date link links url tag tags note notes summary output input reference references further textbook
website slides slide video paper papers course lecturer professor instructor status created updated aliases category categories type title publisher isbn
doi figure fig table image see related up prev previous next home topic topics keywords version license contact email prerequisites readings reading
resources resource year affiliation venue conference material materials recap agenda homework assignment deadline mood progress thoughts reflections feelings"""),
    generic=words_of("""where with ex eg rx tx dx sx hx introduction intro overview notes note summary quotes quote takeaways takeaway key points point example examples details definition definitions
background conclusion conclusions misc miscellaneous other others general basics terms vocabulary glossary concepts concept content contents chapter lecture
lectures section part unit week day block session sprint lesson module papers talks courses paper talk course motivation remarks remark appendix summary ideas idea what why how
goals goal plan plans todo properties features advantages disadvantages pros cons benefits characteristics types kinds steps uses usage applications list facts main and of the &
questions answers learned things today's review where basic info score key important learning log journal diary days daily blog readme index"""),
    activity=words_of("""watched realized found read reread re-read started finished completed tried trained implemented worked went got met talked spent learned learnt reviewed skimmed
attended coded wrote played began continued fixed installed bought  skipped  listened joined chatted discussed rewatched re-watched debugged
practised practiced revised  cleaned      managed struggled solved submitted asked emailed called slept ran
signed prepared printed copied opened closed booked ate cooked"""),
    plans=(
        "todo",
        "to do",
        "to-do",
        "need to revisit",
        "need to",
        "follow up",
        "follow-up",
        "will read",
        "want to",
        "going to",
        "should read",
        "remember to",
        "look into",
        "revisit",
        "search for more",
        "tomorrow",
        "next week",
        "later on i",
        "plan:",
        "plans:",
        "goal:",
        "goals:",
        "plan to",
        "reminder",
        "next steps",
        "check out",
        "future work",
        "future research",
        "to read",
        "to-read",
        "interested to see",
        "might be worth",
        "worth a skim",
        "don't forget",
        "ask about",
    ),
    chatter=(
        "let's",
        "i'm",
        "i'll",
        "i've",
        "i'd",
        "my",
        "myself",
        "yeah",
        "lol",
        "haha",
        "ugh",
        "omg",
        "imo",
        "hopefully",
        "glad",
        "unrelated",
        "side note",
        "seems pretty",
        "pretty cool",
        "very cool",
        "nice summary",
        "nice paper",
        "great paper",
        "great talk",
        "worth reading",
        "highly recommend",
        "so tired",
        "fun fact",
        "confusing",
        "honestly",
        "i guess",
        "i think",
        "not sure",
        "no idea",
        "still unclear",
        "still confused",
        "makes no sense to me",
        "great explanation",
        "good read",
        "boring",
    ),
    instructions=words_of(
        "explain describe discuss list name outline identify calculate compute choose select state prove show draw write give sketch derive consider suppose let assume recall see note check click run open"
    ),
    references=("see ", "cf.", "refer to section", "see also", "as shown in", "figure ", "fig.", "table "),
    questions={
        "sign": "What is {}?",
        "definition": "What is {}?",
        "definition value": "{}: what is the value?",
        "definition how long": "{}: how long?",
        "bare": "{}?",
        "definition who": "Who is {}?",
        "definition plural": "What are {}?",
        "definition a": "What is a {}?",
        "definition an": "What is an {}?",
        "definition act": "What does {} do?",
        "definition acts": "What do {} do?",
        "definition clause": "What does {} mean?",
        "definition clauses": "What do {} mean?",
        "copula like": "What {aux} {} like?",
        "definition purpose": "What is {} for?",
        "definition short": "What is {} short for?",
        "definition shorts": "What are {} short for?",
        "to mean": "What does it mean {}?",
        "definition purposes": "What are {} for?",
        "happened": "What happened in {}?",
        "happened in": "What happened in {}?",
        "happened on": "What happened on {}?",
        "said of": "{} {aux} {verb}: what does that mean?",
        "definition like": "What is {} like?",
        "definition likes": "What are {} like?",
        "does": "What does {} {verb}?",
        "do": "What do {} {verb}?",
        "did": "What did {} {verb}?",
        "what does": "What {what} does {} {verb}?",
        "what do": "What {what} do {} {verb}?",
        "what did": "What {what} did {} {verb}?",
        "copula who": "Who {aux} {}?",
        "who": "Who {aux} {} {verb}?",
        "aux": "What {aux} {} {verb}?",
        "copula": "What {aux} {}?",
        "what": "What {aux} {verb}?",
        "when": "When {aux} {} {verb}?",
        "why": "Why {aux} {} {verb}?",
        "how many": "How many {things} {aux} {} {verb}?",
        "how many do": "How many {things} {verb}?",
        "what percentage": "What percentage {things} {verb}?",
        "into how many": "Into how many {things} {aux} {} {verb}?",
        "how large": "How many {things} {aux} {}{verb}?",
        "how adjective": "How {how} {aux} {}?",
        "besides": "Besides {besides}, what {aux} {} {verb}?",
        "happens": "What happens {condition}?",
        "happened case": "What happened {condition}?",
        "without": "Without what is it {} to {verb}?",
        "to be done": "What should be done {condition}?",
        "follows": "What follows {condition}?",
        "where": "Where {aux} {} {verb}?",
        "where is": "Where {aux} {}?",
        "dated": "When was {}?",
        "dated several": "When were {}?",
        "dated name": "{}: when?",
        "happened there": "{}: what happened?",
        "came of it": "{}: what {aux} that {verb}?",
        "who did": "Who {verb}?",
        "known for": "What is {} known for?",
        "to do": "{}: what should be done?",
        "how long": "How long {aux} {} {verb}?",
        "how often": "How often {aux} {} {verb}?",
        "as what": "As what {aux} {} {verb}?",
        "how": "How {aux} {} {verb}?",
        "command": "What do you {verb}?",
        "command how": "{}: how to {verb}?",
        "named so": "What {aux} {} {verb} {what}?",
        "told so": "How {aux} {} {verb} {what}?",
        "topic": "{}: {question}",
        "steps some": "{}: what are steps {a} to {b} of {n}, in order?",
        "points some": "{}: what are numbers {a} to {b} of {n}?",
        "steps": "{}: what are the {n} steps, in order?",
        "steps one": "What are {}?",
        "steps doing": "What {}?",
        "list": "{}: what are the {n} points?",
        "list of things": "{}: what are the {n} {things}?",
        "cell": "{}: what is the {header}?",
        "cells": "{}: what are the {header}?",
        "cell plain": "{}: {header}?",
        "cell who": "{}: who {aux} the {header}?",
        "cell count": "{}: how many {header}?",
        "cell more": "{}: what else is to be noted?",
        "cell year": "{}: in which year?",
        "shows": "What does {} mean?",
        "list of": "What are the {n} {}?",
        "facet list": "What are the {n} {facet} of {}?",
        "example": "What is an example of {}?",
        "facet": "What is the {facet} of {}?",
        "facet plural": "What are the {facet} of {}?",
        "difference": "What is the difference between {} and {other}?",
        "facet who": "Who was the {facet} of {}?",
        "facets who": "Who were the {facet} of {}?",
        "authors": "the authors",
        "why important": "Why is it {} to {verb}?",
        "alias": "What is {} also known as?",
        "stands for": "What does {} stand for?",
        "formula of": "What is the formula of {}?",
        "held": "What was held in {}?",
        "case": "Which case is cited for {}?",
        "cases": "Which cases are cited for {}?",
        "says": "What does {} say?",
        "says the": "What does the {} say?",
        "complexity": "What is the complexity of {}?",
        "points": "{} ({n} points)",
        "test": "{}: what does {test} show?",
    },
)
