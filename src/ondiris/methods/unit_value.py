"""The unit value index: the ratio of average values per unit of quantity.

Values and quantities are of one homogeneous product sold by several units; across products it mixes
kilograms with pieces and means nothing.

Formula: P = (sum of v1 / sum of q1) / (sum of v0 / sum of q0)

>>> bool(unit_value([60.0, 40.0], [20.0, 5.0], [30.0, 20.0], [20.0, 5.0]) == 2.0)
True

Source: Producer Price Index Manual, ILO, IMF, OECD, UNECE and World Bank, 2004, glossary, unit value index.
"""

from numpy.typing import ArrayLike

from ondiris.methods.arrays import Floats, fitting, positive


def unit_value(
    value: ArrayLike, quantity: ArrayLike, base_value: ArrayLike, base_quantity: ArrayLike
) -> Floats:
    """The index of each row, base = 1.

    All four are of shape (..., sellers). Raises MismatchError where shapes do not fit, UndefinedError where a
    value or quantity is missing or not above zero.
    """
    values, quantities = positive("value", value), positive("quantity", quantity)
    base_values, base_quantities = (
        positive("base value", base_value),
        positive("base quantity", base_quantity),
    )
    fitting(values, quantities)
    fitting(base_values, base_quantities)
    now: Floats = values.sum(axis=-1) / quantities.sum(axis=-1)
    before: Floats = base_values.sum(axis=-1) / base_quantities.sum(axis=-1)
    ratio: Floats = now / before
    return ratio
