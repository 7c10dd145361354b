import { pluralBy } from '../plural';

/** Chooses the form of a text that counts, as Spanish does. */
export const plural = pluralBy('es');
