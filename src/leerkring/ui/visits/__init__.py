"""Peer visits: the matrix of who visits whom, one visit, and making a round."""
