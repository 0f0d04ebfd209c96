"""`ondiris compile` on a table: what it stores and writes tells no password, and equals that of files."""

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner, Result
from everywhere import Place, differences, told

from ondiris.cli import main
from ondiris.flow.compile import compile_reports
from ondiris.flow.generate import Plan, generate
from ondiris.flow.workspace import open_workspace
from ondiris.indices.engine import Engine
from ondiris.indices.report import methods_used
from ondiris.model.nature import Nature
from ondiris.packs.country import load_country

SECRET = "hush4711"


@pytest.fixture
def reports(tmp_path: Path) -> pa.Table:
    """Reports of twelve months, and two that no edit lets pass."""
    made = tmp_path / "made"
    generate("output", open_workspace("zz", tmp_path / "none"), "2024-02", Plan(3_000, seed=3), made)
    whole = pa.concat_tables([pq.read_table(path) for path in sorted(made.rglob("*.parquet"))])
    plain = [pa.field(each.name, getattr(each.type, "value_type", each.type)) for each in whole.schema]
    whole = whole.cast(pa.schema(plain))
    bad = whole.slice(0, 2).to_pylist()
    bad[0]["product"], bad[1]["month"] = "nothing known", None
    return pa.concat_tables([whole, pa.Table.from_pylist(bad, whole.schema)])


def compiled(source: str, address: str, folder: Path) -> Result:
    return CliRunner().invoke(
        main,
        ["compile", "output", source, "--country", "zz", "--through", "2024-02", "--engine", address,
         "--store", str(folder / "store"), "--out", str(folder / "out")],
    )  # fmt: skip


def test_a_compilation_on_a_table_tells_no_password_and_equals_that_of_files(
    reports: pa.Table, other: Engine, there: Place, here: Place, tmp_path: Path
) -> None:
    if other.kind != "postgres":
        pytest.skip("an address of a local Spark has no password")
    secret = other.address.replace("ondiris@", f"ondiris:{SECRET}@")
    assert SECRET in secret
    on_table = compiled(there.put(reports)[0], secret, tmp_path / "table")
    on_files = compiled(here.put(reports)[0], "duckdb", tmp_path / "files")
    assert on_table.exit_code == on_files.exit_code == 1, on_table.output
    written = [path for path in (tmp_path / "table").rglob("*") if path.is_file()]
    assert len(written) > 5
    assert not [path for path in written if SECRET.encode() in path.read_bytes()]
    assert SECRET not in on_table.output
    kept, wanted = (
        open_workspace("zz", tmp_path / name / "store").store.resolve().figures()
        for name in ("table", "files")
    )
    assert len(kept) > 5
    assert kept == wanted


#: Each elementary formula for a product of its own; reports that no ratio lets pass are imputed.
FORMULAE = {"bread": "unit_value", "fertilizer": "dutot", "steel": "jevons", "vehicles": "carli"}


def every_formula(folder: Path) -> Path:
    text = (load_country("zz").path / "recipes" / "output.toml").read_text("utf-8")
    for product, formula in FORMULAE.items():
        text = text.replace(f"[products.{product}]", f'[products.{product}]\nelementary = "{formula}"')
    path = folder / "formulae.toml"
    path.write_text(text.replace('action = "list"', 'action = "impute"'), encoding="utf-8")
    return path


def test_every_formula_edit_and_imputation_stores_the_same_figures(
    reports: pa.Table, there: Place, here: Place, tmp_path: Path
) -> None:
    recipe = every_formula(tmp_path)
    rows = reports.to_pylist()
    far = [row for row in rows if str(row["month"])[:7] == "2024-02" and row["product"] == "steel"][:2]
    for row in far:
        row["quantity"] *= 50
    spoilt = pa.Table.from_pylist(rows, reports.schema)
    made = [
        compile_reports(
            recipe, place.put(spoilt), open_workspace("zz", tmp_path / name), place.engine, "2024-02", 3
        )
        for name, place in (("here", here), ("there", there))
    ]
    assert {made[0].recipe.formula_of(product) for product in FORMULAE} == set(FORMULAE.values())
    assert {each.establishment for each in made[0].reduced.outliers} & {row["establishment"] for row in far}
    assert set(methods_used(made[0].compiled)) >= {"ratio"}
    assert list(differences(told(made[0].reduced), told(made[1].reduced))) == []
    assert made[0].content == made[1].content
    stored = [open_workspace("zz", tmp_path / name).store.resolve().figures() for name in ("here", "there")]
    assert stored[0] == stored[1]
    assert sum(figure.key.nature is Nature.SYNTHETIC for figure in stored[0]) == len(made[0].batch.figures)
    for one, other in zip(made[0].compiled.series, made[1].compiled.series, strict=True):
        assert one.index.tobytes() == other.index.tobytes()
        assert one.points.tobytes() == other.points.tobytes()
