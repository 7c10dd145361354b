import { pluralBy } from '../plural';

/** Chooses the form of a text that counts, as Dutch does. */
export const plural = pluralBy('nl');
