import { nodesOf } from '../../src/playground/model/blocks';
import { revisionsOf } from '../../src/playground/model/revisions';
import { textBetween } from '../../src/playground/model/text';
import { samples } from '../../src/playground/samples';

const whole = (id: keyof typeof samples) => {
  const { body } = samples[id].make();
  return textBetween(body.doc, 0, body.doc.content.size, 'Current');
};

describe('the sample documents', () => {
  it.each(Object.keys(samples) as (keyof typeof samples)[])('are valid: %s', (id) => {
    const document = samples[id].make();
    for (const story of document.stories()) story.doc.check();
    expect(document.saved || id === 'leer').toBe(true);
  });

  it('give an official letter of about 350 words with list, table, note and bold deadline', () => {
    const { body } = samples.bescheid.make();
    const words = whole('bescheid').split(/\s+/).length;
    expect(words).toBeGreaterThan(300);
    expect(words).toBeLessThan(400);
    for (const type of ['table', 'note']) expect(nodesOf(body.doc, type)).toHaveLength(1);
    expect(whole('bescheid')).toContain('bis spätestens 15. Februar 2027');
  });

  it('plant personal data where a careless add-in would send it', () => {
    const document = samples.brief.make();
    const text = whole('brief');
    for (const planted of [
      'Erika Mustermann',
      'DE02 1203 0000 0000 2020 51',
      'erika.mustermann@example.org',
      '0170 9876543',
      '03.05.1984',
      '50.12-4711/26',
    ])
      expect(text).toContain(planted);
    expect(revisionsOf(document.body).find(({ kind }) => kind === 'del')?.text).toContain(
      'Gerd Altenbeispiel',
    );
    expect(text).not.toContain('Altenbeispiel');
    expect(text).toContain('Verdecktmann');
  });

  it('give a picture whose file and old alternative text say who made it, and one without any', () => {
    const [diagram, building] = nodesOf(samples.radverkehr.make().body.doc, 'picture').map(
      ({ node }) => node.attrs,
    );
    expect(atob(diagram?.data)).toContain('Author\0Erika Mustermann');
    expect(diagram?.description).toContain('Erika Mustermann');
    expect(building?.description).toBe('');
    for (const { data } of [diagram!, building!]) expect(atob(data)).toMatch(/^\x89PNG/);
  });
});
