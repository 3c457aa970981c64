app-name = Cairt
app-title = { $page } – Cairt
app-skip-to-content = Treceți la conținutul principal
app-loading = Se încarcă…
app-language = Limba
app-menu = Meniu
app-demo = Demonstrație. Toate persoanele și cazurile de aici sunt inventate.
app-optional = opțional
app-yes = Da
app-no = Nu
app-not-known = Nu se știe încă
app-not-published = Nu este publicat
app-check-answers = { $n ->
    [one] Încă nu s-a salvat. Vă rugăm să mai verificați un răspuns.
    [few] Încă nu s-a salvat. Vă rugăm să mai verificați { $n } răspunsuri.
   *[other] Încă nu s-a salvat. Vă rugăm să mai verificați { $n } de răspunsuri.
}
app-new-version = O versiune nouă este pregătită. Pornește la următoarea deschidere a aplicației. Nu se pierde nimic din ce ați scris.
app-new-version-start = Pornește acum
app-update-to-read = Această înregistrare a fost făcută cu o versiune mai nouă a aplicației. Este păstrată și transmisă neschimbată. Actualizați aplicația ca să o puteți citi.
app-page-missing-title = Această pagină nu există
app-page-missing-detail = Nu s-a schimbat nimic. Mergeți înapoi la pagina „Azi” și alegeți de acolo.
app-stopped-title = Aplicația s-a oprit la această pagină
app-stopped-detail = Tot ce apărea ca „salvat” este în continuare pe această tabletă. Deschideți din nou pagina. Dacă se oprește iar, sunați la birou și citiți: { $detail }

nav-label = Pagini principale
nav-today = Azi
nav-list = Persoane și cazuri
nav-end-of-day = Sfârșitul zilei
nav-office = Birou
nav-set-aside = Puse deoparte
nav-settings = Setări

action-save = Salvează
action-cancel = Renunță
action-undo = Anulează
action-close = Închide
action-back = Înapoi
action-search = Caută
action-more = Mai multe
action-change = Modifică
action-add = Adaugă
action-continue = Continuă
action-print = Tipărește
action-try-again = Reîncearcă
action-lock = Blochează
action-call = Sună la { $phone }
action-call-person = Sună: { $name }
action-show = Arată
action-hide = Ascunde

when-today = azi, { $time }
when-yesterday = ieri, { $time }
when-tomorrow = mâine, { $time }

hours-open-until = Deschis până la { $time }
hours-closed-until = Închis. Se deschide: { $when }
hours-always = Deschis permanent
