# What is only on this tablet leaves it as one sealed file, when there is no network for a long time or nobody can unlock it.

# Button on the lock screen and at the end of the day.
copy-save = Įrašyti kopiją į failą
copy-why = Failas užšifruotas: atverti jį gali tik biuras. Nuneškite jį į biurą arba išsiųskite. Viskas lieka ir šioje planšetėje, ir nė vienas įrašas nebus skaičiuojamas du kartus.
# $n: entries in the file, $file: its name.
copy-saved = { $n ->
    [one] Faile { $file } yra { $n } įrašas. Nuneškite failą į biurą.
    [few] Faile { $file } yra { $n } įrašai. Nuneškite failą į biurą.
   *[other] Faile { $file } yra { $n } įrašų. Nuneškite failą į biurą.
}
copy-nothing = Nėra nieko, kas būtų tik šioje planšetėje. Failas neįrašytas.
copy-failed = Failo įrašyti nepavyko. Viskas tebėra saugu šioje planšetėje.
