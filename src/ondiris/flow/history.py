"""How a figure came to be what it is: every number ever stated for its key, and when each was in use."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from ondiris.flow.figures import Filters, as_dict, checked, no_figure, parsed_key
from ondiris.flow.workspace import Workspace
from ondiris.model.figure import Observation
from ondiris.packs.records import Source
from ondiris.store.rows import Vintage


@dataclass(frozen=True)
class Entry:
    """One statement: from when (a day of publication) until when its number was the one in use."""

    vintage: Vintage
    source: Source | None
    used_from: date | None
    used_until: date | None

    @property
    def status(self) -> str:
        if self.vintage.withdrawn:
            return "withdrawn"
        if self.used_from is None:
            return "kept beside"
        if self.used_until:
            return f"in use {self.used_from} to {self.used_until}"
        return f"in use since {self.used_from}"

    def as_dict(self) -> dict[str, Any]:
        vintage = self.vintage
        return as_dict(vintage.figure) | {
            "status": self.status,
            "used_from": self.used_from and self.used_from.isoformat(),
            "used_until": self.used_until and self.used_until.isoformat(),
            "title": self.source.title if self.source else "",
            "address": self.source.address if self.source else "",
            "load": vintage.load,
            "loaded_at": vintage.loaded_at.isoformat(),
            "load_reason": vintage.load_reason,
            "loaded_by": vintage.loaded_by,
            "withdrawn": vintage.withdrawn,
        }


@dataclass(frozen=True)
class History:
    """All statements of one key, the earliest published first."""

    key: str
    entries: tuple[Entry, ...]


def history_of(text: str, workspace: Workspace, as_of: date | None = None) -> History:
    """The history of one key. Raises OndirisError with the closest keys where there is none."""
    key = parsed_key(text, workspace, as_of)
    vintages = workspace.store.vintages_of(key, as_of)
    if not vintages:
        raise no_figure(text, workspace, as_of)
    return _history(str(key), vintages, workspace)


def histories(
    workspace: Workspace, filters: Filters, as_of: date | None = None, unchanged: bool = False
) -> list[History]:
    """The histories of all keys that pass the filters; without `unchanged` those with several statements."""
    wanted = checked(filters, workspace.country.vocabulary)
    vintages = workspace.store.vintages(as_of=as_of, country=workspace.country.code, **wanted)
    grouped = groupby(vintages, key=lambda vintage: vintage.figure.id)
    listed = ((key, tuple(group)) for key, group in grouped)
    return [_history(key, group, workspace) for key, group in listed if unchanged or len(group) > 1]


def _history(key: str, vintages: Sequence[Vintage], workspace: Workspace) -> History:
    uses = in_use_over_time(vintages)
    entries = []
    for place, vintage in enumerate(vintages):
        assert isinstance(vintage.figure.lineage, Observation)
        source = workspace.country.sources.get(vintage.figure.lineage.source)
        entries.append(Entry(vintage, source, *uses.get(place, (None, None))))
    return History(key, tuple(entries))


def in_use_over_time(vintages: Sequence[Vintage]) -> dict[int, tuple[date, date | None]]:
    """From when until when each vintage of one key is in use, by its place in the order of the store.

    It is the rule of `ondiris.store.choice.in_use` at every day of publication; a test holds both together.
    """
    uses: dict[int, tuple[date, date | None]] = {}
    now: int | None = None
    for day in sorted({vintage.figure.published for vintage in vintages}):
        known = [
            (vintage.figure.lineage.in_use, vintage.figure.published, place)
            for place, vintage in enumerate(vintages)
            if isinstance(vintage.figure.lineage, Observation)
            and vintage.figure.published <= day
            and not vintage.withdrawn
        ]
        if not known or (best := max(known)[2]) == now:
            continue
        if now is not None:
            uses[now] = (uses[now][0], day)
        now = best
        uses[now] = (day, None)
    return uses
