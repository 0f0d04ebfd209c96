"""What holds of a store whatever is loaded into it, and in whatever way."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from hashlib import sha256
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from ondiris.flow.history import in_use_over_time
from ondiris.model.batch import Batch
from ondiris.model.figure import Figure, Observation, RowRef
from ondiris.model.key import Key
from ondiris.model.kind import UNIT_OF, Kind
from ondiris.model.measure import Measure
from ondiris.model.nature import Nature
from ondiris.model.period import Period
from ondiris.model.qualifier import Qualifier
from ondiris.store.choice import in_order, in_use, known, sql, stated
from ondiris.store.vintages import Store

FEW = settings(max_examples=30, deadline=None)
#: For those that ask a store dozens of questions.
FEWER = settings(max_examples=12, deadline=None)

letters = st.characters(exclude_categories=("Cs",))
texts = st.text(letters, max_size=30)
codes = st.text(
    st.characters(exclude_categories=("Cs",), exclude_characters="/(), :"), min_size=1, max_size=12
)
days = st.dates(date(1, 1, 1), date(9999, 12, 31))
decimals = st.decimals(allow_nan=False, allow_infinity=False) | st.decimals(
    min_value=Decimal("-1e38"), max_value=Decimal("1e38"), places=12
)


@st.composite
def any_figure(draw: st.DrawFn) -> Figure:
    kind = draw(st.sampled_from(Kind))
    measure = Measure(kind, "" if kind is Kind.LEVEL else draw(codes))
    key = Key(
        draw(codes), draw(codes), draw(codes), draw(codes), draw(codes), measure,
        UNIT_OF.get(kind) or draw(codes), draw(st.sampled_from(Nature)),
        Period(*sorted((draw(days), draw(days)))),
    )  # fmt: skip
    row = RowRef(draw(texts), draw(texts), draw(texts), draw(st.integers(0, 2**31 - 1)))
    seen = Observation(draw(texts), draw(days), row, draw(st.booleans()), draw(texts), draw(texts))
    scale, places = draw(st.integers(-30, 30)), draw(st.integers(0, 30))
    return Figure(key, draw(decimals), scale, places, seen, draw(st.sampled_from(Qualifier)))


KEYS = tuple(Key.parse(f"zz/output/C/ZZ/-/level/t/actual/2024-0{month}") for month in (1, 2))
PUBLISHED = tuple(date(2024, 3, 1) + timedelta(days) for days in range(4))


@st.composite
def some_figure(draw: st.DrawFn) -> Figure:
    """One of few keys, days and values, so that they collide."""
    day = draw(st.sampled_from(PUBLISHED))
    seen = Observation(draw(st.sampled_from("ab")), day, RowRef("", "", "", 2), draw(st.booleans()))
    return Figure(draw(st.sampled_from(KEYS)), Decimal(draw(st.integers(1, 3))), 0, 0, seen)


loads = st.lists(st.lists(some_figure(), min_size=1, max_size=4), min_size=1, max_size=5)


@contextmanager
def empty_store() -> Iterator[Store]:
    with tempfile.TemporaryDirectory() as folder:
        yield Store(Path(folder) / "store")


def batch(number: int, figures: list[Figure]) -> Batch:
    digest = sha256(str(number).encode()).hexdigest()
    placed = []
    for place, each in enumerate(figures):
        seen = each.lineage
        assert isinstance(seen, Observation)
        row = RowRef(f"{number}.csv", digest, "", place + 2)
        lineage = Observation(seen.source, seen.published, row, seen.in_use)
        placed.append(Figure(each.key, each.value, each.scale, each.decimals, lineage))
    return Batch(f"{number}.csv", digest, tuple(placed))


def moment(number: int) -> datetime:
    return datetime(2024, 6, 1, number, tzinfo=UTC)


def fill(store: Store, listed: list[list[Figure]]) -> None:
    for number, figures in enumerate(listed):
        store.append(batch(number, figures), loaded_at=moment(number), load=f"load-{number}")


def statement(figure: Figure) -> tuple[object, ...]:
    assert isinstance(figure.lineage, Observation)
    return figure.key, figure.value, figure.lineage.source, figure.lineage.published


@FEW
@given(st.lists(any_figure(), min_size=1, max_size=12, unique_by=lambda figure: figure.id))
def test_every_figure_comes_back_exactly(figures: list[Figure]) -> None:
    with empty_store() as store:
        store.append(Batch("f", "0" * 64, tuple(figures)), loaded_at=moment(1), load="l")
        back = {figure.id: figure for figure in store.resolve().figures()}
        assert back == {figure.id: figure for figure in figures}
        for figure in figures:
            same = back[figure.id].value
            assert (same.as_tuple(), str(same)) == (figure.value.as_tuple(), str(figure.value))


@FEW
@given(loads)
def test_corrections_never_lose_the_old_value(listed: list[list[Figure]]) -> None:
    with empty_store() as store:
        fill(store, listed)
        kept = {statement(figure) for key in KEYS for figure in store.all_vintages(key)}
        assert kept == {statement(figure) for figures in listed for figure in figures}


@FEW
@given(loads)
def test_nothing_is_counted_twice(listed: list[list[Figure]]) -> None:
    with empty_store() as store:
        fill(store, listed)
        for key in KEYS:
            stated = [statement(figure) for figure in store.all_vintages(key)]
            assert len(stated) == len(set(stated))


@FEWER
@given(loads)
def test_as_of_knows_nothing_of_the_future(listed: list[list[Figure]]) -> None:
    """What is known as of a day is what a store holds that got only the rows published by then."""
    with empty_store() as store:
        fill(store, listed)
        for day in PUBLISHED:
            past = [[each for each in figures if each.published <= day] for figures in listed]
            with empty_store() as other:
                other.create()
                fill(other, past)
                known_then = [statement(each) for each in store.resolve(day).figures()]
                assert known_then == [statement(each) for each in other.resolve().figures()]


@FEW
@given(loads)
def test_as_loaded_is_the_store_as_it_was(listed: list[list[Figure]]) -> None:
    with empty_store() as store:
        then = []
        for number, figures in enumerate(listed):
            store.append(batch(number, figures), loaded_at=moment(number), load=f"load-{number}")
            then.append(store.resolve().figures())
        assert then == [store.resolve(as_loaded=moment(number)).figures() for number in range(len(listed))]


@FEW
@given(loads)
def test_the_figure_in_use_is_the_marked_else_latest_published(listed: list[list[Figure]]) -> None:
    with empty_store() as store:
        fill(store, listed)
        for key in KEYS:
            chosen, stated = store.get(key), store.all_vintages(key)
            assert (chosen is None) == (stated == ())
            if chosen is None:
                continue
            assert isinstance(chosen.lineage, Observation)
            marked = [
                each for each in stated if isinstance(each.lineage, Observation) and each.lineage.in_use
            ]
            assert chosen in (marked or stated)
            assert chosen.published == max(each.published for each in (marked or stated))


@FEWER
@given(loads)
def test_all_ways_of_asking_agree(listed: list[list[Figure]]) -> None:
    """The kept SQL, the Ibis expressions, one key at a time, and the history's own walk over the days."""
    with empty_store() as store:
        fill(store, listed)
        for day in (None, *PUBLISHED):
            snapshot = store.resolve(day)
            assert store.query(as_of=day, indicator="output") == snapshot.figures()
            assert [store.get(key, day) for key in KEYS] == [snapshot(key) for key in KEYS]
        for key in KEYS:
            vintages = store.vintages_of(key)
            uses = in_use_over_time(vintages)
            for day in PUBLISHED:
                used = [
                    vintages[place].figure
                    for place, (first, until) in uses.items()
                    if first <= day and (until is None or day < until)
                ]
                assert used == [figure for figure in [store.get(key, day)] if figure]


@FEW
@given(loads)
def test_loading_again_changes_nothing(listed: list[list[Figure]]) -> None:
    with empty_store() as store:
        fill(store, listed)
        before, version = store.resolve().figures(), store.version
        fill(store, listed)
        assert (store.resolve().figures(), store.version) == (before, version)


@FEWER
@given(loads)
def test_following_an_origin_ends_where_a_new_store_begins(editions: list[list[Figure]]) -> None:
    """Whatever a pack went through, the store answers as one that has only seen its last edition."""
    with empty_store() as store, empty_store() as new:
        for number, figures in enumerate(editions):
            store.follow("p", [batch(number, figures)], loaded_at=moment(number), load=f"load-{number}")
        last = len(editions) - 1
        new.follow("p", [batch(last, editions[last])], loaded_at=moment(last), load=f"load-{last}")
        live = {statement(each.figure) for each in store.vintages() if not each.withdrawn}
        assert live == {statement(each.figure) for each in new.vintages()}
        assert store.resolve().keys == new.resolve().keys


def test_the_expressions_run_on_another_engine_of_ibis() -> None:
    """Nothing in them is DuckDB's own: they compile for PostgreSQL and Spark."""
    import ibis

    for dialect in ("postgres", "pyspark"):
        assert "ROW_NUMBER" in ibis.to_sql(in_order(in_use(stated(known()))), dialect=dialect)
    assert "ROW_NUMBER" in sql(stated(known()))
