"""The Catalogue panel, its search from anywhere, its page of settings."""
