"""The commands of every day, called as they are every day: no parser of options is loaded for them."""

import os
import sys


def run(arguments: list[str]) -> None:
    """Raises WrongUse and what the commands raise."""
    if arguments == ["review"]:
        _review()
    elif arguments[0] == "build":
        _build(arguments)
    else:
        from notecards.cli.place import find
        from notecards.cli.waiting import say_due

        say_due(find(None, ()))


def _review() -> None:
    """The first card is drawn before all that a session needs is loaded."""
    from notecards.cli.review.opening import opened

    screen = opened()
    try:
        from notecards.cli.place import find
        from notecards.cli.review.choice import Choice
        from notecards.cli.review.start import review

        review(find(None, ()), Choice(), screen)
    finally:
        if screen:
            screen.stop()


def _build(arguments: list[str]) -> None:
    """What the short way cannot decide goes the long one."""
    from notecards.cli.errors import ended
    from notecards.cli.place import find
    from notecards.cli.said import build

    with ended():
        try:
            build(find(None, ()), quiet=True)
        except SystemExit as done:
            _leave(done)
    from notecards.cli.commands import run as run_command

    run_command(arguments)


def _leave(done: SystemExit) -> None:
    """End at once: taking all objects apart one by one takes nearly a tenth of an edit, and nothing is left to be written."""
    if not isinstance(done.code, int):
        raise done
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(done.code)
