"""Plan een jaar: questions on the left, the year that follows from them on the right."""
