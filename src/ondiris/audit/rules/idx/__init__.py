"""An index is no growth rate."""
