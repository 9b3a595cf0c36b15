"""`notecards optimize`: fits the scheduler to the learner's own answers, where that helps; never silently."""

import json
from collections.abc import Sequence
from typing import Any

import click

from notecards.cli.options import project_option
from notecards.cli.place import find
from notecards.cli.preferences import project_settings
from notecards.cli.store import moment, reading, save_today, writing
from notecards.review import event_of
from notecards.review.fitting import LEAST, Outcome, Parameters, Trial, histories, optimized, trials, workload
from notecards.review_log import ReviewLog
from notecards.reviews import Event, EventKind
from notecards.schedule import DEFAULT_PARAMETERS
from notecards.settings import ReviewSettings


@click.command("optimize")
@click.option("--dry-run", is_flag=True, help="Say what would be done; change nothing.")
@click.option("--reset", is_flag=True, help="Go back to the default parameters.")
@project_option
def command(dry_run: bool, reset: bool, folder: str | None) -> None:
    """Fit the scheduler to your own answers.

    It needs 256 answers given on another day than the one before, holds the fit near the defaults while there are few, and keeps
    it only if it foresees your later answers no worse. No due date moves; what you answer from now on is scheduled by it.

    \b
    notecards optimize --dry-run
    notecards optimize
    notecards optimize --reset
    """
    project = find(folder, ())
    review = project_settings(project)[0].review
    with reading(project) as seen:
        events = seen.events() if seen else []
        now = seen.parameters if seen else DEFAULT_PARAMETERS
    if reset:
        wanted, words = (DEFAULT_PARAMETERS if now != DEFAULT_PARAMETERS else None), _reset_words(now)
    else:
        wanted, words = _proposal(events, now, review.retention)
    click.echo(words)
    if wanted is None or dry_run:
        click.echo("Nothing was changed.")
        return
    with writing(project) as log:
        save_today(project, log)
        _store(log, wanted, review)
    click.echo("Stored. No due date has moved; `notecards optimize --reset` goes back.")


def _reset_words(now: Parameters) -> str:
    if now == DEFAULT_PARAMETERS:
        return "The default parameters count already."
    return "The default parameters count again."


def _proposal(events: Sequence[Event], now: Parameters, retention: float) -> tuple[Parameters | None, str]:
    found = histories(events)
    tested = trials(found)
    if len(tested) < LEAST:
        return None, (
            f"There are {len(tested)} answers given on another day than the one before; a fit needs {LEAST}, since on fewer it "
            "foresees worse than the defaults."
        )
    outcome = optimized(tested, fitted)
    return outcome.parameters, _words(outcome, workload(found, now, retention), found, retention)


def _words(outcome: Outcome, load: float, found: Any, retention: float) -> str:
    measured = (
        f"Fitted to {outcome.trained} answers. Tried on {outcome.tested} later answers, each foreseen from earlier ones alone, such fits "
        f"have a log loss of {outcome.after:.4f}, the defaults {outcome.before:.4f} (less is better)."
    )
    if outcome.parameters is None:
        return f"{measured} That is worse: the present parameters stay."
    change = workload(found, outcome.parameters, retention) / load - 1 if load else 0.0
    expected = (
        "as many reviews as now"
        if abs(change) < 0.005
        else f"{abs(change):.0%} {'more' if change > 0 else 'fewer'} reviews"
    )
    return f"{measured} Expect {expected} for the same retention of {retention:.0%}."


def _store(log: ReviewLog, wanted: Parameters, review: ReviewSettings) -> None:
    log.append(event_of(EventKind.PARAMETERS, "", moment(review), json.dumps(list(wanted))))


def fitted(found: Sequence[Trial], epochs: int = 20) -> Parameters:
    """fsrs-rs, the library that Anki fits with. Its panics are no Exceptions; none of them may reach the learner."""
    library = _library()
    try:
        items = [library.FSRSItem([library.FSRSReview(grade, days) for grade, days in one.steps]) for one in found]
        config = library.TrainingConfig(num_epochs=epochs)
        values = library.FSRS(list(DEFAULT_PARAMETERS)).compute_parameters(items, training_config=config)
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        raise click.ClickException(f"the fit failed ({error}); nothing was changed") from None
    return tuple(float(value) for value in values)


def _library() -> Any:
    try:
        import fsrs_rs_python
    except ImportError:
        raise click.UsageError(
            "optimize needs the optional library fsrs-rs-python; install it with: pip install 'notecards[optimize]'"
        ) from None
    return fsrs_rs_python
