"""The peers that read quantities, in an environment of their own: quantulum3 and recognizers-text.

Both read English; neither has Russian or Kazakh. They are installed for the benchmark only; a newer `emoji`
breaks recognizers-text. A folder given by `--peers` is kept, so that a second run installs nothing.
"""

import json
import subprocess
import sys
import venv
from decimal import Decimal, InvalidOperation
from pathlib import Path

from benchmarks.audit.labelled import Found

NAMES = ("quantulum3", "recognizers")
PACKAGES = ("quantulum3", "recognizers-text-suite", "emoji<2", "setuptools<81")


def install(folder: Path) -> Path:
    """The Python of an environment with both peers."""
    python = folder / "bin" / "python"
    if not (folder / "ready").exists():
        venv.create(folder, with_pip=True)
        command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PACKAGES]
        subprocess.run(command, check=True)
        (folder / "ready").touch()
    return python


def read_all(python: Path, peer: str, texts: list[str]) -> tuple[list[list[Found]], float]:
    """What a peer finds in each text, and the seconds that it needs for all of them."""
    script = Path(__file__).with_name("peer_reader.py")
    run = subprocess.run(
        [python, "-W", "ignore", script, peer],
        input=json.dumps({"texts": texts}).encode(),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        check=True,
    )
    answer = json.loads(run.stdout)
    return [[_found(*one) for one in found] for found in answer["found"]], answer["seconds"]


def _found(start: int, end: int, value: str, unit: str) -> Found:
    try:
        number = Decimal(value)
    except InvalidOperation:
        print(f"a value that is no number: {value}", file=sys.stderr)
        number = Decimal("NaN")
    # Values come as floats: what a peer means by 1400000.0000000002 is 1.4 million.
    if number.is_finite():
        number = Decimal(format(number, ".12g"))
    return Found(start, end, number, unit)
