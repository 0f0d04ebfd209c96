"""Regular expressions compiled when first used: of the many that there are, one text needs few."""

import re
from typing import TYPE_CHECKING, Any


class _Pattern:
    def __init__(self, text: str, flags: int = 0) -> None:
        self._written = text, flags

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(*self._written), name)
        # Kept on the object, so that only the first use comes here.
        setattr(self, name, found)
        return found


if TYPE_CHECKING:

    def pattern(text: str, flags: int = 0) -> re.Pattern[str]:
        """What `re.compile` gives, for the top of a module."""

else:
    pattern = _Pattern
