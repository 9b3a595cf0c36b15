"""The shape of what is known of a language: its small words, its verbs, and the words its questions are asked with."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from functools import cached_property


def words_of(table: str) -> frozenset[str]:
    """A set of words from a table written with spaces."""
    return frozenset(table.split())


def no_verbs() -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Of a language whose finite forms are not listed."""
    return {}, {}


@dataclass(frozen=True, eq=False)
class Language:
    """One language's tables. All words in lower case, forms of verbs as they stand in notes.

    function: words that carry no meaning of their own; they also tell the language. copulas: finite forms of "to be" (and what
    does its work between a term and its definition). conjugated: makes `verbs` and `plural_verbs` when they are first asked for, because
    making them for every language takes longer than reading a note. past: as `verbs`, for the simple past;
    only_past: those of them that are no participle too. noun_verbs: present forms that are nouns as often -> their base. modals, perfect: auxiliaries. pronouns: words that stand for something said before.
    openers: words that begin a subordinate clause. coordinators: words
    that join a second main clause to a first. facets: labels that name a side of what they stand under. questions: form of question -> its wording, `{}` for the term or subject,
    `{verb}` for the verb; the words of these tables are the only words on a front that do not stand in the note. drops_subjects: a
    sentence may leave out the subject that it shares with the one before it. noun_first: a noun stands before what tells it from
    others, an adjective or "de ...". capital_nouns: every noun has a capital, and nothing else inside a sentence but names. gendered: nouns have a
    gender that pronouns share, so that "sie" or "elle" may stand for a thing. accents: its letters beyond a to z.
    """

    code: str
    function: frozenset[str]
    copulas: Collection[str] = frozenset()
    plural_copulas: Collection[str] = frozenset()
    modals: frozenset[str] = frozenset()
    perfect: frozenset[str] = frozenset()
    conjugated: Callable[[], tuple[Mapping[str, str], Mapping[str, str]]] = no_verbs
    past: Mapping[str, str] = field(default_factory=dict)
    only_past: frozenset[str] = frozenset()
    noun_verbs: Mapping[str, str] = field(default_factory=dict)
    articles: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    demonstratives: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    causes: tuple[str, ...] = ()
    coordinators: tuple[str, ...] = ()
    interrogatives: frozenset[str] = frozenset()
    continuers: frozenset[str] = frozenset()
    askers: frozenset[str] = frozenset()
    remarks: frozenset[str] = frozenset()
    aspects: frozenset[str] = frozenset()
    conditions: frozenset[str] = frozenset()
    numbers: Mapping[str, int] = field(default_factory=dict)
    units: frozenset[str] = frozenset()
    metadata: frozenset[str] = frozenset()
    generic: frozenset[str] = frozenset()
    activity: frozenset[str] = frozenset()
    plans: tuple[str, ...] = ()
    chatter: tuple[str, ...] = ()
    instructions: frozenset[str] = frozenset()
    references: tuple[str, ...] = ()
    facets: frozenset[str] = frozenset()
    questions: Mapping[str, str] = field(default_factory=dict)
    drops_subjects: bool = False
    noun_first: bool = False
    capital_nouns: bool = False
    gendered: bool = False
    accents: str = ""
    spaced: bool = True

    @cached_property
    def verbs(self) -> Mapping[str, str]:
        """Finite form -> the form that a question with it needs."""
        return self._forms[0]

    @cached_property
    def plural_verbs(self) -> Mapping[str, str]:
        """The same for a plural subject."""
        return self._forms[1]

    def conjugates(self, word: str) -> bool:
        """Whether a word in lower case is a finite form of either number."""
        return word in self.verbs or word in self.plural_verbs

    @cached_property
    def _forms(self) -> tuple[Mapping[str, str], Mapping[str, str]]:
        return self.conjugated()
