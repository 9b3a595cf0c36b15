"""An English noun as a question names it: with the article that the note writes before it elsewhere."""

from notecards.extract.clauses.wording import small_first
from notecards.extract.english.definitions import has_its_article
from notecards.extract.english.nouns import head, is_plural
from notecards.extract.english.unwritten import is_part, unwritten_article
from notecards.extract.here import Note, lowered
from notecards.extract.patterns import pattern
from notecards.extract.words import words
from notecards.tokens import TokenKind, Tokens, join, plain, strip, text


def with_article(named: Tokens, note: Note, answer: str = "") -> Tokens:
    """ "the forget gate" for "forget gate", where the note writes so or its noun asks for it; several things and what has a name of
    its own stay as they are. answer: what defines it."""
    signs = [i for i, token in enumerate(named) if token.kind is TokenKind.MATH]
    if signs and signs[0] > 0 and not plain(named[signs[0] + 1 :]).strip(" )"):
        return (*with_article(strip(named[: signs[0]], " ("), note, answer), *text(" "), named[signs[0]])
    found = words(plain(named))
    if not found or is_plural(head(found)):
        return named
    article = note.articles.get(plain(named).lower(), "")
    article = article or unwritten_article(plain(named), answer, note.lower, note.inner)
    if not article:
        return named
    counted = article != "the " and found[0].text not in note.inner
    one = len(found) == 1 and named[0].text.istitle() and (counted or found[0].lower in note.lower)
    common = (
        one
        or (len(found) == 1 and is_part(plain(named)))
        or (len(found) > 1 and bool(_COMMON.match(plain(named))) and found[0].text not in note.inner)
    )
    return join((text(article), small_first(named) if common else named), "")


def named(term: Tokens, note: Note, answer: str = "") -> Tokens:
    """A term as it reads inside a question, with its article. answer: what defines it, which may show the article itself."""
    inner = lowered(term, note)
    return inner if answer and has_its_article(plain(inner), answer) else with_article(inner, note, answer)


_COMMON = pattern(
    r"[A-Z][a-z]+(?:ed|ive|[^nt]al|ior|ous|ary|ory|able|ible|ar)\s[a-z]|(?:Law|Principle|Rule|Rate|Degree|Level|Cost)\sof\s[a-z]"
)
"""A name that begins with a common adjective, or is a law of something: the capital only marks its beginning."""
