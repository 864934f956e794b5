"""What the files of a folder hold, listed without reading them: layers, fields, first values, archives in place."""
