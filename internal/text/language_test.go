package text

import "testing"

func TestForeign(t *testing.T) {
	for s, want := range map[string]bool{
		"Aumentar las ventas un 20% para finales de junio": true,
		"Augmenter les ventes de 20% d’ici fin juin":       true,
		"Den Umsatz bis Ende Juni um 20% steigern":         true,
		"Aumentare le vendite del 20% entro giugno":        true,
		"Aumentar as vendas em 20% até junho":              true,
		"De omzet met 20% verhogen voor eind juni":         true,
		"Öka försäljningen med 20% till slutet av juni":    true,
		"Увеличить продажи на 20% к концу июня":            true,
		"6月末までに売上を20%増やす":                                  true,
		"زيادة المبيعات بنسبة 20٪ بحلول نهاية يونيو":       true,
		"":                                      false,
		"Do 20 demos in EU, NA, APAC":           false,
		"Do 5 med device demos Q1":              false,
		"Visit Los Angeles, Las Vegas, El Paso": false,
		"Win Nestlé, L'Oréal, Citroën Q3":       false,
		"Close L'Oréal, Hermès, Société Générale - $400K Q2": false,
		"Visit Van Halen Inc, Van Dyke Ltd, El Camino":       false,
		"more mtgs":              false,
		"Increase sales soon":    false,
		"Close $200K by June 30": false,
		"Book 20 meetings with El Corte Inglés and Société Générale by June 30": false,
		"Sign São Paulo and München by Q3":                                      false,
		"Sell 40 crèmes brûlées":                                                false,
		"Win the Das Auto and Die Welt accounts this quarter":                   false,
		"S: Book 20 meetings\nM: 20 in the CRM":                                 false,
		"pro bono work for la casa de los niños, 12 families by 30 June 2027":   false,
	} {
		if got := Parse(s).Foreign(); got != want {
			t.Errorf("%q: foreign %v, want %v", s, got, want)
		}
	}
}
