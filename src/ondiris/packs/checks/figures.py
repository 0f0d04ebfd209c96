"""Every row of figures can be read: codes exist, period and year to date agree, numbers and dates are ones.

The rules are those of `ondiris load` (`ondiris.packs.figure_row`), so that what a pack may say and what a
user may load is the same.
"""

from collections.abc import Iterator

from ondiris.packs.contents import Contents
from ondiris.packs.fault import Fault


def check(pack: Contents) -> Iterator[Fault]:
    for problem in pack.problems:
        yield Fault(problem._replace(code="figures"))
