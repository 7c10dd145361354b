import { expect, test } from 'vitest';
import { mailLinkOf } from '../../../src/exchange/mail-link';

test.each([
  ['ana@x.org', 'Our talk', 'Hello,\nbye', 'mailto:ana@x.org?subject=Our%20talk&body=Hello%2C%0D%0Abye'],
  [null, '', '', 'mailto:?subject=&body='],
  ['o’neil+x&y@x.org', 'A & B? #1', '50 % = é', 'mailto:o%E2%80%99neil%2Bx%26y@x.org?subject=A%20%26%20B%3F%20%231&body=50%20%25%20%3D%20%C3%A9'],
  ['ana@x.org?bcc=spy@y.org', 'a\r\nBcc: spy@y.org', '\uD800', 'mailto:ana@x.org%3Fbcc%3Dspy@y.org?subject=a%20Bcc%3A%20spy%40y.org&body=%EF%BF%BD'],
])('a message to %s keeps its words and asks for nothing else', (to, subject, text, expected) => {
  const link = mailLinkOf({ to, subject, text });
  expect(link).toBe(expected);
  expect([...new URL(link).searchParams.keys()]).toEqual(['subject', 'body']);
});
