"""Documents set with typst: tagged PDF, and pictures of pages for window and printer."""
