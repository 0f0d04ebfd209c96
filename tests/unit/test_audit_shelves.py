"""Shelves give what a search through all figures gives, and make no figure that nobody asks for."""

from dataclasses import replace

import pytest
from known_figures import figures_of

from ondiris.audit.verdicts.shelves import Shelves, group, shelved
from ondiris.model.figure import Figure
from ondiris.model.key import NONE

FIGURES = tuple(figures_of("kz").values())
AMOUNTS = tuple(each for each in FIGURES if "-per-" not in each.key.unit)


@pytest.fixture
def made() -> list[int]:
    return []


@pytest.fixture
def shelves(made: list[int]) -> Shelves:
    def figure_at(place: int) -> Figure:
        made.append(place)
        return FIGURES[place]

    return Shelves(figure_at, lambda place: str(FIGURES[place].key), **shelved(enumerate(FIGURES)))


def _group(figure: Figure) -> str:
    return group(figure.key.measure.kind, figure.key.unit)


def test_every_figure_lies_where_claims_look_for_it(shelves: Shelves) -> None:
    for figure in AMOUNTS:
        key = figure.key
        for code in {key.activity, key.product}:
            assert figure in shelves.of(code, key.region, _group(figure), key.period)
            assert all(
                each.key.period == key.period
                for each in shelves.of(code, key.region, _group(figure), key.period)
            )


def test_only_what_is_asked_for_is_made_and_once(shelves: Shelves, made: list[int]) -> None:
    assert not made
    key = AMOUNTS[0].key
    for _ in range(2):
        found = list(shelves.of(key.activity, key.region, _group(AMOUNTS[0]), key.period))
    assert len(made) == len(found) < len(FIGURES) / 20


@pytest.mark.parametrize("part", ["region", "activity"])
def test_what_differs_in_one_part_is_what_a_search_finds(shelves: Shelves, part: str) -> None:
    count = 0
    for figure in AMOUNTS[::10]:
        wanted = {
            each.id
            for each in AMOUNTS
            if each.key != figure.key and replace(each.key, **{part: getattr(figure.key, part)}) == figure.key
        }
        found = {each.id for each in shelves.differing(figure, (part,), (_group(figure),))}
        assert found == wanted
        count += len(found)
    assert count > 50


def test_rates_are_by_their_pair(shelves: Shelves) -> None:
    rates = [each for each in FIGURES if each.key.unit == "KZT-per-USD"]
    assert rates
    assert shelves.currencies("USD") == ["KZT"]
    assert list(shelves.rates("KZT", "USD")) == rates
    assert shelves.products == {each.key.product for each in AMOUNTS} - {NONE}


def test_plans_are_found_for_any_period(shelves: Shelves) -> None:
    plans = [each for each in AMOUNTS if each.key.nature == "plan"]
    assert plans
    for figure in plans:
        key = figure.key
        other = next(each.key.period for each in AMOUNTS if each.key.period != key.period)
        asked = key.activity, key.region, _group(figure), other
        assert figure in shelves.of(*asked, or_planned=True)
        assert figure not in shelves.of(*asked)
