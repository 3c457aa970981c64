today-title = Inniu
today-next-visit = An chéad chuairt eile
today-next-visit-none = Níl aon chuairt eile inniu
today-promises-due = { $n ->
    [one] Gealltanas le comhlíonadh ({ $n })
    [two] Gealltanais le comhlíonadh ({ $n })
    [few] Gealltanais le comhlíonadh ({ $n })
    [many] Gealltanais le comhlíonadh ({ $n })
   *[other] Gealltanais le comhlíonadh ({ $n })
}
today-visits = { $n ->
    [one] Cuairt ({ $n })
    [two] Cuairteanna ({ $n })
    [few] Cuairteanna ({ $n })
    [many] Cuairteanna ({ $n })
   *[other] Cuairteanna ({ $n })
}
today-answers-due = { $n ->
    [one] Freagra le tabhairt go luath ({ $n })
    [two] Freagraí le tabhairt go luath ({ $n })
    [few] Freagraí le tabhairt go luath ({ $n })
    [many] Freagraí le tabhairt go luath ({ $n })
   *[other] Freagraí le tabhairt go luath ({ $n })
}
today-promises-none = Níl aon ghealltanas le comhlíonadh inniu
today-visits-none = Níl aon chuairt beartaithe inniu
today-free = Níl aon rud beartaithe don lá inniu. Chun rud a scríobh síos, úsáid na cnaipí thíos.
today-visit = Cuairt
today-promise = Gealltanas
today-new = Nua
today-visit-planned = Beartaithe
today-visit-written-up = Tuairisc scríofa
today-visit-to-write-up = Tuairisc le scríobh
today-overdue = Thar téarma
today-choose-visit = Cé air ar thug tú cuairt?
today-choose-promise = Cé dó a bhfuil tú ag tabhairt gealltanais?
today-choose-other = Duine eile
