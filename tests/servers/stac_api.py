"""A real STAC API: stac-fastapi with pgstac, on a PostgreSQL cluster of the tests' own.

One ``Cluster`` a session; each ``StacApi`` on it has a database of its own, so Earth Search and
Planetary Computer may both have a collection ``sentinel-2-l2a``.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import tempfile
import urllib.request
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Self

from tests.servers.http_server import HOST, free_port
from tests.servers.programs import (
    SERVER_PYTHON,
    as_user,
    end,
    find_postgres,
    is_root,
    listens,
    missing_for_stac,
    start,
    wait_until,
)
from tests.servers.scene_files import Content

OWNER = "furrow"
TEMPLATE = "pgstac_template"
POSTGRES_USER = "postgres"  # PostgreSQL refuses to run as root


class Cluster:
    """PostgreSQL with PostGIS and pgstac, in a folder of its own that goes with it."""

    def __init__(self) -> None:
        self.port = 0
        self._folder = Path()
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        programs = find_postgres()
        reason = missing_for_stac()
        if programs is None or reason:
            raise RuntimeError(reason or "PostgreSQL is not installed")
        # Not below pytest's folder: that one is closed to the user postgres.
        self._folder = Path(tempfile.mkdtemp(prefix="furrow-postgres-"))
        try:
            self._start(programs)
            self._migrate()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        if self._process is not None:
            end(self._process, signal.SIGQUIT)  # at once: nobody needs these data again
            self._process = None
        shutil.rmtree(self._folder, ignore_errors=True)

    def environment(self, database: str) -> dict[str, str]:
        """The variables that libpq, pypgstac and stac-fastapi read."""
        return {
            "PATH": os.environ.get("PATH", ""),
            "PGHOST": HOST,
            "PGPORT": str(self.port),
            "PGUSER": OWNER,
            "PGPASSWORD": "unused",  # pragma: allowlist secret
            "PGDATABASE": database,
            "PYTHONDONTWRITEBYTECODE": "1",
        }

    def sql(self, statement: str, database: str = "postgres") -> None:
        command = [
            "psql",
            "--no-psqlrc",
            "--quiet",
            "--set=ON_ERROR_STOP=1",
            "--command",
            statement,
        ]
        programs = find_postgres() or Path()
        _run([str(programs / command[0]), *command[1:]], self.environment(database))

    def create_database(self, name: str) -> None:
        """A database with pgstac in it, empty."""
        self.sql(f'CREATE DATABASE "{name}" TEMPLATE {TEMPLATE}')

    def drop_database(self, name: str) -> None:
        self.sql(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def _start(self, programs: Path) -> None:
        if is_root():
            shutil.chown(self._folder, POSTGRES_USER, POSTGRES_USER)
        data, log = self._folder / "data", self._folder / "log"
        _run(
            as_user(
                [
                    *(str(programs / "initdb"), "--pgdata", str(data), "--username", OWNER),
                    *"--auth=trust --encoding=UTF8 --locale=C --no-sync".split(),
                ],
                POSTGRES_USER,
            ),
            {"PATH": os.environ.get("PATH", "")},
        )
        self.port = free_port()
        settings = {
            "listen_addresses": HOST,
            "port": str(self.port),
            "unix_socket_directories": "",
            "fsync": "off",
            "synchronous_commit": "off",
            "full_page_writes": "off",
            "jit": "off",
            "autovacuum": "off",
            "shared_buffers": "64MB",
            "max_connections": "60",
        }
        options = [part for pair in settings.items() for part in ("-c", "=".join(pair))]
        with log.open("wb") as output:
            self._process = start(
                [str(programs / "postgres"), "-D", str(data), *options],
                user=POSTGRES_USER,
                end_signal="QUIT",
                environment={"PATH": os.environ.get("PATH", "")},
                output=output,
            )
        wait_until(lambda: self._answers(), self._process, log)

    def _answers(self) -> bool:
        if not listens(self.port):
            return False
        programs = find_postgres() or Path()
        ready = [str(programs / "pg_isready"), "--quiet", "-h", HOST, "-p", str(self.port)]
        return subprocess.run(ready, check=False).returncode == 0

    def _migrate(self) -> None:
        self.sql(f"CREATE DATABASE {TEMPLATE}")
        _run([_tool("pypgstac"), "migrate"], self.environment(TEMPLATE))


class StacApi:
    """``with StacApi(cluster, "earth_search") as api: api.load(content); api.url``."""

    def __init__(self, cluster: Cluster, database: str) -> None:
        self._cluster = cluster
        self._database = database
        self._process: subprocess.Popen[bytes] | None = None
        self._folder = Path()
        self.port = 0

    @property
    def url(self) -> str:
        """The root of the API, as a client is given it."""
        return f"http://{HOST}:{self.port}"

    def __enter__(self) -> Self:
        self._folder = Path(tempfile.mkdtemp(prefix="furrow-stac-"))
        try:
            self._cluster.create_database(self._database)
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        if self._process is not None:
            end(self._process, signal.SIGTERM)
            self._process = None
        self._cluster.drop_database(self._database)
        shutil.rmtree(self._folder, ignore_errors=True)

    def load(
        self, collections: Iterable[dict[str, Any]], items: Iterable[dict[str, Any]] = ()
    ) -> None:
        """Add collections and items, or replace those of the same identity."""
        for what, records in (("collections", collections), ("items", items)):
            lines = [json.dumps(record) + "\n" for record in records]
            if lines:
                file = self._folder / f"{what}.ndjson"
                file.write_text("".join(lines), encoding="utf-8")
                _run(
                    [_tool("pypgstac"), "load", what, str(file), "--method", "upsert"],
                    self._cluster.environment(self._database),
                )

    def load_content(self, *contents: Content, assets: str) -> None:
        """Collections and items made by scene.py, their assets at the address given."""
        filled = [content.at(assets) for content in contents]
        items = [item for content in filled for item in content.items]
        self.load([content.collection for content in filled], items)

    def clear(self) -> None:
        """No collections, no items."""
        self._cluster.sql(
            "SET search_path TO pgstac, public; DELETE FROM items; DELETE FROM collections",
            self._database,
        )

    def _start(self) -> None:
        self.port = free_port()
        log = self._folder / "log"
        with log.open("wb") as output:
            self._process = start(
                [
                    *(_tool("uvicorn"), "--factory", "stac_fastapi.pgstac.app:create_app"),
                    *("--host", HOST, "--port", str(self.port), "--no-access-log"),
                ],
                environment=self._cluster.environment(self._database),
                output=output,
            )
        wait_until(self._answers, self._process, log)

    def _answers(self) -> bool:
        if not listens(self.port):
            return False
        with urllib.request.urlopen(f"{self.url}/_mgmt/ping", timeout=5) as answer:
            return answer.status == 200


def _tool(name: str) -> str:
    return str(SERVER_PYTHON.parent / name)


def _run(command: list[str], environment: dict[str, str]) -> None:
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=False, cwd="/"
    )
    if done.returncode != 0:
        raise RuntimeError(f"{command[0]} failed:\n{done.stderr[-3000:]}")
