"""Prove a finished briefing: read its files again and hold every numeral against the store."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from ondiris.briefing.proof.check import Verdict, check
from ondiris.briefing.proof.labels import label_numerals
from ondiris.briefing.proof.manifest import VERSION
from ondiris.briefing.proof.readers import FORMATS
from ondiris.flow.workspace import Workspace, open_workspace
from ondiris.methods.expression import evaluate
from ondiris.model.errors import OndirisError
from ondiris.model.figure import Figure

PROOF = "proof.json"


def read_proof(folder: Path) -> dict[str, Any]:
    """proof.json of a briefing. Raises OndirisError where there is none, or one of another version."""
    path = folder / PROOF
    try:
        proof: dict[str, Any] = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise OndirisError(f"{path} is not there; give the folder that `ondiris brief` wrote") from None
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        raise OndirisError(f"{path} is broken ({error}); write the briefing again") from error
    if not isinstance(proof, dict) or proof.get("version") != VERSION:
        raise OndirisError(f"{path} is of another version; expected {VERSION}; write the briefing again")
    return proof


def prove(folder: Path, store: Path, country: str | Path | None = None) -> Verdict:
    """Check every file of a briefing. `country` is a pack's folder where it is none of the bundled packs.

    Raises OndirisError where the folder holds no briefing, or one of another country.
    """
    proof = read_proof(folder)
    try:
        workspace = open_workspace(country or proof["country"], store)
        if workspace.country.code != proof["country"]:
            raise OndirisError(
                f"{folder} is a briefing of {proof['country']!r}, not of {workspace.country.code!r}"
            )
        verdict = prove_files(proof, _files(folder), workspace)
        return replace(verdict, superseded=_superseded(proof, workspace))
    except (KeyError, TypeError, AttributeError, IndexError) as error:
        raise OndirisError(f"{folder / PROOF} is not as it was written ({error!r})") from error


def prove_files(proof: dict[str, Any], files: dict[str, bytes], workspace: Workspace) -> Verdict:
    """Check files that are still in memory."""
    as_of = date.fromisoformat(proof["as_of"])
    return check(
        proof,
        files,
        recomputing(workspace, as_of),
        lambda ref: label_numerals(ref, workspace.country),
    )


def recomputing(workspace: Workspace, as_of: date) -> Callable[[str], Figure]:
    """A function from a Figure's id to the Figure, computed anew from the store."""
    resolve = workspace.store.resolve(as_of)
    return lambda id_: evaluate(id_, resolve)


def _superseded(proof: dict[str, Any], workspace: Workspace) -> tuple[str, ...]:
    """The Figures that have another value with all that is known today."""
    resolve = workspace.store.resolve(None)
    found = []
    for id_, recorded in proof["figures"].items():
        try:
            now = evaluate(id_, resolve)
        except OndirisError:
            continue
        if format(now.value, "f") != recorded["value"]:
            found.append(id_)
    return tuple(found)


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.name: path.read_bytes()
        for path in sorted(folder.iterdir())
        if path.suffix.removeprefix(".") in FORMATS and not path.name.startswith(("~$", "."))
    }
