package org.shanhai.observed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.shanhai.observed.FirmRegion.RICE;
import static org.shanhai.observed.FirmRegion.TOOLS;
import static org.shanhai.observed.FirmRegion.TOYS;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.ReadingConfusion;

/// Toys are read rightly 6 times of 10, three are tools and one is rice; of tools nothing is known.
class ConfusionTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final Industry[] MEMBERS = {TOYS, TOOLS};
    private static final List<ReadingConfusion> LABELS =
            List.of(label(TOYS, TOYS, 6), label(TOYS, TOOLS, 3), label(TOYS, RICE, 1));

    private static ReadingConfusion label(Industry read, Industry truth, long firms) {
        return new ReadingConfusion(read.code(), truth.code(), firms, Basis.DERIVED, "people");
    }

    private static Misread[] misread(List<ReadingConfusion> labels) {
        // A place with 8 toys and 12 tools of 6 and 4 expected; one where nothing is expected.
        return new Confusion(labels, MEMBERS)
                .of(new long[] {8, 12, 0, 0}, new double[] {6, 4, 0, 0});
    }

    @Test
    void ratesAreDrawnTowardsThePooledOne() {
        Misread[] misread = misread(LABELS);

        // Pooled 6 of 10, which counts as 12 labels.
        assertThat(misread[0].right()).isCloseTo((6 + 12 * 0.6) / (10 + 12), EXACT);
        assertThat(misread[1].right()).isCloseTo(0.6, EXACT);
        assertThat(misread[2].right()).isEqualTo(misread[0].right());
    }

    @Test
    void whatIsMisreadFollowsTheIndustriesItBelongsTo() {
        Misread[] misread = misread(LABELS);

        // Three labels are tools, (12 + 4) / (4 + 4), one is of no goods; the mix but toys as 12.
        assertThat(misread[0].elsewhere()).isCloseTo((3 * 2 + 1 + 12 * 2) / 16.0, EXACT);
        // All but tools: (8 + 4) / (6 + 4).
        assertThat(misread[1].elsewhere()).isCloseTo(1.2, EXACT);
        assertThat(misread[2].elsewhere()).isCloseTo(1, EXACT);
    }

    @Test
    void withoutLabelsEveryFirmIsWhatItWasReadAs() {
        assertThat(misread(List.of())).extracting(Misread::right).containsOnly(1.0);
        assertThat(misread(List.of())[0].others(5)).isZero();
    }
}
