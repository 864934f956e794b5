"""Algorithms of housing."""
