"""The decree as data: what it says, without a word about how it looks."""

from sk_builder.model.amending import Amendment, Rewording
from sk_builder.model.annex import (
    Annex,
    Column,
    Formula,
    Fraction,
    Indicator,
    IndicatorAnnex,
    Member,
    MemberAnnex,
    SharedFormula,
    StrategicGoal,
    TextAnnex,
)
from sk_builder.model.base import Amount, Part, PartError, Period, Range
from sk_builder.model.decree import (
    Decree,
    Departure,
    Dictum,
    Enactment,
    Ignore,
    LegalBasis,
    Letterhead,
    Signatory,
)
from sk_builder.model.history import Recorded, Version
from sk_builder.model.office import Certification, Office
from sk_builder.model.style import HouseStyle

__all__ = [
    "Amendment",
    "Amount",
    "Annex",
    "Certification",
    "Column",
    "Decree",
    "Departure",
    "Dictum",
    "Enactment",
    "Formula",
    "Fraction",
    "HouseStyle",
    "Ignore",
    "Indicator",
    "IndicatorAnnex",
    "LegalBasis",
    "Letterhead",
    "Member",
    "MemberAnnex",
    "Office",
    "Part",
    "PartError",
    "Period",
    "Range",
    "Recorded",
    "Rewording",
    "SharedFormula",
    "Signatory",
    "StrategicGoal",
    "TextAnnex",
    "Version",
]
