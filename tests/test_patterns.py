"""Compiled patterns that are kept from one run to the next are the very ones that `re` would make."""

import gc
import importlib
import pkgutil
import re

import pytest

import notecards.extract
from notecards.extract import patterns


def every_pattern() -> list[patterns._Later]:
    for module in pkgutil.walk_packages(notecards.extract.__path__, "notecards.extract."):
        importlib.import_module(module.name)
    return [one for one in gc.get_objects() if type(one) is patterns._Later]


def test_a_kept_pattern_is_the_one_that_re_makes() -> None:
    every = every_pattern()
    assert len(every) > 1000
    wrong = []
    for one in every:
        kept, made = patterns._pattern(patterns._code(one.pattern, one._flags)), re.compile(one.pattern, one._flags)
        if kept != made or kept.groupindex != made.groupindex:  # equal: of the same source, flags and code
            wrong.append(one.pattern)
    assert not wrong


SOURCE = r"(?P<year>\d{4})|(?P<what>war)s?"


@pytest.mark.parametrize(
    ("harm", "code"),
    [
        ("cut short", lambda made: made._replace(row=made.row[:-2])),
        ("empty", lambda made: made._replace(row=b"")),
        ("other numbers", lambda made: made._replace(row=b"\xff" * len(made.row))),
        ("other groups", lambda made: made._replace(groups=0)),
    ],
)
def test_what_is_kept_may_be_damaged(harm, code, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "_known", {})
    patterns.remember([code(patterns._code(SOURCE, re.IGNORECASE))])
    found = patterns.pattern(SOURCE, re.IGNORECASE).search("The Wars")
    assert found, harm
    assert found["what"] == "War", harm


def test_where_re_is_made_otherwise_patterns_are_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "_compiler", None)
    monkeypatch.setattr(patterns, "_sre", None)
    assert patterns.pattern(SOURCE).fullmatch("1914")
    assert "None" not in patterns.made_by()


def test_what_was_compiled_is_learnt_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "_known", {})
    monkeypatch.setattr(patterns, "_learnt", [])
    assert patterns.pattern(SOURCE).search("1914")
    learnt = patterns.learnt()
    assert [(one.source, one.flags, one.names) for one in learnt] == [(SOURCE, 0, {"year": 1, "what": 2})]
    patterns.remember(learnt)
    assert patterns.pattern(SOURCE).search("1915")
    assert patterns.learnt() == learnt
