"""Documents that people go on writing: blocks laid out once, written as ODT and DOCX, and as pages for a PDF."""
