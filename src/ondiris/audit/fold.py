"""A text in one case and with one kind of space, sign for sign: offsets stay what they were."""

from functools import cache

from ondiris.model.pattern import pattern

_SPACES = "\u00a0\u2007\u2009\u200a\u202f\u2002\u2003\u2005\u3000"
#: Looking for a sign that is not there is many times quicker than a table of all signs.
_SIGNS = (
    *((space, " ") for space in _SPACES),
    ("ё", "е"),
    ("ӊ", "ң"),
    ("’", "'"),
    ("ʼ", "'"),
    ("`", "'"),
    ("‑", "-"),
    ("‐", "-"),
    ("‒", "–"),
    ("\u00ad", "-"),
    ("．", "."),
    ("∙", "·"),
    ("⋅", "·"),
)


#: Older Kazakh texts print the Latin letter for the Cyrillic one: "бекiтiлсiн".
_CYRILLIC = "аеы"
_LATIN_I = pattern(r"(?<=[\u0400-\u052f])i|i(?=[\u0400-\u052f])")


def folded(text: str) -> str:
    """Lower case, plain spaces, `е` for `ё`; as long as the text, whatever its signs.

    >>> folded("US$1\N{NO-BREAK SPACE}000")
    'us$1 000'
    """
    low = text.lower()
    if len(low) != len(text):
        low = "".join(map(_one, text))
    for sign, plain in _SIGNS:
        if sign in low:
            low = low.replace(sign, plain)
    if "i" in low and any(map(low.__contains__, _CYRILLIC)):
        low = _LATIN_I.sub("і", low)
    return low


@cache
def _one(sign: str) -> str:
    low = sign.lower()
    return low if len(low) == 1 else sign
