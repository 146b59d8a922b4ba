"""Draft Indonesian government decrees (*Keputusan*) as data, and print them with the office's own Word templates."""
