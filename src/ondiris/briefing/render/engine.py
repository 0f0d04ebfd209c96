"""The chart engine in a process of its own, so that it starts and draws while documents are written.

The engine is a JavaScript one: its start alone takes longer than all charts of a briefing, and it holds the
interpreter's lock while it draws. One process serves all charts, in the order in which they were asked for,
and ends with ours. Where no process can be started, charts are drawn in this one.
"""

import atexit
import json
import os
import subprocess
import sys
from base64 import b64decode, b64encode
from collections import deque
from collections.abc import Mapping
from concurrent.futures import Future
from functools import cache
from threading import Lock, Thread
from typing import IO, Any, Protocol

from ondiris.model.errors import OndirisError

#: Pixels of the PNG for each of the SVG's.
SCALE = 2
Pictures = tuple[str, bytes]


class Engine(Protocol):
    """Turns Vega-Lite specifications into SVG and PNG."""

    def submit(self, specification: Mapping[str, Any]) -> "Future[Pictures]": ...


@cache
def engine(fonts: str) -> Engine:
    """The engine of this process, with the fonts of a folder; starting it does not wait for it."""
    try:
        return Apart(fonts)
    except OSError:
        return Here(fonts)


class Here:
    """Draws in this process, when it is asked."""

    def __init__(self, fonts: str) -> None:
        self._fonts = fonts

    def submit(self, specification: Mapping[str, Any]) -> "Future[Pictures]":
        future: Future[Pictures] = Future()
        future.set_result(_draw(_converter(self._fonts), specification))
        return future


class Apart:
    """Draws in a second process: specifications and pictures go as lines of JSON."""

    def __init__(self, fonts: str) -> None:
        command = [sys.executable, "-P", "-m", __name__, fonts]
        self._process = subprocess.Popen(  # noqa: S603 - this module
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._waiting: deque[Future[Pictures]] = deque()
        self._lock = Lock()
        Thread(target=self._receive, daemon=True).start()
        atexit.register(self.close)

    def submit(self, specification: Mapping[str, Any]) -> "Future[Pictures]":
        future: Future[Pictures] = Future()
        line = json.dumps(specification, ensure_ascii=False).encode() + b"\n"
        with self._lock:
            self._waiting.append(future)
            try:
                _pipe(self._process.stdin).write(line)
                _pipe(self._process.stdin).flush()
            except (OSError, ValueError):
                self._fail("the chart engine has ended")
        return future

    def close(self) -> None:
        """End the process; what is still asked for is not drawn."""
        self._process.kill()
        self._process.wait()

    def _receive(self) -> None:
        for line in _pipe(self._process.stdout):
            told = json.loads(line)
            future = self._waiting.popleft()
            if "error" in told:
                future.set_exception(OndirisError(f"the chart engine says: {told['error']}"))
            else:
                future.set_result((told["svg"], b64decode(told["png"])))
        with self._lock:
            self._fail("the chart engine has ended")

    def _fail(self, why: str) -> None:
        while self._waiting:
            self._waiting.popleft().set_exception(OndirisError(f"{why} before a chart was drawn; try again"))


def _pipe(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None
    return stream


@cache
def _converter(fonts: str) -> Any:
    import vl_convert

    # The engine takes UTF-8, and Python in the C locale has a path with surrogates for its other letters.
    vl_convert.register_font_directory(os.fsencode(fonts).decode("utf-8", "replace"))
    return vl_convert


def _draw(converter: Any, specification: Mapping[str, Any]) -> Pictures:
    svg: str = converter.vegalite_to_svg(specification)
    return svg, converter.svg_to_png(svg, scale=SCALE)


def serve(fonts: str) -> None:
    """Draw what comes in, line by line, until the other side is gone."""
    converter = _converter(fonts)
    _draw(converter, {"mark": "point", "data": {"values": [{}]}})
    for line in sys.stdin.buffer:
        try:
            svg, png = _draw(converter, json.loads(line))
            told = {"svg": svg, "png": b64encode(png).decode()}
        except ValueError as error:
            told = {"error": str(error)}
        sys.stdout.buffer.write(json.dumps(told, ensure_ascii=False).encode() + b"\n")
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    serve(sys.argv[1])
