import { setTooltip } from 'obsidian';
import type { HistoryEntry } from '../../derive/history';
import type { PersonBrief } from '../../derive/person-brief';
import type { CalendarDate } from '../../model/calendar-date';
import { daysBetween } from '../../model/calendar-date';
import type { InteractionKind } from '../../model/interaction';
import { baseNameOf } from '../../model/note-path';
import { addAside, addIcon, addLink, addList, addQuiet } from '../shared/note-elements';
import type { CompanionPorts } from './companion-ports';
import type { CompanionPart } from './companion-section';
import { section } from './companion-section';

const KIND_ICONS: Readonly<Record<InteractionKind, string>> = {
  line: 'list', heading: 'heading', table: 'table', field: 'braces', property: 'text-cursor-input',
  meeting: 'users', daily: 'calendar-days', task: 'square-check',
};

/** Exchanges before "n more". */
const ENTRIES_SHOWN = 10;

/** How much of the history is shown. */
export interface HistoryContext {
  readonly today: CalendarDate;
  readonly isWhole: boolean;
  readonly ports: CompanionPorts;
}

/** What was exchanged, the latest first, each with the line that tells of it; what is dated ahead stands before it. */
export function historySection(
  { history, planned, followUp: { path } }: PersonBrief,
  { today, isWhole, ports }: HistoryContext,
): CompanionPart {
  const { companion, common } = ports.strings;
  const shown = isWhole ? history : history.slice(0, ENTRIES_SHOWN);
  const dated = (entries: readonly HistoryEntry[]): readonly DatedEntry[] =>
    entries.map((entry) => ({ ...entry, day: companion.day(daysBetween(today, entry.interaction.on), entry.interaction.on) }));
  return section({
    id: 'history',
    title: companion.sections.history,
    count: history.length,
    data: { path, planned: dated(planned), shown: dated(shown), more: history.length - shown.length },
    paint: (el, data) => {
      const paintEntry = (itemEl: HTMLElement, entry: DatedEntry): void => paintHistoryEntry(itemEl, entry, path, ports);
      if (data.planned.length > 0) {
        addAside(el, companion.planned);
        addList(el, data.planned, paintEntry);
      }
      if (data.shown.length === 0) return addQuiet(el, companion.none.history);
      addList(el, data.shown, paintEntry);
      if (data.more === 0) return;
      const moreEl = el.createEl('button', { cls: 'reseauter-companion-more', type: 'button', text: common.more(data.more) });
      moreEl.addEventListener('click', () => ports.showAll('history'));
    },
  });
}

interface DatedEntry extends HistoryEntry {
  readonly day: string;
}

function paintHistoryEntry(itemEl: HTMLElement, entry: DatedEntry, own: string, ports: CompanionPorts): void {
  const { interaction, source, day } = entry;
  const { companion } = ports.strings;
  const kind = companion.interaction[interaction.kind];
  const iconEl = itemEl.createSpan({ cls: 'reseauter-companion-kind', attr: { role: 'img' } });
  addIcon(iconEl, KIND_ICONS[interaction.kind]);
  setTooltip(iconEl, kind);
  const textEl = itemEl.createDiv('reseauter-companion-text');
  const { text } = interaction;
  const note = source.path === own ? null : baseNameOf(source.path);
  // The note of a meeting is called as the meeting is: said once it is enough.
  addAside(textEl, note === null || text === '' || note.includes(text) ? day : `${day} · ${note}`);
  // Where there is only the day, what tells of it is all there is to say.
  addLink(textEl, { text: text === '' ? (note ?? kind) : text, ...source }, ports);
}
