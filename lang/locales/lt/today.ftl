today-title = Šiandien
today-next-visit = Kitas vizitas
today-next-visit-none = Šiandien vizitų nebėra
today-promises-due = { $n ->
    [one] Šios dienos pažadai ({ $n })
    [few] Šios dienos pažadai ({ $n })
    [many] Šios dienos pažadai ({ $n })
   *[other] Šios dienos pažadai ({ $n })
}
today-visits = { $n ->
    [one] Vizitai ({ $n })
    [few] Vizitai ({ $n })
    [many] Vizitai ({ $n })
   *[other] Vizitai ({ $n })
}
today-answers-due = { $n ->
    [one] Netrukus reikia atsakyti ({ $n })
    [few] Netrukus reikia atsakyti ({ $n })
    [many] Netrukus reikia atsakyti ({ $n })
   *[other] Netrukus reikia atsakyti ({ $n })
}
today-promises-none = Šios dienos pažadų nėra
today-visits-none = Šiandien suplanuotų vizitų nėra
today-free = Šiandien nieko nesuplanuota. Norėdami ką nors užrašyti, naudokite apačioje esančius mygtukus.
today-visit = Vizitas
today-promise = Pažadas
today-new = Nauja byla
today-visit-planned = Suplanuotas
today-visit-written-up = Aprašytas
today-visit-to-write-up = Reikia aprašyti
today-overdue = Pavėluota
today-choose-visit = Ką aplankėte?
today-choose-promise = Kam pažadate?
today-choose-other = Kitas žmogus
