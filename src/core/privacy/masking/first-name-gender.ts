import { words } from '../words';

export type Gender = 'female' | 'male';

/*
 * Whether a first name is a woman's or a man's, for the commonest names of German towns. Written for this project, not
 * taken from a list. Only used to keep "Herr Kowalski" and "Anna Kowalski" apart, and to tell whom of two "Frau
 * Kowalski" means; it reaches no model. A name that is not known says nothing.
 */

/** Names of both, or of one here and the other elsewhere. */
const EITHER = words(`
  alex alexis andrea bela bo bora charlie chris conny daniele deniz dominique eike eli elia evren gabi gabriele
  ghita helge ilja imran isa jamie jean joana jona kai kay kaya kim kimi leonida luca luka marian maxime
  michele mika mischa mitja musa nicola nikita nikola noa noe robin rosario saba safa sam sasa sascha sidney
  simone sina taha tayo toni tuana umut vanja vivian wanja yael yannick zena`);

const MEN_IN_A = words(`
  gianluca csaba arda juha pekka jukka andrija ilija
  abdalla abdulla aleksa aljoscha ata atila atilla attila baba barnaba batista bugra burhana chalifa cosma
  costa danila dima elijah enea florea foma geremia gianmaria gica giona grischa hamza horia ieremia illja
  ionica isaia issa jascha joscha joschua joshua josua judah juma jurica khalifa kolja kosta kuba kuzma matija
  mattia mihnea mikola mircea mirza mostafa moussa moustafa muawia mujtaba mulla murtaza mustafa mykola mykyta
  nebojsa nemanja oleksa osama ostoja ota oussama pascha pavlo pera reza riza sava sinisa talha tobia tolga
  toma ukba usama vasja vukota yahia yahya zaccaria zacharia zakaria zekeriya ziya`);

const WOMEN = words(`
  abigail adele adelgunde adile agnes aileen alice almut amelie angelique anke ann annabel anne annegret
  annelie anneliese annemarie annett anni annie annika anouk antje astrid aurelie aylin ayse aysel ayshe aysun
  ayten bahar barbel beate beatrice beatrix berit berivan betty birgit birgitt birte brigitte bruni cacilie
  caitlin carmen carolin cathrin cato cecile ceren ceylan chantal charlotte cheyenne christel christin cindy
  claire cleo conni constanze consuelo dagmar defne denise derin despina didem dilan dilek doina dolores doris
  dorit dorothe dorothee duygu ebru ece ecem ecrin edeltraud edith eileen eirini ekaterini eleni elfriede elif
  elisabeth elise elke ellen elli elly elsbeth else emel emely emilie emily emmi emmy erdmute ester esther eve
  evelin evelyn evelyne evi evin fabienne fadime fanny fatme felicitas femke ferah feride fidan figen fikriye
  filiz franziska frauke frederike friedel friederike gaby gamze gerda gerlinde gertraud gertrude gesche gisele
  gizem godelieve gonul gretchen grit gudrun gudula guelay gul gulay gulcan guler gulizar gulsen gulsum gulten
  hacer hailey handan hande hannah hanne hannelore hatice hedwig heide heidelinde heidemarie heidi heidrun
  heike helen helene helmtraud henrike hevin hilal hilde hildegund hulya husniye ilknur ilse ilze iman imke
  ineke ines inge ingeborg ingelore ingrid inken insel irem irene irini iris irmtraud isabel isabell ivonne
  jane janin jasmin jennifer jenny jill joyce judith judy jule julie jutta kader kadriye karen karin kathe
  kathi kathleen kathrin kato katrin katy kerstin kevser kimberly kirsten kiymet kristin lale layal lea leah
  leman lene leni leonie leonore lieselotte lieve lili lilian lilli lilly lilo linn liselotte liv liz ljubow
  lore lotte louise lourdes lucie lucy luise luminita luzie lydie lyubov madlen mahin mahnaz maike malin mandy
  manon marei mareike maren margarete margarethe margit margot margret margrit mariam marianne marie marieke
  marieluise marijke marion marit marleen marlen marlene marlies marlis mary maryam mathilde maude mechthild
  mechthilde meike melanie melek melike meltem meral mercedes merle merve meryem mia miray miriam mirjam
  monique muge mukaddes munevver nalan nancy naomi narges nasrin natalie nathalie naz nazan nazli neele nehir
  nele nelly nermin nesrin nevin nicole nihal nihan nike nilgun nisanur noemi noor nour nur nuran nuray nurcan
  nurgul nursel nurten oezlem ottilie ozge ozlem paraskevi parvin peggy pelin penelope pilar pinar polly rachel
  rahel raquel renate resi reyhan rieke rike rojda rojin romy rosalie rosemarie rosi rotraud ruby ruken ruth
  saadet safiye sally sandy saniye sarah schirin sebnem selen selin semre senay serap serife serpil sevgi sevil
  sevim shirin sibel sibylle sieglinde sigrid sigrun silke silvie simge sinem siobhan siv sofie soledad solveig
  songul sophie stefanie steffi stephanie sukran sule sultan susann susanne suzan suzanne swantje sybille
  sydney sylvie tamsin tatjane thea theres therese trude tugce tulay tulin turkan tuulikki ulrike ulviye ursel
  uschi ute valerie vasiliki vildan vivien vivienne vroni waltraud waltraut wendy wibke wiebke yasemin yasmin
  yesim yeter yildiz yolande yvonne zekiye zerrin zeynep zilan zoe zoey zohre zubeyde`);

const MEN = words(`
  aaron abbas abdul abraham achim adam adem adil adnan adolf adrian ahmad ahmed ahmet alan aleksandar
  aleksander alexander alfons alfred ali alican alois aloys alparslan alper alperen altan amir anas anatoli
  anatolij andre andreas andrej andrew andrii andrzej ansgar anthony antoine anton antonios arash arben ardian
  arif aristotelis armin arne arnold artem arthur artur atakan axel aydin ayhan aykut aytac azad aziz bahadir
  bahri bajram baran baris bartholomaus bartosz bashar bastian battal batuhan bayram beat bekir ben benedikt
  benjamin bennet benny berat berk bernard bernd berthold bilal bjarne bjorn bogdan bojan boris borys bram
  brian bulent burak cafer can caner carl carlos carsten cavit celal cem cemal cemil cengiz cenk cesare ceyhun
  christian christof christoph christopher christos cihan ciprian claas claude claus clemens constantin
  cornelis cornelius coskun cosmin costel cuneyt dalibor damian daniel danny darius dariusz david davide davut
  dawid denis dennis denny detlef detlev dieter dietmar dietrich dimitri dimitrios dimitris dirk dmitri dmitrij
  dogan dominik dorin dragan dursun dustin edgar edgard eduard edwin egon ehsan ekrem elias elmar emanuel
  emanuele emil emin emir emrah emre ender enes engin enis enrique enver eoghan ercan ercument erdal erdem
  erdinc eren ergun erhan eric erich erik erkan ernst erol ersin ertan ertugrul erwin etienne eugen ewald
  fabian fabien fadi fahri falk farhad farid faruk fatih felice felipe felix ferdi ferdinand ferhat feridun
  ferit fikret finn florian florin francois frank franz fred friedrich fritz fuat furkan gabriel gaetan georg
  georgios gerald gerardus gerd gereon gernot gerrit gert gheorghe giannis giovanni giuseppe gokhan gokmen
  goran gregor grigore grigori grzegorz guenter guenther guillaume gunnar gunter gunther gurkan gustav habib
  haidar hakan hakki haldun halil halit haluk hamdi hamid hamit hannes hans hansjorg hanspeter harald harry
  hartmut harun hasan hassan hauke haydar hein heiner heinrich heinz helmut helmuth hendrik henning henri
  henrik henryk hermann hewa hikmet hinrich holger horst hossein hryhorij hubertus huseyin husnu hussein ian
  ibrahim idris igor ihor ihsan ilhan ilias ilyas ingolf ioan ioannis ion ionut irfan iskender ismail ismet
  iulian ivan iwan izzet jacek jack jacob jacques jaime jakob jakub jamal james jan jannik jannis janusz jason
  jasper javier jens jeremias jermaine jerome jerzy jewgeni jim joachim jochen joe joel joep joerg johann
  johannes john johnny jonas jonathan jonny joost jorg jorge jose josef joseph jost juan juergen julian julien
  julius jupp jurgen jurij justus kaan kadir kamil kamran karim karl karsten kasim kaspar kazim kazimierz kemal
  kenan kenny kerem kerim kevin khaled kilian klaas klaus klemens knut konrad konstantin konstantinos koray
  kostas krzysztof kubilay kursat kurt lars lasse leander lech lennard lennart lennox leon leonard leopold
  leszek levent levin liam linus liviu lothar louis luc lucas lucian ludger ludwig luigi luis lukas lukasz luke
  lutfi lutz maciej magnus mahdi mahir mahmoud mahmud mahmut maik maksym malik malte mamadou manfred manni
  manolis mansur manuel marc marcel marcin marcus marek marius mariusz mark markus marlon martin marvin mathias
  mats mattes matthias maurice max maxim maximilian maxym mazhar mehdi mehmed mehmet melih melvin mert mesut
  metin mevlut michael michail michal michel miguel mihai mihail mike milan mithat mohamad mohamed mohammad
  mohammed moritz muammer muhammad muhammed muharrem muhittin muhsin murat muslum muzaffer nadir nasser nathan
  navid nazim necati necdet necip nedim nick nicolae nicolas niels nihat niklas nikolai nikolaj nikolas
  nikolaus nikos nils noah noel norman nuri oguz okan oktay olaf ole oleg oleh oleksandr oliver olivier
  oluwaseun omar omer omid onur orhan oscar oskar osman ottokar ovidiu ozan ozgur ozkan panagiotis pascal
  pasquale patrice patrick paul pavel pawel peter petros petru phil philip philipp philippe phillip pierre piet
  piotr pius pjotr plamen quentin quirinus radu rafael rafal raffaele rainer ralf ralph ramazan rami ramon
  raphael rashid rasmus raul razvan recep refik reiner reinhold remzi rene resul rifat roeland roger rojhat
  roland rolf roman ron ronny ruben rudi rudiger rudolf ruediger ruslan ruud ryan ryszard sabri sadik sahin
  said salih salim salomon salvatore sami samir samuel samuele savas sean sebastian sedat sefer selahattin
  selami selcuk selim semih serdar serge sergei sergej sergi serhat serhij serkan severin sezer sezgin siegmar
  silas simon sinan sjoerd slawomir soenke soeren sokol sonke soren sorin spiros stavros stefan steffen sten
  stepan stephan steve steven suat sukru suleyman sven tadeusz tahir taner taras tarek tareq tarik tayfun teddy
  temel tesfay tevfik theodor thomas thorben thorsten tibor till tillmann tim timm timon titus tobias tom tomas
  tomasz tommy torben torsten tristan tufan tugrul tuncay tuncer turan turgay turgut ueli ufuk ugur ulf uli
  ulrich umit urs uwe vadim valentin valon vangelis vasil vasile vedat veit veli veysel vicente victor viktor
  vincent viorel vitali vitalii vitalij vitus vlad vladimir volkan volker volkmar volodymyr wael waldemar walid
  walter walther wassili wasyl welat werner willi william willy wim winand witold wladimir wojciech wolf
  wolfgang wolfram xaver yakup yalcin yannik yannis yasar yasin yavuz yevhen yilmaz youssef yuksel yunus yuri
  yurii yuriy yusuf yves zacharias zafer zbigniew zekai zeki zenon ziad zoltan zoran zygmunt`);

/** Commonest second first names; the ending decides for the other ones. */
const KNOWN_IN_A = words(`
  alexandra andrea angela angelika anita anna antonia barbara carola christa christina claudia cornelia daniela diana
  doris elena ella emilia emma erika eva franziska gabriela gisela hanna helena helga ilona ina jana johanna julia karla
  katharina klara larissa laura lea lena leonora lina lisa louisa luisa magdalena manuela maria marina marta martina
  michaela monika nadja natalia nina olga paula petra ramona rita roswitha sandra sara silvia sofia sonja sophia stella
  susanna svetlana tamara tanja tatjana teresa theresa theresia ulla ursula vanessa vera verena veronika victoria viktoria`);

const WOMANS_FORM = /(?:a|hilde?|trude?|gard|ette|elle|iane|ine)$/;
const MANS_FORM = /^abd[aeiou]|(?:o|bert|fried|helm|hard|mund|ullah|ettin|eddin|slav|slaw)$/;

/** A first name in small letters; of a double name the first part counts. */
export function genderOf(firstName: string): Gender | undefined {
  const name = folded(firstName);
  if (EITHER.has(name)) return undefined;
  if (WOMEN.has(name)) return 'female';
  if (MEN.has(name) || MEN_IN_A.has(name)) return 'male';
  if (name.length < 3) return undefined;
  if (WOMANS_FORM.test(name)) return 'female';
  return MANS_FORM.test(name) ? 'male' : undefined;
}

/** Whether a word is known as a first name. */
export function isFirstName(word: string): boolean {
  const name = folded(word);
  return EITHER.has(name) || WOMEN.has(name) || MEN.has(name) || MEN_IN_A.has(name) || KNOWN_IN_A.has(name);
}

function folded(firstName: string): string {
  return firstName
    .split('-')[0]!
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss');
}
