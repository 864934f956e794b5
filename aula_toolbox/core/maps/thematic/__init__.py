"""Thematic maps: what kind of quantity a field holds, its classes or circles, and the words of its page."""
