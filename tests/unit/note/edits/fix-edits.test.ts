import { expect, test } from 'vitest';
import { withName } from '../../../../src/note/edits/fix-edits';

test.each([
  ['Ally: Al', 'Al', 'Ally: [[People/Al]]'],
  ['Al (Ally)', 'Al', '[[People/Al]] (Ally)'],
  ['Mentor @ Mentor', 'Mentor', 'Mentor @ [[People/Al]]'],
  ['ally (ally)', 'ally', '[[People/Al]] (ally)'],
  ['Ally: $& Al', '$& Al', 'Ally: [[People/Al]]'],
  ['Al', 'Al', '[[People/Al]]'],
])('links the name of %s and leaves the word of the role alone', (text, name, linked) => {
  expect(withName(text, { text: name, target: name, isLink: false }, '[[People/Al]]')).toBe(linked);
});
