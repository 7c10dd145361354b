import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OwnWords } from '../../src/model/own-words';
import { NO_OWN_WORDS } from '../../src/model/own-words';
import type { PersonField } from '../../src/model/person';
import { DEFAULT_ROLES } from '../../src/model/role';
import { foldWord, otherNumberOf } from '../../src/note/fold-word';
import { parseNote } from '../../src/note/parse-note';
import { HELPING_KEYS, PERSON_SPELLINGS, personKeyOf, personSpellingFor } from '../../src/note/person-vocabulary';
import { PROJECT_SPELLINGS, projectKeyOf, projectSpellingFor } from '../../src/note/project-vocabulary';
import type { FieldSpellings, KeyMeaning } from '../../src/note/spellings';

const personFields = (Object.keys(PERSON_SPELLINGS) as (keyof typeof PERSON_SPELLINGS)[]).filter(
  (field): field is PersonField => !HELPING_KEYS.has(field),
);
const projectFields = Object.keys(PROJECT_SPELLINGS) as (keyof typeof PROJECT_SPELLINGS)[];
const builtIn = [...Object.values(PERSON_SPELLINGS), ...Object.values(PROJECT_SPELLINGS)].flatMap(wordsIn);
/** Words of other tables, words of nobody, and spellings that differ in signs alone. */
const word = fc.oneof(
  fc.constantFrom(...builtIn, 'Vu le', 'vu_le', 'vus-le', 'ally', 'experts', '', '-', 'Œuvre', 'proto', '__proto__', 'constructor'),
  fc.string({ maxLength: 8 }),
);

function namesFor<Field extends string>(fields: readonly Field[]): fc.Arbitrary<Partial<Record<Field, readonly string[]>>> {
  const pair = fc.tuple(fc.constantFrom(...fields), fc.array(word, { maxLength: 3 }));
  return fc.array(pair, { maxLength: 5 }).map((pairs) => {
    const lists: Partial<Record<Field, readonly string[]>> = {};
    for (const [field, words] of pairs) lists[field] = words;
    return lists;
  });
}

const ownWords: fc.Arbitrary<OwnWords> = fc
  .record({ person: namesFor(personFields), project: namesFor(projectFields) })
  .map((names) => ({ ...NO_OWN_WORDS, ...names }));

describe('A name of a property', () => {
  test('means what a slow reading of all lists says', () => {
    fc.assert(
      fc.property(ownWords, word, (own, key) => {
        expect(personKeyOf(key, own)).toEqual(slowly(key, personFields, own.person, () => personKeyOf(key, NO_OWN_WORDS)));
        expect(projectKeyOf(key, DEFAULT_ROLES, own)).toEqual(
          slowly(key, projectFields, own.project, () => projectKeyOf(key, DEFAULT_ROLES, NO_OWN_WORDS)),
        );
      }),
    );
  });

  test('that is built in is never lost, unless somebody gave that very word to another field', () => {
    fc.assert(
      fc.property(ownWords, fc.constantFrom(...builtIn), (own, key) => {
        const isClaimed = (lists: Readonly<Record<string, readonly string[] | undefined>>): boolean =>
          Object.values(lists).some((words = []) => words.some((each) => foldWord(each) === foldWord(key)));
        if (!isClaimed(own.person)) expect(personKeyOf(key, own)).toEqual(personKeyOf(key, NO_OWN_WORDS));
        if (!isClaimed(own.project)) expect(projectKeyOf(key, [], own)).toEqual(projectKeyOf(key, [], NO_OWN_WORDS));
      }),
    );
  });

  test('is written so that it is read as its field again, as long as any name of the field is left to it', () => {
    fc.assert(
      fc.property(ownWords, fc.constantFrom('en' as const, 'fr' as const), (own, language) => {
        for (const field of personFields) {
          const isLeft = [...(own.person[field] ?? []), ...strongIn(PERSON_SPELLINGS[field])].some((key) => personKeyOf(key, own)?.field === field);
          if (isLeft) expect(personKeyOf(personSpellingFor(field, language, own), own)?.field).toBe(field);
        }
        for (const field of projectFields) {
          const isLeft = [...(own.project[field] ?? []), ...strongIn(PROJECT_SPELLINGS[field])].some((key) => projectKeyOf(key, [], own)?.field === field);
          if (isLeft) expect(projectKeyOf(projectSpellingFor(field, language, own), [], own)?.field).toBe(field);
        }
      }),
    );
  });
});

const value = fc.oneof(
  fc.constantFrom<unknown>('2026-03-12', 'proche', '[[Ana]]', 'mentor @ [[Salt]]', 'none', '4w', 3, true, null, ['[[Ana]]', 'x'], 'archived', '03-12'),
  fc.string({ maxLength: 10 }),
);

describe('A whole note in words of one’s own', () => {
  test.each(['person', 'project'] as const)('says the same of a %s as in built-in ones', (kind) => {
    const fields: readonly string[] = (kind === 'person' ? personFields : projectFields).filter((field) => field !== 'type');
    const block = fc.uniqueArray(fc.tuple(fc.constantFrom(...fields), value), { selector: ([field]) => field, maxLength: 12 });
    const renamed = Object.fromEntries(fields.map((field) => [field, [`Mon ${field} à moi`]]));
    const own: OwnWords = { ...NO_OWN_WORDS, [kind]: renamed };
    fc.assert(
      fc.property(block, (properties) => {
        const built = read(kind, properties, (field) => field, NO_OWN_WORDS);
        const mine = read(kind, properties, (field) => `Mon ${field} à moi`, own);
        expect(mine.replace(/Mon ([a-z-]+) à moi/g, '$1')).toBe(built);
      }),
    );
  });
});

/** What the note says, as text, without the block itself; problems included. */
function read(kind: string, properties: readonly (readonly [string, unknown])[], nameOf: (field: string) => string, words: OwnWords): string {
  const data = { type: kind, ...Object.fromEntries(properties.map(([field, each]) => [nameOf(field), each])) };
  const source = { path: 'Inbox/Ana.md', frontMatter: { kind: 'read', data }, tags: [], body: null, bodyLine: 1 } as const;
  const note = parseNote(source, { roles: DEFAULT_ROLES, words, dayFirst: false });
  return JSON.stringify(note, (key, each: unknown) => {
    if (key === 'words' || key === 'frontMatter') return undefined;
    return each instanceof Map ? [...each] : each;
  });
}

/** A person's own words in the order of the fields, then the built-in ones, then her own in the other number. */
function slowly<Field extends string>(
  key: string,
  fields: readonly Field[],
  lists: Readonly<Partial<Record<Field, readonly string[]>>>,
  builtInMeaning: () => KeyMeaning<string> | null,
): KeyMeaning<string> | null {
  const folded = foldWord(key);
  const claimed = fields.flatMap((field) => (lists[field] ?? []).map((each) => [foldWord(each), field] as const)).filter(([each]) => each !== '');
  const exact = claimed.find(([each]) => each === folded);
  if (exact !== undefined) return { field: exact[1], isWeak: false };
  const other = [...claimed].reverse().map(([each]) => each).find((each) => otherNumberOf(each) === folded);
  const owner = claimed.find(([each]) => each === other);
  return builtInMeaning() ?? (owner === undefined ? null : { field: owner[1], isWeak: false });
}

function wordsIn({ en, fr, also, weak = [] }: FieldSpellings): readonly string[] {
  return [en, fr, ...also, ...weak];
}

function strongIn({ en, fr, also }: FieldSpellings): readonly string[] {
  return [en, fr, ...also];
}
