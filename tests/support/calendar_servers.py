"""Calendar servers on this computer: Radicale itself, and one that fails as it is told to."""

import socket
import ssl
import subprocess
import sys
import threading
from base64 import b64encode
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import IO

from leerkring.app.invitations.letters import CalendarPlace

USER, PASSWORD = "marieke", "gehéim€ 1"

IS_CALENDAR = (
    b'<d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav"><d:response>'
    b"<d:href>/kring/</d:href><d:propstat><d:prop><d:resourcetype><d:collection/><c:calendar/>"
    b"</d:resourcetype></d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat>"
    b"</d:response></d:multistatus>"
)


def has_mark(etag: str) -> bytes:
    """Return the answer to a question for the mark of an object."""
    return (
        '<d:multistatus xmlns:d="DAV:"><d:response><d:href>/kring/x</d:href><d:propstat><d:prop>'
        f"<d:getetag>{etag}</d:getetag></d:prop><d:status>HTTP/1.1 200 OK</d:status>"
        "</d:propstat></d:response></d:multistatus>"
    ).encode()


# ---- Radicale -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Seen:
    """What another program gets from a server."""

    status: int
    etag: str
    body: bytes


@dataclass(frozen=True)
class Radicale:
    """A running Radicale with one person in it."""

    port: int

    def place(self, path: str, user: str = USER) -> CalendarPlace:
        return CalendarPlace(f"http://127.0.0.1:{self.port}{path}", user)

    def other_program(self, method: str, path: str, body: bytes = b"") -> Seen:
        """Do something as another calendar program of the same person."""
        line = HTTPConnection("127.0.0.1", self.port, timeout=10)
        both = b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        line.request(method, path, body, {"Authorization": f"Basic {both}"})
        with line.getresponse() as reply:
            seen = Seen(reply.status, reply.getheader("ETag", ""), reply.read())
        line.close()
        return seen

    def new_calendar(self, name: str) -> str:
        """Return the path of a new, empty calendar."""
        path = f"/{USER}/{name}/"
        assert self.other_program("MKCALENDAR", path).status == 201
        return path


@contextmanager
def radicale(folder: Path) -> Iterator[Radicale]:
    """Give a Radicale that keeps everything in a folder; it is gone at the end."""
    people = folder / "people"
    people.write_text(f"{USER}:{PASSWORD}\n", encoding="utf-8")
    # Somebody may take the port before Radicale does.
    for _ in range(5):
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        with subprocess.Popen(
            (sys.executable, "-m", "radicale", "-C", "", *_settings(port, people, folder)),
            stderr=subprocess.PIPE,
            cwd=folder,
        ) as process:
            log = process.stderr
            assert log is not None
            if not any(b"server ready" in line for line in log):
                continue
            # It stops when nobody takes what it logs.
            reading = threading.Thread(target=_read_on, args=(log,))
            reading.start()
            try:
                yield Radicale(port)
            finally:
                process.kill()
                reading.join()
            return
    raise RuntimeError("Radicale does not start")


def _settings(port: int, people: Path, folder: Path) -> Iterator[str]:
    yield from ("--server-hosts", f"127.0.0.1:{port}")
    yield from ("--storage-filesystem-folder", str(folder / "store"))
    yield from ("--auth-type", "htpasswd", "--auth-htpasswd-filename", str(people))
    yield from ("--auth-htpasswd-encryption", "plain", "--auth-delay", "0")


def _read_on(log: IO[bytes]) -> None:
    deque(log, maxlen=0)


# ---- a server that fails --------------------------------------------------------------------


@dataclass(frozen=True)
class Says:
    """One answer. `kept`: the object is kept first; `cut`: the line breaks within the answer.

    `never`: it never comes; `drips`: octet by octet, each within the time limit for a wait.
    """

    status: int
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    kept: bool = False
    cut: bool = False
    never: bool = False
    drips: bool = False


@dataclass(frozen=True)
class Asked:
    """One question as it came in."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


class FailingServer(ThreadingHTTPServer):
    """Answers each method with what is planned for it: in order, the last one ever again."""

    block_on_close = True
    daemon_threads = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.plans: dict[str, list[Says]] = {"PROPFIND": [Says(207, IS_CALENDAR)]}
        self.asked: list[Asked] = []
        self.kept = b""
        self.over = threading.Event()

    def place(
        self, path: str = "/kring/", *, scheme: str = "http", user: str = ""
    ) -> CalendarPlace:
        return CalendarPlace(f"{scheme}://127.0.0.1:{self.server_port}{path}", user)

    def asked_for(self, method: str) -> list[Asked]:
        return [one for one in self.asked if one.method == method]

    def answer(self, asked: Asked) -> Says:
        self.asked.append(asked)
        if asked.method == "GET" and "GET" not in self.plans:
            return Says(200, self.kept, {"ETag": '"kept"'}) if self.kept else Says(404)
        plan = self.plans[asked.method]
        says = plan.pop(0) if len(plan) > 1 else plan[0]
        if says.kept:
            self.kept = asked.body
        return says


class _Handler(BaseHTTPRequestHandler):
    server: FailingServer
    timeout = 10

    def log_message(self, *_: object) -> None:
        pass

    def do_any(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        asked = Asked(self.command, self.path, dict(self.headers.items()), body)
        says = self.server.answer(asked)
        if says.never:
            self.server.over.wait(10)
            return
        self.send_response(says.status)
        for name, value in says.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(says.body) + 10 * says.cut))
        self.end_headers()
        if not says.drips:
            self.wfile.write(says.body)
        for octet in says.body if says.drips else b"":
            if self.server.over.wait(0.1):
                break
            self.wfile.write(bytes([octet]))


for _method in ("PROPFIND", "PUT", "GET", "DELETE", "REPORT"):
    setattr(_Handler, f"do_{_method}", _Handler.do_any)


@contextmanager
def failing_server(tls: ssl.SSLContext | None = None) -> Iterator[FailingServer]:
    """Give a server on a free port; it and its threads are gone at the end."""
    with FailingServer() as server:
        if tls is not None:
            server.socket = tls.wrap_socket(server.socket, server_side=True)
        serving = threading.Thread(target=server.serve_forever, args=(0.01,))
        serving.start()
        try:
            yield server
        finally:
            server.over.set()
            server.shutdown()
            serving.join()
