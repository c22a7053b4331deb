package org.shanhai.app.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.app.text.Language;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.KnownUnits;
import org.shanhai.pack.unit.UnitText;

/// `docs/units.md` has every unit that is read; `-Dcases.update=true` writes that part of it anew.
class UnitsPageTest {
    private static final String MADE =
            "<!-- What follows is made of the list of units by UnitsPageTest. -->\n";

    private static final Map<String, List<String>> HEADINGS =
            Map.of(
                    "en", List.of("Units", "measures", "words", "one is", "Money", "code"),
                    "zh", List.of("单位", "计量", "写法", "折合", "货币", "代码"));

    private static final Map<KnownUnits.Kind, List<String>> KINDS =
            Map.ofEntries(
                    Map.entry(KnownUnits.Kind.AREA, List.of("area", "面积")),
                    Map.entry(KnownUnits.Kind.MASS, List.of("mass", "重量")),
                    Map.entry(KnownUnits.Kind.FUEL, List.of("energy as fuel", "能源（标准煤）")),
                    Map.entry(KnownUnits.Kind.ELECTRICITY, List.of("electricity", "电量")),
                    Map.entry(KnownUnits.Kind.POWER, List.of("power", "功率")),
                    Map.entry(KnownUnits.Kind.VOLUME, List.of("volume, water", "体积、水量")),
                    Map.entry(KnownUnits.Kind.CONCENTRATION, List.of("concentration", "浓度")),
                    Map.entry(KnownUnits.Kind.LENGTH, List.of("length", "长度")),
                    Map.entry(KnownUnits.Kind.TIME, List.of("time", "时间")),
                    Map.entry(KnownUnits.Kind.PERSONS, List.of("persons", "人数")),
                    Map.entry(KnownUnits.Kind.COUNT, List.of("number of firms", "企业数")),
                    Map.entry(KnownUnits.Kind.SHARE, List.of("share", "比例")));

    static List<Language> languages() {
        return Language.list();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void thePageIsThatOfTheUnits(Language language) throws IOException {
        boolean english = language.equals(Language.EN);
        Path page = Path.of("..", "docs", "units" + (english ? "" : "." + language.key()) + ".md");
        String written = Files.readString(page);
        assertThat(written).contains(MADE);
        String now =
                written.substring(0, written.indexOf(MADE) + MADE.length())
                        + made(HEADINGS.getOrDefault(language.key(), List.of()), english ? 0 : 1);
        if (Boolean.getBoolean("cases.update")) {
            Files.writeString(page, now);
        } else {
            assertThat(written)
                    .as("%s: update it with -Dcases.update=true".formatted(page))
                    .isEqualTo(now);
        }
    }

    private static String made(List<String> head, int language) {
        StringBuilder page = new StringBuilder();
        page.append("\n## %s\n\n| %s | %s | %s |\n|---|---|---|\n".formatted(head.toArray()));
        for (KnownUnits.Known unit : KnownUnits.list()) {
            page.append(
                    "| %s | %s | %s %s |\n"
                            .formatted(
                                    KINDS.getOrDefault(unit.kind(), List.of("", "")).get(language),
                                    quoted(unit.words()),
                                    new BigDecimal(unit.size())
                                            .round(new MathContext(9))
                                            .stripTrailingZeros()
                                            .toPlainString(),
                                    unit.kind().held()));
        }
        page.append(
                "\n## %s\n\n| %s | %s |\n|---|---|\n"
                        .formatted(head.get(4), head.get(5), head.get(2)));
        KnownUnits.money()
                .forEach(
                        (code, words) ->
                                page.append("| %s | %s |\n".formatted(code, quoted(words))));
        return page.toString();
    }

    private static String quoted(Collection<String> words) {
        return words.stream().map("`%s`"::formatted).collect(Collectors.joining(", "));
    }

    /// Every word on the page is read as the unit of its line.
    @Test
    void everyWordIsReadAsItsLineSays() throws BadFigure {
        for (KnownUnits.Known unit : KnownUnits.list()) {
            for (String word : unit.words()) {
                assertThat(UnitText.read(word).unit())
                        .as(word)
                        .isEqualTo(UnitText.read(unit.words().getFirst()).unit());
            }
        }
        for (var money : KnownUnits.money().entrySet()) {
            for (String word : money.getValue()) {
                assertThat(UnitText.read(word).above()).as(word).contains(money.getKey());
            }
        }
    }
}
