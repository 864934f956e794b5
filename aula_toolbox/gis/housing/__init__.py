"""What housing needs of layers: places of DPE, buildings, links between them."""
