import { describe, expect, test } from 'vitest';
import { cardsWithoutPictures } from '../../../../src/exchange/card-file';
import { picturesOf } from '../../../../src/exchange/vcard/read-vcards';
import { file, onlyCard, said, vcard } from './vcard-files';

const JPEG = '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAEBAQ==';

describe('a card of a well-known program says', () => {
  test('Google Contacts, 3.0', () => {
    const text = vcard('3.0',
      'FN:Zoë van den Berg', 'N:Berg;Zoë;van den;;', 'item1.EMAIL;TYPE=INTERNET:zoe@example.org', 'item1.X-ABLabel:',
      'EMAIL;TYPE=INTERNET;TYPE=WORK:z.vandenberg@work.example', 'TEL;TYPE=CELL:+32 470 12 34 56',
      'ADR;TYPE=HOME:;;Rue du Lac 1;Namur;;5000;Belgique;BE', 'ORG:UNamur;Faculté d’informatique', 'TITLE:Chercheuse',
      'BDAY:19901104', 'item2.URL:https\\://example.org/zoe', 'item2.X-ABLabel:PROFILE', 'NOTE:Rencontrée au salon\\, stand 4\\nAime le vélo',
      'CATEGORIES:myContacts,Jury 2026', 'PHOTO:https://lh3.googleusercontent.com/contacts/abc');
    const { card, leftOut, photo } = onlyCard(text);
    expect(said(card)).toEqual({
      name: 'Zoë van den Berg', emails: ['zoe@example.org', 'z.vandenberg@work.example'], phones: ['+32 470 12 34 56'],
      address: 'Rue du Lac 1, 5000 Namur, Belgique', city: 'Namur', organisation: 'UNamur',
      function: 'Chercheuse, Faculté d’informatique', birthday: { year: 1990, month: 11, day: 4 },
      urls: ['https://example.org/zoe'], note: 'Rencontrée au salon, stand 4\nAime le vélo', networks: ['Jury 2026'],
    });
    expect([leftOut, photo]).toEqual([['PHOTO'], null]);
  });

  test('Apple Contacts, 3.0: groups with labels, a birthday without a year, the preferred address first', () => {
    const text = vcard('3.0',
      'PRODID:-//Apple Inc.//iPhone OS 17.4//EN', 'N:Díaz;Ana;;;', 'FN:Ana Díaz', 'NICKNAME:Anita', 'ORG:Fablab Liège;',
      'item1.EMAIL;type=INTERNET:ana@home.example', 'item2.EMAIL;type=INTERNET;type=pref:ana@fablab.example',
      'item2.X-ABLabel:_$!<Work>!$_', 'item3.ADR;type=HOME;type=pref:;;Quai 3\\nBoîte 2;Liège;;4000;Belgium',
      'item3.X-ABADR:be', 'BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-05',
      'X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/ana', 'X-SOCIALPROFILE;type=twitter:x-apple:anita',
      'item4.X-ABDATE;type=pref:2015-06-01', 'item4.X-ABLabel:_$!<Anniversary>!$_', 'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQEASABIA', ' AD/2wBDAAEBAQ==',
      'X-ABUID:1234\\:ABPerson');
    const { card, leftOut, photo } = onlyCard(text);
    expect(said(card)).toEqual({
      name: 'Ana Díaz', aliases: ['Anita'], organisation: 'Fablab Liège', emails: ['ana@fablab.example', 'ana@home.example'],
      address: 'Quai 3, Boîte 2, 4000 Liège, Belgium', city: 'Liège', birthday: { year: null, month: 4, day: 5 },
      urls: ['https://www.linkedin.com/in/ana'],
    });
    expect(leftOut).toEqual(['X-SOCIALPROFILE', 'X-ABDATE']);
    expect(photo).toEqual({ type: 'image/jpeg', bytes: new Uint8Array(Buffer.from(JPEG, 'base64')) });
  });

  test('Outlook, 2.1: bytes of windows-1252 in quoted-printable, a name turned round, a label, an indented picture', () => {
    const text = vcard('2.1',
      'N;LANGUAGE=fr;CHARSET=windows-1252;ENCODING=QUOTED-PRINTABLE:Lef=E8vre;Ren=E9e', 'FN;CHARSET=windows-1252;ENCODING=QUOTED-PRINTABLE:Lef=E8vre, Ren=E9e',
      'ORG:Acme;Sales', 'TITLE:Buyer', 'TEL;WORK;VOICE:081 22 33 44', 'TEL;WORK;FAX:081 22 33 45', 'ADR;WORK;PREF:;;Place 2;Namur;;5000;Belgique',
      'LABEL;WORK;PREF;ENCODING=QUOTED-PRINTABLE:Place 2=0D=0A=', '5000 Namur=0D=0A=', 'Belgique', 'EMAIL;PREF;INTERNET:renee@acme.example',
      'NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0A=', '', 'X-MS-CARDPICTURE;TYPE=JPEG;ENCODING=BASE64:', ` ${JPEG}`, '', 'REV:20240502T101112Z');
    const { card, leftOut } = onlyCard(text);
    expect(said(card)).toEqual({
      name: 'Renée Lefèvre', organisation: 'Acme', function: 'Buyer, Sales', phones: ['081 22 33 44'], emails: ['renee@acme.example'],
      address: 'Place 2, 5000 Namur, Belgique', city: 'Namur', note: 'one',
    });
    expect(leftOut).toEqual(['TEL', 'X-MS-CARDPICTURE']);
  });

  test('Android, 2.1: soft line breaks inside a character, base64 without indentation', () => {
    const text = vcard('2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=89toile;Zo=C3=AB;;;', 'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Zo=C3=', '=AB=20=', '=C3=89toile',
      'TEL;CELL;PREF:+33612345678', 'EMAIL;HOME:zoe@example.org', 'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQEASABIA', 'AD/2wBDAAEBAQ==', '', 'NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:a=0Ab=');
    const { card, photo } = onlyCard(text);
    expect(said(card)).toEqual({ name: 'Zoë Étoile', phones: ['+33612345678'], emails: ['zoe@example.org'], note: 'a\nb' });
    expect(photo?.bytes).toEqual(new Uint8Array(Buffer.from(JPEG, 'base64')));
  });

  test('Nextcloud, 4.0: types in quotes, ranks, addresses of the net, a data URI', () => {
    const text = vcard('4.0',
      'UID:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1', 'FN;X-NC-SCOPE=v2-federated:Ben Okafor', 'N:Okafor;Ben;;;', 'TEL;VALUE=uri;PREF=2;TYPE="voice,home":tel:+32-2-555-0101;ext=12',
      'TEL;VALUE=uri;PREF=1;TYPE="cell,voice":tel:+32-470-55-01-02', 'EMAIL;TYPE=WORK:mailto:ben@example.org', 'LANG;PREF=1:fr', 'BDAY:--0229',
      'ADR;TYPE=home;LABEL="1 High St^nYork":;;1 High St;York;;YO1 7AA;', `PHOTO:data:image/jpeg;base64,${JPEG}`, 'CATEGORIES:Famille,Club\\, le grand', 'ROLE:Decider', 'GENDER:M');
    const { card, leftOut, photo } = onlyCard(text);
    expect(said(card)).toEqual({
      name: 'Ben Okafor', phones: ['+32-470-55-01-02', '+32-2-555-0101 x12'], emails: ['ben@example.org'], language: 'fr', function: 'Decider',
      birthday: { year: null, month: 2, day: 29 }, address: '1 High St, York', city: 'York', networks: ['Famille', 'Club, le grand'],
    });
    expect([leftOut, photo?.type]).toEqual([['GENDER'], 'image/jpeg']);
  });

  test('Proton, 4.0: groups, ranks, keys', () => {
    const text = vcard('4.0',
      'PRODID:-//ProtonMail//ProtonMail vCard 1.0.0//EN', 'FN;PREF=1:Li Wei 李伟', 'item1.EMAIL;PREF=1:liwei@proton.me', 'item1.KEY;PREF=1:data:application/pgp-keys;base64,xsBN',
      'item1.X-PM-ENCRYPT:true', 'item1.CATEGORIES:Group A', 'item1.CATEGORIES:Group B', 'UID:proton-web-1');
    const { card, leftOut } = onlyCard(text);
    expect(said(card)).toEqual({ name: 'Li Wei 李伟', emails: ['liwei@proton.me'], networks: ['Group A', 'Group B'] });
    expect(leftOut).toEqual(['KEY', 'X-PM-ENCRYPT']);
  });
});

describe('one line says', () => {
  const named = (...lines: readonly string[]) => vcard('3.0', 'FN:Ana', ...lines);

  test.each([
    ['a name of parts only, given name first', ['N:Berg;Zoë;van den;Dr.;'], { name: 'Zoë van den Berg' }],
    ['a name of one part', ['N:Cher'], { name: 'Cher' }],
    ['an empty name and a nickname', ['FN:', 'N:;;;;', 'NICKNAME:Bee,B'], { name: 'Bee', aliases: ['B'] }],
    ['two names', ['FN:Ana Díaz', 'FN:Ana Diaz'], { name: 'Ana Díaz', aliases: ['Ana Diaz'] }],
    ['an organisation alone', ['ORG:Acme\\; Sons;'], { organisation: 'Acme; Sons' }],
    ['an address alone', ['EMAIL:x@example.org'], { emails: ['x@example.org'] }],
    ['a base64 text', ['FN;CHARSET=UTF-8;ENCODING=B:WsOpbm8='], { name: 'Zéno' }],
    ['Japanese of a phone', ['FN;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=8ER=93c'], { name: '山田' }],
    ['a charset that is not its own', ['FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ren=E9e'], { name: 'Renée' }],
    ['an equals sign that encodes nothing', ['FN;ENCODING=QUOTED-PRINTABLE:a=b = c=3D'], { name: 'a=b = c=' }],
    ['right to left, with its mark', ['FN:\u200Fمحمد علي'], { name: '\u200Fمحمد علي' }],
    ['emoji and a decomposed accent', ['FN:👩‍🚀 Zoe\u0308'], { name: '👩‍🚀 Zoë' }],
    ['a name that would be a path', ['FN:../../x'], { name: '../../x' }],
    ['a name that JavaScript knows', ['FN:__proto__', 'CATEGORIES:constructor'], { name: '__proto__', networks: ['constructor'] }],
    ['control characters', ['FN:A\u0000n\u0007a\tB'], { name: 'Ana B' }],
  ])('%s', (_what, lines, expected) => {
    expect(said(onlyCard(vcard('3.0', ...lines)).card)).toEqual(expected);
  });

  test.each([
    ['2026-02-31', null], ['sometime in May', null], ['1990', null], ['1990-11-04', { year: 1990, month: 11, day: 4 }],
    ['19901104T000000Z', { year: 1990, month: 11, day: 4 }], ['1990-11-04T23:30:00-08:00', { year: 1990, month: 11, day: 4 }],
    ['1604-02-29', { year: null, month: 2, day: 29 }], ['0000-07-01', { year: null, month: 7, day: 1 }], ['--07-01', { year: null, month: 7, day: 1 }],
  ])('BDAY:%s', (written, birthday) => {
    const { card, leftOut } = onlyCard(named(`BDAY:${written}`));
    expect([card.birthday, leftOut]).toEqual([birthday, birthday === null ? ['BDAY'] : []]);
  });

  test.each([
    ['EMAIL;TYPE=INTERNET:/o=ExchangeLabs/ou=Exchange', 'EMAIL'], ['URL:javascript:alert(1)', 'URL'], ['ADR:;;Second;Town;;;', 'ADR'],
    ['PHOTO;VALUE=uri:https://example.org/a.jpg', 'PHOTO'], [`PHOTO;ENCODING=b:${btoa('<svg onload=alert(1)>')}`, 'PHOTO'],
    [`URL:https://example.org/${'a'.repeat(20_000)}`, 'URL'], ['garbage without a colon', 'garbage without a colon'],
  ])('nothing that a note would take: %.40s', (line, name) => {
    const { card, leftOut } = onlyCard(named('ADR:;;First;;;;', line));
    expect([card.address, card.emails, card.urls, leftOut]).toEqual(['First', [], [], [name]]);
  });

  test('each value once, addresses whatever their capitals', () => {
    const { card } = onlyCard(named('EMAIL:A@x.org', 'EMAIL:a@X.org', 'TEL:1', 'TEL:1', 'CATEGORIES:k,k', 'NICKNAME:Ana,An'));
    expect([card.emails, card.phones, card.networks, card.aliases]).toEqual([['A@x.org'], ['1'], ['k'], ['An']]);
  });

  test('a note that its program broke into lines, up to the next property', () => {
    const { card, leftOut } = onlyCard(named('NOTE:first', 'second line', 'third', 'TITLE:Chair'));
    expect([card.note, card.function, leftOut]).toEqual(['first\nsecond line\nthird', 'Chair', []]);
  });

  test('the same with other line ends, capitals, spaces and folds', () => {
    const text = file('begin:vcard', 'version:3.0', 'fn:Ana', 'note:one', '  two', '', '\tthree', 'End:VCard  ');
    const expected = { name: 'Ana', note: 'one twothree' };
    for (const end of ['\r\n', '\n', '\r', '\r\r\n']) expect(said(onlyCard(text.replaceAll('\r\n', end)).card)).toEqual(expected);
    expect(said(onlyCard(`\uFEFF${text}`).card)).toEqual(expected);
  });
});

describe('the pictures of a file', () => {
  const picture = (end: string): string => `PHOTO;ENCODING=b;TYPE=PNG:${btoa(`\x89PNG\r\n${end}`)}`;
  const text = [
    vcard('3.0', 'FN:Ana', picture('ana')), vcard('3.0', 'FN:Bea'), vcard('3.0', 'FN:Cleo', picture('cleo')), vcard('3.0', 'FN:Dirk', picture('dirk')),
  ].join('');
  const lineOf = (name: string): number => text.split('\r\n').indexOf(`FN:${name}`) - 1;

  test('are read again by the lines of their cards, in the order of the file, and none where a card has none', () => {
    const found = [...picturesOf(text, new Set(['Dirk', 'Bea', 'Ana'].map(lineOf)))];
    expect(found.map(({ line, card, photo }) => [line, card.name, photo.type, new TextDecoder().decode(photo.bytes.slice(6))]))
      .toEqual([[lineOf('Ana'), 'Ana', 'image/png', 'ana'], [lineOf('Dirk'), 'Dirk', 'image/png', 'dirk']]);
    expect([...picturesOf(text, new Set([lineOf('Ana') + 1, 999]))]).toEqual([]);
  });

  test('are left in it while the list is looked through', () => {
    const photos = [...cardsWithoutPictures(text)].map((reading) => (reading.kind === 'card' ? reading.photo : 'unreadable'));
    const left = { type: 'image/png', bytes: new Uint8Array(0) };
    expect(photos).toEqual([left, null, left, left]);
  });
});
