"""Energy performance of housing: DPE read, counted once, brought to one rule; the stock estimated with its doubt."""
