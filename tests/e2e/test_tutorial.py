"""What the tutorial, the how-to pages and the README show is what happens."""

from pathlib import Path

import pytest
from shell_pages import blocks, difference, run

ROOT = Path(__file__).parents[2]
PAGES = [
    "README.md",
    "docs/tutorial.md",
    *sorted(str(p.relative_to(ROOT)) for p in (ROOT / "docs/howto").glob("*.md")),
]
#: Pages that show commands on files of the reader's.
UNTIED = {"docs/howto/load.md"}
#: Published results are not part of the repository: they lie beside the clone, as pages say, or nowhere.
BESIDE = ROOT / "../shared"


@pytest.mark.parametrize("name", [name for name in PAGES if name not in UNTIED])
def test_a_page_shows_what_happens(name: str, tmp_path: Path) -> None:
    clone = tmp_path / "clone"
    clone.mkdir()
    if BESIDE.exists():
        (tmp_path / "shared").symlink_to(BESIDE.resolve())
    skipped = 0
    for ran in run(ROOT / name, clone):
        if "../shared/" in ran.block.commands and not BESIDE.exists():
            skipped += 1
            continue
        place = f"{name}:{ran.block.line}"
        assert "Traceback" not in ran.output, f"{place}\n{ran.output}"
        if ran.block.shown is None:
            assert ran.code == 0, f"{place} ended with {ran.code}\n{ran.output}"
        else:
            missing = difference(ran.block.shown, ran.output)
            assert missing is None, f"{place}: {missing!r} is not shown in\n{ran.output}"
    if skipped:
        pytest.skip(f"{skipped} block(s) of {name} need ../shared, which is not here; the others were run")


def test_the_pages_have_blocks() -> None:
    for name in PAGES:
        assert blocks(ROOT / name), name


def test_the_sign_for_anything() -> None:
    assert difference(["load: …", "…", "end"], "load: 2026\nmiddle\nend") is None
    assert difference(["end", "load: …"], "load: 2026\nend") == "load: …"
    assert difference(["5.2"], "15.2") == "5.2"
