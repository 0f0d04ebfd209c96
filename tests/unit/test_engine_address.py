"""The address of an engine: what it may be, and that its password is never told."""

import pytest

from ondiris.indices.address import engine_of, without_secrets
from ondiris.indices.engine import Engine
from ondiris.model.errors import OndirisError

SECRET = "hush%21"


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("duckdb", "duckdb"),
        ("postgresql://me:x@host:5432/base?sslmode=require", "postgres"),
        ("postgresql://me@/base?host=/tmp/socket", "postgres"),
        ("postgres", "postgres"),
        ("spark", "spark"),
        ("local[2]", "spark"),
        ("sc://host:15002", "spark"),
    ],
)
def test_an_address_names_its_engine(address: str, kind: str) -> None:
    assert engine_of(address) == kind


@pytest.mark.parametrize(
    "address",
    [
        f"postgrs://me:{SECRET}@host/base",
        f"postgresql://me:{SECRET}@@host/base",
        f"postgresql://me:{SECRET}/x@host/base",
        f"postgresql://me:{SECRET}?x@host/base",
        f"postgresql://me:{SECRET}@localhost:1/base",
        f"postgresql://me@localhost:1/base?password={SECRET}",
    ],
)
def test_a_password_is_never_told(address: str) -> None:
    with pytest.raises(OndirisError) as raised:
        Engine.open(address)
    assert "hush" not in str(raised.value)
    assert "\n" not in str(raised.value)


def test_a_password_in_a_message_is_made_unreadable() -> None:
    told = without_secrets("cannot reach hush! at me:hush%21@host", f"postgresql://me:{SECRET}@host/base")
    assert "hush" not in told


def test_an_address_in_the_place_of_a_table_tells_no_password() -> None:
    with pytest.raises(OndirisError, match="--engine") as raised:
        Engine.open().reports([f"postgresql://me:{SECRET}@host/base"])
    assert "hush" not in str(raised.value)


def test_a_token_of_spark_is_never_told() -> None:
    address = "sc://host:15002/;token=hush;user_id=me"
    assert "hush" not in without_secrets(f"{address}: refused, hush", address)
    assert "user_id=me" in without_secrets(address)


def test_an_engine_that_stops_tells_no_password() -> None:
    import duckdb

    opened = Engine.open()
    secretive = Engine("postgres", opened.own, f"postgresql://me:{SECRET}@host/base")
    with pytest.raises(OndirisError, match="stopped") as raised, secretive.failures_told():
        raise duckdb.IOException("lost hush! of hush%21")
    opened.close()
    assert "hush" not in str(raised.value)
    assert "hush" not in repr(secretive)
