"""Places where a number is missing."""
