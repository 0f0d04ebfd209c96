"""Edits: which reports are too far from what is plausible.

A range edit looks at one number. The edit of Hidiroglou and Berthelot looks at the ratio of a unit's report
to its report of the month before, against those of its stratum, and lets a small unit jump further than a
large one.

Formula: s = r / med(r) - 1 where r >= med(r), else 1 - med(r) / r; E = s x max(x, x before)**U;
outlier where E < E_med - C x max(E_med - E_Q1, |A x E_med|) or E > E_med + C x max(E_Q3 - E_med, |A x E_med|)

Source: M. A. Hidiroglou and J.-M. Berthelot, Statistical editing and imputation for periodic business
surveys, Survey Methodology 12(1), 1986.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ondiris.indices.frame import Frame
from ondiris.indices.panel import keys
from ondiris.indices.reports import THOUSANDTHS
from ondiris.packs.recipe_rules import RatioEdit

if TYPE_CHECKING:
    import ibis.expr.types as ir

#: A column and shares to its quantiles; engines differ in the last bit, and say how they are made the same.
Quantiles = Callable[[Any, Sequence[float]], Sequence[Any]]

_POWER = {"none": 0.0, "half": 0.5, "full": 1.0}


def out_of_range(rows: "ir.Table", measure: Any, frame: Frame) -> Any:
    """Whether a measure lies outside the range of its row's product; None where the recipe has no ranges."""
    rules = enumerate(frame.products.values())
    ranged = [(at, rule) for at, rule in rules if rule.low is not None or rule.high is not None]
    if not ranged:
        return None
    product = frame.product_of(rows)
    low = product.cases(*((at, _thousandths(rule.low, -1)) for at, rule in ranged), else_=-1)
    high = product.cases(*((at, _thousandths(rule.high, 2**62)) for at, rule in ranged), else_=2**62)
    return (measure < low.cast("int64")) | (measure > high.cast("int64"))


def in_range(panel: "ir.Table", frame: Frame) -> tuple["ir.Table", Any]:
    """The panel with reports outside the range of their product taken out, and how many these are."""
    import ibis

    names = [f"x{place}" for place in range(frame.span.count)]
    outside = {name: out_of_range(panel, panel[name], frame) for name in names}
    if outside[names[0]] is None:
        return panel, None
    count = sum((each.fill_null(False).cast("int32") for each in outside.values()), ibis.literal(0, "int32"))
    kept = {name: ibis.ifelse(each, ibis.null("int64"), panel[name]) for name, each in outside.items()}
    return panel.mutate(**kept), count.sum()


def edited_months(edit: RatioEdit, frame: Frame) -> range:
    """The places of the months whose ratios are edited."""
    first = frame.span.count - edit.months if edit.months else 1
    return range(max(first, 1), frame.span.count)


def ratios(panel: "ir.Table", edit: RatioEdit, frame: Frame) -> "ir.Table":
    """Each unit's reports that ratios are made of, and the ratio to the month before, `r1`, `r2` ..."""
    import ibis

    months = edited_months(edit, frame)
    found = {}
    for place in months:
        here, last = panel[f"x{place}"], panel[f"x{place - 1}"]
        fits = (here > 0) & (last > 0)
        found[f"r{place}"] = ibis.ifelse(fits, here.cast("float64") / last.cast("float64"), None).cast(
            "float64"
        )
    reports = [f"x{place}" for place in range(min(months) - 1, max(months) + 1)]
    return panel.select(*keys(frame), *reports, **found)


def medians(with_ratios: "ir.Table", edit: RatioEdit, frame: Frame, quantiles: Quantiles) -> "ir.Table":
    """The median ratio of each stratum and edited month, `med1` ..."""
    return with_ratios.group_by(list(frame.places)).aggregate(
        **{
            f"med{place}": quantiles(with_ratios[f"r{place}"], [0.5])[0]
            for place in edited_months(edit, frame)
        }
    )


def effects(with_ratios: "ir.Table", median: "ir.Table", edit: RatioEdit, frame: Frame) -> "ir.Table":
    """The effect of each ratio, `e1` ..."""
    import ibis

    joined = _beside(with_ratios, median, frame.places)
    power = _POWER[edit.exponent]
    found: dict[str, Any] = {}
    for place in edited_months(edit, frame):
        ratio, middle = joined[f"r{place}"], joined[f"med{place}"]
        symmetric = ibis.ifelse(ratio >= middle, ratio / middle - 1.0, 1.0 - middle / ratio)
        here, last = joined[f"x{place}"], joined[f"x{place - 1}"]
        size = ibis.ifelse(here > last, here, last).cast("float64") / THOUSANDTHS
        weight = size.sqrt() if power == 0.5 else size if power else ibis.literal(1.0)
        found[f"e{place}"] = symmetric * weight
    return joined.mutate(**found)


def bounds(with_effects: "ir.Table", edit: RatioEdit, frame: Frame, quantiles: Quantiles) -> "ir.Table":
    """The lowest and highest effect that is let pass in each stratum and edited month, `low1`, `high1` ..."""
    import ibis

    quartiles = with_effects.group_by(list(frame.places)).aggregate(
        **{
            f"q{number}_{place}": quartile
            for place in edited_months(edit, frame)
            for number, quartile in enumerate(quantiles(with_effects[f"e{place}"], (0.25, 0.5, 0.75)), 1)
        }
    )
    found: dict[str, Any] = {}
    for place in edited_months(edit, frame):
        first, middle, third = (quartiles[f"q{number}_{place}"] for number in (1, 2, 3))
        narrow = (middle * float(edit.least)).abs()
        below, above = ibis.greatest(middle - first, narrow), ibis.greatest(third - middle, narrow)
        found[f"low{place}"] = middle - below * float(edit.width)
        found[f"high{place}"] = middle + above * float(edit.width)
    return quartiles.select(*frame.places, **found)


def marked(with_effects: "ir.Table", limits: "ir.Table", edit: RatioEdit, frame: Frame) -> "ir.Table":
    """The units with an outlier, with `out1` ... true where a report is an outlier of its stratum."""
    import ibis

    joined = _beside(with_effects, limits, frame.places)
    marks = {
        f"out{place}": (
            (joined[f"e{place}"] < joined[f"low{place}"]) | (joined[f"e{place}"] > joined[f"high{place}"])
        ).fill_null(False)
        for place in edited_months(edit, frame)
    }
    return joined.filter(ibis.or_(*marks.values())).mutate(**marks)


def outliers(with_marks: "ir.Table", edit: RatioEdit, frame: Frame) -> "ir.Table":
    """One row an outlier: its unit, month, the report and that of the month before, in thousandths."""
    import ibis

    parts = [
        with_marks.filter(with_marks[f"out{place}"]).select(
            *keys(frame),
            month=ibis.literal(frame.span.name(place)), x=with_marks[f"x{place}"],
            before=with_marks[f"x{place - 1}"], median=with_marks[f"med{place}"],
            effect=with_marks[f"e{place}"],
            low=with_marks[f"low{place}"], high=with_marks[f"high{place}"],
        )
        for place in edited_months(edit, frame)
    ]  # fmt: skip
    return ibis.union(*parts) if len(parts) > 1 else parts[0]


def without_outliers(panel: "ir.Table", outlying: "ir.Table", edit: RatioEdit, frame: Frame) -> "ir.Table":
    """The panel without what `outliers` found, as if it had not been reported."""
    import ibis

    months = edited_months(edit, frame)
    units = outlying.group_by(keys(frame)).aggregate(
        **{f"out{place}": (outlying.month == frame.span.name(place)).any() for place in months}
    )
    joined = _beside(panel, units, keys(frame))
    kept = {
        f"x{place}": ibis.ifelse(joined[f"out{place}"], ibis.null("int64"), joined[f"x{place}"])
        for place in months
    }
    return joined.mutate(**kept).select(*panel.columns)


def _beside(panel: "ir.Table", other: "ir.Table", names: Sequence[str]) -> "ir.Table":
    """A panel with the columns of another table, whose rows these names tell apart."""
    renamed = other.rename({f"of_{name}": name for name in names})
    return panel.left_join(renamed, [panel[name] == renamed[f"of_{name}"] for name in names]).drop(
        *(f"of_{name}" for name in names)
    )


def _thousandths(number: Any, otherwise: int) -> int:
    return otherwise if number is None else int(number * THOUSANDTHS)
