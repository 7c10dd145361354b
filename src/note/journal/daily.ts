import type { Mention } from '../../model/mention';
import type { OwnWords } from '../../model/own-words';
import { inlineFieldsOf } from '../body-fields';
import type { BodyLine } from '../body-lines';
import { attendeesInProperties, attendeesInText } from './attendees';
import { cellsOf } from './log-tables';
import { dayOfOccasion } from './occasion-day';
import { occasionKeyOf } from './occasion-vocabulary';
import { eachOnce, isQuoted, linksIn, saidIn, spokenLine } from './spoken-line';
import type { JournalPlaces, OpenJournal } from './told';

/**
 * Reads the note of a day: each line that links somebody is an exchange of that day, and so is a property `person` or
 * `people`. Tasks are read elsewhere, with the day of the note. A note without a day tells nothing.
 */
export function readDaily(places: JournalPlaces, open: OpenJournal): void {
  const { data, lines, tasks, words } = places;
  const { on } = dayOfOccasion(places);
  open.day = on;
  if (on === null) return;
  const { people, property } = attendeesInProperties(data, true, words);
  if (people.length > 0) {
    open.interactions.push({ interaction: { on, kind: 'daily', text: '', line: null, property }, people });
  }
  for (const bodyLine of lines) {
    const { text, line } = bodyLine;
    if (tasks.has(bodyLine) || isQuoted(text)) continue;
    const met = eachOnce([...linksIn(text), ...namesInField(bodyLine, words)]);
    if (met.length === 0) continue;
    open.interactions.push({ interaction: { on, kind: 'daily', text: told(text), line, property: null }, people: met });
  }
}

/** `person:: Ana Diaz`, where a name needs no link. */
function namesInField(line: BodyLine, own: OwnWords): readonly Mention[] {
  return inlineFieldsOf([line]).flatMap(({ key, value }) =>
    occasionKeyOf(key, own)?.field === 'attendees' ? attendeesInText(saidIn(value), own) : [],
  );
}

function told(text: string): string {
  const isRow = text.trimStart().startsWith('|');
  return isRow ? cellsOf(text).map(spokenLine).filter((cell) => cell !== '').join(' · ') : spokenLine(text);
}
