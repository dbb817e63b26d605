package main

import (
	"bytes"
	"errors"
)

// keptNames begin the names that stay. A trace shows by them what the page was about, for all that it does is a method of
// Page; the runtime itself asks for its own, to tell its goroutines from the program's, and for two of reflect's, whose frames
// it scans in a way of their own.
var keptNames = [][]byte{[]byte("runtime."), []byte("reflect.makeFuncStub"), []byte("reflect.methodValueCall"), []byte("main."), []byte("github.com/goalsmith/goalsmith/app/view.(*Page).")}

// dropNames blanks the names of all other functions, the libraries' and the engine's, which only a trace would show: there
// they stand without one. What the engine trips over in a text it trips over in the command as well, with a full trace. A
// blanked name is empty where it stood, so that no index changes.
func dropNames(memory []byte) error {
	t, err := find(memory)
	if err != nil {
		return err
	}
	blanked := 0
	for rest := t.names; len(rest) > 0; {
		end := bytes.IndexByte(rest, 0)
		if end < 0 {
			return errLines
		}
		if name := rest[:end]; end > 0 && !keeps(name) {
			clear(name)
			blanked++
		}
		rest = rest[end+1:]
	}
	if blanked == 0 {
		return errors.New("the names are gone already")
	}
	return nil
}

func keeps(name []byte) bool {
	for _, p := range keptNames {
		if bytes.HasPrefix(name, p) {
			return true
		}
	}
	return false
}
