"""Growth of the year to date on the same months of the year before.

It is the ratio of cumulated volumes, not the mean of monthly rates: a month with a large volume counts more.
National statistics that cumulate from January publish this rate.

Formula: g(t) = 100 x (I(Jan) + ... + I(t)) / (the same months a year before) - 100

>>> two_years = [100.0, 100.0, 110.0, 130.0]
>>> bool(np.allclose(year_to_date(two_years, first_month=1, months_in_year=2)[3], 20.0)) == True
True

Source: Cumulative sums and rates of change as SDMX, Guidelines on coding time transformations, names them.
"""

import numpy as np
from numpy.typing import ArrayLike

from ondiris.methods.arithmetic import MismatchError
from ondiris.methods.arrays import Floats, finite, positive


def year_to_date(index: ArrayLike, first_month: int, months_in_year: int = 12) -> Floats:
    """The rates in percent. NaN where the year before is not there from its beginning.

    `index` is of shape (periods, ...); `first_month` the number, from 1, of the first period in its year.
    Raises MismatchError where that is no month, UndefinedError where a value is missing or not above zero.
    """
    so_far = cumulated(positive("index", index), first_month, months_in_year)
    rates = np.full_like(so_far, np.nan)
    rates[months_in_year:] = 100.0 * so_far[months_in_year:] / so_far[:-months_in_year] - 100.0
    return rates


def cumulated(series: ArrayLike, first_month: int, months_in_year: int = 12) -> Floats:
    """The sums from the beginning of each year; NaN in a first year that does not begin with its month 1."""
    found = finite("series", series)
    if not 1 <= first_month <= months_in_year or not found.ndim:
        raise MismatchError(f"expected a series, and a month between 1 and {months_in_year}")
    sums = np.full_like(found, np.nan)
    begin = (1 - first_month) % months_in_year
    for year in range(begin, len(found), months_in_year):
        sums[year : year + months_in_year] = np.cumsum(found[year : year + months_in_year], axis=0)
    return sums
