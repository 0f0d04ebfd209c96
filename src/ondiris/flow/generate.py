"""Synthetic reports of any size: seeded, labelled, and adding up to growth as published.

No establishment in them exists. Their codes begin with `SYN-`, the files say so in their metadata, and
figures compiled from them have the nature `synthetic`.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ondiris.flow.workspace import Workspace
from ondiris.indices.frame import Frame
from ondiris.indices.reports import SYNTHETIC, Span, month_given
from ondiris.indices.targets import Follow, Growth, Targets, targets
from ondiris.methods.arrays import Floats, Positions
from ondiris.model.errors import OndirisError
from ondiris.model.figure import Figure
from ondiris.model.kind import SAME_PERIOD_OF_PREVIOUS_YEAR, Kind
from ondiris.packs.recipe import load_recipe

if TYPE_CHECKING:
    import pyarrow

#: Pairs of units written at a time: what memory needs, whatever the number of reports.
BLOCK = 1 << 17
#: Months written at a time, each with a block in memory.
WRITERS = 2
#: How much a report strays from its volume, and how much prices rise a month.
NOISE, INFLATION = 0.08, 0.006
METADATA = {b"ondiris.synthetic": b"yes", b"ondiris.note": b"generated; no establishment in it exists"}


@dataclass(frozen=True)
class Plan:
    """What to generate. Shares are of reports: `missing` are left out, `garbage` are spoilt on purpose."""

    reports: int
    seed: int = 1
    missing: float = 0.03
    garbage: float = 0.0


@dataclass(frozen=True)
class Generated:
    files: tuple[Path, ...]
    reports: int
    units: int
    follows: tuple[Follow, ...]


def generate(
    recipe: str | Path,
    workspace: Workspace,
    through: str,
    plan: Plan,
    out: Path,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> Generated:
    """Write reports from the recipe's first month through another, one Parquet file a month.

    The same arguments write the same bytes. Raises OndirisError where the folder holds other files, or
    there would be fewer reports than strata and months.
    """
    country = workspace.country
    rules = load_recipe(recipe, country)
    frame = Frame(rules, country, Span.of(rules.first_month, month_given(through, "--through")))
    if frame.span.count < 1:
        raise OndirisError(f"--through {through}: before the recipe's first month {rules.first_month}")
    wanted = targets(frame, published_growth(frame, workspace))
    pairs = max(round(plan.reports / frame.span.count / (1 - plan.missing) / 2), 1)
    layout = _Layout(frame, pairs, plan)
    if out.exists() and any(path.name not in _names(frame.span) for path in out.iterdir()):
        raise OndirisError(f"{out}: holds other files; name a folder of its own")
    out.mkdir(parents=True, exist_ok=True)
    files = tuple(out / name for name in _names(frame.span))
    written = 0
    with ThreadPoolExecutor(WRITERS) as pool:
        months = pool.map(lambda place: _write(files[place], layout.blocks(place, wanted)), range(len(files)))
        for done, rows in enumerate(months, 1):
            written += rows
            progress(done, len(files))
    return Generated(files, written, 2 * pairs, wanted.follows)


def published_growth(frame: Frame, workspace: Workspace) -> Growth:
    """Growth of the year to date by activity, year and month: the country's figures in use."""
    found: dict[str, dict[int, dict[int, float]]] = {}
    codes = {code for leaf in frame.recipe.activities for code in frame.activities_above(leaf)}
    for figure in workspace.store.query(
        country=frame.country.code, indicator=frame.recipe.indicator, region=frame.country.iso,
        product="-", nature="actual", measure=["growth", "index", "multiple"],
    ):  # fmt: skip
        period, percent = figure.key.period, _percent(figure)
        from_january = (
            period.whole_months and period.first.month == 1 and period.first.year == period.last.year
        )
        if percent is not None and from_january and figure.key.activity in codes:
            years = found.setdefault(figure.key.activity, {})
            years.setdefault(period.first.year, {})[period.last.month] = percent
    return found


def _percent(figure: Figure) -> float | None:
    """A growth on the same period of the year before, in percent, whatever kind it is printed as."""
    if figure.key.measure.base != SAME_PERIOD_OF_PREVIOUS_YEAR:
        return None
    value = float(figure.value)
    return {Kind.GROWTH: value, Kind.INDEX: value - 100, Kind.MULTIPLE: 100 * value - 100}.get(
        figure.key.measure.kind
    )


def _names(span: Span) -> tuple[str, ...]:
    return tuple(f"synthetic-reports-{month}.parquet" for month in span.names)


class _Layout:
    """Who makes what where. Units come in pairs that stray from their volume by opposite amounts.

    So a stratum's sum is exact where both of a pair report. Pairs lie over the strata evenly.
    """

    def __init__(self, frame: Frame, pairs: int, plan: Plan) -> None:
        self.frame, self.pairs, self.plan = frame, pairs, plan
        self.products = tuple(sorted(frame.products.values(), key=lambda rule: (rule.activity, rule.code)))
        strata = len(frame.regions) * len(self.products)
        if pairs < strata:
            least = 2 * strata * frame.span.count
            raise OndirisError(
                f"{plan.reports:,} reports for {strata:,} strata: at least {least:,} are needed"
            )

    def blocks(self, place: int, wanted: Targets) -> Iterator["pyarrow.Table"]:
        for block, first in enumerate(range(0, self.pairs, BLOCK)):
            pairs = np.arange(first, min(first + BLOCK, self.pairs))
            yield self.table(place, block, pairs, wanted)

    def table(self, place: int, block: int, pairs: Positions, wanted: Targets) -> "pyarrow.Table":
        """The reports of a month of some pairs."""
        span = self.frame.span
        size = np.exp(np.random.default_rng([self.plan.seed, 0, block]).normal(4.0, 1.0, len(pairs)))
        chance = np.random.default_rng([self.plan.seed, 1 + place, block])
        product = pairs % len(self.products)
        region = pairs // len(self.products) % len(self.frame.regions)
        volume = np.array([wanted.volumes[rule.activity][place] for rule in self.products])[product] * size
        stray = np.clip(chance.normal(0.0, NOISE, len(pairs)), -0.5, 0.5)
        quantity = np.round(np.concatenate([volume * (1 + stray), volume * (1 - stray)]), 3)
        price = (1 + INFLATION) ** place
        rules = np.tile(product, 2)
        kept = np.flatnonzero(chance.random(2 * len(pairs)) >= self.plan.missing)
        columns = {
            "establishment": self._establishments(pairs)[kept],
            "region": _coded(np.tile(region, 2)[kept], self.frame.regions),
            "activity": _coded(rules[kept], tuple(rule.activity for rule in self.products)),
            "product": _coded(rules[kept], tuple(rule.code for rule in self.products)),
            "unit": _coded(rules[kept], tuple(rule.unit for rule in self.products)),
        }
        first = date(span.year(place), span.month(place), 1)
        return self._finished(columns, first, quantity[kept], price, rules[kept], chance)

    def _establishments(self, pairs: Positions) -> NDArray[np.uint8]:
        """Codes such as SYN-A0000012 as bytes: of twelve signs, as longer ones cost the engine time."""
        number = pairs // 2 if len(self.products) % 2 == 0 else pairs
        one = np.empty((2, len(pairs), len(SYNTHETIC) + 8), dtype=np.uint8)
        one[:, :, : len(SYNTHETIC)] = np.frombuffer(SYNTHETIC.encode(), np.uint8)
        one[:, :, len(SYNTHETIC)] = np.frombuffer(b"AB", np.uint8)[:, np.newaxis]
        for place in range(7):
            one[:, :, -1 - place] = number // 10**place % 10 + ord("0")
        return one.reshape(2 * len(pairs), -1)

    def _finished(
        self,
        columns: dict[str, Any],
        month: date,
        quantity: Floats,
        price: float,
        rules: Positions,
        chance: Any,
    ) -> "pyarrow.Table":
        import pyarrow as pa

        count = len(quantity)
        method = np.array([rule.method for rule in self.products])[rules]
        value = np.round(quantity * price * 10, 3)
        numbers: dict[str, Floats] = {
            "quantity": np.where(method == "value", value, quantity),
            "value": value,
            "price_index": np.full(count, round(100 * price, 6)),
            "hours": np.where(method == "input", quantity, np.round(quantity / 2, 3)),
        }
        table = pa.table(
            {
                "establishment": _texts(columns["establishment"]),
                **{name: columns[name] for name in ("region", "activity", "product")},
                "month": pa.array(np.full(count, month, dtype="datetime64[D]"), pa.date32()),
                "quantity": _decimal(numbers["quantity"]),
                "unit": columns["unit"],
                "value": _decimal(numbers["value"]),
                "price_index": pa.array(numbers["price_index"]),
                "hours": _decimal(numbers["hours"]),
            }
        )
        if self.plan.garbage:
            from ondiris.flow.garbage import spoilt

            table = spoilt(table, self.plan.garbage, chance)
        return table.replace_schema_metadata(METADATA)


def _coded(places: Positions, names: tuple[str, ...]) -> "pyarrow.DictionaryArray":
    import pyarrow as pa

    distinct, numbers = np.unique(np.array(names), return_inverse=True)
    codes = pa.array(numbers.astype(np.int32)[places])
    return pa.DictionaryArray.from_arrays(codes, pa.array(distinct.tolist(), pa.string()))


def _texts(signs: NDArray[np.uint8]) -> "pyarrow.Array":
    """Rows of bytes, all of one length, as texts."""
    import pyarrow as pa

    count, length = signs.shape
    ends = np.arange(0, (count + 1) * length, length, dtype=np.int32)
    return pa.Array.from_buffers(
        pa.string(), count, [None, pa.py_buffer(ends), pa.py_buffer(signs.tobytes())]
    )


def _decimal(numbers: Floats) -> "pyarrow.Array":
    """Thousandths exactly: as whole numbers, then with their decimal point."""
    import pyarrow as pa

    whole = np.rint(numbers * 1000).astype(np.int64)
    low, high = whole.view(np.uint64), np.where(whole < 0, -1, 0).astype(np.int64).view(np.uint64)
    both = np.column_stack([low, high]).tobytes()
    return pa.Array.from_buffers(pa.decimal128(18, 3), len(whole), [None, pa.py_buffer(both)])


def _write(path: Path, tables: Iterator["pyarrow.Table"]) -> int:
    """One row group a block. Raises OndirisError where the file cannot be written."""
    import pyarrow.parquet as pq

    rows = 0
    writer = None
    try:
        for table in tables:
            writer = writer or pq.ParquetWriter(path, table.schema, compression="zstd", version="2.6")
            writer.write_table(table)
            rows += len(table)
    except OSError as error:
        raise OndirisError(f"{path}: cannot be written: {error.strerror or error}") from error
    finally:
        if writer:
            writer.close()
    return rows
