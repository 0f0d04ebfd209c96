"""The store: what is loaded is kept whole, once, and can be asked as of any day."""

import json
import subprocess
import sys
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path

import pytest
from deltalake import DeltaTable
from store_rows import EXPORTS, OUTPUT, at, batch, figure

from ondiris.model.figure import Derivation, Figure, Observation
from ondiris.model.key import Key
from ondiris.store import choice, table
from ondiris.store.errors import StoreError
from ondiris.store.lock import alone
from ondiris.store.vintages import Store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "store")


def load(store: Store, hour: int, name: str, *figures: Figure, reason: str = "") -> int:
    return store.append(batch(name, *figures), loaded_at=at(hour), load=f"load-{hour}", reason=reason).rows


def value(store: Store, as_of: str | None = None, as_loaded: datetime | None = None) -> str | None:
    found = store.get(OUTPUT, as_of and date.fromisoformat(as_of), as_loaded)
    return None if found is None else str(found.value)


def test_a_number_is_not_known_before_it_was_published(store: Store) -> None:
    load(store, 1, "a.csv", figure("7", "2024-05-15"))
    assert value(store, "2024-05-14") is None
    assert value(store, "2024-05-15") == "7"
    assert value(store) == "7"


def test_a_later_vintage_takes_over_from_its_day_on(store: Store) -> None:
    load(store, 1, "a.csv", figure("7", "2024-05-15"), figure("8", "2024-06-15"))
    assert value(store, "2024-06-14") == "7"
    assert value(store, "2024-06-15") == "8"


def test_the_row_in_use_wins_over_a_later_one_kept_beside(store: Store) -> None:
    load(store, 1, "a.csv", figure("7", "2024-05-15"), figure("9", "2024-05-20", in_use=False))
    assert value(store) == "7"


def test_before_the_row_in_use_was_published_the_latest_known_serves(store: Store) -> None:
    load(store, 1, "a.csv", figure("7", "2024-05-15", in_use=False), figure("9", "2024-05-20"))
    assert value(store, "2024-05-16") == "7"
    assert value(store, "2024-05-20") == "9"


def test_a_correction_takes_over_and_the_old_number_stays(store: Store) -> None:
    load(store, 1, "a.csv", figure("7", "2024-05-15"))
    load(store, 2, "b.csv", figure("7.5", "2024-05-15"), reason="misprint")
    assert value(store) == "7.5"
    assert [str(each.value) for each in store.all_vintages(OUTPUT)] == ["7", "7.5"]
    first, second = store.vintages_of(OUTPUT)
    assert (first.figure.lineage.reason, second.figure.lineage.reason) == ("", "misprint")  # type: ignore[union-attr]
    assert (second.load, second.loaded_at, second.load_reason) == ("load-2", at(2), "misprint")


def test_what_was_loaded_later_is_not_known_as_of_an_earlier_moment(store: Store) -> None:
    load(store, 1, "a.csv", figure("7", "2024-05-15"))
    load(store, 3, "b.csv", figure("7.5", "2024-05-15"), reason="misprint")
    assert value(store, as_loaded=at(2)) == "7"
    assert store.resolve(as_loaded=at(0))(OUTPUT) is None


def test_a_number_repeated_by_a_later_file_does_not_undo_a_correction(store: Store) -> None:
    load(store, 1, "a.csv", figure("7", "2024-05-15"))
    load(store, 2, "b.csv", figure("7.5", "2024-05-15"), reason="misprint")
    load(store, 3, "a-with-one-row-more.csv", figure("7", "2024-05-15"), figure("3", "2024-05-15", EXPORTS))
    assert value(store) == "7.5"
    assert len(store.all_vintages(OUTPUT)) == 2


def test_a_correction_can_be_taken_back_with_a_reason(store: Store) -> None:
    load(store, 1, "a.csv", figure("7", "2024-05-15"))
    load(store, 2, "b.csv", figure("7.5", "2024-05-15"), reason="misprint")
    load(store, 3, "c.csv", figure("7", "2024-05-15"), reason="it was none")
    assert value(store) == "7"
    assert len(store.all_vintages(OUTPUT)) == 3


def test_the_same_file_twice_changes_nothing(store: Store) -> None:
    assert load(store, 1, "a.csv", figure("7", "2024-05-15")) == 1
    before = store.version
    assert load(store, 2, "a.csv", figure("7", "2024-05-15")) == 0
    assert store.version == before
    assert [each.load for each in store.loads()] == ["load-1"]


def test_the_same_file_twice_in_one_load_is_loaded_once(store: Store) -> None:
    one = batch("a.csv", figure("7", "2024-05-15"))
    first, second = store.append_all([one, one], loaded_at=at(1), load="l")
    assert (first.already, second.already) == (False, True)
    assert len(store.all_vintages(OUTPUT)) == 1


def test_a_file_loaded_meanwhile_by_another_process_is_not_loaded_again(store: Store) -> None:
    store.create()
    one = batch("a.csv", figure("7", "2024-05-15"))
    other = Store(store.path)
    begin = store._table.begin

    def begin_then_be_overtaken():  # type: ignore[no-untyped-def]
        draft = begin()
        other.append(one, loaded_at=at(1), load="other")
        return draft

    store._table.begin = begin_then_be_overtaken  # type: ignore[method-assign]
    assert store.append(one, loaded_at=at(2), load="own").already
    assert [each.load for each in store.loads()] == ["other"]


def test_a_table_made_again_meanwhile_takes_the_load_all_the_same(store: Store) -> None:
    """Of processes that start together on an empty folder, more than one makes the table."""
    store.create()
    begin, made = store._table.begin, []

    def begin_then_be_overtaken():  # type: ignore[no-untyped-def]
        draft = begin()
        if not made:
            now = DeltaTable(str(store._table.folder))
            made.append(now.metadata().id)
            DeltaTable.create(
                str(store._table.folder), now.schema(), mode="overwrite",
                configuration=now.metadata().configuration, raise_if_key_not_exists=False,
            )  # fmt: skip
        return draft

    store._table.begin = begin_then_be_overtaken  # type: ignore[method-assign]
    assert load(store, 1, "a.csv", figure("7.1", "2024-05-15")) == 1
    assert made != [DeltaTable(str(store._table.folder)).metadata().id]
    assert value(store) == "7.1"


def test_a_file_without_figures_is_remembered(store: Store) -> None:
    empty = batch("empty.csv")
    assert not store.append(empty, loaded_at=at(1), load="l").already
    assert store.append(empty, loaded_at=at(2), load="m").already
    assert store.holds(empty.sha256, "zz")
    assert store.loads() == ()


def test_one_file_may_be_loaded_for_two_countries(store: Store) -> None:
    other = Key.parse("yy/output/C/YY/-/level/t/actual/2024-01")
    load(store, 1, "a.csv", figure("7", "2024-05-15"))
    assert load(store, 2, "a.csv", figure("8", "2024-05-15", other)) == 1


def test_derived_figures_are_refused(store: Store) -> None:
    observed = figure("7", "2024-05-15")
    derived = Figure(OUTPUT, observed.value, 0, 0, Derivation("share", "", (observed,)))
    from ondiris.model.batch import Batch

    with pytest.raises(TypeError, match="computed"):
        store.append(Batch("a", "a" * 64, (derived,)), loaded_at=at(1), load="l")


def test_a_load_needs_a_time_zone(store: Store) -> None:
    with pytest.raises(ValueError, match="time zone"):
        store.append(batch("a.csv"), loaded_at=datetime(2024, 1, 1), load="l")  # noqa: DTZ001
    assert not store.exists()


def test_loaded_files_are_kept_byte_for_byte(store: Store) -> None:
    store.append(batch("a.csv", figure("7", "2024-05-15")), loaded_at=at(1), load="l", content=b"a.csv")
    digest = sha256(b"a.csv").hexdigest()
    assert store.source(digest) == b"a.csv"
    assert store.source("0" * 64) is None
    (store.path / "files" / digest).write_bytes(b"changed")
    with pytest.raises(StoreError, match="changed after it was loaded"):
        store.source(digest)


def test_bytes_that_are_not_the_file_are_refused(store: Store) -> None:
    with pytest.raises(ValueError, match="SHA-256"):
        store.append(batch("a.csv"), loaded_at=at(1), load="l", content=b"other")
    assert not store.holds(batch("a.csv").sha256, "zz")


# Following an origin


def follow(store: Store, hour: int, name: str, *figures: Figure) -> tuple[int, int]:
    done = store.follow("pack:zz", [batch(name, *figures)], loaded_at=at(hour), load=f"load-{hour}")
    return done.added, done.withdrawn


def test_an_origin_withdraws_what_it_states_no_more(store: Store) -> None:
    assert follow(store, 1, "v1", figure("7", "2024-05-15"), figure("3", "2024-05-15", EXPORTS)) == (2, 0)
    assert follow(store, 2, "v2", figure("7", "2024-05-15")) == (1, 1)
    assert store.get(EXPORTS) is None
    assert store.get(EXPORTS, as_loaded=at(1)) is not None
    assert [each.withdrawn for each in store.vintages_of(EXPORTS)] == [True]
    assert follow(store, 3, "v2", figure("7", "2024-05-15")) == (0, 0)
    assert follow(store, 4, "v1", figure("7", "2024-05-15"), figure("3", "2024-05-15", EXPORTS)) == (2, 0)
    assert store.get(EXPORTS) is not None


def test_an_origin_does_not_withdraw_what_a_user_loaded(store: Store) -> None:
    load(store, 1, "mine.csv", figure("3", "2024-05-15", EXPORTS))
    follow(store, 2, "v1", figure("3", "2024-05-15", EXPORTS))
    follow(store, 3, "v2", figure("7", "2024-05-15"))
    assert store.get(EXPORTS) is not None


def test_the_mark_of_use_follows_the_origin(store: Store) -> None:
    follow(store, 1, "v1", figure("7", "2024-05-15"), figure("9", "2024-05-20", in_use=False))
    follow(store, 2, "v2", figure("7", "2024-05-15", in_use=False), figure("9", "2024-05-20"))
    assert value(store) == "9"
    assert value(store, as_loaded=at(1)) == "7"


# Asking


def test_filters_take_codes_lists_patterns_and_measures_without_base(store: Store) -> None:
    keys = [
        f"zz/output/{activity}/ZZ/-/{measure}/actual/{period}"
        for activity in ("C", "C24", "C25", "MACHINE_BUILDING")
        for measure in ("level/t", "growth:yoy/pct", "growth:pop/pct")
        for period in ("2023", "2024-01", "2024-01..2024-04")
    ]
    load(store, 1, "a.csv", *(figure("1", "2024-05-15", Key.parse(key)) for key in keys))
    assert len(store.query()) == len(keys) == 36
    assert len(store.query(activity="C2*")) == 18
    assert len(store.query(activity=("C", "C2?"), period="2024*")) == 18
    assert len(store.query(measure="growth")) == 24
    assert len(store.query(measure="growth:pop")) == 12
    assert len(store.query(activity="MACHINE?BUILDING", measure="level")) == 3
    assert len(store.query(activity="*N*_*")) == 9
    assert store.query(activity="MACHINE*TRUCKS") == store.query(activity=()) == ()
    assert [str(each.key) for each in store.query()] == sorted(keys)
    with pytest.raises(TypeError, match="no such filter: colour"):
        store.query(colour="red")


def test_quotes_and_odd_letters_in_filters_are_harmless(store: Store) -> None:
    odd = Key.parse("zz/output/C'24\"/ZZ/өнім;--/level/t/actual/2024-01")
    load(store, 1, "it's.csv", figure("1", "2024-05-15", odd))
    assert store.get(odd) is not None
    assert len(store.query(activity="C'24\"", product="өнім;*")) == 1


def test_a_snapshot_does_not_change(store: Store) -> None:
    load(store, 1, "a.csv", figure("7", "2024-05-15"))
    snapshot = store.resolve()
    load(store, 2, "b.csv", figure("8", "2024-06-15"))
    assert str(snapshot(OUTPUT).value) == "7"  # type: ignore[union-attr]
    assert value(store) == "8"
    assert len(snapshot) == 1
    assert snapshot.keys == (str(OUTPUT),)


def test_the_kept_sql_is_that_of_the_expressions() -> None:
    for name, text in choice.fixed().items():
        assert choice.kept(name) == text + "\n", "run: python -m ondiris.store.choice"


def test_resolving_imports_neither_ibis_nor_pandas(store: Store) -> None:
    load(store, 1, "a.csv", figure("7", "2024-05-15"))
    code = (
        "import sys\nfrom ondiris.store.vintages import Store\n"
        f"assert len(Store({str(store.path)!r}).resolve()) == 1\n"
        "print(sorted({'ibis', 'pandas', 'numpy', 'pyarrow'} & set(sys.modules)))"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert told == "[]\n"


# What can be wrong


def test_no_store(store: Store) -> None:
    with pytest.raises(StoreError, match="no store here; `ondiris load FILE` makes one"):
        store.resolve()
    assert not store.path.exists()


def test_an_empty_store_answers_with_nothing(store: Store) -> None:
    store.create()
    assert store.get(OUTPUT) is None
    assert store.query(indicator="output") == ()
    assert store.loads() == ()


def test_a_store_of_a_newer_format(store: Store) -> None:
    store.create()
    log = store.path / "vintages/_delta_log/00000000000000000000.json"
    log.write_text(log.read_text("utf-8").replace('"ondiris.format":"1"', '"ondiris.format":"2"'), "utf-8")
    with pytest.raises(StoreError, match=r"format 2, made by a newer Ondiris.*upgrade"):
        Store(store.path).resolve()


def test_a_damaged_log(store: Store) -> None:
    load(store, 1, "a.csv", figure("7", "2024-05-15"))
    for path in (store.path / "vintages/_delta_log").glob("*.json"):
        path.write_bytes(b"{nonsense")
    with pytest.raises(StoreError, match=str(store.path)):
        Store(store.path).resolve()


def test_a_log_without_its_beginning(store: Store) -> None:
    load(store, 1, "a.csv", figure("7", "2024-05-15"))
    for path in (store.path / "vintages/_delta_log").iterdir():
        path.unlink()
    with pytest.raises(StoreError, match="store"):
        Store(store.path).resolve()


@pytest.mark.parametrize("damage", [b"", b"PAR1 nonsense"])
def test_a_damaged_data_file(store: Store, damage: bytes) -> None:
    load(store, 1, "a.csv", figure("7", "2024-05-15"))
    for path in (store.path / "vintages").glob("*.parquet"):
        path.write_bytes(damage)
    with pytest.raises(StoreError, match=r"cannot be read.*put back a copy"):
        Store(store.path).resolve()


def test_a_missing_data_file(store: Store) -> None:
    load(store, 1, "a.csv", figure("7", "2024-05-15"))
    for path in (store.path / "vintages").glob("*.parquet"):
        path.unlink()
    with pytest.raises(StoreError, match="cannot be read"):
        Store(store.path).resolve()


def test_a_file_where_the_store_should_be(tmp_path: Path) -> None:
    (tmp_path / "store").write_text("a file")
    with pytest.raises(StoreError, match="no store can be made here"):
        Store(tmp_path / "store").create()


def test_a_path_with_spaces_quotes_and_cyrillic(tmp_path: Path) -> None:
    store = Store(tmp_path / "менің 100% it's store")
    load(store, 1, "a.csv", figure("7", "2024-05-15"))
    assert value(store) == "7"


def test_the_table_says_that_it_is_append_only(store: Store) -> None:
    store.create()
    log = (store.path / "vintages/_delta_log/00000000000000000000.json").read_text("utf-8")
    metadata = next(line["metaData"] for line in map(json.loads, log.splitlines()) if "metaData" in line)
    assert metadata["configuration"]["delta.appendOnly"] == "true"
    assert metadata["configuration"]["delta.logRetentionDuration"] == "interval 36500 days"


def test_many_loads_are_merged_and_nothing_is_lost(store: Store) -> None:
    for number in range(70):
        key = OUTPUT.at(OUTPUT.period.shift_years(number))
        one = batch(f"{number}.csv", figure(f"{number}", "2024-05-15", key))
        store.append(one, loaded_at=at(1), load=f"load-{number}")
    assert len(store._table.files()) < 20
    assert len(store.loads()) == len(store.resolve()) == 70
    assert all(isinstance(each.lineage, Observation) for each in store.query())


def test_two_processes_do_not_merge_at_once(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table, "MANY_FILES", 2)
    with alone(store.path / "merging.lock") as granted:
        assert not granted, "there is no folder yet"
    store.create()
    with alone(store.path / "merging.lock") as granted, alone(store.path / "merging.lock") as again:
        assert (granted, again) == (True, False)
        for number in range(5):
            load(store, number, f"{number}.csv", figure(f"{number}", "2024-05-15"))
        assert len(store._table.files()) == 5
    load(store, 6, "6.csv", figure("6", "2024-05-15"))
    assert len(store._table.files()) == 1
    assert [each.rows for each in store.loads()] == [1] * 6


def test_rows_that_are_there_twice_are_counted_once(store: Store) -> None:
    """As two mergings at once would leave them, were they not kept apart."""
    for number in range(3):
        load(store, number, f"{number}.csv", figure(f"{number}", "2024-05-15"))
    for handle in (store._table.open(), store._table.open()):
        handle.optimize.compact()
    assert [each.rows for each in store.loads()] == [1, 1, 1]
    assert len(store.all_vintages(OUTPUT)) == 3
    assert value(store) == "2"
