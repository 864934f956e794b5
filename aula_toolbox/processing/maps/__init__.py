"""Algorithms of the maps."""
