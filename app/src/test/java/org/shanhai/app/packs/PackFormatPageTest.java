package org.shanhai.app.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.pack.table.ColumnType;
import org.shanhai.pack.table.Schemas;
import org.shanhai.pack.table.TableSchema;
import org.shanhai.region.table.NumberUnit;

/// `docs/pack-format.md` says of tables and columns what the schemas say; `-Dcases.update=true`
/// writes that part of it anew.
class PackFormatPageTest {
    private static final String MADE =
            "<!-- What follows is made of the schemas by PackFormatPageTest. -->\n";

    private static Path page(Language language) {
        String ending = language.equals(Language.EN) ? ".md" : "." + language.key() + ".md";
        return Path.of("..", "docs", "pack-format" + ending);
    }

    static List<Language> languages() {
        return Language.list();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void thePageIsThatOfTheSchemas(Language language) throws IOException {
        Path page = page(language);
        String written = Files.readString(page);
        assertThat(written).contains(MADE);
        String byHand = written.substring(0, written.indexOf(MADE) + MADE.length());
        String now = byHand + new FormatPage(Words.in(language)).text();
        if (Boolean.getBoolean("cases.update")) {
            Files.writeString(page, now);
        } else {
            assertThat(written)
                    .as("%s: update it with -Dcases.update=true".formatted(page))
                    .isEqualTo(now);
        }
    }

    @Test
    void everyNumberHasAUnit() {
        assertThat(Schemas.all())
                .flatExtracting(
                        table ->
                                table.columns().stream()
                                        .filter(
                                                column ->
                                                        column.type()
                                                                instanceof ColumnType.NumberCell)
                                        .filter(column -> column.unit().isEmpty())
                                        .map(column -> table.name() + "." + column.name())
                                        .toList())
                .isEmpty();
    }

    @Test
    void aUnitThatStandsBesideIsThere() {
        assertThat(Schemas.all())
                .filteredOn(PackFormatPageTest::namesItsUnitColumn)
                .isNotEmpty()
                .allMatch(table -> table.findPosition("unit").isPresent());
    }

    private static boolean namesItsUnitColumn(TableSchema table) {
        return table.columns().stream()
                .flatMap(column -> column.unit().stream())
                .anyMatch(NumberUnit.IN_UNIT_COLUMN::equals);
    }
}
