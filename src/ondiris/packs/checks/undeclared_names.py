"""No name is there without a code, and no file of names without a language.

It would be a leftover, or the code is misspelt in one of both, and the name of the right one is missing.
"""

from collections.abc import Iterator

from ondiris.packs.closest import closest
from ondiris.packs.contents import Contents
from ondiris.packs.fault import Fault, at_toml
from ondiris.packs.names import TABLES


def check(pack: Contents) -> Iterator[Fault]:
    country = pack.country
    for language in country.languages:
        names = country.names(language)
        for table, entries in names.tables.items():
            if table not in TABLES:
                yield at_toml("undeclared_names", names.path, table, table, closest(table, TABLES))
                continue
            declared = set(getattr(country, TABLES[table]))
            for code in entries:
                if code not in declared:
                    expected = closest(code, declared, f"a code of {TABLES[table]}")
                    place = f"{table}.{code}"
                    yield at_toml(
                        "undeclared_names", names.path, place, code, expected, "declare or remove it"
                    )
    files = {f"{language}.toml" for language in country.languages}
    for path in sorted((country.path / "names").glob("*")):
        if path.name not in files:
            expected = f"one of {', '.join(sorted(files))}"
            yield at_toml("undeclared_names", path, "", path.name, expected, "name the language in pack.toml")
