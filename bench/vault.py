"""Vaults of study notes to measure with: as many as wanted, the same ones every time, written as people write notes.

python bench/vault.py FOLDER NUMBER       the notes go to FOLDER/notes
"""

import random
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

A_DECK = 130
"""Notes of one root deck: about 1,300 cards."""

_STARTS = "ba be bi co cra da de di fo ga ge gla ha he hy ka lu ma me mi mo ne no pa pe phi po pro ra re ri sa se so sta ta te tri va vi zo".split()
_MIDDLES = "bra cen co dal fer gi la len li lo mar mi na ni no pla ra ri ro sil ta ten ti to tra ver vi".split()
_ENDS = "bium case cline dron gen gram late lin lite logy mer metry mine nase nium non phase plex rin scope sis some tase thesis tion tron type xis".split()
_SUBJECTS = """anatomy acoustics algebra botany chemistry databases ecology economics electronics ethics genetics geology history immunology law linguistics
logic mechanics medicine metallurgy meteorology music networks neurology nutrition oceanography optics pedagogy pharmacology philosophy physics physiology
poetics politics probability psychology robotics semantics sociology statistics surgery thermodynamics toxicology virology zoology""".split()
_VERBS = """stores controls reduces carries converts supports measures protects separates transforms releases absorbs compares predicts regulates
requires stabilizes describes prevents produces""".split()
_OBJECTS = """the energy of the outer layer|a second copy of every signal|the pressure between both chambers|most of the incoming light|the order of all later steps
the weight of each sample|small errors before they spread|the flow through narrow channels|heat from the inner ring|the shape of long chains
old values with new ones|the distance to the nearest border|waste from damaged cells|the price of scarce goods|a stable rhythm under load
rare events in long series|the boundary of the model|the growth of young tissue|the memory of past states|the balance of both sides""".replace(
    "\n", "|"
).split("|")
_REASONS = """because its surface stays cold|because both halves share one source|when the temperature falls below zero|since the inner wall is thin
if the load grows too fast|so that later stages can begin early|while the outer field stays constant|because rare cases would dominate otherwise
in order to keep the total constant|when two neighbours agree""".replace("\n", "|").split("|")
_ADJECTIVES = "slow fast shallow deep linear sparse dense local global hidden stable open closed primary late early thin narrow broad rigid".split()
_NOUNS = "layer process method network signal reaction system theory structure principle effect phase field contract current region".split()


class _Writer:
    """One note's text from one seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.pick = self.random.choice

    def name(self) -> str:
        """A technical word that no other note has, most likely."""
        middle = "".join(self.pick(_MIDDLES) for _ in range(self.random.randint(1, 2)))
        return self.pick(_STARTS) + middle + self.pick(_ENDS)

    def term(self) -> str:
        return self.pick([self.name().capitalize(), f"{self.name().capitalize()} {self.pick(_NOUNS)}"])

    def phrase(self) -> str:
        """A noun phrase that explains something."""
        return f"a {self.pick(_ADJECTIVES)} {self.pick(_NOUNS)} that {self.pick(_VERBS)} {self.pick(_OBJECTS)}"

    def sentence(self) -> str:
        end = f" {self.pick(_REASONS)}" if self.random.random() < 0.5 else ""
        return f"The {self.name()} {self.pick(_NOUNS)} {self.pick(_VERBS)} {self.pick(_OBJECTS)}{end}."

    def definition(self) -> Iterator[str]:
        yield f"- **{self.term()}**: {self.phrase()}, {self.pick(_REASONS)}"

    def plain_definition(self) -> Iterator[str]:
        yield f"- {self.term()}: {self.phrase()}"

    def statement(self) -> Iterator[str]:
        yield f"- {self.sentence()}"

    def nested(self) -> Iterator[str]:
        yield f"- {self.term()}"
        for _ in range(2):
            yield f"  - {self.sentence()}"
        yield f"  - with [[{self.name()}]] it {self.pick(_VERBS)} {self.pick(_OBJECTS)}"

    def formula(self) -> Iterator[str]:
        a, b = self.random.sample("abcdkmnqrstuvwxyz", 2)
        yield f"- The **{self.name()} rate** is ${a}_t = \\frac{{{b}_{{t-1}}}}{{1 + {a}^2}}$ where ${b}$ {self.pick(_VERBS)} {self.pick(_OBJECTS)}."

    def paragraph(self) -> Iterator[str]:
        yield from ("", f"{self.sentence()} {self.sentence()}", "")

    def quotation(self) -> Iterator[str]:
        yield from ("", f'> "{self.sentence()}" ({self.name().capitalize()}, {self.random.randint(1890, 2020)})', "")

    def steps(self) -> Iterator[str]:
        yield from ("", f"How {self.name()} works:", "")
        yield from (f"{i}. {self.pick(_VERBS).capitalize()[:-1]} {self.pick(_OBJECTS)}" for i in range(1, 5))
        yield ""

    def question(self) -> Iterator[str]:
        yield from ("", f"Q: Why does the {self.name()} fail?", f"A: {self.pick(_REASONS).capitalize()}.", "")

    def table(self) -> Iterator[str]:
        yield from ("", "| Name | Role | Speed |", "|---|---|---|")
        yield from (
            f"| {self.term()} | {self.pick(_VERBS)} {self.pick(_OBJECTS)} | {self.pick(_ADJECTIVES)} |"
            for _ in range(3)
        )
        yield ""

    def code(self) -> Iterator[str]:
        yield from (
            "",
            "```python",
            f"def {self.name()}(x):",
            f"    return x + {self.random.randint(1, 99)}",
            "```",
            "",
        )

    def links(self) -> Iterator[str]:
        yield from (f"- [{self.term()}](https://example.org/{self.name()})" for _ in range(2))

    def todo(self) -> Iterator[str]:
        yield f"- [ ] read more about {self.name()}"

    def contents(self) -> Iterator[str]:
        """The constructs of one section, in the shares that real notes have them."""
        every: list[Callable[[], Iterator[str]]] = [
            self.definition, self.definition, self.plain_definition, self.statement, self.statement, self.statement, self.nested,
            self.formula, self.paragraph, self.quotation, self.steps, self.question, self.table, self.code, self.links, self.todo,
        ]  # fmt: skip
        for _ in range(self.random.randint(4, 6)):
            yield from self.pick(every)()

    def note(self, title: str) -> str:
        head = ["---", f"tags: [{self.pick(_NOUNS)}]", "---", ""] if self.random.random() < 0.2 else []
        lines = [*head, f"# {title}", "", self.sentence()]
        for _ in range(self.random.randint(1, 2)):
            lines += ["", f"## {self.term()}", "", *self.contents()]
        return "\n".join(lines) + "\n"


def names(number: int) -> Iterator[tuple[str, str]]:
    """Path below notes/ and title of each note."""
    for i in range(number):
        deck = i // A_DECK
        round_, subject = divmod(deck, len(_SUBJECTS))
        folder = f"{_SUBJECTS[subject]}{f'-{round_ + 1}' if round_ else ''}"
        yield f"{folder}/chapter-{i % A_DECK // 13 + 1}/{i:05}.md", f"{_Writer(-i - 1).term()} {i:05}"


def write(folder: Path, number: int) -> int:
    """Write the vault below a folder that does not exist yet; how many bytes."""
    size = 0
    for i, (path, title) in enumerate(names(number)):
        place = folder / "notes" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        size += place.write_bytes(_Writer(i).note(title).encode())
    return size


if __name__ == "__main__":
    print(write(Path(sys.argv[1]), int(sys.argv[2])), "bytes")
