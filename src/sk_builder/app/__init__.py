"""What the program does, one function per use; every door calls these and nothing below them.

Each use is a module of its own, so that a door loads only what its command needs.
"""
