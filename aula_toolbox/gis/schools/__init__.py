"""What the school algorithms ask of maps: grounds, yards, shadows, covers."""
