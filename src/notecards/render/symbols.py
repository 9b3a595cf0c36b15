"""The signs of TeX as Unicode, by what they do in a formula."""

import unicodedata


def _table(words: str) -> dict[str, str]:
    """`name:sign name:sign` as a mapping."""
    return dict(pair.split(":", 1) for pair in words.split())


LETTERS = _table(
    r"""alpha:α beta:β gamma:γ delta:δ epsilon:ϵ varepsilon:ε zeta:ζ eta:η theta:θ vartheta:ϑ iota:ι kappa:κ lambda:λ mu:μ nu:ν xi:ξ
    omicron:ο pi:π varpi:ϖ rho:ρ varrho:ϱ sigma:σ varsigma:ς tau:τ upsilon:υ phi:ϕ varphi:φ chi:χ psi:ψ omega:ω Gamma:Γ Delta:Δ Theta:Θ
    Lambda:Λ Xi:Ξ Pi:Π Sigma:Σ Upsilon:Υ Phi:Φ Psi:Ψ Omega:Ω infty:∞ partial:∂ nabla:∇ ell:ℓ hbar:ℏ Re:ℜ Im:ℑ wp:℘ aleph:ℵ beth:ℶ
    emptyset:∅ varnothing:∅ forall:∀ exists:∃ nexists:∄ neg:¬ lnot:¬ top:⊤ bot:⊥ angle:∠ prime:′ dots:… ldots:… dotsc:… cdots:⋯ dotsb:⋯
    vdots:⋮ ddots:⋱ degree:° bullet:• star:⋆ checkmark:✓ sqcup:⊔ triangle:△ square:□ Box:□ blacksquare:■ diamond:⋄ clubsuit:♣ heartsuit:♡
    spadesuit:♠ diamondsuit:♢ sharp:♯ flat:♭ natural:♮ imath:ı jmath:ȷ complement:∁ hslash:ℏ S:§ dag:† dagger:† ddagger:‡ pounds:£
    lq:‘ rq:’ backslash:\ %:% $:$ &:& #:# _:_ vert:| Vert:‖ |:‖ AA:Å ss:ß aa:å ae:æ o:ø euro:€"""
)
BINARY = _table(
    """times:× cdot:· div:÷ pm:± mp:∓ ast:∗ odot:⊙ oplus:⊕ otimes:⊗ ominus:⊖ oslash:⊘ cup:∪ cap:∩ setminus:∖ smallsetminus:∖ land:∧ wedge:∧
    lor:∨ vee:∨ sqcap:⊓ uplus:⊎ circ:∘ bowtie:⋈ Join:⋈ ltimes:⋉ rtimes:⋊ veebar:⊻ barwedge:⊼ boxplus:⊞ boxtimes:⊠ amalg:⨿ wr:≀ bigcirc:◯"""
)
RELATIONS = _table(
    """leq:≤ le:≤ geq:≥ ge:≥ neq:≠ ne:≠ approx:≈ sim:∼ simeq:≃ cong:≅ equiv:≡ propto:∝ ll:≪ gg:≫ in:∈ notin:∉ ni:∋ subset:⊂ subseteq:⊆
    supset:⊃ supseteq:⊇ subsetneq:⊊ supsetneq:⊋ nsubseteq:⊈ sqsubseteq:⊑ sqsupseteq:⊒ to:→ rightarrow:→ longrightarrow:⟶ leftarrow:←
    gets:← longleftarrow:⟵ leftrightarrow:↔ longleftrightarrow:⟷ Rightarrow:⇒ Longrightarrow:⟹ implies:⟹ Leftarrow:⇐ impliedby:⟸
    Leftrightarrow:⇔ iff:⟺ Longleftrightarrow:⟺ mapsto:↦ longmapsto:⟼ uparrow:↑ downarrow:↓ updownarrow:↕ Uparrow:⇑ Downarrow:⇓
    nearrow:↗ searrow:↘ swarrow:↙ nwarrow:↖ hookrightarrow:↪ hookleftarrow:↩ rightsquigarrow:⇝ leadsto:⇝ rightharpoonup:⇀
    rightleftharpoons:⇌ rightleftarrows:⇄ models:⊨ vDash:⊨ vdash:⊢ dashv:⊣ perp:⊥ parallel:∥ nparallel:∦ mid:| nmid:∤ prec:≺ succ:≻
    preceq:⪯ succeq:⪰ triangleq:≜ coloneqq:≔ eqqcolon:≕ doteq:≐ asymp:≍ leqslant:⩽ geqslant:⩾ lesssim:≲ gtrsim:≳ nleq:≰ ngeq:≱ nless:≮
    ngtr:≯ trianglelefteq:⊴ triangleleft:◁ triangleright:▷ therefore:∴ because:∵ lt:< gt:> nrightarrow:↛ nRightarrow:⇏ approxeq:≊"""
)
BIG = _table(
    """sum:∑ prod:∏ coprod:∐ int:∫ iint:∬ iiint:∭ oint:∮ bigcup:⋃ bigcap:⋂ bigoplus:⨁ bigotimes:⨂ bigodot:⨀ bigvee:⋁ bigwedge:⋀
    biguplus:⨄ bigsqcup:⨆"""
)
OPENING = _table("lvert:| lVert:‖ lbrace:{ {:{ lbrack:[ langle:⟨ lfloor:⌊ lceil:⌈ lparen:( ulcorner:⌜")
CLOSING = _table("rvert:| rVert:‖ rbrace:} }:} rbrack:] rangle:⟩ rfloor:⌋ rceil:⌉ rparen:) urcorner:⌝")
FUNCTIONS = frozenset(
    """log ln lg exp sin cos tan cot sec csc sinh cosh tanh coth arcsin arccos arctan max min sup inf lim limsup liminf det dim ker arg deg
    gcd Pr hom mod""".split()
)
NEGATED = {
    "=": "≠",
    "<": "≮",
    ">": "≯",
    "∈": "∉",
    "⊂": "⊄",
    "⊆": "⊈",
    "≡": "≢",
    "∼": "≁",
    "≈": "≉",
    "|": "∤",
    "∃": "∄",
    "⊨": "⊭",
}

ACCENTS = {
    name: chr(code)
    for name, code in {
        "hat": 0x302, "widehat": 0x302, "tilde": 0x303, "widetilde": 0x303, "bar": 0x304, "overline": 0x305, "vec": 0x20D7, "dot": 0x307,
        "ddot": 0x308, "check": 0x30C, "breve": 0x306, "acute": 0x301, "grave": 0x300, "mathring": 0x30A,
    }.items()
}  # fmt: skip
"""Combining signs for one letter each; an overline may run over several letters."""
UPRIGHT = frozenset(
    "text textrm textbf textit textsf texttt textnormal mathrm operatorname mathsf mathtt mbox hbox mathit mathop emph".split()
)
SKIPPED = frozenset(
    """big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr bigm middle displaystyle textstyle scriptstyle limits nolimits
    mathstrut nonumber notag allowbreak relax boxed centering hline""".split()
)
SPACES = {
    ",": " ",
    ";": " ",
    ":": " ",
    ">": " ",
    " ": " ",
    "quad": " ",
    "qquad": " ",
    "enspace": " ",
    "thinspace": " ",
    "!": "",
    "~": " ",
}
SUPERSCRIPT = dict(
    zip(
        "0123456789+-=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ",
        "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡ",
        strict=True,
    )
)
SUBSCRIPT = dict(zip("0123456789+-=()aehijklmnoprstuvxβγρφχ", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ", strict=True))

_ALPHABETS = {
    "mathbb": "DOUBLE-STRUCK",
    "mathbf": "BOLD",
    "boldsymbol": "BOLD",
    "bm": "BOLD",
    "mathcal": "SCRIPT",
    "mathscr": "SCRIPT",
    "mathfrak": "FRAKTUR",
}
STYLES = frozenset(_ALPHABETS)
_NAMED = {
    "SCRIPT": "SCRIPT {}",
    "FRAKTUR": "BLACK-LETTER {}",
    "DOUBLE-STRUCK": "DOUBLE-STRUCK {}",
    "BOLD": "MATHEMATICAL BOLD {}",
}


def in_style(style: str, letter: str) -> str:
    """A letter or digit in a mathematical alphabet; the letter itself where Unicode has none."""
    alphabet = _ALPHABETS[style]
    name = unicodedata.name(letter, "").removeprefix("LATIN ").removeprefix("GREEK ")
    name = name.replace("LETTER ", "")
    for pattern in (f"MATHEMATICAL {alphabet} {name}", _NAMED[alphabet].format(name)):
        try:
            return unicodedata.lookup(pattern)
        except KeyError:
            continue
    return letter
