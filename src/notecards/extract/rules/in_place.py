"""Chinese, Japanese and Korean: sentences asked in place, labels that name a side of their parent, terms and what is said of them."""

import re
from dataclasses import replace
from types import ModuleType

from notecards.cards import Kind
from notecards.extract import chinese, japanese, korean
from notecards.extract.answers import LONGEST, first_idea, trimmed
from notecards.extract.facts import Found
from notecards.extract.here import Here
from notecards.extract.in_place import InPlace, Span
from notecards.extract.languages import Language
from notecards.extract.statements import Place
from notecards.extract.subjects import bare, is_generic, label, leading_bold, name_of
from notecards.extract.wording import definition_question, number, worded
from notecards.extract.words import count, depths, sentences
from notecards.tokens import Tokens, cut, join, masked, plain, strip, text

GRAMMARS: dict[str, ModuleType] = {"zh": chinese, "ja": japanese, "ko": korean}
_PRONOUN = re.compile(r"^(?:它们|它|其)(?!他|余|中|实)")
MOST = 7


def asks_in_place(language: Language) -> bool:
    return language.code in GRAMMARS


def owner(here: Here) -> Tokens:
    """The nearest thing above that is no mere side of a thing: what "病因" is the cause of, what a verb without a subject is said of."""
    above = [name_of(p, here.language) for p in here.parents] or []
    names = [*(bare(label(h.tokens)) for h in here.headings), *map(bare, above)]
    for named in reversed(names):
        said = plain(named)
        if said and not is_generic(said, here.language) and not is_facet(said, here.language):
            return named if count(said) <= 10 and not re.search(r"[?？]", said) else ()
    return ()


def is_facet(name: str, language: Language) -> bool:
    return chinese.is_facet(name) if language.code == "zh" else name in language.facets


def sentences_in_place(here: Here, tokens: Tokens, term: Tokens) -> list[Found]:
    """What each sentence of a row gives."""
    whole = masked(tokens)
    antecedent = term if term and not is_facet(plain(term), here.language) else owner(here)
    found: list[Found] = []
    row_asked: list[tuple[Tokens, InPlace, Tokens]] = []
    for a, b in _sentences(whole):
        row = trimmed(cut(tokens, a, b))
        said = masked(row)
        chain = _chain(here, row, antecedent)
        if chain:
            found.append(chain)
            continue
        if not (3 if here.language.spaced else 2) <= count(said) <= 60 or said.rstrip().endswith(
            ("?", "？", ":", "：")
        ):
            continue
        labelled = _labelled(row)
        if labelled and plain(labelled[0]).endswith("了"):
            row, said = labelled[1], masked(labelled[1])
        elif labelled:
            found += defined(here, *labelled, 0.74)
            continue
        asked = GRAMMARS[here.language.code].questions(said)
        for one in asked:
            if (one.form == "state" and not here.parents) or (one.elided and not one.lead[1] and _is_point(here)):
                continue
            row_asked.append((row, one, antecedent))
            subject = plain(row)[slice(*one.subject)]
            if (
                one.before[0] <= one.subject[0] < one.subject[1]
                and one.form not in _STATES
                and not is_facet(subject, here.language)
                and count(subject) <= 10
                and not _PRONOUN.match(subject)
            ):
                antecedent = cut(row, *one.subject)
    return [*found, *_facts(here, row_asked)]


def _facts(here: Here, asked: list[tuple[Tokens, InPlace, Tokens]]) -> list[Found]:
    """The questions as cards; where several ask for the same, or for what the note is about here, they ask who does it instead."""
    answers = [plain(row)[slice(*one.answer)].strip(" 。.") for row, one, _ in asked]
    about = plain(owner(here))
    found = []
    for (row, one, antecedent), answer in zip(asked, answers, strict=True):
        given_away = bool(about) and len(answer) >= 2 and answer in about
        doer = plain(row)[slice(*(one.lead if one.lead[1] else one.subject))]
        if one.verb[1] and (answers.count(answer) > 1 or given_away or answer in doer):
            one = _turned(one, row)
        elif here.language.code == "zh" and one.form not in _STATES and chinese.is_bare_verb(answer):
            continue
        fact = _fact(here, row, one, antecedent)
        found += [fact] if fact else []
    return found


def _turned(one: InPlace, row: Tokens) -> InPlace:
    """ "PAI抑制纤溶酶": not what PAI inhibits but what inhibits plasmin."""
    doer = one.lead if one.lead[0] < one.lead[1] else one.subject
    if doer[0] >= doer[1]:
        return one
    after = (one.verb[0], one.answer[1])
    cause = one.lead[0] < one.lead[1] and re.search("[，,]", masked(row)[slice(*doer)])
    if cause:
        return one._replace(form="why", lead=(0, 0), before=after, answer=doer, subject=after)
    return one._replace(form="agent", lead=(0, 0), before=(0, 0), after=after, answer=doer, subject=after)


def _is_point(here: Here) -> bool:
    """Whether a statement is one of the points under a side of something: their list is asked as a whole."""
    if here.statement.place not in (Place.BULLET, Place.STEP) or not here.above or not here.above[-1].children:
        return False
    named = plain(bare(label(here.above[-1].tokens)))
    return is_facet(named, here.language) and bool([s for s in (*here.before, *here.after) if s.tokens])


_STATES = frozenset("state becomes relation outcome why".split())


def _sentences(whole: str) -> list[Span]:
    depth = depths(whole)
    result = []
    for a, b in sentences(whole):
        start = a
        for match in re.finditer("[；;]", whole[a:b]):
            if not depth[a + match.start()]:
                result.append((start, a + match.start()))
                start = a + match.end()
        result.append((start, b))
    return [(a, b) for a, b in result if whole[a:b].strip()]


_COLON = re.compile(r"^(?P<term>[^:：。，,；;？?]{1,24})[:：]+\s*(?=\S)")


_BRACKETS = re.compile(r"^(?P<term>[^()（），,。：:、]{2,14})[(（](?P<said>[^()（）]{8,})[)）]$")


def _labelled(row: Tokens) -> tuple[Tokens, Tokens] | None:
    """ "T：d" inside a text, or a whole text "T（d）" whose brackets say something."""
    found = _COLON.match(masked(row))
    if found and re.search(r"(?:说|指出|写道|曰|问|答|强调)$", found["term"]):
        return None
    if found:
        return label(cut(row, 0, found.end("term"))), cut(row, found.end())
    inside = _BRACKETS.match(masked(row))
    if inside and chinese.has_verb(inside["said"]) and not re.search("[ぁ-ん가-힣]", inside["said"]):
        return label(cut(row, 0, inside.end("term"))), cut(row, *inside.span("said"))
    return None


def _fact(here: Here, row: Tokens, one: InPlace, antecedent: Tokens) -> Found | None:
    before = join((part for part in (cut(row, *one.lead), cut(row, *one.before)) if part), "")
    if not before and not one.elided and not one.after[1]:
        return None
    subject = plain(row)[slice(*one.subject)]
    pronoun = _PRONOUN.match(subject) if not one.lead[1] else None
    if pronoun and one.before[0] == one.subject[0]:
        if not antecedent:
            return None
        before = join(
            (
                antecedent,
                *((text("的"),) if pronoun.group() == "其" and pronoun.end() < len(subject) else ()),
                cut(before, pronoun.end()),
            ),
            "",
        )
    elif one.elided or (is_facet(subject, here.language) and not one.lead[1]):
        if not antecedent:
            return None
        of = text("的") if here.language.code == "zh" and not one.elided else ()
        before = join((antecedent, of, before), "") if before else antecedent
    back = trimmed(first_idea(trimmed(cut(row, *one.answer))))
    if not back:
        return None
    template = here.language.questions[one.form]
    after = text(one.ending) or (cut(row, *one.after) if one.after[1] else ())
    front = worded(template, subject=before, after=after)
    kind = Kind.DEFINITION if one.defining else Kind.QA
    return Found(kind, "statement", one.sure, back, front, asked=plain(row)[slice(*one.before)].strip() or plain(front))


def defined(here: Here, term: Tokens, rest: Tokens, confidence: float) -> list[Found]:
    """What a term and what follows its colon give."""
    first = _defined(here, term, trimmed(rest), confidence)
    return [replace(first, rule="definition")] if first else []


def _defined(here: Here, term: Tokens, rest: Tokens, confidence: float) -> Found | None:
    theorem = _THEOREM.match(masked(term))
    term = cut(term, *theorem.span("name")) if theorem else term
    said, name = masked(rest), plain(term)
    if re.search(r"(?:说|指出|写道|曰|问|答|强调)$", name):
        return None
    whole = trimmed(rest) if count(said) <= LONGEST and not re.search(r"[。！？!?]\s*\S", said) else ()
    idea = trimmed(first_idea(rest))
    if not idea:
        return None
    above = owner(here)
    if above and (is_facet(name, here.language) or _beside_a_facet(here)):
        return _facet(here, above, term, whole or idea, confidence, complete=bool(whole))
    nested = _labelled(idea)
    if nested and not re.search(r"[。]", plain(nested[0])):
        return _defined(here, *nested, confidence - 0.05)
    listed = here.language.code == "zh" and re.match(r"[^，,]*、[^，,]*(?=[，,])", masked(idea))
    if listed and len(_names(listed.group(), here.language)) > 1:
        idea = cut(idea, 0, listed.end())
    names = _names(plain(idea), here.language)
    if here.language.code == "zh":
        clause = _clause_before_colon(here, term, rest, confidence)
        if clause:
            return clause
        acting = _acting(here, term, idea, names, confidence)
        if acting:
            return acting
    if len(names) > 1 and name.casefold() not in plain(idea).casefold():
        if len(names) > MOST:
            return None
        many = "等" not in names[-1][-3:]
        front = _worded(here, "names count" if many else "names", term, len(names))
        return Found(Kind.QA, "definition", confidence - 0.04, idea, front, asked=name)
    if len(plain(idea)) < 2 and not re.search(r"[\dA-Z]", plain(idea)):
        return None
    front = definition_question(term, plain(idea), here.language)
    return Found(Kind.DEFINITION, "definition", confidence, _without_copula(idea), front, asked=name)


_THEOREM = re.compile(r"^(?:定理|定义|推论|引理|命题|性质|公理|法则|公式)\s*[\d.]*\s*[（(](?P<name>[^（）()]{2,})[)）]$")


def _worded(here: Here, form: str, subject: Tokens, n: int = 0, **parts: Tokens) -> Tokens:
    template = here.language.questions[form]
    if "的" in plain(parts.get("facet", ())):  # "失败的原因" is the cause of a thing's failure: one 的 is enough
        template = template.replace("的", "", 1)
    return worded(template, subject=subject, n=number(n, here.language), **parts)


def _beside_a_facet(here: Here) -> bool:
    """Whether a label stands among labels that name sides of what is above them: it names one too."""
    if not here.parents or here.statement.place is not Place.BULLET:
        return False
    labels = [_COLON.match(masked(s.tokens)) for s in (*here.before, *here.after) if s.tokens]
    return any(found and is_facet(found["term"].strip(), here.language) for found in labels)


def _facet(here: Here, above: Tokens, term: Tokens, said: Tokens, confidence: float, *, complete: bool) -> Found:
    names = _names(plain(said), here.language)
    many = len(names) > 1 or "；" in plain(said).rstrip("；") or plain(said).count("、") > 1
    front = _worded(here, "facet many" if many and complete else "facet", above, facet=term)
    return Found(Kind.QA, "definition", confidence, said, front, asked=plain(term))


_COPULA = re.compile(r"^(?:是指|指的是|就是|指|即|是)(?=[^\d是标数])")


def _without_copula(idea: Tokens) -> Tokens:
    found = _COPULA.match(masked(idea))
    return cut(idea, found.end()) if found and len(plain(idea)) > found.end() + 1 else idea


_SENTENCE_ENDS = re.compile(r"(?:する|した|される|いる|ある|です|ます|だ|る|く|[가-힣]다|요|[가-힣]음|함|됨)$")


def _names(said: str, language: Language) -> list[str]:
    """The entries of a list of names, one entry where the text is none."""
    said = said.rstrip(" 。.")
    between = {"zh": "、|以及|和(?=[^、]+$)|及(?=[^、]+$)", "ja": "、|・", "ko": ",\\s|·"}[language.code]
    if re.search(r"[；;。:：]", said) or not re.search("[、・·]|,\\s", said):
        return [said]
    parts = [part.strip() for part in re.split(between, said) if part.strip()]
    fits = len(parts) > 1 and all(
        count(part) <= 6 and not re.search("[，,]", part) and _is_name(part, language) for part in parts
    )
    return parts if fits else [said]


def _is_name(part: str, language: Language) -> bool:
    if language.code == "zh":
        return not chinese.has_verb(part) and not chinese.is_state(part)
    return not _SENTENCE_ENDS.search(part)


_LABEL_VERBS = re.compile(
    r"^(?:促进|抑制|激活|增加|减少|降低|升高|扩张|收缩|防止|避免|引起|导致|诱发|维持|增强|减弱|阻断|拮抗|加重|减轻|缓解)[^、，]{2,}"
)


def _acting(here: Here, term: Tokens, idea: Tokens, names: list[str], confidence: float) -> Found | None:
    """ "TFPI：可抑制FXa": what the term does; "促进凝血：FV、纤维蛋白原": what does so."""
    said = masked(idea)
    if _LABEL_VERBS.match(masked(term)) and not chinese.predicate_first(said) and len(names) <= MOST:
        form = "acting" if len(names) > 1 else "acting one"
        return Found(Kind.QA, "definition", confidence, idea, _worded(here, form, term, len(names)), asked=plain(term))
    if not chinese.predicate_first(said):
        return None
    heads = [said[a:b] for a, b in chinese.parts_of(said)]
    if len(heads) > 1 and sum(map(chinese.is_action, heads)) > 1:
        return Found(Kind.QA, "definition", confidence, idea, _worded(here, "acts", term), asked=plain(term))
    for one in chinese.questions(said):
        if one.elided and one.before[0] == 0:
            fact = _fact(here, idea, one, term)
            return replace(fact, confidence=confidence) if fact else None
    return None


_OPEN = re.compile(r"(?:包括|包含|分为|分成|可分为|主要有|共有|有|是|为|如下|即)$")


def _clause_before_colon(here: Here, term: Tokens, rest: Tokens, confidence: float) -> Found | None:
    """ "X包括：A、B", "X有三个：A、B、C", "A与B相等：$a=b$": the colon stands inside a sentence."""
    name = masked(term)
    opened = _OPEN.search(name)
    if opened and len(name) > opened.end() - opened.start() + 1:
        row = join((term, rest), "")
    elif (chinese.has_verb(name) and not chinese.predicate_first(name)) or chinese.relation(name):
        row = join((term, text("："), rest), "")
    else:
        return None
    related = chinese.relation(name)
    asked = (
        [related._replace(answer=(related.answer[0], len(plain(row))))] if related else chinese.questions(masked(row))
    )
    for one in asked:
        fact = _fact(here, row, one, owner(here))
        if fact:
            return replace(fact, confidence=confidence - 0.04)
    return None


_ARROW = re.compile(r"\s*(?:-{1,2}>|=>|→|⇒|⟶)\s*")


def _chain(here: Here, row: Tokens, above: Tokens) -> Found | None:
    """ "A->B->C" under a name: one card for the order."""
    whole = masked(row)
    ends = [m.span() for m in _ARROW.finditer(whole)]
    if not 1 <= len(ends) < MOST or not above:
        return None
    starts = [0, *(b for _, b in ends)]
    nodes = [strip(cut(row, a, b)) for a, b in zip(starts, [*(a for a, _ in ends), len(whole)], strict=True)]
    if not all(1 <= count(plain(node)) <= 8 for node in nodes):
        return None
    numbered = [(*text(f"{i}. "), *node) for i, node in enumerate(nodes, 1)]
    front = _worded(here, "chain", above, len(nodes))
    return Found(Kind.STEPS, "steps", 0.68, join(numbered, "\n"), front, asked=plain(above))


def child_in_place(here: Here) -> list[Found]:
    """A child that is no sentence: a list of names, or what defines the only name above it."""
    row = trimmed(here.statement.tokens)
    said, above = plain(row).rstrip(" 。."), _parent(here)
    if not above or re.search("[:：?？]|同上", said):
        return []
    names = _names(said, here.language)
    facet = is_facet(plain(above), here.language)
    if 2 <= len(names) <= MOST:
        over = owner(here) if facet else above
        form = "facet count" if facet else "names count"
        front = _worded(here, form, over, len(names), facet=above) if over else ()
        return [Found(Kind.QA, "children", 0.66, row, front, asked=plain(above))] if front else []
    if not facet and here.parents and count(said) >= 4 and _KIND.match(said) and not any(s.tokens for s in here.before):
        front = definition_question(above, said, here.language)
        return [
            Found(
                Kind.DEFINITION, "children", 0.72, _without_copula(trimmed(first_idea(row))), front, asked=plain(above)
            )
        ]
    return []


_KIND = re.compile(
    r"^(?:是指|指的是|指|是)?(?:一[种个类项部套组门条]|第[一二三四五六七八九十]+[部个次种])|^(?:是指|指的是|指)"
)


def _parent(here: Here) -> Tokens:
    """The name right above, a facet or not."""
    if here.parents:
        return bare(name_of(here.parents[-1], here.language))
    named = bare(label(here.headings[-1].tokens)) if here.headings else ()
    return named if named and not is_generic(plain(named), here.language) else ()


def _is_announced(here: Here) -> bool:
    """Whether a bold bullet, or one that ends in a colon, stands over plain points, neither labelled nor long."""
    statement = here.statement
    entries = [c for c in statement.children if c.tokens]
    bold = leading_bold(statement.tokens) >= len(plain(statement.tokens).rstrip())
    name = plain(label(statement.tokens))
    if statement.place is not Place.BULLET or not (bold or masked(statement.tokens).rstrip().endswith(("：", ":"))) or count(name) > 8:
        return False
    return all(c.place is Place.BULLET and not c.children and 2 <= count(plain(c.tokens)) <= 14 and not re.search("[:：?？。]", masked(c.tokens)) for c in entries)


def _all_named(here: Here) -> bool:
    """Whether each point below a bullet begins with a name of its own: "ADP：募集血小板"."""
    entries = [c for c in here.statement.children if c.tokens]
    terms = [_labelled(c.tokens) for c in entries]
    name = plain(label(here.statement.tokens))
    return (
        here.statement.place is not Place.HEADING
        and not re.search("[:：]", name)
        and count(name) <= 6
        and all(
            t is not None
            and count(plain(t[0])) <= 6
            and not is_facet(plain(t[0]), here.language)
            and _is_name(plain(t[0]), here.language)
            and not _LABEL_VERBS.match(plain(t[0]))
            for t in terms
        )
    )


_STORIES = frozenset("经过 过程 时间 内容".split())
_NARRATIVE = frozenset("背景 经过 过程 内容 时间 历史背景 主要内容 应用 分类 结构 组成 关系 人物".split())


def _mostly_sentences(here: Here, entries: list[Tokens]) -> bool:
    """Whether most points say something that is asked by itself."""
    asked = GRAMMARS[here.language.code].questions
    said = [any(not one.elided for one in asked(masked(entry))) for entry in entries]
    return sum(said) > len(said) / 2


_LISTED = re.compile(r"[的之][^的之]{2,}$")


def listed_in_place(here: Here, entries: list[Tokens]) -> Found | None:
    """A side of a thing over its points: "失败的原因" under a revolution and what the causes were."""
    named = bare(label(here.statement.tokens))
    name, above = plain(named), owner(here)
    if is_facet(name, here.language):
        if not above or name in _STORIES or (here.statement.place is Place.HEADING and (name in _NARRATIVE or _mostly_sentences(here, entries))):
            return None
        front = _worded(here, "facet count" if len(entries) > 1 else "facet", above, len(entries), facet=named)
    elif len(entries) >= 3 and _all_named(here):
        front = _worded(here, "names count", named, len(entries))
    elif name.endswith(("概念", "定义")):
        return None
    elif len(entries) > 1 and _LISTED.search(name) and is_facet(re.split("[的之]", name)[-1], here.language) and count(name) <= 12:
        front = _worded(here, "names count" if len(entries) > 1 else "what is", named, len(entries))
    elif _is_announced(here) and len(entries) > 1:
        front = _worded(here, "names count", named, len(entries))
        return Found(Kind.STEPS, "steps", 0.6, join(entries, "\n"), front, asked=name)
    else:
        return None
    kind = Kind.STEPS if len(entries) > 1 else Kind.QA
    return Found(kind, "steps", 0.76, join(entries, "\n"), front, asked=name)
