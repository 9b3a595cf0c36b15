"""The commands: one module each, imported when it is called, so that each loads only what it needs."""

from importlib import import_module

import click

from notecards import __version__
from notecards.cli.errors import ended
from notecards.cli.options import no_colour_option

_COMMANDS = {
    "build": "Make the decks from your notes.",
    "cards": "Show the cards that your notes give.",
    "explain": "Say for each line of a note which card it gave, or why none.",
    "review": "Learn in the terminal.",
    "triage": "Keep, reject or reword new and doubtful cards one by one.",
    "due": "Say what is due.",
    "stats": "Show how learning goes, in the terminal or as a page.",
    "log": "Show what was reviewed; take in another program's log.",
    "ledger": "See and mend which card is which; merge ledgers.",
    "optimize": "Fit the scheduler to your own memory.",
    "doctor": "Check the review store and mend it.",
    "backup": "Save the reviews.",
    "restore": "Bring a backup of the reviews back.",
    "merge": "Take in another machine's ledgers and reviews.",
    "completion": "Print completion for bash, zsh or fish.",
}
_MODULES = {
    "triage": "notecards.cli.triage.command",
    "review": "notecards.cli.review.command",
    "stats": "notecards.cli.stats.command",
}


class _Commands(click.Group):
    """Names and one-line helps are known at once; a command's module is imported only when it runs."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = import_module(_MODULES.get(cmd_name, f"notecards.cli.{cmd_name}")).command
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
        click.echo(f"notecards {__version__}")
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
@no_colour_option
def cli() -> None:
    """Turns plain Markdown study notes into flashcards. Start with: notecards build"""


def run(arguments: list[str]) -> None:
    """Call a command. Ends with its exit code; raises WrongUse, KeyboardInterrupt and what else a command raises."""
    with ended():
        cli(arguments, prog_name="notecards", standalone_mode=False)
