"""A new country pack: a copy of the template pack with its code replaced."""

import re
import shutil
from pathlib import Path

from ondiris.model.errors import OndirisError
from ondiris.packs.country import available_countries, load_country

#: The line of `pack.toml` that only the template itself has.
_MARK = re.compile(r"^template = true.*\n", re.MULTILINE)


def new_pack(code: str, out: Path) -> Path:
    """Copy the template to the folder `out/code` and return it.

    The template's code and ISO code are replaced by the new ones wherever they stand alone or begin a
    longer code (of a region). Raises OndirisError where the code is none or the folder is there already.
    """
    if not re.fullmatch("[a-z]{2}", code):
        raise OndirisError(
            f"not a country code: {code!r}; expected two small letters, the ISO 3166-1 code in lower case"
        )
    template = next(pack for pack in map(load_country, available_countries()) if pack.manifest.template)
    there = out / code
    if there.exists():
        raise OndirisError(f"{there} exists already; choose another folder or remove it first")
    shutil.copytree(template.path, there)
    for path in sorted(there.rglob("*")):
        if path.is_file():
            path.write_text(_renamed(path.read_text("utf-8"), template.code, code), encoding="utf-8")
    manifest = there / "pack.toml"
    manifest.write_text(_MARK.sub("", manifest.read_text("utf-8")), encoding="utf-8")
    return there


def _renamed(text: str, old: str, new: str) -> str:
    """The text with a code replaced where it is a word, or the first part of one joined by a hyphen."""
    for before, after in ((old, new), (old.upper(), new.upper())):
        text = re.sub(rf"(?<![\w-]){before}(?!\w)", after, text)
    return text
