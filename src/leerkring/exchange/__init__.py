"""Lists in and out: CSV and Excel files, the clipboard, and the data folder."""
