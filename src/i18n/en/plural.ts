import { pluralBy } from '../plural';

/** Chooses the form of a text that counts, as English does. */
export const plural = pluralBy('en-GB');
