"""Audit files or documents: settings found, what is to be left out left out."""

import glob
import os
import re
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ondiris.audit.api import audit
from ondiris.audit.confirmation import Confirm
from ondiris.audit.inline import ignored
from ondiris.audit.output.audited import Audited
from ondiris.audit.reading import Progress
from ondiris.audit.settings import Settings, settings_of
from ondiris.audit.sources import Source
from ondiris.flow.claims import cache_folder
from ondiris.model.errors import OndirisError
from ondiris.model.finding import Finding
from ondiris.model.pattern import pattern

if TYPE_CHECKING:
    from ondiris.model.document import Document

SETTINGS_FILES = ("ondiris.toml", "pyproject.toml")
#: What a pyproject.toml with settings holds: [tool.ondiris], tool.ondiris.select = ..., or a table of tools.
_TABLE = pattern(r"""\btool["']?\s*\.\s*["']?ondiris\b|^\s*(?:\[\s*)?["']?tool["']?\s*[\]=]""", re.MULTILINE)


def find_settings(start: Path) -> Settings:
    """The settings of the nearest folder, upwards, that has some.

    `ondiris.toml` counts before `[tool.ondiris]` of pyproject.toml. Paths in it are relative to it. Raises
    OndirisError where the file is no TOML, InvalidInputError with all that is wrong in it.
    """
    for folder in (start.absolute(), *start.absolute().parents):
        for name in SETTINGS_FILES:
            path = folder / name
            if not path.is_file():
                continue
            table = _table(path)
            found = table if name == SETTINGS_FILES[0] else table.get("tool", {}).get("ondiris")
            if found is not None:
                if not isinstance(found, dict):
                    raise OndirisError(f"{path}: [tool.ondiris] is no table")
                return _placed(settings_of(found, str(path)), path)
    return Settings()


def _table(path: Path) -> dict[str, Any]:
    try:
        text = path.read_text("utf-8")
        if path.name != SETTINGS_FILES[0] and not _TABLE.search(text):
            return {}  # of a project that has none: not to be read at every start
        import tomllib

        return tomllib.loads(text)
    except (ValueError, OSError) as error:
        raise OndirisError(f"{path}: cannot be read ({error})") from error


def _placed(settings: Settings, path: Path) -> Settings:
    """Settings with the paths in them as seen from anywhere.

    A baseline outside the folder is refused: who clones a repository does not expect it to write elsewhere.
    """
    folder = path.parent
    exclude = tuple(
        f"{glob.escape(str(folder))}/{each}" if "/" in each else each for each in settings.exclude
    )
    if not settings.baseline:
        return settings._replace(exclude=exclude)
    baseline = (folder / settings.baseline).resolve()
    if not baseline.is_relative_to(folder.resolve()):
        raise OndirisError(f"{path}: baseline {settings.baseline!r} lies outside {folder}")
    return settings._replace(exclude=exclude, baseline=str(baseline))


def audit_source(
    source: Source,
    settings: Settings,
    day: date | None,
    confirm: Confirm | None,
    progress: Progress | None = None,
) -> Audited:
    """One opened file. What it asks to ignore is left out; a mark may stand in a comment of the file."""
    found = audit(
        source.text,
        language=settings.lang or None,
        country=settings.country or None,
        date=day,
        confirm=confirm,
        select=settings.select or None,
        ignore=settings.ignore or None,
        messages=settings.messages or None,
        cache=cache_folder(),
        progress=progress,
    )
    findings = found.findings
    if source.raw:
        findings = ignored(source.raw, findings, source.raw_offset)
    return Audited(source, found, findings)


def audit_documents(
    documents: "Iterable[Document]", country: str | Path, confirm: Confirm | None = None
) -> "list[tuple[Document, Finding, str]]":
    """The findings in the prose of our own documents, each with the words it is about; none is allowed.

    Notes are read with the paragraphs, since they declare rates and sources; tables and charts are not prose.
    """
    told: list[tuple[Document, Finding, str]] = []
    for document in documents:
        text = prose(document)
        found = audit(
            text, language=document.language, country=str(country), confirm=confirm, cache=cache_folder()
        )
        told += [(document, each, text[each.start : each.end]) for each in found.findings]
    return told


def prose(document: "Document") -> str:
    """Headings, paragraphs, bullets and notes of a document as plain text, a paragraph each."""
    from ondiris.model.document import Bullets, Heading, Paragraph, text_of

    lines = [text_of(document.title), text_of(document.subtitle)]
    for block in document.blocks:
        if isinstance(block, Heading | Paragraph):
            lines.append(text_of(block.line))
        elif isinstance(block, Bullets):
            lines += map(text_of, block.items)
    lines += map(text_of, document.notes)
    return "\n\n".join(line for line in lines if line)


# Baselines


def with_baseline(files: Sequence[Audited], path: Path) -> tuple[list[Audited], int]:
    """The files without the findings that a baseline knows, and how many those are.

    Where there is no such file it is written, and knows all. Raises OndirisError for a file that is none.
    """
    from ondiris.audit.baseline import fingerprint, known_of, read_baseline, written
    from ondiris.flow.mending import write

    prints = [
        [(fingerprint(_beside(file.name, path), file.audit, each), each) for each in file.findings]
        for file in files
    ]
    try:
        if not path.exists():
            write(path, written(print_ for each in prints for print_, _ in each).encode())
        told = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise OndirisError(f"{path}: cannot be read ({getattr(error, 'strerror', error)})") from error
    baseline = read_baseline(told, str(path))
    found, count = [], 0
    for file, own in zip(files, prints, strict=True):
        known = known_of(baseline, own)
        count += len(known)
        found.append(file.without(known))
    return found, count


def _beside(name: str, baseline: Path) -> str:
    """A file's name as seen from the baseline, so that it does not matter where the command runs."""
    return Path(os.path.relpath(name, baseline.parent)).as_posix()
