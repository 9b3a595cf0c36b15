"""TeX read into pieces; what cannot be shown faithfully on one line is declined.

A recursive descent over tokens. Every method returns pieces or text and leaves the position after what it took.
"""

import unicodedata
from collections.abc import Callable

from notecards.render import symbols as tex
from notecards.render.environments import BARE, laid_out
from notecards.render.pieces import Piece, Role, grouped, is_enclosed, joined
from notecards.render.tex_tokens import TexToken, tokens

KEPT = "\u00a0"
"""Stands for a space of a text inside a formula; maths drops its own."""
_SIGNS = "{}^_&'"


class Declined(Exception):
    """This formula cannot be shown faithfully on one line."""


class Parser:
    """Recursive descent over TeX tokens; every method returns pieces or text."""

    def __init__(self, source: str) -> None:
        self.tokens, self.at = tokens(source), 0

    def peek(self) -> TexToken | None:
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def is_next(self, *texts: str) -> bool:
        """Whether a sign (one of `{}^_&'`) or a command (any other text) of these comes next."""
        token = self.peek()
        return (
            token is not None and token.text in texts and token.kind == ("sign" if token.text in _SIGNS else "command")
        )

    def lines(self) -> list[Piece]:
        r"""A whole formula; lines parted by \\ follow one another after semicolons."""
        pieces = self.sequence()
        while self.is_next("\\"):
            self.at += 1
            pieces += [Piece(Role.COMMA, ";"), *self.sequence()]
        return pieces[:-1] if pieces and pieces[-1].text == ";" else pieces

    def sequence(self, *stops: str) -> list[Piece]:
        pieces: list[Piece] = []
        while (token := self.peek()) is not None and not self.is_next("}", "&", "\\", "end", "right", *stops):
            if token.kind == "other" and token.text in stops:
                break
            pieces += self.scripted()
        return pieces

    def scripted(self) -> list[Piece]:
        """An atom with its sub- and superscripts."""
        base = [Piece(Role.ORD, "")] if self.is_next("^", "_", "'") else self.atom()
        scripts = self.scripts()
        if not scripts:
            return base
        if not base:
            raise Declined
        if len(base) == 1 and base[0].role is not Role.FRACTION:
            return [Piece(base[0].role, base[0].text + scripts)]
        return [Piece(Role.ORD, grouped(joined(base)) + scripts)]

    def scripts(self) -> str:
        found = ""
        while self.is_next("^", "_", "'", "limits", "nolimits"):
            token = self.tokens[self.at]
            self.at += 1
            if token.text == "'":
                found += "′"
            elif token.text in "^_":
                found += self.script(token.text)
        return found

    def script(self, sign: str) -> str:
        inner = joined(self.argument(), tight=True).strip()
        if not inner:
            raise Declined
        raised = _RAISED.get(inner) if sign == "^" else None
        if raised and not (inner in "∗*" and self.starts_operand()):
            return raised
        table = tex.SUPERSCRIPT if sign == "^" else tex.SUBSCRIPT
        if all(letter in table for letter in inner):
            return "".join(table[letter] for letter in inner)
        return f"{sign}{inner}" if is_enclosed(inner, "(") else f"{sign}({inner})"

    def starts_operand(self) -> bool:
        """Whether what follows is a factor, so that a raised star before it would read as a product."""
        token = self.peek()
        if token is None or (token.kind == "sign" and token.text != "{"):
            return False
        if token.kind == "other":
            return token.text.isalnum() or token.text == "("
        return token.text in tex.LETTERS or token.text in tex.UPRIGHT or token.text in tex.STYLES

    def argument(self) -> list[Piece]:
        """What a command or script takes: a group, or one atom."""
        if self.peek() is None or self.is_next("^", "_", "}", "&"):
            raise Declined
        return self.atom()

    def text_of_argument(self) -> str:
        return joined(self.argument()).strip()

    def group(self) -> list[Piece]:
        self.at += 1
        inner = self.sequence()
        if not self.is_next("}"):
            raise Declined
        self.at += 1
        return [Piece(Role.ORD, ",")] if [piece.text for piece in inner] == [","] else inner

    def atom(self) -> list[Piece]:
        token = self.tokens[self.at]
        if token.kind == "sign" and token.text == "{":
            return self.group()
        self.at += 1
        if token.kind == "command":
            return self.command(token.text)
        if token.kind == "sign":
            raise Declined
        return [self.plain(token.text)]

    def plain(self, sign: str) -> Piece:
        if sign in _PLAIN_ROLES:
            return Piece(_PLAIN_ROLES[sign], sign)
        if sign == "~":
            return Piece(Role.SPACE, " ")
        if sign == ", ":
            return Piece(Role.COMMA, ",")
        if sign in ",;:":
            return self.punctuation(sign)
        return Piece(Role.ORD, sign)

    def punctuation(self, sign: str) -> Piece:
        token, before = self.peek(), self.tokens[self.at - 2] if self.at > 1 else None
        if sign == ":" and token is not None and token.text == "=":
            self.at += 1
            return Piece(Role.RELATION, ":=")
        is_number = token is not None and before is not None and token.text.isdigit() and before.text.isdigit()
        return Piece(Role.ORD if is_number else Role.COMMA, sign)

    def command(self, name: str) -> list[Piece]:
        for role, signs in _COMMAND_ROLES:
            if name in signs:
                return [Piece(role, signs[name])]
        if name in tex.SKIPPED:
            return []
        if name in tex.UPRIGHT:
            return self.words()
        if name in tex.STYLES:
            return [Piece(Role.ORD, "".join(tex.in_style(name, letter) for letter in joined(self.argument())))]
        if name in tex.ACCENTS:
            return [Piece(Role.ORD, self.accented(name))]
        if name in tex.FUNCTIONS:
            return [Piece(Role.FUNCTION, name)]
        method = _METHODS.get(name)
        if method is None:
            raise Declined
        return method(self)

    def fraction(self) -> list[Piece]:
        return [Piece(Role.FRACTION, f"{self.operand()}/{self.operand()}")]

    def operand(self) -> str:
        """What stands above or below: more than one atom in parentheses."""
        inner = self.argument()
        if not inner:
            raise Declined
        is_word = len(inner) == 1 and inner[0].role is Role.WORD and KEPT not in inner[0].text
        return inner[0].text if is_word else grouped(joined(inner))

    def binomial(self) -> list[Piece]:
        return [Piece(Role.ORD, f"C({self.text_of_argument()}, {self.text_of_argument()})")]

    def root(self) -> list[Piece]:
        degree = ""
        token = self.peek()
        if token is not None and token.text == "[":
            self.at += 1
            degree = joined(self.sequence("]"), tight=True)
            self.at += 1
            if any(sign not in tex.SUPERSCRIPT for sign in degree):
                raise Declined
        return [Piece(Role.ORD, "".join(tex.SUPERSCRIPT[sign] for sign in degree) + f"√({self.text_of_argument()})")]

    def accented(self, name: str) -> str:
        inner = self.text_of_argument()
        letters = inner.isalnum() and inner.isascii()
        if len(inner) == 1 or (len(inner) == 2 and unicodedata.combining(inner[1])):
            return inner + tex.ACCENTS[name]
        if name != "overline" or not letters:
            raise Declined
        return "".join(letter + tex.ACCENTS[name] for letter in inner)

    def words(self) -> list[Piece]:
        """Text inside a formula: letters as they are, spaces too."""
        if self.peek() == TexToken("other", "*"):
            self.at += 1
            return [Piece(Role.FUNCTION, piece.text) for piece in self.words()]
        name = self.tokens[self.at - 1].text
        if not self.is_next("{"):
            return self.atom()
        if name.startswith("math") and self.has_scripts():
            return [Piece(Role.ORD, joined(self.group()))]
        inner = self.verbatim()
        if name == "operatorname":
            return [Piece(Role.FUNCTION, inner)]
        return [Piece(Role.WORD if len(inner.strip(KEPT)) > 1 else Role.ORD, inner)]

    def has_scripts(self) -> bool:
        """Whether the group that comes next holds sub- or superscripts."""
        rest = self.tokens[self.at :]
        end = next((i for i, token in enumerate(rest) if token == TexToken("sign", "}")), len(rest))
        return any(token.kind == "sign" and token.text in "_^" for token in rest[:end])

    def verbatim(self) -> str:
        if not self.is_next("{"):
            raise Declined
        self.at += 1
        parts = []
        while (token := self.peek()) is not None and not self.is_next("}"):
            if token.kind == "command" and token.text not in (" ", ",", "_", "%", "&", "$", "#", "-"):
                raise Declined
            if token.kind == "sign" and token.text in "{^&":
                raise Declined
            parts.append(tex.SPACES.get(token.text, token.text) if token.kind == "command" else token.text)
            self.at += 1
        if token is None:
            raise Declined
        self.at += 1
        return "".join(parts).replace(" ", KEPT)

    def between(self) -> list[Piece]:
        r"""`\left( ... \right)`: what stands between is one whole."""
        opening = self.delimiter()
        inner = self.sequence()
        if not self.is_next("right"):
            raise Declined
        self.at += 1
        closing = self.delimiter()
        if opening in ("", "{") and not closing and len(inner) == 1 and inner[0].text.startswith("{ "):
            return inner
        text = joined(inner).strip()
        if opening and len(inner) == 1 and inner[0].role is Role.MATRIX:
            text = text[1:-1] if closing else " " + text[1:-1]
        return [Piece(Role.ORD, opening + text + closing)]

    def delimiter(self) -> str:
        token = self.peek()
        if token is None:
            raise Declined
        if token.text == ".":
            self.at += 1
            return ""
        if token.kind == "sign":
            raise Declined
        found = self.atom()
        if len(found) != 1 or len(found[0].text) != 1:
            raise Declined
        return found[0].text

    def modulo(self) -> list[Piece]:
        return [Piece(Role.SPACE, " "), Piece(Role.ORD, f"(mod {self.text_of_argument()})")]

    def negated(self) -> list[Piece]:
        piece = self.atom()[0]
        if piece.text not in tex.NEGATED:
            raise Declined
        return [Piece(piece.role, tex.NEGATED[piece.text])]

    def over(self) -> list[Piece]:
        r"""`\overset{d}{=}`: what stands above as a superscript."""
        above = joined(self.argument(), tight=True).strip()
        below = self.argument()
        if len(below) != 1 or not above:
            raise Declined
        return [Piece(below[0].role, f"{below[0].text}^({above})")]

    def under(self) -> list[Piece]:
        below = joined(self.argument(), tight=True).strip()
        above = self.argument()
        if not above or any(piece.role is not Role.FUNCTION for piece in above):
            raise Declined
        return [*above[:-1], Piece(Role.FUNCTION, f"{above[-1].text}_({below})")]

    def arrow(self) -> list[Piece]:
        return [Piece(Role.RELATION, f"→^({joined(self.argument(), tight=True).strip()})")]

    def stacked(self) -> list[Piece]:
        self.at += 1
        lines = [joined(self.sequence(), tight=True)]
        while self.is_next("\\"):
            self.at += 1
            lines.append(joined(self.sequence(), tight=True))
        if not self.is_next("}"):
            raise Declined
        self.at += 1
        return [Piece(Role.ORD, ",".join(line.strip() for line in lines))]

    def space(self) -> list[Piece]:
        self.verbatim()
        return [Piece(Role.SPACE, " ")]

    def label(self) -> list[Piece]:
        self.verbatim()
        return []

    def tag(self) -> list[Piece]:
        return [Piece(Role.SPACE, " "), Piece(Role.ORD, f"({self.verbatim()})")]

    def environment(self) -> list[Piece]:
        name = self.verbatim().rstrip("*")
        if name == "array" and self.is_next("{"):
            self.verbatim_columns()
        rows: list[list[str]] = [[]]
        while True:
            rows[-1].append(joined(self.sequence()).strip())
            if self.is_next("end"):
                break
            if not self.is_next("&", "\\"):
                raise Declined
            if self.tokens[self.at].text == "\\":
                rows.append([])
            self.at += 1
        self.at += 1
        if self.verbatim().rstrip("*") != name:
            raise Declined
        shown = laid_out(name, rows)
        if shown is None:
            raise Declined
        return [Piece(Role.MATRIX if name in BARE else Role.ORD, shown)]

    def verbatim_columns(self) -> None:
        if set(self.verbatim()) - set("lcr|"):
            raise Declined


_PLAIN_ROLES = {
    **dict.fromkeys("=<>", Role.RELATION),
    **dict.fromkeys("+-*", Role.BINARY),
    **dict.fromkeys("([", Role.OPEN),
    **dict.fromkeys(")]", Role.CLOSE),
    **dict.fromkeys(tex.RELATIONS.values(), Role.RELATION),
    **dict.fromkeys(tex.BINARY.values(), Role.BINARY),
}
del _PLAIN_ROLES["|"]
_COMMAND_ROLES = (
    (Role.ORD, tex.LETTERS),
    (Role.BINARY, tex.BINARY),
    (Role.RELATION, tex.RELATIONS),
    (Role.BIG, tex.BIG),
    (Role.OPEN, tex.OPENING),
    (Role.CLOSE, tex.CLOSING),
    (Role.SPACE, tex.SPACES),
    (Role.COMMA, {"colon": ":"}),
)
_RAISED = {"∗": "*", "*": "*", "⋆": "⋆", "†": "†", "′": "′", "′′": "″", "∘": "°", "°": "°", "⊤": "ᵀ", "#": "#"}
"""Superscripts that are raised signs by themselves."""
_METHODS: dict[str, Callable[[Parser], list[Piece]]] = {
    **dict.fromkeys(("frac", "dfrac", "tfrac", "cfrac"), Parser.fraction),
    **dict.fromkeys(("binom", "dbinom", "tbinom"), Parser.binomial),
    **dict.fromkeys(("overset", "stackrel"), Parser.over),
    **dict.fromkeys(("hspace", "mspace"), Parser.space),
    "sqrt": Parser.root,
    "left": Parser.between,
    "pmod": Parser.modulo,
    "bmod": lambda _: [Piece(Role.BINARY, "mod")],
    "not": Parser.negated,
    "underset": Parser.under,
    "xrightarrow": Parser.arrow,
    "substack": Parser.stacked,
    "label": Parser.label,
    "tag": Parser.tag,
    "begin": Parser.environment,
}
