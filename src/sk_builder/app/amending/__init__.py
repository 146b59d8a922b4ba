"""After signing: a decree that amends another (*Keputusan perubahan*), and what both say together."""

from sk_builder.app.amending.drafting import Motive
from sk_builder.app.amending.making import Amended, amend, consolidate
from sk_builder.app.amending.wording import GROUNDS

__all__ = ["GROUNDS", "Amended", "Motive", "amend", "consolidate"]
