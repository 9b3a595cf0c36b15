"""The commands of every day, called by their names alone: no parser of options is loaded for them."""

from notecards.cli.place import find


def run(arguments: list[str]) -> None:
    """Raises WrongUse and what the commands raise."""
    if arguments == ["review"]:
        from notecards.cli.review.choice import Choice
        from notecards.cli.review.start import review

        review(find(None, ()), Choice())
    else:
        from notecards.cli.waiting import say_due

        say_due(find(None, ()))
