package org.shanhai.app.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Areas that lie side by side on a map are told apart by lightness too.
class FillsTest {
    private static final double TOLD_APART = 1.2;

    private static String style() throws IOException {
        try (InputStream style =
                FillsTest.class.getResourceAsStream("/org/shanhai/app/report/report.css")) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// The value of a colour of the style, the light one first and then the dark one.
    private static List<String> values(String name) throws IOException {
        return Pattern.compile("--" + name + ": #([0-9a-f]{6});")
                .matcher(style())
                .results()
                .map(MatchResult::group)
                .map(found -> found.substring(found.indexOf('#') + 1, found.length() - 1))
                .toList();
    }

    /// Relative luminance of WCAG 2.
    private static double luminance(String colour) {
        double[] parts = new double[3];
        for (int k = 0; k < parts.length; k++) {
            double part = Integer.parseInt(colour.substring(2 * k, 2 * k + 2), 16) / 255.0;
            parts[k] = part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void rolesAreToldApart(int mode) throws IOException {
        String mountain = values("mountain").get(mode);
        String coast = values("coast").get(mode);
        String other = values("other").get(mode);

        assertThat(contrast(mountain, coast)).isGreaterThan(TOLD_APART);
        assertThat(contrast(mountain, other)).isGreaterThan(TOLD_APART);
        assertThat(contrast(coast, other)).isGreaterThan(TOLD_APART);
    }
}
