package main

import (
	"bytes"
	"crypto/sha256"
	"embed"
	"encoding/gob"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/goalsmith/goalsmith/scripts/slim/prose"
)

//go:embed prose/packed.go prose/patterns.go
var proseParts embed.FS

// precision is what the copy keeps of prose's weights. It was chosen by what it does to the findings: see
// docs/benchmarks.md for what other choices do, and TestSlimProseFindsTheSame for the bound.
var precision = prose.Precision{Step: 0.1, Least: 0.05}

// proseSums are the files of prose that the copy is made of. What is left out of them is not read any more, so a change
// there must be noticed in another way.
var proseSums = map[string]string{
	"LICENSE":                              "72e97a601e6ee4246a3de09207c1b140a45a3484c68f26d806ee85bbd35a6b20",
	"document.go":                          "c60a59778ca4484406ae0d9f79e6aedf9cd1f7a96f7067d1a0abdd6c7204fcb6",
	"model.go":                             "323be445f7578631c93b286a221409c410fa37438f699dc624fb4bc3528babeb",
	"model/AveragedPerceptron/classes.gob": "a84ef6e4cf4d52287c2661be2c81b2cb5fba6860f1e993f45763d87cfc574e25",
	"model/AveragedPerceptron/tags.gob":    "fa5d3977ceb0cebb9d5ae78d4e22602451fbdde3fdbd133776e5eb47ae82b549",
	"model/AveragedPerceptron/weights.gob": "e5b76c65a076141360ee0cd3a20c6ab9e4f5ddfcd9a29735997e06b6d4bc7406",
	"tag.go":                               "13d1a1aa483c090b80a546012ad3e4ef66dc6c89c5d6b8d29d099df69b74d329",
	"tokenize.go":                          "e4b7fbcb2ce49c3ecc62b3e62f92c6c36011ecbdb1b740c5fe7d4f214701f6e5",
	"types.go":                             "a47a74e82e178f49375e3622ace7f8b82f3c3846c1fbab84f0f0c4f32a0f0ad0",
	"utilities.go":                         "42f98ae832f0a9c224ab8483b7cdddd6f02fb9bf12ce9d16ba407c35228270bd",
}

// proseModel is where prose keeps its tagger's model outside its code; both hold the same.
const proseModel = "model/AveragedPerceptron/"

var proseEdits = []edit{
	// Sentences and named entities, which bring their models.
	{file: "document.go", leave: []string{"Document.Sentences", "Document.Entities"}},
	{file: "document.go", old: "	entities  []Entity\n	sentences []Sentence\n"},
	{file: "document.go", old: `	if base.Segment {
		segmenter := newPunktSentenceTokenizer()
		doc.sentences = segmenter.segment(text)
	}
`, new: `	if base.Segment || base.Extract {
		return nil, errLeftOut
	}
`},
	{file: "document.go", old: `	if base.Extract {
		doc.tokens = doc.Model.extracter.classify(doc.tokens)
		doc.entities = doc.Model.extracter.chunk(doc.tokens)
	}
`},
	{file: "model.go", leave: []string{
		"DataSource", "UsingEntities", "LabeledEntity", "EntityContext", "ModelFromData", "ModelFromDisk", "Model.Write", "loadClassifier",
	}},
	{file: "model.go", old: "	extracter *entityExtracter\n"},
	{file: "model.go", old: "	var classifier *entityExtracter\n"},
	{file: "model.go", old: "	if classifying {\n		classifier = newEntityExtracter()\n	}\n"},
	{file: "model.go", old: "		extracter: classifier,\n"},

	// The model as prose decodes it, and its sums over maps: packed.go stands in for them.
	{file: "tag.go", leave: []string{
		"TupleSlice", "TupleSlice.Len", "TupleSlice.Swap", "ReadTagged", "averagedPerceptron", "newAveragedPerceptron",
		"averagedPerceptron.predict", "max", "featurize", "add",
	}},
	{file: "tag.go", old: `	var wts map[string]map[string]float64
	var tags map[string]string
	var classes []string

	dec := getAsset("AveragedPerceptron", "classes.gob")
	checkError(dec.Decode(&classes))

	dec = getAsset("AveragedPerceptron", "tags.gob")
	checkError(dec.Decode(&tags))

	dec = getAsset("AveragedPerceptron", "weights.gob")
	checkError(dec.Decode(&wts))

	return &perceptronTagger{model: newAveragedPerceptron(wts, tags, classes)}
`, new: "	return &perceptronTagger{model: unpack(weights)}\n"},
	{file: "tag.go", old: "	for i := 0; i < len(tokens); i++ {\n", new: "	places := pt.model.places(context)\n	for i := 0; i < len(tokens); i++ {\n"},
	{file: "tag.go", old: "pt.model.predict(featurize(i, context, word, p1, p2))", new: "pt.model.predict(i+2, places, word, p1, p2)"},
	{file: "utilities.go", leave: []string{
		"checkError", "isNumeric", "stringInSlice", "getAsset", "getDiskAsset", "nSuffix", "nPrefix", "isBasic",
	}},

	// Regular expressions: patterns.go stands in for them, and asks first what is cheapest.
	{file: "tag.go", old: "var none = regexp.MustCompile(`^(?:0|\\*[\\w?]\\*|\\*\\-\\d{1,3}|\\*[A-Z]+\\*\\-\\d{1,3}|\\*)$`)\n"},
	{file: "tag.go", old: "var keep = regexp.MustCompile(`^\\-[A-Z]{3}\\-$`)\n"},
	{file: "tag.go", old: "commonregex.LinkRegex.MatchString(word)", new: "isLink(word)"},
	{file: "tag.go", old: "commonregex.EmailRegex.MatchString(word)", new: "isEmail(word)"},
	{file: "tag.go", old: "none.MatchString(word)", new: "isTrace(word)"},
	{file: "tag.go", old: "keep.MatchString(word)", new: "isBracket(word)"},
	{file: "tokenize.go", old: "var internalRE = regexp.MustCompile(`^(?:[A-Za-z]\\.){2,}$|^[A-Z][a-z]{1,2}\\.$`)\n"},
	{file: "tokenize.go", old: "internalRE.MatchString(token)", new: "isAbbreviation(token)"},
}

// readProse reads the files that the copy is made of, and refuses others.
func readProse(from string) (map[string][]byte, error) {
	texts := map[string][]byte{}
	for name, want := range proseSums {
		text, err := os.ReadFile(filepath.Join(from, name))
		if err != nil {
			return nil, err
		}
		if sum := sha256.Sum256(text); hex.EncodeToString(sum[:]) != want {
			return nil, fmt.Errorf("%s has changed: look at the edits again, then put %x in the list of sums", name, sum)
		}
		if !strings.HasPrefix(name, proseModel) {
			texts[name] = text
		}
	}
	return texts, nil
}

// finishProse adds the packed weights and the code that reads them.
func finishProse(from string, texts map[string][]byte) (err error) {
	for _, name := range []string{"packed.go", "patterns.go"} {
		if texts[name], err = proseParts.ReadFile("prose/" + name); err != nil {
			return err
		}
	}
	model, err := decodeModel(from)
	if err != nil {
		return err
	}
	if texts["weights.bin"], err = prose.Pack(model, precision); err != nil {
		return err
	}
	texts["weights.go"] = []byte("package prose\n\nimport _ \"embed\"\n\n//go:embed weights.bin\nvar weights string\n")
	// A copy needs none of the modules that prose names, and a newer Go than it does.
	texts["go.mod"] = []byte("module github.com/jdkato/prose/v2\n\ngo 1.26\n")
	return nil
}

func decodeModel(from string) (m prose.Model, err error) {
	for name, into := range map[string]any{"classes": &m.Classes, "tags": &m.Tags, "weights": &m.Weights} {
		data, err := os.ReadFile(filepath.Join(from, proseModel, name+".gob"))
		if err != nil {
			return m, err
		}
		if err := gob.NewDecoder(bytes.NewReader(data)).Decode(into); err != nil {
			return m, fmt.Errorf("%s: %w", name, err)
		}
	}
	return m, nil
}
