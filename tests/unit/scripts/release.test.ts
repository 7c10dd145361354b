import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withVersion } from '../../../scripts/release/next-version.mjs';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly on: { readonly push?: { readonly tags?: readonly string[] } };
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: { readonly release: { readonly steps: readonly Step[] } };
}

const workflow = parse(readFileSync('.github/workflows/release.yml', 'utf8')) as Workflow;
const steps = workflow.jobs.release.steps;
const stepWith = (words: string): number => steps.findIndex(({ uses, run }) => `${uses ?? ''} ${run ?? ''}`.includes(words));

test('a tag that is a version makes a release, and nothing else does', () => {
  expect(workflow.on).toEqual({ push: { tags: ['[0-9]+.[0-9]+.[0-9]+'] } });
});

test('a release is checked, built, attested and drafted, in this order', () => {
  const order = ['manifest.json").version', '.ci/run', 'npm run build', 'actions/attest@', 'gh release create'].map(stepWith);
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(readFileSync('.ci/run', 'utf8')).toContain('npm test');
  expect(readFileSync('scripts/test/stages.mjs', 'utf8')).toContain('scripts/check-community.mjs');
});

test('a release has exactly the three files that the app downloads, all of them attested', () => {
  const attested = steps[stepWith('actions/attest@')]?.with?.['subject-path']?.trim().split(/\s+/);
  const command = steps[stepWith('gh release create')]?.run ?? '';
  expect(attested).toEqual(['main.js', 'manifest.json', 'styles.css']);
  expect(command).toMatch(/--draft main\.js manifest\.json styles\.css$/);
});

test('a release may write to the repository and attest, and uses only actions of one version', () => {
  expect(workflow.permissions).toEqual({ contents: 'write', 'id-token': 'write', attestations: 'write' });
  expect(steps.flatMap(({ uses }) => uses ?? []).filter((action) => !/^actions\/[\w-]+@v\d+$/.test(action))).toEqual([]);
});

test('the real app is downloaded by hand and once a week, never for a change', () => {
  const { on } = parse(readFileSync('.github/workflows/e2e.yml', 'utf8')) as { on: object };
  expect(Object.keys(on)).toEqual(['workflow_dispatch', 'schedule']);
});

test('each night what takes long is tested, with no right but to read; never for a change', () => {
  const { on, permissions } = parse(readFileSync('.github/workflows/nightly.yml', 'utf8')) as Workflow & { on: object };
  expect(Object.keys(on)).toEqual(['workflow_dispatch', 'schedule']);
  expect(permissions).toEqual({ contents: 'read' });
});

test('each night runs only commands that there are', () => {
  const text = readFileSync('.github/workflows/nightly.yml', 'utf8');
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
  const asked = [...text.matchAll(/script: '?([\w:]+)/g)].map(([, name = '']) => name);
  expect(asked).toEqual(['fuzz', 'model', 'test:time']);
  for (const name of asked) expect(scripts).toHaveProperty([name]);
});

const TEXTS = {
  manifest: '{\n  "version": "0.1.0",\n  "minAppVersion": "1.13.0"\n}\n',
  versions: '{\n  "0.1.0": "1.13.0"\n}\n',
  changelog: '# Changelog\n\n## Unreleased\n\n- New.\n\n## 0.1.0 (2026-03-16)\n',
};

test('a new version stands in the manifest and in the changelog; versions.json stays where the app is the same', () => {
  const { manifest, versions, changelog } = withVersion(TEXTS, '0.2.0', '2026-12-01');
  expect(manifest).toBe(TEXTS.manifest.replace('0.1.0', '0.2.0'));
  expect(versions).toBe(TEXTS.versions);
  expect(changelog).toBe(TEXTS.changelog.replace('## Unreleased', '## 0.2.0 (2026-12-01)'));
});

test('a version that asks for a newer app is added to versions.json', () => {
  const { versions } = withVersion({ ...TEXTS, manifest: TEXTS.manifest.replace('1.13.0', '1.14.0') }, '0.2.0', '2026-12-01');
  expect(versions).toBe('{\n  "0.1.0": "1.13.0",\n  "0.2.0": "1.14.0"\n}\n');
});

test('the first release takes the part that says “not released”', () => {
  const changelog = '# Changelog\n\n## 0.1.0 (not released)\n';
  expect(withVersion({ ...TEXTS, changelog }, '0.1.0', '2026-12-01').changelog).toContain('## 0.1.0 (2026-12-01)');
});

test('a version that is none, and a release of which nothing is told, are refused with a sentence', () => {
  expect(() => withVersion(TEXTS, 'v0.2.0', '2026-12-01')).toThrow('is no version');
  expect(() => withVersion({ ...TEXTS, changelog: '# Changelog\n' }, '0.2.0', '2026-12-01')).toThrow('say first what is new');
});
