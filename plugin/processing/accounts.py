"""Accounts of imagery services, out of QGIS's own store of credentials.

Only the entry's id is ever kept. Id and secret of the OAuth client are read when a request is
made, go into that request, and nowhere else.
"""

from __future__ import annotations

import json

from qgis.core import QgsApplication, QgsAuthMethodConfig
from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate

_USED = (("username", "password"), ("clientid", "clientsecret"))
"""Settings of “Basic authentication”, and of plain entries that name them outright."""


class AccountUnreadable(Exception):
    """The entry holds no id and secret, or stays locked; the text says so."""


def account_of(entry: str) -> dict[str, str]:
    """The fields client_id and client_secret of a request; none where no entry is named.

    For the main thread: QGIS may ask for its master password.

    Raises:
        AccountUnreadable
    """
    if not entry:
        return {}
    config = QgsAuthMethodConfig()
    loaded = QgsApplication.authManager().loadAuthenticationConfig(entry, config, True)
    told = loaded[0] if isinstance(loaded, tuple) else loaded
    settings = _settings(config) if told else {}
    for name, secret in _USED:
        if settings.get(name) and settings.get(secret):
            return {"client_id": settings[name], "client_secret": settings[secret]}
    raise AccountUnreadable(
        translate(
            "Imagery",
            "The authentication entry “{0}” could not be read, or holds no id and secret. Choose "
            "one of the kind Basic (user name: the OAuth client’s id, password: its secret) or "
            "OAuth2.",
        ).format(config.name() or entry)
    )


def _settings(config: QgsAuthMethodConfig) -> dict[str, str]:
    settings = dict(config.configMap())
    try:  # the OAuth2 method keeps all of its settings in one
        settings.update(json.loads(settings.get("oauth2config") or "{}"))
    except (ValueError, TypeError):
        return {}
    return {str(name).lower(): str(value) for name, value in settings.items()}
