"""What can be wrong with a store, as its user is told it."""

from ondiris.model.errors import OndirisError


class StoreError(OndirisError):
    """The store is missing, damaged, not writable, or newer than this Ondiris. What was loaded is kept."""
