"""Docks and widgets: what people click on; the work itself is in algorithms."""
