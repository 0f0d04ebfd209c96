"""One briefing a session, shared by the tests that only read it."""

import pytest
from briefings import Written, write


@pytest.fixture(scope="session")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    return write(tmp_path_factory.mktemp("kz"), "kz", "2024-01..2024-04")
