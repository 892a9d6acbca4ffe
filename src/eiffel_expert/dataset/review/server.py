"""The page's HTTP server: this machine only, a secret in the path, no resource from elsewhere.

In: requests under /TOKEN/. Out: the page and JSON. The first part of the path must be the token, and Host must name
this machine, so that no other page of the browser can ask (DNS rebinding). What a request means is for `session`.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable
from hmac import compare_digest
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib.resources import files
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

from eiffel_expert import __version__
from eiffel_expert.dataset.review.session import Refused, Session
from eiffel_expert.errors import UserError
from eiffel_expert.progress import say

ADDRESS: Final = "127.0.0.1"
MOST_BYTES: Final = 400_000  # of a request's body
_POLICY: Final = "default-src 'none'; script-src 'nonce-{0}'; style-src 'nonce-{0}'; connect-src 'self'; img-src data:"


class ReviewServer(ThreadingHTTPServer):
    """Listens once it is made; `serve_forever` answers. Port 0: any that is free."""

    daemon_threads = True

    def __init__(self, session: Session, port: int = 0, token: str = "") -> None:
        self.session = session
        self.token = token or secrets.token_urlsafe(18)
        try:
            super().__init__((ADDRESS, port), Handler)
        except (OSError, OverflowError) as fault:
            raise UserError(f"cannot listen on port {port}: {fault}", "give another --port, or none") from fault

    @property
    def url(self) -> str:
        return f"http://{ADDRESS}:{self.server_port}/{self.token}/"

    @property
    def hosts(self) -> tuple[str, str]:
        return (f"{ADDRESS}:{self.server_port}", f"localhost:{self.server_port}")


class Handler(BaseHTTPRequestHandler):
    """GET / and /api/pairs[/ID]; POST /api/pairs/ID/verdict and /api/pairs/ID/decision."""

    server: ReviewServer
    server_version = f"eiffel-expert/{__version__}"
    sys_version = ""

    def do_GET(self) -> None:
        self._answer(self._get)

    def do_POST(self) -> None:
        self._answer(self._post)

    def _answer(self, work: Callable[[list[str]], dict[str, Any] | None]) -> None:
        """The work's value as JSON (None: it has answered itself), or what went wrong in one line."""
        try:
            value = work(self._parts())
            if value is not None:
                self._send(200, json.dumps(value, ensure_ascii=False), "application/json")
        except Refused as refused:
            self._send_error(refused.status, refused.message, refused.details)
        except UserError as fault:
            self._send_error(500, str(fault))
        except ConnectionError:
            self.close_connection = True
        except Exception as fault:
            say(f"warning: review: {type(fault).__name__}: {fault}")
            self._send_error(500, "an internal fault; see the terminal")

    def _parts(self) -> list[str]:
        """The path's parts behind the token. Raises Refused 403 to whoever does not know it."""
        parts = urlsplit(self.path).path.split("/")[1:]
        if self.headers.get("Host", "") not in self.server.hosts:
            raise Refused(403, "this page is for this machine only")
        if not compare_digest(parts[0].encode(), self.server.token.encode()):
            raise Refused(403, "wrong or missing token: use the address that the terminal shows")
        return parts[1:]

    def _get(self, parts: list[str]) -> dict[str, Any] | None:
        session = self.server.session
        match parts:
            case [""]:
                self._send_page()
                return None
            case ["api", "pairs"]:
                return session.listing(dict(parse_qsl(urlsplit(self.path).query)))
            case ["api", "pairs", pair_id]:
                return session.shown(pair_id)
        raise Refused(404, "there is nothing at this address")

    def _post(self, parts: list[str]) -> dict[str, Any]:
        body = self._body()
        match parts:
            case ["api", "pairs", pair_id, "verdict"]:
                return self.server.session.verdict(pair_id, _text(body, "output"))
            case ["api", "pairs", pair_id, "decision"]:
                texts = [_text(body, name) for name in ("decision", "reason", "output")]
                return self.server.session.decide(pair_id, *texts)
        raise Refused(404, "there is nothing at this address")

    def _body(self) -> dict[str, Any]:
        """Read to its end in any case: a client that still writes would not see the answer."""
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal():
            raise Refused(411, "the request does not say how long it is")
        if int(length) > MOST_BYTES:
            self.close_connection = True
            raise Refused(413, f"more than {MOST_BYTES} bytes")
        raw = self.rfile.read(int(length))
        if self.headers.get_content_type() != "application/json":
            raise Refused(415, "the request must be application/json")
        try:
            body = json.loads(raw)
        except ValueError:  # of the text or of its encoding
            raise Refused(400, "the request is no JSON") from None
        if not isinstance(body, dict):
            raise Refused(400, "the request must be a JSON object")
        return body

    def _send_page(self) -> None:
        nonce = secrets.token_urlsafe(12)
        page = files(__package__ or "").joinpath("page.html").read_text(encoding="utf-8")
        self._send(200, page.replace("{{nonce}}", nonce), "text/html", _POLICY.format(nonce))

    def _send_error(self, status: int, message: str, details: dict[str, Any] | None = None) -> None:
        self._send(status, json.dumps({**(details or {}), "error": message}, ensure_ascii=False), "application/json")

    def _send(self, status: int, text: str, kind: str, policy: str = "default-src 'none'") -> None:
        data = text.encode("utf-8", "replace")
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "no-store")
        self.send_header(
            "Content-Security-Policy", f"{policy}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        )
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing: the token is in every path."""


def _text(body: dict[str, Any], name: str) -> str:
    value = body.get(name, "")
    if not isinstance(value, str):
        raise Refused(400, f"'{name}' must be a text")
    return value
