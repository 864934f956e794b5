"""Roof rainwater harvesting."""
