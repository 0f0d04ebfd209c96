"""`ondiris pack`: which country packs there are, what one holds, whether it is right; how to begin one."""

import click


@click.group()
def command() -> None:
    """Look at, check and begin country packs: the data that make Ondiris know a country.

    \b
    Examples:
      ondiris pack list
      ondiris pack show kz
      ondiris pack check packs/countries/kz
      ondiris pack new uz --out packs/countries
    """


@command.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print the packs as JSON.")
def list_packs(as_json: bool) -> None:
    """List the packs that come with Ondiris.

    \b
    Examples:
      ondiris pack list
      ondiris pack list --json
    """
    import json

    from ondiris.packs.country import available_countries, load_country

    found = [load_country(code) for code in available_countries()]
    if as_json:
        told = [
            {
                "code": each.code,
                "title": each.manifest.title,
                "currency": each.currency,
                "languages": list(each.languages),
                "path": str(each.path),
            }
            for each in found
        ]
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
        return
    for each in found:
        click.echo(f"{each.code}  {each.manifest.title}  ({each.currency}; {', '.join(each.languages)})")


@command.command("show")
@click.argument("country")
@click.option("--json", "as_json", is_flag=True, help="Print the counts as JSON.")
def show(country: str, as_json: bool) -> None:
    """Count what a pack holds. COUNTRY is the code of a bundled pack, or a folder.

    \b
    Examples:
      ondiris pack show kz
      ondiris pack show packs/countries/kz --json
    """
    import json

    from ondiris.packs.country import load_country
    from ondiris.packs.summary import summary_of

    told = summary_of(load_country(country))
    if as_json:
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
        return
    width = max(len(name) for name in told)
    for name, value in told.items():
        shown = ", ".join(map(str, value)) if isinstance(value, list) else value
        click.echo(f"{name:<{width}}  {shown}")


@command.command("check")
@click.argument("path")
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
@click.pass_context
def check(ctx: click.Context, path: str, as_json: bool) -> None:
    """Run the conformance suite over a pack. PATH is its folder, or the code of a bundled one.

    Names file, row and column of each finding. Exit code 1 where there is an error; warnings alone are 0.

    \b
    Examples:
      ondiris pack check packs/countries/kz
      ondiris pack check kz --json
    """
    import json

    from ondiris.model.errors import InvalidInputError, Problem
    from ondiris.packs.conformance import check_pack
    from ondiris.packs.country import load_country
    from ondiris.packs.fault import Fault

    try:
        faults = check_pack(load_country(path))
    except InvalidInputError as error:
        faults = tuple(Fault(problem) for problem in error.problems)
    except OSError as error:
        expected = "a file that can be read"
        unread = Problem(str(error.filename), code="table", value=str(error.strerror), expected=expected)
        faults = (Fault(unread),)
    errors = sum(fault.severity == "error" for fault in faults)
    if as_json:
        told = {
            "errors": errors,
            "warnings": len(faults) - errors,
            "faults": [each.as_dict() for each in faults],
        }
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
    else:
        for fault in faults:
            click.echo(str(fault))
        click.echo(f"{path}: {errors} errors, {len(faults) - errors} warnings")
    ctx.exit(1 if errors else 0)


@command.command("new")
@click.argument("code")
@click.option(
    "--out",
    type=click.Path(file_okay=False),
    default=".",
    show_default=True,
    help="The folder in which the pack's own folder is made.",
)
def new(code: str, out: str) -> None:
    """Begin a pack: copy the template, complete and commented, with CODE (ISO 3166-1, lower case) in it.

    The copy passes `ondiris pack check` at once; change it file by file, and check after each.

    \b
    Examples:
      ondiris pack new uz --out packs/countries
      ondiris pack check packs/countries/uz
    """
    from pathlib import Path

    from ondiris.packs.starter import new_pack

    there = new_pack(code, Path(out))
    click.echo(f"{there}: a copy of the template; change it file by file, then: ondiris pack check {there}")
