"""Company profiles: how far an unsupported ask may stretch, and how much of an ask is usually won.

The figures are editorial. The stretches and won-shares come from one published worked example at a frontier lab
(E2 and E3 on the accuracy page): one example, not statistics. The sign-on share outside the labs is our own judgement.
"""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, kw_only=True)
class Profile:
    """Percentages for one employer.

    ``stretch_base`` and ``stretch_grant`` are percent above the offer; ``stretch_sign_on`` is percent of base and
    ``stretch_refresh`` percent of the offered grant. Won-shares are percent of the way from offer to ask.
    """

    slug: str
    name: str
    stretch_base: Fraction = Fraction(12)
    stretch_sign_on: Fraction = Fraction(20)
    stretch_grant: Fraction = Fraction(50)
    stretch_refresh: Fraction = Fraction(75, 2)
    won_base: Fraction = Fraction(50)
    won_sign_on: Fraction = Fraction(200, 3)
    won_grant: Fraction = Fraction(125, 2)
    won_refresh: Fraction = Fraction(250, 3)


def _lab(slug: str, name: str) -> Profile:
    return Profile(slug=slug, name=name, stretch_sign_on=Fraction(60))


PROFILES = {
    profile.slug: profile
    for profile in (
        Profile(slug="other", name="Another company"),
        _lab("frontier-lab", "A frontier AI lab"),
        _lab("openai", "OpenAI"),
        _lab("anthropic", "Anthropic"),
        _lab("google-deepmind", "Google DeepMind"),
        _lab("xai", "xAI"),
        _lab("microsoft-ai", "Microsoft AI"),
        _lab("meta-superintelligence-labs", "Meta Superintelligence Labs"),
        Profile(slug="google", name="Google"),
        Profile(slug="meta", name="Meta"),
        Profile(slug="amazon", name="Amazon"),
        Profile(slug="apple", name="Apple"),
        Profile(slug="nvidia", name="Nvidia"),
        Profile(slug="netflix", name="Netflix"),
        Profile(slug="databricks", name="Databricks"),
    )
}
