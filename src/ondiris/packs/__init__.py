"""Packs: the data that make Ondiris know a country or a language; this folder reads and checks them."""
