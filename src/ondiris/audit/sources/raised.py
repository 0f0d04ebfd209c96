"""Raised digits: the mark of a footnote behind a number is no digit of it."""

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def raised(text: str) -> str:
    """The digits of a superscript as the signs that are superscript by themselves.

    >>> "46,000" + raised("1"), "m" + raised("2")
    ('46,000¹', 'm²')
    """
    return text.translate(_RAISED)
