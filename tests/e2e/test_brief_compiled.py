"""A briefing in a store with compiled figures: real ones are told and proven, synthetic ones never."""

from pathlib import Path

import pytest

from ondiris.flow.brief import brief
from ondiris.flow.compile import compile_reports
from ondiris.flow.generate import Plan, generate
from ondiris.flow.order import order_of
from ondiris.flow.workspace import Workspace, open_workspace
from ondiris.indices.engine import Engine
from ondiris.model.errors import OndirisError


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("reports") / "synthetic"
    generate("output", open_workspace("zz", out.parent / "store"), "2024-08", Plan(5_000), out)
    return out


def written(workspace: Workspace, folder: Path) -> tuple[bool, str]:
    order = order_of(workspace.country, "2024-01..2024-08", "en", "", "briefing", "html")
    outcome = brief(workspace, order, folder / "out", lambda _: None)
    return outcome.in_place, (folder / "out" / "briefing.en.html").read_text("utf-8")


def test_real_reports_are_briefed_and_proven(reports: Path, tmp_path: Path) -> None:
    import polars as pl

    table = pl.read_parquet(reports / "*.parquet")
    renamed = table.with_columns(pl.col("establishment").str.replace("SYN-", "EST-"))
    renamed.write_parquet(tmp_path / "reports.parquet")
    workspace = open_workspace("zz", tmp_path / "store")
    made = compile_reports("output", [str(tmp_path / "reports.parquet")], workspace, Engine.open())
    assert not made.synthetic
    ok, text = written(workspace, tmp_path)
    assert ok
    assert "compiled-index" in text or "Index compiled with Ondiris" in text


def test_synthetic_reports_are_in_no_briefing(reports: Path, tmp_path: Path) -> None:
    workspace = open_workspace("zz", tmp_path / "store")
    made = compile_reports("output", [str(reports)], workspace, Engine.open())
    assert made.synthetic
    with pytest.raises(OndirisError, match="no figures for a briefing"):
        written(workspace, tmp_path)
