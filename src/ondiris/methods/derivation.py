"""From the inputs of a method to its derived Figure: value, interval, qualifier, digits, formula, lineage."""

from collections.abc import Callable
from decimal import Decimal, localcontext
from typing import Any

from ondiris.methods.arithmetic import CONTEXT, compute
from ondiris.methods.rounding import printing
from ondiris.model.figure import Derivation, Figure
from ondiris.model.interval import Interval
from ondiris.model.key import Key
from ondiris.model.kind import Kind
from ondiris.model.qualifier import Qualifier

#: Between the two units of a price or a rate: money per tonne, one currency per another.
PER = "-per-"


def derive(
    method: str,
    key: Key,
    formula: Callable[..., Any],
    text: str,
    *inputs: Figure,
    linear: bool = False,
) -> Figure:
    """The Figure that `formula` makes of its inputs.

    `formula` takes one number per input, and takes intervals as well (see `ondiris.methods.arithmetic.N`).
    `text` is the formula for a reader, with {0}, {1} ... where the inputs stand. A `linear` method (sums and
    differences of its inputs, each with weight one) prints the unit of its coarsest input.

    Raises UndefinedError where the formula has no value on the inputs.
    """
    value = compute(formula, *(part.value for part in inputs))
    with localcontext(CONTEXT):
        interval = _interval(formula(*(part.interval for part in inputs)))
        nominal = _interval(formula(*(rounding_interval(part) for part in inputs)))
        unit = _coarsest(inputs, nominal.width) if linear else None
        scale = max((part.scale for part in inputs if _is_amount(part)), default=0)
        print_as = printing(value, nominal.width, key.measure.kind, scale, unit)
        qualifier = _qualifier(value, inputs, interval, formula)
    lineage = Derivation(method, text.format(*(shown(part) for part in inputs)), inputs, interval)
    if print_as.coarse and qualifier is Qualifier.EXACT:
        qualifier = Qualifier.ABOUT
    return Figure(key, value, print_as.scale, print_as.decimals, lineage, qualifier)


def rounding_interval(figure: Figure) -> Interval:
    """What rounding alone leaves open, whatever word stands before the number.

    A level printed whole and unscaled is a count (46,000 cars, 37 zones), and no rounding of anything.
    """
    if isinstance(figure.lineage, Derivation):
        known = figure.interval
        if figure.qualifier is Qualifier.EXACT and known.width is not None:
            return known
    elif _is_count(figure):
        return Interval.exactly(figure.value)
    return Interval.of_rounding(figure.value, figure.scale - figure.decimals)


def shown(figure: Figure) -> str:
    """An input as a formula shows it: 46,000 or 7.1e12, as printed, no unit and no words.

    A derived input, whose printed number is rounded, shows its own formula instead.
    """
    if isinstance(figure.lineage, Derivation):
        return f"({figure.lineage.formula})"
    scale = f"e{figure.scale}" if figure.scale else ""
    number = f"{figure.rounded:,f}{scale}"
    return f"({number})" if number.startswith("-") else number


def _interval(result: Interval | Decimal) -> Interval:
    return result if isinstance(result, Interval) else Interval.exactly(result)


def _is_amount(figure: Figure) -> bool:
    return figure.key.measure.kind is Kind.LEVEL and PER not in figure.key.unit


def _is_count(figure: Figure) -> bool:
    return _is_amount(figure) and figure.scale == 0 and figure.decimals == 0


def _coarsest(inputs: tuple[Figure, ...], width: Decimal | None) -> int:
    unit = max(part.scale - part.decimals for part in inputs)
    while width and width >= Decimal(10).scaleb(unit):
        unit += 1
    return unit


def _qualifier(
    value: Decimal, inputs: tuple[Figure, ...], interval: Interval, formula: Callable[..., Any]
) -> Qualifier:
    """The word that the inputs' words come to: over plus exact is over, exact less over is under."""
    words = {part.qualifier for part in inputs}
    if words == {Qualifier.EXACT}:
        return Qualifier.EXACT
    plain = _interval(formula(*(_plain(part) for part in inputs)))
    above, below = _low(interval) >= _low(plain), _high(interval) <= _high(plain)
    if above and below:
        return Qualifier.EXACT
    if Qualifier.ABOUT in words or not (above or below):
        return Qualifier.ABOUT
    return Qualifier.OVER if above == (value >= 0) else Qualifier.UNDER


def _plain(figure: Figure) -> Interval:
    if isinstance(figure.lineage, Derivation) and figure.qualifier is Qualifier.EXACT:
        return figure.interval
    return Interval.of_rounding(figure.value, figure.scale - figure.decimals)


def _low(of: Interval) -> Decimal:
    return Decimal("-Infinity") if of.low is None else of.low


def _high(of: Interval) -> Decimal:
    return Decimal("Infinity") if of.high is None else of.high
