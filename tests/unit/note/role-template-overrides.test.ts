import { describe, expect, test } from 'vitest';
import { DEFAULT_ROLE_TEMPLATES } from '../../../src/model/role-template';
import { readRoleTemplates, roleTemplateOverrides } from '../../../src/note/role-template-overrides';
import { idForNewTemplate, removedTemplates, withTemplate } from '../../../src/view/settings/role-template-list';

const own = { id: 'fair', name: 'Fair', needs: { ally: 2 } };
const others = DEFAULT_ROLE_TEMPLATES.slice(1);

describe('the kinds of projects in a file', () => {
  test.each([
    ['nothing', undefined, DEFAULT_ROLE_TEMPLATES],
    ['what is no list', { residency: 1 }, DEFAULT_ROLE_TEMPLATES],
    ['what makes no sense', [null, 'x', {}, { id: ' ' }, { id: 7 }, { id: 'funding', needs: 'many', name: '' }], DEFAULT_ROLE_TEMPLATES],
    ['a removed one', [{ id: 'residency', isRemoved: true }], others],
    ['another name', [{ id: 'residency', name: ' Stay ' }], [{ ...DEFAULT_ROLE_TEMPLATES[0], name: 'Stay' }, ...others]],
    ['other numbers', [{ id: 'residency', needs: { ally: 1, mentor: -1, decider: 1.5, press: '2', '': 3 } }], [{ id: 'residency', needs: { ally: 1 } }, ...others]],
    ['one of a person’s own, told twice', [own, { ...own, name: 'Other' }], [...DEFAULT_ROLE_TEMPLATES, own]],
  ])('%s', (_what, entries, expected) => expect(readRoleTemplates(entries)).toEqual(expected));

  test('only what is not as it comes is written', () => {
    expect(roleTemplateOverrides(DEFAULT_ROLE_TEMPLATES)).toEqual([]);
    const [residency] = DEFAULT_ROLE_TEMPLATES;
    const named = { ...residency, id: 'residency', name: 'Stay', needs: residency?.needs ?? {} };
    expect(roleTemplateOverrides(withTemplate(withTemplate(DEFAULT_ROLE_TEMPLATES, named), own))).toEqual([{ id: 'residency', name: 'Stay' }, own]);
    expect(roleTemplateOverrides(others)).toEqual([{ id: 'residency', isRemoved: true }]);
  });
});

describe('the list of kinds of projects', () => {
  test('knows what was removed', () => expect(removedTemplates([...others, own])).toEqual([DEFAULT_ROLE_TEMPLATES[0]]));

  test.each([['Salon', 'salon'], ['Fair', 'fair-2'], ['Hiring', 'hiring-2'], ['Fête d’été', 'fete-d-ete'], [' - ', null]])(
    'a new one called “%s” gets the id %s',
    (name, id) => expect(idForNewTemplate(name, [own])).toBe(id),
  );
});
