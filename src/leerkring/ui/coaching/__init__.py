"""Co-coaching: the board of duos, one duo, new duos, a term, and who was coached."""
