"""The frozen nouns that all stages share.

Nothing here reads, writes, computes statistics or knows a country.
"""
