"""Places where a text says that a rule does not apply.

`<!-- ondiris: ignore IDX001 -->` in Markdown and HTML, `[ondiris: ignore IDX001]` in plain text. It counts
for the paragraph that it stands in or behind which it stands on the next line; without codes for all rules;
`ignore-file` counts for the whole text.
"""

import re
from collections.abc import Callable, Iterable

from ondiris.model.finding import Finding
from ondiris.model.pattern import pattern

_MARK = pattern(
    r"(?:<!--|\[)[ \t]*ondiris:[ \t]*(ignore-file|ignore)\b[ \t]*([A-Z0-9, \t]{0,200}?)[ \t]*(?:-->|\])"
)


def ignored(
    text: str, findings: Iterable[Finding], where: Callable[[int], int] = lambda offset: offset
) -> tuple[Finding, ...]:
    """The findings that the text does not ask to leave out; `where` gives the place in it of a finding's."""
    if "ondiris:" not in text:
        return tuple(findings)
    places = [(*_reach(text, mark), _codes(mark[2])) for mark in _MARK.finditer(text)]
    return tuple(
        each
        for each in findings
        if not any(
            start <= where(each.start) < end and (not codes or each.code.startswith(codes))
            for start, end, codes in places
        )
    )


def _reach(text: str, mark: "re.Match[str]") -> tuple[int, int]:
    if mark[1] == "ignore-file":
        return 0, len(text) + 1
    start = text.rfind("\n\n", 0, mark.start()) + 1
    end = text.find("\n\n", mark.end())
    alone = not text[start : mark.start()].strip() and not text[mark.end() : end].strip()
    if alone and end >= 0:
        # A mark that is a paragraph of its own speaks of the next one.
        end = text.find("\n\n", end + 2)
    return start, len(text) + 1 if end < 0 else end


def _codes(listed: str) -> tuple[str, ...]:
    return tuple(code for code in re.split(r"[ ,\t]+", listed) if code)
