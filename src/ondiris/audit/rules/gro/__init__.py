"""Two numbers and the change between them."""
