"""The commands of every day, called by their names alone: no parser of options is loaded for them."""


def run(arguments: list[str]) -> None:
    """Raises WrongUse and what the commands raise."""
    if arguments == ["review"]:
        _review()
    else:
        from notecards.cli.place import find
        from notecards.cli.waiting import say_due

        say_due(find(None, ()))


def _review() -> None:
    """The first card is drawn before all that a session needs is loaded."""
    from notecards.cli.review.opening import opened

    screen = opened()
    try:
        from notecards.cli.place import find
        from notecards.cli.review.choice import Choice
        from notecards.cli.review.start import review

        review(find(None, ()), Choice(), screen)
    finally:
        if screen:
            screen.stop()
