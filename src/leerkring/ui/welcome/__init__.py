"""The first page on an empty file: look around, bring people in, or begin empty."""
