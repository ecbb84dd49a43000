package fr.coachdigital.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fr.coachdigital.document.Transfer;
import fr.coachdigital.shared.Money;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The transfer that banking apps read off an invoice (EPC069-12, version 002). */
class EpcCodeTest {

    private static final Transfer FRENCH = new Transfer("Camille Laurent", DocumentSamples.IBAN, "AGRIFRPP");

    @Test
    void the_code_says_who_how_much_and_what_for() {
        assertThat(EpcCode.of(FRENCH, Money.of("1240.5"), "F-2026-0012")
                        .orElseThrow()
                        .payload())
                .isEqualTo("""
                        BCD
                        002
                        1
                        SCT
                        AGRIFRPP
                        Camille Laurent
                        FR7630006000011234567890189
                        EUR1240.50


                        F-2026-0012""");
    }

    @Test
    void a_camera_reads_what_was_written() throws ReaderException {
        EpcCode code = EpcCode.of(FRENCH, Money.of("0.01"), "F-2026-0012").orElseThrow();
        BufferedImage picture = code.picture();
        int side = picture.getWidth();
        int[] pixels = picture.getRGB(0, 0, side, side, null, 0, side);
        BinaryBitmap seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        assertThat(new QRCodeReader().decode(seen).getText()).isEqualTo(code.payload());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1000000000"})
    void no_code_without_an_amount_that_can_be_sent(String amount) {
        assertThat(EpcCode.of(FRENCH, Money.of(amount), "F-1")).isEmpty();
    }

    @Test
    void no_code_for_an_account_beyond_sepa_nor_without_the_bank_beyond_the_economic_area() {
        Transfer brazilian = new Transfer("A", "BR1800360305000010009795493C1", "");
        Transfer swiss = new Transfer("A", "CH9300762011623852957", "");
        assertThat(EpcCode.of(brazilian, Money.of("1"), "F-1")).isEmpty();
        assertThat(EpcCode.of(swiss, Money.of("1"), "F-1")).isEmpty();
    }
}
