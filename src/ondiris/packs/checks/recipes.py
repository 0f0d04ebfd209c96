"""Every recipe of an index can be used: its fields are known, its codes declared, its weights complete.

A recipe is read when somebody compiles. A mistake in it would be found by a user, and late.
"""

from collections.abc import Iterator

from ondiris.model.errors import InvalidInputError
from ondiris.packs.contents import Contents
from ondiris.packs.fault import Fault, at_toml
from ondiris.packs.recipe import load_recipe


def check(pack: Contents) -> Iterator[Fault]:
    for path in sorted((pack.country.path / "recipes").glob("*.toml")):
        try:
            load_recipe(path, pack.country)
        except InvalidInputError as error:
            for problem in error.problems:
                yield at_toml(
                    "recipes", path, problem.column, problem.value, problem.expected, problem.remedy
                )
