"""Reading a stranger's file in a process of its own, which can neither hang nor fill ours.

A module that reads so has both sides: `answer` asks in ours, `serve` does the work in the other.
"""

import json
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any


class NoAnswerError(Exception):
    """The other process took too long, wanted too much memory, or broke."""


def answer(module: str, content: bytes, seconds: float) -> Any:
    """Return what a module's `serve` says to some bytes.

    Args:
        module: Its name; it is run.
        content: What it reads.
        seconds: How long it may take.

    Raises:
        NoAnswerError: There was none in time.
    """
    try:
        child = subprocess.run(  # noqa: S603  our own module
            [sys.executable, "-I", "-m", module],
            input=content,
            capture_output=True,
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise NoAnswerError from error
    if child.returncode:
        raise NoAnswerError
    return json.loads(child.stdout)


def serve(read: Callable[[bytes], Any], memory: int) -> None:
    """Say what a function makes of the bytes that come in; of numbers, texts and lists of these.

    Args:
        read: The function; warnings of the library it uses are nobody's concern.
        memory: Bytes that it may use, where the system can bound it.
    """
    import logging  # noqa: PLC0415  what the other process alone needs
    import warnings  # noqa: PLC0415

    logging.disable()
    warnings.simplefilter("ignore")
    with suppress(ImportError):  # not on Windows
        import resource  # noqa: PLC0415

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    json.dump(read(sys.stdin.buffer.read()), sys.stdout)
