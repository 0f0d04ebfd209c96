"""Whole passages held against the pack of Kazakhstan: what each number is told to be, and what is left open.

A number is of the period and the branch that the passage speaks of last. What the text leaves open is not
decided, and neither is what a wide approximation would allow.
"""

import pytest

from ondiris.audit import audit
from ondiris.audit.confirmation import Confirm

#: Language, a passage, and what each number of it is verified by: the beginning of the Figure's key.
VERIFIED: tuple[tuple[str, str, dict[str, str]], ...] = (
    (
        "en",
        "In January-February 2024 Kazakhstan's industry produced goods worth 7.5 trillion tenge.\n\n"
        "In 2023 industrial production came to 46.4 trillion tenge.\n\n"
        "Of this, the mining and quarrying industry produced 21.7 trillion tenge, 4.6% more than in 2022.",
        {
            "7.5 trillion tenge": "output/BTE/KZ/-/2024-01..2024-02",
            "46.4 trillion tenge": "output/BTE/KZ/-/2023",
            "21.7 trillion tenge": "output/B/KZ/-/2023",
            "4.6%": "output/B/KZ/-/2023",
        },
    ),
    (
        "en",
        "In January-June 2024 Kazakhstan produced industrial products worth 23.5 trillion tenge. The bureau "
        "reported on July 17 that output in mining and quarrying grew by 0.3%.",
        {
            "23.5 trillion tenge": "output/BTE/KZ/-/2024-01..2024-06",
            "0.3%": "output/B/KZ/-/2024-01..2024-06",
        },
    ),
    (
        "ru",
        "За январь-июнь 2024 года предприятия Казахстана выпустили промышленной продукции на сумму "
        "23,5 трлн тенге.",
        {"23,5 трлн тенге": "output/BTE/KZ/-/2024-01..2024-06"},
    ),
    (
        "ru",
        "В этом году обрабатывающая промышленность растёт.\n\nПо итогам десяти месяцев 2025 года выпуск "
        "обрабатывающей промышленности увеличился на 5,8%.\n\nПрибавили металлургия (+0,7 процента) и "
        "машиностроение (+11,5 процента).",
        {
            "5,8%": "output/C/KZ/-/2025-01..2025-10",
            "+0,7 процента": "output/C24/KZ/-/2025-01..2025-10",
            "+11,5 процента": "output/MACHINE_BUILDING/KZ/-/2025-01..2025-10",
        },
    ),
    (
        "kk",
        "2024 жылғы қаңтар-сәуірде өңдеу өнеркәсібінде 7,1 трлн теңгенің өнімі өндірілді, өсім 5,2% болды.",
        {
            "7,1 трлн теңгенің": "output/C/KZ/-/2024-01..2024-04",
            "5,2%": "output/C/KZ/-/2024-01..2024-04",
        },
    ),
)  # fmt: skip
#: Passages of which no number is decided: the figures at hand are of something else, or only near.
LEFT_OPEN = (
    ("en", "In 2023 investment in Kazakhstan came to 1.7 trillion tenge, or about 3.77 billion dollars."),
    ("en", "About 1.3 trillion tenge is planned for investment projects in manufacturing in 2023."),
    # Of January-April 2024 or of 2023: the text does not say, and 9.9% is true of neither.
    (
        "en",
        "January-April 2024 is over for Kazakhstan's factories. In 2023 there were floods.\n\n"
        "Manufacturing output grew by 9.9%.",
    ),
)


@pytest.mark.parametrize(("language", "text", "figures"), VERIFIED)
def test_numbers_are_of_what_the_passage_speaks_of(
    language: str, text: str, figures: dict[str, str], confirm: Confirm
) -> None:
    told = audit(text, language=language, country="kz", confirm=confirm)
    found = {told.claims[number].printed: told.confirmations[number].figure for number in told.verified}
    assert {printed: _short(figure) for printed, figure in found.items()} == figures


def _short(figure: str) -> str:
    """A Figure's key without its country, kind, unit and nature."""
    parts = figure.split("/")
    return "/".join((*parts[1:5], parts[-1]))


@pytest.mark.parametrize(("language", "text"), LEFT_OPEN)
def test_what_a_passage_leaves_open_is_not_decided(language: str, text: str, confirm: Confirm) -> None:
    told = audit(text, language=language, country="kz", confirm=confirm)
    assert told.verified == ()
    assert [each.code for each in told.findings if each.code.startswith("DB")] == []
