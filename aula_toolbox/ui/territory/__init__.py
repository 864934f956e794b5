"""The panel « Territoire »: your folder, your territory, your diagnosis."""
