"""Where the rows of one figure differ, one of them says why: a note, or the reason of a correction.

Keeping both numbers is honest only when the reader learns which one was preferred, and for what.
"""

from collections.abc import Iterator

from ondiris.packs.contents import Contents, observed
from ondiris.packs.fault import Fault, at_figure


def check(pack: Contents) -> Iterator[Fault]:
    for rows in pack.by_key.values():
        told = any(observed(row).note or observed(row).reason for row in rows)
        if len({row.value for row in rows}) > 1 and not told:
            used = next((row for row in rows if observed(row).in_use), rows[-1])
            values = ", ".join(str(value) for value in sorted({row.value for row in rows}))
            expected = f"why this one of {values} is in use"
            yield at_figure(
                "conflicts", used, "note", "", expected, "write a note, or the reason of a correction"
            )
