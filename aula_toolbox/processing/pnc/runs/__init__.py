"""The runs of the algorithms: read with `gis`, compute with `core`, write through the job; one file an algorithm."""
