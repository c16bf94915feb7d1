"""nginx over a folder: what production servers do with ranges, and a log that is not ours."""

from __future__ import annotations

import json
import re
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any, Self
from urllib.parse import quote, unquote

from tests.servers.http_server import HOST, free_port
from tests.servers.programs import (
    end,
    find_nginx,
    is_root,
    listens,
    missing_for_nginx,
    start,
    wait_until,
)
from tests.servers.served import Served

LOG_FORMAT = {
    "request": "$request",
    "status": "$status",
    "http_range": "$http_range",
    "bytes_sent": "$body_bytes_sent",
    "request_completion": "$request_completion",
    "content_range": "$sent_http_content_range",
    "content_length": "$sent_http_content_length",
    "moment": "$msec",
}
CONTENT_RANGE = re.compile(r"bytes (\d+)-(\d+)/")
SETTLED_S = 0.03


class NginxServer:
    """``with NginxServer(folder) as server: server.url("a.tif"); server.log``."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self.port = 0
        self._own = Path()
        self._process: subprocess.Popen[bytes] | None = None
        self._forgotten_bytes = 0

    @property
    def base_url(self) -> str:
        """Without a slash at its end."""
        return f"http://{HOST}:{self.port}"

    def url(self, path: str | Path) -> str:
        """The address of a file: named from the folder, or an absolute path inside it."""
        named = Path(path)
        if named.is_absolute() and named.is_relative_to(self.folder):
            named = named.relative_to(self.folder)
        return f"{self.base_url}/{quote(named.as_posix().lstrip('/'))}"

    @property
    def log(self) -> list[Served]:
        """What was served since the last reset, in the order in which answers ended."""
        return [_served(json.loads(line)) for line in self._settled_lines()]

    def reset(self) -> None:
        """An empty log."""
        self._settled_lines()
        self._forgotten_bytes = self._access_log.stat().st_size

    def __enter__(self) -> Self:
        program, reason = find_nginx(), missing_for_nginx()
        if program is None or reason:
            raise RuntimeError(reason or "nginx is not installed")
        self._own = Path(tempfile.mkdtemp(prefix="furrow-nginx-"))
        self.port = free_port()
        settings = self._own / "nginx.conf"
        settings.write_text(self._settings(), encoding="utf-8")
        log = self._own / "error.log"
        try:
            with log.open("wb") as output:
                self._process = start(
                    [program, "-p", str(self._own), "-c", str(settings), "-e", str(log)],
                    output=output,
                )
            wait_until(lambda: listens(self.port), self._process, log)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        if self._process is not None:
            end(self._process, signal.SIGTERM)
            self._process = None
        shutil.rmtree(self._own, ignore_errors=True)

    @property
    def _access_log(self) -> Path:
        return self._own / "access.log"

    def _settled_lines(self) -> list[str]:
        """nginx writes a line a moment after the client has its answer: wait until none comes."""
        size = -1
        while size != (size := self._access_log.stat().st_size):
            time.sleep(SETTLED_S)
        with self._access_log.open("rb") as opened:
            opened.seek(self._forgotten_bytes)
            return opened.read().decode().splitlines()

    def _settings(self) -> str:
        own, log_format = self._own, json.dumps(LOG_FORMAT)
        temporary = "\n".join(
            f"    {what}_temp_path {own}/{what};"
            for what in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        # Workers run as root where we are: pytest's folders are closed to everybody else.
        return f"""
{"user root;" if is_root() else ""}
daemon off;
worker_processes 1;
pid {own}/pid;
error_log {own}/error.log warn;
events {{ worker_connections 256; }}
http {{
    types {{ image/tiff tif tiff; application/json json; }}
    log_format served escape=json '{log_format}';
    access_log {own}/access.log served;
{temporary}
    keepalive_requests 100000;
    server {{
        listen {HOST}:{self.port};
        location / {{ root "{self.folder}"; }}
    }}
}}
"""


def _served(line: dict[str, Any]) -> Served:
    method, _, rest = line["request"].partition(" ")
    path, _, query = rest.rpartition(" ")[0].partition("?")
    found = CONTENT_RANGE.match(line["content_range"])
    length = int(line["content_length"] or 0)
    status, sent = int(line["status"]), int(line["bytes_sent"])
    if found:
        start, stop = int(found[1]), int(found[2]) + 1
    else:
        start, stop = 0, length if status == 200 else 0
    return Served(
        path=unquote(path),
        start=start,
        end=stop,
        status=status,
        bytes_sent=sent,
        complete=line["request_completion"] == "OK",
        moment=float(line["moment"]),
        method=method,
        query=query,
    )
