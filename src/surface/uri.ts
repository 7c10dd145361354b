import type { ObsidianProtocolData, Plugin } from 'obsidian';
import { calendarDate } from '../model/calendar-date';
import type { CaptureRequest } from '../view/capture/capture-draft';
import type { NewContacts } from '../view/capture/new-contacts';

/**
 * `obsidian://reseauter?action=capture&event=…&date=…&place=…&lines=…`, also as `obsidian://reseauter-capture?…`. Which
 * of the two actions the app hands over in the first is not documented, so there is but one thing that it asks for.
 */
const ACTIONS = ['reseauter', 'reseauter-capture'] as const;
/** Longer texts come from a file; a link is made by anybody. */
const LONGEST_LINES = 50_000;
const LONGEST_FIELD = 200;

/** Lets a link of the app open the dialog for new contacts. It only fills the dialog: a person reads it, and writes. */
export function registerLinks(plugin: Plugin, newContacts: NewContacts): void {
  for (const action of ACTIONS) {
    plugin.registerObsidianProtocolHandler(action, (parameters) => void newContacts.open(requestOf(parameters)));
  }
}

/** What a link says, as far as it can be used; a day that does not exist is left out. A bare `&lines` comes as 'true'. */
function requestOf(parameters: Readonly<Partial<ObsidianProtocolData>>): CaptureRequest {
  const text = (name: string, longest: number): string | null => {
    const value = parameters[name]?.slice(0, longest).trim() ?? '';
    return value === '' || value === 'true' ? null : value;
  };
  const line = (name: string): string | null => text(name, LONGEST_FIELD)?.replace(/\s+/g, ' ') ?? null;
  return { title: line('event'), on: calendarDate(line('date') ?? ''), place: line('place'), text: text('lines', LONGEST_LINES) };
}
