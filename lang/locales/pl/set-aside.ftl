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
