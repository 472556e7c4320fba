"""Vandaag: what to do, and what comes next."""
