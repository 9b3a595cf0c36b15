"""docs/commands.md is what the program says of itself. `python tests/test_docs.py` writes it anew after a change that is meant."""

import json
import re
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from command import ROOT, note, run

from notecards.cli.commands import cli

PAGE = ROOT / "docs" / "commands.md"
HEAD = """# Commands

Every command has `--help`; this page is what it prints. Common to all:

- Messages go to standard error as `path:line: what is wrong; what to do`, results to standard output.
- Exit codes: 0 done; 1 done, but some input was skipped or has problems (`due`: nothing is due); 2 wrong use or settings; 3 the review
  store is busy or damaged; 130 interrupted.
- Colours go with `--no-color`, `NO_COLOR` or `TERM=dumb`; nothing moves when the output is no terminal.
- Options can stand in the environment: `--project` as `NOTECARDS_PROJECT`, any other as `NOTECARDS_COMMAND_OPTION`, for example
  `NOTECARDS_REVIEW_NEW=5`. What counts first: options, environment, the project's `notecards.yaml`, the user's file
  ([settings](settings.md)).
- Completion: `notecards completion bash`, `zsh` or `fish` prints what the shell needs.
"""


def names() -> list[str]:
    """All commands; of a group its own too."""
    found = []
    for name in cli.list_commands(None):
        command = cli.get_command(None, name)
        inner = command.list_commands(None) if isinstance(command, click.Group) else []
        found += [name, *(f"{name} {one}" for one in inner)]
    return found


def helps() -> str:
    """The whole page."""
    parts = [HEAD]
    for name in ["", *names()]:
        words = [*name.split(), "--help"]
        shown = CliRunner().invoke(cli, words, prog_name="notecards", terminal_width=100, env={"COLUMNS": "100"})
        lines = "\n".join(line.rstrip() for line in shown.output.rstrip().splitlines())
        parts.append(f"## notecards {name}".rstrip() + f"\n\n```\n{lines}\n```\n")
    return "\n".join(parts)


def test_the_page_of_commands_is_what_help_says():
    assert PAGE.read_text("utf-8") == helps()


@pytest.mark.parametrize("name", names())
def test_every_help_has_an_example(name):
    assert f"  notecards {name}" in CliRunner().invoke(cli, [*name.split(), "--help"], prog_name="notecards").output


def test_the_note_of_the_readme_gives_the_cards_that_stand_beside_it(tmp_path):
    readme = (ROOT / "README.md").read_text("utf-8")
    found = re.search(r"```markdown\n(.*?)```.*?\|---\|---\|\n(.*?)\n\n", readme, re.DOTALL)
    note(tmp_path, "a.md", found[1])
    made = map(json.loads, run(tmp_path, "cards", "--jsonl").stdout.splitlines())
    assert [f"| {one['front'].splitlines()[-1]} | {one['back']} |" for one in made] == found[2].split("\n")


if __name__ == "__main__":
    Path(PAGE).write_text(helps(), "utf-8")
