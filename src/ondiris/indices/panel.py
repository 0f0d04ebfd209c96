"""Reports to a panel: one row an establishment and product, one column a month.

A single pass over the reports, of constant memory a unit whatever the number of rows. Repeated reports
show by their number; only then are the rows of these units looked at once more.
"""

from typing import TYPE_CHECKING, Any

from ondiris.indices.frame import Frame
from ondiris.indices.reports import LARGEST, OPTIONAL, THOUSANDTHS, Fault

if TYPE_CHECKING:
    import ibis.expr.types as ir

_BLANKS = " \t\r\n"
#: How the columns of a report as it was given are called, where they are kept to be shown.
GIVEN = "given_"


def keys(frame: Frame) -> list[str]:
    """The columns that tell units apart."""
    return ["establishment", "region", "activity", "product", "unit", *frame.strata[3:]]


def typed(raw: "ir.Table", frame: Frame) -> "ir.Table":
    """Rows with a month counted from the span's first, the measure `x` and the `value` in thousandths.

    `raw` has the columns of reports as text or in their own types. Adds `fault`, as far as a row alone tells.
    """
    import ibis

    raw = raw.mutate(**{name: ibis.null("string") for name in OPTIONAL if name not in raw.columns})
    kept = {name: raw[name] for name in raw.columns if name in ("file", "row") or name.startswith(GIVEN)}
    torn = raw.torn.fill_null(False) if "torn" in raw.columns else ibis.literal(False)
    unit, measure = _measure(raw, frame)
    read = raw.select(
        **{name: raw[name].cast("string") for name in ("establishment", "region", "activity", "product")},
        **({"size_class": raw.size_class.cast("string").fill_null("")} if frame.recipe.by_size else {}),
        unit=unit,
        **kept,
        month=(_month(raw.month) - frame.span.first).cast("int32"),
        measure=measure,
        value=_number(raw.value).fill_null(0.0),
        price_index=_number(raw.price_index).fill_null(100.0),
        misread=torn | _misread(raw.value) | _misread(raw.price_index),
        torn=torn,
    )
    months = frame.span.count
    sound = (
        read.month.between(0, months - 1)
        & read.measure.between(0, LARGEST)
        & read.value.between(0, LARGEST)
        & (read.price_index > 0)
        & (read.price_index <= LARGEST)
        & ~read.misread
    ).fill_null(False)
    fault = ibis.cases(
        (sound, int(Fault.NONE)),  # first: what follows is then looked at for few rows
        (read.torn, int(Fault.TORN)),
        (read.month.isnull(), int(Fault.MONTH)),
        (read.month < 0, int(Fault.TOO_EARLY)),
        (read.month >= months, int(Fault.FUTURE)),
        (~(read.measure.abs() <= LARGEST).fill_null(False), int(Fault.NUMBER)),
        (read.measure < 0, int(Fault.NEGATIVE)),
        else_=int(Fault.VALUE),
    )
    rows = read.select(
        *keys(frame),
        *kept,
        "month",
        x=ibis.ifelse(sound, _thousandths(read.measure), None),
        value=ibis.ifelse(sound, _thousandths(read.value), None),
        fault=fault.cast("int8"),
    )
    if frame.future <= frame.span.count:
        return rows
    return rows.filter(~rows.month.between(frame.span.count, frame.future - 1).fill_null(False))


def months_of(raw: "ir.Table") -> "ir.Table":
    """The month of each row, counted from year 0; null where there is none."""
    return raw.select(month=_month(raw.month))


def known(rows: "ir.Table", frame: Frame) -> Any:
    """The fault of a row and of its codes, of rows or of groups of rows."""
    import ibis

    rules = frame.products.values()
    number = rows.fault.cast("int32")
    no_unit = int(Fault.UNIT_MISSING)

    def strange(code: Any, *allowed: str) -> Any:
        return ~code.isin(allowed).fill_null(False)

    return ibis.cases(
        (rows.fault == int(Fault.TORN), number),
        (rows.establishment.fill_null("") == "", int(Fault.ESTABLISHMENT)),
        (rows.fault.between(1, no_unit - 1), number),
        (rows.unit.fill_null("") == "", no_unit),
        (rows.fault != 0, number),
        (strange(rows.region, *frame.regions), int(Fault.REGION)),
        (strange(rows["product"], *frame.products), int(Fault.PRODUCT)),
        (
            strange(
                rows["product"] + "|" + rows.activity, *(f"{rule.code}|{rule.activity}" for rule in rules)
            ),
            int(Fault.ACTIVITY),
        ),
        (
            strange(rows["product"] + "|" + rows.unit, *(f"{rule.code}|{rule.unit}" for rule in rules)),
            int(Fault.UNIT),
        ),
        else_=int(Fault.NONE),
    ).cast("int32")


def panel(rows: "ir.Table", frame: Frame) -> "ir.Table":
    """One row a unit: `x0`, `x1` ... the measure by month, `v2023` ... the value by year, `n` the rows.

    Faulty rows make groups of their own, with the fault; their columns are of no use but `n`.
    """
    months = range(frame.span.count)
    grouped = rows.group_by([*keys(frame), "fault"]).aggregate(
        **{f"x{place}": rows.x.max(where=rows.month == place) for place in months},
        **{
            f"v{year}": _whole(rows.value.sum(where=rows.month.between(min(places), max(places))))
            for year in frame.value_years
            for places in (frame.span.of_year(year),)
        },
        n=rows.count(),
    )
    # PostgreSQL makes a truth value a number of 32 bits only.
    reported = sum((grouped[f"x{place}"].notnull().cast("int32") for place in months), start=_zero())
    return grouped.mutate(fault=known(grouped, frame), reported=reported.cast("int64"))


def repeated(found: "ir.Table") -> "ir.Table":
    """The units of a panel with more rows than months."""
    return found.filter((found.fault == 0) & (found.n > found.reported))


def unrepeated(rows: "ir.Table", units: "ir.Table", frame: Frame) -> "ir.Table":
    """The rows of some units, each once; those that contradict one another are left out."""
    own = rows.filter(rows.fault == 0).semi_join(units, keys(frame))
    once = own.select(*keys(frame), "month", "x", "value", "fault").distinct()
    counted = once.group_by([*keys(frame), "month"]).mutate(of_month=lambda these: these.count())
    return counted.filter(counted.of_month == 1).drop("of_month")


def _measure(raw: "ir.Table", frame: Frame) -> tuple[Any, Any]:
    """The unit reported in, converted, and the number that the product's method takes, in that unit.

    Codes are looked up in arrays: that is done once a code, not once a row, where a file has a dictionary.
    """
    import ibis

    by_method: dict[str, list[str]] = {}
    for rule in frame.products.values():
        by_method.setdefault(rule.method, []).append(rule.code)
    product, unit = raw["product"].cast("string"), raw.unit.cast("string")
    measure = _number(raw.quantity)
    if codes := by_method.get("value"):
        deflated = _number(raw.value) * 100.0 / _number(raw.price_index).nullif(0.0)
        measure = ibis.ifelse(ibis.array(codes).contains(product), deflated, measure)
    if codes := by_method.get("input"):
        measure = ibis.ifelse(ibis.array(codes).contains(product), _number(raw.hours), measure)
    if rules := [*frame.recipe.units.values()]:
        convertible = ibis.array([rule.unit for rule in rules]).contains(unit)
        factor = unit.cases(*((rule.unit, float(rule.factor)) for rule in rules), else_=1.0)
        own = unit.cases(*((rule.unit, rule.of) for rule in rules), else_=unit)
        converted = ibis.ifelse(measure.abs() <= LARGEST, measure * factor, None)
        measure = ibis.ifelse(convertible, converted, measure)
        unit = ibis.ifelse(convertible, own, unit)
    return unit, measure


def _number(column: Any) -> Any:
    """A float, or null where there is no number or a text that is none; NaN and too large ones are kept.

    Up to `LARGEST` a float holds thousandths exactly, and is quicker than a decimal.
    """
    import ibis

    if not column.type().is_string():
        return column.cast("float64")
    plain = _matches(column, "[+-]?[0-9]{1,12}([.][0-9]{1,9})?")
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
    fits = _matches(given, "[0-9]{4}-(0[1-9]|1[0-2])(-[0-3][0-9])?")
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


def _zero() -> Any:
    import ibis

    return ibis.literal(0, "int64")


def _whole(total: Any) -> Any:
    """A sum as a 64-bit number: of whole numbers, engines make wider ones."""
    return total.fill_null(0).cast("decimal(38, 0)").cast("int64")
