"""Where an English answer ends: before its sentence goes on to something else that is said, done or meant."""

import itertools
import re

from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.english.nouns import NOUNS_TOO, is_plural
from notecards.extract.english.present import is_third_before_noun
from notecards.extract.english.tables import FIRST_OF_TWO, SETS_APART
from notecards.extract.english.verbs import SURE_VERBS
from notecards.extract.languages.english import BASES, ENGLISH
from notecards.extract.patterns import pattern
from notecards.extract.words import count, words
from notecards.tokens import Tokens, cut, masked


def without_overrun(answer: Tokens) -> Tokens:
    """An answer up to where its sentence goes on to something else: ", leading to ...", "and hence ...", ", which causes ..."."""
    whole = masked(answer)
    found = (match for match in _OVERRUN.finditer(whole) if not match["verb"] or _is_finite(match["verb"].lower()))
    clause = _A_CLAUSE.match(whole)
    found = (
        match
        for match in found
        if not (_AND_IS.match(match.group()) and (clause or SETS_APART.search(whole[: match.start()])))
    )
    end = next((match.start() for match in found if count(whole[: match.start()]) >= 1), None)
    return answer if end is None else without_overrun(cut(answer, 0, len(whole[:end].rstrip(" ,"))))


_OVERRUN = pattern(
    r",?\sand\s(?:leads?|led|results?|resulted)\s(?:to|in)\s|,?\sand,?\s(?:\w+ly,?\s|again\s|also\s|then\s|therefore,\s)?(?:can|may|might|will|would|must|should|could|is|are|was|were|has|have|had|does|do|therefore|thus)\s|,?\sand\sin order\s|(?<!\d),?\sand\s(?:in|on|by|after|during|since)\s(?:[A-Za-z]+\s){0,3}[12]\d{3}\b|,?\sso\s(?:all|every|each|the|this|these|there)\s|(?<!long),?\sas\s(?:it|they|this|\w+)\s(?:can|may|will|must|is|are|has|have)\s|,\si\.?e\.?,?\s|\sin that\s|,?\s(?:and\s)?(?:hence|therefore|thus|thereby)\s\w|,\s(?:which|who)\s(?P<verb>\w+)\s|,\swhose\s\w|,\sinstead of\s\w+ing\s[^,.]+\s(?:they|we|it|he|she)\s\w|,?\sand,\s(?:therefore|thus|hence|consequently),\s\w|,\s(?:most|many|some|all|both|each|one|two|none|half) of (?:which|whom)\s|,\s(?:leading to|resulting in|(?:using|making|giving|leaving|creating|allowing|forcing|bringing|turning|becoming|ending|preventing|ensuring|killing|reducing|increasing|enabling|hoping|claiming|arguing)\s(?!and\b|or\b)\w|and also\s|and \w+ly\s(?:in|on|by|with|for|to)\b|which (?:means|leads to|results in))\s|,?\swhich (?:led to|resulted in)\s|,?\sin which (?:he|she|they)\s|\s[-–—]{1,2}\s(?:this|which)\s(?:led|leads|caused|forced|allowed|resulted)\s|,\sand\s(?:those|they|it|he|she|we|this|that)\s\w|,\s(?:these|they|this|it|those)\s(?:is|are|was|were|can|will|has|have|had)\s|,?\s(?:which|that)\s(?:is|are|include)$|,\s\w+\s\w+s\s(?:them|it)$|,\s(?:\w+\s){1,3}(?:don['’]t|doesn['’]t|didn['’]t|do not|does not|did not|cannot|can['’]t|isn['’]t|aren['’]t|is not|are not|not)$|\s(?:as follows)$|,?\sand\s(?:the\s|its\s|their\s)?[a-z]+\s(?:rises?|falls?|increases?|decreases?|grows?|declines?|drops?|shrinks?|rose|fell|grew|increased|decreased|declined|dropped|shrank)$|\s(?:in|on|around)\s(?:(?:early|late|about|the|[A-Z][a-z]+|\d{1,2}(?:st|nd|rd|th)?),?\s){0,3}[12]\d{3}$",
    re.IGNORECASE,
)


_AND_IS = pattern(r"\sand\s(?:is|are|was|were|has|have|had|can|could|may|must|will|would)\s")
_A_CLAUSE = pattern(r"(?:it|they|he|she|we|you)\s\w", re.IGNORECASE)
"""What answers "why?" with a clause of its own: "it is strong and can be recycled"."""


def _is_finite(word: str) -> bool:
    tables = (
        ENGLISH.verbs,
        ENGLISH.plural_verbs,
        ENGLISH.past,
        ENGLISH.copulas,
        ENGLISH.plural_copulas,
        ENGLISH.perfect,
        ENGLISH.modals,
    )
    return any(word in table for table in tables)


def of_one_time(answer: Tokens) -> Tokens:
    """Of "in winter and falls in summer" the winter, of "in France in the 1600s" France: the rest is when or where something else is."""
    found = _AGAIN_SO.match(masked(answer)) or _AND_WHEN.match(masked(answer))
    return cut(answer, 0, found.end("one")) if found else answer


_AGAIN_SO = pattern(
    r"(?P<one>(?P<in>in|at|on|by|from|with|during|under)\s[^,;]+?),?\sand\s[a-z]{3,}s\s(?P=in)\s\w", re.IGNORECASE
)
_AND_WHEN = pattern(r"(?P<one>(?:in|at|near)\s[A-Z][^,;]*?)\s(?:in|around)\s(?:the\s)?(?:early\s|late\s)?[12]\d{3}s?$")


def without_participle(answer: Tokens) -> Tokens:
    """Of "the ledger, hoping to win the case" the ledger: what is done meanwhile is another fact, and so is what a colon explains."""
    found = _WHILE_DOING.search(masked(answer))
    return cut(answer, 0, found.start()) if found and found.start() else answer


_WHILE_DOING = pattern(
    r"(?<=[\w)]):\s(?=(?:the|it|this|when|if)\s)|,\s(?:as well,\s)?(?:after|before|while|whereas|although|though|when)\s(?:\w+\s){2}\w|,\s(?!(?:including|excluding|during|according|regarding|concerning|something|anything|everything|nothing)\b)(?:[a-z]+ly\s|further\s|thus\s)?[a-z]{2,}ing\s(?!and\b|or\b)\S(?![^,;.]*,\s(?:and|or)\s)"
)


def without_second_verb(answer: Tokens, kind: Verb, *, whole: bool) -> Tokens:
    """Of "comply with the law, and use safeguards" what is complied with: what is done besides is another fact.

    kind: of the verb that is asked about. whole: whether the question asks for all that is done.
    """
    said = masked(answer)
    if kind is Verb.MODAL and said.count(",") > 1:
        return answer
    for found in _AND_DOES.finditer(said):
        verb, before = found["verb"].lower(), [word.lower for word in words(said[: found.start()])]
        listed = found["joined"] == "or" or said[found.start()] != ","
        infinitive = any(one == "to" and then in BASES for one, then in itertools.pairwise(before))
        if FIRST_OF_TWO.search(said[: found.start()]):
            continue  # "both input and output ports"
        if listed and (whole or infinitive or ENGLISH.relatives & set(before)):
            continue  # "to shift or scale": both are meant
        if whole and kind is not Verb.MODAL:
            continue
        if found["joined"] and kind is Verb.COPULA:
            continue
        if kind is Verb.SINGULAR and is_third_before_noun(words(said[found.start("verb") :])):
            return cut(answer, 0, found.start())
        bare = kind is Verb.PLURAL and not found["joined"] and found["after"].lower() not in _DETERMINERS
        if not bare and _is_another(verb, found["after"].lower(), kind):
            return cut(answer, 0, found.start())
    return answer


def _is_another(verb: str, following: str, kind: Verb) -> bool:
    """Whether a word can only be a second verb beside that of a clause."""
    determined = following in _DETERMINERS | _PRONOUNS
    if following in _PRONOUNS and kind is Verb.PLURAL and verb in BASES:
        return True
    if kind is not Verb.PLURAL and verb in SURE_VERBS:
        return True
    if kind is Verb.PAST:
        return verb in ENGLISH.past and determined
    if kind is Verb.SINGULAR and following in _ARTICLES and verb.endswith("s") and not verb.endswith("ss"):
        return True  # a third person that no table has
    base = verb in BASES and verb not in NOUNS_TOO and not is_plural(verb)
    goes_on = following not in ENGLISH.prepositions | {*ENGLISH.plural_copulas, *ENGLISH.copulas}
    return base and (
        (kind is Verb.MODAL and goes_on) or (kind is Verb.PLURAL and (determined or following.endswith("s")))
    )


_ARTICLES = frozenset("a an the its their".split())
_DETERMINERS = frozenset("a an the its their his her any all each every no some more additional another".split())
_PRONOUNS = frozenset("it them him her us".split())
_AND_DOES = pattern(
    r"(?:(?:,\s|\s)(?P<joined>and|or)\s|,\s)(?:\w+ly\s|also\s|then\s)?(?P<verb>[a-z]+)\s(?=(?P<after>[\w'’-]+))"
)
