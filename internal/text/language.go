package text

import "unicode"

// Foreign reports a text that is not English, so that nothing said of its words
// would hold: mostly letters of another script, or words that only other
// languages use and next to none that English does. A few words are too few to
// tell, and a name or a loan word is no language.
func (d *Document) Foreign() bool {
	letters, latin, words, english, other := 0, 0, 0, 0, 0
	for i := range d.Tokens {
		t := &d.Tokens[i]
		if t.Kind != Word {
			continue
		}
		words++
		// a capital inside the text is a name: Los Angeles, L'Oréal, EMEA
		name := upper(*t) && i > 0
		switch {
		case englishWords.Has(t.Norm):
			english++
		case !name && otherWords.Has(t.Norm):
			other++
		}
		accented := false
		for _, r := range t.Text {
			if !unicode.IsLetter(r) {
				continue
			}
			letters++
			if unicode.Is(unicode.Latin, r) {
				latin++
			}
			accented = accented || r > 0x7f && r != '’'
		}
		if accented && !name && latin > 0 {
			other++
		}
	}
	if letters > 3 && latin*2 < letters {
		return true
	}
	return words > 3 && other >= 2 && other > 3*english
}

// englishWords are the small words that hardly an English sentence does without.
var englishWords = NewWords("in do call visit win close get book have make run send or not as than the of and by with my our is are at on from will this that to for each every more than all we i be it their your next last end week month year quarter new sales calls meetings deals")

// otherWords are small words of Spanish, Portuguese, French, Italian, German,
// Dutch and the Nordic languages that are no English words.
var otherWords = NewWords("el los las una unos por para con del como más hasta cada año mes semana nuestro nuestra ventas clientes reuniones " +
	"os um uma em até pelo pela nosso nossa vendas não " +
	"le les du des une au aux et avec pour dans sur chaque d'ici notre nos ventes jusqu'à fin mois semaine trimestre " +
	"il gli della delle dei nel nella entro ogni nostro vendite con anno mese settimana " +
	"der das dem den ein eine einen und mit für zu bis von im zum zur auf jede jeden pro umsatz monat woche quartal jahr wir ich unsere ende steigern " +
	"het een met voor naar onze elke eind maand kwartaal verkoop verhogen omzet wij " +
	"att och till på ett av för fram vår våra öka månad vecka kvartal og på til vi øke innen hver måned uke salget " +
	"ve ile için się oraz sprzedaż sprzedaży")
