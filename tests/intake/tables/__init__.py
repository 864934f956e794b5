"""Tables as programs save them: the same rows in every form, read equal by every reader, or refused with what to do."""
