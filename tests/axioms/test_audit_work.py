"""The work of the audit grows as the text does: counted in calls and in signs looked at, not in time."""

import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any, ClassVar

import pytest

from ondiris.audit import audit
from ondiris.audit.outcome import Audit
from ondiris.audit.output import annotations, machine, page, sarif, terminal
from ondiris.audit.output.audited import Audited
from ondiris.audit.reading import reader
from ondiris.audit.rules import all_rules
from ondiris.audit.sources import Source

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


def lines(run: Callable[[], object]) -> Counter[str]:
    """How often each line of the audit is run: loops within a function count as well."""
    counts: Counter[str] = Counter()

    def line(frame: FrameType, event: str, _: object) -> Any:
        if event == "line":
            counts[f"{frame.f_code.co_filename}:{frame.f_lineno}"] += 1
        return line

    def call(frame: FrameType, _: str, __: object) -> Any:
        return line if "/ondiris/audit/" in frame.f_code.co_filename else None

    sys.settrace(call)
    try:
        run()
    finally:
        sys.settrace(None)
    return counts


def rendered(found: Audit) -> None:
    file = [Audited(Source("a.txt", found.text, found.text), found, found.findings)]
    for render in (terminal.render, machine.render, page.render, annotations.render):
        render(file)
    sarif.render(file, "1")


#: Rules that compare each number with a sample of the others, and the most lines that takes.
SAMPLES = {"FX001_rates_disagree.py": 40 * 40}

#: One slip of each rule, said again and again: each rule finds it every time.
SLIPS = {
    rule.code: " ".join(rule.examples["en"]["bad"][0].replace("[[", "").replace("]]", "").split()) + "\n\n"
    for rule in all_rules()
    if rule.examples["en"]["bad"]
}


@pytest.mark.parametrize("code", sorted(SLIPS))
def test_a_slip_said_again_and_again_takes_linear_work(code: str) -> None:
    """From found to printed in every format; a budget of lines run, for each line of the audit."""
    rendered(audit(SLIPS[code], language="en"))  # what is made once, is made
    few = lines(lambda: rendered(audit(SLIPS[code] * 6, language="en")))
    many = lines(lambda: rendered(audit(SLIPS[code] * 24, language="en")))
    grown = {
        where: (few[where], count)
        for where, count in many.items()
        if count > 6 * few[where] + SAMPLES.get(where.rpartition("/")[2].partition(":")[0], 150)
    }
    assert not grown


GOLDEN = Path(__file__).parents[1] / "golden"


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
def test_a_briefing_told_again_and_again_takes_linear_work(language: str) -> None:
    """Amounts in two currencies, sums, changes and plans side by side, as in documents of many chapters."""
    text = next(GOLDEN.glob(f"*.briefing.{language}.txt")).read_text("utf-8") + "\n\n"
    audit(text, language=language)
    few = lines(lambda: audit(text * 3, language=language))
    many = lines(lambda: audit(text * 9, language=language))
    # What is held against the telling before is done twice and eight times: four times as often.
    grown = {where: (few[where], count) for where, count in many.items() if count > 5 * few[where] + 150}
    assert not grown
