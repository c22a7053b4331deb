package org.shanhai.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.app.report.study.Study;
import org.shanhai.app.report.table.TableFiles;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.region.FirmCount;
import org.shanhai.region.FirmCounts;
import org.shanhai.region.Region;

/// What the report tells of firms seen in a register: the size of the sample by place on the page,
/// each place and industry in a table.
class FirmsSeenTest {
    @TempDir private Path folder;

    private static FirmCount count(
            String place, String industry, OptionalInt since, long firms, long branches) {
        return new FirmCount(
                place,
                Optional.of(industry).filter(code -> !code.isEmpty()),
                since,
                OptionalInt.empty(),
                firms,
                branches,
                0,
                0,
                "press");
    }

    private static Study study(List<FirmCount> counts) {
        Region region =
                TestRegions.small().toBuilder()
                        .firmCounts(new FirmCounts(counts, List.of()))
                        .build();
        return new Study(region, TestRegions.estimate(region), List.of(), Words.in(Language.EN));
    }

    private static Study seen() {
        return study(
                List.of(
                        count("bay", "040", OptionalInt.empty(), 5, 1),
                        count("bay", "040", OptionalInt.of(2008), 2, 0),
                        count("bay", "128", OptionalInt.empty(), 9, 0),
                        count("bay", "", OptionalInt.empty(), 3, 0),
                        count("upland", "040", OptionalInt.empty(), 4, 0)));
    }

    @Test
    void theTableHasEveryPlaceAndIndustrySeen() throws IOException {
        Path tables = folder.resolve("tables");
        TableFiles.write(seen(), TestEditions.of(Language.EN), tables);

        // Toys are the only goods: what the mix implies is what is seen. Software is not compared,
        // for
        // nothing says that a place can recruit it.
        assertThat(Files.readAllLines(tables.resolve("firms_seen.csv")))
                .satisfiesExactlyInAnyOrder(
                        row ->
                                assertThat(row)
                                        .isEqualTo(
                                                "place,industry,firms,branches,expected,quotient,chance,source"),
                        row -> assertThat(row).isEqualTo("bay,,3,0,,,,press"),
                        row -> assertThat(row).matches("bay,040,6,1,6,0[.]\\d+,0[.]\\d+,press"),
                        row -> assertThat(row).isEqualTo("bay,128,9,0,,,,press"),
                        row -> assertThat(row).matches("upland,040,4,0,4,0[.]\\d+,0[.]\\d+,press"));
    }

    @Test
    void thePageTellsTheSizeOfTheSample() {
        assertThat(Page.render(seen()))
                .contains("A sample of 23 firms of a register, 20 of them read into an")
                .contains("in 2 of 4 places, and in 3 of 12 cells at least one that is no branch")
                .contains("19 firms in the sample, 16 of them read into an industry")
                // Of the largest 19, less a gap: 16 that are read, then 3; of the other all 4.
                .contains(
                        "x=\"0%\" y=\"0\" width=\"83.81%\" height=\"100%\" class=\"presence-present\"")
                .contains(
                        "x=\"84.21%\" y=\"0\" width=\"15.79%\" height=\"100%\" class=\"seen-unread\"")
                .contains("width=\"20.65%\" height=\"100%\" class=\"presence-present\"")
                .doesNotContain("x=\"21.05%\"");
    }

    @Test
    void withoutARegisterThePageSaysSo() {
        assertThat(Page.render(study(List.of())))
                .contains("No register of firms was read")
                .doesNotContain("A sample of");
    }
}
