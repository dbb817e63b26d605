package site

// MetaPolicy is the content security policy as a page can carry it itself: nothing but this app's own files, no inline
// script or style, and no code from text except WebAssembly. The one named maker of script addresses is the loader's.
const MetaPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; " +
	"img-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; " +
	"require-trusted-types-for 'script'; trusted-types goalsmith"

// headerPolicy adds what browsers accept in a header only.
const headerPolicy = MetaPolicy + "; frame-ancestors 'none'"

// permissions turns off what the app never uses and keeps three powers for itself: the camera (to scan a shared goal),
// the full screen (to project a workshop) and writing to the clipboard.
const permissions = "accelerometer=(), autoplay=(), camera=(self), clipboard-read=(), clipboard-write=(self), " +
	"display-capture=(), encrypted-media=(), fullscreen=(self), geolocation=(), gyroscope=(), magnetometer=(), " +
	"microphone=(), midi=(), payment=(), usb=(), xr-spatial-tracking=()"

const (
	cacheForever = "public, max-age=31536000, immutable"
	cacheChecked = "no-cache" // kept, but asked about before each use
)

// header is one header line; an ordered list keeps _headers reproducible.
type header struct{ name, value string }

// securityHeaders are sent with every answer, errors included.
func securityHeaders() []header {
	return []header{
		{"Content-Security-Policy", headerPolicy},
		{"Cross-Origin-Opener-Policy", "same-origin"},
		{"Cross-Origin-Embedder-Policy", "require-corp"},
		{"Cross-Origin-Resource-Policy", "same-origin"},
		{"Permissions-Policy", permissions},
		{"Referrer-Policy", "no-referrer"},
		{"X-Content-Type-Options", "nosniff"},
	}
}

func (f File) cacheControl() string {
	if f.Immutable {
		return cacheForever
	}
	return cacheChecked
}
