// Early text: the page is prerendered with a real textarea, and people type before the app has arrived. go-app replaces
// that element when it mounts, so its text and caret are kept here until the app asks for them.

const editor = document.querySelector('[data-part="goal-editor"]');
let composing = false;
let composed = () => {};
let focused = false;
let taken = false;

function readEarly() {
  return {
    text: editor.value,
    start: editor.selectionStart,
    end: editor.selectionEnd,
    focused,
  };
}

function keepEarly() {
  if (!taken) window.goalsmithEarly = readEarly();
}

// carryEarly keeps the early text for the next load of this tab, and reports whether it could.
const carried = `goalsmith:early:${base}`;
function carryEarly() {
  try {
    sessionStorage.setItem(carried, window.goalsmithEarly.text);
    return true;
  } catch (error) {
    return false;
  }
}

function takeCarried() {
  try {
    const text = sessionStorage.getItem(carried);
    if (text && !editor.value) editor.value = text;
    sessionStorage.removeItem(carried);
  } catch (error) {
    // No storage, so nothing was carried.
  }
}

window.goalsmithEarly = { text: "", start: 0, end: 0, focused: false };
if (editor) {
  takeCarried();
  focused = document.activeElement === editor;
  keepEarly();
  editor.addEventListener("input", keepEarly);
  document.addEventListener("selectionchange", keepEarly);
  editor.addEventListener("focus", () => {
    focused = true;
    keepEarly();
  });
  editor.addEventListener("blur", () => {
    // Being replaced also takes the focus away; that is not the user's doing and must not be remembered.
    queueMicrotask(() => {
      if (!editor.isConnected) return;
      focused = false;
      keepEarly();
    });
  });
  editor.addEventListener("compositionstart", () => {
    composing = true;
  });
  editor.addEventListener("compositionend", () => {
    composing = false;
    composed();
  });
}

// goalsmithTakeEarly hands over the latest text and caret, once: {text, start, end, focused}, offsets in UTF-16 units.
// The prerendered element still knows them after it has left the page.
window.goalsmithTakeEarly = () => {
  if (editor && !taken) keepEarly();
  taken = true;
  document.removeEventListener("selectionchange", keepEarly);
  return window.goalsmithEarly;
};

// earlyTypingRests resolves when no input method is composing: replacing the element then would break the word off.
function earlyTypingRests() {
  if (!composing) return Promise.resolve();
  return new Promise((resolve) => {
    composed = resolve;
  });
}
