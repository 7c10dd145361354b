import { pluralBy } from '../plural';

/** Chooses the form of a text that counts, as Portuguese does: 0 and 1 are singular. */
export const plural = pluralBy('pt');
