"""Slips by thousands and millions."""
