// Small comforts of the entry pages. Everything works without this file.
"use strict";

const passwords = document.querySelectorAll(".secret input");

// Show and hide a password.
for (const button of document.querySelectorAll(".reveal")) {
  const input = document.getElementById(button.getAttribute("aria-controls"));
  button.hidden = false;
  button.addEventListener("click", () => {
    const shown = input.type === "password";
    input.type = shown ? "text" : "password";
    button.setAttribute("aria-pressed", String(shown));
  });
}

// Caps lock makes a right password wrong.
for (const input of passwords) {
  if (!input.dataset.caps) continue;
  const caution = note("caution");
  const look = (event) => {
    caution.textContent = event.getModifierState?.("CapsLock") ? input.dataset.caps : "";
  };
  input.addEventListener("keyup", look);
  input.addEventListener("blur", () => (caution.textContent = ""));
  input.parentElement.after(caution);
}

// How strong a new password is, as the server will judge it.
const fresh = document.querySelector("[data-meter]");
if (fresh) {
  const meter = document.getElementById("meter");
  const words = meter.querySelector("p");
  let timer;
  let asking;
  fresh.addEventListener("input", () => {
    clearTimeout(timer);
    asking?.abort();
    if (fresh.value === "") meter.hidden = true;
    else timer = setTimeout(judge, 250);
  });

  async function judge() {
    asking = new AbortController();
    const asked = new URLSearchParams();
    for (const name of ["_csrf", "email", "name", "password"]) {
      const field = fresh.form.elements[name];
      if (field) asked.set(name, field.value);
    }
    try {
      const answer = await fetch(fresh.dataset.meter, { method: "POST", body: asked, signal: asking.signal });
      if (!answer.ok) throw new Error(answer.statusText);
      const { score, text, problem } = await answer.json();
      meter.dataset.score = problem ? Math.min(score, 1) : score;
      words.textContent = problem ?? text;
      meter.hidden = false;
    } catch (failure) {
      // A meter that cannot judge stays out of the way; the form still tells.
      if (failure.name !== "AbortError") meter.hidden = true;
    }
  }

  const repeat = document.querySelector("[data-same]");
  const caution = note("error");
  repeat.parentElement.after(caution);
  const compare = () => {
    caution.textContent = repeat.value && repeat.value !== fresh.value ? repeat.dataset.same : "";
  };
  repeat.addEventListener("change", compare);
  repeat.addEventListener("input", () => caution.textContent && compare());
  fresh.addEventListener("change", () => repeat.value && compare());
}

// One press, one request.
for (const form of document.forms) {
  form.addEventListener("submit", (event) => {
    if (form.hasAttribute("aria-busy")) event.preventDefault();
    form.setAttribute("aria-busy", "true");
  });
}
addEventListener("pageshow", () => {
  for (const form of document.forms) form.removeAttribute("aria-busy");
});

// What the portal needs comes when the page stands and the browser has nothing else to do.
const ahead = document.getElementById("ahead");
if (ahead) {
  const fetchAhead = () => document.head.append(ahead.content);
  const whenIdle = globalThis.requestIdleCallback ?? ((work) => setTimeout(work, 200));
  addEventListener("load", () => whenIdle(fetchAhead));
}

function note(kind) {
  const paragraph = document.createElement("p");
  paragraph.className = kind;
  paragraph.setAttribute("role", "status");
  return paragraph;
}
