"""From words on paper to a manuscript."""
