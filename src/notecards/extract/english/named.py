"""An English noun as a question names it: with the article that the note writes before it elsewhere."""

from notecards.extract.clauses.wording import small_first
from notecards.extract.english.nouns import head, is_plural
from notecards.extract.here import Note, lowered
from notecards.extract.words import words
from notecards.tokens import Tokens, join, plain, text


def with_article(named: Tokens, note: Note) -> Tokens:
    """ "the forget gate" for "forget gate", where the note writes so; several things and what has a name of its own stay as they are."""
    found = words(plain(named))
    article = note.articles.get(plain(named).lower(), "") if found else ""
    if not article or is_plural(head(found)):
        return named
    common = len(found) == 1 and found[0].lower in note.lower and named[0].text.istitle()
    return join((text(article), small_first(named) if common else named), "")


def named(term: Tokens, note: Note) -> Tokens:
    """A term as it reads inside a question, with its article."""
    return with_article(lowered(term, note), note)
