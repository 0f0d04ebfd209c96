"""One run of `ondiris audit`: settings and options together, every file read, what is known left out."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from ondiris.audit.confirmation import Confirm
from ondiris.audit.output.audited import Audited
from ondiris.audit.reading import Progress
from ondiris.audit.sources import Source
from ondiris.flow.audit import audit_source, find_settings, with_baseline
from ondiris.flow.claims import source_of
from ondiris.flow.texts import STDIN, texts_of
from ondiris.model.errors import OndirisError

#: Characters of a text, and files of a run, from which on it is told how far the work is.
_LONG, _MANY = 300_000, 20


class UnreadableError(OndirisError):
    """One file of a run cannot be read; the others can."""


class Run:
    """`files` are those that could be read, `unread` says of the others why, `left_out` counts what the
    baseline knows. `tell` is told what is being done where that takes long.

    Raises OndirisError where settings, codes of rules, the country or the baseline are wrong.
    """

    def __init__(
        self,
        texts: Sequence[str],
        *,
        select: Sequence[str] = (),
        ignore: Sequence[str] = (),
        exclude: Sequence[str] = (),
        baseline: Path | None = None,
        country: str | None = None,
        no_store: bool = False,
        store: str | Path = "",
        as_of: datetime | None = None,
        day: datetime | None = None,
        lang: str | None = None,
        messages: str | None = None,
        encoding: str | None = None,
        stdin_filename: str | None = None,
        tell: Callable[[str], None] | None = None,
    ) -> None:
        settings = find_settings(Path())
        self._settings = settings._replace(
            select=_codes(select) or settings.select,
            ignore=_codes(ignore) or settings.ignore,
            country=country or settings.country,
            lang=lang or settings.lang,
            messages=messages or settings.messages,
        )
        self._day = day.date() if day else None
        self._encoding, self._stdin, self._tell = encoding, stdin_filename, tell
        self._confirm: Confirm | None = None
        if self._settings.country and not no_store:
            from ondiris.flow.confirming import confirming

            self._confirm = confirming(self._settings.country, store, as_of.date() if as_of else None)
        self.baseline = baseline or (Path(settings.baseline) if settings.baseline else None)
        self.unread: list[str] = []
        self._names: list[str] = []
        self.files: list[Audited] = []
        self.left_out = 0
        for text in texts:
            if not texts_of((text,)):
                self.unread.append(f"{text}: no text, Markdown, HTML, DOCX or PDF file in this folder")
        names = texts_of(texts, (*settings.exclude, *exclude))
        for number, name in enumerate(names, 1):
            if tell and len(names) >= _MANY:
                tell(f"{number} of {len(names)}: {name}")
            try:
                self.files.append(self._audited(name))
            except UnreadableError as error:
                self.unread.append(str(error))
            else:
                self._names.append(name)
        self.baseline_is_new = self.baseline is not None and not self.baseline.exists()
        if self.baseline is not None:
            self.files, self.left_out = with_baseline(self.files, self.baseline)

    @property
    def rules_page(self) -> str:
        return self._settings.rules_page

    @property
    def failed(self) -> bool:
        return any(each.severity.value != "note" for file in self.files for each in file.findings)

    def is_stdin(self, place: int) -> bool:
        """Whether a file, told by its number, came from standard input."""
        return self._names[place] == STDIN

    def again(self, place: int) -> None:
        """Audit a file anew, after it was mended."""
        self.files[place] = self._audited(self._names[place])
        if self.baseline is not None:
            (self.files[place],), _ = with_baseline([self.files[place]], self.baseline)

    def _audited(self, name: str) -> Audited:
        try:
            source = source_of(name, None, self._encoding, self._stdin)
        except OndirisError as error:
            raise UnreadableError(str(error)) from error
        return audit_source(source, self._settings, self._day, self._confirm, self._progress(source))

    def _progress(self, source: Source) -> Progress | None:
        """Tells how far a long text is; each part of the hundred once."""
        told = self._tell
        if told is None or len(source.text) < _LONG:
            return None
        last = ""

        def progress(work: str, done: int, whole: int) -> None:
            nonlocal last
            now = f"{source.name}: {work}, {100 * done // whole}%"
            if now != last:
                last = now
                told(now)

        return progress


def _codes(given: Sequence[str]) -> tuple[str, ...]:
    return tuple(code for part in given for code in part.split(",") if code)
