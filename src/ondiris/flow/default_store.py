"""Where the store lies when nobody says."""

import os
from pathlib import Path

STORE_VARIABLE = "ONDIRIS_STORE"
STORE_DEFAULT = ".ondiris/store"


def default_store() -> Path:
    """The store of ONDIRIS_STORE, else that of the current directory."""
    return Path(os.environ.get(STORE_VARIABLE) or STORE_DEFAULT)
