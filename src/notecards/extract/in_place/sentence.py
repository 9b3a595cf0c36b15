"""A Chinese or Japanese sentence taken apart by its signs."""

import re

from notecards.extract.clauses.clause_parts import Clause, Verb
from notecards.extract.languages import Language


def clause_by_sign(text: str, language: Language) -> Clause | None:
    """The first sign of a definition or a verb of the table, with a subject before it."""
    found = [
        (at, -len(mark), mark) for mark in (*language.copulas, *language.verbs) if 0 < (at := text.find(mark)) <= 16
    ]
    if not found:
        return None
    at, _, mark = min(found)
    subject = text[:at]
    if re.search(r"[，,；;：:。、]", subject) or subject.endswith(("不", "没", "的", "都", "也", "如果")):
        return None
    kind = Verb.COPULA if mark in language.copulas else Verb.SINGULAR
    end = len(text.rstrip("。.！!；; "))
    return Clause(kind, 0, (0, at), mark if kind is Verb.COPULA else "", (at, at + len(mark)), (at + len(mark), end))
