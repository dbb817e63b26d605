package main

// packages are those that the page links; files are left out of them: the server, and stored state with its encryption.
var (
	packages = []string{"pkg/app", "pkg/errors"}
	files    = []string{
		"pkg/app/http.go", "pkg/app/static.go", "pkg/app/wasm.go", "pkg/app/wasmexec.go",
		"pkg/app/crypto.go", "pkg/app/state.go", "pkg/app/storage.go", "pkg/app/notification.go",
	}
)

// edit changes one file: it leaves declarations out, methods as Type.Method, or puts one text in place of another.
type edit struct {
	file     string
	leave    []string
	old, new string
}

// goAppEdits cut go-app down to what the page draws with.
var goAppEdits = []edit{
	// net/http, which initialises itself and so is never left out by the linker.
	{file: "pkg/app/resource.go", leave: []string{
		"LocalDir", "RemoteBucket", "PrefixedLocation", "GitHubPages",
		"localResourceResolver", "localResourceResolver.Resolve",
		"remoteResourceResolver", "remoteResourceResolver.Resolve",
		"prefixedResourceResolver", "prefixedResourceResolver.Resolve",
	}},

	// Stored and shared state, which brings encryption, unique ids and JSON: our page keeps one draft, by its own means.
	{file: "pkg/app/context.go", leave: []string{
		"Context.DeviceID", "Context.Encrypt", "Context.Decrypt", "Context.cryptoKey", "Context.LocalStorage",
		"Context.SessionStorage", "Context.Notifications", "Context.ObserveState", "Context.GetState", "Context.SetState",
		"Context.DelState",
	}},
	{file: "pkg/app/context.go", old: `	localStorage          BrowserStorage
	sessionStorage        BrowserStorage
`},
	{file: "pkg/app/context.go", old: `	observeState          func(Context, string, any) Observer
	getState              func(Context, string, any)
	setState              func(Context, string, any) State
	delState              func(Context, string)
`},
	{file: "pkg/app/engine.go", old: `	localStorage   BrowserStorage
	sessionStorage BrowserStorage
`},
	{file: "pkg/app/engine.go", old: "	states                     stateManager\n"},
	{file: "pkg/app/engine.go", old: `	var localStorage BrowserStorage
	var sessionStorage BrowserStorage
	if IsServer {
		localStorage = newMemoryStorage()
		sessionStorage = newMemoryStorage()
	} else {
		localStorage = newJSStorage("localStorage")
		sessionStorage = newJSStorage("sessionStorage")
	}

`},
	{file: "pkg/app/engine.go", old: "		localStorage:               localStorage,\n"},
	{file: "pkg/app/engine.go", old: "		sessionStorage:             sessionStorage,\n"},
	{file: "pkg/app/engine.go", old: `		localStorage:          e.localStorage,
		sessionStorage:        e.sessionStorage,
`},
	{file: "pkg/app/engine.go", old: `		observeState:          e.states.Observe,
		getState:              e.states.Get,
		setState:              e.states.Set,
		delState:              e.states.Delete,
`},
	{file: "pkg/app/engine.go", old: "	e.states.CleanupExpiredPersistedStates(e.baseContext())\n"},
	{file: "pkg/app/engine.go", old: "	e.states.Cleanup()\n"},

	// Addresses that are to be left to the browser, which the loader could name in JSON: ours names none.
	{file: "pkg/app/engine.go", old: `	if e.internalURLs == nil {
		json.Unmarshal([]byte(Getenv("GOAPP_INTERNAL_URLS")), &e.internalURLs)
	}

`},

	// Routes by regular expression: ours are plain.
	{file: "pkg/app/app.go", leave: []string{"RouteWithRegexp"}},
	{file: "pkg/app/route.go", leave: []string{"router.routeWithRegexp", "regexpRoute"}},
	{file: "pkg/app/route.go", old: "	routesWithRegexp []regexpRoute\n"},
	{file: "pkg/app/route.go", old: `	for _, rwr := range r.routesWithRegexp {
		if rwr.regexp.MatchString(path) {
			return true
		}
	}

`},
	{file: "pkg/app/route.go", old: `	for _, rwr := range r.routesWithRegexp {
		if rwr.regexp.MatchString(path) {
			return rwr.newComponent(), true
		}
	}

`},

	// JSON in errors: they say the same in plain words.
	{file: "pkg/app/strings.go", leave: []string{"jsonString"}},
	{file: "pkg/errors/errors.go", leave: []string{"Encoder", "init", "SetInlineEncoder", "SetIndentEncoder", "Error.MarshalJSON"}},
	{file: "pkg/errors/errors.go", old: `	s, err := Encoder(e)
	if err != nil {
		return fmt.Sprintf(` + "`" + `{"message": "encoding error failed: %s"}` + "`" + `, err)
	}
	return string(s)
`, new: `	s := e.Message
	for k, v := range e.Tags {
		s += fmt.Sprintf(" %s=%v", k, v)
	}
	if e.WrappedErr != nil {
		s += ": " + e.WrappedErr.Error()
	}
	return s
`},
	{file: "pkg/errors/errors.go", old: "	_, filename, line, _ := runtime.Caller(2)\n"},
	{file: "pkg/errors/errors.go", old: "		Line:    fmt.Sprintf(\"%s:%v\", filepath.Base(filename), line),\n"},

	// go-app waits for the next tick of a 120 Hz clock before it draws, 8 ms after every key, and no setting shortens
	// that. The copy ticks every millisecond; the clock stands still while nothing happens.
	{file: "pkg/app/app.go", old: "engine.Start(120)", new: "engine.Start(1000)"},

	// Lists whose parts have names: see keyed.go.txt.
	{file: "pkg/app/node.go", old: `	children := v.body()
	newChildren := new.body()
`, new: `	newChildren := new.body()
	children, err := m.align(ctx, v, v.body(), newChildren)
	if err != nil {
		return nil, err
	}
`},
}
