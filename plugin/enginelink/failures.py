"""Why a set-up failed, read from its log, and a report of it that is safe to send to others.

Pure: no Qt. The English texts are marked for the translators; whoever shows them translates with
the context ``SetupFailure``.
"""

from __future__ import annotations

import enum
import re
from collections.abc import Mapping
from dataclasses import dataclass
from re import Pattern


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Marks a text for the translators (lupdate knows the name); gives back the text itself."""
    return text


class Kind(enum.Enum):
    """What stopped a set-up."""

    DISK_FULL = "disk-full"
    DAMAGED_DOWNLOAD = "damaged-download"
    OLD_GLIBC = "old-glibc"
    WRONG_PYTHON = "wrong-python"
    BUSY = "busy"
    PATH_TOO_LONG = "path-too-long"
    ANTIVIRUS = "antivirus"
    PERMISSION = "permission"
    TLS = "tls"
    PROXY = "proxy"
    REFUSED = "refused"
    NO_NETWORK = "no-network"
    WHEELS_INCOMPLETE = "wheels-incomplete"
    NOT_OFFERED = "not-offered"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class SetupFailure:
    """A failed set-up: what stopped it, and the line of the log that says so."""

    kind: Kind
    evidence: str
    """As the log has it: it may hold paths and passwords, so show it :func:`redacted`."""

    @property
    def what(self) -> str:
        """English: what is wrong."""
        return _TEXTS[self.kind][0]

    @property
    def advice(self) -> str:
        """English: what to do next."""
        return _TEXTS[self.kind][1]


def classify(log: str) -> SetupFailure:
    """Read the log of a failed set-up: the most telling line decides, not the last one."""
    lines = [line.strip() for line in log.splitlines() if line.strip()]
    lines = [line for line in lines if not _A_RETRY_TO_COME.search(line)]
    for kind, signs in _SIGNS:
        for line in lines:
            if signs.search(line):
                offline = kind is Kind.NOT_OFFERED and _OFFLINE in log
                return SetupFailure(Kind.WHEELS_INCOMPLETE if offline else kind, line)
    errors = [line for line in lines if "error" in line.lower()]
    return SetupFailure(Kind.UNKNOWN, (errors or lines or [""])[-1])


def redacted_report(
    failure: SetupFailure, log: str, facts: Mapping[str, str], user: str, home: str
) -> str:
    """A report to copy into a message: what failed, on what computer, and the end of the log.

    Args:
        facts: name -> value, e.g. the versions of QGIS, Furrow and the system.
        user: the user's login name.
        home: the user's home folder.
    """
    told = [f"{name}: {value}" for name, value in facts.items()]
    tail = log.splitlines()[-_REPORT_LINES:]
    text = "\n".join(
        [
            "Furrow: the engine's set-up failed",
            f"Cause: {failure.kind.value}",
            f"Seen in: {failure.evidence}",
            *told,
            "",
            "The end of the log:",
            *tail,
        ]
    )
    return redacted(text, user, home)


def redacted(text: str, user: str = "", home: str = "") -> str:
    """``text`` without logins, passwords, tokens, home folders and the user's name."""
    for pattern, replacement in _SECRETS:
        text = pattern.sub(replacement, text)
    if len(home) > 1:
        for spelling in {home, home.replace("\\", "/"), home.replace("\\", "\\\\")}:
            text = re.sub(re.escape(spelling) + r"(?![\w.-])", "~", text, flags=re.IGNORECASE)
    text = _SOMEONES_HOME.sub(r"\1<user>", text)
    if len(user) > 1 and user.lower() not in _NO_ONES_NAMES:
        whole = r"(?<![A-Za-z0-9])" + re.escape(user) + r"(?![A-Za-z0-9])"
        text = re.sub(whole, "<user>", text, flags=re.IGNORECASE)
    return text


def _any(*signs: str) -> Pattern[str]:
    return re.compile("|".join(signs), re.IGNORECASE)


_REPORT_LINES = 200
_OFFLINE = "packages from the folder"
"""The set-up's own words where it was given a folder of wheels."""
_A_RETRY_TO_COME = re.compile(r"Retry\(total=[1-9]")

# The first kind that any line shows is the cause. A network that fails makes pip say in the end
# that a package is not offered, so what is said last comes last here.
_SIGNS: tuple[tuple[Kind, Pattern[str]], ...] = (
    (
        Kind.DISK_FULL,
        _any(
            r"no space left on device",
            r"disk quota exceeded",
            r"errno 28\b",
            r"winerror 112\b",
            r"not enough space on the disk",
        ),
    ),
    (
        Kind.DAMAGED_DOWNLOAD,
        _any(r"do not match the hashes", r"bad ?zip ?file", r"bad magic number for"),
    ),
    (
        Kind.OLD_GLIBC,
        _any(r"C library is glibc [\d.]+, older", r"version [`']GLIBC_[\d.]+' not found"),
    ),
    (
        Kind.WRONG_PYTHON,
        _any(
            r"engine needs Python 3\.11 or newer",
            r"is a 32-bit Python",
            r"No module named '?(venv|ensurepip|pip)\b",
            r"ensurepip is not available",
            r"requires a different Python",
        ),
    ),
    (Kind.BUSY, _any(r"another set-up of this environment is running")),
    (
        Kind.PATH_TOO_LONG,
        _any(r"winerror 206\b", r"file ?name (or extension )?(is )?too long", r"long path support"),
    ),
    (
        Kind.ANTIVIRUS,
        _any(
            r"winerror 225\b",
            r"winerror 32\b",
            r"contains a virus",
            r"being used by another process",
            r"blocked by (group policy|your administrator|the administrator)",
            r"winerror 1260\b",
        ),
    ),
    (
        Kind.PERMISSION,
        _any(
            r"permission denied",
            r"access is denied",
            r"winerror 5\b",
            r"errno 13\b",
            r"read-only file system",
            r"operation not permitted",
        ),
    ),
    (
        Kind.TLS,
        _any(
            r"CERTIFICATE_VERIFY_FAILED",
            r"SSLError",
            r"SSLCertVerificationError",
            r"ssl certificate",
            r"is not a trusted or secure host",
        ),
    ),
    (
        Kind.PROXY,
        _any(
            r"ProxyError",
            r"cannot connect to proxy",
            r"tunnel connection failed",
            r"\b407\b.*proxy",
            r"dependencies for SOCKS",
            r"proxy (url|authentication)",
        ),
    ),
    (
        Kind.REFUSED,
        _any(r"\b(401|403|404|429|451|5\d\d) (client|server) error", r"HTTP error (4|5)\d\d"),
    ),
    (
        Kind.NO_NETWORK,
        _any(
            r"NewConnectionError",
            r"NameResolutionError",
            r"name or service not known",
            r"temporary failure in name resolution",
            r"getaddrinfo failed",
            r"nodename nor servname",
            r"network is unreachable",
            r"no route to host",
            r"connection (was )?(refused|reset|aborted|timed out)",
            r"(Connect|Read)Timeout",
            r"read timed out",
            r"IncompleteRead",
        ),
    ),
    (Kind.WHEELS_INCOMPLETE, _any(r"holds no wheels")),
    (Kind.NOT_OFFERED, _any(r"no matching distribution found", r"is not a supported wheel")),
)

_SECRETS: tuple[tuple[Pattern[str], str], ...] = (
    (re.compile(r"(\w://)[^\s/@'\"]+@"), r"\1<login>@"),
    (re.compile(r"((?:proxy-)?authorization['\"]?\s*[:=]\s*).+", re.IGNORECASE), r"\1<secret>"),
    (
        re.compile(
            r"([\w-]*(?:token|password|passwd|secret|api[_-]?key|signature|credential)[\w-]*"
            r"['\"]?\s*[=:]\s*['\"]?)[^\s'\"&;,]+",
            re.IGNORECASE,
        ),
        r"\1<secret>",
    ),
    (re.compile(r"\b(?:pypi-|gh[pousr]_|glpat-)[A-Za-z0-9_-]{8,}"), "<secret>"),
    (re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]*\w"), "<address>"),
)
_SOMEONES_HOME = re.compile(
    r"((?:/home/|/Users/|[A-Z]:\\+Users\\+|[A-Z]:/Users/))[^\\/\s'\":;]+",
    re.IGNORECASE,
)
_NO_ONES_NAMES = frozenset({"root", "user", "users", "home", "python", "qgis", "furrow", "pip"})

_TEXTS: Mapping[Kind, tuple[str, str]] = {
    Kind.DISK_FULL: (
        QT_TRANSLATE_NOOP("SetupFailure", "The disk is full."),
        QT_TRANSLATE_NOOP(
            "SetupFailure",
            "Free some space on the disk of the engine's folder (the set-up says how much it "
            "needs), then run the set-up again.",
        ),
    ),
    Kind.DAMAGED_DOWNLOAD: (
        QT_TRANSLATE_NOOP(
            "SetupFailure", "A downloaded package is not the one that Furrow expects."
        ),
        QT_TRANSLATE_NOOP(
            "SetupFailure",
            "Nothing of it was used. Run the set-up again; if it stays so, something between this "
            "computer and the package index changes what is downloaded: ask your administrator.",
        ),
    ),
    Kind.OLD_GLIBC: (
        QT_TRANSLATE_NOOP(
            "SetupFailure", "This Linux system is older than the engine's packages can run on."
        ),
        QT_TRANSLATE_NOOP(
            "SetupFailure",
            "They need glibc 2.28 or newer (Debian 10, Ubuntu 20.04, RHEL 8, or later).",
        ),
    ),
    Kind.WRONG_PYTHON: (
        QT_TRANSLATE_NOOP("SetupFailure", "This Python cannot make the engine's environment."),
        QT_TRANSLATE_NOOP(
            "SetupFailure",
            "Choose a 64-bit Python 3.11 or newer that has venv and pip (on Debian: install "
            "python3-venv), then run the set-up again.",
        ),
    ),
    Kind.BUSY: (
        QT_TRANSLATE_NOOP("SetupFailure", "Another QGIS window is setting up the engine."),
        QT_TRANSLATE_NOOP("SetupFailure", "Wait until it has finished."),
    ),
    Kind.PATH_TOO_LONG: (
        QT_TRANSLATE_NOOP("SetupFailure", "A file's path is too long for Windows."),
        QT_TRANSLATE_NOOP(
            "SetupFailure",
            "Ask your administrator to enable long paths, then run the set-up again.",
        ),
    ),
    Kind.ANTIVIRUS: (
        QT_TRANSLATE_NOOP(
            "SetupFailure", "Another program, most likely the antivirus, holds or blocks a file."
        ),
        QT_TRANSLATE_NOOP(
            "SetupFailure",
            "Run the set-up again in a few minutes. If it stays so, ask your administrator to "
            "allow the engine's folder.",
        ),
    ),
    Kind.PERMISSION: (
        QT_TRANSLATE_NOOP("SetupFailure", "A file or folder may not be written."),
        QT_TRANSLATE_NOOP(
            "SetupFailure",
            "Give yourself write permission for the engine's folder, or ask your administrator "
            "whether a protection program forbids it; then run the set-up again.",
        ),
    ),
    Kind.TLS: (
        QT_TRANSLATE_NOOP("SetupFailure", "The package index could not prove who it is."),
        QT_TRANSLATE_NOOP(
            "SetupFailure",
            "Your network most likely inspects encrypted traffic. Ask your administrator for its "
            "certificate, and name the file in the environment variable PIP_CERT; Furrow never "
            "switches the check off. Check the computer's date and time, too.",
        ),
    ),
    Kind.PROXY: (
        QT_TRANSLATE_NOOP("SetupFailure", "The proxy did not let the set-up through."),
        QT_TRANSLATE_NOOP(
            "SetupFailure",
            "Check address, user and password in QGIS: Settings, Options, Network. A SOCKS proxy "
            "cannot be used for this; use an HTTP proxy, or a folder of wheels.",
        ),
    ),
    Kind.REFUSED: (
        QT_TRANSLATE_NOOP("SetupFailure", "The package index refused to answer."),
        QT_TRANSLATE_NOOP(
            "SetupFailure",
            "Try again later. If your organisation has an index of its own, check pip's "
            "configuration, or use a folder of wheels.",
        ),
    ),
    Kind.NO_NETWORK: (
        QT_TRANSLATE_NOOP("SetupFailure", "The package index could not be reached."),
        QT_TRANSLATE_NOOP(
            "SetupFailure",
            "Check the network connection, and QGIS's proxy settings; then run the set-up again. "
            "Without a network, use a folder of wheels.",
        ),
    ),
    Kind.WHEELS_INCOMPLETE: (
        QT_TRANSLATE_NOOP("SetupFailure", "The folder of wheels lacks a package."),
        QT_TRANSLATE_NOOP(
            "SetupFailure",
            "Fill it on a computer of the same system and Python version with “pip download "
            "--only-binary=:all: --no-deps -r requirements.lock”, then run the set-up again. For "
            "deep learning, the log names the torch that is needed.",
        ),
    ),
    Kind.NOT_OFFERED: (
        QT_TRANSLATE_NOOP(
            "SetupFailure", "A package is not offered for this Python and this computer."
        ),
        QT_TRANSLATE_NOOP("SetupFailure", "Choose another Python, best 3.12, and run again."),
    ),
    Kind.UNKNOWN: (
        QT_TRANSLATE_NOOP("SetupFailure", "The set-up stopped, and Furrow does not know why."),
        QT_TRANSLATE_NOOP(
            "SetupFailure", "Run it again; if it stays so, copy the report and send it."
        ),
    ),
}
