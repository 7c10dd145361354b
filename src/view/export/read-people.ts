import type { Vault } from 'obsidian';
import type { ExportedPerson } from '../../exchange/contacts-export';
import type { Person } from '../../model/person';
import { fenceOf, normaliseText } from '../../note/front-matter';
import { cardOf } from '../../note/person-card';
import type { Slicing } from '../../vault/slices';
import { inSlices } from '../../vault/slices';

/** What is read of the people, and how it gives way. */
export interface PeopleReading extends Slicing {
  readonly vault: Vault;
  /** Whether the texts of the notes count as well as their properties. */
  readonly withTexts: boolean;
}

/** The people with their cards, made in slices, since a card of each of thousands takes its time; null when it was stopped. */
export async function withCards(people: readonly Person[], reading: PeopleReading): Promise<readonly ExportedPerson[] | null> {
  const { vault, withTexts, isStopped } = reading;
  const read: ExportedPerson[] = [];
  await inSlices(people, async (person) => {
    const body = withTexts ? await bodyOf(person, vault) : null;
    read.push({ person, card: cardOf(person, body) });
  }, reading);
  return isStopped() ? null : read;
}

/** null where the note cannot be read: what is known of her was read before. */
async function bodyOf({ path }: Person, vault: Vault): Promise<string | null> {
  const file = vault.getFileByPath(path);
  const text = file && (await vault.cachedRead(file).catch(() => null));
  return text === null ? null : bodyIn(text);
}

function bodyIn(text: string): string {
  const normalised = normaliseText(text);
  return normalised.slice(fenceOf(normalised)?.bodyStart ?? 0);
}
