"""Algorithms of the schools."""
