package fr.coachdigital.document.internal;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.shared.Money;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * What a document says, as the archive keeps it: the same content is always the same text, and is read back as it was.
 * The product's own mapper is left alone, so that no setting of pages can change what is kept for ten years.
 */
@Component
class ContentJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .addModule(new SimpleModule()
                    .addSerializer(Money.class, new MoneyWriter())
                    .addDeserializer(Money.class, new MoneyReader())
                    .addSerializer(BigDecimal.class, new FigureWriter())
                    .addDeserializer(BigDecimal.class, new FigureReader()))
            .build();

    String write(DocumentContent content) {
        return mapper.writeValueAsString(content);
    }

    DocumentContent read(String json) {
        return mapper.readValue(json, DocumentContent.class);
    }

    /** Euros as a text, so that no reader takes them for a binary fraction. */
    private static final class MoneyWriter extends StdSerializer<Money> {
        MoneyWriter() {
            super(Money.class);
        }

        @Override
        public void serialize(Money money, JsonGenerator json, SerializationContext context) {
            json.writeString(money.toString());
        }
    }

    private static final class MoneyReader extends StdDeserializer<Money> {
        MoneyReader() {
            super(Money.class);
        }

        @Override
        public Money deserialize(JsonParser json, DeserializationContext context) {
            return Money.of(json.getString());
        }
    }

    private static final class FigureWriter extends StdSerializer<BigDecimal> {
        FigureWriter() {
            super(BigDecimal.class);
        }

        @Override
        public void serialize(BigDecimal figure, JsonGenerator json, SerializationContext context) {
            json.writeString(figure.toPlainString());
        }
    }

    private static final class FigureReader extends StdDeserializer<BigDecimal> {
        FigureReader() {
            super(BigDecimal.class);
        }

        @Override
        public BigDecimal deserialize(JsonParser json, DeserializationContext context) {
            return new BigDecimal(json.getString());
        }
    }
}
