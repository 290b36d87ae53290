/* Starts Python first thing on a page with a calculator, before styles and the rest of the page are there. */

import { startPython } from './ask-python.js';

startPython();
