"""What all rooms share: LibreOffice, and the promise that nothing is skipped where nothing may be.

With ``SK_BUILDER_NO_SKIPS=1``, as in ``.ci/run``, a skipped test is a failed one.
"""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

collect_ignore_glob = ["*conftest.py"]  # looked through for doctests, two files of one name would clash

_PARTS = {"libreoffice-writer": "libswlo.*", "libreoffice-math": "libsmlo.*", "libreoffice-calc": "libsclo.*"}
"""Debian package, and the library of LibreOffice that it brings (texts, equations, tables)."""


@pytest.fixture(scope="session")
def soffice(tmp_path_factory):
    """Convert with LibreOffice: ``soffice(path, "pdf")`` gives the path of the result.

    Further files of the same folder can be named after that; they go along in the same run.
    """
    program = shutil.which("soffice")
    if program is None:
        pytest.skip(f"LibreOffice is not installed (Debian: {', '.join(_PARTS)})")
    beside = Path(program).resolve().parent
    if missing := [package for package, library in _PARTS.items() if not list(beside.glob(library))]:
        pytest.skip(f"LibreOffice lacks a part (Debian: {', '.join(missing)})")
    profile = tmp_path_factory.mktemp("soffice").as_uri()

    def convert(path, to, *others):
        command = [program, "--headless", f"-env:UserInstallation={profile}", "--convert-to", to]
        subprocess.run(
            [*command, "--outdir", str(path.parent), *map(str, (path, *others))],
            check=True,
            capture_output=True,
            timeout=180,
        )
        return path.with_suffix(f".{to.partition(':')[0]}")

    return convert


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport():
    """Fail a skipped test where nothing may be skipped."""
    return _judged((yield))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report():
    """Fail a skipped file of tests where nothing may be skipped."""
    return _judged((yield))


def _judged(report):
    if report.skipped and os.environ.get("SK_BUILDER_NO_SKIPS") == "1" and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, but SK_BUILDER_NO_SKIPS=1: {report.longrepr[-1]}"
    return report
