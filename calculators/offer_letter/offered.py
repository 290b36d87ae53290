"""Whose a figure is: of this offer as it stands, of another, of an earlier one, of what was asked; or an increase."""

import re

from calculators.offer_letter.sentences import Sentence

THEIRS, ASKED, EARLIER, USUAL, OURS = "theirs", "asked", "earlier", "usual", "ours"
NOW = "now"
_WHY = {
    THEIRS: "it seems to be of another offer or employer",
    NOW: "what you have now",
    ASKED: "asked for, not offered",
    EARLIER: "of an earlier offer or year",
    USUAL: "what others get",
    OURS: "",
}
NOT_OFFERED = (_WHY[USUAL], _WHY[ASKED])
INCREASE = "an increase: ask for the whole"

_PIECE = r"(?:base|salary|pay|sign\w*|bonus|grant|equity|rsus?|package|compensation|comp|numbers?|figures?|level)"
_CUES = {
    THEIRS: r"(?:competing|other|another|outside|rival|different) (?:\w+ )?(?:offers?|compan(?:y|ies)|employers?)\b"
    r"|\b(?:current|present|former|previous|prior|last) (?:employer|company|job|role|team)\b"
    r"|\b(?:you|i) (?:currently|now) (?:make|earn|have)"
    r"|\b(?:you|i) (?:make|earn)\b(?=[^.;]{0,40}\b(?:now|today|currently|there)\b)"
    r"|\bthey(?:'re| are| were) at\b|\bthey (?:gave|(?:are |have |can |would )?offer\w*|pay\b|would pay|came)"
    r"|\b(?:offer(?:ed|s)?|gave|given|giving|pays?|paying|promised) (?:to )?me\b",
    NOW: r"(?<!will )(?<!would )(?<!do )(?<!can )\bi(?:'m| am)? (?:make|earn|paid|making|earning|on)\b|"
    rf"\b(?:your|my) (?:current|present|existing) (?:\w+ )?{_PIECE}\b",
    ASKED: r"\byou(?:'d| had| have| were| are)? (?:asked|asking|request\w*|mention\w*|propos\w*|want\w*|hop(?:ed|ing)"
    r"|said|suggest\w*|counter\w*|looking|seeking|expect\w*)|\b(?:your|my) (?:request|counter|ask|expectation)\w*"
    r"|\b(?:asked|asking|hoping|looking) (?:you )?(?:for|to)\b"
    r"|\b(?:could|can|would|if) you(?: \w+)? (?:could|can|get(?! back)|do|match|go|come|offer|make|meet|increase|raise"
    r"|consider)\b"
    r"|\bcounter(?:ing|-?offer\w*)?\b(?!-?sign)|\bask for\b|\bmy (?:walk-?away|minimum|floor|target|goal|bottom line)\b"
    r"|\b(?:we|i) (?:hear|heard|understand|understood|see|saw|noted?|know|reali[sz]ed?|recogni[sz]e)\b"
    r"|\b(?:i|i'd|i'm|i've)(?: am| was| would| could| can| will| have| had)?(?: be| be able to| also| still)?"
    r"(?: \w+ to)? (?:ask\w*|request\w*|accept|sign|ready|look\w*|hop\w*|seek\w*|prefer|consider|propose|like|love"
    r"|expect\w*|counter\w*|need|want)\b(?! to (?:offer|share|tell|extend|confirm|make|let|welcome|invite|present"
    r"|give)\b)",
    EARLIER: r"\b(?:we|i)(?:'d| had) (?:planned|intended|hoped|budgeted|expected)\b"
    rf"|\b{_PIECE} (?:was|were|had been)\b(?! (?:raised|increased|approved|set|bumped|moved|changed|agreed))"
    r"|\b(?:we|i|it) (?:started|began|opened) (?:at|with|from)\b|\bused to be\b|"
    r"\b(?:previous|original|former|prior|old|earlier) (?:\w+ )?(?:offers?|letter|version|proposal|terms|draft"
    rf"|{_PIECE})\b|\b(?:first|initial|last) (?:offer|letter|version|proposal|draft|numbers)\b"
    r"|\blast (?:year|cycle|time|week|month|fiscal year)(?:'s)?\b|\b(?:we|i)(?:'d| had)? (?:\w+ly |first )?offered\b"
    r"|\bin 20(?:1\d|2[0-5])\b|\bhistorically\b|\bin the past\b",
    USUAL: r"\b(?:our|the) other (?:hires?|candidates?|engineers?|employees?)\b"
    rf"|\b(?:market|median|average|typical|usual|benchmark|industry)(?= (?:\w+ )?{_PIECE}\b| for\b| is\b| data\b)"
    r"|\b(?:usually|typically|normally|generally|ordinarily)\b|\bpercentile\b|\blevels\.fyi\b|\bglassdoor\b"
    r"|\bpayscale\b|\bsurveys?\b|\bmost (?:people|engineers|hires"
    r"|candidates|offers|employees|of our)\b|\bmidpoint (?:is|of)\b"
    r"|\b(?:on average|typically|usually) (?:get|gets|earn|earns|receive|receives|pays?|paid|between|around|about)\b"
    r"|\b(?:people|engineers|others|colleagues|peers) (?:\w+ ){0,4}(?:get|earn|receive|make)\b"
    r"|\b(?:the|our) (?:salary |pay |base )?(?:band|range|level)\b[^.;]{0,24}(?:tops? out|goes up|maxim\w*|caps?|ends"
    r"|starts)\b",
    OURS: r"\b(?:we|i|company)(?:'re|'d|'ll|'ve)?(?: are| am| would| can| could| will| have| is)?(?: now| also| still"
    r"| instead| happy| pleased| delighted| able| prepared| like| love| be| be able| to){0,4} (?:offer(?:ing)?\b|do"
    r"|go|come"
    r"|pay"
    r"|give|grant|provide|propose|extend|increas\w*|rais\w*|mov\w*|get|make|set|put|award|match|add\w*|bump\w*)\b"
    r"|\b(?:our|this|the (?:new|revised|updated|current|final)|your(?: current| new| revised| updated| final)?)"
    r" offer\b(?!s? from| at| with)|\bcan (?:do|offer|go to)\b|\b(?:our|with us)\b|\boffer(?:ing)? you\b"
    r"|\byou offer(?:ed)?\b(?! from)|\bfor (?:the|your) offer of\b"
    r"|\byou(?:'ll| will| would| shall) (?:receive|get|be (?:paid|granted|given|awarded))\b"
    r"|\byours (?:is|will|would|comes|stands)\b|\b(?:meet|put|get) you at\b"
    r"|\b(?:summary|details|terms) of your offer\b|\byour (?:new )?base (?:is|will)\b",
}
_CUE = re.compile("|".join(f"(?P<{kind}>{words})" for kind, words in _CUES.items()))
_AFTER = re.compile(
    r"[^.;,\d$\n]{0,30}?(?:"
    r"(?P<asked>\b(?:that |which |as )?you(?:'d| had| have)? (?:asked|requested|mentioned|proposed|wanted"
    r"|hoped)\b(?!(?: for)?:? ?[$\d])"
    r"|\(your ask"
    r"|\b(?:i|we) (?:asked|requested|mentioned|hoped) )"
    r"|(?P<theirs>\b(?:elsewhere|that (?:they|he|she)\b)|\b(?:at|from) (?:your )?(?:current|former|previous|other) )"
    r"|(?P<earlier>\((?:previous|was|old|original|before)\w*\b(?! ?[$\d])|\blast year\b|\bpreviously\b(?! ?[$\d]))"
    r"|(?P<usual>\((?:market|median|average|midpoint)\b(?![^)\n]{0,24}\d))"
    r")"
)
_WORD = r"[A-Z][\w&-]*"
_NAME = rf"(?<![\w.])(?P<name>{_WORD}(?: {_WORD}){{0,3}})"
_NAMED = re.compile(
    rf"{_NAME}(?:'s? (?:offer|package|numbers|base|salary|band|letter)\b| (?:(?:has|have|had|is|can|would|will|also"
    r"|already|just|currently) ){0,2}(?:offers|offered|offering|gave|gives|given|pays?|paying|promised|quoted|extended"
    r"|proposed|matched|came (?:in|back)|put)\b)"
)
_NAMED_AT = re.compile(
    rf"\b(?:(?:offer|package|numbers|letter)s? (?:\w+ )?(?:from|at|with)|{_PIECE}(?: \w+)? (?:at|from|with)|(?:earn"
    rf"|make"
    rf"|making|paid|get|have|work(?:ed|ing)?) at|(?:At|From|With|the)(?= (?:[A-Z][\w&-]* ){{1,4}}(?:offer|my|I|they"
    rf"|you)\b)) "
    rf"{_NAME.replace('(?<![\\w.])', '')}"
)
_OF_READER = re.compile(
    r"\bi(?:'d| would| will| can| could|'ll)(?: \w+){0,2}? (?:accept|sign|join)\b"
    r"|\b(?:you|they)(?:'d| would| will| could) (?:sign|accept|take it)\b|\btell (?:them|him|her)\b|\b(?:don't"
    r"|do not) go below\b"
)
"""A sentence of one who would accept, so not of one who offers."""
_TO = re.compile(r"\b(?:increas|rais|ris|go|mov|bump|chang|adjust)\w*\b[^;]{0,40}\bto ?$")
_POSSESSIVE = re.compile(rf"\b(?P<whose>\w+)(?:'s|s') (?:current |own |annual )?{_PIECE}\b")
_NO_OWNER = re.compile(
    r"company|employer|firm|corporation|client|\w*year|month|quarter|plan|role|position|let|it|that|here|what|today"
    r"|week"
)
_NAMED_AFTER = re.compile(rf"[^.;,\d$\n]{{0,40}}?\b(?:(?:from|at) |that |which )(?P<name>{_WORD})")
_NO_RIVAL = re.compile(
    r"(?:We|I|You|The|This|It|Your|Our|They|He|She|A|An|And|But|In|At|On|As|If|That|There|To|Company|Employer|Client"
    r"|Board|Base|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Fifteen|Eighteen|Twenty|Thirty"
    r"|Forty|Fifty|Percent|Salary|Sign|Signing|Joining|Performance|Variable|Fixed|Incentive|Overtime|Commission|Hourly|Bonus|Bonuses"
    r"|Target|Annual|Equity|RSUs?|Grant|Stock|Options?|Compensation|Pay|Total|Cash"
    r"|Offer|Plan|Level|Currently|Which|What|Everything|Management|Team|Recruiting|Finance|Payroll|January|February"
    r"|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov"
    r"|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Series|Section|USD|US"
    r"|SVP|CEO|HR|HC|Comp|Committee|Approvals?|Leadership|People|Legal"
    r"|Today|Tomorrow|Yesterday|Here|There|What|Let|Year|IPO|Stay|Great|Good|Also|Yes|No|All|Based"
    r"|[A-Z]{1,3}\d+)\b"
)
_RISES = re.compile(
    r"\b(?:increas|rais|bump|boost|add|went up|go(?:es)? up|gone up|mov(?:e|ed|ing) up|improv|top(?:ped|ping)? up"
    r"|sweeten)\w*"
)
_MORE_BEFORE = re.compile(
    r"(?:\bby(?: about| up to| roughly)?(?: an?)?(?: additional| extra| further| another)?"
    r"|\b(?:another|additional|extra|further)|\b(?:an )?(?:increase|raise|bump|boost|addition) of(?: an?)?"
    r"|\b(?:add(?:ed|ing|s)?|up)(?: you)?(?: in)?|(?:^|[\n:\t(]) ?\+) ?$"
)
_MORE_AFTER = re.compile(
    r"\)? ?(?:more|extra|higher|additional|on top|increase|raise|bump|boost|uplift|improvement|above (?:the|your"
    r"|our))\b"
)
_NO_CARRY = re.compile(r"\b(?:you|your|our|we|us|this)\b")
_OF_READER_LETTER = re.compile(
    r"\bthank(?:s| you)(?: \w+){0,2} for (?:the|your) (?:\w+ )?offer\b|\bmy (?:current|present) (?:\w+ )?(?:job"
    r"|employer|salary|role"
    r"|base|company)\b|\b(?:your|my|the|these) (?:two|three) offers\b|\bi(?: have|'ve) (?:also |now "
    r"|just )?(?:received|got|heard"
    r" back|heard)\b[^.\n]{0,40}\b(?:offer|from|as well)\b"
)
"""A mail of one who has an offer, or of who advises: what is not said to be of the offer is another's or an ask."""
_WHOLE = re.compile(r"\b(?:to|now|new|total of|at|is|be|becomes?|totall?ing)(?: an?| about)? ?$|: ?$")
_NUMBER = re.compile(r"\$ ?\d[\d,.]*\d ?k?|(?<![\d,.])\d[\d,]*(?: ?%|k)?")


class Offered:
    """The letter ``text``, ``low`` in small letters, of ``company``: which of its figures are of this offer."""

    def __init__(self, text: str, low: str, parts: list[Sentence], company: str) -> None:
        self.text, self.low = text, low
        self.company = company.casefold().split(" ")[0].strip(",.")
        self.is_readers = bool(_OF_READER_LETTER.search(low))
        self._cues: dict[int, list[tuple[int, str]]] = {}
        self._carried: dict[int, str] = {}
        self._carry(parts)

    def _carry(self, parts: list[Sentence]) -> None:
        """A sentence that says nothing of whose it is goes on with another's offer, in the same paragraph."""
        of = ""
        for before, part in zip([None, *parts], parts, strict=False):
            if before is not None and "\n\n" in self.low[before.end : part.start] and self.low[before.end - 1] != ":":
                of = ""
            cues = self.cues(part)
            if "\t" in self.low[part.start : part.end]:
                of = ""  # a table has headings
            elif cues:
                of = cues[-1][1] if any(kind == THEIRS for _, kind in cues) and cues[-1][1] == THEIRS else ""
            elif of and (
                _NO_CARRY.search(self.low, part.start, part.end) or not _NUMBER.search(self.low, part.start, part.end)
            ):
                of = ""
            if of:
                self._carried[part.start] = of

    def cues(self, part: Sentence) -> list[tuple[int, str]]:
        """Where the words of a sentence turn to whose, in order."""
        if part.start not in self._cues:
            found = [(one.end(), one.lastgroup or "") for one in _CUE.finditer(self.low, part.start, part.end)]
            for words in (_NAMED, _NAMED_AT):
                for one in words.finditer(self.text, part.start, part.end):
                    to_you = one[0].endswith(("offers", "offering")) and self.text.startswith(" you", one.end())
                    if self._is_rival(one["name"], is_made_you=to_you):
                        found.append((one.end(), THEIRS))
            found += [
                (one.end(), THEIRS)
                for one in _POSSESSIVE.finditer(self.low, part.start, part.end)
                if not _NO_OWNER.fullmatch(one["whose"]) and one["whose"] != self.company
            ]
            self._cues[part.start] = sorted(found)
        return self._cues[part.start]

    def _is_rival(self, name: str, *, is_made_you: bool = False) -> bool:
        """Whether a name is another company's; where this one's is not known, "Aster offers you" may be its own."""
        if _NO_RIVAL.match(name):
            return False
        return self.company not in name.casefold().split(" ") if self.company else not is_made_you

    def is_theirs(self, part: Sentence) -> bool:
        """Whether a sentence is wholly of another's offer."""
        kinds = {kind for _, kind in self.cues(part)}
        return (bool(kinds) and kinds <= {THEIRS, NOW, EARLIER, USUAL}) or part.start in self._carried

    def doubt(self, part: Sentence, start: int, end: int) -> str:
        """Why the figure from ``start`` to ``end`` is not one of this offer; blank where it may be."""
        cues = self.cues(part)
        before = [kind for at, kind in cues if at <= start and not self._is_aside(part, at, start)]
        after = _AFTER.match(self.low, end, min(end + 60, part.end))
        if after:
            return _WHY[after.lastgroup or ""]
        named = _NAMED_AFTER.match(self.text, end, min(end + 60, part.end))
        if named and self._is_rival(named["name"]) and (not before or named[0].endswith(f"from {named['name']}")):
            return _WHY[THEIRS]
        if self.low[part.start : part.end].rstrip().endswith("?") and re.search(
            r"\b(?:could|can|would|any chance|is there|possible|what if|how about)\b", self.low[part.start : start]
        ):
            return _WHY[ASKED]
        if _OF_READER.search(self.low, part.start, part.end):
            return _WHY[ASKED]
        if before:
            is_new = before[-1] == NOW and _TO.search(self.low, max(start - 60, part.start), start)
            return "" if is_new else _WHY[before[-1]]
        if part.start in self._carried:
            return _WHY[self._carried[part.start]]
        if self.is_readers:
            return _WHY[ASKED]
        return self._of_head(part)

    def _is_aside(self, part: Sentence, at: int, start: int) -> bool:
        """Whether what ends at ``at`` stands in brackets that are closed before ``start``."""
        opens = self.low.rfind("(", part.start, at)
        return opens >= 0 and self.low.find(")", opens, start) >= at

    def _of_head(self, part: Sentence) -> str:
        if not part.head[1] or part.head[0] == part.start:
            return ""
        cues = self.cues(Sentence(*part.head))
        return _WHY[cues[-1][1]] if cues else ""

    def is_increase(self, part: Sentence, start: int, end: int) -> bool:
        """Whether a figure is what is added, by its own words or by those of an earlier figure of its sentence."""
        if self._adds(part, start, end):
            return True
        if not _RISES.search(self.low, part.start, part.end) or _WHOLE.search(
            self.low, max(start - 24, part.start), start
        ):
            return False
        before = list(_NUMBER.finditer(self.low, part.start, start))[-8:]
        return any(self._adds(part, *one.span()) for one in before)

    def _adds(self, part: Sentence, start: int, end: int) -> bool:
        before = self.low[max(start - 40, part.start, self.low.rfind("\n", 0, start) + 1) : start]
        if _MORE_AFTER.match(self.low, end, min(end + 20, part.end)):
            return True
        return bool(_MORE_BEFORE.search(before)) and not re.search(r"\bdivid\w+ by|\bup to ?$", before)
