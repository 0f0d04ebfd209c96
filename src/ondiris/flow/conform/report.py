"""Replaying all cases of a folder, and printing what became of them."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from ondiris.flow.conform.case import Case, read_case
from ondiris.flow.conform.compare import Outcome
from ondiris.flow.conform.replay import replay
from ondiris.flow.conform.tables import Folder
from ondiris.model.errors import OndirisError

#: The cases that come with the program.
BUNDLED = Path(__file__).parent / "cases"


def cases(folder: Path, only: Sequence[str] = ()) -> list[Case]:
    """The bundled cases and those that lie in the folder, sorted by name; `only` names the wanted ones.

    Raises OndirisError where a name is not that of a case, or a case of the folder has a bundled one's.
    """
    paths = {path.stem: path for path in sorted(BUNDLED.glob("*.toml"))}
    for path in sorted(folder.glob("*.toml")):
        if path.stem in paths:
            raise OndirisError(f"{path.name}: there is a bundled case of this name; give it another")
        paths[path.stem] = path
    unknown = sorted(set(only) - set(paths))
    if unknown:
        raise OndirisError(f"no case {', '.join(unknown)}; there are {', '.join(sorted(paths))}")
    return [read_case(path) for name, path in sorted(paths.items()) if not only or name in only]


def conform(
    folder: Path, only: Sequence[str] = (), told: Callable[[Case], None] = lambda case: None
) -> list[Outcome]:
    """The outcomes of all cases, in order; `told` hears of each case before it is replayed.

    Raises OndirisError where the folder is none, InvalidInputError where a case or a file is not right.
    """
    if not folder.is_dir():
        raise OndirisError(f"{folder}: no such folder of cases")
    wanted = cases(folder, only)
    files = Folder(folder)
    outcomes = []
    for case in wanted:
        told(case)
        outcomes += replay(case, files)
    return outcomes


def lines(outcomes: Iterable[Outcome]) -> list[str]:
    """One line for each check, under the origin of its case, and a last line on all of them."""
    told, last, kept = [], "", list(outcomes)
    width = max((len(one.check) for one in kept), default=0)
    for one in kept:
        if one.case != last:
            told += ["", f"{one.case}: {one.title}", f"  from {one.origin}"]
            last = one.case
        unit = " (relative)" if one.relative else ""
        numbers = f"{one.reproduced}/{one.total}"
        told.append(
            f"  {one.status:<10}  {one.check:<{width}}  {numbers:>11}"
            f"  largest difference {one.largest:.3g}, tolerance {one.tolerance:g}{unit}"
        )
        if one.status == "outside":
            told.append(f"    farthest: {one.farthest}")
        told += [f"    {text}" for text in (one.note, one.why) if text]
    good = sum(one.status == "reproduced" for one in kept)
    numbers = f"{sum(one.reproduced for one in kept):,} of {sum(one.total for one in kept):,} numbers"
    told += ["", f"{good} of {len(kept)} checks reproduced, {numbers}"]
    return told[1:]
