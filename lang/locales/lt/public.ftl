public-description = { $organisation }: kaip susisiekti, kas ir iki kada pažadėta, kaip pateikti skundą.
public-danger = Ar kam nors dabar gresia pavojus?

public-expect = Ko galite tikėtis
public-if-now = Jei gausime dabar: { $date }
public-may-move = Viena šventė dar nepaskelbta, todėl ši data gali pasikeisti.
public-no-number = Pažadėta nenurodant dienų skaičiaus.
public-date-given = Iki dienos, kurią Jums nurodysime.
public-date-set = Data nustatoma kiekvienu atveju atskirai.
public-counted-from = Skaičiuojama nuo: { $clock }
public-wait-seconds = { $n ->
    [one] Per { $n } sekundę
    [few] Per { $n } sekundes
   *[other] Per { $n } sekundžių
}
public-wait-rings = { $n ->
    [one] per { $n } skambtelėjimą
    [few] per { $n } skambtelėjimus
   *[other] per { $n } skambtelėjimų
}
public-either = { $first } arba { $second }

public-contact = Kontaktai ir darbo laikas
public-channels = Kaip su mumis susisiekti
public-lines = Telefonų numeriai pagal paslaugas
public-places = Kur atvykti
public-website = Interneto svetainė
public-hours-not-published = Darbo laikas nepaskelbtas.
public-any-time = Bet kuriuo metu
public-closed = Dabar nedirba
public-when-closed = Kai nedirba, skambinkite:
public-for-business = Įmonėms

public-complain = Kaip pateikti skundą
public-dealt-with = Kas nagrinėja
public-in-writing = Raštu
public-answer = Atsakymas
public-next = Jei esate nepatenkinti
public-nothing-further = Kitas žingsnis nepaskelbtas.
public-appeals = Jei nesutinkate su sprendimu

public-correspondence = Laiškai, el. paštas ir formos
public-languages = Jūsų kalba ir formatas
public-my-language = Mano kalbos čia nėra
public-point = Parodykite savo kalbą.
public-formats = Formatai, kurių galite prašyti
public-grounds = Nė vienas žmogus netraktuojamas blogiau dėl tokių priežasčių:
public-your-voice = Pasakykite, ką manote
public-your-part = Ko prašome Jūsų
public-privacy = Jūsų duomenys
public-about = Apie mus

public-commitments = Visi įsipareigojimai su numeriais
public-not-from-charter = Ne iš paskelbto dokumento
public-print-charter = Chartija (A4)
public-print-poster = Plakatas (A3)
public-print-complaints = Atmintinė apie skundus (A4)
public-print-languages = Kalbų kortelė (A4)
public-version = { $version } versija
public-in-force-from = Galioja nuo: { $date }
public-approved = Patvirtino: { $by }, { $date }
public-documents = Dokumentai
