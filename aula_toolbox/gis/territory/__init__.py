"""A folder of downloads as a dossier: looked at once, remembered, measured against a territory."""
