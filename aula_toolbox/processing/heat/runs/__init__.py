"""What the heat algorithms do, imported only when one of them runs."""
