import { pluralBy } from '../plural';

/** Chooses the form of a text that counts, as German does. */
export const plural = pluralBy('de');
