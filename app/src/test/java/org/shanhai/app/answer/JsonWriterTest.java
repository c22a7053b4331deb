package org.shanhai.app.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Quantity;

class JsonWriterTest {

    @Test
    void keepsTheOrderOfTheAnswerAndSaysNullForUnknown() {
        Answer answer =
                new Answer(
                        "",
                        List.of(
                                new Answer.Fields(
                                        "zone",
                                        "",
                                        List.of(
                                                new Answer.Field("name", "Name", Cell.of("龙游")),
                                                new Answer.Field(
                                                        "area", "Area", Cell.unknown("?")))),
                                new Answer.Items("a", "", List.of(new Answer.Item("words", "k")))));

        assertThat(JsonWriter.write(answer))
                .isEqualTo(
                        """
                        {
                          "zone" : {
                            "name" : "龙游",
                            "area" : null
                          },
                          "a" : [
                            "k"
                          ]
                        }
                        """);
    }

    @Test
    void writesNumbersPlainWithTwelveDigits() {
        assertThat(Cell.number(7e6).toPlainString()).isEqualTo("7000000");
        assertThat(Cell.number(1.0 / 3).toPlainString()).isEqualTo("0.333333333333");
        assertThat(json(Quantity.exactly(2.4e10))).contains("\"value\" : 24000000000,");
        assertThat(json(Quantity.exactly(3e-6))).contains("\"value\" : 0.000003,");
    }

    @Test
    void givesABoundItsRelationAndARangeBothEnds() {
        assertThat(json(Quantity.atLeast(7))).contains("\"at_least\"", "\"value\" : 7");
        assertThat(json(Quantity.between(300, 500))).contains("\"low\" : 300", "\"high\" : 500");
    }

    @Test
    void escapesControlCharactersAndOverridesOfDirection() {
        String json = JsonWriter.write(Map.of("name", "\u001B[31m \u009B31m \u202Ex \u007F\n"));

        assertThat(json)
                .isEqualTo(
                        """
                        {
                          "name" : "\\u001B[31m \\u009b31m \\u202ex \\u007f\\n"
                        }
                        """);
    }

    private static String json(Quantity quantity) {
        return JsonWriter.write(
                new Answer(
                        "",
                        List.of(
                                new Answer.Fields(
                                        "f",
                                        "",
                                        List.of(
                                                new Answer.Field(
                                                        "q", "", Cell.of("", quantity, "CNY")))))));
    }

    @Test
    void whatIsNoNumberIsNull() {
        String json =
                JsonWriter.write(
                        JsonObject.of(
                                "a", Double.NaN, "b", List.of(Double.POSITIVE_INFINITY, 1.5)));
        assertThat(json.replaceAll("\\s", "")).isEqualTo("{\"a\":null,\"b\":[null,1.5]}");
    }

    @Test
    void refusesObjectsWhoseKeysHaveNoOrder() {
        assertThatThrownBy(() -> JsonWriter.write(Map.of("a", List.of(Map.of("b", 1, "c", 2)))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("have no order");
        assertThat(JsonWriter.write(JsonObject.of("b", 1, "a", JsonObject.of("z", 2, "y", 3))))
                .containsSubsequence("\"b\"", "\"a\"", "\"z\"", "\"y\"");
    }
}
