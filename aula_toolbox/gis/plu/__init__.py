"""Planning documents as layers and folders."""
