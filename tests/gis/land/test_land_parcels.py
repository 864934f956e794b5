"""Parcels on their layers: zones, common edges, buildings, points. docs/design/land.md#units"""
