"""The demonstration territory: one module a family of layers, all from one plan and one seed."""
