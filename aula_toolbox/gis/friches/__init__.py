"""Layers of context read for friches."""
