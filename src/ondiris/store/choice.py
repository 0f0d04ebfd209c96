"""Which row of a key is in use: the rule, as Ibis expressions that any of Ibis's engines can run.

Two expressions that need no filter are asked for all the time, and importing Ibis costs half a second;
their SQL is kept in `sql/`, written by `python -m ondiris.store.choice`, and a test holds both together.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache, lru_cache, reduce
from operator import or_
from pathlib import Path
from typing import Any

from ondiris.store.rows import COLUMNS

FOLDER = Path(__file__).parent / "sql"
TYPES = {
    "string": "string", "integer": "int32", "long": "int64", "boolean": "boolean", "date": "date",
    "timestamp": "int64",
}  # fmt: skip

#: What a row states. The same statement in two loads is one, and keeps its first place in the order of loads.
STATEMENT = ("key", "value", "scale", "decimals", "qualifier", "source", "published", "reason")
LATEST = ("sequence", "loaded_at", "load", "in_use", "file", "sheet", "row")

#: The parts of a key that can be filtered, in the order of the key.
PARTS = ("country", "indicator", "activity", "region", "product", "measure", "unit", "nature", "period")
ORDER = (*PARTS[:-1], "first", "last")

Filter = str | Sequence[str]


def known() -> Any:
    """The rows that were known, as an unbound table; `loaded_at` in microseconds since 1970 UTC."""
    import ibis

    return ibis.table({name: TYPES[kind] for name, kind in COLUMNS.items()}, name="known")


def stated(rows: Any) -> Any:
    """Each statement once, as its latest load has it, with `since`, its first place in the order of loads.

    An origin may withdraw what it stated; what two origins state is withdrawn when both have done so.
    """
    import ibis

    latest = [ibis.desc(name) for name in LATEST]
    whole = ibis.window(group_by=STATEMENT)
    rows = rows.mutate(since=rows.sequence.min().over(whole))
    rows = _first(rows, (*STATEMENT, "origin"), latest)
    return _first(rows, STATEMENT, [ibis.asc("withdrawn"), *latest])


def in_use(statements: Any) -> Any:
    """One row a key: marked as in use, then latest published, then latest loaded; none withdrawn."""
    import ibis

    best = ("in_use", "published", "since", "loaded_at", "load", "file", "sheet", "row", "value")
    return _first(statements.filter(~statements.withdrawn), ("key",), [ibis.desc(name) for name in best])


def _first(rows: Any, group: Sequence[str], order: Sequence[Any]) -> Any:
    """The first row of each group."""
    import ibis

    counted = rows.mutate(place=ibis.row_number().over(ibis.window(group_by=group, order_by=order)))
    return counted.filter(counted.place == 0).drop("place")


def filtered(rows: Any, filters: Mapping[str, Filter | None]) -> Any:
    """Rows of the wanted key parts: a code, several, or a pattern with `*` and `?`.

    A measure without its base (`growth`) means every base. Filters go by parts of the key, so they can
    be applied before the choice of a row.
    """
    for name, wanted in filters.items():
        if wanted is None:
            continue
        words = (wanted,) if isinstance(wanted, str) else tuple(wanted)
        plain = sorted({word for word in words if not _is_pattern(word)})
        column = rows[name]
        tests = [column.isin(plain)] if plain else []
        tests += [_matches(column, word) for word in sorted(set(words) - set(plain))]
        if name == "measure":
            tests += [column.startswith(f"{word}:") for word in plain if ":" not in word]
        rows = rows.filter(reduce(or_, tests)) if tests else rows.limit(0)
    return rows


def in_order(rows: Any) -> Any:
    return rows.order_by(*ORDER, "published", "since", "loaded_at", "load", "file", "sheet", "row", "value")


def _is_pattern(word: str) -> bool:
    return "*" in word or "?" in word


def _matches(column: Any, word: str) -> Any:
    head = re.split(r"[*?]", word, maxsplit=1)[0]
    if word == head + "*":
        return column.startswith(head)
    signs = (".*" if sign == "*" else "." if sign == "?" else re.escape(sign) for sign in word)
    return column.re_search(f"^{''.join(signs)}$")


def sql(expression: Any) -> str:
    """DuckDB's SQL of an expression, its columns those of the table and in their order."""
    import ibis

    return str(ibis.to_sql(expression.select(*COLUMNS), dialect="duckdb"))


def filtered_sql(name: str, filters: Mapping[str, Filter | None]) -> str:
    """The SQL of `in_use` or `stated` over the rows that pass the filters."""
    words = {part: (each,) if isinstance(each, str) else each for part, each in filters.items()}
    return _filtered_sql(name, tuple((part, tuple(each)) for part, each in words.items() if each is not None))


@lru_cache(maxsize=256)
def _filtered_sql(name: str, filters: tuple[tuple[str, tuple[str, ...]], ...]) -> str:
    if not filters:
        return kept(name)
    statements = stated(filtered(known(), dict(filters)))
    return sql(in_order(in_use(statements) if name == "in_use" else statements))


def fixed() -> dict[str, str]:
    """The expressions that are kept as SQL, by the name of their file."""
    statements = stated(known())
    return {"in_use": sql(in_order(in_use(statements))), "stated": sql(in_order(statements))}


@cache
def kept(name: str) -> str:
    """The kept SQL of an expression of `fixed`."""
    return (FOLDER / f"{name}.sql").read_text("utf-8")


def known_rows(
    uris: Sequence[str], as_of: date | None, as_loaded: int | None, only: Mapping[str, str] | None = None
) -> str:
    """SQL of the table `known`: the rows of these files as of a publication day and a moment of loading.

    `only` are texts by column; a column of `STATEMENT` or `origin`, so that no row of a statement is missed.

    Values stand in the text because binding them makes DuckDB import pandas, which takes a second.
    """
    files = ", ".join(quoted(uri) for uri in uris)
    moment = "epoch_us(loaded_at)"
    tests = [
        f"published <= DATE '{as_of.isoformat()}'" if as_of else "",
        f"{moment} <= {as_loaded:d}" if as_loaded is not None else "",
        *(f"{column} = {quoted(text)}" for column, text in (only or {}).items()),
    ]
    where = " AND ".join(test for test in tests if test) or "true"
    return f"SELECT * REPLACE ({moment} AS loaded_at) FROM read_parquet([{files}]) WHERE {where}"  # noqa: S608


def quoted(text: str) -> str:
    """An SQL string."""
    return "'" + text.replace("'", "''") + "'"


if __name__ == "__main__":
    for name, text in fixed().items():
        (FOLDER / f"{name}.sql").write_text(text + "\n", "utf-8")
