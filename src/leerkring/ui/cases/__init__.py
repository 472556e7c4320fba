"""Cases on a meeting's page and in the list of a circle; what was written shows once opened."""
