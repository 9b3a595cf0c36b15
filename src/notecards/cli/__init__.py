"""The command line. What must start at once (`review`, `due`, `build -q`) is called without click; all else goes through it."""

import gc
import os
import sys

_QUICK = (["review"], ["due"], ["build", "-q"], ["build", "--quiet"])
_GARBAGE = 1_000_000
"""New objects after which those that hold each other are looked for: a build makes many, and hardly any of those."""


def main() -> None:
    """The entry point: whatever goes wrong is one line, never a traceback."""
    from notecards.cli.errors import WrongUse

    gc.set_threshold(_GARBAGE)
    try:
        if _is_quick(sys.argv[1:]):
            from notecards.cli.quick import run
        else:
            from notecards.cli.commands import run
        run(sys.argv[1:])
    except WrongUse as error:
        _stop(f"notecards: {error}", 2)
    except KeyboardInterrupt:
        _ignore_interrupts()
        _stop("interrupted", 130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except Exception as error:
        if os.environ.get("NOTECARDS_DEBUG"):
            raise
        kind = type(error).__name__
        _stop(f"notecards: something went wrong that should not ({kind}: {error}); NOTECARDS_DEBUG=1 shows where", 1)


def _is_quick(arguments: list[str]) -> bool:
    """Whether a command is called as people and their editors call it every day, nothing set for it in the environment."""
    if arguments not in _QUICK:
        return False
    prefix = f"NOTECARDS_{arguments[0].upper()}_"
    return not any(name.startswith((prefix, "NOTECARDS_PROJECT")) for name in os.environ)


def _ignore_interrupts() -> None:
    """Ctrl-C pressed more than once ends what was interrupted once, and in peace."""
    while True:
        try:
            import signal

            signal.signal(signal.SIGINT, signal.SIG_IGN)
            return
        except KeyboardInterrupt:
            continue


def _stop(message: str, code: int) -> None:
    """Say it where it can still be said."""
    try:
        print(message, file=sys.stderr, flush=True)
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())
    sys.exit(code)
