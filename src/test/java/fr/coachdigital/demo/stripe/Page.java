package fr.coachdigital.demo.stripe;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** What all pages of the stand-in have in common; they work without JavaScript, on a phone and in the dark. */
final class Page {

    private static final String STYLE = """
            :root { color-scheme: light dark; --line: light-dark(#c9ced6, #3d4450); --soft: light-dark(#f4f6f8, #1b2027);
              --ink: light-dark(#1a1f26, #e8ebef); --quiet: light-dark(#4a5361, #aab3c0); --act: light-dark(#3a33b8, #a9a4ff);
              --on-act: light-dark(#ffffff, #14112e); --bad: light-dark(#9a1c1c, #ff9c94); }
            * { box-sizing: border-box; }
            body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: light-dark(#fff, #12161b); }
            .mode { margin: 0; padding: .5rem 1rem; text-align: center; background: light-dark(#ffe9b8, #4a3500);
              color: light-dark(#4a3200, #ffe3a3); font-size: .875rem; }
            main { max-width: 30rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
            main.wide { max-width: 60rem; }
            h1 { font-size: 1.375rem; line-height: 1.25; margin: 0 0 1rem; }
            h2 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
            .card { border: 1px solid var(--line); border-radius: .75rem; padding: 1rem; margin: 0 0 1rem; background: var(--soft); }
            .amount { font-size: 2rem; font-weight: 650; margin: .25rem 0; white-space: nowrap; }
            .quiet { color: var(--quiet); margin: .25rem 0; overflow-wrap: anywhere; }
            .message { border: 1px solid var(--bad); color: var(--bad); border-radius: .5rem; padding: .75rem 1rem; }
            form { display: grid; gap: .75rem; margin: 0; }
            form.row { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .75rem; align-items: end; }
            label { display: grid; gap: .25rem; font-size: .875rem; }
            input { font: inherit; padding: .6rem .75rem; border: 1px solid var(--quiet); border-radius: .5rem; width: 100%;
              color: inherit; background: light-dark(#fff, #12161b); }
            .row input { width: 8rem; padding: .35rem .5rem; }
            button, .button { font: inherit; padding: .7rem 1rem; border-radius: .5rem; border: 1px solid var(--quiet);
              background: transparent; color: inherit; cursor: pointer; text-align: center; text-decoration: none; display: block; }
            .row button { padding: .35rem .75rem; font-size: .875rem; }
            button.main { background: var(--act); border-color: var(--act); color: var(--on-act); font-weight: 600; }
            a { color: var(--act); }
            :focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
            """;

    private Page() {}

    static String of(String title, String main) {
        return """
            <!DOCTYPE html>
            <html lang="fr">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>%s</title>
            <link rel="icon" href="data:,">
            <style>%s</style>
            </head>
            <body>
            <p class="mode"><strong>Mode test</strong>\u00a0: remplaçant local de Stripe, aucun argent ne circule.</p>
            %s
            </body>
            </html>
            """.formatted(text(title), STYLE, main);
    }

    static String refused(String message) {
        return of(
                "Impossible – remplaçant de Stripe",
                "<main><h1>C’est impossible</h1><p class=\"message\">" + text(message)
                        + "</p><p><a href=\"/\">Tous les paiements</a></p></main>");
    }

    static String money(long cents) {
        return NumberFormat.getCurrencyInstance(Locale.FRANCE)
                .format(BigDecimal.valueOf(cents, 2))
                .replace('\u202f', '\u00a0');
    }

    /** As it may stand between tags and in an attribute. */
    static String text(String raw) {
        return raw.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
