"""The first morning: a panel that shows the way, once, and never stands in it."""
