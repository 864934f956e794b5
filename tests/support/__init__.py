"""The vocabulary of the tests: layers made in a line, assertions that read like sentences."""
