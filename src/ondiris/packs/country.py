"""A country pack as one typed, frozen object whose parts are read when first asked for."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from ondiris.model.batch import Vocabulary
from ondiris.model.errors import InvalidInputError, OndirisError, Problem
from ondiris.model.key import NONE
from ondiris.model.kind import UNIT_OF
from ondiris.packs.closest import closest
from ondiris.packs.manifest import Manifest, manifest_of
from ondiris.packs.names import Names
from ondiris.packs.records import Activity, Indicator, Known, Product, Project, RateRule, Region, Source, Zone
from ondiris.packs.root import packs_root
from ondiris.packs.table import record_of, records, toml, wrong

Record = TypeVar("Record")
Place = tuple[str, int]

#: The unit word of an indicator that is measured in the unit of its product.
OF_PRODUCT = "product"


@dataclass(frozen=True)
class Country:
    """A country pack. Every part raises InvalidInputError with all problems of its file, when first read."""

    path: Path
    manifest: Manifest

    @property
    def code(self) -> str:
        return self.manifest.code

    @property
    def iso(self) -> str:
        """The ISO 3166-1 code; also the code of the region that is the whole country."""
        return self.manifest.iso

    @property
    def currency(self) -> str:
        return self.manifest.currency

    @property
    def second_currency(self) -> str:
        return self.manifest.second_currency

    @property
    def currencies(self) -> tuple[str, ...]:
        return tuple(code for code in (self.currency, self.second_currency) if code)

    @property
    def languages(self) -> tuple[str, ...]:
        return self.manifest.languages

    @property
    def wholes(self) -> tuple[str, ...]:
        """What a share or a contribution can be a part of, beside the activities: GDP, market ..."""
        return self.manifest.wholes

    @property
    def rates(self) -> tuple[RateRule, ...]:
        """The rules by which money is converted; the first of a concept that finds a rate is used."""
        return self.manifest.rates

    @cached_property
    def regions(self) -> Mapping[str, Region]:
        return self._read("regions.csv", Region)

    @cached_property
    def activities(self) -> Mapping[str, Activity]:
        return self._read("activities.csv", Activity)

    @cached_property
    def indicators(self) -> Mapping[str, Indicator]:
        return self._read("indicators.csv", Indicator)

    @cached_property
    def products(self) -> Mapping[str, Product]:
        return self._read("products.csv", Product)

    @cached_property
    def projects(self) -> Mapping[str, Project]:
        return self._read_folder("projects", Project)

    @cached_property
    def zones(self) -> Mapping[str, Zone]:
        return self._read_folder("zones", Zone)

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        path = self.path / "sources.toml"
        found: dict[str, Source] = {}
        problems: list[Problem] = []
        for code, fields in toml(path).items():
            try:
                if not isinstance(fields, dict):
                    raise InvalidInputError([wrong(path, f"a table [{code}]", column=code)])
                found[code] = record_of(Source, {"code": code, **fields}, str(path), name=code)
            except InvalidInputError as error:
                problems.extend(error.problems)
        if problems:
            raise InvalidInputError(problems)
        return found

    @cached_property
    def known(self) -> tuple[Known, ...]:
        """Impossibilities of the sources themselves, which the checks leave alone."""
        path = self.path / "known.toml"
        if not path.exists():
            return ()
        return tuple(record_of(Known, each, str(path), name="known") for each in toml(path).get("known", ()))

    @cached_property
    def briefing(self) -> Mapping[str, Any]:
        """`briefing.toml` as it stands: sections, their order and salience."""
        return toml(self.path / "briefing.toml")

    @cached_property
    def _names(self) -> dict[str, Names]:
        return {each: Names(self.path / "names" / f"{each}.toml", each) for each in self.languages}

    def names(self, language: str) -> Names:
        """What things are called in a language. Raises OndirisError where the pack does not have it."""
        if language not in self._names:
            raise OndirisError(f"{self.path}: no names in {language!r}; it has {', '.join(self.languages)}")
        return self._names[language]

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The codes that a figure row may use; a project's and a zone's code count as products."""
        units = {unit for each in self.indicators.values() for unit in each.units} - {OF_PRODUCT}
        units |= {each.unit for each in self.products.values()} - {NONE}
        return Vocabulary(
            country=self.code,
            indicators=frozenset(self.indicators),
            activities=frozenset(self.activities),
            regions=frozenset(self.regions),
            products=frozenset({*self.products, *self.projects, *self.zones}),
            units=frozenset({*units, *self.currencies, *UNIT_OF.values()}),
            wholes=frozenset(self.wholes),
            sources=frozenset(self.sources),
        )

    @property
    def recipes(self) -> tuple[str, ...]:
        """The names of the pack's recipes."""
        return tuple(sorted(each.stem for each in (self.path / "recipes").glob("*.toml")))

    def figure_files(self) -> tuple[Path, ...]:
        """The files of figure rows, in order: what is to be loaded into a store."""
        folders = (self.path / "figures", self.path / "rates")
        return tuple(path for folder in folders for path in sorted(folder.glob("*.csv")))

    def place(self, part: str, code: str) -> Place:
        """The file and row in which a code of `regions`, `activities` ... is declared."""
        getattr(self, part)
        return self._places[part][code]

    @cached_property
    def _places(self) -> dict[str, dict[str, Place]]:
        return {}

    def _read(self, name: str, kind: type[Record]) -> Mapping[str, Record]:
        found, places = records(self.path / name, kind)
        self._places[name.removesuffix(".csv")] = places
        return found

    def _read_folder(self, name: str, kind: type[Record]) -> Mapping[str, Record]:
        found: dict[str, Record] = {}
        problems: list[Problem] = []
        places = self._places[name] = {}
        for path in sorted((self.path / name).glob("*.csv")):
            try:
                part, rows = records(path, kind)
            except InvalidInputError as error:
                problems.extend(error.problems)
                continue
            for code in sorted(set(part) & set(found)):
                file, row = rows[code]
                first = "{}:{}".format(*places[code])
                remedy = f"{first} has it already"
                problems.append(wrong(file, "a code of its own", row, "code", code, remedy))
            found |= part
            places |= rows
        if problems:
            raise InvalidInputError(problems)
        return found


def available_countries() -> tuple[str, ...]:
    """The codes of the packs that come with Ondiris, in order."""
    return tuple(sorted(path.parent.name for path in (packs_root() / "countries").glob("*/pack.toml")))


def load_country(code_or_path: str | Path) -> Country:
    """A bundled pack by its code, or any pack by its folder.

    Raises OndirisError naming what there is, or InvalidInputError where `pack.toml` is wrong. The parts
    are read when first used.
    """
    here = Path(code_or_path)
    if not (here / "pack.toml").is_file():
        if code_or_path not in (valid := available_countries()):
            raise OndirisError(
                f"no country pack {str(code_or_path)!r}: neither a folder with a pack.toml nor a bundled "
                f"country; expected {closest(str(code_or_path), valid)}"
            )
        here = packs_root() / "countries" / code_or_path
    return Country(here, manifest_of(here / "pack.toml"))
