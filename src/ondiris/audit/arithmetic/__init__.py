"""Sums, products and rates that several numbers of a text make together."""
