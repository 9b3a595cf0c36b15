"""An English clause in the parts that its questions are put together from."""

import re
from dataclasses import dataclass, field

from notecards.extract.clauses.clause_parts import Clause, Verb
from notecards.extract.clauses.wording import Question, capital, skipped, small_first, worded
from notecards.extract.english.named import with_article
from notecards.extract.english.nouns import is_plural
from notecards.extract.here import Note, lowered
from notecards.extract.languages.english import ENGLISH, PAST
from notecards.extract.patterns import pattern
from notecards.extract.words import Word, stands_in, words
from notecards.tokens import Tokens, cut, join, plain, strip, text

_FILLERS = frozenset(
    """as in general|so|thus|therefore|however|hence|instead|also|then|finally|first|second|third|next|similarly|otherwise|furthermore|moreover|additionally|generally|typically|
usually|often|sometimes|in other words|for example|for instance|in general|in practice|in this case|in addition|of course|in short|in fact|as a result|accordingly|consequently|so instead|in contrast|
by contrast|on the other hand|specifically|basically|essentially|conversely|currently|today|overall|here|nevertheless|nonetheless|likewise|even so|in particular|more generally|more precisely|more abstractly|intuitively|informally|simply put|roughly speaking|in essence|meanwhile|finally|clearly|importantly""".replace(
        "\n", ""
    ).split("|")
)
_DESCRIBES = pattern(
    r"(?!(?:Baltic|Nordic|Celtic|Gothic|Doric|Ionic|Slavic|Arctic|Antarctic|Atlantic|Pacific|Catholic|Islamic|Hellenic|Semitic|Germanic|Napoleonic|Socratic|Platonic|Homeric|Vedic|Turkic|Hispanic|Protestant|Provençal|Portugal|Oriental|Occidental)\s)"
    r"(?:Almost|Most|Several|Perhaps|Early|Late|New|Old|Large|Small|High|Low|Full|Pure|Cheap|Strong|Weak|Hot|Cold|Open|Closed|Free|Long|Short|Deep|Broad|Heavy|Light|Wet|Dry|Soft|Hard|Thin|Thick|Wide|Narrow|Slow|Fast|Dense|Sparse|Simple|Complex|White|Red|Black|Green|Grey|Good|Bad|\w+(?:ent|ant|al|ive|ous|able|ible|ful|less|ed|ing|ic|ary|ory|lar))\s[a-z]"
)
"""An adjective before a common noun is written small in a question, though it began the sentence."""


COMMON = pattern(
    r"(?!(?:Reformation|Renaissance|Restoration|Inquisition|Florence|France|Provence|Constance|Trinity|Christianity|Annunciation|Resurrection|Revolution|Enlightenment|Parliament|Congress|Government|Prohibition|Confederation|Federation)$)"
    r"[A-Z][a-z]+(?:tion|sion|ment|ness|ance|ence|ysis|osis|itis|emia|aemia|ility|icity|ivity|osity|ership|ology|ography|onomy|ometry|ism(?<!aism)(?<!dhism)(?<!nduism)(?<!anism)(?<!icism))"
    r"|(?:Water|Blood|Plasma|Damage|Oxygen|Carbon|Nitrogen|Hydrogen|Glucose|Insulin|Light|Heat|Sound|Gas|Air|Soil|Rain|Snow|Ice|Salt|Sugar|Fat|Protein|Energy|Force|Mass|Short-term|Long-term|Demand|Supply|Trade|Money|Work|Labour|Labor|Land|Capital|Price|Power|Sleep|Stress|Memory|Learning|Language|Culture|Law|Serfdom|Slavery|Feudalism|Capitalism|Communism|Socialism|Fascism|Nationalism|Imperialism|Liberalism|Mercantilism|Dropout|Pruning|Caching|Hashing|Sorting|Steel|Iron|Copper|Gold|Silver|Coal|Oil|Cotton|Wheat|Rice|Sodium|Potassium|Calcium|Magnesium|Chlorine|Bile|Saliva|Urine|Sweat|Skin|Bone|Muscle|Cartilage|Collagen|Haemoglobin|Hemoglobin|Adrenaline|Cortisol|Serotonin|Dopamine|Melatonin|Glycogen|Starch|Cellulose|Cholesterol|Lactate|Pyruvate|Garbage|Data|Software|Hardware|Encryption|Bandwidth|Latency|Virtual|Rot|Mould|Mold|Rust)"
)
"""What is no name though it stands first: abstractions by their ending, substances and some more."""


_PEOPLES = frozenset(
    "Marxists Leninists Buddhists Calvinists Methodists Baptists Federalists Royalists Jacobins Girondins Bolsheviks Mensheviks Catholics Protestants Puritans Muslims Jews Hindus Sikhs Sunnis Greeks Turks Mongols Vikings Celts Normans Saxons Franks Goths Huns Slavs Arabs Ottomans Nazis Whigs Quakers Huguenots Habsburgs Bourbons Tudors Stuarts Aztecs Incas Mayas Zulus Boers Kurds Serbs Croats Czechs Poles Danes Swedes Finns Scots Britons Spaniards Moors Soviets Democrats Tories Carolingians Stoics Epicureans Sophists Platonists".split()
)
"""Plurals that have their capital wherever they stand."""


def unknown_base(word: str) -> str:
    """Of a third person that no table has its base: "cushions", "relies", "catches"; empty where the word is none."""
    found = _THIRD_PERSON.fullmatch(word)
    return (found["stem"] + "y" if found["y"] else found["stem"]) if found else ""


_THIRD_PERSON = pattern(
    r"(?P<stem>[a-z]{2,}(?:ch|sh|ss|x|zz)(?=es$)|[a-z]{2,}(?=ies$)|[a-z]{2,}(?:[^suiy]|[aeo]y)(?=s$))(?:(?P<y>ies)|es|s)"
)


@dataclass(frozen=True, slots=True)
class Phrases:
    """A clause with its subject in words that stand alone. row: what the clause's offsets count in."""

    clause: Clause
    row: Tokens
    subject: Tokens
    note: Note
    _whole: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_whole", plain(self.row))

    @staticmethod
    def note_base(word: str) -> str | None:
        if word in ("has", "had", "have"):
            return "have"
        first, joined, second = word.partition(" and ")
        base = (
            ENGLISH.verbs.get(first)
            or ENGLISH.plural_verbs.get(first)
            or PAST.get(first)
            or ENGLISH.noun_verbs.get(first)
            or unknown_base(first)
        )
        other = Phrases.note_base(second) if joined else None
        return f"{base} and {other}" if base and other else None if joined else base

    def _support(self) -> tuple[str, str]:
        """The auxiliary and the verb as a question has them: ("does", "grow"), ("did", "rise"), ("can", "be sold"); no verb where
        its base form is not known."""
        phrase = self._whole[slice(*self.clause.verb)]
        if self.clause.kind in (Verb.MODAL, Verb.COPULA):
            return self.clause.aux.lower(), phrase
        aux = {Verb.PAST: "did", Verb.PLURAL: "do"}.get(self.clause.kind, "does")
        return aux, self.note_base(phrase.lower()) or ""

    def _table(self, form: str) -> str:
        return ENGLISH.questions[form]

    def _subject(self) -> Tokens:
        return with_article(self._small_subject(), self.note)

    def _small_subject(self) -> Tokens:
        several = self.clause.kind is Verb.PLURAL or self.clause.aux.lower() in ENGLISH.plural_copulas
        first = (words(plain(self.subject))[:1] or [Word("", 0, 0)])[0].text
        plural = several and is_plural(first) and not first.endswith(("ans", "'s", "’s"))
        describes = _DESCRIBES.match(plain(self.subject)) is not None
        known = COMMON.fullmatch(first) or re.fullmatch(r"[A-Z][a-z]+(?:-[a-z]+)+", first)
        second = (words(plain(self.subject))[1:2] or [Word("", 0, 0)])[0].lower
        kind = stands_in(first.lower(), ENGLISH.noun_verbs, ENGLISH.plural_verbs) and second not in ENGLISH.articles
        thing = (known is not None or kind) and not re.match(r"\S+\s(?:of\s)?[A-Z][a-z]", plain(self.subject))
        common = (plural or describes or thing) and first[1:].islower() and first not in self.note.inner | _PEOPLES
        if (common or first == "Those") and self.subject[0].text.startswith(first):
            return small_first(self.subject)
        return lowered(self.subject, self.note)

    def _with_preface(self, tokens: Tokens) -> Tokens:
        """ "During training, what does dropout do?": the opening clause goes in front."""
        begin, subject = self.clause.start, self.clause.subject[0]
        only = re.search(r",\s(?=(?:only|even|just)\s$)", self._whole[begin:subject])
        subject = begin + only.end() if only else subject
        preface = self._whole[begin:subject].strip(' ,"“”')
        if not preface or subject <= begin or preface.lower() in _FILLERS:
            return tokens
        opening = strip(cut(self.row, begin, subject))
        pause = " " if "," in plain(opening) else ", "
        return join((capital(opening), small_first(tokens)), pause)

    def _asked(
        self,
        form: str,
        verb: str,
        answer: tuple[int, int],
        *,
        aux: str = "",
        defining: bool = False,
        vague: bool = False,
    ) -> Question:
        """The clause asked in one of the forms of the table, its opening in front. aux: of the clause where none is given."""
        parts = {"aux": text(aux or self.clause.aux.lower()), "verb": text(verb)}
        tokens = worded(self._table(form), subject=self._subject(), **parts)
        return Question(self._with_preface(tokens), answer, defining, vague)

    def _before(self, sign: "re.Pattern[str]", form: str) -> Question | None:
        """All that stands before a sign asked in one of the forms of the table; what follows it answers."""
        start, end = self.clause.rest
        cause = sign.search(self._whole, start, end)
        if not cause or re.search(r"[.;:]|^\s*that\s", self._whole[start : cause.start()]):
            return None  # in "claims that X because Y" the reason belongs to X
        if _EITHER.search(self._whole, start, cause.start()):
            return None  # "either by age, because ..., or by weight, because ...": one reason of two
        aux, verb = self._support()
        said = _MAINLY.sub("", self._whole[start : cause.start()])
        said = said.strip(" ,") if self.clause.kind is Verb.COPULA else f"{verb}{said.rstrip(' ,')}"
        if not said or not verb or said in ("where", "when"):
            return None
        return self._asked(form, said, skipped(self._whole, (cause.end(), end)), aux=aux)


_EITHER = pattern(r"\beither\s(?!.*\bor\s)[^,]*,?\s*$", re.IGNORECASE)
_MAINLY = pattern(r",?\s(?:largely|mainly|mostly|partly|primarily|chiefly|probably|perhaps|in part|in large part)$")
"""How far a reason holds, right before it."""
LEAVES_OPEN = ENGLISH.prepositions.union(
    ENGLISH.coordinators, "more less as while whether even only what that than".split()
)
"""Words that something must follow."""
POSSESSIVES = frozenset("our their its his her your".split())
