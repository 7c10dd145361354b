/** The eight people of the worked example (docs/network.md) as notes. */
export const EIGHT_NOTES: Readonly<Record<string, string>> = {
  'People/Ana.md': '---\ntype: person\nnetworks: [Conservatoire]\nlast-contact: 2026-03-02\nknows: ["[[Ben]]", "[[Cléo]]"]\ngave: 3\nreceived: 1\n---\n',
  'People/Ben.md': '---\ntype: person\nnetworks: [Conservatoire]\nlast-contact: 2026-03-02\nknows: ["[[Cléo]]"]\nreceived: 2\n---\n',
  'People/Cléo.md': '---\ntype: person\nnetworks: [Conservatoire, Collectif Bruine]\nlast-contact: 2025-08-01\ngave: 1\nreceived: 1\n---\n',
  'People/Dirk.md': '---\ntype: person\nnetworks: [Conservatoire]\nlast-contact: 2024-01-01\nintroduced-by: "[[Ana]]"\n---\n',
  'People/Eva.md': '---\ntype: person\nnetworks: [Collectif Bruine]\nlast-contact: 2026-03-02\nintroduced-by: "[[Cléo]]"\ngave: 2\nreceived: 2\n---\n',
  'People/Farid.md': '---\ntype: person\nnetworks: [Commune]\nlast-contact: 2025-02-01\nreceived: 3\n---\n',
  'People/Gilda.md': '---\ntype: person\nnetworks: [Formation]\nlast-contact: 2026-03-02\ngave: 1\n---\n',
  'People/Hana.md': '---\ntype: person\nnetworks: [Conservatoire]\nlast-contact: 2024-01-01\nintroduced-by: "[[Ana]]"\n---\n',
};
