"""Places that the tests share."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def corpus() -> list[Path]:
    """Real study notes, where they are at hand."""
    folder = SHARED / "corpus"
    if not folder.is_dir():
        pytest.skip("the real notes of ../shared/corpus are not on this machine")
    return sorted(folder.glob("*.md"))
