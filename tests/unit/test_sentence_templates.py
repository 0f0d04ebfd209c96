"""The grammar of sentence templates, one rule a test."""

import pytest

from ondiris.briefing.template import Agreeing, Optional, Slot, Text, parse, slots_of
from ondiris.model.errors import OndirisError


def test_text_slots_and_clauses() -> None:
    assert parse("{output.subject} grew[ by {growth.abs}].") == (
        Slot(("output", "subject")),
        Text(" grew"),
        Optional((Text(" by "), Slot(("growth", "abs")))),
        Text("."),
    )


def test_a_verb_agrees_with_a_subject() -> None:
    (slot,) = parse("{growth.change@growth.activity}")
    assert isinstance(slot, Slot)
    assert (slot.path, slot.subject) == (("growth", "change"), "growth.activity")
    assert parse("запланирован(|а|о|ы)") == (Text("запланирован"), Agreeing(("", "а", "о", "ы")))


def test_brackets_around_words_are_words() -> None:
    assert parse("7 (of 8)") == (Text("7 "), Text("("), Text("of 8)"))


def test_lists_by_commas_and_by_semicolons() -> None:
    assert parse("{rising:item_by}") == (Slot(("rising",), each="item_by"),)
    assert parse("{plants;item_plant}") == (Slot(("plants",), each="item_plant", wide=True),)


def test_a_condition_prints_nothing() -> None:
    assert parse("{?lead}x") == (Slot(("lead",), silent=True), Text("x"))


def test_slots_of_clauses_are_found_too() -> None:
    assert [slot.path[0] for slot in slots_of("{a}[ {b}[ {c}]]")] == ["a", "b", "c"]


@pytest.mark.parametrize("wrong", ["[open", "close]", "{Bad Slot}", "{a.}", "(x|y)", "{a@}"])
def test_what_is_malformed_is_named(wrong: str) -> None:
    with pytest.raises(OndirisError, match="sentence template"):
        parse(wrong)
