"""A monthly index brought to the annual means of a yearly survey, its parts moved in the same proportion."""

import numpy as np

from ondiris.indices.frame import Frame
from ondiris.indices.tree import Node
from ondiris.methods.arrays import Floats
from ondiris.methods.cholette_dagum import cholette_dagum
from ondiris.methods.denton import denton


def corrections(index: Floats, node: Node, frame: Frame) -> Floats:
    """What each month is multiplied by, ones where the recipe has no benchmark of the node.

    Years that are not reported whole are left out; after the last benchmark Denton keeps its correction,
    and that of Cholette and Dagum dies away.
    """
    rule, span = frame.recipe.benchmark, frame.span
    annual = {} if rule is None or node.region != frame.country.iso else rule.annual.get(node.activity, {})
    years = [year for year in sorted(annual) if len(span.of_year(year)) == 12]
    if rule is None or not years:
        return np.ones_like(index)
    means = [float(annual[year]) for year in years]
    starts = [span.of_year(year)[0] for year in years]
    ends = [start + 12 for start in starts]
    if rule.method == "denton":
        met = denton(index, means, starts, ends, average=True)
    else:
        met = cholette_dagum(index, means, starts, ends, rho=float(rule.rho), average=True)
    found: Floats = met / index
    return found
