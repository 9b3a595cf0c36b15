"""What the learner wants of a session."""

from dataclasses import dataclass, replace

from notecards.settings import Settings


@dataclass(frozen=True, slots=True)
class Choice:
    """Which cards, how many, and how they are answered.

    decks, tags: only cards of one of these, all where empty. limit: answers at most, new: new cards a day; None as the settings
    say. cram: every card, memory left as it is. ahead: reviews due within so many days after today too. order: "" as the settings
    say. leeches: only cards forgotten again and again, suspended ones too. typed: answers are typed.
    """

    decks: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    limit: int | None = None
    new: int | None = None
    cram: bool = False
    ahead: int = 0
    order: str = ""
    leeches: bool = False
    typed: bool = False

    @property
    def is_filtered(self) -> bool:
        return bool(self.decks or self.tags)

    def over(self, settings: Settings) -> Settings:
        """The settings with what the flags say in their place."""
        review = settings.review
        if self.new is not None:
            review = replace(review, new_per_day=self.new)
        if self.order:
            review = replace(review, order=self.order)
        decks = (
            {name: replace(deck, new_per_day=None) for name, deck in settings.decks.items()}
            if self.new is not None
            else settings.decks
        )
        return replace(settings, review=review, decks=decks)
