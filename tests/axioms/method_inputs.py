"""Inputs for every method that makes figures: keys that fit it, and printed numbers of any size."""

from datetime import date
from decimal import Decimal, localcontext
from importlib import import_module
from pathlib import Path

from hypothesis import strategies as st

from ondiris.methods.expression import modules
from ondiris.model.figure import Figure, Observation, RowRef
from ondiris.model.interval import Interval
from ondiris.model.key import Key
from ondiris.model.kind import Kind
from ondiris.model.qualifier import Qualifier

ROW = RowRef("axioms.csv", "0" * 64, "", 2)
SO_FAR, BEFORE, YEAR = "2024-01..2024-04", "2023-01..2023-04", "2024"


def of(
    measure: str,
    unit: str,
    period: str = SO_FAR,
    activity: str = "C",
    nature: str = "actual",
    indicator: str = "output",
) -> str:
    return f"zz/{indicator}/{activity}/ZZ/-/{measure}/{unit}/{nature}/{period}"


def level(period: str = SO_FAR, activity: str = "C", nature: str = "actual", unit: str = "XTS") -> str:
    return of("level", unit, period, activity, nature)


RATE = "zz/exchange_rate_{}/-/ZZ/XXX/level/XTS-per-XXX/actual/{}"
INDEX, GROWTH, FOLD = of("index:yoy", "index"), of("growth:yoy", "pct"), of("multiple:yoy", "fold")
TO_PLAN = (level(), level(YEAR, nature="plan"))

#: The keys of one fitting call of each method.
KEYS: dict[str, tuple[str, ...]] = {
    "attainment": TO_PLAN,
    "average_per": (level(), level(unit="pcs")),
    "average_per_month": (level(),),
    "average_rate": (RATE.format("average", "2024-01..2024-03"), RATE.format("average", "2024-04")),
    "contribution": (of("share:BTE", "pct", "2023"), GROWTH),
    "contribution_from_levels": (level(), level(BEFORE), level(BEFORE, "BTE")),
    "difference_in_points": (GROWTH, of("growth:yoy", "pct", activity="B")),
    "elapsed_share": TO_PLAN,
    "even_pace": TO_PLAN,
    "flow_conversion": (level(), RATE.format("official", "2024-04-24")),
    "growth_from_index": (INDEX,),
    "growth_from_levels": (level(), level(BEFORE)),
    "growth_from_multiple": (FOLD,),
    "index_from_growth": (GROWTH,),
    "index_from_multiple": (FOLD,),
    "level_from_growth": (level(unit="t"), GROWTH),
    "month_from_ytd": (level(), level("2024-01..2024-02")),
    "multiple_from_growth": (GROWTH,),
    "multiple_from_index": (INDEX,),
    "multiple_from_levels": (level(), level(BEFORE)),
    "pace": TO_PLAN,
    "remaining": TO_PLAN,
    "required_multiple": TO_PLAN,
    "required_rate": TO_PLAN,
    "share": (level(), level(activity="BTE")),
    "stock_conversion": (level(), RATE.format("official", "2024-04-30")),
    "sum_of": (level(activity="C20"), level(activity="C24"), level(activity="B")),
    "ytd_from_months": (level("2024-01"), level("2024-02")),
}

FOLDER = Path(__file__).parents[2] / "src/ondiris/methods"


def figure_methods() -> list[str]:
    """The modules that have `figure`, read from the folder; those that use numpy make no figures."""
    return [name for name in modules() if hasattr(import_module(f"ondiris.methods.{name}"), "figure")]


QUALIFIERS = st.sampled_from(list(Qualifier))


def observed(key: str, digits: int, scale: int, decimals: int, qualifier: Qualifier) -> Figure:
    value = Decimal(digits).scaleb(scale - decimals)
    return Figure(
        Key.parse(key), value, scale, decimals, Observation("axiom", date(2024, 5, 1), ROW), qualifier
    )


@st.composite
def figures(draw: st.DrawFn, key: str, qualifiers: st.SearchStrategy[Qualifier] = QUALIFIERS) -> Figure:
    """A figure under this key, printed anyhow. Levels are above zero, growth above -100."""
    is_level = Key.parse(key).measure.kind is Kind.LEVEL
    decimals = draw(st.integers(0, 3))
    scale = draw(st.sampled_from([0, 3, 6, 9, 12])) if is_level and "-per-" not in key else 0
    lowest = 1 if "growth" not in key else -90 * 10**decimals
    return observed(key, draw(st.integers(lowest, 999_999)), scale, decimals, draw(qualifiers))


def inputs(
    name: str, qualifiers: st.SearchStrategy[Qualifier] = QUALIFIERS
) -> st.SearchStrategy[tuple[Figure, ...]]:
    return st.tuples(*(figures(key, qualifiers) for key in KEYS[name]))


def inside(interval: Interval, where: Decimal, step: Decimal) -> Decimal:
    """A value within an interval; `where` runs from 0 (the low end) to just under 1."""
    with localcontext(prec=50):
        if interval.low is not None and interval.high is not None:
            return interval.low + where * (interval.high - interval.low)
        if interval.low is not None:
            return interval.low + where * step
        assert interval.high is not None
        return interval.high - (1 - where) * step
