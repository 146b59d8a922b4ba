"""Draft Indonesian government decrees (*Keputusan*) as data, printed with the office's own templates."""
