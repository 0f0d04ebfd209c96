"""So many times as much."""
