"""What pages open with where their example is the same offer, and the same rival to it."""

SAMPLE_OFFER = {"base": "180,000", "sign_on": "30,000", "grant": "200,000"}
SAMPLE_RIVAL = {
    "offers.b.standing": "written",
    "offers.b.base": "215,000",
    "offers.b.sign_on": "40,000",
    "offers.b.grant": "260,000",
}
