"""What reports leave open is told or refused, and a recipe's numbers keep within their limits."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner
from report_tables import RECIPE, compiled, frame_of, row, written

from ondiris.cli import main
from ondiris.flow.compile import Compilation, TooManyRefusedError, compile_reports
from ondiris.flow.compile_folder import summary, write_compilation
from ondiris.flow.compile_page import page
from ondiris.flow.compile_words import Words
from ondiris.flow.workspace import open_workspace
from ondiris.indices.engine import Engine
from ondiris.indices.gaps import Gap, gaps_of
from ondiris.model.errors import InvalidInputError, OndirisError
from ondiris.model.key import Key
from ondiris.packs.country import load_country
from ondiris.packs.recipe import load_recipe

MONTHS = [f"{2023 + place // 12}-{place % 12 + 1:02}" for place in range(14)]


def rows(months: list[str] = MONTHS, products: tuple[str, ...] = ("bread", "steel")) -> list[str]:
    return [row(unit, product, month, 100) for unit in "AB" for product in products for month in months]


def made(
    folder: Path, reports: list[str], through: str = "2024-02", recipe: str = RECIPE, store: bool = False
) -> Compilation:
    path = folder / "recipe.toml"
    path.write_text(recipe, encoding="utf-8")
    workspace = open_workspace("zz", folder / "store")
    return compile_reports(path, [written(folder, reports)], workspace, Engine.open(), through, 1, store)


def test_complete_reports_leave_no_gap(tmp_path: Path) -> None:
    assert made(tmp_path, rows()).gaps == ()


def test_a_month_without_reports_is_told_in_every_language(tmp_path: Path) -> None:
    compilation = made(tmp_path, rows([month for month in MONTHS if month != "2023-08"]))
    assert compilation.gaps == (Gap("month", "2023-08"),)
    assert "no report of 2023-08: all of it is imputed" in summary(compilation)["notes"]
    assert "No report of August 2023" not in page(made(tmp_path, rows()), "en")
    for language, told in (
        ("en", "No report of August 2023: all of it is imputed"),
        ("ru", "Август 2023 года: нет ни одного отчёта"),
        ("kk", "2023 жылғы тамыз: бірде-бір есеп жоқ"),
    ):
        assert told in page(compilation, language)


def test_an_activity_without_reports_is_told_with_its_weight(tmp_path: Path) -> None:
    compilation = made(tmp_path, rows(products=("bread",)))
    assert compilation.gaps == (Gap("activity", "C24", (), 60.0),)


def test_an_activity_without_values_or_without_production_is_told_with_its_links(tmp_path: Path) -> None:
    without = [each.removesuffix("100") + "0" if "steel" in each else each for each in rows()]
    assert made(tmp_path, without).gaps == (Gap("value", "C24", (2023, 2024)),)
    idle = [each.replace(",100,t", ",0,t") if "steel" in each else each for each in rows()]
    assert made(tmp_path, idle).gaps == (Gap("base", "C24", (2023, 2024)),)


def test_a_benchmark_of_a_year_that_is_not_whole_is_told(tmp_path: Path) -> None:
    recipe = RECIPE + "\n[benchmark]\n[benchmark.annual.C]\n2023 = 100\n2024 = 110\n"
    assert made(tmp_path, rows(), recipe=recipe).gaps == (Gap("benchmark", "C", (2024,)),)


def test_size_classes_that_no_report_has_are_told(tmp_path: Path) -> None:
    recipe = RECIPE.replace("most_bad", "by_size = true\nmost_bad")
    compilation = made(tmp_path, rows(), recipe=recipe)
    assert compilation.gaps == (Gap("size", "size_class"),)
    for language in ("en", "ru", "kk"):
        assert "size_class" in page(compilation, language)
    sized = written(tmp_path, [f"{each},large" for each in rows()], "sized.csv")
    Path(sized).write_text(Path(sized).read_text().replace("unit,value\n", "unit,value,size_class\n"))
    workspace = open_workspace("zz", tmp_path / "store")
    path = tmp_path / "recipe.toml"
    assert compile_reports(path, [sized], workspace, Engine.open(), "2024-02", 1, False).gaps == ()


def test_a_parquet_file_damaged_inside_is_named_with_its_column(tmp_path: Path) -> None:
    import polars as pl

    sound = pl.read_csv(written(tmp_path, rows() * 200), infer_schema=False)
    sound.with_columns(month=pl.col("month") + "-01").write_parquet(tmp_path / "sound.parquet")
    whole = (tmp_path / "sound.parquet").read_bytes()
    (tmp_path / "bad.parquet").write_bytes(whole[:4] + bytes(400) + whole[404:])
    (tmp_path / "recipe.toml").write_text(RECIPE, encoding="utf-8")
    files = [str(tmp_path / name) for name in ("sound.parquet", "bad.parquet")]
    workspace = open_workspace("zz", tmp_path / "store")
    with pytest.raises(InvalidInputError) as caught:
        compile_reports(tmp_path / "recipe.toml", files, workspace, Engine.open(), "2024-02", 1, False)
    (problem,) = caught.value.problems
    assert (problem.file, problem.column) == (files[1], "establishment")
    assert str(problem).endswith("the file is damaged: copy it again, or write it again")


def test_a_last_month_that_nobody_reported_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OndirisError, match=r"no report of 2024-05 .* --through 2024-02"):
        made(tmp_path, rows(), through="2024-05")


@pytest.mark.parametrize("through", ["2024", "2024-13", "2024-00", "now", "2024-02-01", "٢٠٢٤-٠٢"])
def test_what_is_no_month_is_refused(through: str, tmp_path: Path) -> None:
    with pytest.raises(OndirisError, match=r"--through .*: expected a month such as 2024-04"):
        made(tmp_path, rows(), through=through)
    asked = ["generate", "output", "--country", "zz", "--through", through, "--out", str(tmp_path / "out")]
    found = CliRunner().invoke(main, asked)
    assert found.exit_code == 2
    assert "expected a month such as 2024-04" in found.stderr


def test_more_months_than_are_imputed_leave_no_index(tmp_path: Path) -> None:
    gone = ("2023-05", "2023-06", "2023-07", "2023-08")
    frame = frame_of(tmp_path, last="2024-02")
    found = compiled(tmp_path, rows([month for month in MONTHS if month not in gone]), frame)
    with pytest.raises(OndirisError, match="C has no index: nothing is produced in 2023-08;"):
        gaps_of(found)


def test_a_recipe_that_begins_before_the_reports_says_so(tmp_path: Path) -> None:
    with pytest.raises(OndirisError, match=r"nothing is produced in 2023-01, 2023-02.*begin later"):
        made(tmp_path, rows(MONTHS[12:]))


def test_all_refused_rows_are_listed_beside_the_folder_that_nothing_was_compiled_into(tmp_path: Path) -> None:
    bad = [row("A", "bread", month, -1) for month in MONTHS] * 3
    strict = RECIPE.replace("most_bad = 100", "most_bad = 1")
    with pytest.raises(TooManyRefusedError) as error:
        made(tmp_path, rows() + bad, recipe=strict)
    assert len(error.value.reduced.listed) == 42
    out = tmp_path / "out"
    found = CliRunner().invoke(
        main,
        ["compile", str(tmp_path / "recipe.toml"), str(tmp_path / "reports.csv"), "--country", "zz",
         "--store", str(tmp_path / "store"), "--out", str(out), "--through", "2024-02"],
    )  # fmt: skip
    assert found.exit_code == 2
    assert not out.exists()
    listed = (tmp_path / "out.refused.csv").read_text("utf-8").splitlines()
    assert len(listed) == 43
    assert f"all refused rows: {tmp_path / 'out.refused.csv'}" in found.stderr


WRONG = {
    "decimals": ("most_bad = 100", "most_bad = 100\ndecimals = 1000"),
    "most_bad": ("most_bad = 100", "most_bad = 101"),
    "imputation.longest": ("longest = 3", "longest = 100000000"),
    "imputation.fewest": ("fewest = 1", "fewest = 0"),
    "products.steel.high": ("high = 1000", "high = 1000\nlow = 1001"),
    "weights.2023.C24": ("C24 = 60", "C24 = nan"),
    "weights.2023": ("C10 = 40\nC24 = 60", "C10 = 0\nC24 = 0"),
    "ratio_edit.width": ("[imputation]", "[ratio_edit]\nwidth = -20\n[imputation]"),
    "ratio_edit.least": ("[imputation]", "[ratio_edit]\nleast = -1\n[imputation]"),
    "benchmark.rho": ("[imputation]", '[benchmark]\nmethod = "cholette_dagum"\nrho = 2\n[imputation]'),
    "benchmark.annual.C.2023": (
        "[imputation]",
        "[benchmark]\n[benchmark.annual.C]\n2023 = inf\n[imputation]",
    ),
    "benchmark.annual.C.2024": ("[imputation]", "[benchmark.annual.C]\n2024 = 10000000\n[imputation]"),
    "benchmark": ("[imputation]", "[imputation]\n[[benchmark]]\nrho = 1"),
    "old_base.codes": ("[imputation]", '[old_base]\nfile = "a"\noverlap = "2023"\ncodes = 3\n[imputation]'),
}


@pytest.mark.parametrize("column", WRONG)
def test_numbers_of_a_recipe_beyond_their_limits_are_named(column: str, tmp_path: Path) -> None:
    before, after = WRONG[column]
    assert before in RECIPE
    path = tmp_path / "recipe.toml"
    path.write_text(RECIPE.replace(before, after), encoding="utf-8")
    with pytest.raises(InvalidInputError) as error:
        load_recipe(path, load_country("zz"))
    assert [problem.column for problem in error.value.problems] == [column]


@pytest.mark.parametrize("weight", ["inf", "1e300", "-1", "true", '"x"'])
def test_weights_are_numbers(weight: str, tmp_path: Path) -> None:
    path = tmp_path / "recipe.toml"
    path.write_text(RECIPE.replace("C24 = 60", f"C24 = {weight}"), encoding="utf-8")
    with pytest.raises(InvalidInputError, match=r"weights\.2023\.C24.*a weight of 0 or more"):
        load_recipe(path, load_country("zz"))


def test_the_correlation_of_a_benchmark_can_be_chosen(tmp_path: Path) -> None:
    chosen = '\n[benchmark]\nmethod = "cholette_dagum"\nrho = 0.9\n[benchmark.annual.C]\n2023 = 100\n'
    frame = frame_of(tmp_path, recipe=RECIPE + chosen)
    assert frame.recipe.benchmark is not None
    assert float(frame.recipe.benchmark.rho) == 0.9


def test_a_column_that_the_recipe_measures_by_is_named_where_it_is_missing(tmp_path: Path) -> None:
    by_value = RECIPE.replace('unit = "t"\nmethod = "quantity"\nhigh', 'unit = "t"\nmethod = "value"\nhigh')
    with pytest.raises(InvalidInputError, match="the column price_index, by which the recipe measures steel"):
        made(tmp_path, rows(), recipe=by_value.replace("most_bad = 100", "most_bad = 1"))


def test_the_finished_recipe_of_the_template_makes_figures_that_are_explained(tmp_path: Path) -> None:
    """Benchmarks met, the table raked, the old base linked and the index adjusted."""
    made_up, store = tmp_path / "reports", ["--country", "zz", "--store", str(tmp_path / "store")]
    asked = [
        "generate",
        "finished",
        "--through",
        "2024-04",
        "--reports",
        "8000",
        "--out",
        str(made_up),
        *store,
    ]
    assert CliRunner().invoke(main, asked).exit_code == 0
    found = CliRunner().invoke(main, ["compile", "finished", str(made_up), *store])
    assert found.exit_code == 0, found.output
    assert "explain zz/output/C/ZZ/-/growth:yoy/pct/synthetic/2024-01..2024-04" in found.output
    known = open_workspace("zz", tmp_path / "store").store.resolve()
    months = [f"2022-{month:02}" for month in range(1, 13)]
    for code, region, mean in (("C", "ZZ", 100.6), ("C24", "ZZ", 101.5)):
        key = f"zz/output/{code}/{region}/-/index:2021/index/synthetic/"
        values = [known(Key.parse(key + month)) for month in months]
        assert sum(float(each.value) for each in values if each) / 12 == pytest.approx(mean)
    assert known(Key.parse("zz/output/C/ZZ/-/index:2021/index/synthetic/2020-01")) is not None
    adjusted = "zz/output_adjusted/C/ZZ/-/index:2021/index/synthetic/2024-04"
    told = CliRunner().invoke(main, ["explain", adjusted, *store])
    assert told.exit_code == 0
    assert "seasonally adjusted by X-13ARIMA-SEATS" in told.output


def test_names_of_establishments_are_text_on_the_page_and_no_formula_in_tables(tmp_path: Path) -> None:
    """An outlier of a hostile name is shown as it is written; no browser and no spreadsheet runs it."""
    names = ("<script>alert(1)</script>", "=cmd|' /C calc'!A0", *"BCDEFGHIJKLM")
    edited = RECIPE + "\n[ratio_edit]\nmonths = 0\nwidth = 3\n"
    reports = [
        row(name, "bread", month, 9000 + turn if hostile and month == "2024-02" else 100 + turn + place)
        for turn, name in enumerate(names)
        for place, month in enumerate(MONTHS)
        for hostile in (turn < 2,)
    ]
    compilation = made(tmp_path, reports, recipe=edited)
    assert {each.establishment for each in compilation.reduced.outliers} >= set(names[:2])
    shown = page(compilation)
    assert "<script>alert" not in shown
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in shown
    write_compilation(compilation, tmp_path / "out")
    told = (tmp_path / "out/outliers.csv").read_text("utf-8")
    assert "\n=cmd" not in told
    assert "'=cmd" in told


@pytest.mark.parametrize(
    ("lines", "apart"),
    [
        ({"ZZ-02,region,ZZ,": "ZZ-02,region,-,"}, ["ZZ-02"]),
        (
            {"ZZ-01,region,ZZ,": "ZZ-01,region,ZZ-02,", "ZZ-02,region,ZZ,": "ZZ-02,region,ZZ-01,"},
            ["ZZ-01", "ZZ-02"],
        ),
    ],
)
def test_regions_that_do_not_lead_to_the_country_are_told(
    lines: dict[str, str], apart: list[str], tmp_path: Path
) -> None:
    """Their reports would be in no index of the whole, or climbing up would never end."""
    pack = tmp_path / "zz"
    shutil.copytree(load_country("zz").path, pack)
    text = (pack / "regions.csv").read_text("utf-8")
    for before, after in lines.items():
        assert before in text
        text = text.replace(before, after)
    (pack / "regions.csv").write_text(text, encoding="utf-8")
    with pytest.raises(InvalidInputError) as error:
        load_recipe("output", load_country(str(pack)))
    assert [problem.value for problem in error.value.problems] == apart
    assert "parents that lead up to ZZ" in str(error.value)


def test_what_is_printed_as_nought_has_no_sign() -> None:
    words = Words("ru")
    assert [words.percent(each) for each in (-0.04, 0.04, -0.06, 0.0)] == ["0,0%", "0,0%", "−0,1%", "0,0%"]
    assert [words.number(each, "+.2f") for each in (-0.001, 0.3)] == ["0,00", "+0,30"]


def test_rows_and_sentences_begin_with_a_capital(tmp_path: Path) -> None:
    told = page(made(tmp_path, rows()), "ru")
    assert '<th scope="row">Обрабатывающая промышленность</th>' in told
    assert '<th scope="row">обрабатывающая' not in told
    assert "Индекс: обрабатывающая промышленность" in told
