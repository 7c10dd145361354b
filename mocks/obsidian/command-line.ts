import type * as Host from 'obsidian';
import { NotModelled } from './not-modelled';
import { Platform } from './platform';

/** How the command line of a test behaves where the app's is not known. */
export interface CommandLineOptions {
  /** Whether a command outlives its plugin; whether the app takes it back is not documented, so test both. */
  keepsCommands?: boolean;
}

interface CliCommand {
  readonly description: string;
  readonly flags: Host.CliFlags | null;
  readonly handler: Host.CliHandler;
}

/** Of the app itself, for every command: the vault stands first and `--copy` is the app's (help: Obsidian CLI). */
const OPTION = /^--/;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t' };

/**
 * The commands that `obsidian <command> flag=value` runs on desktops (obsidian.d.ts `Plugin.registerCliHandler`, 1.12.2).
 * A flag without a value is `'true'` (obsidian.d.ts `CliData`); `\n` and `\t` in values are a line break and a tab, unknown
 * `--x` are passed over (help: Obsidian CLI). Whether the app refuses flags that nobody declared is not documented: here
 * the handler gets them. Whether it refuses a call without a `required` flag is not verified: here the
 * handler has to.
 */
export class CommandLine {
  private readonly commands = new Map<string, CliCommand>();

  constructor(private readonly options: CommandLineOptions = {}) {}

  /**
   * Returns what takes the command back.
   * @throws when there is a command of that id (obsidian.d.ts `registerCliHandler`), and on phones, where it is not known
   * whether the method is there (not verified)
   */
  register(id: string, description: string, flags: Host.CliFlags | null, handler: Host.CliHandler): () => void {
    if (!Platform.isDesktopApp) throw new NotModelled('Plugin.registerCliHandler on a phone');
    if (!/^[a-z0-9-]+(:[a-z0-9-]+)*$/i.test(id)) throw new NotModelled(`a command called “${id}”`);
    if (this.commands.has(id)) throw new Error(`The command ${id} is registered already`);
    this.commands.set(id, { description, flags, handler });
    return () => {
      if (this.options.keepsCommands !== true) this.commands.delete(id);
    };
  }

  /** The ids that there are, with what the app's help says of them. */
  get all(): readonly { readonly id: string; readonly description: string; readonly flags: Host.CliFlags | null }[] {
    return [...this.commands].map(([id, { description, flags }]) => ({ id, description, flags }));
  }

  /**
   * Runs a line as it is typed behind `obsidian`, quotes as in a shell: `reseauter:queue limit=5 format=json`.
   * @returns what the command prints
   */
  async run(line: string): Promise<string> {
    const [id = '', ...given] = wordsOf(line).filter(word => !word.startsWith('vault='));
    const command = this.commands.get(id);
    if (command === undefined) throw new NotModelled(`the answer to an unknown command (${id})`);
    const data = Object.fromEntries(given.filter(word => !OPTION.test(word)).map(pairOf));
    return command.handler(data);
  }
}

function pairOf(word: string): [string, string] {
  const at = word.indexOf('=');
  if (at === -1) return [word, 'true'];
  return [word.slice(0, at), word.slice(at + 1).replace(/\\([nt])/g, (_, letter: string) => ESCAPES[letter] ?? letter)];
}

/** Takes a line apart as a shell does: spaces part words, quotes hold them together. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/g)].map(([word]) => word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'));
}
