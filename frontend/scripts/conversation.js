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
      this.reported = "";
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
      this.asking = false;
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
        this.asking = true;
        this.panel.$server.older();
      } else if (this.panel.classList.contains("detached") && this.nearEnd()) {
        this.asking = true;
        this.panel.$server.newer();
      }
    }

    later() {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => {
        this.report();
        this.edges();
      }, 120);
    }

    /** What has been in sight, and whether the end stays there. */
    report() {
      if (!this.panel.isConnected || document.visibilityState !== "visible") {
        this.tell(0, false);
        return;
      }
      const bottom = this.scroll.getBoundingClientRect().bottom + 24;
      let seen = 0;
      for (const message of this.log.querySelectorAll(".message")) {
        if (message.getBoundingClientRect().bottom > bottom) break;
        seen = Number(message.dataset.seq);
      }
      this.tell(seen, this.stick && !this.panel.classList.contains("detached"));
    }

    tell(seen, stays) {
      const words = seen + ":" + stays;
      if (words === this.reported || (seen === 0 && !stays && this.reported === "")) return;
      this.reported = words;
      if (this.panel.isConnected && this.panel.$server) this.panel.$server.seen(seen, stays);
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
      const name = "coach-draft:" + location.pathname;
      const field = composer.querySelector("vaadin-text-area");
      const editing = () => composer.hasAttribute("data-editing");
      const saved = () => composer.getAttribute("data-draft-saved") || "";
      field.addEventListener("input", (event) => {
        if (editing() || typeof event.target.value !== "string") return;
        const text = event.target.value;
        sessionStorage.setItem(name, JSON.stringify({ key: composer.getAttribute("data-draft-key"), text }));
      }, options);
      this.drafts = new MutationObserver(() => {
        const kept = read(name);
        if (kept && (kept.text === saved() || kept.key !== composer.getAttribute("data-draft-key"))) {
          sessionStorage.removeItem(name);
        }
      });
      const kept = read(name);
      if (kept && kept.text && kept.text !== saved()) {
        sessionStorage.removeItem(name);
        this.panel.$server.restoreDraft(kept.key, kept.text);
      }
      this.drafts.observe(composer, { attributes: true, attributeFilter: ["data-draft-saved", "data-draft-key"] });
      options.signal.addEventListener("abort", () => this.drafts.disconnect());
    }
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

    /** Lets an animation begin anew. */
    again(element) {
      element.classList.remove("alive");
      void element.offsetWidth;
      element.classList.add("alive");
    },
  };
})();
