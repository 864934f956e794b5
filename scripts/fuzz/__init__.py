"""Damaged inputs for every reader: only the toolbox's own error may come out."""
