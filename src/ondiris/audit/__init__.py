"""The auditor: a text becomes Claims, and Claims become Findings.

Every stage is a stranger to this one: it reads a text of anybody's with the words of the packs alone.
"""

from ondiris.audit.api import audit

__all__ = ["audit"]
