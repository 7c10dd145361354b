/** What vCard has no property for, by the field of a card: names that only this plugin reads again (RFC 6350, 6.10). */
export const OWN_PROPERTIES = {
  met: 'X-RESEAUTER-MET',
  'met-at': 'X-RESEAUTER-MET-AT',
  topic: 'X-RESEAUTER-TOPIC',
  source: 'X-RESEAUTER-SOURCE',
} as const;
