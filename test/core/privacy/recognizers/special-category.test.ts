import { describeKind } from './rows';

describeKind('SPECIAL_CATEGORY', [
  ['Ich leide an Diabetes.', 'diabetes'],
  ['Frau Kowalski ist schwanger.', 'schwanger'],
  ['Konfession: römisch-katholisch', 'römisch-katholisch'],
  ['GdB 50', 'GdB 50'],
  ['Diagnose: F32.1 depressive Episode', 'F32.1 depressive Episode'],
  ['Das Gesundheitsamt informiert über Diabetes.'],
  ['Wenn Sie schwerbehindert sind, melden Sie sich.'],
  ['Das Konzert findet in der Kirche statt.'],
  ['Die Fraktion der SPD beantragt.'],
]);
