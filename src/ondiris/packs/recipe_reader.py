"""The tables of a recipe file as records, with all that is wrong in them."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from ondiris.model.errors import InvalidInputError, OndirisError, Problem
from ondiris.packs.convert import number_of
from ondiris.packs.recipe_series import Benchmark, OldBase, annual_of, old_index, overlap_months
from ondiris.packs.table import record_of, wrong


class RecipeReader:
    """Each method takes its table out of `values`; `problems` are those of all."""

    def __init__(self, path: Path, values: dict[str, Any]) -> None:
        self.path, self.values = path, values
        self.problems: list[Problem] = []

    def record(self, kind: type, values: Any, name: str) -> Any:
        if not isinstance(values, dict):
            self.problems.append(wrong(self.path, f"a table [{name}]", column=name))
            return None
        try:
            return record_of(kind, values, str(self.path), name=name)
        except InvalidInputError as error:
            self.problems += error.problems
            return None

    def table(self, name: str, kind: type, code: str) -> dict[str, Any]:
        given = self.values.pop(name, {})
        if not isinstance(given, dict):
            self.problems.append(wrong(self.path, f"tables [{name}.CODE]", column=name))
            return {}
        made = {
            key: self.record(kind, {code: key, **each} if isinstance(each, dict) else each, f"{name}.{key}")
            for key, each in given.items()
        }
        return {key: each for key, each in sorted(made.items()) if each}

    def one(self, name: str, kind: type) -> Any:
        return self.record(kind, self.values.pop(name), name) if name in self.values else None

    def benchmark(self) -> Benchmark | None:
        values = self.values.get("benchmark")
        annual, regions = (
            annual_of(
                values.pop(name, {}) if isinstance(values, dict) else {}, name, self.path, self.problems
            )
            for name in ("annual", "regions")
        )
        made = self.one("benchmark", Benchmark)
        return replace(made, annual=annual, regions=regions) if made else None

    def old_base(self) -> OldBase | None:
        values = self.values.get("old_base")
        given = values.pop("codes", {}) if isinstance(values, dict) else {}
        if not isinstance(given, dict):
            self.problems.append(wrong(self.path, "a table [old_base.codes]", column="old_base.codes"))
            del self.values["old_base"]
            return None
        codes = {str(old): str(new) for old, new in given.items()}
        made = self.one("old_base", OldBase)
        if made is None:
            return None
        made = replace(made, codes=codes)
        try:
            overlap_months(made.overlap)
            index = old_index(self.path.parent, made)
        except InvalidInputError as error:
            self.problems += error.problems
        except OndirisError as error:
            self.problems.append(wrong(self.path, str(error), column="old_base.overlap"))
        else:
            return OldBase(made.file, made.overlap, codes, index)
        return None

    def weights(self) -> dict[int, dict[str, Decimal]]:
        found: dict[int, dict[str, Decimal]] = {}
        given = self.values.pop("weights", {})
        if not isinstance(given, dict):
            self.problems.append(wrong(self.path, "tables [weights.YEAR]", column="weights"))
            return found
        for year, table in given.items():
            name = f"weights.{year}"
            if not (year.isdecimal() and len(year) == 4 and isinstance(table, dict)):
                self.problems.append(wrong(self.path, "tables [weights.YEAR]", column=name))
                continue
            found[int(year)] = {}
            for activity, weight in sorted(table.items()):
                number = number_of(weight)
                if number is None or number < 0:
                    expected = "a weight of 0 or more, such as 12.5"
                    self.problems.append(
                        wrong(self.path, expected, column=f"{name}.{activity}", value=str(weight))
                    )
                    number = Decimal(1)  # told: it shall not be told again as one that is missing
                found[int(year)][activity] = number
        return found
