"""Two logs become one: a set union, after which every order of merging gives the same states."""

from dataclasses import replace

from notecards.review_log.rows import chained, values_of
from notecards.review_log.store import ReviewLog
from notecards.reviews import Event, Key


def merge(ours: ReviewLog, theirs: ReviewLog) -> int:
    """Take in all events of the other log that ours lacks; how many were new. The other log is not changed.

    Where a store was copied by hand and both went on under one device id, the other's events from there on get an id of their own,
    made of the first of them, so that whoever merges gives them the same one. Raises Damaged where either chain does not hold.
    """
    known = {event.key: hash_ for event, hash_ in ours.chain()}
    chains: list[tuple[Event, str]] = []
    fork: dict[str, str] = {}
    names: dict[Key, Key] = {}
    last: dict[str, tuple[int, str]] = {}
    for event, hash_ in theirs.chain():
        if event.device not in fork and known.get(event.key, hash_) != hash_:
            fork[event.device] = f"{event.device}-{hash_[:6]}"
        if event.device not in fork:
            chains.append((event, hash_))
            continue
        device = fork[event.device]
        sequence, before = last.get(device, (0, ""))
        names[event.key] = (device, sequence + 1)
        mine = _under(event, names)
        last[device] = (sequence + 1, chained(before, values_of(mine)))
        chains.append((mine, last[device][1]))
    return ours.take_in(sorted(chains, key=lambda pair: pair[0].key))


def _under(event: Event, names: dict[Key, Key]) -> Event:
    """The event under its new name, and what it refers to under theirs."""
    device, sequence = names[event.key]
    action = names.get((event.device, event.action), (device, sequence))[1]
    return replace(
        event,
        device=device,
        sequence=sequence,
        action=action,
        follows=names.get(event.follows, event.follows) if event.follows else None,
        undoes=names.get(event.undoes, event.undoes) if event.undoes else None,
    )
