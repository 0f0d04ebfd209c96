"""Worked example. McKenzie and Gamba, Interpreting the results of revision analyses, OECD, 2008: on the
revisions of the euro area's quarterly growth from first to second release, as rjd3revisions prints them:
86 quarters, mean 0.011, mean absolute 0.050, root mean square 0.068."""

import numpy as np
import pytest
from cases import needs_cases, rows

from ondiris.methods.arithmetic import MismatchError, UndefinedError
from ondiris.methods.revision_statistics import revision_statistics


@needs_cases
def test_the_euro_areas_first_revision() -> None:
    table = rows("gdp_ea_diagonal_expected.csv")
    first, second = ([float(row[f"Release[{number}]"] or "nan") for row in table] for number in (1, 2))
    found = revision_statistics(first, second)
    assert found.number == 86
    told = [found.mean, found.mean_absolute, found.root_mean_square, found.deviation]
    assert told == pytest.approx([0.011, 0.050, 0.068, 0.067], abs=5e-4)


def test_directions() -> None:
    found = revision_statistics([1.0, 2.0, 3.0, 4.0, 5.0], [2.0, 2.0, 2.0, 6.0, np.nan])
    assert (found.number, found.positive, found.zero, found.negative) == (4, 0.5, 0.25, 0.25)
    assert (found.least, found.median, found.greatest) == (-1.0, 0.5, 2.0)
    assert found.values[:2] == (4, 0.5)


def test_too_few_are_refused() -> None:
    with pytest.raises(UndefinedError):
        revision_statistics([1.0, np.nan], [2.0, 2.0])
    with pytest.raises(MismatchError):
        revision_statistics([1.0, 2.0], [2.0])
