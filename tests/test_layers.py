"""The layers hold, and the contract that says so can fail."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def verdict(folder: Path) -> subprocess.CompletedProcess[str]:
    lint = Path(sys.executable).with_name("lint-imports")
    return subprocess.run(
        [str(lint), "--no-cache"],
        cwd=folder,
        env={"PYTHONPATH": str(folder / "src"), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("module", ["sqlite3", "click", "mistune", "notecards.read"])
def test_a_rule_that_imports_what_it_must_not_know_breaks_the_contract(tmp_path, module):
    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    rule = tmp_path / "src" / "notecards" / "extract" / "rules" / "contrast.py"
    rule.write_text(rule.read_text("utf-8") + f"\nimport {module}  # noqa\n", "utf-8")
    result = verdict(tmp_path)
    assert result.returncode == 1
    assert "BROKEN" in result.stdout


def test_the_layers_hold():
    assert "0 broken" in verdict(ROOT).stdout


def test_what_languages_share_asks_a_table_and_never_which_language_it_has():
    extract = ROOT / "src" / "notecards" / "extract"
    asks = {
        p.relative_to(extract).as_posix() for p in extract.rglob("*.py") if re.search(r"\.code\b", p.read_text("utf-8"))
    }
    assert asks == {"by_language.py", "languages/__init__.py"}


@pytest.mark.parametrize(
    ("command", "absent"),
    [("--version", "genanki mistune yaml rich sqlite3"), ("--help", "genanki mistune yaml rich sqlite3")],
)
def test_a_command_loads_only_what_it_needs(command, absent):
    code = f"import sys; sys.argv = ['notecards', '{command}']\nfrom notecards.cli import main\ntry: main()\nexcept SystemExit: pass\nprint(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not set(absent.split()) & set(loaded)
