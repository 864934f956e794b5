"""Steps of `make demo`, one module a subject, each with `run(demo) -> summary lines` in French."""
