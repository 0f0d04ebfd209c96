"""A country pack and a store that holds its figures: where every other flow begins."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ondiris.flow.clock import now
from ondiris.flow.default_store import default_store
from ondiris.model.errors import OndirisError
from ondiris.packs.country import Country, load_country
from ondiris.store.files import checksum
from ondiris.store.vintages import Store


@dataclass(frozen=True)
class Workspace:
    store: Store
    country: Country


def open_workspace(country: str | Path, store: str | Path | None = None) -> Workspace:
    """Open or make a store, and bring the figures of a pack in it up to date.

    `country` is the code of a bundled pack or a pack's folder. Where the store follows the pack's files
    already, which their checksums tell, nothing is read or written. Raises OndirisError for a country or
    store that cannot be used, InvalidInputError with all problems of the pack's files.
    """
    pack = load_country(country)
    opened = Workspace(Store(store or default_store()), pack)
    follow_pack(opened)
    return opened


def follow_pack(workspace: Workspace) -> None:
    """Let the store state what the pack's figure files state."""
    store, country = workspace.store, workspace.country
    origin = f"pack:{country.code}"
    contents = _contents(country)
    checksums = {name: checksum(content) for name, (_, content) in contents.items()}
    if store.follows(origin, checksums):
        return
    from ondiris.flow.batches import load_name, read_pack

    batches = read_pack(country, {name: path for name, (path, _) in contents.items()})
    if changed := [batch.file for batch in batches if batch.sha256 != checksums[batch.file]]:
        raise OndirisError(f"{', '.join(changed)}: changed while the pack was read; try again")
    moment = now()
    store.follow(
        origin,
        batches,
        loaded_at=moment,
        load=load_name(moment, checksums.values()),
        contents={checksums[name]: content for name, (_, content) in contents.items()},
    )


def _contents(country: Country) -> Mapping[str, tuple[Path, bytes]]:
    """Path and bytes of each figure file by its name in lineages: the pack's code and the place in it."""
    return {
        f"{country.code}/{path.relative_to(country.path).as_posix()}": (path, path.read_bytes())
        for path in country.figure_files()
    }
