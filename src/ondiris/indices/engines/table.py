"""Reports in a table: its columns known by name and type, its rows by a number."""

from typing import TYPE_CHECKING, Any

from ondiris.indices.report_header import Header
from ondiris.indices.reports import NUMBERS
from ondiris.model.errors import InvalidInputError, Problem

if TYPE_CHECKING:
    import ibis.expr.types as ir


def of_reports(
    table: "ir.Table", name: str, numbered: bool, files: bool = False
) -> "tuple[ir.Table, tuple[str, ...]]":
    """The columns of reports as they are called, and what to know of the others.

    `numbered` adds `file`, the table's name, and `row`: its whole-number column `row` where it has one,
    else its rows counted from 1. With `files` the table has both, of files. Raises InvalidInputError where a
    column is missing, or of a type of no use.
    """
    import ibis

    header = Header.of(table.columns, name)
    own = "row" in table.columns and table["row"].type().is_integer()
    columns = {known: table[found] for known, found in zip(header.names, table.columns, strict=True) if known}
    problems = [
        Problem(name, "", 0, known, str(column.type()), "reports", _expected(known), "cast it in a view")
        for known, column in columns.items()
        if not _fits(known, column.type())
    ]
    if problems:
        raise InvalidInputError(problems)
    if columns["establishment"].type().is_string():
        columns["establishment"] = _trimmed(columns["establishment"])
    if numbered:
        row = table["row"].cast("int64") if own else ibis.row_number().cast("int64") + 1
        columns |= {"file": table["file"] if files else ibis.literal(name), "row": row}
    notes = header.notes(name)
    return table.select(**columns), tuple(note for note in notes if not own or " row is not " not in note)


def _trimmed(column: Any) -> Any:
    """Without the spaces around it, as in files; `strip` takes off other signs as well, on Spark letters."""
    from ibis import udf

    kind = column.type()
    trim = udf.scalar.builtin(_nothing, name="btrim", signature=((kind,), kind))
    return trim(column)


def _nothing(_text: object) -> None: ...


def _fits(name: str, kind: Any) -> bool:
    if name in NUMBERS:
        return bool(kind.is_numeric() or kind.is_string() or kind.is_null())
    if name == "month":
        return bool(kind.is_date() or kind.is_timestamp() or kind.is_string())
    return bool(kind.is_string() or kind.is_integer() or kind.is_null())


def _expected(name: str) -> str:
    if name in NUMBERS:
        return "numbers"
    return "dates, or texts such as 2024-04" if name == "month" else "texts"
