import { setIcon, setTooltip } from 'obsidian';
import type { FollowUp, PersonFollowUp, RoleFollowUp } from '../../derive/follow-up';
import type { ReasonDetail } from '../../derive/reason';
import type { Strings } from '../../i18n/strings';
import type { NotePath } from '../../model/mention';
import type { Role } from '../../model/role';
import { addLine } from '../shared/add-line';
import type { ItemAbout, ItemRow, WaitingEntry } from './panel-row';

/** What rows are painted with. */
export interface RowTexts {
  readonly strings: Strings;
  /** The roles of the settings, which may be drawn otherwise at any moment. */
  readonly rolesNow: () => readonly Role[];
  /** Draws what the chosen properties of a base say of a note. */
  readonly paintValues?: (el: HTMLElement, path: NotePath) => void;
}

/** Writes who it is and why she is there; what her total is made of stands below her while she is unfolded. */
export function paintItem(el: HTMLElement, row: ItemRow, { strings, rolesNow, paintValues }: RowTexts): void {
  const { item, about } = row;
  const cellEl = el.createDiv({ cls: 'reseauter-follow-up-text', attr: { role: 'gridcell' } });
  const titleEl = cellEl.createDiv('reseauter-follow-up-title');
  if (item.kind === 'role') addGlyph(titleEl, item, rolesNow());
  titleEl.createSpan({ cls: 'reseauter-follow-up-name', text: titleOf(item, strings), attr: { dir: 'auto' } });
  if (row.isSelected === true) addCheck(titleEl);
  if (item.total > 0 && about.mode === 'list') addPoints(cellEl, item, strings);
  if (item.kind !== 'person') addLine(cellEl, 'reseauter-follow-up-why', whyOf(item, strings));
  else if (about.mode !== 'list') addAbout(cellEl, item, about, strings);
  else if (row.isOpen !== true) addReasons(cellEl, item, strings);
  if (about.mode === 'list' && (about.values ?? '') !== '') paintValues?.(cellEl.createDiv('reseauter-values'), item.path);
}

function whyOf(item: Exclude<FollowUp, PersonFollowUp>, { reasons }: Strings): string {
  return item.kind === 'role' ? reasons.openRoleCount(item) : reasons.deadlinePassed(item);
}

function titleOf(item: FollowUp, { reasons }: Strings): string {
  return item.kind === 'role' ? reasons.openRole(item) : item.name;
}

/** Beside `aria-selected`, for the eye. */
function addCheck(titleEl: HTMLElement): void {
  setIcon(titleEl.createSpan({ cls: 'reseauter-follow-up-check', attr: { 'aria-hidden': 'true' } }), 'check');
}

/** The total: before the name for the eye, after it for a screen reader. What it is made of stands below. */
function addPoints(parentEl: HTMLElement, item: FollowUp, { queue }: Strings): void {
  const text = String(item.total);
  const pointsEl = parentEl.createDiv({ cls: 'reseauter-follow-up-points', text, attr: { role: 'img' } });
  setTooltip(pointsEl, queue.points(item.total));
}

/** The role's own mark: a colour alone would say nothing to many. */
function addGlyph(titleEl: HTMLElement, { role }: RoleFollowUp, roles: readonly Role[]): void {
  const known = roles.find(({ id }) => id === role);
  if (known === undefined) return;
  const glyphEl = titleEl.createSpan({ cls: 'reseauter-follow-up-glyph', attr: { 'aria-hidden': 'true' } });
  glyphEl.setCssProps({ '--role-color': `var(${known.colour})` });
  setIcon(glyphEl, known.icon);
}

/** The strongest reason as a sentence; further ones quieter, each with its points. */
function addReasons(cellEl: HTMLElement, followUp: PersonFollowUp, strings: Strings): void {
  const { queue, reasons } = strings;
  const [first, ...others] = followUp.reasons;
  if (first === undefined) {
    addLine(cellEl, 'reseauter-follow-up-why', nothingCalls(followUp, strings));
    return;
  }
  // The addends are worth a line of sums only where there are several; a single one is the total.
  if (others.length > 0) addAddend(cellEl, queue.addend(first.points));
  addLine(cellEl, 'reseauter-follow-up-why', reasons.sentenceOf(first.detail));
  for (const { points, detail } of others) {
    addAddend(cellEl, queue.addend(points));
    addLine(cellEl, 'reseauter-follow-up-also', reasons.sentenceOf(detail));
  }
}

/** Why nothing speaks for somebody: she is snoozed, kept out, never heard of, or simply not due. */
function nothingCalls({ out, person, contact }: PersonFollowUp, { bases, matrix, queue }: Strings): string {
  if (out === 'snoozed' && person.snooze !== null) return queue.snoozedUntil(person.snooze);
  if (out !== null && out !== 'snoozed') return matrix.personStatus[out];
  return contact.state === 'unknown' ? queue.undatedWhy : bases.calm;
}

function addAddend(parentEl: HTMLElement, text: string): void {
  parentEl.createDiv({ cls: 'reseauter-follow-up-addend', text });
}

type PlacedAbout = Exclude<ItemAbout, { mode: 'list' }>;

/** Why somebody stands on this day, or what is open between her and me. */
function addAbout(cellEl: HTMLElement, item: PersonFollowUp, about: PlacedAbout, strings: Strings): void {
  const { panel, reasons } = strings;
  if (about.mode === 'waiting') {
    const parts = [openText(about.entry, strings), ...(about.entry.isSnoozed ? [panel.snoozedToo] : [])];
    addLine(cellEl, 'reseauter-follow-up-why', parts.join(' · '));
    return;
  }
  const { fixed } = about;
  if (fixed !== null) addPin(cellEl, panel.week.fixed);
  const detail = item.reasons[0]?.detail;
  const why = fixed !== null ? panel.week.why(fixed) : detail === undefined ? '' : reasons.sentenceOf(onAnyDay(detail));
  addLine(cellEl, 'reseauter-follow-up-why', why);
}

/** A reason without "today", since it may stand on another day. */
function onAnyDay(detail: ReasonDetail): ReasonDetail {
  return detail.id === 'new' && detail.timing === 'due' ? { ...detail, timing: 'before' } : detail;
}

/** Marks whom the calendar put on a day, and not the queue. */
function addPin(cellEl: HTMLElement, label: string): void {
  const pinEl = cellEl.createDiv({ cls: 'reseauter-follow-up-pin', attr: { role: 'img' } });
  setIcon(pinEl, 'pin');
  setTooltip(pinEl, label);
}

function openText(entry: WaitingEntry, { panel }: Strings): string {
  if (entry.kind === 'answer') return panel.answer(entry);
  return entry.kind === 'introduction' ? panel.introduction(entry) : panel.promise(entry);
}
