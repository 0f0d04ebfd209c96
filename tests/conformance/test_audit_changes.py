"""Two amounts and the change between them, told in many ways: right is silent, wrong is flagged."""

import tomllib
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from ondiris.audit import audit
from ondiris.audit.wording import wording

FRAMES = tomllib.loads(Path(__file__).with_name("change_frames.toml").read_text(encoding="utf-8"))
CASES = [
    pytest.param(language, kind, frame, id=f"{language}-{kind}-{number + 1}")
    for language, kinds in FRAMES.items()
    for kind, frames in kinds.items()
    for number, frame in enumerate(frames)
]
FAMILIES = {
    "rise": ("GRO",),
    "fall": ("GRO",),
    "times": ("GRO", "NFL"),
    "difference": ("GRO",),
    "plan": ("GRO",),
    "rises": ("DIR",),
    "falls": ("DIR",),
}
ONE, TENTH = Decimal(1), Decimal("0.1")


def printed(language: str, number: Decimal) -> str:
    """A number as the language groups and points it, without a sign."""
    text = f"{number:,f}"
    if wording(language).tables["tool"]["decimal"] == ",":
        return text.replace(",", " ").replace(".", ",")
    return text


def cases_of(language: str, kind: str, frame: str, low: int, high: int) -> tuple[str, str, tuple[str, ...]]:
    """The frame filled rightly, filled wrongly, and the families of rules that may tell; low < high."""
    a, b = Decimal(low), Decimal(high)
    if kind in ("fall", "falls", "plan"):
        a, b = b, a
    change = abs(b / a - 1) * 100
    if kind == "plan":
        change = b / a * 100
    values = {"a": a, "b": b, "g": change.quantize(TENTH, ROUND_HALF_UP), "d": abs(b - a)}
    values["k"] = (b / a).quantize(TENTH, ROUND_HALF_UP)
    wrong = dict(values)
    if kind in ("rises", "falls"):
        wrong["a"], wrong["b"] = b, a
    else:
        # Off by a half and more: neither rounding nor an index nor another "times" leaves it open.
        wrong["g"] = (values["g"] * Decimal("1.5") + 7).quantize(TENTH)
        wrong["k"] = (values["k"] * 2 + 3).quantize(TENTH)
        wrong["d"] = (values["d"] * Decimal("1.5") + 7).quantize(ONE)
    said = [
        frame.format(x=2022, y=2023, **{name: printed(language, value) for name, value in each.items()})
        for each in (values, wrong)
    ]
    return said[0], said[1], FAMILIES[kind]


@pytest.mark.parametrize(("language", "kind", "frame"), CASES)
@settings(max_examples=4, deadline=None, derandomize=True)
@given(low=some.integers(1_100, 40_000), percent=some.integers(13, 60), times=some.integers(22, 80))
def test_right_change_is_silent_and_wrong_one_told(
    language: str, kind: str, frame: str, low: int, percent: int, times: int
) -> None:
    high = low * times // 10 if kind == "times" else low + low * percent // 100
    right, wrong, families = cases_of(language, kind, frame, low, high)
    assert [(each.code, each.message) for each in audit(right, language=language).findings] == [], right
    told = [each.code for each in audit(wrong, language=language).findings]
    assert any(code.startswith(families) for code in told), (told, wrong)
