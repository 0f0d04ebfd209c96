"""The words by which numbers are understood, made of the packs and kept in a form that loads quickly."""

from ondiris.audit.lexicon.load import Lexicon, load_lexicon

__all__ = ["Lexicon", "load_lexicon"]
