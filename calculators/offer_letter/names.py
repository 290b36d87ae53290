"""Who offers what: the company, the role, the level, the place and who signs, as a letter names them."""

import re
from collections.abc import Iterable, Iterator

from calculators.offer_letter.candidates import Candidate
from calculators.offer_letter.tables import is_heading

_WORD = r"(?<![\w.])[A-Z0-9][\w&'.+-]{0,30}(?<![.])"
_LEGAL = (
    r"(?:,? (?:Incorporated|Inc|LLC|L\.L\.C|Ltd|Limited|PBC|Corp|Corporation|Co|GmbH|plc|PLC|LLP|LP|AG|SE|BV|B\.V\."
    r"|N\.V\.|N\.A\.|AB|SAS)(?!\w)\.?)"
)
_NAME = rf"(?P<name>{_WORD}(?: (?:{_WORD}|of|and|&|the)){{0,4}}(?: \([A-Z]\w+\))?{_LEGAL}?)"
_OFFERS = (
    r"(?:(?:is|are|am)(?: very| truly| so)? (?:pleased|delighted|excited|thrilled|happy|proud|glad|writing|offering"
    r"|making|extending)|would (?:like|love) (?:to|for)|wants to|offers you|hereby offers|has decided|is going to)"
)
_COMPANY = (
    re.compile(rf"\b(?:[Ww]e|of us|from us) (?:here )?at {_NAME}"),
    re.compile(
        rf"(?:^|\n)(?:Company|Employer|Client|Hiring company|Organi[sz]ation)(?: name)?[ \t]*[:\t][ \t]*{_NAME}"
    ),
    re.compile(rf"\b[Oo]n behalf of (?:the team at |everyone at |all of us at )?{_NAME}"),
    re.compile(rf"\b(?:[Bb]etween|by and between|BETWEEN) {_NAME}(?=,| and\b| \()"),
    re.compile(
        rf"{_NAME},? (?:a \w+ (?:corporation|company"
        rf"|public benefit corporation),? )?\((?:[^()\n]{{0,40}} )?[\"'](?P<short>{_WORD})"
    ),
    re.compile(
        rf"(?:^|[\n.,!:] ?|\b(?:and|that|here at|We at|we at|us at|team at"
        rf"|All of us at) )(?:The )?{_NAME},? {_OFFERS}\b"
    ),
    re.compile(rf"\b(?:employment|job|position|role|internship)(?: offer)? (?:with|at|by) {_NAME}"),
    re.compile(rf"\b(?:position|role|job|title|offer)\b[^.\n]{{0,80}}? (?:at|with|from) {_NAME}"),
    re.compile(rf"\b[Jj]oin(?:ing)? (?:us at |the team at |the )?{_NAME}(?= (?:as|in|on|team|and)\b|[.,!]| full)"),
    re.compile(
        rf"\b(?:come )?work (?:with us )?at {_NAME}|\b(?:your )?[Oo]ffer (?:letter )?(?:from|with"
        rf"|at) {_NAME.replace('?P<name>', '?P<name2>')}"
    ),
    re.compile(
        rf"\b(?:to be our|as our|our) [\w ]{{3,40}} at {_NAME}|\b(?:contract|[Oo]ffer"
        rf"|[Ss]ubject: [^\n]{{0,20}}[Oo]ffer), {_NAME.replace('?P<name>', '?P<name2>')}"
    ),
    re.compile(rf"(?:^|\n){_NAME}(?= (?:is |has |will )?offer(?:ing|s)?\b)"),
    re.compile(
        rf"(?:^|\n)(?:[A-Z][a-z]+,? )?(?:[\w ,&/]{{0,40}})(?:[Rr]ecruit\w+|[Tt]alent\w*|HR|[Pp]eople\w*|Engineer\w*"
        rf"|CEO|CTO|[Mm]anager|[Dd]irector|[Ff]ounder)(?:,| at| @| -) {_NAME}[ \t]*(?=\n|$)"
    ),
)
_MORE_COMPANY = (
    re.compile(rf"{_NAME} will (?:engage|employ|hire)\b"),
    re.compile(rf"(?:^|\n){_NAME}(?= offer\b)"),
    re.compile(rf"(?:^|\n)[A-Z][a-z]+ (?:at|from|@) {_NAME}[ \t]*(?=\n|$)"),
    re.compile(rf"\b(?:interest in|[Ww]elcome to(?: the)?|[Cc]ongratulations from) {_NAME}"),
    re.compile(rf"\b(?:your|our|the) {_NAME}(?= offer\b)"),
    re.compile(rf"\b(?:for|as) (?:[A-Z]\w+ ){{1,5}}at {_NAME}"),
    re.compile(
        rf"\b(?:[Hh]ere(?: is|'s| are)|[Tt]his is|[Ss]ummary of)\b[^.\n]{{0,40}}\b(?:package|offer|numbers|terms)"
        rf" (?:at|from|with) {_NAME}"
    ),
)
_GREETS = "(?:Dear|Hi|Hello|Hey|Congratulations,?)"
_LETTERHEAD = re.compile(
    rf"\A\s*(?:(?:Re|RE|Subject): [^\n]{{0,80}}\n+)?(?:[A-Z ]*OFFER[A-Z ]*\n+)?(?P<name>{_WORD}(?: (?:{_WORD}|of|and"
    rf"|&)){{0,4}}{_LEGAL}?)[ \t]*(?=\n|\t|,? (?:Berlin|London|Dublin))"
)
_NO_NAME = re.compile(
    r"(?:The|This|Your|You|We|Our|I|It|Dear|Hi|Hello|Hey|Offer|OFFER|Re|Subject|Company|Date|January|February|March"
    r"|April|May|June|July|August|September|October|November|December|If|As|In|At|On|Please|Both|After|Employment"
    r"|Position|Job|Private|Confidential|PRIVATE|CONFIDENTIAL|STATEMENT|EMPLOYMENT|TERMS|SUMMARY|Employee|Candidate"
    r"|Prepared"
    r"|Great|Good|Congratulations|Thank|Thanks|Following|Base|Salary|Compensation|Cash|Equity|Welcome|Employer"
    r"|Summary|Letter|Title|Role|Name|Level|[0-9].*|Inc|LLC|First|Second|Between|Component|Original|Previous|Revised"
    r"|Updated"
    r"|Current"
    r"|Proposed"
    r"|Final|New|Old|Item|Element|Category|Piece|Term|Type|Internship|Intern|Contract|Contractor|CONTRACTOR|CONSULTING"
    r"|AGREEMENT|Agreement|INDEPENDENT|Everyone|Everybody|Someone|All|They|He|She|Today|Tomorrow|There|Here|What|Year"
    r"|Lapse|Expiry|Expiration|Retention|Human|Talent|Recruiting|People|Board|Bonus|Sign|Signing|RSUs?|Start|Benefits|Vesting|Total|Annual|Monthly|Notes?"
    r"|[A-Z]{1,4}-?\d{1,2}$|I)\b|[A-Z]{1,4}-?\d{1,2}$|.*'s$"
)
_TABLE_HEAD = re.compile(
    r"\t[^\n]{0,80}\b(?:[Aa]sk|[Oo]ur [Oo]ffer|[Pp]revious|[Uu]pdated|[Rr]evised|[Aa]mount|[Yy]ear 1)\b"
)
_TABLE = re.compile(r"(?:\t[^\t\n]{0,40}){1,9}\n+[^\t\n]{1,40}\t[^\n]{0,60}[\d%]")
"""Goes on as the first row of a table, with figures in the next."""
_SHORT_NAMES = re.compile(r"(?:Company|Employer|Firm|Organi[sz]ation|Client|Corporation)\b")
_OF_ANOTHER = re.compile(
    r"(?:\bI(?: also| just| now| recently)?(?: have|'ve| got| received| hold)(?: [\w']+){0,3} an?(?: \w+)?"
    r" offer\b[^.\n]{0,40}|\b(?:[Cc]ompeting|[Oo]ther|[Aa]nother|rival"
    r"|for sharing|you shared|tell\w*|told|mention\w*|understand"
    r"|heard|know|currently|current"
    r"|former"
    r"|previous\w*|match|beat|[Yy]ou (?:are|were|work\w*|hold|have|got|received))\b[^.\n]{0,60}|\b(?:met|spoke|call"
    r"|meeting|interview\w*"
    r"|talk\w*"
    r"|referr\w*|event|dinner)\b[^.:\n]{0,40}\b(?:at|with|by|from) )$"
)
_ANOTHERS = re.compile(
    r"(?:has |have |had |already )?(?:gave|given|offered|paid|pays|promised) (?:you|me)\b|'s? (?:offer|package"
    r"|numbers)\b"
)
"""What stands around the name of another company."""
_ROLE_WORD = r"(?:[A-Z0-9][\w&+#/.'-]{0,30}(?<![.,])|of|and|for|&|-|I{1,3}|IV|iOS|in)"
_ROLE_NAME = rf"(?P<role>(?:(?<!\w)[A-Z][\w&+#/'-]{{0,30}}|iOS)(?:,? (?:{_ROLE_WORD})){{0,7}})"
_ROLE = (
    re.compile(
        rf"(?:^|\n)(?:[\d.* -]{{0,4}})(?:(?:Job |Position |Your )?[Tt]itle|TITLE|Position(?: [Tt]itle)?|POSITION"
        rf"|Role|ROLE)(?: will be| is)?[ \t]*[:\t-]+[ \t]*(?:Your title will be )?{_ROLE_NAME}"
    ),
    re.compile(
        rf"\b(?:title|position|role|job title) (?:will be|is|shall be|would be) (?:that of )?(?:an? |the )?{_ROLE_NAME}"
    ),
    re.compile(
        rf"\b(?:position|role|job|post|title)(?: with [^.\n]{{2,40}}?| at [^.\n]{{2,40}}?)? (?:of|as) (?:an? |the "
        rf"|our )?(?:first )?{_ROLE_NAME}"
    ),
    re.compile(rf"\b(?:position|role|opportunity)[ ,]+{_ROLE_NAME}(?=[,.(]| at| with| in the)"),
    re.compile(rf"\b(?:for|you|the|our|as|an?) {_ROLE_NAME} (?:role|position|job|opening|opportunity)\b"),
    re.compile(
        rf"\b(?:join\w*|employment|hire you|employ you|work|bring you on|engage you|welcome you|come on board"
        rf"|on board|to be|serve|employed|start|[Yy]ou)\b(?:[^.\n]|(?<=Inc|Ltd)\.|(?<=Corp)\.){{0,70}}? (?:as"
        rf"|be) (?:an? |our |the )?(?:first |next |new |full-time |regular )*{_ROLE_NAME}"
    ),
)
_MORE_ROLE = (
    re.compile(rf"\b[Oo]ffer of employment[:,-]+ {_ROLE_NAME}"),
    re.compile(rf"\b(?:appointment|promotion) (?:as|to) (?:an? |our )?{_ROLE_NAME}"),
    re.compile(rf"\bfor (?:the )?{_ROLE_NAME} at (?=[A-Z])"),
)
_NOT_A_ROLE = re.compile(
    r"(?:(?:Senior|Staff|Principal|Junior|Associate|Lead|I{1,3}|IV|Level)(?: (?:I{1,3}|IV|V|\d))?$|The|You|We"
    r"|Company|January|February|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|March|April|June|July|August"
    r"|September|October|November|December|Start|This|Your|Our|It)\b"
)
_LEVEL = (
    re.compile(
        r"(?:^|[\n(, ])(?:[Jj]ob )?(?:Level|level|LEVEL|Grade|grade|GRADE|[Bb]and|Job [Ll]evel|job level)(?: will be"
        r"| is| of)?[ \t:(-]{1,4}(?P<level>[A-Z]{0,3}-?\d{1,2}[A-Za-z]?|[IVX]{1,4}|[A-Z]{1,2}\d)\b(?! ?%)"
    ),
    re.compile(
        r"(?:^|[\n\t(, /-])(?P<level>(?!P(?:10|25|50|75|90|95|99)\b)(?:IC|SDE|MTS|L|E|P|T|M|ICT"
        r"|G)-?\d{1,2})(?=[\n\t), ;.]|$)"
    ),
)
_IN_ADDRESS = re.compile(r",? \d{1,5} [A-Z]")
_CLOSING = re.compile(
    r"\n(?:Sincerely|Best(?: regards| wishes)?|Kind(?:est)? regards|Warm(?:est|ly)?(?: regards)?|Regards"
    r"|Yours(?: sincerely| truly| faithfully)?|Very truly yours|Cheers|Thanks|Thank you|Respectfully|Cordially"
    r"|With kind regards|Many thanks|All the best|Talk soon)[ ,]*(?: yours)?\n+"
    r"(?:/s/[^\n]*\n+|[_ ]+\n+)?(?P<who>[^\n]{2,60})(?:\n+(?P<title>[^\n]{2,60}))?"
)
_SIGNED = re.compile(
    r"\n(?P<who>(?:[A-Z][\w'.-]{1,30} ){1,2}[A-Z][\w'-]{1,30}), (?P<title>[^\n]{0,24}(?:CEO|CTO|COO|Chief|Head|VP"
    r"|Vice|Director|Founder|founder|Manager|Partner|President|Recruit|Talent|HR)[^\n]{0,30})(?=\n|$)"
)
_SIGNED_ON_A_LINE = re.compile(
    r"\n(?:Sincerely|Best|Regards|Yours|Cheers"
    r"|Thanks)(?: \w+)?, (?P<who>(?:[A-Z][\w'.-]{1,30} ){1,2}[A-Z][\w'-]{1,30}),"
    r" (?:CEO|CTO|COO|Chief|Head|VP|Vice|Director|Founder|Manager|Partner|President|Recruit|Talent|HR)"
)
_PERSON = re.compile(r"(?:[A-Z][\w'.-]{1,30} ){1,3}(?:(?:de|van|von|der|den|la|di|da|bin|al) ){0,2}[A-Z][\w'-]{1,30}")
_TITLE = re.compile(
    r"(?:Chief|VP|Vice|Head|Director|Manager|Officer|Recruit|Talent|People|HR|Human|President|CEO|CTO|COO|Partner"
    r"|Founder|Co-founder|Lead)"
)


def names_in(text: str) -> Iterator[Candidate]:
    """The company, the role, the level and who signs, in the plain text with its capitals."""
    head = text[:12_000]
    yield from _company(head)
    yield from _first("role", (*_ROLE, *_MORE_ROLE), head, "role")
    yield from _level(head)
    yield from _signer(text)


def _company(text: str) -> Iterable[Candidate]:
    for pattern in (*_COMPANY, *_MORE_COMPANY):
        for one in pattern.finditer(text):
            group = "name" if one["name"] else "name2"
            name = one[group]
            if not _may_be_theirs(text, one, group):
                continue
            head = _LETTERHEAD.match(text)
            if head and head["name"].startswith(f"{name} ") and not _NO_NAME.match(head["name"]):
                yield _company_at(text, head.start("name"), head["name"])  # the name in full
            else:
                yield _company_at(text, one.start(group), name)
            return
    head = _LETTERHEAD.match(text)
    is_cell = head is not None and is_heading(head["name"].lower()) and bool(_TABLE.match(text, head.end()))
    if head and (_TABLE_HEAD.match(text, head.end()) or is_cell):
        return
    if head and not _NO_NAME.match(head["name"]) and "ffer" not in head["name"]:
        yield _company_at(text, head.start("name"), head["name"])


def _may_be_theirs(text: str, one: re.Match[str], group: str) -> bool:
    """Whether a name may be the company's that writes: no other's, and no word that only begins with a capital."""
    name, start = one[group], one.start(group)
    if _NO_NAME.match(name) or len(name) < 2:
        return False
    is_greeted = text.startswith("!", one.end(group)) or re.search(rf"\b{_GREETS} {re.escape(name)}\b", text)
    if group == "name2" and is_greeted:
        return False  # whom they write to
    short = one.groupdict().get("short")
    if short and not _SHORT_NAMES.match(short) and not name.startswith(short):
        return False
    line = max(text.rfind("\n", 0, start) + 1, start - 100)
    return not (_OF_ANOTHER.search(text, line, start) or _ANOTHERS.match(text, one.end(group) + 1))


def _company_at(text: str, start: int, name: str) -> Candidate:
    name = re.sub(r" (?:of|and|the|&)$", "", name)
    return Candidate("company_name", start, start + len(name), name, f"company, {name}", name)


def _first(field: str, patterns: Iterable[re.Pattern[str]], text: str, said: str) -> Iterable[Candidate]:
    for pattern in patterns:
        for one in pattern.finditer(text):
            name = re.sub(r"(?:,? (?:of|and|for|in|&|-|at|with))+$", "", one["role"].rstrip(" ,.-"))
            name = re.sub(r",? (?:[Ll]evel|[Gg]rade|Reporting|reporting).*$", "", name)
            name = re.sub(r", (?:L|IC|E|P|M)\d$", "", name)
            if _NOT_A_ROLE.match(name) or len(name) < 3 or len(name) > 80:
                continue
            start = one.start("role")
            yield Candidate(field, start, start + len(name), name, f"{said}, {name}", name)
            return


def _level(text: str) -> Iterable[Candidate]:
    for pattern in _LEVEL:
        one = next((one for one in pattern.finditer(text) if not _IN_ADDRESS.match(text, one.end("level"))), None)
        if one:
            level = one["level"]
            yield Candidate("offer_level", one.start("level"), one.end("level"), level, f"level, {level}", level)
            return


def _signer(text: str) -> Iterable[Candidate]:
    for one in _CLOSING.finditer(text):
        who, title = one["who"].strip(), (one["title"] or "").strip()
        if _PERSON.fullmatch(who.partition(",")[0]) or (_TITLE.search(title) and len(who.split()) <= 3):
            yield Candidate("signer", one.start("who"), one.start("who") + len(who), "", f"signed by {who}", who)
            return
    lines = [line.strip() for line in text[-400:].splitlines() if line.strip()]
    for who, title in zip(lines[-5:], lines[-4:], strict=False):
        if _PERSON.fullmatch(who) and _TITLE.match(title) and not _PERSON.fullmatch(title.partition(" ")[2]):
            at = text.rindex(who)
            yield Candidate("signer", at, at + len(who), "", f"signed by {who}", who)
            return
    if signed := _SIGNED.search(text) or _SIGNED_ON_A_LINE.search(text):
        who = signed["who"]
        yield Candidate("signer", signed.start("who"), signed.end("who"), "", f"signed by {who}", who)
