"""Help opens from the installed plugin, offline: every page, picture and heading is there."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest


class Links(HTMLParser):
    """What a page links to, shows, and can be led to."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.pictures: list[str] = []
        self.anchors: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "a":
            self.links.append(given.get("href") or "")
        if tag == "img":
            self.pictures.append(given.get("src") or "")
        if given.get("id"):
            self.anchors.add(str(given["id"]))


@pytest.fixture(scope="module")
def pages(unpacked) -> dict[str, Links]:
    files = (unpacked / "help").glob("*.html")
    return {file.name: Links(file.read_text(encoding="utf-8")) for file in files}


def linked_by_the_plugin(unpacked: Path) -> set[str]:
    """Every page that the code names: the help tables, Help in the menu and in the options."""
    files = (unpacked / "plugin").rglob("*.py")
    return {
        page
        for file in files
        for page in re.findall(r'"([\w-]+\.md(?:#[\w-]+)?)"', file.read_text(encoding="utf-8"))
    }


def test_every_page_that_the_plugin_links_to_is_in_the_zip(unpacked, pages):
    linked = linked_by_the_plugin(unpacked)
    assert {"panel.md", "install.md", "weights.md", "troubleshooting.md"} <= linked
    for link in linked:
        name, _, anchor = link.partition("#")
        page = pages[name.replace(".md", ".html")]
        assert not anchor or anchor in page.anchors, link


def test_links_and_pictures_of_the_pages_are_there(unpacked, pages):
    inner = 0
    for name, page in pages.items():
        for link in page.links:
            target, _, anchor = link.partition("#")
            if re.match(r"https?:", link):
                continue
            assert target or anchor, f"{name}: a link to nothing"
            assert (target or name) in pages, f"{name}: {link}"
            assert not anchor or anchor in pages[target or name].anchors, f"{name}: {link}"
            inner += 1
        for picture in page.pictures:
            assert (unpacked / "help" / picture).is_file(), f"{name}: {picture}"
    assert inner > 2 * len(pages)


def test_a_page_needs_nothing_from_the_network(pages, unpacked):
    for name, page in pages.items():
        text = (unpacked / "help" / name).read_text(encoding="utf-8")
        assert not re.search(r"<(script|link|iframe)\b|@import", text), name
        assert not [picture for picture in page.pictures if ":" in picture], name


def test_what_is_not_shipped_is_text_and_tables_are_tables(pages, unpacked):
    install = (unpacked / "help" / "install.html").read_text(encoding="utf-8")
    assert "README</p>" not in install and "../README" not in install and "README" in install
    assert "<table>" in install and 'id="without-a-network"' in install
    assert "architecture.html" not in pages and "index.html" in pages


def test_the_pages_are_small(unpacked):
    assert sum(file.stat().st_size for file in (unpacked / "help").iterdir()) < 2_000_000
