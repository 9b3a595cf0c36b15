"""What behind an English verb belongs to the question and what answers: prepositions, infinitives, circumstances."""

import re

from notecards.extract.clauses.clause_parts import Verb
from notecards.extract.clauses.wording import skipped
from notecards.extract.english.circumstances import Circumstances
from notecards.extract.english.complements import complement
from notecards.extract.english.nouns import ADVERBIAL
from notecards.extract.english.participles import is_participle
from notecards.extract.english.tables import (
    ADJECTIVES_TOO,
    ASKED_PREPOSITIONS,
    CIRCUMSTANCE,
    DEGREES,
    EACH_THE,
    FASTER,
    FOR_A_PURPOSE,
    GIVEN,
    GIVES,
    HOLDS_LITTLE,
    IDIOMS,
    LET_DO,
    LETS_DO,
    LONG_PREPOSITION,
    MADE_TO_DO,
    MAKES_DO,
    MAKES_USE,
    NEVER_AN_OBJECT,
    NOUNS_BEFORE_TO,
    OBJECTS,
    PART_OF,
    PREVENTED,
    PREVENTS,
    PURPOSE,
    RELATIVES,
    REPORTING,
    SEEN_AS,
    SEES,
    TAKES_AS,
    TAKES_TO,
    THIS,
    TOUGH,
    TURNED,
    TURNS,
    USED,
    WITH_AN_INFINITIVE,
    WITH_ITS_OBJECT,
    WITH_TO_DO,
)
from notecards.extract.english.times import ASKS_WHETHER
from notecards.extract.languages.english import BASES, ENGLISH
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, is_adverb, stands_in, words
from notecards.tokens import cut, masked

Division = tuple[str | None, tuple[int, int]]
"""What stands behind a verb: the words of it that belong to the question, and where the answer stands."""


class Objects(Circumstances):
    """Where the answer of a question about a verb begins and ends."""

    def _opens_with_preposition(self, answer: tuple[int, int]) -> bool:
        """ "act without consent": the phrase says how, and nothing that is acted on."""
        first = words(self._whole[slice(*answer)])[:1]
        return bool(first) and (
            first[0].lower in NEVER_AN_OBJECT
            or (first[0].lower == "in" and not self._whole[answer[0] : answer[1]][3:4].isdigit())
            or FASTER.match(self._whole[slice(*answer)].lstrip()) is not None
        )

    def _opens_with_gerund(self, answer: tuple[int, int]) -> bool:
        return is_gerund(words(self._whole[slice(*answer)])[:1])

    def _after_verb(self) -> Division | None:
        """What of the rest belongs to the question (None: ask for the whole predicate), and the answer's place."""
        start, end = skipped(self._whole, self.clause.rest)
        rest = words(self._whole[start:end])
        if not rest:
            return None
        idiom = self._idiom(start, end, rest)
        if idiom:
            return idiom
        if self._says_little(start, end, rest):
            return None
        becomes = complement(self._whole[start:end], self._last_verb()[1]) if self._is_active() else None
        if becomes:
            return becomes.asked, (start + becomes.answer[0], start + becomes.answer[1])
        object_first = self._object_first(start, end, rest)
        if object_first:
            return object_first
        taken = self._words_of_the_verb(rest)
        if taken is None:
            return None, (start, end)
        long = LONG_PREPOSITION.match(self._whole[start + rest[taken].start : end])
        if long:
            at = rest[taken].start + long.end("words")
            return " " + self._whole[start : start + at], skipped(self._whole, (start + at, end))
        if rest[taken].lower == "to":
            if self._takes_no_object(rest, taken):
                return None
            deed = self._deed(start, end, rest, taken)
            if deed:
                return deed
        return self._behind_preposition(start, end, rest, taken)

    def _is_active(self) -> bool:
        return self.clause.kind is not Verb.MODAL or self.clause.aux.lower() in ENGLISH.modals | {"do", "does", "did"}

    def _last_verb(self) -> tuple[str, set[str | None]]:
        """The last word of the verb; with its base form."""
        verb = self._whole[slice(*self.clause.verb)].split()[-1].lower()
        return verb, {verb, self.note_base(verb)}

    def _idiom(self, start: int, end: int, rest: list[Word]) -> Division | None:
        """A verb with a noun of its own: "takes part in"."""
        idiom = WITH_ITS_OBJECT.match(self._whole[start:end])
        if not idiom or len(rest) <= 2:
            return None
        at = start + idiom.end()
        does = " do" if self._whole[start:at].startswith("it ") else ""
        return " " + self._whole[start:at].strip() + does, skipped(self._whole, (at, end))

    def _says_little(self, start: int, end: int, rest: list[Word]) -> bool:
        """Whether what follows only points at something said before, or belongs to the verb so closely that nothing is left to ask."""
        first = rest[0].lower
        light = self._last_verb()[1] & HOLDS_LITTLE or self.clause.kind is Verb.COPULA
        if light and PART_OF.match(self._whole[start:end]):
            return True
        if first == "them" or first in IDIOMS or (first == "not" and len(rest) > 1 and rest[1].lower == "only"):
            return True
        return first in THIS or (first in ASKED_PREPOSITIONS and len(rest) > 1 and rest[1].lower in THIS)

    def _object_first(self, start: int, end: int, rest: list[Word]) -> Division | None:
        """Verbs that name first whom or what they act on: "makes the cell divide", "splits the block into", "sees it as"."""
        said, forms = self._whole[start:end], self._last_verb()[1]
        made = MADE_TO_DO.match(said) if forms & MAKES_DO else None
        if made and stands_in(made["verb"], BASES, ENGLISH.noun_verbs) and made["verb"] not in ADJECTIVES_TOO:
            return f" {made['whom']} do", (start + made.end(), end)
        let = LET_DO.match(said) if "let" in forms else None
        if let and let["verb"] in BASES:
            return f" {let['whom']} do", (start + let.end("whom") + 1, end)
        kept = PREVENTED.match(said) if forms & PREVENTS else None
        if kept and self._is_active():
            return f" {kept['whom']}{' doing' if kept['doing'] else ''}", skipped(
                self._whole, (start + kept.end(), end)
            )
        given = GIVEN.match(said) if forms & GIVES else None
        if given and self._is_active():
            return f" {given['whom']}", (start + given.end(), end)
        turned = TURNED.match(said) if forms & TURNS else None
        if turned:
            return f" {turned['what']}", skipped(self._whole, (start + turned.end(), end))
        seen = SEEN_AS.match(said) if forms & SEES else None
        if seen and self.clause.kind is not Verb.MODAL:
            return f" {seen['what']}", skipped(self._whole, (start + seen.end(), end))
        does = forms & LETS_DO and len(rest) > 2 and rest[1].lower in BASES
        if does and rest[0].lower not in ENGLISH.articles:
            return f" {rest[0].text} do", (start + rest[1].start, end)
        return None

    def _words_of_the_verb(self, rest: list[Word]) -> int | None:
        """How many of the words behind it belong to the verb: a short object, adverbs before a preposition; None where the whole
        predicate must be asked for."""
        first, forms = rest[0].lower, self._last_verb()[1]
        counts_one = first == "one" and rest[1:2] and rest[1].lower not in ENGLISH.function | ENGLISH.prepositions
        reports = first in ("people", "users", "one") and self.note_base(self._last_verb()[0]) in REPORTING
        if first in OBJECTS and not counts_one and len(rest) > 2 and not reports:
            return 1
        taken = _adverbs_before_preposition(rest)
        if taken:
            return taken
        if first in _PARTICLES and rest[1:2] and (rest[1].lower in ENGLISH.articles | _OWNED or self._is_phrasal(rest)):
            return 1  # "wiped out the savings", "breaks down toxins"
        measures = first in ("nearly", "roughly", "exactly", "approximately") and rest[1:2]
        counts = measures and (rest[1].text[:1].isdigit() or stands_in(rest[1].lower, ENGLISH.numbers, _WHOLE))
        adverb = is_adverb(first) and first not in ("only", "early") and not counts and not is_gerund(rest[1:2])
        adverbial = (
            first in ADVERBIAL
            and not (first == "there" and self.note_base(self._last_verb()[0]) in REPORTING)
            and not (first == "as" and forms & self._as_takers())
        )
        if adverb or adverbial or self._whole[self.clause.rest[0] :].lstrip().startswith(","):
            return None
        return 0

    def _is_phrasal(self, rest: list[Word]) -> bool:
        """ "breaks [down] toxins": a particle of the verb and a bare noun."""
        bare = rest[1].lower not in ENGLISH.function | ENGLISH.prepositions
        return bare and f"{self.note_base(self._last_verb()[0])} {rest[0].lower}" in _PHRASAL

    def _takes_no_object(self, rest: list[Word], taken: int) -> bool:
        """ "Needs to be tuned", "is hard to ...", "has the right to ...": nothing behind the "to" is acted on."""
        verb = self._last_verb()[0]
        if self._is_done(rest, taken) and (
            len(rest) <= taken + 4 or rest[taken + 3].lower not in ASKED_PREPOSITIONS or rest[taken + 3].lower == "to"
        ):
            return True
        return taken == 0 and (verb in TOUGH or self.note_base(verb) in NOUNS_BEFORE_TO)

    def _deed(self, start: int, end: int, rest: list[Word], taken: int) -> Division | None:
        """What is done, behind a "to" that an infinitive follows."""
        if len(rest) > taken + 2:
            infinitive = self._infinitive(start, end, rest, taken)
            if infinitive:
                return infinitive
        if len(rest) == taken + 2 and rest[taken + 1].lower in BASES and not self._last_verb()[1] & TURNS:
            return " " + self._whole[start : start + rest[taken].end] + " do", (start + rest[taken + 1].start, end)
        if self._wants_an_infinitive() and len(rest) > taken + 1:
            return " to do", skipped(self._whole, (start + rest[taken].end, end))
        return None

    def _behind_preposition(self, start: int, end: int, rest: list[Word], taken: int) -> Division:
        """The preposition stays with the verb, and what follows it answers; so does what follows "that"."""
        following = rest[taken].lower
        each = EACH_THE.match(self._whole[start + rest[taken].start : end]) if following in ASKED_PREPOSITIONS else None
        if each:
            at = rest[taken].start + each.end("where")
            return " " + self._whole[start : start + at], skipped(self._whole, (start + at, end))
        extra = " " + self._whole[start : start + rest[taken - 1].end] if taken else ""
        small = rest[taken].text.islower()  # "wrote On Liberty": a title
        asked = (
            small
            and following in ASKED_PREPOSITIONS
            and len(rest) > taken + 1
            and not _is_bound(following, rest[taken + 1])
        )
        asked = asked and not _A_SHARE.match(self._whole, start + rest[taken].start)
        if not asked and following == "that" and len(rest) > taken + 3:
            extra = extra or _ASKED_WITH.get(self._last_verb()[0], "")
            return extra, skipped(self._whole, (start + rest[taken].end, end))
        if asked:
            taken += 2 if rest[taken + 1].lower == "as" and len(rest) > taken + 2 else 1
            extra = " " + self._whole[start : start + rest[taken - 1].end]
        begin = start + rest[taken - 1].end if taken else start
        return extra, skipped(self._whole, (begin, end))

    def _circumstance(self, answer: tuple[int, int], phrase: str) -> tuple[tuple[int, int], str]:
        """ "Assets require an owner to be protected": what do assets require to be protected?"""
        said = self._whole[slice(*answer)]
        if re.search(r"[.;:]", said) or self._whole[: answer[0]].rstrip().endswith(" that"):
            return answer, ""
        means = _BY_DOING.search(said) if self.clause.negated else None
        if means and means.start() and len(words(said[means.start() :])) <= 12:
            return (answer[0], answer[0] + means.start()), said[means.start() :].rstrip()
        base = phrase.split()[-1]
        direct = words(self._whole[: answer[0]])[-1:]
        used = (
            USED.match(masked(cut(self.row, *answer)))
            if base in MAKES_USE and direct and direct[0].lower not in ASKED_PREPOSITIONS
            else None
        )
        if used and not RELATIVES & {word.lower for word in words(used["what"])} and len(words(used["where"])) <= 20:
            return (answer[0], answer[0] + used.end("what")), " " + said[slice(*used.span("where"))]
        found = CIRCUMSTANCE.search(said)
        purpose = PURPOSE.search(said) if base in FOR_A_PURPOSE else None
        if (
            purpose
            and stands_in(purpose.group(1).lower(), BASES, ("be",))
            and (not found or purpose.start() < found.start())
        ):
            found = purpose
        if not found or len(words(said[found.start() :])) > 12 or "," in said or base in REPORTING:
            return answer, ""
        left = said[: found.start()]
        last = left.split()[-1:] and left.split()[-1].lower()
        if last and (
            last in WITH_AN_INFINITIVE | {"only"} or (last in ASKS_WHETHER and _IF.match(said, found.start()))
        ):
            return answer, ""
        if left.split()[-1].lower() in ("as", "or", "and") or (len(words(left)) < 2 and not left.strip().isupper()):
            return answer, ""
        return (answer[0], answer[0] + found.start()), said[found.start() :].rstrip()

    @staticmethod
    def _is_done(rest: list[Word], taken: int) -> bool:
        """ "needs to be tuned for": the participle belongs to the verb."""
        found = [word.lower for word in rest[taken : taken + 3]]
        return found[:2] == ["to", "be"] and len(found) == 3 and is_participle(found[2])

    def _wants_an_infinitive(self) -> bool:
        """ "failed to ...": whatever follows is done."""
        return self.note_base(self._whole[slice(*self.clause.verb)].split()[-1].lower()) in WITH_TO_DO

    def _is_to_be_done(self, found: list[Word]) -> bool:
        """A known verb, or behind "need to" whatever has an object: "need to cross a border"."""
        needed = self.note_base(self._whole[slice(*self.clause.verb)].split()[-1].lower()) == "need"
        has_object = len(found) > 1 and found[1].lower in ENGLISH.articles
        return found[0].lower in BASES or (needed and has_object and found[0].text.islower())

    def _as_takers(self) -> frozenset[str]:
        """Verbs that "as" may follow right away: "was seen as", but not "sees as"."""
        passive = self.clause.kind is Verb.MODAL
        return TAKES_AS if passive else frozenset(word for word in TAKES_AS if word in BASES)

    def _takes_to(self) -> bool:
        """ "refers to secure transport": a preposition, whatever the next word may be."""
        word = self._whole[slice(*self.clause.verb)].split()[-1].lower()
        return (ENGLISH.verbs.get(word) or ENGLISH.plural_verbs.get(word) or ENGLISH.past.get(word) or word) in TAKES_TO

    def _infinitive(self, start: int, end: int, rest: list[Word], taken: int) -> Division | None:
        """... allow you to do?  Answer: shift your activation function."""
        to, verb = rest[taken], rest[taken + 1]
        if self._is_done(rest, taken):
            at = rest[taken + 3].end
            return " " + self._whole[start : start + at], skipped(self._whole, (start + at, end))
        if verb.lower == "be":
            return " " + self._whole[start : start + verb.end], skipped(self._whole, (start + verb.end, end))
        k = taken + 1
        while k < len(rest) - 1 and is_adverb(rest[k].lower):
            k += 1
        adjective = rest[k].lower in ADJECTIVES_TOO and not (
            k + 1 < len(rest) and rest[k + 1].lower in ENGLISH.function
        )
        if not self._is_to_be_done(rest[k:]) or adjective or (taken == 0 and self._takes_to()):
            return None
        extra = " " + self._whole[start : start + to.end] + " do"
        return extra, skipped(self._whole, (start + to.end, end))


_ASKED_WITH = dict.fromkeys("agree agreed agrees disagree disagreed".split(), " on") | dict.fromkeys(
    "worry worried worries complain complained complains".split(), " about"
)
"""The preposition that a verb has in a question, where "that" follows it: "What did they agree on?"."""
_A_SHARE = pattern(
    r"(?:about|over|under) (?:an?|one|two|three) (?:half|thirds?|quarters?|fifths?|tenths?|dozen|hundred|thousand|million|billion)\b"
)
_PHRASAL = frozenset(
    "break down|take up|take in|set up|set off|carry out|give off|build up|pick up|make up|wipe out|rule out|filter out|pump out|send out|give up|draw up|cut off|cut down|split up"
    "|speed up|slow down|shut down|bring back|bring about|take away|clean up|use up|push out|hand down|strike down|let out|let in|keep out|shut off|switch off|switch on|turn on|turn off"
    "|fight off|ward off|block off|store up|soak up|suck up|lay down|lay off|call off|call up|point out|work out|sort out|phase out".split(
        "|"
    )
)
_PARTICLES = frozenset("out up off down away back".split())
_OWNED = frozenset("its their his her all every each many most".split())
_WHOLE = frozenset("all every half the a".split())
_BY_DOING = pattern(r"\s(?:(?:simply|merely|just|only)\s)?by\s[a-z]{2,}ing\s")
"""By what means something cannot be done: of no use to an answer, and the point of the question."""
_IF = pattern(r"\sif\s", re.IGNORECASE)


def _is_bound(preposition: str, following: Word) -> bool:
    """ "over 85 billion": the words make the number, they ask for nothing."""
    counts = following.text[:1].isdigit() or following.lower in ENGLISH.numbers
    if preposition == "at" and following.lower in ("most", "least"):
        return True
    return preposition in ("over", "about", "under", "up", "in") and counts


def _adverbs_before_preposition(rest: list[Word]) -> int:
    """ "focused almost entirely on X" is asked with all of "almost entirely on"."""
    k = 0
    while k < len(rest) - 2 and (
        is_adverb(rest[k].lower) or rest[k].lower in DEGREES or rest[k].lower in {"almost", "up"}
    ):
        k += 1
    return k if k and rest[k].lower in ASKED_PREPOSITIONS and rest[k].lower not in {"to", "as", "over"} else 0


def is_gerund(found: list[Word]) -> bool:
    return bool(found) and found[0].lower.endswith("ing") and len(found[0].lower) > 5
