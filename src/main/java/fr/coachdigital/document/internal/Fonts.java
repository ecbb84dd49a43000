package fr.coachdigital.document.internal;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;

/** The faces that documents are set in, read once; the first that has a character prints it. */
@Component
class Fonts {

    private static final int REGULAR = 400;
    private static final int MEDIUM = 500;
    private static final int SEMI_BOLD = 600;

    private final List<Face> faces = List.of(
            face("InstrumentSans-Regular", "Instrument Sans", REGULAR, FontStyle.NORMAL),
            face("InstrumentSans-Medium", "Instrument Sans", MEDIUM, FontStyle.NORMAL),
            face("InstrumentSans-SemiBold", "Instrument Sans", SEMI_BOLD, FontStyle.NORMAL),
            face("InstrumentSans-Italic", "Instrument Sans", REGULAR, FontStyle.ITALIC),
            face("NotoEmoji-Regular", "Noto Emoji", REGULAR, FontStyle.NORMAL),
            face("DejaVuSans", "DejaVu Sans", REGULAR, FontStyle.NORMAL));

    private final Map<String, BitSet> characters = new LinkedHashMap<>();

    Fonts() {
        for (Face face : faces) {
            if (face.weight == REGULAR && face.style == FontStyle.NORMAL) characters.put(face.family, collect(face));
        }
    }

    /** Whether any face has this character. */
    boolean canPrint(int codePoint) {
        return characters.values().stream().anyMatch(face -> face.get(codePoint));
    }

    /** The families that these characters need, as a style sheet names them; the first is always there. */
    String families(BitSet codePoints) {
        BitSet rest = (BitSet) codePoints.clone();
        List<String> families = new ArrayList<>();
        characters.forEach((family, face) -> {
            if (families.isEmpty() || rest.intersects(face)) families.add('"' + family + '"');
            rest.andNot(face);
        });
        return String.join(", ", families);
    }

    /** Offers the faces to a document, which takes in only the letters that it uses. */
    void offer(PdfRendererBuilder builder) {
        for (Face face : faces) {
            builder.useFont(() -> new ByteArrayInputStream(face.bytes), face.family, face.weight, face.style, true);
        }
    }

    private static BitSet collect(Face face) {
        BitSet printable = new BitSet();
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            for (int codePoint = Character.MIN_CODE_POINT; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
                if (glyphs.getGlyphId(codePoint) != 0) printable.set(codePoint);
            }
            return printable;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Face face(String file, String family, int weight, FontStyle style) {
        try (InputStream stream = Fonts.class.getResourceAsStream("/fonts/" + file + ".ttf")) {
            if (stream == null) throw new IllegalStateException("The font " + file + " is not in the product");
            return new Face(stream.readAllBytes(), family, weight, style);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final class Face {
        private final byte[] bytes;
        private final String family;
        private final int weight;
        private final FontStyle style;

        Face(byte[] bytes, String family, int weight, FontStyle style) {
            this.bytes = bytes;
            this.family = family;
            this.weight = weight;
            this.style = style;
        }
    }
}
