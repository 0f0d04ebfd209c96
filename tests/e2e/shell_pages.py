"""Run the shell blocks of a page as its reader would, and hold their output against the `text` blocks below.

In a `text` block the sign … stands for anything, within a line or, alone on a line, for lines left out; the
other lines must come in this order. How many numerals a file has, and in which row or paragraph a number
stands, is passed over: it changes with every sentence. A block without a `text` block must end with exit
code 0.
"""

import os
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_FENCED = re.compile(r"^( *)```(sh|text)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)

#: Done by the environment of the tests; what `make brief` does beyond installing is a command.
_SETUP = re.compile(r"^(git clone|\. \.venv|make (?!brief)|python3? -m (venv|pip) ).*$", re.MULTILINE)
_MAKE_BRIEF = "ondiris brief --country kz --period {} --out out/kz-{}"

_PASSING = re.compile(
    r" *\d+ of +\d+(?= numerals)|\d\d?(?=%$)|\d+(?= (?:numerals|Figures))"
    r"|(?<=paragraph )\d+|(?<=\.csv[: ])\d+"
)


@dataclass(frozen=True)
class Block:
    line: int
    commands: str
    shown: tuple[str, ...] | None


@dataclass(frozen=True)
class Ran:
    block: Block
    output: str
    code: int


def blocks(page: Path) -> list[Block]:
    text = page.read_text("utf-8")
    found: list[Block] = []
    for match in _FENCED.finditer(text):
        indent, language, body = match.groups()
        lines = [line.removeprefix(indent).rstrip() for line in body.splitlines()]
        if language == "sh":
            found.append(Block(text[: match.start()].count("\n") + 1, "\n".join(lines), None))
        elif found:
            found[-1] = Block(found[-1].line, found[-1].commands, tuple(lines))
    return found


def executable(commands: str) -> str:
    commands = re.sub(
        r"^make brief(?: PERIOD=(\S+))?$",
        lambda match: _MAKE_BRIEF.format(*[match[1] or "2024-01..2024-04"] * 2),
        commands,
        flags=re.MULTILINE,
    )
    return _SETUP.sub("", commands).strip()


def run(page: Path, folder: Path) -> list[Ran]:
    """Run all blocks in order, in one shell that starts in `folder`."""
    done = []
    kept = folder / ".environment"
    environment = {key: value for key, value in os.environ.items() if not key.startswith("ONDIRIS_")}
    environment |= {"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}", "COLUMNS": "100"}
    for block in blocks(page):
        before, after = f"[ ! -f {kept} ] || . {kept}", f"code=$?\nexport -p > {kept}\nexit $code"
        ended = subprocess.run(
            ["bash", "-c", f"{before}\n{executable(block.commands)}\n{after}\n"],
            cwd=folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        done.append(Ran(block, ended.stdout, ended.returncode))
    return done


def difference(shown: Sequence[str], output: str) -> str | None:
    """The first shown line that the output does not have in its place; None where all are there."""
    lines = iter(_PASSING.sub("#", line.rstrip()) for line in output.splitlines())
    for wanted in shown:
        if not wanted.replace("…", "").strip():
            continue
        pattern = re.compile(re.escape(_PASSING.sub("#", wanted.rstrip())).replace("…", ".*"))
        if not any(pattern.fullmatch(line) for line in lines):
            return wanted
    return None
