"""Append-only vintages: what was known, when, from which row of which file."""
