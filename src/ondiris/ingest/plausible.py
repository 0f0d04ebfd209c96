"""Numbers that no measurement of their kind can give; in a pack the checks of packs find them."""

from ondiris.model.figure import Figure
from ondiris.model.kind import Kind
from ondiris.model.nature import Nature


def impossible(figure: Figure) -> str:
    """What the number should have been; empty where it can be. Attainment and points have no bounds."""
    kind, value = figure.key.measure.kind, figure.value
    if kind is Kind.GROWTH and value < -100:
        return "a growth of -100 % or more: nothing falls by more than all of it"
    if kind is Kind.SHARE and figure.key.nature is not Nature.FORECAST and not 0 <= value <= 100:
        return "a share of 0 to 100 %"
    return ""
