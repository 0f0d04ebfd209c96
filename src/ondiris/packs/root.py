"""Where the packs lie: inside the installed package, or beside the source in a checkout."""

from functools import cache
from pathlib import Path

from ondiris.model.errors import OndirisError


@cache
def packs_root() -> Path:
    """The folder that holds `countries/`, `languages/` and `units.csv`.

    A wheel carries the packs as `ondiris/data`; an editable install finds `packs/` of the checkout.
    Raises OndirisError where neither is there.
    """
    package = Path(__file__).resolve().parents[1]
    for found in (package / "data", package.parents[1] / "packs"):
        if (found / "countries").is_dir():
            return found
    raise OndirisError(f"no packs found beside {package}; reinstall ondiris")
