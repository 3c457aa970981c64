//! What families in Budapest told or wrote to the association, in Hungarian.

use super::{Story, stories};

/// Complaints, questions, requests and praise.
pub const CSAGYI: &[Story] = stories! {
    Told Complaint "family-support":
        "{few} hete kért időpontot a családsegítőhöz, azóta háromszor mondták le, mindig aznap reggel. \
         Minden alkalommal szabadságot vett ki. Nem haragszik senkire, de úgy érzi, hogy nem veszik \
         komolyan. Kéri, hogy a következő időpont biztos legyen.";
    Wrote Complaint "children":
        "A kapcsolattartáson {on_day} a gyerek húsz percig a folyosón várt, mert a szoba foglalt volt. \
         {child} azt hitte, hogy nem jövök el. Kérem, hogy legközelebb legyen ott valaki, aki szól neki.";
    Wrote Complaint "youth":
        "A táborra befizettük a {small} ezer forintot, majd {few} nappal az indulás előtt kiderült, hogy \
         betelt. A pénzt visszakaptuk, de a gyereknek én mondtam meg. Ezt nem a szülőnek kellene.";
    Told Complaint "family-support":
        "Az adományosztáson mindenki előtt megkérdezték tőle, miért nem dolgozik. Elmondta, hogy beteg \
         gyereket ápol. Azóta nem mer elmenni, pedig szüksége volna rá. {there} laknak hárman egy szobában.";
    Wrote Complaint "institutions":
        "Intézményünk {many} hónapja szerződött az esetmegbeszélésekre, ebből eddig kettő valósult meg. Az \
         e-mailjeinkre udvarias, de dátum nélküli választ kapunk. Kérjük, hogy nevezzenek meg egy \
         kapcsolattartót.";
    Told Complaint "children":
        "Azt panaszolja, hogy az óvodának adott jellemzés olyat is tartalmaz, amit bizalmasan mondott el. \
         Látta a papírt az óvónő asztalán. Sírt, többször meg kellett állni. Írásos választ kér, de ne az \
         óvodán keresztül.";
    Wrote Complaint "publications":
        "A nevelési füzetük 14. oldalán elavult telefonszám szerepel. {on_day} egy anya hívta fel nálunk, a \
         könyvtárban, sírva, és egy autószerelő vette fel. Kérem, javítsák, és a megmaradt példányokba \
         tegyenek betétlapot.";
    Told Complaint "family-support":
        "Nem kapott visszahívást, pedig {few} alkalommal hagyott üzenetet. Utoljára azt mondta a gépnek, \
         hogy kikapcsolják a villanyt. Ki is kapcsolták. A hátralék {amount} ezer forint, részletet \
         szeretne kérni, ebben kér segítséget.";
    Wrote Complaint "events":
        "A konferencián nem volt jelnyelvi tolmács, pedig a jelentkezési lapon bejelöltem, hogy szükségem \
         van rá. A szünetben egy kolléga írásban próbálta összefoglalni. Neki köszönöm. A szervezőknek nem.";
    Told Complaint "youth":
        "A fia szerint a klubban az egyik nagyobb fiú elvette a telefonját, és a foglalkozást tartó felnőtt \
         azt mondta, rendezzék el egymás közt. {boy} azóta nem akar menni. Azt kéri, beszéljen valaki \
         mindkét fiúval.";
    Wrote Complaint "family-support":
        "Háromszor kérték be ugyanazt a jövedelemigazolást. Minden példány {small} ezer forintomba és egy \
         délelőttömbe került. A harmadikat már személyesen hoztam, akkor derült ki, hogy az első is megvan.";
    Told Complaint "family-support":
        "A lépcsőházban a szomszédok előtt mondta be a nevét és azt, hogy honnan jött, az előző munkatárs. \
         Azóta kérdezgetik. Arra kér bennünket, hogy csak csengessünk, és a nevünket se mondjuk a \
         kaputelefonba.";
    Told ServiceRequest "family-support":
        "Albérletből kell menniük a hónap végén, {there} laktak {many} évet. Két gyerek, a kisebbik \
         asztmás. Nyomtatványt kért a lakáspályázathoz, és azt, hogy nézzük át vele. Az első oldalt együtt \
         kitöltöttük.";
    Told ServiceRequest "children":
        "Logopédust keres, mert {child} {few} éves, és alig beszél. A kerületben több mint egy év a \
         várólista. Megígértem, hogy megkérdezem a két alapítványt, akikkel dolgozunk.";
    Wrote ServiceRequest "youth":
        "Tizenhat éves a lányom, és hetek óta nem jár iskolába. Nem verekszik, nem iszik, csak fekszik. \
         Van-e valaki, akivel beszélne, és aki nem azonnal az iskolát emlegeti?";
    Told ServiceRequest "family-support":
        "Élelmiszercsomagot kért. {few} gyerek, a férje kórházban. Azt mondta, most kér először életében, \
         és hogy \"csak addig, amíg\". Kabát is kell a nagyobbiknak, 140-es.";
    Wrote ServiceRequest "institutions":
        "Iskolánk {many}. osztályaiban szeretnénk foglalkozást tartani a csúfolódásról. Két délelőtt állna \
         rendelkezésre, {on_day} és a rákövetkező héten. Milyen feltételekkel vállalják?";
    Told ServiceRequest "children":
        "A nagymama neveli {child} unokáját, hivatalosan még nincs rendezve. Az iskola nélkülük nem ad ki \
         semmit. Kéri, hogy valaki kísérje el a gyámhivatalba, mert ott mindig elfelejti, mit akart mondani.";
    Wrote Enquiry "family-support":
        "Szeretném megkérdezni, hogy aki nincs bejelentve a lakcímére, az is jöhet-e tanácsadásra. Nem \
         magamnak kérdezem, de ráérek bármelyik nap.";
    Told Enquiry "youth":
        "Azt kérdezi, hogy a tanoda ingyenes-e, és hogy jöhet-e két testvér együtt. A fiú segítene a \
         húgának. Délután négy után érhető el.";
    Wrote Enquiry "publications":
        "Megrendelhető-e még a válásról szóló gyerekfüzet? {many} példány kellene az osztályomnak, és ha \
         lehet, utánvéttel.";
    Wrote Enquiry "events":
        "Lesz-e az őszi szakmai napon gyerekfelügyelet? Egyedül nevelem a fiamat, és anélkül nem tudok \
         részt venni.";
    Told Suggestion "family-support":
        "Szerinte jobb volna, ha a váróban nem név szerint szólítanánk az embereket, hanem sorszámmal. \
         \"Nem szégyellem, csak nem akarom, hogy a házmester is tudja.\"";
    Wrote Suggestion "events":
        "A fórum végén maradjon egy óra, amikor nem mi beszélünk, hanem a szülők. Az idén a legfontosabb \
         mondatok a ruhatárban hangzottak el.";
    Wrote Suggestion "publications":
        "A füzeteknek legyen egyszerűbb változata is. Az én édesanyám hat osztályt végzett, mégis ő neveli \
         az unokáját, és ő olvasná.";
    Wrote Comment "youth":
        "A nyári hetet {child} azóta is meséli. Egy dolgot tennék hozzá: a szalvétára írt névtábla leesett, \
         lehetne kitűző.";
    Told Comment "events":
        "A tegnapi előadás után odajött, és azt mondta, végre valaki magyarul beszélt a hivatali \
         levelekről. Kérte, hogy ezt adjam tovább az előadónak.";
    Wrote Compliment "family-support":
        "Köszönöm annak a munkatársnak, aki {on_day} velem jött a bíróságra, és egy szót sem szólt, csak \
         ott ült. Ennél többet senki nem tett értem.";
    Told Compliment "children":
        "A nagypapa telefonált, hogy {child} megkapta a szemüveget. \"Most látja először, hogy a fának \
         levele van.\"";
    Wrote DataRightsRequest "family-support":
        "Kérem, küldjék meg, milyen adatokat tartanak nyilván rólam és a gyermekemről, és hogy az elmúlt \
         {few} évben kinek adták tovább. Személyesen is átveszem.";
};
