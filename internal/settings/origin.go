package settings

import "strings"

// maxOrigin is more than any address that people pass on is long.
const maxOrigin = 200

// origin reads the address of a site, with a folder where it lies in one, and
// gives it with a slash at its end. Whether phones can reach it is for whoever
// makes links to say. Empty is none.
func origin(value string) (string, error) {
	value = strings.TrimSpace(value)
	if value == "" {
		return "", nil
	}
	scheme, rest, ok := strings.Cut(value, "://")
	scheme = strings.ToLower(scheme)
	host, _, _ := strings.Cut(rest, "/")
	if !ok || scheme != "https" && scheme != "http" || host == "" || len(value) > maxOrigin || strings.Trim(host, ".:") == "" {
		return "", wrong(Origin, "must be an address like https://goals.example.com, or empty")
	}
	// A name and a password, a query or a fragment would travel in every link.
	if strings.ContainsAny(rest, "@?#") {
		return "", wrong(Origin, "must be the address alone, without @, ? and #")
	}
	for _, r := range rest {
		if r <= ' ' || r >= 0x7f || strings.ContainsRune("\"<>\\^`{|}", r) {
			return "", wrong(Origin, "has a character that no address has; copy it from the browser's address line")
		}
	}
	return scheme + "://" + strings.TrimRight(rest, "/") + "/", nil
}
