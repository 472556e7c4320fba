"""Documents on screen before they are printed or saved."""
