"""A snapshot asked for what was in use on an earlier day, alone and within an expression."""

from datetime import date
from pathlib import Path

from store_rows import OUTPUT, at, batch, figure

from ondiris.methods.expression import evaluate
from ondiris.store.vintages import Store

APRIL, MAY, JUNE = date(2024, 4, 30), date(2024, 5, 20), date(2024, 6, 20)


def opened(tmp_path: Path) -> Store:
    store = Store(tmp_path / "store")
    made = batch("a.csv", figure("7", "2024-05-15"), figure("8", "2024-06-15"))
    store.append(made, loaded_at=at(1), load="first")
    return store


def test_each_day_has_its_number(tmp_path: Path) -> None:
    snapshot = opened(tmp_path).resolve()
    told = [found and str(found.value) for found in (snapshot(OUTPUT, day) for day in (APRIL, MAY, JUNE))]
    assert told == [None, "7", "8"]
    assert str(snapshot(OUTPUT).value) == "8"  # type: ignore[union-attr]
    assert snapshot.days(OUTPUT) == (date(2024, 5, 15), date(2024, 6, 15))


def test_nothing_later_is_known_than_the_snapshot_knows(tmp_path: Path) -> None:
    snapshot = opened(tmp_path).resolve(MAY)
    assert str(snapshot(OUTPUT, JUNE).value) == "7"  # type: ignore[union-attr]
    assert snapshot.days(OUTPUT) == (date(2024, 5, 15),)
    assert opened(tmp_path).resolve(APRIL)(OUTPUT, JUNE) is None


def test_what_is_loaded_later_does_not_change_it(tmp_path: Path) -> None:
    store = opened(tmp_path)
    snapshot = store.resolve()
    store.append(batch("b.csv", figure("7.5", "2024-05-16")), loaded_at=at(2), load="second")
    assert str(snapshot(OUTPUT, MAY).value) == "7"  # type: ignore[union-attr]
    assert str(store.resolve()(OUTPUT, MAY).value) == "7.5"  # type: ignore[union-attr]


def test_an_id_names_the_day(tmp_path: Path) -> None:
    found = evaluate(f"{OUTPUT}@{MAY}", opened(tmp_path).resolve())
    assert (found.id, str(found.value), found.key) == (f"{OUTPUT}@2024-05-20", "7", OUTPUT)
