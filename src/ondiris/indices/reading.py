"""From report files to sums: the reduction run on an engine, with what was refused and what was edited."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from ondiris.indices import edits
from ondiris.indices.engine import Engine
from ondiris.indices.frame import Frame
from ondiris.indices.panel import by_months, gathered, joined, keys, panel, repeated, unrepeated
from ondiris.indices.reduce import Sums, reduction, sums_of
from ondiris.indices.refused import LISTED, by_month, listed_rows
from ondiris.indices.reports import SYNTHETIC, THOUSANDTHS, Fault, month_name
from ondiris.indices.rows import months_of, typed
from ondiris.model.errors import OndirisError, Problem
from ondiris.model.pause import no_search

if TYPE_CHECKING:
    import ibis.expr.types as ir


@dataclass(frozen=True)
class Outlier:
    """A report far from its stratum, in the product's unit; `expected` by the stratum's median ratio."""

    establishment: str
    region: str
    activity: str
    product: str
    month: str
    reported: float
    before: float
    expected: float
    effect: float
    low: float
    high: float


@dataclass(frozen=True)
class Reduced:
    """The sums, and what became of the rows. `faults` counts every refused row; `listed` names them.

    `panel` is the expression of the panel before the ratio edit, on the engine, for late respondents.
    """

    sums: Sums
    rows: int
    units: int
    establishments: int
    synthetic: bool
    faults: dict[Fault, int]
    listed: tuple[Problem, ...]
    outliers: tuple[Outlier, ...]
    panel: Any = field(repr=False, compare=False)
    notes: tuple[str, ...] = ()

    @property
    def refused(self) -> int:
        return sum(self.faults.values())


@dataclass(frozen=True)
class Seen:
    rows: int = 0
    units: int = 0
    establishments: int = 0
    repeated: int = 0
    synthetic: int = 0


@no_search()
def read_reports(
    engine: Engine, sources: Sequence[str], frame: Frame, step: Callable[[str], None] = lambda _: None
) -> Reduced:
    """Reduce reports to sums. Raises InvalidInputError where files or columns are missing."""
    rows = engine.apart("ondiris_typed", typed(engine.reports(sources), frame, engine.lookup))
    found = _panel(engine, rows, engine.portions(sources), frame, step)
    seen = _seen(engine, found)
    faults = Counter({Fault(fault): rows_of.rows for fault, rows_of in seen.items() if fault})
    good = found.filter(found.fault == 0)
    again = repeated(found)
    twice = seen.get(0, Seen()).repeated > 0
    if twice:
        step("looking at repeated reports")
        faults.update(_repetitions(engine, rows, again, frame))
        once = unrepeated(rows, again, frame)
        good = good.anti_join(again, keys(frame))
        good = engine.keep(
            "ondiris_good",
            good.union(panel(once, frame, engine.pick).select(*good.columns)),
            lambda: good.union(panel(once, frame, engine.pick, spilling=True).select(*good.columns)),
        )
    good, outside = edits.in_range(good, frame)
    good = engine.apart("ondiris_ranged", good)
    if beyond := 0 if outside is None else int(engine.fetch(outside) or 0):
        faults[Fault.RANGE] = beyond
    step("editing")
    edited, outliers = edit(engine, good, frame)
    step("summing up")
    edited = engine.apart("ondiris_edited", edited)
    sums = sums_of([engine.fetch(each) for each in reduction(edited, frame, engine.widest)], frame)
    listed: tuple[Problem, ...] = ()
    if faults:
        step("listing refused rows")
        listed = listed_rows(engine, sources, frame, again if twice else None)
    sound = seen.get(0, Seen())
    return Reduced(
        sums,
        sum(each.rows for each in seen.values()),
        sound.units,
        sound.establishments,
        any(each.synthetic for each in seen.values()),
        {fault: faults[fault] for fault in sorted(faults)},
        listed,
        outliers[:LISTED],
        good,
        _of_several_sizes(engine, good, frame) if frame.recipe.by_size else (),
    )


def _of_several_sizes(engine: Engine, good: "ir.Table", frame: Frame) -> tuple[str, ...]:
    """What is told of units that report in several size classes: each class has them as units of its own."""
    months = {f"x{place}": good[f"x{place}"].count() for place in range(frame.span.count)}
    units = good.group_by(["establishment", "place"]).aggregate(classes=good.count(), **months)
    units = units.filter(units.classes > 1)
    twice = {name: units.count(where=units[name] > 1) for name in months}
    counts = engine.fetch(units.aggregate(units=units.count(), **twice)).to_pylist()[0]
    if not counts["units"]:
        return ()
    again = sum(counts[name] for name in months)
    told = f"by_size: {counts['units']:,} units report in several size classes, imputed in those they left"
    return (f"{told}; {again:,} of their months are reported, and counted, in more than one",)


def _panel(
    engine: Engine,
    rows: "ir.Table",
    portions: "Sequence[ir.Table]",
    frame: Frame,
    step: Callable[[str], None],
) -> "ir.Table":
    """The panel of all rows; where they come in portions, made of what is gathered of each."""
    if len(portions) == 1:
        step("reading reports")
        made = panel(rows, frame, engine.pick)
        return engine.keep("ondiris_rows", made, lambda: panel(rows, frame, engine.pick, spilling=True))
    kept = {}
    for number, raw in enumerate(portions, 1):
        step(f"reading reports ({number} of {len(portions)})")
        own = typed(raw, frame, engine.lookup)
        name = f"ondiris_portion{number}"
        kept[name] = engine.keep(
            name,
            gathered(own, frame, arrays=True),
            partial(gathered, own, frame, arrays=True, spilling=True),
        )
    step("joining what was read")
    for number in range(len(kept)):  # some of the units at a time: hash tables of all have no room
        units = [each.filter(each.place.abs() % len(kept) == number) for each in kept.values()]
        made = by_months(joined(units, frame), frame, engine.pick)
        if number:
            engine.append("ondiris_rows", made)
        else:
            found = engine.keep("ondiris_rows", made)
    for name in kept:
        engine.drop(name)
    return found


def _seen(engine: Engine, found: "ir.Table") -> dict[int, Seen]:
    """What a panel holds, by fault; 0 is sound."""
    counted = found.group_by("fault").aggregate(
        rows=found.n.sum(),
        units=found.count(),
        establishments=found.establishment.nunique(),
        repeated=found.count(where=found.n > found.reported),
        synthetic=found.count(where=found.establishment.startswith(SYNTHETIC)),
    )
    return {
        int(row["fault"]): Seen(*(int(row[name] or 0) for name in Seen.__dataclass_fields__))
        for row in engine.fetch(counted).to_pylist()
    }


def edit(engine: Engine, ranged: "ir.Table", frame: Frame) -> tuple["ir.Table", tuple[Outlier, ...]]:
    """The panel after the ratio edit, and what was found."""
    rule = frame.recipe.ratio_edit
    if rule is None or not edits.edited_months(rule, frame):
        return ranged, ()
    with_ratios = engine.apart("ondiris_ratios", edits.ratios(ranged, rule, frame))
    median = engine.keep("ondiris_medians", edits.medians(with_ratios, rule, frame, engine.quantiles))
    with_effects = engine.apart("ondiris_effects", edits.effects(with_ratios, median, rule, frame))
    limits = engine.keep("ondiris_limits", edits.bounds(with_effects, rule, frame, engine.quantiles))
    with_marks = engine.keep("ondiris_marks", edits.marked(with_effects, limits, rule, frame))
    outlying, edited = edits.outliers(with_marks, rule, frame), ranged
    if rule.action == "impute":
        edited = edits.without_outliers(ranged, outlying, rule, frame)
    found = engine.fetch(outlying.limit(LISTED)).to_pylist()
    return edited, tuple(sorted((_outlier(row, frame) for row in found), key=_farthest_first))


def _farthest_first(outlier: Outlier) -> tuple[float, str, str, str]:
    return -abs(outlier.effect), outlier.establishment, outlier.product, outlier.month


def _outlier(row: dict[str, Any], frame: Frame) -> Outlier:
    before, median = row["before"] / THOUSANDTHS, row["median"]
    return Outlier(
        row["establishment"], *frame.stratum_at(row["place"]), row["month"],
        row["x"] / THOUSANDTHS, before, before * median, row["effect"], row["low"], row["high"],
    )  # fmt: skip


def _repetitions(engine: Engine, rows: "ir.Table", units: "ir.Table", frame: Frame) -> dict[Fault, int]:
    months = by_month(rows.filter(rows.fault == 0), units, frame)
    found = months.aggregate(
        repeated=(months.rows - 1).sum(where=~months.differ),
        contradictory=months.rows.sum(where=months.differ),
    )
    counts = engine.fetch(found).to_pylist()[0]
    named = {Fault.REPEATED: counts["repeated"], Fault.CONTRADICTORY: counts["contradictory"]}
    return {fault: int(count) for fault, count in named.items() if count}


def last_month(engine: Engine, sources: Sequence[str], not_after: int) -> str:
    """The last month that is reported and not after another, given as months since year 0.

    Raises OndirisError where there is none, with what stands there in its place.
    """
    raw = engine.reports(sources)
    months = months_of(raw)
    found = engine.fetch(months.filter(months.month <= not_after).month.max())
    if found is not None:
        return month_name(int(found))
    first = engine.fetch(months.month.min())
    if first is not None:
        told = f"no report of a month that is over; the first is of {month_name(int(first))}"
    else:
        given = engine.fetch(raw.month.cast("string").min())
        told = f"no row has a month such as 2024-04, or a date such as 2024-04-30; found {given or ''!r}"
    raise OndirisError(f"{sources[0]}: {told}")
