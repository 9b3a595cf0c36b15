"""Pictures of figures as SVG text: bars, a heat map, a curve of points. Colours come from the page's style sheet by class."""

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

_HEIGHT = 180
_TOP, _BOTTOM, _LEFT = 14, 26, 34


class Bar(NamedTuple):
    """label: below the bar, may be empty. said: shown when pointed at."""

    label: str
    n: float
    said: str


def picture(name: str, width: int, height: int, inside: Sequence[str]) -> str:
    """An SVG as wide as its place, with its name for those who do not see it."""
    return (
        f'<svg viewBox="0 0 {width} {height}" role="img" aria-label="{escape(name)}" preserveAspectRatio="xMinYMin meet">'
        f"{''.join(inside)}</svg>"
    )


def words(x: float, y: float, said: str, look: str = "", anchor: str = "middle") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" class="{look}" text-anchor="{anchor}">{escape(said)}</text>'


def rect(x: float, y: float, width: float, height: float, look: str, said: str) -> str:
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" rx="2" class="{look}"><title>{escape(said)}</title></rect>'


def bars(name: str, found: Sequence[Bar], *, unit: float = 1, width: int = 720) -> str:
    """Upright bars over a scale. unit: what one of the scale's figures stands for."""
    top = scale_of(max((bar.n for bar in found), default=0) / unit) * unit
    room, high = (width - _LEFT - 4) / max(1, len(found)), _HEIGHT - _TOP - _BOTTOM
    inside = []
    for share in (0, 0.5, 1):
        y = _TOP + high * (1 - share)
        inside.append(f'<line x1="{_LEFT}" x2="{width}" y1="{y:.1f}" y2="{y:.1f}" class="grid"/>')
        inside.append(words(_LEFT - 6, y + 4, f"{top * share / unit:g}", "dim", "end"))
    for i, bar in enumerate(found):
        tall = bar.n / top * high if top else 0
        x = _LEFT + i * room
        inside.append(
            rect(x + room * 0.1, _TOP + high - tall, room * 0.8, max(tall, 1 if bar.n else 0), "bar", bar.said)
        )
        if bar.label:
            inside.append(words(x + room / 2, _HEIGHT - 8, bar.label, "dim"))
    return picture(name, width, _HEIGHT, inside)


def scale_of(most: float) -> float:
    """The least of 1, 2, 4, 5, 10, 20, 40, 50, ... that is not below the most."""
    step = 1.0
    while True:
        for factor in (1, 2, 4, 5):
            if step * factor >= most:
                return step * factor
        step *= 10


def heat_map(name: str, weeks: Sequence[Sequence[tuple[int, str] | None]], months: Sequence[tuple[int, str]]) -> str:
    """A column a week, a row a weekday. weeks: shade 0 to 4 and what is said of each day, None for days to come. months: column, name."""
    size, gap, left, top = 11, 2, 30, 16
    inside = [words(left + column * (size + gap), 10, month, "dim", "start") for column, month in months]
    for row, day in ((0, "Mon"), (2, "Wed"), (4, "Fri")):
        inside.append(words(left - 5, top + row * (size + gap) + 9, day, "dim", "end"))
    for column, week in enumerate(weeks):
        for row, cell in enumerate(week):
            if cell is not None:
                x, y = left + column * (size + gap), top + row * (size + gap)
                inside.append(rect(x, y, size, size, f"shade{cell[0]}", cell[1]))
    return picture(name, left + len(weeks) * (size + gap), top + 7 * (size + gap), inside)


def curve(name: str, points: Sequence[tuple[float, float, float, str]]) -> str:
    """Points (x, y from 0 to 1, radius, said) over the line on which both are equal."""
    side, left, top = 300, 40, 12
    inside = []
    for share in (0, 0.25, 0.5, 0.75, 1):
        at = top + side * (1 - share)
        inside.append(f'<line x1="{left}" x2="{left + side}" y1="{at:.1f}" y2="{at:.1f}" class="grid"/>')
        inside.append(words(left - 6, at + 4, f"{share:.0%}", "dim", "end"))
        inside.append(words(left + side * share, top + side + 16, f"{share:.0%}", "dim"))
    inside.append(f'<line x1="{left}" y1="{top + side}" x2="{left + side}" y2="{top}" class="even"/>')
    path = " ".join(f"{left + x * side:.1f},{top + (1 - y) * side:.1f}" for x, y, _, _ in points)
    inside.append(f'<polyline points="{path}" class="line"/>' if len(points) > 1 else "")
    for x, y, radius, said in points:
        inside.append(
            f'<circle cx="{left + x * side:.1f}" cy="{top + (1 - y) * side:.1f}" r="{radius:.1f}" class="bar"><title>{escape(said)}</title></circle>'
        )
    inside.append(words(left + side / 2, top + side + 34, "foreseen", "dim"))
    return picture(name, left + side + 20, top + side + 42, inside)
