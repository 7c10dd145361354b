/** People and a project of the worked example in docs/follow-ups.md, in two languages and two ways of writing. */
export const FOLLOW_UP_NOTES: Readonly<Record<string, string>> = {
  'Contacts/Bruno Keppens.md': [
    '---',
    'type: personne # carte de visite',
    'cercle: proche',
    'dernier-contact: 2026-02-10',
    'relance: 2026-03-12',
    "objet-relance: 'envoyer le dossier'",
    '---',
    'Décide avec une commission.',
    '',
    '## Journal',
    '- 2026-02-10 mail : premier échange',
    '',
  ].join('\n'),
  'People/Yann Corbesier.md': '---\ntype: person\nmet: 2026-03-11\n---\n',
  'People/Zélie Marchetti.md': '---\ntype: person\nmet: 2026-03-13\n---\n',
  'People/Nadège Vanhulle.md': '---\ntype: person\ncircle: close\nlast-contact: 2025-12-20\n---\n',
  'People/Lucie Ferrant.md': '---\ntype: person\nsnooze: 2026-04-01\nfollow-up: 2026-03-01\n---\n',
  'People/Nora Unknown.md': '---\ntype: person\n---\n',
  'Projects/M.md': [
    '---',
    'type: project',
    'deadline: 2026-04-30',
    'ally: ["[[Zélie Marchetti]]", "[[Ben]]"]',
    'mentor: ["[[Nadège Vanhulle]]"]',
    'decider: ["[[Bruno Keppens]]"]',
    '---',
    '',
  ].join('\n'),
};

/** Bruno's note, which the tests write to. */
export const BRUNO = 'Contacts/Bruno Keppens.md';
