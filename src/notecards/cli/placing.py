"""Which root deck a study note belongs to, as soon as it is read."""

from notecards.build import Read, place
from notecards.cli.gathering import Look, Taken
from notecards.cli.place import Project
from notecards.document import Document, FrontMatter
from notecards.settings import Settings


def placed(one: Taken, seen: Look, settings: Settings, project: Project) -> tuple[str, str]:
    """Key and name of the root deck. A note whose bytes are known stays where it was."""
    if one.value is None and one.path in seen.known:
        return seen.known[one.path].root, ""
    root, folders = by_folder(seen.found[one.path].folders, project)
    read = Read(Document(one.path, (), (), FrontMatter(one.deck, title=one.title)), root, folders)
    name = place(read, settings, {})[0].split("::")[0]
    return name.casefold(), name


def by_folder(folders: tuple[str, ...], project: Project) -> tuple[str, tuple[str, ...]]:
    """Root deck and the folders below it, of a note in these folders of `notes/`."""
    return (folders[0], folders[1:]) if folders else (project.name, ())
