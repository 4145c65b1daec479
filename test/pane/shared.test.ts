import { browserVersion } from '../../src/pane/shared/environment';
import { asText, mailto } from '../../src/pane/shared/prepared-mail';

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/129.0.0.0 Safari/537.36 Edg/129.0.2792.52',
    'Edg 129.0.2792.52',
  ],
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/147.0.0.0 Safari/537.36',
    'Chrome 147.0.0.0',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)',
    'AppleWebKit 605.1.15',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox 140.0'],
  ['something else', undefined],
])('of the user agent %s only the engine is told', (agent, told) => {
  expect(browserVersion(agent)).toBe(told);
});

describe('a prepared mail', () => {
  const mail = {
    to: 'it@rathaus.example',
    subject: 'Bitte prüfen & melden?',
    body: 'Art: Name\nGrund: 100 %',
  };

  test('keeps its words through an address', () => {
    const address = new URL(mailto(mail));
    expect(address.pathname).toBe('it@rathaus.example');
    expect(address.searchParams.get('subject')).toBe(mail.subject);
    expect(address.searchParams.get('body')).toBe('Art: Name\r\nGrund: 100 %');
  });

  test('can add no recipient and no field', () => {
    const address = mailto({
      ...mail,
      to: 'it@rathaus.example?cc=a@b.example',
      subject: 'a&bcc=x@y.example',
    });
    expect(address.match(/[?&]/g)).toEqual(['?', '&']);
  });

  test('can be pasted by hand', () => {
    expect(asText(mail)).toBe('it@rathaus.example\nBitte prüfen & melden?\n\nArt: Name\nGrund: 100 %');
  });
});
