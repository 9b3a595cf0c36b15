"""The command line: one module a command, imported when it is called, so that each loads only what it needs."""

import os
import sys
from importlib import import_module
from importlib.metadata import version as installed_version

import click

_COMMANDS = {
    "build": "Make the decks from your notes.",
    "cards": "Show the cards that your notes give.",
    "explain": "Say for each line of a note which card it gave, or why none.",
    "review": "Learn in the terminal.",
    "due": "Say what is due.",
    "log": "Show what was reviewed.",
    "ledger": "See and mend which card is which; merge ledgers.",
}


class _Commands(click.Group):
    """Names and one-line helps are known at once; a command's module is imported only when it runs."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = import_module(f"notecards.cli.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in _COMMANDS and not args[0].startswith("-"):
            import difflib

            near = difflib.get_close_matches(args[0], _COMMANDS, 1)
            ctx.fail(
                f"No such command {args[0]!r}." + (f" Did you mean {near[0]}?" if near else " See notecards --help.")
            )
        return super().resolve_command(ctx, args)


def _print_version(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        click.echo(f"notecards {installed_version('notecards')}")
        ctx.exit()


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "auto_envvar_prefix": "NOTECARDS"})
@click.option(
    "--version",
    is_flag=True,
    expose_value=False,
    is_eager=True,
    callback=_print_version,
    help="Show the version and exit.",
)
def cli() -> None:
    """Turns plain Markdown study notes into flashcards. Start with: notecards build"""


def main() -> None:
    """The entry point: whatever goes wrong is one line, never a traceback."""
    try:
        cli(standalone_mode=False)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except (click.Abort, KeyboardInterrupt):
        click.echo("interrupted", err=True)
        sys.exit(130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except click.exceptions.Exit as end:
        sys.exit(end.exit_code)
    except Exception as error:
        if os.environ.get("NOTECARDS_DEBUG"):
            raise
        click.echo(
            f"notecards: something went wrong that should not ({type(error).__name__}: {error}); NOTECARDS_DEBUG=1 shows where",
            err=True,
        )
        sys.exit(1)
