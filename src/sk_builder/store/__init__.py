"""Files that are not Word: decree files in YAML, and writing of any file without half-written results."""
