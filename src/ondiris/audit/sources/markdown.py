"""Markdown: its marks become spaces, so that every sign of the text keeps its place."""

import re

from ondiris.audit.sources.source import Source
from ondiris.model.pattern import pattern

_FENCE = pattern(r"^(?P<mark>```+|~~~+)[^\n]*\n.*?(?:^(?P=mark)[^\n]*$|\Z)", re.MULTILINE | re.DOTALL)
_HIDDEN = pattern(
    r"<!--.*?(?:-->|\Z)"  # comments
    r"|`[^`\n]{1,500}`"  # code
    r"|~~[^~\n]{1,500}~~"  # struck out
    r"|\]\([^)\n]{0,500}\)"  # the address of a link
    r"|^\[[^\]\n]{1,200}\]:[^\n]*$"  # where links lead
    r"|</?[a-zA-Z][^>\n]{0,500}>"  # tags
    r"|^[ \t]{0,3}#{1,6}[ \t]|^[ \t]{0,3}>[ \t]?"
    r"|\*{1,3}|_{2,3}|(?<![^\W_])_|_(?![^\W_])|!?\[(?!\s*\])",
    re.MULTILINE | re.DOTALL,
)
_FRONT = pattern(r"\A---\n.*?\n---\n", re.DOTALL)


def read_markdown(text: str, name: str) -> Source:
    """Code, comments, addresses of links and front matter are not read."""
    shown = text
    for part in (_FRONT, _FENCE, _HIDDEN):
        shown = part.sub(lambda found: _blank(found[0]), shown)
    return Source(name, shown, raw=text)


def _blank(marks: str) -> str:
    return "".join(sign if sign == "\n" else " " for sign in marks)
