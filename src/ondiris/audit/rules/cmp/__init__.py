"""Growth against what, and when."""
