"""Versturen: what everybody must still hear, looked at before it leaves."""
