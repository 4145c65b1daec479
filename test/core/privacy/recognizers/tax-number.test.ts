import { describeKind, findingsOf } from './rows';

describeKind('TAX_NUMBER', [
  ['Steuernumer 24/144/30917', '24/144/30917'],
  ['Steuernummer lt. Rechnung 33/121/04417', '33/121/04417'],
  ['Zur Zweitwohnungsteuer: geführt werden wir in München unter 144/310/20587.', '144/310/20587'],
  ['geführt werden wir unter 144/310/20587.'],
  ['Steuernummer K/210/8841/6092', 'K/210/8841/6092'],
  ['Duits belastingnummer: 305/5117/2046', '305/5117/2046'],
  ['Bundeseinheitlich | 5133081508159', '5133081508159'],
  [
    'Steuernummern:\n- Ton: 201/123/12340 (Leipzig)\n- Gitarre: 22/815/0815/4',
    '201/123/12340',
    '22/815/0815/4',
  ],
  ['Drucksache 201/123/12340'],
  ['Steuernummer 115/5822/0123', '115/5822/0123'],
  ['St.-Nr.: 21/815/08150', '21/815/08150'],
  ['StNr 93815/08152', '93815/08152'],
  ['Steuer-Nr. 181 815 08155', '181 815 08155'],
  ['Steuernummer: 013 815 08153', '013 815 08153'],
  ['Steuernummer 22/815/0815/4', '22/815/0815/4'],
  ['Steuernummer 2893081508152', '2893081508152'],
  ['Steuernummer: 1158220123', '1158220123'],
  ['steuernr. 115 / 5822 / 0123', '115 / 5822 / 0123'],
  ['Steuernummer\n115/5822/0123', '115/5822/0123'],
  ['Steuernummer 115/58O2/0123', '115/58O2/0123'],
  ['Finanzamt Kempen, 115/5822/0123', '115/5822/0123'],
  ['USt-IdNr. DE136695976', 'DE136695976'],
  ['USt-ID: DE 136 695 976', 'DE 136 695 976'],
  ['Umsatzsteuer-Identifikationsnummer: 136695976', '136695976'],
  ['Wirtschafts-ID DE136695976-00001', 'DE136695976-00001'],
  ['DE136695976', 'DE136695976'],
  ['ATU13585627', 'ATU13585627'],
  ['BTW-nr. NL123456782B12', 'NL123456782B12'],
  ['TVA BE0428759497', 'BE0428759497'],
  ['BE 0428.759.497', 'BE 0428.759.497'],
  ['FR40303265045', 'FR40303265045'],
  ['PL8567346215', 'PL8567346215'],
  ['LU15027442', 'LU15027442'],
  ['USt-IdNr. DE136695975', 'DE136695975'],
  ['Rechnung 115/5822/0123'],
  ['Finanzamt, Raum 115'],
  ['DE136695975'],
  ['ATU13585628'],
  ['BE0428759498'],
  ['NL123456783B12'],
  ['PL8567346216'],
  ['Die Steuernummer steht auf dem Bescheid vom 12.03.2025'],
  ['Die Freistellung beim Finanzamt läuft unter 06/670/4418/9.', '06/670/4418/9'],
  ['Sie haben zwei Steuernummern, richtig ist wohl 29 281 04418.', '29 281 04418'],
]);

describe('a VAT id', () => {
  it('is certain with its check digit and a probability after its word without', () => {
    expect(findingsOf('DE136695976', 'TAX_NUMBER')).toMatchObject([{ confidence: 1, reason: 'checksum' }]);
    expect(findingsOf('USt-IdNr. DE136695975', 'TAX_NUMBER')).toMatchObject([
      { confidence: 0.75, reason: 'cue' },
    ]);
  });
});
