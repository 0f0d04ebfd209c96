"""Numeric cases replayed: those that come with the program, and what happens to one that is not right."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from ondiris.cli import main
from ondiris.flow.conform.compare import Outcome
from ondiris.flow.conform.report import BUNDLED, conform, lines
from ondiris.model.errors import InvalidInputError, OndirisError

CASES = Path(__file__).parents[2] / "../shared/cases"

needs_cases = pytest.mark.skipif(not CASES.is_dir(), reason="the numeric cases are not beside the repository")

#: What the project promises: case, check, how many numbers, and the largest difference it may have.
PROMISED = [
    ("india_iip_aggregation", "manufacturing from 23 divisions", 160, 0.05),
    ("india_iip_aggregation", "general from 3 sectors", 160, 0.05),
    ("india_iip_growth", "yearly rates", 4851, 0.05),
    ("india_iip_contributions", "three largest of manufacturing", 3, 0.005),
    ("hicp_total", "total, 60 months", 60, 0.0088),
    ("hicp_total", "contributions to the annual rate (Ribe)", 576, 0.0061),
    ("hicp_nodes", "nodes and months", 3156, 0.02),
    ("ooh_total", "total, 40 quarters", 40, 0.0185),
    ("imf_chain", "12 links, each on the printed level before", 12, 0.01),
    ("imf_benchmarked_chain", "as printed", 12, 0.013),
    ("imf_denton", "as printed", 12, 0.052),
    ("ppi_manual_formulae", "price indices, fixed base", 90, 1e-12),
    ("ppi_manual_formulae", "quantity indices, previous base", 72, 1e-12),
    ("indexnumr_formulae", "price indices, chained", 96, 1e-12),
    ("indexnumr_geks", "periods", 12, 1e-12),
    ("piar_matched_sample", "indices of businesses", 20, 1e-8),
    ("piar_fixed_sample", "indices of 9 classes", 36, 1e-8),
    ("piar_contributions", "contributions to 8 nodes", 257, 1e-8),
    ("gseries_benchmarking", "ten examples", 211, 1e-8),
    ("gseries_stock_spline", "quarters", 28, 1e-8),
    ("gseries_raking", "cells of three examples", 14, 1e-6),
    ("gseries_balancing", "five periods", 15, 0.05),
    ("stata_denton", "quarters", 20, 1e-5),
    ("cholette_dagum", "quarters, three values of rho", 36, 1e-9),
    ("x13_india_general", "adjusted, X-11", 160, 1e-6),
]


@pytest.fixture(scope="module")
def outcomes() -> dict[tuple[str, str], Outcome]:
    return {(one.case, one.check): one for one in conform(CASES)}


@needs_cases
def test_every_check_is_reproduced(outcomes: dict[tuple[str, str], Outcome]) -> None:
    told = [one for one in outcomes.values() if one.status != "reproduced"]
    assert not told, "\n".join(lines(told))
    assert {one.case for one in outcomes.values()} >= {path.stem for path in BUNDLED.glob("*.toml")}


@needs_cases
@pytest.mark.parametrize(("case", "check", "total", "tolerance"), PROMISED)
def test_what_is_promised(
    outcomes: dict[tuple[str, str], Outcome], case: str, check: str, total: int, tolerance: float
) -> None:
    found = outcomes[case, check]
    assert (found.reproduced, found.total) == (total, total)
    assert found.largest <= tolerance + 1e-9
    assert found.tolerance <= tolerance, "the case allows more than is promised"


MEAN = """
title = "A mean"
origin = "Two numbers of our own"

[tables.numbers]
file = "numbers.csv"
columns = "name"
values = "value"

[[steps]]
method = "young"
makes = "mean"
given = { relatives = "numbers", weights = [1, 3] }

[[checks]]
name = "the mean"
found = "mean"
expected = 1.75
tolerance = 0.001
count = 1
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "mean.toml").write_text(MEAN, "utf-8")
    (tmp_path / "numbers.csv").write_text("name,value\na,1\nb,2\n", "utf-8")
    return tmp_path


def run(folder: Path, *more: str) -> tuple[int, str]:
    found = CliRunner().invoke(main, ["conform", "--cases", str(folder), *more])
    return found.exit_code, found.output


def change(folder: Path, old: str, new: str) -> None:
    text = (folder / "mean.toml").read_text("utf-8")
    assert old in text
    (folder / "mean.toml").write_text(text.replace(old, new), "utf-8")


def test_a_case_of_ones_own_is_a_file(folder: Path) -> None:
    code, told = run(folder, "--only", "mean")
    assert code == 0
    assert "1/1" in told
    assert "Two numbers of our own" in told
    assert "1 of 1 checks reproduced" in told


def test_outside_the_tolerance_ends_with_1_and_names_the_number(folder: Path) -> None:
    change(folder, "expected = 1.75", "expected = 1.5")
    code, told = run(folder, "--only", "mean")
    assert code == 1
    assert "outside" in told
    assert "0/1" in told
    assert "largest difference 0.25, tolerance 0.001" in told


def test_a_missing_file_is_missing_and_not_passed(folder: Path) -> None:
    (folder / "numbers.csv").unlink()
    code, told = run(folder, "--only", "mean")
    assert code == 1
    assert "missing" in told
    assert "numbers.csv is not in" in told
    code, told = run(folder, "--only", "mean", "--json")
    found = json.loads(told)
    assert (code, found["reproduced"], found["checks"][0]["status"]) == (1, False, "missing")
    assert found["checks"][0]["largest"] is None


def test_all_bundled_cases_are_missing_where_there_are_no_files(tmp_path: Path) -> None:
    found = conform(tmp_path)
    assert {one.status for one in found} == {"missing"}
    assert sum(one.reproduced for one in found) == 0


def test_a_shortened_file_does_not_pass(folder: Path) -> None:
    change(folder, "count = 1", "count = 2")
    code, told = run(folder, "--only", "mean")
    assert code == 1
    assert "incomplete" in told
    assert "1 numbers, 2 are expected" in told


def test_a_method_that_refuses_is_a_failed_check(folder: Path) -> None:
    (folder / "numbers.csv").write_text("name,value\na,1\nb,\n", "utf-8")
    code, told = run(folder, "--only", "mean")
    assert code == 1
    assert "failed" in told
    assert "1 of 2 values are missing" in told


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('title = "A mean"', "title = A mean", "a TOML file"),
        ('title = "A mean"\n', "", "title"),
        ("tolerance = 0.001\n", "", "`tolerance` to be given"),
        ('method = "young"', 'method = "old"', "'old'"),
        ('method = "young"', 'method = "arrays.finite.x"', "a method"),
        ('method = "young"', 'method = "../../cli/main"', "a method"),
        ("weights = [1, 3]", "masses = [1, 3]", "other names"),
        ('relatives = "numbers"', 'relatives = "letters"', "'letters'"),
        ('relatives = "numbers"', 'relatives = "numbers[:, 0]"', "to be there"),
        ('file = "numbers.csv"', 'file = "numbers.csv"\nfolder = "x"', "'folder'"),
        ('values = "value"', 'values = "price"', "among its columns"),
        ('columns = "name"', "", "one record of it"),
        ("expected = 1.75", "expected = [1.75]", "one shape"),
        ("[[checks]]", "[checks]", "checks"),
    ],
)
def test_a_case_that_is_not_right_ends_with_2_and_says_where(
    folder: Path, old: str, new: str, message: str
) -> None:
    change(folder, old, new)
    found = CliRunner().invoke(main, ["conform", "--cases", str(folder), "--only", "mean"])
    assert found.exit_code == 2
    assert message in found.output


@pytest.mark.parametrize(
    ("text", "message"),
    [("name,value\na,one\nb,2\n", "'one'"), ("name,value\na,1\na,2\n", "one record of it"), ("", "records")],
)
def test_a_file_that_is_not_right_ends_with_2(folder: Path, text: str, message: str) -> None:
    (folder / "numbers.csv").write_text(text, "utf-8")
    found = CliRunner().invoke(main, ["conform", "--cases", str(folder), "--only", "mean"])
    assert found.exit_code == 2
    assert message in found.output


def test_files_outside_the_folder_are_not_read(folder: Path) -> None:
    (folder / "in").mkdir()
    (folder / "mean.toml").rename(folder / "in/mean.toml")
    text = (folder / "in/mean.toml").read_text("utf-8").replace('"numbers.csv"', '"../numbers.csv"')
    (folder / "in/mean.toml").write_text(text, "utf-8")
    assert [one.status for one in conform(folder / "in", ["mean"])] == ["missing"]


def test_each_repeats_a_case_and_counts_all(folder: Path) -> None:
    change(folder, 'origin = "Two', 'each = { weight = [1, 3, 5] }\norigin = "Two')
    change(folder, "[1, 3]", '[1, "{weight}"]')
    change(folder, "count = 1", "count = 3")
    (found,) = conform(folder, ["mean"])
    assert (found.status, found.reproduced, found.total) == ("outside", 1, 3)
    assert found.largest == pytest.approx(0.25)


def test_names_of_no_case_and_of_two_are_refused(folder: Path) -> None:
    with pytest.raises(OndirisError, match="no case nothing"):
        conform(folder, ["nothing"])
    (folder / "imf_chain.toml").write_text(MEAN, "utf-8")
    with pytest.raises(OndirisError, match="bundled"):
        conform(folder)


def test_no_folder_is_a_usage_error(tmp_path: Path) -> None:
    assert CliRunner().invoke(main, ["conform", "--cases", str(tmp_path / "no")]).exit_code == 2
    with pytest.raises(OndirisError):
        conform(tmp_path / "no")


def test_all_that_is_wrong_is_told_at_once(folder: Path) -> None:
    change(folder, 'title = "A mean"\n', "")
    change(folder, "tolerance = 0.001\n", "")
    with pytest.raises(InvalidInputError) as told:
        conform(folder, ["mean"])
    assert len(told.value.problems) == 2
