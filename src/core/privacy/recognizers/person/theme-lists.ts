import { words } from '../../words';

/**
 * Themes of texts in which things are called like persons: makes, composers, books of law, stars. No word of them is
 * somebody's name in the lists, or a row of persons would be a theme.
 */
export const MORE_THEMES = [
  // Makes of goods and machines, and shops
  words(
    `abus adidas alete alpina asics asus atlas audi bomag bosch brother bugatti buderus canon casio deutz dior
    dolmar duravit dyson eames einhell epson fein fendt festool fissler fujitsu gaggenau gardena garmin gazelle
    geberit gira grohe grundig hako hamm hansa hansgrohe hewi hilti hudora husqvarna iveco jaguar junkers
    jungheinrich kaldewei kärcher kawasaki kettler knauf kodak komatsu krups kubota lacoste leica lenovo levis
    lexmark liebherr logitech makita mammut melitta metabo michelin miele mizuno motorola nilfisk nokia numatic
    osram panasonic peugeot philips piaggio playmobil porsche prada puma ravensburger recaro renault ricoh rolex
    rowenta samsonite samsung scania schöffel schüco seat seiko sharp shimano siemens sigma sony stabilo steelcase
    steiff stihl suchard swarovski swatch tchibo tefal thonet toshiba toyota trilux triumph vaillant vaude velux
    viessmann vileda vitra volkswagen volvo vorwerk weleda wella wellensteyn wilo wmf yamaha zeiss zentis zumtobel
    opel vivaro caddy sprinter crafter ducato transit boxer jumper berlingo kangoo unimog multicar lidl aldi rewe
    edeka penny netto kaufland rossmann takko kik woolworth ikea obi hornbach bauhaus toom hagebau fressnapf
    deichmann fielmann douglas thalia hugendubel saturn mediamarkt galeria karstadt kaufhof c&a esprit primark
    subway nordsee mcdonalds backwerk lambertz haribo katjes bahlsen leibniz birkel buitoni maggi dallmayr
    warsteiner veltins bitburger krombacher diebels hannen becks paulaner erdinger gerolsteiner apollinaris
    sinalco pepsi`,
  ),
  // Who composed, wrote, painted
  words(
    `haydn mozart beethoven mendelssohn brahms verdi puccini vivaldi telemann buxtehude pachelbel reger liszt
    chopin debussy ravel satie tschaikowsky tschaikowski grieg sibelius bartók bartok orff hindemith weill
    gershwin bernstein mendelssohn-bartholdy saint-saëns offenbach bizet gounod elgar britten rutter purcell
    corelli scarlatti konzert orgelkonzert chorkonzert kammerkonzert sinfonie sonate sonaten kantate kantaten
    oratorium motetten arien ouvertüre streichquartett klavierabend orgelmusik klavierwerke fontane brecht
    dürrenmatt rilke kandinsky barlach beuys lüpertz immendorff rembrandt rubens dürer cranach holbein monet manet
    renoir picasso chagall warhol`,
  ),
  // Commentaries and collections of laws, and who wrote them
  words(
    `palandt jauernig prütting medicus brox larenz canaris dürig jarass pieroth mangoldt eyermann posser sodan
    ziekow knack battis krautzberger brügelmann zinkahn bielenberg noftz kasseler luik wahrendorf schönke
    meyer-goßner putzo musielak lauterbach hopt sartorius kommentar kommentare kommentars handkommentar
    großkommentar randnummer rn rdnr lehrbuch festschrift
    schrifttum `,
  ),
  // Ways of teaching
  words(
    `montessori freinet pikler waldorf waldorfpädagogik reggio kneipp pestalozzi jenaplan kodály orff suzuki
    feldenkrais bobath affolter ayres piaget kohlberg satir erikson bowlby pädagogik
         `,
  ),
  // Stars
  words(
    `jupiter saturn merkur venus uranus neptun pluto titan europa ganymed kallisto mond sternbild sternbilder
    kassiopeia planetarium sternwarte teleskop`,
  ),
];
