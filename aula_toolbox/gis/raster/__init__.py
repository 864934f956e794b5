"""Rasters: opened, tiled, summed by zone."""
