"""Algorithms of the friches."""
