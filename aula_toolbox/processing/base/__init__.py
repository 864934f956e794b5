"""What every algorithm stands on: its base class, its run, its inputs and parameters, its help and provenance."""
