import type { Answer } from '../../exchange/written-report';
import type { NotePath } from '../../model/mention';
import type { NoteRequest } from '../../note/edits/note-edit';
import { LOG_STYLES } from '../../settings';
import { freeNotePathOf } from '../../vault/new-note-path';
import { requestsFor } from '../../view/shared/contact-requests';
import type { ToldContact } from '../../view/shared/log-contact-modal';
import { refusalText } from '../../view/shared/refusal-text';
import type { ViewContext } from '../../view/shared/view-context';
import type { CliCall } from './cli-call';
import type { CliCommand } from './cli-command';
import { WrongCall } from './wrong-call';
import { dryRunAnswer, filesOf, writtenAnswer } from './written-files';

/** `reseauter:log`: notes a contact with somebody, as the dialog would. Whoever types it has asked for it. */
export function logCommand(context: ViewContext): CliCommand {
  return {
    id: 'reseauter:log',
    name: 'log',
    flags: {
      person: 'people', date: 'date', via: 'via', text: 'text', next: 'next', gave: 'gave', received: 'received',
      style: 'style', title: 'title', 'dry-run': 'dry-run', format: 'format',
    },
    required: ['person'],
    answer: async (call) => {
      const told = toldIn(call, context);
      const requests = requestsFor(told, context).map((each) => withFreePath(each, context));
      return call.isSet('dry-run') ? dryRunAnswer(requests, [], context.strings) : write(told, requests, context);
    },
  };
}

function toldIn(call: CliCall, { store, strings }: ViewContext): ToldContact {
  const style = call.oneOf('style', LOG_STYLES) ?? store.settings.logStyle;
  const title = call.line('title');
  if (title !== null && style !== 'note') throw new WrongCall(strings.commandLine.onlyWithNote);
  const contact = {
    on: call.day('date', 'past') ?? store.today,
    channel: call.line('via'),
    text: call.line('text'),
    next: call.day('next', 'ahead'),
    gave: call.line('gave'),
    received: call.line('received'),
  };
  return { people: call.people(), contact, style, title };
}

/** So that what is told beforehand is what is written. */
function withFreePath(request: NoteRequest, { app }: ViewContext): NoteRequest {
  const isNew = 'kind' in request && request.kind === 'create';
  return isNew ? { ...request, path: freeNotePathOf(app.vault, request.path).path } : request;
}

async function write({ people }: ToldContact, requests: readonly NoteRequest[], { actions, strings }: ViewContext): Promise<Answer> {
  const { done, write: texts } = strings.queue;
  const [only] = people;
  const message = people.length === 1 && only !== undefined ? done.log(only.name) : done.logTogether(people.length);
  let paths: readonly NotePath[] = [];
  const outcome = await actions.run(requests, message, {
    onWritten: (written) => {
      paths = written;
    },
  });
  if (outcome.kind !== 'written') throw new WrongCall(refusalText(outcome, texts, { unchanged: texts.unchanged, stale: texts.stale }));
  return writtenAnswer({ isWritten: true, message, files: filesOf(paths, requests), leftOut: [] }, strings);
}
