"""What the layers of ERC and ZAN mean: needs, sites, land."""
