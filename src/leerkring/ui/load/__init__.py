"""Hours per person: what circles, visits, covers and coaching ask of everybody."""
