"""Bytes as text: the encoding is taken from a byte order mark, else found by what makes sense."""

from typing import NamedTuple

from ondiris.model.errors import OndirisError

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_LEGACY = ("cp1251", "kz1048", "koi8-r", "cp866", "cp1252")
_COMMON = frozenset("оеаинтсрвлкмдпуяыьгзбчйәғқңөұүһіetaoinshrdlucmfwypvbgk")
_SAMPLE = 200_000
_LEAST = 0.6


class Decoded(NamedTuple):
    """`mark + text.encode(encoding)` are the bytes again."""

    text: str
    encoding: str
    mark: bytes = b""


def decoded(data: bytes, name: str, encoding: str | None = None) -> Decoded:
    """The text of some bytes.

    Without `encoding`: a byte order mark, UTF-8, UTF-16, then the old Cyrillic and Latin code pages, of
    which the one that gives the most common lower-case letters is taken. Raises OndirisError where the
    bytes are no text, or not in the encoding that was given.
    """
    if encoding:
        try:
            return Decoded(data.decode(encoding), encoding)
        except (UnicodeError, LookupError) as error:
            raise OndirisError(f"{name}: not text in {encoding} ({error})") from error
    for mark, known in _MARKS:
        if data.startswith(mark):
            return Decoded(_strict(data[len(mark) :], name, known), known, mark)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _guessed(data, name, error)
    if "\0" in text:
        return _guessed(data, name)
    return Decoded(text, "utf-8")


def _strict(data: bytes, name: str, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise OndirisError(f"{name}: begins as {encoding} and is not ({error})") from error


def _guessed(data: bytes, name: str, error: UnicodeDecodeError | None = None) -> Decoded:
    sample = data[:_SAMPLE]
    if b"\0" in sample:
        for encoding in ("utf-16-le", "utf-16-be"):
            try:
                text = data.decode(encoding)
            except UnicodeDecodeError:
                continue
            if "\0" not in text and _sense(text[:_SAMPLE]) >= _LEAST:
                return Decoded(text, encoding)
        raise OndirisError(f"{name}: binary data, not text; PDF, DOCX, HTML, Markdown and text are read")
    scored = []
    for place, encoding in enumerate(_LEGACY):
        try:
            scored.append((-_sense(sample.decode(encoding)), place, encoding))
        except UnicodeDecodeError:
            continue
    if not scored or -min(scored)[0] < _LEAST:
        broken = f" (byte {error.start + 1} is no UTF-8)" if error else ""
        raise OndirisError(
            f"{name}: neither UTF-8{broken} nor a known code page; save it as UTF-8, or give --encoding"
        )
    best = min(scored)[2]
    return Decoded(_strict(data, name, best), best)


def _sense(text: str) -> float:
    """The share of common lower-case letters among the signs that are neither space nor ASCII punctuation."""
    letters = [sign for sign in text if sign.isalpha() or ord(sign) > 127]
    if not letters:
        return 0.0
    return sum(sign in _COMMON for sign in letters) / len(letters)
