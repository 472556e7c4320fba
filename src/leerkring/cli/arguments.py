"""Reads the command line, runs what it asks for, and says in one line what went wrong."""

import argparse
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from leerkring import __version__
from leerkring.app.folder.data import FolderError
from leerkring.domain.errors import DomainError
from leerkring.support.marking import QT_TRANSLATE_NOOP

EXIT_FAILED = 1
EXIT_STOPPED = 130  # as a shell says it of a program that Ctrl+C ended
COMMANDS = ("plan", "plan-problem", "visits", "coaching", "import", "invitations", "self-test")


class NoSuchFileError(DomainError):
    """Neither a command nor a file: most likely a slip of the keyboard."""

    template = QT_TRANSLATE_NOOP(
        "errors", "There is no file called {name}, and no such command. Try leerkring --help."
    )


def run(arguments: Sequence[str]) -> int:
    """Carry out the command line and return the exit code; without a command the window opens.

    0 is done, 1 failed, 2 wrong usage, 3 no plan, 130 stopped by Ctrl+C.
    """
    options = _parser(arguments).parse_args(arguments)
    try:
        return _carry_out(options)
    except FolderError as error:
        for line in error.lines():
            print(f"leerkring: {line}", file=sys.stderr)
        return EXIT_FAILED
    except DomainError as error:
        print(f"leerkring: {error}", file=sys.stderr)
        return EXIT_FAILED
    except KeyboardInterrupt:
        print("leerkring: stopped", file=sys.stderr)
        return EXIT_STOPPED
    except BrokenPipeError:
        # Who reads has seen enough (`| head`). What Python still wants to write at its end must
        # not fail either: https://docs.python.org/3/library/signal.html#note-on-sigpipe
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_FAILED


def _carry_out(options: argparse.Namespace) -> int:
    command = getattr(options, "command", None)
    if command == "plan":
        from leerkring.cli.plan import plan

        return plan(options)
    if command == "plan-problem":
        from leerkring.cli.problem import plan_problem

        return plan_problem(options)
    if command == "coaching":
        from leerkring.cli.coaching import coaching

        return coaching(options)
    if command == "visits":
        from leerkring.cli.visits import visits

        return visits(options)
    if command == "import":
        from leerkring.cli.exchange import import_file

        return import_file(options)
    if command == "invitations":
        from leerkring.cli.exchange import write_invitations

        return write_invitations(options)
    if command == "self-test":
        from leerkring.cli.self_test import self_test

        return self_test()
    if options.file is not None and not options.file.exists():
        from leerkring.bootstrap import FILE_ENDING

        if options.file.suffix != FILE_ENDING:
            raise NoSuchFileError(name=options.file)
    from leerkring.cli.window import open_window

    return open_window(options.database or options.file)


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    """Return the parser: with commands when one is named, otherwise for opening the window."""
    parser = argparse.ArgumentParser(
        prog="leerkring", description="Plans intervision and learning circles."
    )
    parser.add_argument("--version", action="version", version=f"Leerkring {__version__}")
    _add_database(parser)
    if not any(argument in COMMANDS for argument in arguments):
        parser.add_argument("file", nargs="?", type=Path, help="the .leerkring file to open")
        parser.epilog = f"Without a window: {', '.join(COMMANDS)}."
        return parser
    commands = parser.add_subparsers(dest="command", required=True)
    _add_plan(commands)
    _add_problem(commands)
    _add_coaching(commands)
    _add_visits(commands)
    _add_import(commands)
    _add_invitations(commands)
    commands.add_parser("self-test", help="try everything once, without a display")
    return parser


def _add_database(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--database",
        type=Path,
        default=argparse.SUPPRESS if parser.prog != "leerkring" else None,
        metavar="FILE",
        help="the .leerkring file to use (default: the one the window opens)",
    )


def _add_plan(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser("plan", help="plan meetings and roles for a period")
    _add_database(parser)
    parser.add_argument("--data", type=Path, metavar="FOLDER", help="a data folder to read first")
    parser.add_argument("--from", dest="first", type=_day, required=True, metavar="DATE")
    parser.add_argument("--until", dest="last", type=_day, required=True, metavar="DATE")
    parser.add_argument("--circle", metavar="NAME", help="plan this circle only")
    parser.add_argument(
        "--order",
        choices=("fair", "everybody_there", "steady_rhythm"),
        help="what weighs most; as in the settings without it",
    )
    parser.add_argument("--accept", action="store_true", help="store the plan in the file")
    parser.add_argument("--json", type=Path, metavar="OUT", help="write the plan as JSON")
    parser.add_argument("--ics", type=Path, metavar="OUT", help="write the invitations here")
    parser.add_argument("--language", choices=("nl", "en"), default="nl")


def _add_problem(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser("plan-problem", help="plan an organisation given as JSON")
    parser.add_argument("problem", type=Path, metavar="ORG.json")
    parser.add_argument("--out", type=Path, required=True, metavar="PLAN.json")
    parser.add_argument(
        "--only", metavar="PARTS", help="meetings,groups,visits,coaching (default: all)"
    )
    parser.add_argument("--baseline", type=Path, metavar="OLD.json", help="the plan so far")
    parser.add_argument("--seed", type=int, default=1, metavar="N")


def _add_coaching(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser("coaching", help="propose, store or list duos of co-coaching")
    _add_database(parser)
    parser.add_argument("action", choices=("propose", "accept", "list"))
    parser.add_argument("--data", type=Path, metavar="FOLDER", help="a data folder to read first")
    parser.add_argument("--from", dest="first", type=_day, metavar="DATE")
    parser.add_argument("--until", dest="last", type=_day, metavar="DATE")
    parser.add_argument(
        "--teacher",
        action="append",
        default=[],
        metavar="NAME",
        help="who gets a co-coach; without it those who waited longest",
    )
    parser.add_argument("--minutes", type=int, default=45, metavar="N")
    parser.add_argument("--every-weeks", type=int, default=1, metavar="N")
    parser.add_argument("--sessions", type=int, default=8, metavar="N")
    parser.add_argument("--purpose", default="", metavar="TEXT", help="what the duos work on")
    parser.add_argument("--start", action="store_true", help="accepted duos run at once")
    parser.add_argument(
        "--json",
        type=Path,
        nargs="?",
        const=Path("-"),
        metavar="OUT",
        help="write it as JSON, to the screen without a name",
    )


def _add_visits(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser("visits", help="plan, store or list rounds of peer visits")
    _add_database(parser)
    parser.add_argument("action", choices=("propose", "accept", "list"))
    parser.add_argument("--data", type=Path, metavar="FOLDER", help="a data folder to read first")
    parser.add_argument("--round", metavar="NAME", help="a round that is there: its rest, or list")
    parser.add_argument("--afresh", action="store_true", help="also what has a moment already")
    parser.add_argument("--name", metavar="NAME", help="what a new round is called")
    parser.add_argument("--from", dest="first", type=_day, metavar="DATE")
    parser.add_argument("--until", dest="last", type=_day, metavar="DATE")
    parser.add_argument("--minutes", type=int, metavar="N", help="how long a visit takes")
    parser.add_argument("--without-cover", action="store_true", help="nobody needs to stand in")
    parser.add_argument(
        "--json",
        type=Path,
        nargs="?",
        const=Path("-"),
        metavar="OUT",
        help="as JSON, on the screen or in a file",
    )
    parser.add_argument("--out", type=Path, metavar="DIR", help="write lists for a data folder")
    parser.add_argument("--language", choices=("nl", "en"), default="nl")


def _add_import(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser("import", help="take over people from .csv, .xlsx or a folder")
    _add_database(parser)
    parser.add_argument("source", type=Path, metavar="FILE")


def _add_invitations(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser("invitations", help="write what must still be sent, as files")
    _add_database(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--sent", action="store_true", help="note them as sent")
    parser.add_argument("--language", choices=("nl", "en"), default="nl")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is no date like 2026-09-01") from error
