"""Rainwater: one file, one algorithm."""
