"""What "this year" is in a text that begins with its day, though it speaks most of another year."""

import pytest

from ondiris.audit.api import read_claims

_EN = "In 2023 output was 21.6 trillion tenge, in 2022 20.7 trillion. This year 180 projects are planned."
_RU = (
    "В 2023 году выпуск составил 21,6 трлн тенге, в 2022 году – 20,7 трлн. В этом году запустят 180 проектов."
)
_KK = "2023 жылы өндіріс 21,6 трлн теңге, 2022 жылы 20,7 трлн болды. Осы жылы 180 жоба іске қосылады."
TEXTS = (
    ("en", f"ASTANA, March 21, 2024. {_EN}", "2024"),
    ("en", f"Astana, 21 March 2024 — {_EN}", "2024"),
    ("en", f"18 Apr 2024 15:12\n\n{_EN}", "2024"),
    ("en", _EN, "2023"),
    ("en", f"The plant was opened on 3 March 2020. {_EN}", "2023"),
    ("ru", f"Астана, 21 марта 2024 года. {_RU}", "2024"),
    ("ru", f"10:31, 2 декабря 2024 | GMT\n\n{_RU}", "2024"),
    ("kk", f"2024 жылғы 21 наурыз. {_KK}", "2024"),
    ("kk", f"Астана, 21 наурыз 2024 ж.\n\n{_KK}", "2024"),
)


@pytest.mark.parametrize(("language", "text", "year"), TEXTS)
def test_this_year_is_that_of_the_dateline(language: str, text: str, year: str) -> None:
    claim = next(each for each in read_claims(text, language=language) if each.printed.startswith("180"))
    assert str(claim.period) == year
