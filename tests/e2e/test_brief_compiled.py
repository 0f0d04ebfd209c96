"""A briefing in a store with compiled figures: real ones are told and proven, synthetic ones never."""

from pathlib import Path

import pytest

from ondiris.flow.brief import brief
from ondiris.flow.compile import compile_reports
from ondiris.flow.compile_page import page
from ondiris.flow.generate import Plan, generate
from ondiris.flow.order import order_of
from ondiris.flow.workspace import Workspace, open_workspace
from ondiris.indices.engine import Engine
from ondiris.model.errors import OndirisError
from ondiris.model.key import Key


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("reports") / "synthetic"
    generate("output", open_workspace("zz", out.parent / "store"), "2024-08", Plan(5_000), out)
    return out


def written(workspace: Workspace, folder: Path) -> tuple[bool, str]:
    order = order_of(workspace.country, "2024-01..2024-08", "en", "", "briefing", "html")
    outcome = brief(workspace, order, folder / "out", lambda _: None)
    return outcome.in_place, (folder / "out" / "briefing.en.html").read_text("utf-8")


def real(reports: Path, folder: Path) -> list[str]:
    """The same reports, no longer labelled as synthetic."""
    import polars as pl

    table = pl.read_parquet(reports / "*.parquet")
    renamed = table.with_columns(pl.col("establishment").str.replace("SYN-", "EST-"))
    renamed.write_parquet(folder / "reports.parquet")
    return [str(folder / "reports.parquet")]


def test_real_reports_are_briefed_and_proven(reports: Path, tmp_path: Path) -> None:
    workspace = open_workspace("zz", tmp_path / "store")
    made = compile_reports("output", real(reports, tmp_path), workspace, Engine.open())
    assert not made.synthetic
    ok, text = written(workspace, tmp_path)
    assert ok
    assert "compiled-index" in text or "Index compiled with Ondiris" in text


def test_the_adjusted_index_is_told_in_every_language(tmp_path: Path) -> None:
    """What the recipe adjusts for seasons stands in the briefing, proven and audited, and in the report."""
    workspace = open_workspace("zz", tmp_path / "store")
    generate("finished", workspace, "2024-04", Plan(8_000), tmp_path / "synthetic")
    made = compile_reports("finished", real(tmp_path / "synthetic", tmp_path), workspace, Engine.open())
    order = order_of(workspace.country, "2024-01..2024-04", "en,ru,kk", "", "briefing", "html")
    assert brief(workspace, order, tmp_path / "out", lambda _: None).in_place
    change = workspace.store.resolve()(Key.parse("zz/output_adjusted/C/ZZ/-/growth:pop/pct/actual/2024-04"))
    assert change is not None
    for language, sentence, told in (
        (
            "en",
            "In April 2024, seasonally adjusted output of manufacturing {} by {}% compared with the previous",
            "on the month before, seasonally adjusted",
        ),
        (
            "ru",
            "объём производства с исключением сезонного фактора в обрабатывающей промышленности",
            "к предыдущему месяцу с исключением сезонного фактора",
        ),
        (
            "kk",
            "маусымдық түзетілген өндіріс көлемі алдыңғы аймен салыстырғанда",
            "маусымдық түзетумен алдыңғы айға",
        ),
    ):
        verb = "grew" if change.rounded > 0 else "fell"
        text = plain((tmp_path / "out" / f"briefing.{language}.html").read_text("utf-8"))
        assert sentence.format(verb, abs(change.rounded)) in text
        assert told in page(made, language)


def plain(html: str) -> str:
    """The words of an HTML page, with plain spaces."""
    import re

    return " ".join(re.sub(r"<[^>]*>", "", html).replace("&nbsp;", " ").split())


def test_synthetic_reports_are_in_no_briefing(reports: Path, tmp_path: Path) -> None:
    workspace = open_workspace("zz", tmp_path / "store")
    made = compile_reports("output", [str(reports)], workspace, Engine.open())
    assert made.synthetic
    with pytest.raises(OndirisError, match="no figures for a briefing"):
        written(workspace, tmp_path)
