"""Bytes of a keyboard as names of keys. Nothing that was typed is dropped but what is no key at all."""

import re

PASTE = "paste:"
"""A key that begins so is text that was pasted, not typed."""
_CONTROLS = {
    "\r": "enter",
    "\n": "enter",
    "\t": "tab",
    "\x7f": "backspace",
    "\b": "backspace",
    " ": "space",
    "\x1b": "esc",
}
_SEQUENCES = {
    "A": "up", "B": "down", "C": "right", "D": "left", "H": "home", "F": "end", "1~": "home", "4~": "end", "7~": "home", "8~": "end",
    "3~": "delete", "5~": "pageup", "6~": "pagedown",
}  # fmt: skip
_ESCAPE = re.compile(r"\x1b[\[O]([0-9;:<=>?]*[ -/]*)([@-~])")
_STARTS = re.compile(r"\x1b(?:[\[O][0-9;:<=>? -/]*)?$")
_PASTED = re.compile(r"\x1b\[200~(.*?)\x1b\[201~", re.DOTALL)
NAMES = frozenset([*_CONTROLS.values(), *_SEQUENCES.values()])


def keys_of(data: bytes, *, final: bool) -> tuple[list[str], bytes]:
    """The keys in these bytes, and the bytes of one that is still incomplete. final: nothing more comes."""
    text, rest = _decoded(data, final)
    keys: list[str] = []
    at = 0
    while at < len(text):
        pasted = _PASTED.match(text, at)
        sequence = _ESCAPE.match(text, at)
        if pasted:
            keys.append(PASTE + pasted[1])
            at = pasted.end()
        elif text.startswith("\x1b[200~", at) and not final:
            return keys, text[at:].encode() + rest
        elif sequence:
            name = _SEQUENCES.get(sequence[2] if sequence[2] != "~" else sequence[1].partition(";")[0] + "~")
            keys += [name] if name else []
            at = sequence.end()
        elif _STARTS.match(text, at) and not final:
            return keys, text[at:].encode() + rest
        else:
            keys += _single(text[at])
            at += 1
    return keys, rest


def _single(sign: str) -> list[str]:
    if sign in _CONTROLS:
        return [_CONTROLS[sign]]
    if "\x01" <= sign <= "\x1a":
        return [f"ctrl-{chr(ord(sign) + 96)}"]
    return [sign] if sign.isprintable() else []


def _decoded(data: bytes, final: bool) -> tuple[str, bytes]:
    """Text, and up to three bytes of a sign that is not whole yet."""
    if not final:
        for length in (1, 2, 3):
            tail = data[-length:]
            if (
                len(tail) == length
                and tail[0] >= 0xC0
                and length < (2 if tail[0] < 0xE0 else 3 if tail[0] < 0xF0 else 4)
            ):
                return data[:-length].decode("utf-8", "ignore"), tail
    return data.decode("utf-8", "ignore"), b""
