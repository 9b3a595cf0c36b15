"""TeX as one readable line of Unicode, or the TeX itself: never a formula that means something else.

`a/b` with parentheses round more than one atom; sub- and superscripts by Unicode where every sign exists, else `x_(…)`, `x^(…)`;
roots `√(…)`; matrices row by row `[a b; c d]`.
"""

import re
import unicodedata
from dataclasses import dataclass

_SYMBOLS: dict[str, str] = dict(
    pair.split(":", 1)
    for pair in """alpha:α beta:β gamma:γ delta:δ epsilon:ϵ varepsilon:ε zeta:ζ eta:η theta:θ vartheta:ϑ iota:ι kappa:κ lambda:λ mu:μ nu:ν xi:ξ pi:π
varpi:ϖ rho:ρ varrho:ϱ sigma:σ varsigma:ς tau:τ upsilon:υ phi:ϕ varphi:φ chi:χ psi:ψ omega:ω Gamma:Γ Delta:Δ Theta:Θ Lambda:Λ Xi:Ξ Pi:Π Sigma:Σ
Upsilon:Υ Phi:Φ Psi:Ψ Omega:Ω infty:∞ partial:∂ nabla:∇ ell:ℓ hbar:ℏ Re:ℜ Im:ℑ aleph:ℵ emptyset:∅ varnothing:∅ forall:∀ exists:∃ nexists:∄ neg:¬ lnot:¬
top:⊤ bot:⊥ angle:∠ prime:′ dots:… ldots:… cdots:⋯ vdots:⋮ ddots:⋱ dagger:† degree:° circ:∘ bullet:• star:⋆ checkmark:✓ sqcup:⊔ sqcap:⊓ triangle:△ square:□
vert:| Vert:‖ mid:∣ lbrace:{ rbrace:} lbrack:[ rbrack:] langle:⟨ rangle:⟩ lfloor:⌊ rfloor:⌋ lceil:⌈ rceil:⌉ backslash:\\ lvert:| rvert:| lVert:‖ rVert:‖ |:‖ {:{ }:} %:% $:$ &:& #:# _:_""".split()
)
_OPERATORS: dict[str, str] = dict(
    pair.split(":", 1)
    for pair in """times:× cdot:· div:÷ pm:± mp:∓ ast:∗ odot:⊙ oplus:⊕ otimes:⊗ ominus:⊖ leq:≤ le:≤ geq:≥ ge:≥ neq:≠ ne:≠ approx:≈ sim:∼ simeq:≃ cong:≅
equiv:≡ propto:∝ ll:≪ gg:≫ in:∈ notin:∉ ni:∋ subset:⊂ subseteq:⊆ supset:⊃ supseteq:⊇ subsetneq:⊊ cup:∪ cap:∩ setminus:∖ land:∧ wedge:∧ lor:∨ vee:∨
to:→ rightarrow:→ longrightarrow:⟶ leftarrow:← gets:← leftrightarrow:↔ Rightarrow:⇒ Longrightarrow:⟹ implies:⟹ Leftarrow:⇐ Leftrightarrow:⇔ iff:⟺ mapsto:↦ uparrow:↑
downarrow:↓ models:⊨ vdash:⊢ perp:⊥ parallel:∥ prec:≺ succ:≻ triangleq:≜ coloneqq:≔ hookrightarrow:↪ longmapsto:⟼ rightleftharpoons:⇌ leqslant:⩽ geqslant:⩾ lesssim:≲ gtrsim:≳ trianglelefteq:⊴""".split()
)
_BIG = {
    "sum": "∑",
    "prod": "∏",
    "int": "∫",
    "iint": "∬",
    "oint": "∮",
    "bigcup": "⋃",
    "bigcap": "⋂",
    "coprod": "∐",
    "bigoplus": "⨁",
    "bigvee": "⋁",
    "bigwedge": "⋀",
}
_FUNCTIONS = frozenset(
    """log ln exp sin cos tan cot sec csc sinh cosh tanh arcsin arccos arctan max min sup inf lim limsup liminf det dim ker arg deg gcd Pr hom mod lg""".split()
)
_ACCENTS = {
    "hat": "\u0302",
    "widehat": "\u0302",
    "tilde": "\u0303",
    "widetilde": "\u0303",
    "bar": "\u0304",
    "overline": "\u0305",
    "vec": "\u20d7",
    "dot": "\u0307",
    "ddot": "\u0308",
    "check": "\u030c",
    "breve": "\u0306",
}
_TEXT = frozenset("text textrm textbf textit textsf texttt mathrm operatorname mathsf mathtt mbox hbox mathit".split())
_STYLES = frozenset("mathbf boldsymbol bm mathbb mathcal mathfrak mathscr".split())
_BLACKBOARD = dict(zip("CHNPQRZE", "ℂℍℕℙℚℝℤ𝔼", strict=True))
_SKIPPED = frozenset(
    "left right big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr displaystyle textstyle scriptstyle limits nolimits mathstrut nonumber notag".split()
)
_SPACES = {
    ",": " ",
    ";": " ",
    ":": " ",
    " ": " ",
    "quad": "  ",
    "qquad": "   ",
    "!": "",
    "~": " ",
    "enspace": " ",
    "thinspace": " ",
}
_MATRICES = {
    "matrix": ("[", "]"),
    "bmatrix": ("[", "]"),
    "pmatrix": ("(", ")"),
    "vmatrix": ("|", "|"),
    "Bmatrix": ("{", "}"),
    "smallmatrix": ("[", "]"),
    "array": ("[", "]"),
}

_SUPERSCRIPT = dict(
    zip("0123456789+-=()nixyabcdefghjklmoprstuvwzT∗′−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱˣʸᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷᶻᵀ*′⁻", strict=True)
)
_SUBSCRIPT = dict(zip("0123456789+-=()aehijklmnoprstuvxβγρφχ−", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ₋", strict=True))

_TOKEN = re.compile(r"\\([a-zA-Z]+|.)|([{}^_&'])|([ \t]+)|(.)", re.DOTALL)
_TEXT_GROUP = re.compile(r"\\(?:text\w*|mathrm|operatorname|mbox|hbox)\s*\{[^{}]*\}")


class _Declined(Exception):
    """This formula cannot be shown faithfully on one line."""


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str


def readable(tex: str) -> str:
    """A formula as one line of Unicode; the TeX itself, trimmed, where that cannot be done faithfully."""
    source = " ".join(tex.split())
    kept = _TEXT_GROUP.sub(lambda m: m.group().replace(" ", "\u00a0"), source)
    if len(source) > 2000:
        return source
    try:
        parser = _Parser(_tokens(kept))
        found = parser.sequence(())
        if parser.at < len(parser.tokens):
            raise _Declined
    except (_Declined, RecursionError, IndexError):
        return source
    spaced = re.sub(r"(?<=[(\[⟨{]) | (?=[)\]⟩])", "", re.sub(r" {2,}", " ", found.replace("\u00a0", " ")))
    return unicodedata.normalize("NFC", spaced.strip())


def _tokens(source: str) -> list[_Token]:
    found = []
    for match in _TOKEN.finditer(source):
        command, sign, space, other = match.groups()
        if command is not None:
            found.append(_Token("command", command))
        elif sign is not None:
            found.append(_Token("sign", sign))
        elif space is None:
            found.append(_Token("other", other))
    return found


class _Parser:
    """Recursive descent over TeX tokens; every method returns text."""

    def __init__(self, tokens: list[_Token]) -> None:
        self.tokens, self.at = tokens, 0

    def peek(self) -> _Token | None:
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def sequence(self, stops: tuple[str, ...]) -> str:
        parts: list[str] = []
        while (token := self.peek()) is not None and not (token.kind in ("sign", "command") and token.text in stops):
            if token.kind == "sign" and token.text in "}&":
                break
            parts.append(self.scripted(parts))
        return "".join(parts)

    def scripted(self, before: list[str]) -> str:
        """An atom with its sub- and superscripts."""
        token = self.peek()
        atom = "" if token is not None and token.kind == "sign" and token.text in "^_" else self.atom()
        scripts = ""
        while (token := self.peek()) is not None and token.kind == "sign" and token.text in "^_'":
            self.at += 1
            if token.text == "'":
                scripts += "′"
                continue
            inner = self.argument()
            scripts += _script(inner, token.text)
        padded = atom.startswith(" ") and atom.endswith(" ") and scripts
        return (atom.rstrip() + scripts + " ") if padded else atom + scripts

    def argument(self) -> str:
        """What a command or script takes: a group, or one atom."""
        token = self.peek()
        if token is None:
            raise _Declined
        return self.atom()

    def group(self) -> str:
        self.at += 1
        inner = self.sequence(("}",))
        token = self.peek()
        if token is None or token.text != "}":
            raise _Declined
        self.at += 1
        return inner

    def atom(self) -> str:
        token = self.tokens[self.at]
        if token.kind == "sign" and token.text == "{":
            return self.group()
        self.at += 1
        if token.kind == "command":
            return self.command(token.text)
        if token.kind == "sign":
            raise _Declined
        return self.plain(token.text)

    def plain(self, sign: str) -> str:
        if sign in "=<>":
            return f" {sign} "
        if sign in "+-":
            return _binary("+" if sign == "+" else "-", self.tokens, self.at - 1)
        return {",": ", ", "*": "∗", "~": " "}.get(sign, sign)

    def command(self, name: str) -> str:
        if name in _SYMBOLS:
            return _SYMBOLS[name]
        if name in _OPERATORS:
            return f" {_OPERATORS[name]} "
        if name in _SPACES:
            return _SPACES[name]
        if name in _BIG:
            return self.big(_BIG[name])
        if name in _FUNCTIONS:
            return self.function(name)
        if name in _SKIPPED:
            return self.delimiter() if name in ("left", "right") else ""
        if name in ("frac", "dfrac", "tfrac", "cfrac"):
            return f"{_wrapped(self.argument())}/{_wrapped(self.argument())}"
        if name == "binom":
            return f"C({self.argument().strip()}, {self.argument().strip()})"
        if name == "sqrt":
            return self.root()
        if name in _ACCENTS:
            return self.accent(name)
        if name in _TEXT:
            return self.words()
        if name in _STYLES:
            inner = self.argument()
            return _BLACKBOARD.get(inner, inner) if name == "mathbb" else inner
        if name in ("bmod", "pmod"):
            return " mod " if name == "bmod" else f" (mod {self.argument().strip()})"
        if name == "begin":
            return self.environment()
        if name in (
            "xrightarrow",
            "overset",
            "stackrel",
            "underset",
            "underbrace",
            "overbrace",
            "tag",
            "label",
            "over",
            "substack",
        ):
            raise _Declined
        raise _Declined

    def big(self, sign: str) -> str:
        return sign + self.limits() + " "

    def function(self, name: str) -> str:
        scripts = self.limits()
        token = self.peek()
        opens = token is not None and token.text in ("(", "[", "{", "left", "big")
        return f" {name}{scripts}" + ("" if opens and token is not None and token.text != "{" else " ")

    def limits(self) -> str:
        scripts = ""
        while (token := self.peek()) is not None and (
            token.text in ("limits", "nolimits") or (token.kind == "sign" and token.text in "^_")
        ):
            self.at += 1
            if token.kind == "sign":
                scripts += _script(self.argument(), token.text)
        return scripts

    def delimiter(self) -> str:
        token = self.peek()
        if token is None:
            raise _Declined
        if token.text == ".":
            self.at += 1
            return ""
        return self.atom()

    def root(self) -> str:
        token = self.peek()
        degree = ""
        if token is not None and token.text == "[":
            self.at += 1
            while (token := self.peek()) is not None and token.text != "]":
                degree += self.atom()
            self.at += 1
            if any(sign not in _SUPERSCRIPT for sign in degree):
                raise _Declined
        return "".join(_SUPERSCRIPT[sign] for sign in degree) + f"√({self.argument().strip()})"

    def accent(self, name: str) -> str:
        inner = self.argument().strip()
        if len(inner) != 1:
            if name in ("overline", "widehat", "widetilde", "bar") or not inner:
                raise _Declined
            raise _Declined
        return inner + _ACCENTS[name]

    def words(self) -> str:
        """Text inside a formula: letters as they are, spaces too (they were dropped as in maths, so they are put back)."""
        token = self.peek()
        if token is None or token.text != "{":
            return self.atom()
        self.at += 1
        parts = []
        while (token := self.peek()) is not None and token.text != "}":
            if token.kind == "command" and token.text not in (" ", ",", "_", "%", "&", "$", "#"):
                raise _Declined
            parts.append(_SPACES.get(token.text, token.text) if token.kind == "command" else token.text)
            self.at += 1
        self.at += 1
        return "".join(parts)

    def environment(self) -> str:
        name = self.words()
        kind = name.rstrip("*")
        if kind == "array" and (token := self.peek()) is not None and token.text == "{":
            self.group()
        rows: list[list[str]] = [[]]
        while True:
            rows[-1].append(self.sequence(("\\", "end", "&")).strip())
            token = self.peek()
            if token is None:
                raise _Declined
            self.at += 1
            if token.text == "&":
                continue
            if token.text == "\\":
                rows.append([])
                continue
            break
        self.words()
        rows = [row for row in rows if any(row)]
        return self.laid_out(kind, rows)

    @staticmethod
    def laid_out(kind: str, rows: list[list[str]]) -> str:
        if kind in _MATRICES:
            opening, closing = _MATRICES[kind]
            return opening + "; ".join(" ".join(row) for row in rows) + closing
        if kind in ("aligned", "align", "split", "gathered", "equation", "gather"):
            return "; ".join(" ".join(part for part in row if part) for row in rows)
        if kind == "cases":
            return "{ " + "; ".join(", ".join(part.rstrip(", ") for part in row if part) for row in rows)
        raise _Declined


def _binary(sign: str, tokens: list[_Token], at: int) -> str:
    """Spaces round a plus or minus between two atoms, none where it is a sign of one."""
    before = tokens[at - 1] if at else None
    unary = (
        before is None
        or (before.kind == "sign" and before.text in "{^_&")
        or (before.kind == "other" and before.text in "(=<>,[|+-/")
    )
    unary = unary or (
        before is not None and before.kind == "command" and (before.text in _OPERATORS or before.text in ("\\",))
    )
    return sign if unary else f" {sign} "


def _script(inner: str, sign: str) -> str:
    """A script by Unicode signs where all exist, else in parentheses."""
    inner = inner.strip()
    table = _SUPERSCRIPT if sign == "^" else _SUBSCRIPT
    tight = re.sub(r"\s*([=+\-])\s*", r"\1", inner)
    if inner in ("∗", "⋆", "†", "′", "∘", "⊤") and sign == "^":
        return {"∘": "°", "∗": "*"}.get(inner, inner)
    if tight and all(c in table for c in tight):
        return "".join(table[c] for c in tight)
    return f"{sign}({inner})" if len(inner) != 1 else f"{sign}{inner}"


_ATOM = re.compile(r"(?:\d+(?:\.\d+)?|[^\W\d_])[\u0300-\u036f\u20d0-\u20ff₀-₉ₐ-ₜᵢ-ᵪ⁰-ⁿ′²³¹ᵃ-ᶻ₊₋⁺⁻ᵀ]*$")


def _wrapped(inner: str) -> str:
    """Parentheses round a numerator or denominator of more than one atom."""
    inner = inner.strip()
    return inner if _ATOM.match(inner) or re.fullmatch(r"\([^()]*\)", inner) else f"({inner})"
