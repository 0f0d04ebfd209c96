"""Ondiris: industrial statistics in which every number is proven."""
