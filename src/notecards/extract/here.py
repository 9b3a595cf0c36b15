"""A statement in its surroundings: what stands above and beside it, what the note is about, which words the note defines."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.english.articles import written_articles
from notecards.extract.languages import LANGUAGES, Language
from notecards.extract.languages.english import ENGLISH
from notecards.extract.patterns import pattern
from notecards.extract.statements import Place, Statement
from notecards.extract.words import QUOTES, words
from notecards.tokens import Mark, Tokens, masked, plain


@dataclass(frozen=True)
class Note:
    """What is true of a whole study note. lower: words that stand somewhere in it in lower case. bold: its bold phrases."""

    path: str
    title: str
    language: Language
    tree: tuple[Statement, ...] = field(repr=False)

    @cached_property
    def lower(self) -> frozenset[str]:
        return frozenset(word.text for s in walk(self.tree) for word in words(s.words) if word.text[:1].islower())

    @cached_property
    def inner(self) -> frozenset[str]:
        """Capitalised words seen in the middle of a line: names, not mere beginnings."""
        return frozenset(
            word.text
            for s in walk(self.tree)
            if s.place is not Place.HEADING
            for word in words(s.words)[1:]
            if word.text[:1].isupper() and not _ENDED.search(s.words, max(0, word.start - 3), word.start)
        )

    @cached_property
    def articles(self) -> dict[str, str]:
        """The article that the note itself writes before a noun: "la Charte", "du droit", "l'impôt", "the forget gate"."""
        return _WRITTEN[self.language](self.language, (s.words for s in walk(self.tree)))

    @cached_property
    def leading(self) -> dict[str, set[str]]:
        """The words that stand right before a capitalised word, or before one small word in front of it: "der Bote", "ein fremder Bote"."""
        found: dict[str, set[str]] = {}
        for s in walk(self.tree):
            said = s.words
            row = words(said)
            for i, word in enumerate(row[1:], 1):
                if not word.text[:1].isupper():
                    continue
                near = row[max(0, i - 2) : i] if row[i - 1].text[:1].islower() else row[i - 1 : i]
                apart = re.search(r"[^\w\s]", said[near[0].start : word.start]) or said[
                    : near[0].start
                ].rstrip().endswith(",")
                if not apart:
                    found.setdefault(word.text, set()).update(before.text for before in near)
        return found

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """What the note sets in bold or in headings, in lower case: what it is about, hence good gaps."""
        found = set()
        for statement in walk(self.tree):
            if statement.place is Place.HEADING:
                found.add(statement.words.casefold())
            found |= {t.text.strip(" :.").casefold() for t in statement.tokens if t.marks & Mark.BOLD}
        return frozenset(phrase for phrase in found if 2 < len(phrase) <= 60)


@dataclass(frozen=True)
class Here:
    """A statement in its place. above: what it stands under, outermost first. before, after: its siblings. beside: the elder siblings of
    what it stands under."""

    note: Note
    statement: Statement
    language: Language
    above: tuple[Statement, ...] = ()
    before: tuple[Statement, ...] = ()
    after: tuple[Statement, ...] = ()
    beside: tuple[Statement, ...] = ()

    @cached_property
    def text(self) -> str:
        """The statement's masked text."""
        return masked(self.statement.tokens).strip()

    @cached_property
    def bare_text(self) -> str:
        """The text without quotation marks and list signs at its beginning."""
        return self.text.lstrip(QUOTES + "*_-•·→>[( ")

    @cached_property
    def opening(self) -> str:
        """The text without quotation marks and list signs at its beginning, in lower case."""
        return self.bare_text.casefold().replace("’", "'")

    @property
    def is_bare_bullet(self) -> bool:
        """A bullet over nothing: it may be less than a sentence."""
        return self.statement.place is Place.BULLET and not self.statement.children

    def begins_with(self, row: Tokens) -> bool:
        """Whether a sentence is the first of the statement."""
        return self.text.startswith(masked(row)[:16])

    @cached_property
    def headings(self) -> tuple[Statement, ...]:
        return tuple(s for s in self.above if s.place is Place.HEADING)

    @cached_property
    def parents(self) -> tuple[Statement, ...]:
        """The bullets, labels and cells it stands under."""
        return tuple(s for s in self.above if s.place not in (Place.HEADING, Place.TABLE, Place.ROW))


_ENDED = pattern(r"[.!?:]\s$")
"""What stands before the first word of a sentence."""
DEFINITE = ByLanguage[dict[str, str]](
    {},
    fr={"le": "le ", "du": "le ", "au": "le ", "la": "la ", "les": "les ", "des": "les ", "aux": "les "},
    es={"el": "el ", "del": "el ", "al": "el ", "la": "la ", "los": "los ", "las": "las "},
    it={"il": "il ", "del": "il ", "al": "il ", "la": "la ", "della": "la ", "lo": "lo ", "dello": "lo ", "i": "i ", "gli": "gli ", "le": "le "},
)  # fmt: skip
"""Articles, alone and with a preposition, and the article that they tell."""
_ARTICLES = frozenset(word for language in LANGUAGES for word in language.articles if len(word) > 1)


def _no_articles(language: Language, texts: Iterable[str]) -> dict[str, str]:
    return {}


def _before_nouns(language: Language, texts: Iterable[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for said in texts:
        before = ""
        for word in words(said):
            elided = re.match(r"(?:l|de l|dell|all|nell)'(?P<noun>.+)", word.lower)
            noun, article = (elided["noun"], "l’") if elided else (word.lower, DEFINITE[language].get(before, ""))
            if article:
                found.setdefault(noun, article)
            before = word.lower
    return found


def _english_articles(language: Language, texts: Iterable[str]) -> dict[str, str]:
    return written_articles(texts)


_WRITTEN = ByLanguage(_no_articles, en=_english_articles, fr=_before_nouns, es=_before_nouns, it=_before_nouns)
_OPENS_NAMES = ByLanguage(frozenset[str](), en=_ARTICLES - ENGLISH.articles)
"""Articles of other languages: in an English note they open a name, "La Paz", "Der Spiegel"."""
_ARTICLE_OF_A_LETTER = ByLanguage("", en="A")
_ENDS_COMMON = ByLanguage(
    NEVER,
    en=pattern(
        r"(?!turing|manning|fleming|starling|schelling|viking|beijing)..(?:[st]ion|ment|ness|[^n]ity|ology|graphy|metry|[aeo]sis|itis|(?<!boh)emia|"
        r"ship|hood|entum|cyte|some|plast|pathy|penia|plasia|trophy|ectomy|algia|monia|rrh?o?ea|lysis|[cm]inoma|lymphoma|melanoma|sarcoma|glaucoma|zyme|ing)s?$|"
        r"(?!bolivarian|israel)...(?:ive|ical|onal|ntal|rial|ual|scal|eral|ular|able|ible|less|ful|tunity|-(?:term|order|level|based|free|rate|ratio|scale|class|fixed|run|side))$|"
        r"^(?:red|white|blue|green|high|low|large|small|long|short|hard|soft|hot|cold|open|closed|upper|lower|inner|outer|main|early|late|free|fixed|fast|slow|"
        r"strong|weak|heavy|light|full|empty|simple|complex|hidden|smooth|rough|dry|wet|deep|shallow|wide|narrow|thick|thin|local|global|public|private|single|double|natural|human|blood|water|cell|data)$"
    ),
    fr=pattern(r"..(?:[stx]ion|[^é]ment|ité|logie|graphie|métrie|isme|(?<!fr)ance)s?$"),
    es=pattern(r"..(?:ción|sión|ciones|siones|miento|idad|logía|grafía|metría|ismo)s?$"),
    it=pattern(r"..(?:zion[ei]|sion[ei]|mento|menti|ità|logia|grafia|metria|ismo)$"),
    pt=pattern(r"..(?:ção|são|ções|sões|mento|dade|logia|grafia|metria|ismo)s?$"),
)
"""Names end so but rarely ("Clement"), and one of those stands with its capital in the middle of a line too; or an everyday word, which
opens a name only where the next word has a capital as well."""


_DETERMINERS = frozenset(
    """some many most several few each every any these those nobody everyone somebody everything nothing einige viele alle jeder jede jedes manche mehrere wenige
certains certaines plusieurs chaque quelques toute tous toutes cualquier algunos algunas muchos muchas varios varias todos todas cada alcuni alcune molti
molte ogni alguns algumas muitos muitas""".split()
)


def walk(tree: tuple[Statement, ...]) -> Iterator[Statement]:
    """Every statement, in reading order."""
    for statement in tree:
        yield statement
        yield from walk(statement.children)


def lowered(tokens: Tokens, note: Note) -> Tokens:
    """The row as it reads inside a sentence: a capital that only marked a beginning goes."""
    first = re.match(r"\s*([^\W\d_]+(?:[-'’][^\W\d_]+)*)", plain(tokens[:1])) if tokens else None
    if not first or not tokens or tokens[0].kind.value != "text":
        return tokens
    if not _is_mere_beginning(first.group(1), plain(tokens)[first.end() :], note):
        return tokens
    head = tokens[0]
    at = first.start(1)
    return (
        type(head)(head.kind, head.text[:at] + head.text[at].lower() + head.text[at + 1 :], head.marks, head.target),
        *tokens[1:],
    )


def _is_mere_beginning(word: str, following: str, note: Note) -> bool:
    """Whether the capital of a first word says only that a line began: the note writes the word small elsewhere."""
    if not (word[:1].isupper() and (word[1:].islower() or len(word) == 1)):
        return False
    small = word.casefold()
    if len(word) == 1 and re.match(r"\s?[\d=+*/<>-]", following):
        return False  # "A 13 C": a letter, no article
    others = [other.text for other in words(following)]
    if word == "De" and others[:1] and others[0][:1].isupper():
        return False  # "De Gaulle"
    of_a_name = small in _OPENS_NAMES[note.language] and others[:1] and others[0][:1].isupper()
    if small in _ARTICLES and not of_a_name:
        return True
    if word == _ARTICLE_OF_A_LETTER[note.language] and any(other.islower() for other in others[:2]):
        return True
    if small in note.language.numbers and others and others[0].islower():
        return True
    if small in _DETERMINERS and others:
        return others[0].casefold() not in note.language.prepositions - {"of"}  # "Many to One" is a name
    if any(other[:1].isupper() and not other.isupper() for other in others):
        return False
    if small in note.language.function:
        return True
    if note.language.capital_nouns or not _is_common(small, note):
        return False
    return word not in note.inner or bool(others and others[0].islower())


def _is_common(small: str, note: Note) -> bool:
    """Whether a word is no name: the note writes it, or its plural or singular, small elsewhere, or it ends as only common nouns do."""
    alike = {small, small + "s", small.removesuffix("s")}
    return not alike.isdisjoint(note.lower) or bool(_ENDS_COMMON[note.language].search(small))
