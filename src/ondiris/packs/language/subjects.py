"""What a figure measures, as a noun phrase: an indicator joined with its activity, product and region."""

import re

from ondiris.model.document import Line
from ondiris.model.errors import OndirisError
from ondiris.model.figure import Figure
from ondiris.model.key import NONE
from ondiris.packs.language.load import Language
from ondiris.packs.language.spans import labelled, merged, words
from ondiris.packs.names import Names

_PLACEHOLDER = re.compile(r"\{(indicator|activity|product|region)(?:\.(\w+))?\}")
_TABLES = {"activity": "activities", "product": "products", "region": "regions"}


def subject(language: Language, names: Names, figure: Figure, case: str = "nom") -> Line:
    """`output of manufacturing`, `производство стали`: by the pattern `with_activity` of the lexicon.

    Without an activity or product, the indicator alone. Raises OndirisError where a name is missing.
    """
    entry = language.lexicon["indicators"].get(figure.key.indicator)
    if entry is None:
        raise OndirisError(f"{language.code}: lexicon.toml does not name {figure.key.indicator!r}")
    pattern = str(entry.get("with_activity", "{indicator}"))
    joined = {part for part, _ in _PLACEHOLDER.findall(pattern)} - {"indicator"}
    if any(getattr(figure.key, part) == NONE for part in joined):
        pattern = "{indicator}"
    spans: list[Line] = []
    at = 0
    for found in _PLACEHOLDER.finditer(pattern):
        spans.append(words(pattern[at : found.start()]))
        at = found.end()
        part, form = found[1], found[2] or "nom"
        if part == "indicator":
            spans.append(words(str(entry.get(case if form == "nom" else form, entry["nom"]))))
        else:
            code = getattr(figure.key, part)
            forms = names.entry(_TABLES[part], code)
            spans.append(labelled(str(forms.get(form) or forms["nom"]), f"name:{_TABLES[part]}/{code}"))
    spans.append(words(pattern[at:]))
    return merged(span for line in spans for span in line)
