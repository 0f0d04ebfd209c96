"""One number rounded in two ways."""
