"""The parts of an XLSX's XML that calamine passes over: errors, raised digits, number formats, hidden rows.

Scanned with regular expressions: a sheet of 100,000 rows is 100 MB of XML, and the parts are rare.
"""

import posixpath
import re
import zipfile
from dataclasses import dataclass, field

from lxml import etree

from ondiris.ingest.sheet import Broken, Cell, Format, column_of

_CELL = re.compile(rb"<(?:\w+:)?c\s([^>]*?)(/?)>")
_AT = re.compile(rb'\br="([A-Z]{1,3})(\d{1,7})"')
_STYLE = re.compile(rb'\bs="(\d+)"')
_ERROR = re.compile(rb'<(?:\w+:)?c\s([^>]*\bt="e"[^>]*)>(.*?)</(?:\w+:)?c>', re.DOTALL)
_VALUE = re.compile(rb"<(?:\w+:)?v>(.*?)</(?:\w+:)?v>", re.DOTALL)
_UNCALCULATED = re.compile(
    rb"<(?:\w+:)?c\s([^>]*)>\s*<(?:\w+:)?f\b(?:[^>]*/>|[^>]*>[^<]*</(?:\w+:)?f>)\s*"
    rb"(?:</(?:\w+:)?c>|<(?:\w+:)?v\s*/>|<(?:\w+:)?v></)"
)
_SHARED = re.compile(rb'<(?:\w+:)?c\s([^>]*\bt="s"[^>]*)>\s*<(?:\w+:)?v>(\d+)</')
_INLINE = re.compile(rb'<(?:\w+:)?c\s([^>]*\bt="inlineStr"[^>]*)>(.*?)</(?:\w+:)?c>', re.DOTALL)
_HIDDEN_ROW = re.compile(rb'<(?:\w+:)?row\s[^>]*\bhidden="(?:1|true)"')
_HIDDEN_COLUMN = re.compile(rb'<(?:\w+:)?col\s[^>]*\bhidden="(?:1|true)"')
_FILLED = re.compile(rb'<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*[^/]>')
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_BUILT_IN = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 17: "mmm-yy",
    37: "#,##0", 38: "#,##0", 39: "#,##0.00", 40: "#,##0.00",
}  # fmt: skip


@dataclass
class Facts:
    """`replaced` holds cells to put in place of calamine's; `cells` is the size of the sheet's rectangle."""

    xml: bytes
    styles: list[Format]
    replaced: dict[tuple[int, int], Cell] = field(default_factory=dict)
    hidden_rows: int = 0
    hidden_columns: int = 0
    cells: int = 0

    def formats(self, columns: frozenset[int]) -> dict[tuple[int, int], Format]:
        """How the cells of the columns are shown, where it is not the general format."""
        found: dict[tuple[int, int], Format] = {}
        interesting = {number for number, style in enumerate(self.styles) if style != Format()}
        if not interesting:
            return found
        for cell in _CELL.finditer(self.xml):
            style = _STYLE.search(cell[1])
            if style and int(style[1]) in interesting and (place := _place(cell[1])) and place[1] in columns:
                found[place] = self.styles[int(style[1])]
        return found


def facts_of(packed: zipfile.ZipFile) -> dict[str, Facts]:
    """The facts of each worksheet by its name. Raises what zipfile and lxml raise on damaged files."""
    names = {name.lower(): name for name in packed.namelist()}

    def part(path: str) -> bytes:
        return packed.read(names[path.lower()]) if path.lower() in names else b""

    strings = _raised_strings(part("xl/sharedStrings.xml"))
    styles = _styles(part("xl/styles.xml"))
    targets = {
        str(link.get("Id")): posixpath.normpath(posixpath.join("/xl", str(link.get("Target"))))[1:]
        for link in _parsed(part("xl/_rels/workbook.xml.rels"))
    }
    found = {}
    for sheet in _parsed(part("xl/workbook.xml")).iter("{*}sheet"):
        link = next((str(value) for name, value in sheet.items() if str(name).endswith("}id")), "")
        xml = part(targets.get(link, ""))
        found[str(sheet.get("name"))] = _facts(xml, strings, styles)
    return found


def _parsed(xml: bytes) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    return etree.fromstring(xml, parser)


def _facts(xml: bytes, strings: dict[int, str], styles: list[Format]) -> Facts:
    facts = Facts(xml, styles)
    if b"<!DOCTYPE" in xml[:1000]:
        raise ValueError("a workbook has no document type")
    if b't="e"' in xml:
        for cell in _ERROR.finditer(xml):
            if place := _place(cell[1]):
                text = found[1].decode("utf-8", "replace") if (found := _VALUE.search(cell[2])) else "#ERROR"
                facts.replaced[place] = Broken(
                    text, "a number or a text", "mend the formula, or clear the cell"
                )
    if b"<f" in xml or b":f" in xml:
        for cell in _UNCALCULATED.finditer(xml):
            if place := _place(cell[1]):
                remedy = "open the workbook in a spreadsheet, let it calculate, and save it"
                facts.replaced[place] = Broken("", "the result of the formula", remedy)
    if strings:
        for cell in _SHARED.finditer(xml):
            if (text := strings.get(int(cell[2]))) is not None and (place := _place(cell[1])):
                facts.replaced[place] = text
    if b"vertAlign" in xml:
        for cell in _INLINE.finditer(xml):
            text = _raised(_parsed(b"<si xmlns:x='x'>" + cell[2] + b"</si>"))
            if text is not None and (place := _place(cell[1])):
                facts.replaced[place] = text
    facts.hidden_rows = len(_HIDDEN_ROW.findall(xml)) if b"hidden=" in xml else 0
    facts.hidden_columns = len(_HIDDEN_COLUMN.findall(xml)) if b"hidden=" in xml else 0
    facts.cells = _extent(xml)
    return facts


def _extent(xml: bytes) -> int:
    """The cells of the rectangle from A1 to the last filled cell: what a reader must hold in memory.

    A cheap bound first, from the last row and the widest column name; the cells one by one if that is large.
    """
    rows = [int(number) for number in re.findall(rb'<(?:\w+:)?row\s[^>]*?\br="(\d{1,7})"', xml)]
    width = 16384 if re.search(rb'r="[A-Z]{3}\d', xml) else 702 if re.search(rb'r="[A-Z]{2}\d', xml) else 26
    bound = max(rows, default=0) * width
    if bound <= 20_000_000:
        return bound
    places = [(column_of(cell[1].decode()) + 1, int(cell[2])) for cell in _FILLED.finditer(xml)]
    return max((place[0] for place in places), default=0) * max((place[1] for place in places), default=0)


def _place(attributes: bytes) -> tuple[int, int] | None:
    found = _AT.search(attributes)
    return (int(found[2]) - 1, column_of(found[1].decode())) if found else None


def _raised_strings(xml: bytes) -> dict[int, str]:
    """The shared strings that have a raised part, by their number."""
    if b"superscript" not in xml:
        return {}
    items = enumerate(_parsed(xml).iterchildren("{*}si"))
    return {number: text for number, item in items if (text := _raised(item)) is not None}


def _raised(item: etree._Element) -> str | None:
    """A rich text with its raised digits as superscript digits; None where nothing is raised."""
    text, found = "", False
    for run in item.iter("{*}r"):
        words = "".join(part.text or "" for part in run.iterchildren("{*}t"))
        if any(align.get("val") == "superscript" for align in run.iter("{*}vertAlign")):
            found = True
            words = re.sub(r"[^⁰¹²³⁴⁵⁶⁷⁸⁹\s]", "*", words.translate(_RAISED))
        text += words
    return text if found else None


def _styles(xml: bytes) -> list[Format]:
    if not xml:
        return []
    root = _parsed(xml)
    codes = dict(_BUILT_IN)
    for item in root.iter("{*}numFmt"):
        codes[int(item.get("numFmtId", "0"))] = str(item.get("formatCode", ""))
    cells = root.find("{*}cellXfs")
    if cells is None:
        return []
    return [_format(codes.get(int(style.get("numFmtId", "0")), "")) for style in cells.iterchildren("{*}xf")]


def _format(code: str) -> Format:
    """How a number format shows a number; what stands in quotes or brackets is decoration."""
    bare = re.sub(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.', "", code.split(";")[0]).lower()
    if re.search("[my]", bare):
        return Format(day="d" in bare)
    if "e" in bare or "?" in bare or "@" in bare or not re.search("[0#]", bare):
        return Format()
    fraction = re.search(r"\.([0#]+)", bare)
    if fraction and "#" in fraction[1]:
        return Format(percent="%" in bare)
    return Format(percent="%" in bare, decimals=len(fraction[1]) if fraction else 0)
