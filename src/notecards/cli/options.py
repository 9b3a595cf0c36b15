"""Options that commands share."""

import os
from collections.abc import Callable
from typing import Any, TypeVar

import click

_F = TypeVar("_F", bound=Callable[..., Any])


def _without_colour(ctx: click.Context, _: click.Parameter, wanted: bool) -> None:
    if wanted:
        os.environ["NO_COLOR"] = "1"


def no_colour_option(command: _F) -> _F:
    """`--no-color`, like NO_COLOR in the environment."""
    return click.option(
        "--no-color",
        is_flag=True,
        expose_value=False,
        is_eager=True,
        callback=_without_colour,
        help="No colours; NO_COLOR does the same.",
    )(command)


def project_option(command: _F) -> _F:
    """`--project DIR`, also from NOTECARDS_PROJECT, given to the command as `folder`; and `--no-color`."""
    with_colour = no_colour_option(command)
    return click.option("--project", "folder", metavar="DIR", envvar="NOTECARDS_PROJECT", help="The project's folder.")(
        with_colour
    )


def _decks(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[str]:
    """Names of decks for completion, from the last build."""
    from notecards.cache.shown import read_cache
    from notecards.cli.errors import WrongUse
    from notecards.cli.place import find

    try:
        with read_cache(find(ctx.params.get("folder"), ()).root / ".notecards") as cache:
            decks = {deck for _, deck in cache.cards()} if cache else set[str]()
    except (WrongUse, OSError):
        return []
    above = {"::".join(deck.split("::")[:depth]) for deck in decks for depth in range(1, deck.count("::") + 2)}
    return sorted(deck for deck in above if deck.casefold().startswith(incomplete.casefold()))


def deck_option(command: _F) -> _F:
    """`--deck NAME`, several times, given to the command as `decks`."""
    words = "Only this deck and those below it; may be given several times."
    return click.option("--deck", "decks", multiple=True, metavar="NAME", shell_complete=_decks, help=words)(command)
