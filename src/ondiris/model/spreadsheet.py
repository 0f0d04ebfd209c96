"""Text that leaves for a spreadsheet or a terminal, neither of which may be made to do anything by it."""

from ondiris.model.pattern import pattern

#: What makes a spreadsheet take a cell for a formula.
FORMULA = ("=", "+", "-", "@", "\t", "\r")
#: A number with its sign, as people type it, and the dash for no number.
_HARMLESS = pattern(r"[+-][0-9][0-9 \u00a0\u202f.,]*%?|-")
_CONTROL = pattern(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def neutral(text: str) -> str:
    """A text that no spreadsheet takes for a formula; numbers and a lone dash stay as they are.

    >>> neutral("=1+1"), neutral("-7.1"), neutral("-")
    ("'=1+1", '-7.1', '-')
    """
    return f"'{text}" if text.startswith(FORMULA) and not _HARMLESS.fullmatch(text) else text


def visible(text: str) -> str:
    """A text with its control signs written out, so that it cannot steer a terminal; line ends stay.

    >>> visible("a\\x1b[2Jb")
    'a\\\\x1b[2Jb'
    """
    if text.isprintable():
        return text
    return _CONTROL.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), text)


def in_one_line(text: str) -> str:
    """The same with its line ends written out as well: the name of a file may hold them.

    >>> in_one_line("a\\nb")
    'a\\\\nb'
    """
    return visible(text).replace("\n", "\\n").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
