"""Calendar files and holidays: the only package that knows icalendar and holidays."""
