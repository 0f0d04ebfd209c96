"""Audit files or documents: settings found, the store opened, findings filtered, fixes and baselines "
"written."""

import os
import tomllib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ondiris.audit.api import audit
from ondiris.audit.confirmation import Confirmation
from ondiris.audit.inline import ignored
from ondiris.audit.output.audited import Audited
from ondiris.audit.settings import Settings, settings_of
from ondiris.audit.sources import Source
from ondiris.flow.claims import cache_folder
from ondiris.model.claim import Claim
from ondiris.model.errors import OndirisError
from ondiris.model.finding import Finding
from ondiris.model.key import NONE, Key

if TYPE_CHECKING:
    from ondiris.model.document import Document
    from ondiris.model.figure import Figure

Confirm = Callable[[Claim], Confirmation | None]
SETTINGS_FILES = ("ondiris.toml", "pyproject.toml")


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
            try:
                table = tomllib.loads(path.read_text("utf-8"))
            except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
                raise OndirisError(f"{path}: cannot be read ({error})") from error
            found = table if name == SETTINGS_FILES[0] else table.get("tool", {}).get("ondiris")
            if found is not None:
                settings = settings_of(found, str(path))
                return replace(
                    settings, baseline=str(folder / settings.baseline) if settings.baseline else ""
                )
    return Settings()


def confirming(country: str, store: str | Path | None, as_of: date | None = None) -> Confirm:
    """What the store says of claims, as known on a day."""
    from ondiris.audit.matching import Matcher
    from ondiris.flow.workspace import open_workspace

    workspace = open_workspace(country, store)
    found = workspace.store.resolve(as_of)
    memory: dict[str, tuple[Figure, ...]] = {}

    def vintages(key: Key) -> "tuple[Figure, ...]":
        name = str(key)
        if name not in memory:
            memory[name] = tuple(workspace.store.all_vintages(key))
        return memory[name]

    return Matcher(
        (figure for figure in found.figures() if figure.key.country == workspace.country.code),
        workspace.country.iso,
        vintages,
        frozenset(
            code
            for code, each in workspace.country.activities.items()
            if each.kind == "section" or not each.parent or each.parent == NONE
        )
        | {NONE},
    )


def audit_source(source: Source, settings: Settings, day: date | None, confirm: Confirm | None) -> Audited:
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


# Baselines and fixes


def with_baseline(files: Sequence[Audited], path: Path) -> tuple[list[Audited], int]:
    """The files without the findings that a baseline knows, and how many those are.

    Where there is no such file it is written, and knows all. Raises OndirisError for a file that is none.
    """
    from ondiris.audit.baseline import fingerprint, known_of, read_baseline, written

    prints = [[(fingerprint(file.name, file.audit, each), each) for each in file.findings] for file in files]
    if not path.exists():
        write_text(path, written(print_ for each in prints for print_, _ in each))
    baseline = read_baseline(path.read_text("utf-8"), str(path))
    found, count = [], 0
    for file, own in zip(files, prints, strict=True):
        known = known_of(baseline, own)
        count += len(known)
        found.append(file.without(known))
    return found, count


def fixed(file: Audited) -> tuple[str, str, int]:
    """The file's text before and after the safe fixes, and how many there were."""
    from ondiris.audit.fixes import applied
    from ondiris.audit.output.sarif import is_text, verbatim

    raw = file.source.raw or file.source.text
    if not is_text(file):
        return raw, raw, 0
    own = [
        replace(
            each,
            fix=replace(
                each.fix,
                start=file.source.raw_offset(each.fix.start),
                end=file.source.raw_offset(each.fix.start) + each.fix.end - each.fix.start,
            ),
        )
        for each in file.findings
        if each.fix is not None and each.fix.safe and verbatim(file, each.fix)
    ]
    after, count = applied(raw, own)
    return raw, after, count


def write_text(path: Path, text: str) -> None:
    """Put a text in place at once: a reader sees the old file or the new one. Raises OndirisError."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        part.write_bytes(text.encode())
        if path.exists():
            part.chmod(path.stat().st_mode & 0o7777)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise OndirisError(f"{path}: cannot be written ({error.strerror})") from error


def difference(name: str, before: str, after: str) -> str:
    """What the fixes change, as a unified diff."""
    import difflib

    lines = difflib.unified_diff(
        before.splitlines(keepends=True), after.splitlines(keepends=True), name, name, n=1
    )
    return "".join(
        line if line.endswith("\n") else line + "\n\\ No newline at end of file\n" for line in lines
    )
