// The data files of the pages beside the draft are fetched when they are asked for, by the name that they have in the
// project. What has come once is kept.

const addresses = JSON.parse(settings.files);
const fetched = new Map();

window.goalsmithBase = base;

// goalsmithData resolves to a file's text, or to "" when it can't be had.
window.goalsmithData = (name) => {
  if (!addresses[name]) return Promise.resolve("");
  if (!fetched.has(name)) {
    const text = fetch(addresses[name])
      .then((response) => (response.ok ? response.text() : ""))
      .catch(() => "")
      .then((text) => {
        if (!text) fetched.delete(name);
        return text;
      });
    fetched.set(name, text);
  }
  return fetched.get(name);
};
