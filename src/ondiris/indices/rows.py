"""Rows of reports: each number read, each code looked up, and the fault of each row.

The codes of a row are decided once and become one number, its `place`: that of its region and product. What
follows groups and joins by it, and not by texts.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ondiris.indices.frame import Frame
from ondiris.indices.reports import LARGEST, OPTIONAL, THOUSANDTHS, Fault

if TYPE_CHECKING:
    import ibis.expr.types as ir

#: A column of codes and a number for each to the column of these numbers, null where the code is another.
Lookup = Callable[[Any, Mapping[str, float]], Any]

#: A day that every month has, and the 30th and 31st of those that have them.
_DAYS, _LAST_DAYS = "(-(0[1-9]|[12][0-9]))", "((0[13-9]|1[0-2])-30|(0[13578]|1[02])-31)"
#: What a number and a month are in a text.
NUMBER = "[+-]?[0-9]{1,13}([.][0-9]{1,40})?"
MONTH = f"[0-9]{{4}}-((0[1-9]|1[0-2]){_DAYS}?|{_LAST_DAYS})"
_BLANKS = " \t\r\n"
#: How the columns of a report as it was given are called, where they are kept to be shown.
GIVEN = "given_"


def typed(raw: "ir.Table", frame: Frame, lookup: Lookup) -> "ir.Table":
    """Rows with a month counted from the span's first, the measure `x` and the `value` in thousandths.

    `raw` has the columns of reports as text or in their own types. `v2023` is the value where the month is of
    that year. Adds `place`, null where the row is not sound, and `fault`, as far as a row alone tells.
    """
    import ibis

    raw = raw.mutate(**{name: ibis.null("string") for name in OPTIONAL if name not in raw.columns})
    texts = ("establishment", "region", "activity", "product", "unit", "size_class")
    raw = raw.mutate(**{name: raw[name].cast("string") for name in texts})
    kept = [name for name in raw.columns if name in ("file", "row") or name.startswith(GIVEN)]
    torn = raw.torn.fill_null(False) if "torn" in raw.columns else ibis.literal(False)
    read = raw.select(
        *kept, *texts[:5],
        size_class=raw.size_class.fill_null(""),
        month=_month(raw.month) - frame.span.first,
        measure=_measure(raw, frame),
        value=_number(raw.value),
        price_index=_number(raw.price_index),
        misread=torn | _misread(raw.value) | _misread(raw.price_index),
        torn=torn,
        of_codes=_place(raw, frame, lookup),
    )  # fmt: skip
    if frame.recipe.units:
        read = read.mutate(measure=_converted(read, frame, lookup))
    read = read.mutate(place=_sound_place(read, frame))
    sound = read.place.notnull()
    values = {
        f"v{year}": ibis.ifelse(sound & read.month.between(min(at), max(at)), _thousandths(read.value), None)
        for year in frame.value_years
        for at in (frame.span.of_year(year),)
    }
    rows = read.select(
        *kept, *frame.strata[3:], "establishment", "month", "place",
        x=ibis.ifelse(sound, _thousandths(read.measure), None),
        value=ibis.ifelse(sound, _thousandths(read.value.fill_null(0.0)), None),
        fault=ibis.ifelse(sound, int(Fault.NONE), _fault(read, frame, lookup)).cast("int32"),
        **values,
    )  # fmt: skip
    if frame.future <= frame.span.count:
        return rows
    return rows.filter(~rows.month.between(frame.span.count, frame.future - 1).fill_null(False))


def _sound_place(read: "ir.Table", frame: Frame) -> Any:
    """The place of a row that nothing is wrong with; else null. What is wrong is then looked for in few."""
    import ibis

    sound = (
        read.of_codes.between(0, len(frame.regions) * len(frame.products) - 1)
        & read.month.between(0, frame.span.count - 1)
        & read.measure.between(0, LARGEST)
        & (read.establishment != "")
    )
    return ibis.cases((_wrong_value(read), ibis.null("int64")), (sound, read.of_codes))


def _wrong_value(read: "ir.Table") -> Any:
    """Whether a value or price index is wrong; null where one is not given, and the other is not wrong."""
    return (
        read.misread
        | (read.value < 0)
        | (read.value > LARGEST)
        | (read.price_index <= 0)
        | (read.price_index > LARGEST)
    )


def _fault(read: "ir.Table", frame: Frame, lookup: Lookup) -> Any:
    """What is wrong with a row that is not sound: the first that applies."""
    import ibis

    rules = frame.products
    months = frame.span.count
    numbers = _numbers(frame.recipe.activities)
    own = lookup(read["product"], {code: numbers[rules[code].activity] for code in rules})
    return ibis.cases(
        (read.torn, int(Fault.TORN)),
        (read.establishment.fill_null("") == "", int(Fault.ESTABLISHMENT)),
        (read.month.isnull(), int(Fault.MONTH)),
        (read.month < 0, int(Fault.TOO_EARLY)),
        (read.month >= months, int(Fault.FUTURE)),
        (~(read.measure.abs() <= LARGEST).fill_null(False), int(Fault.NUMBER)),
        (read.measure < 0, int(Fault.NEGATIVE)),
        (read.unit.fill_null("") == "", int(Fault.UNIT_MISSING)),
        (_wrong_value(read), int(Fault.VALUE)),
        (lookup(read.region, _numbers(frame.regions)).isnull(), int(Fault.REGION)),
        (lookup(read["product"], _numbers(rules)).isnull(), int(Fault.PRODUCT)),
        (~(lookup(read.activity, numbers) == own).fill_null(False), int(Fault.ACTIVITY)),
        else_=int(Fault.UNIT),
    )


def _place(raw: "ir.Table", frame: Frame, lookup: Lookup) -> Any:
    """The place of a row, where its activity and unit are its product's own; else null or no place at all.

    Each code stands for a number: those of activities and units for multiples of the count of places, which a
    product takes off again for its own. So one sum and one comparison check four codes.
    """
    rules, regions = frame.products, len(frame.regions)
    places, units = regions * len(rules), _numbers({rule.unit: None for rule in rules.values()})
    activity = {
        code: number * places * (len(units) + 1) for code, number in _numbers(frame.recipe.activities).items()
    }
    unit = {code: number * places for code, number in units.items()}
    product = {
        rule.code: number * regions - 1 - activity[rule.activity] - unit[rule.unit]
        for number, rule in enumerate(rules.values())
    }
    own = {code: unit[code] for code in unit if code not in frame.recipe.units}
    own |= {rule.unit: unit[rule.of] for rule in frame.recipe.units.values() if rule.of in unit}
    return (
        lookup(raw["product"], product)
        + lookup(raw.activity, activity)
        + lookup(raw.unit, own)
        + lookup(raw.region, _numbers(frame.regions))
    )


def _numbers(codes: Iterable[str]) -> dict[str, int]:
    return {code: number for number, code in enumerate(codes, 1)}


def _measure(raw: "ir.Table", frame: Frame) -> Any:
    """The number that the product's method takes. Codes are looked up in arrays, as by `Lookup`."""
    import ibis

    by_method: dict[str, list[str]] = {}
    for rule in frame.products.values():
        by_method.setdefault(rule.method, []).append(rule.code)
    measure = _number(raw.quantity)
    if codes := by_method.get("value"):
        deflated = _number(raw.value) * 100.0 / _number(raw.price_index).nullif(0.0)
        measure = ibis.ifelse(ibis.array(codes).contains(raw["product"]), deflated, measure)
    if codes := by_method.get("input"):
        measure = ibis.ifelse(ibis.array(codes).contains(raw["product"]), _number(raw.hours), measure)
    return measure


def _converted(read: "ir.Table", frame: Frame, lookup: Lookup) -> Any:
    """The measure in the unit that the given one is converted into."""
    import ibis

    rules = frame.recipe.units
    factor = lookup(read.unit, {rule.unit: float(rule.factor) for rule in rules.values()})
    within = ibis.ifelse(read.measure.abs() <= LARGEST, read.measure * factor, None)
    return ibis.ifelse(ibis.array([*rules]).contains(read.unit), within, read.measure)


def months_of(raw: "ir.Table") -> "ir.Table":
    """The month of each row, counted from year 0; null where there is none."""
    return raw.select(month=_month(raw.month))


def _number(column: Any) -> Any:
    """A float, or null where there is no number or a text that is none; NaN and too large ones are kept.

    Up to `LARGEST` a float holds thousandths exactly, and is quicker than a decimal.
    """
    import ibis

    if not column.type().is_string():
        return column.cast("float64")
    plain = _matches(column, NUMBER)
    return ibis.ifelse(plain, column.strip(), None).cast("float64")


def _matches(text: Any, pattern: str) -> Any:
    """Whether a text but for blanks around it is of a pattern that ends in a digit.

    The blanks are in the pattern, as on Spark `strip` takes the letters f and v for blanks. To Java, and so
    to Spark, `$` is also the place before a line separator at the end.
    """
    whole = f"^[{_BLANKS}]*{pattern}[{_BLANKS}]*$"
    return text.re_search(whole) & text.strip().right(1).isin([*"0123456789"])


def _thousandths(number: Any) -> Any:
    """Whole thousandths, half up, which is the same on every engine."""
    return (number * float(THOUSANDTHS) + 0.5).floor().cast("int64")


def _month(column: Any) -> Any:
    """Months since year 0; null where there is no month."""
    import ibis

    kind = column.type()
    if kind.is_date() or kind.is_timestamp():
        return column.year().cast("int32") * 12 + column.month().cast("int32") - 1
    given = column.cast("string")
    text = given.strip()
    fits = _matches(given, MONTH)
    sure = ibis.ifelse(fits, text, None)
    return sure.substr(0, 4).cast("int32") * 12 + sure.substr(5, 2).cast("int32") - 1


def _misread(column: Any) -> Any:
    """Whether something stands there that is no number: a text, or NaN (on Spark, Ibis takes it for null)."""
    import ibis

    kind = column.type()
    if kind.is_floating():
        return column.isnan().fill_null(False)
    if not kind.is_string():
        return ibis.literal(False)
    return column.re_search(f"[^{_BLANKS}]").fill_null(False) & _number(column).isnull()
