"""The folder has the pack's code as its name, and holds the files of a pack and no others.

A file with a misspelt name would be passed over in silence.
"""

from collections.abc import Iterator

from ondiris.packs.closest import closest
from ondiris.packs.contents import Contents
from ondiris.packs.fault import Fault, at_toml

FILES = (
    "README.md", "activities.csv", "briefing.toml", "indicators.csv", "known.toml", "pack.toml",
    "products.csv", "regions.csv", "sources.toml",
)  # fmt: skip
FOLDERS = ("figures", "names", "projects", "rates", "recipes", "zones")
TABLES = ("figures", "projects", "rates", "zones")


def check(pack: Contents) -> Iterator[Fault]:
    here = pack.country.path
    if pack.country.code != here.resolve().name:
        expected = f"the folder's name, {here.resolve().name}"
        yield at_toml("layout", here / "pack.toml", "code", pack.country.code, expected)
    for path in sorted(here.iterdir()):
        valid = FOLDERS if path.is_dir() else FILES
        if path.name not in valid and not path.name.startswith("."):
            yield at_toml("layout", path, "", path.name, closest(path.name, valid), "rename or move it")
    for name in TABLES:
        for path in sorted((here / name).glob("*")):
            if path.suffix != ".csv" and path.name != "README.md":
                yield at_toml("layout", path, "", path.name, "files *.csv", "rename or move it")
    if not pack.country.figure_files():
        yield at_toml("layout", here / "figures", "", "", "at least one file of figures, *.csv")
