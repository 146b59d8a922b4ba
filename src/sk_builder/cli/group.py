"""One place for errors and exit codes, and for click's own words in Indonesian."""

import atexit
import gc
import gettext
import io
import os
import sys
from pathlib import Path
from typing import Any

import click

from sk_builder.errors import SkBuilderError

FOUND = 1
"""Exit code: done, with findings."""

FAILED = 2
"""Exit code: could not run."""

_USAGE = {"[OPTIONS]": "[PILIHAN]", "COMMAND [ARGS]...": "PERINTAH [ARGUMEN]..."}
_OBJECTS = 100_000
"""New objects after which Python looks for garbage; its own choice is 700."""
_DOMAIN = "sk_builder"
_LOCALE = Path(__file__).parent / "locale"


class IndonesianCommand(click.Command):
    """A command whose usage line is Indonesian."""

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """Return the pieces of the usage line."""
        return [_USAGE.get(piece, piece) for piece in super().collect_usage_pieces(ctx)]


class IndonesianGroup(IndonesianCommand, click.Group):
    """Shows our errors as lines that begin with "Kesalahan:" and exits 2; lets bugs show a traceback."""

    command_class = IndonesianCommand
    group_class = type

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run the command, click's own words in Indonesian."""
        collect_rarely()
        write_any_letter()
        speak_indonesian()
        return super().main(*args, **kwargs)

    def invoke(self, ctx: click.Context) -> object:
        """Run a command and turn our errors into what the user reads."""
        try:
            return super().invoke(ctx)
        except SkBuilderError as error:
            for line in str(error).splitlines():
                click.echo(f"Kesalahan: {line}", err=True)
            ctx.exit(FAILED)


def collect_rarely() -> None:
    """Look for garbage less often, and not at the end: a command is over before there is much of it.

    That is an eighth of the time of a command that imports much and works little.
    """
    gc.set_threshold(_OBJECTS)
    atexit.register(gc.freeze)


def write_any_letter() -> None:
    """Let output hold letters that the code page of Windows has not: UTF-8 in a file, "?" in a window."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")


def speak_indonesian() -> None:
    """Point gettext, which click asks for its words, to our catalogue.

    Source:
        click marks all its words for `gettext.gettext`, which looks in the current domain and language.
    """
    os.environ["LANGUAGE"] = "id"
    gettext.bindtextdomain(_DOMAIN, _LOCALE)
    gettext.textdomain(_DOMAIN)
