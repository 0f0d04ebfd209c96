"""A blank or a word of magnitude that ends a text or touches a sign is told or left alone as elsewhere."""

import pytest

from ondiris.audit import audit


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Output grew by 5% to 300 tonnes, exports to XX", []),
        ("The plant made 300 tonnes of ore and 20XX", ["EMP001"]),
        ("The project cost of million%", []),
        ("The project cost of million%.", []),
    ],
)
def test_a_blank_at_the_end_of_a_text(text: str, codes: list[str]) -> None:
    assert [each.code for each in audit(text, language="en", select=["EMP"]).findings] == codes
