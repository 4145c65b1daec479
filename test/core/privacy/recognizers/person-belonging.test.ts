import { describeKind } from './rows';

/** Names that are words of German too, told by whose something is, by the family, by the couple, and what looks alike. */
describeKind('PERSON', [
  // the genitive of a name has no article
  ['Frau Rabe kam allein. Rabes Architekt kam später.', 'Rabe', 'Rabe'],
  ['Herr Sturm wohnt oben, im Keller steht Sturms alte Truhe.', 'Sturm', 'Sturm'],
  ['Kollegin Weiß ist fort, Weißs Profil ist noch da.', 'Weiß', 'Weiß'],
  ['Familie Löffler zahlt. Das geschieht auf Löfflers Kosten.', 'Löffler', 'Löffler'],
  ['Herr Vogel unterschrieb, und Vogels Bruder zahlte.', 'Vogel', 'Vogel'],
  ['Herr Sturm kam. Die Folgen des Sturms Anfang März sind beseitigt.', 'Sturm'],
  ['Herr Koch kam. Trotz eines guten Kochs Rezepten schmeckte es nicht.', 'Koch'],
  ['Frau Sommer kam während Sommers Beginn.', 'Sommer'],
  // a family as one talks of it
  ['Nächstes Treffen am 19.11., 20 h, bei Vogts', 'Vogts'],
  ['Wir waren bei Wagners, und es war nett.', 'Wagners'],
  ['Abbiegen bei Links, bei Rechts, bei Bergs Fuß.'],
  // members of a family
  ['Frau Zastrow ruft an, die Zastrow-Jungs seien es gewesen.', 'Zastrow', 'Zastrow'],
  ['Herr Öztürk kommt. Alle Öztürk-Kinder sind geimpft.', 'Öztürk', 'Öztürk'],
  ['Frau Wolf zahlt, die Wolf-Zwillinge haben die Karte.', 'Wolf', 'Wolf'],
  ['Frau Zastrow spendet der Zastrow-Stiftung und dem Zastrow-Haus.', 'Zastrow'],
  ['Frau Weiß klagt gegen die Grün-Weiß-Halle.', 'Weiß'],
  ['Pfarrer Behrens pflanzte die Pfarrer-Behrens-Linde.', 'Behrens'],
  // couples
  ['Parzelle 31 (Eheleute Brand) mit Pacht im Rückstand', 'Brand'],
  ['Das Ehepaar Stein fehlte.', 'Stein'],
  ['Familie Brand hatte Glück.'],
  // what somebody is called by now
  ['Früher hieß sie Wollschläger.', 'Wollschläger'],
  ['Bis zur Hochzeit hieß er Rabe.', 'Rabe'],
  ['Die Adolfstraße gibt es nicht mehr, heute heißt sie Lindenweg.'],
  ['Seit 1990 heißt sie Pestalozzischule.'],
  // reported speech
  ['Die Ärztin Johanna Maas war Jüdin. Maas sei 1943 umgekommen.', 'Johanna Maas', 'Maas'],
  ['Herr Winter bestreitet das. Winter habe nichts gewusst.', 'Winter', 'Winter'],
  // one more, without a last name
  ['Gemietet haben Bogdan Stoica, Petru Lungu und ein Mircea.', 'Bogdan Stoica', 'Petru Lungu', 'Mircea'],
  ['Ausgestellt waren ein Picasso und ein Oskar.'],
  // salutations of other languages
  ['Der Schlüssel liegt beim Hausmeister, Pan Spatz.', 'Spatz'],
  ['Sayın Demir, Ihr Antrag ist da.', 'Demir'],
  ['Das Theater spielt Peter Pan.'],
  ['Die Lehrerin, Mme Claire Duval, kommt. Mme bleibt die Anrede.', 'Mme Claire Duval'],
  ['I am Priya Raghunathan and live here.', 'Priya Raghunathan'],
  ['Der Stand am Raghunathan bleibt.'],
  // kin before a figure's name
  ['Ihr Bruder Jakob wohnt in Kempen.', 'Jakob'],
  ['Die Kinder singen Bruder Jakob.'],
  // a month and a first name
  ['Getraut wurde der Kollege August Vormholt.', 'August Vormholt'],
  ['Getraut 1909 der Lehrer August Kuhlemeier.', 'August Kuhlemeier'],
  ['Bis Ende August Kirmes.'],
  // out of service
  ['Oberstleutnant a. D. v. Trützen möchte vorne sitzen.', 'v. Trützen'],
  ['Pastor i. R. Ten Eicke kommt, auch Bürgermeister a. D. Kox ist da.', 'Ten Eicke', 'Kox'],
  ['Der Bürgermeister a. D. Vorstand war er nie.'],
  ['Die Tagesmutter ist Fr. ash-Shami.', 'ash-Shami'],
  ['Chor braucht Tenöre. Dietgard freut sich über Anrufe.', 'Dietgard'],
  ['Nettetal freut sich. Werbung ärgert sich nicht.'],
]);
