"""What a Romance verb acts on: its object, and what is said of that beside ("divides it into two", "makes him pay")."""

import re

from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.clauses.wording import Question, small_first
from notecards.extract.patterns import pattern
from notecards.extract.romance.persons import names_somebody
from notecards.extract.romance.predicates import Predicates
from notecards.extract.romance.tables import (
    ADVERB,
    ALLOWED_TO,
    ALLOWING,
    COMPARING,
    INFINITIVE,
    INTRANSITIVE,
    OBLIGED,
    OWN,
    PLURAL_GENDERS,
    ROLE,
    TIMED,
    TWO_MANNERS,
    WHOSE,
    presents,
)
from notecards.extract.romance.tongues import french_and_spanish, of_gender
from notecards.extract.words import Word, count, words
from notecards.tokens import Tokens, cut, join, strip, text


class Objects(Predicates):
    """The forms that ask for an object."""

    def _past_adverbs(self, first: int, end: int) -> int:
        """Where the object begins: behind an adverb, and behind a second verb ("modifica y empaqueta")."""
        adverb = ADVERB.match(self._whole[first:end]) or _THUS.match(self._whole[first:end])
        first += adverb.end() if adverb else 0
        found = words(self._whole[first:end])
        joined = (
            len(found) > 2 and found[0].lower in ("y", "e", "et", "ed") and self.language.conjugates(found[1].lower)
        )
        return first + found[2].start if joined else first

    def _spoken(self) -> Tokens:
        return small_first(cut(self.row, *self.clause.verb))

    def _open_question(self) -> Question | None:
        """ "La courbe indique à quelle vitesse l'eau arrive": what does it show?"""
        first, _ = self._main()
        if self.clause.kind not in (Verb.SINGULAR, Verb.PLURAL) or self._verb in self._tongue.be:
            return None
        return self._ask("what", (first, self._rest()[1])) if _ASKING.match(self._whole, first) else None

    def _object(self) -> Question | None:
        """An object right behind the verb."""
        if self.clause.kind not in (Verb.SINGULAR, Verb.PLURAL) or self._verb.startswith(("se ", "s'", "si ")):
            return None
        if self._verb in self._tongue.be:
            return None
        at, end = self._main()
        first = self._past_adverbs(at, end)
        found = words(self._whole[first:end])
        if not found:
            return None
        word = found[0].lower
        if self._makes_do(found):
            does = strip(cut(self.row, self.clause.verb[0], first + found[0].end))
            return self._ask("what", (first + found[1].start, self._rest()[1]), verb=small_first(does))
        beside = _OBJECT_LATER[self.language].match(self._whole, first, end)
        if beside and self._verb not in self._tongue.fixed["to"]:
            return self._ask("what", (beside.end("to") + 1, self._rest()[1]), beside.span("to"))
        whom = _WHOM[self.language].match(self._whole, first, end)
        if whom and _ACTS_ON_SOMEBODY.match(self._verb):
            said = self._whole[first:end]
            somebody = names_somebody(said, self.language) or _PEOPLE.match(said)
            thing = _ACTS_ON_THINGS.match(self._verb) and not somebody
            return self._ask("to" if thing else "whom person", (first, self._rest()[1]))
        allowed = ALLOWED_TO.match(self._whole[first:end]) if self._verb in ALLOWING else None
        if allowed:
            spoken = join((self._spoken(), text("de")), " ")
            return self._ask("can do", (first + allowed.end(), self._rest()[1]), verb=spoken)
        if self._verb not in OBLIGED and _THAT.match(word):
            return self._ask("what", (first, self._rest()[1])) if len(found) > 2 else None
        if word in COMPARING and len(found) == 2 and found[1].lower in _SWIFT:
            return self._ask("how", (first, end))
        if not self._is_object(first, end, found) or _IDIOM.match(f"{self._verb} {self._whole[first:end]}"):
            return None
        return self._acted_on(first, found)

    def _makes_do(self, found: list[Word]) -> bool:
        """ "deja pasar la luz": whether an infinitive and its object follow a verb that is one with it."""
        if self._verb not in _MAKES or not INFINITIVE.match(found[0].lower) or not found[1:2]:
            return False
        following = found[1].lower
        return following in {*self._tongue.indefinite, "des", "du"} or re.match(r"l['’]", following) is not None

    def _is_object(self, first: int, end: int, found: list[Word]) -> bool:
        """Whether an object begins here: by an article, a number, an amount, or as a bare noun where the language has those."""
        word = found[0].lower
        following = found[1].lower if len(found) > 1 else ""
        opens = (
            word in self._tongue.indefinite
            or word in self.language.numbers
            or OWN.match(following) is not None
            or (word in COMPARING and self._tongue.bare_nouns and len(found) > 1)
            or (word in COMPARING and len(found) > 2 and following in ("de", "d'"))
            or re.match(r"l['’]", word) is not None
            or word[:1].isdigit()
            or (word in ("environ", "aproximadamente") and len(found) > 2)
            or (word in WHOSE and bool(self._whole[slice(*self.clause.subject)].strip()))
        )
        partitive = _PARTITIVE[self.language].match(self._whole, first, end)
        bare = (
            self._tongue.bare_nouns
            and word not in self.language.function
            and word not in self.language.prepositions
            and not word.endswith(("mente", "ando", "endo", "ado", "ido"))
        )
        return (
            opens
            or bare
            or (partitive is not None and not presents(self._verb) & self._tongue.fixed["of"])
            or _NAMES[self.language].fullmatch(self._whole, first, self._rest()[1]) is not None
        )

    def _acted_on(self, first: int, found: list[Word]) -> Question | None:
        """The question for an object, by what kind of thing it is and what stands behind it."""
        at, end = self._main()
        manner = TWO_MANNERS.match(self._whole, first, end)
        if manner:
            return self._ask("how", (first, manner.end()), (manner.end(), end))
        kind = _OF_WHAT_KIND[self.language].fullmatch(self._whole, first, end) if self._verb in _HAS else None
        if kind and first == at and ADJECTIVE_LIKE.search(kind["so"]):
            return self._ask("which thing", kind.span("so"), things=text(f"tipo de {kind['what']}"))
        part = ROLE.match(self._whole[first:end])
        if part:
            return self._ask("in", (first + part.end(), self._rest()[1]), (first, first + part.end()))
        counted = found[0].text[:1].isdigit() or found[0].lower in self.language.numbers
        if (
            (self._verb in TIMED and counted)
            or INTRANSITIVE.match(self._verb)
            or (counted and self._is_time(self._whole[first:end]))
        ):
            return None
        way = _BY_ITS.fullmatch(self._whole, first, self._rest()[1])
        if way and first == at:
            return self._ask("what", way.span("what"), way.span("way"))
        more = first > at and not _THUS.match(self._whole[at:end])
        verb = small_first(strip(cut(self.row, self.clause.verb[0], first))) if more else ()
        colon = re.search(r"\s?:\s", self._whole[first : self._rest()[1]])
        if colon and count(self._whole[first : first + colon.start()]) > 1:
            return self._ask("what", (first, first + colon.start()), verb=verb)  # "dominent le monde : les deux blocs"
        beside = _SAID_OF_IT.match(self._whole, end)
        some = found[0].lower in {"un", "une", "des", *self.language.numbers}
        least = 2 if beside and beside["whose"] and some else 1  # "une ville, où ..." alone says little
        last = end if beside and count(self._whole[first:end]) > least else self._rest()[1]
        return self._ask("what", (first, last), verb=verb)

    def _divided(self) -> Question | None:
        """ "divide la mente en tres instancias", "transforme le glucose en pyruvate": into what does it?"""
        first, end = self._main()
        verb = self._verb
        parts = _INTO[self.language].match(self._whole, first, end) if _DIVIDES.match(verb) else None
        if not parts or count(parts["what"]) > 7:
            return None
        form = "into" if "into" in self.language.questions else "in"
        return self._ask(form, (parts.start("into"), self._rest()[1]), parts.span("what"))

    def _in_so_many(self) -> Question | None:
        """ "s'établit en trois étapes : a, b et c": in which three steps?"""
        first, end = self._rest()
        found = _SO_MANY_PARTS[self.language].match(self._whole, first, end)
        if not found:
            return None
        plural = words(found["things"])[1].lower
        feminine, masculine = (ending.search(plural) for ending in PLURAL_GENDERS[self.language])
        if "in which f" in self.language.questions and not feminine and not masculine:
            return None
        form = of_gender("in which", feminine, self.language)
        return self._ask(form, found.span("list"), things=cut(self.row, *found.span("things")))

    def _allows(self) -> Question | None:
        """ "permet aux pays de se spécialiser", "permite a la planta crecer": what does it allow them to do?"""
        first, end = self._main()
        found = _ALLOWED[self.language].match(self._whole, first, end)
        if not found or not _ALLOWS.match(self._verb) or count(found["whom"]) > 6:
            return None
        answer = (found.start("do"), self._rest()[1])
        if not self._goes_round:
            return self._ask("can do", answer, found.span("whom"))
        whom = join((self._part(*found.span("whom")), text("de faire")), " ")
        return self._roundabout("what", answer, self._asked_subject(), self._spoken(), whom)

    def _made_so(self) -> Question | None:
        """French: "rend l'école gratuite et obligatoire": how does it make it?"""
        first, end = self._main()
        found = _MADE_SO[self.language].match(self._whole, first, end) if self._verb in _RENDERS else None
        if not found:
            return None
        return self._ask("how", (found.start("so"), self._rest()[1]), found.span("what"))

    def _led_to(self) -> Question | None:
        """ "oblige le bailleur à délivrer la chose": to what does it oblige him?"""
        first, end = self._main()
        bound = _BOUND_TO[self.language].match(self._whole, first, end) if _LEADS.match(self._verb) else None
        if not bound or count(bound["whom"]) > 7:
            return None
        other = _AND_ANOTHER.search(self._whole, bound.start("to"), end)
        return self._ask("to", (bound.start("to"), other.start() if other else self._rest()[1]), bound.span("whom"))

    def _seen_as(self) -> Question | None:
        """ "define el Estado como el monopolio de la violencia": how does he define it?"""
        first, end = self._main()
        seen = _AS_WHAT[self.language].match(self._whole, first, end) if _SEES.match(self._verb) else None
        if not seen or count(seen["what"]) > 7:
            return None
        return self._ask("how", (seen.start("as"), self._rest()[1]), seen.span("what"))


_HAS = frozenset("tiene tienen posee poseen presenta presentan tenía tenían".split())
_OF_WHAT_KIND = ByLanguage(
    NEVER,
    es=pattern(
        r"una?\s(?P<what>[^\W\d_]+(?:\sde\s(?:[^\W\d_]+)|\s(?!muy|más|menos|bien)[^\W\d_]+)?)\s(?P<so>(?:(?:muy|más|menos)\s)?[^\W\d_]+)"
    ),
)
"""A thing that something has, and how it is: "un asa de Henle corta"."""
ADJECTIVE_LIKE = pattern(
    r"(?:ble|nte|al|ico|ica|ivo|iva|oso|osa|ario|aria|ado|ada|ido|ida|ar|or|ora|corto|corta|largo|larga|alto|alta|bajo|baja|ancho|ancha|estrecho|estrecha|grueso|gruesa|fino|fina|pequeñ[oa]|grande|doble|simple|plan[oa]|liso|lisa|rugos[oa]|curv[oa]|redond[oa])$"
)
_DIVIDES = pattern(
    r"(?:divi[ds]|partage|subdivi|clasifi|classe|classifi|transform|convi?ert|descompon|décompos|repart|répart|separ|sépar|agrup|regroup|distribu|fragment|scind|traduc|tradui|chang|cambi|degrad|dégrad|hidroli|hydroly|rompe|reduc)"
)
_INTO = french_and_spanish(
    pattern(
        r"\s*(?P<what>(?:(?:les?|la|une?|el|los|las|un|una|sus?|ses?|sa|son)\s|l['’])[^,;:]+?)\s(?P<into>en\s(?:(?:les?|la|une?|el|los|las|un|una)\s)?(?!(?:19|20|1[5-8])\d\d|(?:sangre|orina|plasma|suero|heces|agua|ayunas|reposo|exceso|vacío|Europa|España|France|Europe)(?!\w))[^,;:]+)"
    )
)
"""What is divided or changed, and into what."""
_SEES = pattern(
    r"(?:defin|défin|consid[eéè]r|conc[ei]b|conç|descri|décri|describ|interpret|interprèt|interprét|ent[ie]+nd|present|présent|calific|qualifi|represent|représent|regard|traduc|trat|trait|perc[ie]b|perço)"
)
_AS_WHAT = french_and_spanish(
    pattern(
        r"\s*(?P<what>(?:(?:les?|la|une?|al?|el|los|las|un|una|chaque|cada)\s|l['’])[^,;:]+?)\s(?P<as>(?:comme|como)\s(?!si\s)[^;:]+)"
    )
)
"""What is seen, and as what."""
_SO_MANY_PARTS = french_and_spanish(
    pattern(
        r"\s*(?:en|dans)\s(?P<things>(?:deux|trois|quatre|cinq|six|sept|dos|tres|cuatro|cinco|seis|siete|\d)\s[^\W\d_]{3,}[sx](?:\s[^\W\d_]+){0,2})\s?:\s(?P<list>[^:;]{5,})$"
    )
)
_ALLOWS = pattern(
    r"(?:perm[ei]t|interdi|demand|ordonn|conseill|recommand|impos|propos|aconsej|recomiend|orden|prohíb|impid|impide)"
)
_ALLOWED = ByLanguage(
    NEVER,
    fr=pattern(r"\s*(?P<whom>(?:au|aux|à (?:la|les|un|une|chaque)|à l['’])\s?[^,;:]+?)\s(?:de\s|d['’])(?P<do>(?:ne\spas\s|se\s|s['’])?[^\W\d_]{2,}(?:er|ir|re)\s[^;:]+)"),
    es=pattern(r"\s*(?P<whom>(?:al|a (?:el|la|los|las|un|una|cada))\s[^,;:]+?)\s(?P<do>[^\W\d_]{2,}(?:ar|er|ir)(?:se)?(?!\w)[^;:]+)"),
)  # fmt: skip
"""Whom something lets do what."""
_RENDERS = frozenset("rend rendent rendit rendait rendirent".split())
_MADE_SO = ByLanguage(
    NEVER,
    fr=pattern(
        r"\s*(?P<what>(?:(?:les?|la|un|une)\s|l['’])[^\W\d_]+(?:\s(?:de\s|du\s|des\s|d['’])(?:la\s|l['’])?[^\W\d_]+|\s(?!et\s|plus\s|très\s)[^\W\d_]+(?=\s(?!et\s)[^\W\d_]+(?:\s(?:et|en|dès|pour|à)\s|[.,]?$)))?)\s(?P<so>(?:plus\s|moins\s|très\s)?[^\W\d_]+[^;:]*)"
    ),
)
_THUS = pattern(r"(?:donc|ainsi|alors|por tanto|por lo tanto|pues|entonces|cada un[oa])\s")
_LEADS = pattern(
    r"(?:oblig|aid|ayud|invit|condu[iyc]|contrai|autori[sz]|for[cz]|fuerz|incit|encourag|am[eè]n|pouss|anim|impuls|llev|indu[iyc]|conden|condamn|enseñ|exhort|prépar|prepar|habitu)"
)
_BOUND_TO = french_and_spanish(
    pattern(
        r"\s*(?P<whom>(?:(?:les?|la|une?|al?|el|los|las|un|una)\s|l['’])[^,;:]+?)\s(?P<to>(?:à|a)\s(?:ne\spas\s|no\s|se\s|s['’])?[^\W\d_]{2,}(?:ar|er|ir|re)(?:se)?\s[^;:]+)"
    )
)
"""Whom something leads to do what."""
_AND_ANOTHER = pattern(
    r"\s(?:et|y|e)\s(?:les?|la|al|a la|a los|a las)\s[^\W\d_]+(?:\s[^\W\d_]+)?\s(?:à|a)\s[^\W\d_]{2,}(?:ar|er|ir|re)\s"
)
_NAMES = ByLanguage(
    NEVER,
    fr=pattern(
        r"(?!(?:à|au|en|par|sur|dans|de|d|plus|moins|très|aussi|bien)\b)[^\W\d_]{3,}(?:\s[^\W\d_]+)?(?:,\s[^\W\d_]{3,}(?:\s[^\W\d_]+)?)+\s(?:et|ou)\s[^\W\d_]{3,}(?:\s[^\W\d_]+)?"
    ),
)
"""Three names or more without articles: "associe œdèmes, protéinurie et hypoalbuminémie"."""
_THAT = pattern(r"(?:que|che|comment|pourquoi|cómo)$|qu['’]")
"""What somebody says, knows or asks begins like this."""
_MAKES = frozenset("hace hacen hizo hicieron deja dejan dejó fait font fit laisse laissent".split())
"""With an infinitive behind them they are one verb: "deja pasar la luz"."""
_PARTITIVE = ByLanguage(
    NEVER,
    fr=pattern(
        r"(?:de la|de l['’]|du|des|d['’]\w+s|de (?:nombreu|lourd|grand|nouve|petit|fort|long|vast|bon|mauvais|import|multipl|haut|vi)\w*[sx])\s?"
    ),
)
"""How an object of no certain amount begins: "de l’énergie"."""
_OBJECT_LATER = ByLanguage(
    NEVER,
    fr=pattern(
        r"\s*(?P<to>de (?:façon|manière) [^\W\d_]+|(?:à|au|aux|par|en|dans)\s(?!\w+(?:er|ir|re)\s)(?:(?:la|les?|une?|chaque|sa|son|ses)\s|l['’])?[^\W\d_]+(?:\s(?:de\s(?:la\s)?|d['’]|des\s|du\s)[^\W\d_]+)?)\s(?=(?:les?|la|une?|des|chaque|tous|toutes)\s|l['’]|de (?:lourd|nombreu|grand|nouve|fort)\w*[sx]\s)"
    ),
    es=pattern(
        r"\s*(?P<to>de (?:forma|manera|modo) [^\W\d_]+|(?:(?:a|al|en|por)\s)(?!\w+(?:ar|er|ir)\s)(?:(?:la|los|las|el|un|una|cada|su|sus)\s)?(?:[A-ZÁÉÍÓÚ][^\W\d_]+(?:\s[A-ZÁÉÍÓÚ][^\W\d_]+)*(?=\s(?:el|la|los|las|un|una|[a-zá-ú]+[ao]s?)\s)|[^\W\d_]+(?:\s(?:de\s(?:la\s|los\s|las\s)?|del\s)[^\W\d_]+)?))\s(?=(?:el|la|los|las|un|una|unos|unas|cada|todos|todas|dos|tres|cuatro|duras|graves|grandes|numeros[oa]s)\s)"
    ),
)
"""To whom or where, before the object: "impose à l'Allemagne de lourdes réparations"."""
_SAID_OF_IT = pattern(
    r",\s(?:(?P<whose>où|dont)|qu['’](?:ils?|elles?|on)|(?:al|a (?:la|los|las)|en (?:el|la|los|las)|con (?:el|la|los|las)) (?:que|cual|cuales))\s"
)
"""Behind an object: what somebody does with it beside."""
_BY_ITS = pattern(
    r"(?P<what>(?:(?:les?|la|des|du|de la|el|los|las)\s|l['’]|de l['’])[^\W\d_]+)\s(?P<way>(?:par|por)\s(?:(?:les?|la|leurs?|ses|sa|son|el|los|las|su|sus)\s|l['’])[^\W\d_]+(?:\s[^\W\d_]+)?)"
)
""" "absorbent l'eau par leurs racines": a thing and the way it takes."""
_WHOM = ByLanguage(
    NEVER,
    es=pattern(r"(?:al|a (?:los|las|la|un|una|unos|unas|todos los|todas las|sus?|cada|[A-ZÁÉÍÓÚ]\w+))\s?[^,;:]*$"),
)
_ACTS_ON_SOMEBODY = pattern(
    r"(?:mat|expuls|derrot|venc|ataca|atac|afect|represent|sustitu|suced|preced|elig|nombr|ayud|proteg|infect|contag|defend|acus|conden|critic|cita|obedec|persigu|conquist|derroc|apoy|control|dirig|supervis|engañ|obliga$|destron|modific|complement|determin|acompañ|asesin|influy|invad|golpe|benefici|perjudic|emple|contrat|educ|enfrent|sirv|destituy|llam|contien|traicion|sorprend|salv|reconoc|admir|destit|descubr|conoc|alcanz|interrog|detuv|detien|capturó|captur|ejecut|exili|desterr|reempla|enseñ|casti|caz|devor|domestic|polin|parasit|coloniz|someti|somet|sometió|gobern|gobiern)"
)
"""Spanish verbs whose object has "a" where it is alive."""
_ACTS_ON_THINGS = pattern(
    r"(?:afect|sustitu|suced|preced|modific|complement|determin|contien|influy|reempla|control|parasit|polin|benefici|perjudic|proteg|infect|atac|alcanz|contag|golpe|represent|supervis)"
)
"""Some of them, whose object is as often a thing."""
_PEOPLE = pattern(
    r"al?\s(?:(?:la|los|las|una?)\s)?[^\W\d_]{3,}(?:er[oa]|[dst]or|[dst]ora|or|ista|iano|iana|ciente|ante|jo|hombre|mujer|niñ[oa])(?:e?s)?(?!\w)"
)
_IDIOM = pattern(
    r"(?:(?:hacen?|hizo)\s(?:cargo|frente|caso|uso|hincapié|énfasis|falta)|(?:dan?|dio)\s(?:un paso|cuenta|por)|(?:fait|font|fit)\s(?:face|preuve|défaut|obstacle|usage|état|un pas)|(?:tienen?|a|ont)\s(?:en cuenta|tendance|besoin|lieu|recours|droit)|(?:jou(?:e|ent|a)|jueg(?:a|an)|desempeñan?)\s(?:une?|le|el)\s(?:\w+\s)?(?:rôle|papel)|(?:prend|prennent|prit)\s(?:une|la|des|leurs?|sa|ses)\s(?:décisions?|initiative|mesures?)|(?:met|mettent|mit)\s(?:un terme|fin)|(?:pass|point|sort|descend|remont|migr)e?(?:nt)?\s(?:du|de la))(?!\w)"
)
"""A verb and a noun that are one verb: what they say stands behind them."""
_SWIFT = frozenset("rápido lento fuerte despacio tarde temprano lejos cerca alto bajo".split())
"""Adverbs of a degree: "late más rápido"."""
_ASKING = pattern(
    r"(?:(?:a|à|de|con|en|por|desde|par|dans|avec)\s)?(?:qué|cuánt[oa]s?|cómo|dónde|cuándo|cuál(?:es)?|quelle?s?|où|comment|combien|pourquoi)\s\w",
    re.IGNORECASE,
)
"""How a question begins that a verb like "indica" is about."""
