import { describe, expect, test } from 'vitest';
import { filledMessage } from '../../../src/derive/filled-message';
import { stringsFor } from '../../../src/i18n/strings';
import type { MessageValues } from '../../../src/model/message-template';

const KNOWN: MessageValues = {
  name: 'Ana Diaz', given: 'Ana', organisation: 'Bruine', event: 'FIRSTS', topic: 'masks', need: 'a van', skill: 'sound', project: 'Tides',
  pitch: 'Nine workshops open at night.', me: 'Zoé',
};
const NOTHING: MessageValues = { ...KNOWN, organisation: '', event: '', topic: '', need: '', skill: '', project: '', pitch: '', me: '' };
const but = (change: Partial<MessageValues>): MessageValues => ({ ...KNOWN, ...change });
const textOf = (text: string, values: MessageValues = KNOWN): string => filledMessage({ subject: '', text }, values).text;

test.each<[string, string, MessageValues, string]>([
  ['what is known stands in its place', 'Hello {given} of { Organisation }!', KNOWN, 'Hello Ana of Bruine!'],
  ['what nobody knows stays as it is written', 'Hello {given}, {colour} {constructor} {} {a b}', KNOWN, 'Hello Ana, {colour} {constructor} {} {a b}'],
  ['a sentence with a hole goes whole', 'We met at {event}. You spoke of {topic}! Shall we talk?', but({ topic: '' }), 'We met at FIRSTS. Shall we talk?'],
  ['also the first and the last', 'At {event}. Fine. With {topic}', NOTHING, 'Fine.'],
  ['a line of which nothing is left goes', 'Hello,\nAt {event}.\nBye', NOTHING, 'Hello,\nBye'],
  ['and one of the empty lines around it', 'Hello,\n\nAt {event}.\n\nOn {topic}.\n\nBye', NOTHING, 'Hello,\n\nBye'],
  ['empty lines of the template stay', 'Hello,\n\n\nBye', NOTHING, 'Hello,\n\n\nBye'],
  ['an abbreviation ends no sentence', 'Autour de p. ex. {topic} à Liège. Merci', but({ topic: '' }), 'Autour de p. ex. Merci'],
  ['neither does a stop before a small letter', 'The site bruine.be about {topic}, e.g. that. Bye', but({ topic: '' }), 'Bye'],
  ['a French sign stands before its stop', 'À {event}\u202F? Oui.', NOTHING, 'Oui.'],
  ['a quoted sentence ends behind its quote', '«\u202FÀ {event}.\u202F» Oui.', KNOWN, '«\u202FÀ FIRSTS.\u202F» Oui.'],
  ['a value with a stop takes no second one', 'It is this: {pitch}. {pitch} Good?', KNOWN, 'It is this: Nine workshops open at night. Nine workshops open at night. Good?'],
  ['a value is no template', 'About {topic}.', but({ topic: '{event} $& $1' }), 'About {event} $& $1.'],
  ['a value with stops is one piece', 'With {name}. Bye', but({ name: 'Dr. A. Diaz. X' }), 'With Dr. A. Diaz. X. Bye'],
  ['line ends of any system', 'Hello\r\n{topic}\rBye', NOTHING, 'Hello\nBye'],
])('%s', (_, template, values, expected) => {
  expect(textOf(template, values)).toBe(expected);
});

test('a subject with a hole is empty', () => {
  expect(filledMessage({ subject: 'Our talk at {event}', text: '' }, NOTHING).subject).toBe('');
});

describe('the templates that come with the product', () => {
  const all = (['en', 'fr'] as const).flatMap((language) =>
    stringsFor(language).firstMessage.usualTemplates.map((template) => [`${language}: ${template.name}`, template] as const),
  );

  test.each(all)('%s: holds no placeholder that is unknown, and no hole however little is known', (_, template) => {
    expect(Object.values(filledMessage(template, KNOWN)).join()).not.toMatch(/[{}]/);
    const { text } = filledMessage(template, NOTHING);
    expect(text).toContain('Ana');
    expect(text).not.toMatch(/[{}]|[ \u202F] [.,:]|\(\s*\)|\n\n\n/);
    expect(text.split('\n\n').length).toBeGreaterThan(1);
  });
});
