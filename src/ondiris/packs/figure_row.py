"""One row of figures, as text, to a Figure: packs and loads are read by the same rules."""

import re
from collections.abc import Collection, Mapping
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from ondiris.model.batch import Vocabulary
from ondiris.model.errors import Problem
from ondiris.model.figure import Figure, Observation, RowRef
from ondiris.model.key import NONE, Key
from ondiris.model.kind import PREVIOUS_PERIOD, SAME_PERIOD_OF_PREVIOUS_YEAR, UNIT_OF, Kind
from ondiris.model.measure import Measure
from ondiris.model.nature import Nature
from ondiris.model.period import Period, PeriodKind
from ondiris.model.qualifier import Qualifier
from ondiris.packs.closest import closest
from ondiris.packs.convert import NUMBER

#: The columns of a file of figures, in order.
COLUMNS = (
    "indicator", "activity", "region", "product", "period", "ytd", "measure", "comparison", "nature", "value",
    "scale", "decimals", "unit", "qualifier", "source", "published", "in_use", "reason", "note",
)  # fmt: skip

#: What an empty cell of a column means; an empty unit is that of the measure, empty decimals those shown.
DEFAULTS = {
    "activity": NONE, "product": NONE, "measure": Kind.LEVEL.value, "nature": Nature.ACTUAL.value,
    "scale": "0", "qualifier": Qualifier.EXACT.value, "in_use": "yes",
}  # fmt: skip

#: Scales are thousands upon thousands: none, thousand, million, billion, trillion, quadrillion.
SCALES = (0, 3, 6, 9, 12, 15)

#: An official rate is set some days before the day on which it applies, a week over long holidays.
RATE_SET_AHEAD = timedelta(days=14)

YTD = {"yes": True, "no": False, "": None}
Word = TypeVar("Word", bound=StrEnum)


def figure_of(
    cells: Mapping[str, str], country: str, vocabulary: Vocabulary, row: RowRef
) -> Figure | list[Problem]:
    """The Figure of a row, or everything that is wrong with it.

    `cells` holds text by column of `COLUMNS`, cleaned: codes not names, a decimal point, no thousands
    separator or footnote mark, ISO dates; a missing or empty cell takes its default of `DEFAULTS`.
    `country` is the key's first part; `vocabulary` the codes that are allowed; `row` goes into the lineage
    and, with the column, into each Problem. Never raises for what a cell holds.
    """
    return _Row(cells, country, vocabulary, row).figure()


class _Row:
    def __init__(self, cells: Mapping[str, str], country: str, vocabulary: Vocabulary, row: RowRef) -> None:
        self.cells, self.country, self.vocabulary, self.row = cells, country, vocabulary, row
        self.problems: list[Problem] = []

    def figure(self) -> Figure | list[Problem]:
        known = self.vocabulary
        indicator = self.code("indicator", known.indicators)
        activity = self.code("activity", known.activities, none=True)
        region = self.code("region", known.regions)
        product = self.code("product", known.products, none=True)
        period = self.period()
        measure = self.measure()
        nature = self.word("nature", Nature)
        scale = self.scale(measure)
        value, decimals = self.value()
        unit = self.unit(measure)
        qualifier = self.word("qualifier", Qualifier)
        source = self.code("source", known.sources)
        published = self.published(period, nature, indicator)
        in_use = self.yes_no("in_use")
        if self.problems:
            return self.problems
        assert period and measure and nature and qualifier and published  # noqa: PT018
        assert value is not None
        try:
            key = Key(self.country, indicator, activity, region, product, measure, unit, nature, period)
        except ValueError as error:
            self.wrong("measure", str(error))
            return self.problems
        lineage = Observation(source, published, self.row, in_use, self.text("reason"), self.text("note"))
        return Figure(key, value.scaleb(scale), scale, decimals, lineage, qualifier)

    def text(self, column: str) -> str:
        return (self.cells.get(column) or "").strip() or DEFAULTS.get(column, "")

    def wrong(self, column: str, expected: str, remedy: str = "") -> None:
        place = self.row
        self.problems.append(
            Problem(place.file, place.sheet, place.row, column, self.text(column), "row", expected, remedy)
        )

    def code(self, column: str, valid: Collection[str], none: bool = False) -> str:
        code = self.text(column)
        if not ((none and code == NONE) or code in valid):
            also = f", or {NONE} for none" if none else ""
            expected = closest(code, valid, f"a code of {column}") if code else f"a code of {column}"
            self.wrong(column, expected + also, "correct the code, or declare it in the pack")
        return code

    def word(self, column: str, words: type[Word]) -> Word | None:
        try:
            return words(self.text(column))
        except ValueError:
            self.wrong(column, closest(self.text(column), list(words)))
            return None

    def yes_no(self, column: str) -> bool:
        if self.text(column) not in ("yes", "no"):
            self.wrong(column, "yes or no")
        return self.text(column) == "yes"

    def period(self) -> Period | None:
        try:
            period = Period.parse(self.text("period"))
        except ValueError:
            self.wrong("period", "a period such as 2024-04-24, 2024-04, 2024-Q1, 2024 or 2024-01..2024-04")
            return None
        ytd = self.text("ytd")
        if ytd not in YTD:
            self.wrong("ytd", "yes or no")
            return period
        may, must = _year_to_date(period)
        if YTD[ytd] is True and not may:
            self.wrong("ytd", f"no: {period} does not begin with a January", "correct one of both")
        if YTD[ytd] is False and must:
            self.wrong("ytd", f"yes: {period} runs from January", "correct one of both")
        return period

    def measure(self) -> Measure | None:
        kind = self.word("measure", Kind)
        if kind is None:
            return None
        base = self.text("comparison")
        if expected := self._base_wrong(kind, base):
            self.wrong("comparison", expected)
            return None
        return Measure(kind, base)

    def _base_wrong(self, kind: Kind, base: str) -> str:
        """What the comparison should have been; empty where it is right."""
        match kind:
            case Kind.LEVEL:
                return "nothing: a level has no comparison" if base else ""
            case Kind.SHARE | Kind.CONTRIBUTION:
                valid = self.vocabulary.wholes | self.vocabulary.activities
                return "" if base in valid else f"the whole: {closest(base, valid, 'an activity or a whole')}"
            case Kind.ATTAINMENT:
                return "" if base == Nature.PLAN else "plan"
        words = (SAME_PERIOD_OF_PREVIOUS_YEAR, PREVIOUS_PERIOD)
        return "" if base in words or _is_period(base) else f"{' or '.join(words)}, or a period such as 2018"

    def scale(self, measure: Measure | None) -> int:
        text = self.text("scale")
        if text not in {str(scale) for scale in SCALES}:
            self.wrong("scale", f"one of {', '.join(map(str, SCALES))}", "12 is trillion, 3 thousand")
            return 0
        if measure and measure.kind is not Kind.LEVEL and text != "0":
            self.wrong("scale", f"0: a number of kind {measure.kind} has no scale")
        return int(text)

    def value(self) -> tuple[Decimal | None, int]:
        text, stated = self.text("value"), self.text("decimals")
        if not NUMBER.fullmatch(text):
            self.wrong("value", "a number such as 1234.5", "write no thousands separator and a decimal point")
            return None, 0
        shown = len(text.partition(".")[2])
        if not stated:
            return Decimal(text), shown
        if not re.fullmatch("[0-9]|1[0-2]", stated):
            self.wrong("decimals", "how many decimals are printed: 0 to 12")
            return None, 0
        if int(stated) < shown:
            self.wrong("decimals", f"at least {shown}, as {text} shows", "correct one of both")
        return Decimal(text), int(stated)

    def unit(self, measure: Measure | None) -> str:
        fixed = UNIT_OF.get(measure.kind, "") if measure else ""
        unit = self.text("unit") or fixed
        if fixed and unit != fixed:
            self.wrong("unit", f"{fixed}: the unit of every number of kind {measure and measure.kind}")
        elif measure and not fixed and (unit not in self.vocabulary.units or unit in _RATIO_UNITS):
            levels = self.vocabulary.units - _RATIO_UNITS
            expected = closest(unit, levels, "a unit") if unit else "a unit"
            self.wrong("unit", expected, "a unit has no scale in it: that is a column of its own")
        return unit

    def published(self, period: Period | None, nature: Nature | None, indicator: str) -> date | None:
        text = self.text("published")
        try:
            if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
                raise ValueError
            published = date.fromisoformat(text)
        except ValueError:
            self.wrong("published", "the day on which the number became public, such as 2024-05-15")
            return None
        if period and nature is Nature.ACTUAL:
            ahead = RATE_SET_AHEAD if indicator.startswith("exchange_rate") else timedelta(0)
            if published.toordinal() + ahead.days < period.last.toordinal():
                remedy = "correct the date or the period, or say that the number is a plan or a forecast"
                self.wrong("published", f"a day not before the period ends ({period.last})", remedy)
        return published


#: Units of ratios that a level never has; a level may be in percent where the indicator itself is a rate.
_RATIO_UNITS = frozenset(unit for unit in UNIT_OF.values() if unit != "pct")


def _year_to_date(period: Period) -> tuple[bool, bool]:
    """Whether a period may be called year to date, and whether it must; a year and a January are free."""
    starts = (period.first.month, period.first.day) == (1, 1) and period.first.year == period.last.year
    may = starts and period.kind is not PeriodKind.DAY
    return may, may and period.kind not in (PeriodKind.YEAR, PeriodKind.MONTH)


def _is_period(text: str) -> bool:
    try:
        Period.parse(text)
    except ValueError:
        return False
    return True
