"""The report as lines for a terminal."""

from collections.abc import Sequence
from datetime import date, timedelta

from notecards.cli.review.tally import duration
from notecards.cli.stats.report import AHEAD, BINS, LATELY, Report
from notecards.cli.terminal.frame import Frame, cut
from notecards.render.lines import Look, Run
from notecards.review.figures import Share

_SHADES = "·░▒▓█"
_EIGHTHS = " ▏▎▍▌▋▊▉█"
_DAYS = "Mon Tue Wed Thu Fri Sat Sun".split()


def lines_of(report: Report, frame: Frame) -> list[str]:
    """All sections, those without figures left out."""
    sections = (_overview, _year, _forecast, _retention, _intervals, _calibration, _time, _hardest)
    found: list[str] = []
    for section in sections:
        rows = section(report, frame)
        found += ["", *rows] if rows and found else rows
    return found


def _title(words: str, frame: Frame) -> str:
    return frame.line(Run(words, Look.BOLD))


def _overview(report: Report, frame: Frame) -> list[str]:
    cards = ", ".join(f"{n} {name}" for name, n in report.cards.items() if n) or "none"
    total = sum(report.cards.values())
    now, longest = report.streak
    lines = frame.lines(Run("Cards".ljust(11), Look.DIM), Run(f"{total}: {cards}" if total else cards))
    if not report.days:
        return [*lines, *frame.lines(Run("Nothing was reviewed yet; notecards review starts.", Look.DIM))]
    known = f"{report.known:.0f} of {total - report.cards['new']} cards met so far would be known now"
    return [
        *lines,
        *frame.lines(Run("Streak".ljust(11), Look.DIM), Run(f"{_number(now, 'day')} in a row, the longest row {_number(longest, 'day')}")),
        *frame.lines(Run("Answers".ljust(11), Look.DIM), Run(f"{report.answers} on {_number(len(report.days), 'day')}, {duration(report.spent)}")),
        *frame.lines(Run("Knowledge".ljust(11), Look.DIM), Run(known)),
    ]  # fmt: skip


def _number(n: int, word: str) -> str:
    return f"{n} {word}{'' if n == 1 else 's'}"


def day_of(day: int) -> date:
    """A study day as a date."""
    return date(1970, 1, 1) + timedelta(days=day)


def weeks_of(today: int, weeks: int) -> list[list[int]]:
    """Study days by week, Monday first, the last week being this one."""
    monday = today - day_of(today).weekday()
    return [[monday + 7 * (week - weeks + 1) + day for day in range(7)] for week in range(weeks)]


def shade(n: int, most: int, steps: int) -> int:
    """0 for none, else 1 to `steps` by its share of the most."""
    return 0 if not n else min(steps, 1 + n * (steps - 1) // max(1, most)) if n < most else steps


def _year(report: Report, frame: Frame) -> list[str]:
    """A heat map: a column a week, a row a weekday."""
    if not report.days:
        return []
    weeks = weeks_of(report.today, min(53, frame.measure - 5))
    most = max(day.answers for day in report.days.values())
    months = "     "
    for week in weeks:
        first = next((day for day in week if day_of(day).day == 1), None)
        name = day_of(first).strftime("%b") if first is not None else ""
        months = months.ljust(5 + weeks.index(week)) + name if name and len(months) <= 5 + weeks.index(week) else months
    rows = [_title("The year", frame), frame.line(Run(months[: frame.measure], Look.DIM))]
    for weekday in range(7):
        shown = "".join(_cell(report, week[weekday], most) for week in weeks)
        label = _DAYS[weekday] if weekday % 2 == 0 else ""
        rows.append(frame.line(Run(label.ljust(5), Look.DIM), Run(shown, Look.GOOD)))
    return rows


def _cell(report: Report, day: int, most: int) -> str:
    if day > report.today:
        return " "
    done = report.days.get(day)
    return _SHADES[shade(done.answers if done else 0, most, len(_SHADES) - 1)]


def bar(n: float, most: float, width: int) -> str:
    """A bar of eighths of a column; never empty for more than nothing."""
    eighths = round(n / most * width * 8) if most else 0
    eighths = max(eighths, 1) if n else 0
    return "█" * (eighths // 8) + (_EIGHTHS[eighths % 8] if eighths % 8 else "")


def _bars(rows: Sequence[tuple[str, float, str]], frame: Frame, room: int = 30) -> list[str]:
    """Labelled bars; the figure stands behind each."""
    width = max((len(label) for label, _, _ in rows), default=0) + 2
    most = max((n for _, n, _ in rows), default=0)
    room = max(4, min(room, frame.measure - width - 14))
    return [
        frame.line(Run(label.ljust(width), Look.DIM), Run(bar(n, most, room), Look.BAR), Run(f" {said}"))
        for label, n, said in rows
    ]


def _forecast(report: Report, frame: Frame) -> list[str]:
    if not any(report.forecast):
        return []
    rows = [(_when(report, ahead), n, str(n)) for ahead, n in enumerate(report.forecast[:14])]
    rows = rows[: max((i + 1 for i, row in enumerate(rows) if row[1]), default=0)]
    later = sum(report.forecast[14:])
    return [
        _title("What comes", frame), *_bars(rows, frame),
        *([frame.line(Run(f"and {later} more within {AHEAD} days", Look.DIM))] if later else []),
    ]  # fmt: skip


def _when(report: Report, ahead: int) -> str:
    return "today" if ahead == 0 else day_of(report.today + ahead).strftime("%a %d %b")


def _retention(report: Report, frame: Frame) -> list[str]:
    if not report.young.of and not report.mature.of:
        return []
    rows = [
        ("young, under 21 days", report.young),
        ("mature", report.mature),
        (f"last {LATELY} days, all", report.lately),
    ]
    rows += [(f"interval {range_of(*days)}", share) for days, share in report.retention.items() if share.of]
    return [
        _title("Known at review", frame),
        *[line for name, share in rows if share.of for line in _share(name, share, frame)],
    ]


def range_of(low: int, high: int) -> str:
    """`1 day`, `2-3 days`, `over 1 year`."""
    if high >= 36500:
        return f"over {low - 1} days"
    return f"{low} day{'' if low == 1 else 's'}" if low == high else f"{low}-{high} days"


def _share(name: str, share: Share, frame: Frame) -> list[str]:
    expected = f", {share.expected / share.of:.0%} foreseen" if share.of else ""
    return frame.lines(
        Run(name.ljust(24), Look.DIM), Run(f"{share.known / share.of:4.0%}"), Run(f" of {share.of}{expected}", Look.DIM)
    )


def _intervals(report: Report, frame: Frame) -> list[str]:
    rows = [(range_of(*days), n, str(n)) for days, n in report.intervals.items()]
    return (
        [_title("Intervals", frame), *_bars([row for row in rows if row[1]], frame)]
        if any(n for _, n, _ in rows)
        else []
    )


def _calibration(report: Report, frame: Frame) -> list[str]:
    rows = [(i, share) for i, share in enumerate(report.calibration) if share.of]
    if not rows:
        return []
    lines = [_title("Foreseen and true", frame)]
    for i, share in rows:
        foreseen, true = share.expected / share.of, share.known / share.of
        words = f"{foreseen:4.0%} foreseen, {true:4.0%} known, {_number(share.of, 'answer')}"
        lines += frame.lines(Run(f"{i * 100 // BINS}-{(i + 1) * 100 // BINS} %".ljust(11), Look.DIM), Run(words))
    return lines


def _time(report: Report, frame: Frame) -> list[str]:
    days = [(day, report.days[day]) for day in range(report.today - 6, report.today + 1) if day in report.days]
    if not days:
        return []
    rows = [
        (day_of(day).strftime("%a %d %b"), done.spent, f"{duration(done.spent)}, {_number(done.answers, 'answer')}")
        for day, done in days
    ]
    return [_title("Time of the last week", frame), *_bars(rows, frame, 20)]


def _hardest(report: Report, frame: Frame) -> list[str]:
    if not report.hardest:
        return []
    lines = [_title("Hardest cards", frame)]
    for hard in report.hardest:
        words = f"forgotten {hard.lapses}x"
        lines.append(frame.line(Run(words.ljust(16), Look.BAD), Run(cut(hard.question, max(10, frame.measure - 17)))))
    return lines
