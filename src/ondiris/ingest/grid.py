"""One table of one sheet: where it lies, what its columns hold, and the problems found in it."""

from dataclasses import dataclass, field
from functools import cached_property

from ondiris.ingest import sdmx
from ondiris.ingest.codes import Codes
from ondiris.ingest.form import Lexicon
from ondiris.ingest.header import Column, Header
from ondiris.ingest.options import Options
from ondiris.ingest.sheet import Cell, Format, Sheet, letters, shown
from ondiris.model.errors import Problem


@dataclass
class Count:
    """What a file held that is not loaded."""

    missing: int = 0
    examples: int = 0
    notes: int = 0
    raised: int = 0


@dataclass
class Grid:
    """The rows below one header, to row `end` (not included). Rows and columns are counted from 0."""

    file: str
    sheet: Sheet
    header: Header
    end: int
    words: Lexicon
    codes: Codes
    options: Options
    whole_country: str
    decimal: str
    count: Count
    problems: list[Problem] = field(default_factory=list)
    labels: dict[int, str] = field(default_factory=dict)

    def wrong(self, row: int, at: int, value: str, code: str, expected: str, remedy: str = "") -> None:
        """Note a problem in a cell; column -1 is the whole row."""
        place = self.column_name(at)
        self.problems.append(
            Problem(self.file, self.sheet.name, row + 1, place, value, code, expected, remedy)
        )

    def column_name(self, at: int, name: str = "") -> str:
        if at < 0:
            return name
        heading = next((column.heading for column in self.header.columns if column.at == at), name)
        return f"{letters(at)} ({heading})" if heading else letters(at)

    @cached_property
    def valued(self) -> tuple[Column, ...]:
        value = self.header.fields.get("value")
        return self.header.wide or ((value,) if value else ())

    @cached_property
    def formats(self) -> dict[tuple[int, int], Format]:
        asked = {column.at for column in self.valued}
        if period := self.header.fields.get("period"):
            asked.add(period.at)
        return self.sheet.formats(frozenset(asked))

    @cached_property
    def fields(self) -> dict[str, int]:
        """The column of each field; an unlabelled first column of a wide table by the names in it."""
        return {name: column.at for name, column in self.header.fields.items()} | {
            name: at for at, name in self.labels.items()
        }

    @cached_property
    def about(self) -> dict[str, int]:
        return {
            name: column.at
            for column in self.header.unknown
            if (name := column.heading.partition(":")[0].strip().upper()) in sdmx.ABOUT
        }

    @cached_property
    def is_sdmx(self) -> bool:
        return bool(self.about.keys() & {"DATAFLOW", "STRUCTURE"})

    def text(self, row: list[Cell], at: int) -> str:
        return shown(row[at]).strip() if 0 <= at < len(row) else ""
