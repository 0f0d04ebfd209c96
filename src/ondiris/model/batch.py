"""What ingest hands to the store: the figures of one file, all or none."""

from dataclasses import dataclass

from ondiris.model.figure import Figure


@dataclass(frozen=True)
class Batch:
    """`figures` are all observed; `sha256` is the file's, and makes loading it twice change nothing."""

    file: str
    sha256: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True)
class Vocabulary:
    """The codes a row may use. `wholes` are what a share can be a share of, beside the activities."""

    country: str
    indicators: frozenset[str]
    activities: frozenset[str]
    regions: frozenset[str]
    products: frozenset[str]
    units: frozenset[str]
    wholes: frozenset[str]
    sources: frozenset[str]
