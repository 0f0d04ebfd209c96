"""Units declared once, nouns left out, and numbers that are names."""

import pytest

from ondiris.audit.api import read_claims


def quantities(text: str) -> list[tuple[float, str]]:
    return [(float(claim.value), claim.unit) for claim in read_claims(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Steel, thousand tonnes: 1,302.7", [(1302700, "t")]),
        ("Copper, tonnes | 2,305 | 1,788", [(2305, "t"), (1788, "t")]),
        ("Growth of industry, %: 5.2", [(5.2, "pct")]),
        ("Медь, тыс. тонн: 302,7", [(302700, "t")]),
        ("Құрылған жұмыс орны | 4 700", [(4700, "jobs")]),
        ("Мыс, мың тонна: 302,7", [(302700, "t")]),
        ("Number of projects: 8", [(8, "projects")]),
    ],
)
def test_heading_declares_the_unit(text: str, expected: list[tuple[float, str]]) -> None:
    assert quantities(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The talks opened at 9.30 in hall 7 and ended at 11.45.",
        "Встреча открыта в 9.30 в каб. 12, ул. Садовая, 17",
        "Күнделікті жиын бүгін 9.30-да ашылды.",
        "The rocket was an Atlas 5.",
        "See form 8-K and sample 17B.",
        "He lives at 22 Main Street.",
        "Диабет 2 типа лечат (прим. 4).",
        "Алтын бірге жүзеге асты, іс жүзінде онда.",
    ],
)
def test_names_are_no_quantities(text: str) -> None:
    assert quantities(text) == []


def test_numbers_in_a_list_of_places_stay() -> None:
    assert [value for value, _ in quantities("The most were in Oakville 12, Elmtown 9, Ashford 7.")] == [
        12,
        9,
        7,
    ]


def test_currency_left_out_is_the_one_before_but_not_in_brackets() -> None:
    assert quantities("Sales were 2.5 billion dollars, then 3.1 billion.")[1] == (3.1e9, "USD")
    assert quantities("Sales were 2.5 billion dollars (3.1 billion).")[1] == (3.1e9, "")


def test_noun_left_out() -> None:
    assert [value for value, _ in quantities("They built 9 factories and closed four.")] == [9, 4]


def test_twelve_behind_hundreds_is_no_dozen() -> None:
    assert quantities("It has three hundred and twelve jobs and two dozen projects.") == [
        (312, "jobs"),
        (24, "projects"),
    ]
