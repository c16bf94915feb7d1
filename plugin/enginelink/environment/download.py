"""One file from the network, through QGIS's proxy, checked by its SHA-256; goes on where it broke.

By Qt, in QGIS's process: this fetches a Python for computers on which there is none to start, and
Qt knows the certificates that Windows and macOS trust. Not by QGIS's own network manager, which
lets the user wave a bad certificate through; the certificates that QGIS was told to trust count.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from typing import BinaryIO

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtNetwork import (
    QNetworkAccessManager,
    QNetworkProxy,
    QNetworkReply,
    QNetworkRequest,
)

from furrow.plugin.enginelink.environment.proxy import Proxy
from furrow.plugin.enginelink.failures import Kind, SetupFailure, classify

STALL_MS = 30_000
"""A server that sends nothing for this long is given up."""
LARGEST_BYTES = 500_000_000
_TYPES = {"http": QNetworkProxy.ProxyType.HttpProxy, "socks5": QNetworkProxy.ProxyType.Socks5Proxy}
_PROXY_ERRORS = (
    QNetworkReply.NetworkError.ProxyConnectionRefusedError,
    QNetworkReply.NetworkError.ProxyConnectionClosedError,
    QNetworkReply.NetworkError.ProxyNotFoundError,
    QNetworkReply.NetworkError.ProxyTimeoutError,
    QNetworkReply.NetworkError.ProxyAuthenticationRequiredError,
    QNetworkReply.NetworkError.UnknownProxyError,
)
_RANGE_REFUSED = 416


class Download(QObject):
    """One download at a time. It ends with ``finished`` or ``failed``, unless :meth:`stop` came.

    While it runs, and after a break, what has come lies in ``PATH.part``: the next download of the
    same path asks for the rest only. A file that is not the expected one is deleted.
    """

    progress = pyqtSignal(int, int)
    """bytes that have come, of how many (0: not known)"""
    finished = pyqtSignal(str)
    """path of the file, whose checksum is right"""
    failed = pyqtSignal(object)
    """SetupFailure"""

    def __init__(self, parent: QObject | None = None, stall_ms: int = STALL_MS) -> None:
        super().__init__(parent)
        self._manager = QNetworkAccessManager(self)
        self._reply: QNetworkReply | None = None
        self._file: BinaryIO | None = None
        self._url, self._sha256, self._path = "", "", ""
        self._have, self._length, self._begun = 0, 0, False
        self._stalled = QTimer(self)
        self._stalled.setSingleShot(True)
        self._stalled.setInterval(stall_ms)
        self._stalled.timeout.connect(self._on_stalled)

    def start(self, url: str, sha256: str, path: str, proxy: Proxy | None) -> None:
        """Fetch ``url`` to ``path``; nothing happens where one is running."""
        if self._reply is not None:
            return
        self._url, self._sha256, self._path = url, sha256, path
        self._manager.setProxy(_qt_proxy(proxy))
        try:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            if os.path.exists(path) and _sha256_of(path) == sha256:
                QTimer.singleShot(0, lambda: self.finished.emit(path))  # of a stopped set-up
                return
            self._have = os.path.getsize(self._part) if os.path.exists(self._part) else 0
        except OSError as problem:
            self._fail(_kind_of(problem), str(problem))
            return
        self._ask()

    def stop(self) -> None:
        """End it without a signal; what has come is kept."""
        self._leave()

    @property
    def _part(self) -> str:
        return self._path + ".part"

    def _ask(self) -> None:
        request = QNetworkRequest(QUrl(self._url))
        request.setAttribute(
            QNetworkRequest.Attribute.RedirectPolicyAttribute,
            QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy,
        )
        if self._have:
            request.setRawHeader(b"Range", f"bytes={self._have}-".encode())
        _trust_as_qgis(request)
        self._begun = False
        self._reply = self._manager.get(request)
        self._reply.readyRead.connect(self._read)
        self._reply.finished.connect(self._on_finished)
        self._stalled.start()

    def _read(self) -> None:
        reply = self._reply
        if reply is None:
            return
        self._stalled.start()
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        if status not in (200, 206):
            return  # an error's page, or a redirect's
        try:
            self._write(bytes(reply.readAll()), resumes=status == 206)
        except OSError as problem:
            self._leave()
            self._discard()
            self._fail(_kind_of(problem), str(problem))
            return
        if self._have > LARGEST_BYTES:
            self._leave()
            self._discard()
            self._fail(Kind.DAMAGED_DOWNLOAD, f"{self._url} is larger than expected")
            return
        self.progress.emit(self._have, self._length)

    def _write(self, data: bytes, resumes: bool) -> None:
        if not self._begun:
            self._begun = True
            self._have = self._have if resumes else 0
            self._file = open(self._part, "ab" if resumes else "wb")  # noqa: SIM115 - until the end
            left = self._reply.header(QNetworkRequest.KnownHeaders.ContentLengthHeader)
            self._length = self._have + int(left) if left is not None else 0
        self._file.write(data)
        self._file.flush()
        self._have += len(data)

    def _on_finished(self) -> None:
        reply = self._reply
        if reply is None:
            return
        self._read()
        if self._reply is None:
            return  # the last bytes did not fit on the disk
        error, said = reply.error(), reply.errorString()
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        self._leave()
        if status == _RANGE_REFUSED and self._have:
            self._discard()  # it may be whole or wrong: from the beginning
            self._have = 0
            self._ask()
        elif error != QNetworkReply.NetworkError.NoError:
            through_proxy = self._manager.proxy().type() != QNetworkProxy.ProxyType.NoProxy
            self._fail(_kind_of_reply(error, status, through_proxy), f"{self._url}: {said}")
        else:
            self._check()

    def _check(self) -> None:
        try:
            if _sha256_of(self._part) != self._sha256:
                self._discard()
                self._fail(Kind.DAMAGED_DOWNLOAD, f"{self._url}: the SHA-256 is another one")
                return
            os.replace(self._part, self._path)
        except OSError as problem:
            self._fail(_kind_of(problem), str(problem))
            return
        self.finished.emit(self._path)

    def _on_stalled(self) -> None:
        seconds = self._stalled.interval() / 1000
        self._leave()
        self._fail(Kind.NO_NETWORK, f"{self._url}: nothing came for {seconds:.0f} seconds")

    def _leave(self) -> None:
        """Let go of the network and of the file."""
        self._stalled.stop()
        reply, self._reply = self._reply, None
        if reply is not None:
            reply.blockSignals(True)
            reply.abort()
            reply.deleteLater()
        file, self._file = self._file, None
        if file is not None:
            with contextlib.suppress(OSError):  # a full disk was told by the write before
                file.close()

    def _discard(self) -> None:
        with contextlib.suppress(OSError):  # what stays is asked for again, and checked
            os.remove(self._part)

    def _fail(self, kind: Kind, evidence: str) -> None:
        self.failed.emit(SetupFailure(kind, evidence))


def _trust_as_qgis(request: QNetworkRequest) -> None:
    """Trust the certificate authorities that QGIS trusts: the system's, and the user's own."""
    manager = QgsApplication.authManager()
    if manager is None or manager.isDisabled():
        return
    trusted = manager.trustedCaCertsCache()
    if trusted:
        configuration = request.sslConfiguration()
        configuration.setCaCertificates(trusted)
        request.setSslConfiguration(configuration)


def _qt_proxy(proxy: Proxy | None) -> QNetworkProxy:
    if proxy is None:
        return QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)
    return QNetworkProxy(_TYPES[proxy.kind], proxy.host, proxy.port, proxy.user, proxy.password)


def _kind_of_reply(error: QNetworkReply.NetworkError, status: object, through_proxy: bool) -> Kind:
    if error in _PROXY_ERRORS:
        return Kind.PROXY
    if error == QNetworkReply.NetworkError.SslHandshakeFailedError:
        return Kind.TLS
    if isinstance(status, int) and status >= 400:
        return Kind.REFUSED
    if through_proxy and status is None:
        return Kind.PROXY  # it is all that this computer talks to; Qt often says “unknown”
    return Kind.NO_NETWORK


def _kind_of(problem: OSError) -> Kind:
    """By the system's words, as for everything else that the set-up says."""
    return classify(str(problem)).kind


def _sha256_of(path: str) -> str:
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        for block in iter(lambda: file.read(1024 * 1024), b""):
            digest.update(block)
    return digest.hexdigest()
