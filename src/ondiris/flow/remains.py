"""What a killed run left: files and folders written beside their place, under the number of its process."""

import glob
import os
import shutil
from pathlib import Path


def beside(place: Path) -> Path:
    """Where this process writes what then takes a place at once."""
    return place.with_name(f".{place.name}.{os.getpid()}.part")


def clear(place: Path) -> None:
    """Remove what processes that run no more left beside a place."""
    for left in place.parent.glob(f".{glob.escape(place.name)}.*.part"):
        number = left.name.removesuffix(".part").rpartition(".")[2]
        if number.isdigit() and int(number) != os.getpid() and not _runs(int(number)):
            if left.is_dir() and not left.is_symlink():
                shutil.rmtree(left, ignore_errors=True)
            else:
                left.unlink(missing_ok=True)


def _runs(process: int) -> bool:
    if os.name != "posix":
        return True  # elsewhere the question would end it
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True
