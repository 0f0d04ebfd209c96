"""`pack.toml`: what a country pack is, and by which rules its money is converted."""

from dataclasses import dataclass, replace
from pathlib import Path

from ondiris.model.errors import InvalidInputError, Problem
from ondiris.packs.records import RateRule
from ondiris.packs.table import record_of, toml, wrong


@dataclass(frozen=True)
class Manifest:
    """The fields of `pack.toml`.

    `code` is the folder's name, in lower case; `iso` the ISO 3166-1 alpha-2 code; `title` the English name,
    for people who look for a pack; `wholes` what a share can be a part of beside the activities; `template`
    marks the one pack that `ondiris pack new` copies; of the `rates` of a concept the first that finds a
    rate is used.
    """

    code: str
    iso: str
    title: str
    currency: str
    second_currency: str
    languages: tuple[str, ...]
    wholes: tuple[str, ...]
    template: bool = False
    rates: tuple[RateRule, ...] = ()


def manifest_of(path: Path) -> Manifest:
    """Read `pack.toml`. Raises InvalidInputError with all that is wrong in it."""
    values = toml(path)
    rules = values.pop("rates", [])
    problems: list[Problem] = []
    read: list[RateRule] = []
    if not (isinstance(rules, list) and all(isinstance(rule, dict) for rule in rules)):
        problems.append(wrong(path, "tables [[rates]]", column="rates"))
        rules = []
    for number, rule in enumerate(rules, 1):
        try:
            read.append(record_of(RateRule, rule, str(path), name=f"rates.{number}"))
        except InvalidInputError as error:
            problems.extend(error.problems)
    try:
        manifest = record_of(Manifest, values, str(path))
    except InvalidInputError as error:
        raise InvalidInputError([*error.problems, *problems]) from None
    if problems:
        raise InvalidInputError(problems)
    return replace(manifest, rates=tuple(read))
