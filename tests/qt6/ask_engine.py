"""Ask a real engine of a given Python, and print its answer; run under PyQt6 with the stand-in."""

from __future__ import annotations

import os
import sys

from PyQt6.QtCore import QCoreApplication, QTimer

from furrow.engine.contract.requests import ListRecipes
from furrow.plugin.enginelink.client import EngineClient
from furrow.plugin.enginelink.process import EngineCommand

MOST_MS = 60_000


def main() -> None:
    app = QCoreApplication(sys.argv)
    client = EngineClient(lambda: EngineCommand(sys.argv[1]), one_shot=True)

    def end(words: str) -> None:
        print(words, flush=True)
        app.quit()

    client.finished.connect(lambda _, told: end(" ".join(r.name for r in told.recipes)))
    client.failed.connect(lambda _, problem: end(f"FAILED {problem.what}"))
    client.ask(ListRecipes())
    QTimer.singleShot(MOST_MS, lambda: end("FAILED no answer"))
    app.exec()
    client.close()
    os._exit(0)


if __name__ == "__main__":
    main()
