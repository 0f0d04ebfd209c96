"""`ondiris brief` from end to end, on the invented country."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from ondiris.cli import main


def run(*words: str) -> tuple[int, str]:
    result = CliRunner().invoke(main, list(words))
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.output


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(tmp_path_factory.mktemp("store"))


def brief(store: str, out: Path, *more: str) -> tuple[int, str]:
    return run(
        "brief", "--country", "zz", "--period", "2024-01..2024-04", "--store", store, "--out", str(out), *more
    )


def test_all_files_and_every_numeral_proven(store: str, tmp_path: Path) -> None:
    code, said = brief(store, tmp_path / "out")
    assert code == 0, said
    texts = {
        f"{kind}.{language}.{ending}"
        for kind in ("briefing", "press-release")
        for language in ("en", "ru", "kk")
        for ending in ("html", "docx", "pdf")
    }
    tables = {f"tables.{language}.xlsx" for language in ("en", "ru", "kk")}
    assert {path.name for path in (tmp_path / "out").iterdir()} == texts | tables | {"proof.json"}
    assert "Proven:" in said
    assert run("prove", str(tmp_path / "out"), "--store", store)[0] == 0


def test_a_number_that_was_another_one_is_shown_and_proven_with_its_day(store: str, tmp_path: Path) -> None:
    assert brief(store, tmp_path / "out", "--lang", "en", "--formats", "html")[0] == 0
    page = (tmp_path / "out/briefing.en.html").read_text("utf-8")
    assert "was revised from" in page
    assert "Published by 15\u00a0May 2024" in page
    figures = json.loads((tmp_path / "out/proof.json").read_text("utf-8"))["figures"]
    then = figures["zz/output/C/ZZ/-/growth:yoy/pct/actual/2024-01..2024-04@2024-05-15"]
    assert (then["value"], then["published"]) == ("3.2", "2024-05-15")


def test_the_same_input_gives_the_same_bytes(store: str, tmp_path: Path) -> None:
    for name in ("one", "two"):
        assert brief(store, tmp_path / name, "--lang", "kk")[0] == 0
    for path in sorted((tmp_path / "one").iterdir()):
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes(), path.name


def test_a_former_briefing_is_replaced_and_a_changed_one_is_not_proven(store: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert brief(store, out, "--lang", "en,ru", "--formats", "html")[0] == 0
    assert brief(store, out, "--lang", "en", "--kinds", "press-release", "--formats", "html")[0] == 0
    assert {path.name for path in out.iterdir()} == {"press-release.en.html", "proof.json"}
    page = out / "press-release.en.html"
    page.write_text(page.read_text("utf-8").replace("428.9", "482.9"), "utf-8")
    code, said = run("prove", str(out), "--store", store)
    assert code == 1
    assert "482.9" in said


def test_what_stands_in_the_way(store: str, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    assert brief(store, tmp_path)[0] == 2
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--period", "2019"), "it has them for 2023-01..2023-04, 2023, 2024-01..2024-03"),
        (("--period", "spring"), "not a period: 'spring'"),
        (("--lang", "fr"), "no language 'fr'; there are en, kk, ru"),
        (("--formats", "odt"), "no format 'odt'; there are html, docx, pdf, xlsx"),
        (("--as-of", "yesterday"), "not a day: 'yesterday'"),
    ],
)
def test_errors_say_what_there_is(store: str, tmp_path: Path, words: tuple[str, str], said: str) -> None:
    code, told = brief(store, tmp_path / "out", *words)
    assert code == 2
    assert said in told
    assert not (tmp_path / "out").exists()


def test_as_of_a_day_nothing_later_is_known(store: str, tmp_path: Path) -> None:
    code, told = brief(store, tmp_path / "out", "--as-of", "2024-01-01")
    assert code == 2
    assert "as known on 2024-01-01" in told


def test_json(store: str, tmp_path: Path) -> None:
    code, told = brief(store, tmp_path / "out", "--lang", "en", "--formats", "xlsx", "--json")
    assert code == 0
    assert json.loads(told)["files"] == ["tables.en.xlsx", "proof.json"]
