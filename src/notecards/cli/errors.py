"""What stops a command: said in one line, with its exit code."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager


class WrongUse(Exception):
    """The command was not used as it can be, or its settings cannot be read: exit code 2. Its text says what is wrong and what to do."""


@contextmanager
def ended() -> Iterator[None]:
    """Ends with the exit code of what click raises. Raises WrongUse, KeyboardInterrupt and what else a command raises."""
    try:
        yield
    except Exception as error:
        import click

        if isinstance(error, click.ClickException):
            error.show()
            sys.exit(2)
        if isinstance(error, click.Abort):
            raise KeyboardInterrupt from None
        if isinstance(error, click.exceptions.Exit):
            sys.exit(error.exit_code)
        raise
