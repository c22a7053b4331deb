package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.app.serve.Asking;
import org.shanhai.app.serve.Form;
import org.shanhai.app.text.Language;
import org.shanhai.ask.Waiter;
import org.shanhai.region.Zone;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is asked of Zhejiang: every figure of a table, as people read it, is the field of JSON that
/// its column names, rounded to the digits that stand there.
class AskedFiguresTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern NUMBER =
            Pattern.compile("^[-≥≤<>~+ ]*([0-9][0-9,]*([.][0-9]+)?(e-?[0-9]+)?)");

    /// Units of money, parts of one and thousands are powers of ten; land may stand in mu, and what
    /// is counted by land for each of them.
    private static final double[] UNITS = {1, Zone.MU_PER_KM2, 1 / Zone.MU_PER_KM2};

    private static JsonNode ask(String line, Form form) {
        Asking.Answered answered =
                WorkbenchClient.served()
                        .asking()
                        .ask(AskedLine.of(line), Language.EN, form, Waiter.PATIENT);
        return JSON.readTree(answered.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show longyou",
                "show zhejiang",
                "admit QZ01",
                "pair longyou",
                "pair qingyuan --partner jiashan",
                "leap longyou",
                "diagnose longyou",
                "recruit longyou",
                "multipliers",
                "flows --links",
                "effects --place=longyou --industry=040 --output=70000000yuan"
            })
    void figuresOfTablesAreTheirFields(String line) {
        JsonNode json = ask(line, Form.JSON);
        List<String> wrong = new ArrayList<>();
        int figures = 0;
        for (JsonNode part : ask(line, Form.VIEW).at("/parts")) {
            if (!part.at("/kind").asString().equals("table")) {
                continue;
            }
            String key = part.at("/key").asString();
            JsonNode rows = json.path(key);
            assertThat(rows.size()).as(key).isEqualTo(part.at("/rows").size());
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < part.at("/columns").size(); c++) {
                    String column = part.at("/columns").get(c).at("/key").asString();
                    JsonNode field = rows.get(r).path(column);
                    JsonNode value = field.isObject() ? field.path("value") : field;
                    String text = part.at("/rows").get(r).get(c).at("/text").asString();
                    Matcher number = NUMBER.matcher(text);
                    if (value.isNumber() && number.find()) {
                        figures++;
                        if (!isSaid(number.group(1), Math.abs(value.asDouble()))) {
                            wrong.add("%s %d %s: %s, %s".formatted(key, r, column, text, value));
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(figures).isPositive();
    }

    /// Whether a number is a value in some unit, rounded.
    private static boolean isSaid(String text, double value) {
        BigDecimal said = new BigDecimal(text.replace(",", ""));
        if (said.signum() == 0) {
            return value < 1;
        }
        // Of more than two digits zeros may only fill up.
        int told = Math.max(2, said.stripTrailingZeros().precision());
        double last =
                Math.max(
                        said.ulp().doubleValue(),
                        Math.pow(10, said.precision() - said.scale() - told));
        // An estimate is rounded to three digits, and then to two.
        double off = last * (told == 2 ? 0.55 : 0.5) * (1 + 1e-9);
        for (double unit : UNITS) {
            for (int power = -12; power <= 12; power++) {
                if (Math.abs(said.doubleValue() - value * unit * Math.pow(10, power)) <= off) {
                    return true;
                }
            }
        }
        return false;
    }
}
