"""A pack that somebody mangled is reported, never a traceback: seeded mutations of all its files."""

import random
import re
import shutil
from pathlib import Path

import pytest

from ondiris.model.errors import OndirisError
from ondiris.packs.conformance import check_pack
from ondiris.packs.country import available_countries, load_country

TEMPLATE = next(pack for pack in map(load_country, available_countries()) if pack.manifest.template).path
FILES = sorted(path.relative_to(TEMPLATE) for path in TEMPLATE.rglob("*.*"))
VALUES = ("3", "true", "[]", "{}", '["a", 3]', "[[1]]", "{ a = 1 }", '"x"', "2024-01-01", "")
CELLS = ("", "-", "x", "9" * 30, "ZZ", "C", "2024", "1e9", "nan", "..", "'")


def mutated(text: str, chance: random.Random) -> str:
    lines = text.splitlines(keepends=True)
    at = chance.randrange(len(lines))
    match chance.randrange(5):
        case 0:
            del lines[at]
        case 1:
            lines.insert(at, lines[at])
        case 2:
            column = chance.randrange(len(lines[at]))
            lines[at] = lines[at][:column] + chance.choice("xZ9-,\"'=[]{}. \0é") + lines[at][column + 1 :]
        case 3:
            lines[at] = re.sub("= .*", "= " + chance.choice(VALUES), lines[at])
        case _:
            cells = lines[at].rstrip("\n").split(",")
            cells[chance.randrange(len(cells))] = chance.choice(CELLS)
            lines[at] = ",".join(cells) + "\n"
    return "".join(lines)


@pytest.mark.parametrize("seed", range(8))
def test_no_mutation_gives_a_traceback(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    pack = tmp_path / TEMPLATE.name
    shutil.copytree(TEMPLATE, pack)
    reported = 0
    for _ in range(25):
        path = chance.choice(FILES)
        text = (TEMPLATE / path).read_text("utf-8")
        (pack / path).write_text(mutated(text, chance), encoding="utf-8")
        try:
            faults = check_pack(load_country(pack))
        except OndirisError:
            faults = ()
            reported += 1
        reported += bool(faults)
        assert all(fault.problem.file and fault.problem.expected for fault in faults)
        (pack / path).write_text(text, encoding="utf-8")
    assert reported >= 5
