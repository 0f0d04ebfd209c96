"""The files of the packs that a lexicon is made of."""

from collections.abc import Iterable
from pathlib import Path

from ondiris.model.errors import OndirisError
from ondiris.packs.root import packs_root

PARTS = ("numbers", "months", "units", "lexicon", "reading")


def country_folders() -> list[Path]:
    """The folders of the bundled country packs, sorted."""
    root = packs_root() / "countries"
    return sorted(path for path in root.iterdir() if (path / "names").is_dir())


def pack_files(language: str, countries: Iterable[Path]) -> list[Path]:
    """Every file that a lexicon depends on. Raises OndirisError naming the languages there are."""
    folder = packs_root() / "languages" / language
    if not (folder / "reading.toml").is_file():
        known = sorted(path.parent.name for path in (packs_root() / "languages").glob("*/reading.toml"))
        raise OndirisError(f"no texts are read in {language!r}; the languages are {', '.join(known)}")
    files = [folder / f"{part}.toml" for part in PARTS]
    for country in countries:
        files += [country / "names" / f"{language}.toml", country / "products.csv"]
    return [path for path in files if path.is_file()]
