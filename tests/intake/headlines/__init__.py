"""Deliveries of every form through the headline algorithms."""
