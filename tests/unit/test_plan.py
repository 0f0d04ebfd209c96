"""How slots of briefing.toml are filled: each test has a handful of figures."""

# ruff: noqa: E501 - the tables are read across

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from figures_to_print import figure
from known_figures import asking

from ondiris.briefing.facts import Fact
from ondiris.briefing.plan import fill
from ondiris.briefing.queries import Queries, latest
from ondiris.model.errors import OndirisError
from ondiris.model.figure import Figure
from ondiris.model.period import Period
from ondiris.packs.country import load_country

APRIL = Period.parse("2024-01..2024-04")
GROWTH: dict[str, Any] = {"indicator": "output", "activity": "C", "measure": "change"}


def queries(*figures: Figure) -> Queries:
    return Queries(load_country("kz"), APRIL, asking({each.id: each for each in figures}))


def growth(value: str, activity: str = "C", period: str = str(APRIL)) -> Figure:
    return figure(value, "pct", "growth:yoy", decimals=1, activity=activity, period=period)


def test_a_growth_rate_stays_one() -> None:
    found = queries(growth("5.2")).find(GROWTH, {})
    assert found is not None
    assert (str(found.key.measure), found.value) == ("growth:yoy", growth("5.2").value)


def test_an_index_becomes_growth() -> None:
    index = figure("105.2", "index", "index:yoy", decimals=1)
    found = queries(index).find(GROWTH, {})
    assert found is not None
    assert found.id == f"growth_from_index({index.id})"


def test_doubling_is_told_as_a_multiple() -> None:
    found = queries(growth("150")).find(GROWTH, {})
    assert found is not None
    assert (str(found.key.measure), str(found.rounded)) == ("multiple:yoy", "2.5")


def test_a_small_multiple_is_told_in_percent() -> None:
    found = queries(figure("1.3", "fold", "multiple:yoy", decimals=1)).find(GROWTH, {})
    assert found is not None
    assert str(found.key.measure) == "growth:yoy"


def test_tables_have_percent_even_of_a_multiple() -> None:
    found = queries(figure("2.5", "fold", "multiple:yoy", decimals=1)).find(
        {**GROWTH, "measure": "percent"}, {}
    )
    assert found is not None
    assert (found.key.unit, int(found.value)) == ("pct", 150)


def test_the_latest_period_has_the_same_beginning() -> None:
    march = growth("5.6", period="2024-01..2024-03")
    other = growth("9.9", period="2024-02")
    assert queries(march, other).find({**GROWTH, "period": "latest"}, {}) == march
    assert queries(march).find(GROWTH, {}) is None
    assert [str(period) for period in latest(APRIL)] == [
        "2024-01..2024-04", "2024-01..2024-03", "2024-01..2024-02", "2024-01",
    ]  # fmt: skip


def test_a_group_is_sorted_and_its_parts_are_picked() -> None:
    asked = queries(growth("0.3", "C13"), growth("-4", "C14"), growth("7", "C24"))
    slots = fill(
        asked,
        {
            "branches": {"each": "activity", "codes": ["C13", "C14", "C24", "C99"], "needs": "growth", "by": "growth",
                         "sort": "change", "slots": {"growth": {"indicator": "output", "measure": "change"}}},
            "fastest": {"from": "branches", "slot": "growth", "keep": "first"},
            "falling": {"from": "branches", "slot": "growth", "keep": "down"},
        },
        {},
    )  # fmt: skip
    branches = slots["branches"]
    assert isinstance(branches, tuple)
    order = [fact.slots["growth"].key.activity for fact in branches if isinstance(fact, Fact)]  # type: ignore[union-attr]
    assert order == ["C24", "C13", "C14"]
    assert slots["fastest"] == (growth("7", "C24"),)
    assert slots["falling"] == (growth("-4", "C14"),)


def test_a_method_over_slots() -> None:
    cars = figure("46000", "pcs", activity="AUTOMOTIVE", indicator="production", product="vehicles")
    goal = figure(
        "160000", "pcs", activity="AUTOMOTIVE", indicator="production", product="vehicles",
        period="2024", nature="plan",
    )  # fmt: skip
    made: dict[str, Any] = {"indicator": "production", "activity": "AUTOMOTIVE", "product": "vehicles"}
    wanted = {
        "cars": made,
        "goal": {**made, "nature": "plan", "period": "year"},
        "done": {"method": "attainment", "of": ["cars", "goal"]},
    }
    done = fill(queries(cars, goal), wanted, {})["done"]
    assert isinstance(done, Figure)
    assert done.id == f"attainment({cars.id}, {goal.id})"
    assert "done" not in fill(queries(cars), wanted, {})


def test_a_wrong_period_is_named() -> None:
    with pytest.raises(OndirisError, match="no period 'sometime'"):
        queries().find({**GROWTH, "period": "sometime"}, {})


def test_editions_stand_beside_the_latest_where_a_number_changed() -> None:
    march, april = growth("3.0", period="2024-01..2024-03"), growth("3.4")
    before = replace(growth("3.2"), known_on=date(2024, 5, 15))
    then = {f"{march.id}@2024-05-15": replace(march, known_on=date(2024, 5, 15)), before.id: before}
    known = {each.id: each for each in (march, april)} | then
    days = {march.key: (date(2024, 4, 15),), april.key: (date(2024, 5, 15), date(2024, 6, 17))}
    asked = Queries(load_country("kz"), APRIL, known.get, None, lambda key: days[key])
    query = {"indicator": "output", "activity": "C", "measure": "percent"}
    slots = fill(asked, {"all": {**query, "editions": "all"}, "last": {**query, "editions": "revised"}}, {})
    told = [(str(fact.slots["x"].rounded), str(fact.slots["edition"])) for fact in slots["all"]]  # type: ignore[union-attr]
    assert told == [
        ("3.0", "2024-05-15"), ("3.2", "2024-05-15"), ("3.0", str(april.published)), ("3.4", str(april.published)),
    ]  # fmt: skip
    assert slots["last"].slots == {"before": before, "after": april}  # type: ignore[union-attr]


def test_numbers_that_never_changed_are_one_edition() -> None:
    query = {"indicator": "output", "activity": "C", "measure": "percent", "editions": "all"}
    facts = fill(queries(growth("5.6", period="2024-01..2024-03"), growth("5.2")), {"all": query}, {})["all"]
    assert [set(fact.slots) for fact in facts] == [{"x", "published"}] * 2  # type: ignore[union-attr]


def test_a_method_takes_every_figure_of_a_list() -> None:
    made = [
        figure("1", "projects", indicator="named_project_count", activity="C24", region="KZ-35",
               product=code, nature="plan", period="2024", decimals=0)
        for code in ("qarmet_modernisation", "tempo_pipes")
    ]  # fmt: skip
    plans = {
        "projects": "all",
        "indicator": "named_project_count",
        "unit": "projects",
        "nature": "plan",
        "period": "year",
    }
    regions = {
        "each": "region", "codes": ["KZ-10", "KZ-35"],
        "slots": {"plans": plans, "planned": {"method": "sum_of", "of": ["plans"]}},
    }  # fmt: skip
    (fact,) = fill(queries(*made), {"regions": regions}, {})["regions"]  # type: ignore[misc]
    assert str(fact.slots["planned"].value) == "2"


def test_a_project_that_no_source_counts_to_the_pool_stands_apart() -> None:
    def codes(which: str) -> list[str]:
        facts = fill(queries(), {"named": {"projects": which, "activity": "C24"}}, {})["named"]
        return [fact.slots["self"].code for fact in facts]  # type: ignore[union-attr]

    assert codes("pool") == ["qazalpack", "tempo_pipes"]
    assert codes("apart") == ["qarmet_modernisation"]
    assert codes("year") == ["qarmet_modernisation", "qazalpack", "tempo_pipes"]


def test_only_what_is_more_than_all_others_leads() -> None:
    def lead(*values: str) -> int:
        figures = [growth(value, code) for value, code in zip(values, ("C13", "C14", "C15"), strict=False)]
        listed = {
            "each": "activity",
            "codes": ["C13", "C14", "C15"],
            "indicator": "output",
            "measure": "change",
        }
        return len(
            fill(
                queries(*figures),
                {"all": listed, "top": {"from": "all", "sort": "change", "keep": "lead"}},
                {},
            ).get("top", ())
        )  # type: ignore[arg-type]

    assert (lead("2", "1"), lead("2", "2", "1"), lead("2")) == (1, 0, 0)
