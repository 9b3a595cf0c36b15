"""What German tells of a label and the text behind it: qualities, verbs and the sides of things."""

from notecards.extract.about.subjects import subject_of
from notecards.extract.clauses.clause import clause_of
from notecards.extract.clauses.wording import Question, small_first, worded
from notecards.extract.german.articles import definite
from notecards.extract.german.clause import opens_with_a_verb
from notecards.extract.german.labels import is_side, side_question
from notecards.extract.german.notes import inside
from notecards.extract.german.owners import with_its_owner
from notecards.extract.german.persons import is_somebody
from notecards.extract.german.tables import PARTICIPLE, YEAR
from notecards.extract.german.told_labels import is_formula, what_it_tells
from notecards.extract.here import Here, lowered
from notecards.extract.languages import Language
from notecards.extract.languages.german import GERMAN
from notecards.extract.patterns import pattern
from notecards.extract.term_forms import DASHED, EQUATED, EXAMPLES, LABELLED, TermForms, stands_among
from notecards.extract.terms import is_condition
from notecards.extract.words import Word, count, stands_in, words
from notecards.tokens import Tokens, cut, masked, plain, text


class GermanTerms(TermForms):
    """A capital tells a noun from a quality or a verb."""

    def is_no_term(self, here: Here, term: Tokens, rest: Tokens, confidence: float) -> bool:
        whole = masked(here.statement.tokens)
        verb = opens_with_a_verb(whole, words(whole), GERMAN)  # "**Steuert** den Ablauf": said of what stands above
        whoever = plain(term).startswith(("Wer ", "Wen ", "Wem ")) and "," in whole
        return verb or whoever or EXAMPLES.match(masked(term)) is not None

    def one_word_answers(self, here: Here, term: Tokens) -> bool:
        if stands_among(here, LABELLED, EQUATED, DASHED):
            return True
        return bool(here.headings or here.parents) and bool(side_question(term))  # "Sitz: Berlin" under a name

    def up_to_next_label(self, rest: Tokens) -> Tokens:
        another = _ANOTHER_LABEL.search(masked(rest))
        return cut(rest, 0, another.start()) if another else rest

    def side(self, here: Here, term: Tokens, idea: Tokens, body: Tokens) -> Tokens:
        # "Funktion: hebt den Spiegel": not the function does it
        opening = words(masked(small_first(idea)))[:1]
        acts = bool(opening) and stands_in(opening[0].lower, GERMAN.verbs, GERMAN.plural_verbs)
        if acts and _TO_DO_SO.fullmatch(plain(term)):
            return worded(GERMAN.questions["bare"], subject=term)
        return (self.label_alone(here, term, idea) or ()) if acts and is_side(words(plain(term))[0].text) else ()

    def is_quality(self, term: Tokens) -> bool:
        """ "bereit", "laufend": no noun, which could do something."""
        return plain(term).strip().replace("-", "").isalpha() and plain(term).strip().islower()

    def defines_nothing(self, here: Here, term: Tokens, idea: Tokens, body: Tokens) -> bool:
        """An example is asked as one: "Gezeiten: z. B. Ebbe"."""
        return not EXAMPLES.match(masked(idea)) and super().defines_nothing(here, term, idea, body)

    def leaves_out(self, idea: Tokens, question: Question) -> bool:
        """ "vergleicht den Wert und setzt ihn nur, wenn ...": the verb is half of what it does."""
        asked = {word.lower for word in words(plain(question.tokens))}
        behind = words(plain(idea)[question.answer[1] :])
        return sum(word.lower not in asked for word in behind) > _MOST_LEFT

    def label_alone(self, here: Here, term: Tokens, idea: Tokens) -> Tokens | None:
        table, acts = GERMAN.questions, _acts(masked(idea))
        whole = with_its_owner(here, term) if here.headings or here.parents else ()
        asked = side_question(whole, masked(idea)) if whole else ()
        asked = asked or (side_question(term, masked(idea)) if here.headings or here.parents else ())
        if asked:
            return asked
        if _IN_A_CASE.match(plain(term)) and clause_of(masked(term), GERMAN) is None:
            return worded(table["in a case"], subject=small_first(term))
        dated = _when_done(here, term, idea)
        if dated:
            return dated
        if is_somebody(plain(term)) and words(masked(idea))[:1] and not acts:
            return worded(table["stands for"], subject=term)
        asked = _does_above(here, term) or what_it_tells(here, term, idea)
        if asked:
            return asked
        if (self.is_quality(term) or acts) and not is_condition(masked(term), GERMAN):
            return () if self.is_quality(term) else worded(table["does"], subject=named(here, term))
        if is_formula(masked(idea)):
            return worded(table["formula" if _RECKONS.search(plain(idea)) else "written"], subject=term)
        return None

    def _is_told_of(self, said: list[Word], language: Language) -> bool:
        return super()._is_told_of(said, language) or (said[0].text[:1].islower() and said[0].lower in language.verbs)


def named(here: Here, term: Tokens) -> Tokens:
    """A label as the subject of a question, with its article where that is known."""
    return definite(term, here.note) or lowered(term, here.note)


_IN_A_CASE = pattern(
    r"(?:[Bb]ei|[Bb]eim|[Oo]hne|[Uu]nter|[Aa]b|[Ff]ür|[Nn]ach|[Vv]or|[Ii]nnerhalb|[Aa]ußerhalb)\s(?!Beispiel)[^,;:?]{3,40}$"
)
"""A label that says in what case something holds: "Ohne Frist: ..."."""
_RECKONS = pattern(r"[=+≈≤≥<>]|\\(?:frac|cdot|sum|sqrt|int|prod|to|rightarrow|mapsto|in|leq|geq)")
"""Signs of a formula that is more than a name of something."""
_MOST_LEFT = 3
"""Words behind an answer that neither it nor its question says."""


_TO_DO_SO = pattern(
    r"(?:[Ee]inen?|[Ee]ine[mr]?|[Dd]e[nmr]|[Dd]as|[Dd]ie)\s[A-ZÄÖÜa-zäöüß -]*\s[a-zäöüß]+(?:en|ern|eln)"
)
"""A label that is a doing: "Einen Damm abreißen: gibt den Fischen Raum"."""


def _acts(idea: str) -> bool:
    """Whether a German definition begins with a verb in the present: "vergleicht den Wert und setzt ihn"."""
    opening = words(idea)[:1]
    if not opening or not opening[0].text.islower() or not opening[0].lower.endswith("t") or count(idea) < 3:
        return False
    verb = opening[0].lower
    return verb in GERMAN.verbs and not stands_in(verb, GERMAN.modals, GERMAN.copulas, GERMAN.perfect)


_ANOTHER_LABEL = pattern(
    r",\s[A-ZÄÖÜ][\w-]+(?:\s\d+)?:\s|[,;]\s(?:bei|für|im|in|nach|ab|unter)\s[A-ZÄÖÜ]?[\w-]+(?:\s[\w-]+)?:\s"
)
"""A second label in one line: "Frist bei Irrtum: sofort, bei Täuschung: 1 Jahr"."""


def _does_above(here: Here, term: Tokens) -> Tokens:
    """ "Enthält: Enzyme" under a name: what does it contain? Empty where the label is no verb."""
    above = subject_of(here) if _LACKS_ITS_SUBJECT.fullmatch(plain(term)) else ()
    verb = plain(term).lower()
    if not above or verb not in GERMAN.verbs or not verb.endswith("t") or count(plain(above)) > 5:
        return ()
    return worded(GERMAN.questions["what"], verb=text(verb), subject=inside(lowered(above, here.note)), rest=())


def _when_done(here: Here, term: Tokens, idea: Tokens) -> Tokens:
    """ "Gegründet: 1951" under a name: when was it founded? Empty for any other label."""
    done, above = plain(term).lower(), subject_of(here)
    date = YEAR.fullmatch(plain(idea).rstrip(" ."))
    if not date or not above or len(words(done)) != 1 or not PARTICIPLE.match(done) or count(plain(above)) > 5:
        return ()
    parts = {"verb": text("wurde"), "subject": named(here, above), "rest": text(f" {done}")}
    return worded(GERMAN.questions["when"], **parts)


_LACKS_ITS_SUBJECT = pattern(r"(?:[A-ZÄÖÜ][a-zäöüß]+|[a-zäöüß]+)")
"""A label that may be a verb, whose subject stands above: "Enthält: ..."."""
