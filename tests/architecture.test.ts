import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { CLOCK, DOORS, FLOORS, floorOf, mayImport } from '../scripts/floors.mjs';

const LONGEST_FILE = 250;
/** What closes with the plugin, and the classes of the app that it makes so. */
const OVERLAYS = 'src/view/shared/overlays.ts';
const MENUS = 'src/view/shared/show-menu.ts';
const OVERLAY_NAMES = new Set(['Modal', 'ConfirmationModal', 'SuggestModal', 'FuzzySuggestModal', 'Notice', 'Menu']);
const DOM_NAMES = new Set(['document', 'activeDocument', 'HTMLElement', 'SVGElement', 'createEl', 'createDiv', 'createSpan']);

interface SourceFile {
  path: string;
  /** The folder (or file) of `src/` that stands on a floor. */
  place: string;
  source: ts.SourceFile;
  imports: { specifier: string; target: string | null }[];
}

const root = join(import.meta.dirname, '..');
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => readSource(`src/${name.split(sep).join('/')}`));
const byPath = new Map(files.map(file => [file.path, file]));

function readSource(path: string): SourceFile {
  const source = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest, true);
  const imports = ts
    .preProcessFile(source.text)
    .importedFiles.map(({ fileName }) => ({ specifier: fileName, target: targetOf(path, fileName) }));
  return { path, place: path.split('/')[1] ?? '', source, imports };
}

/** The file that a relative import means; null for a package. */
function targetOf(path: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const place = join(root, dirname(path), specifier);
  const file = existsSync(`${place}.ts`) ? `${place}.ts` : join(place, 'index.ts');
  return relative(root, file).split(sep).join('/');
}

/** Every place in the sources that a test finds something in, as `path:line`. */
function placesWhere(among: SourceFile[], isWrong: (node: ts.Node) => boolean): string[] {
  const places: string[] = [];
  for (const { path, source } of among) {
    const visit = (node: ts.Node): void => {
      if (isWrong(node)) places.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return places;
}

describe('the floors', () => {
  test('every folder of src stands on one', () => {
    for (const { place } of files) expect(() => floorOf(place)).not.toThrow();
  });

  test.each(FLOORS)('$name imports only from floors below it', ({ name }) => {
    const wrong = files
      .filter(({ place }) => place === name)
      .flatMap(({ path, imports }) => imports.map(({ target }) => ({ path, target })))
      .filter(({ target }) => target !== null && !mayImport(name, byPath.get(target)?.place ?? target));
    expect(wrong).toEqual([]);
  });

  test('nothing imports itself, also not around a corner', () => {
    expect(cyclesIn(files)).toEqual([]);
  });

  test('nothing outside src is imported by it', () => {
    const outside = files.flatMap(({ path, imports }) =>
      imports.filter(({ target }) => target !== null && !byPath.has(target)).map(({ specifier }) => `${path}: ${specifier}`),
    );
    expect(outside).toEqual([]);
  });
});

describe('the doors', () => {
  test('only the floors of the app import it', () => {
    const importers = files.filter(({ imports }) => imports.some(({ specifier }) => specifier === 'obsidian'));
    expect(importers.filter(({ place }) => !floorOf(place).host).map(({ path }) => path)).toEqual([]);
  });

  test('each package has one door, and there are no others', () => {
    const packages = files.flatMap(({ path, imports }) =>
      imports.filter(({ specifier, target }) => target === null && specifier !== 'obsidian').map(({ specifier }) => ({ specifier, path })),
    );
    const allowed = new Map(Object.entries(DOORS));
    expect(packages.filter(({ specifier, path }) => allowed.get(specifier) !== path)).toEqual([]);
  });

  test('only the floors of the screen touch the page', () => {
    const without = files.filter(({ place }) => !floorOf(place).dom);
    expect(placesWhere(without, touchesPage)).toEqual([]);
  });

  test('only one file reads the clock; everywhere else the day is an argument', () => {
    const without = files.filter(({ path }) => path !== CLOCK);
    expect(placesWhere(without, readsClock)).toEqual([]);
  });
});

describe('the house rules', () => {
  test('there is no `any`', () => {
    expect(placesWhere(files, node => node.kind === ts.SyntaxKind.AnyKeyword)).toEqual([]);
  });

  test('what hangs over the page closes with the plugin: every dialog extends, and every notice is, one of the shared ones', () => {
    expect(placesWhere(files.filter(({ path }) => path !== OVERLAYS), opensOverlay)).toEqual([]);
  });

  test('every menu is shown in the one way that closes it with the plugin', () => {
    expect(placesWhere(files.filter(({ path }) => path !== MENUS), showsMenu)).toEqual([]);
  });

  test('a file can be read in one sitting', () => {
    const lengths = files.map(({ path, source }) => ({ path, lines: source.getLineStarts().length - 1 }));
    expect(lengths.filter(({ lines }) => lines > LONGEST_FILE)).toEqual([]);
  });
});

/** A name of the page; not the `document` of a window that is handed over, which tells when it is looked at again. */
function touchesPage(node: ts.Node): boolean {
  if (!ts.isIdentifier(node) || !DOM_NAMES.has(node.text)) return false;
  return !(node.text === 'document' && ts.isPropertyAccessExpression(node.parent) && node.parent.name === node);
}

function readsClock(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0;
  if (ts.isCallExpression(node)) return node.expression.getText() === 'Date';
  return ts.isPropertyAccessExpression(node) && node.expression.getText() === 'Date' && node.name.text === 'now';
}

/** A class made of one of the app's, or one of the app's itself; a menu is filled where it is made, and shown elsewhere. */
function opensOverlay(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return OVERLAY_NAMES.has(node.expression.getText()) && node.expression.getText() !== 'Menu';
  if (!ts.isHeritageClause(node) || node.token !== ts.SyntaxKind.ExtendsKeyword) return false;
  return ts.isClassLike(node.parent) && node.types.some(({ expression }) => OVERLAY_NAMES.has(expression.getText()));
}

function showsMenu(node: ts.Node): boolean {
  return ts.isPropertyAccessExpression(node) && (node.name.text === 'showAtMouseEvent' || node.name.text === 'showAtPosition');
}

function cyclesIn(among: SourceFile[]): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const visit = (path: string, way: string[]): void => {
    const start = way.indexOf(path);
    if (start !== -1) cycles.push([...way.slice(start), path]);
    if (start !== -1 || done.has(path)) return;
    for (const { target } of byPath.get(path)?.imports ?? []) if (target !== null) visit(target, [...way, path]);
    done.add(path);
  };
  for (const { path } of among) visit(path, []);
  return cycles;
}
