"""One number told twice."""
