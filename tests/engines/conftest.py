"""The engines: those that ONDIRIS_TEST_ENGINES names must open; the others are skipped and say why."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from everywhere import ASKED, Place

from ondiris.indices.address import engine_of
from ondiris.indices.engine import Engine


@pytest.fixture(scope="session", params=["postgres", "spark"])
def other(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """An engine to hold against DuckDB."""
    address = next((each for each in ASKED if engine_of(each) == request.param), "")
    if not address:
        pytest.skip(f"no {request.param} here: `make test-engines` starts one")
    engine = Engine.open(address)
    yield engine
    engine.close()


@pytest.fixture
def there(other: Engine, tmp_path: Path) -> Place:
    return Place(other, tmp_path)


@pytest.fixture
def here(tmp_path: Path) -> Place:
    return Place(Engine.open(), tmp_path)
