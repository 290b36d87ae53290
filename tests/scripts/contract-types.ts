/* Read by tsc alone: what Python replied fits the types by which the scripts go. */
import contract from './contract.json';

interface Exchange<Request extends Asked> {
  request: Request;
  reply: ReplyTo<Request>;
}

export const calculations: Record<string, Exchange<Calculation>> = contract.calculations;
export const curves: Record<string, Exchange<DrawCurves>> = contract.curves;
export const counted: Record<string, Exchange<TellCounted>> = contract.counted;
export const saved: Record<string, Exchange<OpenSaved>> = contract.saved;
export const openedFiles: Record<string, Exchange<FileOpened>> = contract['opened files'];
export const shapes: Record<string, Exchange<ShapeOf>> = contract.shapes;
export const shownShapes: Record<string, Exchange<OpenShape>> = contract['shown shapes'];
export const readLetters: Record<string, Exchange<LetterRead>> = contract['read letters'];
export const rounds: Record<string, Exchange<CloseRound>> = contract.rounds;
export const heard: { found: { name: string; amount: string }[]; heard_as: string } = contract.calculations['their words'].reply.values;
