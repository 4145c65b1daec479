// node invent.mjs [seed]: prints fresh invented values with valid check digits, by kind.
let s = (Number(process.argv[2] ?? Date.now()) % 2147483646) + 1;
if (Number.isNaN(s)) throw new Error('The seed is a number: node test/corpus/invent.mjs 42');
const rnd = (n) => {
  s = (s * 48271) % 2147483647;
  return s % n;
};
const D = (n) => Array.from({ length: n }, () => rnd(10)).join('');
const pick = (a) => a[rnd(a.length)];
const mod97 = (c) => {
  let r = 0;
  for (const x of c) r = (r * 10 + +x) % 97;
  return r;
};
const num = (t) => [...t].map((c) => (/\d/.test(c) ? c : String(c.charCodeAt(0) - 55))).join('');
const iban = (cc, bban) => `${cc}${String(98 - mod97(num(`${bban + cc}00`))).padStart(2, '0')}${bban}`;
const mod1110 = (d) => {
  let p = 10;
  for (const x of d) {
    const q = (+x + p) % 10 || 10;
    p = (q * 2) % 11;
  }
  return (11 - p) % 10;
};
const luhn = (b) => {
  let t = 0;
  for (let i = 0; i < b.length; i++) {
    const v = +b[b.length - 1 - i];
    t += i % 2 === 0 ? v * 2 - (v > 4 ? 9 : 0) : v;
  }
  return (10 - (t % 10)) % 10;
};
const taxId = () => {
  for (;;) {
    const d = '123456789'[rnd(9)] + D(9);
    const c = {};
    for (const x of d) c[x] = (c[x] ?? 0) + 1;
    const r = Object.values(c).filter((v) => v > 1);
    if (r.length === 1 && r[0] <= 3 && !/(\d)\1\1/.test(d)) return d + mod1110(d);
  }
};
const dob = () =>
  String(1 + rnd(28)).padStart(2, '0') +
  String(1 + rnd(12)).padStart(2, '0') +
  String(40 + rnd(60)).padStart(2, '0');
const ssn = () => {
  const b = pick(['10', '12', '13', '14', '15', '18', '20', '24', '25', '50', '53', '65']) + dob();
  const L = pick([...'ABCDEFGHKLMNPRSTW']);
  const ser = D(2);
  const digits = b + String(L.charCodeAt(0) - 64).padStart(2, '0') + ser;
  const w = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
  let t = 0;
  for (let i = 0; i < 12; i++) {
    const p = +digits[i] * w[i];
    t += Math.floor(p / 10) + (p % 10);
  }
  return b + L + ser + (t % 10);
};
const kvnr = () => {
  const L = pick([...'ABCDEFGHJKLMPRSTVWXZ']);
  const d = D(8);
  const all = String(L.charCodeAt(0) - 64).padStart(2, '0') + d;
  let t = 0;
  for (let i = 0; i < 10; i++) {
    const p = +all[i] * (i % 2 ? 2 : 1);
    t += p > 9 ? p - 9 : p;
  }
  return L + d + (t % 10);
};
const docCheck = (b) =>
  [...b].reduce((t, c, i) => t + (/\d/.test(c) ? +c : c.charCodeAt(0) - 55) * [7, 3, 1][i % 3], 0) % 10;
const SER = [...'CFGHJKLMNPRTVWXYZ0123456789'];
const idc = () => {
  const b =
    pick(['L', 'M', 'N', 'P', 'R', 'T', 'V', 'W', 'X', 'Y']) +
    Array.from({ length: 8 }, () => pick(SER)).join('');
  return b + docCheck(b);
};
const pass = () => {
  const b = pick(['C', 'F', 'G', 'H', 'J', 'K']) + Array.from({ length: 8 }, () => pick(SER)).join('');
  return b + docCheck(b);
};
const lanr = () => {
  const b = D(6);
  let t = 0;
  for (let i = 0; i < 6; i++) t += +b[i] * (i % 2 ? 9 : 4);
  return b + ((10 - (t % 10)) % 10) + pick(['01', '03', '10', '34', '50']);
};
const fs = () => {
  const b =
    pick([...'BCDEFHJKLMNPR']) +
    pick(['07', '12', '34', '45', '0A']) +
    Array.from({ length: 6 }, () => pick([...'0123456789ABCDEFGHJKLMNPRSTVWXYZ'])).join('');
  let t = 0;
  [...b].forEach((c, i) => {
    t += (/\d/.test(c) ? +c : c.charCodeAt(0) - 55) * (9 - i);
  });
  const r = t % 11;
  return b + (r === 10 ? 'X' : r) + pick(['1', '2', '5']);
};
const btc = () =>
  '1' +
  Array.from({ length: 33 }, () =>
    pick([...'123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz']),
  ).join('');
const g4 = (t) => t.replace(/(.{4})(?=.)/g, '$1 ');
const rows = {
  'IBAN DE': () =>
    g4(iban('DE', pick(['37050198', '32050000', '30050110', '10070000', '44050199', '70150000']) + D(10))),
  'IBAN NL': () => g4(iban('NL', `${pick(['INGB', 'RABO', 'ABNA'])}0${D(9)}`)),
  'IBAN BE': () => {
    const b = D(10);
    return g4(iban('BE', b + String(Number(b) % 97 || 97).padStart(2, '0')));
  },
  'IBAN AT/PL/FR': () =>
    pick([() => g4(iban('AT', D(16))), () => g4(iban('PL', D(24))), () => g4(iban('FR', D(23)))])(),
  Kreditkarte: () => {
    const b = pick(['4', '51', '52', '54']);
    const c = b + D(15 - b.length);
    return g4(c + luhn(c));
  },
  'Steuer-ID': () => taxId().replace(/(\d\d)(\d{3})(\d{3})(\d{3})/, '$1 $2 $3 $4'),
  'USt-IdNr': () => {
    const b = pick([...'12345678']) + D(7);
    return `DE${b}${mod1110(b)}`;
  },
  Rentenversicherungsnr: ssn,
  Krankenversichertennr: kvnr,
  Personalausweis: idc,
  Reisepass: pass,
  Fuehrerschein: fs,
  'LANR (Arztnummer)': lanr,
  'BSNR (Betriebsstaette)': () => pick(['17', '20', '38', '52', '63', '72']) + D(7),
  'Bitcoin-Adresse (Form)': btc,
  'Wohngeldnummer (Form)': () => `WG ${D(6)}/${D(1)}`,
  'BG-Nummer (Form)': () => `${D(5)}//00${D(5)}`,
};
for (const [k, f] of Object.entries(rows)) console.log(`${k}: ${Array.from({ length: 8 }, f).join(' | ')}`);
