"""The report as one page: pictures inside, light and dark, no script, nothing asked of a network."""

from collections.abc import Sequence
from html import escape

from notecards.cli.review.tally import duration
from notecards.cli.stats.report import BINS, LATELY, Report
from notecards.cli.stats.screen import day_of, range_of, shade, weeks_of
from notecards.cli.stats.svg import Bar, bars, curve, heat_map
from notecards.review.figures import Share

_STYLE = """
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#23262b;--dim:#6b6f76;--line:#dedad2;--card:#fff;--bar:#2f6f8f;--accent:#b4532a;
--s0:#ebe8e1;--s1:#b9dbc3;--s2:#7dbd92;--s3:#3f9663;--s4:#176b40}
@media (prefers-color-scheme:dark){:root{--paper:#16181c;--ink:#e6e4df;--dim:#9aa0a8;--line:#33373e;--card:#1e2126;--bar:#6fb3d3;
--accent:#e39a6f;--s0:#2a2e34;--s1:#1f4a33;--s2:#2c7048;--s3:#41a067;--s4:#74d69a}}
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem 1rem 3rem;max-width:60rem;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
h1{font-size:1.4rem;margin:0 0 .2rem}h2{font-size:1.05rem;margin:0 0 .6rem}p{margin:.2rem 0}.dim,small{color:var(--dim)}
section{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:1rem;margin-top:1rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.8rem;margin-top:1rem}
.tiles div{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.7rem .9rem}
.tiles b{display:block;font-size:1.5rem;line-height:1.2}
.wide{overflow-x:auto}.wide svg{min-width:36rem;direction:ltr}.latest{direction:rtl}.square svg{max-width:24rem}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:0 1rem}
svg{display:block;width:100%;height:auto}
svg text{font:11px system-ui,sans-serif;fill:var(--ink)}svg text.dim{fill:var(--dim)}
.grid{stroke:var(--line)}.even{stroke:var(--dim);stroke-dasharray:4 4}.line{fill:none;stroke:var(--bar);stroke-width:2}.bar{fill:var(--bar)}
.shade0{fill:var(--s0)}.shade1{fill:var(--s1)}.shade2{fill:var(--s2)}.shade3{fill:var(--s3)}.shade4{fill:var(--s4)}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--line);vertical-align:top}
td.n,th.n{text-align:right;white-space:nowrap}td{overflow-wrap:anywhere}
.lapses{color:var(--accent);white-space:nowrap}
"""


def page_of(report: Report, title: str) -> str:
    """A whole HTML document."""
    pairs = [_pair(_intervals(report), _time(report)), _pair(_retention(report), _calibration(report))]
    parts = [_tiles(report), _year(report), _forecast(report), *pairs, _hardest(report)]
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">"
        f'<link rel="icon" href="data:,"><title>notecards: how learning goes</title><style>{_STYLE}</style></head><body>'
        f'<h1>How learning goes</h1><p class="dim">{escape(title)} · {day_of(report.today).strftime("%d %B %Y")}</p>'
        f"{''.join(parts)}</body></html>\n"
    )


def _section(title: str, inside: str, note: str = "", look: str = "") -> str:
    words = f"<p><small>{escape(note)}</small></p>" if note else ""
    return f'<section><h2>{escape(title)}</h2><div class="{look}">{inside}</div>{words}</section>'


def _tiles(report: Report) -> str:
    now, longest = report.streak
    total = sum(report.cards.values())
    lately = f"{report.lately.rate:.0%}" if report.lately.rate is not None else "–"
    tiles = [
        (str(total), "cards, " + ", ".join(f"{n} {name}" for name, n in report.cards.items() if n)),
        (str(now), f"days in a row; the longest row {longest}"),
        (str(report.answers), f"answers in {duration(report.spent)}"),
        (lately, f"known at review in the last {LATELY} days"),
        (f"{report.known:.0f}", "cards would be known now"),
    ]
    return (
        '<div class="tiles">'
        + "".join(f"<div><b>{escape(n)}</b><small>{escape(said)}</small></div>" for n, said in tiles)
        + "</div>"
    )


def _year(report: Report) -> str:
    weeks = weeks_of(report.today, 53)
    most = max((day.answers for day in report.days.values()), default=0)
    cells = [[_cell(report, day, most) if day <= report.today else None for day in week] for week in weeks]
    firsts = ((i, day_of(day)) for i, week in enumerate(weeks[:-1]) for day in week if day_of(day).day == 1)
    months = [(i, day.strftime("%b")) for i, day in firsts]  # the last week has no room for a name
    studied = sum(1 for day in report.days if day > report.today - 365)
    return _section(
        "The year",
        heat_map("Answers by day over the last year", cells, months),
        f"{studied} days studied in the last 365.",
        "wide latest",
    )


def _cell(report: Report, day: int, most: int) -> tuple[int, str]:
    done = report.days.get(day)
    n = done.answers if done else 0
    spent = f", {duration(done.spent)}" if done else ""
    return shade(n, most, 4), f"{day_of(day).strftime('%a %d %b %Y')}: {n} answers{spent}"


def _forecast(report: Report) -> str:
    found = []
    for ahead, n in enumerate(report.forecast):
        date = day_of(report.today + ahead)
        label = "today" if ahead == 0 else date.strftime("%d %b") if ahead % 5 == 0 else ""
        found.append(Bar(label, n, f"{date.strftime('%a %d %b')}: {n} cards"))
    total = sum(report.forecast)
    return _section(
        "What comes",
        bars("Cards due in the next 30 days", found),
        f"{total} cards within {len(report.forecast)} days.",
        "wide",
    )


def _retention(report: Report) -> str:
    rows = [("young, under 21 days", report.young), ("mature, 21 days and more", report.mature)]
    rows += [(f"interval {range_of(*days)}", share) for days, share in report.retention.items()]
    body = "".join(_share_row(name, share) for name, share in rows if share.of)
    head = '<tr><th>cards</th><th class="n">known</th><th class="n">foreseen</th><th class="n">answers</th></tr>'
    table = f"<table>{head}{body}</table>" if body else "<p>No review of an earlier day yet.</p>"
    return _section("Known at review", table, "The first answer of a day to a card in review, of all time.")


def _share_row(name: str, share: Share) -> str:
    cells = (f"{share.known / share.of:.0%}", f"{share.expected / share.of:.0%}", str(share.of))
    return f"<tr><td>{escape(name)}</td>" + "".join(f'<td class="n">{cell}</td>' for cell in cells) + "</tr>"


def _pair(*sections: str) -> str:
    """Side by side where there is room."""
    return f'<div class="pair">{"".join(sections)}</div>'


def _intervals(report: Report) -> str:
    labels = ("1", "2", "4", "8", "15", "31", "91", "181", "366+")
    found = [
        Bar(label, n, f"{range_of(*days)}: {n} cards")
        for label, (days, n) in zip(labels, report.intervals.items(), strict=True)
    ]
    return _section(
        "Intervals",
        bars("Cards by interval", found, width=400),
        "Cards in review by their interval; each bar begins at so many days.",
    )


def _time(report: Report) -> str:
    found = []
    for day in range(report.today - LATELY + 1, report.today + 1):
        done = report.days.get(day)
        spent, answers = (done.spent, done.answers) if done else (0, 0)
        label = day_of(day).strftime("%d %b") if (report.today - day) % 10 == 5 else ""
        found.append(Bar(label, spent, f"{day_of(day).strftime('%a %d %b')}: {duration(spent)}, {answers} answers"))
    return _section(
        "Time spent", bars("Minutes by day", found, unit=60_000, width=400), f"Minutes a day, the last {LATELY} days."
    )


def _calibration(report: Report) -> str:
    found: Sequence[tuple[int, Share]] = [(i, share) for i, share in enumerate(report.calibration) if share.of]
    most = max((share.of for _, share in found), default=1)
    points = [
        (share.expected / share.of, share.known / share.of, 3 + 7 * (share.of / most) ** 0.5, _foreseen(i, share))
        for i, share in found
    ]
    note = "Recall as foreseen, against what was known; on the dashed line the two agree. Larger dots stand for more answers."
    return _section("Foreseen and true", curve("Predicted against true recall", points), note, "square")


def _foreseen(i: int, share: Share) -> str:
    return f"{i * 100 // BINS}-{(i + 1) * 100 // BINS} % foreseen: {share.known} of {share.of} known ({share.known / share.of:.0%})"


def _hardest(report: Report) -> str:
    if not report.hardest:
        return ""
    rows = "".join(
        f'<tr><td class="lapses">{hard.lapses}×</td><td>{escape(hard.question)}</td><td>{escape(hard.answer)}</td></tr>'
        for hard in report.hardest
    )
    return _section("Hardest cards", f"<table><tr><th>forgotten</th><th>asked</th><th>answered</th></tr>{rows}</table>")
