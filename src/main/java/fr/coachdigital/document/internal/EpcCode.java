package fr.coachdigital.document.internal;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import fr.coachdigital.document.Transfer;
import fr.coachdigital.shared.Money;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A transfer that a banking app can scan (EPC069-12, version 002). */
record EpcCode(String payload) {

    /** Scheme countries by the letters that IBANs of theirs begin with (EPC409-09). */
    private static final Set<String> SEPA = Set.of(
            "AD", "AL", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GI", "GR", "HR",
            "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO",
            "RS", "SE", "SI", "SK", "SM", "VA");

    /** Beyond the European Economic Area a transfer names the bank too. */
    private static final Set<String> WITH_BIC =
            Set.of("AD", "AL", "CH", "GB", "GI", "MC", "MD", "ME", "MK", "RS", "SM", "VA");

    private static final Money LARGEST = Money.of("999999999.99");
    private static final int MAX_NAME = 70;
    private static final int PIXELS_PER_MODULE = 8;

    /** Empty when there is nothing to transfer, or the account cannot be reached by SEPA. */
    static Optional<EpcCode> of(Transfer transfer, Money amount, String reference) {
        String country = transfer.iban().substring(0, 2);
        boolean reachable = SEPA.contains(country) && (!transfer.bic().isEmpty() || !WITH_BIC.contains(country));
        if (!reachable || !amount.isPositive() || amount.compareTo(LARGEST) > 0) return Optional.empty();
        return Optional.of(new EpcCode(String.join(
                "\n",
                "BCD",
                "002",
                "1",
                "SCT",
                transfer.bic(),
                fitting(transfer.holder()),
                transfer.iban(),
                Money.CURRENCY + amount,
                "",
                "",
                reference)));
    }

    private static String fitting(String holder) {
        String line = holder.replaceAll("\\s+", " ").strip();
        return line.substring(0, line.offsetByCodePoints(0, Math.min(MAX_NAME, line.codePointCount(0, line.length()))));
    }

    /** Black on white with a quiet zone of four modules. */
    BufferedImage picture() {
        BitMatrix modules = modules();
        int side = modules.getWidth() * PIXELS_PER_MODULE;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean dark = modules.get(x / PIXELS_PER_MODULE, y / PIXELS_PER_MODULE);
                picture.setRGB(x, y, dark ? 0x000000 : 0xffffff);
            }
        }
        return picture;
    }

    private BitMatrix modules() {
        Map<EncodeHintType, Object> hints = Map.of(
                EncodeHintType.ERROR_CORRECTION,
                ErrorCorrectionLevel.M,
                EncodeHintType.CHARACTER_SET,
                "UTF-8",
                EncodeHintType.MARGIN,
                4);
        try {
            return new QRCodeWriter().encode(payload, BarcodeFormat.QR_CODE, 1, 1, hints);
        } catch (WriterException tooLong) {
            throw new IllegalStateException("No transfer is as long as that", tooLong);
        }
    }
}
