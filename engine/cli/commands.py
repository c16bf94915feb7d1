"""The sub-commands, built from the contract's requests: a new request ships with its command."""

from __future__ import annotations

import contextlib
import dataclasses
import io
import sys
import typing
from collections.abc import Sequence
from typing import Any

import click

import furrow
from furrow.engine.cli.display import choose_display
from furrow.engine.cli.exit_codes import ExitCode
from furrow.engine.cli.run_request import RequestFailed, run_request
from furrow.engine.cli.tell import print_json, tell_error
from furrow.engine.cli.words import is_healthy, worded_result
from furrow.engine.contract import REQUESTS, Request
from furrow.engine.contract.errors import BadRequest, FurrowError
from furrow.engine.contract.paths import PATH_KINDS, absolute_paths
from furrow.engine.service.options import ServiceOptions

_CHAPTERS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Begin", ("demo",)),
    ("Your own area", ("imagery search", "imagery fetch", "imagery show", "new", "new-season")),
    ("The whole job", ("run",)),
    ("Step by step", ("imagery prepare", "train", "map", "assess", "report")),
    ("Label", ("preview", "suggest")),
    ("Areas", ("areas sample", "areas estimate", "areas districts")),
    (
        "Recipes and models",
        (
            "recipes",
            "adapt",
            "adapting",
            "evaluate",
            "transfer",
            "audit",
            "verdict",
            "model show",
            "model import",
        ),
    ),
    (
        "Studies",
        (
            "study labels",
            "study regions",
            "study years",
            "study radius",
            "study mixing",
            "study channels",
            "study features",
        ),
    ),
    ("Pretrained networks", ("weights list", "weights fetch")),
    ("Look", ("status", "outline", "series", "doctor")),
    ("For programs", ("serve",)),
)
"""The help's table of contents; a command that is not named here comes under "More"."""

_EPILOG = """\b
A typical session:
  furrow demo my-demo         a simulated season to try things on
  furrow run my-demo          imagery, training, map and report
  furrow status my-demo       what is there, and what comes next

\b
Your own area, from nothing:
  furrow imagery fetch my-season --area area.gpkg \\
    --season-start 2024-10-01 --season-end 2025-09-30
  furrow new my-map --imagery my-season --labels parcels.gpkg \\
    --season-start 2024-10-01 --season-end 2025-09-30
  furrow run my-map

\b
Exit codes:
  0    done
  1    an error that Furrow does not know
  2    the command or one of its values is not valid
  3    something you can mend; the message says how
  4    out of memory, or the engine ended unexpectedly
  130  cancelled (Ctrl-C)
"""


def run_command_line(arguments: Sequence[str], options: ServiceOptions | None = None) -> ExitCode:
    """Parse and do one command; errors become words (or JSON) and an exit code."""
    _never_fail_on_encoding()
    group = build_commands(options)
    try:
        code = group.main(list(arguments), prog_name="furrow", standalone_mode=False)
    except click.ClickException as problem:
        if "--json" in arguments:
            field = getattr(getattr(problem, "param", None), "name", None) or "command line"
            bad = BadRequest(field=field, detail=problem.format_message().rstrip("."))
            return tell_error(bad, as_json=True)
        problem.show()
        return ExitCode.USAGE
    except click.Abort:
        return ExitCode.CANCELLED
    return ExitCode(code or 0)


def build_commands(options: ServiceOptions | None = None) -> click.Group:
    """The ``furrow`` command with one sub-command a request, and ``serve``."""

    @click.group(
        cls=_Contents,
        invoke_without_command=True,
        epilog=_EPILOG,
        context_settings={
            "help_option_names": ["-h", "--help"],
            "max_content_width": 100,
        },
    )
    @click.version_option(furrow.__version__, prog_name="furrow")
    @click.pass_context
    def group(context: click.Context) -> None:
        """A crop map, and an honest statement of how good it is.

        Each command takes --json (the result as JSON on stdout), --quiet and --debug;
        “furrow COMMAND --help” lists the rest.
        """
        if context.invoked_subcommand is None:
            click.echo(context.get_help())

    for kind in REQUESTS.values():
        _parent(group, kind).add_command(_request_command(kind, options))
    group.add_command(_serve_command(options))
    return group


_GROUPS = {
    "areas": "Estimate areas from a random sample, or count them by district",
    "imagery": "Search, download, look at and prepare imagery",
    "model": "Look at a finished model, or take one from elsewhere",
    "study": "Experiments on labelled tables",
    "weights": "List and download the weights of pretrained networks",
}
"""Commands of two words: what the first one stands for."""


def _parent(group: click.Group, kind: type[Request]) -> click.Group:
    """The group that a request's command belongs to; made where it is not there yet."""
    first, _, rest = kind.command.partition(" ")
    if not rest:
        return group
    found = group.commands.get(first)
    if not isinstance(found, click.Group):
        found = _InOrder(
            first,
            callback=_show_help,
            invoke_without_command=True,
            help=_GROUPS[first] + ".",
            short_help=_GROUPS[first],
        )
        group.add_command(found)
    return found


@click.pass_context
def _show_help(context: click.Context) -> None:
    """What a group does where no command of it is named."""
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


class _InOrder(click.Group):
    """Help in the order of work."""

    def list_commands(self, context: click.Context) -> list[str]:
        return list(self.commands)


class _Contents(_InOrder):
    """Help that reads as a table of contents, groups opened."""

    def format_commands(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        commands: dict[str, click.Command] = {}
        for name, command in self.commands.items():
            inner = command.commands if isinstance(command, click.Group) else {"": command}
            commands |= {f"{name} {rest}".rstrip(): one for rest, one in inner.items()}
        named = {name for _, names in _CHAPTERS for name in names}
        more = tuple(name for name in commands if name not in named)
        width = max(len(name) for name in commands)
        for title, names in (*_CHAPTERS, ("More", more)):
            rows = [
                (name.ljust(width), commands[name].get_short_help_str(80))
                for name in names
                if name in commands
            ]
            if rows:
                with formatter.section(title):
                    formatter.write_dl(rows, col_spacing=2)


def _request_command(kind: type[Request], options: ServiceOptions | None) -> click.Command:
    def callback(as_json: bool, quiet: bool, debug: bool, **values: Any) -> ExitCode:
        return _do(absolute_paths(kind(**values)), as_json, quiet, debug, options)

    hints = typing.get_type_hints(kind)
    return click.Command(
        kind.command.rpartition(" ")[2],
        params=[
            *(
                _parameter(field, hints[field.name])
                for field in dataclasses.fields(kind)
                # Other users of the machine can read a command line; the environment they cannot.
                if field.metadata.get("kind") != "secret"
            ),
            click.Option(
                ["--json", "as_json"],
                is_flag=True,
                help="Print the result, or the error, as JSON on stdout and nothing else.",
            ),
            click.Option(
                ["--quiet", "-q"],
                is_flag=True,
                help="Print the result and errors only.",
            ),
            click.Option(
                ["--debug"],
                is_flag=True,
                help="Show the engine's own log, tracebacks included.",
            ),
        ],
        callback=callback,
        help=kind.__doc__,
        short_help=kind.summary,
        # A coordinate may be negative: “-3.5” is no option. A misspelt one is refused all the same.
        context_settings={
            "ignore_unknown_options": any(
                field.metadata.get("positional") and hints[field.name] is float
                for field in dataclasses.fields(kind)
            )
        },
    )


def _parameter(field: dataclasses.Field[Any], hint: Any) -> click.Parameter:
    """A click argument or option from a request's field."""
    kind = field.metadata.get("kind")
    metavar = "AREA" if kind == "area" else "PATH" if kind in PATH_KINDS else None
    if field.metadata.get("positional"):
        help_text = _sentence(field.metadata["help"])
        if field.metadata.get("optional"):
            return click.Argument([field.name], required=False, default="", help=help_text)
        return click.Argument([field.name], type=_scalar(hint), help=help_text)
    name = "--" + field.name.replace("_", "-")
    scalar = _scalar(hint)
    help_text = _sentence(field.metadata["help"])
    if scalar is bool:
        return click.Option([f"{name}/--no-{name[2:]}"], default=field.default, help=help_text)
    return click.Option(
        [name],
        type=scalar,
        default=field.default,
        show_default=field.default not in ("", None),
        metavar=metavar,
        help=help_text,
    )


def _scalar(hint: Any) -> type:
    """``str`` of ``Optional[str]``, and the type itself otherwise."""
    inner = [item for item in typing.get_args(hint) if item is not type(None)]
    kind = inner[0] if inner else hint
    return kind if kind in (str, int, float, bool) else str


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + ("" if text.endswith(".") else ".")


def _serve_command(options: ServiceOptions | None) -> click.Command:
    def callback() -> None:
        from furrow.engine.service.supervisor import serve

        serve(options)

    return click.Command(
        "serve",
        callback=callback,
        short_help="Answer JSON-RPC 2.0 on stdin and stdout",
        help=(
            "Answer JSON-RPC 2.0 on stdin and stdout, one message a line.\n\n"
            "Methods: the requests of furrow.engine.contract; hello {protocol}, cancel {id}, "
            "shutdown. Notifications: ready, progress, log, heartbeat. Ends with stdin."
        ),
    )


def _do(
    request: Request,
    as_json: bool,
    quiet: bool,
    debug: bool,
    options: ServiceOptions | None,
) -> ExitCode:
    silent = quiet or (as_json and not sys.stderr.isatty())
    try:
        document = run_request(request, choose_display(silent, debug), debug, options)
    except RequestFailed as failed:
        code = tell_error(failed.error, as_json, _hints(request, failed.error))
        if failed.log_file and not as_json:
            click.echo(f"  The log is in {failed.log_file}; --debug shows it.", err=True)
        return code
    try:
        if as_json:
            print_json(document)
        else:
            sys.stdout.write(worded_result(request.method, document, request) + "\n")
        sys.stdout.flush()
    except BrokenPipeError:  # “furrow status … | head -1”
        sys.stdout = io.StringIO()
    return ExitCode.OK if is_healthy(request.method, document) else ExitCode.REFUSED


_TOGETHER = {"area": ("area", "season")}
"""Whoever forgets one of these mostly forgets the others."""


def _hints(request: Request, error: FurrowError) -> list[str]:
    """The options that set what an error calls not valid, as the help has them."""
    if not isinstance(error, BadRequest):
        return []
    starts = _TOGETHER.get(error.field, (error.field,))
    rows = [
        (f"--{field.name.replace('_', '-')}", _sentence(field.metadata["help"]))
        for field in dataclasses.fields(request)
        if not field.metadata.get("positional")
        and (field.name in starts or field.name.startswith(tuple(f"{s}_" for s in starts)))
        and (field.name == error.field or not getattr(request, field.name))
    ]
    if not rows:
        return []
    width = max(len(name) for name, _ in rows)
    return ["Give:", *(f"  {name:<{width}}  {text}" for name, text in rows)]


def _never_fail_on_encoding() -> None:
    """A terminal that cannot show “≥” shows an escape, not a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            with contextlib.suppress(ValueError):
                stream.reconfigure(errors="backslashreplace")
