"""Prove a finished briefing: write it again from the store, and hold every file against that."""

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import Any

from ondiris.briefing.proof.check import Verdict, check
from ondiris.briefing.proof.fault import Fault
from ondiris.briefing.proof.labels import label_numerals
from ondiris.briefing.proof.manifest import VERSION, changed
from ondiris.flow.order import order_of
from ondiris.flow.workspace import Workspace, open_workspace
from ondiris.flow.writing import PROOF, write
from ondiris.methods.expression import evaluate
from ondiris.model.errors import OndirisError
from ondiris.model.figure import Figure


def read_proof(folder: Path) -> dict[str, Any]:
    """proof.json of a briefing. Raises OndirisError where there is none, or one of another version."""
    path = folder / PROOF
    try:
        proof: dict[str, Any] = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise OndirisError(f"{path} is not there; give the folder that `ondiris brief` wrote") from None
    except (OSError, UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise OndirisError(f"{path} is broken ({error}); write the briefing again") from error
    if not isinstance(proof, dict) or proof.get("version") != VERSION:
        raise OndirisError(f"{path} is of another version; expected {VERSION}; write the briefing again")
    return proof


def prove(folder: Path, store: Path, country: str | Path | None = None) -> Verdict:
    """Check every file of a briefing. `country` is a pack's folder where it is none of the bundled packs.

    First each Figure is recomputed. Where all are as they were, the briefing is written again from the
    store, in memory: a file with the same bytes is proven whole, and one that was changed is compared word
    by word. So a forged proof.json proves nothing. A briefing by another version of Ondiris is held against
    its own proof.json alone, and the verdict says so.

    Raises OndirisError where the folder holds no briefing, or one of another country.
    """
    proof = read_proof(folder)
    try:
        workspace = open_workspace(country or proof["country"], store)
        if workspace.country.code != proof["country"]:
            raise OndirisError(
                f"{folder} is a briefing of {proof['country']!r}, not of {workspace.country.code!r}"
            )
        files = _files(folder)
        superseded = _changed(proof, recomputing(workspace, None), missing=False)
        recompute = recomputing(workspace, date.fromisoformat(proof["as_of"]))
        if proof["ondiris"] != version("ondiris") or _changed(proof, recompute, missing=True):
            return replace(prove_files(proof, files, workspace, recompute), superseded=superseded)
        written = _written_again(proof, workspace)
        again = json.loads(written.pop(PROOF))
        verdict = prove_files(again, files, workspace, recompute, written)
        faults = (*verdict.faults, *_forged(proof, again))
        return replace(verdict, faults=faults, superseded=superseded)
    except (KeyError, TypeError, AttributeError, IndexError, ValueError, ArithmeticError) as error:
        raise OndirisError(f"{folder / PROOF} is not as it was written ({error!r})") from error


def prove_files(
    proof: Mapping[str, Any],
    files: Mapping[str, bytes],
    workspace: Workspace,
    recompute: Callable[[str], Figure] | None = None,
    written: Mapping[str, bytes] | None = None,
) -> Verdict:
    """Check files that are still in memory; `written` are the same files as the store gives them.

    `recompute` gives Figures as of the briefing's day, where somebody has asked for them before.
    """
    return check(
        proof,
        files,
        recompute or recomputing(workspace, date.fromisoformat(proof["as_of"])),
        lambda ref: label_numerals(ref, workspace.country),
        written,
    )


def recomputing(workspace: Workspace, as_of: date | None) -> Callable[[str], Figure]:
    """A function from a Figure's id to the Figure, computed anew from the store, once."""
    resolve = workspace.store.resolve(as_of)
    memory: dict[str, Figure] = {}
    return lambda id_: evaluate(id_, resolve, memory)


def _written_again(proof: Mapping[str, Any], workspace: Workspace) -> dict[str, bytes]:
    order = order_of(
        workspace.country,
        proof["period"],
        languages=",".join(proof["languages"]),
        as_of=proof["as_of"],
        kinds=",".join(proof["kinds"]),
        formats=",".join(proof["formats"]),
    )
    return write(workspace, order, lambda _: None).files


def _changed(
    proof: Mapping[str, Any], recompute: Callable[[str], Figure], *, missing: bool
) -> tuple[str, ...]:
    """The recorded Figures that are another when computed again; `missing`: also those that cannot be."""
    found = []
    for id_, recorded in proof["figures"].items():
        try:
            differs = bool(changed(recorded, recompute(id_)))
        except OndirisError:
            differs = missing
        if differs:
            found.append(id_)
    return tuple(found)


def _forged(proof: Mapping[str, Any], again: Mapping[str, Any]) -> tuple[Fault, ...]:
    """Where proof.json is not what the store gives."""
    faults = []
    for part in sorted({*proof, *again}):
        mine, theirs = proof.get(part), again.get(part)
        if mine == theirs:
            continue
        if isinstance(mine, dict) and isinstance(theirs, dict):
            names = [name for name in sorted({*mine, *theirs}) if mine.get(name) != theirs.get(name)]
        else:
            names = [part]
        faults += [Fault(PROOF, f"{part}, {name}", "is not what the store gives") for name in names]
    return tuple(faults)


def _files(folder: Path) -> dict[str, bytes]:
    """Everything beside proof.json but hidden files and the lock files of office programs."""
    return {
        path.name: path.read_bytes() if path.is_file() else b""
        for path in sorted(folder.iterdir())
        if path.name != PROOF and not path.name.startswith(("~$", "."))
    }
