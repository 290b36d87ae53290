"""The wage table on a page: the national figures of every occupation, and a browser of all areas."""

from calculators.offer import wage_release
from calculators.offer.wage_table import AREAS, PERCENTS
from calculators.offer.wages import OCCUPATIONS, Wages, wages
from calculators.render import html as h

FIRST = "Software Developers"
NATION = AREAS[0]
_PICKER = h.Tag("wage-picker")
NO_SCRIPT = (
    "Scripts are off, so only this occupation in the whole nation is shown here. The table below has the others."
)


def _dollars(found: Wages) -> list[tuple[str, str]]:
    """Names and plain figures, from the lowest percentile to the highest."""
    return [(f"p{percent}", f"{getattr(found, f'p{percent}'):f}") for percent in PERCENTS]


def _figures(heading: str, rows: h.Node, title: str) -> h.Node:
    heads = [h.th(scope="col")[heading], (h.th(scope="col")[f"{percent}th"] for percent in PERCENTS)]
    scroll = h.div(".table-scroll", tabindex="0", role="region", aria_label=title)
    return scroll[h.table(".pay-table.wages")[h.thead[h.tr[heads]], h.tbody[rows]]]


def wages_table() -> str:
    """Every occupation's wages in the nation."""
    found = [(wages(title, NATION), code) for title, code in OCCUPATIONS.items()]
    rows = (
        h.tr[
            h.th(scope="row")[f"{one.occupation} ({code})"],
            (h.td[h.data(value=text)[f"${int(text):,}"]] for _, text in _dollars(one)),
        ]
        for one, code in found
    )
    title = f"Yearly wages in the nation by percentile, {wage_release.NAME}"
    return str(h.div[_figures("Occupation", rows, title)])


def _chooser(name: str, text: str, value: str, options: h.Node) -> h.Node:
    id_ = f"wages-{name}"
    return h.div(".field", hidden=True)[
        h.label(for_=id_)[text],
        h.div(".control")[
            h.input_(id=id_, name=name, value=value, list=f"{id_}-list", inputmode="text", spellcheck="false")
        ],
        h.datalist(id=f"{id_}-list")[options],
    ]


def wage_browser() -> str:
    """Fields for an occupation and an area with type-ahead, and the percentiles for them."""
    figures = [
        h.td[h.data(data_figure=name, value=text)[f"${int(text):,}"]] for name, text in _dollars(wages(FIRST, NATION))
    ]
    occupations = [h.option(value=title)[code] for title, code in OCCUPATIONS.items()]
    return str(
        h.div(".calculator")[
            _PICKER(".offer-form")[
                _chooser("occupation", "Occupation", FIRST, occupations),
                _chooser("area", "Area", NATION, [h.option(value=area) for area in AREAS]),
                _figures("Percentile", h.tr[h.th(scope="row")["A year"], figures], "Wages chosen above"),
                h.noscript[h.p(".notice")[NO_SCRIPT]],
            ]
        ]
    )
