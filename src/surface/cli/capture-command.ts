import type { Answer } from '../../exchange/written-report';
import type { Strings } from '../../i18n/strings';
import type { NotePath } from '../../model/mention';
import type { NoteRequest } from '../../note/edits/note-edit';
import type { BatchOutcome } from '../../vault/write-outcome';
import type { CaptureDraft } from '../../view/capture/capture-draft';
import { emptyDraft, withRequest } from '../../view/capture/capture-draft';
import { CaptureReading, MOST_LINES, captureMessage } from '../../view/capture/capture-reading';
import type { ReviewedRow } from '../../view/capture/capture-review';
import { writtenCount } from '../../view/capture/capture-table';
import { personBaseOf } from '../../view/shared/person-base';
import type { ViewContext } from '../../view/shared/view-context';
import type { CliCall } from './cli-call';
import type { CliCommand } from './cli-command';
import { WrongCall } from './wrong-call';
import { dryRunAnswer, filesOf, writtenAnswer } from './written-files';

const LONGEST_LINES = 50_000;

/** `reseauter:capture`: makes notes of new contacts, as the dialog would where nobody decides otherwise. */
export function captureCommand(context: ViewContext): CliCommand {
  return {
    id: 'reseauter:capture',
    name: 'capture',
    flags: { lines: 'lines', event: 'event', date: 'date', place: 'place', 'as-new': 'as-new', 'dry-run': 'dry-run', format: 'format' },
    required: ['lines'],
    answer: async (call) => {
      const draft = draftIn(call, context);
      const reading = new CaptureReading(context, await personBaseOf(context));
      reading.readPeople();
      if (reading.readLines(draft)) throw new WrongCall(context.strings.commandLine.tooManyLines(MOST_LINES));
      const reviewed = reading.review(draft);
      if (!call.isSet('as-new')) refuseUncertain(reviewed, context.strings);
      const people = writtenCount(reviewed);
      if (people === 0 && !reading.hasEvent(draft, reviewed)) throw new WrongCall(nothingIn(reviewed, context.strings).join('\n'));
      const requests = await reading.requestsFor(draft, reviewed);
      const leftOut = leftOutOf(reviewed, context.strings);
      return call.isSet('dry-run') ? dryRunAnswer(requests, leftOut, context.strings) : write({ requests, leftOut, people }, context);
    },
  };
}

function draftIn(call: CliCall, { store }: ViewContext): CaptureDraft {
  const text = call.words('lines', LONGEST_LINES);
  if (text === null) throw call.missing('lines');
  const request = { title: call.line('event'), on: call.day('date', 'past'), place: call.line('place'), text };
  return withRequest(emptyDraft(store.today), request);
}

/** Nobody is there to look: somebody who may be known already is not guessed to be new. */
function refuseUncertain(reviewed: readonly ReviewedRow[], { commandLine }: Strings): void {
  const row = reviewed.find(({ decision, candidates }) => decision.kind === 'new' && candidates.length > 0);
  if (row === undefined) return;
  const [first] = row.candidates;
  throw new WrongCall(commandLine.perhapsKnown(row.row.read.line, first?.person.name ?? ''), row.candidates.map(({ person }) => person.path));
}

function nothingIn(reviewed: readonly ReviewedRow[], strings: Strings): readonly string[] {
  return [strings.commandLine.nothingToWrite, ...leftOutOf(reviewed, strings)];
}

function leftOutOf(reviewed: readonly ReviewedRow[], { capture, commandLine }: Strings): readonly string[] {
  return reviewed.flatMap(({ row: { read: { line, reading } }, because, firstLine }) => {
    if (because === null) return [];
    if (because === 'twice') return [commandLine.leftOut(line, firstLine === null ? capture.inSameNote : capture.again(firstLine))];
    return [commandLine.leftOut(line, reading.kind === 'unreadable' ? capture.unreadable[reading.why] : capture.unreadable['no-name'])];
  });
}

/** @param plan - `people` counts the notes of people among the requests; the other one is that of the event */
async function write(
  { requests, leftOut, people }: { readonly requests: readonly NoteRequest[]; readonly leftOut: readonly string[]; readonly people: number },
  { actions, strings }: ViewContext,
): Promise<Answer> {
  const paths: NotePath[] = [];
  const onTaken = (_: unknown, __: number, path: NotePath | null): void => {
    if (path !== null) paths.push(path);
  };
  const messageOf = (outcome: BatchOutcome): string => captureMessage(outcome, requests.length - people, strings);
  const outcome = await actions.runEach(requests, { onTaken, isCancelled: () => false }, messageOf);
  const refused = outcome.refused.map(({ request }) => `  ${request.path}`);
  const files = filesOf(paths, requests);
  return writtenAnswer({ isWritten: outcome.written > 0, message: messageOf(outcome), files, leftOut: [...leftOut, ...refused] }, strings);
}
