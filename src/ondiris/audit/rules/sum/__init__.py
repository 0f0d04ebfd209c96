"""Parts and their whole."""
