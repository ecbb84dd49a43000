package fr.coachdigital.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A day from a calendar in the words of the page, with Monday first; typed as the language writes days. */
public final class DayPicker extends DatePicker {

    private static final List<String> FRENCH = List.of("dd/MM/yyyy", "d/M/yyyy", "d/M/yy", "ddMMyyyy", "d.M.yyyy");
    private static final List<String> ENGLISH = List.of("dd/MM/yyyy", "d/M/yyyy", "d/M/yy", "yyyy-MM-dd");

    private String tooEarly = "";
    private String tooLate = "";

    public DayPicker() {
        speak(getLocale());
    }

    public DayPicker(String label) {
        this();
        setLabel(label);
    }

    /** Takes the first day, the last and those between; of others it says why not. */
    public void allow(LocalDate first, LocalDate last, String tooEarly, String tooLate) {
        this.tooEarly = tooEarly;
        this.tooLate = tooLate;
        setMin(first);
        setMax(last);
        speak(getLocale());
    }

    /** False when something was typed that is no day; such a field has no value. */
    public boolean isReadable() {
        return !isInputUnparsable();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        speak(event.getUI().getLocale());
    }

    private void speak(Locale locale) {
        List<String> formats = locale.getLanguage().equals("fr") ? FRENCH : ENGLISH;
        setLocale(locale);
        setI18n(new DatePickerI18n()
                .setFirstDayOfWeek(1)
                .setDateFormats(
                        formats.getFirst(), formats.subList(1, formats.size()).toArray(String[]::new))
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
                .setToday(getTranslation("shell.today"))
                .setCancel(getTranslation("shell.cancel"))
                .setBadInputErrorMessage(getTranslation("shell.day.unreadable"))
                .setMinErrorMessage(tooEarly)
                .setMaxErrorMessage(tooLate));
    }

    /** Sunday first, as the component counts them. */
    private static List<String> weekdays(TextStyle style, Locale locale) {
        return IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
                .toList();
    }
}
