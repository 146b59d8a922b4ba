"""Word files: templates compiled and filled, equations, anchors, the reader.

Knows no Decree, only plain values. The only room that imports docx, docxtpl, jinja2 and lxml. Each module is
imported by its own name, so that a door loads only what its command needs.
"""
