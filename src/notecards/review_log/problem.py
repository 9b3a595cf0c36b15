"""Why a store cannot be used, in the learner's words."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SURROUNDINGS = ("disk I/O", "full", "readonly", "unable to open", "out of memory", "interrupted")
"""In SQLite's messages: what lies about the store, not in it."""


class StoreProblem(Exception):
    """The store cannot be used; its text says where, what and what to do. Nothing was changed."""


class Damaged(StoreProblem):
    """What is stored is not what was stored."""


class Overtaken(Exception):
    """The card was answered elsewhere since it was shown; nothing was stored."""


def damaged(path: Path, what: str = "the review store is damaged") -> Damaged:
    return Damaged(
        f"{path}: {what}; it was left untouched: `notecards doctor` says what can be saved, `notecards restore` brings a backup back"
    )


@contextmanager
def said(path: Path) -> Iterator[None]:
    """SQLite's errors in the learner's words."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if "locked" in str(error) or "busy" in str(error):
            raise StoreProblem(f"{path}: another program is using the review store; close it and try again") from None
        if not any(word in str(error) for word in _SURROUNDINGS):
            raise damaged(path) from None
        raise StoreProblem(
            f"{path}: the review store cannot be used ({error}); check that the disk has room and the folder may be written"
        ) from None
    except (sqlite3.DatabaseError, UnicodeDecodeError, OverflowError):
        raise damaged(path) from None
    except OSError as error:
        raise StoreProblem(
            f"{path}: the review store cannot be used ({error.strerror or error}); check that the folder may be read and written"
        ) from None
