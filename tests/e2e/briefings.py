"""A real briefing with a store of its own, for the tests that read, plant and look."""

from dataclasses import dataclass
from pathlib import Path

from ondiris.flow.brief import brief
from ondiris.flow.order import order_of
from ondiris.flow.workspace import Workspace, open_workspace


@dataclass(frozen=True)
class Written:
    folder: Path
    store: Path
    workspace: Workspace


def write(root: Path, country: str, period: str, **wanted: str) -> Written:
    """A briefing of a country with a store of its own under `root`."""
    workspace = open_workspace(country, root / "store")
    folder = root / "briefing"
    brief(workspace, order_of(workspace.country, period, **wanted), folder, lambda _: None)
    return Written(folder, root / "store", workspace)
