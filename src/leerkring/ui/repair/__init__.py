"""Something came up: who cannot come, and up to three ways to go on."""
