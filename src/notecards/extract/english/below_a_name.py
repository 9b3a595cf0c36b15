"""English: whether what stands below a name says what it means, who somebody was, or what is done by it."""

import re

from notecards.extract.about.labels import bare, label
from notecards.extract.below_a_name import BelowAName, clause_with_subject, name_above, names_a_side, stands_first
from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.english.labels import EXPLAINS, leads_on
from notecards.extract.english.nouns import ROLE, head, is_plural
from notecards.extract.english.tables import THE_MORE
from notecards.extract.here import Here
from notecards.extract.languages import Language
from notecards.extract.languages.english import BASES, PAST
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place, Statement
from notecards.extract.words import count, words
from notecards.tokens import Tokens, masked, plain


class EnglishBelowAName(BelowAName):
    """Notes leave articles out, so the nouns themselves tell a kind of thing."""

    def says_what_is_done(self, here: Here, row: Tokens) -> bool:
        # "Focusing awareness onto something" as the first bullet under "Attention", the next of another form
        if self.is_a_notion(here, masked(row)):
            return True
        named = words(masked(name_above(here)))
        section = not here.parents and here.headings and here.statement.place is Place.PARAGRAPH
        if not (here.parents or section) or not named or not stands_first(here) or names_a_side(here):
            return False
        following = [words(masked(s.tokens))[:1] for s in here.after[:1] if s.tokens]
        another = any(found and found[0].lower.endswith("ing") for found in following)
        doing = (len(named) < 2 and named[-1].lower.endswith("ing")) or is_plural(head(named))
        return (
            bool(_DOING.match(masked(row)))
            and not another
            and not doing
            and (section or not self.states(here.parents[-1], here))
        )

    def is_a_notion(self, here: Here, said: str) -> bool:
        # "Belief that ..." right below a name: whatever verbs follow, the noun says what it is
        return bool(_A_NOTION.match(said)) and stands_first(here) and not names_a_side(here)

    def relatives(self, language: Language) -> frozenset[str]:
        return _RELATIVES

    def may_define(self, here: Here, row: Tokens) -> bool:
        # "Clinical and by exclusion" under "Diagnosis"; under "Settled in a valley" no line says what that is
        return not names_a_side(here) and not (here.parents and leads_on(here.parents[-1]))

    def surely_defines(self, here: Here, row: Tokens) -> bool:
        # "fatty substance that insulates the axon", the only bullet of its form
        found = _SETS_A_KIND_APART.match(masked(row)) if here.parents else None
        named = words(masked(name_above(here)))
        if not found or not 1 <= len(named) <= 3 or here.statement.children:
            return False
        others = [s for s in (*here.before, *here.after) if s.tokens and _SETS_A_KIND_APART.match(masked(s.tokens))]
        return not others and is_plural(found["kind"]) == is_plural(head(named))

    def states(self, parent: Statement, here: Here) -> bool:
        said = masked(label(parent.tokens))
        clause = clause_with_subject(said, here.language)
        return clause is not None and (clause.kind is not Verb.COPULA or count(said[slice(*clause.rest)]) > 2)

    def says_another_thing(self, here: Here, said: str) -> bool:
        if self.names_a_role(said):
            return False
        if _HAPPENED.match(said) or THE_MORE.match(said) or (not here.parents and _is_one_of_them(here, said)):
            return True
        opening = [word.lower for word in words(said)[:2]]
        first, second = opening[0], opening[1] if len(opening) > 1 else ""
        if _AGAIN.sub("", first) in BASES - {first}:
            return True  # "Restart after updates"
        gloss = _GLOSSED.search(masked(here.parents[-1].tokens)) if here.parents else None
        if gloss and EXPLAINS.match(gloss["gloss"]):
            return True  # it is said already what the thing is
        if first in PAST and second in (*here.language.prepositions, "as"):
            return True
        names = re.match(r"(?:[\w-]+\s){0,3}(?P<head>[\w-]+),\s", said)
        named = plain(bare(name_above(here))).casefold()
        # "positional isomerism, changing ..." under "Structural isomerism": a kind of it
        return names is not None and named.split()[-1:] == [names["head"].lower()]

    def names_a_role(self, said: str) -> bool:
        return ROLE.match(said) is not None

    def tells_a_kind(self, here: Here, said: str) -> bool:
        return bool(
            self.names_a_role(said) or _RELATION.match(said) or ENDS_IN_A_KIND.fullmatch(said.rstrip(" ."))
        ) or _says_who(here, said)


_A_NOTION = pattern(
    r"(?:an?\s)?(?:[a-z-]+\s)?(?:belief|tendency|idea|notion|ability|inability|willingness|desire|fear|feeling|urge|theory|view|assumption|process|situation|state|condition|phenomenon|point|degree|rule|system|method|technique|practice)\s(?:that|to|of\s\w+ing|(?:by|in|at|to|through) which|where|whereby)\s\w"
    r"|(?:an?\s)?(?:[a-z-]+\s)?(?:series|set|group|row|piece|sequence|collection|type|kind|form|body|part)\sof\s(?:[a-z-]+\s){1,3}(?:that|which|who)\s\w"
    r"|an?\s(?:[a-z-]+\s){1,2}(?:showing|describing|measuring|indicating|representing|containing|expressing|telling)\s\w",
    re.IGNORECASE,
)
"""How a definition without its verb begins, though verbs follow."""
_RELATIVES = frozenset(("that", "which", "who"))
_AGAIN = pattern(r"^re-?(?=[a-z]{3})")
_GLOSSED = pattern(r"\w\s\((?P<gloss>[^()]{8,110})\)\W*$")
_DOING = pattern(
    r"(?!(?:during|being|according|including|using|nothing|something|everything|bring|king|ring|spring|string|swing|wing|morning|evening|meaning|timing)\b)[a-z]{3,}ing\s(?!(?:of|is|are|and|or|in|on|for|with|by|to)\b)\w+\s\w",
    re.IGNORECASE,
)
_SETS_A_KIND_APART = pattern(
    r"(?:an?\s)?(?:(?!the\b)[a-z-]+\s){0,3}(?P<kind>[a-z]{4,})\s(?:that|which|who)\s[a-z]", re.IGNORECASE
)


def _is_one_of_them(here: Here, said: str) -> bool:
    """ "Council of Advisers" beside others under the heading "Presidential Councils"."""
    heading = words(plain(label(here.headings[-1].tokens))) if here.headings else []
    bullet = here.statement.place is Place.BULLET and any(s.place is Place.BULLET for s in here.after[:1])
    return bullet and bool(heading) and is_plural(head(heading)) and not is_plural(head(words(said)))


def _says_who(here: Here, text: str) -> bool:
    """Whether a phrase tells who or what bears the name it stands under."""
    in_table = here.statement.place is Place.CELL or any(s.place in (Place.TABLE, Place.ROW) for s in here.above)
    if not here.parents or in_table:
        return False
    named = plain(here.parents[-1].tokens)
    known = {word.lower for word in words(named)}
    several = is_plural(head(words(text))) and not is_plural(head(words(named)))
    if plain(bare(label(here.parents[-1].tokens))).casefold() in text.casefold():
        return False  # a sentence about the one who is named
    return _is_a_name(named) and words(text)[0].lower not in known and not several and bool(_WHO_OR_WHAT.match(text))


_HAPPENED = pattern(  # "Bay opened to both sides" under a treaty
    r"(?:[\w'’-]+\s){1,3}(?:opened|closed|lost|fell|divided|rose|ended|began|won|grew|collapsed|split|gained|ceded|declined)\s"
)


def _is_a_name(label_text: str) -> bool:
    """One to six words with capitals, small ones between them allowed: "Society of Republican Women"."""
    found = words(label_text.strip(" :*_"))
    large = [word for word in found if word.text[:1].isupper()]
    return 1 <= len(found) <= 6 and len(large) > 1 and found[0].text[:1].isupper() and found[-1].text[:1].isupper()


_WHO_OR_WHAT = pattern(
    r"(?:(?:an?|the)\s)?(?:[\w-]+,?\s){0,6}?[a-z][\w-]*\s(?:in|of|during|from|at|between|among|under|over|on|against|through|about|with|for|by|and\s[a-z]+\s(?:in|of|during|from|at|for|who)|who|which|that|created|led|written|made|used|held|signed|fought|built|born|known|founded|passed|published|\w{3,}ed(?!\s(?:with|that|to|about)\b))\b",
    re.IGNORECASE,
)
"""What stands under somebody's name, or the name of an event: "Journalist and politician during the revolution"."""
_RELATION = pattern(
    r"(?:(?:an?|the)\s)?(?:[a-z-]+\s){0,2}(?:rise|fall|increase|decrease|change|drop|growth|decline|reduction|loss|lack|shift|gap|difference|relation|relationship|link|agreement|contract|struggle|conflict|trade-off|spread|movement|flow|transfer|exchange|response|"
    r"reaction|belief|trust|investment|spending|study|science|art|skill|bias|deviation|deficit|surplus|inflammation|infection|damage|swelling|bleeding|hole|break|opening|connection|joint|junction|boundary|border|balance|competition|bond|force|line|layer|point|region|area|space|zone|place|person|group|set|series|sequence)\s"
    r"(?:in|between|from|around|over|against|among|with|at|on|across|near|under)\s\w",
    re.IGNORECASE,
)
""" "sustained rise in general price level", "trade-off between inflation and unemployment"."""
ENDS_IN_A_KIND = pattern(
    r"(?:an?\s)?(?:[\w/-]+\s){1,4}(?:system|framework|standard|language|protocol|method|algorithm|technique|process|disease|disorder|syndrome|enzyme|hormone|protein|neurotransmitter|vitamin|drug|antibiotic|bacterium|virus|theory|model|tool|library|device|format|database|operator|movement|philosophy|ideology|treaty|network|architecture|condition|infection|tumou?r|notation|"
    r"antagonist|agonist|inhibitor|blocker|diuretic|steroid|corticosteroid|opioid|analgesic|anaesthetic|anesthetic|sedative|stimulant|laxative|antidepressant|antipsychotic|anticonvulsant|anticoagulant|antiemetic|antifungal|antiviral|vaccine|toxin|antibody|cytokine|peptide|"
    r"polysaccharide|disaccharide|monosaccharide|carbohydrate|lipid|nucleotide|polymer|alkane|alkene|catalyst|isotope|particle|mineral|gland|organelle|receptor|pathogen|parasite|fungus|organism|predator|reflex|"
    r"compiler|interpreter|scheduler|datatype|data structure|data type|cipher|filesystem|kernel|module|layer|command|utility|interface|pattern|paradigm|server|"
    r"tariff|tax|subsidy|currency|index|institution|organi[sz]ation|agency|alliance|pact|law|doctrine|principle|tort|offence|remedy|statute|party|dynasty|empire|republic|revolt|genre|dialect|religion|sect)"
)
"""A few words that end in a kind of thing: "VHDL-based verification framework"."""
