# The office's page about tablets: what each last said of itself. Never anything of what is on them.

fleet-title = Tablety
fleet-intro = Co każdy tablet ostatnio podał o sobie. Nie widać tu niczego, co się na nim znajduje.
fleet-tablet = Tablet
fleet-worker = Pracownik
fleet-version = Wersja aplikacji
fleet-contact = Ostatnie połączenie
fleet-unsent = Jeszcze nie wysłano
# $when: date and time of the oldest entry that was not sent.
fleet-unsent-since = { $n ->
    [one] { $n } wpis: { $when }
    [few] { $n } wpisy, najstarszy: { $when }
    [many] { $n } wpisów, najstarszy: { $when }
   *[other] { $n } wpisu, najstarszy: { $when }
}
fleet-nothing-unsent = Wszystko wysłano
fleet-storage = Pamięć
fleet-storage-kept = Dane pozostają aż do usunięcia
fleet-storage-may-go = Przeglądarka może usunąć dane
fleet-storage-unknown = Nie wiadomo
fleet-clock = Zegar
fleet-clock-right = Dobrze ustawiony
fleet-clock-ahead = { $minutes ->
    [one] Spieszy się o { $minutes } minutę
    [few] Spieszy się o { $minutes } minuty
    [many] Spieszy się o { $minutes } minut
   *[other] Spieszy się o { $minutes } minuty
}
fleet-clock-behind = { $minutes ->
    [one] Spóźnia się o { $minutes } minutę
    [few] Spóźnia się o { $minutes } minuty
    [many] Spóźnia się o { $minutes } minut
   *[other] Spóźnia się o { $minutes } minuty
}
fleet-silent = Jeszcze nic o sobie nie podał
fleet-needs-network = Aby zobaczyć listę tabletów, potrzebna jest sieć.
fleet-none = Nie użyto jeszcze żadnego tabletu.
# Button: the tablet was lost or stolen.
fleet-sign-off = Wyłącz z użytku
fleet-sign-off-title = Wyłączyć ten tablet z użytku?
fleet-sign-off-detail = Nie dostanie już niczego z biura. Przy najbliższym odblokowaniu, gdy będzie sieć, przekaże to, co jest tylko na nim; te wpisy zostaną odłożone i poczekają na Twoją decyzję. Potem usunie swój klucz. Tego nie można cofnąć; jeśli tablet się odnajdzie, dostanie nowy kod.
fleet-sign-off-sure = Tak, wyłącz z użytku
fleet-signed-off = Wyłączono z użytku: { $when }
fleet-sign-off-own = To tablet, którego teraz używasz. Nastąpi na nim wylogowanie i będzie potrzebny nowy kod.
fleet-sign-off-last = To tablet, którego teraz używasz, a nikt inny, kto opiekuje się tabletami, nie ma tabletu. Potem nikt nie będzie mógł zarządzać tabletami w aplikacji: nowy kod utworzy tylko osoba, która prowadzi serwer.
fleet-sign-off-shared = { $n ->
    [one] Na tym tablecie pracuje { $n } osoba. Zostanie wyłączony dla tej osoby.
    [few] Na tym tablecie pracują { $n } osoby. Zostanie wyłączony dla wszystkich.
    [many] Na tym tablecie pracuje { $n } osób. Zostanie wyłączony dla wszystkich.
   *[other] Na tym tablecie pracuje { $n } osoby. Zostanie wyłączony dla wszystkich.
}
