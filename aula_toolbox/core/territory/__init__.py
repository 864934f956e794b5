"""A territory from a folder of downloads: what is in it, what each headline can run with, what to download next."""
