"""Documents set with typst: tagged PDF, pictures of pages for the window, drawings to print."""
