"""The frame around the pages: sidebar, menus, search, help, and what is told on top and below."""
