// What only a browser knows about a conversation: what is in sight, where the reader was when something was added above,
// what was typed while the server could not be reached. Why it exists: docs/decisions/0018.
(function () {
  "use strict";
  if (window.coachThread) return;

  const NEAR = 90;
  const threads = new WeakMap();

  /** One panel; opened again whenever Flow attaches it. */
  class Thread {
    constructor(panel) {
      this.panel = panel;
      this.scroll = panel.querySelector(".thread-scroll");
      this.log = panel.querySelector(".thread-log");
      this.composer = panel.querySelector(".composer");
      this.stick = true;
      this.anchor = null;
      this.reported = 0;
      this.asking = false;
      this.stop = new AbortController();
      const options = { signal: this.stop.signal, passive: true };
      this.scroll.addEventListener("scroll", () => this.scrolled(), options);
      document.addEventListener("visibilitychange", () => this.report(), options);
      window.addEventListener("focus", () => this.report(), options);
      this.changes = new MutationObserver(() => this.changed());
      this.changes.observe(this.log, { childList: true });
      this.sizes = new ResizeObserver(() => this.settle());
      this.sizes.observe(this.log);
      this.sizes.observe(this.scroll);
      this.keepDraft(options);
      this.start();
    }

    close() {
      this.stop.abort();
      this.changes.disconnect();
      this.sizes.disconnect();
      clearTimeout(this.timer);
    }

    start() {
      const line = this.log.querySelector(".thread-unread");
      if (line) {
        this.stick = false;
        this.scroll.scrollTop = line.offsetTop - this.log.offsetTop - 48;
        if (this.nearEnd()) this.stick = true;
      } else {
        this.toEnd();
      }
      this.remember();
      this.mark();
      this.later();
    }

    nearEnd() {
      return this.scroll.scrollHeight - this.scroll.scrollTop - this.scroll.clientHeight < NEAR;
    }

    toEnd() {
      this.stick = true;
      this.scroll.scrollTop = this.scroll.scrollHeight;
    }

    scrolled() {
      this.stick = this.nearEnd();
      this.remember();
      this.mark();
      this.edges();
      this.later();
    }

    /** The first message in sight, and where it stands: it is to stay there whatever is added above. */
    remember() {
      const top = this.scroll.getBoundingClientRect().top;
      this.anchor = null;
      for (const message of this.log.querySelectorAll(".message")) {
        const at = message.getBoundingClientRect();
        if (at.bottom > top) {
          this.anchor = { message, offset: at.top - top };
          return;
        }
      }
    }

    changed() {
      this.settle();
      this.mark();
      this.later();
    }

    settle() {
      if (this.stick) {
        this.scroll.scrollTop = this.scroll.scrollHeight;
      } else if (this.anchor && this.anchor.message.isConnected) {
        const top = this.scroll.getBoundingClientRect().top;
        const moved = this.anchor.message.getBoundingClientRect().top - top - this.anchor.offset;
        if (Math.abs(moved) > 1) this.scroll.scrollTop += moved;
      }
    }

    mark() {
      this.panel.classList.toggle("away", !this.nearEnd());
    }

    /** Asks for more before the reader comes to an end. */
    edges() {
      if (this.asking) return;
      const first = this.log.querySelector(".message");
      if (this.scroll.scrollTop < 300 && first && Number(first.dataset.seq) > 1) {
        this.ask(this.panel.$server.older());
      } else if (this.panel.classList.contains("detached") && this.nearEnd()) {
        this.ask(this.panel.$server.newer());
      }
    }

    /** One question at a time; the next when this one was answered, even with nothing. */
    ask(answer) {
      this.asking = true;
      const done = () => {
        this.asking = false;
      };
      Promise.resolve(answer).then(done, done);
    }

    later() {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => {
        this.report();
        this.edges();
      }, 120);
    }

    /** What has been in sight of somebody who looks at this page. */
    report() {
      if (!this.panel.isConnected) {
        this.close();
        return;
      }
      if (document.visibilityState !== "visible") return;
      const bottom = this.scroll.getBoundingClientRect().bottom + 24;
      let seen = 0;
      for (const message of this.log.querySelectorAll(".message")) {
        if (message.getBoundingClientRect().bottom > bottom) break;
        seen = Number(message.dataset.seq);
      }
      if (seen <= this.reported || !this.panel.$server) return;
      this.reported = seen;
      this.panel.$server.seen(seen);
    }

    show(seq) {
      const message = this.log.querySelector('.message[data-seq="' + seq + '"]');
      if (!message) return;
      this.stick = false;
      message.scrollIntoView({ block: "center" });
      message.classList.remove("pointed");
      void message.offsetWidth;
      message.classList.add("pointed");
      this.remember();
      this.later();
    }

    /** Keeps what is typed for this tab until the server says that it has it. */
    keepDraft(options) {
      const composer = this.composer;
      if (!composer) return;
      const name = "coach-draft:" + composer.getAttribute("data-draft-name");
      const field = composer.querySelector("vaadin-text-area");
      const saved = () => composer.getAttribute("data-draft-saved");
      const key = () => composer.getAttribute("data-draft-key");
      field.addEventListener("input", (event) => {
        if (composer.hasAttribute("data-editing") || typeof event.target.value !== "string") return;
        const before = read(name);
        const base = before && before.key === key() ? before.base : saved();
        sessionStorage.setItem(name, JSON.stringify({ key: key(), base, text: event.target.value }));
      }, options);
      const drafts = new MutationObserver(() => {
        const kept = read(name);
        if (kept && markOf(kept.text) === saved()) sessionStorage.removeItem(name);
      });
      const kept = read(name);
      if (kept && kept.text && markOf(kept.text) !== saved()) {
        this.panel.$server.restoreDraft(kept.key, kept.text, kept.base).then((isKept) => {
          if (isKept) sessionStorage.removeItem(name);
        });
      }
      drafts.observe(composer, { attributes: true, attributeFilter: ["data-draft-saved", "data-draft-key"] });
      options.signal.addEventListener("abort", () => drafts.disconnect());
      this.send(field, composer, options);
    }

    /** What takes its time is seen meanwhile; what leaves at once is not even begun to be shown. */
    showLeaving(composer, text) {
      const line = document.createElement("p");
      if (!text.trim()) return line;
      const place = composer.querySelector(".composer-sending");
      const words = document.createElement("span");
      words.textContent = place.dataset.words;
      line.append(words, " ", text);
      line.dir = "auto";
      const timer = setTimeout(() => place.append(line), 700);
      return {
        remove() {
          clearTimeout(timer);
          line.remove();
        },
      };
    }

    /**
     * Empties the field at the moment of sending, so that whoever types on begins the next message, and keeps the text
     * until the server has answered.
     */
    send(field, composer, options) {
      const name = "coach-sending:" + composer.getAttribute("data-draft-name");
      const list = () => read(name) || [];
      const keep = (all) => (all.length ? sessionStorage.setItem(name, JSON.stringify(all)) : sessionStorage.removeItem(name));
      const without = (id) => keep(list().filter((one) => one.id !== id));
      for (const one of list()) {
        this.panel.$server.restoreDraft(one.key, one.text, "").then((isKept) => isKept && without(one.id));
      }
      const submit = (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        const text = field.value;
        const id = Date.now() + ":" + Math.random();
        if (text.trim() && !composer.hasAttribute("data-editing")) {
          keep([...list(), { id, key: composer.getAttribute("data-draft-key"), text }]);
        }
        field.value = "";
        field.focus();
        const waiting = this.showLeaving(composer, text);
        const answered = () => {
          without(id);
          waiting.remove();
        };
        composer.$server.submit(text).then(answered, () => waiting.remove());
      };
      const capture = { signal: options.signal, capture: true };
      composer.addEventListener("click", (event) => {
        if (event.target.closest(".composer-send")) submit(event);
      }, capture);
      field.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
      }, capture);
    }
  }

  /** As the server marks a text: its length, and what Java makes of its characters. */
  function markOf(text) {
    let hash = 0;
    for (let i = 0; i < text.length; i++) hash = (31 * hash + text.charCodeAt(i)) | 0;
    return text.length + ":" + hash;
  }

  function read(name) {
    try {
      return JSON.parse(sessionStorage.getItem(name));
    } catch (unreadable) {
      return null;
    }
  }

  window.coachThread = {
    open(panel) {
      const before = threads.get(panel);
      if (before) before.close();
      threads.set(panel, new Thread(panel));
    },

    toEnd(panel) {
      const thread = threads.get(panel);
      if (thread) requestAnimationFrame(() => thread.toEnd());
    },

    show(panel, seq) {
      const thread = threads.get(panel);
      if (thread) requestAnimationFrame(() => thread.show(seq));
    },

    /** Puts words where the cursor is, as if they had been typed. */
    insert(field, words) {
      const input = field.inputElement;
      input.focus();
      input.setRangeText(words, input.selectionStart, input.selectionEnd, "end");
      input.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    },

    /** What was not taken stands in the field again, before what was typed meanwhile. */
    putBack(field, text) {
      field.value = field.value.trim() ? text + "\n" + field.value : text;
      field.focus();
    },

    /** What was taken in the end leaves the field; what was added to it stays. */
    takeOut(field, text) {
      field.value = field.value.startsWith(text) ? field.value.slice(text.length).trimStart() : field.value;
      field.focus();
    },

    /** Lets an animation begin anew. */
    again(element) {
      element.classList.remove("alive");
      void element.offsetWidth;
      element.classList.add("alive");
    },
  };
})();
