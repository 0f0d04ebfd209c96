"""What a number is about: indicator, activity, region, product; named near it or understood from before."""

from collections.abc import Mapping, Sequence

from ondiris.audit.reading.passage import Draft, Passage, Term
from ondiris.model.claim import Subject
from ondiris.model.kind import GUISES, LEVEL, SHARE

_OF = "indicator"
_TIGHT = 5
#: How many words before a verb its complement stands.
_COMPLEMENT = 7
_PARTS = frozenset(("activity", "product", "region", "indicator", "project", "same"))
_EMPTY = Subject()


class Memory:
    """What the text has named so far: in the paragraph, and first of all in the text."""

    def __init__(self) -> None:
        self.lead = self.activity = self.region = ""
        self.declared: dict[str, tuple[str, int]] = {}
        self._shared: dict[tuple[str, str, str, str, str], Subject] = {}

    def paragraph(self) -> None:
        self.activity = self.region = ""

    def subject(self, indicator: str, activity: str, region: str, product: str, words: str) -> Subject:
        """A subject of these parts, the same one for all numbers that it is of."""
        key = (indicator, activity, region, product, words)
        if not any(key):
            return _EMPTY
        found = self._shared.get(key)
        if found is None:
            found = self._shared[key] = Subject(*key)
        return found


def read_subject(
    of: Passage, draft: Draft, terms: Sequence[Term], place: int, limit: int, memory: Memory
) -> Subject:
    """The subject of a number. At the token `limit` begins the next one, or the next sentence."""
    words = of.lexicon.words
    near = _near(of, draft, terms, place, limit)
    named = {kind: near[kind].says[kind] for kind in near}
    product = _product(draft, named.get("product", ""))
    activity = named.get("activity", "") or _same_activity(named, memory)
    if not activity and not product:
        activity = _activity_before(of, draft, terms, memory)
    indicator = words["of_unit"].get(draft.unit, named.get("indicator", ""))
    if draft.unit_kind == "currency":
        indicator = words["of_money"].get(indicator, indicator)
    indicator = _of_product(of, draft, near, indicator, bool(product), bool(activity))
    if "project" in near and not product:
        own = words["of_project"].get(draft.unit) or words["of_project"].get(draft.unit_kind)
        if own:
            product, indicator, activity = named["project"], own, ""
    if not indicator and (activity or product) and draft.kind in GUISES:
        indicator = words["default_indicator"]
    if product and not activity:
        activity = words["activity_of"].get(product, "")
    region = named.get("region", "") or memory.region
    return memory.subject(indicator, activity, region, product, _words(of, draft, near))


def _product(draft: Draft, named: str) -> str:
    """The product that the unit of a number says, a currency that is bought included; else the named one."""
    if draft.unit_kind == "currency" and "-per-" in draft.unit:
        return draft.unit.rpartition("-")[2]
    if draft.unit_kind.startswith("product:"):
        return draft.unit_kind.removeprefix("product:")
    return "" if draft.unit_kind == "count" else named


def _same_activity(named: Mapping[str, str], memory: Memory) -> str:
    """The activity told before, where words such as "the industry" take it up."""
    return memory.activity or memory.lead if named.get("same") == "activity" else ""


def _activity_before(of: Passage, draft: Draft, terms: Sequence[Term], memory: Memory) -> str:
    """The first activity of the sentence; else, for a change or money, that of the sentences before."""
    for term in terms:
        if term.at < draft.at and "activity" in term.says:
            return term.says["activity"]
    known = draft.unit_kind == "currency" or draft.unit in of.lexicon.words["of_unit"]
    return memory.activity if known or draft.kind in GUISES else ""


def _of_product(
    of: Passage, draft: Draft, near: dict[str, Term], indicator: str, product: bool, activity: bool
) -> str:
    """Of two indicators with one word, the one of products or of activities; quantities are produced."""
    words = of.lexicon.words
    other = near["indicator"].says.get("also", "") if "indicator" in near else ""
    made = draft.unit_kind == "measure" or draft.unit_kind.startswith("product:")
    if product and made and draft.kind is LEVEL and indicator in ("", *words["of_unit"].values()):
        return str(words["of_quantity"])
    if product and indicator == words["default_indicator"] and other in words["of_product"]:
        return other
    if not product and indicator in words["of_product"] and (activity or draft.unit_kind == "currency"):
        return other or str(words["default_indicator"])
    return indicator


def _near(of: Passage, draft: Draft, terms: Sequence[Term], place: int, limit: int) -> dict[str, Term]:
    """The nearest term of each kind: bound to the number from behind, else before it, else behind it."""
    found: dict[str, Term] = {}
    links = of.lexicon.words["subjects.links"]
    past = draft.past
    whole = draft.kind is SHARE and of.word(draft.past) in of.lexicon.words["roles.share_after"]
    for term in () if whole else terms[place:]:
        if term.at >= limit or term.at - past > _TIGHT or not links.issuperset(of.words[past : term.at]):
            break
        past = term.past
        for kind in term.says:
            if kind in _PARTS:
                found.setdefault(kind, term)
    for back in range(place - 1, -1, -1):
        term = terms[back]
        if term.past > draft.at:
            continue
        if term.past <= draft.back and "same" not in found:
            break
        if not _PARTS.isdisjoint(term.says):
            for kind in term.says:
                if kind in _PARTS and (
                    kind not in found or (kind == _OF and _is_worth(of, found[kind], term))
                ):
                    found[kind] = term
    return found


def _is_worth(of: Passage, near: Term, before: Term) -> bool:
    """Whether a word says only what something is worth, and a word before what: "made goods worth 5 bn".

    "12 projects worth 5 billion" are a value of projects.
    """
    told = before.says[_OF] not in of.lexicon.words["of_money"] and "worth" not in before.says
    return told and "worth" in near.says


def _words(of: Passage, draft: Draft, near: dict[str, Term]) -> str:
    """The words of the text that name the subject, in their order."""
    if draft.noun:
        return draft.noun
    if not near:
        return ""
    places = {term.at: term.past for kind, term in near.items() if kind != "region"}
    if len(places) == 1:
        ((at, past),) = places.items()
        return of.text[of.starts[at] : of.ends[past - 1]]
    return " ".join([of.text[of.starts[at] : of.ends[places[at] - 1]] for at in sorted(places)])


def remember(terms: Sequence[Term], memory: Memory, first: bool, numbered: int) -> None:
    """What a sentence names, for those behind it. A region counts where it stands before all numbers."""
    named = ""
    for term in terms:
        says = term.says
        if "activity" in says and not named and term.at < numbered:
            memory.activity = named = says["activity"]
            memory.lead = memory.lead or named
        if "region" in says and first and term.at < numbered:
            memory.region = says["region"]


def is_verb(of: Passage, at: int) -> bool:
    """Whether a word that looks like a name is a verb, by the case of a word before: "лидерами стали"."""
    words = of.lexicon.words
    if of.words[at] not in words["subjects.verbs"]:
        return False
    begin = max(of.bounds(of.sentence_of(at))[0], at - _COMPLEMENT)
    return any(word[-3:] in words["subjects.complements"] for word in of.words[begin:at])
