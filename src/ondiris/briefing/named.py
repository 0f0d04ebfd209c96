"""What is told by name: the projects of a year, and what drove a branch or held it back."""

from collections.abc import Iterator, Mapping
from typing import Any

from ondiris.briefing.facts import Fact, Name, Value
from ondiris.briefing.queries import Queries
from ondiris.model.errors import OndirisError
from ondiris.model.figure import Figure
from ondiris.model.period import Period
from ondiris.packs.records import Project

MEMBERSHIPS = ("pool", "apart", "year", "all")


def causes(queries: Queries, query: Mapping[str, Any]) -> tuple[Value, ...]:
    """What drove (`up`) or held back (`down`) an activity, as `[[causes]]` of the pack have it."""
    return tuple(
        _named(queries, *named)
        for cause in queries.country.briefing.get("causes", ())
        if cause["activity"] == query["activity"] and cause["way"] == query["cause"]
        if Period.parse(cause["period"]) == queries.reference and queries.public([cause["source"]])
        for named in cause["of"]
    )


def _named(queries: Queries, table: str, code: str) -> Fact:
    own: dict[str, Value] = {"self": Name(table, code)}
    if table == "projects" and queries.country.projects[code].region != queries.country.iso:
        own["place"] = Name("regions", queries.country.projects[code].region)
    return Fact("", own)


def projects(queries: Queries, query: Mapping[str, Any]) -> tuple[Value, ...]:
    """The named projects of the year of the reference period, or with an `indicator` a figure of each.

    `projects` says which: those of the year's `pool`; those `apart`, which begin or end in the year and of
    which no source says that they belong to the pool; both, those of the `year`; or `all` of any year, of
    which the period of a figure chooses.
    """
    chosen = _projects(queries, query)
    if "indicator" in query:
        figures = (_figure(queries, code, project, query) for code, project in chosen)
        return tuple(figure for figure in figures if figure)
    return tuple(
        Fact("", _told(queries, code, project), variant=place) for place, (code, project) in enumerate(chosen)
    )


def _projects(queries: Queries, query: Mapping[str, Any]) -> Iterator[tuple[str, Project]]:
    if query["projects"] not in MEMBERSHIPS:
        raise OndirisError(
            f"briefing.toml: projects = {query['projects']!r}; there are {', '.join(MEMBERSHIPS)}"
        )
    year = Period.year_of(queries.reference.last.year)
    activities = {*query.get("codes", []), *([query["activity"]] if "activity" in query else [])}
    for code, project in sorted(queries.country.projects.items()):
        if (
            (not activities or project.activity in activities)
            and query.get("region", project.region) == project.region
            and project.status != "cancelled"
            and _belongs(project, year, query["projects"])
            and queries.public(project.source)
        ):
            yield code, project


def _belongs(project: Project, year: Period, membership: str) -> bool:
    if membership == "all":
        return True
    if project.pool:
        return membership != "apart" and project.pool == str(year)
    spans = (Period.parse(text) for text in (project.start, project.finish) if text)
    return membership != "pool" and any(year.contains(span) for span in spans)


def _told(queries: Queries, code: str, project: Project) -> dict[str, Value]:
    """Name, place, money and jobs of a project, as far as they are known."""
    own: dict[str, Value] = {"self": Name("projects", code)}
    if project.region != queries.country.iso:
        own["place"] = Name("regions", project.region)
    for name, indicator in (("value", "named_project_value"), ("jobs", "named_project_jobs")):
        query = {
            "indicator": indicator,
            "nature": ["plan", "actual"],
            "period": ["year", "reference", "latest"],
        }
        if figure := _figure(queries, code, project, {**query, "unit": ["money", "jobs"]}):
            own[name] = figure
    return own


def _figure(queries: Queries, code: str, project: Project, query: Mapping[str, Any]) -> Figure | None:
    asked = {name: value for name, value in query.items() if name not in ("projects", "codes")}
    return queries.find(
        {**asked, "activity": project.activity, "region": project.region, "product": code}, {}
    )
