import type { NamingFile } from '../../../../src/exchange/about-person/mention-places';
import { placesOf } from '../../../../src/exchange/about-person/mention-places';
import { mentionsIn } from '../../../../src/exchange/about-person/mentions-in';
import type { Whom } from '../../../../src/exchange/about-person/whom';
import { whomOf } from '../../../../src/exchange/about-person/whom';
import { networkOfNotes, noteText, personAt } from '../../../support/read-notes';

const NOTES: Readonly<Record<string, string>> = {
  'People/Léa Van den Berg.md': noteText('type: person', 'aliases: [Al, Berthe Noir]', 'email: Lea@vdb.be', 'phone: "+32 478 12 34 56"'),
  'People/Jean Noir.md': noteText('type: person'),
  'People/Léa Van den Berg-Roy.md': noteText('type: person'),
  'Meetings/Call with Léa Van den Berg.md': 'About the quay.\n',
};
const network = networkOfNotes(NOTES);

/** Somebody with an accent, particles, a short alias, an address and a number, among others of like names. */
export const LEA: Whom = whomOf(personAt('People/Léa Van den Berg.md', network), network, null);

/** A note of that vault, with the places that name her. */
export function naming(text: string, path = 'Notes/Any.md'): NamingFile {
  return { path, text, places: placesOf(mentionsIn(text, LEA, { path })) };
}
