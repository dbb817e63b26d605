// The glossary's data is a file of its own, which only its page fetches.

let glossary = null;

// goalsmithGlossary resolves to the data, or to "" when it can't be had. What has come once is kept.
window.goalsmithGlossary = () => {
  glossary ??= fetch(settings.glossary)
    .then((response) => (response.ok ? response.text() : ""))
    .catch(() => "")
    .then((text) => {
      if (!text) glossary = null;
      window.goalsmithGlossaryText = text;
      return text;
    });
  return glossary;
};

// On the glossary's own page the data comes beside the app, so that the app finds it at hand and the page stands still.
function glossaryAtHand() {
  return location.pathname === `${base}glossary` ? window.goalsmithGlossary() : Promise.resolve();
}
glossaryAtHand();
