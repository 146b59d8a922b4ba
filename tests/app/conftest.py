"""Templates are prepared once for all tests of the room, away from the user's cache."""

import pytest

from sk_builder.word import cache


@pytest.fixture(scope="session", autouse=True)
def template_cache(tmp_path_factory):
    """Keep prepared templates in a folder of the tests."""
    where = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(cache, "folder", lambda: where)
        yield where
