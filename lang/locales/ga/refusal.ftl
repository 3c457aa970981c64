refusal-name-missing = Iontráil ainm. Is leor céadainm nó cur síos.
refusal-person-missing = Roghnaigh nó iontráil an duine atá i gceist.
refusal-what-happened-missing = Scríobh cad a tharla. Is leor abairt amháin.
refusal-note-empty = Scríobh cúpla focal ar dtús.
refusal-reason-missing = Scríobh an fáth.
refusal-choice-missing = Roghnaigh ceann amháin.
refusal-whom-missing = Iontráil cé dó ar inis tú é, agus cathain.
refusal-safety-action-missing = Scríobh cad is ceart a dhéanamh, mar shampla “Beirt le chéile.”
refusal-too-long = { $n ->
    [one] Tá sé seo rófhada. Giorraigh é: { $n } charachtar ar a mhéad.
    [two] Tá sé seo rófhada. Giorraigh é: { $n } charachtar ar a mhéad.
    [few] Tá sé seo rófhada. Giorraigh é: { $n } charachtar ar a mhéad.
    [many] Tá sé seo rófhada. Giorraigh é: { $n } gcarachtar ar a mhéad.
   *[other] Tá sé seo rófhada. Giorraigh é. Uaslíon na gcarachtar: { $n }.
}
refusal-in-the-future = Níor tháinig an dáta nó an t-am seo fós. Iontráil cathain a tharla sé.
refusal-in-the-past = Tá an dáta nó an t-am seo thart. Roghnaigh ceann níos déanaí.
refusal-date-unreadable = Ní féidir an dáta seo a léamh. Scríobh lá, mí agus bliain.
refusal-day-closed = Beidh an oifig dúnta: { $date } ({ $reason }). Roghnaigh lá eile.
refusal-outside-hours = Bíonn an oifig dúnta ag an am sin. Roghnaigh am laistigh de na huaireanta oscailte.
refusal-closed = Tá an cás dúnta. Athoscail ar dtús é.
refusal-no-such-promise = Tá an gealltanas seo socraithe cheana, nó níl sé sa chás seo.
refusal-not-permitted = Ní cheadaíonn do ról é seo. Labhair leis an duine atá freagrach as an gcás.
refusal-own-case = Ní féidir leat cinneadh a dhéanamh fút féin. Labhair le do bhainisteoir.
refusal-update-first = D'athraigh aip níos nuaí é seo. Nuashonraigh an aip ar dtús; fanann a bhfuil scríofa agat anseo.
