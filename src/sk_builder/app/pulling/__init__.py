"""The way back from Word: what people changed in a built file, as changes of the decree's data."""
