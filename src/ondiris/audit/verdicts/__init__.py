"""Claims held against the Figures of a store or a pack."""
