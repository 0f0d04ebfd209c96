"""Read CSV, XLSX, ODS, Parquet and SDMX-CSV files of figures: messy sheets as they are, nothing guessed."""

from ondiris.ingest.options import Options, names_of
from ondiris.ingest.reading import Reading, read, survey

__all__ = ["Options", "Reading", "names_of", "read", "survey"]
