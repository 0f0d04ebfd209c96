"""The files of a language, read once: they come with Ondiris and do not change while it runs."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from ondiris.packs.root import packs_root
from ondiris.packs.table import toml


@cache
def language_file(language: str, name: str) -> Mapping[str, Any]:
    """A TOML file of `packs/languages/<language>`. Raises InvalidInputError where it cannot be read."""
    return toml(packs_root() / "languages" / language / name)
