"""`ondiris generate` and `ondiris compile` from end to end, in the invented country."""

import hashlib
import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from ondiris.cli import main
from ondiris.flow.compile import compile_reports
from ondiris.flow.generate import Plan, generate
from ondiris.flow.workspace import Workspace, open_workspace
from ondiris.indices.engine import Engine
from ondiris.indices.reports import Fault
from ondiris.model.errors import InvalidInputError, OndirisError
from ondiris.model.figure import Observation
from ondiris.model.key import Key
from ondiris.model.nature import Nature
from ondiris.packs.country import load_country
from ondiris.packs.recipe import load_recipe

#: How far a compiled growth may be from the published one that generated reports follow, in points.
TOLERANCE = 0.2


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return open_workspace("zz", tmp_path / "store")


def generated(workspace: Workspace, folder: Path, reports: int = 20_000, **plan: float) -> Path:
    out = folder / "reports"
    generate("output", workspace, "2024-12", Plan(reports, **plan), out)  # type: ignore[arg-type]
    return out


def checksums(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}


def test_the_same_seed_writes_the_same_bytes_and_another_others(workspace: Workspace, tmp_path: Path) -> None:
    one, two, other = (
        generated(workspace, tmp_path / name, 3_000, seed=seed)
        for name, seed in (("a", 7), ("b", 7), ("c", 8))
    )
    assert checksums(one) == checksums(two)
    assert not set(checksums(one).values()) & set(checksums(other).values())


def test_generated_reports_say_that_they_are_synthetic(workspace: Workspace, tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    for path in sorted(generated(workspace, tmp_path, 3_000).iterdir()):
        assert path.name.startswith("synthetic-")
        table = pq.read_table(path)
        assert table.schema.metadata[b"ondiris.synthetic"] == b"yes"
        assert all(code.startswith("SYN-") and len(code) <= 12 for code in table["establishment"].to_pylist())


def test_the_compiled_index_grows_as_published(workspace: Workspace, tmp_path: Path) -> None:
    out = tmp_path / "reports"
    made = generate("output", workspace, "2024-12", Plan(60_000, missing=0.02), out)
    followed = [each for each in made.follows if abs(each.published - each.followed) < 0.05]
    assert len(followed) >= 3
    compiled = compile_reports("output", [str(out)], workspace, Engine.open()).compiled
    for each in followed:
        place = compiled.frame.span.place(f"{each.year}-{each.month:02}")
        ytd = compiled.of("ZZ", each.activity).rates[2, place]
        assert ytd == pytest.approx(each.published, abs=TOLERANCE), each


def test_figures_are_synthetic_have_lineage_and_are_explained(workspace: Workspace, tmp_path: Path) -> None:
    reports = generated(workspace, tmp_path)
    made = compile_reports("output", [str(reports)], workspace, Engine.open())
    assert {figure.key.nature for figure in made.batch.figures} == {Nature.SYNTHETIC}
    key = Key.parse("zz/output/C/ZZ/-/growth:yoy/pct/synthetic/2024-01..2024-04")
    figure = workspace.store.get(key)
    assert figure is not None
    assert isinstance(figure.lineage, Observation)
    for told in (
        "synthetic reports",
        "imputed",
        "weights of 2023",
        "recipe output.toml sha256",
        "reports of the month",
    ):
        assert told in figure.lineage.note
    explained = CliRunner().invoke(
        main, ["explain", str(key), "--store", str(workspace.store.path), "--json"]
    )
    assert json.loads(explained.output)["text"].startswith("output,C,ZZ,-,2024-01..2024-04")


def test_compiling_again_changes_nothing_and_new_reports_are_revisions(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1750000000")
    first = compile_reports("output", [str(generated(workspace, tmp_path / "a"))], workspace, Engine.open())
    again = compile_reports("output", [str(tmp_path / "a/reports")], workspace, Engine.open())
    assert (first.already, again.already, again.revisions) == (False, True, ())
    assert first.content == again.content
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1750100000")
    other = generated(workspace, tmp_path / "b", seed=2)
    assert compile_reports("output", [str(other)], workspace, Engine.open()).revisions


def test_printed_contributions_add_up_to_the_printed_growth(workspace: Workspace, tmp_path: Path) -> None:
    made = compile_reports(
        "output", [str(generated(workspace, tmp_path))], workspace, Engine.open(), "2024-04"
    )
    by_key = {str(figure.key): figure for figure in made.batch.figures}
    tree = made.compiled.tree
    for period, rate in (("2024-04", 1), ("2024-01..2024-04", 2)):
        for place, node in enumerate(tree.nodes):
            parts = tree.children(place)
            if parts:
                keys = [
                    f"zz/output/{tree.nodes[part].activity}/{node.region}/-/contribution:{node.activity}/pp/synthetic/{period}"
                    for part in parts
                ]
                whole = made.compiled.series[place].rates[rate, -1]
                assert float(sum(by_key[key].rounded for key in keys)) == pytest.approx(
                    round(whole, 2), abs=0.0051
                )


def test_five_percent_garbage_is_counted_and_listed_row_by_row(workspace: Workspace, tmp_path: Path) -> None:
    reports = generated(workspace, tmp_path, garbage=0.05)
    made = compile_reports("output", [str(reports)], workspace, Engine.open())
    reduced = made.reduced
    assert reduced.refused == len(reduced.listed)
    assert reduced.refused == pytest.approx(0.05 * 20_000 * 12 / 11, rel=0.05)
    assert set(reduced.faults) == {
        Fault.ESTABLISHMENT, Fault.FUTURE, Fault.NUMBER, Fault.NEGATIVE, Fault.UNIT_MISSING, Fault.REGION,
        Fault.PRODUCT, Fault.UNIT, Fault.REPEATED, Fault.CONTRADICTORY,
    }  # fmt: skip
    for fault, count in reduced.faults.items():
        assert sum(problem.code == fault.name.lower() for problem in reduced.listed) == count
    assert all(problem.row > 0 and problem.file for problem in reduced.listed)
    assert len({(problem.file, problem.row) for problem in reduced.listed}) == reduced.refused


def test_more_bad_rows_than_the_recipe_lets_pass_compile_nothing(
    workspace: Workspace, tmp_path: Path
) -> None:
    reports = generated(workspace, tmp_path, garbage=0.2)
    version = workspace.store.version
    with pytest.raises(InvalidInputError, match="rows refused"):
        compile_reports("output", [str(reports)], workspace, Engine.open())
    assert workspace.store.version == version


def test_the_commands(tmp_path: Path) -> None:
    run = CliRunner().invoke
    store = ["--country", "zz", "--store", str(tmp_path / "store")]
    reports, out = tmp_path / "reports", tmp_path / "out"
    made = run(
        main,
        ["generate", "output", "--through", "2024-04", "--reports", "9000", "--out", str(reports), *store],
    )
    assert made.exit_code == 0, made.output
    assert "synthetic reports" in made.output
    told = run(main, ["compile", "output", str(reports), "--out", str(out), "--json", *store])
    assert told.exit_code == 0, told.output
    summary = json.loads(told.stdout)
    assert summary["synthetic"]
    assert summary["months"] == ["2023-01", "2024-04"]
    assert sorted(path.name for path in out.iterdir()) == [
        "compilation.json", "contributions.csv", "figures.csv", "outliers.csv", "refused.csv",
        "report.en.html", "report.kk.html", "report.ru.html",
    ]  # fmt: skip
    for language, synthetic, titles in (
        ("en", "Synthetic.", ("Response and imputation", "Largest contributors", "Outliers", "Revisions")),
        ("ru", "Синтетические данные.", ("Ответы и досчёт", "Наибольшие вклады", "Выбросы", "Пересмотр")),
        ("kk", "Синтетикалық деректер.", ("Жауаптар және толықтыру", "Ең үлкен үлестер", "Ауытқулар")),
    ):
        page = (out / f"report.{language}.html").read_text("utf-8")
        assert f'<html lang="{language}">' in page
        assert f"<strong>{synthetic}</strong>" in page
        assert not re.search(r"(src|href)=\"https?:", page)
        for title in titles:
            assert f"<h2>{title}</h2>" in page
        assert re.search(r"[+−][0-9]+[.]" if language == "en" else r"[+−][0-9]+,", page)
    text = run(main, ["compile", "output", str(reports), "--dry-run", *store])
    assert text.exit_code == 0
    assert "not stored" in text.output
    later = run(main, ["compile", "output", str(reports), "--through", "2099-01", *store])
    assert later.exit_code == 2


def test_unknown_recipes_and_wrong_fields_are_named(tmp_path: Path) -> None:
    country = load_country("zz")
    with pytest.raises(OndirisError, match="output"):
        load_recipe("outputs", country)
    text = (country.path / "recipes" / "output.toml").read_text("utf-8")
    wrong = tmp_path / "wrong.toml"
    wrong.write_text(
        text.replace('top = "C"', 'top = "X"')
        .replace("C10 = 30", "C11 = 30")
        .replace('linking = "a', 'linking = "b'),
        encoding="utf-8",
    )
    with pytest.raises(InvalidInputError) as error:
        load_recipe(wrong, country)
    told = str(error.value)
    assert "linking" in told
    wrong.write_text(text.replace('top = "C"', 'top = "X"').replace("C10 = 30", "C11 = 30"), encoding="utf-8")
    with pytest.raises(InvalidInputError) as error:
        load_recipe(wrong, country)
    assert {problem.column for problem in error.value.problems} == {"top", "weights.2023"}


@pytest.mark.parametrize("code", ["zz", "kz"])
def test_the_recipes_of_the_packs_can_be_used(code: str) -> None:
    country = load_country(code)
    for path in sorted((country.path / "recipes").glob("*.toml")):
        recipe = load_recipe(path.stem, country)
        assert float(sum(recipe.weights_of(2023)[1].values())) == pytest.approx(100)
