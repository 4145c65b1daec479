import { pickHost } from '../../../src/pane/hosts';

describe('picking a host', () => {
  it('knows Word and nothing else yet', () => {
    expect(pickHost({ host: 'Word' })?.abilities.application).toBe('word');
    for (const host of ['Outlook', 'Excel', null]) expect(pickHost({ host })).toBeNull();
  });
});
