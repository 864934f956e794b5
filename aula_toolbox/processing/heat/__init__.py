"""Algorithms of urban heat: one file each."""
