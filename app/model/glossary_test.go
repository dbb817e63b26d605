package model

import "testing"

func TestGlossary(t *testing.T) {
	const data = "[measures]\nARR | annual recurring revenue | A yearly value.\nMRR | monthly recurring revenue | A monthly value."
	tests := []struct {
		name   string
		msgs   []Msg
		found  int
		failed bool
	}{
		{"before the data", nil, 0, false},
		{"all of it", []Msg{GlossaryCame{data}}, 2, false},
		{"a search", []Msg{GlossaryCame{data}, TermSought{"annual"}}, 1, false},
		{"a search that finds nothing", []Msg{GlossaryCame{data}, TermSought{"zebra"}}, 0, false},
		{"typed before the data came", []Msg{TermSought{"mrr"}, GlossaryCame{data}}, 1, false},
		{"no data", []Msg{GlossaryCame{""}}, 0, true},
		{"the search taken back", []Msg{GlossaryCame{data}, TermSought{"annual"}, TermSought{""}}, 2, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			m := after(tt.msgs...)
			if len(m.Glossary.Found) != tt.found || m.Glossary.Failed != tt.failed {
				t.Errorf("%d found, failed %v; want %d, %v", len(m.Glossary.Found), m.Glossary.Failed, tt.found, tt.failed)
			}
		})
	}
}
