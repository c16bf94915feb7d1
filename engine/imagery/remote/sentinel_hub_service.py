"""A Sentinel Hub service: account, token, and requests that are patient and can be cancelled.

Requests are built and read by sentinelhub-py; how they are sent is told here, because its own
client sleeps where a user would cancel, gives up on a token that expired early, logs the secret
(through requests-oauthlib, at DEBUG level), and asks for a token without a time limit.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit, urlunsplit

import numpy as np
from sentinelhub.config import SHConfig
from sentinelhub.download.models import DownloadRequest, DownloadResponse
from sentinelhub.download.sentinelhub_client import SentinelHubDownloadClient

from furrow.engine.contract.errors import (
    BadRequest,
    CredentialsRefused,
    FurrowError,
    HostUnreachable,
    ServiceFailed,
)
from furrow.engine.contract.message import Message
from furrow.engine.imagery.remote.sentinel_hub_http import (
    Answer,
    Caller,
    HubPatience,
    NetworkProblem,
    answered,
    new_session,
)
from furrow.engine.imagery.remote.transfer import BUSY, REFUSED, USER_AGENT

T = TypeVar("T")

RENEW_BEFORE_S = 30.0
"""A token is renewed so long before it ends, so that it does not end on the way."""
USUAL_TOKEN_S = 300.0
POLL_S = 0.2
SAID_CHARACTERS = 200
SAID_BYTES = 64 * 1024
LARGEST_SECONDS = 10
WRONG_ACCOUNT = ("invalid_client", "unauthorized_client", "invalid_grant")
"""OAuth's words, which come with 400 or 401."""
HERE = ("127.0.0.1", "localhost", "::1")


@dataclass(frozen=True)
class Deployment:
    """Where a service and its identity provider are."""

    base_url: str
    sign_in_url: str

    def at(self, endpoint: str) -> Deployment:
        """The same at another address, where one is given.

        Another host of the service's own domain (services-uswest2.sentinel-hub.com) keeps the
        usual token address. Anything else is a proxy or a stand-in, and answers for both: its
        token address is the usual one's path under the endpoint.

        Raises:
            BadRequest: credentials would go over the network in the open.
        """
        endpoint = endpoint.rstrip("/")
        if not endpoint:
            return self
        parts = urlsplit(endpoint)
        host = parts.hostname or ""
        if parts.scheme != "https" and not (parts.scheme == "http" and host in HERE):
            raise BadRequest("endpoint", Message("it must begin with https://"))
        if parts.username or parts.query or parts.fragment:
            raise BadRequest("endpoint", Message("it must be an address and nothing more"))
        domain = (urlsplit(self.base_url).hostname or "").partition(".")[2]
        if host.endswith(f".{domain}"):
            return Deployment(endpoint, self.sign_in_url)
        path = parts.path + urlsplit(self.sign_in_url).path
        return Deployment(endpoint, urlunsplit((parts.scheme, parts.netloc, path, "", "")))


@dataclass
class _Token:
    text: str = field(default="", repr=False)
    renew_at: float = 0.0


class HubService:
    """One account at one service; used by several threads."""

    def __init__(
        self,
        deployment: Deployment,
        client_id: str,
        client_secret: str,
        patience: HubPatience | None = None,
    ) -> None:
        # With its defaults the library neither reads nor writes its configuration file, and does
        # not look into the environment.
        self.config = SHConfig(
            use_defaults=True,
            sh_client_id=client_id,
            sh_client_secret=client_secret,
            sh_base_url=deployment.base_url,
            sh_token_url=deployment.sign_in_url,
        )
        self._patience = patience or HubPatience()
        self._session = new_session()
        self._token = _Token()
        self._token_lock = threading.Lock()
        self._quiet_lock = threading.Lock()
        self._quiet_until = 0.0
        self._jitter = np.random.default_rng()

    @property
    def host(self) -> str:
        return urlsplit(self.config.sh_base_url).netloc

    def client(self, caller: Caller) -> HubClient:
        return HubClient(self, caller)

    def exchange(
        self, request: DownloadRequest, receive: Callable[[Answer], T], caller: Caller
    ) -> T:
        """Send a request with a token, and give its answer to ``receive``, if need be anew.

        Raises:
            HostUnreachable, ServiceFailed, CredentialsRefused, Cancelled
        """
        arguments = {"headers": {"User-Agent": USER_AGENT, **request.headers}}
        arguments["headers"]["Accept-Encoding"] = "identity"
        if request.post_values is not None:
            arguments["json"] = request.post_values
        method, url, refused = request.request_type.value, str(request.url), ""
        while True:
            token = self._valid_token(caller, refused)
            arguments["headers"]["Authorization"] = f"Bearer {token}"
            try:
                return self._persistently(method, url, receive, caller, arguments)
            except _Refused as problem:
                if problem.status != 401 or refused:
                    raise CredentialsRefused(self.host, str(problem)) from None
                refused = token

    def _valid_token(self, caller: Caller, refused: str) -> str:
        """The token, or a new one where it ends soon or was refused."""
        with self._token_lock:
            token = self._token
            if token.text in ("", refused) or time.monotonic() >= token.renew_at:
                self._token = self._new_token(caller)
            return self._token.text

    def _new_token(self, caller: Caller) -> _Token:
        url = self.config.sh_token_url
        form = {
            "grant_type": "client_credentials",
            "client_id": self.config.sh_client_id,
            "client_secret": self.config.sh_client_secret,
        }
        headers = {"User-Agent": USER_AGENT, "Accept": "application/json"}
        host = urlsplit(url).netloc
        try:
            stated = self._persistently(
                "POST", url, _read_json, caller, {"data": form, "headers": headers}
            )
        except _Refused as problem:
            raise CredentialsRefused(host, str(problem)) from None
        text = stated.get("access_token") if isinstance(stated, dict) else None
        if not isinstance(text, str) or not text:
            raise ServiceFailed(host, Message("it sent no token"))
        lasts = stated.get("expires_in")
        lasts_s = float(lasts) if isinstance(lasts, int | float) else USUAL_TOKEN_S
        early_s = min(RENEW_BEFORE_S, lasts_s / 2)
        return _Token(text, time.monotonic() + lasts_s - early_s)

    def _persistently(
        self,
        method: str,
        url: str,
        receive: Callable[[Answer], T],
        caller: Caller,
        arguments: dict[str, Any],
    ) -> T:
        """One request until it succeeds or there is no hope.

        Raises:
            _Refused: the account or its token.
            HostUnreachable, ServiceFailed, Cancelled
        """
        host, failed, busy = urlsplit(url).netloc, 0, 0
        while True:
            self._wait_until(self._quiet_until, caller)
            try:
                with answered(
                    self._session, method, url, self._patience, caller, **arguments
                ) as answer:
                    self._check(answer, host)
                    return receive(answer)
            except _Busy as problem:
                busy += 1
                if busy >= self._patience.busy_attempts:
                    raise ServiceFailed(host, str(problem)) from None
                wait_s = max(problem.wait_s, self._backoff_s(busy))
                with self._quiet_lock:  # it asks all of us for quiet
                    self._quiet_until = max(self._quiet_until, time.monotonic() + wait_s)
            except NetworkProblem as problem:
                failed += 1
                if problem.final or failed >= self._patience.attempts:
                    raise _final(host, problem) from problem
                self._wait_until(time.monotonic() + self._backoff_s(failed), caller)

    def _check(self, answer: Answer, host: str) -> None:
        """Raises _Busy, _Refused, NetworkProblem, ServiceFailed for an answer that is none."""
        status = answer.status
        if status == 200:
            return
        if status == 429:
            wait_s = min(_stated_wait_s(answer), self._patience.longest_wait_s)
            raise _Busy(Message("it is asked too often (HTTP {status})", status=status), wait_s)
        if status in BUSY:
            raise NetworkProblem(f"HTTP {status}")
        said = self._said(answer)
        if status in REFUSED or (status == 400 and said.startswith(WRONG_ACCOUNT)):
            raise _Refused(status, said or f"HTTP {status}")
        raise ServiceFailed(host, f"HTTP {status}: {said}" if said else f"HTTP {status}")

    def refusal(self, answer: Answer) -> ServiceFailed:
        """What an answer says that should have been an image."""
        said = self._said(answer)
        kind = answer.headers.get("Content-Type", "").partition(";")[0]
        if said:
            return ServiceFailed(self.host, said)
        return ServiceFailed(
            self.host, Message("it sent {kind} instead of an image", kind=kind or "?")
        )

    def _said(self, answer: Answer) -> str:
        """The service's own words for what is wrong, without what is secret."""
        body = b""
        for chunk in answer.chunks:
            body += chunk
            if len(body) > SAID_BYTES:
                break
        try:
            said = _message_in(json.loads(body))
        except ValueError:
            said = ""
        secrets = (self.config.sh_client_secret, self._token.text, self.config.sh_client_id)
        for secret in filter(None, secrets):
            said = said.replace(secret, "…")
        return " ".join(said.split())[:SAID_CHARACTERS]

    def _backoff_s(self, failed: int) -> float:
        longest = min(
            self._patience.longest_wait_s, self._patience.first_wait_s * 2 ** (failed - 1)
        )
        return longest * float(self._jitter.uniform(0.5, 1.0))

    def _wait_until(self, moment: float, caller: Caller) -> None:
        caller.check()
        while (left := moment - time.monotonic()) > 0:
            time.sleep(min(left, POLL_S))
            caller.check()


class HubClient(SentinelHubDownloadClient):
    """The library's client for one caller, sending through :class:`HubService`.

    It keeps no session of its own: the library's are shared by all accounts of one client id.
    """

    def __init__(self, service: HubService, caller: Caller) -> None:
        super().__init__(config=service.config)
        self._service = service
        self._caller = caller

    def save(self, request: DownloadRequest, target: Path) -> None:
        """Write an answer's image to a file, from the first byte with each attempt.

        Raises:
            HostUnreachable, ServiceFailed, CredentialsRefused, Cancelled, OSError
        """

        def receive(answer: Answer) -> None:
            if "tiff" not in answer.headers.get("Content-Type", ""):
                raise self._service.refusal(answer)
            with target.open("wb") as stream:
                for chunk in answer.chunks:
                    stream.write(chunk)

        self._service.exchange(request, receive, self._caller)

    def _execute_download(self, request: DownloadRequest) -> DownloadResponse:
        def receive(answer: Answer) -> DownloadResponse:
            body = b"".join(answer.chunks)
            return DownloadResponse(request, body, dict(answer.headers), answer.status)

        return self._service.exchange(request, receive, self._caller)


class _Busy(Exception):
    def __init__(self, detail: str, wait_s: float) -> None:
        super().__init__(detail)
        self.wait_s = wait_s


class _Refused(Exception):
    def __init__(self, status: int, detail: str) -> None:
        super().__init__(detail)
        self.status = status


def _stated_wait_s(answer: Answer) -> float:
    """Seconds; 0 where it does not say.

    Sentinel Hub states milliseconds (docs.sentinel-hub.com, rate limiting); whatever stands in
    front of it keeps to HTTP and states seconds. Nobody asks for so few milliseconds.
    """
    stated = answer.headers.get("Retry-After", "").strip()
    if not stated.isdigit():
        return 0.0
    number = float(stated)
    return number if number <= LARGEST_SECONDS else number / 1000.0


def _read_json(answer: Answer) -> Any:
    try:
        return json.loads(b"".join(answer.chunks))
    except ValueError:
        return None


def _message_in(document: Any) -> str:
    """The sentence in an error of the Process or Catalog API, or of OAuth."""
    if isinstance(document, str):
        return document
    if not isinstance(document, dict):
        return ""
    for key in ("error_description", "message", "description", "error", "reason", "code"):
        said = _message_in(document.get(key))
        if said:
            # OAuth's short word tells a wrong account from a malformed request.
            short = document.get("error") if key == "error_description" else None
            return f"{short}: {said}" if isinstance(short, str) else said
    return ""


def _final(host: str, problem: NetworkProblem) -> FurrowError:
    if problem.unreachable:
        return HostUnreachable(host, str(problem))
    return ServiceFailed(host, str(problem))
