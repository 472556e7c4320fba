"""Use cases: one frozen command or query each, run through the workspace."""
