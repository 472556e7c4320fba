"""Leerkring without a window: import, plan, invitations and the self-test, for scripts and CI."""

from leerkring.cli.arguments import run

__all__ = ["run"]
