"""From files to what is handed to the store, and the name of a load."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from ondiris.model.batch import Batch
from ondiris.model.errors import InvalidInputError, Problem
from ondiris.model.figure import Figure, Observation
from ondiris.packs.country import Country


def read_pack(country: Country, files: Mapping[str, Path]) -> list[Batch]:
    """The figures of a pack's files by the names given. Raises InvalidInputError with all problems."""
    from ondiris.ingest import read

    batches = []
    problems: list[Problem] = []
    for name, path in files.items():
        try:
            batches.append(named(read(path, country.code, country.vocabulary), name))
        except InvalidInputError as error:
            problems += error.problems
    if problems:
        raise InvalidInputError(problems)
    return batches


def load_name(moment: datetime, checksums: Iterable[str]) -> str:
    """The name of a load: its moment and the beginning of a checksum over its files."""
    whole = sha256("\n".join(sorted(checksums)).encode()).hexdigest()
    return f"{moment:%Y%m%dT%H%M%SZ}-{whole[:8]}"


def named(batch: Batch, name: str) -> Batch:
    """The same figures, from a file of another name."""
    return Batch(name, batch.sha256, tuple(_from_file(figure, name) for figure in batch.figures))


def _from_file(figure: Figure, name: str) -> Figure:
    seen = figure.lineage
    assert isinstance(seen, Observation)
    return replace(figure, lineage=replace(seen, row=replace(seen.row, file=name)))
