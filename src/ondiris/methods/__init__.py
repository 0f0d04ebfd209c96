"""One statistical method per module: a pure function, its formula, its source, its worked example.

Where a method may stand in an expression, its module also has `figure(*inputs: Figure) -> Figure`.
"""
