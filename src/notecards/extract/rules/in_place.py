"""In languages that ask in place: every sentence of a text, and a child that is no sentence."""

import re
from dataclasses import replace

from notecards.cards import Kind
from notecards.extract.about.labels import bare, is_generic, label, name_of
from notecards.extract.about.owners import defined_by, is_facet, names_in, owner, thing_of, without_gloss
from notecards.extract.answers import first_idea, trimmed
from notecards.extract.by_language import NEVER, ByLanguage
from notecards.extract.clauses.wording import definition_question
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.in_place import NOWHERE, InPlace, chinese, questions, reading
from notecards.extract.in_place.chinese_rows import ChineseRows
from notecards.extract.in_place.labelled import is_remark, labelled
from notecards.extract.in_place.labels import MOST
from notecards.extract.in_place.persons import is_person
from notecards.extract.in_place.rows import UNKNOWN, Rows, sentences_of
from notecards.extract.patterns import pattern
from notecards.extract.rules.asked_in_place import fact_of, is_measured, is_pronoun, worded_in
from notecards.extract.rules.labelled import defined, without_copula
from notecards.extract.rules.points import names_a_side_of
from notecards.extract.statements import Place
from notecards.extract.words import count
from notecards.problems import Span as Lines
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text

LONGEST_SENTENCE = 60
_NUMBERED = pattern(
    r"^(?:第[〇零一二三四五六七八九十百]+条(?![约例件款的])[：:，,、\s]?|\d{1,2}(?:[、．]|\.(?=[\u3400-\u9fff]))|[（(]\d{1,2}[)）]|[①-⑳]|(?:第[一二三四五六七八九十]|其[一二三四五六])[，,、])\s*(?=\S)"
)
_STATES = frozenset("state becomes relation outcome why".split())
_ARROW = pattern(r"\s*(?:-{1,2}>|=>|→|⇒|⟶)\s*")
_KIND = pattern(
    r"^(?:是指|指的是|指|是)?(?:一[种个类项部套组门条]|(?:[中世][国界]|我国|人类|历史上?|古代|近代|现代|上)*第[一二三四五六七八九十]+[部个次种])|^(?:是指|指的是|指(?![令针数标示导甲纹定挥明引出向望南征]))"
)
_WARNS = pattern("不要|勿|切勿|别")
"""What a remark says to the reader: "注意：不要混淆..."."""
_STOPS = ByLanguage(NEVER, zh=pattern("。$"))
"""The end of a sentence."""
_EXPLAINED = ByLanguage(NEVER, zh=pattern("[:：]"))
"""What a chain has in it that is no chain: a link that is explained."""
_ROWS = ByLanguage(Rows(), zh=ChineseRows())
"""What a language knows of its rows beyond what all share."""
_FOLLOWS = pattern(r"(?:因此|所以|因而|从而|故|于是|由此|则)")
"""What begins a sentence that has its subject, if it leaves it out, from the one before."""
_INNER_NUMBER = pattern(r"[，,；;]\s*[2-9][)）]")
"""Points counted inside a sentence, which are its answer together: "1）做A，2）做B"."""
Asked = tuple[Tokens, InPlace, Tokens, Lines]
"""The row a question is made of, the question, what a subject left out would stand for, and the lines of the row."""


def sentences_in_place(here: Here, tokens: Tokens, term: Tokens) -> list[Found]:
    """What each sentence of a row gives. term: what it is all about, if that is known."""
    own = _ROWS[here.language]
    if not term and (dated := own.dateline(here, tokens)):
        return [replace(fact, span=here.statement.span) for fact in dated]
    if not term and (named := own.named(tokens)):  # its definition is too long for a card
        term, tokens = named
    antecedent = term if term and not is_facet(plain(term), here.language) else owner(here)
    found: list[Found] = []
    asked: list[Asked] = []
    unknown, question = False, cut(tokens, 0, 0)
    for a, b in sentences_of(masked(tokens)):
        goes_on = masked(tokens)[:a].rstrip().endswith(("；", ";"))
        unknown = (goes_on and unknown) or bool(UNKNOWN.match(reading(masked(tokens)[a:b].lstrip(), here.language)))
        row = trimmed(cut(tokens, a, b))
        if own.is_aside(row) or not count(plain(row)) or own.is_one_of_those_above(here, row):
            continue
        numbered = _NUMBERED.match(masked(row))
        row = cut(row, numbered.end()) if numbered else row
        span = here.statement.span
        if question and (answer := _answer(here, row, question)):
            found.append(replace(answer, span=span))
        question = row if own.asks(row) else ()
        parts = labelled(row) or own.spaced(here, row)
        if parts and is_remark(plain(parts[0])):
            row, parts = parts[1], None
            if _WARNS.match(reading(masked(row), here.language)):
                continue
        whole = _chain(here, row, antecedent) or (defined(here, *parts, 0.74) if parts else own.dashed(here, row))
        if not found and not asked and not whole and not parts and own.is_title(row) and b < len(masked(tokens)):
            antecedent = strip(row, " 。")
            continue
        if whole or parts or not _is_sentence(row, here):
            found += [replace(whole, span=span)] if whole else []
            found += beside(here, *parts, whole) if whole and parts and own.tells_beside else []
            continue
        elsewhere = own.ends_elsewhere(row)
        for one in questions(masked(row), here.language):
            if one.elided and goes_on and unknown:
                continue
            if _is_wanted(here, reading(masked(row), here.language), one):
                asked.append((row, one, antecedent, span))
                antecedent = _subject_after(here, row, one) or antecedent
        antecedent = () if elsewhere else antecedent
    return [*found, *_facts(here, asked)]


def _answer(here: Here, row: Tokens, question: Tokens) -> Found | None:
    """What follows a question in its own line: "什么是X？Y"."""
    back = trimmed(first_idea(row))
    if not back or masked(row).rstrip().endswith(("?", "？", ":", "：")):
        return None
    return Found(Kind.QA, "question", 0.75, strip(back, " 。"), question, asked=plain(question))


def beside(here: Here, term: Tokens, rest: Tokens, whole: Found) -> list[Found]:
    """What a label's text tells beside the fact that it was asked for: "楔形文字：由甲创造，成为乙"."""
    row = cut(rest, 0, (sentences_of(masked(rest)) or [(0, 0)])[0][1])
    back = plain(whole.back).strip(" 。")
    told = plain(row).find(back)
    if whole.kind is not Kind.QA or told < 0 or len(back) > len(plain(row)) / 2 or is_facet(plain(term), here.language):
        return []
    others = [
        (row, one, without_gloss(term), here.statement.span)
        for one in questions(masked(row), here.language)
        if one.before[0] >= told + len(back) and one.form != "state"
    ]
    return _facts(here, others)


def _is_sentence(row: Tokens, here: Here) -> bool:
    said = masked(row).rstrip()
    least = 3 if here.language.spaced else 2
    if _INNER_NUMBER.search(said):
        return False
    return least <= count(said) <= LONGEST_SENTENCE and not said.endswith(("?", "？", ":", "："))


def _is_wanted(here: Here, row: str, one: InPlace) -> bool:
    """A state is told of a thing that has a bullet of its own; a point of a list has no subject but the list's."""
    if one.form == "state":
        told = one.answer[1] - one.answer[0] > 1 and one.before[1] - one.before[0] >= _LONG_ENOUGH
        side = bool(here.headings) and is_measured(row[slice(*one.subject)], here.language) and bool(owner(here))
        return (bool(here.parents) or told or side) and not _is_point(here)
    return not (one.elided and not one.lead[1] and (_is_point(here) or _FOLLOWS.match(row)))


_LONG_ENOUGH = 7
"""Signs of a name that says of itself what is spoken of: "相似矩阵的特征值"."""


def _subject_after(here: Here, row: Tokens, one: InPlace) -> Tokens:
    """What a subject left out in a later sentence would stand for; empty where this one says nothing of it."""
    subject = plain(row)[slice(*one.subject)]
    rows = _ROWS[here.language]
    if rows.is_about_more(row, one):
        return ()
    whole = one.before[0] <= one.subject[0] or one.lead == one.subject
    own = whole and one.subject[0] < one.subject[1] and one.form not in _STATES
    bare_name = _GLOSSED.fullmatch(subject)
    if own and bare_name and is_person(bare_name["name"], []):
        return cut(row, one.subject[0], one.subject[0] + bare_name.end("name"))
    thing = rows.thing_in_subject(here, row, one) if own else ()
    if thing:
        return thing
    subject = bare_name["name"] if bare_name else subject
    own = own and not re.search(r"[，,]|\d\s?(?:年|世紀|世纪)", subject)
    named = own and not is_facet(subject, here.language) and not is_pronoun(subject) and count(subject) <= 10
    return cut(row, one.subject[0], one.subject[0] + len(subject)) if named else ()


_GLOSSED = pattern("(?P<name>[^（(]{2,})[（(][^）)]*[）)]")


def _facts(here: Here, asked: list[Asked]) -> list[Found]:
    """The questions as cards; where several ask for the same, or for what the note is about here, they ask who does it instead."""
    answers = [plain(row)[slice(*one.answer)].strip(" 。.") for row, one, _, _ in asked]
    about = plain(owner(here))
    found = []
    for (row, one, antecedent, lines), answer in zip(asked, answers, strict=True):
        given_away = len(answer) >= 2 and (about.endswith(answer) or (chinese.is_bare_verb(answer) and answer in about))
        doer = plain(row)[slice(*(one.lead if one.lead[1] else one.subject))]
        of_it = _in_which_case(one, plain(row), answer, about)
        if of_it:
            one = of_it
        elif one.verb != NOWHERE and (answers.count(answer) > 1 or given_away or answer in doer):
            one = _turned(here, one, row)
        elif one.form not in _STATES and _ROWS[here.language].says_little(answer):
            continue
        fact = fact_of(here, row, one, antecedent)
        other = _ROWS[here.language].reversed_question(row, one)
        asks_back = fact_of(here, row, other[0], antecedent) if other and not _is_shown(here, row, other[0]) else None
        kept = (None if other and asks_back and other[1] else fact, asks_back)
        found += [replace(said, span=lines) for said in kept if said]
    return found


def _is_shown(here: Here, row: Tokens, one: InPlace) -> bool:
    """Whether a heading or a bullet above names what a question asks for."""
    answer = plain(row)[slice(*one.answer)]
    return any(answer in plain(above.tokens) for above in (*here.headings, *here.parents))


def _in_which_case(one: InPlace, row: str, answer: str, about: str) -> InPlace | None:
    """ "当电位超过阈值时，动作电位产生" below 动作电位: not what then, but in which case it does."""
    deed = answer[len(about) :]
    if one.form != "outcome" or not about or not answer.startswith(about) or not 2 <= len(deed) <= _SHORT_DEED:
        return None
    start = row.index(answer, one.answer[0])
    name = (start, start + len(about))
    case, end = one.before
    opens = _CASE.match(row, case)
    case = opens.end() if opens else case
    said = row[case:end].rstrip(" ，,")
    said = said[:-1] if said.endswith("时") and opens else said
    return one._replace(
        form="case",
        before=name,
        answer=(case, case + len(said)),
        after=(name[1], start + len(answer)),
        subject=name,
        lead=NOWHERE,
    )


_SHORT_DEED = 6
"""Signs of what becomes of a thing, behind its name, by which it is asked in which case that is so."""
_LINK = ByLanguage(NEVER, zh=pattern("[则則却卻也还還便又]+"))
"""What joins a verb to the clause before it: "B则升高血糖"."""
_BY_WAY_OF = ByLanguage(NEVER, zh=pattern("[通經经][过過]|由[于於]|因[为為]"))
"""What opens a clause that says by what something came about."""
_CASE = pattern("如果|假如|若(?!干)|当(?!代|今|地)|當(?!代|今|地)")
"""How what stands before a verb begins that says in which case, not who."""


def _turned(here: Here, one: InPlace, row: Tokens) -> InPlace:
    """ "PAI抑制纤溶酶": not what PAI inhibits but what inhibits plasmin."""
    doer = one.lead if one.lead[0] < one.lead[1] else one.subject
    doer = (doer[0], min(doer[1], one.verb[0]))
    if doer[0] >= doer[1] or masked(row)[one.verb[0]] in "后後" or _CASE.match(masked(row)[doer[0] :]):
        return one
    who = reading(masked(row)[slice(*doer)], here.language)
    placed = re.search("(?<=.{2})在(?![职位世任])", masked(row)[slice(*doer)])
    doer = (doer[0], doer[0] + placed.start()) if placed else doer
    link = _LINK[here.language].match(masked(row), *one.verb)
    after = (link.end() if link else one.verb[0], one.answer[1])
    rows = _ROWS[here.language]
    if not rows.may_act(who, masked(row)[slice(*after)]):
        return one
    cause = one.lead[0] < one.lead[1] and re.search("[，,]", masked(row)[slice(*doer)])
    if cause:
        means = _BY_WAY_OF[here.language].match(masked(row), *doer)
        said = masked(row)[: doer[1]].rstrip(" ，,")
        doer = (means.end() if means else doer[0], len(said))
        return one._replace(form="agent", lead=NOWHERE, before=NOWHERE, after=after, answer=doer, subject=after)
    name = _GLOSSED.fullmatch(who)
    someone = rows.is_somebody(name["name"] if name else who)
    form = "agent who" if someone else "agent"
    return one._replace(form=form, lead=NOWHERE, before=NOWHERE, after=after, answer=doer, subject=after)


_OF_POINTS = ("表现在", "体现在", "包括", "包含", "流程", "步骤", "程序")
"""How a label ends whose points do not tell what it does: "提交材料" below a procedure."""


def _is_point(here: Here) -> bool:
    """Whether a statement is one of the points under a side of something: their list is asked as a whole."""
    if here.statement.place not in (Place.BULLET, Place.STEP) or not here.above or not here.above[-1].children:
        return False
    named = reading(plain(bare(label(here.above[-1].tokens))), here.language)
    listed = is_facet(named, here.language) or names_a_side_of(named, here)
    return (listed or named.endswith(_OF_POINTS)) and bool([s for s in (*here.before, *here.after) if s.tokens])


def _chain(here: Here, row: Tokens, above: Tokens) -> Found | None:
    """ "A->B->C" under a name: one card for the order."""
    whole = masked(row)
    ends = [m.span() for m in _ARROW.finditer(whole)]
    if not 1 <= len(ends) < MOST or not above:
        return None
    if _EXPLAINED[here.language].search(whole, ends[0][0]):
        return None
    starts = [0, *(b for _, b in ends)]
    nodes = [strip(cut(row, a, b)) for a, b in zip(starts, [*(a for a, _ in ends), len(whole)], strict=True)]
    if not all(1 <= count(plain(node)) <= 8 for node in nodes):
        return None
    beside = any(s.tokens for s in (*here.before, *here.after))
    if (len(nodes) == 2 or beside) and _ROWS[here.language].is_a_case(plain(nodes[0])):
        front = worded_in(here, "outcome", nodes[0])
        return Found(Kind.QA, "steps", 0.68, strip(cut(row, starts[1]), " 。"), front, asked=plain(nodes[0]))
    numbered = [(*text(f"{i}. "), *node) for i, node in enumerate(nodes, 1)]
    front = worded_in(here, "chain", above, len(nodes))
    return Found(Kind.STEPS, "steps", 0.68, join(numbered, "\n"), front, asked=plain(above))


def child_in_place(here: Here) -> list[Found]:
    """A child that is no sentence: a list of names, or what defines the only name above it."""
    row = trimmed(here.statement.tokens)
    numbered = _NUMBERED.match(masked(row))
    row = cut(row, numbered.end()) if numbered else row
    said, above = reading(plain(row), here.language).rstrip(" 。."), _parent(here) or defined_by(here)
    if not above or re.search("[:：?？]|同上", said):
        return []
    names = names_in(said, here.language)
    facet = is_facet(plain(above), here.language)
    tells = any(not one.elided for one in questions(masked(row), here.language))
    full_stop = not here.parents and _STOPS[here.language].search(masked(row).rstrip())
    if 2 <= len(names) <= MOST and not tells and not full_stop:
        over = owner(here) if facet else above
        front = (
            worded_in(here, "facet count" if facet else "names count", over, len(names), facet=above) if over else ()
        )
        return [Found(Kind.QA, "children", 0.66, row, front, asked=plain(above))] if front else []
    term = defined_by(here)
    if term and count(said) >= 4 and (not tells or re.search("的[^的，,]{1,6}$", said)):
        back = trimmed(first_idea(row))
        return [
            Found(
                Kind.DEFINITION,
                "children",
                0.72,
                back,
                definition_question(term, said, here.language),
                asked=plain(term),
            )
        ]
    if _ROWS[here.language].is_what_the_heading_is(here, said):
        front = definition_question(above, said, here.language)
        return [Found(Kind.DEFINITION, "children", 0.7, trimmed(first_idea(row)), front, asked=plain(above))]
    first = here.parents and not any(s.tokens for s in here.before)
    alone = first and not any(s.tokens for s in here.after) and _ROWS[here.language].sets_apart(said)
    kind = _KIND.match(said) or alone
    if not first or facet or count(said) < 4 or not kind:
        return []
    front = definition_question(above, said, here.language)
    back = without_copula(trimmed(first_idea(row)))
    return [Found(Kind.DEFINITION, "children", 0.72, back, front, asked=plain(above))]


def _parent(here: Here) -> Tokens:
    """The name right above, a facet or not."""
    if here.parents:
        return thing_of(bare(name_of(here.parents[-1], here.language)), here.language)
    named = bare(label(here.headings[-1].tokens)) if here.headings else ()
    return named if named and not is_generic(plain(named), here.language) else ()
