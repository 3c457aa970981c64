# What is only on this tablet leaves it as one sealed file, when there is no network for a long time or nobody can unlock it.

# Button on the lock screen and at the end of the day.
copy-save = Sábháil cóip i gcomhad
copy-why = Tá an comhad faoi shéala: níl ach an oifig in ann é a oscailt. Tabhair chuig an oifig é nó seol chuici é. Fanann gach rud ar an táibléad seo freisin, agus ní áirítear aon rud faoi dhó.
# $n: entries in the file, $file: its name.
copy-saved = { $n ->
    [one] Tá { $n } iontráil sa chomhad { $file }. Tabhair an comhad chuig an oifig.
    [two] Tá { $n } iontráil sa chomhad { $file }. Tabhair an comhad chuig an oifig.
    [few] Tá { $n } iontráil sa chomhad { $file }. Tabhair an comhad chuig an oifig.
    [many] Tá { $n } n-iontráil sa chomhad { $file }. Tabhair an comhad chuig an oifig.
   *[other] Iontrálacha sa chomhad { $file }: { $n }. Tabhair an comhad chuig an oifig.
}
copy-nothing = Níl aon rud ar an táibléad seo nach bhfuil ag an oifig. Níor sábháladh aon chomhad.
copy-failed = Níorbh fhéidir an comhad a shábháil. Tá gach rud slán ar an táibléad seo i gcónaí.
