//go:build js && wasm

package browser

import (
	"context"
	"errors"
	"fmt"
	"syscall/js"
	"time"

	"github.com/hack-pad/go-indexeddb/idb"

	"github.com/goalsmith/goalsmith/app/model"
)

const (
	database = "goalsmith"
	drafts   = "drafts"
	current  = "current"
	// patience is how long storage may take to open before the page goes on
	// without it; some private windows never answer.
	patience = 2 * time.Second
	// saveAfter is the pause in typing that saves.
	saveAfter = 150 * time.Millisecond
)

var errClosed = errors.New("the storage is closed")

// store keeps the draft in IndexedDB. The zero store keeps nothing.
type store struct {
	db      *idb.Database
	pending string // what is still to be written
	text    string // the draft's text in it
	saved   string
	failed  func()
}

// Load opens the storage and fetches the draft.
func (p *Port) Load(done func(model.Draft, bool)) {
	p.beforeReload()
	go func() {
		defer close(p.opened)
		ctx, cancel := context.WithTimeout(context.Background(), patience)
		defer cancel()
		record, err := p.store.open(ctx)
		if err != nil {
			js.Global().Get("console").Call("info", "Goalsmith keeps no drafts here: "+err.Error())
			done(model.Draft{}, false)
			return
		}
		p.store.saved = record
		d, _ := model.ParseDraft(record)
		done(d, true)
	}()
}

func (s *store) open(ctx context.Context) (record string, err error) {
	defer func() {
		// The library panics where there is no IndexedDB at all.
		if r := recover(); r != nil {
			err = fmt.Errorf("%v", r)
		}
	}()
	request, err := idb.Global().Open(ctx, database, 1, func(db *idb.Database, _, _ uint) error {
		// The library panics on an error from here. Without its table, reading
		// fails right after and says so.
		_, _ = db.CreateObjectStore(drafts, idb.ObjectStoreOptions{})
		return nil
	})
	if err != nil {
		return "", err
	}
	db, err := request.Await(ctx)
	if err != nil {
		return "", err
	}
	if record, err = read(ctx, db, current); err == nil {
		s.db = db
	}
	return record, err
}

// get reads a record, "" when there is none.
func (s *store) get(ctx context.Context, name string) (record string, err error) {
	if s.db == nil {
		return "", errClosed
	}
	return read(ctx, s.db, name)
}

func read(ctx context.Context, db *idb.Database, name string) (record string, err error) {
	tx, err := db.Transaction(idb.TransactionReadOnly, drafts)
	if err != nil {
		return "", err
	}
	table, err := tx.ObjectStore(drafts)
	if err != nil {
		return "", err
	}
	get, err := table.Get(js.ValueOf(name))
	if err != nil {
		return "", err
	}
	v, err := get.Await(ctx)
	if err != nil || v.Type() != js.TypeString {
		return "", err
	}
	return v.String(), nil
}

// Save keeps the draft after a pause, or when the page is left.
func (p *Port) Save(d model.Draft, failed func()) {
	p.store.pending, p.store.failed = d.Encode(), failed
	if d.Text == p.store.text {
		p.store.flush() // a press, and no key of many
		p.persist()
		return
	}
	p.store.text = d.Text
	p.Later("save", saveAfter, func() {
		p.store.flush()
		p.persist()
	})
}

// flush writes what is pending. The request is made before it returns, so that
// it stands even when the page goes right after.
func (s *store) flush() <-chan struct{} {
	done := make(chan struct{})
	if s.db == nil || s.pending == "" || s.pending == s.saved {
		close(done)
		return done
	}
	record := s.pending
	put, err := s.put(current, record)
	if err != nil {
		s.gone(err)
		close(done)
		return done
	}
	s.saved = record
	go func() {
		defer close(done)
		if _, err := put.Await(context.Background()); err != nil {
			s.saved = ""
			s.gone(err)
		}
	}()
	return done
}

func (s *store) put(name, record string) (*idb.Request, error) {
	if s.db == nil {
		return nil, errClosed
	}
	tx, err := s.db.Transaction(idb.TransactionReadWrite, drafts)
	if err != nil {
		return nil, err
	}
	table, err := tx.ObjectStore(drafts)
	if err != nil {
		return nil, err
	}
	put, err := table.PutKey(js.ValueOf(name), js.ValueOf(record))
	if err != nil {
		return nil, err
	}
	if err := tx.Commit(); err != nil && !errors.Is(err, context.Canceled) {
		return put, nil // committing early is a favour that not every browser does
	}
	return put, nil
}

func (s *store) gone(err error) {
	js.Global().Get("console").Call("info", "The draft could not be kept: "+err.Error())
	if s.failed != nil {
		s.failed()
	}
}

// beforeReload lets the loader wait for the draft before an update reloads.
func (p *Port) beforeReload() {
	p.window.Set("goalsmithBeforeReload", js.FuncOf(func(js.Value, []js.Value) any {
		written := p.store.flush()
		return js.Global().Get("Promise").New(js.FuncOf(func(_ js.Value, args []js.Value) any {
			go func() { <-written; args[0].Invoke() }()
			return nil
		}))
	}))
}

// persist asks the browser not to evict the draft. Firefox would ask the user,
// which no draft is worth.
func (p *Port) persist() {
	if p.firefox() || p.store.db == nil {
		return
	}
	if s := p.window.Get("navigator").Get("storage"); s.Truthy() && s.Get("persist").Type() == js.TypeFunction {
		s.Call("persist").Call("catch", js.FuncOf(func(js.Value, []js.Value) any { return nil }))
	}
}
