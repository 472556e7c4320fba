"""Co-coaching as the user meets it: duos, their sessions, and a proposal for a term."""
