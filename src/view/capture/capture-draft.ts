import type { CalendarDate } from '../../model/calendar-date';
import type { CaptureRow } from './capture-rows';

/** What was typed so far. It outlives the dialog, until it is written or thrown away. */
export interface CaptureDraft {
  title: string;
  on: CalendarDate;
  place: string;
  text: string;
  rows: readonly CaptureRow[];
}

/** What somebody comes with: a link of the app may name the event and bring lines. Null where it says nothing. */
export interface CaptureRequest {
  readonly title: string | null;
  readonly on: CalendarDate | null;
  readonly place: string | null;
  readonly text: string | null;
}

/** A draft in which nothing is typed yet. */
export function emptyDraft(today: CalendarDate): CaptureDraft {
  return { title: '', on: today, place: '', text: '', rows: [] };
}

/** Whether somebody would miss the draft. */
export function isTyped({ title, place, text }: CaptureDraft): boolean {
  return [title, place, text].some((each) => each.trim() !== '');
}

/** A draft with what somebody comes with: the event is another one, lines come below those that are there. */
export function withRequest(draft: CaptureDraft, { title, on, place, text }: CaptureRequest): CaptureDraft {
  const lines = [draft.text.trimEnd(), text?.trim() ?? ''].filter((part) => part !== '').join('\n');
  return { ...draft, title: title ?? draft.title, on: on ?? draft.on, place: place ?? draft.place, text: lines };
}
