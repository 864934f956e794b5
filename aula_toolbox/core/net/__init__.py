"""What may come from a server, and how what went wrong is told: pure rules, no network."""
