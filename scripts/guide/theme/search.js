// Search of the guide: every word must begin a word of the page; accents and case do not count.
(function () {
  "use strict";
  const box = document.getElementById("search");
  const list = document.getElementById("found");
  const base = document.body.dataset.base.replace(/\/?$/, "/");
  const fr = document.documentElement.lang === "fr";
  const plain = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  const pages = (window.AULA_PAGES || []).map((page) => ({ page, t: plain(page.t), h: plain(page.h), x: plain(page.x) }));

  const counts = (text, word) => (" " + text).split(new RegExp("[^a-z0-9_]" + word)).length - 1;

  function score(entry, words) {
    let total = 0;
    for (const word of words) {
      const found = 40 * counts(entry.t, word) + 8 * counts(entry.h, word) + Math.min(counts(entry.x, word), 6);
      if (!found) return 0;
      total += found;
    }
    return total * (entry.page.u.startsWith("guide/") ? 1.5 : 1);
  }

  function around(entry, word) {
    const place = Math.max(0, entry.x.indexOf(word) - 60);
    return (place ? "… " : "") + entry.page.x.slice(place, place + 180) + " …";
  }

  function line(entry, words) {
    const row = document.createElement("p");
    const link = document.createElement("a");
    const excerpt = document.createElement("small");
    link.href = base + entry.page.u;
    link.textContent = entry.page.t;
    excerpt.textContent = around(entry, words[0]);
    row.append(link, document.createElement("br"), excerpt);
    return row;
  }

  function search() {
    const words = plain(box.value).split(/[^a-z0-9_]+/).filter((word) => word.length > 1);
    list.replaceChildren();
    list.hidden = !words.length;
    if (!words.length) return;
    const ranked = pages.map((entry) => [score(entry, words), entry]).filter(([points]) => points);
    ranked.sort((one, two) => two[0] - one[0]);
    for (const [, entry] of ranked.slice(0, 12)) list.append(line(entry, words));
    if (!ranked.length) list.textContent = fr ? "Aucune page ne contient tous ces mots." : "No page holds all these words.";
  }

  box.addEventListener("input", search);
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) { box.value = asked; search(); }
})();
