"""Any decree at all: a page with every word of it, or a refusal that names its fields."""

import pytest
from hypothesis import HealthCheck, event, given, settings
from msgspec import structs
from parts import parts
from printed_page import plain, printed, text, value_at

from sk_builder.errors import PlaceError, TemplateError
from sk_builder.model import Decree, LegalBasis
from sk_builder.places import filled

patient = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)
NOT_AS_WRITTEN = {"arah", "nip", "kunci", "sama_dengan"}


def printable(decree):
    """The decree without what only a catalogue or a signed paper can answer for."""
    cited = tuple(LegalBasis(words=basis.words) for basis in decree.legal_bases if basis.words)
    return structs.replace(decree, departures=(), legal_bases=cited)


def texts(decree):
    """The texts that a decree prints as they are written."""
    for leaf in filled(decree):
        value = value_at(decree, leaf.path)
        named_only = decree.style.signatory_identity == "nama" and leaf.path[0] == "penandatangan"
        if isinstance(value, str) and leaf.path[-1] not in NOT_AS_WRITTEN and not named_only:
            yield value


@pytest.mark.parametrize("template", ["keputusan-iku", "keputusan"])
def test_all_words_are_on_the_page_or_the_field_is_named(template):
    @patient
    @given(parts(Decree).map(printable))
    def holds(decree):
        refused = []
        try:
            page = plain(text(printed(decree, template)))
        except PlaceError as error:
            refused = error.problems
        except TemplateError as error:  # a column for each of many years
            if "kolom tabel terlalu banyak untuk lebar kertas" not in str(error):
                raise
            return
        event("refused" if refused else "printed")

        paths = {leaf.path for leaf in filled(decree)}
        assert [path for path, _ in refused if path not in paths] == []
        assert [why for _, why in refused if not why.startswith("terisi")] == []
        assert refused or [words for words in texts(decree) if plain(words) not in page] == []

    holds()
