import { pluralBy } from '../plural';

/** Chooses the form of a text that counts, as Italian does. */
export const plural = pluralBy('it');
