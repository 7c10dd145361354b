import type { CliData, CliFlags, Plugin } from 'obsidian';
import { Platform } from 'obsidian';
import { writtenAs } from '../../exchange/written-report';
import type { Strings } from '../../i18n/strings';
import { messageOf } from '../../vault/write-outcome';
import type { ViewContext } from '../../view/shared/view-context';
import { firstReading } from '../first-reading';
import { captureCommand } from './capture-command';
import { CliCall } from './cli-call';
import type { CliCommand } from './cli-command';
import { logCommand } from './log-command';
import { overviewCommand } from './overview-command';
import { gapsCommand, matrixCommand, queueCommand } from './picture-commands';
import { WrongCall } from './wrong-call';

/** Longer than the first reading of a large vault takes; a script that waits must hear something in the end. */
const READING_LIMIT = 20_000;

/**
 * Lets the app's command line ask for the pictures and write contacts: `obsidian reseauter:queue format=json`. Only where
 * there is one: on desktops.
 */
export function registerCommandLine(plugin: Plugin, context: ViewContext): void {
  if (!Platform.isDesktopApp) return;
  let isOff = false;
  plugin.register(() => {
    isOff = true;
  });
  const { commandLine } = context.strings;
  const commands = [queueCommand(context), matrixCommand(context), gapsCommand(context), logCommand(context), captureCommand(context)];
  for (const command of [overviewCommand(context, commands), ...commands]) {
    const run = async (data: CliData): Promise<string> => (isOff ? commandLine.switchedOff : answerTo(data, command, context));
    try {
      plugin.registerCliHandler(command.id, commandLine.descriptions[command.name], flagsOf(command, commandLine), run);
    } catch (error) {
      // An id that is taken throws. Whatever holds it, the plugin works without its command line; the reason is for who looks.
      console.warn(messageOf(error));
    }
  }
}

function flagsOf({ flags, required = [] }: CliCommand, { flags: texts }: Strings['commandLine']): CliFlags {
  return Object.fromEntries(Object.entries(flags).map(([name, key]) => [name, { ...texts[key], ...(required.includes(name) && { required: true }) }]));
}

/** The answer to a call in its format. Never throws: what is wrong is said in its place. */
async function answerTo(data: CliData, command: CliCommand, context: ViewContext): Promise<string> {
  const { store, strings: { commandLine } } = context;
  try {
    const call = new CliCall(data, command.flags, context);
    if (!(await firstReading(store, window, READING_LIMIT))) throw new WrongCall(readingNow(context));
    return writtenAs(call.format, await command.answer(call));
  } catch (error) {
    const wrong = error instanceof WrongCall ? error : new WrongCall(commandLine.failed(messageOf(error)));
    return wrongAnswer(wrong, data.format);
  }
}

function readingNow({ store: { phase }, strings: { commandLine } }: ViewContext): string {
  return phase.kind === 'reading' ? commandLine.stillReading(phase.done, phase.total) : '';
}

/** What is wrong, in words; a script that asked for JSON gets it as such. */
function wrongAnswer({ sentence, matches }: WrongCall, format: string | undefined): string {
  // Read as the call reads it: whoever asks in capitals waits for JSON all the same.
  if (format?.trim().toLowerCase() === 'json') return `${JSON.stringify({ error: sentence, matches }, null, 2)}\n`;
  return [sentence, ...matches.map((path) => `  ${path}`), ''].join('\n');
}
