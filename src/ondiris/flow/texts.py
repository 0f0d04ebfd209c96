"""Which files a user means: named ones, those of folders, those that fit a pattern; without the excluded."""

import glob
import os
from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase
from pathlib import Path

from ondiris.audit.sources import FORMATS

STDIN = "-"
_WILD = frozenset("*?[")


def texts_of(names: Iterable[str], exclude: Iterable[str] = ()) -> list[str]:
    """The files to read, each once, in the order of the names; those of a folder by name.

    A folder gives every file below it with an ending that is read, hidden ones left out; a name with `*`
    that is no file gives what fits it. Names of files that are not there stay, to be told as missing.
    """
    patterns = tuple(exclude)
    found: dict[str, None] = {}
    for name in names:
        for each in _meant(name):
            if each == STDIN or not excluded(each, patterns):
                found.setdefault(each)
    return list(found)


def excluded(name: str, patterns: Iterable[str]) -> bool:
    """Whether a part of a path fits a pattern, or, where a pattern has a slash, the path or a folder of it.

    >>> excluded("a/drafts/b.md", ["drafts"]), excluded("a/b.md", ["a/c*"])
    (True, False)
    """
    path = Path(name)
    whole = [str(each) for each in (path.absolute(), *path.absolute().parents)]
    for pattern in patterns:
        if "/" in pattern:
            wanted = pattern if pattern.startswith("/") else f"{glob.escape(str(Path.cwd()))}/{pattern}"
            if any(fnmatchcase(each, wanted.rstrip("/")) for each in whole):
                return True
        elif any(fnmatchcase(part, pattern) for part in path.parts):
            return True
    return False


def _meant(name: str) -> Iterator[str]:
    if name == STDIN:
        yield name
    elif Path(name).is_dir():
        yield from _below(name)
    elif _WILD & set(name) and not os.path.lexists(name):
        fitting = sorted(glob.glob(name, recursive=True))  # noqa: PTH207 - of any folder
        for each in fitting:
            yield from _below(each) if Path(each).is_dir() else (each,)
        if not fitting:
            yield name
    else:
        yield name


def _below(folder: str) -> Iterator[str]:
    for here, folders, files in os.walk(folder):
        folders[:] = sorted(each for each in folders if not each.startswith("."))
        for each in sorted(files):
            path = Path(here) / each
            if each.startswith(".") or path.suffix.lower() not in FORMATS:
                continue
            if path.is_file() or not path.exists():  # a pipe would be waited for; a dead link is told
                yield str(path)
