"""Urban heat exposure."""
