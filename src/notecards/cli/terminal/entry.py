"""A line of text that is typed: letters, backspace, what is pasted."""

from notecards.cli.terminal.decoding import PASTE


def typed(words: str, key: str) -> str:
    """The text after a key; keys that write nothing leave it as it is."""
    if key.startswith(PASTE):
        return words + " ".join(key.removeprefix(PASTE).split())
    match key:
        case "space":
            return words + " "
        case "backspace":
            return words[:-1]
        case "ctrl-u":
            return ""
        case "ctrl-w":
            return words.rstrip().rpartition(" ")[0]
    return words + key if len(key) == 1 else words
