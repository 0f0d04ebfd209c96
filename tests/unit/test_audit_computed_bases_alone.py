"""Right sentences about changes with a base of their own, and two amounts of two things: nothing is told."""

import pytest

from ondiris.audit import audit

SENTENCES = (
    "In 2024 output was 1,250 units, 250, or 25%, more than planned.",
    "За 2024 год выпуск составил 1 250 штук, это на 250 штук, или 25%, больше плана.",
    "In 2021 revenue was $3.1 billion; in 2022 the firm bought a mill for $3.4 million.",
    "В 2021 году выручка составила 7,4 млрд тенге, в 2022 году штраф составил 8,1 млн тенге.",
    "2021 жылы кірісі 7,4 млрд теңге болды, 2022 жылы 8,1 млн теңге айыппұл төледі.",
    # the second amount is a level, in the case of "by"
    "2024 жылдың басында қарыз 12,5 млрд теңге болса, 1 шілдеде 10 млрд теңгеге түсті, яғни 20%-ға кеміді.",
    "2023 жылы олар 432 мың тонна жинады, бұл 2022 жылғы 480 мың тоннаның 0,9 бөлігі, түсім 10%-ға кеміді.",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_change_of_its_own_base_is_left_alone(sentence: str) -> None:
    assert [(each.code, sentence[each.start : each.end]) for each in audit(sentence).findings] == []
