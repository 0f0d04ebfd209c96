"""From report files to sums: the reduction run on an engine, with what was refused and what was edited."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ondiris.indices import edits
from ondiris.indices.engine import Engine
from ondiris.indices.frame import Frame
from ondiris.indices.panel import keys, panel, repeated, unrepeated
from ondiris.indices.passes import part, parts_of, union
from ondiris.indices.reduce import Sums, reduction, sums_of
from ondiris.indices.refused import LISTED, by_month, listed_rows
from ondiris.indices.reports import SYNTHETIC, THOUSANDTHS, Fault, month_name
from ondiris.indices.rows import months_of, typed
from ondiris.model.errors import OndirisError, Problem

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

    `panel` is the expression of the panel before the ratio edit, on the engine, for late respondents;
    None where it took several passes.
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


def read_reports(
    engine: Engine, sources: Sequence[str], frame: Frame, step: Callable[[str], None] = lambda _: None
) -> Reduced:
    """Reduce reports to sums.

    In several passes, each over some of the regions, where the engine has not the memory for all at once:
    strata lie within regions, so the sums are the same. Raises InvalidInputError where files or columns are
    missing.
    """
    import pyarrow as pa

    parts = parts_of(frame.regions, engine.passes(sources))
    found = [_reduced(engine, sources, frame, parts, number, step) for number in range(len(parts))]
    faults = sum((each.faults for each in found), Counter[Fault]())
    again = [each.again for each in found if each.again is not None]
    listed: tuple[Problem, ...] = ()
    if faults:
        step("listing refused rows")
        listed = tuple(listed_rows(engine, sources, frame, union(again) if again else None))
    sound = [each.seen.get(0, Seen()) for each in found]
    names = [each.names for each in found if each.names is not None]
    return Reduced(
        sums_of(
            [pa.concat_tables(tables) for tables in zip(*(each.tables for each in found), strict=True)], frame
        ),
        sum(seen.rows for each in found for seen in each.seen.values()),
        sum(each.units for each in sound),
        engine.fetch(union(names).establishment.nunique()) if names else sound[0].establishments,
        any(seen.synthetic for each in found for seen in each.seen.values()),
        {fault: faults[fault] for fault in sorted(faults)},
        listed,
        tuple(sorted((one for each in found for one in each.outliers), key=_farthest_first))[:LISTED],
        found[0].panel if len(found) == 1 else None,
    )


@dataclass(frozen=True)
class _Part:
    """What one pass gives; `again` and `names` are kept where there are several."""

    seen: dict[int, Seen]
    faults: Counter[Fault]
    tables: list[Any]
    outliers: tuple[Outlier, ...]
    again: Any
    names: Any
    panel: Any


def _reduced(
    engine: Engine,
    sources: Sequence[str],
    frame: Frame,
    parts: Sequence[Sequence[str]],
    number: int,
    step: Callable[[str], None],
) -> _Part:
    of = f" ({number + 1} of {len(parts)})" if len(parts) > 1 else ""
    step(f"reading reports{of}")
    raw = part(engine.reports(sources), parts, number)
    rows = engine.apart("ondiris_typed", typed(raw, frame, engine.lookup))
    found = engine.keep("ondiris_rows", panel(rows, frame, engine.pick), lambda: panel(rows, frame, None))
    seen = _seen(engine, found)
    faults = Counter({Fault(fault): rows_of.rows for fault, rows_of in seen.items() if fault})
    good = found.filter(found.fault == 0)
    again = repeated(found)
    twice = seen.get(0, Seen()).repeated > 0
    if twice:
        step(f"looking at repeated reports{of}")
        faults.update(_repetitions(engine, rows, again, frame))
        anew = panel(unrepeated(rows, again, frame), frame, engine.pick)
        good = engine.keep(
            "ondiris_good", good.anti_join(again, keys(frame)).union(anew.select(*good.columns))
        )
    names = None
    if len(parts) > 1:  # the panel makes room for the next one
        names = engine.keep(
            f"ondiris_names{number}", found.filter(found.fault == 0).select("establishment").distinct()
        )
        again = engine.keep(f"ondiris_again{number}", again.select(*keys(frame))) if twice else again
    good, outside = edits.in_range(good, frame)
    good = engine.apart("ondiris_ranged", good)
    if beyond := 0 if outside is None else int(engine.fetch(outside) or 0):
        faults[Fault.RANGE] = beyond
    step(f"editing{of}")
    edited, outliers = edit(engine, good, frame)
    step(f"summing up{of}")
    edited = engine.apart("ondiris_edited", edited)
    tables = [engine.fetch(each) for each in reduction(edited, frame, engine.widest)]
    return _Part(seen, faults, tables, outliers, again if twice else None, names, good)


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
    median = engine.keep("ondiris_medians", edits.medians(with_ratios, rule, frame, engine.quantile))
    with_effects = engine.apart("ondiris_effects", edits.effects(with_ratios, median, rule, frame))
    limits = engine.keep("ondiris_limits", edits.bounds(with_effects, rule, frame, engine.quantile))
    with_marks = engine.apart("ondiris_marks", edits.marked(with_effects, limits, rule, frame))
    found = engine.fetch(edits.outliers(with_marks, rule, frame).limit(LISTED)).to_pylist()
    edited = edits.without_outliers(with_marks, ranged, rule, frame) if rule.action == "impute" else ranged
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

    Raises OndirisError where there is none.
    """
    months = months_of(engine.reports(sources))
    found = engine.fetch(months.filter(months.month <= not_after).month.max())
    if found is None:
        raise OndirisError(f"{sources[0]}: no report of a month that is over")
    return month_name(int(found))
