"""A place where a number is still to be put in: "XX%", "[TBD]", "#REF!", "grew by %".

Somebody meant to fill it in. A reader sees that the text was not read before it went out.

Mend it by putting the number in.
"""

import re
from collections.abc import Iterator

from ondiris.audit.naming.measures import counted_at, line_at, measure_at
from ondiris.audit.placed import holds_sign
from ondiris.audit.view import View
from ondiris.model.finding import Finding, Severity
from ondiris.model.pattern import pattern

CODE = "EMP001"
NAME = "placeholder"
FAMILY = "EMP"
SEVERITY = Severity.ERROR
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "In 2023 output grew by [[XX%]] year on year.",
            "In 2023 output grew by [[%]] year on year.",
            "In 2023 output was [[[TBD]]] trillion tenge, as the table says.",
            "In 2023 output was [[#REF!]] and exports fell.",
            "In 2023 output grew by [[___%]] year on year.",
            "In 2023 output reached [[XX]]\u00a0billion tenge; [[___]] jobs were created.",
            "In 2025 the bank opens [[___]] branches and in [[20XX]] it moves; its hall covers "
            "[[XX,XXX]] square metres and there will be [[...]] permanent jobs.",
            "The cheese of 2024 is sold in [[XX]] countries; the shop opens on [[XX]] November.",
            "Jobs: 1,200 during construction, [[XXX]] once it runs; shops rose to [[NN]] from 212.",
            "The next audit of 2025 is on [[??]] June, the deficit is [[0.0x]]% of GDP.",
            "Food industry: 102.9% to April 2023. Textile industry: [[—%]] to April 2023.",
        ),
        "good": (
            "In 2023 output grew by 5.2% year on year.",
            "The XX century began in 1901; the XXL size is 54.",
            "Name: ________ Date: ________",
            "Percent (%) is a hundredth.",
        ),
    },
    "ru": {
        "bad": (
            "В 2023 году промышленность выросла на [[ХХ%]] к прошлому году.",
            "Промышленность выросла на [[%]] в 2023 году.",
            "Школа рассчитана на [[____]] учеников, завтрак в 2025 году обойдётся дешевле: [[…]] рублей.",
            "Заседание назначено на [[ХХ]] февраля, сыр продают в [[ХХ]] странах.",
            "В 2023 году создано [[ХХ]] рабочих мест, экономия — [[...]] евро.",
        ),
        "good": (
            "В 2023 году промышленность выросла на 5,2% к прошлому году.",
            "В XX веке промышленность росла; на XX съезде о ней говорили, глава XX содержит выводы.",
            "Подпись: ______. Заводу ХХ лет.",
        ),
    },
    "kk": {
        "bad": (
            "2023 жылы өнеркәсіп өткен жылмен салыстырғанда [[XX%]] өсті.",
            "Диірмен [[ХХ]] қарашада іске қосылады.",
            "2023 жылы [[___]] жұмыс орны ашылды; көшкені – [[___]]-ге жуық отбасы.",
            "Жұмыс орны – [[ХХХ]]. Жөнелтілгені – [[#Н/Қ]] дана.",
            "2025 жылы бірінші сыныпқа [[...]] бала барды, [[XX]] мұғалім келді.",
        ),
        "good": (
            "2023 жылы өнеркәсіп өткен жылмен салыстырғанда 5,2%-ға өсті.",
            "2023 жылы өнеркәсіп өткен жылмен салыстырғанда 5,2 %-ға өсті.",
        ),
    },
}

#: Blanks, each with signs one of which a text must hold: looking for those is quicker than any scan.
_BLANKS: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...] = (
    (("#",), pattern(r"#(?:ref!|div/0!|value!|n/a|name\?|num!|null!)")),
    (("#",), pattern(r"#(?:ссылка!|дел/0!|знач!|н/[дқ]|имя\?|число!|пусто!|мән!|сан!)")),
    (("[",), pattern(r"\[[^\[\]\n]{1,12}\]")),
    (("{",), pattern(r"\{\{?[^\W\d][\w.]{0,40}\}\}?")),
    (("20__",), pattern(r"(?:20|19)__(?!\w)")),
    ((" nan", "(nan"), pattern(r"nan(?![\w.,])")),
    (("__",), pattern(r"_{2,20}(?=[ %.,;]|[-‑][^\W\d_]{1,5} )")),
    (("●●", "••", "■■"), pattern(r"[●•■]{2,9}(?=[ %])")),
    ((" n", "(n"), pattern(r"n(?<![\w?.,]n)n{0,5}(?=[ .,;%])")),
    (("??",), pattern(r"\?{2,5}(?=[ %])")),
    ((" ...",), pattern(r"\.{3}(?=[ %])")),
    ((" …",), pattern(r"…(?=[ %])")),
    (("—%", "–%", "-%", "— %", "– %"), pattern(r"[—–-]{1,3}(?= ?%)")),
    ((" %",), pattern(r"%(?!\w)")),
)
#: Those written with an x, and what all of them have: one that belongs to no word.
_CROSS = tuple(pattern(rf"{cross}(?<![^\W\d_].)(?![^\W\d_xх])") for cross in "xх")
_CROSSES: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...] = (
    (
        (" xx", " хх", "(xx", "(хх", " x,", " x.", " х,", " х."),
        pattern(r"[xх]{1,3}(?:[., ][xх]{1,3}){1,2}(?![\w.,])|[xх]{2,6}(?!\w|[.,]\w)"),
    ),
    (("20xx", "20хх", "19xx", "19хх"), pattern(r"(?:20|19)(?:xx|хх)(?!\w)")),
    ((".x", ",x", ".х", ",х"), pattern(r"\d{1,4}[.,][xх]{1,2}(?= )")),
    (("x.", "x,", "х.", "х,"), pattern(r"\d{1,3}[xх][.,]\d{1,3}(?=[ %])")),
    (("x%", "х%", "x %", "х %"), pattern(r"\d{1,3}[.,]\d{0,2}[xх]{1,2}(?= ?%)")),
)
#: "Jobs: 1,200 during construction, XXX once the plant runs".
_ITEM = pattern(r": [0-9]+(?:[., \u00a0][0-9]+)* [^.,;:0-9]{3,40}, $")
_TO_COME = pattern(r"tbd|tbc|tk|[xх]+(?:[.,][xх]+)?|[.…●•*_]{1,6}")
#: What stands for a number and is no sign of prose.
_SIGNS = "_●•■"
#: What a line of prose ends with.
_PROSE = frozenset('.!?»”"')
#: How many words behind a Roman numeral may name what it numbers: "the XXX summer Olympics".
_TWO = 2
#: What Roman numerals and dots may stand before, although nothing is missing.
_TIMES = frozenset(("years", "months", "days", "weeks", "decades", "centuries", "h", "min", "s"))


def check(view: View) -> Iterator[Finding]:
    low = view.low
    for signs, blank in (*_BLANKS, *(_CROSSES if any(cross.search(low) for cross in _CROSS) else ())):
        if not holds_sign(view, signs):
            continue
        for found in blank.finditer(low):
            paragraph = view.paragraph_at(found.start())
            language = paragraph.language if paragraph else ""
            end = _end(view, language, found[0], *found.span()) if language else 0
            if end:
                start = found.start()
                yield view.finding(CODE, SEVERITY, (start, end), (), (), printed=view.text[start:end])


def _end(view: View, language: str, blank: str, start: int, end: int) -> int:
    """Where the placeholder ends, its per cent sign included; 0 where it is none."""
    low = view.low
    if blank[0] == "#":
        return end
    if blank[0] == "[":
        inside = blank[1:-1]
        if not inside.strip(".…") and line_at(view, start).rstrip().endswith(blank):
            return 0  # the first lines of an article end so
        named = view.words_of(language).words("placeholders")
        return end if _TO_COME.fullmatch(inside) or inside in named else 0
    if not _free(low, blank[0], start):
        return 0
    if blank[0] == "_" and low[end] in "-‑":
        # "___-ге жуық": an ending belongs to a number.
        return end
    if blank[0].isdigit():
        # "20XX" is a year; "12.X" wants its measure.
        told = blank[:2] in ("20", "19") or low[end : end + 2].lstrip().startswith("%")
        return end if told or measure_at(view, language, end) else 0
    if blank == "%":
        if low[end : end + 1] in "-‑" and low[end + 1 : end + 2].isalpha():
            # "Халықтың %-ы": an ending belongs to a number.
            return end
        return end if _after(view, language, start, ("by", "came_to")) else 0
    if blank[0] == "n" and blank != "nan" and not view.text[start:end].isupper():
        return 0
    percent = end + (low[end : end + 1] == " ")
    if low[percent : percent + 1] == "%":
        return 0 if "|" in line_at(view, start) else percent + 1
    if blank[0] in "—–-":
        return 0
    if blank[0] == "n":
        if len(blank) > len("nnn"):
            return end
        many = len(blank) > 1 and blank != "nan" and _in_prose(view, language, start, end)
        return (
            end
            if many or (len(blank) > 1 and _after(view, language, start, ("to", "came_to")))
            else _named(view, language, start, end)
        )
    if low[end : end + 1] in ".,;" and blank[0] in "xх_":
        asked = len(blank) > 1 and _asked(view, language, start)
        return end if asked or (blank[0] != "_" and _number_of(view, language, start, blank)) else 0
    if blank[0] in "xх" and len(blank) > 2 and _ITEM.search(low, max(0, start - 60), start):
        return end
    # No Roman numeral is written small: "14 котельных" was "хх котельных".
    small = blank[0] in "xх" and len(blank) > 1 and view.text[start:end].islower()
    if (blank[0] in _SIGNS or small) and _in_prose(view, language, start, end):
        return end
    if blank[0] in "xх" and len(blank) > 1 and _no_roman(view, language, start, end):
        return end
    if blank[0] == "?" and (_before_month(view, language, end) or _amid(view, start, end)):
        return end
    averaged = any(
        word in low[max(0, start - 16) : start] for word in view.words_of(language).words("averages")
    )
    if averaged and blank[0] in "xх" and len(blank) > 1 and low[end : end + 1] == " ":
        return end  # "on average XX working days"
    measure = counted_at(view, language, end)
    if measure is None or low[end : end + 1] != " ":
        return 0
    asked = _after(view, language, start, ("by", "to", "came_to", "needs_number"))
    if measure.unit in _TIMES and not (blank[0] == "?" or blank[0] in _SIGNS or (asked and blank[0] in ".…")):
        return 0
    # Where verbs come last, no preposition asks for the number.
    gap = view.lexicon_of(language).words["side"] == "after" or measure.scale
    return end if gap or asked or blank[0] not in ".…" else 0


def _number_of(view: View, language: str, start: int, blank: str) -> bool:
    """Whether what is counted and a dash stand before a blank: "the number of jobs – XX"."""
    before = view.low[max(0, start - 60) : start].rstrip()
    if len(blank) > 2 and before.endswith((" –", " —", " -")):
        # "The chapter – XXX" is numbered.
        named = before[:-2].rpartition(" ")[2]
        return not named.startswith(view.words_of(language).words("numbered"))
    counted = view.words_of(language).words("count_words")
    return before[-1:] in ("–", "—", "-", ":") and any(word in before for word in counted)


def _asked(view: View, language: str, start: int) -> bool:
    """Whether a line of prose says that something is now, or will be, so many: "jobs: there will be ___"."""
    prose = line_at(view, start).rstrip()[-1:] in _PROSE
    named = view.low[max(0, start - 3) : start].rstrip().endswith(("–", "—", "-", ":"))  # "the century: XX."
    return prose and not named and _after(view, language, start, ("came_to", "needs_number", "now"))


def _in_prose(view: View, language: str, start: int, end: int) -> bool:
    """Whether a blank stands in a sentence, a noun behind it, and not in a form that is to be filled in."""
    low = view.low
    behind = low[end + 1 : end + 24].split(" ")[0].rstrip(".,;:!?")
    if not behind.isalpha() or view.text[end + 1] != low[end + 1] or low[start - 2 : start - 1] in ":_":
        return False
    prose = line_at(view, start).rstrip()
    return prose[-1:] in _PROSE and behind not in view.lexicon_of(language).words["stop.words"]


def _no_roman(view: View, language: str, start: int, end: int) -> bool:
    """Whether two capital X stand in a sentence before a month or a noun that nobody numbers in Roman."""
    behind = [word.rstrip(".,;:!?") for word in view.low[end + 1 : end + 36].split(" ")[:_TWO]]
    numbered = view.words_of(language).words("numbered")
    if _before_month(view, language, end):
        return line_at(view, start).rstrip()[-1:] in _PROSE
    if not _in_prose(view, language, start, end):
        return False
    before = view.text[max(0, start - 24) : start].split()[-1:]
    # "Super Bowl XX drew", "глава XX содержит": a name, or what is numbered, stands before.
    named = not before or before[0][0].isupper() or before[0].lower().startswith(numbered)
    return not named and before[0][-1].isalpha() and not any(word.startswith(numbered) for word in behind)


def _amid(view: View, start: int, end: int) -> bool:
    """Whether three question marks stand free between two small words: no question goes on so."""
    before, behind = view.text[max(0, start - 2) : start], view.text[end : end + 2]
    free = end - start > 2 and before[:1].isalpha() and before[1:] == " " and behind[:1] == " "
    return free and behind[1:].islower()


def _before_month(view: View, language: str, end: int) -> bool:
    """Whether the name of a month stands right behind a blank."""
    behind = view.low[end + 1 : end + 24].split(" ")[0].rstrip(".,;:!?")
    months = view.lexicon_of(language).months
    return bool(behind) and (behind in months or view.lexicon_of(language).stems[behind] in months)


def _named(view: View, language: str, start: int, end: int) -> int:
    """Where "N" or "NN" ends that stands for a number: before a measure, or alone behind a dash; else 0."""
    measure = counted_at(view, language, end) if view.low[end : end + 1] == " " else None
    if measure is not None and measure.unit not in _TIMES and measure.kind != "measure":
        return end
    alone = view.low[end : end + 1] in ".,;" and view.low[max(0, start - 3) : start].strip() in (
        "-",
        "–",
        "—",
    )
    return end if alone else 0


def _free(low: str, sign: str, start: int) -> bool:
    """Whether what stands before does not make the sign a part of a word, a number or a sentence."""
    before = low[max(0, start - 2) : start]
    if sign == "%":
        return before[1:] == " " and before[0].isalpha()
    if sign in ".…":
        return before[-1:] == " "
    if sign in "—–-":
        return before[-1:] in (" ", "(")
    return not before or not (before[-1].isalnum() or before[-1] in "_?.,")


def _after(view: View, language: str, start: int, tables: tuple[str, ...]) -> bool:
    """Whether the words before a place ask for a number: "grew by %", "costs of ... euros"."""
    before = f" {view.low[max(0, start - 14) : start]}".rstrip()
    words = view.words_of(language)
    if len(tables) > 1 and before.endswith((" —", " –", ":")):
        return True
    return before.endswith(tuple(word for table in tables for word in words.words(table)))
