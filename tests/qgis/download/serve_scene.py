"""Earth Search with the scene of ../shared, on loopback: run by the engine's Python.

Says its address in one line; ends with its standard input. A number on a line there is a speed
limit in bytes a second (0: none).
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.servers import scene
from tests.servers.files import FileServer
from tests.servers.programs import missing_for_stac
from tests.servers.scene_files import Days
from tests.servers.stac_api import Cluster, StacApi


def main() -> None:
    missing = missing_for_stac()
    if missing:
        print("MISSING", missing, flush=True)
        return
    with tempfile.TemporaryDirectory() as folder:
        days = Days(count=None, first="2019-04-01", last="2019-06-30")
        content = scene.earth_search_c1(Path(sys.argv[1]), Path(folder), days)
        with (
            FileServer(Path(folder)) as files,
            Cluster() as cluster,
            StacApi(cluster, "earth_search") as api,
        ):
            api.load_content(content, assets=files.base_url)
            print(api.url, flush=True)
            for line in sys.stdin:
                files.bytes_per_second = int(line) or None
                print("done", flush=True)


if __name__ == "__main__":
    main()
