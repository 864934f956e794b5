"""Runs of the ERC and ZAN algorithms."""
