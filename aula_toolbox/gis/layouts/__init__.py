"""Print layouts: build a page from its template, fill it, check it, export it."""
