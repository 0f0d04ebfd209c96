"""SDMX-CSV 1.0 and 2.0: which concept becomes which column, and what its codes mean.

Both versions are tables with one observation a row; 1.0 begins with DATAFLOW, 2.0 with STRUCTURE,
STRUCTURE_ID and ACTION. Columns may be headed `CONCEPT` or `CONCEPT: label`, cells `CODE` or `CODE: label`.
Left out: the concepts below are fixed by us, not by a data structure definition; others are mapped with
`--mapping`. Metadata attributes and the `[]` arrays of 2.0 are not read.
"""

from collections.abc import Mapping

#: Concept to column of the figure row. Those of the SDMX cross-domain concept scheme keep their name there.
CONCEPTS: Mapping[str, str] = {
    "INDICATOR": "indicator",
    "ACTIVITY": "activity",
    "REF_AREA": "region",
    "PRODUCT": "product",
    "TIME_PERIOD": "period",
    "YEAR_TO_DATE": "ytd",
    "MEASURE": "measure",
    "COMPARISON": "comparison",
    "BASE_PER": "comparison",
    "NATURE": "nature",
    "OBS_VALUE": "value",
    "UNIT_MULT": "scale",
    "DECIMALS": "decimals",
    "UNIT_MEASURE": "unit",
    "QUALIFIER": "qualifier",
    "SOURCE": "source",
    "PUBLISHED": "published",
    "LAST_UPDATE": "published",
    "IN_USE": "in_use",
    "REASON": "reason",
    "COMMENT_OBS": "note",
}

#: Columns that say something about the row as a whole.
ABOUT = (
    "DATAFLOW",
    "STRUCTURE",
    "STRUCTURE_ID",
    "STRUCTURE_NAME",
    "ACTION",
    "OBS_STATUS",
    "CONF_STATUS",
    "FREQ",
)

_MISSING = frozenset({"M", "L", "O", "H"})
_LOADED = frozenset({"", "A", "I", "M", "R"})
_FREE = frozenset({"", "F"})


def code_in(text: str) -> str:
    """The code of a cell that may be `CODE: label`."""
    return text.partition(":")[0].strip() if ": " in text else text.strip()


def is_missing(about: Mapping[str, str]) -> bool:
    """Whether OBS_STATUS says that there is no number: M, L, O or H (missing, not collected, holiday)."""
    return code_in(about.get("OBS_STATUS", "")) in _MISSING


def refusal(about: Mapping[str, str]) -> tuple[str, str, str] | None:
    """The column, what was expected and the remedy where a row may not be loaded; None where it may."""
    if code_in(about.get("ACTION", "")).upper() not in _LOADED:
        remedy = "nothing is ever deleted: load the right number with a later day of publication and a reason"
        return "ACTION", "A, I, M or R", remedy
    if code_in(about.get("CONF_STATUS", "")).upper() not in _FREE:
        return "CONF_STATUS", "F (free to publish)", "take confidential observations out of the file"
    return None
