import { describeKind, findingsOf } from './rows';

describeKind('IP_ADDRESS', [
  ['Netzmaske 255.255.252.0, Gerät 203.0.113.9', '203.0.113.9'],
  ['127.0.0.1 ist immer man selbst.'],
  ['Netz 2001:db8::/32 für Handbücher'],
  ['Anschluss von Frau Lux 2a01:c23:9600::/44', '2a01:c23:9600::/44'],
  ['Anschluss 2001:db8:12::/56', '2001:db8:12::/56'],
  ['Router-MAC 3C-A6-2F-11-82-04', '3C-A6-2F-11-82-04'],
  ['MAC-Adresse 3ca6.2f11.8204', '3ca6.2f11.8204'],
  ['IP 91.64.118.x im Log', '91.64.118.x'],
  ['MAC 10 und Rechner 12'],
  ['Gerät mit 00:1A:2B:3C:4D:5E im Netz', '00:1A:2B:3C:4D:5E'],
  ['um 10:12:13:14:15:16:17 nichts'],
  ['IP 203.0.113.7', '203.0.113.7'],
  ['IP-Adresse: 10.2.1.4', '10.2.1.4'],
  ['Das Konto wurde von der Adresse 203.0.113.7 aus gesperrt.', '203.0.113.7'],
  ['von 192.168.178.24 aus', '192.168.178.24'],
  ['Zugriff von 203.0.113.7:443', '203.0.113.7:443'],
  ['IP 203 . 0 . 113 . 7', '203 . 0 . 113 . 7'],
  ['２０３．０．１１３．７ ist die IP', '２０３．０．１１３．７'],
  ['2001:db8::1', '2001:db8::1'],
  ['2001:0db8:85a3:0000:0000:8a2e:0370:7334', '2001:0db8:85a3:0000:0000:8a2e:0370:7334'],
  ['fe80::1ff:fe23:4567:890a%eth0', 'fe80::1ff:fe23:4567:890a%eth0'],
  ['::ffff:203.0.113.7', '::ffff:203.0.113.7'],
  ['192.168.178.24/24', '192.168.178.24/24'],
  ['Das Netz der Schule hat die IP 84.138.22.0/24', '84.138.22.0/24'],
  ['IP-Bereich 10.0.0.0/8'],
  ['Netz 192.168.0.0/16'],
  ['IP-Bereich 203.0.113.0/24'],
  ['Version 10.2.1.4'],
  ['Firmware 192.168.1.12'],
  ['Abschnitt 4.2.1.3'],
  ['4.2.1.3 Grundsätze'],
  ['am 12.03.2025'],
  ['256.1.1.300'],
  ['203.0.113'],
  ['203.0.113.7.5'],
  ['1.234.567.999 Euro'],
  ['08:30:15 Uhr'],
  ['von 8:00 bis 12:30'],
  ['2001:db8:1'],
  ['std::vector'],
  ['Ergebnis 3::2'],
  ['den Fall: 205.3.1.7-2214/25'],
]);

describe('an IP address', () => {
  it('is clearer after its word', () => {
    expect(findingsOf('IP 203.0.113.7', 'IP_ADDRESS')).toMatchObject([{ confidence: 1, reason: 'cue' }]);
    expect(findingsOf('203.0.113.7', 'IP_ADDRESS')).toMatchObject([{ confidence: 0.8, reason: 'format' }]);
  });
});
