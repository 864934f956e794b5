"""The Maps panel."""
