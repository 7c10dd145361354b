import type { Strings } from '../en';

export const problems: Strings['problems'] = {
  'unreadable-block': {
    what: (found) => `Die Eigenschaften lassen sich nicht lesen: ${found}`,
    mend: 'Öffne die Notiz in der Quellcode-Ansicht und berichtige die Zeile: Text mit Doppelpunkt in Anführungszeichen setzen, mit Leerzeichen einrücken, jede Eigenschaft nur einmal schreiben. Bis dahin gilt, was zuvor gelesen wurde.',
  },
  'conflict-block': {
    what: (found) => `Zwei Geräte haben die Eigenschaften geändert, und beide Fassungen stehen darin: ${found}`,
    mend: 'Öffne die Notiz in der Quellcode-Ansicht, behalte die richtigen Zeilen und lösche die anderen samt den Zeilen aus Zeichen (<<<<<<<, =======, >>>>>>>). Bis dahin gilt, was zuvor gelesen wurde.',
  },
  'too-large': {
    what: (found) => `Die Notiz ist zu groß, um sie zu lesen. Gelesen wurde bis: ${found}`,
    mend: 'Kürze die Notiz oder teile sie in mehrere auf: Etwa 4.000 Zeilen Eigenschaften und 20.000 Zeilen Text lassen sich lesen. Bis dahin gilt, was zuvor gelesen wurde.',
  },
  'not-a-date': {
    what: (found) => `„${found}“ ist kein Tag im Kalender.`,
    mend: 'Schreibe den Tag als Jahr-Monat-Tag: 2026-03-31.',
  },
  'ambiguous-date': {
    what: (found) => `„${found}“ kann zwei verschiedene Tage bedeuten.`,
    mend: 'Schreibe zuerst das Jahr, dann den Monat, dann den Tag: 2026-04-03.',
  },
  'future-date': {
    what: (found) => `„${found}“ liegt noch in der Zukunft.`,
    mend: 'Berichtige den Tag, oder schreibe einen geplanten Kontakt unter „follow-up“.',
  },
  'not-a-duration': {
    what: (found) => `„${found}“ ist kein Rhythmus.`,
    mend: 'Schreibe zum Beispiel „3 weeks“, „2 months“, „quarterly“ oder „none“.',
  },
  'ambiguous-duration': {
    what: (found) => `„${found}“ heißt für manche zweimal im Monat, für andere alle zwei Monate.`,
    mend: 'Schreibe „2 weeks“ oder „2 months“.',
  },
  'unknown-circle': {
    what: (found) => `„${found}“ ist kein Kreis.`,
    mend: 'Schreibe „core“, „close“, „active“ oder „wide“.',
  },
  'unknown-status': {
    what: (found) => `„${found}“ ist kein Status.`,
    mend: 'Schreibe bei einer Person „active“, „archived“, „deceased“ oder „do-not-contact“; bei einem Projekt „idea“, „active“, „paused“, „done“ oder „dropped“.',
  },
  'unknown-role': {
    what: (found) => `„${found}“ ist keine Rolle der Matrix.`,
    mend: 'Nimm eine der Rollen der Matrix. Bis dahin hat das Wort eine eigene Spalte mit einem Fragezeichen.',
  },
  'not-text': {
    what: (found) => `Hier werden Wörter erwartet, nicht „${found}“.`,
    mend: 'Schreibe einen einzelnen Text; setze ihn in Anführungszeichen, wenn er wie eine Zahl aussieht oder mit einem Sonderzeichen beginnt.',
  },
  'not-a-number': {
    what: (found) => `„${found}“ ist keine Zahl, die hier brauchbar ist.`,
    mend: 'Schreibe eine ganze Zahl, zum Beispiel 2.',
  },
  'two-spellings': {
    what: (found) => `„${found}“ sagt dasselbe wie eine andere Eigenschaft dieser Notiz.`,
    mend: 'Behalte eine der beiden; bis dahin zählt die erste.',
  },
  'ambiguous-name': {
    what: (found) => `Mehrere Notizen heißen „${found}“.`,
    mend: 'Verlinke die gemeinte Notiz mit ihrem Ordner: [[People/Name|Name]].',
  },
  'not-a-stance': {
    what: (found) => `„${found}“ ist keine lesbare Haltung.`,
    mend: 'Schreibe den Link, dann die Unterstützung von -3 bis +3 oder beide Achsen von 1 bis 4, dann Einfluss und Tag, wenn du magst: „[[Name]] s3 a1 i4 2026-03-02“.',
  },
  'not-a-horizon': {
    what: (found) => `„${found}“ ist kein lesbarer Horizont.`,
    mend: 'Schreibe wann, wie weit und was, mit senkrechten Strichen dazwischen: „2026-10 | regional | drei Aufführungen“. Wann ist ein Jahr, ein Quartal (2026-Q4), ein Monat oder ein Tag.',
  },
  'role-without-project': {
    what: (found) => `Ein Projekt „${found}“ gibt es nicht.`,
    mend: 'Berichtige den Link, oder füge jener Notiz „type: project“ hinzu.',
  },
  'conflict-lines': {
    what: (found) => `Zwei Geräte haben den Text geändert, und beide Fassungen stehen darin: ${found}`,
    mend: 'Behalte die richtigen Zeilen und lösche die anderen samt den Zeilen aus Zeichen (<<<<<<<, =======, >>>>>>>). Bis dahin zählen beide Fassungen.',
  },
  'conflict-copy': {
    what: (found) => `Diese Notiz ist eine Kopie von „${found}“, die ein Synchronisationsdienst angelegt hat, weil zwei Geräte jene Notiz gleichzeitig geändert haben.`,
    mend: 'Vergleiche die beiden Notizen, übernimm, was nur in der Kopie steht, und lösche die Kopie. Bei Personen erledigt das „Duplikate finden“. Bis dahin zählen beide.',
  },
};
