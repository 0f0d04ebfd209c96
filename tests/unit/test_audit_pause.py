"""An audit leaves Python's search for garbage as it found it, also where it fails."""

import gc

import pytest

from ondiris.audit.api import audit, read
from ondiris.model.errors import OndirisError

TEXT = "Output grew by 105.2% in January-April 2024."


@pytest.mark.parametrize("searching", [True, False])
def test_the_search_goes_on_as_before(searching: bool) -> None:
    before = gc.isenabled()
    try:
        gc.enable() if searching else gc.disable()
        assert audit(TEXT).findings
        assert gc.isenabled() is searching
        assert read(TEXT).claims
        assert gc.isenabled() is searching
        with pytest.raises(OndirisError):
            audit(TEXT, country="no such country")
        assert gc.isenabled() is searching
    finally:
        gc.enable() if before else gc.disable()


def test_an_audit_waits_with_the_search() -> None:
    asked: list[bool] = []
    audit("Output was 5 million tonnes.", confirm=lambda _: asked.append(gc.isenabled()))
    assert asked == [False]
    assert gc.isenabled()


def test_an_audit_leaves_no_cycles_that_grow_with_the_text() -> None:
    audit(TEXT)
    gc.collect()
    audit(TEXT)
    once = gc.collect()
    audit(TEXT * 200)
    assert gc.collect() <= once + 10
