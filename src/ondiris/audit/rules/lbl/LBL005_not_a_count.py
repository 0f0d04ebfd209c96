"""A percentage or an amount of money is called a number or a quantity: "the number of producers reached 68%".

A number of things is a count, a quantity is in tonnes or pieces. Mostly a share or a price is meant.

Mend it by calling it a share, a price or an amount.
"""

from collections.abc import Iterator

from ondiris.audit.around import since_former, tells_again
from ondiris.audit.dimensions import dimension
from ondiris.audit.naming.labels import label_of, of_nothing
from ondiris.audit.naming.things import thing_of, things_before
from ondiris.audit.view import RATIOS, View
from ondiris.model.claim import TO, UNTOLD, Claim
from ondiris.model.finding import Finding, Severity
from ondiris.model.kind import CONTRIBUTION, LEVEL, SHARE
from ondiris.model.pattern import pattern

CODE = "LBL005"
NAME = "not-a-count"
FAMILY = "LBL"
SEVERITY = Severity.WARNING
SINCE = "0.1.0"
EXAMPLES = {
    "en": {
        "bad": (
            "The number of producers in the market of building materials reached [[68%]] in 2024.",
            "In 2023 the average quantity was [[$8,500 per tonne]].",
            "In 2023 the number of loans was [[45 billion tenge]].",
            "Shipments came to [[$96,000 per tonne]] in 2023.",
            "In 2023 zinc output reached [[$2,610 per tonne]].",
        ),
        "good": (
            "The share of producers in the market of building materials reached 68% in 2024.",
            "In 2023 the average price was $8,500 per tonne.",
            "In 2024 the number of employees was 5% higher than in 2023; women were 41% of it.",
            "In 2024 the number of plants was 12% of all.",
            "In 2023 the cost of zinc output reached $2,610 per tonne.",
        ),
    },
    "ru": {
        "bad": (
            "Количество производителей на рынке стройматериалов достигло [[68%]] в 2024 году.",
            "В 2023 году средний вес составил [[8 500 долларов за тонну]].",
        ),
        "good": (
            "Доля производителей на рынке стройматериалов достигла 68% в 2024 году.",
            "Число занятых составило 12% всего населения в 2024 году.",
            "Численность персонала была на 5% выше, чем в 2023 году.",
        ),
    },
    "kk": {
        "bad": (
            "Құрылыс материалдары нарығындағы өндірушілердің саны 2024 жылы [[68%-ға]] жетті.",
            "2023 жылы мыстың орташа салмағы – тоннасына [[8 500 доллар]].",
        ),
        "good": (
            "Құрылыс материалдары нарығындағы өндірушілердің үлесі 2024 жылы 68%-ға жетті.",
            "2024 жылы қызметкерлер саны халықтың 12%-ын құрады.",
            "2023 жылдың II тоқсанында көмір өнімі 86,4 млрд теңгеге жетті.",
            "Цемент өндірісі 2022 жылдың III тоқсанымен салыстырғанда 103,2% құрады.",
        ),
    },
}

#: What an index of volume lies between.
_LEAST, _MOST = 60, 200
_WORD = pattern(r"[^\W\d_]+")
#: A year and what stands behind it: in "2025 г." there are no grams.
_YEAR = pattern(r"(?<![0-9])(?:19|20)[0-9]{2}\s*[^\W\d_]*")
#: Billions are no price of a tonne.
_TOTAL = 9
#: What output and stocks are counted in.
_GOODS = frozenset(("t", "kg", "l", "bbl", "m3", "kWh", "MWh"))
#: How far before a number, and how many words, its label and the unit that it is of may stand.
_FAR, _WORDS = 90, 10
_BEHIND = 24


def check(view: View) -> Iterator[Finding]:
    for number in view.of_kind(LEVEL, SHARE, CONTRIBUTION, None):
        claim = view.claims[number]
        label = _made(view, number)
        if not label and (claim.direction is UNTOLD or (claim.role is TO and _yearly(view, number))):
            label = _not_counted(view, number) if _no_count(claim) else _reckoned(view, number)
        if label:
            yield view.finding(
                CODE, SEVERITY, (claim.start, claim.end), (number,), printed=claim.printed, label=label
            )


def _not_counted(view: View, number: int) -> str:
    """The name of a count, a size or an amount that a percentage or money is tied to."""
    claim = view.claims[number]
    if _indices(view, number) or (claim.unit == "pct" and _counted_behind(view, number)):
        return ""
    if claim.unit == "pct" and view.says(claim, "levied", view.sentence(number)):
        return ""  # "the tax on profits is 20%"
    label = label_of(view, number, "count_words")
    if claim.unit != "pct" or not view.says(claim, "ratios", view.before(number, _FAR)):
        label = label or label_of(view, number, "size_words")  # "inflation in the euro area was 8.3%"
    if claim.unit == "pct":
        # "A number of unemployed of 4.6%"; a weight of 38% in an index is a share.
        named = label_of(view, number, "count_words", "tied")
        thing = thing_of(view.language(claim), named)
        label = label or (named if thing is None or thing.kind != "weight" else "")
    label = label or _money_at(view, number) or _average_sum(view, number)
    hired = view.sentence_holds(claim, "chartered") and view.says(
        claim, "chartered", view.before(number, _FAR)
    )
    if not label and claim.unit != "pct" and not hired and _priced(view, number):
        label = label_of(view, number, "volume_words") or label_of(view, number, "shipped_words")
        label = label or _size_before(view, number)
    if not label or (claim.unit == "pct" and not (of_nothing(view, number) or _yearly(view, number))):
        return ""
    return label


def _counted_behind(view: View, number: int) -> bool:
    """Whether the count itself is told right behind: "their number is 21.5%, that is 827,300"."""
    claims, behind = view.claims, number + 1
    if behind >= len(claims) or claims[behind].sentence != claims[number].sentence:
        return False
    count = claims[behind].kind is LEVEL and claims[behind].unit not in RATIOS
    return count and tells_again(view, claims[number], view.low[claims[number].end : claims[behind].start])


def _average_sum(view: View, number: int) -> str:
    """The average amount of loans or deposits that a rate of interest is told of."""
    claim = view.claims[number]
    if claim.unit != "pct" or not view.sentence_holds(claim, "average_sums"):
        return ""
    before = since_former(view, number, _FAR)
    near = view.paragraph_before(number, 2 * _FAR) + view.after(number, _BEHIND)
    lent = view.says(claim, "lent", near) or view.says(claim, "deposited", near)
    if not lent or view.says(claim, "ratios", before):
        return ""
    words = view.words(claim, "average_sums")
    return next((word.strip() for word in words if word in before), "")


def _indices(view: View, number: int) -> bool:
    """Whether a percentage stands in a list of indices: "transport 110.3%, retail turnover 102.1%"."""
    listed = [
        each
        for each in view.sentence_of(number)
        if view.claims[each].unit == "pct" and _LEAST < view.claims[each].value < _MOST
    ]
    return len(listed) > 1 and number in listed


def _made(view: View, number: int) -> str:
    """The output or the stock that the price of so much is told of: "output reached $610 a tonne"."""
    claim = view.claims[number]
    money, _, good = claim.unit.partition("-per-")
    if good not in _GOODS or dimension(money) != "money":
        return ""
    label = label_of(view, number, "made_words")
    return "" if label and view.says(claim, "money_of", view.before(number, _FAR)) else label


def _size_before(view: View, number: int) -> str:
    """The volume or the weight that a price is told of: "the average volume was $78 a tonne"."""
    things = things_before(view, number)
    return things[-1].word if things and things[-1].kind in ("bulk", "weight") else ""


def _reckoned(view: View, number: int) -> str:
    """The name of a count that is told of so many: "9.4 per thousand inhabitants"."""
    claim = view.claims[number]
    if claim.unit not in ("", "persons") or claim.scale:
        return ""
    many = view.words(claim, "of_so_many")
    if view.after(number, 24).lstrip().startswith(many):
        return label_of(view, number, "count_words")
    return ""


def _priced(view: View, number: int) -> bool:
    """Whether an amount of money is that of one unit: "$96,000 per tonne", "of a tonne of x was $415"."""
    claim = view.claims[number]
    if "-per-" in claim.unit:
        return True
    if claim.scale >= _TOTAL:
        return False
    lexicon = view.lexicon_of(view.language(claim))
    words = _WORD.findall(_YEAR.sub("", view.before(number, _FAR)))[-_WORDS:]
    return any(
        unit and kind == "measure" and not rest
        for word in words
        for rest, (unit, kind) in lexicon.units.get(lexicon.stems[word], ())
    )


def _yearly(view: View, number: int) -> bool:
    """Whether a percentage is one of interest: "12,5% годовых"."""
    words = view.words(view.claims[number], "per_annum")
    return f" {view.after(number, 14).lstrip()}".startswith(words)


def _money_at(view: View, number: int) -> str:
    """The name of an amount of money that a rate is told of: "at 14.6%, the net turnover was"."""
    claim = view.claims[number]
    if claim.unit != "pct":
        return ""
    if _yearly(view, number):
        return label_of(view, number, "money_words") or label_of(view, number, "sum_words")
    behind = view.after(number, 40).lstrip(", ")
    if view.before(number, 8).strip() not in view.words(claim, "at_this") or not behind:
        # "The share of exports in revenue was 40%" is of the share.
        timed = behind.startswith(view.words(claim, "times_behind"))
        of_ratio = view.says(claim, "ratios", view.before(number, _FAR)) or (
            not timed and view.says(claim, "compared", behind)
        )
        return "" if of_ratio else label_of(view, number, "money_words", "tied")
    named = [word for word in view.words(claim, "money_words") if word in f" {behind}"]
    return named[0].strip() if named and f" {behind}".find(named[0]) < 16 else ""


def _no_count(claim: Claim) -> bool:
    return claim.unit == "pct" or dimension(claim.unit.partition("-per-")[0]) == "money"
