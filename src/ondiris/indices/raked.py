"""The table of activities and regions raked, so that after benchmarking its cells add up to the whole again.

A month's cells are shares of the whole index at the weights of its link. What an activity or a region comes
to is moved by the correction that its annual benchmark asks for; where some have none, they take up the
difference to the whole, else all are moved in proportion. Then the cells are raked to both.
"""

from collections.abc import Callable, Sequence

import numpy as np

from ondiris.indices.benchmarked import corrections, means_of
from ondiris.indices.frame import Frame
from ondiris.indices.tree import Node, Tree
from ondiris.methods.arithmetic import UndefinedError
from ondiris.methods.arrays import Floats
from ondiris.methods.raking import margins_of_table, raking
from ondiris.model.errors import OndirisError

#: A node's index before benchmarks; NaN where it has none.
IndexOf = Callable[[Node], Floats]


def raked(shares: Floats, tree: Tree, frame: Frame, index_of: IndexOf) -> Floats:
    """What each leaf is multiplied by in each month, of shape (months, leaves); `shares` are of the whole.

    Raises OndirisError where the benchmarks of a month contradict each other or leave less than nothing.
    """
    country, top = frame.country.iso, frame.recipe.top
    index = index_of(Node(country, top))
    if np.isnan(index).all():
        return np.ones_like(shares)
    whole = index * corrections(index, Node(country, top), frame)
    rows = sorted({leaf.activity for leaf in tree.leaves})
    columns = sorted({leaf.region for leaf in tree.leaves})
    cell = np.array(
        [rows.index(leaf.activity) * len(columns) + columns.index(leaf.region) for leaf in tree.leaves]
    )
    cells = np.zeros((len(shares), len(rows) * len(columns)))
    np.add.at(cells.T, cell, (shares * index[:, np.newaxis]).T)
    table = cells.reshape(len(shares), len(rows), len(columns))
    sides = [
        _side(table.sum(axis=2), [Node(country, code) for code in rows], frame, index_of),
        _side(table.sum(axis=1), [Node(code, top) for code in columns], frame, index_of),
    ]
    margins = np.split(margins_of_table(len(rows), len(columns)), [len(rows)])
    met = np.array([_month(month, cells, whole, sides, margins, frame) for month in range(len(cells))])
    factors = np.divide(met, cells, out=np.ones_like(cells), where=cells > 0)
    found: Floats = factors[:, cell]
    return found


def _side(parts: Floats, nodes: Sequence[Node], frame: Frame, index_of: IndexOf) -> tuple[Floats, list[bool]]:
    """Parts of the whole by month, moved as their benchmarks ask; which of them have one."""
    known = [bool(means_of(node, frame)) for node in nodes]
    moved = parts.copy()
    for place, node in enumerate(nodes):
        if known[place]:
            moved[:, place] *= corrections(index_of(node), node, frame)
    return moved, known


def _month(
    month: int, cells: Floats, whole: Floats, sides: list[tuple[Floats, list[bool]]], margins: list[Floats],
    frame: Frame,
) -> Floats:  # fmt: skip
    """The raked cells of one month."""
    wanted = [np.ones((1, cells.shape[1]))], [whole[month : month + 1]]
    try:
        for (parts, known), margin in zip(sides, margins, strict=True):
            if any(known):
                free = np.zeros(len(known)) if not all(known) else np.ones(len(known))
                free[~np.array(known)] = 1.0
                row = parts[month]
                wanted[0].append(margin)
                wanted[1].append(
                    raking(row, np.ones((1, len(row))), whole[month : month + 1], alterability=free)
                )
        found = raking(cells[month], np.vstack(wanted[0]), np.concatenate(wanted[1]))
    except UndefinedError as error:
        raise OndirisError(f"benchmarks of {frame.span.name(month)} cannot be raked: {error}") from error
    if (found[cells[month] > 0] <= 0).any():
        raise OndirisError(
            f"benchmarks of {frame.span.name(month)} leave less than nothing for a part without one; "
            "look for a slip among them"
        )
    return found
