"""Planted errors found, and clean texts left alone, by family and language.

Run: `python -m benchmarks.audit.planted [--misses]`. An error is found where a finding of an expected family
marks the edit or rests on a number in it; where words were edited, in their sentence. On clean texts every
error or warning is a false flag; notes, which say that a reader cannot check something, are counted apart.
Further sets are measured by themselves. Words are listed only of what may be looked at.
"""

import argparse
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from benchmarks.audit.briefings import LANGUAGES
from benchmarks.audit.corpus import Clean, clean_texts, errors, further_errors, further_texts
from benchmarks.audit.labelled import FURTHER, LOOKED_AT
from benchmarks.audit.written import Error

from ondiris.audit.api import audit
from ondiris.audit.outcome import Audit
from ondiris.model.finding import Finding, Severity

#: How far from an edit a mark may end, so that a deletion can be marked by its neighbours.
NEAR = 12


@dataclass
class Report:
    planted: Counter[tuple[str, str]] = field(default_factory=Counter)
    found: Counter[tuple[str, str]] = field(default_factory=Counter)
    planted_in: Counter[str] = field(default_factory=Counter)
    found_in: Counter[str] = field(default_factory=Counter)
    true_flags: Counter[str] = field(default_factory=Counter)
    false_flags: Counter[str] = field(default_factory=Counter)
    words: Counter[tuple[str, str]] = field(default_factory=Counter)
    texts: Counter[tuple[str, str]] = field(default_factory=Counter)
    clean_flags: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    clean_notes: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)
    stray: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        return self.found.total() / max(1, self.planted.total())

    def recall_of(self, part: str) -> float:
        """The recall on the part that may be looked at (dev) or on one that is only measured."""
        return self.found_in[part] / max(1, self.planted_in[part])

    @property
    def precision(self) -> float:
        """Of the flags in texts with an error, those that point at it."""
        return self.true_flags.total() / max(1, self.true_flags.total() + self.false_flags.total())

    @property
    def false_per_10_000_words(self) -> float:
        return self.clean_flags.total() / max(1, self.words.total()) * 10_000


def flags(findings: Iterable[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.severity is not Severity.NOTE]


def points_at(read: Audit, finding: Finding, start: int, end: int) -> bool:
    """Whether a finding marks a place or rests on a number there."""
    places = [(finding.start, finding.end)]
    places += [(read.claims[number].start, read.claims[number].end) for number in finding.claims]
    return any(first < end + NEAR and start - NEAR < last for first, last in places)


def try_error(error: Error, report: Report) -> None:
    read = audit(error.text, language=error.language)
    key = error.family, error.language
    report.planted[key] += 1
    hits = [
        finding
        for finding in read.findings
        if finding.code.rstrip("0123456789") in error.families and points_at(read, finding, *error.place)
    ]
    report.found[key] += bool(hits)
    report.planted_in[error.part] += 1
    report.found_in[error.part] += bool(hits)
    around = error.text[max(0, error.start - 80) : error.end + 60].replace("\n", " ")
    if not hits and error.part in LOOKED_AT:
        codes = sorted({finding.code for finding in read.findings})
        words = error.text[error.start : error.end]
        report.misses.append(f"{error.id}: {words!r} got {codes} in: {around}")
    for finding in flags(read.findings):
        if points_at(read, finding, *error.place):
            report.true_flags[error.language] += 1
        else:
            report.false_flags[error.language] += 1
            if error.part in LOOKED_AT:
                report.stray.append(f"{error.id}: {_told(error.text, finding)}")


def try_clean(clean: Clean, report: Report) -> None:
    read = audit(clean.text, language=clean.language)
    report.words[clean.group, clean.language] += len(clean.text.split())
    report.texts[clean.group, clean.language] += 1
    for finding in read.findings:
        key = finding.code, clean.group, clean.language
        if finding.severity is Severity.NOTE:
            report.clean_notes[key] += 1
        else:
            report.clean_flags[key] += 1
            if clean.part in LOOKED_AT:
                report.stray.append(f"{clean.id}: {_told(clean.text, finding)}")


def _told(text: str, finding: Finding) -> str:
    words = text[max(0, finding.start - 60) : finding.end + 40].replace("\n", " ")
    marked = text[finding.start : finding.end]
    return f"{finding.code} {marked!r} {finding.message} {list(finding.evidence)} in: {words}"


def measured(further: str = "") -> Report:
    """All errors and all clean texts tried, the first ones or those of a further set."""
    report = Report()
    for error in further_errors(further) if further else errors():
        try_error(error, report)
    for clean in further_texts(further) if further else clean_texts():
        try_clean(clean, report)
    return report


def show(report: Report, title: str = "Planted errors found") -> None:
    print(f"{title:<22}", *(f"{language:>9}" for language in LANGUAGES), f"{'all':>11}")
    families = sorted({family for family, _ in report.planted})
    for family in families:
        cells = [f"{report.found[family, one]}/{report.planted[family, one]}" for one in LANGUAGES]
        found = sum(report.found[family, one] for one in LANGUAGES)
        all_ = sum(report.planted[family, one] for one in LANGUAGES)
        print(f"{family:<22}", *(f"{cell:>9}" for cell in cells), f"{found}/{all_}".rjust(11))
    parts = ", ".join(f"{part} {report.recall_of(part):.1%}" for part in sorted(report.planted_in))
    print(f"recall {report.recall:.1%} of {report.planted.total()}, {len(families)} families ({parts})")
    print(f"precision of flags {report.precision:.1%}")
    print(f"\n{'Clean texts':<22}", *(f"{one:>22}" for one in LANGUAGES))
    for group in sorted({group for group, _ in report.words}):
        cells = []
        for one in LANGUAGES:
            flagged = sum(
                count
                for (_, where, lang), count in report.clean_flags.items()
                if (where, lang) == (group, one)
            )
            cells.append(f"{flagged} in {report.texts[group, one]} / {report.words[group, one]:,} words")
        print(f"{group:<22}", *(f"{cell:>22}" for cell in cells))
    print(
        f"{report.clean_flags.total()} false flags in {report.texts.total()} texts, "
        f"{report.words.total():,} words: {report.false_per_10_000_words:.2f} in 10,000 words; "
        f"{report.clean_notes.total()} notes"
    )
    by_code = Counter[str]()
    for (code, _, language), count in report.clean_flags.items():
        by_code[f"{code} {language}"] += count
    print(", ".join(f"{code}: {count}" for code, count in sorted(by_code.items())))


def run() -> None:
    """Measure and print, for `python -m benchmarks`."""
    compare()


def compare() -> list[Report]:
    """Measure and print the first texts, then each further set."""
    reports = []
    for further in ("", *FURTHER):
        if further and not further_texts(further):
            continue
        reports.append(measured(further))
        show(reports[-1], f"Errors found, {further}" if further else "Planted errors found")
        print()
    return reports


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--misses", action="store_true", help="list what was missed, and false flags")
    options = asked.parse_args()
    reports = compare()
    if options.misses:
        print("Missed:", *(miss for report in reports for miss in report.misses), sep="\n")
        print("\nWrongly flagged:", *(stray for report in reports for stray in report.stray), sep="\n")


if __name__ == "__main__":
    main()
