"""Amounts in two currencies and the rate between them."""
