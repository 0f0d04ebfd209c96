"""The chart engine in a process of its own draws what one within ours draws, and says when it cannot."""

import subprocess
import sys

import pytest

from ondiris.briefing.render import theme
from ondiris.briefing.render.engine import Apart, Here
from ondiris.model.errors import OndirisError

FONTS = str(theme.path("fonts"))
POINT = {"mark": "point", "data": {"values": [{"x": 1}]}, "encoding": {"x": {"field": "x"}}}


def test_both_draw_the_same() -> None:
    apart = Apart(FONTS)
    try:
        asked = [apart.submit({**POINT, "width": width}) for width in (100, 200)]
        within = [Here(FONTS).submit({**POINT, "width": width}).result() for width in (100, 200)]
        assert [each.result(timeout=60) for each in asked] == within
    finally:
        apart.close()


def test_what_cannot_be_drawn_is_said_and_the_next_is_drawn() -> None:
    apart = Apart(FONTS)
    try:
        broken, fine = apart.submit({"mark": "nothing"}), apart.submit(POINT)
        with pytest.raises(OndirisError, match="the chart engine says"):
            broken.result(timeout=60)
        assert fine.result(timeout=60)[0].startswith("<svg")
    finally:
        apart.close()


def test_an_engine_that_has_ended_leaves_nobody_waiting() -> None:
    apart = Apart(FONTS)
    asked = apart.submit(POINT)
    apart.close()
    for each in (asked, apart.submit(POINT)):
        with pytest.raises(OndirisError, match="the chart engine has ended"):
            each.result(timeout=60)


def test_it_ends_when_the_other_side_is_gone() -> None:
    command = [sys.executable, "-P", "-m", "ondiris.briefing.render.engine", FONTS]
    done = subprocess.run(command, input=b"", capture_output=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (0, b"")
