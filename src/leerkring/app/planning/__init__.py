"""Planning as the user meets it: ask for a proposal, look, accept; candidates and warnings."""
