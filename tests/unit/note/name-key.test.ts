import { describe, expect, it } from 'vitest';
import { namesAgree, nameKeyOf, sameOrganisation } from '../../../src/note/name-key';

const agree = (a: string, b: string): boolean => namesAgree(nameKeyOf(a), nameKeyOf(b));

describe('two names', () => {
  it.each([
    ['Bruno Keppens', 'KEPPENS, Bruno'],
    ['Bruno Keppens', 'Keppens Bruno'],
    ['Éléa Müller-Straße', 'elea muller strasse'],
    ['Jean-Paul Dupont', 'Jean Paul Dupont'],
    ['Dr. Bruno Keppens', 'Bruno Keppens'],
    ['Anna van den Berg', 'van den Berg, Anna'],
    ['Bruno Keppens', 'B. Keppens'],
    ['Jean-Paul Dupont', 'J.-P. Dupont'],
    ['Bruno Keppens', 'Keppens B.'],
    ['Bruno Marie Keppens', 'B. Keppens'],
    ['李伟', '李 伟'],
    ['Иван Петров', 'ПЕТРОВ Иван'],
    ['Иван Петров', 'И. Петров'],
    ['Søren Łukasz', 'Soren Lukasz'],
    ['Ana\u200B Diaz', 'Ana Diaz'],
    ['Ａｎａ Diaz', 'Ana Diaz'],
  ])('%s and %s may be one person’s', (a, b) => {
    expect(agree(a, b)).toBe(true);
    expect(agree(b, a)).toBe(true);
  });

  it.each([
    ['Bruno Keppens', 'Bruna Keppens'],
    ['Bruno Keppens', 'A. Keppens'],
    ['Anna van den Berg', 'Anna Berg'],
    ['B. K.', 'Bruno Keppens'],
    ['Bruno Keppens', 'Bruno'],
    ['李伟', '李偉强'],
    ['B. Keppens', 'C. Keppens'],
  ])('%s and %s are two people’s', (a, b) => {
    expect(agree(a, b)).toBe(false);
    expect(agree(b, a)).toBe(false);
  });
});

it.each([
  ['Collectif Bruine asbl', 'collectif bruine', true],
  ['Théâtre de Liège', 'Theatre Liège', true],
  ['Collectif Bruine', 'Théâtre de Liège', false],
  ['劇団', '劇団', true],
  ['SA', 'sa', true],
  ['SA', 'NV', false],
])('the organisations %s and %s are one: %s', (a, b, expected) => {
  expect(sameOrganisation(a, b)).toBe(expected);
  expect(sameOrganisation(b, a)).toBe(expected);
});
