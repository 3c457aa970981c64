public-description = { $organisation }: hogyan érhető el, mit mikorra ígér, és hogyan lehet panaszt tenni.
public-danger = Valaki most veszélyben van?

public-expect = Mire számíthat
public-if-now = Ha most érkezik hozzánk: { $date }
public-may-move = Egy ünnepnapot még nem hirdettek ki, ezért ez a dátum még változhat.
public-no-number = Az ígérethez nem tartozik napokban megadott határidő.
public-date-given = Az Önnel közölt napig.
public-date-set = A határidőt esetenként állapítjuk meg.
public-counted-from = Ettől számítva: { $clock }
public-wait-seconds = { $n ->
    [one] { $n } másodpercen belül
   *[other] { $n } másodpercen belül
}
public-wait-rings = { $n ->
    [one] { $n } csengetésen belül
   *[other] { $n } csengetésen belül
}
public-either = { $first } vagy { $second }

public-contact = Elérhetőség és nyitvatartás
public-channels = Így érhet el minket
public-lines = Telefonszámok szolgáltatásonként
public-places = Hová jöhet
public-website = Honlap
public-hours-not-published = A nyitvatartás nincs közzétéve.
public-any-time = Bármikor
public-closed = Most zárva
public-when-closed = Ha zárva van, hívja:
public-for-business = Vállalkozásoknak

public-complain = Hogyan tehet panaszt
public-dealt-with = Ki foglalkozik vele
public-in-writing = Írásban
public-answer = Válasz
public-next = Ha nem elégedett
public-nothing-further = További lépés nincs közzétéve.
public-appeals = Ha nem ért egyet a döntéssel

public-correspondence = Levelek, e-mailek és űrlapok
public-languages = Az Ön nyelve és formátuma
public-my-language = Az én nyelvem nincs itt
public-point = Mutasson rá a nyelvére.
public-formats = Kérhető formátumok
public-grounds = Senkit nem érhet hátrány a következők miatt:
public-your-voice = Mondja el a véleményét
public-your-part = Amit Öntől kérünk
public-privacy = Az Ön adatai
public-about = Rólunk

public-commitments = Minden vállalás, a számával
public-not-from-charter = Nem a közzétett dokumentumból
public-print-charter = Ügyfélkarta (A4)
public-print-poster = Plakát (A3)
public-print-complaints = Panasztájékoztató (A4)
public-print-languages = Nyelvkártya (A4)
public-version = { $version }. változat
public-in-force-from = Hatályos ettől: { $date }
public-approved = Jóváhagyta: { $by }, { $date }
public-documents = Dokumentumok
