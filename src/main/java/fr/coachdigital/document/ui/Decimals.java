package fr.coachdigital.document.ui;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decimals as people write them: comma or point, spaces between groups, a sign of currency or percent behind. */
record Decimals(Locale locale) {

    private static final int LONGEST_TYPED = 40;
    private static final Pattern DECORATION = Pattern.compile("[\\s\\u00a0\\u2009\\u202f'’€%]");
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("-?\\d{1,3}(,\\d{3})+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?|-?\\.\\d{1,10}");

    /** Empty when it is not a number. */
    Optional<BigDecimal> parse(String typed) {
        if (typed.length() > LONGEST_TYPED) return Optional.empty();
        String bare = DECORATION.matcher(typed).replaceAll("").replace('\u2212', '-');
        String text = withPoint(bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare);
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private String withPoint(String text) {
        int comma = text.lastIndexOf(',');
        int point = text.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            return comma > point ? text.replace(".", "").replace(',', '.') : text.replace(",", "");
        }
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        if (english && GROUPED_BY_COMMA.matcher(text).matches()) return text.replace(",", "");
        return text.replace(',', '.');
    }

    /** Without zeros at the end beyond the least number of decimals. */
    String write(BigDecimal value, int leastDecimals) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale));
        format.setMinimumFractionDigits(leastDecimals);
        format.setMaximumFractionDigits(Math.max(leastDecimals, value.scale()));
        return format.format(value);
    }
}
