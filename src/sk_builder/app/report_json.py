"""The report of a check as JSON: a contract with other programs, told in the guide."""

import json
from typing import Any

from sk_builder.app.report import Checked, Located, Report

KEYS = ("version", "catalogue", "files")
"""What a report holds, in this order."""

VERSION = 1
"""Grows when a key changes its meaning or goes; new keys may come without that."""


def report_json(report: Report) -> str:
    """Return the report as the text of a JSON file."""
    files = [_file(checked) for checked in report.files]
    whole = zip(KEYS, (VERSION, report.known_on.isoformat(), files), strict=True)
    return json.dumps(dict(whole), ensure_ascii=False, indent=2) + "\n"


def _file(checked: Checked) -> dict[str, Any]:
    return {
        "file": str(checked.file),
        "findings": [_finding(located) for located in checked.found],
        "counts": checked.counts,
    }


def _finding(located: Located) -> dict[str, Any]:
    finding = located.finding
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "at": finding.at,
        "line": located.line,
        "column": located.column,
        "paragraph": located.paragraph,
        "quote": finding.quote,
        "message": finding.message,
        "suggestion": finding.suggestion,
        "safe": located.safe,
        "source": finding.source,
        "certainty": finding.certainty.value,
    }
