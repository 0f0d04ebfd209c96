"""The word for a number says what it is."""
