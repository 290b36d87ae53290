/* What the scripts pass to each other, for `tsc` alone: not published. */

/** Texts by the name of their field. */
type Texts = Record<string, string>;

/** Texts by name; undefined takes one away. */
type Changes = Record<string, string | undefined>;

type Pyodide = import('pyodide').PyodideAPI;

/** The modules in each file that is fetched once one of them is missed. */
type Packs = Record<string, string[]>;

/* What the browser asks of Python, and what it replies: tests/scripts/contract.json has one of each kind. */

interface Calculation {
  slug: string;
  typed: Texts;
  unchanged?: Texts;
  values?: boolean;
  open?: string[];
  parts?: string[];
}

interface DrawCurves {
  slug: string;
  typed: Texts;
  curves: string[];
}

interface TellCounted {
  slug: string;
  typed: Texts;
  counted: boolean;
}

interface OpenSaved {
  saved: unknown;
}

interface CloseRound {
  answered: Texts;
}

interface LookOver {
  letter: string;
  typed: Texts;
}

interface LetterRead {
  letter_read: string;
  typed: Texts;
  second?: string;
}

interface FileOpened {
  file: string;
  content: string;
}

interface ShapeOf {
  offer: Texts;
}

interface OpenShape {
  shape: string;
}

type Asked = Calculation | DrawCurves | TellCounted | OpenSaved | CloseRound | LookOver | LetterRead | FileOpened | ShapeOf
  | OpenShape;

interface Problem {
  field: string;
  message: string;
}

interface Answer {
  problems: Problem[];
  html: string;
  read_as: Texts;
  values: Record<string, unknown>;
  about?: string;
  carries?: Texts;
  /** Before an amount, where the currency is not the US dollar; with a space after letters. */
  sign?: string;
}

/** HTML of a line; none with problems. */
interface Counted {
  problems: Problem[];
  counted?: string;
}

/** HTML by field; none with problems. */
interface Drawn {
  problems: Problem[];
  curves?: Texts;
}

/** Without problems, what to type. */
interface Typed {
  problems: Problem[];
  typed?: Texts;
}

/** What a letter has, and what it lacks. */
interface Checked {
  problems: Problem[];
  checks: { holds: boolean; advice: boolean; says: string }[];
}

/** What was found in an offer letter, and what to ask about it, also as HTML. */
interface LetterTold {
  problems: Problem[];
  html: string;
  findings: { field: string; enters: string; typed: string; words: string; said: string; sure: string }[];
  missing: { what: string; ask: string }[];
  unusual: { field: string; says: string; ask: string }[];
  differences: { field: string; says: string }[];
  versions: { field: string; says: string }[];
}

/** Without problems, what a file says. */
interface FileTold {
  problems: Problem[];
  text?: string;
}

/** Without problems, the shape of an offer. */
interface Shaped {
  problems: Problem[];
  shape?: string;
}

type ReplyTo<Request> = Request extends DrawCurves ? Drawn
  : Request extends TellCounted ? Counted
  : Request extends Calculation | OpenShape ? Answer
  : Request extends LookOver ? Checked
  : Request extends LetterRead ? LetterTold
  : Request extends FileOpened ? FileTold
  : Request extends ShapeOf ? Shaped : Typed;

/** A figure that fields move, named with spaces between, and no headline shows. */
interface MovedFigure {
  fields: string;
  label: string;
  amount: string;
}

/** What the desk says of its steps and fields. */
interface DeskValues {
  steps?: { name: string; line: string }[];
  worth?: { name: string; says: string }[];
  moved?: MovedFigure[];
}

/** The values of a calculator that reads the company's words, as far as the form takes them over. */
interface Heard {
  found: { name: 'base' | 'sign_on' | 'grant' | 'refresh'; amount: string }[];
  found_units: number | null;
  found_level: string;
  found_day: string;
  found_bonus: string | null;
  heard_as: string;
  is_no_answer: string;
  left_unread: string;
}

/* What the page tells the worker, and the worker the page. */

interface ToWorker {
  bundle?: string;
  id?: number;
  request?: string;
  example?: Calculation;
}

interface FromWorker {
  id?: number;
  reply?: string;
  error?: string;
  ready?: boolean;
  warmUp?: string;
  failed?: boolean;
  message?: string;
}

/* Events of the document. */

interface Changed {
  names?: string[];
  edited?: boolean;
}

interface Notice {
  text: string;
  act?: () => void;
  called?: string;
}

interface DocumentEventMap {
  'negotiation-changed': CustomEvent<Changed>;
  notice: CustomEvent<Notice>;
  'offer-answered': CustomEvent<Record<string, unknown>>;
}

/** A control of a form: each has a name and a text. */
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What is saved of a negotiation: its texts, and where each was typed. */
interface Saved {
  version?: unknown;
  typed?: Texts;
  where?: Texts;
  erased?: boolean;
}

/** What a field is called, and its id, by its name. */
interface FieldNames {
  labelOf(name: string): string;
  idOf(name: string): string;
}

/* What only some browsers tell. */
interface Navigator {
  readonly connection?: { saveData?: boolean; type?: string; effectiveType?: string };
  readonly deviceMemory?: number;
}

/* The theme's, for local storage. */
declare function __md_get(key: string): unknown;
declare function __md_set(key: string, value: unknown): void;

/** The theme's. */
interface Window {
  /** Tells of each page that its navigation has put in, the first one included; none where its script did not arrive. */
  document$?: { subscribe(hear: () => void): void };
}
