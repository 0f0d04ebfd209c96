"""The curated figures of the Kazakhstan pack: counts, types, vintages, and sums that must be possible."""

import csv
import hashlib
from collections import Counter, defaultdict
from decimal import Decimal
from functools import cache

import pytest

from ondiris.model.figure import Figure, Observation, RowRef
from ondiris.model.key import Key
from ondiris.model.kind import Kind
from ondiris.model.measure import Measure
from ondiris.model.nature import Nature
from ondiris.model.period import Period
from ondiris.packs.country import Country, load_country
from ondiris.packs.figure_row import COLUMNS, figure_of


@cache
def country() -> Country:
    return load_country("kz")


@cache
def figures() -> tuple[Figure, ...]:
    """Every figure of the pack; a row that is no Figure fails here with its file, row and column."""
    found: list[Figure] = []
    wrong = []
    for path in sorted([*country().path.glob("figures/*.csv"), *country().path.glob("rates/*.csv")]):
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            assert tuple(reader.fieldnames or ()) == COLUMNS, path.name
            for number, cells in enumerate(reader, 2):
                row = RowRef(path.name, digest, "", number)
                read = figure_of(cells, country().code, country().vocabulary, row)
                if isinstance(read, Figure):
                    found.append(read)
                else:
                    wrong.extend(read)
    assert not wrong, wrong[:5]
    return tuple(found)


def observation(figure: Figure) -> Observation:
    assert isinstance(figure.lineage, Observation)
    return figure.lineage


@cache
def by_key() -> dict[Key, list[Figure]]:
    found: dict[Key, list[Figure]] = defaultdict(list)
    for figure in figures():
        found[figure.key].append(figure)
    return found


def in_use(text: str) -> Figure:
    return next(figure for figure in by_key()[Key.parse(text)] if observation(figure).in_use)


def used() -> list[Figure]:
    return [figure for figure in figures() if observation(figure).in_use]


def test_there_are_at_least_900_figures() -> None:
    assert len(figures()) >= 900


def test_exactly_one_row_of_a_key_is_in_use() -> None:
    counts = {str(key): sum(observation(figure).in_use for figure in rows) for key, rows in by_key().items()}
    assert {key: count for key, count in counts.items() if count != 1} == {}


def test_no_row_is_there_twice() -> None:
    seen = Counter((str(f.key), observation(f).source, str(f.value), f.scale) for f in figures())
    assert [row for row, count in seen.items() if count > 1] == []


def test_a_row_that_is_not_in_use_says_why() -> None:
    silent = [
        figure.id for figure in figures() if not observation(figure).in_use and not observation(figure).note
    ]
    assert silent == []


def test_a_choice_between_different_values_is_explained_in_the_row_in_use() -> None:
    for rows in by_key().values():
        if len({figure.value for figure in rows}) > 1:
            chosen = next(figure for figure in rows if observation(figure).in_use)
            others = [figure for figure in rows if figure.value != chosen.value]
            assert "in use: " in observation(chosen).note, chosen.id
            assert all("not in use: differs from" in observation(figure).note for figure in others), chosen.id


def test_every_source_is_declared_and_no_figure_is_older_than_its_source() -> None:
    sources = country().sources
    for figure in figures():
        told = observation(figure)
        assert told.source in sources, figure.id
        if not figure.key.indicator.startswith("exchange_rate"):
            assert told.published == sources[told.source].published, figure.id


def test_nothing_is_published_before_it_has_happened() -> None:
    early = [
        figure.id
        for figure in figures()
        if figure.key.nature is Nature.ACTUAL and figure.published < figure.key.period.last
    ]
    assert early == []


def test_regions_existed_when_their_figures_end() -> None:
    for figure in figures():
        region = country().regions[figure.key.region]
        last = figure.key.period.last
        assert region.valid_from is None or region.valid_from <= last, figure.id
        assert region.valid_to is None or last <= region.valid_to, figure.id


def test_index_and_growth_of_one_fact_agree() -> None:
    compared = 0
    for figure in used():
        if figure.key.measure.kind is Kind.INDEX:
            growth = figure.key.measured_as(Measure(Kind.GROWTH, figure.key.measure.base))
            for other in by_key().get(growth, ()):
                slack = Decimal(5).scaleb(-figure.decimals - 1) + Decimal(5).scaleb(-other.decimals - 1)
                assert abs(figure.value - 100 - other.value) <= slack, figure.id
                compared += 1
    assert compared >= 3


def test_a_part_is_not_larger_than_its_whole() -> None:
    activities = country().activities
    levels = {figure.key: figure for figure in used() if figure.key.measure.kind is Kind.LEVEL}
    for key, figure in levels.items():
        parents = [Key(**{**key.__dict__, "region": country().iso})] if key.region != country().iso else []
        code = key.activity
        while code in activities and activities[code].parent in activities:
            code = activities[code].parent
            parents.append(Key(**{**key.__dict__, "activity": code}))
        for parent in parents:
            whole = levels.get(parent)
            if whole is not None and whole.interval.high is not None and figure.interval.low is not None:
                assert figure.interval.low < whole.interval.high, f"{figure.id} > {whole.id}"


def test_shares_of_one_whole_do_not_pass_100_percent() -> None:
    totals: dict[tuple[str, ...], Decimal] = defaultdict(Decimal)
    for figure in used():
        key = figure.key
        if key.measure.kind is Kind.SHARE:
            totals[key.indicator, key.region, key.product, str(key.measure), str(key.period)] += figure.value
    assert {name: total for name, total in totals.items() if total > 100} == {}


def test_regions_of_2021_add_up_to_the_country() -> None:
    year = Period.parse("2021")
    rows = [
        f for f in used() if f.key.indicator == "output" and f.key.activity == "BTE" and f.key.period == year
    ]
    levels = {f.key.region: f.value for f in rows if f.key.measure.kind is Kind.LEVEL}
    total = levels.pop(country().iso)
    assert abs(sum(levels.values()) - total) <= Decimal(10**7)
    assert len(levels) == 17


@pytest.mark.parametrize("year", ["2021", "2022", "2023"])
def test_cement_of_the_months_adds_up_to_the_year(year: str) -> None:
    key = Key.parse(f"kz/production/C23/KZ/portland_cement/level/t/actual/{year}")
    months = [key.at(Period.parse(f"{year}-{month:02d}")) for month in range(1, 13)]
    total = sum(by_key()[month][0].value for month in months)
    assert abs(total - by_key()[key][0].value) <= 700, total


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("kz/output/C/KZ/-/level/KZT/actual/2024-01..2024-04", "7.1E12"),
        ("kz/output/C/KZ/-/growth:yoy/pct/actual/2024-01..2024-04", "5.2"),
        ("kz/exports/C/KZ/-/level/USD/actual/2024-01..2024-04", "5.6E9"),
        ("kz/investment_fixed/C/KZ/-/level/KZT/actual/2024-01..2024-04", "403.2E9"),
        ("kz/investment_fixed/C/KZ/-/growth:yoy/pct/actual/2024-01..2024-04", "19.9"),
        ("kz/output/RAILWAY_ENGINEERING/KZ/-/multiple:yoy/fold/actual/2024-01..2024-04", "2.5"),
        ("kz/production/AUTOMOTIVE/KZ/vehicles/level/pcs/actual/2024-01..2024-04", "46000"),
        ("kz/production/AUTOMOTIVE/KZ/vehicles/level/pcs/plan/2024", "160000"),
        ("kz/projects_number/C/KZ/-/level/projects/plan/2024", "180"),
        ("kz/projects_value/C/KZ/-/level/KZT/plan/2024", "1.5E12"),
        ("kz/projects_jobs/C/KZ/-/level/jobs/plan/2024", "18000"),
        ("kz/zones_number/-/KZ/small_industrial_zones/level/zones/plan/2024", "37"),
        ("kz/zones_area/-/KZ/small_industrial_zones/level/m2/plan/2024", "200000"),
        ("kz/domestic_share/C23/KZ/-/share:market/pct/actual/2024-01..2024-04", "68"),
        ("kz/exchange_rate_official/-/KZ/USD/level/KZT-per-USD/actual/2024-04-24", "444.32"),
    ],
)
def test_the_report_of_may_2024_is_there(key: str, value: str) -> None:
    assert in_use(key).value == Decimal(value)


@pytest.mark.parametrize("wrong", ["4300000000", "105.2", "9700000"])
def test_what_the_report_of_may_2024_got_wrong_is_not_there(wrong: str) -> None:
    period = Period.parse("2024-01..2024-04")
    values = {f.value for f in figures() if f.key.period == period and f.key.activity == "C"}
    assert Decimal(wrong) not in values
