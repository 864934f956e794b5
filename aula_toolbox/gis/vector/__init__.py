"""Vector layers: the one way to read them, measure them, join them."""
