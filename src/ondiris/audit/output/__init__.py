"""Printing what an audit found: for a terminal, a program, an editor, a browser, a pull request."""
