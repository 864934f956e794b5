"""Schoolyards: grounds and yards, what they are made of, which ones first and for whom."""
