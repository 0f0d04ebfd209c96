"""Fixes put into files: in their own encoding, all at once, and only where a file is still what was read."""

import os
from pathlib import Path

from ondiris.audit.fixes import applied
from ondiris.audit.output.audited import Audited
from ondiris.flow import remains
from ondiris.model.errors import OndirisError

_ANYONE = 0o222


def fixed(file: Audited, unsafe: bool = False) -> tuple[str, str, int]:
    """The file's text before and after the fixes, and how many there were; `unsafe` takes all of them."""
    raw = file.source.raw or file.source.text
    own = []
    for each in file.findings:
        if each.fix is None or not file.mendable(each.fix):
            continue
        start = file.source.raw_offset(each.fix.start)
        own.append(
            each._replace(fix=each.fix._replace(start=start, end=start + each.fix.end - each.fix.start))
        )
    after, count = applied(raw, own, unsafe)
    return raw, after, count


def mend(file: Audited, after: str) -> None:
    """Put a mended text in the place of the file.

    Raises OndirisError where the file may not be written, is not any more what was read, or cannot hold the
    new text in its encoding.
    """
    source, path = file.source, Path(file.name).resolve()
    try:
        data = path.read_bytes()
        before = source.mark + source.raw.encode(source.encoding)
        new = source.mark + after.encode(source.encoding)
        writable = path.stat().st_mode & _ANYONE and os.access(path, os.W_OK)
    except OSError as error:
        raise OndirisError(f"{file.name}: cannot be mended ({error.strerror})") from error
    except UnicodeEncodeError as error:
        raise OndirisError(f"{file.name}: not mended, {source.encoding} has no sign for the fix") from error
    if not writable:
        raise OndirisError(f"{file.name}: not mended, it may not be written")
    if data != before:
        raise OndirisError(f"{file.name}: not mended, it changed since it was read; run the audit again")
    write(path, new)


def write(path: Path, data: bytes) -> None:
    """Put bytes in place at once: a reader sees the old file or the new one. Raises OndirisError.

    A link stays a link. A device or a pipe has no place to take; it is written to.
    """
    try:
        path = path.resolve()
        if path.exists() and not path.is_file():
            path.write_bytes(data)
            return
        remains.clear(path)
    except (OSError, RuntimeError) as error:
        raise OndirisError(f"{path}: cannot be written ({getattr(error, 'strerror', error)})") from error
    part = remains.beside(path)
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            part.chmod(path.stat().st_mode & 0o7777)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise OndirisError(f"{path}: cannot be written ({error.strerror})") from error


def difference(name: str, before: str, after: str) -> str:
    """What the fixes change, as a unified diff."""
    import difflib

    lines = difflib.unified_diff(_lines(before), _lines(after), name, name, n=1)
    return "".join(
        line if line.endswith("\n") else line + "\n\\ No newline at end of file\n" for line in lines
    )


def _lines(text: str) -> list[str]:
    """Lines as patch knows them: ended by a line feed alone."""
    parts = text.split("\n")
    return [f"{part}\n" for part in parts[:-1]] + [part for part in parts[-1:] if part]
