"""The view of the observatories in the Catalogue panel."""
