const lines = (count: number, line: (at: number) => string): string => Array.from({ length: count }, (_, at) => line(at)).join('\n');

function person(block: string, body = ''): string {
  return `---\ntype: person\n${block}\n---\n${body}`;
}

/** Lists of nine lists of nine lists… of one word. */
function bomb(levels: number): string {
  const first = 'a0: &a0 [x, x, x, x, x, x, x, x, x]';
  const rest = lines(levels, (at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(', ')}]`);
  return `${first}\n${rest}\nskills: *a${levels}`;
}

/** What becomes of a hostile note: whose it is, or why it cannot be read. */
export type Fate = 'person' | 'project' | 'other' | 'too-large' | 'unreadable-block';

/** Notes that somebody sends to do harm, or that a program broke: what they are, how they look, and what becomes of them. */
export const HOSTILE_NOTES: readonly (readonly [name: string, fate: Fate, text: string])[] = [
  ['a block of JavaScript', 'person', '---js\n{ type: globalThis.RAN = "person" }\n---\n'],
  ['a block of JavaScript behind a space', 'person', '--- js\n{ type: globalThis.RAN = "person" }\n---\n'],
  ['a tag of JavaScript', 'person', person('name: !!js/function "function () { globalThis.RAN = 1 }"')],
  ['an alias bomb', 'unreadable-block', person(bomb(9))],
  ['forty links to a long list', 'too-large', person(`a: &a [${'x, '.repeat(900)}]\nskills: [${Array(40).fill('*a').join(', ')}]`)],
  ['a list that holds itself', 'person', person('skills: &a [film, *a]')],
  ['10 MB of properties', 'too-large', person(lines(400_000, (at) => `key${at}: value number ${at}`))],
  ['10 MB on one line', 'too-large', person(`note: ${'x'.repeat(10_000_000)}`)],
  ['10 MB of spaces', 'too-large', person(`note: ${' '.repeat(10_000_000)}`)],
  ['10 MB of text', 'too-large', person('name: Ana', 'word '.repeat(2_000_000))],
  ['a thousand lists in each other', 'too-large', person(`skills: ${'['.repeat(1000)}${']'.repeat(1000)}`)],
  ['a thousand dashes', 'person', person(`skills:\n  ${'- '.repeat(900)}x`)],
  ['keys that are keys that are keys', 'too-large', person(`${'? '.repeat(500)}`)],
  ['properties on deeper and deeper lines', 'person', person(`skills:\n${lines(400, (at) => `${' '.repeat(at + 1)}a:`)}`)],
  ['10,000 roles', 'too-large', person(`roles:\n${lines(10_000, (at) => `  - mentor @ [[Project ${at}]]`)}`)],
  ['4,000 roles', 'person', person(`roles:\n${lines(4000, (at) => `  - mentor @ [[Project ${at}]]`)}`)],
  ['3,000 names in a box', 'project', `---\ntype: project\nally:\n${lines(3000, (at) => `  - "[[Ana ${at}]]"`)}\n---\n`],
  ['10,000 names in a box', 'too-large', `---\ntype: project\nally:\n${lines(10_000, (at) => `  - "[[Ana ${at}]]"`)}\n---\n`],
  ['30,000 lines of log', 'too-large', person('', `## Log\n${lines(30_000, (at) => `- 2026-01-${10 + (at % 18)} call ${at}`)}`)],
  ['18,000 lines of log', 'person', person('', `## Log\n${lines(18_000, (at) => `- 2026-01-${10 + (at % 18)} call ${at}`)}`)],
  ['5,000 tasks', 'person', person('', lines(5000, (at) => `- [ ] call [[Ana ${at}]] 📅 2026-03-20`))],
  ['19,000 tasks that are done', 'person', person('', lines(19_000, (at) => `- [x] call [[Ana ${at}]] ✅ 2026-03-10`))],
  ['3,900 addresses', 'person', person(`email:\n${lines(3900, (at) => `  - ana${at}@x.org`)}`)],
  ['3,900 introductions', 'person', person(`introduce-to:\n${lines(3900, (at) => `  - "[[Ana ${at}]]"`)}`)],
  ['3,900 skills that are looked for', 'project', `---\ntype: project\nneeds:\n${lines(3900, (at) => `  - skill ${at}`)}\n---\n`],
  ['5,000 people in a meeting', 'other', `---\ntype: meeting\ndate: 2026-01-01\n---\nParticipants: ${lines(5000, (at) => `[[Ana ${at}]],`).replaceAll('\n', ' ')}`],
  ['the keys of every object', 'person', person('__proto__: {type: project, polluted: yes}\nconstructor: {prototype: {polluted: yes}}\ntoString: x\nhasOwnProperty: x\nvalueOf: x\nskills: [__proto__, constructor, toString]\nroles: ["constructor @ [[__proto__]]", "__proto__"]\ncircle: constructor\nstatus: __proto__\nname: toString')],
  ['the keys of every object in a project', 'project', '---\ntype: project\n__proto__: ["[[Ana]]"]\nconstructor: ["[[Ana]]"]\nneeds-roles: [__proto__, "constructor 3"]\nstakeholders: ["[[__proto__]] constructor", "[[toString]] s1 a1"]\n---\n'],
  ['HTML and addresses that run', 'person', person('name: "<img src=x onerror=RAN()>"\nskills: ["<script>RAN()</script>", "javascript:RAN()"]\nemail: "javascript:RAN()"\nknows: ["[[javascript:RAN()|x]]", "[x](javascript:RAN())"]')],
  ['writing that turns round and letters that do not show', 'person', person('name: "\u202eanA\u202c\u200b\u200d\ufeff"\nknows: ["[[\u2067Ana\u2069]]"]\ncircle: "clo\u200bse"')],
  ['a name of nothing but signs that do not show', 'person', person('name: "\u200b\u200b"\naliases: ["\u202e", "\ufeff"]')],
  ['names of 100,000 letters', 'person', person(`name: "${'a '.repeat(50_000)}"\nemail: "${'a.'.repeat(50_000)}@x"\nmet: "${'1/'.repeat(50_000)}"\ncadence: "${'1w..'.repeat(25_000)}"`)],
  ['links that never end', 'person', person(`knows: "${'[[a'.repeat(60)}"`, '[[a'.repeat(100_000))],
  ['lines that a search would go through again and again', 'person', person('', ['- ' + ' '.repeat(100_000) + 'x', '#'.repeat(100_000), '`a'.repeat(50_000), '| '.repeat(50_000), '%%'.repeat(50_000), '1. '.repeat(50_000), '- 2026-01-01' + ' '.repeat(50_000) + 'x'].join('\n'))],
  ['fences that never close', 'person', person('', '```\n~~~\n<!--\n%%\n'.repeat(4000))],
  ['a null character', 'person', person('name: "A\\0b"', '\0\0\0')],
  ['nothing but carriage returns', 'person', '\r'.repeat(19_000)],
  ['two byte order marks', 'person', '\ufeff\ufeff---\ntype: project\n---\n'],
];
