"""A store of the Kazakhstan pack to hold texts against, and a folder for compiled lexicons."""

from pathlib import Path

import pytest

from ondiris.audit.confirmation import Confirm
from ondiris.flow.confirming import confirming


@pytest.fixture(scope="module")
def confirm(tmp_path_factory: pytest.TempPathFactory) -> Confirm:
    return confirming("kz", tmp_path_factory.mktemp("store") / "store")


@pytest.fixture(scope="module")
def lexicons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("lexicons")
