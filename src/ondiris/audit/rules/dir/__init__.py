"""The verb and the numbers say the same."""
