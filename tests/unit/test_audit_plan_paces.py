"""Of two percentages behind one plan, only the one that is of the plan is held against it."""

import pytest

from ondiris.audit import audit

_TEXT = (
    "За январь-ноябрь 2022 года выпущено 100 000 автомобилей. Это {} плана на 2022 год (110 000 автомобилей) "
    "и 99,2% того, что дал бы равномерный выпуск."
)


@pytest.mark.parametrize(("printed", "told"), [("90,9%", []), ("145,4%", ["145,4%"])])
def test_a_pace_is_no_part_of_the_plan(printed: str, told: list[str]) -> None:
    text = _TEXT.format(printed)
    found = [each for each in audit(text, language="ru").findings if each.code == "GRO002"]
    assert [text[each.start : each.end].split()[0] for each in found] == told
