"""What a failed set-up's log says, and what of it may be shown to others."""

from __future__ import annotations

import pytest

from furrow.plugin.enginelink.failures import (
    Kind,
    SetupFailure,
    classify,
    redacted,
    redacted_report,
)

_RETRY = (
    "WARNING: Retrying (Retry(total={}, connect=None, read=None, redirect=None, status=None)) "
    "after connection broken by '{}': /simple/numpy/"
)
_NOTHING_FOUND = """\
ERROR: Could not find a version that satisfies the requirement numpy==2.4.1 (from versions: none)
ERROR: No matching distribution found for numpy==2.4.1
Set-up stopped: this command failed (1): /home/ann/.local/share/furrow/engine-ab/bin/python"""


def retries(cause: str) -> str:
    return "\n".join(_RETRY.format(left, cause) for left in (4, 3, 2, 1, 0))


LOGS = {
    "no network": (
        Kind.NO_NETWORK,
        retries(
            "NewConnectionError('<pip._vendor.urllib3.connection.HTTPSConnection object at "
            "0x7f1>: Failed to establish a new connection: [Errno -3] Temporary failure in name "
            "resolution')"
        )
        + "\n"
        + _NOTHING_FOUND,
    ),
    "windows without network": (
        Kind.NO_NETWORK,
        retries("NewConnectionError('[Errno 11001] getaddrinfo failed')") + "\n" + _NOTHING_FOUND,
    ),
    "a network that stalls": (
        Kind.NO_NETWORK,
        "pip._vendor.urllib3.exceptions.ReadTimeoutError: HTTPSConnectionPool(host='files.example',"
        " port=443): Read timed out.",
    ),
    "a proxy that asks for a password": (
        Kind.PROXY,
        retries(
            "ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: "
            "407 Proxy Authentication Required'))"
        )
        + "\n"
        + _NOTHING_FOUND,
    ),
    "a SOCKS proxy": (
        Kind.PROXY,
        "ERROR: Could not install packages due to an OSError: Missing dependencies for SOCKS "
        "support.",
    ),
    "an inspected network": (
        Kind.TLS,
        retries(
            "SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate "
            "verify failed: self-signed certificate in certificate chain (_ssl.c:1006)'))"
        )
        + "\nCould not fetch URL https://index.example/simple/numpy/: There was a problem "
        "confirming the ssl certificate\n" + _NOTHING_FOUND,
    ),
    "a full disk in the middle": (
        Kind.DISK_FULL,
        "Installing collected packages: scipy\n"
        "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
    ),
    "a full disk on Windows": (
        Kind.DISK_FULL,
        "ERROR: Could not install packages due to an OSError: [WinError 112] There is not enough "
        "space on the disk",
    ),
    "an antivirus that holds a file": (
        Kind.ANTIVIRUS,
        "ERROR: Could not install packages due to an OSError: [WinError 32] The process cannot "
        "access the file because it is being used by another process: 'C:\\\\x.dll'",
    ),
    "an antivirus that deletes a file": (
        Kind.ANTIVIRUS,
        "OSError: [WinError 225] Operation did not complete successfully because the file contains "
        "a virus or potentially unwanted software",
    ),
    "a blocked program": (
        Kind.ANTIVIRUS,
        "OSError: [WinError 1260] This program is blocked by group policy. For more information, "
        "contact your system administrator",
    ),
    "an index without a certificate": (
        Kind.TLS,
        "WARNING: The repository located at index.example is not a trusted or secure host and is "
        "being ignored.\n" + _NOTHING_FOUND,
    ),
    "a folder that may not be written": (
        Kind.PERMISSION,
        "Set-up stopped: [Errno 13] Permission denied: '/opt/furrow/engine-ab'",
    ),
    "a protected folder on Windows": (
        Kind.PERMISSION,
        "ERROR: Could not install packages due to an OSError: [WinError 5] Access is denied: "
        "'C:\\\\Program Files\\\\x'\nConsider using the `--user` option or check the permissions.",
    ),
    "an old Python": (
        Kind.WRONG_PYTHON,
        "Set-up stopped: the engine needs Python 3.11 or newer, this is 3.9.5.",
    ),
    "a Python without venv": (
        Kind.WRONG_PYTHON,
        "The virtual environment was not created successfully because ensurepip is not available.",
    ),
    "an old system": (
        Kind.OLD_GLIBC,
        "Set-up stopped: this system's C library is glibc 2.17, older than 2.28.",
    ),
    "a package built for a newer system": (
        Kind.OLD_GLIBC,
        "ImportError: /lib64/libm.so.6: version `GLIBC_2.29' not found (required by _core.so)",
    ),
    "a download that was changed on its way": (
        Kind.DAMAGED_DOWNLOAD,
        "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE. If you have "
        "updated the package versions, please update the hashes.",
    ),
    "a package for no such Python": (Kind.NOT_OFFERED, _NOTHING_FOUND),
    "an incomplete folder of wheels": (
        Kind.WHEELS_INCOMPLETE,
        "[3/4] Installing 62 packages from the folder /media/stick\n" + _NOTHING_FOUND,
    ),
    "an index that forbids": (
        Kind.REFUSED,
        "ERROR: HTTP error 403 while getting https://index.example/numpy-2.4.1.whl",
    ),
    "a second window": (
        Kind.BUSY,
        "Set-up stopped: another set-up of this environment is running.",
    ),
    "a long path": (
        Kind.PATH_TOO_LONG,
        "OSError: [WinError 206] The filename or extension is too long",
    ),
    "something new": (Kind.UNKNOWN, "Collecting numpy\nerror: the moon is full\ngood bye"),
    "nothing": (Kind.UNKNOWN, ""),
}


@pytest.mark.parametrize("name", LOGS)
def test_a_log_is_classified(name: str) -> None:
    kind, log = LOGS[name]
    assert classify(log).kind is kind


def test_a_network_that_came_back_is_not_blamed() -> None:
    log = _RETRY.format(4, "NewConnectionError('…')") + "\n" + LOGS["a full disk in the middle"][1]
    assert classify(log).kind is Kind.DISK_FULL
    log = _RETRY.format(4, "NewConnectionError('…')") + "\n" + _NOTHING_FOUND
    assert classify(log).kind is Kind.NOT_OFFERED


def test_an_unknown_failure_shows_its_last_error() -> None:
    assert classify(LOGS["something new"][1]).evidence == "error: the moon is full"


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_says_what_is_wrong_and_what_to_do(kind: Kind) -> None:
    failure = SetupFailure(kind, "")
    assert failure.what.endswith(".") and failure.advice.endswith(".")
    assert "trusted" not in failure.advice.lower()


HIDDEN = "hunter" + "2"
TOKEN = "ghp_" + "A1b2C3d4E5f6G7h8"


@pytest.mark.parametrize(
    "text",
    [
        f"Looking in indexes: https://ann.smith:{HIDDEN}@index.example/simple",
        f"HTTPS_PROXY=http://corp%5Cann.smith:{HIDDEN}@proxy.example:8080",
        f"Proxy-Authorization: Basic {HIDDEN}",
        f"https://index.example/simple?token={HIDDEN}&x=1",
        "api_key" + f": '{HIDDEN}'",
        "password" + f"={HIDDEN}",
        f"index {TOKEN}",
        r"C:\Users\Ann.Smith\AppData\Local\Furrow\engine-ab\Scripts\python.exe",
        r"'C:\\Users\\Ann.Smith\\AppData'",
        "/home/ann.smith/.local/share/furrow",
        "/Users/ann.smith/Library",
        "/data/profiles/ann.smith/x",
        "ann.smith@example.com wrote",
    ],
)
def test_nothing_personal_is_left_in_a_report(text: str) -> None:
    failure = SetupFailure(Kind.UNKNOWN, text)
    report = redacted_report(failure, text, {"Folder": text}, "ann.smith", "/home/ann.smith")
    lowered = report.lower()
    for personal in (HIDDEN, TOKEN.lower(), "ann.smith"):
        assert personal not in lowered, report


def test_a_report_still_says_what_is_needed_to_help() -> None:
    _, log = LOGS["a proxy that asks for a password"]
    facts = {"QGIS": "3.22.16", "System": "Linux x86_64"}
    report = redacted_report(classify(log), log, facts, "ann", "/home/ann")
    for wanted in ("Cause: proxy", "407 Proxy Authentication", "QGIS: 3.22.16", "numpy==2.4.1"):
        assert wanted in report
    assert "~/.local/share/furrow/engine-ab/bin/python" in report


def test_common_words_are_no_user_names() -> None:
    assert redacted("Python of root in QGIS", "root", "/root") == "Python of root in QGIS"
    assert redacted("/root/x and /rooted", "root", "/root") == "~/x and /rooted"
