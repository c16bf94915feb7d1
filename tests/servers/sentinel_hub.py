"""A stand-in of Sentinel Hub for sentinelhub-py's own client: tokens, Catalog and Process API.

In a thread of the tests' process: its clients use requests, which leaves Python's lock free.
"""

from __future__ import annotations

import base64
import json
import re
import secrets
import threading
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from shapely.geometry import shape

from tests.servers.faults import Asked, Fault, FaultBook
from tests.servers.http_server import LoopbackHandler, LoopbackServer
from tests.servers.sentinel_hub_pixels import BadRequest, Scene, process

TOKEN_PATH = "/auth/realms/CDSE/protocol/openid-connect/token"
SEARCH_PATH = "/api/v1/catalog/1.0.0/search"
PROCESS_PATH = "/api/v1/process"
CLIENT_ID, CLIENT_SECRET = "furrow-tests", "not-a-secret"  # pragma: allowlist secret
JSON = "application/json"
CLAUSE = re.compile(r"^([\w:]+)\s*(<=|>=|<|>|=)\s*'?([^']*)'?$")
COMPARE = {
    "=": lambda a, b: a == b,
    "<": lambda a, b: a < b,
    ">": lambda a, b: a > b,
    "<=": lambda a, b: a <= b,
    ">=": lambda a, b: a >= b,
}


@dataclass(frozen=True)
class Recorded:
    """One request, as it came in, and how it was answered."""

    path: str
    body: dict[str, Any]
    """JSON, or the fields of a form."""
    status: int
    accept: str
    bytes_sent: int
    fault: str
    moment: float


class SentinelHubServer(LoopbackServer):
    """``with SentinelHubServer(shared / "data/scenes/flanders-2019") as server: …``

    Faults are those of faults.py over the paths above, with these differences: Retry-After is in
    milliseconds, as Sentinel Hub's; server-error takes any status and answers its error JSON;
    expired ends the token that the request came with (401).
    """

    def __init__(
        self, scene: Path, *, token_life_s: float = 3600.0, offset_in_pixels: bool = False
    ) -> None:
        super().__init__()
        self.handler = _Handler
        self.scene = Scene(scene, offset_in_pixels)
        self.faults = FaultBook()
        self._first_life_s = self.token_life_s = token_life_s
        self._lock = threading.Lock()
        self._recorded: list[Recorded] = []
        self._valid_until: dict[str, float] = {}

    @property
    def settings(self) -> dict[str, str]:
        """For ``SHConfig``. oauthlib wants OAUTHLIB_INSECURE_TRANSPORT=1 in the environment.

        A DataCollection's own service_url goes before sh_base_url: ``define_from`` one without.
        """
        return {
            "sh_base_url": self.base_url,
            "sh_token_url": f"{self.base_url}{TOKEN_PATH}",
            "sh_client_id": CLIENT_ID,
            "sh_client_secret": CLIENT_SECRET,
        }

    @property
    def requests(self) -> list[Recorded]:
        """Since the last reset, in the order in which answers ended."""
        with self._lock:
            return list(self._recorded)

    @property
    def process_requests(self) -> list[Recorded]:
        return [one for one in self.requests if one.path == PROCESS_PATH]

    @property
    def tokens_given(self) -> int:
        """Since the last reset."""
        return sum(one.path == TOKEN_PATH and one.status == 200 for one in self.requests)

    def fault(self, fault: Fault) -> None:
        self.faults.add(fault)

    def revoke_tokens(self) -> None:
        """No token given so far is worth anything any more."""
        with self._lock:
            self._valid_until.clear()

    def reset(self) -> None:
        """No faults, nothing recorded, the first life of tokens; tokens stay valid."""
        self.faults.clear()
        self.token_life_s = self._first_life_s
        with self._lock:
            self._recorded.clear()
        self.forget_connections()

    def record(self, recorded: Recorded) -> None:
        with self._lock:
            self._recorded.append(recorded)

    def new_token(self) -> dict[str, Any]:
        claims = json.dumps({"azp": CLIENT_ID, "jti": secrets.token_hex(8)}).encode()
        token = f"e30.{base64.urlsafe_b64encode(claims).decode().rstrip('=')}.unsigned"
        with self._lock:
            self._valid_until[token] = time.time() + self.token_life_s
        return {"access_token": token, "expires_in": self.token_life_s, "token_type": "Bearer"}

    def is_valid(self, token: str) -> bool:
        with self._lock:
            return time.time() < self._valid_until.get(token, 0.0)

    def revoke(self, token: str) -> None:
        with self._lock:
            self._valid_until.pop(token, None)


@dataclass(frozen=True)
class _Answer:
    status: int
    kind: str
    body: bytes
    headers: dict[str, str]


class _Handler(LoopbackHandler):
    owner: SentinelHubServer

    def do_POST(self) -> None:
        path, raw = urlsplit(self.path).path, self.body()
        path = path.replace("/realms/main/", "/realms/CDSE/")  # sentinelhub.com's, and CDSE's
        form = path == TOKEN_PATH
        try:
            body = _form(raw) if form else json.loads(raw)
        except json.JSONDecodeError:
            body = {}
        fault = self.owner.faults.strike(Asked(path, "", "GET", len(raw), lambda: True))
        answer = self._instead(fault) or self._answer(path, body)
        if fault and fault.kind in ("truncated", "corrupt"):
            answer = _spoilt(answer, fault)
        self._send(answer, path, body, fault)

    @property
    def _token(self) -> str:
        return (self.headers.get("Authorization") or "").removeprefix("Bearer ")

    def _instead(self, fault: Fault | None) -> _Answer | None:
        if fault is None:
            return None
        if fault.kind == "too-many-requests":
            wait = fault.retry_after_s
            headers = {} if wait is None else {"Retry-After": str(int(wait * 1000))}
            return _error(429, "RATE_LIMIT_EXCEEDED", "You have exceeded your rate limit", headers)
        if fault.kind == "server-error":
            code = "COMMON_EXCEPTION" if fault.status >= 500 else "COMMON_BAD_PAYLOAD"
            return _error(fault.status, code, "Made by a test")
        if fault.kind == "expired":
            self.owner.revoke(self._token)
            return _unauthorised()
        if fault.kind == "wrong-content":
            return _Answer(200, "text/html", b"<html><body>Please sign in</body></html>", {})
        return None

    def _answer(self, path: str, body: dict[str, Any]) -> _Answer:
        if path == TOKEN_PATH:
            return self._give_token(body)
        if path not in (SEARCH_PATH, PROCESS_PATH):
            return _error(404, "COMMON_NOT_FOUND", f"nothing at {path}")
        if not self.owner.is_valid(self._token):
            return _unauthorised()
        try:
            if path == SEARCH_PATH:
                return _json(200, search(self.owner.scene, body))
            kind, content = process(self.owner.scene, body, self.headers.get("Accept") or "")
            return _Answer(200, kind, content, {"x-processingunits-spent": "0.01"})
        except (BadRequest, KeyError, ValueError, TypeError) as problem:
            return _error(400, "COMMON_BAD_PAYLOAD", str(problem))

    def _give_token(self, form: dict[str, Any]) -> _Answer:
        if form.get("grant_type") != "client_credentials":
            return _json(400, {"error": "unsupported_grant_type"})
        if (form.get("client_id"), form.get("client_secret")) != (CLIENT_ID, CLIENT_SECRET):
            said = "Invalid client or Invalid client credentials"
            return _json(401, {"error": "unauthorized_client", "error_description": said})
        return _json(200, self.owner.new_token())

    def _send(self, answer: _Answer, path: str, body: dict[str, Any], fault: Fault | None) -> None:
        breaks_off = fault is not None and fault.kind in ("stall", "cut")
        content = answer.body
        if fault is not None and breaks_off:
            content = content[: int(len(content) * fault.share)]
        self.owner.record(
            Recorded(
                path=path,
                body=body,
                status=answer.status,
                accept=self.headers.get("Accept") or "",
                bytes_sent=len(content),
                fault=fault.kind if fault else "",
                moment=time.time(),
            )
        )
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.kind)
        self.send_header("Content-Length", str(len(answer.body)))
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)
        if breaks_off:
            self.close_connection = True
        if fault is not None and fault.kind == "stall":
            self.hang()


def search(scene: Scene, body: dict[str, Any]) -> dict[str, Any]:
    """The Catalog API's search. ``fields`` is accepted, and everything is given."""
    (collection,) = body["collections"]
    first, last = map(datetime.fromisoformat, body["datetime"].split("/"))
    west, south, east, north = body.get("bbox") or shape(body["intersects"]).bounds
    tests = _clauses(body.get("filter"))
    if collection not in scene.items:
        raise BadRequest(f"no collection {collection}")
    found = [
        item
        for item in scene.items[collection]
        if first <= datetime.fromisoformat(item["properties"]["datetime"]) <= last
        and (item["bbox"][0] <= east and item["bbox"][2] >= west)
        and (item["bbox"][1] <= north and item["bbox"][3] >= south)
        and all(_holds(item["properties"], test) for test in tests)
    ][::-1]  # newest first, as the service gives them
    if body.get("distinct") == "date":
        found = sorted({item["properties"]["datetime"][:10] for item in found})
    start, limit = int(body.get("next", 0)), int(body.get("limit", 10))
    if not 1 <= limit <= 100:
        raise BadRequest("limit must be between 1 and 100")
    page = found[start : start + limit]
    context = {"limit": limit, "returned": len(page)}
    if start + limit < len(found):
        context["next"] = start + limit
    features = [one if isinstance(one, str) else _feature(one) for one in page]
    return {"type": "FeatureCollection", "features": features, "links": [], "context": context}


def _feature(item: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": item["id"],
        "collection": item["collection"],
        "geometry": item["geometry"],
        "bbox": item["bbox"],
        "properties": item["properties"],
        "assets": {},
        "links": [],
    }


def _clauses(stated: Any) -> list[tuple[str, str, Any]]:
    if not stated:
        return []
    if isinstance(stated, dict):  # cql2-json
        if stated["op"] == "and":
            return [clause for one in stated["args"] for clause in _clauses(one)]
        return [(stated["args"][0]["property"], stated["op"], stated["args"][1])]
    clauses = []
    for text in re.split(r"\s+AND\s+", stated, flags=re.IGNORECASE):
        found = CLAUSE.match(text.strip())
        if not found:
            raise BadRequest(f"the stand-in does not understand the filter “{text}”")
        value = found[3]
        clauses.append((found[1], found[2], value if "'" in text else float(value)))
    return clauses


def _holds(properties: dict[str, Any], clause: tuple[str, str, Any]) -> bool:
    name, operator, value = clause
    # What every scene here is, but does not say.
    known = {"sar:instrument_mode": "IW", "s1:polarization": "DV", "s1:resolution": "HIGH"}
    here = properties.get(name, known.get(name))
    return here is not None and COMPARE[operator](_folded(here), _folded(value))


def _folded(value: Any) -> Any:
    return value.lower() if isinstance(value, str) else value


def _form(raw: bytes) -> dict[str, Any]:
    return {name: values[0] for name, values in parse_qs(raw.decode()).items()}


def _json(status: int, body: dict[str, Any], headers: dict[str, str] | None = None) -> _Answer:
    return _Answer(status, JSON, json.dumps(body).encode(), headers or {})


def _error(status: int, code: str, message: str, headers: dict[str, str] | None = None) -> _Answer:
    reason = LoopbackHandler.responses.get(status, ("Error", ""))[0]
    error = {"status": status, "reason": reason, "message": message, "code": code}
    return _json(status, {"error": error}, headers)


def _unauthorised() -> _Answer:
    return _error(401, "COMMON_UNAUTHORIZED", "You are not authorized! Your access token expired.")


def _spoilt(answer: _Answer, fault: Fault) -> _Answer:
    body = answer.body
    if fault.kind == "truncated":
        body = body[: len(body) // 2 if fault.keep_bytes is None else fault.keep_bytes]
    else:
        middle = len(body) // 2
        body = (
            body[:middle]
            + bytes(byte ^ 0xFF for byte in body[middle : middle + 8])
            + body[middle + 8 :]
        )
    return _Answer(answer.status, answer.kind, body, answer.headers)
