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
set-aside-why-version-unknown = Sprawa wskazuje wersję Karty lub jej kalendarza, której biuro nie ma.
set-aside-why-too-large = Wpis jest za duży, aby go przyjąć.
set-aside-why-unreadable = Wpisu nie można odczytać.
set-aside-why-body-unreadable = Treści wpisu nie można odczytać.
set-aside-held = Czeka: aby odczytać ten wpis, trzeba najpierw zaktualizować serwer biura. Wpis jest tam przechowywany.

set-aside-why-tablet-revoked = Zanim wpis dotarł, biuro wyłączyło ten tablet z użytku.
set-aside-why-newer = Biuro podało powód, którego ta wersja aplikacji nie zna. Aby go przeczytać, zaktualizuj aplikację.
# Heading above the words of the entry itself.
set-aside-written = Treść wpisu
# Shown when the entry has no words of its own, such as a change of a date.
set-aside-no-words = Ten wpis nie zawiera żadnego tekstu.
# Buttons, at most 24 characters each.
set-aside-send-again = Wyślij ponownie
set-aside-correct = Napisz od nowa
set-aside-hand-over = Przekaż
set-aside-take-in = Przyjmij
set-aside-discard = Odrzuć
# Explanation of the button "Take in", for staff who may write in the case.
set-aside-take-in-detail = Możesz pisać w tej sprawie. Jeśli przyjmiesz wpis, będzie się liczył dokładnie tak, jak go napisano, na Twoją odpowiedzialność.
set-aside-take-in-new = Jeśli przyjmiesz wpis, będzie się liczył dokładnie tak, jak go napisano, na Twoją odpowiedzialność.
set-aside-take-in-person-first = Najpierw przyjmij nowe dane osoby. Ten wpis też jest odłożony.
set-aside-take-in-opening-first = Najpierw przyjmij wpis o otwarciu sprawy. On też jest odłożony.
set-aside-registered = Wprowadzono dane nowej osoby
# The form for writing the entry anew as a note in a case.
set-aside-correct-title = Napisz od nowa jako notatkę
set-aside-correct-case = W której sprawie?
set-aside-correct-text = Twój tekst
set-aside-correct-save = Zapisz notatkę
set-aside-corrected = Zapisano jako notatkę. Stary wpis znika z tej listy, ale pozostaje w biurze.
# The reason that the system itself writes when an entry was written anew. $reference: the number of the case.
set-aside-corrected-reason = Napisano od nowa w sprawie { $reference }
set-aside-hand-over-to = Komu?
set-aside-handed-to = Przekazano osobie: { $who }
set-aside-discard-why = Dlaczego wpis jest odrzucany?
set-aside-discard-hint = Wpis i podany powód pozostaną w biurze. Wpis nigdy nie będzie się liczył.
set-aside-reason-missing = Podaj powód. Niczego nie odrzucono.
# What became of it.
set-aside-counts-now = Teraz wpis się liczy.
set-aside-still-not = Wpis nadal nie może się liczyć: { $why }
set-aside-discarded = Odrzucono. Wpis i powód pozostają w biurze.
set-aside-needs-network = Do tego potrzebna jest sieć. Nic się nie zmieniło; wpis jest bezpieczny w biurze.
set-aside-may-not-see = Nie przekazano: ta osoba nie może zobaczyć tego, czego dotyczy wpis. Wybierz kogoś innego.
set-aside-settled-title = Załatwione przez kogoś innego
set-aside-settled-intro = Twoje wpisy, o których w ciągu ostatnich 30 dni zdecydował ktoś z zespołu.
set-aside-taken-in-by = Przyjęcie: { $who }, { $when }. Wpis się liczy.
set-aside-discarded-by = Odrzucenie: { $who }, { $when }. Wpis się nie liczy.
set-aside-settled-reason = Podany powód:
set-aside-discard-hint-theirs = Osoba, która napisała wpis, może przeczytać podany powód. Wpis i powód pozostaną w biurze. Wpis nigdy nie będzie się liczył.
