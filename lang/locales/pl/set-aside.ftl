set-aside-title = Odłożone wpisy
set-aside-intro = Te wpisy dotarły do biura i są przechowywane, ale jeszcze się nie liczą. Przy każdym podano powód.
set-aside-empty = Nic nie jest odłożone.
set-aside-count = { $n ->
    [one] { $n } wpis jest odłożony
    [few] { $n } wpisy są odłożone
    [many] { $n } wpisów jest odłożonych
   *[other] { $n } wpisu jest odłożone
}
set-aside-written-by = Wpis: { $who }, { $when }
set-aside-what-to-do = Co zrobić
set-aside-ask-office = Zadzwoń do biura i podaj numer { $reference }.
set-aside-ask-author = Porozmawiaj z osobą, która to napisała ({ $who }).
set-aside-why-no-right-to-case = Gdy wpis dotarł, osoba, która go napisała, nie miała uprawnień do tej sprawy.
set-aside-why-no-right-to-person = Gdy wpis dotarł, osoba, która go napisała, nie miała uprawnień do danych, których on dotyczy.
set-aside-why-not-in-their-role = Rola osoby, która napisała wpis, nie pozwala na tę czynność.
set-aside-why-not-on-staff = Gdy wpis dotarł, osoba, która go napisała, już tu nie pracowała.
set-aside-why-about-themselves = Wpis rozstrzyga o osobie, która go napisała.
set-aside-why-nobody-would-see = Tej sprawy nie widziałby nikt, kto rozpatruje skargi na pracowników.
set-aside-why-not-the-author = Wpis nie pochodzi od osoby lub z tabletu, które w nim podano.
set-aside-why-id-taken = Jest tu już inny wpis z tym samym numerem, ale o innej treści. Powiadom biuro: może to być błąd aplikacji.
set-aside-why-replica-seq-taken = Inny wpis z tego tabletu ma to samo miejsce w kolejności. Być może tablet został skopiowany. Powiadom biuro.
set-aside-why-replaces-foreign = Wpis zastępuje coś, co do niego nie należy.
set-aside-why-too-large = Wpis jest za duży, aby go przyjąć.
set-aside-why-unreadable = Wpisu nie można odczytać.
set-aside-why-body-unreadable = Treści wpisu nie można odczytać.
set-aside-held = Czeka: aby odczytać ten wpis, trzeba najpierw zaktualizować serwer biura. Wpis jest tam przechowywany.

set-aside-why-tablet-revoked = The office had signed this tablet off before the entry arrived.
set-aside-why-newer = The office gave a reason that this version of the app does not know. Update the app to read it.
# Heading above the words of the entry itself.
set-aside-written = What was written
# Shown when the entry has no words of its own, such as a change of a date.
set-aside-no-words = This entry has no words of its own.
# Buttons, at most 24 characters each.
set-aside-send-again = Send again
set-aside-correct = Write it anew
set-aside-hand-over = Hand over
set-aside-take-in = Take in
set-aside-discard = Discard
# Explanation of the button "Take in", for staff who may write in the case.
set-aside-take-in-detail = You may write in this case. If you take the entry in, it counts as its author wrote it, on your word.
# The form for writing the entry anew as a note in a case.
set-aside-correct-title = Write it anew as a note
set-aside-correct-case = In which case?
set-aside-correct-text = Your words
set-aside-correct-save = Save the note
set-aside-corrected = Saved as a note. The old entry leaves this list and stays at the office.
# The reason that the system itself writes when an entry was written anew. $reference: the number of the case.
set-aside-corrected-reason = Written anew in { $reference }
set-aside-hand-over-to = To whom?
set-aside-handed-to = Handed over to { $who }
set-aside-discard-why = Why is it discarded?
set-aside-discard-hint = The entry and your reason stay at the office. It never counts.
set-aside-reason-missing = Write a reason. Nothing was discarded.
# What became of it.
set-aside-counts-now = The entry counts now.
set-aside-still-not = The entry still cannot count: { $why }
set-aside-discarded = Discarded. The entry and the reason stay at the office.
set-aside-needs-network = This needs a network. Nothing was changed; the entry is safe at the office.
