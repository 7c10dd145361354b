import type { CalendarDate } from '../../model/calendar-date';
import type { NotePath } from '../../model/mention';
import type { Strings } from '../../i18n/strings';
import type { NamingFile } from './mention-places';

/** Everything that the vault says of somebody. */
export interface AboutPerson {
  readonly name: string;
  readonly path: NotePath;
  /** Her own note in full; null when it could not be read. */
  readonly ownText: string | null;
  /** Other notes and canvases, by path. */
  readonly files: readonly NamingFile[];
  /** What only her note shows: pictures, recordings. */
  readonly attachments: readonly NotePath[];
  /** Files whose name names her. */
  readonly named: readonly NotePath[];
  /** Files that could not be read. */
  readonly unread: readonly NotePath[];
}

const TICKS = /`+/g;
const SHORTEST_FENCE = 3;

/**
 * Everything about somebody as one Markdown text: her own note in full, then every line that names her with its number.
 * What notes say stands in blocks of code, so that their links, tasks and dates count no second time.
 */
export function aboutMarkdown(about: AboutPerson, today: CalendarDate, { privacy }: Pick<Strings, 'privacy'>): string {
  const { about: texts } = privacy;
  const { name, path, ownText, files, attachments, named, unread } = about;
  const lines = files.reduce((sum, file) => sum + linesOf(file).size, 0);
  const parts = [
    `# ${texts.title(name)}`,
    texts.writtenOn(today, lines, files.length),
    `## ${texts.ownNote}`,
    `\`${path}\``,
    ...(ownText === null ? [] : [fenced(ownText.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').replace(/\n$/, ''))]),
    ...files.flatMap((file) => [`## ${heading(file.path)}`, fenced([...linesOf(file)].map(([line, text]) => `${line}: ${text}`).join('\n'))]),
    ...listOf(texts.attachments, attachments),
    ...listOf(texts.named, named),
    ...listOf(texts.unread, unread),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The lines of a file that name her, each once, by its number. */
function linesOf({ places }: NamingFile): ReadonlyMap<number, string> {
  return new Map(places.map(({ line, text }) => [line, text]));
}

function listOf(title: string, paths: readonly NotePath[]): readonly string[] {
  return paths.length === 0 ? [] : [`## ${title}`, paths.map((path) => `- \`${path}\``).join('\n')];
}

/** A path as the words of a heading: no sign of it means anything to Markdown. */
function heading(path: NotePath): string {
  return path.replace(/[\\`*_[\]#<>]/g, '\\$&');
}

/** A text in a block of code that nothing in it ends. */
function fenced(text: string): string {
  const longest = Math.max(SHORTEST_FENCE - 1, ...(text.match(TICKS) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
