"""A file to Figures: all of them, or all that is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ondiris.ingest.codes import Codes
from ondiris.ingest.conflicts import settle
from ondiris.ingest.form import FIELDS, Lexicon, lexicon
from ondiris.ingest.grid import Count, Grid
from ondiris.ingest.header import Header, find_header, is_heading, weak_header
from ondiris.ingest.numeral import decimal_sign
from ondiris.ingest.opening import content, refused, sheets_of
from ondiris.ingest.options import Names, Options
from ondiris.ingest.plausible import impossible
from ondiris.ingest.sheet import Sheet, filled, letters
from ondiris.ingest.table import Entry, Table
from ondiris.ingest.text import folded
from ondiris.ingest.totals import Totals
from ondiris.model.batch import Batch, Vocabulary
from ondiris.model.errors import InvalidInputError, Problem
from ondiris.model.figure import Figure, RowRef
from ondiris.packs.figure_row import figure_of

#: The columns that every number needs, from the sheet or from `Options.constants`.
NEEDED = ("indicator", "period", "value", "source", "published")

_DIMENSIONS = ("activity", "region", "product")


@dataclass
class Reading:
    """What a file holds: its figures, what is wrong, what was passed over, and what a user should know."""

    path: Path
    sha256: str
    figures: list[Figure] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    count: Count = field(default_factory=Count)

    def batch(self) -> Batch:
        """The figures. Raises InvalidInputError with all problems where there is one."""
        if self.problems:
            raise InvalidInputError(self.problems)
        return Batch(str(self.path), self.sha256, tuple(self.figures))


def read(
    path: Path,
    country: str,
    vocabulary: Vocabulary,
    names: Names | None = None,
    options: Options | None = None,
) -> Batch:
    """The figures of a CSV, XLSX, ODS, Parquet or SDMX-CSV file, none lost and none guessed.

    `names` gives codes by column and name (`ondiris.ingest.options.names_of`). Raises InvalidInputError
    with every problem of the file at once.
    """
    return survey(path, country, vocabulary, names, options).batch()


def survey(
    path: Path,
    country: str,
    vocabulary: Vocabulary,
    names: Names | None = None,
    options: Options | None = None,
) -> Reading:
    """Like `read`, but returns the problems beside what was read; raises nothing for what a file holds."""
    chosen = options or Options()
    words = lexicon()
    try:
        data, sha256 = content(path, chosen)
        sheets = sheets_of(path, data, words, chosen)
    except InvalidInputError as error:
        return Reading(path, "", problems=list(error.problems))
    reading = Reading(path, sha256)
    codes = Codes(vocabulary, names or {}, words, chosen)
    whole = next((code for code in sorted(vocabulary.regions) if code.casefold() == country.casefold()), "")
    decimal = _decimal(sheets, words, chosen)
    found = False
    for sheet in sheets:
        if chosen.sheets and sheet.name not in chosen.sheets:
            continue
        found = _read_sheet(sheet, reading, codes, chosen, whole, decimal, country) or found
    if not found and not reading.problems:
        expected = f"a header row with {', '.join(NEEDED)}"
        remedy = "fill in the form of `ondiris template`, or name the headings with --mapping"
        reading.problems.extend(refused(path, "NO_HEADER", expected, remedy).problems)
    if raised := reading.count.raised:
        reading.notices.append(
            f"{path}: {raised} raised digits behind numbers are read as marks of footnotes"
        )
    reading.figures, conflicts, twice = settle(str(path), reading.figures)
    reading.problems += conflicts
    if twice:
        reading.notices.append(f"{path}: {twice} rows say the same as another row and are loaded once")
    order = {sheet.name: number for number, sheet in enumerate(sheets)}
    reading.problems.sort(key=lambda told: (order.get(told.sheet, -1), told.row, _reach(told.column)))
    return reading


def _reach(column: str) -> tuple[int, str]:
    """Columns in the order of a spreadsheet: Z comes before AA."""
    name = column.partition(" ")[0]
    return len(name), name


def _decimal(sheets: list[Sheet], words: Lexicon, options: Options) -> str:
    """The decimal sign of a file: one that its format fixes, else the one that its numbers show."""
    if fixed := next((sheet.point for sheet in sheets if sheet.point), ""):
        return fixed
    texts = []
    for sheet in sheets:
        header = find_header(sheet.rows, 0, words, options, sheet.name)
        if header is None:
            continue
        at = [column.at for column in header.wide]
        if not at and "value" in header.fields:
            at = [header.fields["value"].at]
        for row in sheet.rows[header.last + 1 :]:
            texts += [cell for column in at if column < len(row) and isinstance(cell := row[column], str)]
    return decimal_sign(texts)


def _read_sheet(
    sheet: Sheet, reading: Reading, codes: Codes, options: Options, whole: str, decimal: str, country: str
) -> bool:
    words = codes.words
    name = sheet.name or str(reading.path)
    if folded(sheet.name) in words.asides:
        return False
    header = find_header(sheet.rows, 0, words, options, sheet.name)
    if header is None:
        weak = weak_header(sheet.rows, words, options)
        if weak and len(weak.fields) > 1:
            _lacking(reading, sheet, weak, options)
            return True
        if any(cell not in (None, "") for row in sheet.rows for cell in row):
            reading.notices.append(f"{name}: no header found, the sheet is passed over")
        return False
    reading.notices += [f"{name}: {notice}" for notice in sheet.notices]
    while header:
        end = _end(sheet, header, words, options)
        table = Grid(
            str(reading.path), sheet, header, end, words, codes, options, whole, decimal, reading.count
        )
        _refuse_twice(table, reading)
        _label(table)
        _notice_unknown(table, reading)
        if not _lacking(reading, sheet, header, options, table.fields):
            _read_table(table, reading, country)
        header = find_header(sheet.rows, end, words, options, sheet.name) if end < len(sheet.rows) else None
    return True


def _end(sheet: Sheet, header: Header, words: Lexicon, options: Options) -> int:
    """The row at which another table begins: a heading row unlike the one above."""
    own = {column.at: column.field for column in header.columns if column.field}
    for at in range(header.last + 1, len(sheet.rows)):
        row = sheet.rows[at]
        first = next((cell for cell in row if cell is not None and cell != ""), None)
        if (
            not isinstance(first, str)
            or folded(first) not in words.headings
            or not is_heading(row, words, options)
        ):
            continue
        again = find_header(sheet.rows[: at + 1], at, words, options, sheet.name)
        if again and {column.at: column.field for column in again.columns if column.field} != own:
            return at
    return len(sheet.rows)


def _refuse_twice(table: Grid, reading: Reading) -> None:
    """Two columns of one meaning: which of them holds is not ours to choose, unless one is empty."""
    for column in table.header.twice:
        if not any(table.text(row, column.at) for row in table.sheet.rows[table.header.last + 1 : table.end]):
            continue
        first = table.header.fields[column.field]
        expected = f"one column {column.field}; {table.column_name(first.at)} is one already"
        remedy = "take one of both away, or rename it"
        place = (str(reading.path), table.sheet.name, table.header.last + 1, table.column_name(column.at))
        reading.problems.append(Problem(*place, column.heading, "COLUMN_TWICE", expected, remedy))


def _label(table: Grid) -> None:
    """Which field a column without a known heading holds: the one whose names most of its cells are."""
    if not table.header.wide:
        return
    free = [name for name in _DIMENSIONS if name not in table.header.fields]
    for column in table.header.unknown or ():
        texts = {
            table.text(row, column.at) for row in table.sheet.rows[table.header.last + 1 : table.end][:500]
        } - {""}
        hits = {name: sum(_named(table, name, text) for text in texts) for name in free}
        best = max(hits, key=lambda name: hits[name], default="")
        if best and hits[best] * 2 >= len(texts) and hits[best]:
            table.labels[column.at] = best
            free.remove(best)


def _named(table: Grid, name: str, text: str) -> bool:
    return isinstance(found := table.codes.code(name, text), str) and found not in ("", "-")


def _notice_unknown(table: Grid, reading: Reading) -> None:
    for column in table.header.unknown:
        if column.at not in table.labels and column.at not in table.about.values():
            place = f"{table.sheet.name or table.file} column {letters(column.at)}"
            reading.notices.append(
                f"{place}: heading {column.heading!r} is not known, the column is passed over"
            )
    for at, name in table.labels.items():
        reading.notices.append(f"{table.sheet.name or table.file} column {letters(at)}: read as {name}")


def _lacking(
    reading: Reading, sheet: Sheet, header: Header, options: Options, fields: Mapping[str, int] | None = None
) -> bool:
    """Note the columns that are needed and not there, once for the table."""
    have = {*(fields or header.fields), *options.constants}
    if header.wide:
        have |= {"value", "period"}
    lacking = [name for name in NEEDED if name not in have]
    for name in lacking:
        given = "add the column" if name == "value" else f"add the column, or pass --set {name}=..."
        remedy = f"{given}; a heading of another name is mapped with --mapping"
        reading.problems.append(
            Problem(
                str(reading.path),
                sheet.name,
                header.last + 1,
                name,
                "",
                "NO_COLUMN",
                f"a column {name}",
                remedy,
            )
        )
    return bool(lacking)


def _read_table(table: Grid, reading: Reading, country: str) -> None:
    if not any(True for row in table.sheet.rows[table.header.last + 1 : table.end] for _ in filled(row)):
        reading.notices.append(f"{table.sheet.name or table.file}: a header without rows below it")
    totals = Totals(table)
    once: set[tuple[str, str]] = set()
    before = len(table.problems)
    rows: dict[int, bool] = {}
    for entry in Table(table).entries():
        if rows.setdefault(entry.row, totals.is_total(entry.row - 1)):
            totals.check(entry)
            continue
        totals.add(entry)
        ref = RowRef(str(reading.path), reading.sha256, table.sheet.name, entry.row)
        found = figure_of(
            {name: entry.cells.get(name, "") for name in FIELDS}, country, table.codes.vocabulary, ref
        )
        if isinstance(found, Figure):
            if expected := impossible(found):
                remedy = "correct the number, or its measure"
                table.wrong(
                    entry.row - 1, entry.places["value"], entry.cells["value"], "IMPOSSIBLE", expected, remedy
                )
                continue
            reading.figures.append(found)
            continue
        told = {(problem.row, problem.column) for problem in table.problems[before:]}
        for problem in found:
            _place(table, entry, problem, told, once)
    skipped = {entry_row for entry_row, is_total in rows.items() if is_total}
    reading.problems += [
        problem for problem in table.problems if problem.row not in skipped or problem.code == "BROKEN_CELL"
    ]
    reading.notices += totals.told


def _place(
    table: Grid, entry: Entry, problem: Problem, told: set[tuple[int, str]], once: set[tuple[str, str]]
) -> None:
    """A problem of `figure_of` at its cell, unless told already; of a column that is not there, once."""
    at = entry.places.get(problem.column, -1)
    named = table.column_name(at, problem.column)
    if (entry.row, named) in told:
        return
    if at < 0:
        if (problem.column, problem.expected) in once:
            return
        once.add((problem.column, problem.expected))
    value = table.text(table.sheet.rows[entry.row - 1], at) if at >= 0 else problem.value
    table.problems.append(problem._replace(column=named, value=value, code="NOT_VALID"))
