//go:build e2e

package e2e

import "testing"

func TestCaretIsInTheEditorOnLoad(t *testing.T) {
	t.Parallel()
	p := start(t, setup{})
	p.wait(`document.activeElement === ` + editor)
	p.keys("x")
	p.wait(editor + `.value === "x"`)
}
