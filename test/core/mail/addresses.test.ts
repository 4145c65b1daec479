import { allInternal, isInternal } from '../../../src/core/mail/addresses';

const domains = ['nettetal.de', '@netteverein.example'];

describe('isInternal', () => {
  it.each([
    'info@nettetal.de',
    'INFO@Nettetal.DE',
    'x@amt.nettetal.de',
    'x@nettetal.de.',
    ' Max Muster <max@nettetal.de> ',
    '"Muster, Max" <max@nettetal.de>',
    'a@netteverein.example',
  ])('counts %j as inside', (address) => expect(isInternal(address, domains)).toBe(true));

  it.each([
    'x@nettetal.de.evil.com',
    'x@evilnettetal.de',
    'x@evil-nettetal.de',
    'x@nettetal.de@evil.com',
    'nettetal.de <x@evil.com>',
    '"x@nettetal.de" <x@evil.com>',
    'x@evil.com, y@nettetal.de',
    'x@evil.com;y@nettetal.de',
    'x@evil.com y@nettetal.de',
    'x@.nettetal.de',
    'x@',
    '@nettetal.de',
    'nettetal.de',
    'Alle Mitarbeitenden',
    '/o=ExchangeLabs/ou=Exchange/cn=Recipients/cn=max',
    '',
    ' ',
  ])('counts %j as outside', (address) => expect(isInternal(address, domains)).toBe(false));

  it('takes no empty entry of the policy for every domain', () => {
    expect(isInternal('x@evil.com', ['', ' ', '.', '*.'])).toBe(false);
    expect(isInternal('x@amt.nettetal.de', ['*.nettetal.de.'])).toBe(true);
  });
});

describe('allInternal', () => {
  it('needs every address inside, and at least one', () => {
    expect(allInternal(['a@nettetal.de', 'b@amt.nettetal.de'], domains)).toBe(true);
    expect(allInternal(['a@nettetal.de', 'b@example.org'], domains)).toBe(false);
    expect(allInternal([], domains)).toBe(false);
  });
});
