"""The figures of a named project are of its own activity and region.

A project that stands in one region in the table and in another in its figures is counted twice, or nowhere.
"""

from collections.abc import Iterator

from ondiris.model.key import NONE
from ondiris.packs.contents import Contents
from ondiris.packs.fault import Fault, at_figure


def check(pack: Contents) -> Iterator[Fault]:
    for figure in pack.figures:
        project = pack.country.projects.get(figure.key.product)
        if project is None:
            continue
        for column in ("activity", "region"):
            value, declared = getattr(figure.key, column), getattr(project, column)
            if declared not in ("", NONE) and value != declared:
                yield at_figure(
                    "projects", figure, column, value, f"{declared}, as the project {project.code} has"
                )
