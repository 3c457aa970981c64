due-today = Terminas šiandien
due-tomorrow = Terminas rytoj
due-in-days = { $n ->
    [one] Liko { $n } diena
    [few] Liko { $n } dienos
    [many] Liko { $n } dienos
   *[other] Liko { $n } dienų
}
due-in-working-days = { $n ->
    [one] Liko { $n } darbo diena
    [few] Liko { $n } darbo dienos
    [many] Liko { $n } darbo dienos
   *[other] Liko { $n } darbo dienų
}
due-in-hours = { $n ->
    [one] Liko { $n } valanda
    [few] Liko { $n } valandos
    [many] Liko { $n } valandos
   *[other] Liko { $n } valandų
}
due-late-days = { $n ->
    [one] Vėluojama { $n } dieną
    [few] Vėluojama { $n } dienas
    [many] Vėluojama { $n } dienos
   *[other] Vėluojama { $n } dienų
}
due-late-working-days = { $n ->
    [one] Vėluojama { $n } darbo dieną
    [few] Vėluojama { $n } darbo dienas
    [many] Vėluojama { $n } darbo dienos
   *[other] Vėluojama { $n } darbo dienų
}
due-late-today = Vėluojama nuo šiandien
due-soon = Artėja terminas
due-late = Pavėluota
due-none = Paskelbto termino nėra
due-promptly = Pažadėta: kuo greičiau. Dienų skaičius nepaskelbtas.

why-title = Kodėl ši data?
why-heading = { $clock }: { $date }

why-limit-working-days = { $n ->
    [0] Terminas – ta pati darbo diena.
    [one] Terminas – { $n } darbo diena.
    [few] Terminas – { $n } darbo dienos.
    [many] Terminas – { $n } darbo dienos.
   *[other] Terminas – { $n } darbo dienų.
}
why-limit-calendar-days = { $n ->
    [0] Terminas – ta pati diena.
    [one] Terminas – { $n } diena. Skaičiuojama kiekviena diena, taip pat savaitgaliai ir šventės.
    [few] Terminas – { $n } dienos. Skaičiuojama kiekviena diena, taip pat savaitgaliai ir šventės.
    [many] Terminas – { $n } dienos. Skaičiuojama kiekviena diena, taip pat savaitgaliai ir šventės.
   *[other] Terminas – { $n } dienų. Skaičiuojama kiekviena diena, taip pat savaitgaliai ir šventės.
}
why-limit-opening-hours = { $n ->
    [one] Terminas – { $n } biuro darbo laiko valanda.
    [few] Terminas – { $n } biuro darbo laiko valandos.
    [many] Terminas – { $n } biuro darbo laiko valandos.
   *[other] Terminas – { $n } biuro darbo laiko valandų.
}
why-limit-months = { $n ->
    [one] Terminas – { $n } mėnuo.
    [few] Terminas – { $n } mėnesiai.
    [many] Terminas – { $n } mėnesio.
   *[other] Terminas – { $n } mėnesių.
}
why-limit-quarters = { $n ->
    [one] Kartą per { $n } ketvirtį.
    [few] Kartą per { $n } ketvirčius.
    [many] Kartą per { $n } ketvirčio.
   *[other] Kartą per { $n } ketvirčių.
}
why-limit-years = { $n ->
    [one] Terminas – { $n } metai.
    [few] Terminas – { $n } metai.
    [many] Terminas – { $n } metų.
   *[other] Terminas – { $n } metų.
}

why-received = Gauta: { $when }
why-counts-from-opening = Gauta ne darbo metu. Laikoma, kad gauta, kai biuras vėl pradėjo dirbti: { $when }
why-start-day-excluded = Gavimo diena neskaičiuojama: { $day }
why-start-day-included = Gavimo diena yra pirmoji: { $day }
why-counted-day = { $first }-oji diena: { $day }
why-counted-days = { $first }–{ $last } dienos: { $days }
why-worked-weekend-counted = Skaičiuojama, nors tai savaitgalis: { $day } (potvarkiu nustatyta darbo diena)
why-worked-weekend-instead-of = Skaičiuojama, nors tai savaitgalis: { $day } (dirbama už kitą dieną: { $instead_of })
why-skipped = Neskaičiuojama: { $days }
why-off-but-counted = Skaičiuojama, nors tada nedirbama: { $days }
why-months-end = { $n ->
    [one] Pradžia: { $from }. Pabaiga po { $n } mėnesio: { $until }.
    [few] Pradžia: { $from }. Pabaiga po { $n } mėnesių: { $until }.
    [many] Pradžia: { $from }. Pabaiga po { $n } mėnesio: { $until }.
   *[other] Pradžia: { $from }. Pabaiga po { $n } mėnesių: { $until }.
}
why-quarter-ends = Skaičiuojami kalendorinių metų ketvirčiai iki paskutinės dienos. Pradžia: { $from }. Pabaiga: { $until }.
why-shorter-month = Paskutinis mėnuo neturi dienos tokiu pačiu numeriu, todėl skaičiuojama paskutinė jo diena.
why-open-counted = Skaičiuojama: { $day }, { $from } – { $until }
why-closed = Nedirbama: { $days }
why-last-day = Paskutinė diena yra { $last }-oji: { $day }
why-last-day-plain = Paskutinė diena: { $day }
why-stays-on-day-off = Tai ne darbo diena: { $day } ({ $reason }). Data lieka tokia, kokia paskelbta.
why-rolled-next = Paskutinė diena nėra darbo diena, todėl terminas baigiasi artimiausią kitą darbo dieną: { $day }. Praleista: { $days }
why-rolled-previous = Paskutinė diena nėra darbo diena, todėl terminas baigiasi prieš ją esančią darbo dieną: { $day }. Praleista: { $days }
why-due-end-of-day = Terminas: { $when }, tos dienos pabaiga
why-due-closing-time = Terminas: { $when }, biuro darbo laiko pabaiga
why-due-hours-used-up = Terminas: { $when }, kai praeina paskutinė valanda
why-internal-target = Tikslas – atsakyti ne vėliau kaip paskutinę darbo dieną prieš terminą: { $day }
why-internal-target-same = Tikslas – atsakyti ne vėliau kaip termino dieną: { $day }
why-provisional = Dar nepaskelbta, gali pasikeisti: { $days }. Kartu gali pasikeisti ir terminas.
why-undecided-years = Poilsio ir darbo dienos potvarkiu dar gali būti sukeistos: { $years }

why-day-off = { $day } ({ $reason })
why-reason-weekend = savaitgalis
why-reason-closure = biuras nedirba
why-reason-no-hours = darbo laiko nėra

why-source = Paskelbta
why-calendar = Skaičiuota pagal kalendorių: { $calendar }, versija { $version }
why-set-by-role = Nustatė: { $role }, { $name }, { $when }
why-promised = Pažadėta klientui: { $name }, { $when }
why-no-limit = Šiuo atveju terminas nepaskelbtas.

why-refused-beyond-horizon = Kalendoriai taip toli nesiekia: { $day }. Datos teiraukitės biure.
why-refused-hours-not-published = Šis terminas skaičiuojamas darbo laiko valandomis, o darbo laikas nepaskelbtas. Datos teiraukitės biure.
why-refused-never-opens = Nepaskelbtas darbo laikas po šios dienos: { $day }. Datos teiraukitės biure.
why-refused-amount-too-large = Šis terminas ilgesnis, nei siekia kalendoriai. Datos teiraukitės biure.

calendar-ireland = Airija
calendar-england = Anglija
calendar-hungary = Vengrija
calendar-lithuania = Lietuva
calendar-saudi-arabia = Saudo Arabija
