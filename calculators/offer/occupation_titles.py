"""Which occupation of the wage table a job's title belongs to.

Two lists. The second is O*NET's: its Alternate Titles of the table's twelve occupations, with those of the detailed
occupations under them (O*NET-SOC 15-1299.09 is 15-1299). A title that it gives to several of the twelve went to the
first of software developers, testers, web developers, database architects, database administrators, security analysts,
data scientists, operations research analysts, all other computer occupations, hardware engineers, managers and
research scientists. PM, which is mostly a product manager in this trade, and project engineer, which tells no field,
were left out. Long forms in brackets became titles of their own; letters were made small. Titles that are found without
being listed, by a part of them that is, are left out of this list.

    O*NET Database of August 2025 (30.0, told by its latest dates), Alternate Titles.txt, https://www.onetcenter.org,
    by the US Department of Labor, Employment and Training Administration (USDOL/ETA), under CC BY 4.0
    (https://creativecommons.org/licenses/by/4.0/). O*NET is a trademark of USDOL/ETA. Changed as said above. USDOL/ETA
    has not approved, endorsed or tested the changes. Read on 2026-11-26 from
    https://github.com/trchitho/AI-Based-Career-Recommendation-System, packages/ai-core/data/raw/onet, committed
    2025-12-13.

The first list is ours and goes before it: what people in this trade call themselves. Where the two differ, or where the
table has no occupation for a title, ours names the nearest one: security engineers and penetration testers are with the
security analysts (O*NET: all other computer occupations), machine-learning engineers with the software developers
(O*NET: three occupations), frontend engineers and developers too (O*NET: web developers), programmers with the software
developers (15-1251). An engineer, developer and programmer of one thing are one job. A program manager is found
wherever a project manager is. Those who are in none of the twelve, such as product managers, statisticians (15-2041),
quants (13-2099), designers of interfaces (15-1255), systems analysts (15-1211), support engineers (15-1232) and people
who run networks and systems (15-1241, 15-1244), are told so, with the nearest, and their titles are left out of both
lists.
The answer always says which occupation was taken.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

# By code, one title after the other. Ours; the first of the two lists that has a title says where it belongs.
_OURS = """\
11-3021: ai manager; analytics manager; avp technology; caio; cdo; chief ai officer; chief architect;
chief data officer; chief information officer; chief information security officer; chief technical officer;
chief technology officer; cio; ciso; cso; cto; data analytics manager; data engineering manager; data manager;
data science manager; dev manager; development manager; devops manager; director engineering; director it;
director software engineering; em; eng manager; engineering director; engineering manager; group engineering manager;
head ai; head data; head data science; head engineering; head infrastructure; head machine learning; head platform;
head product engineering; head security; information systems manager; information technology manager;
infrastructure manager; is manager; it director; it manager; manager engineering; manager software engineering;
mis manager; ml engineering manager; ml manager; network manager; platform manager; qa manager; research director;
research manager; sdm; security manager; software development manager; software engineering manager;
software manager; sre manager; svp engineering; tech lead manager; technical lead manager; technical manager;
technology manager; tlm; vice president engineering; vp engineering; vp software; vp software engineering;
vp technology; vpe
15-1212: application security; appsec; netsec; product security;
application security engineer; appsec engineer; blue teamer; cloud security architect; cloud security engineer;
compliance engineer security; cryptographer; cryptography engineer; cyber analyst; cyber engineer;
cyber security engineer; cybersecurity; cybersecurity analyst; cybersecurity architect; cybersecurity engineer;
cybersecurity specialist; detection engineer; detection response engineer; devsecops; devsecops engineer;
ethical hacker; grc analyst; iam engineer; identity engineer; incident responder; incident response analyst;
information security; information security architect; information security engineer; infosec; infosec analyst;
infosec engineer; it auditor; malware analyst; network security engineer; offensive security engineer; pen tester;
penetration tester; pentester; product security engineer; red team engineer; red teamer; reverse engineer;
security analyst; security architect; security consultant; security engineer; security operations engineer;
security researcher; security software engineer; soc analyst; threat analyst; threat hunter;
threat intelligence analyst; vulnerability researcher
15-1221: ai research engineer; ai research resident; ai research scientist; ai researcher; ai resident;
ai safety engineer; ai safety researcher; ai scientist; alignment researcher; alignment scientist;
computational linguist; computational scientist; computer researcher; computer scientist; computer vision researcher;
computer vision scientist; deep learning research scientist; deep learning researcher; deep learning scientist;
hci researcher; interpretability researcher; machine learning research engineer; machine learning research scientist;
machine learning researcher; machine learning resident; machine learning scientist; member research staff;
nlp researcher; nlp scientist; post training researcher; pretraining researcher; quantum researcher; quantum scientist;
reinforcement learning researcher; research engineer; research fellow; research resident; research scientist;
research software scientist; researcher; residency research; robotics researcher; vision scientist
15-1242: data administrator; database admin; database administrator; database operations engineer;
database reliability engineer; db admin; db administrator; dba; dbre; mysql dba; oracle dba; postgres dba; sql dba
15-1243: analytics engineer; bi developer; bi engineer; bie; big data engineer; business intelligence developer;
business intelligence engineer; data architect; data engineer; data engineering; data infrastructure engineer;
data integration engineer; data modeler; data pipeline engineer; data platform engineer; data warehouse architect;
data warehouse developer; data warehouse engineer; database architect; database developer; database engineer;
databricks engineer; dataops engineer; etl developer; etl engineer; snowflake engineer; sql developer
15-1252: android; embedded; embedded systems; firmware; ios; mobile; kubernetes; blockchain;
3d engineer; abap developer; accessibility engineer; ads engineer; agent engineer; agentic engineer;
ai agent engineer; ai developer; ai engineer; ai evals engineer; ai infrastructure engineer; ai ml engineer;
ai platform engineer; ai software engineer; algorithmic trading developer; amts; analyst programmer; android developer;
android engineer; android software engineer; apex developer; api developer; api engineer; app developer;
application architect; application developer; application engineer; application programmer;
applied ai engineer; applied engineer; applied ml engineer; ar developer; ar engineer; ar vr developer; ar vr engineer;
audio engineer software; automation engineer; autonomous vehicle engineer; autonomy engineer; aws engineer;
azure engineer; backend; backend developer; backend engineer; backend software engineer; bioinformatics engineer;
bios engineer; blockchain developer; blockchain engineer; blockchain software engineer; build engineer; c developer;
c engineer; chaos engineer; cloud developer; cloud engineer; cloud infrastructure engineer; cloud native engineer;
cloud operations engineer; cloud platform engineer; cloud software engineer; cloudops engineer; cobol developer; coder;
be engineer; compiler engineer; computer programmer; computer software engineer; computer vision engineer;
context engineer; controls software engineer; copilot engineer; cpp developer; cpp engineer; crypto engineer;
csharp developer; cuda engineer; customer engineer; cv engineer; database software engineer; deep learning engineer;
deep learning software engineer; deployment engineer; design engineer; dev; developer; developer advocate;
developer evangelist; developer experience; developer experience engineer; developer productivity engineer;
developer relations; developer relations engineer; devex engineer; device driver engineer; devops; devops developer;
devops engineer; devrel; devtools engineer; devx engineer; distinguished engineer; distributed systems engineer;
dotnet developer; dotnet engineer; driver engineer; dx engineer; edge engineer; elixir developer; embedded developer;
embedded engineer; embedded software developer; embedded software engineer; embedded systems developer;
embedded systems engineer; fe engineer; engine programmer; engineering lead;
engineering productivity engineer; erp developer; eval engineer; evaluation engineer; fde; fdse; fellow engineer;
finops engineer; fintech engineer; firmware developer; firmware engineer; firmware software engineer; flutter developer;
forward deployed engineer; forward deployed software engineer; founding engineer; frontend; frontend developer;
frontend engineer; frontend software engineer; fullstack; fullstack developer; fullstack engineer;
fullstack software engineer; fullstack web engineer; game developer; game engineer; game programmer; gameplay engineer;
gameplay programmer; gcp engineer; gen ai engineer; genai engineer; generative ai engineer; geospatial developer;
geospatial software engineer; go developer; go engineer; golang developer; golang engineer; gpu engineer;
gpu kernel engineer; graphics engineer; graphics programmer; growth engineer; gtm engineer; haskell developer;
high performance computing engineer; hpc engineer; implementation engineer; inference engineer; infra engineer;
infrastructure developer; infrastructure engineer; infrastructure software engineer; integration engineer;
integrity engineer; internationalization engineer; ios developer; ios engineer; ios software engineer; iot developer;
iot engineer; java developer; java engineer; javascript engineer; js engineer; kernel engineer; kotlin developer;
kubernetes engineer; language engineer; linux developer; linux engineer; llm engineer; lmts;
localization engineer; low code developer; low latency engineer; mainframe developer; media engineer; member technical;
member technical staff; mixed reality engineer; ml ai engineer; ml developer; ml engineer; ml infra engineer;
ml infrastructure engineer; ml ops engineer; ml platform engineer; ml software engineer; mle; mlops; mlops engineer;
mobile app developer; mobile developer; mobile engineer; mobile software engineer; model engineer;
motion planning engineer; mr engineer; mts; natural language processing engineer; network software engineer;
networking software engineer; nlp engineer; node developer; node js developer; observability engineer;
open source engineer; payments engineer; perception engineer; performance engineer; photonics software engineer;
platform developer; platform engineer; pmts; post training engineer; power platform developer; pretraining engineer;
principal architect; principal engineer; privacy engineer; product engineer; production engineer; productivity engineer;
programmer; programmer analyst; programming; prompt engineer; protocol engineer; python developer; python engineer;
quant dev; quant developer; quant engineer; quantitative developer; quantum developer; quantum engineer;
quantum software engineer; r d engineer; r d software engineer; rag engineer; rails developer; ranking engineer;
react engineer; react js engineer; react native developer; recommendation engineer; reinforcement learning engineer;
release engineer; reliability engineer; rendering engineer; research development engineer; research software engineer;
rl engineer; rlhf engineer; robotics engineer; robotics software engineer; rpa developer; ruby developer; ruby engineer;
ruby rails developer; rust developer; rust engineer; salesforce developer; salesforce engineer; sap abap developer;
sap developer; sap engineer; scala developer; scala engineer; scientific programmer; scientific software engineer; sde;
search engineer; search relevance engineer; server engineer; servicenow developer;
sharepoint developer; simulation developer; simulation engineer; simulation software engineer; site reliability;
site reliability engineer; slam engineer; smart contract developer; smart contract engineer; smart tv developer; smts;
software; software analyst; software architect; software consultant; software design engineer; software dev;
software developer; software development; software development engineer; software engineer; software engineer intern;
software engineering; software engineering intern; software intern; software specialist; solidity developer;
solutions developer; speech engineer; sre; staff engineer; storage engineer; streaming engineer;
sw developer; sw engineer; swe; swift developer;
systems developer; systems programmer; systems software engineer; team lead; team leader; tech lead; tech lead engineer;
technical artist; technical lead; test infrastructure engineer software; tl; tooling engineer; tools engineer;
trading systems developer; trading systems engineer; training infrastructure engineer; trust safety engineer;
typescript developer; ui developer; ui engineer; ui software engineer; unity developer; unreal developer;
user interface engineer; vibe coder; video engineer; virtual reality engineer; vr developer; vr engineer;
web3 developer; web3 engineer; xr developer; xr engineer
15-1253: automation test engineer; automation tester; developer in test; game tester; manual tester; performance tester;
qa; qa analyst; qa automation engineer; qa developer; qa engineer; qa lead; qa manual tester; qa tester;
quality assurance; quality assurance analyst; quality assurance engineer; quality assurance tester; quality engineer;
release tester; sdet; software developer test; software development engineer test; software engineer test;
software engineer testing; software quality assurance engineer; software quality engineer; software test engineer;
software tester; software validation engineer; sqa; sqa engineer; test analyst; test automation engineer;
test developer; test engineer; test lead; tester; validation engineer
15-1254: design systems designer; design technologist; drupal developer; frontend web developer; frontend web engineer;
graphic designer web; html developer; php developer; shopify developer; ui artist; ui ux developer;
user experience engineer; ux developer; ux engineer; ux ui developer; web; web application developer; web designer;
web dev; web developer; web engineer; web programmer; web ui developer; webmaster; website designer; website developer;
wordpress developer
15-1299: agile coach; ai architect; ai consultant; ai solutions architect; aws architect; aws solutions architect;
azure architect; cloud architect; cloud consultant; cloud solutions architect; computer systems engineer;
crm consultant; customer success engineer; data center engineer; data center operations engineer;
data center technician; datacenter engineer; devops consultant; digital forensics analyst; engineering program manager;
enterprise architect; erp consultant; field engineer software; forensics analyst; gis analyst; gis developer;
gis specialist; implementation consultant; information technology; information technology engineer;
information technology specialist; infrastructure architect; integration architect; integration consultant; it;
it architect; it consultant; it engineer; it program manager; it project manager; it specialist; it systems engineer;
mdm engineer; ml architect; mobile device administrator; network reliability engineer; noc engineer; oracle consultant;
partner engineer; partner solutions engineer; pki engineer; platform architect; release manager;
salesforce administrator; salesforce architect; salesforce consultant; sap consultant; sap functional consultant;
scrum master; servicenow administrator; servicenow consultant; software program manager; software project manager;
solutions architect; solutions consultant; solutions engineer; systems architect; systems engineer;
systems integrator; tam; technical account manager; technical architect; technical consultant;
technical customer success manager; technical program manager; technical project manager; technology architect;
technology consultant; tpm; web administrator; wireless engineer software; workday consultant
15-2031: ops researcher; operations researcher; logistics analyst; management scientist; operations analyst;
operations research; operations research analyst; operations research engineer; operations research scientist;
optimization engineer; optimization scientist; or analyst; or scientist; process analyst; simulation analyst;
supply chain analyst; supply chain scientist
15-2051: actuarial data scientist; ai data scientist; analytics; analytics consultant; applied mathematician;
applied research scientist; applied researcher; applied scientist; bi analyst; bioinformatician;
bioinformatics scientist; business data analyst; business intelligence; business intelligence analyst;
causal inference scientist; computational biologist; computational social scientist; data analyst; data analytics;
data consultant; data mining analyst; data science; data science engineer; data scientist; data specialist;
data visualization developer; data visualization engineer; decision scientist; ds; econometrician;
experimentation scientist; fraud analyst; growth analyst; insights analyst; machine learning data scientist;
marketing analyst data; marketing data scientist; mathematician; product analyst; product data scientist;
reporting analyst; research data scientist; risk modeler; statistical analyst;
statistical programmer
17-2061: analog design engineer; asic design engineer; asic engineer; asic verification engineer; board design engineer;
chip architect; chip design engineer; chip designer; circuit design engineer; circuit designer; computer architect;
computer engineer; computer hardware engineer; cpu architect; cpu design engineer; cpu engineer; cpu microarchitect;
design verification engineer; dft engineer; digital design engineer; dv engineer; electronics design engineer;
electronics engineer; fpga design engineer; fpga developer; fpga engineer; gpu architect; hardware; hardware architect;
hardware design engineer; hardware developer; hardware engineer; hardware software engineer codesign;
hardware systems engineer; hardware test engineer; hardware validation engineer; logic design engineer; microarchitect;
mixed signal design engineer; pcb designer; pcb engineer; physical design engineer; post silicon validation engineer;
quantum hardware engineer; rtl design engineer; rtl engineer; semiconductor engineer; signal integrity engineer;
silicon design engineer; silicon engineer; silicon validation engineer; soc architect; soc design engineer;
soc engineer; verification engineer; vlsi engineer
"""

# O*NET's.
_ONET = """\
11-3021: computing services director; cyber workforce manager; digital transformation director;
information systems operator; information technology account manager; information technology coordinator;
internet and e-business project manager; is director; is supervisor; it account manager; it coordinator; its director;
knowledge manager; mis director; product solutions manager; product support manager;
programming and software development project manager; technical support content manager
15-1212: adp systems security; ai security specialist; all-source analyst;
automatic data processing systems security specialist; blue team member;
certified information systems security professional; cissp; computer security coordinator;
computer security information specialist; computer security specialist; counterespionage analyst;
cryptological technician; cryptologist; cyber defense analyst; cyber defense forensics analyst; cyber intel planner;
cyber intelligence specialist; cyber operations planner; cyber operations specialist; cyber operator; cyber ops planner;
cyber policy and strategy planner; cyber security specialist; cyber security support technician;
cybersecurity all-source analyst; cybersecurity exploitation analyst; cybersecurity multi-disciplined language analyst;
cybersecurity partner integration planner; cybersecurity target developer; cybersecurity target network analyst;
cybersecurity threat analyst; cybersecurity warning analyst; database security expert; exploitation analyst;
iiot security specialist; industrial internet of things security specialist; information assurance analyst;
information systems security officer; information systems security specialist; information technology auditor;
information technology risk specialist; information technology security analyst;
information technology security architect; international affairs specialist; internet of things security specialist;
internet security specialist; intrusion detection analyst; iot security specialist; isso; it risk specialist;
mission assessment specialist; network security officer; network security systems analyst; red team member;
security auditor; security control assessor; security operations analyst; security operations center analyst;
security specialist; source code auditor; systems security specialist; threat monitoring analyst; virus technician;
warning analyst
15-1221: computational theory scientist; computer specialist; digital solutions manager; information scientist;
multi-disciplined language analyst; r and d specialist; research and development specialist;
scientific programmer analyst
15-1242: admin; administrator; data management associate; data security administrator;
database administration associate; database administration manager; database coordinator;
database security administrator; database tech; database technician; database tester;
development and database administration manager; information systems security manager;
information technology administrator; is admin; is security manager; pacs administrator; security administrator;
systems tester admin; systems tester administrator
15-1243: adp planner; automatic data processing planner; cloud infrastructure architect; data governance analyst;
data integration specialist; data integrity specialist; data management engineer;
data management information technology specialist; data management it specialist; data management manager;
data management specialist; data migration specialist; data miner; data modeling specialist; data officer;
data privacy officer; data quality analyst; data recovery planner; data storage specialist; data warehouse analyst;
data warehouse extract, transform, and load developer; data warehouse solution architect; data warehouse specialist;
data warehousing engineer; data warehousing specialist; database analyst; database computer consultant;
database consultant; database design analyst; database designer; database management system specialist;
database manager; database modeler; database software consultant; database software tech; database software technician;
database specialist; dbms specialist; etl tester; extract-transform-load tester; information engineer;
internet database specialist; knowledge architect; pki analyst; public key infrastructure analyst;
research data specialist; server developer
15-1252: ai specialist; application analyst; application integrator;
application software engineering information technology specialist; application systems architect; beta tester;
business application developer; certified internetwork expert; computer consultant;
development and operations architect; development and operations developer; development operations engineer;
extract transform load developer; implementation specialist; information architect; internet consultant;
mobile device developer; operating system designer; operating system specialist; os designer; os specialist;
secure software assessor; service oriented architecture developer; soa developer; software application designer;
software application specialist; software computer specialist; software designer;
software engineering systems information technology specialist; software requirements engineer; software writer; sqe;
systems coordinator; systems software designer; usability engineer; xml developer
15-1253: applications tester; bug bounty hunter; information technology analyst; information technology consultant;
information technology performance analyst; it analyst; it performance analyst; quality analyst;
software application support specialist; software installer; software qc specialist;
software quality control specialist; software quality tester; software testing specialist; sqa analyst; sqa specialist;
sqa technician; system testing and evaluation specialist; systems tester; systems tester analyst;
technology analyst; user interface and user experience architect
15-1254: computer graphic artist; computer graphic designer; hypertext markup language developer; internet architect;
internet developer; internet site designer; internet specialist; intranet developer; javascript developer;
jquery developer; personal home page developer; react.js developer; tableau developer;
technology applications engineer; user interface developer; web architect; web consultant; web content developer;
web design specialist; web infrastructure developer; web page developer; web producer; web site designer;
web site developer; web site specialist; web software engineer; web specialist; web technician; website manager;
websphere administrator
15-1299: algorithm engineer; application development director; application manager; application security admin;
application security administrator; application security assessor; application security hacker;
application security tester; automotive security engineer; biso; blockchain analyst; blockchain architect;
blockchain penetration tester; blockchain software developer;
blockchain threat investigator; blockchain web designer; business information security officer;
business records manager; cadd gis technician; cartographic technician; certified document imaging architect;
certified hacker; certified tester; cloud product director; codebase engineer; communications security manager;
computer console operator; computer laboratory technician; computer operator;
computer or computer laboratory technician; computer peripheral equipment operator; computer project manager;
computer systems hardware analyst; computer-aided design and drafting geographic information systems technician;
comsec manager; consulting advisory tester; content manager; content publisher; content specialist; content strategist;
conversion specialist; corporate webmaster; credentialing coordinator; credentialing manager; cyber;
cyber assessment tester; cyber assessor; cyber defense incident responder;
cyber defense infrastructure support specialist; cyber digital forensics; cyber digital media analyst;
cyber it knowledge manager; cyber security tester; cyber tester; cyber threat analyst; cyber threat hunter;
cyber threat intelligence analyst; cybersecurity hardware engineer; cybersecurity incident response analyst;
cybersecurity project manager; cybersecurity software developer; cybersecurity software engineer;
cybersecurity systems engineer; cybersecurity threat engineer; data center operator; data center product director;
database administration project manager; database development project manager; digital analyst;
digital computer analyst; digital cyber analyst; digital forensic examiner; digital investigator; digital media analyst;
document control clerk; document control coordinator; document control manager; document control specialist;
document controller; document imaging specialist; document management specialist; document management technician;
document processor; document specialist; documentation analyst; documentation specialist; e-business project manager;
e-commerce specialist; ecm consultant; electronic content manager; embedded tester; enterprise records analyst;
field geographic information systems technician; field gis technician; forensic analysis tester;
geographic information system analyst; geographic information systems application specialist;
geographic information systems consultant; geographic information systems coordinator;
geographic information systems data administrator; geographic information systems data specialist;
geographic information systems database administrator; geographic information systems developer;
geographic information systems geographer; geographic information systems mapping technician;
geographic information systems specialist; geographic information systems technician;
geographic information systems technologist; geographical information system specialist;
geographical information system technician; geospatial analyst; geospatial engineer;
geospatial information technologist; geospatial specialist; geospatial technician; geospatial technologist;
gis administrator; gis application specialist; gis consultant; gis coordinator; gis data administrator;
gis data specialist; gis database administrator; gis geographer; gis mapping technician; gis technician;
gis technologist; global position system technician; global positioning system field technician;
global positioning systems analyst technician; gps analyst technician; gps field technician; gps technician; hacker;
hardware hacker; imagery analyst; implementer; information assurance engineer; information security admin;
information security administrator; information security assessor; information security auditor;
information security consultant; information security loss prevention engineer;
information security management engineer; information security system engineer; information support project manager;
information systems planner; information systems project manager; information systems security developer;
information systems security engineer; information systems security scientist; information systems technician;
information technology supervisor; infrastructure project manager; infrastructure security engineer;
interactive media project manager; internet project manager; is planner; is project manager; is security developer;
is security engineer; is security scientist; it security engineer; it security tester; it supervisor;
knowledge management specialist; legal digital analyst; mobile security engineer; multimedia developer; network analyst;
network and infrastructure engineer; network operations project manager; network security tester;
network services project manager; penetration testing consultant; programming development project manager;
project manager; record systems analyst; records and information management specialist; records manager;
records specialist; records technician; resource analyst; rim consultant; rim specialist; risk tester; security admin;
security application tester; security assessment tester; security automation tester; security consulting tester;
security data scientist; security tester; sharepoint administrator; software development project manager;
systems application engineer; systems development manager; systems requirements planner; systems security engineer;
systems security tester; target developer; technical platform engineer; technology project manager;
transition program manager; vulnerability analyst; vulnerability assessment analyst; vulnerability management engineer;
web content administrator; web content coordinator; web content manager; web coordinator; web development manager;
web director; web manager; web operations specialist; web project manager; web publisher; web publishing coordinator;
web security manager; web site administrator; web site manager; web site project manager;
web technologies administrator; website administrator; website content manager; website coordinator;
website project manager
15-2031: advanced analytics associate; analytical strategist; business operations analyst; decision analyst;
decision support analyst; file system installer; forms analyst; liaison planner; material liaison; methods analyst;
methods consultant; methods specialist; office system analyst; operations specialist; operations support specialist;
ops analyst; ops research analyst; ops research scientist; ops specialist; ops support specialist; optimization analyst;
policy advisor; policy officer; procedure analyst; procedure writer; research specialist; research tech; risk analyst;
sales operations analyst; sales ops analyst; standards analyst; systems consultant; technical analyst
15-2051: analytical data miner; application coordinator; bi consultant; bi coordinator; bi specialist;
business consultant; business database analyst; business information analyst; business intelligence consultant;
business intelligence coordinator; business intelligence specialist; business process analyst; business systems analyst;
business systems consultant; business technology consultant; cdm director; cdm manager; clinical applications director;
clinical biostatistics director; clinical data abstractor; clinical data coordinator; clinical data management director;
clinical data management manager; clinical data manager; clinical informatics manager; clinical statistics manager;
clinical trials data coordinator; competitive intelligence analyst; data coordinator; data deliverables manager;
data economist; data management scientist; edi analyst; electronic data interchange analyst; information analyst;
information specialist; intelligence analyst; market intelligence analyst; market intelligence consultant;
marketing database analyst; psychometric consultant; quantitative methodologist; reports analyst; research analyst;
statistical consultant; strategic business and technology intelligence consultant
17-2061: analog ic design engineer; computer designer; computer hardware designer; computer installation engineer;
computer tester; field programmable gate array design engineer; field programmable gate array engineer;
field programmable gate design engineer; field service engineer; hardware development engineer; microchip specialist
"""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_MANAGERS, _ALL_OTHER, _HARDWARE = "11-3021", "15-1299", "17-2061"
_PRODUCTS = frozenset(["pm", "gpm", "apm", "cpo"])
_PRODUCT_HEADS = frozenset(["manager", "director", "vp", "svp", "head", "president", "chief", "owner", "lead", "mgr"])
_ELSEWHERE: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "sales engineers": (
        (_ALL_OTHER,),
        ("sale engineer", "presale engineer", "pre sale engineer", "presale consultant"),
    ),
    "technical writers": (
        (),
        ("technical writer", "tech writer", "documentation engineer", "documentation writer", "ux writer"),
    ),
    "electrical engineers": ((_HARDWARE,), ("electrical engineer", "ee", "rf engineer", "power electronic engineer")),
    "financial analysts": (
        ("15-2051", "15-2031"),
        ("financial analyst", "finance analyst", "fp analyst", "investment analyst", "credit analyst"),
    ),
    "market research analysts": (("15-2051",), ("marketing analyst", "market analyst", "market research analyst")),
    "mechanical engineers": ((), ("mechanical engineer", "mechatronic engineer")),
    "recruiters": ((), ("recruiter", "sourcer", "talent acquisition")),
    "sales representatives": (
        (),
        ("account executive", "ae", "account manager", "sdr", "bdr", "sale representative", "sale manager"),
    ),
    "customer success managers": ((), ("customer success", "csm")),
    "user support specialists": ((_ALL_OTHER,), ("support engineer",)),
    "marketing managers": ((), ("product marketing", "pmm", "marketing manager")),
}
"""Those whom the Bureau counts in occupations that the table does not have, the nearest codes, and titles."""
_NOT_THEIRS = {
    "network and systems administrators": (
        _ALL_OTHER,
        "sysadmin|sysop|sys administrator|system administrator|network administrator|it administrator"
        "|linux administrator|unix administrator|window administrator|server administrator"
        "|(?:kubernete|k8s|cloud|aws|azure|gcp|vmware|citrix|infrastructure|platform) administrator",
    ),
    "user support specialists": (
        _ALL_OTHER,
        "(?:it|desktop|deskside|user|tech|technical|customer) support|support (?:engineer|technician)"
        "|help ?desk|service desk",
    ),
    "computer systems analysts": (
        _ALL_OTHER,
        "^(?:(?:senior|sr|junior|jr|staff|lead|principal|chief|it|computer|information) )*system analyst",
    ),
    "network architects": (
        _ALL_OTHER,
        "network engineer|network architect|networking engineer|network operation engineer",
    ),
    "interface designers": (
        "15-1254",
        "(?:ux|ui|product|interaction|experience|interface|visual|game|level|motion|service|digital) designer"
        "|(?:ux|user|experience|design) researcher|ux architect"
        "|^(?:(?:senior|sr|junior|jr|staff|lead|principal) )*(?:ui|ux)(?: ui| ux)?(?: lead)?$",
    ),
    "management analysts": ("15-2031", "business analyst|management analyst|management consultant"),
    "research associates": ("15-2031", "research (?:associate|assistant|technician)"),
    "statisticians": ("15-2051", "(?:bio)?statistician"),
    "financial quantitative analysts": (
        "15-2051",
        "quants?(?! (?:[a-z]+ )*engineer)|quantitative (?:[a-z]+ )?(?:analyst|research|researcher|scientist|trader"
        "|trading|strategist|modeler|finance)|algo(?:rithmic)? trader",
    ),
}
"""The same, with one code and a pattern, for titles that look like those of an occupation that is there."""
_THEIRS_FOR_SURE = frozenset(["security", "software", "manager", "director", "head", "vp"])
_FIELDS = {
    "analyst": ["data analyst", "security analyst", "operations analyst", "digital analyst"],
    "architect": ["software architect", "solutions architect", "data architect"],
    "consultant": ["software consultant", "technical consultant", "data consultant"],
    "engineer": ["software engineer", "data engineer", "systems engineer", "hardware engineer"],
    "project engineer": ["software engineer", "hardware engineer", "technical project manager"],
    "manager": ["engineering manager", "IT manager", "technical program manager"],
    "director": ["engineering director", "IT director"],
    "scientist": ["data scientist", "research scientist"],
    "administrator": ["database administrator", "Salesforce administrator"],
    "intern": ["software engineering intern", "data science intern"],
}
_FIELDS |= {"eng": _FIELDS["engineer"], "engineering": _FIELDS["engineer"]}
_FIELDS |= {"admin": _FIELDS["administrator"], "internship": _FIELDS["intern"]}
"""Heads of titles that tell nothing by themselves, and titles that they may be."""
_SHORTEST_SLIP = 5
_LONGEST = 5
_TELLING = _set(
    "swe sde sre mle mlop sdet devop devsecop dba bie infosec devrel pentester webmaster"
    " backend frontend fullstack tpm smt mts researcher cto cio ciso vpe qa tl em sdm"
)
"""Single words that tell the occupation of a longer title."""
_OURS_FOR_SURE = _set("software data")
_LEVELS = _set(
    "junior jr senior sr snr staff principal lead distinguished fellow entry level mid middle intermediate intern"
    " internship coop graduate grad new associate assistant founding experienced remote contract contractor freelance"
    " fulltime parttime i ii iii iv v vi vii"
)
_SMALL = {"of", "the", "and", "a", "an", "for", "in", "on", "to", "at"}
_SAME = {
    "developer": "engineer",
    "dev": "engineer",
    "programmer": "engineer",
    "coder": "engineer",
    "eng": "engineer",
    "engr": "engineer",
    "mgr": "manager",
    "admin": "administrator",
    "infra": "infrastructure",
    "sw": "software",
    "soft": "software",
    "softw": "software",
    "hw": "hardware",
    "db": "database",
}
_JOINED = {
    "c++": "cpp",
    "c#": "csharp",
    "f#": "fsharp",
    ".net": "dotnet",
    "front end": "frontend",
    "front-end": "frontend",
    "back end": "backend",
    "back-end": "backend",
    "full stack": "fullstack",
    "full-stack": "fullstack",
    "dev ops": "devops",
    "dev-ops": "devops",
    "dev rel": "devrel",
    "dev-rel": "devrel",
    "machine learning": "ml",
    "artificial intelligence": "ai",
    "full time": "fulltime",
    "part time": "parttime",
    "co-op": "coop",
    "pre-training": "pretraining",
}
_HEADS = {"manager", "director", "vp", "svp", "evp", "avp", "head", "president", "chief", "supervisor"}
_TRADE = _set(
    "engineering engineer software it data technology tech technical information security cybersecurity infrastructure"
    " platform ml ai science analytic development devop sre qa cloud web mobile network system backend frontend"
    " fullstack research database architecture computer application test"
)
_OTHER_HEADS = _set(
    "product program project account sale marketing community success support office store people hr finance financial"
    " case content brand property"
)
_OTHER_TRADES = _set(
    "mechanical civil chemical electrical structural petroleum nuclear mining sale marketing recruiter recruiting nurse"
    " teacher hr legal construction hvac manufacturing industrial aerospace biomedical environmental geotechnical sound"
    " hotel restaurant train locomotive business real property"
)

_OTHER_RESEARCH = _set(
    "policy market marketing consumer customer social legal clinical medical health economic political education"
    " educational historical governance ethic survey opinion brand media new equity investment patent biology chemistry"
    " cancer drug climate energy economist sociology psychology behavioral qualitative workplace title genealogy"
)
"""What others than computer scientists research."""


def _words(text: str) -> tuple[str, ...]:
    """The words of a title: plain letters, one form for one and many, no small words."""
    return tuple(_one(word) for word in _spelled(text) if word not in _SMALL)


def _spelled(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text[:200]).casefold()
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    for written, joined in _JOINED.items():
        plain = plain.replace(written, f" {joined} ")
    return re.findall(r"[a-z0-9]+", plain.replace("'", "").replace("’", ""))


def _parted(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words with those written as one apart: ``softwareengineer``."""
    known = _TRADE | _SAME.keys() | {*_vocabulary()}
    found: list[str] = []
    for word in words:
        cuts = (at for at in range(2, len(word) - 2) if word[:at] in known and word[at:] in known)
        at = 0 if word in known else next(cuts, 0)
        found += [word[:at], word[at:]] if at else [word]
    return tuple(found)


def _one(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith("ss") else word


def _without_levels(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words that say what is done, not how high: ``sde2`` is ``sde``, and ``l5`` is nothing."""
    bare = (word.rstrip("0123456789") for word in words)
    return tuple(word for word in bare if word not in _LEVELS and (len(word) > 1 or word in "cr"))


def _common(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(_SAME.get(word, word) for word in words)


class _Known(NamedTuple):
    """Codes by the words of a title; in ``alike`` and ``theirs`` like words are one."""

    ours: dict[tuple[str, ...], str]
    alike: dict[tuple[str, ...], str]
    theirs: dict[tuple[str, ...], str]

    def code(self, words: tuple[str, ...]) -> str | None:
        common = _common(words)
        return self.ours.get(words) or self.alike.get(common) or self.theirs.get(common)


@lru_cache(maxsize=1)
def _known() -> _Known:
    known = _Known({}, {}, {})
    for title, code in _titles(_OURS):
        known.ours.setdefault(title, code)
        known.alike.setdefault(_common(title), code)
    for title, code in _titles(_ONET):
        known.theirs.setdefault(_common(title), code)
    return known


def _titles(text: str) -> Iterator[tuple[tuple[str, ...], str]]:
    for line in text.replace(";\n", "; ").splitlines():
        code, _, titles = line.partition(": ")
        for title in titles.split("; "):
            yield _words(title), code


def code_of(title: str) -> str | None:
    """The code of the occupation that a job's title belongs to, if it can be told."""
    words = _words(title)
    bare = _without_levels(words)
    if _not_theirs(words) or (" ".join(bare) in _FIELDS and words not in _known().ours):
        return None
    forms = [words, bare]
    if "manager" in bare and "program" in bare:
        forms.append(tuple("project" if word == "program" else word for word in bare))
    found = (_known().code(form) for form in forms)
    code = next(filter(None, found), None) or _code_of_part(_common(bare), _known().alike)
    apart = _parted(bare)
    return code or (_known().code(apart) if apart != bare else None)


def elsewhere(title: str) -> tuple[str, tuple[str, ...]] | None:
    """Whom a title means that the table does not have, and the codes nearest to them, if any; ``None`` for others."""
    words = _words(title)
    is_of_product = "product" in words and "marketing" not in words
    if not _PRODUCTS.isdisjoint(words) or (is_of_product and not _PRODUCT_HEADS.isdisjoint(words)):
        return "product managers", (_MANAGERS, _ALL_OTHER)
    if found := _not_theirs(words):
        return found
    wanted = " ".join(_without_levels(words))
    for who, (nearest, titles) in _ELSEWHERE.items():
        if any(f" {wanted} ".find(f" {one} ") >= 0 for one in titles):
            return who, nearest
    return None


def _not_theirs(words: tuple[str, ...]) -> tuple[str, tuple[str, ...]] | None:
    """Whom the words mean that the table does not have, though they look like those it has."""
    wanted = " ".join(word.rstrip("0123456789") for word in _common(words))
    for who, (nearest, titles) in _NOT_THEIRS.items():
        if _THEIRS_FOR_SURE.isdisjoint(words) and re.search(rf"\b(?:{titles})\b", wanted):
            return who, (nearest,)
    return None


def meant(title: str) -> list[str]:
    """Titles that may be meant by one that is none: the fields of an architect, or a title with one slip put right."""
    written = _words(title)
    if fields := _FIELDS.get(" ".join(_without_levels(written) or written)):
        return fields
    words = _spelled(title)
    shortest = _SHORTEST_SLIP if len(words) == 1 else _SHORTEST_SLIP - 2
    for at, word in enumerate(words):
        if len(word) < shortest or word in _vocabulary():
            continue
        for known in _vocabulary():
            right = " ".join([*words[:at], known, *words[at + 1 :]])
            if is_one_slip(word, known) and (code_of(right) or right in _FIELDS):
                return _FIELDS.get(right, [right])
    return _FIELDS["analyst"] if _words(title)[-1:] == ("analyst",) else []


@lru_cache(maxsize=1)
def _vocabulary() -> dict[str, None]:
    """The longer words of our titles, in their order."""
    words = [*re.findall(r"[a-z]+", _OURS), *_SAME]
    return dict.fromkeys(word for word in words if len(word) >= _SHORTEST_SLIP - 1)


def is_one_slip(typed: str, word: str) -> bool:
    """Whether one letter is missing, too many, wrong, or two beside each other have changed places."""
    if abs(len(typed) - len(word)) > 1:
        return False
    same = next((at for at, (one, other) in enumerate(zip(typed, word, strict=False)) if one != other), len(word))
    rest, wanted = typed[same:], word[same:]
    swapped = rest[:2] == wanted[1::-1] and rest[2:] == wanted[2:]
    return rest[1:] == wanted or rest == wanted[1:] or rest[1:] == wanted[1:] or swapped


def _code_of_part(words: tuple[str, ...], common: dict[tuple[str, ...], str]) -> str | None:
    """The code of a longer title by the longest part of it that is a title, as "payments backend engineer"."""
    if _OTHER_TRADES.intersection(words) and not _OURS_FOR_SURE.intersection(words):
        return None
    if _HEADS.intersection(words) and not _OTHER_HEADS.intersection(words):
        return _MANAGERS if _TRADE.intersection(words) else None
    for length in range(min(len(words), _LONGEST), 0, -1):
        for start in range(len(words) - length + 1):
            part = words[start : start + length]
            if part == ("researcher",) and _OTHER_RESEARCH.intersection(words):
                return None
            if part in common and (length > 1 or part[0] in _TELLING):
                return common[part]
    return None
