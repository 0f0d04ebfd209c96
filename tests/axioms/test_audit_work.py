"""The work of the audit grows as the text does: counted in calls and in signs looked at, not in time."""

import sys
from collections import Counter
from types import FrameType
from typing import Any, ClassVar

import pytest

from ondiris.audit import audit
from ondiris.audit.reading import reader
from ondiris.audit.rules import all_rules

#: A paragraph of each rule's examples, so that every rule has something to look at.
EXAMPLES = {
    language: "\n\n".join(
        text.replace("[[", "").replace("]]", "")
        for rule in all_rules()
        for kind in ("bad", "good")
        for text in rule.examples.get(language, {}).get(kind, ())
    )
    for language in ("en", "ru", "kk")
}


class Looked(str):
    """A text that counts, by the function that asked, how many of its signs were looked at."""

    __slots__ = ()
    signs: ClassVar[Counter[str]] = Counter()

    def __getitem__(self, key: Any) -> str:
        found = str.__getitem__(self, key)
        frame = sys._getframe(1)
        self.signs[f"{frame.f_code.co_filename}:{frame.f_code.co_name}"] += len(found)
        return found


def work(text: str, language: str, monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Calls and signs by function of an audit."""
    Looked.signs = Counter()
    calls: Counter[str] = Counter()
    folded = reader.folded
    monkeypatch.setattr(reader, "folded", lambda text: Looked(folded(text)))

    def count(frame: FrameType, event: str, _: object) -> None:
        if event == "call":
            calls[f"{frame.f_code.co_filename}:{frame.f_code.co_name}"] += 1

    sys.setprofile(count)
    try:
        audit(text, language=language)
    finally:
        sys.setprofile(None)
        monkeypatch.undo()
    return calls + Looked.signs


#: What a rule might compare each with each: rates declared again and again, numbers told again.
REPEATED = " ".join(
    f"The rate was {440 + number % 20} tenge per dollar. Sales reached {440 + number} billion tenge "
    f"($1 billion). Again {440 + number} thousand tonnes were sold."
    for number in range(40)
)


def test_repeated_rates_and_numbers_take_work_by_their_number(monkeypatch: pytest.MonkeyPatch) -> None:
    audit(REPEATED)
    once = work(REPEATED, "en", monkeypatch)
    four = work("\n\n".join([REPEATED] * 4), "en", monkeypatch)
    grown = {where: (once[where], count) for where, count in four.items() if count > 5 * once[where] + 400}
    assert not grown


@pytest.mark.parametrize("language", sorted(EXAMPLES))
def test_four_times_the_text_takes_four_times_the_work(
    language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = EXAMPLES[language]
    audit(text, language=language)  # what is made once, is made
    once = work(text, language, monkeypatch)
    four = work("\n\n".join([text] * 4), language, monkeypatch)
    assert sum(once.values()) > 1000
    grown = {
        where: (once[where], count) for where, count in four.items() if count > 5 * once[where] + len(text)
    }
    assert not grown
