"""Read files of any usual shape into typed, validated figures."""
