"""Land inside the town and business zones: property units, vacancy with its interval, what can still be built."""
