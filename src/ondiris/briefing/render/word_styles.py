"""The styles of a DOCX: type, colours and spacing live here, so that an editor changes them in one place."""

from typing import Any

from ondiris.briefing.render import theme

#: name: (type size in points, bold, colour, space before and after in points, based on)
_PARAGRAPHS: dict[str, tuple[float, bool, str, float, float, str]] = {
    "Normal": (10, False, theme.INK, 0, 5, ""),
    "Body Text": (10, False, theme.INK, 0, 5, "Normal"),
    "List Bullet": (10, False, theme.INK, 0, 3, "Normal"),
    "Source": (8, False, theme.INK, 0, 2, "List Bullet"),
    "Title": (22, True, theme.TOTAL, 0, 6, "Normal"),
    "Subtitle": (11, False, theme.MUTED, 0, 12, "Normal"),
    "Heading 1": (14, True, theme.TOTAL, 15, 6, "Normal"),
    "Heading 2": (12, True, theme.TOTAL, 16, 6, "Normal"),
    "Heading 3": (10.5, True, theme.TOTAL, 12, 4, "Normal"),
    "Caption": (10, True, theme.TOTAL, 9, 3, "Normal"),
    "Chart Unit": (9, False, theme.MUTED, 0, 4, "Normal"),
    "Chart": (10, False, theme.INK, 0, 7, "Normal"),
    "Table Heading": (9, True, theme.TOTAL, 1.5, 1.5, "Normal"),
    "Table Text": (9, False, theme.INK, 1.5, 1.5, "Normal"),
    "Key Figure": (16, True, theme.ACCENT, 4, 0, "Normal"),
    "Key Label": (9, False, theme.MUTED, 0, 4, "Normal"),
    "Notes Heading": (10, True, theme.TOTAL, 12, 3, "Heading 2"),
    "Note": (8.5, False, theme.MUTED, 2, 4, "Normal"),
    "Footer": (8.5, False, theme.MUTED, 0, 0, "Normal"),
}
_KEEP_WITH_NEXT = {
    "Heading 1",
    "Heading 2",
    "Heading 3",
    "Caption",
    "Chart Unit",
    "Table Heading",
    "Notes Heading",
}
_TABLES = {
    "Briefing Table": (
        '<w:tblBorders><w:bottom w:val="single" w:sz="8" w:color="{dark}"/>'
        '<w:insideH w:val="single" w:sz="4" w:color="{rule}"/></w:tblBorders>',
        '<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>'
        '<w:bottom w:val="single" w:sz="12" w:color="{dark}"/></w:tcBorders>'
        '<w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>',
    ),
    "Key Figures": (
        "<w:tblBorders>"
        + "".join(
            f'<w:{side} w:val="single" w:sz="4" w:color="{{rule}}"/>'
            for side in ("top", "left", "bottom", "right", "insideH", "insideV")
        )
        + "</w:tblBorders>",
        "",
    ),
}
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def define_styles(word: Any) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Cm

    section = word.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.0)
    section.top_margin, section.bottom_margin = Cm(1.9), Cm(1.9)
    have = {style.name for style in word.styles}
    for name, looks in _PARAGRAPHS.items():
        style = word.styles[name] if name in have else word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        _dress(word, style, name, looks)
    stops = word.styles["Footer"].paragraph_format.tab_stops
    for stop in list(stops):
        del stops[0]
        del stop
    stops.add_tab_stop(Cm(17.0), WD_TAB_ALIGNMENT.RIGHT)
    for name in ("Figure", "Label"):
        style = word.styles.add_style(name, WD_STYLE_TYPE.CHARACTER)
        style.quick_style = True
    for name, (borders, conditions) in _TABLES.items():
        _add_table_style(word, name, borders, conditions)


def _dress(word: Any, style: Any, name: str, looks: tuple[float, bool, str, float, float, str]) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    size, bold, colour, before, after, base = looks
    for old in style.element.findall(qn("w:rPr")) + style.element.findall(qn("w:pPr")):
        if name != "List Bullet" or old.tag == qn("w:rPr"):
            style.element.remove(old)
    if base:
        style.base_style = word.styles[base]
    style.font.size, style.font.bold, style.font.italic = Pt(size), bold, False
    style.font.color.rgb = RGBColor.from_string(colour.lstrip("#").upper())
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), theme.OFFICE_FONT)
    layout = style.paragraph_format
    layout.space_before, layout.space_after = Pt(before), Pt(after)
    layout.line_spacing = 1.0 if name.startswith(("Table", "Key", "Title", "Source")) else 1.1
    layout.keep_with_next = name in _KEEP_WITH_NEXT
    if name.startswith("Heading"):
        _set_outline(style, int(name[-1]) - 1)
    style.hidden, style.quick_style = False, True


def _set_outline(style: Any, level: int) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    outline = OxmlElement("w:outlineLvl")
    outline.set(qn("w:val"), str(level))
    style.element.get_or_add_pPr().append(outline)


def _add_table_style(word: Any, name: str, borders: str, conditions: str) -> None:
    from docx.oxml import parse_xml

    colours = {"dark": theme.TOTAL.lstrip("#"), "rule": theme.RULE.lstrip("#")}
    word.styles.element.append(
        parse_xml(
            f'<w:style {_W} w:type="table" w:customStyle="1" w:styleId="{name.replace(" ", "")}">'
            f'<w:name w:val="{name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/>'
            f"<w:tblPr>{borders.format(**colours)}"
            '<w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>'
            f"</w:tblPr>{conditions.format(**colours)}</w:style>"
        )
    )


def set_language(word: Any, locale: str) -> None:
    """The proofing language, in the defaults and in Normal, so that every run has it."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    defaults = word.styles.element.find(qn("w:docDefaults")).find(f"{qn('w:rPrDefault')}/{qn('w:rPr')}")
    normal = word.styles["Normal"].element.get_or_add_rPr()
    for properties in (defaults, normal):
        for old in properties.findall(qn("w:lang")):
            properties.remove(old)
        language = OxmlElement("w:lang")
        language.set(qn("w:val"), locale)
        language.set(qn("w:eastAsia"), locale)
        properties.append(language)
    settings = word.settings.element
    theme_language = settings.find(qn("w:themeFontLang"))
    if theme_language is not None:
        theme_language.set(qn("w:val"), locale)


def page_number(paragraph: Any) -> None:
    """A PAGE field; the program that opens the document computes it."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for kind in ("begin", "instruction", "separate", "end"):
        run = paragraph.add_run()._r
        if kind == "instruction":
            code = OxmlElement("w:instrText")
            code.text = "PAGE"
            run.append(code)
        else:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run.append(mark)
