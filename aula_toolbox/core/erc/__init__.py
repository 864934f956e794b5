"""ERC sequence, ZAN accounting, carbon, risks."""
