"""Wages of twelve occupations in every area for which the Bureau of Labor Statistics prints them.

Source and date: ``calculators.offer.wage_release``. The same figures as docs/assets/data/wages-2025, which are for
people to read; a test makes this text from them anew and holds the two together. Written so that it is small on its
way to the reader (37 KB once compressed, against 46 KB for plain figures), and so that a look-up reads three characters
for a percentile, not the whole table.
"""

CODES = {
    "Computer and Information Systems Managers": "11-3021",
    "Information Security Analysts": "15-1212",
    "Computer and Information Research Scientists": "15-1221",
    "Database Administrators": "15-1242",
    "Database Architects": "15-1243",
    "Software Developers": "15-1252",
    "Software Quality Assurance Analysts and Testers": "15-1253",
    "Web Developers": "15-1254",
    "Computer Occupations, All Other": "15-1299",
    "Operations Research Analysts": "15-2031",
    "Data Scientists": "15-2051",
    "Computer Hardware Engineers": "17-2061",
}
"""Standard Occupational Classification codes by title."""

AREAS = (
    "United States",
    "Atlanta-Sandy Springs-Roswell, GA",
    "Austin-Round Rock-San Marcos, TX",
    "Baltimore-Columbia-Towson, MD",
    "Boston-Cambridge-Newton, MA-NH",
    "Charlotte-Concord-Gastonia, NC-SC",
    "Chicago-Naperville-Elgin, IL-IN",
    "Cincinnati, OH-KY-IN",
    "Cleveland, OH",
    "Columbus, OH",
    "Dallas-Fort Worth-Arlington, TX",
    "Denver-Aurora-Centennial, CO",
    "Detroit-Warren-Dearborn, MI",
    "Durham-Chapel Hill, NC",
    "Houston-Pasadena-The Woodlands, TX",
    "Jacksonville, FL",
    "Kansas City, MO-KS",
    "Los Angeles-Long Beach-Anaheim, CA",
    "Miami-Fort Lauderdale-West Palm Beach, FL",
    "Minneapolis-St. Paul-Bloomington, MN-WI",
    "Nashville-Davidson--Murfreesboro--Franklin, TN",
    "New York-Newark-Jersey City, NY-NJ",
    "Orlando-Kissimmee-Sanford, FL",
    "Philadelphia-Camden-Wilmington, PA-NJ-DE-MD",
    "Phoenix-Mesa-Chandler, AZ",
    "Pittsburgh, PA",
    "Portland-Vancouver-Hillsboro, OR-WA",
    "Provo-Orem-Lehi, UT",
    "Raleigh-Cary, NC",
    "Richmond, VA",
    "Sacramento-Roseville-Folsom, CA",
    "Salt Lake City-Murray, UT",
    "San Antonio-New Braunfels, TX",
    "San Diego-Chula Vista-Carlsbad, CA",
    "San Francisco-Oakland-Fremont, CA",
    "San Jose-Sunnyvale-Santa Clara, CA",
    "Seattle-Tacoma-Bellevue, WA",
    "St. Louis, MO-IL",
    "Tampa-St. Petersburg-Clearwater, FL",
    "Virginia Beach-Chesapeake-Norfolk, VA-NC",
    "Washington-Arlington-Alexandria, DC-VA-MD-WV",
)
"""The nation and its forty metropolitan areas with the most software developers."""

# Every area as the Bureau names it, but for two states that share their name with a city. It prints no wages of these
# occupations for the last two.
_PLACES = """\
United States
Abilene, TX
Aguadilla, PR
Akron, OH
Alabama
Alaska
Alaska nonmetropolitan area
Albany, GA
Albany, OR
Albany-Schenectady-Troy, NY
Albuquerque, NM
Alexandria, LA
Allentown-Bethlehem-Easton, PA-NJ
Altoona, PA
Amarillo, TX
Ames, IA
Amherst Town-Northampton, MA
Anchorage, AK
Ann Arbor, MI
Anniston-Oxford, AL
Appleton, WI
Arizona
Arizona nonmetropolitan area
Arkansas
Asheville, NC
Athens-Clarke County, GA
Atlanta-Sandy Springs-Roswell, GA
Atlantic City-Hammonton, NJ
Auburn-Opelika, AL
Augusta-Richmond County, GA-SC
Austin-Round Rock-San Marcos, TX
Bakersfield-Delano, CA
Balance of Nevada nonmetropolitan area
Baltimore-Columbia-Towson, MD
Bangor, ME
Barnstable Town, MA
Baton Rouge, LA
Battle Creek, MI
Bay City, MI
Beaumont-Port Arthur, TX
Beckley, WV
Bellingham, WA
Bend, OR
Billings, MT
Binghamton, NY
Birmingham, AL
Bismarck, ND
Blacksburg-Christiansburg-Radford, VA
Bloomington, IL
Bloomington, IN
Boise City, ID
Border Region of Texas nonmetropolitan area
Boston-Cambridge-Newton, MA-NH
Boulder, CO
Bowling Green, KY
Bozeman, MT
Bremerton-Silverdale-Port Orchard, WA
Bridgeport-Stamford-Danbury, CT
Brownsville-Harlingen, TX
Brunswick-St. Simons, GA
Buffalo-Cheektowaga, NY
Burlington, NC
Burlington-South Burlington, VT
California
Canton-Massillon, OH
Cape Coral-Fort Myers, FL
Cape Girardeau, MO-IL
Capital/Northern New York nonmetropolitan area
Carson City, NV
Casper, WY
Cedar Rapids, IA
Central East New York nonmetropolitan area
Central Indiana nonmetropolitan area
Central Kentucky nonmetropolitan area
Central Louisiana nonmetropolitan area
Central Missouri nonmetropolitan area
Central New Hampshire nonmetropolitan area
Central North Carolina nonmetropolitan area
Central Oregon nonmetropolitan area
Central Pennsylvania nonmetropolitan area
Chambersburg, PA
Champaign-Urbana, IL
Charleston, WV
Charleston-North Charleston, SC
Charlotte-Concord-Gastonia, NC-SC
Charlottesville, VA
Chattanooga, TN-GA
Cheyenne, WY
Chicago-Naperville-Elgin, IL-IN
Chico, CA
Cincinnati, OH-KY-IN
Clarksville, TN-KY
Cleveland, OH
Cleveland, TN
Coast Oregon nonmetropolitan area
Coastal Plains Region of Texas nonmetropolitan area
Coeur d'Alene, ID
College Station-Bryan, TX
Colorado
Colorado Springs, CO
Columbia, MO
Columbia, SC
Columbus, GA-AL
Columbus, IN
Columbus, OH
Connecticut
Connecticut nonmetropolitan area
Corpus Christi, TX
Corvallis, OR
Crestview-Fort Walton Beach-Destin, FL
Dallas-Fort Worth-Arlington, TX
Dalton, GA
Daphne-Fairhope-Foley, AL
Davenport-Moline-Rock Island, IA-IL
Dayton-Kettering-Beavercreek, OH
Decatur, AL
Decatur, IL
Delaware
Deltona-Daytona Beach-Ormond Beach, FL
Denver-Aurora-Centennial, CO
Des Moines-West Des Moines, IA
Detroit-Warren-Dearborn, MI
District of Columbia
Dothan, AL
Dover, DE
Dubuque, IA
Duluth, MN-WI
Durham-Chapel Hill, NC
East Arkansas nonmetropolitan area
East Central Illinois nonmetropolitan area
East Georgia nonmetropolitan area
East Kentucky nonmetropolitan area
East North Dakota nonmetropolitan area
East South Dakota nonmetropolitan area
East Tennessee nonmetropolitan area
East-Central Montana nonmetropolitan area
Eastern New Mexico nonmetropolitan area
Eastern North Carolina nonmetropolitan area
Eastern Ohio nonmetropolitan area
Eastern Oregon nonmetropolitan area
Eastern Region of Texas nonmetropolitan area
Eastern Sierra-Mother Lode Region of California nonmetropolitan area
Eastern Washington nonmetropolitan area
Eastern Wyoming nonmetropolitan area
Eastern and Southern Colorado nonmetropolitan area
Eau Claire, WI
El Centro, CA
El Paso, TX
Elizabethtown, KY
Elkhart-Goshen, IN
Elmira, NY
Enid, OK
Erie, PA
Eugene-Springfield, OR
Evansville, IN
Fairbanks-College, AK
Fargo, ND-MN
Farmington, NM
Fayetteville, NC
Fayetteville-Springdale-Rogers, AR
Flagstaff, AZ
Flint, MI
Florence, SC
Florence-Muscle Shoals, AL
Florida
Fond du Lac, WI
Fort Collins-Loveland, CO
Fort Smith, AR-OK
Fort Wayne, IN
Fresno, CA
Gainesville, FL
Gainesville, GA
Georgia
Gettysburg, PA
Glens Falls, NY
Goldsboro, NC
Grand Forks, ND-MN
Grand Island, NE
Grand Junction, CO
Grand Rapids-Wyoming-Kentwood, MI
Grants Pass, OR
Great Falls, MT
Greeley, CO
Green Bay, WI
Greensboro-High Point, NC
Greenville, NC
Greenville-Anderson-Greer, SC
Guam
Gulfport-Biloxi, MS
Hagerstown-Martinsburg, MD-WV
Hammond, LA
Hanford-Corcoran, CA
Harrisburg-Carlisle, PA
Harrisonburg, VA
Hartford-West Hartford-East Hartford, CT
Hattiesburg, MS
Hawaii
Hawaii / Kauai nonmetropolitan area
Helena, MT
Hickory-Lenoir-Morganton, NC
High Desert Utah nonmetropolitan area
Hill Country Region of Texas nonmetropolitan area
Hilton Head Island-Bluffton-Port Royal, SC
Hinesville, GA
Homosassa Springs, FL
Hot Springs, AR
Houma-Bayou Cane-Thibodaux, LA
Houston-Pasadena-The Woodlands, TX
Huntington-Ashland, WV-KY-OH
Huntsville, AL
Idaho
Idaho Falls, ID
Illinois
Indiana
Indianapolis-Carmel-Greenwood, IN
Iowa
Iowa City, IA
Ithaca, NY
Jackson, MI
Jackson, MS
Jackson, TN
Jacksonville, FL
Jacksonville, NC
Janesville-Beloit, WI
Jefferson City, MO
Johnson City, TN
Johnstown, PA
Jonesboro, AR
Joplin, MO-KS
Kahului-Wailuku, HI
Kalamazoo-Portage, MI
Kankakee, IL
Kansas
Kansas City, MO-KS
Kansas nonmetropolitan area
Kennewick-Richland, WA
Kenosha, WI
Kentucky
Killeen-Temple, TX
Kingsport-Bristol, TN-VA
Kingston, NY
Kiryas Joel-Poughkeepsie-Newburgh, NY
Knoxville, TN
Kokomo, IN
La Crosse-Onalaska, WI-MN
Lafayette, LA
Lafayette-West Lafayette, IN
Lake Charles, LA
Lake Havasu City-Kingman, AZ
Lakeland-Winter Haven, FL
Lancaster, PA
Lansing-East Lansing, MI
Laredo, TX
Las Cruces, NM
Las Vegas-Henderson-North Las Vegas, NV
Lawrence, KS
Lawton, OK
Lebanon, PA
Lewiston, ID-WA
Lewiston-Auburn, ME
Lexington Park, MD
Lexington-Fayette, KY
Lima, OH
Lincoln, NE
Little Rock-North Little Rock-Conway, AR
Logan, UT-ID
Longview, TX
Longview-Kelso, WA
Los Angeles-Long Beach-Anaheim, CA
Louisiana
Louisville/Jefferson County, KY-IN
Lower East Mississippi nonmetropolitan area
Lower West Mississippi nonmetropolitan area
Lubbock, TX
Lynchburg, VA
Macon-Bibb County, GA
Madison, WI
Maine
Manchester-Nashua, NH
Manhattan, KS
Mankato, MN
Mansfield, OH
Maryland
Maryland nonmetropolitan area
Massachusetts
Massachusetts nonmetropolitan area
McAllen-Edinburg-Mission, TX
Medford, OR
Memphis, TN-MS-AR
Merced, CA
Miami-Fort Lauderdale-West Palm Beach, FL
Michigan
Michigan City-La Porte, IN
Mid Michigan nonmetropolitan area
Middle Georgia nonmetropolitan area
Midland, MI
Midland, TX
Milwaukee-Waukesha, WI
Minneapolis-St. Paul-Bloomington, MN-WI
Minnesota
Minot, ND
Mississippi
Missoula, MT
Missouri
Mobile, AL
Modesto, CA
Monroe, LA
Monroe, MI
Montana
Montgomery, AL
Morgantown, WV
Morristown, TN
Mount Vernon-Anacortes, WA
Muncie, IN
Muskegon-Norton Shores, MI
Myrtle Beach-Conway-North Myrtle Beach, SC
Napa, CA
Naples-Marco Island, FL
Nashville-Davidson--Murfreesboro--Franklin, TN
Nebraska
Nevada
New Hampshire
New Haven, CT
New Jersey
New Mexico
New Orleans-Metairie, LA
New York State
New York-Newark-Jersey City, NY-NJ
Niles, MI
North Arkansas nonmetropolitan area
North Carolina
North Central Tennessee nonmetropolitan area
North Coast Region of California nonmetropolitan area
North Dakota
North Florida nonmetropolitan area
North Georgia nonmetropolitan area
North Missouri nonmetropolitan area
North Northeastern Ohio nonmetropolitan area (noncontiguous)
North Port-Bradenton-Sarasota, FL
North Region of Texas nonmetropolitan area
North Valley-Northern Mountains Region of California nonmetropolitan area
Northeast Alabama nonmetropolitan area
Northeast Iowa nonmetropolitan area
Northeast Louisiana nonmetropolitan area
Northeast Maine nonmetropolitan area
Northeast Minnesota nonmetropolitan area
Northeast Nebraska nonmetropolitan area
Northeast Oklahoma nonmetropolitan area
Northeast Virginia nonmetropolitan area
Northeastern Pennsylvania nonmetropolitan area
Northeastern South Carolina nonmetropolitan area
Northeastern Wisconsin nonmetropolitan area
Northern Indiana nonmetropolitan area
Northern Michigan nonmetropolitan area
Northern New Hampshire nonmetropolitan area
Northern New Mexico nonmetropolitan area
Northern Vermont nonmetropolitan area
Northern West Virginia nonmetropolitan area
Northwest Alabama nonmetropolitan area
Northwest Colorado nonmetropolitan area
Northwest Illinois nonmetropolitan area
Northwest Iowa nonmetropolitan area
Northwest Minnesota nonmetropolitan area
Northwest Nebraska nonmetropolitan area
Northwest Oklahoma nonmetropolitan area
Northwest Virginia nonmetropolitan area
Northwestern Idaho nonmetropolitan area
Northwestern Pennsylvania nonmetropolitan area
Northwestern Region of Texas nonmetropolitan area
Northwestern South Carolina nonmetropolitan area
Northwestern Wisconsin nonmetropolitan area
Norwich-New London-Willimantic, CT
Ocala, FL
Odessa, TX
Ogden, UT
Ohio
Oklahoma
Oklahoma City, OK
Olympia-Lacey-Tumwater, WA
Omaha, NE-IA
Oregon
Orlando-Kissimmee-Sanford, FL
Oshkosh-Neenah, WI
Owensboro, KY
Oxnard-Thousand Oaks-Ventura, CA
Paducah, KY-IL
Palm Bay-Melbourne-Titusville, FL
Panama City-Panama City Beach, FL
Parkersburg-Vienna, WV
Pennsylvania
Pensacola-Ferry Pass-Brent, FL
Peoria, IL
Philadelphia-Camden-Wilmington, PA-NJ-DE-MD
Phoenix-Mesa-Chandler, AZ
Pinehurst-Southern Pines, NC
Pittsburgh, PA
Pittsfield, MA
Pocatello, ID
Ponce, PR
Port St. Lucie, FL
Portland-South Portland, ME
Portland-Vancouver-Hillsboro, OR-WA
Prescott Valley-Prescott, AZ
Providence-Warwick, RI-MA
Provo-Orem-Lehi, UT
Pueblo, CO
Puerto Rico
Punta Gorda, FL
Racine-Mount Pleasant, WI
Raleigh-Cary, NC
Rapid City, SD
Reading, PA
Redding, CA
Reno, NV
Rhode Island
Richmond, VA
Riverside-San Bernardino-Ontario, CA
Roanoke, VA
Rochester, MN
Rochester, NY
Rockford, IL
Rocky Mount, NC
Rome, GA
Sacramento-Roseville-Folsom, CA
Saginaw, MI
Salem, OR
Salinas, CA
Salisbury, MD
Salt Lake City-Murray, UT
San Angelo, TX
San Antonio-New Braunfels, TX
San Diego-Chula Vista-Carlsbad, CA
San Francisco-Oakland-Fremont, CA
San Jose-Sunnyvale-Santa Clara, CA
San Juan-Bayamon-Caguas, PR
San Luis Obispo-Paso Robles, CA
Sandusky, OH
Santa Cruz-Watsonville, CA
Santa Fe, NM
Santa Maria-Santa Barbara, CA
Santa Rosa-Petaluma, CA
Savannah, GA
Scranton--Wilkes-Barre, PA
Seattle-Tacoma-Bellevue, WA
Sebastian-Vero Beach-West Vero Corridor, FL
Sebring, FL
Sheboygan, WI
Sherman-Denison, TX
Shreveport-Bossier City, LA
Sierra Vista-Douglas, AZ
Sioux City, IA-NE-SD
Sioux Falls, SD-MN
Slidell-Mandeville-Covington, LA
South Arkansas nonmetropolitan area
South Bend-Mishawaka, IN-MI
South Carolina
South Central Kentucky nonmetropolitan area
South Central Tennessee nonmetropolitan area
South Central Wisconsin nonmetropolitan area
South Dakota
South Florida nonmetropolitan area
South Georgia nonmetropolitan area
South Illinois nonmetropolitan area
South Nebraska nonmetropolitan area
Southeast Alabama nonmetropolitan area
Southeast Iowa nonmetropolitan area
Southeast Minnesota nonmetropolitan area
Southeast Missouri nonmetropolitan area
Southeast Oklahoma nonmetropolitan area
Southeast-Central Idaho nonmetropolitan area
Southern Indiana nonmetropolitan area
Southern Michigan nonmetropolitan area
Southern Ohio nonmetropolitan area
Southern South Carolina nonmetropolitan area
Southern Vermont nonmetropolitan area
Southern West Virginia nonmetropolitan area
Southside Virginia nonmetropolitan area
Southwest Alabama nonmetropolitan area
Southwest Colorado nonmetropolitan area
Southwest Iowa nonmetropolitan area
Southwest Louisiana nonmetropolitan area
Southwest Maine nonmetropolitan area
Southwest Minnesota nonmetropolitan area
Southwest Missouri nonmetropolitan area
Southwest Montana nonmetropolitan area
Southwest New York nonmetropolitan area
Southwest Oklahoma nonmetropolitan area
Southwest Virginia nonmetropolitan area
Southwestern New Hampshire nonmetropolitan area
Southwestern Pennsylvania nonmetropolitan area
Spartanburg, SC
Spokane-Spokane Valley, WA
Springfield, IL
Springfield, MA
Springfield, MO
Springfield, OH
St. Cloud, MN
St. George, UT
St. Joseph, MO-KS
St. Louis, MO-IL
State College, PA
Staunton-Stuarts Draft, VA
Stockton-Lodi, CA
Sumter, SC
Sussex Delaware nonmetropolitan area
Syracuse, NY
Tallahassee, FL
Tampa-St. Petersburg-Clearwater, FL
Tennessee
Terre Haute, IN
Texarkana, TX-AR
Texas
Toledo, OH
Topeka, KS
Traverse City, MI
Trenton-Princeton, NJ
Tucson, AZ
Tulsa, OK
Tuscaloosa, AL
Twin Falls, ID
Tyler, TX
Upper East Mississippi nonmetropolitan area
Upper Peninsula of Michigan nonmetropolitan area
Urban Honolulu, HI
Utah
Utica-Rome, NY
Valdosta, GA
Vallejo, CA
Vermont
Victoria, TX
Vineland, NJ
Virgin Islands
Virginia
Virginia Beach-Chesapeake-Norfolk, VA-NC
Visalia, CA
Waco, TX
Walla Walla, WA
Warner Robins, GA
Wasatch Front Fringe Utah nonmetropolitan area
Washington State
Washington-Arlington-Alexandria, DC-VA-MD-WV
Waterbury-Shelton, CT
Waterloo-Cedar Falls, IA
Watertown-Fort Drum, NY
Wausau, WI
Weirton-Steubenville, WV-OH
Wenatchee-East Wenatchee, WA
West Arkansas nonmetropolitan area
West Central Illinois nonmetropolitan area
West Delta Mississippi nonmetropolitan area
West Kentucky nonmetropolitan area
West Montana nonmetropolitan area
West North Dakota nonmetropolitan area
West Northwestern Ohio nonmetropolitan area
West South Dakota nonmetropolitan area
West Tennessee nonmetropolitan area
West Virginia
Western North Carolina nonmetropolitan area
Western Washington nonmetropolitan area
Western Wisconsin nonmetropolitan area
Western Wyoming nonmetropolitan area
Wheeling, WV-OH
Wichita Falls, TX
Wichita, KS
Wildwood-The Villages, FL
Williamsport, PA
Wilmington, NC
Winchester, VA-WV
Winston-Salem, NC
Wisconsin
Worcester, MA
Wyoming
Yakima, WA
York-Hanover, PA
Youngstown-Warren, OH
Yuba City, CA
Yuma, AZ
Eagle Pass, TX
Gadsden, AL
"""

_DIGITS = "".join(chr(at) for at in range(33, 127) if chr(at) not in '"\\')
_BASE = len(_DIGITS)
_UNIT = 10
"""Dollars: the Bureau rounds to them."""
PERCENTS = (10, 25, 50, 75, 90)
"""Percentiles of each row: each is written as what it has above the one before."""
_PLACES_OF_A_NUMBER = 3


def places() -> list[str]:
    """Every area of the table."""
    return _PLACES.splitlines()


def figures(code: str, place: str) -> tuple[int, ...] | None:
    """Yearly dollars from the lowest percentile to the highest, or nothing where the Bureau withholds them."""
    names = places()
    text = _CODED[code].replace("\n", "")
    printed, numbers = text[: len(names)], text[len(names) :]
    at = names.index(place)
    if printed[at] == "0":
        return None
    row, rows = printed[:at].count("1"), printed.count("1")
    found, dollars = [], 0
    for step in range(len(PERCENTS)):
        number = 0
        for digit in range(_PLACES_OF_A_NUMBER):
            number = number * _BASE + _DIGITS.index(numbers[(step * _PLACES_OF_A_NUMBER + digit) * rows + row])
        dollars += number * _UNIT
        found.append(dollars)
    return tuple(found)


# By occupation: a 1 for each area that has figures, in the order above. Then, for the first step, the first digits of
# these areas, their second and their third; so on for the other steps. Digits alike stand together and compress well.
_CODED = {
    "11-3021": """\
11111111111111111111111111111111111111111111111111111111111111111111101111111111111111111111111111111111111111111111
11111111111111111111111111111111111011111111111111111111111111111111111111111111111111101111111111111111111111111111
11111111111011111111111111111111111111111111111111111111111111101111111111111111111111111111111111111111111111111111
11111111111111111111111111111111111101111111111111111111111111111111111111111111111111111111111110111111111110111111
1111111111111111111111111111111111111111011111111111111111111111111111111111111111111111110111111111111111111111100#
!!#!#!####!#!#####!##!!####!###!####!##!####!########!###########!####!#!!#!!###!####!###!#!##!!##!###########!##!##
#####!####!#!!##!#!######!!###########!#!###!###!#######!#####!#####!##!####!######!!!!#!###########!###!!#!!##!####
########!!#!###!###########!####!#!!!#######!####!#######!#####!##!#!##!#!#!#!#########!##!!#!##!!!!###!!!###!#!##!!
#!#!!##!#!!##!##!#!###!#######!#!!#####!###!###!###!##########!####!######!####!############!###!!##!####!#!##!!!!##
##!#!##!##!##!#######!!#!!####!#!##!!#######!!#!!######!#!#############!#!!!!###!!###!!!##!#####!##!#!:{c4}*|4IG0y7}
!11+>y25wx3-PDy<C4w8*A#~%.mC;*6~7/L-*%ZU{1IJ&#>:0S,)z.@:,}&xn/zw.1'q/H?#~@37s/u1,y~SG|%8)89(*:+F8{03t&M+W?6Om7+,Lh#~
s(Iv(w$*'#0A|~-'&+*'-2$9,z/|1%2t3(Ku-8#0G.8t(/9-8}B10/0l%-{;336w641*&({~os9p2*)8-342:A!z6)3{x!oz>%y58!O4#*'B?-+k|$w-
06l,1#!/..<&&.y<%7Nz+ox|2'11J*)x9!X7|#0H/1!#|@5J>!y!.z<{!*{(uMz+uM:7/1??Z'nX^~a;|,-zx{x5!*yym$!*q2|*1}v8w,uwF#|2}u0)
v/3|3{-63}#A1<45(y7~v415=8|3.,f*9Hw797e13:G0?06P;t]C0)~O-;B(:}2Ppyf;!P5T31)U.8-{,0Hxn!.u(H,.p*u(3jn}}++$1t)v?$l$&z)9
s+0'2C58{u1zx677<w:}80~l9-'&W,#zw)xz6:3#L1}=fV=7+@6/SV:34'rEdyi{+,0xx!=%~x{,/~.811A~C-t9zvi(lP?}B+,e(5d2pg&Z`I66MZ:*
$qS]adz|kG1NEH-JVE2la7*g/cdOk=Hdn,qf;BPz.0>h[WEN?o[3V46]1jf$mn_HD{_|iqxmN#s,w.Xb<0m2p0Aw~+<'fxRj|V<vw7v{ftuN.mjl7|1*
0cm~h]s;o(G{lKs?,<;-9w(;WfiM9E/^/!a&nh_Mx,dR6:u$vAK2xF0=Z[RLNsrBg6Q$;0b#[(F/P*xpx]}`Jp[sN[s7}T$4x|'N#mN1MozGz>P?<302
FmdWoREvXre=o*^CwBCuc)/l;sf$vIC*8^pMmO0#O|bIu$Wx~nKP7*(odpG~b!Yhk6cyO(p']SHEIU{K}Jd*EW4%=^2F`4~Wi-Bpc;?1MeVSxkia3>XG
tboV%nN=B1kU{f8}e,dWn,mHZ|04+hKgNGEiQwk1{H`6YG/yRQ{4c2he$@A6S0jm*VZ/u!pb4AXE)6*$e[C#3R;)I3>mQ#['Ur}@7>&Q9s(rk1-Y^ly^
?SA9|Dbqy!9^#m+Quo*kW>(2yDnFmKKDweT7_m=?a_:sbggc7UHrc7m:Wkb6xR||dI[}uh$^@Z_Y!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!C6,?:48B.+8-;9B*;7A.=?86<3?<@9?9<B0:1I@?,6=0C;3@DC;3J
@AG>H>1@@@M>D69'!B7:42.;G5>8+;=@94=7A=B9'F58DK;4<;@D>;)D<61>;934DF7BN;<704*?8/<4;4754=6/46C<HF29I3@:!9<@;,F);C>B5257
;;*9>7&2=E6=9D>=*3>1=8/E*67%C55@4/4B,A;F@:>80@A4:BB<0;4<7957@>5;;;B3:J@3C@2BC1*?2C<+7@7J>/.9-8<K67,/=EAG?=1B6C6L;9?=
9DA263:>IF076B88,61@4944-?A;A2BF@C?CGE>8A6574A+;F7<7:2/,49;91=58E@/=6/8+8.0>86B-2D5;AA98-<AC<39FAF>@O??:<882BA7=>B/0
;0G6;7F<>BQ@::767<B790;AJV_075@1JHA1L5?@6@999,<=;;861-15/451;4520$-03?*613?7@;8/3<99<6?5:AA$9:=@:A@.1C83B=0@9<@1555>
,:$=71E?>6(9$HK@2579>40B:40=:8;/1/7>BA1F?B@L38395:1{YvNF]fVoKBA%=jJO$:8b[=#+1m%#^wk'q7S'O3z2c+}Y5Li8q&f,LJgVg)C3gj]7
F&l%@PiA5^s-019z[WnJ]G'8z9ixmo>8RAVvO<!$Im$eq:u!H#_hxf)^9CX2Rhpx,,!V;bP0IaEbRl*Nvn6Z'yQ!E4NTU]Bo{^*DK=?DKwhNiy=ik>QJ
nMp>}%>mh]5E!WU(t}+<(5IKBy(=?-(}sg8}re#0l4B7Cz#ve`w-r_jr06<KTb2<V8Jzsqbxa%Tpn9Ot*]T&B8O7j9.mxT~B<KBMF(.US<y=fK~[$ET/
!{`}#rZsBE7bW.+d(lo=u<bt0h<|U}xa)8U~Ew'gw^G9<:(SNxt_L-U0Y#v8L@WcqGM5[CM-1yV:liw~[@fS:2Z6P/UItT*|22uMrY~Z~5F2txTUUbm|
/!.[.Op+S8huD<kEwK5&=Hhc~}Yo{~-_lRl+HRunfF(}_hye]<cJV&Ai*c^Y#e@IswhX@0J*D1Of5@&;Q/KStCmK.a'kGKTFmu}U?Se/uVbqS~z4BZ=x
i@$>bK)ZpFuIji7I,qKan*AAI*z-U@Fk<n9{D!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!JG]<E<;?6C8DK;H<F=D7<JCBK?<>9CGNIFBN7:QCUIE;MECD1MS?NT4ACQ:_GBHV=IA?.:<D6=C:O7=EC8TD:S@H5I>B
?<@?CJG<JI<GGFKMICJAHIL;?@IEI@FM;PH6O9H41D0HLF0LED>QI?B3<28ACBI5>H>FD.J>P9@=MGD<J;C9V9BDG@FGK4;=<Z=JH772@M4NHb8CHTHS
OK=A:8F???H?EE>9AA6CFFIA=UCC<4?8DH:->HC;E5I<.53:5AL;@GHONAJ=BDGDIF@D8AGKOGB?K=NH8C7LD7EM=BGIA6W==>:CB8JKDE;HCBH8DRQY
6H=>GBA1>(FBC0CP3>PD@<GEC@pDG>>AFM:;I==<@4DL@BGED39IKHDBF=PI;AIJEGd697DQAMEG<T=E=?BIL?KT-D?>I6=8EHM@GNAq<MEQ7MKDBP:A
4@G29E<5LA?9JMF7I8J:9@@M?.!9OH-BFL=D;JLTK:GICHG:=?:H:GFGG=FEBUGBJ:KQI<FC7>8KE9?J?C.HECBFDJQ<G4@7SA1A>+-,M>NJL?2K4DH;
CGDEN8;JA?8>h&dhFwLm)PxRmV0JLLwD!qRs24@}>,3]2hdf|kv1+^rW_0lOiO37E%ZG}Ix4qc7s~&|xs^aRUgfR)}c97;Np-/`#EDFV]022Ym1>N{#U
^/#}G.FI[CSGS&eo!$oG;*&!_L8,'`v_VKS|~LQ4@8X6Tf,tG{'gsTYPJ&N1>`dhx0DdNA`8a]2lZ*[9Y&6Hq9-dRkfZ|uCteEupq]a;r'A(62rc8d#x
@)FGu!{t^)vgbN{um'!-ppT_J-If]:z.Z2gud6%b'K[)1V%GH<gDhQoJc7l7?4+rGln}elOZ,7.'=?2}L{`vuD*{c?k!]cq7k;g@L-uK7S~,?b?[[I8r
wsW_<}7E95(cg7e~}z=105:k2$][p=BB}%+(P{sPtA;JeY^K~PE.:W2G6tdrp.<P^=k|qd+sHA'B%&*JC))Ln@JKsW&PE.XJKKYYt*@~eJN7+,-eL.ha
7(}TBd&D4G}*K!Q(RfTJ7-!u*m{VT;!&*xV[4^$!|sUdsF5b/a#xsaCHjQ.c6@Do_[.b'^,f%V'|+P1q/vi%2htSL^sbDZ`k;dEQGPUZSCqZU%CpAG!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!SC46HB>,XMSCRA:
CbAFVEFHKDaN:JIQKPO.`QG-OASTZOI;6I27G^QDJegTHGNYtJHCF9K=DMAMMEP@E>TVTGE)NJOF5KIGMIB>EP.HPRYHCOOKM:HCM`M?6K@H^B>L;?JB
GLB8O<@TS@aHYL9<NGKHH>>8*>LC;W[N;BFDO=8OYPH>AEGDNS?RCM1ODTT?MJK@HSPFJVFWONFH1<MF8BFcNKDFCTCBLNG2DSOL>S]GJNNGCQ@N`AKG
DB;RdOLEQQFNHHY7`KJA[3>E<BNMSDRJ?SsL]?ONE@ILSNMKAGV:H_Q?OBNTWEKNFTNGPJO<SMsoCFRNJ:RLNQBKYEEOA=>UQCFBANTBBC=[IA6@PAHT
RAYRB=6OGEE@OTWRDNI2O3LQGMIfHXGMIFORQEC@TF@JAQQJOPJK@RTG9NGKAK_z@ENHD<VMGG!dQ?FD[MHCIMHCFX>[<RGKXGKL;M[XRW78CJ[O4JTC
G?IAV@OJHJKTCNDRGJCMGKBODO=I6<G>8DJBKORWN@ATEKJGaEGxF=L6C8J6D;=QN/KGCVHAF@K7DGCIKA;_EQ^JU&NMw^&@[Dd18a-}^[{&DUdq|nuA
!i8qto7@pIC(=I5kpOe|o'jQ>W{:Y;ZPQ(Pey~~i*'WZ1Uq#ytt&!?K6},Sc:'<E#xuAjS$v,etC&n]7O'JgYgmMSDJ.WGd#j76.J-/utm~=GnNE]bzl
KK)^KLfZtAG[VF2TCBpBqcGg)6oIBvdlsMXaJxD}`]Yx0u_[iT=x;7F$Au[.);^2In(ac'UgoCxSs$`(:Sv/u^ZZ8dn;A)1{o6aMyDUe?QV7O?d/uSnP
7Tur{o}NT7{<Lf04|{p?!_&4lPqwdl{9{V}:SYvh./;UPdwnI7ONt=FX>0=5}CEI4<4n<}CJai,qmpk:l4>~-&4o8)~kp?.sMY+NHlWS?L]Q4~u%o|2S
n#LpJA^w6x8^LPxq+0obB%ab53;MO@gC?N+W2x;</4A8ywZA:=?>D%g-f{wB]:g%omic0Sx^(.KR[B;|v821l[23SF%eOsRkxT%el5'0eE#ww_mF8$!:
Lsu9Ppj?lRa>eI/Hy1<=[Q^d*97sF.oae4x;wp.SOfj=4,pj[#:.K|kd_DhHl)>sbHL}hp!S1tw!!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#!!
#!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#!!!!!!!!!#!!!!!!!!!!!!!!!$!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!##!#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!$!!!!!#!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#!!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#!!!!vGUWLF;:;]t.E>EgSG@FG@!]LJmEL=pmk8KaDN(6G'sHONFR;TLZNi
D6Ye@6]lJEFbFI]JRX?@>UbiI>N9q|PQIiOoaSTb4mHhlTKK>dtlDQShKAJMOT!?gD>g=$IR8YWOJ1'bCKNNJ;Io):tQB8I]BDP+ELMONQrU^bdEMJOm
h3WRHJYJp9#N+I?B=P9UF7EGdfP[BCX43Sf87PAeLKMGk?8FS08WWJOH?OHT?YVtO8RhcSY?CF~7MP?X9=TFM9ZS[L]fSZ^HN8ALHXv4JCBOIKV<KXEj
kI=MIv?mf6@GFLT39NMFEibSD|XeN#XjkZKHJb[oKW8FQBIcUo@X[lINDFMABX6/]M@I<S>C7v`b@ONXsKfO@QO]PUD2<JEHMMOZgHIARUcL6^KZgK[B
YgPN]^Nvh>&cJH7jKGhGGP?P:a[d`uQ>jRMG8/H>F@8LOLEQ^=6SNJ299FBdHSMT]::5qB5=GA7cE5SROdHiALGS67Sk^JTTSRSGhUNTbLNIAJDNbIUE
bUEBHk^CN+4QMlRCbGXaeY=GI5FQCNjKLNUVxKQ>BEm[@HKL>L++6EzaqT6F4}FASVn)SeX<3YoI-fJT0AUx~b7W#gXgOf;6~:,&TO'&%N*J(<^(@=&4
3y_M`T=<GUAU9y.2c-APq89+d;<oN=L4FxAzG/D%kqWhS7'7zT3wsQZ8(}9,2nP1:!xkzMOFk+;HpW8|,:^{/1$YN>j-hMDPo<SsfYD(5mvWZp{Q=CN2
QfV=;Ost#o~[]]pRCQ#0DqCaypml@A>6{,3W`k4+hWHd9m5,N4gOQV(N!;Eh>>4Fibu|]vI(v/o|p>B!%#x:=k4u{[Bfiyt|YG.13Rw@5F!Tum(xOBEw
DD+iYQ1p7-JUMMJwleK8<uR&0hcZFxSa#gQw8mYEv+'nFw?)k@632Xjt@kP.tc+A]LLRE<e'!8nHFdm>z|W%z,Nmvm4:b^/~$mt,bN7SZsuF}yvXOl)9
('k?$9~yw>!QR?4iePH[`UIn.DiJBxwjHua$mwjre7Y&ZGVyilWCvS+y2t,eU}$]^dk3MwG1Bx1C*=icWYRJOAU/D(E3>YLh{YbH-qkB@vKd3,FNNva'
!D^!AQ}09s09/'(,?tQs+v)C},.S$<}^:]q,""",
    "15-1212": """\
10011110011010111110010110111111011110010111111110101101011011111100001101110101011111111011100101111111110101100111
01111110100100000100110010100101110011111011010010111111100000010011111010001110101101000001110111111111010010010110
11101111011011100111011100001101111011100111111100111011101101011111011110001100000101011111111100100100110101000011
10011011010101101100100100111111011010110111110101011001101001110111110110011101111111110001111100001110111111110111
1010101110001000010001010111111010010110111110011101111001111101100011000101111000001011011001001101001111110110100!
!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!##!#!!!!!!!!!!!!!!!!!!!!!!!!!!!##!!!!!!!!!!!!!!#!!#!!!!!!!!!!!!!!#!!!!!!!!!!!!!#!
!#!!!!!!!!!!!!!!!!!!!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!##!!#!!!!!!!!!!!!#!!!#!!!!!!
!!#!!!!!!!!#!!!!!!!!!!!!!!!!!!!!!#!!!!!!#!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!##!!!!!!!!!!
!!!!!!!!!!tijutl4qintubxcvywfgynwTxqo|vagmztzg$3d)[wctjjtikjsfbkrQt{trgypaquj%*dikeuyia|tlm|_$rl#q~xiqqzjeu`crc%gfjN
t~^gadevh!Yd!eeokyvbffsQuXxdgp}rxZuaX)khigeixcvcutdi]iolkuilcog]keoqsngsjyv#Zgivhcj}f~}Yadl`caekaft$1r}$vnWglis`{hb[
2Srp([ntzll_V0iwvy{rl_5uykcpltSJxoiYtvmklxrf7m^gvof(JVxYmg4cuikXTkXa`p]ikave]SxdqidWjrf$^ejnn|x]vhwdlzscbW[vV]kt{tf/
.ribi`u~cu^`edkfxuYQk[)pCu(<0a+.CL/WT*0D/HWv~w8a6jf|9LNIwSM5:aczBnh,(FV%K)2,L|Q+#IDYi,vp29^#^~Heac<P|Eas4V5kd4<:hK}.
}Kq<Fcr<>gC|.2$rQDiR!_[,j&W'c%-w~h5T6Zd>j7J@%]4Zf7;jRL;2U@u|Yd9]UP;pavVW~OzL%?KY)db##C9Hw3<fyeTaAD[H}-{v9sI.@THe&AHr
Rt/Ke.W-*%tH4BjULGx&{~xWUv;|=@_g3BI2<gP)E9uf8OOF6r/H;.~,jkiiz8/u:9<*]q...qSX3s`?p`JqCB36hr7n<p7ZOxt3r#MQz{.OIj7)z8CB
Rq%ra6BO1Q/z`tu;{DFL|~%_m6Ql00Co!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!:36;24*-,-(;140B:(D-;1>3*-8+;*43)3469=%)6,6-H+62.!!:5,0#,904/8.>,;/81511?
:70G9?,3;88<5?(3.8&-121$.4+!0676/2E8/9889/6.6$7-,/97&25<-:V7.,322<.+'!M2231.0-2*)+#!0-4<6!78+*.,N,;.7661:=@591--15.D
9767.!6-(80!-???4).78;4-11/,987.'=M;>+715!.24>..9)<.43%$;6220,,/.<01,/8:@9;@;(+;!:D[H.C:A1:@2+!.(3127!57=/36&-Q<6*5:
(6/13*.52-6/!-6;5/3+/5$53@4R1:2B?>939!58-4!9+O1C65!68/cU,%FFK9jb4cK=IhrA5rF>b(aJNt}=?RqWk=JgA;(sNmt0yaF!$x~,PsnWs}~(
3'!{#EGw~E;+21>0AC`rgnpfPLLA/?~/kv,2mKu%fo,!|?9R{R@-FF0*Jpj]4StTJ[q]5KvloE}1RE:.!<?8c>E<3IoxH@!i>p[V!h0H#`].p>}+l1-i
I(]^hW*xxy,=IyllA&*ET<!)*Gkh>@TjQ|+_(Ob>^E1tz{{Fk{I}E^PmepZpiXZU~0yPF(f=hesdW~Ui^%T;zmp@IS4!E;itd2=[,94c^$lzN;cd1k!6
}jkT;P1voS3$A&^jYk4au>*!54I'smZ7`pS(bYV$S=(4>|>'!}e@Z!l%>YPGjn$Al!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!D;K3178=V@9:EBCPA5?EC<F34=1138@CA=?<@A'=
=@<3I<JB5!!(D8+7=@K=E=DF<2;?<6:9(<D73B(FSC>A>;90B$H65,3B4@3=K1949<F539K;8C743=9>58=BB7J=?>D*=A=D96???;0!99:62>/@9H9)
N:E264!=4$?O>G3:3B03<=)EHA.G:G;<+<7??<6<R6E%J3:HGC<=DEC8A4C-.??2bRE.C55,<<9+?8*46B=>A>F>?FE:6>>=L1M<;J9A;@34E:4><1;B
UX0^BC82D-;:*,:=B2;?@27E2B.BD@8=Q:887=::;P8249DE@>7E7C;?-8:?>8CI9D>D=9#5>)#!H?ORE8D::95+~LYHM+7q*$88eO&}>uA{SY=B&.TH
Mllk#k%L:TCxpbuxYu'c!!Z&uu0-kC3:jL=~JvIZS/,hh%)qlrlcH)T+SUz=fba'TE*7<]RD+yQX}k&Quv#$>(uA=OppAdZ?Hx%ipwEMgL|]#Mw)B~)H
rXGK*SEs<&@P4!]>q!Z$#`M#okdhB4xhSSd-SpWV!nN5{<mwv9H4gaBg+6'/EC7OPZGwD|DoJ~<yj#C$Ot3pr=#YKDOQX=vmp<@=1.=a/ZGkbo4BUv{V
Zdd6&1^l{)FIH@8Y%C&mY+a~|GT$OM1kS=cjA#Jzoy'NqMu%M;,Mpf+^O[q~Lw'>'+A(nnU>xZS=)_5H`=(RG$$WWpbVM9@Y71!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!GC2DQAF
N-8:=>CC!F<*HA=ZS@BAMD4><+@KDM:'C@HF?L@73SK!!/B2JBGLBFE==A9=GC;@EeDE>?A:]#AFG/?JhC4IDIT@=:OD9L8:L@MAG5=8C7F7>>H4?W?;
F':<HAK?@C?C3AT!3C-4>;A??RD>;IC;:aDFA9LDEB8@P=JCA66<>C2BQ9M?4H<=29'@??8`@0@:bMHNEAIE?LH;6-D:DD;@I!C!=B*DFI?EJ@GROFD4
J6P>JGCB>?HAMI7,P:WIGM.?6I</;A:>HLM8MEA?C<AHA:;RB>CGRG4F8JU[1!MJ,@=5K>D6@>@KmGPDMBEEE:>@1/5E>KRHD><=5/D8D17PE1H!(P@M
PC4>>B5L6T11w~^erw6!)4mr4.b)AUn?PmT(yWJ}Des0GTN,gu}[W_!!o%<=5<y~DiWu+L$'MT.rkI*y<0EWunQ7u|'0+[>C/9OJmz$Wn|gj;&2ih<Iv
>L-KrfIe39G`r)3aqW=sEyM+n%!H~_3/4{dzOGU3n&<d{=*W@b`QoFYDyE/U#.:PAE#H9DwcM<nP/$*{{Cu5`)97,Z'@~XZ$a>9.)=gD1E-z!Y!3'$wv
8+USNSZ9=C-e[6v0l3ceiSNJ5aQ+l<Ab849a&C?)2P}Jmm?Gq>'7vb%2tD@$08=}mq-rD.*w!Kf)n@&K_):MCo*fL8r_hOpW6]y]z#P,4`-~w%(1;TpM
+bvONs!kQ@ahjiA!!!!!!!!!!!!!!!!!!!!!!!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#!!!!!!!!!!!!!
!!!!!!!!!!#!!!!!!!!!!!!!!!IHE$%EN25AW!D7)(9R!?;>@ug#aI+O&=0>BBWI-=E2SCP<IDUW+II>?;?>9.-3B7B:AL3;E@J8/;D3C>=6MLCC5;-0
2HJBJ:DGQ.?7/K>S8C89EM]3N>:NK?*?=-NNKE:/6K5GGG!_D=?*@dD=?.?:BGEE=;!A@=DHIH,O/&+A3<:9DEV_]FUX7ED9FP=AA,.C.B7VF9S6ED!E
J.ON60E<L/!O0DM=M<Eg37:4>BEB>/5/F,B1>J#;5@G;IHH42/>S</@@G=NLJ=L@ALRf8:>DAP?3@K<5FCDA=!97,0#:%7F:?;5J@J?I;@G*I!DA8-6F
D;CBH0MII@2<H3EEHZ<DK$E;R4W5!I!E9`@e8QlxmUcXIa6U!B`K2D1cH{IiZs%/.a*T4L-+R+g_*KHB*r`cq`?GKjKO&QsOsS_p^a$Ui$Z.o!2qj1+,
!)?eMle+in:TsXv-..0rR(YGk4cu3Vs5JvTt&o=vy~ytCeFlvtYv/PG00!=PHZ|&u-bInrOaC$6Nf!TfJ-XEZ!a9bZV)Ii[7xq,@5G(WN>&rEEzqLN>S
oXo3Afg(&_qFC}+TLuW!s$ZQ-c,2qEl)o-b1MlE:A]K&>E`n4&N*S}/&Kee$T0/duFl$>bf/y3liI8>2%JZVfXQ|u>l.~l+$!Aao}P:&q'OVFz.tnJ}P
[E6W!tT-:/ucCo[94k<_CfhuQEbR>g&y~#9A@>#!&!`_IR`r""",
    "15-1221": """\
10001000011000000010010000110011010000000000100000001100100000010000000000000000010111001010100000110000010000000010
00010110000100000000000000000000000000000000000010000000100000000000000010000010100000000001010011100000010000000000
01000000000000000001010000001000000011000000001000101000001100000011010100000000000000101101111100100000000000000000
10000000000000000000000000111100110010110100110100000101000001000011100100010000001111000001000100000000000100000000
0000001000000000000000000000000000010000000110010000100000001100000011000101100000000000000000000000000000000000000!
!###!##!##!!#!#!!!#!!!#!#####!!!!##!!!!!!!!!#!!##!!!!!!!#####!##!#!!!!#!##!!!!########!!!####!#!!!!!!!##!##|gJ;(g#$z
%4kvJz&Z~z+WRQ!wR%%92wsslU(ngWjmlxky*{z)0vnk~~ns##(#4u-,|&yRqqEy$7s}yg'T)Q)6)Y}h|.V&6~%xl|jcr~.$s.6BltzcAM<7F6FsK*_]
R&=MGq$'|QjWdE44h+swlMTog7PR.S7fysXP668%SH_8#/TjWZ&o33l&/B4W&ArH1S1uX>d)DorzNRdswz2sAOay47J!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!94QQ?FN>$*?!P-+;45-1^XZ:5$9879@8-
+!9?4^%!I1!.1;/!7P;3GG-6951:F4KH=/'Y**Z2*</99U:K/!.E1BD61/LPW5'@;47!'3@3'I>7nYUjA_`Agq!Nsz;t6HhrK*EI.b)D#8;Yz!k=nz<!
YE!}g$v!^Qq;~~2WqdF!/~GRoNht7*1ID%(1ki}f,!VdxGjY2=*@|64z:r7!E}{^qQW!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!IJ30EFM?R8@gXI8U==/JDeC>.!@=-;D=*7!9JOE45E/!<BY:B?XL!44BH
%BCEC3VN8A/L00J:5P7=<]4J7!6>CL;.=gTMb=3H6+I74=EA-oDxQAYkD3Js`?<~n&#I0+,+[{Ax!&j`#<iN/!EP6!(RV1!1a|+^D{k!OL-@Ds{qzAsL
.zCXkx4.<@XuF`l#q!>NiGpgU7MU4<$9$OB]63Kq8:*!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#!!!!!!!!!
!!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!VD$O-HMFRC?RSS<^X-HDG#KF>!8E1NZH>B!+=@F998J!77F8gCQ_Y::@J!M[BO?1{G>;::8qi:F;84]C6
DGEJ:+TOGVZ?R,6DI9O=EBX=0DMZdrh7:im03Dt^`n;P#6,QA-XX!3:^Y[d'Y!IHJl>.T'!Gp4nI'F12z}^#!b-`hW>uTB^.mc3ZmuyK;o.*5Tr3?X/4
~E9I.t:`Kh1+$LKT7QV!!#!!$!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!$!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!O<.wQZO2O/0JF!Uf!9GRr$%V3!5]B.OLH-!:NEr?APC3>@K=J76?>33<H;3aLX!Fe6>4389r'<)*<F95P76334#oHLeM`C<,pEQO>P6;;
=T:WAKQ5Wf>iZJ$`!d'!8_6XHHM$!)88Hgq`g!^*o?~yGC{vzB*y1vzI==lLK<KBSr@mmW,24ny3~<-`3Gv%Oh]dTQ{+)fP*S=exDw+Zd~15I}Y""",
    "15-1242": """\
10011100011010001110010111101111110010000111110101101101010010110100001001010001011111101110100001111110110001100010
01111110100100000100100000010101000011101001001010101110100000010111101011001010101000000001111011111001010010000000
11001101010000000111011000001101110011100010111000111010101101000111011111001100000001111111111100100101001000001010
00010000100000100000010100111111111010100111110100001101101001010111111100010110001111110111111100000001001100010001
0000000010000000010001010011111000010010011110011101111011011101100011000101110000000001001011001001000111110100000!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!dOdjcj_Vpnc]eg[e^f[nuZh]rjeYnXq[wj[yf]_QV_j[cic^d^aXcf`LX_[jniTibkegsZqh^`V
IZkU_^X`h]]a^`b`a^[XcgjY{eNhXd`cbhggcif]UU`haWenrUcgoeWZTlZfsbnVU]babeeYrafRpe[ehndmnk[dpfaYSZjfic_ZnXaa&je^hbhbMfid
b_fboLvddg_`SjWflZlck~L`fsgeoTpff]hhRb[Wff^gZfc^_acdTjukdf$YYu^{ne]nqkYmtVYP[WjfcPsM{iz(H_3k1:C!f0mx~BF/n%<+mTXYqnpN
:3Vp^`B[M^r(GKyEHn>B?dWvqX*'}|h%si|ov[e%K&$%NX5LX4XKqA[|k81QnTW_QO.#eiq5^+RJ=nXpZM9}`Jag{C.nupw41Y1A.M'VHIEV],7{J0xh
s|}C,y/Cz9*9T?'r>Ou0Msc=Z<U>XX,~>>AEDu}xn,H?ocR<!*5zSv5otpsq|LU1<RZou=KL:)dge/]',rO+~`;gsXst31m?:OKaO,O#+X>.v%KBs&P=
|[L:Esz[M!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!7/03(-3570557;>1,C)A=<6<)-0.52;6/5+49/./!9<+94..4'4>76@63H;4*A43'
0251/.-01A!!-@'3D5-.-9:2*7@470:737!<'1117754,.3/3E26%6'6(546300:.203*5?,;5:74-7,,1'3,9+04A05-A=1&637(*6*0;)(4?@8*(94
39):154'468*43B$9$4115-3.9-/21>8$:8.>-+0@/(6-&(#+(*:/0.1>0/92>),B.2*2.7=273@06=>12!'!?070548*(rxgXXBQuOdR|%40q@aVHp[
;54uE^RTbAN<c1Xf'!3U+Aro;i(14TTRR%zIcwhO7^~FjKynkg1&dzKyJ$jA#w*4CSV!2[U-wjQb!IS`G_qI7{0{1AfHEKR0kMfZRz(rjFr+0fDllP}0
xYcQ:L}[3/o8OFubM4<&,<).wGL:3BJbM-_$e}gu6)[D,~dllnK{<=8VhxZnvR|$_u4118?5@{eJET4$gpFb6Qk(;KD+X[&i=Z*9MYsi4J^9(~%Qb[0T
M3/VB%6?#X!Vfot5rz2!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!=J7>J:-9B>?-2'E(ACA(:BB)!-?744IQ$O3/AC2:16<+5D:4EG@;6JF
94@==C@>77LFAB5F(F//O:*8A-1B^4>.B51C680884>1$C.<8B09=8=K+:=6=D/4;35;?910!AJB89.4;ZI4:D</;CB:&?4D$86F;:8%D58?GD23>!-8
2K6-->B4(;;LAPF;*6:=;7<?@-=9B@A=D98I?7<FGF/Z712F47G-28**@!$272/K9@,64RN@;,5:K2!91G6<6'=)83;!-8!656A7>6&3^EXF#oN.TEjk
T9r9<l?yw)M|r;Q4JRp0{%?uo)Y|8GJ?SC=)?<-@j6%^C:v#>bd1d/!WMjJs&([&jc1u[^EEow-q-^cH}9zF`i6bK_ruJ1:$YYld?bCP:|mU<G-I1-Ig
lWTm.y:a0RJZ3Mq%&_d+U0twh),_u3ZN(`0TnfB!+|h`rbjC<^%K'J0Lp.,kl<9x#z{3%eOjr]k8P}Z3MK~U'4J2w+|D,A(S6J]!~&g&!H|G6RcwOIwQ
@njY!a*xlFR-o>[o3!n!!XGdb^o*J!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!C<=/3?S3!8>>TP?!=4:)8;!B(!@<(G@>/CR6NGC8JB,0?
=/S>BAB)?OBG7=LF8DC9=C:50A%E;D<6@B66$D91CMBE&A?I647:>O8=N8@A?><4AF2HDNB,D9CN>:483<FOAE<;AN?'A?=E@8ADC1$C8=,8EM?;;ZF7
PHN=43D'1>.;;`9BDE(::8FJ;C=HGBB:;?H:7N7;BBAFJ?3R8FIN9!D2LDTBD1BA3<;756Q=6:2?B?.D7<Q8,294!,Q!K.4DA6@EJ!1=><D5<AF<CRmM
S(eUH!n.4{F{![c}0.2!<w!AW?k+<9sDDuyw990V=j?-NYY&:-]oAeX`Q3}<5eMJeqygA5|f7g7G.UkwYyV06S1+/6Z-M#lKJ7=.dXvZTI*J5@U(Z@.)
tiUf}p28llf.<iH&)55BnL^I[HUD7B``?ZO-Wuf=}!2jF2vl[G.AVVMj:ZI=<2l:CwQPa~MPSwd'k!64H3:du?$jUNZf@Y0!O)6l'E%2bKUn3#6?4fw/
mjbEHe}2;L3RK?!:o!iXzUTE(|/VU,f#])qw<,$!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!@73403/H*!=7;4=269<;?>@6,A)MG:3;'&7
&<<3/D%7@;=E6@!>C=6)=605,97EI?7485$6>O)N8/U#E3i=/DD!;D)</(@$.1:,!6[==B?>CT+:@<87:M@1<.51:5I4)0;.I%758)2<;>:j>57?<76Z
.2K!1/B!399J;9>U@?<19Cm4&D*8(@4?D0;?<9?<F?1A!88<?=A:I6745:;CTK8?9-A45>48D>.6>;DF!=?.G:H-4!@;51D228-<+195,H<6=A98&:N3
8D274,7<l!U01RsWG?-LV*XG`{t*^kVJ([kAWz[+bq5%o_?9kNk?FI7P!+X|qs:Dg'pRQ;4,R>[QY2JO0?bOE`72V#zaYXa7_xm8$'zMUf!KW{4u:rY,
ciP@A}Grf&k>T)jVt1wTNu!p9YuXR%vP&BkwiY?8_#dgU#vF)!`B+7#,Rl,Q1>M))tsNc<WMXTy^3nv6{v/=;|!PwR=v=I6&N|s!N1zPBw>8{Jj@QBlf
J~BC'o!?Z9E23z?E>-3^a7veE!$JQj/.6L)tqKLTYIv>1lq.V""",
    "15-1243": """\
10011100011010000110010110100110010010000000010010101100010010010000000000000000001111111010100000111110110000100010
01011110000100000000010000000001000001000001010010101100100000010000001000001010100000000001011111110001010010000000
11000100011000000011000000000101100010100000111000101000101100000111010100001000000100111111101100100100001000000000
00000000000000000000000000111111110010100001110100001101101001010111110100010100101111100001011100000000000100010000
0000000000000000010000000011011000010010010110011001110000011100000011000001110000000000010001000000001011100000000#
#!!!#!!##!!###!#!#!###!#!###!!####!!!####!!#!!!#!###!##!!#!!###!!!##!#!!#!!!!!!#!!!!!!##!!#!#!###!!##!#!!##!!#!####!
######!####!###!!#!##!#!#######!#!!#!##!##!!#!#!#!#!!##!######!!!###/xi{!ui52to5)3s4zEwO46r4e#&)r[32*%wn~509(r}9uz|$
s*0!f#&ld5xz49+xxy+0}$xe#g{lsuk7cq{ry|/$^zLt0y(2,ei#'x)qs9#p|#{#(,,}%L-3$<}:/2&|35#fo/j*3r'a/50$&VRh7tC4~-9iC7gk.q!r
*m${r+0u8*4:45Cwy*6gM6e|$&F_G4QmWKvuIsj>VhI!765Y/t96s_V;^->:+f[J{KD^?PjF%B{)6>g2Q?ya6$s@gzPA/jvWXspWP%PCp+|J6'IQ4hQb
HA$~hFRmV:f%ef=tS)h$}iDXYBkz.GmHX|{7>-6XI)~7zWQlv[+n74mp]@m8o/orW.$o|>J`9xQUC<pE*T@FUe:!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!;?0:(4R:/<01@%2@&7(9*0<1D+3A'.&<>0G;1042@LATA9=7CQ5%*b4A3O=74<>FN88@<;A70/17=
?#(5;/25L<E4FA.#8:5/303;-(2KC<!@5)=2LA4=9(4/:?03EDE57>0)@2jI7>&=C)/AIB/09KF!21[416(1//0-G/+$1F/$8*!8G'T0*08/M|BtMnaX
:DVi4)A(U@Er[|;JLxsRmDt0>-[;D+(7}en=x8ONe23E.cy`Mb-$$p:*v.(_7A9&S?_Z^B~Ox_'r`Y+]&L%rnHJqT%XVTL5UDoGxW`;r=Y,3do,xkF!k
2._y>+nlI|uNQ&uOg{x)]f1Ow:g!_`cqu9rG<@3d0uyBL;w[+(!m}Zcn|C1!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!B+0=87MB/E3>+7<CCAK;?<GNJG?8>3-:+9E=3K!;-=>5@9>V;+46.JH18@.8<=')7$987>8>;K7@G<J@<64;BI7=AQ;?U:AL9:<B![J@B
H'G6NK@*@29$!%=<FE]CG=C0:0?>G1L.0F>9N4>7C/`9E!_%C?!T/L/N<?HC<JS@C)8QGH?G<ANMJD?hlJ6AuEct#UN(aZ:F;;AT)pTR}jsA%:3mK7w(
X!<S0t6'Xp4}a&dBY>c-y^M~ooPJYkYwH[)0q{gP)>'([b[pk/X]K~9PJ7z.`ZW!;M;%7<19BXj5[3ZN!R$i^=[+Q/]r~CBwU;+LMR'~B0Mfvmw3z!ri
$I!C1G:bP2a_Hy.46Pj.qS-qDMrcxe^!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!B:G+IMH,0$@BGDBP#
2'N.XD.E=JBFC(8>@0I;=E?7-9.*;8?7/1=@!BJ>CE5@<;HBJPE=CE77BD,.8AE5G><2:B*>3O97;;:<<7A!Z7>W<FTGLRA78C=_5)<:?%4);!IP6BC0
AIHDCGGU52E<9I7,<=K_B$!!:%9DH=J?1DC?THEV3=DF!7/;3</E'$5H&ZZRS,ca@[:Oq]uX'ETp?/F3P~J,ifv<*AXT]@[A/qrHeH:,!mqJmC(AU7Gh
x+eW:Z*$xFnO.IyK2P_'B:%m@Es6(=-LjF8!%80s6e7+?(z~v=8Ef:|}Rt[f8!*j,AVO7;;8r;Zoh*~Z_MIy7-@>IN!!IP0Q]U6*@_2-=Gm[`Izc!Ps%
9uH!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!G3F,M%!(;CC10$RAD<J;?LO<<HI/:.]D01?G.+1/TT2#?
,7U->4:,-K5J,2G93MP;P;2>+(3BLG=>?;ASGE.EA6!!pCJ9K7#-.6?6!H/--2C0IN1+C53+G<.1R@I276+4E594JB&5*8+U3GBK?>T49B>K;&!98L:6
E?IAGLCY:OG&F2G7a<7=7*Sfj<C!Z[nkJr3G+.OS}VC6&SUx7c$74_jJ*k5daiYVtIWnlojwN917}5d5de.v!jP2pdwBn%jMHiY3fujUMeLX%4!!h=T6
yQA~ewa-!{zAat^RI:ZAXxd'_[][DN@P|o/y'V`/'PkU$kH>g+p*G!,/qPIXzR!#/H88:V:){6ngy56~MTcL5<^e]XM""",
    "15-1252": """\
11111011111111111111111111111111011111111111111111111111111111111111111111011111111111111111111111111111111111111111
11111111111101111110111111111111110111111111111111111111111111111011111011101110101111101111111111111111111101111111
11111111111111111111111111111111111111111111111111111111111111111111110111111111111011111111111111111111111111101111
11111111111111111101111111111111111111110111111111011111111111111111111111111111111111111111111111111111111111111111
1111110111011111101111111111111111111111111111111111111111111111101011111111111111111011111111111111111111111111100!
!!!!#!!!!!!!!!#!!!!!!!!!!!!!###!#!!!!!!!!#!!!#!!!##!!!#!!!!!#!!!!#!!!!!!!!!!!!!!#!!!!!!!!!!!!!##!!!!!#!!!!#!!!!!!#!#
!!#!!!!#!!!!!!!!!#!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#!!!!
!!!!!!!!!!!!!!#!!!!!!!#!!!!!!!!!#!!!#!#!!!!!!!!!!!#!!!!!!!!!!!!!!!!!#!!!!#!#!!##!!!!!!#!!!!!!!!#!!!!!!!!!!#!!!#!!!!!
!!!!!#!!!!!!#!!!!!#!!!!!#!!!!#!!!#!!!!!#!!!!!!!!#!#!!!!#!!!!!!!###!!!#!##!!#!!!!!!!!!!!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!#!!!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!##!!!!!!!!!!!!!!!!!!#!!!!!!!!!#!!!!!!|^evp,ztzxntnvt.f{_l{vd}j}wfv
.&$x/i{tv^osi$sul)tu`55qxy5Ysxzu8ryrp,fomloczwvitoqz+{hq~wxhxjpxql.$rp{yz#uuqy#rfwwfl/u2y|!dvvr3plrikcdlp'xf!rstlwdk
gnsifdvtglk{gzuybpwvpzmueabsuqxvyxlR`vuz$iwu_xojejzZyph{tvssysfjzuhfeiejvfpud|{uto{!mutlmggvrpjmungthy!yskfitw0kwIMq
nn|}.mgc%r5}pqwyzxrtug!w}yfRqkxoerl{g}io0{xws*x!vw/4x`~mvg!pbqznxef&kzt{jgusg}/|wc!umqarsnxqi#o{lwtv,z}zwt,g{uwk'}|t
u0ut~,u~vsW'mzquwh}~!p7ynur2o|~zyhz-Q]Wtw*z2,op1ywxxpkqj^hkutufj$lqlfkrglsxrz_yhdfshddvix~oszk+frmkmwsw)p}|qxtsq|pkh
{xuhfyLkgww`~|v}zptfqe/.yiohtzXiofiumidv}g1aqgvlxzxw-rhsltk]vuSn+[zo+vN8(QhLXE;q}p[*_'VpMEt?Ph.R1B5y'3UWJ>V:]voC%W*r
`{c14M*!6iZ1?<LDphZ^.5a/p:nh,Q^9ep,}B*s(3-a{+Gkl9ZF3Lc'xp$ED'wT1LO4Idy]1u[5,Ya*i0=z>K8]d&02L9TMSHhH'z#5zg+q%C)A<2RMZ
9%bV(+Q7Kkn5B?{hQ,%DPAFzU5p$CbrlPnAcgvf6l_;-:Zx}cAiznK,Os=Z|@QrMp7tK+Tn(fFHdMbE+Eqn-Q;eKe+~/=kxB?chs[+:+JlbU4[vP8qnX
t`D)~h4Cdtb[tq7:IUq:nRvSnB.vWD-*;:>FwCH34HQ,/9TM(od_'VTNryvkFhDcZXA,EUfl{*=/?yk.s=Qp-2ah^Z[g&6;Kkpx>h&F&h`m[O,DP$$_g
Rn1MSXVe7Lm;UV[A:yrn'.7'[VK)$sq[)QM7g2W'.rX^JyK-FI635NI<DK?.Qw3bbVOF]:+nOG^LcABi>o9Lkrok1|i3omP&cW,!*_`Y'@8ipa7pL:m~
;6jFLK1^fvg#>~][,@9)q$TMc=C7~ce!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!:8++2'7839.:04=,=7428481B9/36*35//7478:@@53017))<NA>.=;:@:75=D,.2/,+1//*81:=1+7.917578;4270?7//>7-66677=6487898/7
449<:6D89/2@01-41)5?9?9::;+7C55.1391!6=86?2.29-;7):9>;962(16)=8+84=E=55465$0<4B@F48>8:68+)9/2@0187>14!36+9291293616?
3>,0-<=81-E0;0$-2465518269A42AE47;63B+319=AJ2=8;:5(3>)2:79#==87:5902452-:E80?2=:64BA2?8393;!..=>:644/#;'2;72-34@:19&
7*7,50861(=76667.7A;55E6778158987<&:0D35:515-;,58L5;47'72:9>/882:/8FHH1;3D)@:?9F7;2;,7+0?8+74651>7445.8@7.40/Q85>@61
*<4D41.2:3018212<2,A<87:92)580/486.1?8<25:78<8<;6@7><=H?:==309525K55-0:5<6'@;4;46<57=@592>5fgY0gd?nOCT.H1?oP>q-C$fPd
*U5%W*}n*`]B@~'1fJl{M6pI:K[gC[h|%zW!d|qWpY,NP`b6k9fjw#zY5C&bQy;I5+)-0o9N6p1VZTiq_^L[&xl@TLb$@li[CIN$_#@E9UO.2.gY(DdT
T4p{}7=5B36Q0<V]%o?*hxUeZ@D!yLhm`FEenprqsz2rYe6_m%`RN@Y]Ob@BVZ'0yYe$]i)oJ!^Q]6'(cyI#;Z[NZHM%3%.<8o)zkZCWh5TM'SqY;.m$
kxb]78qbJ!uQ=a&m>(H#5|!K1am3i`wS/9Ie@=2z?X!t$PH_##D(41?N~MO.-C.!'w0moXvhtxFTd6E>bb0&jxqDs+Cn&-uaJo7No#p-+g25@NK1vN_k
Ok[97`C0@}'DDV?]rJ=Z/}a0/#Gm]j<xc_**zF6'O=JxBKz8lY9SQc#)]3DsLNjLtGvRTQd8,0T;8CVS%F8a:qKd=]+b9B%B;y%m{Ka'$(pVNco/tn>>
U'>K+)I0F))x-c$Qv,:;m<F!y$V^'d*E3qlsD=cg7n0-^O[]kQAnrG{j+#G7+vu!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!C@*7H8<=C<1>6;A84=>8?A;I.@JP<B>F0<4@B?;C?5>J2<=5D=GH4:PJ?)AA>J:I/>>EB<G?:3;?=:4LB
@@=BBB>50;A?P93@5F3(:@F@IB@9K44==7<1=A7G,32)KJ9G'IBA+2@PU6Q,?D4:54>7L?.?;673KA5CH;@<<@-K7A;C<FB4=@A?N;39?N6EA?>C:8@D
@KNC::69?@94A?3?97AWEE??<B?4AC<FIC4@8F>=420=C9O:99A>;888/CF743>>8@A<I=8>B<FFBE?BB@7.;0=;@@R=AH9$6?B/:'78E3?7@EAAA/LI
47BHE?>FA:>:J@<=85J78K275A.!34@<6793B7;=@D5>;5;>5=C>++E5B=@?;A?GAELCDBGADC3?9A-?C:A<DC=;;E;06@C8?6?G;L3I1E<CD=?GF2*?
2B897E7F4=;3;EE>I:>?0LA;E,BHM=.:KF3DA=6=@99>;7E2?2@5>9??BD?>A7E1?>9?G;>:L@4A@::BB?A?9MGCB;;5BBB;2F6/5NKB>6->/>A,=A?=
>1F7=CIK/-w^.+te!D#rJs,-|`Si<#wDk)!@g4-(fB9Dm;/0F#|dJR<B;3I>be{MK(Fna8&CQO8^~;P>97{sF*'vc)21KA(E(X41Gr>HG0HN;pzbah%e
D7CrQ,T3)INq(Zo|)B*zHuE|p?'[zR~fuzru'!,MMM~TdI[5FSaZWDtuW!Y8F0HC{#aq4P#742!U+lplB7!Nr:dp2/$75s|+|.D6=0':pf:tNr>nu^NS
{<ETr4wOwwg)jQ38C|FT^AK)&?um{@=YVt7.KT0!L&VC.Ak*=moPTfFn7eLm>q2P(<F#PUs-;KA>Th}]W>FJAVH@]HmIn'*k&`veFce$k<ZMQHzh<4{!
H'u+8|GFhAq{(.$T7Km-l<`TGM(YKwF8A_wVL'plSD38M'&;Hp/kW!Mp7RD/B1C-%Y`zFwnc0u&ViTXNPG<NcE{bp6.tt,3]tSHyMMh:fkt|#XELgMjo
oo?{e>3DFcxE+/@'p9?;g13W>T0OZJXr>RM|dI!_V^I`sg-?qHjLLS00'R7x4wprzEw8i:0AMf]`J4yrkC08kLI*ytI,=#W!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!I>8@D3+5FI<C;55M<2HBB=;F>CAEKGHfWD82-D:AGXE58O<CB
<5OTP<O=:BAEO<:<KQ>=A[?HRIG7>B0DAF>*FI4F8=G>IEGE>=365EIE7DCEB6AC9DJF1:E7OB=E?9:55IaA@G@MCKTAN*=@A@:?=9QD;<??CF<H-CEA
=C;AA=&E>HM><3RF0H:5AUEJVFSM.;B8GABGB@:?IB@AABB9DM?n/:;2AJA?;3DB;;D.;F41>5<AL@<TGMKEM=;F>PC7=K>8D/CM.A;BLD=38B1EE1@;
4IG2C?!EAA5!CU?^>A8==F0<L@DGF9LL18B@L8G?EGGH`S72<A<A>L3?FCER2B`B7@A7F;CT;L::F98D:.@F?O1ADBD6?DD!CM@GJ50AFH59@FD2KL;F
B7GA?A4C::BECB>CE00C<6I2;A8RC8<<;<:::(BK1G?=E?+9B>,>>F06F8G5F.K<?WBBN7>7@A>>2:P:?AFLIAGDH34HCA5CCB=BC7H@HDV<EN<GDD=N
DES9C;0@A?>@8[@>@/9B^>KBC;D@G*<38KDJAF1.qbHQE,(+6&)vQpzQ(|`YD;*C{Mj@[9G?|(sf=^AOekv;ppmB-3hC/?$,;<rEyi9(4KWvFPJ$yke~
Z7U=`*p?1;hw__sL0k[Hy#kJN.tr*aO!hxe`oDZa/MTMOgW},MDck9nmC_T#)xF0@sCIV>3/'u6.N-PqhikV3fI`IzsX'eZzR`2E*+$<&kWR;#W%[Pv4
/7[60Pd==^.M>m!ZJs?q*NsaU}+-@(5Jt9h.:F6tu.,lx]F=L$x[&O/Q@r|j53<a=,nw<((QMu-sgo9FMr/fylzz/_%0C$c&Gzu#}=|/7K;fO0gqGZ$1
nukT';_Vlf)j@mElz3$?y5/dwmh5*&B{DXgDXo,5NK%8n[#Ri:_7[|>.@Y,j!]Z~ruD!~zClu[0C9Dm#Vos[;BOO}v[;]fv:9gS6q;_Ev+E}/K8deTbL
t?}CPcQP+8B]TGZ&~-N&YJ;9'rBeVq[la~;8T5u<5zCTCnP]/Th@`$'#e|Yz$uOF$9pGe>$SwNJJ%R&.<xb^48UKXi:0{.*K|[#`yS9W5{O)&v67I6P*
cgm?,6JdDlz!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!PA<C89=H4:,:C;4P*
A8C63GV@1845NK:,=06<2.RQH,D->OK-JCA^SH6<A22>_E?K77@9D)FB>-T@FFEW)GB>H8FCHCB;>7MN@<E0BL!1A02+@@G@=,5K@1?HJDIN2BLX@Sc0
S`<DZ0FF&A6?B;I>cEn3AQBS<M7ZCE06305MI2=L@H3?7@DBI%BQ2lHJ6.bEn6:H06p@A;AEM$CF.;BDRR7nCAAB:M.D4@EN47G3B47=F54JBB9pH#L.
8C>GAMDA@LE:>a-4E;=JRJ;M<R@JF>>>QFD>+0VC1@I@#ZC'@ONCUGA;>J0J>E66A@1.ODXBCDQ3^FSGQG,ECV?;E5%]ET4GAA7A>K3Vs*CEBEC6N=P1
B3X?J37N+=4DIM8O6LH/CK,MC6<A(+1QO:#6B(CL13Ld3D.A]g/KBFUOO6>TCODJ1A3WMU?RC.ELP=?D7A<AC76=VGEBUTqH@[O4Q5DLPB9?:CHI/AAE
>*+LO?@.8F@/CDEHM=FGh4.OMP?N56/N2?QJCBH>EKAMZ!_@lU>3F;%:8;bKD?8BH%SOCCKGHo9sMrnNk%O.>rlgY+iLx_F-C[vkg[ZouOlV]`x|(8C.
,ppiO!SWC`x]`P,!sf>n0RacH<{)::UsaP'{zRK2s_O@PydNMEO1VATq@*!7-L]B7y'X6Y)95LmC-DV7xkUOO;`XD;gL&~])tw'tyZ52=B9;ldck)&^.
IV{xS{Ab1[H0R~E`_|b0fFm@Hs*~e^,Hc):sB#?kT~=?y_Q0?pK)[A^y!3j4H$CmNhMwBQb7?YWe$/m:3h1]isp'Y,Ap3(CVGe]=FR.>Lz-wOkhYtk|(
OdK$~*0A34.GWF=|[inaGp.MOcH.|h;=Z/d8Z>otH=dK%/ccLZfDB)ng;r]HM+x}lmZv[:Bx`D)|A}FQ_jJl2ta0;ZRJT~G'D6W_(7%FJx?^Di{A2(U;
]vr(nl{9iFE<$N?ejv&oGUx:vL>hf%u,*KIrI)dw'Y=Y.s:Yy8t,FB#eZm&C,|^.u@ATc:]2*hb,gT2HNnr8n&A(RXyPTtYB~,SSg-r+INK8Ew>-]SfF
s#Sgy8;b[ivwX%m3!!H>tf;K$4pm5B:RiDC_Xpx,/2$""",
    "15-1253": """\
11011000011010010010110010110111010000010110111110101101110010111100001100000101011111101010100001111110110101100110
01111110110100000000010010100101100001101010001010101111100000010011111011001010100101000001010011111101010110000000
11111110011011000111000000001101110011100011111000111000101100001111010111001110000001110111101100100101001000000001
10010011110000100100010110111111111011110101111100011101101101010111111110010100111111100111111100001101101101110101
1100101010000000010001000011111000011010011110011101110000011101100011010101111010001000010011000001001011100100000!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!eZkgho][[ehhoijdWz_{Te]phsVl~mwZ^^jaP`YeceVxiuekcd^yt
V[wiTUveu_vUzgiiwciYUl^[R^[g^Xbr^VVqmc{d`]WgFcSvZ^Zvj`b_YiQfjXa[hvdR]hacLTcX.UdXMdJUjYhSmvOll^[fekjS^UXX_:dji`mowbue
gm`Nt`r5iRipuaR]dUZ~iacRierfchghr`UT`xRJzjbczrejxhebmT^_ft~Jt$rvnatLaUH^XMQUuWp`EZeS|cffgXc_ebWdecR`jpSvSmjdxnVms{V^
ZbRJYfKffh[k3~-efCvtDNnR7*,0A}9jLk}j[.|lA'Yje[}|:bm>oF1^k-p/pue+X]R+*/1G-lIaY+Rt}J{5<hWw+24T1I#qbc-)'hcV_P(]86z#Gf>C
2q{NsLw`Jr#7MV~/'_qY+LbL48wl/y+==(_dn~W|U/$<j/phn[]imFj/E)b9R8'QT'k4r9C_57EY}PuLX%z*s_AQc{C/+^g1I$1,cf}4Zd'd4VI:@k6~
9%;_m]VA]{C5c+FsLCM[I~CnWc1zao-d;lo?(Oko/xh7y/6b$Jv#{A'ga@pO]Js{BCv;>;HWuaE!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!6+.34-0A./0>/3D:-92:;75+560.5>;=8-@<87+0/4!*,.0328-392:'5A?;8+).023523=77C?>3!;$/4%6-.<1*11.,
7484-*4#7.605248&5+3.-3:+7;5/746?--,)62-,:%47+,:9;G/.4:3021237/F4)311:191@<02*/*!$&:#H2;);3;51+5196/4!+,-450,-(F;-2-
-8&6+5943326/2!8<:L-:,<5'3;$-/%3B'(*':0-803!C7232#1:2:05185+678!2/A&6065:59='+3.%1;)%2+Q~I7Ldk],=H@SD,W8Zo#W^uW-toYa
_7K$!&Ag5Xs:%!K(kbe{.&|^oL8,Ll_dk{a%S=/q>~lm@rix!Fi''@IF{]N_hh2m%x?VbpA|l#hO(fYI}=S`J6(;L2iXN*xvLm8R;yLLGa4,f6<:]Ca1
8[,:&mk~V#MYJdczEhe(8R]4m:*|2]j{DAt`UgB7Z5=bM_$5>!]cb6c1Z.+A)znUCTG1k,t-pO4oBq!Ai0sHc.iinVW5i#oRRzyG)#jcc+n!d'w,j.Ia
]a&C5L!3*ol!x1<~}M%qR[WX5G^-xs+qYYg!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!<87:7?<1E5;<:,!8<
@@!@<,%7+NPFE+<>.H.6+4->*10*;8:096?D.-88:9<9;65;@77:42JC7;1:90@->1;9099682O9;1@=O7F<9F@2925/7/66+2978E>42U-#/985R/4.
<L?24!<5<-5O/@<4;88618=7=,C26@/@<HC>'<D!:7-!'9!)=5!=744'7A>>D5;4;39<53]/B0619<49/2:4=57>49*7FJP1I10B=/D9G-0*5@@/?*41
/</H!756<-82=3@82:E;4,9Z879.;;3+D?@&5121O0=!;@/)zi};5AIe.Q@zlhB/7S!%6R`KK%;mckxz*;:R.{%_i@;H085O,&i{ag)sc~#)S@3i?A]Y
`Lx}fiW@@QSRkTO3!7=~4!1i=}#$Lm8vN>6zl#*F%P>/--]fw@_9yAa<]OOhtNGK-7@Q-3HVUHVd1~22&(x+Xx2Z#CsNjX[T{$5Hsb?![TM!d~!}P(/j
@66bvV{rV</|A982v{&ZS#;>%3V|`sZt{){aG;UB+UW/={/9DF!_,dCV%6No%lE*0$B;!':loAZ@ls)tn,.IC/c.C(JQQFQuP<Dil,S@Mo3!bJg!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!A0)A=:2H,9<18FC@NC;!A*8%07Z8BL=@<@I;J6AF43!@O6)=7$6787536
=1+<:6=E4+@?:<12=9,19<R'=A=:28:(:6B46C0!4DB@?4@A=6345+74K9-.<H6;9[-52@4:<;--?@5;<GO1BBB6-@4>=>?7;>8C?C7.9C562EA@%@@1
;8IB/;7DHFSC+55-8J7F>>@C7?>:1:80MA;8/==4A:>:0/<@C;4;9F57G0C7>2K<><5;-7945@?67-+64<D#:2D=?3??1>,/B=0%<<;?2<>CI;;4=1<M
;07>A<GFY6@tCk.0~=)]SQ#3P5!vtdiqZF==(Q[GH~>_Z3X;c!`t<FToS[p{DmySw3tRX@z;gB9}kZpqm88WuhSw)w9N|T<?S`TqqGo!8c`C3q)1XHxq
Be,d{(R2lh#0[#?Mw,k9G-Ms47-@^18nED-|=[8W9r)Sze.Fh>y=r|Hun:*6i(;.@x&`%Jse:Z'h1~~{S{h1Pyb@w:bd#0g*A*'f&=4Umu3|OS6=)9Z<
y@8$0v#W$ps11SS<k0$=#~r=O.g7bsJty^Kzan[H21iW*ol+#zp}Zv1Q-$RkS5.8Gj!mn4o!!!!!!!!!!!!!!!!!!!!!!!!!!#!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!F);E-B<!;75H=H4DK,/HC<@74#K=@79?GNH-O;B$!:MF,DA9><8A>3;00C6>>!:/9A9*1!,A.IF87+1;3)?=K=;H?37R01';I
?3E!7S8E8=;8BE0848@@AFK>>C5D:A<9S8<=D8C;D*>:/C0>6:81?,+?D/2ID_+7.98B@A:862K;LF7!=24()=6-;>@0.K>2:KNI7(27385<T9?;%G60
(B=5!:+>'?F1?KC=*lO<;2O3,-/#?'<704R61?.#@D1>=<Q,=4I?8==8@57!AB:NE9</K>/;8<H=@E6>P?8j2w*%E4!V!g,T]yFI%]vY,RX'*pQIpl_p
;]1.(v{$E88X1|ujH@b5@$3)7rJc!J1CXw$,!rn-7(,*Np#G=8Tj/<K$U-V.Zc*8wEs!5.ot+C-./ve_-@}V%1LD*/w<~#`+D{fJ3a[p4O)gt[Xmp++W
^h]FfM*+d$2{Sg^Yqj->8`%>#!r!F2rKz9D!f.Ix08B]]6Id`%a7_%Qw>pBNXs4C$Kp7H+N}u|guN8X7Osks%Y]eyBWmGjk[pVw-<6,h:aM<}S@j>`EX
VqH-ce-!Iqi;/i$%X-+2.<2?Wg9wU58""",
    "15-1254": """\
10010000011010001010110110110111010110000010110100101000110010110100001100001001010111101010000000111010111100101110
01111110000100000100010000000001000001101001000000101110100010010001101000001010000001000001011011110001000000000010
11110101011000000111001100000101111011100100101000111011100100000011000110001110000000111111111100100100001111000000
00010000010000101000000000101111111000100110110100000101101001100111110100010100101111110100101100000001001100110000
0010000100000000000000000001010001011010011110011101111001001001100011000001111000000000001010100001001111110000000!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#!!!!!!!!!!!!!!!!!#!!!!!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!VY
EcVe]KTM[^XU`Tg[iPEH_Ygn]IkRYCEeW^XfnVr`VDfYX^_W^7M]YEbWZu^MbQOKaOVNOaXIYNeSS`SZIWoU`V^UVbWf[VKUT`^[[_^OIR_X]HYefG^F
UVXn]bPdFga[[ebYQREV^ZU5PDZVXAKQU-`W@LZMAcPIYn`B^J^!nOmYcMZVbz&DGZ]Q{ON[YMQ^bXRmqOEVUZX[WiXYVWWRkvfo~XTHVVMeeaYYW<i&
HhT,c1*nokit;c|S$&#o#A;BXCv:Z&*Nqd1%f-ANPZ;AqZ#9w8V5gP+ak5Z-BKZ0VNW*DO&xcHg0SqR-]l9MI!R~xJrS(}Gq6jY1LCOZ?Q;v!{n'V90$
,;T<4:u9Tf8Y+oK(;Ap3;ujqReWM_4}i-'<cqA8%5cq+;]K3;c#l+C)PMeu'1jD>y<696UK-Zf3O'gyhX&:5RH74c.}%DVVC>L_ySsZWaljLG{@b!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!3.7(0
''10(*,-<*;6+<)82--6!3:.H0>%+92+7,'(+23&21,($36.%6;<+:39-K#5B%'!81=1A'82-;((+;.#2,,-+-(#10'72+3'!.--*'(>30/1#:9>.$-0
36=,#4!!%$!<&.,;66++4!.*&!9/,)4'#75/98338'39)!-3+5!*/5:2+9HF'!):,7')+3*0*77)0*!&4/(..+:-,*/4O/;6@9.1/1>.!8<25,S:w}-H
W{1%BKdl'8(NX:_A9UQ!1*JfO$pAl'(mcHv*VD}-76]6vIWv`8UcH&>yw^Tncw!tfUbnx9HU}fw|ByLN:?=$leW,UMute@V!1<[=XdmpN6a,q|;Vm2$a
S0=V1!!n9f_|^xt)&Wum!4o.!0-li/^nF1t]TF[byr`=!LQF|!agJC<P*$WH!JEW]lqb2(r9<zD`F!I!b5yy.vJLNs3z^EwjR_p(|Ef!-`A=t!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!@2E/2.C*
4'6A#;86>6!*N485?6<=)L+&=*43<7:&53:D1079!.>4..(3,&F:8!!75C()?-9!>1;4261B'@;5/64)6=1<,23:+5.+0>1=3-3.=60%59@S5.09H8@8
9!439<@4)M08OK;.:9F2->0.2<@!>0I71=774=5/=,@'0'AC249$986JQ-*:?9A*83=%6K11.<.+N164;-7665.#G6'@:D@84%23-B85</+uIQ>!^'jS
o<LiMHG3#!sV*/[,D2/,AwBtedK1t<|;REwQyXA!/!V/kig#Uvpl!!,r|oB~!S!$-TGt_co9=Y[z2='+^5U8ufeZK#3}4TLhKgt>^Rl.VX6Q7^Ag|~I)
!>S.<Z8.&Acy$k[wJd$yAk-5^/!s|$>p$:4T5?Te<6KA;QY>(48O+dRnWx'sbv#cras]2V0y#+*{'tSwj~HDW_N.wvr(CWi7sPC[`du69l!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#!!!!!!!!!!!!!!!!!!!!!!F>:66:>JA4:
?F(KJ72!?S4,1KS5J7L00S9&:1B<57=8C?&=8!?B<A?07=@B:7#2<)E5,;/=!4%:>+;8>CA05E69=86;I5999;F<.=OS*0=4PM&@G9R41I24?7A?90)1
!^8KD5A62GE>-<JC7?!+C:55!2AE?A5;<;0S)?>P):(.PF4F>HFJ?W=ONK2#*0;.*4,A1=6)W@&<BF;2839/6C>=EB!D28&#w=C?<AC#PuK75}Zg<44$
i&8`8n!Bog(=OcAn%vd+d|}gR]YO~(/#I_{q!ak~DpId?mY{c8!AZ<!:hi9!2|TWD_fHr0%:*z_z`HI$Cs*]H`5q5~m7<x+O!D;+8Z^TodzW+Mpi$1H!
>,@dKyF@6v3Nw{#x,!Vz1)O!~@(:`w#->OSC[aL{pz|3[y;]JmQuWAPcr>XaI~muejMJPj1^W7O)(_<(fvt9hVm`L^(#`K.d-i{]jKe!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#!!!!!!!IG03A/$*RR6>J@
SJE5!9F:H):g?LVQ;:!@)!F8@74<38-7;>r1K,I'@5+0AG@036A!/5!U6,E!279;1+<>?4.D;348IDCL>?P,@0>1!==v;&74I6;Q><G4,<D<Bd3!!59<
5B=>8E[P5%989$9pA;HCG!EFX2<BG<?>5?>-0&E;=L:HG92ULI52314*R4:;3.G8H@4%97$1<YLAUD!=#-=*<4BN5>)3<'A!!7(C(4*%_:EMqw[-L9bl
PAr!XIAOwnp>VE[Ee!MB!0dlGf.7xX^8UO[tJPg`+CN@vk1n?S#Y&!F`U9!/qNTMby4>@ZiY`hDd9B`UC@0,?yd!.lk7^u6=Pq29}7eHIT*kxr!K;7yc
`GiLSEAW*MC;ycg&)b@f!pxvyMTP|D4p|+r@l+N/-z(d(E+89Y@'[;Oh/--Q+FcIz~x?Igtl'wLg`!v3CGh,R,Y{)m-5}4!!pZZd""",
    "15-1299": """\
11111111111111111110111111110111111111011111111101111101111111111111101111111111110111111111111111111111111111110110
01111110111101101111111111111111110011111011111011111111110110110111111111111111111111110001111111111011111111101110
11111111011011011111111111011101111011111111111111111011111101111111011111101111100111111111111101111111111110101011
11111110110111101111111111111111111010111111111111011111111011111111111111111111111111100111111110111111111111111111
1111111111111011110101110111111011111011111111111111111111111111111111111111111110111111111111110111111111111111100!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#!!!!!!!!!!!!#!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!_R=ScgVe``jW[XVI_naT[`SSVgPdabld[uN{TMlbFYbX^]eWfyC}tPccWWbO^W^a
dYYHLXX@aW^UyQlSlaRTTWKdYcUuPYO]@de!^aedRgijVzY[%LhcgWRJvMJijUTVb]WL`IRvRWY^pN@JnR][^qeUU[XehVRlYUwYP`FBkbRgfccBjVh>
TTvrWWbcX]@BX^aLQblWYTER^UWcB__RXQcSWHOfKWWKvZlqld4VUUMZXKL<IM[TijXvgjnS_MbTVZYFRcfYjiDE[WXOJxZSjUccVX]ZVVoVc`SLPKL[
WLFdUKH_S])i_LPQXcQx^Hd]b[IZZDcSY^Wbl^^ea]Wce|do_ebaaU`]reiYRe:ZNvcW]YaVWg^UIR_QabUXebdg0;^tgPeZdV]RT}MyFPT]LOVvYWeI
eKWRYa^QbE^E[qBPbVb_PUXfdWSXXVbbZha_JYSTT_S`PYW^aYS@cjXTZ][[PtvtPVrmYd+eHqLaZO<JDKUhLY=]]LfCbSIyO[[`YnV^emaCHHE1YM9X
#l|rwfi@G#ahb*tsb!0L6R,BSt+>#=e_#WBFL6h[@q~J(CrHFVXi]-#ftCu[+(-,=x+h'hdTezPU[3Zyi]>^iaE!L3hjs%E:T55::!c)ZT3o1ci>prHs
l0<9^*#$c=[7laaxwo<qV`sc]u.c6cZ)GiNr)B'c$fmG?)y*7b+s(dDcXm3:_~9]IAm(f$/h.JdxkuWCnG47uJk:CNtD,6*uu!S+ah#bK:sn3&QzS3pP
e*$kcm>~NXK/r%$wqpnjc|y,31^6U>dRzpEvXZ1'yfX6Ey7TYc|+Hz5zk;|!,ker.x+$J*SbBq!`e#yYt+|m?((ZwhUq[yBlsz++6R{18yNX<3[=,&#p
ZNc+G',[T(YEVlO$H]`=o5OOquf3/a@#hKDJ#u)*BhNIR_J?XA,ORI+=-z)qlo+L]6hH2bvS6@VFKRmG'Lr02u99Gtjrbj>(jfX+9RIJhXbA^5<Uu$0p
UvXm5`K.h|aZoTwSCv3Hv!S^<XhWZQj=-t6Uj&~Rm8!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!;<(&:++4#3<249.K0:10:
2*:1864<94R,7/22;7)7#'.:775;A47B/796?A(,,'66-*+-32=11G2>DI'.,.-0;,-;-2<H1>8!K@,7>;939DK.?@>I3/56/0%4+%.5202';0-+@31+
3/(61O+-&06/;;00.46;</<:?/149?+2T)12&62F93!-3*.:+G7B.=L?;$7(6.?/.G0+0C84),2?*@%3.0#1/2808!,*#:-2,*7:1/OR7)376>**1R+8
9+2)6;3.4*/20B75)?%>50'=.(,1273A<:1<>*E+:4$&.7,18!005F1584%),,!)J845925@<A.,B?;::96./!:=276/;906)8'88-41:'*D,//8<<3=
51/8499+J2.&;;LK'=,C571=B#537(/0=1>(+5,/)598A.2;:L02=/(+,>-6(&63,.74108-39/52.3+5/@@:!7/?!/J)/71G132:7,&+C8-372%<FFD
,28$-&.@.(-23=7..2MG6>:B387.D47/MeH>a-:ElIml.:F7JqfY.Imfg:{&afZn8%XCSl|#nfkg04_&3l&TL^9~<fS9drGV)3H!]kuO+Y+@:|XD`,y'
Z=NT$@w+ZjJE!oe2`@WsTnF*kd/y*ajSpOSrv76rytjYu><[n:$%/'g7Xg=;3(l{Z~+8K-LA>(yQ%S.8C+w+D)UEC+?:Z*B!oq+54y18.K3tEKsHDU`s
};._vh'@.~*Q0fK}H9M|ZB^@4A!I71]P0TBXXq2Iw;9Vze++EGxc;]+4v36&5<x[-Ro@6|KxPZ*-Q+s(0*V(A)F[/LD]^)OMvH:![F!qqpS|1#u~Y-|!
E2x{z5'W=Ew|cfF3#);[6n!7Kq>}KJZR$5,1Z1ic&CxU:m&h)mPFR$-br+CvZ.InOP,F(1QThzd,tSV!J1B2c;GV9Y(w~yy8%nDn4x'.E0D(~B%I#p.8
n(_(MGg.:,{K5Lj<gX6@8X!nQ4!*HhAS+,B^trGu|Pfe`{>3nK!$}IQ&#'6F*Ec,[.dBp`-#7Ah59$4x,7`A+!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!J?32<GU:G;J:B>:5>8G;C5EC>=8BVB2C6193DME@K6C=H683IKB4HKB;3RU2A519@2&D93:G6E?3=HM25G>@3E0;>C=LD2
;?_DLL5,5R9>8F@[C@FC13Q/;<83@/6G&6>;H@2MD20M950;D647,F5=/:<J8=:+68?,A2ILGL6Q39;3M;8R)VHD/,FL@7:GMEB@mC:>,(689248;=I5
1A778534;4*8=>7B428A785C0LJ<=5C:?J0;30,*B=F9C7;ICC:>?7-0=BC3<36/M43;FE6@?;HIGDFR&E;6:86?0F98K:6C:<;56D6<J!;@2:G/;>=6
;9<6F81;=4J0`F7+@:AJCH??0O7:GFH4D=J0D@<?AEA=@<H4GF;I1HCARcVG@4G>=@XW/:=3g;?;1D4--6YA?+0F8440:7?JS5H4=/;:=2O2J.794HG5
@?E5O:AJ6/4F68?I3E8(B5;7F<5?L>1/C8<<.4:RCDM/9328!?4::7/MCI1>/>4;F4:7C58;C;+KxLmOaD2qXTcBCm4GIIy9+zWO&a3't[C[JR<v]h6m
=+^vv+aDt%&b{ahcr3X*l$RpDZX#2mP%[w;rCnNSbK==4x-2zBrI8p@K%,L(=hct((l+VZe-1P{v~`^]R7dW_3i^VHr^$sq#8PFS<J;ys4#N@U44_!0S
y~:/kPVe$t@Whl)EHI#9+<dOBRmZ;PFl>r@{yn#|9knX5``*g{PAI0lf[XKm4~MWIV.h0K6O<zXzvP.ZAMpxX]sJ^V02EB!:r@gi+g=7)9%[;V,K(vm=
Ox&=#+&[;?cz(Sg*:4ghQU6n'n_-}`Vj|(IRm9ZG?s!<dT;`Crrx_-SC^@ABgLWI*gv3]0}B5JaLj^$r9;^,||3r_.Jc3ZEyx`:^+9xtFd>h'+RQ?b`.
sX.]B9}~0qdajdy')H%;60t<x$KjP[_[xM,9<7^V8rgNod$@IymabjnZZWd*6&OvA|X9.0it}q$jh:iWA;>IuUnSGWXl:.T)tDh2p!kd:vG'l?KpYPcX
Fb9cUK&*dThi!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!N?WW<772@<M8E@IJD7D;D4<>FNO>E=A809;5M9/F;EH:<FHBO=7
.5A1=<`S4FA>>O?FCA56U.:AI*F96?ILH<9A=CHJ8?8H<4':!;D/FG:6ER!=A;JI?GR4>5461;9:87B9F6C70KAC:3@6b/P7H3?2BD>GF?588A/@;D2E
A68395<H9267W!ID5L::C=F<6?=F74?92B2D@PH>B4WK>:/8==3NYV:F=?G;69M7L9<?I]CK=9GDI.CT2C18`R<;<NM?HP?L?MM>9DIC990H09KYQG;I
N:bN>SQMI2N;V[;XMS>H8*:+=>60U^CJ!=E6G@@:K;1:YL8<:9C>EKAJ<+4@FMEIR?;1GE@N:N5H5]:>EE?@H>BEE?:N86>SD><ARHF^:CT76IS3aC5O
6R;C<2>89CB>=2EEA;07P<0LVFCN@6D@:^F>E99?==:@4O>MAQE<-4N;4MF]EBMG;H2B9MIa?HE>6=I2/XL69M1;@HLL@LB655PO57A*2H3I:D95@F75
4?N'(K5Ph)1`^GQaVh#Jz6QET9,%.O;,:~V9a*#~LX?cRH;Ri!){i8ZL:p$g7N)||d`mz,O>'^fH/7%$m;H>@D>ccA(V=i:v)nu$c!ZF.%ILOTD!Vt|x
90r@qrqXh>(sav[LavPct8WFB,)swdeaNl|W)a+4%O#wzvXRsVzq[V/l@wg>Lcy6)r!*kI*@0[b^{tvLU_j?b^$&-RW&bmMjY%N?cAI**7{8OdyAdR=*
'/#I)K1nC#']mhSvN)$StQ1+Lru9|n]c{Yr=8hX6cc;ns:.!=UjNIpUnJ|Nz55S1.L[,EQ*8}_FgxM}eCGu+X!NH+wxfi7+wT)xFycL35ku<:|_&/1f=
I-'cAxiyd5s4V5o<!n!:)6Jy'1KfH9k^Sp?LF_hAug<lK3F0y$7KP)2dEtHXj.}|4;(lM0vCAY(H0S4aZcCEUo+Df8qyF@dA1Cm.N=o?TK?,O6M!-ec@
'#Ty9iEx#ef?WRyd.?5Og~=o4=!?J2>!d.l=?tuUhdWGH@u5Vt!A@Vd!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!C0?@8139
LMF2H3:DH3@@B;;JCL]AJ<R:<;D.?D;69E42CJB8EG,:A>;DS$P^<9<?8zMC[?>:2:6AE>7KAEID43?<<5=-==?7;@DN?*94WB5!B(A??Me206A;3G=0
E31C8N6L@4?1E/F92=9LC;KE=;46B?TGEI6+,2E<@IF052><55i)>x:=)EC3AG>E=F76C8*?@C:LM>B;m<1?7LY9@@A<?EH4MC?7/LD92>9?97KDMAE1
<=P:<F>9D67GB7,;AD?4A$RZGF:7E3H=:1:G!G8?18LEHN?3NNBG>Q:MG?6AK]nC3O63E>.<JK@6;;0D?W9=86BB@4?JKH0A@Q>:43E9I4?AGIAF>C(>
E:4>A,@GZB>I;>OHMK::?5,N5;BWo6DKBE@BE3A3:/9=54=AYK?:=E,F4R1CD9#I8LTWFEMRP@5<M@3=3@N2BACH815BQ>A26:8<6;KB+DB>E>C8>B/D
UK84V@5<KE@kM<C(:6B6-0>K0:BL@C8503==;<DG14098`S@pathaP+2e,M<O+rz#NbqNP^-kee{8Byw/n`?KaM$UC[Tr?P:v1sb#SWc@:x:^A(<@XTq
Cb_m8~|1c|)x&Olv1`C)2:U1WOp-H69a-JsMgQbJcXZv'2q~dBSR(4YIPjT+fYci:t5Zjvnw-mdV!^*$K*7;wvw8$;rpKZ-bkvv:tMK}f<@P-#hZp~Z1
P@|_(jX(uFw4Y)?~(=~94mk0avWvS$&R:6p`X4l((D+#pQHf:kFE/?$kM'5h'qz3D.RW%$=}n#E?t<UT0@]0Du<Y:!JuXH;l/pO64'{Ti#W(%Ux]9<1>
xh<%p1#qc9'*Y,l8b/GdDgu1ajJ>O$WNEr@.<aV<LevhENNGk)U'nD>$,z2<R/,<u|LQoWQB`3zR&>6V3:wu^3HKcT$aHU(sCZ<E/l]hi.]@^5?};K:&
7jsPHsh7s`3}r2`U&E@e2l?,-}Ls<^{$)j-_x/nIo7u7wG<xFq5RoILI7vI*XpH)m1;b0dt8wJiLD]_(3#6/%i)>k!'C8n9E2L""",
    "15-2031": """\
11011100011010101010110101100111010010010010010010101000011010110100001100001111001111101010101001111110110011100010
01111110000100000000010000000101000001001001000010001110100000010001101001001010101001000001011011110000010100000000
11101110010010100111011100001101100011100101110000111011101100101111010101001100000001111010111100100110001100000000
10010000100000000001000110111111111010110111110100011111101011000111110100010111101111100111111100100000000100100100
0000001000000000010001000011110100010010011110011100110010011101100011110101110010000000000011010001000011100100000!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!aUciX]Wfa^fXbUHZYhh_X`fcXdsyVijjRXdgXgbYnffLf`[[cy~ZWYZelXfkfQ}Mij[hV_caWTdiQZh]cZOfhmgWdwdf
ddUYUbahYc_dX^SaoejVtcdVfXh]OYk_^pW`ZUfR]ZdddWdfeTTdioXeghdaQTX/`hdmRqZOOgdjS]jUS_Wgg[[TkomeKQXXge]daeqjgUbamuzTdbmj
UZoZ[ZUh{fbeM^MWZcJUTa`V[a_mb[fiqihVsmneZZgaxdXkm$>vMYx!)L}7SQMMv[Bw^bpnzow!^`O45t)`(TANa*PGfv/Wc/OD9B~R]r<,Dz}d:q9+
yh]4x!D'DIRV%9d6ilG!>B|wy'1_$Q`93:+YmD6FCKI]5n+jgq<K%:o>g(ji.d@#-,RYY%LP-CX1ntN<(8hH|f@@8o1/z`}R>>Bn>nQ#I,$&=Q4R'>o5
IZ=r(sIOj&*=t[EXs0d;XBx(?IS1N()H@{w%'*S~L3o?`1sPa2Y%?%5Ni(c=wBT~]9-EV_;iC|!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!.4)4-2/,#3-*(#4*,
100!,-*)*+,!4,1)2$4!'()-13-122.';>!--(5,@5?2$59-.>;%,%5%/!4,*0*)($*2/!,.9.0*,10*4((!,!',/%!&90LD%%#/(&0'+22.+**-,.+-
+34*(!!&3),*-..2',/#6->%+-2#.1//.22++06K+)32-*2,.!%H%'6$%,'3,.1,1/!/25%;'4,1!/,-+%@!760**+%/*&2+/1&5++-2-*,@8/.6/2!,
+,('*+..<O8u^By(('uHR;pJr8b2!AXyic=%!J+gup3:gzJX-2xc#~g,30t!]I!Y|$={?umb0+gCb5'&^a!YBnUA#~7n;s!d%o(-/+=?;!VtE3!uc}[!
CVajQk=,|h7):%Yhg=FjiN>mEixl*/#t,Fn|Px_oZCB:|wK,WXJ<:P]++r.@{+4I94rc-N9$~N!T'=vj%TvJX!LV5`:!O0.[%]2Gi!TF=n%E!6*(9=X^
M8vEZx$uC$_%3,,p:5sCsNu!7$#1$omUQ!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!8.IF@20/*+.2.-04@-N=0.996@60452:E/8>+,,)=A2/-FF53?B.7/U4;K
?@;1>9(7B9-*7+/6*7736(217-275,2DD15462-496-2G1)7::*D*!@,1-;)00,35>+33-77-*I165=*7502>@0@64CF?/,31G/,'*26J*!,?98%>AH3
;X:396>8!0>-*2+0S8B289='2267=)9%8:0*804+365!,+3-1.46'497,/=)1:4612BA!5'4O6-&(07,/,JD(L@73X|8UP!!IJw1;jp$?0t~p1*n=>%2
d4ib@1s)_)U,F)tOSV&P9WtJc7vYKHeb%i(^7DNX>s`CQ$o${Y@t)F1Qb]UPy^m.F~8}r7pZ;vN^*?!gx9T!az[jD5FloNgt8I_])7M65dFis&(^`HW5
|~GY&E%i+=h*3NM!^vIo%SokB~UVG|lQ*!d]D<(_elo9<R~'{LC6?b[GlQ5d,2$rTKR0)jUn>W*}LGqWmoAGEC!oE!!F*!N;SnzCSKk0XP,P!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!J8@D21G3.!4+890>39AJ02+@>@E:0E(A=!Z:51>)8<m5EA=5!B;'5,<0+4B?A>AaF_G1/?;4>=2:B=6.:7J60P!.=A8J;GS=->G
!19>D,%@?8?E!@6?5A089/.=KFF:7H8?*(*><1A/!4;7B=9K<NIB7!?4E(@;B<><'/0D=A096=:7H?791K@!9$G0JK:7AAD?%<57CD?ED=,?@<.E9:--
>,3.0P71D92*95A?,/15P43>/I>5H9HL2-2!)>E,:6;PS(Xes],F8zKBL~(+SnZ8ts0_q2d8s_S!.Lsmi~gZk8XMk}h}0Q7Q(^otd-UduUToZXyF|5%:
SMjn)`Ks~3s,!z6c_Bdz8/]!z!~ZU4(C'=~N127Ejz6^Awn9'3gj6vVxM{r[5=8/?!)J%Xm$>=)x2IcQ/]r@@.FiV-XdEgO&y!!W]GMrc}Qi!~aNwk1d
S*l0VQJF{?YZIO#YxZ6I>l8^^a2`=N[U:R}whiOb22poX,W7}9|@(i@=_rx$!zpUBPV!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!FG0?=@VR>)3,@3'C=@.Z%B68
@>7/BD7JN;!OU..0.$+6A=-25:-*(G)8E4i=$C=!HPN-2G/()A9-7C02>E>6807gd?1K<G2<(76:/<8;;7RQ.;>4:2Z7GG4#0C4SO3F,>@A(%7.0;>D7
OBD9@9D2>G&4;R>(66$KH<195075;;EKA?4(1B7H!<!^5B,>Q|B5*QD<NU;=LLSE;?JP,=C5;4@02$<>2.6C?^5BCR9.<710;Y79@<88(:@@2502!48:
LsSL<(8)]Y=LBUpH;-Db^!%OHKO5$=kZ#H0!jeMGpt9R,w?k'D9Yup;-a[27,wZX!F{<*,Ijk*?:eaNTNP~fM,A7vF@=EbgFnihYy6GRp;yEJj6_A%=X
LbN][}j0GN%PU~ZpbeylYr517Y.)B:=I%{MKf4E*0*/{S8X8|a$mXTCwfWS}Qc~:&Th!}rEg(XUUy.AEv<o;VoK}Cow~>>3,}2l;mt`kmFC6%n0G;UYb
E2HR,a}T_M9c'IOP='4JdIMU1L""",
    "15-2051": """\
11011111011011111110111111110111110110010111111111101111110011111001001111011101111011101011100101111111110111111110
00111110011101110000111010000101010011101011111010101111101000110011111011001111100111100001111111111111010111001010
11111111111011100111111000111101111011100101011000101110101101111111011111011110011111111111111110101111111110101011
11111110110101101011110110111111111010110111111111011111101011011111110111111110101111110101111100101111101110110001
0111111100001001010001001111111001011010011111011111111111111101100011110111111010001010010011110001011111100110100!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#!!!!!!!!!!#!!!!!!!!!!!!!!!!!!#!!!
!!!!!!!!!!!!!!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!##!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!#!!!!!!!!!!!!!!!!!!!!lKkcZO^ibfXgejaeuink]VqdZtjlvo[ppgpgb[nsXf|tTk{,_^!wdh
fbUlZmY`WlhohcoicebbstaZ]dhug&lieUgcdtjf']TdfbWQb^brdbeqckb%iYTgeg]eZlcgdqlkdeTufj#MvcQf_gdkhvmbf_VYq`gocX[]dfW)tfZW
f^fih]lfeYTbc`ufflchp[h^gduw{gbggeTVgnxqjQecX]ekaVc^jzhhjarwzXcry`jicZdU^e^gVhjmtdmwfccnciRh_WYqmvkafbcoowdikwfgfslm
bdgbUjwiqa`pqg^_tmkbWfkowTwcfcs1=XrtmidX{{hm]ojaeOplgVhVZdX`^VgcfZhmhm^^ccgheldViJaXwg`_dbNUydXjvveX`nay!LgqgZ^a]pgl
SenZupd]a*p);%i2'@JhEZH0+^sVxTKfF{.V&PM`&i11MlJv6^a1.g|SJml)65l8bDWq!e%^*#zg*u$2MIEzq[vU&'<GCyr-krpKA2oUMw<5?573<5S^
>(__&-Fj7qVc5-Yy^i`YR6-=I=cs(KT~Kc,JL(aTKlr2zE4so1ITV>Kk4@|WEu@B2DD,uvl*/@RY(1;2C^=:`a+URtd)4EZ%-c!k]^9Kim*Y{m{-6}s;
Jm+~-segAgdnHd#1?Ah)GL87yfTbA,49W%mMzZ9/dq8E#si)l%gsvhsPZ{qxhrs0qEyH+v]Keo9M`T$rMO/Ao-;1!okK~Ul<3EY`#sk3^dEoc+Y{6IEV
hqy7Yogbad}x^Zh+pb2a^C2lGJ@0x1D`=I|4P|bp{.L7($<;*2t`hu:SqrPU_(ghUZFy&-e^!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!6002(,50.1.2%(,4(2.C>,5&:./2>0-/44!/1+68+38>530171C>./23&-*0760)(>C.13'6;3983/-376?>-=6,7/3:262,3
2.;!/71(%-(%54-57-21882<583:22,03+2180,7#-,7/35)54d3122!./-;+-.0+216@$062'646:6:.1185'*C-22*08-2234+:8)+7;416-;.:?)'
3-;1&4-3.-1<516,;91+99,3+'-./0=,01#&!0,;*0-/--1&3'70=.-,25,3=.69/@+$34624</4!?17,48,:0.515:05/):5.4<6656CM1240814@2.
**25/485315B/,1-59'-/1*.2'8,4645305507<*'6)2+,4&,*5,;98333+@=8!*,)72/.4!-10>;.93+7$b4?>;-!J3+sRzfoJ}<(>,_*6,^v8jIF|m
!3mkwU6+OXMT&9(/2.ciRdTx=%S,`B/oah(KU8C[fn^}tZ:H&!SRK>=sR=2>x({hEu!i`UO;)p&Y4/SK9T-nA&_!ple|''m7!dw9&/Na;P:)3wLdJO2.
a8!:3mo_k=LFlD`xFnW,fx9D`8Q'1LhJ_@=X<Oh>%IW9_TtFfo|3;$!l~q,g*gE#+z.54t$G{^}$zc)^+P4I?0vGc<nFsx@J03i!x;tEG3=@':(aVUX#
W_BvBhcB|<rkBd$:D2D+W<V!)F~Wyzfz1`-e@N[(i;}-V*E%tl~}=psHXj_T#%tJ2DzHIkqe;O[E4#VKilP%Rp5m~>{<H|N|~J+c$ca<~Lr;WLomIZN5
klqpE>@Q7!?4ey,ClT!H{BW_k.'1&!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!GD8A?G=9A>B:2:DG9>!.566F
5O1/DS22C?>@82!><7AE#JMF??4K3::+7&44;5;5-H^8;:2:;>8D);16=D;>'J91;:<2::9.IC6!D5<:2;=434)2B5707DA4;C.7:E9H5;F2/!9'8D1>
6?:=<?+C969<</:CI8,*C6:;AIA3?GKF15.)A5/0@:45:..8/CK287306IBI<7O;50-D2HI6<:;?8B07)02)>94:58FDCHGBI7556(/dE*,4*!)=:3+2
CB28?093D*>24?;53<5A<;D6;@:??A7;;885C'/<0-H=<@,DECC;:&1:99F=JMH3>LDG:4_B:?@1D.08>/45B72397<24-636E:D3?9'8@7<:2K7B:K1
1@;F/61A72AA;D;,>b>7-;<&523K63,6G>6D948WB3P*8ROW69w5Q@U,e!wA0%|c4#):UR(v,WKpJ!OEcs}-M?G;g%Us0=m}]i5~g8>_5HK&,C#@!y%i
'$<$]s$-N8BJ/ia^3#i2f=!o9tY&9#CD4Rsra@i&Q{J<h:}8B_D{y'?Sc:;G'h]OtN`S02PrJt}#1z5C6sP=$*~BWETfY7T)%u&>$O=.W(;kz)`J!fRI
x_e'.GK9?74!N+h()M%VJQ6V(ze>-OZDrp=I-5B#aa)pW1zh-TJkN;[h!H+9p'[d;|MFlQsPsJ/c8.;KFii9&P9G%$Q8Szz_:}r}g|`kIWgfe16[,j}P
h~m[e`Op.Y8VC_W.lsWD[r0,_Z$eHq,h[J57:<n+;szeuwNg52BB~(eRwSQ3PJ2Sea<.mcxD{,V0:G8B1mU}&:mV]_.uiX<,C86njE!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!LNC<AA;B6F@BDpB4:?I>AAHSAGK;EI:ES=:B@;6A5EGD9:?CIC4S>=DL<7B;C?GB5E'
NC@)>7CHO6;>UHJ4F>6>1=AIHCDV@IY;_.><DS>G::AN<5-5:9<<8@>?EECBE>A<8:C:<G,YK8EBGF=U#CIGDK>;75=0GA<FAPX=BFHASH<<@'@?@#C<
><929_:LDAE:<@FGqBF?B5C9I<FDBRCLEE?AR96XZWC.D@>D.DNJ;@D5753OFF;S=2.=<=:;;85#=ABL79A4CP;@;<21KA=B=I:B9P:;CO0C@K<@I4.<
@AD@UVIA>4=8<,=CCFPG1PCSEA<Ss''N;,3DTa?/8=B@,K@A;1L4B)K>W4@C1CKF>D2<=E;@I93A;58YKON3L@=@?ARNT?6H<?@L96FH=3D?@?/6#tza
KJSd6d<:vZffI1c~O^pA!2>sap8(*t@tOflneb&9_VVQx831+SLhdwAR@t(Y{tos7febZ`?UGJ6hX).gu_IoUDAQ)-B$w5gaepw$V?64RPu|GExWVQx>
XSo$;-.TE#'x%fr)n7;n]?LT7]c;G2<9l#D,E8,/|n01o_~dMEU<~KIXhIIRBiv0qZ<vN@&+{`KG<$Iik~o7gW'kz'v,[9VS2f2^`Q?Y]9^3BepdycHf
xPlZV;nV|Cts1lok*EW_v-ziQV#n?}vqPdhP]?X!4HG1m9@qQ+a8&c~/8vedK{z[2$-ZxPne7Fy5[utj'XDpQU*(}8YhQv/i|;`'JM:3qwS|F$<it$#g
v>2nN>K/6cuGB>$c(FQ2io*K?h@ExGPXK_,&Pt>WElOH'*d2*JRL`OTsnpI!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!M<*F=;:D2H?:;>WA=@,ELX?2@<@?dJ?5C>X1E>NN@JMaNCYS7F0K3F3^HF9EP2F0?(_$CCf19FJ>=?M!>O26R>I~4D?C4FHC$<@+BMQ32G/DDC
.7?E1:8FA4JjEFC;>J/;G=0OH4I57!E7?>=JDXD0375N@4=6C69@;8E9NG=B?F8D*>C24D-A>9.F=&R?M5G>@;=QM?8<REF?a*FE6?D;UZBLC!<5!FPD
;G>7I>!PP0=V>O@=@!>[=21aB7)E>6D6KMK9NdB;H@fVBHGC8PC);EEF;2AA&BV-C?NGBH.EHLHkAKU%F5H?I:AX0CJcg.^WS<@A8!5;1:*4DAT:.A!4
KH/2C`9J38D7>>>h@EV7E=<-<L85T1J6,<=F49:<4OBLCTI.LWQXTB2/YFD=9F:LG;KA2hCBtVfW1gE)bkI5,n(exWCq/%WY)AWQU7t8Z3BvnGqXEF/m
CeKzHG|OwYQ`#b5V?77m$A78lYw4!(aj!3)+n`v|IP:uI3f.g)t{qoH,1)+8u;O;Nsxc[6tAxc~`C'7,Ab0Py1Y'C,3[3|*A4GfrjAy9&)j)r$VJz/#_
>ZSO^L;U,D@sSem:136h'l)388w@_h.{F#VR3A!*9uC3iZHC>?iPccfu#.g!Mmp>*kqmF!4Y+O9wx{=8!Er.s<qlbd4x)e$h_*SC8:f{f'q?x=wPVDI@
!n#q_D?q~s:@|+tV2WwIfu51P]j#uIp(?:]qW9]uXFNtJ+!G!gP~3zWw-X3l7%os/Dc!1swRlH^BJNHDav[JVAgvY05*r#?y{]^|[[.i{P/@=QgkRlh!
6aG<N'TR91<~]2;2""",
    "17-2061": """\
10111000000010000010010100100011010010000010000000101100110010010000001000000000000111001010100000110100100001100010
01010110000100000100000000000000000000000000000010100000100000010000101000000010100000000001011011110000000000000000
11000100000000000000011000001100110011101000101000101000001100000111010100000100000000111111101100100000000000000000
10000000010000000000000000011101010010110000010000000001001001000011100100000000101111100101000100000001000100010000
0000001000000000000000000000001000010000010110010000110000011100000011000001110000000010000000000001000001100000000#
!!!#!#!!##!!####!#!#!!!#!!!##!!!#!######!#!!!!##!!#!!!!!!!!!#!!!#!!!!!##!!!##!!!##!!!####!#!!!!####!##!!!!#!#!###!##
#!!!!!!!!###!#!##!###!!!#+jtzL}3pt6&{u,)>3x2}Oozu$vju2+oyv#v.1$321w;plpt&,|~!ws}wtmpw}!os_8V|oon%Fzxe.!mep=/}uw%E43s
%stvx,*#4w6$iuzw+q!tKT`^&-7wtws`e~e.+3v,q)%{2.!qtm5$zKcG6a%s&Z:YM/C-*raYJmVl+vjhVc?}bCP+&KX-J@*Fz1XMB,^04e6!cZ=Ua%X2
U!6k(FNl.&A^/h['1AU@j0AClj!^kroQYtJSK'5*]-OGFEY2vJoZtoQo4_[CBa$/rMr,9mo,x;!;,!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!F05>T:(*'=-J*
2,8E9!5<T=!*9/5>1I47A34@1IP(<8,298./'@2861A-3>$*2?*+=A8*/C@199./:)5.!@*</44AE86F4'$F5.:9./173)4A:,-9B<5>J!?'6<6B60F%
,(/;58D9!E),>%<6mMGO_67WJ6^F!41!b5+F(K7sMjC1!|}-XDT+_:*{!_(*Y:n-u=)Lg*t.JQUd,u}bX;<$LBF@hJ$!LRGCR*5B)Zttw<t=e>an2Cmc
5VS67@A|y#3_Z,n!zi)0=Z^uTT'^cVj;f{!qK3d!!!!!!!!!!!!!!!!!!#!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!H6=B$.YO7J?K!CCIA;5AGR?E6IB=BA;=CUA:5A?E?EM7;C<:]XC
CH('64;6J<?>PH?);R!sJHF7>=?%<Z?,=A5KDE>L8T=01+=B?9Z>)H:V<7=ONZL$f??9:5(9E?S8J='P9IFBJO*!<(1hrgG?Yt(q_;b!ONnM;.!N^p</
2pY.v:09D)Gjd$+8>GpWeoC'UqNC]_&Q5VZ2OC^1k.B;!s)%LdSvnEz<p~X{Nm?eVfV!jiu`t/#m<3c8gJ!>M1)J$r`].VS]#LCO[^Tv?Bcn+*;<m!IO
E!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!N=7?IF-KFQ8@!7KQQ.2<G?)CKHHEBCGeSE;GJKDc+FQF;<DM'G;KD6DID@,7)A!M?M6!L95DQHR&><B>?/:-RSSEO
SQA+FHY7BA63#A=H=JJTFKQ488S>N:2B2@=JKFLC64?@IENEX997KpE?*0{7h?((1!C;)&D%8o0(x9l'&m66:b>2Ml%YJ_K}@`iO.oY5;y,zm$JqVi`!
6(=N!^>{z)D>T_95n_y^0wrH.j<Ok&K9CN(,85g)K!Z%S6U'QwKt1&bP,G5dGyy#_]zCU#9Gb<QU?dS!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!
!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!:/XDzBX*DS0
7I3QW.7!IeyIi>NF<IM*H45@BT-4d<H-DH&7>K:AQR73>//$?E@C!$<V!7K00VD/}95E7&43@A4:)6-_#;RN<3J8QAX6@M0Da9K1,g]J!UX,D647/0O%
0%JPG+7AXA;!2nP<R%2381Ii=(X5&,r`L!'U_u&^)m%*beU+~&ciL6hFyBiPVum$qt,]srRre%dNzl!S5(#(XVX/>b26KT:Z6+b(#R&U?v@dv?b_}wn{
1iLiq7Bwq}^lWU![@uCT3+NXCA>_fl0$v:@bc!w4}""",
}
