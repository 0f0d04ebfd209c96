"""What a number is of, by the words around it, and whether two numbers tell the same."""
