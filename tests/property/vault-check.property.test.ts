import fc from 'fast-check';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { deriveVaultCheck } from '../../src/derive/vault-check/check-steps';
import { idOfFinding } from '../../src/model/ignored-finding';
import { applyNoteEdit, bodyIndexOf } from '../../src/note/edits/apply-note-edit';
import { linesOf } from '../../src/note/edits/text-lines';
import { checkOf, editOf } from '../support/vault-check';
import { yaml } from '../unit/note/edits/yaml';

const name = fc.constantFrom('"[[Ana Diaz]]"', '"[[Ana Diz]]"', 'Diaz Ana', '"[[Nobody at all|N.]]"', '"[[Plan]]"', '"[[Note]]"', '"[[Twin]]"', '[[Ana Diz]]', '?', '"[[Ana Diaz]] R"');
const listOf = (item: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(item, fc.array(item, { minLength: 1, maxLength: 3 }).map((items) => `[${items.join(', ')}]`), fc.array(item, { minLength: 1, maxLength: 3 }).map((items) => items.map((one) => `\n  - ${one} # why`).join('')));
const aDay = fc.constantFrom('03/04/2026', '2026-13-03', '20260313', '"13/03/26"', '[2026-01-05]', 'soon', '2026-12-31', '2026-01-05');
const word = fc.constantFrom('clsoe', 'voisinage', '[close, wide]', 'actve', 'archivd', '3 wekks', 'bimensuel', 'mensuell', 'monthly', '12');
const role = fc.constantFrom('menter', 'ally', '"alli @ [[Plan]]"', '"mentor @ [[Plam]]"', '"spnosor: Plan"', '"[[Plan]] (coach)"');
const property = (key: string, value: fc.Arbitrary<string>): fc.Arbitrary<string> => value.map((text) => `${key}:${text.startsWith('\n') ? '' : ' '}${text}`);

const personLine = fc.oneof(
  property('last-contact', aDay), property('dernier-contact', aDay), property('met', aDay), property('birthday', aDay), property('circle', word),
  property('status', word), property('cadence', word), property('roles', listOf(role)), property('skills', listOf(fc.constantFrom('film', '"12"', '7'))),
  property('function', fc.constantFrom('12', '[a, b]', 'director')), property('knows', listOf(name)),
);
const projectLine = fc.oneof(
  property('ally', listOf(name)), property('mentor', listOf(name)), property('stakeholders', listOf(role)), property('deadline', aDay),
  property('status', word), property('needs-roles', listOf(fc.constantFrom('ally 2', 'alies 3', 'mentr'))),
);
const keyOf = (line: string): string => line.slice(0, line.indexOf(':'));
const aBlock = (line: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.uniqueArray(line, { selector: keyOf, maxLength: 5 }).map((lines) => lines.map((each) => `${each}\n`).join(''));
const BODY = '---\n\nText with [[Ana Diz]] and 03/04/2026.\n\n## Log\n- 2026-01-05 call\n';

const aVault = fc.record({ ana: aBlock(personLine), bob: aBlock(personLine), plan: aBlock(projectLine), other: aBlock(projectLine) }).map(({ ana, bob, plan, other }) => ({
  'People/Ana Diaz.md': `---\n# about her\ntype: person\n${ana}${BODY}`,
  'People/Bob.md': `---\ntype: person\n${bob}zip: 007\n${BODY}`,
  'A/Twin.md': '---\ntype: person\nname: A\naliases: [Twin two]\n---\n',
  'Plan.md': `---\ntype: project\n${plan}${BODY}`,
  'Other.md': `---\r\ntype: project\r\n${other.replaceAll('\n', '\r\n')}---\r\nBody\r\n`,
  'Note.md': '---\ntags: [x]\n---\nA note.\n',
}));

function blockOf(text: string): Record<string, unknown> {
  const lines = linesOf(text);
  const end = bodyIndexOf(text);
  return (parse(lines.slice(1, Math.max(1, end - 1)).join(''), { logLevel: 'error' }) ?? {}) as Record<string, unknown>;
}

function bodyOf(text: string): string {
  return linesOf(text).slice(bodyIndexOf(text)).join('');
}

function timesIn(text: string, part: string): number {
  return text.split(part).length - 1;
}

test('a fix mends what was found, changes nothing but its property, and has nothing left to do', () => {
  fc.assert(
    fc.property(aVault, (notes: Record<string, string>) => {
      const source = checkOf(notes);
      for (const finding of deriveVaultCheck(source)) {
        for (const fix of finding.fixes) {
          const edit = editOf(fix, notes, source);
          if (edit === null) continue;
          const before = notes[edit.path] ?? '';
          const result = applyNoteEdit(before, edit, yaml);
          // An odd shape that would lose a number's spelling is refused, and said.
          if (result.kind === 'unreadable') continue;
          expect(result.kind).toBe('applied');
          const after = result.kind === 'applied' ? result.text : before;
          expect(bodyOf(after)).toBe(bodyOf(before));
          const changed = new Set(edit.properties.map((each) => each.property));
          const kept = (text: string): unknown => Object.fromEntries(Object.entries(blockOf(text)).filter(([key]) => !changed.has(key)));
          expect(kept(after)).toEqual(kept(before));
          expect(['stale', 'unchanged']).toContain(applyNoteEdit(after, edit, yaml).kind);
          const left = deriveVaultCheck(checkOf({ ...notes, [edit.path]: after })).map(idOfFinding);
          // A name that stands in two roles of a property is mended in one of them at a time.
          if (timesIn(after, finding.found) === timesIn(before, finding.found)) expect(left).not.toContain(idOfFinding(finding));
        }
      }
    }),
    { numRuns: 25 },
  );
});

test('what is certain can be mended all at once, until nothing certain is left', () => {
  fc.assert(
    fc.property(aVault, (vault: Record<string, string>) => {
      const notes = { ...vault };
      for (let round = 0; round < 12; round += 1) {
        const certain = deriveVaultCheck(checkOf(notes)).flatMap(({ fixes: [fix] }) => (fix?.isCertain === true && fix.does.kind === 'edit' ? [fix.does.edit] : []));
        if (certain.length === 0) return;
        for (const edit of certain) {
          const result = applyNoteEdit(notes[edit.path] ?? '', edit, yaml);
          if (result.kind === 'applied') notes[edit.path] = result.text;
          if (result.kind === 'unreadable') return;
        }
      }
      throw new Error('It never ends');
    }),
    { numRuns: 40 },
  );
});
