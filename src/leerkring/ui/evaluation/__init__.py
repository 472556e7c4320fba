"""How evaluations go on, and forms as files."""
