"""The figures that claims are held against are kept between runs, and never told of another store or pack."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ondiris.audit.api import read_claims
from ondiris.audit.confirmation import Verdict
from ondiris.flow import workspace
from ondiris.flow.confirming import confirming
from ondiris.packs.root import packs_root


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[Any]:
    """Every opening of a store, with an empty cache."""
    monkeypatch.setenv("ONDIRIS_CACHE", str(tmp_path / "cache"))
    calls: list[Any] = []
    real: Callable[..., workspace.Workspace] = workspace.open_workspace

    def counted(*given: Any) -> workspace.Workspace:
        calls.append(given)
        return real(*given)

    monkeypatch.setattr(workspace, "open_workspace", counted)
    return calls


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return Path(shutil.copytree(packs_root() / "countries" / "kz", tmp_path / "kz"))


def _verdict(pack: Path, store: Path, text: str) -> Verdict | None:
    confirm = confirming(str(pack), store)
    told = [confirm(claim) for claim in read_claims(text, language="en", country="kz")]
    return next((each.verdict for each in told if each is not None), None)


TRUE = "In January-April 2024 manufacturing output grew by 5.2%."


def test_a_store_is_opened_until_nothing_is_new(opened: list[Any], pack: Path, tmp_path: Path) -> None:
    store = tmp_path / "store"
    first = [_verdict(pack, store, TRUE) for _ in range(2)]
    assert len(opened) == 2  # the first made the store, which the second saw
    again = [_verdict(pack, store, TRUE) for _ in range(2)]
    assert len(opened) == 2
    assert set(first + again) == {Verdict.VERIFIED}


def test_a_changed_pack_is_seen(opened: list[Any], pack: Path, tmp_path: Path) -> None:
    store = tmp_path / "store"
    for _ in range(3):
        _verdict(pack, store, TRUE)
    before = len(opened)
    changed = 0
    for path in (pack / "figures").rglob("*.csv"):
        text = path.read_text("utf-8")
        new = text.replace(",105.2,", ",108.9,").replace(",5.2,", ",8.9,")
        changed += new != text
        path.write_text(new, "utf-8")
    assert changed
    assert _verdict(pack, store, TRUE) is not Verdict.VERIFIED
    assert len(opened) == before + 1


def test_another_store_is_opened(opened: list[Any], pack: Path, tmp_path: Path) -> None:
    for name in ("one", "one", "one", "other"):
        assert _verdict(pack, tmp_path / name, TRUE) is Verdict.VERIFIED
    assert [Path(store).name for _, store in opened] == ["one", "one", "other"]
