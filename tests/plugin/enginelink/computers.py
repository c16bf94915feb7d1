"""Other computers than this one, as far as the engine link asks about them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from furrow.plugin.enginelink.environment.system import PythonFacts, System


class Computer(System):
    """A computer with these Pythons (path -> facts) and answers (first word, or
    code after -c -> what it prints)."""

    def __init__(
        self,
        platform: str,
        machine: str = "x86_64",
        pythons: Mapping[str, PythonFacts] | None = None,
        answers: Mapping[str, str] | None = None,
        base_prefix: str = "/usr",
        qgis_version: tuple[int, int] = (3, 9),
        home: str = "/home/ann",
        environ: Mapping[str, str] | None = None,
        files: Sequence[str] = (),
    ) -> None:
        self.platform = platform
        self.machine = machine
        self.environ = dict(environ or {})
        self.home = home
        self.base_prefix = base_prefix
        self.qgis_version = qgis_version
        self.pythons = dict(pythons or {})
        self.answers = dict(answers or {})
        self.files = set(files)
        self.long_paths = platform != "win32"
        self.started: list[str] = []

    def exists(self, path: str) -> bool:
        return path in self.pythons or path in self.files

    def read(self, path: str) -> str | None:
        return self.answers.get(path)

    def which(self, name: str) -> str | None:
        separator = "\\" if self.platform == "win32" else "/"
        known = [*self.pythons, *self.files]
        return next((path for path in known if path.endswith(separator + name)), None)

    def run(self, command: Sequence[str], seconds: float = 20.0) -> str | None:
        self.started.append(command[0])
        return self.answers.get(command[-1] if "-c" in command else command[0])

    def ask(self, python: str) -> PythonFacts | None:
        self.started.append(python)
        return self.pythons.get(python)


def python(
    path: str,
    version: tuple[int, int] = (3, 12),
    bits: int = 64,
    implementation: str = "CPython",
    can_make: bool = True,
) -> dict[str, PythonFacts]:
    return {path: PythonFacts(path, version, bits, implementation, can_make)}
