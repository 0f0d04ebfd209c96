"""No two codes of a table have the same name in a language. A warning: a reader cannot tell them apart.

The auditor reads a name back into a code; where two codes share it, it has to abstain.
"""

from collections.abc import Iterator

from ondiris.packs.contents import Contents
from ondiris.packs.fault import Fault, at_toml

SEPARATE = ("regions", "activities", "products", "projects", "zones")


def check(pack: Contents) -> Iterator[Fault]:
    for language in pack.country.languages:
        names = pack.country.names(language)
        for table in SEPARATE:
            seen: dict[str, str] = {}
            for code, entry in names.tables.get(table, {}).items():
                name = str(entry.get("nom", "")).casefold()
                first = seen.setdefault(name, code)
                if name and first != code:
                    told = f"another name than {first} has", "make one of both more exact", "warning"
                    yield at_toml("same_names", names.path, f"{table}.{code}.nom", str(entry["nom"]), *told)  # type: ignore[arg-type]
