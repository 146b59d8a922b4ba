import pytest

from sk_builder.word import cache


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory, monkeypatch):
    """Keep prepared templates of the tests out of the user's cache."""
    where = tmp_path_factory.mktemp("cache")
    monkeypatch.setattr(cache, "folder", lambda: where)
    return where
