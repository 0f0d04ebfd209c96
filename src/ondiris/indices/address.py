"""The address of an engine, and what of it must never be told: a password or token."""

import re
from urllib.parse import unquote

from ondiris.model.errors import OndirisError

_FORMS = {
    "duckdb": r"duckdb",
    "postgres": r"postgres|postgres(ql)?://([^:@/?]*(:[^:@/?]*)?@)?[^@/?]*(/[^@?]*)?(\?[^@]*)?",
    "spark": r"spark|yarn|local(\[.*\])?|(spark|sc|k8s)://.*",
}

_PASSWORD = re.compile(r"(?<=:)[^:/?@]*(?=@)|(?<=password=)[^&\s]*|(?<=token=)[^;\s]*")


def engine_of(address: str) -> str:
    """The kind of engine that an address is of. Raises OndirisError, which tells no password."""
    for kind, form in _FORMS.items():
        if re.fullmatch(form, address):
            return kind
    if "@" in address:
        raise OndirisError(
            "the address of the engine is not as expected, postgresql://user@host/database; in a password, "
            "@ : / ? are written %40 %3A %2F %3F"
        )
    raise OndirisError(
        f"no engine {address!r}; expected duckdb, postgresql://user@host/database, spark, spark://host:7077"
    )


def without_secrets(text: str, address: str = "") -> str:
    """A text with the passwords and tokens that it tells, or that an address has, made unreadable."""
    for secret in sorted({*_PASSWORD.findall(address)} - {""}, key=len, reverse=True):
        text = text.replace(secret, "***").replace(unquote(secret), "***")
    return _PASSWORD.sub("***", text)
