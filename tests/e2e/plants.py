"""Change one digit of a finished document by hand, as an editor or a virus might, in any format."""

import ctypes
import io
import re
import zipfile
from random import Random

import pypdfium2
import pypdfium2.raw as raw


def plant(name: str, data: bytes, rng: Random) -> bytes:
    """The same file with one digit of one numeral replaced by another."""
    return {"html": _html, "docx": _docx, "xlsx": _xlsx, "pdf": _pdf}[name.rsplit(".", 1)[-1]](data, rng)


def _other(digit: str, rng: Random) -> str:
    return rng.choice([other for other in "123456789" if other != digit])


def _change(text: str, spots: list[int], rng: Random) -> str:
    spot = rng.choice(spots)
    return text[:spot] + _other(text[spot], rng) + text[spot + 1 :]


_MACHINERY = re.compile(r"<(script|style|head)\b[^>]*>.*?</\1>|<!--.*?-->", re.DOTALL)


def _html(data: bytes, rng: Random) -> bytes:
    """In what is shown: text of the page, of its tables and of its drawings."""
    page = data.decode()
    spots = []
    shown = 0
    for hidden in [*_MACHINERY.finditer(page), None]:
        end = hidden.start() if hidden else len(page)
        for match in re.finditer(r">([^<>]+)<", page[shown:end]):
            begin = shown + match.start(1)
            spots += [
                begin + offset
                for offset, sign in enumerate(match.group(1))
                if sign.isdigit() and not _in_entity(page, begin + offset)
            ]
        shown = hidden.end() if hidden else end
    return _change(page, spots, rng).encode()


def _in_entity(text: str, spot: int) -> bool:
    return bool(re.search(r"&#?\w*$", text[max(0, spot - 8) : spot]))


def _zip(data: bytes, edit: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, edit[name].encode() if name in edit else old.read(name))
    return out.getvalue()


def _xml_change(data: bytes, parts: list[str], pattern: str, rng: Random) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        texts = {part: archive.read(part).decode() for part in parts if part in archive.namelist()}
    spots = [
        (part, match.start(1) + offset)
        for part, text in sorted(texts.items())
        for match in re.finditer(pattern, text)
        for offset, sign in enumerate(match.group(1))
        if sign.isdigit() and not _in_entity(text, match.start(1) + offset)
    ]
    part, spot = rng.choice(spots)
    text = texts[part]
    return _zip(data, {part: text[:spot] + _other(text[spot], rng) + text[spot + 1 :]})


def _docx(data: bytes, rng: Random) -> bytes:
    return _xml_change(data, ["word/document.xml"], r"<w:t[^>]*>([^<]*\d[^<]*)</w:t>", rng)


def _xlsx(data: bytes, rng: Random) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
    if rng.random() < 0.5:
        return _xml_change(data, sheets, r"<c r=\"[A-Z]+\d+\"(?: s=\"\d+\")?><v>([\d.]+)</v>", rng)
    return _xml_change(data, ["xl/sharedStrings.xml"], r"<t[^>]*>([^<]*\d[^<]*)</t>", rng)


def _pdf(data: bytes, rng: Random) -> bytes:
    """Retype one text object of one page with one digit changed."""
    document = pypdfium2.PdfDocument(data)
    spots = []
    for number, page in enumerate(document):
        text_page = page.get_textpage()
        for place, thing in enumerate(page.get_objects(max_depth=1)):
            if thing.type == raw.FPDF_PAGEOBJ_TEXT:
                text = _text_of(thing, text_page)
                spots += [(number, place, i) for i, sign in enumerate(text) if sign.isdigit()]
    number, place, spot = rng.choice(spots)
    page = document[number]
    thing = list(page.get_objects(max_depth=1))[place]
    text = _text_of(thing, page.get_textpage())
    changed = (text[:spot] + _other(text[spot], rng) + text[spot + 1 :] + "\0").encode("utf-16-le")
    assert raw.FPDFText_SetText(thing.raw, (ctypes.c_ushort * (len(changed) // 2)).from_buffer_copy(changed))
    assert raw.FPDFPage_GenerateContent(page.raw)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _text_of(thing: pypdfium2.PdfObject, text_page: pypdfium2.PdfTextPage) -> str:
    size = raw.FPDFTextObj_GetText(thing.raw, text_page.raw, None, 0)
    buffer = ctypes.create_string_buffer(size)
    raw.FPDFTextObj_GetText(
        thing.raw, text_page.raw, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), size
    )
    return buffer.raw[: size - 2].decode("utf-16-le")
