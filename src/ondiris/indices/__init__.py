"""From establishment reports to indices: validation, edits, imputation, aggregation, contributions.

The reduction from reports to sums is one Ibis expression (`panel`, `edits`, `reduce`), in whole numbers of
thousandths, so that every engine gives the same bits; what follows is small and is done in NumPy.
"""
