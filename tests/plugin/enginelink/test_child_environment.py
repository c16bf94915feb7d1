"""What of QGIS's environment variables the engine and its set-up see."""

from __future__ import annotations

from furrow.plugin.enginelink.child_environment import engine_variables, setup_variables
from furrow.plugin.enginelink.environment.proxy import Proxy, proxy_variables

OF_QGIS = {
    "PYTHONHOME": "/qgis",
    "PYTHONPATH": "/qgis/python",
    "PYTHONEXECUTABLE": "/qgis/bin/qgis",
    "PIP_TARGET": "/elsewhere",
    "PROJ_LIB": "/qgis/proj",
    "PROJ_DATA": "/qgis/proj",
    "GDAL_DATA": "/qgis/gdal",
    "GDAL_DRIVER_PATH": "/qgis/gdal/plugins",
    "GDAL_PAM_PROXY_DIR": "/home/ann/.qgis/pam",
    "LD_LIBRARY_PATH": "/qgis/lib",
    "DYLD_FRAMEWORK_PATH": "/qgis",
    "QT_PLUGIN_PATH": "/qgis/qt",
    "VIRTUAL_ENV": "/venv",
}
OF_THE_USER = {
    "HOME": "/home/ann",
    "PATH": "/usr/bin",
    "LANG": "de_DE.UTF-8",
    "TMPDIR": "/scratch",
    "GDAL_HTTP_PROXY": "proxy:8080",
    "HTTPS_PROXY": "http://proxy:8080",
    "OMP_NUM_THREADS": "4",
}


def test_the_engine_sees_the_users_variables_and_none_of_qgis() -> None:
    assert engine_variables({**OF_QGIS, **OF_THE_USER}, "linux") == OF_THE_USER


def test_pip_is_configured_as_the_user_did_but_checks_certificates_always() -> None:
    of_pip = {"PIP_INDEX_URL": "https://index.example/simple", "PIP_CERT": "/etc/own-ca.pem"}
    weakening = {
        "PIP_TRUSTED_HOST": "index.example",
        "GDAL_HTTP_UNSAFESSL": "YES",
        "PYTHONHTTPSVERIFY": "0",
        "CURL_CA_BUNDLE": "",
        "REQUESTS_CA_BUNDLE": "",
    }
    seen = setup_variables({**OF_QGIS, **of_pip, **weakening, "HOME": "/h"}, "linux", {})
    assert seen == {**of_pip, "HOME": "/h"}
    assert setup_variables({"CURL_CA_BUNDLE": "/ca.pem"}, "linux", {}) == {
        "CURL_CA_BUNDLE": "/ca.pem"
    }
    assert "PIP_INDEX_URL" not in engine_variables(of_pip, "linux")


def test_on_windows_qgis_libraries_are_taken_off_the_path() -> None:
    path = r"C:\Program Files\QGIS 3.40\bin;C:\OSGeo4W\apps\qt5\bin;C:\Windows\system32;D:\tools"
    assert engine_variables({"Path": path}, "win32") == {"Path": r"C:\Windows\system32;D:\tools"}


def test_the_proxy_of_qgis_reaches_the_child_with_its_password_quoted() -> None:
    proxy = Proxy("http", "proxy.example", 8080, "ann", "p@ss:w/rd", ("intern.example",))
    seen = setup_variables({"HTTPS_PROXY": "http://other"}, "linux", proxy_variables(proxy))
    login = "ann:p%40ss%3Aw%2Frd"
    assert seen["HTTPS_PROXY"] == f"http://{login}@proxy.example:8080"
    assert seen["NO_PROXY"] == "intern.example"
    assert proxy.shown == "proxy.example:8080"
    assert proxy_variables(Proxy("socks5", "::1", 1080))["HTTP_PROXY"] == "socks5h://[::1]:1080"
