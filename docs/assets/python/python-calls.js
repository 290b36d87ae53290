/* What the browser asks of Python. The pages, the worker, the picture of its memory, the build that watches which parts of
   Python run, and the tests all ask in these words, which are tried on Python itself. */

const MISSED = /No module named '([\w.]+)'/;
const OBJECTS = 50_000; // new ones after which Python tidies up its memory by itself: many answers, as one makes about 500

/** A calculator's answer, as a page shows it: without values, and empty where it is folded away, but for the ids in `open`.
    `unchanged` is what the offer says where `typed` has a what-if instead; `parts` are the only ones that are shown.
    @param {string} slug @param {Texts} typed @param {string[]} open
    @param {{ unchanged?: Texts, parts?: string[], values?: boolean }} [more] @returns {Calculation} */
export function shownAnswer(slug, typed, open, { unchanged = {}, parts = [], values = false } = {}) {
  return {
    slug,
    typed,
    values,
    open,
    ...Object.keys(unchanged).length ? { unchanged } : {},
    ...parts.length ? { parts } : {},
  };
}

/** The curves under these fields of a calculator.
    @param {string} slug @param {Texts} typed @param {string[]} curves @returns {DrawCurves} */
export const curvesOf = (slug, typed, curves) => ({ slug, typed, curves });

/** The line on what else changes a calculator's answer, though its form does not show it.
    @param {string} slug @param {Texts} typed @returns {TellCounted} */
export const countedOf = (slug, typed) => ({ slug, typed, counted: true });

/** What an edited letter has and lacks.
    @param {string} letter @param {Texts} typed @returns {LookOver} */
export const lookOver = (letter, typed) => ({ letter, typed });

/** What an offer letter says, and what another version of it changes.
    @param {string} letter @param {Texts} typed @param {string} [second] @returns {LetterRead} */
export const readLetter = (letter, typed, second = '') => ({ letter_read: letter, typed, ...second ? { second } : {} });

/** What a file that holds a letter says; its bytes are told in base64.
    @param {string} name @param {string} content @returns {FileOpened} */
export const openFile = (name, content) => ({ file: name, content });

/** A calculator's whole answer.
    @param {string} slug @param {Texts} typed @returns {Calculation} */
export const wholeAnswer = (slug, typed) => ({ slug, typed });

/** What a saved negotiation says today.
    @param {unknown} saved @returns {OpenSaved} */
export const openSaved = (saved) => ({ saved });

/** What stood and what was asked, as a round of the negotiation.
    @param {Texts} answered @returns {CloseRound} */
export const closeRound = (answered) => ({ answered });

/** The shape of an offer, as the end of a link.
    @param {Texts} offer @returns {ShapeOf} */
export const shapeOf = (offer) => ({ offer });

/** What the shape in a link looks like.
    @param {string} shape @returns {OpenShape} */
export const openShape = (shape) => ({ shape });

/** Python's side: `answer`, from a request to its reply, both JSON text; `tidyUp`, to be called at rest, as Python would else
    do it in the middle of an answer; and the calculators' names.
    @param {Pyodide} pyodide @returns {{ answer(request: string): string, tidyUp(): void, slugs: string[] }} */
export function pythonSide(pyodide) {
  const { answer } = pyodide.pyimport('calculators.answer');
  const { SLUGS } = pyodide.pyimport('calculators.catalog');
  const { collect, set_threshold: setThreshold } = pyodide.pyimport('gc');
  setThreshold(OBJECTS);
  return { answer, tidyUp: () => { collect(); }, slugs: [...SLUGS] };
}

/** The packages in which a pack has modules, or whole packages, and which are not of the pack themselves.
    @param {string[]} modules */
function placesOf(modules) {
  const parents = modules.map((name) => name.replace(/\.?[^.]*$/, ''));
  return new Set(parents.filter((name) => !modules.includes(name)));
}

/** Gives a running Pyodide a pack: the zip of modules that few readers need, and of what these alone import.
    @param {Pyodide} pyodide @param {string} pack @param {Uint8Array} zip @param {string[]} modules */
export function addModules(pyodide, pack, zip, modules) {
  const file = `/lib/${pack}.zip`;
  pyodide.FS.writeFile(file, zip);
  for (const name of placesOf(modules)) pyodide.pyimport(name).__path__.append(`${file}/${name.replaceAll('.', '/')}`);
  pyodide.pyimport('sys').path.append(file);
}

/** The pack that has the module which Python missed; undefined where none has it.
    @param {unknown} error @param {Packs} packs */
export function packMissed(error, packs) {
  const missed = MISSED.exec(String(/** @type {{ message?: string }} */ (error).message ?? ''))?.[1] ?? '';
  return Object.keys(packs).find((name) => packs[name].includes(missed));
}

/** The type of what Python raised; empty where it raised nothing but failed.
    @param {unknown} error */
const typeOf = (error) => String(/** @type {{ type?: string }} */ (error).type ?? '');

/** Whether a module is missing, which is to be fetched before Python is asked again.
    @param {unknown} error */
export const lacksModule = (error) => typeOf(error) === 'ModuleNotFoundError';

/** Whether Python itself raised, so that it runs on: no part is missing, and another Python would do the same.
    @param {unknown} error */
export const isRaised = (error) => Boolean(typeOf(error)) && typeOf(error) !== 'ImportError' && !lacksModule(error);
