"""A decree that is set, and amendments of it, as the tests make them."""

from datetime import date

import pytest
from office_folder import files_in
from papers import clean_decree

from sk_builder.app.amending import Motive, amend
from sk_builder.app.enacting import enact
from sk_builder.app.writing import Making
from sk_builder.errors import SkBuilderError
from sk_builder.store.decrees import dump_decree
from sk_builder.store.history import Entry

DAY = date(2024, 12, 2)
MOTIVE = Motive(("fakta",), "Hasil reviu menunjukkan target terlalu rendah")
DECREE = clean_decree(0)
NAME = f"Keputusan {DECREE.office} Nomor {DECREE.number} Tahun {DECREE.year} tentang {DECREE.subject}"
TARGET = f"lampiran.I.indikator.1.target.{DECREE.period.first}"
BEFORE = str(DECREE.annexes[0].indicators[0].targets[DECREE.period.first])
LAST = f"diktum.{('KESATU', 'KEDUA', 'KETIGA', 'KEEMPAT')[len(DECREE.dictums) - 2]}"


def decree_file(tmp_path):
    """Write a decree that is set."""
    path = tmp_path / "iku.yaml"
    path.write_text(dump_decree(DECREE), encoding="utf-8")
    return path


def amended(file, values=((TARGET, "61"),), motive=MOTIVE, **how):
    """Amend a decree."""
    return amend(file, list(values), motive, DAY, **how)


def enacted(file, number="90", day=DAY):
    """Set a draft."""
    enact(file, number, day, Making(Entry(day, None, "ditetapkan")))


def written(file):
    """Files beside a decree, locks left out."""
    return [name for name in files_in(file.parent) if not name.endswith(".lock")]


def refused(file, *values, motive=MOTIVE, **how):
    """The lines by which an amendment is refused; nothing was written."""
    before = written(file)
    with pytest.raises(SkBuilderError) as raised:
        amended(file, values or ((TARGET, "61"),), motive, **how)
    assert written(file) == before
    return [line.removeprefix(f"{file}: ") for line in str(raised.value).splitlines()]
