"""Of the rows of one figure exactly one is in use, and no row is there twice.

Two outlets may print different numbers for the same thing, and a correction follows its error: all rows stay,
and `in_use` says which one answers a question. None, or two, would leave the answer to chance.
"""

from collections.abc import Iterator

from ondiris.packs.contents import Contents, observed
from ondiris.packs.fault import Fault, at_figure


def check(pack: Contents) -> Iterator[Fault]:
    for key, rows in pack.by_key.items():
        used = [row for row in rows if observed(row).in_use]
        if not used:
            yield at_figure(
                "in_use", rows[-1], "in_use", "no", f"yes in one row of {key}", "choose the one to use"
            )
        for row in used[1:]:
            first = observed(used[0]).row
            remedy = f"{first.file}:{first.row} is in use too; choose one"
            yield at_figure("in_use", row, "in_use", "yes", f"yes in one row only of {key}", remedy)
        seen = set()
        for row in rows:
            one = (row.value, row.decimals, row.qualifier, observed(row).source, observed(row).published)
            if one in seen:
                expected = "each number of a source once"
                yield at_figure("in_use", row, "value", str(row.value), expected, "remove one of the rows")
            seen.add(one)
