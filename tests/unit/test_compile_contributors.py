"""The report prints contributions as the store does: those right below the whole add up to it."""

import re
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

from click.testing import CliRunner
from report_tables import RECIPE, written

from ondiris.cli import main

PRODUCTS = {"bread": "C10", "steel": "C24", "fertilizer": "C20", "tools": "C28", "cars": "AUTOMOTIVE"}


def folder_of(folder: Path) -> Path:
    tables = "".join(
        f'[products.{product}]\nactivity = "{activity}"\nunit = "t"\nmethod = "quantity"\n'
        for product, activity in PRODUCTS.items()
    )
    weights = "[weights.2023]\n" + "".join(f"{activity} = 20\n" for activity in PRODUCTS.values())
    head, tail = RECIPE.split("[products.bread]")[0], RECIPE[RECIPE.index("[imputation]") :]
    (folder / "recipe.toml").write_text(head + tables + weights + tail, encoding="utf-8")
    # All grow alike, by 0.37 percent: five parts of 0.074 points, printed 0.07 each, would make 0.35.
    rows = [
        f"A,ZZ-01,{activity},{product},{year}-{month:02},{quantity},t,100"
        for product, activity in PRODUCTS.items()
        for year, quantity, last in ((2023, 100, 12), (2024, "100.37", 4))
        for month in range(1, last + 1)
    ]
    given = ["--country", "zz", "--store", str(folder / "store"), "--out", str(folder / "out"), "--dry-run"]
    made = CliRunner().invoke(main, ["compile", str(folder / "recipe.toml"), written(folder, rows), *given])
    assert made.exit_code == 0, made.output
    return folder / "out"


def test_contributions_on_the_page_add_up_and_deeper_ones_name_what_they_are_in(tmp_path: Path) -> None:
    page = (folder_of(tmp_path) / "report.en.html").read_text("utf-8")
    table = page.split("<h2>Largest contributors</h2>")[1].split("</table>")[0]
    found = dict(re.findall(r'<tr><th scope="row">(.*?)</th>.*<td class="num">([+−0-9.]+)</td></tr>', table))
    direct = [Decimal(points) for name, points in found.items() if "›" not in name]
    assert (len(found), len(direct)) == (6, 4)
    assert sum(direct) == Decimal("0.37")
    assert "Machine building › Automotive industry" in found
    stored = re.findall(
        r"^output,\w+,ZZ,-,2024-01..2024-04,yes,contribution,C,actual,([0-9.]+),",
        (tmp_path / "out" / "figures.csv").read_text("utf-8"),
        re.MULTILINE,
    )
    rounded = [Decimal(each).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP) for each in stored]
    assert sorted(rounded) == sorted(Decimal(points) for points in found.values())
