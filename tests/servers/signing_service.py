"""The serving side of signing.py: runs in a process of its own, with the standard library only."""

from __future__ import annotations

import json
import secrets
import threading
import time
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode

from tests.servers.file_service import FileService, Generated

TOKEN_PATH = "/api/sas/v1/token/"
BLOB_DOMAIN = ".blob.core.windows.net/"


class SigningService(FileService):
    def __init__(self, token_life_s: float, **options: Any) -> None:
        super().__init__(**options)
        self._first_life_s = self._life_s = token_life_s
        self._lock = threading.Lock()
        self._valid_until: dict[str, float] = {}
        self._given = 0

    def tokens_given(self) -> int:
        return self._given

    def set_token_life(self, seconds: float) -> None:
        self._life_s = seconds

    def revoke_tokens(self) -> None:
        with self._lock:
            self._valid_until.clear()

    def reset(self) -> None:
        super().reset()
        self._life_s, self._given = self._first_life_s, 0

    def local_file(self, path: str, query: str) -> Path | None:
        """``/ACCOUNT.blob.core.windows.net/CONTAINER/rest`` is ``rest`` in the folder."""
        _, found, inside = path.partition(BLOB_DOMAIN)
        return super().local_file(inside.partition("/")[2], query) if found else None

    def generated(self, path: str, query: str) -> Generated | None:
        if path.startswith(TOKEN_PATH):
            return self._token()
        if BLOB_DOMAIN not in path:
            return None
        signature = parse_qs(query).get("sig", [""])[0]
        if not signature:
            return _storage_error(409, "PublicAccessNotPermitted")
        with self._lock:
            until = self._valid_until.get(signature, 0.0)
        return None if time.time() < until else _storage_error(403, "AuthenticationFailed")

    def _token(self) -> Generated:
        signature, until = secrets.token_urlsafe(24) + "=", time.time() + self._life_s
        with self._lock:
            self._given += 1
            self._valid_until[signature] = until
        expiry = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(until))
        token = urlencode(
            {"se": expiry, "sp": "rl", "sv": "2024-05-04", "sr": "c", "sig": signature}
        )
        body = json.dumps({"msft:expiry": expiry, "token": token}).encode()
        return Generated(200, "application/json", body)


def _storage_error(status: int, code: str) -> Generated:
    body = f'<?xml version="1.0" encoding="utf-8"?><Error><Code>{code}</Code></Error>'
    return Generated(status, "application/xml", body.encode())
