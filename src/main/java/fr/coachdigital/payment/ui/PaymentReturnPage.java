package fr.coachdigital.payment.ui;

import fr.coachdigital.document.ui.PaperWords;
import fr.coachdigital.invoice.InvoicePaths;
import fr.coachdigital.invoice.OnlinePayment;
import fr.coachdigital.invoice.OnlinePaymentRefused;
import fr.coachdigital.payment.PaymentPaths;
import fr.coachdigital.payment.PaymentReturn;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.shared.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.LocaleResolver;

/** Says to a client what came of their payment, in the language of the invoice. */
@Component
class PaymentReturnPage {

    /** How soon somebody who waits for an answer sees whether there is one. */
    private static final int SECONDS_UNTIL_NEXT_LOOK = 10;

    private final OnlinePayment online;
    private final LocaleResolver locales;
    private final Texts texts;

    PaymentReturnPage(OnlinePayment online, LocaleResolver locales, Texts texts) {
        this.online = online;
        this.locales = locales;
        this.texts = texts;
    }

    String show(
            String token, PaymentReturn seen, Model model, HttpServletRequest request, HttpServletResponse response) {
        Language language = seen.language();
        String address = PaymentPaths.comeBack(token);
        speak(language, model, request, response);
        model.addAttribute("address", address);
        model.addAttribute("payment", seen);
        model.addAttribute("amount", seen.amount().display(language));
        model.addAttribute("rest", seen.rest().display(language));
        model.addAttribute("paidOn", day(seen.paidOn(), language));
        model.addAttribute("portal", "/" + InvoicePaths.portal(seen.invoice()));
        if (seen.state() == PaymentReturn.State.UNKNOWN) {
            model.addAttribute("refresh", SECONDS_UNTIL_NEXT_LOOK + ";url=" + address);
        }
        return "entry/payment";
    }

    /** The page as it stands, with the reason why it was not opened again. */
    String refused(
            OnlinePaymentRefused refused,
            String token,
            PaymentReturn seen,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        HttpStatus status = refused.reason().isPassing() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.CONFLICT;
        response.setStatus(status.value());
        model.addAttribute("refusal", sentence(refused, seen.language()));
        return show(token, seen, model, request, response);
    }

    private String sentence(OnlinePaymentRefused refused, Language language) {
        String key = "payment.online.refused." + refused.reason();
        return refused.paidOn()
                .map(day -> texts.get(language, key + ".on", day(day, language)))
                .orElseGet(() -> texts.get(language, key));
    }

    /** Leads on to the page where one pays: from this one, since a form may not be led elsewhere by its answer. */
    String leave(URI target, Language language, Model model, HttpServletRequest request, HttpServletResponse response) {
        speak(language, model, request, response);
        model.addAttribute("leaveFor", target.toString());
        model.addAttribute("test", online.mode() == OnlinePayment.Mode.TEST);
        return "entry/payment-leave";
    }

    /** All links that lead nowhere look the same. */
    static String dead(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return "entry/payment-dead";
    }

    private void speak(Language language, Model model, HttpServletRequest request, HttpServletResponse response) {
        locales.setLocale(request, response, language.locale());
        model.addAttribute("language", language);
    }

    private String day(@Nullable LocalDate day, Language language) {
        return day == null ? "" : new PaperWords(texts, language).day(day);
    }
}
