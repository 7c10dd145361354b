import { bodyIndexOf } from '../../note/edits/apply-note-edit';
import { listItemOf } from '../../note/body-lines';
import { endOfItem } from '../../note/edits/log-outline';
import type { LineChange, LinesEdit, NoteRewrite } from '../../note/edits/note-edit';
import { linesOf, withLineEnd, withoutEnd } from '../../note/edits/text-lines';
import type { MentionPlace, NamingFile } from './mention-places';
import type { PersonMention } from './mentions-in';
import { redactedLine } from './redact-line';
import type { BlockRedaction } from './redact-properties';
import { withPropertyRedacted } from './redact-properties';

/** A place that is to be blacked out: her name by a word, or the whole item of a list with all that stands below it. */
export interface ChosenPlace {
  readonly place: MentionPlace;
  readonly isWholeItem: boolean;
}

/** A text without what was chosen. `byHand` are the places that no edit can change and leave readable. */
export interface RedactedText {
  readonly text: string;
  readonly byHand: readonly MentionPlace[];
}

/** The lines of a place as they are and as they would be; `after` is empty where they go, null where only a hand can do it. */
export interface RedactionPreview {
  readonly before: readonly string[];
  readonly after: readonly string[] | null;
}

const BYTE_ORDER_MARK = '\uFEFF';
const TASK_ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;

/** Blacks out the chosen places of a note or canvas, from its end to its beginning. Every other line keeps its bytes. */
export function redactedText({ text, path }: NamingFile, chosen: readonly ChosenPlace[], redaction: Omit<BlockRedaction, 'path'>): RedactedText {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const byHand: MentionPlace[] = [];
  let changed = text.slice(mark.length);
  const isNote = /\.md$/i.test(path);
  for (const choices of byLineFromEnd(chosen)) {
    const index = (choices[0]?.place.line ?? 1) - 1;
    const mentions = choices.flatMap(({ place }) => place.mentions);
    const isInBlock = isNote && index > 0 && index < bodyIndexOf(changed) - 1;
    const next = isInBlock
      ? withPropertyRedacted(changed, index, mentions, { ...redaction, path })
      : withLineRedacted(changed, index, mentions, { redaction: { ...redaction, path }, isWhole: choices.some(({ isWholeItem }) => isWholeItem) });
    if (next === null) byHand.push(...choices.map(({ place }) => place));
    else changed = next;
  }
  return { text: mark + changed, byHand: byHand.reverse() };
}

/** Whether a place is an item of a list in the body of a note, which may go as a whole. */
export function isItem({ text, path }: NamingFile, place: MentionPlace): boolean {
  if (!/\.md$/i.test(path) || place.line <= bodyIndexOf(text)) return false;
  return TASK_ITEM.test(place.text) || listItemOf(place.text) !== null;
}

/** One place before and after, by itself. */
export function previewOf(file: NamingFile, choice: ChosenPlace, redaction: Omit<BlockRedaction, 'path'>): RedactionPreview {
  const { text, byHand } = redactedText(file, [choice], redaction);
  const before = linesOf(file.text).map(withoutEnd);
  const after = linesOf(text).map(withoutEnd);
  const start = choice.place.line - 1;
  if (byHand.length > 0) return { before: [before[start] ?? ''], after: null };
  let same = 0;
  const most = Math.min(before.length, after.length) - start;
  while (same < most && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { before: before.slice(start, before.length - same), after: after.slice(start, after.length - same) };
}

/** What a note has to be asked for to say another text: its lines where there are as many as before, else the whole. */
export function requestFor({ path, text }: NamingFile, to: string): LinesEdit | NoteRewrite {
  const lines = linesOf(text.replace(/^\uFEFF/, ''));
  const others = linesOf(to.replace(/^\uFEFF/, ''));
  if (lines.length !== others.length) return { kind: 'rewrite', path, from: text, to };
  const changes = lines.flatMap((line, index): readonly LineChange[] => {
    const other = others[index] ?? '';
    return line === other ? [] : [{ line: index + 1, from: withoutEnd(line), to: withoutEnd(other) }];
  });
  return { kind: 'lines', path, lines: changes };
}

function withLineRedacted(
  text: string,
  index: number,
  mentions: readonly PersonMention[],
  { redaction, isWhole }: { readonly redaction: BlockRedaction; readonly isWhole: boolean },
): string {
  const lines = linesOf(text);
  if (isWhole) return [...lines.slice(0, index), ...lines.slice(endOfItem(lines, index))].join('');
  return lines.map((written, at) => {
    const line = withoutEnd(written);
    return at === index ? withLineEnd(redactedLine(line, mentions, redaction), written.slice(line.length)) : written;
  }).join('');
}

function byLineFromEnd(chosen: readonly ChosenPlace[]): readonly (readonly ChosenPlace[])[] {
  const lines = new Map<number, ChosenPlace[]>();
  for (const choice of chosen) lines.set(choice.place.line, [...(lines.get(choice.place.line) ?? []), choice]);
  return [...lines].sort(([a], [b]) => b - a).map(([, choices]) => choices);
}
