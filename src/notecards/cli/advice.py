"""What a learner may want to do after a build, since a package cannot do it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence


def search(ids: Iterable[str]) -> str:
    """What selects exactly these notes in Anki's browser."""
    return f'"Id:re:^({"|".join(ids)})$"'


def in_anki(gone: Sequence[str], moved: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """What a package cannot do in Anki. gone: ids of notes. moved: deck -> ids of the notes that went there from another one."""
    if gone:
        several = len(gone) > 1
        yield f"{len(gone)} card{'s are' if several else ' is'} gone from the notes; to find {'them' if several else 'it'} in Anki, search:"
        yield f"  {search(sorted(gone))}"
    for deck, ids in sorted(moved.items()):
        cards, them, are = ("cards", "them", "they are") if len(ids) > 1 else ("card", "it", "it is")
        yield f"{len(ids)} {cards} moved to {deck}; Anki leaves {them} where {are}. Search, then Cards > Change Deck:"
        yield f"  {search(sorted(ids))}"


def reworded(number: int) -> Iterator[str]:
    """How to get the newest wording."""
    if number:
        cards, wordings, them = ("cards", "wordings", "them") if number > 1 else ("card", "wording", "it")
        yield (
            f"{number} {cards} would be worded differently by this version; notecards build --refresh takes the new {wordings}, "
            f"with --dry-run it shows {them} first."
        )
