"""Tiny tables of reports, and a tiny recipe, for the tests of index compilation."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from click.testing import CliRunner, Result

from ondiris.cli import main
from ondiris.indices.compile import Compiled, compile_sums
from ondiris.indices.engine import Engine
from ondiris.indices.frame import Frame
from ondiris.indices.reading import Reduced, read_reports
from ondiris.indices.reports import Span
from ondiris.packs.country import load_country
from ondiris.packs.recipe import load_recipe

HEADER = "establishment,region,activity,product,month,quantity,unit,value"

RECIPE = """
title = "Index"
indicator = "output"
top = "C"
first_month = "2023-01"
reference_year = 2023
linking = "annual_overlap"
source = "compiled-index"
most_bad = 100

[products.bread]
activity = "C10"
unit = "t"
method = "quantity"

[products.steel]
activity = "C24"
unit = "t"
method = "quantity"
high = 1000

[units.kg]
of = "t"
factor = 0.001

[weights.2023]
C10 = 40
C24 = 60

[imputation]
longest = 3
fewest = 1
"""


def frame_of(folder: Path, first: str = "2023-01", last: str = "2023-03", recipe: str = RECIPE) -> Frame:
    country = load_country("zz")
    path = folder / "recipe.toml"
    path.write_text(recipe, encoding="utf-8")
    return Frame(load_recipe(path, country), country, Span.of(first, last))


def row(
    establishment: str, product: str, month: str, quantity: object, unit: str = "t", region: str = "ZZ-01"
) -> str:
    activity = {"bread": "C10", "steel": "C24"}.get(product, "C10")
    return f"{establishment},{region},{activity},{product},{month},{quantity},{unit},100"


def written(folder: Path, rows: Iterable[str], name: str = "reports.csv") -> str:
    path = folder / name
    path.write_text("\n".join([HEADER, *rows]) + "\n", encoding="utf-8")
    return str(path)


def reduced(folder: Path, rows: Sequence[str], frame: Frame | None = None) -> Reduced:
    return read_reports(Engine.open(), [written(folder, rows)], frame or frame_of(folder))


def compiled(folder: Path, rows: Sequence[str], frame: Frame | None = None) -> Compiled:
    made = frame or frame_of(folder)
    return compile_sums(reduced(folder, rows, made).sums, made)


#: A year of two establishments that make bread and steel.
YEAR = [
    row(unit, product, f"2023-{month:02}", 100 + month)
    for unit in "AB"
    for product in ("bread", "steel")
    for month in range(1, 13)
]


def command(folder: Path, *options: str, rows: Sequence[str] = YEAR, recipe: str = RECIPE) -> Result:
    """`ondiris compile` of these rows by this recipe, with a store in the folder."""
    path = folder / "recipe.toml"
    path.write_text(recipe, encoding="utf-8")
    given = ["--country", "zz", "--store", str(folder / "store"), *options]
    return CliRunner().invoke(main, ["compile", str(path), written(folder, rows), *given])
