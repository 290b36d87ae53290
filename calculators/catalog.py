"""Every calculator by slug."""

from typing import Any

from calculators import counter_ask, total_comp
from calculators.declare.calculator import Calculator

CATALOG: dict[str, Calculator[Any, Any]] = {
    calculator.slug: calculator for calculator in (counter_ask.CALCULATOR, total_comp.CALCULATOR)
}
