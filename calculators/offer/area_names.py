"""Which area of the wage table a place is in, as people write it.

The areas and the cities in their names are the Bureau's (see ``calculators.offer.wage_table``). Towns and counties are
in the gazetteer (see ``calculators.offer.gazetteer``). The bynames, and the towns here, are ours, from general
knowledge of where counties lie and of the metropolitan areas as the Office of Management and Budget delineated them in
July 2023 (Bulletin 23-01), which the wage table uses. A town is listed only where one area holds it for certain. A
place that several areas could be is asked back.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from calculators.offer.gazetteer import Listed, counties_named, places_like, places_named, states_in
from calculators.offer.occupation_titles import is_one_slip
from calculators.offer.wage_table import AREAS, places

# An area by its first city and state, then the towns' own state if it is another, and towns: those that the gazetteer
# does not list. A hyphen before a town says that its name alone means another place, or several, so that the state must
# be typed too.
_TOWNS = """\
san francisco ca: -brentwood
salinas ca: -carmel, carmel by the sea
napa ca: yountville
los angeles ca: playa vista, westwood
san diego ca: rancho bernardo, del mar
new york ny: bronx, the bronx, long island, lic, yorktown heights, armonk, -murray hill
new york ny nj: -harrison, murray hill
trenton nj: -lawrenceville
boston ma: foxboro, kendall square, kendall sq, seaport, -back bay
denver co: denver tech center
las vegas nv: summerlin
dallas tx: -westlake, las colinas
austin tx: westlake hills, buda, -smithville
houston tx: kingwood, clear lake
chicago il: -rosemont
detroit mi: bloomfield hills
cincinnati oh: -west chester
atlanta ga: buckhead
charlotte nc sc: indian land
huntsville al: redstone arsenal
miami fl: brickell, wynwood
orlando fl: lake nona
jacksonville fl: ponte vedra
north port fl: lakewood ranch
washington dc: georgetown, -capitol hill, -wash
washington dc va: tysons corner, dulles, crystal city, ballston, quantico, national landing, -woodbridge, -stafford
washington dc md: upper marlboro, national harbor
washington dc wv: harpers ferry
baltimore md: annapolis junction
richmond va: henrico
philadelphia pa: bryn mawr, villanova, -malvern, =berwyn
pittsburgh pa: cranberry township, moon township, sewickley
seattle wa: south lake union
kahului hi: maui
"""

# What places are called, with or without their state. These go before towns of the same name.
_NICKNAMES = """\
united states: us, usa, america, united states of america, national, nation, nationwide, countrywide, remote,
us remote, anywhere, work from home, wfh, distributed
new york ny: nyc, ny ny, new york city, ny city, manhattan, big apple, tri state, tristate, newark, westchester,
westchester county, north jersey, northern new jersey, northern nj, lower manhattan, midtown manhattan, silicon alley,
jfk, lga, ewr, soho, hudson yards, union square, tribeca, fidi, flatiron, dumbo, wall street,
midtown nyc, nyc metro
san francisco ca: sf, sfo, san fran, bay area, sf bay area, sf bay, bay, sfba, east bay, san francisco bay, marin,
south san fran, south sf, ssf, soma sf, peninsula, sf peninsula, san francisco peninsula, soma, mission bay
san jose ca: silicon valley, south bay, sjc, sj, mount view, mountainview, mtv
san luis obispo ca: slo
sacramento ca: sac, smf
los angeles ca: la, lax, hollywood, orange county, oc, silicon beach, san fernando valley, la county, sfv, dtla, sna,
venice beach
boston ma: bos, beantown
philadelphia pa: philly, main line, south jersey, southern new jersey, phl
washington dc: dc, dmv, nova, northern virginia, north virginia, no virginia, national capital, iad, dca
chicago il: chi town, chitown, chicagoland, windy city, cook county, chi, ord
las vegas nv: vegas, sin city
salt lake city ut: slc, salt lake
minneapolis mn: twin cities, mpls, msp
dallas tx: dfw, metroplex, north texas
riverside ca: inland empire
atlanta ga: atl
austin tx: atx, silicon hills
portland or: pdx
phoenix az: phx, valley of sun
new orleans la: nola
kansas city mo: kc, kcmo
oklahoma city ok: okc
st louis mo: stl
indianapolis in: indy
cincinnati oh: cincy
jacksonville fl: jax
tampa fl: tampa bay, st pete
miami fl: south florida, miami dade, broward, mia, south beach, boca
raleigh nc: raleigh durham, rdu
durham nc: bull city, rtp, research triangle, research triangle park, triangle, triangle park
provo ut: silicon slopes
urban honolulu hi: oahu
boise city id: boise, treasure valley
fayetteville ar: nwa, northwest arkansas
virginia beach va: hampton roads
richmond va: rva
brownsville tx: starbase, boca chica
davenport ia: quad cities
greensboro nc: triad, piedmont triad
seattle wa: puget sound, king county, snohomish county, sea tac, sea, eastside, slu, emerald city
baltimore md: charm city, b more, bmore
albuquerque nm: abq
barnstable town ma: cape cod, provincetown, woods hole
palm bay fl: space coast
allentown pa: lehigh valley
charlottesville va: cville
fort collins co: ft collins
houston tx: harris county, htx, iah, h town
denver co: den, mile high city, dtc
nashville tn: bna, music city
charlotte nc: clt, queen city
pittsburgh pa: pgh
detroit mi: dtw, motor city
baltimore md: bmore, bwi, fort meade
milwaukee wi: mke
san antonio tx: satx
western wyoming nonmetropolitan area: jackson hole
massachusetts nonmetropolitan area: marthas vineyard
san juan pr: san juan
west virginia: west va
"""

_WASHINGTON = {
    "Washington State": "Washington State",
    "Washington-Arlington-Alexandria, DC-VA-MD-WV": "Washington, DC",
}
_BOTH = {"washington": _WASHINGTON, "wash": _WASHINGTON}
"""What the name of a state and of a city alone does not tell. New York is taken for the city."""

# Names of regions that hold several areas, and of towns that are easily taken for a city; and what each can mean.
_SEVERAL = """\
norcal, nor cal, northern california: San Francisco, CA; San Jose, CA; Sacramento, CA
socal, so cal, southern california: Los Angeles, CA; San Diego, CA; Riverside, CA
central valley: Sacramento, CA; Fresno, CA; Bakersfield, CA
central coast: San Luis Obispo, CA; Santa Barbara, CA; Monterey, CA
jersey, central jersey, central new jersey, central nj: Newark, NJ; Trenton, NJ
pnw, pacific northwest: Seattle, WA; Portland, OR
upstate, upstate new york, upstate ny: Albany, NY; Syracuse, NY; Rochester, NY; Buffalo, NY
hudson valley: Poughkeepsie, NY; Kingston, NY
front range: Denver, CO; Boulder, CO; Fort Collins, CO; Colorado Springs, CO
wasatch front: Salt Lake City, UT; Provo, UT; Ogden, UT
central florida: Orlando, FL; Lakeland, FL
central texas: Austin, TX; Waco, TX; Killeen, TX
new england: Boston, MA; Providence, RI; Hartford, CT; Manchester, NH; Portland, ME
tahoe, lake tahoe: Truckee, CA; South Lake Tahoe, CA; Reno, NV
north bay, the north bay: San Rafael, CA; Santa Rosa, CA; Napa, CA
the valley, valley: Los Angeles, CA; San Jose, CA; Phoenix, AZ; Valley, AL
uptown: Chicago, IL; Charlotte, NC; Dallas, TX; Minneapolis, MN
the village, village: New York, NY; The Village, OK
capitol hill: Seattle, WA; Washington, DC
the mission, mission, mission district: San Francisco, CA; Mission, TX
pittsburg: Pittsburg, CA; Pittsburg, KS; Pittsburgh, PA
westlake: Westlake, OH; Westlake, TX; Westlake Village, CA
lake forest: Lake Forest, CA; Lake Forest, IL
berkley: Berkley, MI; Berkeley, CA
"""

# Places here whose name most know for a larger city or a province abroad: without their state they are asked back.
_LARGER_ABROAD = """\
Athens, GA; Belfast, ME; Greenwich, CT; Hull, MA; Lima, OH; Manchester, NH; Markham, IL; Melbourne, FL; Naples, FL;
Nice, CA; Norwich, CT; Odessa, TX; Ontario, CA; Southampton, NY; St. Johns, FL; Valencia, CA; Vancouver, WA;
Versailles, KY; Victoria, TX; Waterloo, IA; Wellington, FL; York, PA
"""
_MOST_CHOICES = 6
_COUNTY = re.compile(r" (county|parish|borough)$")

_STATES = """\
al Alabama
ak Alaska
az Arizona
ar Arkansas
ca California
co Colorado
ct Connecticut
de Delaware
dc District of Columbia
fl Florida
ga Georgia
gu Guam
hi Hawaii
id Idaho
il Illinois
in Indiana
ia Iowa
ks Kansas
ky Kentucky
la Louisiana
me Maine
md Maryland
ma Massachusetts
mi Michigan
mn Minnesota
ms Mississippi
mo Missouri
mt Montana
ne Nebraska
nv Nevada
nh New Hampshire
nj New Jersey
nm New Mexico
ny New York State
nc North Carolina
nd North Dakota
oh Ohio
ok Oklahoma
or Oregon
pa Pennsylvania
pr Puerto Rico
ri Rhode Island
sc South Carolina
sd South Dakota
tn Tennessee
tx Texas
ut Utah
vt Vermont
va Virginia
vi Virgin Islands
wa Washington State
wv West Virginia
wi Wisconsin
wy Wyoming
"""

_ABBREVIATIONS = """\
al ala, az ariz, ar ark, ca calif, ca cal, co colo, ct conn, de del, fl fla, il ill, in ind, ks kan, ks kans, ma mass,
mi mich, mn minn, ms miss, mt mont, ne neb, ne nebr, nv nev, nd n dak, ok okla, or ore, or oreg, pa penn, pa penna,
sd s dak, tn tenn, tx tex, wa wash, wv w va, wi wis, wi wisc, wy wyo"""
"""As newspapers shorten the states."""

_FILLERS = frozenset(
    [
        *("the", "greater", "metro", "metropolitan", "area", "region", "downtown", "remote", "hybrid", "onsite"),
        *("city", "of", "in", "near", "based", "state", "usa", "us", "suburb", "suburbs", "outside"),
        *("just", "around", "office"),
    ]
)
_NATION = ("united states of america", "united states", "usa", "us", "america")
_FIRST = {
    "mt": "mount",
    "mtn": "mountain",
    "n": "north",
    "s": "south",
    "so": "south",
    "no": "north",
    "e": "east",
    "w": "west",
}
"""What stands for a word where it is the first of several."""
_SHORTEST_BEGINNING = 3
_SHORTEST_SLIP = 5
_LONGEST_SLIP = 40
_SHORTEST_OF_TWO_SLIPS = 9
_LONGEST_TEXT = 200
_TOWN_AND_STATE = 2


class Unknown(ValueError):
    """No area is meant, or none of ours.

    ``state`` is the area of the state that was typed, if one was, and ``near`` the place that is nearly written so, or
    the area whose name begins with the three letters that were typed.
    """

    def __init__(self, state: str | None = None, near: str = "") -> None:
        super().__init__(state)
        self.state, self.near = state, near


class Ambiguous(ValueError):
    """Several areas are meant, or one here and one abroad; ``choices`` says how to type each that is here."""

    def __init__(self, choices: Iterable[str]) -> None:
        self.choices = sorted(choices)
        super().__init__(self.choices)

    @property
    def asked(self) -> str:
        """What to type instead."""
        *first, last = self.choices
        return f"Type one of these: {'; '.join(first)} or {last}." if first else f"Did you mean {last}? Type {last}."


Labels = dict[str, str]
"""Areas to what tells each from the others."""


class _Index(NamedTuple):
    """What is known of areas, all by folded text."""

    names: Labels
    """Whole names, states, and what places are called, to their one area."""
    main: Labels
    """First cities of the large areas."""
    alone: dict[str, Labels]
    """Towns without their state."""
    also: dict[str, Labels]
    """Towns that may be meant without their state where another place of their name is."""
    stated: dict[tuple[str, str], Labels]
    """Towns with a state's code."""
    states: Labels
    """Names and codes of states to codes."""
    areas: Labels
    """Codes of states to their areas."""


def folded(text: str) -> str:
    """Small plain letters and numbers with single spaces; "St." and "Saint" are one."""
    plain = unicodedata.normalize("NFKD", text[:_LONGEST_TEXT]).casefold()
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    words = re.findall(r"[a-z0-9]+", re.sub(r"[.'’]", "", plain))
    if len(words) > 1 and words[1][:3] != "cal":  # "Mt" alone is Montana, and "so cal" a region.
        words[0] = _FIRST.get(words[0], words[0])
    return " ".join("saint" if word == "st" else "fort" if word == "ft" else word for word in words)


def _cities(area: str) -> list[str]:
    """The cities in an area's name: "Athens" and "Clarke County"."""
    cities = area.partition(",")[0].replace("Wilkes-Barre", "Wilkes Barre").replace("Winston-Salem", "Winston Salem")
    cities = cities.removeprefix("Urban ")  # Honolulu
    return [folded(city) for city in re.split(r"-+|/", cities)]


def states_of(area: str) -> list[str]:
    """Codes of the states that a metropolitan area is in; none for other areas."""
    return area.rpartition(", ")[2].lower().split("-") if ", " in area else []


@lru_cache(maxsize=1)
def _index() -> _Index:
    index = _Index({}, {}, {}, {}, {}, {}, {})
    by_first: Labels = {}
    _add_states(index)
    for area in places():
        index.names[folded(area)] = area
        index.names.setdefault(folded(area).removesuffix(" nonmetropolitan area"), area)
        if not (states := states_of(area)):
            continue
        cities = _cities(area)
        by_first[f"{cities[0]} {states[0]}"] = area
        if area in AREAS:
            index.main[cities[0]] = area
        for city in cities:
            _add_town(index, area, city, states)
    for line in _TOWNS.replace(",\n", ", ").splitlines():
        _add_towns(index, by_first, line)
    for line in _NICKNAMES.replace(",\n", ", ").splitlines():
        place, _, called = line.partition(": ")
        area = by_first.get(folded(place)) or index.names[folded(place)]
        for name in map(folded, called.split(", ")):
            index.names[name] = area
            for state in states_of(area) or states_in(area):
                index.stated.setdefault((name, state), {area: state})
    return index


def _add_states(index: _Index) -> None:
    for line in _STATES.splitlines():
        code, _, name = line.partition(" ")
        bare = folded(name.removesuffix(" State"))
        index.states[code] = index.states[bare] = code
        index.areas[code] = name
        index.names[code] = index.names[f"{bare} state"] = index.names[f"state of {bare}"] = name
    for line in _ABBREVIATIONS.replace(",\n", ", ").split(", "):
        code, _, short = line.partition(" ")
        index.states[short] = code
        index.names[short] = index.areas[code]


def _add_town(index: _Index, area: str, town: str, states: list[str], *, alone: bool = True) -> None:
    for state in states:
        index.stated.setdefault((town, state), {})[area] = state
    if alone:
        index.alone.setdefault(town, {})[area] = states[0]


def _add_towns(index: _Index, by_first: Labels, line: str) -> None:
    """One line: the area by its first city and state, perhaps the towns' own state, and the towns."""
    place, _, towns = line.partition(": ")
    place = folded(place)
    state = place.rpartition(" ")[2]
    area = by_first.get(place) or by_first[place.removesuffix(f" {state}")]
    for town in towns.split(", "):
        name = folded(town.lstrip("-="))
        _add_town(index, area, name, [state], alone=town[0] not in "-=")
        if town[0] == "-":
            index.also.setdefault(name, {})[area] = state


def area_of(text: str) -> str:
    """The one area that a text means; raises ``Unknown`` or ``Ambiguous``."""
    if text in AREAS:
        return text
    try:
        return _area(text)
    except Unknown:
        both = {_area_or_none(town) for town in _two_towns(text)}
        if len(both) == 1 and (area := both.pop()):
            return area
        raise


def _two_towns(text: str) -> list[str]:
    """Each of two towns, "Bay area (SF)", with the state, if any, after both: "Urbana-Champaign, IL"."""
    towns, comma, state = text[:_LONGEST_TEXT].partition(",")
    names = re.split(r" ?[-–/(] ?", towns.rstrip(") "))
    return [f"{name}{comma}{state}" for name in names] if len(names) == _TOWN_AND_STATE else []


def _area_or_none(text: str) -> str | None:
    try:
        return _area(text)
    except (Unknown, Ambiguous):
        return None


@lru_cache(maxsize=1)
def _larger_abroad() -> dict[str, str]:
    """Places with their state by their folded names."""
    places_here = _LARGER_ABROAD.replace("\n", " ").strip().split("; ")
    return {folded(place.partition(",")[0]): place for place in places_here}


def _area(text: str) -> str:
    state = None
    for part in _parts(text):
        for reading in _readings(folded(part)):
            if reading in _larger_abroad():
                raise Ambiguous([_larger_abroad()[reading]])
            found, typed_state = _found(reading)
            if found and f"the {reading}" == folded(part) and found == _listed_alone(reading):
                raise Ambiguous(f"{reading.title()}, {state.upper()}" for state in found.values())
            if found:
                return _only(found, reading)
            state = state or typed_state
    name = folded(text)
    begun = _begun(name)
    if len(begun) == 1 and len(name) > _SHORTEST_BEGINNING:
        return begun[0]
    raise Unknown(state, begun[0] if len(begun) == 1 else _near(name))


def _near(text: str) -> str:
    """How to type the one place that is written as typed but for a slip, or for the words at its end; blank without.

    Large cities go first, then those in the names of other areas and the states, then other places; a long name may
    have two slips.
    """
    if not _SHORTEST_SLIP <= len(text) <= _LONGEST_SLIP:
        return ""
    town, state = next(_split(text, _index().states), (text, ""))
    return next(filter(None, _nearest(town, state)), "")


def _nearest(town: str, state: str) -> Iterator[str]:
    yield _one_of(_cities_like(town, state, AREAS, is_one_slip))
    yield _one_of({*_cities_like(town, state, places(), is_one_slip), *_called_like(town, state, is_one_slip)})
    near = "" if len(town) <= _SHORTEST_SLIP else _one_slip_off(town)
    yield _one_of(_places_like(near, state, AREAS))  # elsewhere it rather is one abroad: Sydney is not Sidney, OH
    yield _one_of(_places_like(f"{town} [a-z0-9 ]+", state, places()))
    if len(town) >= _SHORTEST_OF_TWO_SLIPS:
        yield _one_of({*_cities_like(town, state, places(), _is_two_slips), *_called_like(town, state, _is_two_slips)})


def _one_of(found: Iterable[str]) -> str:
    """The one that is found; of one name in several states the name, which is asked back; blank for several names."""
    several = set(found)
    names = {one.partition(",")[0] for one in several}
    return several.pop() if len(several) == 1 else names.pop() if len(names) == 1 else ""


_Like = Callable[[str, str], bool]


def _cities_like(town: str, state: str, areas: Iterable[str], is_like: _Like) -> Iterator[str]:
    for area in filter(states_of, areas):
        if state and state not in states_of(area):
            continue
        for city in _cities(area):
            if is_like(town, city):
                yield f"{city.title()}, {(state or states_of(area)[0]).upper()}"


def _called_like(town: str, state: str, is_like: _Like) -> Iterator[str]:
    """States, and what places are called, which go before towns of the same name."""
    if not state:
        names = (name for name in _index().names if len(name) >= _SHORTEST_SLIP and name not in _index().areas)
        yield from (name.title() for name in names if is_like(town, name))


def _places_like(pattern: str, state: str, areas: Iterable[str]) -> Iterator[str]:
    """Places of the state, or of the areas those that are meant by their name alone."""
    found = set(places_like(pattern)) if pattern else set()
    sure = [name for name, one in found if one.mark == ""]
    for name, one in found:
        if one.state == state if state else (one.area in areas and one.mark == "" and sure.count(name) == 1):
            yield f"{name.title()}, {one.state.upper()}"


def _one_slip_off(name: str) -> str:
    """A pattern for every name that is one slip off (see ``is_one_slip``)."""
    any_sign, ends = "[a-z0-9 ]", range(len(name) + 1)
    missing = (f"{name[:at]}{any_sign}{name[at:]}" for at in ends)
    wrong = (f"{name[:at]}{any_sign}?{name[at + 1 :]}" for at in ends[:-1])  # or too many
    swapped = (f"{name[:at]}{name[at + 1]}{name[at]}{name[at + 2 :]}" for at in ends[:-2])
    return "|".join((*missing, *wrong, *swapped))


def _is_two_slips(typed: str, word: str) -> bool:
    """Whether two slips make the one of the other, the second of them in what follows the first."""
    same = next((at for at, (one, other) in enumerate(zip(typed, word, strict=False)) if one != other), 0)
    rest, wanted = typed[same:], word[same:]
    if not same or abs(len(rest) - len(wanted)) > 2:
        return False
    ways = [(rest[1:], wanted), (rest, wanted[1:]), (rest[1:], wanted[1:])]
    ways += [(rest[2:], wanted[2:])] if rest[:2] == wanted[1::-1] else []
    return any(is_one_slip(one, other) for one, other in ways)


def _parts(text: str) -> Iterator[str]:
    """A text as it is, and the town and state at the end of it: "Cambridge, MA" of "Kendall Square, Cambridge, MA"."""
    yield text
    parts = [part for part in text[:_LONGEST_TEXT].split(",") if folded(part) not in _NATION]
    if len(parts) > _TOWN_AND_STATE:
        yield ",".join(parts[-_TOWN_AND_STATE:])


def _readings(text: str) -> Iterator[str]:
    """A text as it is, without what follows a place, such as a ZIP code, and without words that name no place."""
    yield text
    shorter = re.sub(r"^work(ing)? from home in |( or)? (remote|hybrid|onsite)$| \d{5}( \d{4})?$|^the ", "", text)
    for nation in _NATION:
        shorter = shorter.removesuffix(f" {nation}")
    yield shorter
    if not places_named(shorter):
        yield " ".join(word for word in shorter.split() if word not in _FILLERS)


def _found(text: str) -> tuple[Labels, str | None]:
    """What a text can mean, and the area of the state at its end."""
    index = _index()
    if text in _BOTH:
        return _BOTH[text], None
    if choices := _several().get(text):
        return {area_of(choice): choice for choice in choices}, None
    if one := index.main.get(text) or index.names.get(text):
        return {one: ""}, None
    if alone := _listed_alone(text) or index.alone.get(text):
        return alone | index.also.get(text, {}), None
    for town, state in _split(text, index.states):
        found = _in(state, _counties(town)) or index.stated.get((town, state)) or _in(state, places_named(town))
        return found or _several_cities(town, state), index.areas[state]
    return {}, None


@lru_cache(maxsize=1)
def _several() -> dict[str, list[str]]:
    """What to type for each area of a region, by the region's names."""
    lines = [line.partition(": ") for line in _SEVERAL.splitlines()]
    return {name: choices.split("; ") for names, _, choices in lines for name in names.split(", ")}


def _listed_alone(text: str) -> Labels:
    """What the gazetteer has for the name of a place or county without its state; none where that is too many."""
    found = places_named(text) or _counties(text)
    sure = {one.area: one.state for one in found if one.mark == ""}
    either = sure or {one.area: one.state for one in found if one.mark == "-"}
    return either if len(either) <= _MOST_CHOICES else {}


def _in(state: str, found: Iterable[Listed]) -> Labels:
    return {one.area: state for one in found if one.state == state}


def _counties(text: str) -> tuple[Listed, ...]:
    name = _COUNTY.sub("", text)
    return counties_named(name) if name != text else ()


def _split(text: str, states: Labels) -> Iterator[tuple[str, str]]:
    """The text before a state at its end and the state's code, longest name first."""
    words = text.split()
    for length in (3, 2, 1):
        state = states.get(" ".join(words[-length:]))
        if state and len(words) > length:
            yield " ".join(words[:-length]), state


def _several_cities(town: str, state: str) -> Labels:
    """Areas of the state whose names begin with several cities as typed: "Austin-Round Rock"."""
    names = ((area, whole) for area, (whole, *_) in _whole_names().items() if state in states_of(area))
    return {area: state for area, whole in names if f"{whole} ".startswith(f"{town} ") and len(town) > 2}


def _begun(text: str) -> list[str]:
    """Areas whose name, or a city in it, begins as typed; none for a letter or two, or for a place's whole name.

    One that is begun with three letters alone is asked back.
    """
    if len(text) < _SHORTEST_BEGINNING or places_named(text):
        return []
    return [area for area, names in _whole_names().items() if any(name.startswith(text) for name in names)]


@lru_cache(maxsize=1)
def _whole_names() -> dict[str, list[str]]:
    """The folded name of each area, and those of the cities in it."""
    return {area: [folded(area), *_cities(area)] for area in places()}


def _only(found: Labels, typed: str) -> str:
    if len(found) == 1:
        return next(iter(found))
    raise Ambiguous(label if len(label) > 2 else f"{typed.title()}, {label.upper()}" for label in found.values())
