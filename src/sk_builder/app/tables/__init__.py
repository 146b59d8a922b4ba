"""The indicator tables of a decree in Excel and back: `export` writes the form, `importing` takes it over.

`form` tells what rows and columns there are; `cells` what a cell means; `layout` and `matching` find columns
and rows again; `rows` and `reading` tell what people changed.
"""
