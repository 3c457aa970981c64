app-name = Cairt
app-title = { $page } – Cairt
app-skip-to-content = Ugrás a fő tartalomra
app-loading = Betöltés…
app-language = Nyelv
app-menu = Menü
app-demo = Bemutató. Az itt szereplő személyek és ügyek mind kitaláltak.
app-optional = nem kötelező
app-yes = Igen
app-no = Nem
app-not-known = Még nem ismert
app-not-published = Nincs közzétéve
app-check-answers = { $n ->
    [one] Még nincs mentve. Kérjük, ellenőrizzen egy választ.
   *[other] Még nincs mentve. Kérjük, ellenőrizzen { $n } választ.
}
app-new-version = Új változat áll készen. Az alkalmazás következő megnyitásakor indul el. Semmi sem vész el abból, amit írt.
app-new-version-start = Indítás most
app-update-to-read = Ezt a bejegyzést az alkalmazás újabb változata készítette. Megőrizzük, és változatlanul továbbítjuk. Az elolvasásához frissítse az alkalmazást.
app-page-missing-title = Nincs ilyen oldal
app-page-missing-detail = Semmi sem változott. Térjen vissza a „Ma” oldalra, és onnan válasszon.
app-stopped-title = Az alkalmazás leállt ezen az oldalon
app-stopped-detail = Minden, ami mellett az állt, hogy „mentve”, továbbra is ezen a táblagépen van. Nyissa meg újra az oldalt. Ha ismét leáll, hívja az irodát, és olvassa fel ezt: { $detail }

nav-label = Fő oldalak
nav-today = Ma
nav-list = Személyek és ügyek
nav-end-of-day = Nap vége
nav-office = Iroda
nav-set-aside = Félretéve
nav-settings = Beállítások

action-save = Mentés
action-cancel = Mégse
action-undo = Visszavonás
action-close = Bezárás
action-back = Vissza
action-search = Keresés
action-more = Továbbiak
action-change = Módosítás
action-add = Hozzáadás
action-continue = Tovább
action-print = Nyomtatás
action-try-again = Újra
action-lock = Zárolás
action-call = Hívás: { $phone }
action-call-person = Hívás: { $name }
action-show = Mutatás
action-hide = Elrejtés

when-today = ma, { $time }
when-yesterday = tegnap, { $time }
when-tomorrow = holnap, { $time }

hours-open-until = Nyitva eddig: { $time }
hours-closed-until = Zárva. Nyitás: { $when }
hours-always = Mindig nyitva
