"""What English tells of a label and the text behind it: what is no term and no definition, and which labels are asked alone."""

import re

from notecards.extract.about.labels import label
from notecards.extract.about.subjects import subject_of
from notecards.extract.answers import trimmed
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.clauses.wording import Question, small_first, worded
from notecards.extract.english.answers import of_one_time, without_second_verb
from notecards.extract.english.deeds import is_about_another
from notecards.extract.english.definitions import is_somebody
from notecards.extract.english.kinds import kind_of, side_of_a_kind
from notecards.extract.english.named import named
from notecards.extract.english.nouns import NOUNS_TOO, is_plural
from notecards.extract.english.participles import is_participle
from notecards.extract.english.people import is_a_persons
from notecards.extract.english.sides import does_so, facet_of, measured, said_of_parent, sides_of, under_a_side
from notecards.extract.english.tables import ADJECTIVE
from notecards.extract.here import Here, lowered
from notecards.extract.languages.english import BASES, ENGLISH, PAST
from notecards.extract.patterns import pattern
from notecards.extract.term_forms import LABELLED, TermForms, stands_among
from notecards.extract.words import count, is_adverb, stands_in, words
from notecards.tokens import TokenKind, Tokens, cut, join, masked, plain, text


class EnglishTerms(TermForms):
    """Nearly anything stands before a sign: sentences, studies, sides, steps."""

    def announced(self, term: Tokens) -> Tokens:
        return term

    def asks_lists_first(self, term: Tokens) -> bool:
        return True

    def is_no_term(self, here: Here, term: Tokens, rest: Tokens, confidence: float) -> bool:
        if _ASKS_ON.match(masked(rest)) or _A_PLACE_IN_A_ROW.fullmatch(plain(term).strip(" *_")):
            return True
        if _TELLS.match(masked(term)) and any(word.lower in PAST for word in words(masked(term))[1:3]):
            return True  # "Women gained few rights: they could not vote"
        if _LEADS_ON.search(masked(term)):
            return True  # "wealth -> trade - private ownership"
        if confidence >= 0.7:
            return False
        opening = words(masked(term))[:1]
        if opening and opening[0].lower in _SURELY_DOES:
            return True
        if here.above and _ADJECTIVE_ALONE.fullmatch(plain(term)):
            return True  # "reliable - retransmits lost segments": both are said of what stands above
        return _A_FINDING.match(masked(here.statement.tokens)) is not None  # "Recent antibiotics = C. difficile"

    def one_word_answers(self, here: Here, term: Tokens) -> bool:
        return stands_among(here, LABELLED) or bool(facet_of(here, term))

    def defines_nothing(self, here: Here, term: Tokens, idea: Tokens, body: Tokens) -> bool:
        found = words(masked(idea))
        if found and (
            (found[0].lower in _HALF and is_a_persons(term, here))
            or (len(found) == 1 and found[0].lower in BASES - NOUNS_TOO)
        ):
            return True  # "George: though not elected, ..."; "Savers: lose"
        if _THERE_ARE.match(masked(idea)):
            return True  # "Mistakes: there are two types of them": a sentence, no definition
        # "if the mother is negative, but ...": half of a condition
        return _IF_ALONE.fullmatch(masked(idea)) is not None and len(plain(idea)) < len(plain(body).rstrip(" ."))

    def completes_parent(self, here: Here, term: Tokens) -> Tokens:
        return said_of_parent(here, term)

    def side(self, here: Here, term: Tokens, idea: Tokens, body: Tokens) -> Tokens:
        opens = words(masked(idea))[:1]
        acts = bool(opens) and opens[0].lower in ENGLISH.verbs  # "Function: pumps blood" under "Heart"
        weighed = facet_of(here, term) if acts or plain(term).casefold() in _WEIGHED else ()
        held = _A_CASE.fullmatch(plain(term)) and clause_of(masked(idea), here.language) is not None
        decided = worded(here.language.questions["held"], subject=term) if held else ()
        if _CASES.match(plain(idea)) and not held:
            several = len(re.findall(r"\sv\.?\s", plain(idea))) > 1
            return worded(here.language.questions["cases" if several else "case"], subject=small_first(term))
        return (
            decided
            or _computed(here, term, body)
            or _in_a_case(here, term, idea)
            or _in_a_phase(here, term, idea)
            or does_so(here, term)
            or weighed
            or sides_of(term)
            or measured(here, term, idea)
            or under_a_side(here, term, idea)
        )

    def answer(self, idea: Tokens, question: Question) -> Tokens:
        idea = self.shortened(idea)
        asked = plain(question.tokens)
        more = _LIES_BESIDES.search(masked(idea))
        if more and count(masked(idea)[: more.start()]) >= 2 and not question.defining:
            idea = cut(idea, 0, more.start())
        if not asked.startswith("What"):
            return of_one_time(idea)
        return without_second_verb(idea, Verb.SINGULAR, whole=question.vague or asked.endswith(" do?"))

    def label_alone(self, here: Here, term: Tokens, idea: Tokens) -> Tokens | None:
        if _TO_DO.match(masked(term)) and _TO_DO.match(masked(idea)):
            return worded(here.language.questions["to mean"], subject=small_first(term))
        told = plain(term).islower() and plain(term) in BASES - NOUNS_TOO
        found = _SAYS_HOW.match(masked(idea)) or _MANY_DID.match(masked(idea)) or A_STUDY.fullmatch(plain(term))
        if told or found or _HOW_IT_IS.fullmatch(plain(term)):
            means = told and masked(idea).startswith("to ")  # "revoke: to withdraw"
            return worded(here.language.questions["definition clause" if means else "bare"], subject=term)
        opens = words(masked(idea))[:1]
        code = all(token.kind is TokenKind.CODE for token in term)
        acts = bool(opens) and opens[0].lower in BASES and (code or opens[0].lower not in NOUNS_TOO)
        following = words(masked(idea))[1:2]
        told = bool(following) and following[0].lower not in here.language.prepositions | {"to"}  # "Set to true"
        if acts and code and told:
            return worded(here.language.questions["definition act"], subject=term)  # "`chmod` - change permissions"
        if _is_known_for(here, term, idea):
            return worded(here.language.questions["known for"], subject=term)
        if (
            acts
            and count(masked(idea)) > 2
            and any(_TO_BE_DONE.search(masked(above.tokens)) for above in here.above[-2:])
        ):
            return worded(here.language.questions["to do"], subject=term)
        alone = _QUALITY_ALONE.fullmatch(plain(term)) and kind_of(here, term) == term
        if alone and opens and count(masked(idea)) > 1 and opens[0].lower not in here.language.articles:
            return worded(here.language.questions["definition clause"], subject=small_first(term))
        if is_about_another(here, idea) and _names_a_state(here, term):
            state = kind_of(here, lowered(term, here.note))
            return worded(here.language.questions["definition clause"], subject=state)
        return None

    def names_no_thing(self, here: Here, term: Tokens, idea: Tokens) -> bool:
        return is_about_another(here, idea)

    def side_by_kind(self, here: Here, term: Tokens, idea: Tokens) -> Tokens:
        return _of_a_kind(here, term) or facet_of(here, term)

    def with_article(self, here: Here, term: Tokens, idea: Tokens) -> Tokens:
        return named(term, here.note, plain(idea))

    def shortened(self, idea: Tokens) -> Tokens:
        """Of "a vessel - thin walls - low pressure" what the thing is: what a dash adds are other facts."""
        more = _MORE.search(masked(idea)) if not _is_difference(masked(idea)) else None
        said = words(masked(idea)[: more.start()]) if more else []
        return trimmed(cut(idea, 0, more.start())) if more and len(said) >= 2 and not said[-1].text.isdigit() else idea


def _in_a_phase(here: Here, term: Tokens, idea: Tokens) -> Tokens:
    """ "Prophase: chromosomes condense", "Acute phase: swelling" beside others: what happens in it? "The last part" says what it is."""
    phase, opens = _PHASE.fullmatch(plain(term).lower()), (plain(idea).lower().split() or [""])[0]
    beside = any(_PHASE.match(masked(s.tokens).lower().split(":")[0]) for s in (*here.before, *here.after))
    told = opens[:1].isalpha() and opens not in ENGLISH.articles and not opens.endswith("ing")
    if not phase or not beside or not told or count(plain(idea)) < 2:
        return ()
    name = (*text("in the " if phase["of"] else "in "), *small_first(lowered(term, here.note)))
    return worded(here.language.questions["happens"], condition=name)


_PHASE = pattern(r"(?:(?P<of>(?!the )[a-z-]+ (?:[a-z-]+ )?)|(?:the )?[a-z]*)(?:phase|stage|period)")
"""A part of a course: "prophase", "the repair phase"."""
_TO_DO = pattern(r"to\s[a-z]", re.IGNORECASE)
"""How a doing begins, as a label and as its meaning: "To dredge: to clear the bed of a harbour"."""


def _names_a_state(here: Here, term: Tokens) -> bool:
    """ "Rapid elasticity: capacity can be scaled at once": one thing, named by a noun, which what follows is the meaning of."""
    found = words(masked(term))
    last = found[-1].lower if found else ""
    verb = (last in BASES and (last not in NOUNS_TOO or len(found) == 1)) or is_participle(last) or is_adverb(last)
    side = plain(term).casefold() in here.language.facets or bool(re.search(r"[^\w\s-]", plain(term)))
    return bool(found) and not verb and not side and not is_plural(last) and not ADJECTIVE.match(last)


_ASKS_ON = pattern(
    r"(?:why|how|what|where|when)\s(?:do|does|did|is|are|was|were|can|should)\s(?:they|it|we|you|I|the|this|these)\b",
    re.IGNORECASE,
)
""" "Pods: why do they exist" defines nothing."""


_A_PLACE_IN_A_ROW = pattern(
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth?|ninth|tenth|eleventh|twelfth|one|two|three|four|five|six|seven|nine|ten|eleven|twelve|\d{1,2}(?:st|nd|rd|th)?|last|next|finally|lastly)(?:ly)?",
    re.IGNORECASE,
)
"""Counts what stands behind it and names nothing: "third: three hens"."""


_A_CASE = pattern(r"[A-Z][\w'’.& -]{1,50}\sv\.?\s[A-Z][\w'’.& -]{1,60}(?:\s?[\[(]\d{4}[\])](?:\s[\w .()]{1,20})?)?")
"""The name of a case: "Donoghue v Stevenson [1932]"."""
_CASES = pattern(rf"{_A_CASE.pattern}(?:\s\([^()]*\))?(?:[,;]|$)")
"""What stands for a rule: "Rey v. Moss (leaky barge), Holt v. Dray"."""


_TELLS = pattern(
    r"[A-Z][\w'’-]+(?:\s[\w'’-]+)?\s[a-z]+\s(?:few|many|no|little|the|an?|their|its|his|her|more|less|all|some)\s\w"
)


_SURELY_DOES = frozenset(
    "accepts allows provides requires contains produces enables releases converts creates generates describes involves consists increases decreases depends reduces removes".split()
)


_ADJECTIVE_ALONE = pattern(r"(?:un|in|ir|im|non-?)?[a-z-]+(?:able|ible|ful|ous|less|ive|oriented|based|safe)")


_QUALITY_ALONE = pattern(
    r"(?!\w*(?:archive|objective|incentive|perspective|adjective|directive|derivative|additive|preservative|laxative|sedative|motive|executive|native|relative|initiative|narrative|primitive|collective|table|cable|variable|syllable|constable)$)"
    r"[a-z-]+(?:able|ible|ful|ous|less|ive|astic|robic|tonic|itory|ional)",
    re.IGNORECASE,
)
"""A label that says how something is: "elastic: demand follows the price"."""
_LEADS_ON = pattern(r"[-=]>|[→⇒]")


_A_FINDING = pattern(
    r"(?:recent|sudden|massive|painless|painful|progressive|chronic|acute|new|low|high|elevated|raised|decreased|increased|reduced|severe|mild|absent|bilateral|unilateral)\s[\w-]+\s=\s",
    re.IGNORECASE,
)


_THERE_ARE = pattern(r"there (?:is|are|was|were)\b", re.IGNORECASE)


_HALF = frozenset("though although because despite whereas".split())


_IF_ALONE = pattern(r"(?:if|unless)\s[^,]*", re.IGNORECASE)


_WEIGHED = frozenset(
    "criticisms problems limits limitations strengths weaknesses drawbacks objections criticism problem advantage disadvantage drawback limitation strength weakness benefit objection pro con".split()
)
"""Sides whose text may begin with a verb: "Criticism: ignores inequality"."""


def _computed(here: Here, term: Tokens, body: Tokens) -> Tokens:
    """ "GDP = C + I + G": the formula of it."""
    if not _ARITHMETIC.fullmatch(masked(body).rstrip(" .")) or f"{plain(term)} = " not in masked(here.statement.tokens):
        return ()
    return worded(here.language.questions["formula of"], subject=lowered(term, here.note))


_ARITHMETIC = pattern(r"[(\[]?[\w.%]+(?:\s[\w.%]+)?[)\]]?(?:\s[+−*×÷/-]\s[(\[]*[\w.%]+(?:\s[\w.%]+)?[)\]]*)+")
""" "C + I + G + (X - M)"."""


def _in_a_case(here: Here, term: Tokens, idea: Tokens) -> Tokens:
    """ "Worst case: O(n)" under "Hash table": what is the worst case of it?"""
    parent = subject_of(here)
    if not parent or not _ORDER.match(plain(idea)) or not _CASE.fullmatch(plain(term)):
        return ()
    return worded(here.language.questions["cell"], subject=parent, header=small_first(term))


_ORDER = pattern(r"[$`]*(?:\\mathcal\{O\}|\\?(?:O|Θ|Ω|Theta|Omega))\s?\(")
_CASE = pattern(
    r"(?:(?:worst|best|average)(?:[- ]case)?|amorti[sz]ed|time|space|average)(?:\s(?:time|space|case|complexity|cost|lookup|search|insert(?:ion)?|delet(?:e|ion)|access))*",
    re.IGNORECASE,
)


def _of_a_kind(here: Here, term: Tokens) -> Tokens:
    """ "Long-term: ..." under "Causes": what are the long-term causes?"""
    kind = side_of_a_kind(here, term)
    return (
        worded(here.language.questions["copula"], aux=text("are"), subject=join((text("the "), kind), ""))
        if kind
        else ()
    )


_SAYS_HOW = pattern(r"(?:also|very|quite|too)\s(?!an?\b|the\b|one\b|much\b|many\b|few\b|little\b)", re.IGNORECASE)
"""What begins with one of these says how something is, not what."""


def _is_known_for(here: Here, term: Tokens, idea: Tokens) -> bool:
    """ "Montesquieu: separation of powers" under "Key figures"."""
    above = masked(label(here.above[-1].tokens)) if here.above else ""
    opens = words(masked(idea))[:1]
    named = _PEOPLE.search(above) is not None and all(
        w.text[:1].isupper() or w.lower in here.language.function for w in words(plain(term))
    )
    told = is_somebody(plain(term), plain(idea)) or clause_of(masked(idea), here.language) is not None
    acts = bool(opens) and stands_in(opens[0].lower, here.language.verbs, PAST, here.language.prepositions)
    return named and bool(opens) and not told and not acts


_PEOPLE = pattern(
    r"\b(?:figures|people|thinkers|philosophers|scientists|leaders|authors|theorists|economists|psychologists|writers|artists|inventors|personalities|reformers)$",
    re.IGNORECASE,
)
"""A heading over persons, each with what he is known for."""
_TO_BE_DONE = pattern(
    r"\b(?:responsibilit\w+|best practices?|tips|prevention|mitigations?|countermeasures?|recommendations?|guidelines|how to|checklist|measures|precautions)\b",
    re.IGNORECASE,
)
"""A heading over what somebody should do: the labels below it are no words to be explained."""


_LIES_BESIDES = pattern(
    r",\s(?:located|situated|found|surrounded|lined|supplied)\s(?:in|at|on|by|near|behind|within|between)\s[^,;]+$"
)
"""Where a thing is, behind what it does: "sets the pace, located in the right atrium"."""
_MANY_DID = pattern(
    r"(?:many|most|some|all|few|several|no)\s(?:[\w-]+\s){0,2}?[a-z]+s\s(?:[a-z]+ed|[a-z]{2,}en|were|are|had|have|do|did|lost|left|fell|rose|went|can|could)\b",
    re.IGNORECASE,
)
"""What happened to many is no definition: "Many Jews forced out of their jobs"."""


_HOW_IT_IS = pattern(r"[A-Za-z]+ly\s[a-z]+(?:ive|ed|ent|ant|able|ible|al|ous|ful|ic)")
"""No name: "Mutually exclusive"."""


_NAMED = r"[A-Z][\w'’-]+"


A_STUDY = pattern(
    rf"{_NAMED}(?:,?\s&\s{_NAMED})+|{_NAMED}(?:,?\s(?:&|and)\s{_NAMED})+\s\(?(?:1[89]|20)\d\d\)?|{_NAMED}(?:\s{_NAMED})?(?:\set al\.?)?\s\(?(?:1[89]|20)\d\d\)?|{_NAMED}\set al\.?|{_NAMED}(?:\s{_NAMED})?\s\((?:c\.?\s?)?\d{{3,4}}\s?[-–]\s?\d{{2,4}}\)"
)
"""Those who found something, and when: "Asch 1951", "Davis & Moore"; somebody with his years."""


_MORE = pattern(r"(?<![\d%])\s[-–—]\s(?=[a-z])|(?<=[a-z])\s[-–—]\s(?!\d)|(?<=[a-z])\s?[–—](?=[A-Z][a-z]+\s)")


def _is_difference(idea: str) -> bool:
    """Whether a dash in words is a minus: "Total assets - Total debts", short names that share a word."""
    sides = [{word.lower for word in words(side)} for side in re.split(r"\s[-–—]\s", idea)]
    return len(sides) > 1 and max(map(len, sides)) <= 3 and bool(set.intersection(*sides))
