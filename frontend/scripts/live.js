// Tells the server that this page is in sight, and notices when the server's news no longer reach it.
// What is promised and why: docs/decisions/0017-a-beat-beside-push.md.
"use strict";

globalThis.coachLive ??= (() => {
  const SECOND = 1_000;
  const BEAT = 20 * SECOND;
  const PATIENCE = 8 * SECOND;
  // Built anew, a page has just lost something: it may well be push.
  const IMPATIENCE = 3 * SECOND;
  const FALLBACK = 5 * SECOND;
  const IN_USE = 600 * SECOND;
  const RETRIES = [SECOND, 2 * SECOND, 5 * SECOND];
  // Vaadin finds out by itself that a session is gone; the word that ends all tabs may come first.
  const LAST_WORD = 3 * SECOND;

  let pulse;
  let secret;
  let state = "push";
  let sent = 0;
  let heard = 0;
  let failures = 0;
  let asking = 0;
  let ended = false;
  let typing;
  let used = Date.now();
  let typed = 0;
  let nextBeat;
  let nextRound;

  /** Called in each page that comes up, and again when Vaadin builds the page anew. */
  function start(element, ownSecret, backAgain) {
    const anew = secret === ownSecret;
    pulse = element;
    secret = ownSecret;
    pulse.pulse = hear;
    asking = 0;
    // What ended was the page before this one.
    ended = false;
    show(state);
    speakOnReturn(backAgain);
    if (anew && typing) setTimeout(typeOn, 150, typing);
    typing = undefined;
    if (state !== "lost") beat(anew ? IMPATIENCE : PATIENCE);
  }

  function show(now) {
    state = now;
    pulse.closest(".shell")?.setAttribute("data-live", now);
  }

  // ---- The beat ----
  async function beat(patience = PATIENCE) {
    clearTimeout(nextBeat);
    if (ended || document.hidden || !pulse.isConnected) return;
    const number = ++sent;
    const asked = secret;
    const status = await post(number);
    if (number !== sent) return;
    if (status === 204) {
      reached(number, patience);
    } else if (asked !== secret && status >= 400) {
      // It was about the page before this one.
      beat();
    } else if (status === 401 || status === 404) {
      ended = true;
      setTimeout(ask, LAST_WORD, "catchUp");
    } else {
      missed();
    }
  }

  async function post(number) {
    try {
      const answer = await fetch("beat", { method: "POST", body: words(number, true), signal: AbortSignal.timeout(PATIENCE) });
      return answer.status;
    } catch {
      return 0;
    }
  }

  function words(number, here) {
    return new URLSearchParams({ pulse: secret, number, here });
  }

  function reached(number, patience) {
    nextBeat = setTimeout(beat, BEAT);
    failures = 0;
    const connection = Vaadin.connectionState;
    // Vaadin waits for the browser to say so, which may know less than we do.
    if (connection.state === "connection-lost") dispatchEvent(new Event("online"));
    else if (state === "lost" && connection.state !== "reconnecting") show("push");
    setTimeout(() => heard < number && pushIsSilent(), patience);
  }

  function missed() {
    nextBeat = setTimeout(beat, RETRIES[Math.min(failures, RETRIES.length - 1)]);
    failures++;
    if (state === "lost") return;
    show("lost");
    // Vaadin's own request fails too, and it then tells the person and tries again until it works.
    ask("catchUp");
  }

  function farewell() {
    clearTimeout(nextBeat);
    if (pulse && !ended) navigator.sendBeacon("beat", words(sent, false));
  }

  // ---- The answer over push ----
  function hear(number, atOnce) {
    // What comes with the answer to a request says nothing about push.
    if (state === "fallback" && (asking > 0 || !atOnce)) return;
    heard = Math.max(heard, number);
    if (state === "fallback") show("push");
  }

  function pushIsSilent() {
    if (ended || document.hidden || state === "lost") return;
    if (state === "push") {
      show("fallback");
      nextRound = setTimeout(round, FALLBACK);
    }
    // As if the field had been left: what is typed in it is on the server before the page is built anew.
    if (typing) document.activeElement.dispatchEvent(new Event("change", { bubbles: true }));
    // Nothing more may be sent over a channel that swallows it: each loss would have the page built anew.
    ask("pushIsDead");
  }

  async function round() {
    clearTimeout(nextRound);
    if (ended || state !== "fallback") return;
    nextRound = setTimeout(round, FALLBACK);
    if (document.hidden || asking > 0 || Date.now() - used > IN_USE) return;
    await ask("catchUp");
    // Has the browser opened a channel that works meanwhile?
    beat(IMPATIENCE);
  }

  /** An ordinary request, whose answer brings what was missed. */
  async function ask(what) {
    const asked = pulse;
    asking++;
    try {
      await Promise.race([asked.$server[what](), new Promise((late) => setTimeout(late, 3 * FALLBACK))]);
    } catch {
      // The page was built anew meanwhile: that is the answer.
    }
    if (asked === pulse) asking = Math.max(0, asking - 1);
  }

  // ---- What is being typed while the page is built anew ----
  function whatIsTyped() {
    const field = document.activeElement;
    if (!field?.matches("input, textarea")) return undefined;
    const place = [...document.querySelectorAll(field.localName)].indexOf(field);
    return { tag: field.localName, place, text: field.value, from: field.selectionStart, to: field.selectionEnd };
  }

  function typeOn({ tag, place, text, from, to }) {
    const field = document.querySelectorAll(tag)[place];
    if (!field) return;
    field.focus();
    if (field.value !== text) {
      field.value = text;
      for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true, composed: true }));
    }
    if (from !== null) field.setSelectionRange(from, to);
  }

  // ---- The connection as Vaadin sees it ----
  function follow(before, after) {
    if (after === "reconnecting" || after === "connection-lost") {
      if (state === "lost") return;
      show("lost");
      clearTimeout(nextBeat);
      nextBeat = setTimeout(beat, RETRIES[0]);
    } else if (after === "connected" && state === "lost") {
      show("push");
      beat();
    }
  }

  /** The bar is Vaadin's; for ears it also says the end of it. */
  function speakOnReturn(words) {
    const indicator = Vaadin.connectionIndicator;
    indicator.onlineText = words;
    indicator.updateComplete.then(() => indicator.querySelector(".v-status-message").setAttribute("role", "status"));
  }

  addEventListener("visibilitychange", () => (document.hidden ? farewell() : pulse && beat()));
  addEventListener("pagehide", () => document.hidden || farewell());
  for (const act of ["pointerdown", "keydown"]) addEventListener(act, () => (used = Date.now()), { capture: true, passive: true });
  addEventListener("focusin", () => (typing = whatIsTyped()));
  addEventListener("input", () => {
    typed = Date.now();
    typing = whatIsTyped();
  }, true);
  // A field that goes with its page is still being typed in.
  addEventListener("focusout", ({ target }) => setTimeout(() => target.isConnected && (typing = whatIsTyped())));
  Vaadin.connectionState.addStateChangeListener(follow);

  return { start };
})();
