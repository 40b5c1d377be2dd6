'use strict';
// Filters, searches and sorts the findings. The page can be read without it.
(() => {
  const form = document.getElementById('filter');
  const table = document.getElementById('findings');
  if (!form || !table) return;

  const AT_ONCE = 200; // rows that are put in before the reader's next key
  const AT_MOST = 2000; // rows that are listed until more are asked for
  const body = table.tBodies[0];
  const count = document.getElementById('count');
  const more = document.getElementById('more');
  const query = document.getElementById('query');
  const unfold = document.getElementById('unfold');
  const selects = [...form.querySelectorAll('select')];
  const sayAll = count.textContent;

  // A finding is a row of the page, or the line of an island that a row can be made of.
  class Finding {
    constructor(row, line) {
      this.row = row;
      this.line = line;
      this.id = row ? row.id : (/^<tr id="([^"]*)"/.exec(line) || ['', ''])[1];
      this.tokens = ` ${row ? row.dataset.f : / data-f="([^"]*)"/.exec(line)[1]} `;
      this.words = null;
    }

    text() {
      if (this.words === null) {
        this.words = plain(this.row ? this.row.innerHTML : this.line).toLowerCase();
      }
      return this.words;
    }

    element() {
      if (!this.row) {
        const holder = document.createElement('template');
        holder.innerHTML = this.line;
        this.row = holder.content.firstElementChild;
        if (unfold.getAttribute('aria-pressed') === 'true') open(this.row, true);
      }
      return this.row;
    }

    rank(letter) {
      const found = new RegExp(` ${letter}(\\d+) `).exec(this.tokens);
      return found ? Number(found[1]) : findings.length;
    }
  }

  function plain(line) {
    const text = line.replace(/<[^>]*>/g, ' ');
    return text.includes('&')
      ? text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&')
      : text;
  }

  function open(row, folded) {
    const details = row.querySelector('details');
    if (details) details.open = folded;
  }

  const findings = [...body.rows].map(row => new Finding(row, ''));
  for (const island of document.querySelectorAll('noscript.island')) {
    for (const line of island.textContent.split('\n')) {
      if (line.startsWith('<tr') && line.includes(' data-f=')) {
        findings.push(new Finding(null, line));
      }
    }
  }
  const byId = new Map(findings.filter(each => each.id).map(each => [each.id, each]));

  let order = findings;
  let matches = findings;
  let listed = Math.min(findings.length, body.rows.length);
  let wanted = AT_MOST;
  let pending = 0;

  function matching() {
    const words = query.value.toLowerCase().split(/\s+/).filter(word => word);
    const tokens = selects.map(select => select.value).filter(token => token).map(token => ` ${token} `);
    return words.length + tokens.length === 0
      ? order
      : order.filter(each => tokens.every(token => each.tokens.includes(token))
          && words.every(word => each.text().includes(word)));
  }

  function list(rows) {
    const to = Math.min(matches.length, wanted, listed + rows);
    const piece = document.createDocumentFragment();
    for (; listed < to; listed++) piece.append(matches[listed].element());
    body.append(piece);
  }

  // The first rows at once, the others piece by piece, so that typing is never held up.
  function listOn() {
    clearTimeout(pending);
    list(AT_ONCE);
    if (listed < Math.min(matches.length, wanted)) pending = setTimeout(listOn);
    say();
  }

  function say() {
    const left = matches.length > wanted;
    const all = matches.length === findings.length;
    const text = all ? sayAll : matches.length === 0 ? form.dataset.none : form.dataset.some;
    const shown = left ? form.dataset.shown.replace('%m', grouped(wanted)) : '';
    const told = text.replace('%m', grouped(matches.length)).replace('%n', grouped(findings.length)) + shown;
    if (count.textContent !== told) count.textContent = told;
    more.hidden = !left;
  }

  function grouped(number) {
    return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
  }

  function apply() {
    matches = matching();
    wanted = AT_MOST;
    listed = 0;
    body.replaceChildren();
    listOn();
  }

  function sort(heading) {
    const letters = [...heading.dataset.sort].filter(letter => letter !== '#');
    const down = heading.getAttribute('aria-sort') === 'ascending';
    for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    order = [...findings];
    for (const letter of letters.reverse()) {
      const ranks = new Map(findings.map(each => [each, each.rank(letter)]));
      order.sort((one, other) => ranks.get(one) - ranks.get(other));
    }
    if (down) order.reverse();
    apply();
  }

  // A link to a finding leads to it, whatever is filtered out or not listed yet.
  function visit() {
    const finding = byId.get(location.hash.slice(1));
    if (!finding) return;
    if (!finding.row || !finding.row.isConnected) {
      clear();
      query.value = finding.id;
      apply();
    }
    open(finding.element(), true);
    finding.row.scrollIntoView({block: 'start'});
    finding.row.querySelector('summary').focus({preventScroll: true});
  }

  function clear() {
    query.value = '';
    for (const select of selects) select.value = '';
  }

  function pick(token) {
    const select = selects.find(each => each.dataset.facet === token[0]);
    clear();
    select.value = token;
    apply();
    table.closest('section').scrollIntoView();
    select.focus({preventScroll: true});
  }

  let typing = 0;
  query.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(apply, 60);
  });
  form.addEventListener('change', event => {
    if (event.target !== query) apply();
  });
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', event => {
    event.preventDefault();
    clear();
    apply();
  });
  more.addEventListener('click', () => {
    const first = listed;
    wanted += AT_MOST;
    listOn();
    matches[first].row.querySelector('summary').focus();
  });
  unfold.addEventListener('click', () => {
    const unfolded = unfold.getAttribute('aria-pressed') !== 'true';
    unfold.setAttribute('aria-pressed', String(unfolded));
    for (const each of findings) if (each.row) open(each.row, unfolded);
  });
  document.getElementById('print').addEventListener('click', () => window.print());
  window.addEventListener('beforeprint', () => {
    if (!CSS.supports('selector(::details-content)')) {
      for (const details of document.querySelectorAll('details')) details.open = true;
    }
    wanted = Infinity;
    clearTimeout(pending);
    list(Infinity);
    say();
  });
  window.addEventListener('hashchange', visit);
  document.addEventListener('click', event => {
    const link = event.target.closest('a');
    if (link && link.dataset.pick) {
      event.preventDefault();
      pick(link.dataset.pick);
    }
    if (link && link.classList.contains('anchor') && navigator.clipboard) {
      navigator.clipboard.writeText(link.href)
        .then(() => { count.textContent = form.dataset.copied.replace('%m', link.hash); })
        .catch(() => {}); // the address bar has it, too
    }
  });

  for (const heading of table.tHead.querySelectorAll('[data-sort]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    button.addEventListener('click', () => sort(heading));
    heading.append(button);
  }
  form.hidden = false;
  const rest = document.getElementById('rest');
  if (rest) rest.hidden = true;
  wanted = Math.max(AT_MOST, listed);
  say();
  visit();

  // Texts for the search are made while the reader looks at the page.
  let next = 0;
  (function prepare() {
    const until = performance.now() + 8;
    while (next < findings.length && performance.now() < until) findings[next++].text();
    if (next < findings.length) setTimeout(prepare, 4);
  })();
})();
