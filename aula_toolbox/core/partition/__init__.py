"""Polygons as a partition of the ground, in numpy: on a grid, noded, without overlaps, with known neighbours."""
