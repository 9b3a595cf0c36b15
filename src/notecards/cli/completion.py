"""`notecards completion`: what a shell needs to complete commands, options and decks."""

import click

from notecards.cli.options import no_colour_option

_HOW = {
    "bash": "~/.bashrc",
    "zsh": "~/.zshrc",
    "fish": "~/.config/fish/completions/notecards.fish",
}


@click.command("completion")
@click.argument("shell", type=click.Choice(list(_HOW)))
@no_colour_option
def command(shell: str) -> None:
    """Print completion for a shell.

    \b
    notecards completion bash >> ~/.bashrc
    notecards completion zsh >> ~/.zshrc
    notecards completion fish > ~/.config/fish/completions/notecards.fish
    """
    from click.shell_completion import BashComplete, FishComplete, ZshComplete

    from notecards.cli.commands import cli

    found = {"bash": BashComplete, "zsh": ZshComplete, "fish": FishComplete}[shell]
    complete = found(cli, {}, "notecards", "_NOTECARDS_COMPLETE")
    click.echo(complete.source_template % complete.source_vars())
