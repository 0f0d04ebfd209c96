"""What the figures at hand say."""
