"""What leaves the toolbox: layers, files, forms, pictures."""
