"""Replaying numeric cases: published inputs through our methods, against published results.

A case is a TOML file: where its numbers come from, how to compute them, and how near the result must come.
`case` reads it, `tables` the numbers, `replay` computes, `compare` judges, `report` prints.
"""
