import { pluralBy } from '../plural';

/** Chooses the form of a text that counts, as French does. */
export const plural = pluralBy('fr');
