"""The command line: arguments in, text and exit codes out, no work of its own."""

from sk_builder.cli.commands import main

__all__ = ["main"]
