"""The wage table on a page: the national figures of every occupation, and a browser of all areas."""

from htpy import Element, Node, data, datalist, div, input, label, noscript, option, p, table, tbody, td, th, thead, tr
from htpy import wage_picker as picker

from calculators.offer.wage_table import AREAS
from calculators.offer.wages import OCCUPATIONS, PERCENTS, RELEASE, Wages, wages

FIRST = "Software Developers"
NATION = AREAS[0]
NO_SCRIPT = (
    "Scripts are off, so only this occupation in the whole nation is shown here. The table below has the others."
)


def _dollars(found: Wages) -> list[tuple[str, str]]:
    """Names and plain figures, from the lowest percentile to the highest."""
    return [(f"p{percent}", f"{getattr(found, f'p{percent}'):f}") for percent in PERCENTS]


def _figures(heading: str, rows: Node, title: str) -> Element:
    heads = [th(scope="col")[heading], (th(scope="col")[f"{percent}th"] for percent in PERCENTS)]
    scroll = div(".table-scroll", tabindex="0", role="region", aria_label=title)
    return scroll[table(".pay-table.wages")[thead[tr[heads]], tbody[rows]]]


def wages_table() -> str:
    """Every occupation's wages in the nation."""
    found = [(wages(title, NATION), code) for title, code in OCCUPATIONS.items()]
    rows = (
        tr[
            th(scope="row")[f"{one.occupation} ({code})"],
            (td[data(value=text)[f"${int(text):,}"]] for _, text in _dollars(one)),
        ]
        for one, code in found
    )
    title = f"Yearly wages in the nation by percentile, {RELEASE.name}"
    return str(div(markdown="0")[_figures("Occupation", rows, title)])


def _chooser(name: str, text: str, value: str, options: Node) -> Element:
    id_ = f"wages-{name}"
    return div(".field", hidden=True)[
        label(for_=id_)[text],
        div(".control")[
            input(id=id_, name=name, value=value, list=f"{id_}-list", inputmode="text", spellcheck="false")
        ],
        datalist(id=f"{id_}-list")[options],
    ]


def wage_browser() -> str:
    """Fields for an occupation and an area with type-ahead, and the percentiles for them."""
    figures = [
        td[data(data_figure=name, value=text)[f"${int(text):,}"]] for name, text in _dollars(wages(FIRST, NATION))
    ]
    occupations = [option(value=title)[code] for title, code in OCCUPATIONS.items()]
    return str(
        div(".calculator", markdown="0")[
            picker(".offer-form")[
                _chooser("occupation", "Occupation", FIRST, occupations),
                _chooser("area", "Area", NATION, [option(value=area) for area in AREAS]),
                _figures("Percentile", tr[th(scope="row")["A year"], figures], "Wages chosen above"),
                noscript[p(".notice")[NO_SCRIPT]],
            ]
        ]
    )
