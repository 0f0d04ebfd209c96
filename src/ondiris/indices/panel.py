"""Reports to a panel: one row an establishment and product, one column a month.

A single pass over the reports, of constant memory a unit whatever the number of rows. Repeated reports
show by their number; only then are the rows of these units looked at once more.
"""

from typing import TYPE_CHECKING, Any

from ondiris.indices.frame import Frame
from ondiris.indices.reports import LARGEST, OPTIONAL, TEXTS, THOUSANDTHS, Fault

if TYPE_CHECKING:
    import ibis.expr.types as ir

KEYS = ("establishment", "region", "activity", "product", "unit", "size_class")


def typed(raw: "ir.Table", frame: Frame) -> "ir.Table":
    """Rows with a month counted from the span's first, the measure `x` and the `value` in thousandths.

    `raw` has the columns of reports as text or in their own types. Adds `fault`, as far as a row alone tells.
    """
    import ibis

    raw = raw.mutate(**{name: ibis.null("string") for name in OPTIONAL if name not in raw.columns})
    texts = {name: raw[name].cast("string").fill_null("") for name in TEXTS}
    month = _month(raw.month) - frame.span.first
    numbers = {name: _number(raw[name]) for name in ("quantity", "value", "price_index", "hours")}
    unit, measure = _measure(raw, texts, numbers, frame)
    value, price = numbers["value"], numbers["price_index"]
    fault = ibis.cases(
        (texts["establishment"] == "", int(Fault.ESTABLISHMENT)),
        (month.isnull(), int(Fault.MONTH)),
        (month < 0, int(Fault.TOO_EARLY)),
        (month >= frame.span.count, int(Fault.FUTURE)),
        (measure.isnull(), int(Fault.NUMBER)),
        (measure < 0, int(Fault.NEGATIVE)),
        (texts["unit"] == "", int(Fault.UNIT_MISSING)),
        (_given(raw.value) & (value.isnull() | (value < 0)), int(Fault.VALUE)),
        (_given(raw.price_index) & (price.isnull() | (price <= 0)), int(Fault.VALUE)),
        else_=int(Fault.NONE),
    )
    kept = {name: raw[name] for name in ("file", "row") if name in raw.columns}
    return raw.select(
        **{**texts, "unit": unit, **kept},
        month=month.cast("int32"),
        x=_thousandths(measure),
        value=_thousandths(value).fill_null(0),
        fault=fault.cast("int8"),
    )


def known(rows: "ir.Table", frame: Frame) -> Any:
    """The fault of a row's codes, of rows or of groups of rows."""
    import ibis

    rules = frame.products.values()
    return ibis.cases(
        (rows.fault != 0, rows.fault.cast("int32")),
        (~rows.region.isin(frame.regions), int(Fault.REGION)),
        (~rows["product"].isin([rule.code for rule in rules]), int(Fault.PRODUCT)),
        (
            ~(rows["product"] + "|" + rows.activity).isin([f"{rule.code}|{rule.activity}" for rule in rules]),
            int(Fault.ACTIVITY),
        ),
        (
            ~(rows["product"] + "|" + rows.unit).isin([f"{rule.code}|{rule.unit}" for rule in rules]),
            int(Fault.UNIT),
        ),
        else_=int(Fault.NONE),
    ).cast("int32")


def panel(rows: "ir.Table", frame: Frame) -> "ir.Table":
    """One row a unit: `x0`, `x1` ... the measure by month, `v2023` ... the value by year, `n` the rows.

    Faulty rows make groups of their own, with the fault; their columns are of no use but `n`.
    """
    months = range(frame.span.count)
    grouped = rows.group_by([*KEYS, "fault"]).aggregate(
        **{f"x{place}": rows.x.max(where=rows.month == place) for place in months},
        **{
            f"v{year}": rows.value.sum(where=rows.month.between(min(places), max(places))).fill_null(0)
            for year in frame.span.years
            for places in (frame.span.of_year(year),)
        },
        n=rows.count(),
    )
    reported = sum((grouped[f"x{place}"].notnull().cast("int32") for place in months), start=_zero())
    return grouped.mutate(fault=known(grouped, frame), reported=reported)


def repeated(found: "ir.Table") -> "ir.Table":
    """The units of a panel with more rows than months."""
    return found.filter((found.fault == 0) & (found.n > found.reported))


def unrepeated(rows: "ir.Table", units: "ir.Table") -> "ir.Table":
    """The rows of some units, each once; those that contradict one another are left out."""
    own = rows.filter(rows.fault == 0).semi_join(units, list(KEYS))
    once = own.select(*KEYS, "month", "x", "value", "fault").distinct()
    counted = once.group_by([*KEYS, "month"]).mutate(of_month=lambda these: these.count())
    return counted.filter(counted.of_month == 1).drop("of_month")


def _measure(
    raw: "ir.Table", texts: dict[str, Any], numbers: dict[str, Any], frame: Frame
) -> tuple[Any, Any]:
    """The unit reported in, converted, and the number that the product's method takes, in that unit."""
    import ibis

    by_method: dict[str, list[str]] = {}
    for rule in frame.products.values():
        by_method.setdefault(rule.method, []).append(rule.code)
    measure = numbers["quantity"]
    product = texts["product"]
    if codes := by_method.get("value"):
        deflated = numbers["value"].cast("float64") * 100.0 / numbers["price_index"].cast("float64")
        measure = ibis.ifelse(product.isin(codes), deflated, measure)
    if codes := by_method.get("input"):
        measure = ibis.ifelse(product.isin(codes), numbers["hours"].cast("float64"), measure)
    unit = texts["unit"]
    rules = [*frame.recipe.units.values()]
    if rules:
        converted = ibis.cases(
            *((unit == rule.unit, measure.cast("float64") * float(rule.factor)) for rule in rules),
            else_=measure,
        )
        return unit.cases(*((rule.unit, rule.of) for rule in rules), else_=unit), converted
    return unit, measure


def _number(column: Any) -> Any:
    """A number, or null where there is none: NaN, infinite, too large, or a text that is no number."""
    import ibis

    kind = column.type()
    if kind.is_string():
        text = column.strip()
        plain = text.re_search(r"^[+-]?[0-9]{1,12}([.][0-9]{1,9})?$")
        return ibis.ifelse(plain, text, None).cast("float64")
    if kind.is_floating():
        number = column.cast("float64")
        return ibis.ifelse(number.isnan() | number.isinf() | (number.abs() > LARGEST), None, number)
    if kind.is_null():
        return column.cast("float64")
    return ibis.ifelse(column.abs() > LARGEST, None, column)


def _thousandths(number: Any) -> Any:
    """Whole thousandths: exactly of a decimal, of a float half up, which is the same on every engine."""
    kind = number.type()
    if kind.is_integer() or (kind.is_decimal() and (kind.scale or 0) <= 3):
        return (number * THOUSANDTHS).cast("int64")
    return (number.cast("float64") * THOUSANDTHS + 0.5).floor().cast("int64")


def _month(column: Any) -> Any:
    """Months since year 0; null where there is no month."""
    import ibis

    kind = column.type()
    if kind.is_date() or kind.is_timestamp():
        return column.year().cast("int32") * 12 + column.month().cast("int32") - 1
    text = column.cast("string").strip()
    fits = text.re_search("^[0-9]{4}-(0[1-9]|1[0-2])(-[0-3][0-9])?$")
    sure = ibis.ifelse(fits, text, None)
    return sure.substr(0, 4).cast("int32") * 12 + sure.substr(5, 2).cast("int32") - 1


def _given(column: Any) -> Any:
    kind = column.type()
    return (column.notnull() & (column.strip() != "")) if kind.is_string() else column.notnull()


def _zero() -> Any:
    import ibis

    return ibis.literal(0, "int32")
