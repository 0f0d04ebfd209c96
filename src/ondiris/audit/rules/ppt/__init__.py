"""Percent and percentage points."""
