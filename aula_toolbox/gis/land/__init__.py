"""Parcels, buildings and establishments of the land subject, measured on their layers."""
