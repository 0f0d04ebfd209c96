"""Only periods that compare are compared."""
