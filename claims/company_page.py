"""A company's data as Markdown: the same headings on every page, to be compared and searched."""

import json
from collections.abc import Callable, Iterable
from urllib.parse import quote

from calculators.render import html as h
from claims.book import book
from claims.company import CITED, SECTIONS, Company, CompanySection
from claims.mark import inline
from claims.tables.pay_by_level import rows_of
from claims.tables.posted_ranges import ads_of

Say = Callable[[str], str]


def settings_link(company: Company) -> str:
    """Links to the total-pay calculator, filled in for this company through the address's fragment, and to the desk."""
    typed = json.dumps(company.settings, ensure_ascii=True, separators=(",", ":"))
    href = f"site:calculators/total-comp/#offer={quote(typed, safe='')}"
    use = h.a(".use-settings", href=href)[f"Use {company.name}’s settings in the calculator"]
    desk = h.a(".to-desk", href="site:desk/#step-offer")["Go to your desk"]
    return f"{inline(use)} {inline(desk)}"


def ads_line(name: str) -> str:
    """What the job ads of an employer say of base, and where they are; blank where the table has none."""
    ads = ads_of(name)
    if not ads:
        return ""
    low, high = min(one.low for one in ads), max(one.high for one in ads)
    count = f"Base pay in {len(ads)} of its job ads runs" if len(ads) > 1 else "One of its job ads names base pay"
    table = h.a(href="site:reference/posted-ranges/")["Posted pay ranges"]
    by_role = ", by role" if len(ads) > 1 else ""
    return f"{count} from ${low:,} to ${high:,}{by_role}. {inline(table)} has them, to use in your ask."


def reported_line(name: str) -> str:
    """What people report to be paid at a company, and where it is by level; blank where the table has none."""
    rows = [one for one in rows_of(name) if one.is_of_a_level]
    if not rows:
        return ""
    least, most = (pick(rows, key=lambda one: one.total) for pick in (min, max))
    table = h.a(href="site:reference/pay-by-level/")["Reported pay by level"]
    if len({one.level for one in rows}) == 1:
        told = f"People report ${most.total:,} a year in all at {most.level}"
    else:
        told = f"People report ${least.total:,} a year in all at {least.level} up to ${most.total:,} at {most.level}"
    years = sorted({one.read[:4] for one in rows})
    return f"{told}, as read in {' and '.join(years)}. {inline(table)} has each level, its base and its source."


def _section(title: str, lines: Iterable[str]) -> str:
    return f"## {title}\n\n" + "\n".join(lines)


def guide_line(company: Company) -> str:
    """Says once for the page what a guide's word rests on; blank where the page has none."""
    ids = {id for section in company.sections.values() for id in section}
    if not any(book().claim(id).confidence == "article only" for id in ids):
        return ""
    return "“One guide” below is an article that gives no source, and we found none. Ask before you rely on it."


def sections(company: Company, say: Say) -> Iterable[str]:
    """Each section with its claims. One that two sections share is told in the first, and the other says where.

    What changed lately is told there too: a reader who comes back reads that alone.
    """
    told: dict[str, CompanySection] = {}
    for section in SECTIONS:
        lines, elsewhere = [], []
        for id in company.sections[section.key]:
            before = told.setdefault(id, section)
            if before is section or section.key == "lately":
                lines.append(f"- {say(id)}")
            elif before not in elsewhere:
                elsewhere.append(before)
        lines += [f"- See also [{one.title}](#{one.anchor}), above." for one in elsewhere]
        yield _section(section.title, lines or [f"Nothing dated here yet. Ask: “{company.asks[section.key]}”"])


def body(company: Company, say: Say, mark: Say) -> str:
    """The page below its introduction. ``say`` gives the sentence and mark of a claim's id, ``mark`` the mark alone."""
    parts = [CITED.sub(lambda cited: mark(cited[1]), company.summary), settings_link(company)]
    parts += [line] if (line := ads_line(company.name)) else []
    parts += [line] if (line := reported_line(company.name)) else []
    parts += [line] if (line := guide_line(company)) else []
    parts += sections(company, say)
    parts.append(_section("Ask the recruiter", (f"- “{question}”" for question in company.questions)))
    return "\n\n".join(parts) + "\n"
