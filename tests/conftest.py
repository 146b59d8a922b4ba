"""What all rooms share: LibreOffice, and the promise that nothing is skipped where nothing may be.

With ``SK_BUILDER_NO_SKIPS=1``, as in ``.ci/run``, a skipped test is a failed one.
"""

import os
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

import pytest

collect_ignore_glob = ["*conftest.py"]  # looked through for doctests, two files of one name would clash

_PARTS = {"libreoffice-writer": "libswlo.*", "libreoffice-math": "libsmlo.*", "libreoffice-calc": "libsclo.*"}
"""Debian package, and the library of LibreOffice that it brings (texts, equations, tables)."""


class LibreOffice(NamedTuple):
    """LibreOffice as the tests start it.

    Attributes:
        program: Its path.
        profile: A folder of its own, so that a LibreOffice of the user is left alone.
    """

    program: str
    profile: Path

    def run(self, *arguments):
        """Start it, and wait until it is done."""
        subprocess.run(
            [self.program, "--headless", f"-env:UserInstallation={self.profile.as_uri()}", *arguments],
            check=True,
            capture_output=True,
            timeout=180,
        )


@pytest.fixture(scope="session")
def libreoffice(tmp_path_factory):
    """LibreOffice with all its parts."""
    program = shutil.which("soffice")
    if program is None:
        pytest.skip(f"LibreOffice is not installed (Debian: {', '.join(_PARTS)})")
    beside = Path(program).resolve().parent
    if missing := [package for package, library in _PARTS.items() if not list(beside.glob(library))]:
        pytest.skip(f"LibreOffice lacks a part (Debian: {', '.join(missing)})")
    return LibreOffice(program, tmp_path_factory.mktemp("soffice"))


@pytest.fixture(scope="session")
def soffice(libreoffice):
    """Convert with LibreOffice: ``soffice(path, "pdf")`` gives the path of the result.

    Further files of the same folder can be named after that; they go along in the same run.
    """

    def convert(path, to, *others):
        libreoffice.run("--convert-to", to, "--outdir", str(path.parent), *map(str, (path, *others)))
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
