"""`notecards build`: notes become packages for Anki; what did not change is left alone; problems are said and the rest goes on."""

import click

from notecards.cli.options import project_option
from notecards.cli.place import find


@click.command("build")
@click.argument("paths", nargs=-1)
@project_option
@click.option("--out", metavar="DIR", help="Where the packages go; the ledgers stay in decks/.")
@click.option("--dry-run", is_flag=True, help="Show what would change and why; write nothing.")
@click.option(
    "--refresh",
    is_flag=True,
    help="Let cards whose statements stand take the newest wording, of PATHS or of all notes.",
)
@click.option("--watch", is_flag=True, help="Go on: build again whenever a note is saved; ctrl-c ends it.")
@click.option("--quiet", "-q", is_flag=True, help="Say nothing but problems.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document, for programs.")
def command(
    paths: tuple[str, ...],
    folder: str | None,
    out: str | None,
    dry_run: bool,
    refresh: bool,
    watch: bool,
    quiet: bool,
    as_json: bool,
) -> None:
    """Make the decks from your notes.

    \b
    notecards build
    notecards build --dry-run
    notecards build --watch
    notecards build --refresh notes/biology/cells.md
    notecards build notes/biology --out ~/Desktop
    """
    project = find(folder, paths)
    special = [name for name, given in (("PATHS", paths), ("--out", out), ("--dry-run", dry_run), ("--refresh", refresh), ("--json", as_json)) if given]  # fmt: skip
    if watch:
        if special:
            raise click.UsageError(f"--watch builds everything as it changes; leave {special[0]} out")
        from notecards.cli.watching import watch as go_on

        go_on(project, quiet=quiet)
    if not special:
        from notecards.cli.said import build

        build(project, quiet)
    from notecards.cli.building import build_all

    build_all(project, paths, out, dry_run=dry_run, refresh=refresh, quiet=quiet, as_json=as_json)
