"""The two note types, frozen: a field more or less would fork them in every learner's collection."""

from functools import cache
from typing import Any

from notecards.cards import NoteType

MODIFIED = 1_764_000_000
"""The note types' own time, epoch seconds: Anki takes a new design only with a newer one. A test holds it to the design's hash."""

BASIC_ID, CLOZE_ID = 1_715_300_417_001, 1_715_300_417_002

CSS = """\
.card { margin: 0; padding: 1.5rem 1rem 2rem; background: #fbfaf8; color: #1d1d1f;
  font: 1.2rem/1.55 -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif; text-align: left; }
.page { max-width: 38rem; margin: 0 auto; overflow-wrap: break-word; }
.context { margin-bottom: .7rem; font-size: .8rem; line-height: 1.4; color: #76706a; }
.question { font-weight: 550; }
.cloze-text { font-weight: 400; }
hr#answer { height: 0; margin: 1.3rem 0; border: 0; border-top: 1px solid #ddd8d0; }
.extra { margin-top: 1rem; font-size: .95rem; color: #4b4742; }
.source { margin-top: 2rem; font-size: .72rem; line-height: 1.4; color: #9a938b; }
.cloze, .cloze-inactive { font-weight: 650; color: #0b5fb0; }
.cloze-inactive { font-weight: inherit; color: inherit; }
code { padding: .1em .3em; border-radius: .25em; background: #efece6; font: .9em ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
mark { padding: 0 .15em; background: #fdf0a8; color: inherit; }
img { max-width: 100%; max-height: 60vh; height: auto; border-radius: .3rem; }
a { color: #0b5fb0; }
mjx-container[display="true"] { overflow-x: auto; overflow-y: hidden; }
.nightMode.card, .nightMode .card { background: #1f1f21; color: #ececea; }
.nightMode .context { color: #a39d95; }
.nightMode hr#answer { border-color: #434247; }
.nightMode .extra { color: #c9c5bf; }
.nightMode .source { color: #7f7a74; }
.nightMode .cloze, .nightMode a { color: #7fb8f5; }
.nightMode .cloze-inactive { color: inherit; }
.nightMode code { background: #323236; }
.nightMode mark { background: #5c5320; }
.nightMode img { background: #fff; }
@media (max-width: 30rem) { .card { padding: 1rem .8rem 1.5rem; font-size: 1.1rem; } }
"""

_CONTEXT = '{{#Context}}<div class="context">{{Context}}</div>{{/Context}}'
_BELOW = '{{#Extra}}<div class="extra">{{Extra}}</div>{{/Extra}}<div class="source">{{Source}}</div>'
_FRONT = f'<div class="page">{_CONTEXT}<div class="question">{{{{Front}}}}</div></div>'
_BACK = f'<div class="page">{_CONTEXT}<div class="question">{{{{Front}}}}</div><hr id="answer"><div class="answer">{{{{Back}}}}</div>{_BELOW}</div>'
_REVERSE = (
    f'{{{{#Reverse}}}}<div class="page">{_CONTEXT}<div class="question">{{{{Reverse}}}}</div></div>{{{{/Reverse}}}}'
)
_REVERSE_BACK = f'<div class="page">{_CONTEXT}<div class="question">{{{{Reverse}}}}</div><hr id="answer"><div class="answer">{{{{Front}}}}</div>{_BELOW}</div>'
_CLOZE = f'<div class="page">{_CONTEXT}<div class="cloze-text">{{{{cloze:Text}}}}</div></div>'
_CLOZE_BACK = (
    f'<div class="page">{_CONTEXT}<div class="cloze-text">{{{{cloze:Text}}}}</div><hr id="answer">{_BELOW}</div>'
)

BASIC_FIELDS = ("Front", "Back", "Reverse", "Context", "Extra", "Source", "Reserved", "Id")
CLOZE_FIELDS = ("Text", "Context", "Extra", "Source", "Reserved", "Id")
_HOUSEKEEPING = {"Reverse", "Context", "Source", "Reserved", "Id"}


def _fields(names: tuple[str, ...], base: int) -> list[dict[str, Any]]:
    return [{"name": name, "id": base + i, "collapsed": name in _HOUSEKEEPING} for i, name in enumerate(names, 1)]


def _template(name: str, front: str, back: str, number: int) -> dict[str, Any]:
    return {"name": name, "qfmt": front, "afmt": back, "id": number}


def design() -> list[Any]:
    """All that we say of the note types, as JSON has it: id, name, fields, templates, of each; then the CSS and its time."""
    basic = [
        BASIC_ID,
        "notecards basic",
        _fields(BASIC_FIELDS, 7_301_000_000),
        [
            _template("Card", _FRONT, _BACK, 7_302_000_001),
            _template("Reverse", _REVERSE, _REVERSE_BACK, 7_302_000_002),
        ],
    ]
    cloze = [
        CLOZE_ID,
        "notecards cloze",
        _fields(CLOZE_FIELDS, 7_303_000_000),
        [_template("Cloze", _CLOZE, _CLOZE_BACK, 7_304_000_001)],
    ]
    return [basic, cloze, CSS, MODIFIED]


@cache
def note_types() -> dict[NoteType, Any]:
    """The genanki models, ids of fields and templates pinned so that a rename is no fork. Imports genanki."""
    import genanki

    basic, cloze, css, _ = design()
    kinds = ((NoteType.BASIC, basic, genanki.Model.FRONT_BACK), (NoteType.CLOZE, cloze, genanki.Model.CLOZE))
    return {kind: genanki.Model(*of, css=css, model_type=model_type) for kind, of, model_type in kinds}


IDS = {NoteType.BASIC: BASIC_ID, NoteType.CLOZE: CLOZE_ID}
