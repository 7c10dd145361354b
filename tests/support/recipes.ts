import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

/** The examples of a document that stand in blocks with exactly this word behind the backquotes, as a person copies them. */
export function examplesIn(document: string, kind: string): string[] {
  const text = readFileSync(document, 'utf8');
  return [...text.matchAll(new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, example = '']) => example);
}

/** Runs a script with what another plugin gives it. */
export async function runScript(code: string, given: Readonly<Record<string, unknown>>): Promise<void> {
  await (runInNewContext(`(async () => { ${code} })()`, { ...given }) as Promise<void>);
}

/**
 * The text that Templater makes of a template (silentvoid13.github.io/Templater, "Syntax"): `<% %>` writes a value, `<%* %>`
 * runs and may add to `tR`, and a `-` at its end takes the next line break along.
 */
export async function runTemplate(template: string, given: Readonly<Record<string, unknown>>): Promise<string> {
  const [first = '', ...parts] = template.split('<%');
  const code = parts.map((part) => {
    const [inside = '', after = ''] = part.split('%>');
    const script = inside.replace(/^\*/, '').replace(/-$/, '');
    const text = inside.endsWith('-') ? after.replace(/^\n/, '') : after;
    return `${inside.startsWith('*') ? script : `tR += await (${script});`}\ntR += ${JSON.stringify(text)};`;
  });
  const body = `(async () => { let tR = ${JSON.stringify(first)};\n${code.join('\n')}\nreturn tR; })()`;
  return runInNewContext(body, { ...given }) as Promise<string>;
}
