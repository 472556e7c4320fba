"""Peer visits: rounds, who visits whom and when, what is looked at, and what it brought."""
