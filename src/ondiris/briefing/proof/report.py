"""A verdict in plain lines: the coverage of each file, then everything that could not be proven."""

from collections.abc import Iterator

from ondiris.briefing.proof.check import Verdict

MOST_FAULTS = 50


def lines(verdict: Verdict) -> Iterator[str]:
    width = max((len(each.file) for each in verdict.coverage), default=0)
    for each in verdict.coverage:
        percent = 100 * each.proven // each.numerals if each.numerals else 100
        mark = "✓" if each.proven == each.numerals else "✗"
        counts = f"{each.proven:>5} of {each.numerals:>5} numerals proven  {percent:>3}%"
        yield f"{mark} {each.file:<{width}}  {counts}"
    for fault in verdict.faults[:MOST_FAULTS]:
        yield f"✗ {fault}"
    if len(verdict.faults) > MOST_FAULTS:
        yield f"  and {len(verdict.faults) - MOST_FAULTS} more"
    for id_ in verdict.superseded:
        yield f"! {id_} has been published anew since; `ondiris history` tells how it changed"
    total = sum(each.numerals for each in verdict.coverage)
    if verdict.faults:
        yield f"Not proven: {len(verdict.faults)} fault{'s' if len(verdict.faults) > 1 else ''}."
    else:
        files = len(verdict.coverage)
        yield f"Proven: {total} numerals in {files} files, {verdict.figures} Figures recomputed."
