refusal-name-missing = Írjon be egy nevet. A keresztnév vagy egy leírás is elég.
refusal-person-missing = Válassza ki vagy írja be, kiről van szó.
refusal-what-happened-missing = Írja le, mi történt. Egy mondat is elég.
refusal-note-empty = Előbb írjon néhány szót.
refusal-reason-missing = Írja le, miért.
refusal-choice-missing = Válasszon egyet.
refusal-whom-missing = Írja be, kit értesített, és mikor.
refusal-safety-action-missing = Írja le, mi a teendő, például: „Ketten menjenek.”
refusal-too-long = { $n ->
    [one] Ez túl hosszú. Rövidítse le legfeljebb { $n } karakterre.
   *[other] Ez túl hosszú. Rövidítse le legfeljebb { $n } karakterre.
}
refusal-in-the-future = Ez a dátum vagy időpont még nem jött el. Írja be, mikor történt.
refusal-in-the-past = Ez a dátum vagy időpont már elmúlt. Válasszon későbbit.
refusal-date-unreadable = Ez a dátum nem olvasható. Írja be az évet, a hónapot és a napot.
refusal-day-closed = Az iroda ezen a napon zárva van: { $date } ({ $reason }). Válasszon másik napot.
refusal-outside-hours = Az iroda akkor zárva van. Válasszon az ügyfélfogadási időbe eső időpontot.
refusal-closed = Az ügy le van zárva. Előbb nyissa meg újra.
refusal-no-such-promise = Ez az ígéret már rendezve van, vagy nem ebben az ügyben szerepel.
refusal-not-permitted = Az Ön szerepköre ezt nem engedi. Forduljon az ügy felelőséhez.
refusal-own-case = Saját magáról nem dönthet. Forduljon a vezetőjéhez.
refusal-update-first = Ezt az alkalmazás egy újabb változata módosította. Előbb frissítse az alkalmazást; amit írt, itt marad.
