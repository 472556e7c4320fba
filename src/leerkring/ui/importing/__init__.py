"""A list of people before it is taken over: the preview that Welcome and People both show."""
