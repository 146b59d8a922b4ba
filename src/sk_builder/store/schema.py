"""The JSON Schema of decree files, by which an editor completes keys, shows what they hold and marks slips.

It is made from the types of the model, as `decode` is, and allows what `decode` allows; what a schema cannot
say (a date that no calendar has, a key twice) is left to `decode`.
"""

from datetime import date
from decimal import Decimal
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from msgspec import Meta, structs

from sk_builder.model import Decree, Part, Period
from sk_builder.store.decode import without_none

Schema = dict[str, Any]

_YEAR = "(19|20)[0-9]{2}"
_TEXT: Schema = {"type": ["string", "number"]}
_SCALARS: dict[Any, Schema] = {
    str: _TEXT,
    bool: {"enum": ["ya", "tidak"]},
    int: {"type": ["integer", "string"], "pattern": f"^{_YEAR}$", "minimum": 1900, "maximum": 2099},
    date: {"type": "string", "pattern": "^([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2} +[A-Za-z]+ +[0-9]{4})$"},
    Period: {"type": ["integer", "string"], "pattern": f"^{_YEAR}( *[-–] *{_YEAR})?$"},
}


def schema(kind: type[Part] = Decree) -> Schema:
    """Return the JSON Schema (draft 7, which editors know) of files that hold a part of the model.

    Examples:
        >>> schema()["properties"]["jenis"]["anyOf"][0]
        {'enum': ['Keputusan', 'Surat Keputusan']}
    """
    definitions: dict[str, Schema] = {}
    top = _object(kind, definitions)
    return {"$schema": "http://json-schema.org/draft-07/schema#", **top, "definitions": definitions}


def _of(hint: Any, definitions: dict[str, Schema]) -> Schema:
    kind = without_none(hint)
    arms = get_args(kind)
    match get_origin(kind):
        case origin if origin in {Union, UnionType}:
            return _TEXT if Decimal in arms else {"anyOf": [_of(arm, definitions) for arm in arms]}
        case origin if origin is tuple:
            return _list(hint, _of(arms[0], definitions))
        case origin if origin is dict:
            values = _or_blank(_of(arms[1], definitions))
            years = {f"^{_YEAR}$": values}
            return {"type": "object", "patternProperties": years, "additionalProperties": False}
        case origin if origin is Literal:
            return {"enum": list(arms)}
    return _SCALARS[kind] if kind in _SCALARS else _reference(kind, definitions)


def _list(hint: Any, item: Schema) -> Schema:
    longest = [meta.max_length for meta in _metas(hint) if meta.max_length]
    items: Schema = {"type": "array", "items": item, **({"maxItems": longest[0]} if longest else {})}
    return {"anyOf": [items, item]}


def _reference(kind: type[Part], definitions: dict[str, Schema]) -> Schema:
    if kind.__name__ not in definitions:
        definitions[kind.__name__] = {}
        definitions[kind.__name__] = _object(kind, definitions)
    reference: Schema = {"$ref": f"#/definitions/{kind.__name__}"}
    return {"anyOf": [_TEXT, reference]} if hasattr(kind, "shorthand") else reference


def _object(kind: type[Part], definitions: dict[str, Schema]) -> Schema:
    hints = get_type_hints(kind, include_extras=True)
    config = kind.__struct_config__
    properties: dict[str, Schema] = {config.tag_field: {"const": config.tag}} if config.tag_field else {}
    required = list(properties)
    for field in structs.fields(kind):
        hint = hints[field.name]
        value = _of(hint, definitions)
        if field.required:
            required.append(field.encode_name)
        properties[field.encode_name] = {
            **_described(hint),
            **(value if field.required else _or_blank(value)),
        }
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _or_blank(value: Schema) -> Schema:
    return {"anyOf": [value, {"type": "null"}]}


def _described(hint: Any) -> Schema:
    return next(({"description": meta.description} for meta in _metas(hint) if meta.description), {})


def _metas(hint: Any) -> list[Meta]:
    arms = get_args(hint)[1:] if get_origin(hint) is Annotated else ()
    return [meta for meta in arms if isinstance(meta, Meta)]
