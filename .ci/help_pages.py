"""The pages of docs/ that users read, as plain HTML for the plugin's zip.

    .venv/bin/python -I .ci/help_pages.py DOCS

prints JSON: {"pages": {"panel.html": "<!doctype …"}, "pictures": ["clouds.png", …]}. The Markdown
is read by markdown-it-py, which engine/requirements.lock pins. Links lead from page to page and
need no network; what they say of pages that are not shipped is left as text. A link to a page, a
picture or a heading that is not there ends it with a sentence.
"""

from __future__ import annotations

import html
import json
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from markdown_it import MarkdownIt
from markdown_it.token import Token

NOT_FOR_USERS = {"architecture.md", "translating.md"}
INDEX = "index.html"
_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} – Furrow</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 16px/1.5 sans-serif; max-width: 46em; margin: 0 auto; padding: 1em 1em 4em; }}
nav {{ font-size: .9em; }}
h1, h2, h3 {{ line-height: 1.2; margin-top: 1.6em; }}
img {{ max-width: 100%; height: auto; }}
table {{ border-collapse: collapse; display: block; overflow-x: auto; }}
th, td {{ border: 1px solid #8888; padding: .25em .6em; text-align: left; vertical-align: top; }}
pre {{ background: #8882; padding: .7em; overflow-x: auto; }}
code {{ font-family: monospace; }}
</style>
</head>
<body>
{nav}<main>
{body}</main>
</body>
</html>
"""


class Refused(Exception):
    """What is wrong, and where."""


@dataclass
class Page:
    """One page on its way from Markdown to HTML."""

    name: str
    tokens: list[Token]
    title: str = ""
    anchors: set[str] = field(default_factory=set)


def help_pages(docs: Path) -> tuple[dict[str, str], list[str]]:
    """HTML by file name, and the pictures that the pages show. Raises Refused."""
    reader = MarkdownIt("commonmark", {"html": True}).enable("table")
    files = sorted(file for file in docs.glob("*.md") if file.name not in NOT_FOR_USERS)
    pages = {file.name: _read(reader, file) for file in files}
    pictures: set[str] = set()
    made = {}
    for page in pages.values():
        _mend_links(page.tokens, page, pages, docs, pictures)
        body = reader.renderer.render(page.tokens, reader.options, {})
        nav = f'<nav><a href="{INDEX}">All pages</a></nav>\n'
        made[_html_name(page.name)] = _PAGE.format(
            title=html.escape(page.title), nav=nav, body=body
        )
    listed = "".join(
        f'<li><a href="{_html_name(page.name)}">{html.escape(page.title)}</a></li>\n'
        for page in sorted(pages.values(), key=lambda page: page.title.casefold())
    )
    body = f"<h1>Furrow: all pages</h1>\n<ul>\n{listed}</ul>\n"
    made[INDEX] = _PAGE.format(title="All pages", nav="", body=body)
    return made, sorted(pictures)


def _read(reader: MarkdownIt, file: Path) -> Page:
    """Its headings get the anchors that they have on the web, too."""
    page = Page(file.name, reader.parse(file.read_text(encoding="utf-8")))
    for token, inside in zip(page.tokens, page.tokens[1:], strict=False):
        if token.type != "heading_open":
            continue
        words = "".join(part.content for part in inside.children or [])
        page.title = page.title or words
        base = anchor = re.sub(r"[^\w\- ]", "", words.lower()).replace(" ", "-")
        number = 0
        while anchor in page.anchors:
            number += 1
            anchor = f"{base}-{number}"
        page.anchors.add(anchor)
        token.attrSet("id", anchor)
    if not page.title:
        raise Refused(f"docs/{file.name} has no heading.")
    return page


def _mend_links(
    tokens: list[Token], page: Page, pages: dict[str, Page], docs: Path, pictures: set[str]
) -> None:
    dropped = False
    for token in tokens:
        if token.children:
            _mend_links(token.children, page, pages, docs, pictures)
        if token.type == "image":
            name = str(token.attrGet("src"))
            if not (docs / name).is_file() or "/" in name:
                raise Refused(f"docs/{page.name} shows {name}, which is not in docs.")
            pictures.add(name)
        if token.type == "link_open":
            target = _target(str(token.attrGet("href")), page, pages, docs)
            dropped = not target
            token.attrSet("href", target)
        if dropped and token.type in ("link_open", "link_close"):
            token.hidden, token.tag, token.type = True, "", "text"
            token.content = ""


def _target(href: str, page: Page, pages: dict[str, Page], docs: Path) -> str:
    """Where a link leads in the zip; empty where what it leads to is not shipped."""
    if re.match(r"[a-z]+:", href):
        return href
    name, _, anchor = href.partition("#")
    if name.startswith("../"):
        return ""
    if name and not (docs / name).exists():
        raise Refused(f"docs/{page.name} links to {name}, which is not there.")
    if name and name not in pages:
        return ""
    if anchor and anchor not in pages[name or page.name].anchors:
        raise Refused(f"docs/{page.name} links to {href}, and no heading there is called so.")
    return (_html_name(name) if name else "") + (f"#{anchor}" if anchor else "")


def _html_name(name: str) -> str:
    return PurePosixPath(name).with_suffix(".html").name


def main() -> None:
    try:
        pages, pictures = help_pages(Path(sys.argv[1]))
    except Refused as problem:
        sys.exit(str(problem))
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    json.dump({"pages": pages, "pictures": pictures}, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main()
