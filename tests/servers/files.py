"""A folder over HTTP/1.1 with single byte ranges, a log, a speed limit, and faults on demand."""

from __future__ import annotations

import time
from dataclasses import asdict
from pathlib import Path
from typing import Any
from urllib.parse import quote

from tests.servers.faults import Fault
from tests.servers.process import ServerProcess
from tests.servers.served import Served


class FileServer(ServerProcess):
    """``with FileServer(folder) as server: …``; told of faults and speed at any time."""

    service = "tests.servers.file_service:FileService"

    def __init__(
        self,
        folder: Path,
        *,
        bytes_per_second: float | None = None,
        log_file: Path | None = None,
        **options: Any,
    ) -> None:
        self.folder = folder.resolve()
        self._speed = bytes_per_second
        super().__init__(
            self.service,
            folder=str(self.folder),
            bytes_per_second=bytes_per_second,
            log_file=str(log_file.resolve()) if log_file else None,
            **options,
        )

    def url(self, path: str | Path) -> str:
        """The address of a file: named from the folder, or an absolute path inside it."""
        return f"{self.base_url}/{quote(self.inside(path))}"

    def inside(self, path: str | Path) -> str:
        """A path as the log names it, without the slash at its beginning."""
        named = Path(path)
        if named.is_absolute() and named.is_relative_to(self.folder):
            named = named.relative_to(self.folder)
        return named.as_posix().lstrip("/")

    @property
    def log(self) -> list[Served]:
        """What was served since the last reset, in the order in which answers ended."""
        return [Served(**record) for record in self.call("log")]

    @property
    def bytes_per_second(self) -> float | None:
        """Over all connections together; None: no limit. May be set while serving."""
        return self._speed

    @bytes_per_second.setter
    def bytes_per_second(self, rate: float | None) -> None:
        self._speed = rate
        self.call("set_speed", bytes_per_second=rate)

    @property
    def bytes_sent(self) -> int:
        """Of all bodies since the last reset, those still under way included."""
        return self.call("state")["bytes_sent"]

    @property
    def open_connections(self) -> int:
        return self.call("state")["open_connections"]

    @property
    def most_connections(self) -> int:
        """The most connections that were open at once since the last reset."""
        return self.call("state")["most_connections"]

    def fault(self, fault: Fault) -> None:
        self.call("fault", **asdict(fault))

    def reset(self) -> None:
        """No faults, no speed limit, no connections, an empty log (a log file keeps its lines)."""
        self.bytes_per_second = None
        self.call("reset")

    def wait_for_bytes(self, count: int, timeout_s: float = 30.0) -> bool:
        """Wait until so many bytes of bodies were sent; False: they were not."""
        deadline = time.monotonic() + timeout_s
        while (reached := self.bytes_sent >= count) is False and time.monotonic() < deadline:
            time.sleep(0.002)
        return reached
