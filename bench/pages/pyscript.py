"""The page's script for PyScript, whichever Python runs it."""

from pay import shown
from pyscript import document, when

field = document.querySelector("#base")


@when("input", "#base")
def show(event):
    document.querySelector("#answer").innerHTML = shown(field.value)


show(None)
