"""Anki itself, as a library: what it makes of a package."""

import html
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest


@contextmanager
def collection(folder: Path) -> Iterator[Collection]:
    """An empty collection in a folder, closed at the end."""
    folder.mkdir(parents=True, exist_ok=True)
    col = Collection(str(folder / "collection.anki2"))
    try:
        yield col
    finally:
        col.close()


def imported(col: Collection, package: Path) -> dict[str, int]:
    """Import a package as a learner does; how many notes were new, updated, unchanged, and in trouble."""
    options = ImportAnkiPackageOptions(merge_notetypes=False, with_scheduling=False)
    log = col.import_anki_package(ImportAnkiPackageRequest(package_path=str(package), options=options)).log
    return {
        "new": len(log.new),
        "updated": len(log.updated),
        "same": len(log.duplicate),
        "trouble": len(log.conflicting) + len(log.empty_first_field),
    }


def rendered(col: Collection) -> list[tuple[str, str]]:
    """Question and answer of every card as HTML, in the order they will be asked."""
    pages = []
    for number in col.find_cards("", order="c.due, c.ord"):
        output = col.get_card(number).render_output()
        pages.append((output.question_text, output.answer_text))
    return pages


def problems_of(col: Collection) -> str:
    """What the integrity check says, empty when all is well."""
    message, fine = col.fix_integrity()
    return "" if fine else message


def words(page: str) -> str:
    """The text a learner reads on a page, styles left out."""
    inner = re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL).replace("<br>", " ").replace("</div>", " ")
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", inner)).split())
