"""Which area of the wage table a place is in, as people write it.

The areas and the cities in their names are the Bureau's (see ``calculators.offer.wage_table``). The suburbs, towns and
bynames are ours, from general knowledge of where counties lie and of the metropolitan areas as the Office of Management
and Budget delineated them in July 2023 (Bulletin 23-01), which the May 2025 table uses. A town is listed only where
one area holds it for certain. A place that several areas could be is asked back.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from calculators.offer.wage_table import AREAS, places

# An area by its first city and state, then the towns' own state if it is another, and towns. A hyphen before a town
# says that its name alone means another place, or several, so that the state must be typed too.
_TOWNS = """\
san francisco ca: oakland, fremont, south san francisco, daly city, san mateo, burlingame, redwood city,
redwood shores, menlo park, foster city, -belmont, san carlos, san bruno, millbrae, half moon bay, pacifica,
-brisbane, -woodside, atherton, east palo alto, -hillsborough, berkeley, emeryville, alameda, hayward, union city,
-newark, san leandro, castro valley, -dublin, pleasanton, livermore, walnut creek, -concord, san ramon, -danville,
-lafayette, orinda, moraga, -richmond, el cerrito, -albany, antioch, -brentwood, martinez, pleasant hill, -pittsburg,
-hercules, san rafael, novato, mill valley, sausalito, larkspur, corte madera, tiburon, -piedmont
san jose ca: sunnyvale, santa clara, palo alto, mountain view, cupertino, los altos, los altos hills, -campbell,
-saratoga, los gatos, milpitas, morgan hill, gilroy, stanford
santa cruz ca: scotts valley, capitola, aptos, soquel
salinas ca: monterey, -carmel, carmel by the sea, pacific grove, -seaside
santa rosa ca: rohnert park, sebastopol, healdsburg, -windsor, sonoma
vallejo ca: -fairfield, vacaville, benicia, suisun city
napa ca: calistoga, american canyon, yountville
stockton ca: tracy, manteca, lathrop
modesto ca: turlock
fresno ca: -clovis
sacramento ca: elk grove, davis, rancho cordova, rocklin, citrus heights, west sacramento, -woodland, -lincoln,
-auburn, placerville, el dorado hills, south lake tahoe
los angeles ca: santa monica, culver city, -venice, marina del rey, playa vista, el segundo, manhattan beach,
hermosa beach, redondo beach, torrance, -hawthorne, inglewood, burbank, glendale, pasadena, south pasadena,
west hollywood, beverly hills, century city, westwood, calabasas, woodland hills, sherman oaks, studio city, van nuys,
santa clarita, -lancaster, palmdale, pomona, claremont, -compton, downey, whittier, alhambra, arcadia, monrovia,
agoura hills, westlake village, malibu, irvine, costa mesa, newport beach, huntington beach, santa ana, fullerton,
tustin, -orange, lake forest, laguna beach, laguna niguel, laguna hills, aliso viejo, mission viejo, san clemente,
dana point, garden grove, buena park, brea, foothill ranch, ladera ranch, cypress, seal beach, yorba linda,
-westminster, san dimas, el monte, cerritos, carson
riverside ca: rancho cucamonga, corona, moreno valley, temecula, murrieta, palm springs, palm desert, fontana,
redlands, chino, chino hills, upland, victorville, menifee, hemet, rialto, loma linda
san diego ca: la jolla, oceanside, encinitas, del mar, solana beach, escondido, -san marcos, -vista, poway, el cajon,
la mesa, coronado, national city, santee, rancho bernardo, sorrento valley
oxnard ca: simi valley, camarillo, moorpark, ojai
santa maria ca: goleta, lompoc
san luis obispo ca: atascadero, pismo beach, arroyo grande
new york ny: brooklyn, queens, bronx, staten island, long island, long island city, yonkers, white plains,
new rochelle, hempstead, melville, -garden city, mineola, great neck, -huntington, hauppauge, stony brook, armonk,
tarrytown, scarsdale, nyack, astoria, harlem, -jamaica, mount kisco, -rye
new york ny nj: newark, jersey city, hoboken, weehawken, fort lee, secaucus, hackensack, paramus, -englewood,
englewood cliffs, edison, new brunswick, piscataway, -woodbridge, iselin, -somerset, bridgewater, basking ridge,
bedminster, -warren, holmdel, red bank, -middletown, parsippany, -morristown, florham park, whippany, -madison,
short hills, -summit, montclair, -clifton, paterson, passaic, -elizabeth, -union, bayonne, -harrison, murray hill,
berkeley heights, -bloomfield, -wayne, freehold, toms river, -lakewood, metuchen, cranford, maplewood
trenton nj: princeton, -lawrenceville, -ewing, west windsor
kiryas joel ny: poughkeepsie, newburgh, -beacon, fishkill, wappingers falls, -middletown
kingston ny: new paltz, -woodstock
albany ny: schenectady, -troy, saratoga springs, clifton park
rochester ny: pittsford, henrietta, fairport, -webster
buffalo ny: cheektowaga, -amherst, niagara falls, williamsville
boston ma: cambridge, newton, somerville, brookline, waltham, -burlington, -lexington, woburn, framingham, natick,
needham, wellesley, -quincy, -medford, malden, -everett, -watertown, -arlington, -belmont, -bedford, billerica,
chelmsford, lowell, -littleton, andover, north andover, -lawrence, -salem, peabody, -beverly, lynn, marblehead,
norwood, dedham, -canton, braintree, weymouth, hingham, -concord, -acton, maynard, -sudbury, wayland, -chelsea,
revere, foxborough, foxboro, hopkinton, haverhill, tewksbury, -wilmington, -reading, -winchester, -melrose, stoneham,
-wakefield, danvers, -gloucester, marlborough, -hudson, westford, weston
boston ma nh: -portsmouth, -dover, -exeter, -salem, -rochester
worcester ma: westborough, shrewsbury, northborough, southborough
amherst town ma: northampton, -amherst
springfield ma: chicopee, holyoke
providence ri: warwick, cranston, pawtucket, -newport, east providence
providence ri ma: fall river, new bedford, attleboro, -taunton
manchester nh: nashua, merrimack, -bedford
bridgeport ct: stamford, danbury, greenwich, norwalk, westport, darien, new canaan, -wilton, ridgefield, fairfield,
-trumbull, -stratford
new haven ct: branford, guilford, hamden, wallingford, meriden, west haven, -milford
hartford ct: west hartford, east hartford, -farmington, glastonbury, -bloomfield, -windsor, -manchester, new britain,
-middletown, storrs
burlington vt: essex junction, winooski, williston
portland me: south portland, westbrook, scarborough, -brunswick, kennebunk
seattle wa: bellevue, redmond, kirkland, bothell, renton, -kent, issaquah, sammamish, everett, lynnwood,
mercer island, shoreline, edmonds, burien, seatac, tukwila, -auburn, federal way, woodinville, snoqualmie,
mountlake terrace, puyallup, -lakewood, kenmore, mill creek
bremerton wa: bainbridge island
kennewick wa: pasco
portland or: beaverton, hillsboro, tigard, lake oswego, gresham, wilsonville, tualatin, oregon city, west linn
portland or wa: vancouver, camas
bend or: -redmond
coeur dalene id: post falls
boise city id: meridian, nampa, -eagle, -caldwell
phoenix az: scottsdale, tempe, gilbert, glendale, -peoria, -surprise, goodyear, avondale, -buckeye, queen creek,
fountain hills, paradise valley, cave creek, casa grande, maricopa, apache junction
tucson az: oro valley, marana
denver co: lakewood, westminster, arvada, thornton, broomfield, englewood, littleton, -golden, greenwood village,
lone tree, highlands ranch, -parker, castle rock, commerce city, northglenn, wheat ridge, -brighton,
denver tech center
boulder co: longmont, -louisville, -lafayette, -superior
colorado springs co: manitou springs
salt lake city ut: -sandy, draper, south jordan, west jordan, west valley city, cottonwood heights, midvale,
-riverton, herriman, holladay, taylorsville
provo ut: american fork, pleasant grove, lindon, springville, spanish fork, -saratoga springs, eagle mountain
ogden ut: layton, clearfield, bountiful, -farmington, kaysville
las vegas nv: summerlin, boulder city, -paradise
reno nv: sparks
albuquerque nm: rio rancho
dallas tx: arlington, fort worth, plano, frisco, irving, richardson, mckinney, -allen, garland, mesquite, carrollton,
lewisville, flower mound, denton, grapevine, southlake, coppell, -addison, -westlake, las colinas, farmers branch,
grand prairie, -keller, -prosper, rockwall, euless, -bedford, -mansfield, the colony, rowlett, wylie, little elm,
burleson, -roanoke, trophy club
austin tx: cedar park, georgetown, pflugerville, leander, lakeway, bee cave, -kyle, buda, hutto, bastrop,
dripping springs, westlake hills
houston tx: pasadena, katy, sugar land, spring, cypress, pearland, league city, galveston, conroe, -humble, kingwood,
tomball, baytown, missouri city, -webster, clear lake, friendswood, bellaire
san antonio tx: boerne, schertz, seguin
chicago il: evanston, schaumburg, oak brook, oak park, skokie, -deerfield, northbrook, lake forest, highland park,
des plaines, rosemont, arlington heights, downers grove, lisle, wheaton, lombard, hoffman estates, palatine, joliet,
aurora, bolingbrook, elmhurst, glenview, vernon hills, libertyville, buffalo grove, lincolnshire, waukegan, oak lawn,
orland park, tinley park, warrenville, itasca, -batavia, -geneva, -st charles, dekalb
chicago il in: -hammond, gary, merrillville, valparaiso, crown point, munster
bloomington il: -normal
minneapolis mn: eden prairie, minnetonka, edina, -plymouth, maple grove, eagan, burnsville, -roseville, woodbury,
brooklyn park, st louis park, golden valley, -hopkins, chanhassen, shakopee, lakeville, -apple valley, blaine,
coon rapids, arden hills, -maplewood
minneapolis mn wi: -hudson
milwaukee wi: brookfield, wauwatosa, west allis, menomonee falls, mequon, new berlin, pewaukee, oak creek
madison wi: verona, middleton, -fitchburg, sun prairie
detroit mi: troy, southfield, auburn hills, farmington hills, novi, royal oak, livonia, -birmingham, bloomfield hills,
sterling heights, pontiac, -canton, rochester hills, ferndale, -plymouth, northville, wixom
ann arbor mi: ypsilanti
lansing mi: okemos
cleveland oh: beachwood, -independence, -lakewood, parma, mentor, strongsville, solon, elyria, lorain, -medina,
shaker heights, -westlake
columbus oh: dublin, westerville, -new albany, hilliard, grove city, upper arlington, worthington, gahanna, -powell,
-newark
cincinnati oh: -mason, blue ash, -west chester, -hamilton, -fairfield
cincinnati oh ky: -covington, -florence, -newport, erlanger
dayton oh: fairborn, miamisburg, centerville
akron oh: -hudson, cuyahoga falls, -kent
indianapolis in: fishers, zionsville, noblesville, -westfield, -plainfield, whitestown
south bend in: notre dame
louisville ky in: jeffersonville, -new albany
st louis mo: clayton, chesterfield, creve coeur, -st charles, -ofallon, st peters, maryland heights, florissant,
kirkwood, wentzville
st louis mo il: belleville, edwardsville, -ofallon
kansas city mo: lees summit, independence, blue springs, -liberty, north kansas city
kansas city mo ks: overland park, olathe, lenexa, leawood, -shawnee
omaha ne: -bellevue, papillion, la vista
omaha ne ia: council bluffs
des moines ia: ankeny, urbandale, -johnston, clive, waukee
iowa city ia: coralville
fayetteville ar: bentonville
tulsa ok: broken arrow, bixby, owasso
oklahoma city ok: edmond, norman, -moore
atlanta ga: alpharetta, marietta, -decatur, -duluth, johns creek, dunwoody, -smyrna, kennesaw, peachtree city,
peachtree corners, norcross, lawrenceville, brookhaven, buckhead, cumming, suwanee, -milton, -woodstock, buford,
stone mountain, chamblee, -college park
charlotte nc: huntersville, matthews, mooresville, cornelius, -davidson, -monroe
charlotte nc sc: fort mill, rock hill, indian land
raleigh nc: apex, morrisville, wake forest, holly springs, garner, fuquay varina, knightdale
durham nc: carrboro, -hillsborough
charleston sc: mount pleasant, summerville
greenville sc: simpsonville, clemson
columbia sc: -lexington
nashville tn: brentwood, -hendersonville, -smyrna, mount juliet, gallatin
memphis tn: -germantown, collierville
memphis tn ms: southaven, olive branch
knoxville tn: oak ridge, maryville
huntsville al: -madison, redstone arsenal
birmingham al: hoover, vestavia hills, homewood, mountain brook
miami fl: boca raton, coral gables, miami beach, -hollywood, plantation, -weston, -sunrise, doral, brickell, aventura,
delray beach, boynton beach, palm beach, palm beach gardens, jupiter, pembroke pines, hialeah, coconut grove,
key biscayne, pompano beach, deerfield beach, -davie, -miramar, -homestead, wynwood
tampa fl: -brandon, -largo, dunedin, oldsmar, wesley chapel
orlando fl: lake mary, winter park, maitland, winter garden, altamonte springs, celebration, oviedo, lake nona,
clermont, apopka
jacksonville fl: ponte vedra, ponte vedra beach, st augustine, jacksonville beach, orange park, fernandina beach
palm bay fl: cocoa beach, cape canaveral, merritt island, rockledge
north port fl: lakewood ranch, -venice
cape coral fl: estero, bonita springs
port st lucie fl: -stuart, fort pierce
new orleans la: kenner
washington dc: georgetown, capitol hill, -wash
washington dc va: arlington, alexandria, reston, herndon, mclean, tysons, tysons corner, -vienna, fairfax,
falls church, chantilly, -sterling, ashburn, leesburg, dulles, manassas, -springfield, rosslyn, crystal city,
ballston, fredericksburg, -woodbridge, centreville, annandale, -burke, -great falls, quantico, -stafford, merrifield,
-gainesville
washington dc md: bethesda, rockville, silver spring, gaithersburg, college park, germantown, chevy chase,
takoma park, greenbelt, -laurel, bowie, frederick, potomac, hyattsville, -largo, national harbor, landover, suitland,
waldorf, upper marlboro
washington dc wv: charles town, harpers ferry
baltimore md: annapolis, ellicott city, fort meade, hunt valley, owings mills, linthicum, -hanover,
annapolis junction, bel air, glen burnie, catonsville, timonium, odenton
richmond va: glen allen, short pump, henrico, midlothian, petersburg
virginia beach va: newport news, hampton, -suffolk, williamsburg, portsmouth
philadelphia pa: king of prussia, conshohocken, malvern, -wayne, bryn mawr, ardmore, west chester, exton, blue bell,
horsham, fort washington, doylestown, bensalem, plymouth meeting, norristown, -media, villanova, -newtown, berwyn,
-chester, collegeville, ambler, jenkintown
philadelphia pa nj: camden, cherry hill, mount laurel, moorestown, marlton, voorhees
philadelphia pa de: wilmington, -newark, -new castle
pittsburgh pa: cranberry township, canonsburg, monroeville, sewickley, moon township
harrisburg pa: hershey, mechanicsburg, camp hill
urban honolulu hi: honolulu, waikiki
kahului hi: maui, kihei, lahaina
barnstable town ma: barnstable, hyannis, falmouth
huntington wv ky: ashland
weirton wv oh: steubenville
kingsport tn va: bristol
lewiston id wa: clarkston
"""

# What places are called, with or without their state. These go before towns of the same name.
_NICKNAMES = """\
united states: us, usa, america, united states of america, national, nation, nationwide, countrywide, remote,
us remote, anywhere, work from home, wfh, distributed
new york ny: nyc, new york city, ny city, manhattan, big apple, tri state, tristate, newark, westchester,
westchester county
san francisco ca: sf, sfo, san fran, bay area, sf bay area, sf bay, east bay, san francisco bay, marin,
alameda county, san mateo county, contra costa county, marin county
san jose ca: silicon valley, south bay, santa clara county
los angeles ca: la, lax, hollywood, orange county, oc, silicon beach, san fernando valley, la county,
los angeles county
philadelphia pa: philly, main line
washington dc: dc, dmv, nova, northern virginia, national capital, fairfax county, loudoun county
chicago il: chi town, chitown, chicagoland, windy city, cook county
las vegas nv: vegas
salt lake city ut: salt lake county, slc, salt lake
minneapolis mn: twin cities, mpls, msp
dallas tx: dfw, metroplex, north texas
riverside ca: inland empire
atlanta ga: atl
austin tx: travis county, atx, silicon hills
portland or: pdx
phoenix az: maricopa county, phx, valley of sun
new orleans la: nola
kansas city mo: kc, kcmo
oklahoma city ok: okc
st louis mo: stl
indianapolis in: indy
cincinnati oh: cincy
jacksonville fl: jax
tampa fl: tampa bay, st pete
miami fl: south florida, miami dade, miami dade county, broward, broward county, palm beach county
raleigh nc: raleigh durham
durham nc: rtp, research triangle, research triangle park, triangle, triangle park
provo ut: silicon slopes
urban honolulu hi: oahu
boise city id: boise, treasure valley
fayetteville ar: nwa, northwest arkansas
virginia beach va: hampton roads
seattle wa: puget sound, king county, snohomish county
albuquerque nm: abq
barnstable town ma: cape cod
palm bay fl: space coast
allentown pa: lehigh valley
charlottesville va: cville
fort collins co: ft collins
san diego ca: san diego county
houston tx: harris county
"""

_WASHINGTON = {
    "Washington State": "Washington State",
    "Washington-Arlington-Alexandria, DC-VA-MD-WV": "Washington, DC",
}
_BOTH = {"washington": _WASHINGTON, "wash": _WASHINGTON}
"""What the name of a state and of a city alone does not tell. New York is taken for the city."""

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
        *("city", "of", "in", "near", "based", "state", "usa", "us", "suburb"),
    ]
)
_NATION = ("united states of america", "united states", "usa", "us", "america")
_FIRST = {"mt": "mount", "n": "north", "s": "south"}
"""What stands for a word where it is the first of several."""
_SHORTEST_BEGINNING = 3
_LONGEST_TEXT = 200


class Unknown(ValueError):
    """No area is meant, or none of ours; ``state`` is the area of the state that was typed, if one was."""

    def __init__(self, state: str | None = None) -> None:
        super().__init__(state)
        self.state = state


class Ambiguous(ValueError):
    """Several areas are meant; ``choices`` says how to type each."""

    def __init__(self, choices: Iterable[str]) -> None:
        self.choices = sorted(choices)
        super().__init__(self.choices)


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
    if len(words) > 1:  # "Mt" alone is Montana.
        words[0] = _FIRST.get(words[0], words[0])
    return " ".join("saint" if word == "st" else "fort" if word == "ft" else word for word in words)


def _cities(area: str) -> list[str]:
    """The cities in an area's name: "Athens" and "Clarke County"."""
    kept = area.partition(",")[0].replace("Wilkes-Barre", "Wilkes Barre").replace("Winston-Salem", "Winston Salem")
    return [folded(city) for city in re.split(r"-+|/", kept)]


def states_of(area: str) -> list[str]:
    """Codes of the states that a metropolitan area is in; none for other areas."""
    return area.rpartition(", ")[2].lower().split("-") if ", " in area else []


@lru_cache(maxsize=1)
def _index() -> _Index:
    index = _Index({}, {}, {}, {}, {}, {})
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
        area = by_first.get(folded(place), AREAS[0])
        for name in map(folded, called.split(", ")):
            index.names[name] = area
            for state in states_of(area):
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
        _add_town(index, area, folded(town.removeprefix("-")), [state], alone=not town.startswith("-"))


def area_of(text: str) -> str:
    """The one area that a text means; raises ``Unknown`` or ``Ambiguous``."""
    if text in AREAS:
        return text
    state = None
    for reading in _readings(folded(text)):
        found, typed_state = _found(reading)
        if found:
            return _only(found, reading)
        state = state or typed_state
    begun = _begun(folded(text))
    if len(begun) != 1:
        raise Unknown(state)
    return begun[0]


def _readings(text: str) -> Iterator[str]:
    """A text as it is, without what follows a place, such as a ZIP code, and without words that name no place."""
    yield text
    shorter = re.sub(r"( or)? (remote|hybrid|onsite)$| \d{5}( \d{4})?$|^the ", "", text)
    for nation in _NATION:
        shorter = shorter.removesuffix(f" {nation}")
    yield shorter
    yield " ".join(word for word in shorter.split() if word not in _FILLERS)


def _found(text: str) -> tuple[Labels, str | None]:
    """What a text can mean, and the area of the state at its end."""
    index = _index()
    if text in _BOTH:
        return _BOTH[text], None
    if one := index.main.get(text) or index.names.get(text):
        return {one: ""}, None
    if text in index.alone:
        return index.alone[text], None
    for town, state in _split(text, index.states):
        found = index.stated.get((town, state)) or _several_cities(town, state)
        return found, index.areas[state]
    return {}, None


def _split(text: str, states: Labels) -> Iterator[tuple[str, str]]:
    """The text before a state at its end and the state's code, longest name first."""
    words = text.split()
    for length in (3, 2, 1):
        state = states.get(" ".join(words[-length:]))
        if state and len(words) > length:
            yield " ".join(words[:-length]), state


def _several_cities(town: str, state: str) -> Labels:
    """Areas of the state whose names begin with several cities as typed: "Austin-Round Rock"."""
    names = (area for area in places() if state in states_of(area))
    return {area: state for area in names if f"{folded(area)} ".startswith(f"{town} ") and len(town) > 2}


def _begun(text: str) -> list[str]:
    """Areas whose name, or a city in it, begins as typed; none for a letter or two."""
    if len(text) < _SHORTEST_BEGINNING:
        return []
    return [area for area in places() if any(name.startswith(text) for name in (folded(area), *_cities(area)))]


def _only(found: Labels, typed: str) -> str:
    if len(found) == 1:
        return next(iter(found))
    raise Ambiguous(label if len(label) > 2 else f"{typed.title()}, {label.upper()}" for label in found.values())
