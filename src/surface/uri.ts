import type { ObsidianProtocolData, Plugin } from 'obsidian';
import { findByName } from '../derive/find-by-name';
import type { NewContacts } from '../view/capture/new-contacts';
import type { ViewContext } from '../view/shared/view-context';
import { addCopyLink } from './copy-link';
import { captureAsked, openFilledLog } from './filled-dialogs';
import { firstReading } from './first-reading';
import { LinkParameters } from './link-parameters';
import { meantOrSaid } from './meant-or-said';
import { openFromLink } from './open-from-link';
import { notify } from '../view/shared/overlays';

/** What a link asks for. */
const WISHES = ['open', 'log', 'capture'] as const;
type Wish = (typeof WISHES)[number];

/** A link is followed by somebody who looks at the screen; longer nobody waits without being told. */
const READING_LIMIT = 20_000;

/**
 * Lets links of the app open a view, and fill the dialogs for a contact and for new people: `obsidian://reseauter-open?…`,
 * `reseauter-log`, `reseauter-capture`; and `obsidian://reseauter?do=…`. A link never writes: a person reads the dialog,
 * and does.
 */
export function registerLinks(plugin: Plugin, context: ViewContext, newContacts: NewContacts): void {
  const follow = (wish: Wish, parameters: LinkParameters): void => {
    if (wish === 'capture') void newContacts.open(captureAsked(parameters));
    else void afterReading(context, () => (wish === 'log' ? logFromLink(context, parameters) : openFromLink(context, parameters)));
  };
  for (const wish of WISHES) {
    plugin.registerObsidianProtocolHandler(`reseauter-${wish}`, (data: Readonly<Partial<ObsidianProtocolData>>) => follow(wish, new LinkParameters(data)));
  }
  addCopyLink(plugin, context);
  plugin.registerObsidianProtocolHandler('reseauter', (data: Readonly<Partial<ObsidianProtocolData>>) => {
    const parameters = new LinkParameters(data);
    const asked = parameters.line('do');
    const wish = WISHES.find((each) => each === (asked ?? data.action ?? '')) ?? (asked === null ? 'capture' : null);
    if (wish === null) notify(context.strings.links.unknownDo(asked ?? ''));
    else follow(wish, parameters);
  });
}

/** Fills the dialog. Somebody who is not found is said, and asked for in the dialog. */
function logFromLink(context: ViewContext, parameters: LinkParameters): void {
  const { network } = context.store;
  const names = parameters.line('person')?.split(';').map((each) => each.trim()).filter((each) => each !== '') ?? [];
  const people = names.flatMap((name) => meantOrSaid(name, findByName(name, network.people, network), context) ?? []);
  openFilledLog(context, people, parameters);
}

async function afterReading(context: ViewContext, follow: () => void | Promise<void>): Promise<void> {
  if (await firstReading(context.store, window, READING_LIMIT)) await follow();
  else notify(context.strings.links.stillReading);
}
